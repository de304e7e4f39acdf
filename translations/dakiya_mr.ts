<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr" sourcelanguage="en">
<context>
    <name>Detail</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ते %2 मधील पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a share from 0 to 1, such as 0.05</source>
        <translation>0 ते 1 मधील वाटा, जसे 0.05</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>साधा मजकूर</translation>
    </message>
    <message>
        <source>variable=&quot;Column heading&quot;</source>
        <translation>variable=&quot;कॉलमची हेडिंग&quot;</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>यांपैकी एक: %1</translation>
    </message>
    <message>
        <source>the id of a message</source>
        <translation>एखाद्या मेसेजचा आयडी</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>जास्तीत जास्त %1 अक्षरे</translation>
    </message>
    <message>
        <source>later than &quot;from&quot;</source>
        <translation>&quot;from&quot; नंतरचे</translation>
    </message>
    <message>
        <source>given once</source>
        <translation>फक्त एकदा दिलेले</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>मजकूर किंवा संख्या</translation>
    </message>
    <message>
        <source>no longer than 1,024 characters</source>
        <translation>1,024 अक्षरांपेक्षा जास्त नाही</translation>
    </message>
    <message>
        <source>no more than 50 values</source>
        <translation>50 पेक्षा जास्त मूल्ये नाहीत</translation>
    </message>
    <message>
        <source>at most a year ahead</source>
        <translation>जास्तीत जास्त एक वर्ष पुढे</translation>
    </message>
    <message>
        <source>its type must be image, document or video</source>
        <translation>त्याचा type image, document किंवा video हवा</translation>
    </message>
    <message>
        <source>its link must be a whole https address</source>
        <translation>त्याची लिंक पूर्ण https पत्ता हवी</translation>
    </message>
    <message>
        <source>only a document has a file name</source>
        <translation>फाइलचे नाव फक्त document सोबत असते</translation>
    </message>
    <message>
        <source>its file name must be a short name without folders</source>
        <translation>त्याच्या फाइलचे नाव छोटे आणि फोल्डरशिवाय हवे</translation>
    </message>
    <message>
        <source>its caption is longer than 1,024 characters</source>
        <translation>त्याचे कॅप्शन 1,024 अक्षरांपेक्षा मोठे आहे</translation>
    </message>
    <message>
        <source>a span such as 21:00-09:00, or off</source>
        <translation>21:00-09:00 सारखा कालावधी, किंवा off</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true किंवा false</translation>
    </message>
    <message>
        <source>one line of at most 200 characters</source>
        <translation>एक ओळ, जास्तीत जास्त 200 अक्षरे</translation>
    </message>
    <message>
        <source>a time zone such as Asia/Kolkata</source>
        <translation>Asia/Kolkata सारखा टाइम झोन</translation>
    </message>
    <message>
        <source>an amount in rupees such as 0.50</source>
        <translation>रुपयांत रक्कम, जसे 0.50</translation>
    </message>
    <message>
        <source>a list of names such as slot, driver_name</source>
        <translation>नावांची यादी, जसे slot, driver_name</translation>
    </message>
    <message>
        <source>a list of host names such as dakiya.example:443</source>
        <translation>होस्टच्या नावांची यादी, जसे dakiya.example:443</translation>
    </message>
    <message>
        <source>an address such as https://dakiya.example</source>
        <translation>https://dakiya.example सारखा पत्ता</translation>
    </message>
    <message>
        <source>the credential file %1 cannot be read</source>
        <translation>लॉगिन माहितीची फाइल %1 वाचता येत नाही</translation>
    </message>
    <message>
        <source>the credential file %1 is too long</source>
        <translation>लॉगिन माहितीची फाइल %1 खूप मोठी आहे</translation>
    </message>
    <message>
        <source>the credential file %1 is not UTF-8 text</source>
        <translation>लॉगिन माहितीची फाइल %1 UTF-8 मजकूर नाही</translation>
    </message>
    <message>
        <source>%1 comes from the environment, which can only be read; change it where it is set</source>
        <translation>%1 environment मधून येते, ते फक्त वाचता येते; जिथे सेट केले आहे तिथेच ते बदला</translation>
    </message>
    <message>
        <source>it is no address with a host</source>
        <translation>हा होस्ट असलेला पत्ता नाही</translation>
    </message>
    <message>
        <source>it must not hold a user or password</source>
        <translation>त्यात युजर किंवा पासवर्ड नको</translation>
    </message>
    <message>
        <source>it must not hold a query or fragment</source>
        <translation>त्यात ? किंवा # नंतरचा भाग नको</translation>
    </message>
    <message>
        <source>only https is allowed</source>
        <translation>फक्त https चालते</translation>
    </message>
    <message>
        <source>plain http is allowed to this computer only</source>
        <translation>साधे http फक्त याच कॉम्प्युटरसाठी चालते</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ती रिकामी आहे</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 is never closed</source>
        <translation>ओळ %1 मधील अवतरण चिन्ह (&quot;) कुठेच बंद होत नाही</translation>
    </message>
    <message>
        <source>it is an Excel, OpenDocument or ZIP file, whatever its name says</source>
        <translation>नाव काहीही असो, ही Excel, OpenDocument किंवा ZIP फाइल आहे</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>ही PDF आहे</translation>
    </message>
    <message>
        <source>it is a text document (RTF)</source>
        <translation>हे टेक्स्ट डॉक्युमेंट (RTF) आहे</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>हे चित्र आहे</translation>
    </message>
    <message>
        <source>it is a compressed file</source>
        <translation>ही कॉम्प्रेस केलेली फाइल आहे</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>हा डेटाबेस आहे</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>हा प्रोग्राम आहे</translation>
    </message>
    <message>
        <source>it is a web page or XML</source>
        <translation>हे वेब पेज किंवा XML आहे</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>त्यात मजकूर नाही</translation>
    </message>
    <message>
        <source>the limit is 256 MB</source>
        <translation>मर्यादा 256 MB आहे</translation>
    </message>
    <message>
        <source>it is an old Excel file (.xls): save it as CSV</source>
        <translation>ही जुनी Excel फाइल (.xls) आहे: ती CSV म्हणून सेव्ह करा</translation>
    </message>
    <message>
        <source>an address of plain http, not https, such as http://127.0.0.1:11001/…</source>
        <translation>साध्या http चा पत्ता, https नाही, जसे http://127.0.0.1:11001/…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>पाठवण्याच्या प्रतीक्षेत</translation>
    </message>
    <message>
        <source>being sent right now</source>
        <translation>आत्ता पाठवला जात आहे</translation>
    </message>
    <message>
        <source>sent already</source>
        <translation>आधीच पाठवला आहे</translation>
    </message>
    <message>
        <source>delivered already</source>
        <translation>आधीच पोहोचला आहे</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>आधीच वाचला आहे</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>पोहोचला नाही</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>नक्की नाही</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द झाला</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>वेळ निघून गेली</translation>
    </message>
    <message>
        <source>skipped because the customer does not want it</source>
        <translation>वगळला, कारण ग्राहकाला असे मेसेज नको आहेत</translation>
    </message>
    <message>
        <source>the keychain has no keyring yet; make one with its program (&quot;Passwords and Keys&quot;), or log in to the desktop with your password</source>
        <translation>कीचेनमध्ये अजून एकही कीरिंग नाही; तिच्या प्रोग्रामने (&quot;Passwords and Keys&quot;) एक बनवा, किंवा तुमच्या पासवर्डने डेस्कटॉपवर लॉग-इन करा</translation>
    </message>
    <message>
        <source>between 2009 and now</source>
        <translation>2009 आणि आत्ताच्या मधला</translation>
    </message>
    <message>
        <source>one of queued, sending, sent, delivered, read, failed</source>
        <translation>queued, sending, sent, delivered, read, failed पैकी एक</translation>
    </message>
    <message>
        <source>variable=value</source>
        <translation>variable=value</translation>
    </message>
    <message>
        <source>given without the other</source>
        <translation>दुसऱ्याशिवाय दिलेले</translation>
    </message>
    <message>
        <source>plain text in UTF-8</source>
        <translation>UTF-8 मधील साधा मजकूर</translation>
    </message>
    <message>
        <source>1 to %1 visible ASCII characters</source>
        <translation>1 ते %1 दिसणारी ASCII अक्षरे</translation>
    </message>
    <message>
        <source>an .env has at most 1 MB</source>
        <translation>.env फाइल जास्तीत जास्त 1 MB ची असते</translation>
    </message>
    <message>
        <source>in line %1 of the file the value does not end, or holds a control character</source>
        <translation>फाइलच्या ओळ %1 मध्ये मूल्य पूर्ण होत नाही, किंवा त्यात नियंत्रण-अक्षर आहे</translation>
    </message>
    <message>
        <source>a span whose ends differ, such as 21:00-09:00, or off</source>
        <translation>सुरुवात आणि शेवट वेगळे असलेली वेळ जसे 21:00-09:00, किंवा off</translation>
    </message>
    <message>
        <source>another file than the sheet</source>
        <translation>शीटपेक्षा वेगळी फाइल</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The phone number is missing.</source>
        <translation>फोन नंबर नाही.</translation>
    </message>
    <message>
        <source>Phone must be in international format with +</source>
        <translation>फोन नंबर + आणि देशाच्या कोडसह लिहा</translation>
    </message>
    <message>
        <source>The phone number is not a number.</source>
        <translation>फोन नंबरमध्ये अंकांऐवजी दुसरे काही लिहिले आहे.</translation>
    </message>
    <message>
        <source>No such phone number can exist: check its digits.</source>
        <translation>असा फोन नंबर असू शकत नाही: त्याचे अंक तपासा.</translation>
    </message>
    <message>
        <source>The phone number is in scientific notation, so digits are lost: format the column as text.</source>
        <translation>फोन नंबर 9.8E+11 अशा रूपात आहे, त्यामुळे अंक गेले आहेत: कॉलम टेक्स्ट फॉरमॅटमध्ये ठेवा.</translation>
    </message>
    <message>
        <source>The number has no country code and is not clearly an Indian mobile number.</source>
        <translation>नंबरमध्ये देशाचा कोड नाही आणि तो नक्की भारतातला मोबाइल नंबर वाटत नाही.</translation>
    </message>
    <message>
        <source>There is no message type &quot;%1&quot;.</source>
        <translation>मेसेजचा &quot;%1&quot; असा प्रकार नाही.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; must be %1.</source>
        <translation>&quot;%2&quot; असे हवे: %1.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नावाचे फील्ड नाही.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; दिलेले नाही.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>मजकूर रिकामा आहे.</translation>
    </message>
    <message>
        <source>The text is longer than the %1 characters that WhatsApp allows.</source>
        <translation>मजकूर लांब आहे: WhatsApp मध्ये जास्तीत जास्त %1 अक्षरे चालतात.</translation>
    </message>
    <message>
        <source>The text holds an invisible control character (%1): type it again.</source>
        <translation>मजकुरात न दिसणारे कंट्रोल कॅरेक्टर आहे (%1): तो पुन्हा टाइप करा.</translation>
    </message>
    <message>
        <source>The amount is not a number.</source>
        <translation>रक्कम ही संख्या नाही.</translation>
    </message>
    <message>
        <source>The amount is negative.</source>
        <translation>रक्कम शून्यापेक्षा कमी आहे.</translation>
    </message>
    <message>
        <source>The amount is 0.</source>
        <translation>रक्कम 0 आहे.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>रकमेत दशांशानंतर दोनपेक्षा जास्त अंक आहेत.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>रक्कम खूप मोठी आहे.</translation>
    </message>
    <message>
        <source>The time must look like 2026-01-28T10:30:00+05:30.</source>
        <translation>वेळ अशी लिहा: 2026-01-28T10:30:00+05:30</translation>
    </message>
    <message>
        <source>The time needs its offset from UTC, such as +05:30 or Z.</source>
        <translation>वेळेसोबत UTC पासूनचा फरकही लिहा, जसे +05:30 किंवा Z.</translation>
    </message>
    <message>
        <source>The time is in the past.</source>
        <translation>ही वेळ होऊन गेली आहे.</translation>
    </message>
    <message>
        <source>The message would expire before it may leave.</source>
        <translation>पाठवण्याची वेळ येण्याआधीच मेसेजची मुदत संपेल.</translation>
    </message>
    <message>
        <source>The template needs &quot;%1&quot;, and the message does not say it.</source>
        <translation>टेम्पलेटसाठी &quot;%1&quot; लागते, पण मेसेजमध्ये ते नाही.</translation>
    </message>
    <message>
        <source>This type of message has no variable &quot;%1&quot;.</source>
        <translation>या प्रकारच्या मेसेजमध्ये &quot;%1&quot; नावाचे व्हेरिएबल नाही.</translation>
    </message>
    <message>
        <source>There is no template for this type and language (%1).</source>
        <translation>या प्रकारासाठी आणि भाषेसाठी टेम्पलेट नाही (%1).</translation>
    </message>
    <message>
        <source>The template has a &quot;{{&quot; without its variable or its &quot;}}&quot;.</source>
        <translation>टेम्पलेटमध्ये एका &quot;{{&quot; नंतर व्हेरिएबल किंवा &quot;}}&quot; नाही.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language tag such as en, hi or mr.</source>
        <translation>&quot;%1&quot; हा भाषेचा कोड नाही. कोड असे असतात: en, hi, mr.</translation>
    </message>
    <message>
        <source>This provider cannot send pictures, films or files.</source>
        <translation>हा प्रोव्हायडर फोटो, व्हिडिओ किंवा फाइल पाठवू शकत नाही.</translation>
    </message>
    <message>
        <source>The media is not usable: %1.</source>
        <translation>हा फोटो, व्हिडिओ किंवा फाइल चालणार नाही: %1.</translation>
    </message>
    <message>
        <source>The text goes below the picture and is longer than the %1 characters that WhatsApp allows there.</source>
        <translation>हा मजकूर फोटोखाली जातो आणि लांब आहे: WhatsApp मध्ये तिथे जास्तीत जास्त %1 अक्षरे चालतात.</translation>
    </message>
    <message>
        <source>The reference must have 1 to 64 visible characters.</source>
        <translation>रेफरन्समध्ये 1 ते 64 दिसणारी अक्षरे हवीत.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नावाची सेटिंग नाही.</translation>
    </message>
    <message>
        <source>The same message was already given for this customer a short time ago.</source>
        <translation>याच ग्राहकासाठी हाच मेसेज थोड्या वेळापूर्वी दिला आहे.</translation>
    </message>
    <message>
        <source>That cannot be done with a message that is %1.</source>
        <translation>या मेसेजवर हे करता येत नाही. त्याची स्थिती: %1.</translation>
    </message>
    <message>
        <source>Nothing is known under &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; सापडले नाही.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read or written.</source>
        <translation>फाइल &quot;%1&quot; वाचता किंवा लिहिता येत नाही.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor UTF-16 nor Windows text.</source>
        <translation>फाइल UTF-8, UTF-16 किंवा Windows टेक्स्ट यांपैकी कशातही नाही.</translation>
    </message>
    <message>
        <source>The file is not a sheet: %1.</source>
        <translation>ही फाइल शीट नाही: %1.</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>फाइल खूप मोठी आहे: %1.</translation>
    </message>
    <message>
        <source>The sheet has no column for &quot;%1&quot;.</source>
        <translation>शीटमध्ये &quot;%1&quot; साठी कॉलम नाही.</translation>
    </message>
    <message>
        <source>Two columns of the sheet are headed &quot;%1&quot;.</source>
        <translation>शीटच्या दोन कॉलमची हेडिंग &quot;%1&quot; आहे.</translation>
    </message>
    <message>
        <source>Several columns could be &quot;%2&quot; (%1): say which one is meant.</source>
        <translation>अनेक कॉलम &quot;%2&quot; असू शकतात (%1): कोणता घ्यायचा ते सांगा.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the heading.</source>
        <translation>ओळीत हेडिंगपेक्षा कमी सेल आहेत.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading: put a value with a comma in quotation marks.</source>
        <translation>ओळीत हेडिंगपेक्षा जास्त सेल आहेत: ज्यात कॉमा आहे ते &quot;…&quot; मध्ये लिहा.</translation>
    </message>
    <message>
        <source>The date is only a number: format the column as a date or as text.</source>
        <translation>तारीख ही फक्त संख्या आहे: कॉलम तारीख किंवा टेक्स्ट फॉरमॅटमध्ये ठेवा.</translation>
    </message>
    <message>
        <source>This sheet is being imported by another program right now.</source>
        <translation>ही शीट सध्या दुसरा प्रोग्राम इम्पोर्ट करत आहे.</translation>
    </message>
    <message>
        <source>Another program is using the data: try again in a moment.</source>
        <translation>दुसरा प्रोग्राम हा डेटा वापरत आहे: थोड्या वेळाने पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The disk is full: free some space, and try again.</source>
        <translation>डिस्क भरली आहे: थोडी जागा मोकळी करा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The data file is damaged: restore a backup.</source>
        <translation>डेटा फाइल खराब झाली आहे: बॅकअप परत आणा.</translation>
    </message>
    <message>
        <source>The data was written by a newer Dakiya (%1): update this one.</source>
        <translation>हा डेटा नव्या Dakiya ने लिहिला आहे (%1): हा Dakiya अपडेट करा.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to: check its permissions.</source>
        <translation>डेटा फोल्डरमध्ये लिहिता येत नाही: त्याची परवानगी तपासा.</translation>
    </message>
    <message>
        <source>The data could not be read or written (%1).</source>
        <translation>डेटा वाचता किंवा लिहिता आला नाही (%1).</translation>
    </message>
    <message>
        <source>The data needs a folder, and &quot;%1&quot; is none.</source>
        <translation>डेटासाठी फोल्डर हवा, आणि &quot;%1&quot; हा फोल्डर नाही.</translation>
    </message>
    <message>
        <source>The credential %1 is not set.</source>
        <translation>%1 सेट केलेले नाही.</translation>
    </message>
    <message>
        <source>The keychain is locked: unlock it, and try again.</source>
        <translation>कीचेन लॉक आहे: ती अनलॉक करा आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>The credentials cannot be read or kept: %1.</source>
        <translation>लॉगिन माहिती वाचता किंवा ठेवता येत नाही: %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s address cannot be used: %1.</source>
        <translation>प्रोव्हायडरचा पत्ता वापरता येत नाही: %1.</translation>
    </message>
    <message>
        <source>Another Dakiya is sending from this data (%1).</source>
        <translation>या डेटातून दुसरा Dakiya पाठवत आहे (%1).</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नावाचा प्रोव्हायडर नाही.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>पोर्ट %1 दुसरा प्रोग्राम वापरत आहे.</translation>
    </message>
    <message>
        <source>The network failed: %1.</source>
        <translation>नेटवर्क चालले नाही: %1.</translation>
    </message>
    <message>
        <source>The call carries no valid token.</source>
        <translation>या कॉलमध्ये बरोबर टोकन नाही.</translation>
    </message>
    <message>
        <source>That is not allowed: %1.</source>
        <translation>याची परवानगी नाही: %1.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>हे थांबवले गेले.</translation>
    </message>
    <message>
        <source>Something went wrong inside Dakiya (%1).</source>
        <translation>Dakiya मध्ये काहीतरी बिघडले (%1).</translation>
    </message>
    <message>
        <source>It is not sure whether this message arrived: sent again, it may arrive twice. Look at the customer&apos;s chat first.</source>
        <translation>हा मेसेज पोहोचला की नाही हे नक्की नाही: पुन्हा पाठवल्यास तो दोनदा पोहोचू शकतो. आधी ग्राहकाची चॅट पाहा.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken: choose another one.</source>
        <translation>&quot;%1&quot; हे नाव आधीच घेतलेले आहे: दुसरे निवडा.</translation>
    </message>
    <message>
        <source>No keychain is running here: start one, such as gnome-keyring, or give the credentials in the environment.</source>
        <translation>इथे कोणतीही कीचेन चालू नाही: gnome-keyring सारखी एखादी कीचेन सुरू करा, किंवा लॉगिन माहिती एन्व्हायर्नमेंटमध्ये द्या.</translation>
    </message>
    <message>
        <source>The keychain does not answer: look whether it asks something in a window of its own, or start it anew.</source>
        <translation>कीचेन उत्तर देत नाही: ती तिच्या एखाद्या खिडकीत काही विचारत आहे का ते पाहा, किंवा ती पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>The keychain refuses Dakiya (%1): allow it there, and try again.</source>
        <translation>कीचेन डाकियाला नकार देत आहे (%1): तिथे परवानगी द्या, आणि पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds none of the old service&apos;s exports: it needs files such as notifications_log.json, as mongoexport writes them.</source>
        <translation>&quot;%1&quot; मध्ये जुन्या सर्व्हिसचा एकही एक्सपोर्ट नाही: notifications_log.json सारख्या फाइली हव्यात, mongoexport लिहितो तशा.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON text: write it with mongoexport.</source>
        <translation>&quot;%1&quot; हा JSON मजकूर नाही: तो mongoexport ने लिहा.</translation>
    </message>
    <message>
        <source>This is no whole JSON document: it may be cut off.</source>
        <translation>हे पूर्ण JSON डॉक्युमेंट नाही: कदाचित मध्येच तुटले आहे.</translation>
    </message>
    <message>
        <source>The old service had this template switched off.</source>
        <translation>जुन्या सर्व्हिसमध्ये हे टेम्प्लेट बंद होते.</translation>
    </message>
    <message>
        <source>This key was used for another call: take a new one.</source>
        <translation>ही की दुसऱ्या कॉलसाठी वापरली गेली आहे: नवीन घ्या.</translation>
    </message>
    <message>
        <source>A call with this key is being answered: ask again in a moment.</source>
        <translation>या कीच्या कॉलला उत्तर दिले जात आहे: थोड्या वेळाने पुन्हा विचारा.</translation>
    </message>
    <message>
        <source>Another Dakiya has the data open: end it, and try again; nothing was changed.</source>
        <translation>डेटा दुसऱ्या Dakiya मध्ये उघडा आहे: ते बंद करून पुन्हा प्रयत्न करा; काहीही बदललेले नाही.</translation>
    </message>
    <message>
        <source>There is no data in &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; मध्ये कोणताही डेटा नाही.</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already: choose another name.</source>
        <translation>&quot;%1&quot; ही फाइल आधीच आहे: दुसरे नाव निवडा.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no backup that Dakiya made.</source>
        <translation>&quot;%1&quot; हा Dakiya ने बनवलेला बॅकअप नाही.</translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; is damaged: take another one.</source>
        <translation>&quot;%1&quot; हा बॅकअप खराब आहे: दुसरा घ्या.</translation>
    </message>
    <message>
        <source>The backup is one of %1, and that is not what is in use here.</source>
        <translation>हा बॅकअप %1 चा आहे, आणि इथे ते वापरात नाही.</translation>
    </message>
    <message>
        <source>The data belongs to &quot;%1&quot;, who could not use it any more: do this as that user.</source>
        <translation>डेटा &quot;%1&quot; चा आहे, ज्याला तो नंतर वापरता आला नसता: हे त्या वापरकर्त्याने करा.</translation>
    </message>
    <message>
        <source>A backup has taken the place of this data: try again. To have it back, restore it.</source>
        <translation>या डेटाची जागा एका बॅकअपने घेतली आहे: पुन्हा प्रयत्न करा. तो परत हवा असेल तर रिस्टोअर करा.</translation>
    </message>
    <message>
        <source>The text holds a line break where none may stand: write it on one line.</source>
        <translation>मजकुरात जिथे नवी ओळ चालत नाही तिथे ती आहे: तो एकाच ओळीत लिहा.</translation>
    </message>
    <message>
        <source>The time to send it is so long over that the message has expired.</source>
        <translation>तो पाठवायची वेळ इतकी आधीच संपली की मेसेजची मुदत संपली आहे.</translation>
    </message>
    <message>
        <source>Port %1 is kept for the administrator: choose one above 1023, such as 11001.</source>
        <translation>पोर्ट %1 ॲडमिनिस्ट्रेटरसाठी राखीव आहे: 1023 च्या वरचा निवडा, जसे 11001.</translation>
    </message>
</context>
<context>
    <name>FailureCode</name>
    <message>
        <source>The access key is not valid</source>
        <translation>ॲक्सेस की बरोबर नाही</translation>
    </message>
    <message>
        <source>Enter a new key in Settings</source>
        <translation>सेटिंग्समध्ये नवी की टाका</translation>
    </message>
    <message>
        <source>The access key has expired</source>
        <translation>ॲक्सेस कीची मुदत संपली आहे</translation>
    </message>
    <message>
        <source>The account lacks a permission</source>
        <translation>अकाउंटला एक परवानगी नाही</translation>
    </message>
    <message>
        <source>Ask MyOperator to grant it</source>
        <translation>MyOperator कडून ती परवानगी घ्या</translation>
    </message>
    <message>
        <source>WhatsApp had a problem</source>
        <translation>WhatsApp मध्ये अडचण आली</translation>
    </message>
    <message>
        <source>Nothing: it is tried again</source>
        <translation>काही नाही: आपोआप पुन्हा प्रयत्न होईल</translation>
    </message>
    <message>
        <source>WhatsApp is overloaded or down</source>
        <translation>WhatsApp वर खूप लोड आहे किंवा ते बंद आहे</translation>
    </message>
    <message>
        <source>The account is in maintenance for some minutes</source>
        <translation>अकाउंटमध्ये काही मिनिटांसाठी मेंटेनन्स सुरू आहे</translation>
    </message>
    <message>
        <source>Too many calls in a short time</source>
        <translation>थोड्या वेळात खूप जास्त कॉल</translation>
    </message>
    <message>
        <source>Nothing: it is tried again more slowly</source>
        <translation>काही नाही: आपोआप सावकाश पुन्हा प्रयत्न होईल</translation>
    </message>
    <message>
        <source>Sending was faster than the account allows</source>
        <translation>अकाउंटच्या मर्यादेपेक्षा जास्त वेगाने पाठवले गेले</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time</source>
        <translation>या ग्राहकाला थोड्या वेळात खूप जास्त मेसेज</translation>
    </message>
    <message>
        <source>Nothing: it waits for this customer only</source>
        <translation>काही नाही: फक्त याच ग्राहकाचे मेसेज थांबले आहेत</translation>
    </message>
    <message>
        <source>The business number no longer exists</source>
        <translation>बिझनेस नंबर आता नाही</translation>
    </message>
    <message>
        <source>Check the number in Settings</source>
        <translation>सेटिंग्समध्ये नंबर तपासा</translation>
    </message>
    <message>
        <source>The message has a wrong or missing part</source>
        <translation>मेसेजचा एखादा भाग चुकीचा आहे किंवा नाही</translation>
    </message>
    <message>
        <source>Check the template and its variables</source>
        <translation>टेम्पलेट आणि त्याचे व्हेरिएबल तपासा</translation>
    </message>
    <message>
        <source>The message lacks a needed part</source>
        <translation>मेसेजचा एक आवश्यक भाग नाही</translation>
    </message>
    <message>
        <source>The message has a wrong part</source>
        <translation>मेसेजचा एखादा भाग चुकीचा आहे</translation>
    </message>
    <message>
        <source>WhatsApp has blocked the account for a breach of its rules</source>
        <translation>नियम मोडल्यामुळे WhatsApp ने अकाउंट ब्लॉक केले आहे</translation>
    </message>
    <message>
        <source>Appeal in WhatsApp Manager</source>
        <translation>WhatsApp Manager मध्ये अपील करा</translation>
    </message>
    <message>
        <source>WhatsApp left this customer out of marketing messages as an experiment</source>
        <translation>WhatsApp ने प्रयोग म्हणून या ग्राहकाला मार्केटिंग मेसेजमधून वगळले आहे</translation>
    </message>
    <message>
        <source>Reach the customer another way</source>
        <translation>ग्राहकाशी दुसऱ्या मार्गाने संपर्क करा</translation>
    </message>
    <message>
        <source>The account may not send to this country</source>
        <translation>या अकाउंटवरून या देशात पाठवता येत नाही</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>नंबर तपासा</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown problem</source>
        <translation>WhatsApp मध्ये अनोळखी अडचण आली</translation>
    </message>
    <message>
        <source>The customer&apos;s number is the dairy&apos;s own</source>
        <translation>ग्राहकाचा नंबर हा डेअरीचाच नंबर आहे</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>नंबर दुरुस्त करा</translation>
    </message>
    <message>
        <source>The message cannot be delivered: the number may not be on WhatsApp or the app is very old</source>
        <translation>मेसेज डिलिव्हर होऊ शकत नाही: नंबर कदाचित WhatsApp वर नाही किंवा ॲप खूप जुने आहे</translation>
    </message>
    <message>
        <source>Call the customer and check the number</source>
        <translation>ग्राहकाला फोन करून नंबर तपासा</translation>
    </message>
    <message>
        <source>The number is not on the test account&apos;s list</source>
        <translation>नंबर टेस्ट अकाउंटच्या यादीत नाही</translation>
    </message>
    <message>
        <source>Add it in MyOperator or use the real account</source>
        <translation>तो MyOperator मध्ये जोडा किंवा खरे अकाउंट वापरा</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account</source>
        <translation>WhatsApp ने अकाउंट लॉक केले आहे</translation>
    </message>
    <message>
        <source>Contact MyOperator</source>
        <translation>MyOperator शी संपर्क करा</translation>
    </message>
    <message>
        <source>The business name is not approved yet</source>
        <translation>बिझनेसचे नाव अजून मंजूर झालेले नाही</translation>
    </message>
    <message>
        <source>Ask MyOperator to get the display name approved</source>
        <translation>MyOperator कडून डिस्प्ले नाव मंजूर करून घ्या</translation>
    </message>
    <message>
        <source>The account has not been paid</source>
        <translation>अकाउंटचे पेमेंट झालेले नाही</translation>
    </message>
    <message>
        <source>Pay or recharge</source>
        <translation>पेमेंट किंवा रिचार्ज करा</translation>
    </message>
    <message>
        <source>The business number is not registered properly</source>
        <translation>बिझनेस नंबर नीट रजिस्टर झालेला नाही</translation>
    </message>
    <message>
        <source>Ask MyOperator to register it again</source>
        <translation>MyOperator कडून तो पुन्हा रजिस्टर करून घ्या</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer wrote: only an approved template may be sent</source>
        <translation>ग्राहकाच्या शेवटच्या मेसेजला 24 तासांपेक्षा जास्त झाले: फक्त मंजूर टेम्पलेट पाठवता येते</translation>
    </message>
    <message>
        <source>Send with an approved template</source>
        <translation>मंजूर टेम्पलेट वापरून पाठवा</translation>
    </message>
    <message>
        <source>WhatsApp limits the account because many customers blocked or reported it</source>
        <translation>अनेक ग्राहकांनी ब्लॉक किंवा तक्रार केली, म्हणून WhatsApp ने अकाउंटवर मर्यादा घातली आहे</translation>
    </message>
    <message>
        <source>Stop marketing and check the lists</source>
        <translation>मार्केटिंग थांबवा आणि याद्या तपासा</translation>
    </message>
    <message>
        <source>WhatsApp held this marketing message back because the customer gets too many</source>
        <translation>ग्राहकाला खूप मार्केटिंग मेसेज येत आहेत, म्हणून WhatsApp ने हा थांबवला</translation>
    </message>
    <message>
        <source>Wait a day; send less marketing</source>
        <translation>एक दिवस थांबा; मार्केटिंग कमी पाठवा</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages</source>
        <translation>ग्राहकाने मार्केटिंग मेसेज बंद केले आहेत</translation>
    </message>
    <message>
        <source>Never send marketing to this customer</source>
        <translation>या ग्राहकाला मार्केटिंग कधीही पाठवू नका</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>या प्रकारचा मेसेज चालत नाही</translation>
    </message>
    <message>
        <source>Send it as text</source>
        <translation>तो टेक्स्ट म्हणून पाठवा</translation>
    </message>
    <message>
        <source>The picture or file could not be uploaded</source>
        <translation>फोटो किंवा फाइल अपलोड होऊ शकली नाही</translation>
    </message>
    <message>
        <source>Check its type and size</source>
        <translation>तिचा प्रकार आणि साइझ तपासा</translation>
    </message>
    <message>
        <source>Marketing messages are switched off for the account</source>
        <translation>या अकाउंटसाठी मार्केटिंग मेसेज बंद आहेत</translation>
    </message>
    <message>
        <source>Ask MyOperator to switch them on</source>
        <translation>MyOperator कडून ते सुरू करून घ्या</translation>
    </message>
    <message>
        <source>The account is limited because templates were in the wrong category</source>
        <translation>टेम्पलेट चुकीच्या कॅटेगरीत होती, म्हणून अकाउंटवर मर्यादा आली आहे</translation>
    </message>
    <message>
        <source>Correct the templates&apos; category</source>
        <translation>टेम्पलेटची कॅटेगरी दुरुस्त करा</translation>
    </message>
    <message>
        <source>The number of variables does not match the approved template</source>
        <translation>व्हेरिएबलची संख्या मंजूर टेम्पलेटशी जुळत नाही</translation>
    </message>
    <message>
        <source>Synchronise the templates</source>
        <translation>टेम्पलेट सिंक करा</translation>
    </message>
    <message>
        <source>The template does not exist in this language or is not approved</source>
        <translation>टेम्पलेट या भाषेत नाही किंवा मंजूर नाही</translation>
    </message>
    <message>
        <source>The filled-in text is too long</source>
        <translation>भरलेला मजकूर खूप लांब आहे</translation>
    </message>
    <message>
        <source>Shorten the values</source>
        <translation>भरलेली माहिती लहान करा</translation>
    </message>
    <message>
        <source>The text breaks WhatsApp&apos;s rules</source>
        <translation>मजकूर WhatsApp च्या नियमांविरुद्ध आहे</translation>
    </message>
    <message>
        <source>Rewrite the template</source>
        <translation>टेम्पलेट पुन्हा लिहा</translation>
    </message>
    <message>
        <source>A variable has a wrong format</source>
        <translation>एका व्हेरिएबलचा फॉरमॅट चुकीचा आहे</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>भरलेली माहिती दुरुस्त करा</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template because of its quality</source>
        <translation>क्वालिटीमुळे WhatsApp ने टेम्पलेट काही काळ थांबवले आहे</translation>
    </message>
    <message>
        <source>Improve the template or wait</source>
        <translation>टेम्पलेट सुधारा किंवा थांबा</translation>
    </message>
    <message>
        <source>WhatsApp has switched the template off for good</source>
        <translation>WhatsApp ने टेम्पलेट कायमचे बंद केले आहे</translation>
    </message>
    <message>
        <source>Make a new template</source>
        <translation>नवे टेम्पलेट बनवा</translation>
    </message>
    <message>
        <source>The business number is not registered</source>
        <translation>बिझनेस नंबर रजिस्टर झालेला नाही</translation>
    </message>
    <message>
        <source>Ask MyOperator to register it</source>
        <translation>MyOperator कडून तो रजिस्टर करून घ्या</translation>
    </message>
    <message>
        <source>The MyOperator wallet is empty</source>
        <translation>MyOperator वॉलेट रिकामे आहे</translation>
    </message>
    <message>
        <source>Recharge MyOperator</source>
        <translation>MyOperator रिचार्ज करा</translation>
    </message>
    <message>
        <source>The WhatsApp account is disabled</source>
        <translation>WhatsApp अकाउंट बंद केलेले आहे</translation>
    </message>
    <message>
        <source>The WhatsApp number is disabled</source>
        <translation>WhatsApp नंबर बंद केलेला आहे</translation>
    </message>
    <message>
        <source>The WhatsApp number is not connected</source>
        <translation>WhatsApp नंबर जोडलेला नाही</translation>
    </message>
    <message>
        <source>Reconnect it in MyOperator</source>
        <translation>तो MyOperator मध्ये पुन्हा जोडा</translation>
    </message>
    <message>
        <source>The Twilio credentials are wrong</source>
        <translation>Twilio ची लॉगिन माहिती चुकीची आहे</translation>
    </message>
    <message>
        <source>Enter them again in Settings</source>
        <translation>ती सेटिंग्समध्ये पुन्हा टाका</translation>
    </message>
    <message>
        <source>The number is not valid</source>
        <translation>नंबर बरोबर नाही</translation>
    </message>
    <message>
        <source>The customer has unsubscribed</source>
        <translation>ग्राहकाने मेसेज बंद करून घेतले आहेत</translation>
    </message>
    <message>
        <source>Never send to this customer</source>
        <translation>या ग्राहकाला कधीही पाठवू नका</translation>
    </message>
    <message>
        <source>The number cannot receive messages</source>
        <translation>या नंबरवर मेसेज येऊ शकत नाहीत</translation>
    </message>
    <message>
        <source>Twilio had an unknown problem</source>
        <translation>Twilio मध्ये अनोळखी अडचण आली</translation>
    </message>
    <message>
        <source>The WhatsApp sender is set up wrongly</source>
        <translation>WhatsApp पाठवणारा नंबर चुकीचा सेट आहे</translation>
    </message>
    <message>
        <source>Check the sender in Twilio</source>
        <translation>Twilio मध्ये पाठवणारा नंबर तपासा</translation>
    </message>
    <message>
        <source>The customer has blocked the dairy</source>
        <translation>ग्राहकाने डेअरीला ब्लॉक केले आहे</translation>
    </message>
    <message>
        <source>Do not send; call the customer</source>
        <translation>पाठवू नका; ग्राहकाला फोन करा</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp</source>
        <translation>नंबर WhatsApp वर नाही</translation>
    </message>
</context>
<context>
    <name>MessageType</name>
    <message>
        <source>Delivery reminder</source>
        <translation>डिलिव्हरीची आठवण</translation>
    </message>
    <message>
        <source>Delivery made</source>
        <translation>डिलिव्हरी झाली</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>पैसे भरण्याची आठवण</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>पैसे मिळाले</translation>
    </message>
    <message>
        <source>Subscription begun</source>
        <translation>वर्गणी सुरू</translation>
    </message>
    <message>
        <source>Subscription paused</source>
        <translation>वर्गणी थांबली</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>ऑर्डर पक्की</translation>
    </message>
    <message>
        <source>Offer to stay</source>
        <translation>थांबण्यासाठी ऑफर</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>नवे उत्पादन</translation>
    </message>
    <message>
        <source>Office alert</source>
        <translation>ऑफिसची सूचना</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Where the data is kept.</source>
        <translation>डेटा कुठे ठेवला जातो.</translation>
    </message>
    <message>
        <source>Dakiya finds no screen for its window: start it from the desktop, or use dakiyactl.</source>
        <translation>डाकियाला खिडकीसाठी स्क्रीन सापडत नाही: तो डेस्कटॉपवरून सुरू करा, किंवा dakiyactl वापरा.</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Sending is paused, the account is at fault: %1. %2.</source>
        <translation>पाठवणे थांबले आहे, चूक खात्यात आहे: %1. %2.</translation>
    </message>
    <message>
        <source>Check the account and its credentials</source>
        <translation>खाते आणि त्याच्या किल्ल्या तपासा</translation>
    </message>
    <message>
        <source>Sending was paused by %1.</source>
        <translation>%1 यांनी पाठवणे थांबवले आहे.</translation>
    </message>
    <message>
        <source>Messages wait that were made for another account. Look at them before they leave.</source>
        <translation>दुसऱ्या खात्यासाठी केलेले मेसेज थांबले आहेत. जाण्यापूर्वी ते पाहा.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock looks wrong. Set it before messages leave.</source>
        <translation>कॉम्प्युटरचे घड्याळ चुकीचे वाटते. मेसेज जाण्यापूर्वी ते बरोबर करा.</translation>
    </message>
    <message>
        <source>Sending is held. Look at what waits before it leaves.</source>
        <translation>पाठवणे अडवले आहे. जे थांबले आहे ते जाण्यापूर्वी पाहा.</translation>
    </message>
    <message>
        <source>The data cannot be written, so nothing is sent: %1</source>
        <translation>डेटा लिहिता येत नाही, म्हणून काहीच पाठवले जात नाही: %1</translation>
    </message>
    <message>
        <source>The provider does not answer. Messages wait; it is tried again by itself.</source>
        <translation>प्रोव्हायडर उत्तर देत नाही. मेसेज थांबले आहेत; आपोआप पुन्हा प्रयत्न होईल.</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>पाठवणे बंद</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>पाठवायला तयार</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n मेसेज थांबला आहे</numerusform>
            <numerusform>%n मेसेज थांबले आहेत</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>सराव</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The provider did not answer in time: it is not sure whether it took it</source>
        <translation>प्रोव्हायडरने वेळेत उत्तर दिले नाही: त्याने मेसेज घेतला की नाही ते नक्की नाही</translation>
    </message>
    <message>
        <source>The connection broke before the answer: it is not sure whether it was taken</source>
        <translation>उत्तराआधी कनेक्शन तुटले: मेसेज घेतला गेला की नाही ते नक्की नाही</translation>
    </message>
    <message>
        <source>Dakiya broke off while sending: it is not sure whether it left</source>
        <translation>पाठवताना Dakiya अचानक बंद पडला: मेसेज गेला की नाही ते नक्की नाही</translation>
    </message>
    <message>
        <source>Dakiya was closed before the answer: it is not sure whether it was taken</source>
        <translation>उत्तराआधी Dakiya बंद केला: मेसेज घेतला गेला की नाही ते नक्की नाही</translation>
    </message>
    <message>
        <source>The provider cannot be reached: nothing was sent</source>
        <translation>प्रोव्हायडरपर्यंत पोहोचता येत नाही: काहीही पाठवले गेले नाही</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself</source>
        <translation>नेटवर्क तपासा; आपोआप पुन्हा प्रयत्न होईल</translation>
    </message>
    <message>
        <source>It was too late to be useful</source>
        <translation>पाठवायला खूप उशीर झाला होता</translation>
    </message>
    <message>
        <source>Send it again if it still matters</source>
        <translation>अजूनही गरज असेल तर पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>The customer takes no marketing messages</source>
        <translation>ग्राहक मार्केटिंग मेसेज घेत नाही</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s consent first</source>
        <translation>आधी ग्राहकाची संमती घ्या</translation>
    </message>
    <message>
        <source>The provider reported a failure and gave no reason</source>
        <translation>प्रोव्हायडरने मेसेज गेला नाही असे सांगितले, पण कारण दिले नाही</translation>
    </message>
    <message>
        <source>Call the customer and check the number</source>
        <translation>ग्राहकाला फोन करून नंबर तपासा</translation>
    </message>
    <message>
        <source>The provider answered with the HTTP status %1</source>
        <translation>प्रोव्हायडरने HTTP स्टेटस %1 असे उत्तर दिले</translation>
    </message>
    <message>
        <source>The provider gave the code %1</source>
        <translation>प्रोव्हायडरने कोड %1 दिला</translation>
    </message>
    <message>
        <source>A late answer or a receipt settles it; look at the customer&apos;s chat</source>
        <translation>उशिरा आलेले उत्तर किंवा रिपोर्ट ते ठरवेल; ग्राहकाची चॅट पाहा</translation>
    </message>
    <message>
        <source>The provider does not accept the credentials</source>
        <translation>प्रोव्हायडर लॉगिन माहिती स्वीकारत नाही</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and ids</source>
        <translation>अकाउंटची key आणि आयडी तपासा</translation>
    </message>
    <message>
        <source>The provider wants to be paid first</source>
        <translation>प्रोव्हायडरला आधी पैसे हवे आहेत</translation>
    </message>
    <message>
        <source>Fill up the account&apos;s wallet</source>
        <translation>अकाउंटच्या वॉलेटमध्ये पैसे भरा</translation>
    </message>
    <message>
        <source>The provider does not allow this account to send</source>
        <translation>प्रोव्हायडर या अकाउंटला पाठवू देत नाही</translation>
    </message>
    <message>
        <source>Ask the provider to allow it</source>
        <translation>प्रोव्हायडरकडे त्याची परवानगी मागा</translation>
    </message>
    <message>
        <source>The provider takes no messages at this address</source>
        <translation>प्रोव्हायडर या पत्त्यावर मेसेज घेत नाही</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address and the account&apos;s ids</source>
        <translation>प्रोव्हायडरचा पत्ता आणि अकाउंटचे आयडी तपासा</translation>
    </message>
    <message>
        <source>A proxy on the way to the provider asks for a password</source>
        <translation>प्रोव्हायडरच्या वाटेवरील प्रॉक्सी पासवर्ड मागत आहे</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network</source>
        <translation>नेटवर्क सांभाळणाऱ्याला विचारा</translation>
    </message>
    <message>
        <source>The provider was given too many messages at once</source>
        <translation>प्रोव्हायडरला एकाच वेळी खूप जास्त मेसेज दिले</translation>
    </message>
    <message>
        <source>It is tried again by itself</source>
        <translation>आपोआप पुन्हा प्रयत्न होईल</translation>
    </message>
    <message>
        <source>The provider&apos;s address leads to another place</source>
        <translation>प्रोव्हायडरचा पत्ता दुसऱ्याच ठिकाणी नेतो</translation>
    </message>
    <message>
        <source>Correct the provider&apos;s address</source>
        <translation>प्रोव्हायडरचा पत्ता दुरुस्त करा</translation>
    </message>
    <message>
        <source>This provider cannot send pictures, films or files: nothing was sent</source>
        <translation>हा प्रोव्हायडर फोटो, व्हिडिओ किंवा फाइल पाठवू शकत नाही: काहीही पाठवले नाही</translation>
    </message>
    <message>
        <source>Send it again without the picture or file</source>
        <translation>फोटो किंवा फाइलशिवाय पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>The text is too long to stand below a picture: nothing was sent</source>
        <translation>फोटोखाली लिहिण्यासाठी मजकूर फार लांब आहे: काहीही पाठवले नाही</translation>
    </message>
    <message>
        <source>Shorten the text, or send it again without the picture or file</source>
        <translation>मजकूर लहान करा, किंवा फोटो किंवा फाइलशिवाय पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>A person has looked: it did not arrive</source>
        <translation>कोणीतरी पाहून सांगितले: मेसेज पोहोचला नाही</translation>
    </message>
    <message>
        <source>The old service did not note whether it left: it is not sure</source>
        <translation>तो गेला की नाही हे जुन्या सर्व्हिसने लिहिले नाही: खात्री नाही</translation>
    </message>
    <message>
        <source>A receipt settles it; look at the customer&apos;s chat</source>
        <translation>पावतीवरून कळेल; ग्राहकाचे चॅट पहा</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>वाट पाहत आहे</translation>
    </message>
    <message>
        <source>It leaves when its turn comes.</source>
        <translation>पाळी आली की निघेल.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>It is on its way to the provider.</source>
        <translation>प्रोव्हायडरकडे जात आहे.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवला</translation>
    </message>
    <message>
        <source>The provider has taken it.</source>
        <translation>प्रोव्हायडरने तो घेतला आहे.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलिव्हर झाला</translation>
    </message>
    <message>
        <source>It is on the customer&apos;s phone.</source>
        <translation>ग्राहकाच्या फोनवर पोहोचला आहे.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचला</translation>
    </message>
    <message>
        <source>The customer has opened it.</source>
        <translation>ग्राहकाने तो उघडला आहे.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>पोहोचला नाही</translation>
    </message>
    <message>
        <source>It did not reach the customer.</source>
        <translation>ग्राहकापर्यंत पोहोचला नाही.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>नक्की नाही</translation>
    </message>
    <message>
        <source>Nobody can know whether it arrived. It is never sent again by itself.</source>
        <translation>पोहोचला की नाही ते कोणालाच कळू शकत नाही. आपोआप पुन्हा कधीही पाठवला जात नाही.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द झाला</translation>
    </message>
    <message>
        <source>A person stopped it.</source>
        <translation>कोणीतरी तो थांबवला.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>वेळ निघून गेली</translation>
    </message>
    <message>
        <source>It was too late to be useful.</source>
        <translation>पाठवायला खूप उशीर झाला होता.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>वगळला</translation>
    </message>
    <message>
        <source>The customer does not want such messages.</source>
        <translation>ग्राहकाला असे मेसेज नको आहेत.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>On its way to the provider</source>
        <translation>प्रोव्हायडरच्या वाटेवर</translation>
    </message>
    <message>
        <source>The provider took it</source>
        <translation>प्रोव्हायडरने घेतला</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>प्रोव्हायडरने नाकारला</translation>
    </message>
    <message>
        <source>The provider asked to try later</source>
        <translation>प्रोव्हायडरने नंतर प्रयत्न करायला सांगितले</translation>
    </message>
    <message>
        <source>The account was at fault</source>
        <translation>चूक खात्यात होती</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>प्रोव्हायडरपर्यंत पोहोचता आले नाही</translation>
    </message>
    <message>
        <source>Not sure whether the provider took it</source>
        <translation>प्रोव्हायडरने घेतला का ते नक्की नाही</translation>
    </message>
    <message>
        <source>Taken, then reported as failed</source>
        <translation>घेतला, मग पोहोचला नाही असे कळवले</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>प्रयत्न %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>तयार झाला</translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryFilters</name>
    <message>
        <source>Show messages of one status</source>
        <translation>एका स्थितीचे मेसेज दाखवा</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>कोणतीही स्थिती</translation>
    </message>
    <message>
        <source>Show messages of one type</source>
        <translation>एका प्रकारचे मेसेज दाखवा</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>कोणताही प्रकार</translation>
    </message>
    <message>
        <source>Show messages of a period</source>
        <translation>एका काळातले मेसेज दाखवा</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कधीही</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>गेला %n दिवस</numerusform>
            <numerusform>गेले %n दिवस</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the messages</source>
        <translation>मेसेज शोधा</translation>
    </message>
    <message>
        <source>Name, number, words or reference</source>
        <translation>नाव, नंबर, शब्द किंवा संदर्भ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>पुन्हा सगळे मेसेज दाखवा</translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>वेळ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryView</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>उघडत आहे…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अजून मेसेज नाहीत</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>काही सापडले नाही</translation>
    </message>
    <message>
        <source>No message fits the search and the filters.</source>
        <translation>या शोधात आणि निवडीत बसणारा मेसेज नाही.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>सगळे मेसेज दाखवा</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>मेसेज उघडता आले नाहीत</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n मेसेज</numerusform>
            <numerusform>%n मेसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages shown; scroll for more</source>
        <translation>%1 मेसेज दाखवले; आणखीसाठी खाली जा</translation>
    </message>
    <message>
        <source>Many new messages: show them</source>
        <translation>पुष्कळ नवे मेसेज: दाखवा</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: show them</source>
        <translation>
            <numerusform>%n नवा मेसेज: दाखवा</numerusform>
            <numerusform>%n नवे मेसेज: दाखवा</numerusform>
        </translation>
    </message>
    <message>
        <source>What is sent from a sheet or by your own programs stands here.</source>
        <translation>शीटमधून किंवा तुमच्या प्रोग्रॅममधून जे पाठवले जाते ते इथे दिसते.</translation>
    </message>
    <message>
        <source>More messages could not be loaded. %1</source>
        <translation>आणखी मेसेज उघडता आले नाहीत. %1</translation>
    </message>
</context>
<context>
    <name>dakiya::MainWindow</name>
    <message>
        <source>Dakiya</source>
        <translation>डाकिया</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>आढावा</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करा (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>इतिहास (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>आढावा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>शोध (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ताजे करा (&amp;R)</translation>
    </message>
    <message>
        <source>Practice mode: nothing reaches a customer.</source>
        <translation>सराव: ग्राहकापर्यंत काहीच पोहोचत नाही.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>पाठवणे पुन्हा सुरू करा</translation>
    </message>
</context>
<context>
    <name>dakiya::MessageDetails</name>
    <message>
        <source>The chosen message</source>
        <translation>निवडलेला मेसेज</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>तांत्रिक तपशील</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>ओळख: %1</translation>
    </message>
    <message>
        <source>Provider&apos;s id: %1</source>
        <translation>प्रोव्हायडरची ओळख: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>काय करावे: %1</translation>
    </message>
</context>
<context>
    <name>dakiya::MessageTable</name>
    <message>
        <source>Messages, newest first</source>
        <translation>मेसेज, नवे आधी</translation>
    </message>
</context>
<context>
    <name>dakiya::OverviewPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>गेला %n दिवस</numerusform>
            <numerusform>गेले %n दिवस</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>उघडत आहे…</translation>
    </message>
    <message>
        <source>Messages of the last days by what became of them</source>
        <translation>गेल्या दिवसांचे मेसेज, त्यांचे काय झाले त्यानुसार</translation>
    </message>
    <message>
        <source>The messages could not be loaded. %1</source>
        <translation>मेसेज उघडता आले नाहीत. %1</translation>
    </message>
    <message>
        <source>No messages yet. Send a sheet with: dakiyactl import FILE --type delivery_reminder</source>
        <translation>अजून मेसेज नाहीत. शीट पाठवा: dakiyactl import FILE --type delivery_reminder</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n मेसेज</numerusform>
            <numerusform>%n मेसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>पोहोचले %1</translation>
    </message>
    <message>
        <source>read at least %1</source>
        <translation>वाचले किमान %1</translation>
    </message>
</context>
<context>
    <name>dakiya::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>पाने</translation>
    </message>
</context>
<context>
    <name>dakiya::StatusTable</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>काय झाले</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>वाटा</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>याचा अर्थ</translation>
    </message>
</context>
<context>
    <name>dakiyactl</name>
    <message>
        <source>Where the data is kept; DAKIYA_DATA_DIR says the same.</source>
        <translation>डेटा कुठे ठेवला जातो; DAKIYA_DATA_DIR नेही सांगता येते.</translation>
    </message>
    <message>
        <source>Print JSON for programs instead of text for people.</source>
        <translation>लोकांसाठीच्या मजकुराऐवजी प्रोग्रामसाठी JSON दाखवा.</translation>
    </message>
    <message>
        <source>What the log holds: debug, info, warning or critical.</source>
        <translation>लॉगमध्ये काय लिहायचे: debug, info, warning किंवा critical.</translation>
    </message>
    <message>
        <source>Explain, with examples.</source>
        <translation>उदाहरणांसह माहिती दाखवा.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>व्हर्जन दाखवा.</translation>
    </message>
    <message>
        <source>&quot;--log-level&quot; must be debug, info, warning or critical.</source>
        <translation>&quot;--log-level&quot; यांपैकी एक हवे: debug, info, warning, critical.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>पहा: %1</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer. The sample sheet of deliveries is sent to a far end that is built in.</source>
        <translation>सराव: या कॉम्प्युटरबाहेर काही जात नाही. डिलिव्हरीची नमुना शीट Dakiya च्या स्वतःच्या सराव प्रोव्हायडरला पाठवली जाते.</translation>
    </message>
    <message>
        <source>Not every message was settled in time.</source>
        <translation>वेळेत सर्व मेसेजचा निकाल आला नाही.</translation>
    </message>
    <message>
        <source>Send a sample sheet in practice mode and show what becomes of each message.</source>
        <translation>सराव मोडमध्ये नमुना शीट पाठवा आणि प्रत्येक मेसेजचे काय झाले ते पहा.</translation>
    </message>
    <message>
        <source>It needs no account, no network and no settings, and leaves nothing behind.</source>
        <translation>अकाउंट, नेटवर्क, सेटिंग्स काही लागत नाही; नंतर काही उरत नाही.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%2 पैकी %1 मेसेज</translation>
    </message>
    <message>
        <source>Invented history goes into the practice store only: set DAKIYA_PROVIDER=practice.</source>
        <translation>बनावट हिस्ट्री फक्त सरावाच्या डेटामध्ये जाते: DAKIYA_PROVIDER=practice सेट करा.</translation>
    </message>
    <message>
        <source>Messages: %1, customers: %2, days: %3, seed: %4</source>
        <translation>मेसेज: %1, ग्राहक: %2, दिवस: %3, seed: %4</translation>
    </message>
    <message>
        <source>Fill the practice store with believable history.</source>
        <translation>सरावाच्या डेटामध्ये खरी वाटेल अशी हिस्ट्री भरा.</translation>
    </message>
    <message>
        <source>The same seed gives the same people, texts and fates. Nothing real is ever touched.</source>
        <translation>त्याच seed ने तीच माणसे, तेच मजकूर आणि तेच निकाल मिळतात. खऱ्या डेटाला कधीही हात लावला जात नाही.</translation>
    </message>
    <message>
        <source>How many; 10000 unless said.</source>
        <translation>किती; न सांगितल्यास 10000.</translation>
    </message>
    <message>
        <source>Over so many days up to now; 30 unless said.</source>
        <translation>आजपर्यंतचे किती दिवस; न सांगितल्यास 30.</translation>
    </message>
    <message>
        <source>Repeats the same history; a new one unless said.</source>
        <translation>तीच हिस्ट्री पुन्हा बनवते; न सांगितल्यास नवी बनते.</translation>
    </message>
    <message>
        <source>Dakiya sends a dairy&apos;s WhatsApp messages and says what became of each.</source>
        <translation>Dakiya डेअरीचे WhatsApp मेसेज पाठवतो आणि प्रत्येकाचे काय झाले ते सांगतो.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>येथून सुरू करा</translation>
    </message>
    <message>
        <source>With every command</source>
        <translation>प्रत्येक कमांडसोबत</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरणे</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>पर्याय</translation>
    </message>
    <message>
        <source>No such message.</source>
        <translation>असा मेसेज नाही.</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>अजून मेसेज नाहीत.</translation>
    </message>
    <message>
        <source>There are older ones: --before %1</source>
        <translation>यापेक्षा जुनेही आहेत: --before %1</translation>
    </message>
    <message>
        <source>List messages, newest first, and what became of them.</source>
        <translation>मेसेज आणि त्यांचे काय झाले याची यादी; सर्वांत नवा आधी.</translation>
    </message>
    <message>
        <source>Of this number only.</source>
        <translation>फक्त या नंबरचे.</translation>
    </message>
    <message>
        <source>Of this type only, such as payment_reminder.</source>
        <translation>फक्त या प्रकारचे, जसे payment_reminder.</translation>
    </message>
    <message>
        <source>That stand like this only, such as failed or unknown.</source>
        <translation>फक्त या स्थितीतले, जसे failed किंवा unknown.</translation>
    </message>
    <message>
        <source>Made on this day or at this time, or later.</source>
        <translation>या दिवसापासून किंवा वेळेपासूनचे.</translation>
    </message>
    <message>
        <source>Made on this day, or before this time.</source>
        <translation>या दिवसापर्यंतचे, किंवा या वेळेआधीचे.</translation>
    </message>
    <message>
        <source>A name, a part of a number, words of the text, a reference.</source>
        <translation>नाव, नंबरचा भाग, मजकुरातले शब्द किंवा रेफरन्स.</translation>
    </message>
    <message>
        <source>At most so many, up to 200; 50 unless said.</source>
        <translation>जास्तीत जास्त किती, 200 पर्यंत; न सांगितल्यास 50.</translation>
    </message>
    <message>
        <source>Older than this message only.</source>
        <translation>फक्त या मेसेजपेक्षा जुने.</translation>
    </message>
    <message>
        <source>Show one message with all attempts and receipts.</source>
        <translation>एक मेसेज त्याच्या सर्व प्रयत्न आणि रिपोर्टसह दाखवा.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ओळी</translation>
    </message>
    <message>
        <source>Would be taken</source>
        <translation>घेतल्या जातील</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>घेतल्या</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>रिजेक्ट</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>आधीच आहेत</translation>
    </message>
    <message>
        <source>Numbers completed with +91</source>
        <translation>+91 जोडलेले नंबर</translation>
    </message>
    <message>
        <source>Columns that nobody reads: %1</source>
        <translation>न वापरलेले कॉलम: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ओळ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>रिजेक्ट का</translation>
    </message>
    <message>
        <source>Repeats this message</source>
        <translation>आधीचा मेसेज</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Make messages of the rows of a sheet (CSV).</source>
        <translation>शीटच्या (CSV) ओळींपासून मेसेज बनवा.</translation>
    </message>
    <message>
        <source>What the messages are about.</source>
        <translation>मेसेज कशाबद्दल आहेत.</translation>
    </message>
    <message>
        <source>Which column holds a variable, or phone, reference, language, send_at, expires_at.</source>
        <translation>व्हेरिएबल किंवा phone, reference, language, send_at, expires_at कोणत्या कॉलममध्ये आहे.</translation>
    </message>
    <message>
        <source>Refuse numbers without a country code instead of adding +91.</source>
        <translation>देशाचा कोड नसलेल्या नंबरला +91 न जोडता तो रिजेक्ट करा.</translation>
    </message>
    <message>
        <source>Say what is to be done, such as &quot;demo&quot;.</source>
        <translation>काय करायचे ते सांगा, जसे &quot;demo&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नावाची कमांड नाही.</translation>
    </message>
    <message>
        <source>Attempt %1 with %2, %3</source>
        <translation>प्रयत्न %1, %2 मधून: %3</translation>
    </message>
    <message>
        <source>Attempt %1 with %2, %3 after %4 ms</source>
        <translation>प्रयत्न %1, %2 मधून: %3 (%4 ms मध्ये)</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>रिपोर्ट: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आयडी</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>रेफरन्स</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>काय करावे</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>निघेल</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>आधीचा मेसेज</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>तयार झाला</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>रांग सुरू आहे.</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>वाट पाहणारे मेसेज: %1</translation>
    </message>
    <message>
        <source>Send nothing until &quot;resume&quot;; what is on the wire ends.</source>
        <translation>&quot;resume&quot; पर्यंत काही पाठवू नका; जे निघाले आहे ते पूर्ण होईल.</translation>
    </message>
    <message>
        <source>Go on: a person has looked at why nothing was sent.</source>
        <translation>पुन्हा सुरू करा: पाठवणे का थांबले होते ते कोणीतरी पाहिले आहे.</translation>
    </message>
    <message>
        <source>%1 This one takes over when it ends.</source>
        <translation>%1 तो बंद झाल्यावर हा काम सांभाळेल.</translation>
    </message>
    <message>
        <source>Sending with %1; no API; Ctrl+C stops</source>
        <translation>%1 मधून पाठवत आहे; API बंद आहे; थांबवण्यासाठी Ctrl+C</translation>
    </message>
    <message>
        <source>Send what waits, take receipts and answer the local API until Ctrl+C.</source>
        <translation>Ctrl+C पर्यंत: थांबलेले मेसेज पाठवा, रिपोर्ट घ्या आणि लोकल API ला उत्तर द्या.</translation>
    </message>
    <message>
        <source>The API&apos;s port instead of the setting api_port; 0 takes a free one.</source>
        <translation>api_port सेटिंगऐवजी API चा पोर्ट; 0 असेल तर कोणताही मोकळा पोर्ट घेतला जातो.</translation>
    </message>
    <message>
        <source>Settings are read with &quot;get KEY&quot; or &quot;list&quot; and changed with &quot;set KEY VALUE&quot;.</source>
        <translation>सेटिंग्स &quot;get KEY&quot; किंवा &quot;list&quot; ने पहा आणि &quot;set KEY VALUE&quot; ने बदला.</translation>
    </message>
    <message>
        <source>Read or change how Dakiya works.</source>
        <translation>Dakiya च्या सेटिंग्स पहा किंवा बदला.</translation>
    </message>
    <message>
        <source>A running &quot;serve&quot; takes a change over by itself. &quot;provider&quot; says which store all commands use; practice has one of its own.</source>
        <translation>सुरू असलेला &quot;serve&quot; बदल आपोआप घेतो. सर्व कमांडनी कोणता डेटा वापरायचा ते &quot;provider&quot; ठरवते; practice चा डेटा वेगळा असतो.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>कॉल</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकार</translation>
    </message>
    <message>
        <source>Accepted without an answer</source>
        <translation>स्वीकार, पण उत्तर नाही</translation>
    </message>
    <message>
        <source>Receipts sent</source>
        <translation>पाठवलेले रिपोर्ट</translation>
    </message>
    <message>
        <source>Receipts not sent yet</source>
        <translation>अजून न पाठवलेले रिपोर्ट</translation>
    </message>
    <message>
        <source>Receipts given up</source>
        <translation>सोडून दिलेले रिपोर्ट</translation>
    </message>
    <message>
        <source>The practice provider listens at http://127.0.0.1:%1; Ctrl+C stops</source>
        <translation>सराव प्रोव्हायडर येथे सुरू आहे: http://127.0.0.1:%1; थांबवण्यासाठी Ctrl+C</translation>
    </message>
    <message>
        <source>Be the far end of practice on its own: MyOperator on this computer.</source>
        <translation>सराव प्रोव्हायडर स्वतंत्र चालवा: याच कॉम्प्युटरवर MyOperator.</translation>
    </message>
    <message>
        <source>Where it listens; a free port unless said.</source>
        <translation>कोणत्या पोर्टवर चालवायचे; न सांगितल्यास मोकळा पोर्ट.</translation>
    </message>
    <message>
        <source>Before each answer.</source>
        <translation>प्रत्येक उत्तराआधी इतका वेळ.</translation>
    </message>
    <message>
        <source>More or less of it.</source>
        <translation>त्यापेक्षा इतका कमी किंवा जास्त.</translation>
    </message>
    <message>
        <source>Share that is accepted and then reported as failed (131026).</source>
        <translation>वाटा, जो स्वीकारून नंतर पोहोचला नाही असे सांगितले जाईल (131026).</translation>
    </message>
    <message>
        <source>Share that is answered with 400.</source>
        <translation>वाटा, ज्याला 400 उत्तर मिळेल.</translation>
    </message>
    <message>
        <source>Share that is accepted and closed without an answer.</source>
        <translation>वाटा, जो स्वीकारून उत्तराविना बंद होईल.</translation>
    </message>
    <message>
        <source>Share of the delivered that are read too; 0.8 unless said.</source>
        <translation>डिलिव्हर झालेल्यांपैकी वाटा, जो वाचलाही जाईल; न सांगितल्यास 0.8.</translation>
    </message>
    <message>
        <source>Messages per second above which it answers 429.</source>
        <translation>दर सेकंदाला किती मेसेजनंतर 429 उत्तर मिळेल.</translation>
    </message>
    <message>
        <source>Where receipts go; none unless said.</source>
        <translation>रिपोर्ट कुठे जावेत; न सांगितल्यास जात नाहीत.</translation>
    </message>
    <message>
        <source>Write what was accepted there, as JSON lines.</source>
        <translation>जे स्वीकारले ते JSON ओळींमध्ये या फाइलमध्ये लिहा.</translation>
    </message>
    <message>
        <source>Receipts carry our reference too.</source>
        <translation>रिपोर्टमध्ये आपला रेफरन्सही असेल.</translation>
    </message>
    <message>
        <source>Repeats the same fates.</source>
        <translation>तेच निकाल पुन्हा मिळतात.</translation>
    </message>
    <message>
        <source>Today and the days before, %1 in all; provider: %2</source>
        <translation>आज आणि आधीचे दिवस, एकूण %1; प्रोव्हायडर: %2</translation>
    </message>
    <message>
        <source>Count what became of the messages of the last days.</source>
        <translation>गेल्या दिवसांच्या मेसेजचे काय झाले याचा हिशोब.</translation>
    </message>
    <message>
        <source>A message belongs to the day on which it was made. &quot;—&quot; stands where there is nothing to divide by.</source>
        <translation>मेसेज ज्या दिवशी तयार झाला त्या दिवशी मोजला जातो. मोजायला काही नसेल तिथे &quot;—&quot; दिसते.</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>एकूण मेसेज</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>यशस्वी</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>डिलिव्हर झाले</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>वाचले</translation>
    </message>
    <message>
        <source>Answer time, median</source>
        <translation>उत्तराचा वेळ, मधला (मीडियन)</translation>
    </message>
    <message>
        <source>Answer time, 95 of 100 within</source>
        <translation>उत्तराचा वेळ, 100 पैकी 95 इतक्यात</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>यशस्वी</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>डिलिव्हरी</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचले</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>का पोहोचला नाही</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>प्रयत्न</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Count everything anew and compare it with what is kept.</source>
        <translation>सर्व काही पुन्हा मोजा आणि ठेवलेल्या हिशोबाशी जुळवा.</translation>
    </message>
    <message>
        <source>&quot;ok&quot;, or a line for each fault and exit code 1. Nothing is changed.</source>
        <translation>सर्व ठीक असेल तर &quot;ok&quot;, नाहीतर प्रत्येक चुकीची एक ओळ आणि एक्झिट कोड 1. काही बदलले जात नाही.</translation>
    </message>
    <message>
        <source>The queue was paused by %1. It goes on with: dakiyactl resume</source>
        <translation>रांग %1 यांनी थांबवली आहे. पुन्हा सुरू करा: dakiyactl resume</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकारला</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>रिजेक्ट झाला</translation>
    </message>
    <message>
        <source>to be tried later</source>
        <translation>नंतर पुन्हा प्रयत्न होईल</translation>
    </message>
    <message>
        <source>the account is at fault</source>
        <translation>अकाउंटमध्ये अडचण</translation>
    </message>
    <message>
        <source>the provider could not be reached</source>
        <translation>प्रोव्हायडरपर्यंत पोहोचता आले नाही</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>नक्की नाही</translation>
    </message>
    <message>
        <source>accepted, then reported as failed</source>
        <translation>स्वीकारला, नंतर पोहोचला नाही असे कळले</translation>
    </message>
    <message>
        <source>The provider does not answer: the queue waits, tries gently and goes on by itself.</source>
        <translation>प्रोव्हायडर उत्तर देत नाही: रांग थांबली आहे, हळूहळू प्रयत्न होतील आणि आपोआप पुन्हा सुरू होईल.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock looks wrong: set it, then: dakiyactl resume</source>
        <translation>कॉम्प्युटरचे घड्याळ चुकीचे वाटते: ते ठीक करा, मग: dakiyactl resume</translation>
    </message>
    <message>
        <source>A template was refused twenty times in a row (%1) and is paused: mend it, then: dakiyactl resume</source>
        <translation>एक टेम्पलेट सलग वीस वेळा रिजेक्ट झाले (%1), म्हणून थांबवले आहे: ते दुरुस्त करा, मग: dakiyactl resume</translation>
    </message>
    <message>
        <source>Messages wait that were made for another account: look at them with dakiyactl history --status queued, then: dakiyactl resume</source>
        <translation>दुसऱ्या अकाउंटसाठी बनवलेले मेसेज वाट पाहत आहेत: ते dakiyactl history --status queued ने पहा, मग: dakiyactl resume</translation>
    </message>
    <message>
        <source>The queue is held (%1): look at what waits, then: dakiyactl resume</source>
        <translation>रांग थांबवली आहे (%1): काय वाट पाहत आहे ते पहा, मग: dakiyactl resume</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नावाचा पर्याय नाही.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no value.</source>
        <translation>&quot;%1&quot; सोबत मूल्य द्यायचे नसते.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value.</source>
        <translation>&quot;%1&quot; सोबत मूल्य हवे.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was given too much: it is %2.</source>
        <translation>&quot;%1&quot; सोबत जास्त लिहिले आहे. असे लिहा: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was given too little: it is %2.</source>
        <translation>&quot;%1&quot; सोबत काही कमी लिहिले आहे. असे लिहा: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n messages have arrived</source>
        <translation>
            <numerusform>%n पैकी %1 मेसेजचा निकाल आला</numerusform>
            <numerusform>%n पैकी %1 मेसेजचा निकाल आला</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%n पैकी %1 ओळ</numerusform>
            <numerusform>%n पैकी %1 ओळी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the sheet are in and wait. When the fault is mended, run the same command again: it goes on behind them, and none is sent twice.</source>
        <translation>
            <numerusform>शीटमधील %n मेसेज घेतला गेला आहे आणि थांबला आहे. अडचण दूर झाल्यावर हीच कमांड पुन्हा चालवा: काम तिथूनच पुढे जाईल, आणि कोणताही मेसेज दोनदा जाणार नाही.</numerusform>
            <numerusform>शीटमधील %n मेसेज घेतले गेले आहेत आणि थांबले आहेत. अडचण दूर झाल्यावर हीच कमांड पुन्हा चालवा: काम तिथूनच पुढे जाईल, आणि कोणताही मेसेज दोनदा जाणार नाही.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good rows go in, the others are listed with their reasons; rows are numbered as a spreadsheet numbers them. It works beside a &quot;serve&quot; that runs; without one the messages wait for it. Types: %1</source>
        <translation>बरोबर ओळी घेतल्या जातात, बाकीच्या कारणासह दाखवल्या जातात; ओळीचा क्रमांक स्प्रेडशीटमध्ये दिसतो तोच आहे. सुरू असलेल्या &quot;serve&quot; सोबतही चालते; &quot;serve&quot; नसेल तर मेसेज ते सुरू होईपर्यंत थांबतात. प्रकार: %1</translation>
    </message>
    <message>
        <source>Only say what would happen; nothing but the file of --rejects is written.</source>
        <translation>फक्त काय होईल ते सांगा; --rejects च्या फाइलशिवाय काहीही लिहिले जात नाही.</translation>
    </message>
    <message>
        <source>Write the refused rows there, with their reasons; in a dry run, too.</source>
        <translation>रिजेक्ट ओळी कारणासह या फाइलमध्ये लिहा; --dry-run मध्येही.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: --json and --rejects FILE have all of them</source>
        <translation>
            <numerusform>… आणि आणखी %n: --json आणि --rejects FILE मध्ये सर्व मिळतील</numerusform>
            <numerusform>… आणि आणखी %n: --json आणि --rejects FILE मध्ये सर्व मिळतील</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has headings and no rows.</source>
        <translation>शीटमध्ये फक्त हेडिंग आहेत, ओळी नाहीत.</translation>
    </message>
    <message>
        <source>Not all of the output could be written: the disk may be full.</source>
        <translation>संपूर्ण आउटपुट लिहिता आले नाही: कदाचित डिस्क भरली आहे.</translation>
    </message>
    <message>
        <source>Sending with %1; API at %2; Ctrl+C stops</source>
        <translation>%1 मधून पाठवत आहे; API: %2; थांबवण्यासाठी Ctrl+C</translation>
    </message>
    <message numerus="yes">
        <source>An import was interrupted: %n messages of it wait until the same file is imported again.</source>
        <translation>
            <numerusform>एक इम्पोर्ट मध्येच थांबला: त्यातील %n मेसेज तीच फाइल पुन्हा इम्पोर्ट होईपर्यंत थांबेल.</numerusform>
            <numerusform>एक इम्पोर्ट मध्येच थांबला: त्यातील %n मेसेज तीच फाइल पुन्हा इम्पोर्ट होईपर्यंत थांबतील.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today and the days before, %1 at most; 7 unless said.</source>
        <translation>आज आणि आधीचे दिवस, जास्तीत जास्त %1; न सांगितल्यास 7.</translation>
    </message>
    <message>
        <source>Check the account and its credentials</source>
        <translation>अकाउंट आणि त्याची लॉगिन माहिती तपासा</translation>
    </message>
    <message>
        <source>The queue is paused, the account is at fault: %1. %2. Then: dakiyactl resume</source>
        <translation>रांग थांबली आहे, अकाउंटमध्ये अडचण आहे: %1. %2. मग: dakiyactl resume</translation>
    </message>
    <message numerus="yes">
        <source>An earlier import of this sheet was interrupted after %n rows: this one went on from there.</source>
        <translation>
            <numerusform>या शीटचा आधीचा इम्पोर्ट %n ओळीनंतर थांबला होता: हा इम्पोर्ट तिथूनच पुढे गेला.</numerusform>
            <numerusform>या शीटचा आधीचा इम्पोर्ट %n ओळींनंतर थांबला होता: हा इम्पोर्ट तिथूनच पुढे गेला.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data can be written again: sending goes on.</source>
        <translation>डेटा पुन्हा लिहिता येत आहे: पाठवणे पुढे चालू आहे.</translation>
    </message>
    <message>
        <source>The data cannot be written (%1): look whether the disk is full or the folder may not be written; nothing is sent until then, and it goes on by itself.</source>
        <translation>डेटा लिहिता येत नाही (%1): डिस्क भरली आहे का किंवा फोल्डरमध्ये लिहिण्याची परवानगी नाही का ते पाहा; तोपर्यंत काहीही पाठवले जाणार नाही, नंतर काम आपोआप पुढे सुरू होईल.</translation>
    </message>
    <message>
        <source>Trying out</source>
        <translation>करून पाहण्यासाठी</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>पाठवणे</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>पाहणे</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>तयारी</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>सर्व्हरवर</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. Did you mean &quot;--%2&quot;?</source>
        <translation>&quot;%1&quot; नावाचा पर्याय नाही. तुम्हाला &quot;--%2&quot; म्हणायचे होते का?</translation>
    </message>
    <message>
        <source>Three months of a busy dairy, to look around in</source>
        <translation>एका व्यस्त डेअरीचे तीन महिने, पाहून समजून घेण्यासाठी</translation>
    </message>
    <message>
        <source>See it work: nothing leaves this computer</source>
        <translation>काम करताना पहा: या कॉम्प्युटरबाहेर काही जात नाही</translation>
    </message>
    <message>
        <source>Look through a sheet of today&apos;s deliveries, then send it</source>
        <translation>आजच्या डिलिव्हरीची शीट आधी तपासा, मग पाठवा</translation>
    </message>
    <message>
        <source>What did not arrive, and why?</source>
        <translation>काय पोहोचले नाही, आणि का?</translation>
    </message>
    <message>
        <source>&quot;dakiyactl COMMAND --help&quot; shows examples of a command. The exit code is 0 when it is done, 1 when it failed, 2 when it was called wrongly. DAKIYA_PROVIDER overrides the provider.</source>
        <translation>&quot;dakiyactl COMMAND --help&quot; त्या कमांडची उदाहरणे दाखवते. एक्झिट कोड: काम झाले तर 0, झाले नाही तर 1, कमांड चुकीची लिहिली तर 2. DAKIYA_PROVIDER ने प्रोव्हायडर बदलता येतो.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>लक्षात ठेवा</translation>
    </message>
    <message>
        <source>The newest fifty</source>
        <translation>सर्वांत नवे पन्नास</translation>
    </message>
    <message>
        <source>What did not arrive since that day, and why?</source>
        <translation>त्या दिवसापासून काय पोहोचले नाही, आणि का?</translation>
    </message>
    <message>
        <source>What did this customer get from us?</source>
        <translation>या ग्राहकाला आपल्याकडून काय काय मिळाले?</translation>
    </message>
    <message>
        <source>Every message with this word, for a program</source>
        <translation>हा शब्द असलेला प्रत्येक मेसेज, एखाद्या प्रोग्रामसाठी</translation>
    </message>
    <message>
        <source>First look: nothing is sent, nothing is kept</source>
        <translation>आधी तपासा: काही पाठवले जात नाही, काही ठेवले जात नाही</translation>
    </message>
    <message>
        <source>Then for good; rows that cannot be sent go to a sheet of their own, to be mended</source>
        <translation>मग खरेच; ज्या ओळी पाठवता येत नाहीत त्या दुरुस्तीसाठी वेगळ्या शीटमध्ये जातात</translation>
    </message>
    <message>
        <source>The sheet&apos;s columns have names of their own</source>
        <translation>शीटमधील कॉलमांची नावे वेगळी आहेत</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>&quot;%1&quot; नावाची कमांड नाही. तुम्हाला &quot;%2&quot; म्हणायचे होते का?</translation>
    </message>
    <message>
        <source>Wrong sheet? Stop, then look at what waits</source>
        <translation>चुकीची शीट? थांबवा, मग काय वाट पाहत आहे ते पहा</translation>
    </message>
    <message>
        <source>The wallet is filled again: go on</source>
        <translation>वॉलेटमध्ये पैसे आले: पुन्हा सुरू करा</translation>
    </message>
    <message>
        <source>Send until Ctrl+C</source>
        <translation>Ctrl+C पर्यंत पाठवत राहा</translation>
    </message>
    <message>
        <source>To real customers, through MyOperator</source>
        <translation>खऱ्या ग्राहकांना, MyOperator मधून</translation>
    </message>
    <message>
        <source>With the API open to your own programs</source>
        <translation>तुमच्या प्रोग्रामांसाठी API खुला ठेवून</translation>
    </message>
    <message>
        <source>Watched by a program</source>
        <translation>एखाद्या प्रोग्रामच्या देखरेखीखाली</translation>
    </message>
    <message>
        <source>Your dairy&apos;s name and language</source>
        <translation>तुमच्या डेअरीचे नाव आणि भाषा</translation>
    </message>
    <message>
        <source>No offers in the evening</source>
        <translation>संध्याकाळी ऑफर जाऊ नयेत</translation>
    </message>
    <message>
        <source>How it is set now</source>
        <translation>आत्ता काय सेट आहे</translation>
    </message>
    <message>
        <source>Name one shell: %1.</source>
        <translation>एका शेलचे नाव लिहा: %1.</translation>
    </message>
    <message>
        <source>Let the Tab key of your shell complete commands, options and values.</source>
        <translation>शेलमध्ये Tab दाबून कमांड, पर्याय आणि मूल्ये पूर्ण करून घ्या.</translation>
    </message>
    <message>
        <source>It prints a script that the shell reads at its start; a package has installed it already. With &quot;words&quot; it prints what may stand in place of the last word.</source>
        <translation>हे एक स्क्रिप्ट दाखवते जे शेल सुरू होताना वाचतो; पॅकेजमधून बसवले असेल तर ते आधीच आहे. &quot;words&quot; सोबत शेवटच्या शब्दाच्या जागी काय येऊ शकते ते सांगते.</translation>
    </message>
    <message>
        <source>In this shell, now</source>
        <translation>या शेलमध्ये, आत्ता</translation>
    </message>
    <message>
        <source>In each shell from now on</source>
        <translation>यापुढे प्रत्येक शेलमध्ये</translation>
    </message>
    <message>
        <source>What could follow?</source>
        <translation>पुढे काय येऊ शकते?</translation>
    </message>
    <message>
        <source>Print the manual page (in English), made from what the commands say of themselves.</source>
        <translation>मॅन्युअल पेज (इंग्रजीत) दाखवा; ते कमांडच्या स्वतःच्या माहितीवरून बनते.</translation>
    </message>
    <message>
        <source>Receipts carry the secret of DAKIYA_WEBHOOK_SECRET. What was accepted is at GET /ledger. In the example of two terminals &quot;trial&quot; is a data folder apart.</source>
        <translation>रिपोर्टसोबत DAKIYA_WEBHOOK_SECRET चे सीक्रेट जाते. जे स्वीकारले ते GET /ledger वर आहे. दोन टर्मिनलच्या उदाहरणात &quot;trial&quot; हे वेगळे डेटा फोल्डर आहे.</translation>
    </message>
    <message>
        <source>A bad day: five in a hundred fail, one in a hundred stays in doubt</source>
        <translation>एक वाईट दिवस: शंभरात पाच अयशस्वी, एकाचा पत्ता लागत नाही</translation>
    </message>
    <message>
        <source>Two that belong together, each in a terminal of its own</source>
        <translation>या दोन कमांड एकत्र चालतात, प्रत्येक आपापल्या टर्मिनलमध्ये</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>या आठवड्यात</translation>
    </message>
    <message>
        <source>A month, for a program</source>
        <translation>एक महिना, एखाद्या प्रोग्रामसाठी</translation>
    </message>
    <message>
        <source>Before and after a backup</source>
        <translation>बॅकअपच्या आधी आणि नंतर</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>मॅनेजर</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>क्लार्क</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>No tokens yet: dakiyactl token add NAME --role clerk</source>
        <translation>अजून एकही टोकन नाही: dakiyactl token add NAME --role clerk</translation>
    </message>
    <message>
        <source>Say what the token may do: --role clerk or --role manager.</source>
        <translation>टोकन काय करू शकतो ते सांगा: --role clerk किंवा --role manager.</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere: give it to the program that needs it.</source>
        <translation>तो एकदाच दाखवला जातो आणि कुठेही ठेवला जात नाही: ज्या प्रोग्रामला त्याची गरज आहे त्याला द्या.</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; opens nothing any more.</source>
        <translation>टोकन &quot;%1&quot; ने आता काहीही उघडत नाही.</translation>
    </message>
    <message>
        <source>A role is given when a token is added.</source>
        <translation>भूमिका टोकन जोडताना दिली जाते.</translation>
    </message>
    <message>
        <source>Tokens are seen with &quot;list&quot;, made with &quot;add NAME&quot; and taken away with &quot;remove NAME&quot;.</source>
        <translation>टोकन &quot;list&quot; ने दिसतात, &quot;add NAME&quot; ने बनतात आणि &quot;remove NAME&quot; ने काढले जातात.</translation>
    </message>
    <message>
        <source>Decide which programs may call the local API.</source>
        <translation>कोणते प्रोग्राम लोकल API ला बोलावू शकतात ते ठरवा.</translation>
    </message>
    <message>
        <source>Give each program a token of its own: its name stands in the audit log, and it can be taken away alone. A clerk&apos;s token sends and reads; a manager&apos;s also changes templates. &quot;add&quot; prints the token once; only a hash of it is stored. A running &quot;serve&quot; knows of a change at once. Practice has tokens of its own.</source>
        <translation>प्रत्येक प्रोग्रामला त्याचा स्वतःचा टोकन द्या: त्याचे नाव ऑडिट लॉगमध्ये राहते, आणि तो एकटा काढता येतो. क्लार्कचा टोकन पाठवतो आणि वाचतो; मॅनेजरचा टोकन टेम्पलेटही बदलतो. &quot;add&quot; टोकन एकदाच दाखवतो; फक्त त्याचा हॅश ठेवला जातो. चालू असलेल्या &quot;serve&quot; ला बदल लगेच कळतो. सरावाचे टोकन वेगळे असतात.</translation>
    </message>
    <message>
        <source>What it may do: clerk or manager.</source>
        <translation>तो काय करू शकतो: clerk किंवा manager.</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1 % वाचले</translation>
    </message>
    <message>
        <source>What was read until then is in. When the fault is mended, run the same command again: it goes on, and nothing comes in twice.</source>
        <translation>तोपर्यंत वाचलेले आले आहे. बिघाड दुरुस्त झाल्यावर हीच कमांड पुन्हा चालवा: काम तिथूनच पुढे जाईल आणि काहीही दोनदा येणार नाही.</translation>
    </message>
    <message>
        <source>Practice is in use, and real customers do not belong there: set DAKIYA_PROVIDER=myoperator-v2, or try it out with --practice.</source>
        <translation>सध्या सराव मोड चालू आहे, आणि खऱ्या ग्राहकांची जागा तिथे नाही: DAKIYA_PROVIDER=myoperator-v2 ठेवा, किंवा --practice देऊन करून पहा.</translation>
    </message>
    <message>
        <source>End it first: the old queue comes in while nobody sends.</source>
        <translation>आधी तो बंद करा: कोणी पाठवत नसतानाच जुनी रांग आत येते.</translation>
    </message>
    <message>
        <source>Move in what the old Python service leaves: settings, templates, queue and log.</source>
        <translation>जुन्या Python सर्व्हिसचे सामान आणा: सेटिंग, टेम्प्लेट, रांग आणि लॉग.</translation>
    </message>
    <message>
        <source>DIR holds what mongoexport wrote, one document a line or an array: notification_settings.json, notification_templates.json, notifications_queue.json, notifications_log.json; what is missing is left out. The log keeps its times, statuses and provider&apos;s ids, and nothing of it is ever sent. The queue is held until &quot;resume&quot;. Times without an offset are taken as UTC. It can be repeated: only what is new, or has moved on, comes in. It goes into the store of the provider in use, which must not be practice unless --practice says so, and no &quot;serve&quot; may run on it. Old ids still find their messages.</source>
        <translation>DIR मध्ये mongoexport ने लिहिलेल्या फाइली असतात, प्रत्येक ओळीत एक डॉक्युमेंट किंवा एक array: notification_settings.json, notification_templates.json, notifications_queue.json, notifications_log.json; जी नाही ती सोडली जाते. लॉगमधील वेळा, स्थिती आणि प्रोव्हायडरचे id तसेच राहतात, आणि त्यातले काहीही कधीही पाठवले जात नाही. रांग &quot;resume&quot; पर्यंत थांबवलेली असते. offset नसलेल्या वेळा UTC धरल्या जातात. हे पुन्हा चालवता येते: जे नवे आहे किंवा पुढे गेले आहे तेवढेच येते. हे वापरात असलेल्या प्रोव्हायडरच्या स्टोअरमध्ये जाते; --practice म्हटल्याशिवाय तो सरावाचा नसावा, आणि त्यावर कोणताही &quot;serve&quot; चालू नसावा. जुन्या id नेही मेसेज सापडतात.</translation>
    </message>
    <message>
        <source>Write the refused documents there, one a line, with their reasons.</source>
        <translation>नाकारलेली डॉक्युमेंट कारणासह तिथे लिहा, प्रत्येक ओळीत एक.</translation>
    </message>
    <message>
        <source>Allow it in the practice store, to try it out.</source>
        <translation>करून पाहण्यासाठी सरावाच्या स्टोअरमध्ये होऊ द्या.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>कलेक्शन</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>पुढे गेले</translation>
    </message>
    <message>
        <source>No export was there of: %1</source>
        <translation>यांचा एक्सपोर्ट नव्हता: %1</translation>
    </message>
    <message>
        <source>Setting: %1 is %2 (there: %3)</source>
        <translation>सेटिंग: %1 आता %2 आहे (तिथे: %3)</translation>
    </message>
    <message>
        <source>Numbers completed with +91: %1</source>
        <translation>+91 जोडून पूर्ण केलेले नंबर: %1</translation>
    </message>
    <message>
        <source>Messages with times that had no offset, taken as UTC: %1</source>
        <translation>ज्या मेसेजच्या वेळेत offset नव्हता, UTC धरलेले: %1</translation>
    </message>
    <message>
        <source>Messages of which the old service did not note whether they left, &quot;not sure&quot; here: %1</source>
        <translation>जे गेले की नाही हे जुन्या सर्व्हिसने लिहिले नाही असे मेसेज, इथे &quot;खात्री नाही&quot;: %1</translation>
    </message>
    <message>
        <source>Messages that would wait, held until &quot;resume&quot;: %1</source>
        <translation>&quot;resume&quot; पर्यंत थांबवले जातील असे मेसेज: %1</translation>
    </message>
    <message>
        <source>Messages that wait: %1. The queue is held: look at it with dakiyactl history --status queued, then: dakiyactl resume</source>
        <translation>वाट पाहणारे मेसेज: %1. रांग थांबवली आहे: dakiyactl history --status queued ने पहा, मग: dakiyactl resume</translation>
    </message>
    <message>
        <source>Of these, too late to be useful, so that they expire at once when it goes on: %1</source>
        <translation>यांपैकी इतके उशिराचे, उपयोगाचे नाहीत, रांग सुरू होताच मुदत संपेल: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ओळ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फील्ड</translation>
    </message>
    <message>
        <source>Messages of the old service wait and are held: look at them with dakiyactl history --status queued, then: dakiyactl resume</source>
        <translation>जुन्या सर्व्हिसचे मेसेज वाट पाहत आहेत आणि थांबवले आहेत: dakiyactl history --status queued ने पहा, मग: dakiyactl resume</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n messages</source>
        <translation>
            <numerusform>%n पैकी %1 मेसेज</numerusform>
            <numerusform>%n पैकी %1 मेसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Name messages by their ids or by filters, not by both.</source>
        <translation>मेसेज आयडीने सांगा किंवा फिल्टरने, दोन्हींनी नाही.</translation>
    </message>
    <message>
        <source>Say which messages: by their ids, by filters such as --type, or with --%1.</source>
        <translation>कोणते मेसेज ते सांगा: आयडीने, --type सारख्या फिल्टरने किंवा --%1 ने.</translation>
    </message>
    <message>
        <source>Say one of --arrived, --did-not-arrive and --send-again.</source>
        <translation>--arrived, --did-not-arrive आणि --send-again यांपैकी एक सांगा.</translation>
    </message>
    <message>
        <source>Only say which messages they are; nothing is changed.</source>
        <translation>फक्त कोणते मेसेज ते सांगते; काहीही बदलत नाही.</translation>
    </message>
    <message>
        <source>Take messages that wait out of the queue.</source>
        <translation>थांबलेले मेसेज रांगेतून काढतो.</translation>
    </message>
    <message>
        <source>Named by their ids or by filters. What is on the wire or was sent stays as it is. A message that the provider may have taken before goes back to how it stood then. Exit code 1 when none was cancelled.</source>
        <translation>आयडी किंवा फिल्टरने सांगा. जे पाठवले जात आहे किंवा पाठवले आहे ते तसेच राहते. प्रोव्हायडरने कदाचित आधी घेतलेला मेसेज त्याच्या आधीच्या स्थितीत परत जातो. काहीच रद्द झाले नाही तर एक्झिट कोड 1.</translation>
    </message>
    <message>
        <source>Every message that waits.</source>
        <translation>थांबलेला प्रत्येक मेसेज.</translation>
    </message>
    <message>
        <source>Send messages once more.</source>
        <translation>मेसेज पुन्हा एकदा पाठवतो.</translation>
    </message>
    <message>
        <source>What failed, expired or was cancelled goes back to the queue; of what was sent a new message is made. Where it is not sure whether a message arrived, say so with --unsure: it may arrive twice. Exit code 1 when none was sent again.</source>
        <translation>जे पोहोचले नाही, ज्याची वेळ निघून गेली किंवा जे रद्द झाले ते रांगेत परत जाते; जे पाठवले आहे त्याचा नवा मेसेज बनतो. मेसेज पोहोचला की नाही हे नक्की नसेल तिथे --unsure द्या: तो दोनदा पोहोचू शकतो. काहीच पुन्हा पाठवले नाही तर एक्झिट कोड 1.</translation>
    </message>
    <message>
        <source>Also what is not sure; it may arrive twice.</source>
        <translation>जे नक्की नाही तेही; ते दोनदा पोहोचू शकतात.</translation>
    </message>
    <message>
        <source>Settle messages of which it is not sure whether they arrived.</source>
        <translation>जे मेसेज पोहोचले की नाही हे नक्की नाही त्यांचा निर्णय करतो.</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s chat or ask the customer, then say what you found. Who said it, and when, is kept. Exit code 1 when none was settled.</source>
        <translation>ग्राहकाची चॅट पाहा किंवा ग्राहकाला विचारा, मग काय आढळले ते सांगा. कोणी आणि केव्हा सांगितले हे ठेवले जाते. काहीच ठरले नाही तर एक्झिट कोड 1.</translation>
    </message>
    <message>
        <source>They are on the customers&apos; phones.</source>
        <translation>ते ग्राहकांच्या फोनवर पोहोचले आहेत.</translation>
    </message>
    <message>
        <source>They are not; they count as failed.</source>
        <translation>ते पोहोचले नाहीत; ते अयशस्वी धरले जातात.</translation>
    </message>
    <message>
        <source>Send them once more; they may arrive twice.</source>
        <translation>ते पुन्हा एकदा पाठवा; ते दोनदा पोहोचू शकतात.</translation>
    </message>
    <message>
        <source>Every message that is not sure.</source>
        <translation>नक्की नसलेला प्रत्येक मेसेज.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… आणि आणखी %n</numerusform>
            <numerusform>… आणि आणखी %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1; left as they are: %2</source>
        <translation>झाले: %1; तसेच राहिले: %2</translation>
    </message>
    <message numerus="yes">
        <source>It would be done with %n messages; nothing was changed.</source>
        <translation>
            <numerusform>हे %n मेसेजबाबत झाले असते; काहीही बदललेले नाही.</numerusform>
            <numerusform>हे %n मेसेजबाबत झाले असते; काहीही बदललेले नाही.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>प्रयत्न केले</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>पोहोचले नाहीत</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>नंतर पुन्हा प्रयत्न होईल</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>नक्की नाही</translation>
    </message>
    <message>
        <source>Not everything was tried in time; the engine that runs goes on with it.</source>
        <translation>वेळेत सगळ्यांचा प्रयत्न झाला नाही; चालू असलेले इंजिन ते पुढे चालू ठेवते.</translation>
    </message>
    <message>
        <source>Try everything that is due once, and say what came of it.</source>
        <translation>जे पाठवायचे आहे त्याचा एकदा प्रयत्न करतो आणि काय झाले ते सांगतो.</translation>
    </message>
    <message>
        <source>For a server without a &quot;serve&quot; that runs, called by a timer. Beside one it looks for at most 25 s what that one makes of it. Exit code 1 when something that is due could not be tried.</source>
        <translation>&quot;serve&quot; चालू नसलेल्या सर्व्हरसाठी, टायमरने चालवायला. &quot;serve&quot; चालू असेल तर जास्तीत जास्त 25 सेकंद ते काय करते हे पाहतो. एखाद्याचा प्रयत्न होऊ शकला नाही तर एक्झिट कोड 1.</translation>
    </message>
    <message>
        <source>The same message was already given for this customer a short time ago: %1 (%2). To send it anyway: --allow-duplicate</source>
        <translation>हाच मेसेज या ग्राहकासाठी थोड्या वेळापूर्वी दिला होता: %1 (%2). तरीही पाठवायचा असेल तर: --allow-duplicate</translation>
    </message>
    <message>
        <source>The customer&apos;s number, with + and the country&apos;s code.</source>
        <translation>ग्राहकाचा नंबर, + आणि देशाच्या कोडसह.</translation>
    </message>
    <message>
        <source>What the message is about.</source>
        <translation>मेसेज कशाबद्दल आहे.</translation>
    </message>
    <message>
        <source>What a variable of the template says; once for each.</source>
        <translation>टेम्प्लेटमधील व्हेरिएबलचे मूल्य; प्रत्येकासाठी एकदा.</translation>
    </message>
    <message>
        <source>Your number of the order, the bill or the subscription.</source>
        <translation>ऑर्डर, बिल किंवा सबस्क्रिप्शनचा तुमचा क्रमांक.</translation>
    </message>
    <message>
        <source>Of the template; else the customer&apos;s, else the setting&apos;s.</source>
        <translation>टेम्प्लेटची भाषा; नाहीतर ग्राहकाची, नाहीतर सेटिंगमधील.</translation>
    </message>
    <message>
        <source>Not before this time, such as 2026-01-28T10:30:00+05:30.</source>
        <translation>या वेळेआधी नाही, जसे 2026-01-28T10:30:00+05:30.</translation>
    </message>
    <message>
        <source>Not after this time.</source>
        <translation>या वेळेनंतर नाही.</translation>
    </message>
    <message>
        <source>It overtakes what waits, whatever its type says.</source>
        <translation>प्रकार काहीही असला तरी तो थांबलेल्यांच्या पुढे जातो.</translation>
    </message>
    <message>
        <source>It waits for its turn, whatever its type says.</source>
        <translation>प्रकार काहीही असला तरी तो आपल्या पाळीची वाट पाहतो.</translation>
    </message>
    <message>
        <source>Also when the same message was given a short time ago.</source>
        <translation>हाच मेसेज थोड्या वेळापूर्वी दिला असला तरी.</translation>
    </message>
    <message>
        <source>image, document or video, where the provider can.</source>
        <translation>image, document किंवा video, प्रोव्हायडरला जमत असेल तिथे.</translation>
    </message>
    <message>
        <source>Where the picture, film or file lies.</source>
        <translation>चित्र, व्हिडिओ किंवा फाइल कुठे आहे.</translation>
    </message>
    <message>
        <source>What a document is called.</source>
        <translation>दस्तऐवजाचे नाव.</translation>
    </message>
    <message>
        <source>What stands below it.</source>
        <translation>त्याखाली काय लिहायचे.</translation>
    </message>
    <message>
        <source>Send one message, and say what became of it.</source>
        <translation>एक मेसेज पाठवतो आणि त्याचे काय झाले ते सांगतो.</translation>
    </message>
    <message>
        <source>Beside a &quot;serve&quot; that runs, it only gives the message and looks what becomes of it when it is immediate; without one it sends itself, and what else is due leaves, too. Exit code 1 when it was refused or did not leave; one that waits is 0.</source>
        <translation>&quot;serve&quot; चालू असेल तर हा फक्त मेसेज देतो आणि लगेचच्या मेसेजचे काय झाले ते पाहतो; नसेल तर स्वतः पाठवतो, आणि इतर देय मेसेजही जातात. मेसेज नाकारला किंवा गेला नाही तर एक्झिट कोड 1; थांबला असेल तर 0.</translation>
    </message>
    <message>
        <source>%1 (%2), version %3</source>
        <translation>%1 (%2), आवृत्ती %3</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>आवृत्ती</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>Each language has versions of its own: say which with --language.</source>
        <translation>प्रत्येक भाषेच्या स्वतःच्या आवृत्त्या असतात: --language ने कोणती ते सांगा.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>Version %1 is used for new messages from now on.</source>
        <translation>यापुढे नवीन संदेशांसाठी आवृत्ती %1 वापरली जाईल.</translation>
    </message>
    <message>
        <source>Version %1 says the same already.</source>
        <translation>आवृत्ती %1 मध्ये आधीच हेच लिहिले आहे.</translation>
    </message>
    <message>
        <source>Say for which language, such as --language hi.</source>
        <translation>कोणत्या भाषेसाठी ते सांगा, जसे --language hi.</translation>
    </message>
    <message>
        <source>Say what is to be done with the templates: list, show, versions, set, compare or restore.</source>
        <translation>टेम्पलेटचे काय करायचे ते सांगा: list, show, versions, set, compare किंवा restore.</translation>
    </message>
    <message>
        <source>See and change the texts from which messages are made.</source>
        <translation>ज्या मजकुरांपासून संदेश बनतात ते पाहा आणि बदला.</translation>
    </message>
    <message>
        <source>Each type has one template for each language. A save makes a new version, which new messages use from then on; messages that wait keep their text. No version is lost: any two can be compared, and restoring an old one makes it the newest. In a text {{customer_name}} stands for the customer&apos;s name; FILE may be - for standard input.</source>
        <translation>प्रत्येक प्रकाराचे प्रत्येक भाषेत एक टेम्पलेट असते. जतन केल्यावर नवीन आवृत्ती बनते, जी पुढचे नवीन संदेश वापरतात; वाट पाहणाऱ्या संदेशांचा मजकूर तोच राहतो. कोणतीही आवृत्ती हरवत नाही: कोणत्याही दोघांची तुलना करता येते, आणि जुनी परत आणल्यास तीच सर्वात नवीन होते. मजकुरात {{customer_name}} हे ग्राहकाच्या नावाची जागा आहे; FILE ऐवजी - लिहिल्यास मानक इनपुट वाचले जाते.</translation>
    </message>
    <message>
        <source>The language of the text, such as en, hi or mr.</source>
        <translation>मजकुराची भाषा, जसे en, hi किंवा mr.</translation>
    </message>
    <message>
        <source>An old version instead of the one in use.</source>
        <translation>वापरात असलेल्या आवृत्तीऐवजी जुनी.</translation>
    </message>
    <message>
        <source>They wait now, and were not tried: %1</source>
        <translation>ते आता थांबले आहेत, पाठवण्याचा प्रयत्न झाला नाही: %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>सुमारे %2 पैकी %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, %1, checked</source>
        <translation>
            <numerusform>%n मेसेज, %1, तपासलेला</numerusform>
            <numerusform>%n मेसेज, %1, तपासलेला</numerusform>
        </translation>
    </message>
    <message>
        <source>The data has faults, and so has the backup: dakiyactl verify lists them.</source>
        <translation>डेटामध्ये दोष आहेत, आणि बॅकअपमध्येही: dakiyactl verify ते दाखवते.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रोव्हायडर</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फाइल</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>वाचता येत नाही</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>अजून एकही बॅकअप नाही.</translation>
    </message>
    <message>
        <source>Copy all data as it stands into one file, while messages are sent.</source>
        <translation>मेसेज पाठवले जात असतानाही सगळा डेटा जसा आहे तसा एका फाइलमध्ये कॉपी करतो.</translation>
    </message>
    <message>
        <source>Without a FILE it goes into the folder &quot;backups&quot; of the data, under the date. It is checked before it gets its name, and never replaces a file. Credentials are not in it. &quot;list&quot; shows what is there.</source>
        <translation>FILE दिली नाही तर तो डेटाच्या &quot;backups&quot; फोल्डरमध्ये तारखेच्या नावाने बनतो. नाव मिळण्याआधी त्याची तपासणी होते, आणि तो कोणत्याही फाइलची जागा घेत नाही. त्यात पासवर्ड आणि कळा नसतात. &quot;list&quot; काय काय आहे ते दाखवते.</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n messages, as they stood at %1.</source>
        <translation>
            <numerusform>रिस्टोअर झाले: %n मेसेज, %1 ला जसे होते तसे.</numerusform>
            <numerusform>रिस्टोअर झाले: %n मेसेज, %1 ला जसे होते तसे.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>जे आधी होते ते ठेवले आहे: %1</translation>
    </message>
    <message numerus="yes">
        <source>The queue is held, and %n messages wait. What has been sent since the backup would be sent again: look at them (dakiyactl history --status queued), cancel what has been sent, then: dakiyactl resume</source>
        <translation>
            <numerusform>रांग थांबवली आहे, आणि %n मेसेज थांबले आहेत. बॅकअपनंतर जे पाठवले आहे ते पुन्हा पाठवले गेले असते: ते पाहा (dakiyactl history --status queued), जे पाठवले आहे ते रद्द करा, मग: dakiyactl resume</numerusform>
            <numerusform>रांग थांबवली आहे, आणि %n मेसेज थांबले आहेत. बॅकअपनंतर जे पाठवले आहे ते पुन्हा पाठवले गेले असते: ते पाहा (dakiyactl history --status queued), जे पाठवले आहे ते रद्द करा, मग: dakiyactl resume</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a backup in the place of the data.</source>
        <translation>डेटाच्या जागी बॅकअप ठेवतो.</translation>
    </message>
    <message>
        <source>No other Dakiya may have the data open. What is there is kept under a dated name in the folder &quot;backups&quot;. Then nothing is sent until a person has looked at what waits, and said so with &quot;resume&quot;.</source>
        <translation>डेटा दुसऱ्या Dakiya मध्ये उघडा नसावा. जे आहे ते &quot;backups&quot; फोल्डरमध्ये तारखेच्या नावाने ठेवले जाते. मग कोणीतरी थांबलेले मेसेज पाहून &quot;resume&quot; देईपर्यंत काहीही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>This data comes from a backup of %1, and nothing is sent: what has been sent since then would be sent again. Look at what waits (dakiyactl history --status queued), cancel what has been sent, then: dakiyactl resume</source>
        <translation>हा डेटा %1 च्या बॅकअपमधून आला आहे, आणि काहीही पाठवले जात नाही: तेव्हापासून जे पाठवले आहे ते पुन्हा पाठवले गेले असते. काय थांबले आहे ते पाहा (dakiyactl history --status queued), जे पाठवले आहे ते रद्द करा, मग: dakiyactl resume</translation>
    </message>
    <message>
        <source>One message to your own phone; in practice mode it only looks so</source>
        <translation>तुमच्या फोनवर एक मेसेज; सरावात तो फक्त तसा दिसतो</translation>
    </message>
    <message>
        <source>One that you have looked up in the history</source>
        <translation>एक मेसेज, जो तुम्ही इतिहासात पाहिला आहे</translation>
    </message>
    <message>
        <source>A campaign of the day: first see which they are</source>
        <translation>त्या दिवसाची मोहीम: आधी कोणते मेसेज आहेत ते पहा</translation>
    </message>
    <message>
        <source>The number is mended: send it again</source>
        <translation>नंबर दुरुस्त झाला: पुन्हा पाठवा</translation>
    </message>
    <message>
        <source>The customer says that it came</source>
        <translation>ग्राहक म्हणतो की मेसेज आला</translation>
    </message>
    <message>
        <source>After a bad line: first see which they are</source>
        <translation>खराब लाइननंतर: आधी कोणते मेसेज आहेत ते पहा</translation>
    </message>
    <message>
        <source>A customer has paid</source>
        <translation>ग्राहकाने पैसे दिले</translation>
    </message>
    <message>
        <source>A trial to your own phone, for a program</source>
        <translation>तुमच्या फोनवर एक चाचणी, एखाद्या प्रोग्रामसाठी</translation>
    </message>
    <message>
        <source>What do our messages say?</source>
        <translation>आपले मेसेज काय सांगतात?</translation>
    </message>
    <message>
        <source>A new text out of a file</source>
        <translation>फाइलमधून नवा मजकूर</translation>
    </message>
    <message>
        <source>What was changed? Back to how it was</source>
        <translation>काय बदलले? पूर्वीसारखे करा</translation>
    </message>
    <message>
        <source>For a program that sends and reads</source>
        <translation>पाठवणाऱ्या आणि वाचणाऱ्या प्रोग्रामसाठी</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>आता याची गरज नाही</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>एन्व्हायर्नमेंट</translation>
    </message>
    <message>
        <source>file of the service</source>
        <translation>सर्व्हिसची फाइल</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>कीचेन</translation>
    </message>
    <message>
        <source>cannot be known now</source>
        <translation>आत्ता कळू शकत नाही</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>सेट नाही</translation>
    </message>
    <message>
        <source>It is also set in the environment, which wins.</source>
        <translation>ते एन्व्हायर्नमेंटमध्येही सेट आहे, आणि तेच धरले जाते.</translation>
    </message>
    <message>
        <source>Type or paste the value of %1; it is not shown.</source>
        <translation>%1 चे मूल्य लिहा किंवा पेस्ट करा; ते दाखवले जाणार नाही.</translation>
    </message>
    <message>
        <source>%1 is in the keychain now.</source>
        <translation>%1 आता कीचेनमध्ये आहे.</translation>
    </message>
    <message>
        <source>%1 is not in the keychain any more.</source>
        <translation>%1 आता कीचेनमध्ये नाही.</translation>
    </message>
    <message>
        <source>&quot;--replace&quot; belongs to &quot;import&quot;.</source>
        <translation>&quot;--replace&quot; फक्त &quot;import&quot; सोबत येतो.</translation>
    </message>
    <message>
        <source>It is &quot;list&quot;, &quot;set NAME&quot;, &quot;remove NAME&quot; or &quot;import FILE&quot;; a value is never typed behind the name.</source>
        <translation>&quot;list&quot;, &quot;set NAME&quot;, &quot;remove NAME&quot; किंवा &quot;import FILE&quot; लिहा; नावामागे मूल्य कधीच लिहीत नाहीत.</translation>
    </message>
    <message>
        <source>No credential has that name; see: dakiyactl credentials list</source>
        <translation>या नावाची कोणतीही लॉगिन माहिती नसते; पाहा: dakiyactl credentials list</translation>
    </message>
    <message>
        <source>Keep the account&apos;s keys in the keychain.</source>
        <translation>खात्याच्या किल्ल्या कीचेनमध्ये ठेवा.</translation>
    </message>
    <message>
        <source>&quot;list&quot; says which credentials there are and where each comes from, never a value. &quot;set&quot; asks for the value without showing it, or reads it from standard input. &quot;import&quot; takes the lines of an old .env. A variable of the environment wins over the keychain. A running &quot;serve&quot; reads them when it is started again.</source>
        <translation>&quot;list&quot; कोणती लॉगिन माहिती आहे आणि ती कुठून येते ते सांगतो, मूल्य कधीच दाखवत नाही. &quot;set&quot; मूल्य न दाखवता विचारतो, किंवा स्टँडर्ड इनपुटमधून वाचतो. &quot;import&quot; जुन्या .env फाइलच्या ओळी घेतो. एन्व्हायर्नमेंटमधील व्हेरिएबल कीचेनच्या आधी धरले जाते. चालू असलेला &quot;serve&quot; पुन्हा सुरू केल्यावर त्या वाचतो.</translation>
    </message>
    <message>
        <source>With import: take the file&apos;s value also where the keychain has another one.</source>
        <translation>import सोबत: कीचेनमध्ये वेगळे असेल तिथेही फाइलमधील मूल्य घ्या.</translation>
    </message>
    <message>
        <source>Taken into the keychain: %1</source>
        <translation>कीचेनमध्ये घेतले: %1</translation>
    </message>
    <message>
        <source>In the keychain already: %1</source>
        <translation>कीचेनमध्ये आधीपासून आहे: %1</translation>
    </message>
    <message>
        <source>Left as it is in the keychain, the file says something else (--replace takes it): %1</source>
        <translation>कीचेनमध्ये होते तसेच ठेवले, फाइलमध्ये वेगळे आहे (--replace ते घेतो): %1</translation>
    </message>
    <message>
        <source>Without a value in the file: %1</source>
        <translation>फाइलमध्ये मूल्याशिवाय: %1</translation>
    </message>
    <message>
        <source>Also set in the environment, which wins: %1</source>
        <translation>एन्व्हायर्नमेंटमध्येही सेट आहे, आणि तेच धरले जाते: %1</translation>
    </message>
    <message>
        <source>Lines that Dakiya does not need: %1</source>
        <translation>डाकियाला न लागणाऱ्या ओळी: %1</translation>
    </message>
    <message>
        <source>Now delete &quot;%1&quot;: whoever reads it can send in the dairy&apos;s name.</source>
        <translation>आता &quot;%1&quot; हटवा: जो ती वाचेल तो डेअरीच्या नावाने मेसेज पाठवू शकतो.</translation>
    </message>
    <message>
        <source>The file sets none of Dakiya&apos;s credentials; they begin with MYOPERATOR_, TWILIO_ or DAKIYA_.</source>
        <translation>फाइलमध्ये डाकियाची कोणतीही लॉगिन माहिती नाही; त्यांची नावे MYOPERATOR_, TWILIO_ किंवा DAKIYA_ ने सुरू होतात.</translation>
    </message>
    <message>
        <source>One engine sends from one folder; a second &quot;serve&quot; waits and takes over when the first ends. Credentials such as MYOPERATOR_API_KEY come from the environment, else from the keychain; DAKIYA_API_TOKEN opens the API, DAKIYA_WEBHOOK_SECRET the way for receipts. While the keychain is locked, messages and receipts are taken and nothing is sent. With --json each change is one line: &quot;waiting&quot;, &quot;sending&quot;, &quot;withheld&quot;, &quot;queue&quot;, &quot;import-interrupted&quot;, &quot;problem&quot;, &quot;ended&quot;.</source>
        <translation>एका फोल्डरमधून एकच इंजिन पाठवते; दुसरा &quot;serve&quot; थांबतो आणि पहिला संपल्यावर काम हाती घेतो. MYOPERATOR_API_KEY सारखी लॉगिन माहिती एन्व्हायर्नमेंटमधून येते, नाहीतर कीचेनमधून; DAKIYA_API_TOKEN API उघडतो, DAKIYA_WEBHOOK_SECRET रिपोर्टचा मार्ग. कीचेन लॉक असेपर्यंत मेसेज आणि रिपोर्ट घेतले जातात, पण काहीही पाठवले जात नाही. --json सोबत प्रत्येक बदल एका ओळीत येतो: &quot;waiting&quot;, &quot;sending&quot;, &quot;withheld&quot;, &quot;queue&quot;, &quot;import-interrupted&quot;, &quot;problem&quot;, &quot;ended&quot;.</translation>
    </message>
    <message>
        <source>%1 Until then nothing is sent; what waits is kept, and it goes on by itself.</source>
        <translation>%1 तोपर्यंत काहीही पाठवले जात नाही; जे थांबले आहे ते जपलेले आहे, आणि काम आपोआप पुढे चालेल.</translation>
    </message>
    <message>
        <source>Taking messages and receipts at http://127.0.0.1:%1; Ctrl+C stops</source>
        <translation>http://127.0.0.1:%1 वर मेसेज आणि रिपोर्ट घेतले जात आहेत; Ctrl+C ने थांबेल</translation>
    </message>
    <message>
        <source>%1 Until then DAKIYA_API_TOKEN opens nothing, and receipts are put off.</source>
        <translation>%1 तोपर्यंत DAKIYA_API_TOKEN ने काहीही उघडत नाही, आणि रिपोर्ट पुढे ढकलले जातात.</translation>
    </message>
    <message>
        <source>Which there are, and where each comes from</source>
        <translation>कोणती आहेत, आणि प्रत्येक कुठून येते</translation>
    </message>
    <message>
        <source>Typed, or from a file</source>
        <translation>लिहून, किंवा एखाद्या फाइलमधून</translation>
    </message>
    <message>
        <source>From the service that was there before</source>
        <translation>आधीच्या सर्व्हिसमधून</translation>
    </message>
    <message>
        <source>not needed in practice</source>
        <translation>सरावात गरज नाही</translation>
    </message>
    <message>
        <source>it is unlocked and answers</source>
        <translation>उघडी आहे आणि उत्तर देते</translation>
    </message>
    <message>
        <source>not needed, the environment gives everything</source>
        <translation>गरज नाही, एन्व्हायर्नमेंटमध्ये सर्व काही आहे</translation>
    </message>
    <message>
        <source>all that %1 needs are there</source>
        <translation>%1 ला जे लागते ते सर्व आहे</translation>
    </message>
    <message>
        <source>%1 Set it with: dakiyactl credentials set %2</source>
        <translation>%1 ते असे सेट करा: dakiyactl credentials set %2</translation>
    </message>
    <message>
        <source>not looked at: the provider&apos;s address is not known</source>
        <translation>पाहिले नाही: प्रोव्हायडरचा पत्ता माहीत नाही</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 पर्यंत पोहोचता येते</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2): look at the line to the internet, the proxy and the firewall</source>
        <translation>%1 पर्यंत पोहोचता येत नाही (%2): इंटरनेट, प्रॉक्सी आणि फायरवॉल पाहा</translation>
    </message>
    <message>
        <source>practice: the far end is built in, no customer is reached</source>
        <translation>सराव: पलीकडचे टोक डाकियातच आहे, कोणत्याही ग्राहकापर्यंत काही पोहोचत नाही</translation>
    </message>
    <message>
        <source>not asked: it cannot be reached</source>
        <translation>विचारले नाही: तिथपर्यंत पोहोचता येत नाही</translation>
    </message>
    <message>
        <source>%1 does not answer: try again later</source>
        <translation>%1 उत्तर देत नाही: नंतर पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>%1 answers with an error of its own (HTTP %2): ask its support whether the account is ready</source>
        <translation>%1 स्वतःचीच त्रुटी सांगत आहे (HTTP %2): खाते तयार आहे का ते त्याच्या सपोर्टला विचारा</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (HTTP %2): check MYOPERATOR_API_URL</source>
        <translation>%1 दुसरीकडे पाठवत आहे (HTTP %2): MYOPERATOR_API_URL तपासा</translation>
    </message>
    <message>
        <source>%1 answers; whether it takes the key, only a message shows</source>
        <translation>%1 उत्तर देतो; किल्ली चालते का, हे मेसेज पाठवल्यावरच कळेल</translation>
    </message>
    <message>
        <source>%1 refuses the key (HTTP %2): check MYOPERATOR_API_KEY and MYOPERATOR_ACCOUNT_ID</source>
        <translation>%1 किल्ली मान्य करत नाही (HTTP %2): MYOPERATOR_API_KEY आणि MYOPERATOR_ACCOUNT_ID तपासा</translation>
    </message>
    <message>
        <source>%1 answers and takes the key</source>
        <translation>%1 उत्तर देतो आणि किल्ली मान्य करतो</translation>
    </message>
    <message>
        <source>%1 answers; of the key it says neither yes nor no (HTTP %2)</source>
        <translation>%1 उत्तर देतो; किल्लीबद्दल हो किंवा नाही काहीच सांगत नाही (HTTP %2)</translation>
    </message>
    <message>
        <source>receipts are refused, and nobody sees what is delivered: dakiyactl credentials set DAKIYA_WEBHOOK_SECRET</source>
        <translation>रिपोर्ट घेतले जात नाहीत, म्हणून काय पोहोचले ते कळत नाही: dakiyactl credentials set DAKIYA_WEBHOOK_SECRET</translation>
    </message>
    <message>
        <source>DAKIYA_WEBHOOK_SECRET is shorter than %1 characters and can be guessed: set another one</source>
        <translation>DAKIYA_WEBHOOK_SECRET %1 अक्षरांपेक्षा लहान आहे, त्याचा अंदाज लावता येतो: दुसरे सेट करा</translation>
    </message>
    <message>
        <source>receipts are taken with the secret</source>
        <translation>रिपोर्ट गुप्त कोडसह घेतले जातात</translation>
    </message>
    <message>
        <source>not looked at: the data cannot be read</source>
        <translation>पाहिले नाही: डेटा वाचता येत नाही</translation>
    </message>
    <message>
        <source>there is no data yet; the folder is made when it is needed</source>
        <translation>अजून डेटा नाही; गरज पडल्यावर फोल्डर तयार होईल</translation>
    </message>
    <message>
        <source>only %1 MB are free on its disk: make room</source>
        <translation>डिस्कवर फक्त %1 MB मोकळे आहे: जागा करा</translation>
    </message>
    <message>
        <source>it can be read and written; %1 MB are free</source>
        <translation>वाचता आणि लिहिता येतो; %1 MB मोकळे आहे</translation>
    </message>
    <message>
        <source>it stands before the newest message: set the computer&apos;s clock, then: dakiyactl resume</source>
        <translation>घड्याळ सर्वात नव्या मेसेजच्या मागे आहे: संगणकाचे घड्याळ बरोबर लावा, मग: dakiyactl resume</translation>
    </message>
    <message>
        <source>it agrees with the messages</source>
        <translation>मेसेजशी जुळते</translation>
    </message>
    <message numerus="yes">
        <source>it is %n minutes away from the provider&apos;s: set the computer&apos;s clock</source>
        <translation>
            <numerusform>प्रोव्हायडरच्या घड्याळापेक्षा %n मिनिटाचा फरक आहे: संगणकाचे घड्याळ बरोबर लावा</numerusform>
            <numerusform>प्रोव्हायडरच्या घड्याळापेक्षा %n मिनिटांचा फरक आहे: संगणकाचे घड्याळ बरोबर लावा</numerusform>
        </translation>
    </message>
    <message>
        <source>it agrees with the messages and with the provider&apos;s</source>
        <translation>मेसेजशी आणि प्रोव्हायडरच्या घड्याळाशी जुळते</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n मेसेज थांबला आहे</numerusform>
            <numerusform>%n मेसेज थांबले आहेत</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and a Dakiya is sending</source>
        <translation>%1, आणि एक डाकिया पाठवत आहे</translation>
    </message>
    <message>
        <source>%1, and nobody sends: dakiyactl serve</source>
        <translation>%1, आणि कोणी पाठवत नाही: dakiyactl serve</translation>
    </message>
    <message>
        <source>%1; nobody is sending now</source>
        <translation>%1; आत्ता कोणी पाठवत नाही</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>TROUBLE</source>
        <translation>अडचण</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>कीचेन</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>लॉगिन माहिती</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>वेबहुक</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड्याळ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>रांग</translation>
    </message>
    <message>
        <source>Look whether everything that sending needs is there.</source>
        <translation>पाठवण्यासाठी लागणारे सर्व आहे का ते पाहा.</translation>
    </message>
    <message>
        <source>One line each for keychain, credentials, network, provider, webhook, database, clock and queue, with what to do; exit code 1 when something is wrong. No message is sent, and nothing is changed.</source>
        <translation>कीचेन, लॉगिन माहिती, नेटवर्क, प्रोव्हायडर, वेबहुक, डेटाबेस, घड्याळ आणि रांग यांच्यासाठी एक-एक ओळ, आणि काय करायचे; काही चुकीचे असल्यास exit code 1. कोणताही मेसेज पाठवला जात नाही, आणि काहीही बदलले जात नाही.</translation>
    </message>
    <message>
        <source>If a column has another name, say which: --map %1=&quot;Column heading&quot;</source>
        <translation>स्तंभाचे नाव वेगळे असेल तर सांगा: --map %1=&quot;Column heading&quot;</translation>
    </message>
    <message>
        <source>No row was refused: the file of refused rows of an earlier try is removed.</source>
        <translation>एकही ओळ नाकारली नाही: आधीच्या प्रयत्नाची नाकारलेल्या ओळींची फाइल काढून टाकली.</translation>
    </message>
    <message>
        <source>Messages that are not sure, and so in no rate: %1</source>
        <translation>खात्री नसलेले मेसेज, म्हणून कोणत्याही दरात नाहीत: %1</translation>
    </message>
</context>
</TS>
