<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mr" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>API key</source>
        <translation>API किल्ली</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API सीक्रेट</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>कंपनी आयडी</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>खाते आयडी</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>फोन नंबर आयडी</translation>
    </message>
    <message>
        <source>WhatsApp Business account ID</source>
        <translation>WhatsApp Business खाते आयडी</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp नंबर</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>मूळ पत्ता</translation>
    </message>
    <message>
        <source>The long key that stands with the API settings in MyOperator&apos;s panel. Copy it whole.</source>
        <translation>MyOperator च्या पॅनेलमध्ये API सेटिंग्जजवळ असलेली लांब किल्ली. ती पूर्ण कॉपी करा.</translation>
    </message>
    <message>
        <source>The second key, which MyOperator gave together with the API key.</source>
        <translation>MyOperator ने API किल्लीसोबत दिलेली दुसरी किल्ली.</translation>
    </message>
    <message>
        <source>The dairy&apos;s number at MyOperator. It stands beside the API key in the panel.</source>
        <translation>MyOperator कडील डेअरीचा नंबर. तो पॅनेलमध्ये API किल्लीच्या बाजूला असतो.</translation>
    </message>
    <message>
        <source>The dairy&apos;s account at MyOperator. It came together with the two keys.</source>
        <translation>MyOperator कडील डेअरीचे खाते. ते दोन किल्ल्यांसोबत मिळाले.</translation>
    </message>
    <message>
        <source>Which WhatsApp number sends. It stands in the panel&apos;s list of WhatsApp numbers, and is not the telephone number itself.</source>
        <translation>कोणता WhatsApp नंबर पाठवतो. हा आयडी पॅनेलमधील WhatsApp नंबरांच्या यादीत असतो; तो टेलिफोन नंबर नाही.</translation>
    </message>
    <message>
        <source>May stay empty. With it, the test of the connection can also check the key. It stands above the panel&apos;s list of WhatsApp numbers.</source>
        <translation>रिकामे ठेवता येते. हे दिल्यास कनेक्शन तपासताना किल्लीही तपासता येते. हे पॅनेलमधील WhatsApp नंबरांच्या यादीच्या वर असते.</translation>
    </message>
    <message>
        <source>May stay empty. The telephone number that customers see, with +91.</source>
        <translation>रिकामे ठेवता येते. ग्राहकांना दिसणारा टेलिफोन नंबर, +91 सह.</translation>
    </message>
    <message>
        <source>Stays empty, unless MyOperator&apos;s support has named another address.</source>
        <translation>रिकामे ठेवा. MyOperator च्या सपोर्टने दुसरा पत्ता सांगितला असेल तरच भरा.</translation>
    </message>
    <message>
        <source>Set in this computer&apos;s environment, which wins over the keychain</source>
        <translation>या संगणकाच्या एन्व्हायर्नमेंटमध्ये दिलेले; कीचेनऐवजी हेच वापरले जाते</translation>
    </message>
    <message>
        <source>Given by this computer&apos;s services as a file, which wins over the keychain</source>
        <translation>या संगणकाच्या सेवांनी फाइलमधून दिलेले; कीचेनऐवजी हेच वापरले जाते</translation>
    </message>
    <message>
        <source>In the keychain since %1</source>
        <translation>%1 पासून कीचेनमध्ये</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>कीचेनमध्ये</translation>
    </message>
    <message>
        <source>Not known: the keychain could not be asked</source>
        <translation>माहीत नाही: कीचेनला विचारता आले नाही</translation>
    </message>
    <message>
        <source>Not set: nothing can be sent without it</source>
        <translation>दिलेले नाही: याशिवाय काहीही पाठवता येत नाही</translation>
    </message>
    <message>
        <source>Not set, and not needed</source>
        <translation>दिलेले नाही, आणि गरजही नाही</translation>
    </message>
    <message>
        <source>MyOperator</source>
        <translation>MyOperator</translation>
    </message>
    <message>
        <source>MyOperator, the older API</source>
        <translation>MyOperator, जुने API</translation>
    </message>
    <message>
        <source>%1 is missing: give it, and test again.</source>
        <translation>&quot;%1&quot; दिलेले नाही: ते द्या, आणि पुन्हा तपासा.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 आवश्यक आहे.</translation>
    </message>
    <message>
        <source>%1 holds a letter or sign that no key has: copy it once more, without what stands around it.</source>
        <translation>&quot;%1&quot; मध्ये असे अक्षर किंवा चिन्ह आहे जे कोणत्याही किल्लीत नसते: आजूबाजूचे काही न घेता पुन्हा कॉपी करा.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: रद्द केले</translation>
    </message>
    <message>
        <source>%1: sent again</source>
        <translation>%1: पुन्हा पाठवले</translation>
    </message>
    <message>
        <source>%1: &quot;not sure&quot; settled</source>
        <translation>%1: &quot;खात्री नाही&quot; निकाली काढले</translation>
    </message>
    <message>
        <source>%1: put back as it was</source>
        <translation>%1: होते तसे परत ठेवले</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>पाठवणे थांबवले</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>पाठवणे पुन्हा सुरू केले</translation>
    </message>
    <message>
        <source>Data restored from a backup</source>
        <translation>बॅकअपमधून डेटा परत आणला</translation>
    </message>
    <message>
        <source>Messages of the old service taken over</source>
        <translation>जुन्या सेवेतील मेसेज घेतले</translation>
    </message>
    <message>
        <source>Access for &quot;%1&quot; given</source>
        <translation>&quot;%1&quot; साठी प्रवेश दिला</translation>
    </message>
    <message>
        <source>Access of &quot;%1&quot; withdrawn</source>
        <translation>&quot;%1&quot; चा प्रवेश काढून घेतला</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN set</source>
        <translation>मॅनेजरचा पिन ठेवला</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN changed</source>
        <translation>मॅनेजरचा पिन बदलला</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN removed</source>
        <translation>मॅनेजरचा पिन काढला</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN reset by the owner of the data</source>
        <translation>डेटाच्या मालकाने मॅनेजरचा पिन काढून टाकला</translation>
    </message>
    <message>
        <source>Wrong PIN given five times</source>
        <translation>पाच वेळा चुकीचा पिन दिला</translation>
    </message>
    <message>
        <source>Name at this console changed</source>
        <translation>या कन्सोलवरील नाव बदलले</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>type of message, customer</comment>
        <translation>%1 ते %2</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>मेसेज %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>type of message, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>%1 यांनी थांबवले</translation>
    </message>
    <message>
        <source>the account was at fault</source>
        <translation>खात्यात अडचण होती</translation>
    </message>
    <message>
        <source>held until somebody looks</source>
        <translation>कोणी पाहेपर्यंत रोखलेले</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मॅनेजर</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>क्लार्क</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>आवृत्ती %1</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>टेम्पलेट: %1</translation>
    </message>
    <message>
        <source>Template in use again: %1</source>
        <translation>टेम्पलेट पुन्हा वापरात: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something done, and with what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>ChartFigures</name>
    <message>
        <source>Day</source>
        <translation>दिवस</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>आठवडा</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महिना</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>यश</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>Read, at least</source>
        <translation>वाचले, किमान</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सर्व</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>का गेले नाही</translation>
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
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>तास</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The two say the same.</source>
        <translation>दोन्ही सारखेच आहेत.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ.</source>
        <translation>
            <numerusform>%n ओळीत फरक आहे.</numerusform>
            <numerusform>%n ओळींत फरक आहे.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>Choose a customer, or type a number with + and its country.</source>
        <translation>ग्राहक निवडा, किंवा + आणि देशासह नंबर टाइप करा.</translation>
    </message>
    <message>
        <source>No customer is called &quot;%1&quot;. Choose one from the list, or type the number with + and its country.</source>
        <translation>&quot;%1&quot; नावाचा ग्राहक नाही. यादीतून निवडा, किंवा + आणि देशासह नंबर टाइप करा.</translation>
    </message>
    <message>
        <source>The number needs + and its country, such as +91 98123 45670.</source>
        <translation>नंबरला + आणि देश हवा, जसे +91 98123 45670.</translation>
    </message>
    <message>
        <source>The message needs this.</source>
        <translation>मेसेजला हे हवे आहे.</translation>
    </message>
    <message>
        <source>That time is over: choose a later one.</source>
        <translation>ती वेळ होऊन गेली: नंतरची वेळ निवडा.</translation>
    </message>
</context>
<context>
    <name>DashboardPaper</name>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, तुलना %2 शी</translation>
    </message>
    <message>
        <source>Made by Dakiya on %1</source>
        <translation>Dakiya ने %1 रोजी बनवले</translation>
    </message>
    <message>
        <source>WhatsApp messages</source>
        <translation>WhatsApp मेसेज</translation>
    </message>
</context>
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
    <message>
        <source>%1 to %2 digits</source>
        <translation>%1 ते %2 अंक</translation>
    </message>
    <message>
        <source>a number from 0 to 100 such as 97.5</source>
        <translation>0 ते 100 मधील संख्या, जसे 97.5</translation>
    </message>
    <message>
        <source>no longer cancelled</source>
        <translation>आता रद्द केलेले नाही</translation>
    </message>
    <message>
        <source>no longer waiting</source>
        <translation>आता थांबलेले नाही</translation>
    </message>
    <message>
        <source>kept back by quiet hours</source>
        <translation>शांत वेळेमुळे रोखलेले</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>आधीच प्रयत्न झाला</translation>
    </message>
    <message>
        <source>stopped already</source>
        <translation>आधीच थांबवलेले</translation>
    </message>
    <message>
        <source>on its way already</source>
        <translation>आधीच निघालेले</translation>
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
    <message>
        <source>The keychain is still being asked for the credentials: wait a moment.</source>
        <translation>कीचेनकडून अजून माहिती मागवत आहे: थोडा वेळ थांबा.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Made</source>
        <translation>बनवले</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
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
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिती</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>वाचले</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>प्रयत्न</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आयडी</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>प्रोव्हायडरचा आयडी</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मेसेज</translation>
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
    <name>FailureReason</name>
    <message>
        <source>No reason was given</source>
        <translation>कारण दिलेले नाही</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>इतर कारणे</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 से.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>आधीइतकेच</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>आधीपेक्षा %1 जास्त</translation>
    </message>
    <message>
        <source>%1 fewer than before</source>
        <translation>आधीपेक्षा %1 कमी</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>तुलनेसाठी काही नाही</translation>
    </message>
    <message>
        <source>as good as before</source>
        <translation>आधीइतकेच चांगले</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>%1 गुणांनी चांगले</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>%1 गुणांनी कमी</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
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
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 पासून</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 पर्यंत</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कोणतीही वेळ</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>&quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language of this file: en, hi or mr. It chooses the help pages and how dates are written.</extracomment>
        <translation>mr</translation>
    </message>
</context>
<context>
    <name>MessageCategory</name>
    <message>
        <source>Utility</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>जाहिरात</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>अंतर्गत</translation>
    </message>
</context>
<context>
    <name>MessageTask</name>
    <message numerus="yes">
        <source>%n messages are marked as delivered.</source>
        <translation>
            <numerusform>%n मेसेज पोहोचला असे नोंदवले.</numerusform>
            <numerusform>%n मेसेज पोहोचले असे नोंदवले.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are marked as failed.</source>
        <translation>
            <numerusform>%n मेसेज अयशस्वी असे नोंदवला.</numerusform>
            <numerusform>%n मेसेज अयशस्वी असे नोंदवले.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent again.</source>
        <translation>
            <numerusform>%n मेसेज पुन्हा पाठवला जात आहे.</numerusform>
            <numerusform>%n मेसेज पुन्हा पाठवले जात आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>पुन्हा पाठवत आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken back.</source>
        <translation>
            <numerusform>%n मेसेज परत घेतला.</numerusform>
            <numerusform>%n मेसेज परत घेतले.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>रद्द करत आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n messages do not leave.</source>
        <translation>
            <numerusform>%n मेसेज जाणार नाही.</numerusform>
            <numerusform>%n मेसेज जाणार नाहीत.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait again.</source>
        <translation>
            <numerusform>%n मेसेज पुन्हा थांबला आहे.</numerusform>
            <numerusform>%n मेसेज पुन्हा थांबले आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>निकाली काढत आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were left as they are. %1</source>
        <translation>
            <numerusform>%n मेसेज होता तसाच ठेवला. %1</numerusform>
            <numerusform>%n मेसेज होते तसेच ठेवले. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n messages were not touched.</source>
        <translation>
            <numerusform>थांबवले: %n मेसेजला हात लावला नाही.</numerusform>
            <numerusform>थांबवले: %n मेसेजना हात लावला नाही.</numerusform>
        </translation>
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
    <name>News</name>
    <message>
        <source>Messages were taken since %1, and no receipt has come for any of them. They may well have arrived: only the news is missing. See in the settings where the provider sends its receipts.</source>
        <translation>%1 पासून मेसेज घेतले गेले, पण एकाचीही पावती आली नाही. ते पोहोचले असतील: फक्त बातमी येत नाही. प्रोव्हायडर पावत्या कुठे पाठवतो ते सेटिंग्जमध्ये पाहा.</translation>
    </message>
    <message>
        <source>On %1 only %2 of %3 messages were delivered; the target is %4.</source>
        <translation>%1 रोजी %3 पैकी फक्त %2 मेसेज पोहोचले; लक्ष्य %4 आहे.</translation>
    </message>
    <message>
        <source>On %1 only %2 of %3 messages did not fail; the target is %4.</source>
        <translation>%1 रोजी %3 पैकी फक्त %2 मेसेज अयशस्वी झाले नाहीत; लक्ष्य %4 आहे.</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>तो दिवस दाखवा</translation>
    </message>
    <message numerus="yes">
        <source>%1 A target was missed on %n days in all.</source>
        <translation>
            <numerusform>%1 एकूण %n दिवशी लक्ष्य चुकले.</numerusform>
            <numerusform>%1 एकूण %n दिवशी लक्ष्य चुकले.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Its sheet is stopped or still being read</source>
        <translation>त्याचे शीट थांबवले आहे किंवा अजून वाचले जात आहे</translation>
    </message>
    <message>
        <source>Its template was refused too often and is paused</source>
        <translation>त्याचे टेम्पलेट खूप वेळा नाकारले गेले आणि थांबवले आहे</translation>
    </message>
    <message>
        <source>Retry %1 of %2</source>
        <translation>पुन्हा प्रयत्न %2 पैकी %1</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>शांत वेळ %1 पर्यंत</translation>
    </message>
    <message>
        <source>Tried again by itself: %1</source>
        <translation>आपोआप पुन्हा प्रयत्न: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>वेळ ठरलेला</translation>
    </message>
    <message>
        <source>The data cannot be written</source>
        <translation>डेटा लिहिता येत नाही</translation>
    </message>
    <message>
        <source>Sending is held until a person has looked</source>
        <translation>कोणी पाहेपर्यंत पाठवणे रोखले आहे</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>%1 यांनी थांबवले</translation>
    </message>
    <message>
        <source>Paused: the account is at fault</source>
        <translation>थांबवले: खात्यात अडचण आहे</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>प्रोव्हायडर उत्तर देत नाही</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>आता</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अजून नाही</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>लवकरच</translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation>प्रोव्हायडरकडे निघाले आहे</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>आपल्या पाळीची वाट पाहत आहे</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>It cannot be sent: it would wait for the end of the quiet hours (%1) and be too late by then.</source>
        <translation>पाठवता येत नाही: शांत वेळ (%1) संपेपर्यंत थांबावे लागेल आणि तोपर्यंत उशीर होईल.</translation>
    </message>
    <message>
        <source>Waits until %1: quiet hours.</source>
        <translation>%1 पर्यंत थांबेल: शांत वेळ.</translation>
    </message>
    <message>
        <source>Waits until %1: quiet hours. Costs about ₹%2.</source>
        <translation>%1 पर्यंत थांबेल: शांत वेळ. खर्च सुमारे ₹%2.</translation>
    </message>
    <message>
        <source>Leaves now.</source>
        <translation>आता जाईल.</translation>
    </message>
    <message>
        <source>Leaves now, about ₹%1.</source>
        <translation>आता जाईल, सुमारे ₹%1.</translation>
    </message>
    <message>
        <source>Leaves today at %1.</source>
        <translation>आज %1 ला जाईल.</translation>
    </message>
    <message>
        <source>Leaves today at %1, about ₹%2.</source>
        <translation>आज %1 ला जाईल, सुमारे ₹%2.</translation>
    </message>
    <message>
        <source>Leaves on %1 at %2.</source>
        <translation>%1 रोजी %2 ला जाईल.</translation>
    </message>
    <message>
        <source>Leaves on %1 at %2, about ₹%3.</source>
        <translation>%1 रोजी %2 ला जाईल, सुमारे ₹%3.</translation>
    </message>
    <message>
        <source>It will not be sent: this customer has not agreed to offers.</source>
        <translation>पाठवला जाणार नाही: या ग्राहकाने ऑफरना होकार दिलेला नाही.</translation>
    </message>
    <message>
        <source>It will wait in the outbox. %1</source>
        <translation>तो आउटबॉक्समध्ये थांबेल. %1</translation>
    </message>
    <message>
        <source>Practice: reaches nobody. %1</source>
        <translation>सराव: कोणापर्यंत पोहोचत नाही. %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1</source>
        <translation>पान %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>This PIN is wrong. It can be tried %n more times.</source>
        <translation>
            <numerusform>हा पिन चुकीचा आहे. अजून %n वेळा प्रयत्न करता येईल.</numerusform>
            <numerusform>हा पिन चुकीचा आहे. अजून %n वेळा प्रयत्न करता येईल.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no PIN any more: everybody manages.</source>
        <translation>आता पिन नाही: सगळेच मॅनेजर आहेत.</translation>
    </message>
    <message>
        <source>Somebody has just changed the PIN: type the new one.</source>
        <translation>कोणीतरी आत्ताच पिन बदलला: नवीन पिन टाइप करा.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong five times: it can be tried again in %n seconds.</source>
        <translation>
            <numerusform>पिन पाच वेळा चुकला: %n सेकंदाने पुन्हा प्रयत्न करता येईल.</numerusform>
            <numerusform>पिन पाच वेळा चुकला: %n सेकंदांनी पुन्हा प्रयत्न करता येईल.</numerusform>
        </translation>
    </message>
    <message>
        <source>If nobody knows it any more, whoever owns the data takes it away on this computer with: dakiyactl settings reset-pin</source>
        <translation>तो कोणालाच आठवत नसेल, तर डेटाचा मालक या संगणकावर तो काढू शकतो: dakiyactl settings reset-pin</translation>
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
    <message>
        <source>This data comes from a backup. What left since then would leave again: look at what waits first.</source>
        <translation>हा डेटा बॅकअपमधला आहे. त्यानंतर गेलेले मेसेज पुन्हा जातील: काय थांबले आहे ते आधी पाहा.</translation>
    </message>
    <message>
        <source>Messages of the old service wait. Look at them before they leave.</source>
        <translation>जुन्या सेवेतील मेसेज थांबले आहेत. जाण्याआधी ते पाहा.</translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>पुढचे %1 ला</translation>
    </message>
    <message>
        <source>last look %1</source>
        <translation>शेवटची तपासणी %1</translation>
    </message>
    <message>
        <source>The data cannot be written, so nothing is sent. Look whether the disk is full.</source>
        <translation>डेटा लिहिता येत नाही, म्हणून काही पाठवले जात नाही. डिस्क भरली आहे का ते पाहा.</translation>
    </message>
    <message>
        <source>The data can be written again: sending goes on.</source>
        <translation>डेटा पुन्हा लिहिता येतो: पाठवणे सुरू आहे.</translation>
    </message>
    <message>
        <source>A template was refused twenty times in a row and is paused: %1. Mend the template.</source>
        <translation>एक टेम्पलेट सलग वीस वेळा नाकारले गेले आणि थांबवले आहे: %1. टेम्पलेट दुरुस्त करा.</translation>
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
    <name>Setting</name>
    <message>
        <source>Account</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Name of the dairy</source>
        <translation>डेअरीचे नाव</translation>
    </message>
    <message>
        <source>Customers read it in every message whose template names the dairy.</source>
        <translation>टेम्पलेटमध्ये डेअरीचे नाव असलेल्या प्रत्येक मेसेजमध्ये ग्राहक ते वाचतात.</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>ऑफिसचा टाइम झोन</translation>
    </message>
    <message>
        <source>Days, quiet hours and the times in sheets are counted in it.</source>
        <translation>दिवस, शांत वेळ आणि शीटमधील वेळा त्यात मोजल्या जातात.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>वेग</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>मेसेज दर सेकंदाला</translation>
    </message>
    <message>
        <source>No more leave in a second. Make it slower when the provider asks for it.</source>
        <translation>एका सेकंदात याहून जास्त जात नाहीत. प्रोव्हायडरने सांगितल्यास कमी करा.</translation>
    </message>
    <message>
        <source>Pause for each customer</source>
        <translation>प्रत्येक ग्राहकासाठी थांबा</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंद</translation>
    </message>
    <message>
        <source>So much time passes between two messages of sheets to the same customer.</source>
        <translation>शीटमधील एकाच ग्राहकाच्या दोन मेसेजमध्ये इतका वेळ जातो.</translation>
    </message>
    <message>
        <source>In a row to one customer</source>
        <translation>एका ग्राहकाला सलग</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>So many urgent messages may follow each other without that pause.</source>
        <translation>इतके तातडीचे मेसेज न थांबता एकामागून एक जाऊ शकतात.</translation>
    </message>
    <message>
        <source>On the way at the same time</source>
        <translation>एकाच वेळी वाटेत</translation>
    </message>
    <message>
        <source>A quarter of them is kept for urgent messages.</source>
        <translation>त्यातील पाव भाग तातडीच्या मेसेजसाठी राखलेला असतो.</translation>
    </message>
    <message>
        <source>Look through all that waits every</source>
        <translation>थांबलेले सर्व पाहा दर</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनिटे</translation>
    </message>
    <message>
        <source>A safety net: messages leave when they are due in any case.</source>
        <translation>ही फक्त खबरदारी: मेसेज वेळ झाली की जातातच.</translation>
    </message>
    <message>
        <source>New tries after the first</source>
        <translation>पहिल्यानंतर नवे प्रयत्न</translation>
    </message>
    <message>
        <source>times</source>
        <translation>वेळा</translation>
    </message>
    <message>
        <source>Only where it is sure that the message did not leave.</source>
        <translation>मेसेज गेला नाही याची खात्री असेल तेव्हाच.</translation>
    </message>
    <message>
        <source>First new try after</source>
        <translation>पहिला नवा प्रयत्न इतक्या वेळाने</translation>
    </message>
    <message>
        <source>Each further one waits twice as long as the one before.</source>
        <translation>पुढचा प्रत्येक आधीच्यापेक्षा दुप्पट वेळ थांबतो.</translation>
    </message>
    <message>
        <source>Wait for the provider&apos;s answer</source>
        <translation>प्रोव्हायडरच्या उत्तराची वाट पाहा</translation>
    </message>
    <message>
        <source>Without an answer by then, nobody is sure whether the message arrived.</source>
        <translation>तोपर्यंत उत्तर आले नाही, तर मेसेज पोहोचला की नाही याची खात्री नसते.</translation>
    </message>
    <message>
        <source>Other programs may send through Dakiya</source>
        <translation>इतर प्रोग्राम Dakiya मधून पाठवू शकतात</translation>
    </message>
    <message>
        <source>The dairy&apos;s own programs on this computer reach it with a token.</source>
        <translation>डेअरीचे या संगणकावरील प्रोग्राम टोकन वापरून पोहोचतात.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>A number that no other program on this computer uses.</source>
        <translation>या संगणकावर दुसरा कोणताही प्रोग्राम वापरत नाही असा नंबर.</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>या संगणकाची आणखी नावे</translation>
    </message>
    <message>
        <source>Only behind a proxy or a tunnel: the names under which it calls Dakiya, such as dakiya.example:443.</source>
        <translation>फक्त प्रॉक्सी किंवा टनेलमागे: ज्या नावांनी ते Dakiya ला बोलावते, जसे dakiya.example:443.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>सार्वजनिक पत्ता</translation>
    </message>
    <message>
        <source>Where the provider reaches Dakiya from outside, such as https://dakiya.example.</source>
        <translation>प्रोव्हायडर बाहेरून Dakiya पर्यंत जिथे पोहोचतो, जसे https://dakiya.example.</translation>
    </message>
    <message>
        <source>Price of a service message</source>
        <translation>सेवा मेसेजची किंमत</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>रुपये</translation>
    </message>
    <message>
        <source>Reminders and confirmations, on the dashboard&apos;s bill.</source>
        <translation>आठवणी आणि पुष्टी, डॅशबोर्डच्या खर्चात.</translation>
    </message>
    <message>
        <source>Price of an offer</source>
        <translation>ऑफरची किंमत</translation>
    </message>
    <message>
        <source>New products and offers to stay.</source>
        <translation>नवीन उत्पादने आणि सोबत राहण्याच्या ऑफर.</translation>
    </message>
    <message>
        <source>Price of an office alert</source>
        <translation>ऑफिस सूचनेची किंमत</translation>
    </message>
    <message>
        <source>Offers go to</source>
        <translation>ऑफर कोणाला जातात</translation>
    </message>
    <message>
        <source>Reminders and confirmations go to every customer in any case.</source>
        <translation>आठवणी आणि पुष्टी प्रत्येक ग्राहकाला जातातच.</translation>
    </message>
    <message>
        <source>Forget customers after</source>
        <translation>ग्राहक इतक्या काळाने विसरा</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महिने</translation>
    </message>
    <message>
        <source>Delivered, at least</source>
        <translation>पोहोचले, किमान</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>टक्के</translation>
    </message>
    <message>
        <source>A line in the dashboard&apos;s charts; a day below it is pointed out.</source>
        <translation>डॅशबोर्डच्या आलेखांतील रेषा; तिच्याखालचा दिवस दाखवला जातो.</translation>
    </message>
    <message>
        <source>Not failed, at least</source>
        <translation>अयशस्वी नाहीत, किमान</translation>
    </message>
    <message>
        <source>The provider answers within</source>
        <translation>प्रोव्हायडर इतक्या वेळात उत्तर देतो</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>मिलिसेकंद</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>इतक्या वेळाने मुदत संपते</translation>
    </message>
    <message>
        <source>What could not be sent by then is of no use any more, and is not sent.</source>
        <translation>तोपर्यंत जे पाठवता आले नाही ते उपयोगाचे नसते, म्हणून पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत वेळ</translation>
    </message>
    <message>
        <source>Messages that would leave in between wait until their end.</source>
        <translation>मधल्या वेळेत जाणारे मेसेज ती संपेपर्यंत थांबतात.</translation>
    </message>
    <message>
        <source>Leaves at once</source>
        <translation>लगेच जातो</translation>
    </message>
    <message>
        <source>It overtakes what waits from sheets.</source>
        <translation>शीटमधील थांबलेल्यांच्या पुढे जातो.</translation>
    </message>
    <message>
        <source>The same message is refused for</source>
        <translation>तोच मेसेज इतका वेळ नाकारला जातो</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>The same text to the same customer is taken for a mistake. With 0 it never is.</source>
        <translation>एकाच ग्राहकाला तोच मजकूर ही चूक समजली जाते. 0 असेल तर कधीच नाही.</translation>
    </message>
    <message>
        <source>Further variables</source>
        <translation>आणखी व्हेरिएबल</translation>
    </message>
    <message>
        <source>Names that the templates of this type may use as well, such as slot, driver_name.</source>
        <translation>या प्रकारच्या टेम्पलेटमध्ये वापरता येणारी आणखी नावे, जसे slot, driver_name.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ते %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type of message, and what is set for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हो</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नाही</translation>
    </message>
    <message>
        <source>Only customers who agreed</source>
        <translation>फक्त होकार दिलेले ग्राहक</translation>
    </message>
    <message>
        <source>All who have not declined</source>
        <translation>नकार न दिलेले सर्व</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>काही नाही</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>a number and its unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिवस</numerusform>
            <numerusform>%n दिवस</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n तास</numerusform>
            <numerusform>%n तास</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनिट</numerusform>
            <numerusform>%n मिनिटे</numerusform>
        </translation>
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
    <name>Variable</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>ग्राहकाचे नाव</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>डिलिव्हरीचा दिवस</translation>
    </message>
    <message>
        <source>such as 3 Dec</source>
        <translation>जसे 3 Dec</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>such as Kothrud</source>
        <translation>जसे Kothrud</translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation>रक्कम रुपयांत</translation>
    </message>
    <message>
        <source>such as 1,234.50</source>
        <translation>जसे 1,234.50</translation>
    </message>
    <message>
        <source>Total in rupees</source>
        <translation>एकूण रुपयांत</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>कालावधी</translation>
    </message>
    <message>
        <source>such as November 2026</source>
        <translation>जसे November 2026</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पादन</translation>
    </message>
    <message>
        <source>such as Cow milk, 1 litre</source>
        <translation>जसे गायीचे दूध, 1 लिटर</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहिला दिवस</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>पुन्हा सुरू</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>ऑफर</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>तपशील</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>व्यवसायाचे नाव</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>ऑर्डर नंबर</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>बिल नंबर</translation>
    </message>
    <message>
        <source>Subscription number</source>
        <translation>सबस्क्रिप्शन नंबर</translation>
    </message>
</context>
<context>
    <name>dakiya::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Through whose account messages leave. Its keys are kept in this computer&apos;s keychain and nowhere else; they are never shown.</source>
        <translation>मेसेज कोणाच्या खात्यातून जातात. त्याच्या किल्ल्या फक्त या संगणकाच्या कीचेनमध्ये ठेवल्या जातात, दुसरीकडे कुठेही नाही; त्या कधीही दाखवल्या जात नाहीत.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>किल्ल्या</translation>
    </message>
    <message>
        <source>A key that is replaced is used from then on; what is on its way is finished with the old one.</source>
        <translation>किल्ली बदलल्यावर तेव्हापासून नवी वापरली जाते; आधीच निघालेले मेसेज जुन्या किल्लीने पूर्ण होतात.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>The test sends no message.</source>
        <translation>तपासताना कोणताही मेसेज जात नाही.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन तपासा</translation>
    </message>
    <message>
        <source>Practice: nothing reaches a customer.</source>
        <translation>सराव: ग्राहकापर्यंत काहीही पोहोचत नाही.</translation>
    </message>
    <message>
        <source>The messages go to a MyOperator that is built into Dakiya. A real account has data of its own, which begins empty; what was tried here stays here.</source>
        <translation>मेसेज Dakiya मध्येच असलेल्या MyOperator कडे जातात. खऱ्या खात्याचा डेटा वेगळा असतो आणि रिकामा सुरू होतो; इथे केलेले इथेच राहते.</translation>
    </message>
    <message>
        <source>Base address: %1</source>
        <translation>मूळ पत्ता: %1</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>खाते जोडा</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>खाते बदला</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
</context>
<context>
    <name>dakiya::ApiSection</name>
    <message>
        <source>Local API and receipts</source>
        <translation>लोकल API आणि पावत्या</translation>
    </message>
    <message>
        <source>Through it the dairy&apos;s own programs send, and the provider tells what was delivered and read.</source>
        <translation>यातून डेअरीचे प्रोग्राम पाठवतात, आणि काय पोहोचले व वाचले ते प्रोव्हायडर सांगतो.</translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>सेटिंग्ज लोड करता आल्या नाहीत</translation>
    </message>
    <message>
        <source>For programs on this computer</source>
        <translation>या संगणकावरील प्रोग्रामसाठी</translation>
    </message>
    <message>
        <source>Which programs have access</source>
        <translation>कोणत्या प्रोग्रामना प्रवेश आहे</translation>
    </message>
    <message>
        <source>Each program calls with a token of its own, so that one can be withdrawn without the others.</source>
        <translation>प्रत्येक प्रोग्राम स्वतःच्या टोकनने बोलावतो, म्हणून इतरांना न अडवता एकाचा प्रवेश काढता येतो.</translation>
    </message>
    <message>
        <source>For receipts of the provider</source>
        <translation>प्रोव्हायडरच्या पावत्यांसाठी</translation>
    </message>
    <message>
        <source>A router lets calls out, but none in: the provider cannot reach this computer by itself. Either a tunnel with a public address passes its calls on to here, or a small server runs Dakiya without a window. Without either, messages leave all the same, and stay &quot;sent&quot;.</source>
        <translation>राउटर आतून बाहेर जाऊ देतो, पण बाहेरून आत येऊ देत नाही: प्रोव्हायडर स्वतःहून या संगणकापर्यंत पोहोचू शकत नाही. सार्वजनिक पत्ता असलेला टनेल त्याचे कॉल इथे पाठवतो, किंवा छोट्या सर्व्हरवर Dakiya विंडोशिवाय चालतो. दोन्ही नसले तरी मेसेज जातात, पण &quot;पाठवले&quot; वरच राहतात.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>Copy the address for the provider&apos;s panel</source>
        <translation>प्रोव्हायडरच्या पॅनेलसाठी पत्ता कॉपी करा</translation>
    </message>
    <message>
        <source>Address for the provider</source>
        <translation>प्रोव्हायडरसाठी पत्ता</translation>
    </message>
    <message>
        <source>How to set it up</source>
        <translation>हे कसे लावायचे</translation>
    </message>
    <message>
        <source>In practice mode receipts come by themselves: nothing need be set up.</source>
        <translation>सरावात पावत्या आपोआप येतात: काही लावावे लागत नाही.</translation>
    </message>
    <message>
        <source>Enter this address as the status callback in Twilio&apos;s console. Twilio signs its calls, so no secret of its own is needed.</source>
        <translation>हा पत्ता Twilio च्या कन्सोलमध्ये status callback म्हणून टाका. Twilio आपले कॉल सही करतो, म्हणून वेगळे सीक्रेट लागत नाही.</translation>
    </message>
    <message>
        <source>Enter this address as the webhook in MyOperator&apos;s panel, with the webhook secret that is kept in the section &quot;Account&quot;. Calls without it are refused.</source>
        <translation>हा पत्ता MyOperator च्या पॅनेलमध्ये वेबहुक म्हणून टाका, आणि &quot;खाते&quot; विभागातील वेबहुक सीक्रेट द्या. त्याशिवाय आलेले कॉल नाकारले जातात.</translation>
    </message>
    <message>
        <source>Closed: no other program can send through Dakiya, and no receipts come in.</source>
        <translation>बंद: दुसरा प्रोग्राम Dakiya मधून पाठवू शकत नाही, आणि पावत्या येत नाहीत.</translation>
    </message>
    <message>
        <source>Open: Dakiya listens at http://127.0.0.1:%1</source>
        <translation>सुरू: Dakiya http://127.0.0.1:%1 वर ऐकत आहे</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: choose another port.</source>
        <translation>पोर्ट %1 दुसरा प्रोग्राम वापरत आहे: दुसरा पोर्ट निवडा.</translation>
    </message>
    <message>
        <source>Nobody listens at port %1 at the moment.</source>
        <translation>पोर्ट %1 वर आत्ता कोणी ऐकत नाही.</translation>
    </message>
</context>
<context>
    <name>dakiya::Assistant</name>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>खाते जोडा</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>dakiya::AssistantStep</name>
    <message>
        <source>Continue</source>
        <translation>पुढे जा</translation>
    </message>
</context>
<context>
    <name>dakiya::AuditModel</name>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कोणी</translation>
    </message>
    <message>
        <source>What</source>
        <translation>काय</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>आधी</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>आता</translation>
    </message>
</context>
<context>
    <name>dakiya::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>बदलांची नोंद</translation>
    </message>
    <message>
        <source>Every change, with who made it and when. Nobody can take a line away here.</source>
        <translation>प्रत्येक बदल, कोणी आणि केव्हा केला. इथून कोणीही ओळ काढू शकत नाही.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट…</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>बदल, नवे आधी</translation>
    </message>
    <message>
        <source>Search a name, a setting, a customer…</source>
        <translation>नाव, सेटिंग, ग्राहक शोधा…</translation>
    </message>
    <message>
        <source>Search in the audit log</source>
        <translation>बदलांच्या नोंदीत शोधा</translation>
    </message>
    <message>
        <source>Write what is shown into a file for spreadsheets (Ctrl+E)</source>
        <translation>दिसते ते स्प्रेडशीटसाठी फाइलमध्ये लिहा (Ctrl+E)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड होत आहे…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>अजून बदल नाहीत</translation>
    </message>
    <message>
        <source>What somebody changes in Dakiya stands here from then on.</source>
        <translation>Dakiya मध्ये कोणी काही बदलले की ते इथे दिसते.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>काही जुळत नाही</translation>
    </message>
    <message>
        <source>No change fits what you search for.</source>
        <translation>शोधात बसणारा बदल नाही.</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>सर्व बदल दाखवा</translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation>बदलांची नोंद लोड करता आली नाही</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n बदल</numerusform>
            <numerusform>%n बदल</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes shown; scroll for more</source>
        <translation>%1 बदल दिसत आहेत; आणखी पाहण्यासाठी स्क्रोल करा</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>बदलांची नोंद एक्सपोर्ट करा</translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation>स्वल्पविरामाने वेगळे (*.csv)</translation>
    </message>
    <message>
        <source>Exporting changes</source>
        <translation>बदल एक्सपोर्ट होत आहेत</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are in %1.</source>
        <translation>
            <numerusform>%n बदल %1 मध्ये आहे.</numerusform>
            <numerusform>%n बदल %1 मध्ये आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; there is no file.</source>
        <translation>एक्सपोर्ट थांबवला; फाइल नाही.</translation>
    </message>
</context>
<context>
    <name>dakiya::BackupList</name>
    <message>
        <source>Backups, newest first</source>
        <translation>बॅकअप, नवे आधी</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनवले</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>त्यात</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>वाचता येत नाही</translation>
    </message>
    <message>
        <source>%1, set aside by a restore</source>
        <translation>%1, परत आणताना बाजूला ठेवलेला</translation>
    </message>
</context>
<context>
    <name>dakiya::Board</name>
    <message>
        <source>Delivery and read rates by day</source>
        <translation>दिवसानुसार पोहोचण्याचे आणि वाचण्याचे प्रमाण</translation>
    </message>
    <message>
        <source>Delivery and read rates by week</source>
        <translation>आठवड्यानुसार पोहोचण्याचे आणि वाचण्याचे प्रमाण</translation>
    </message>
    <message>
        <source>Delivery and read rates by month</source>
        <translation>महिन्यानुसार पोहोचण्याचे आणि वाचण्याचे प्रमाण</translation>
    </message>
    <message>
        <source>Messages by day and status</source>
        <translation>दिवस आणि स्थितीनुसार मेसेज</translation>
    </message>
    <message>
        <source>Messages by week and status</source>
        <translation>आठवडा आणि स्थितीनुसार मेसेज</translation>
    </message>
    <message>
        <source>Messages by month and status</source>
        <translation>महिना आणि स्थितीनुसार मेसेज</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>पाठवले</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>Read, at least</source>
        <translation>वाचले, किमान</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>खात्री नाही</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>मेसेज का गेले नाहीत</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>प्रकारानुसार</translation>
    </message>
    <message>
        <source>When messages are made: weekday and hour</source>
        <translation>मेसेज केव्हा बनतात: वार आणि तास</translation>
    </message>
    <message>
        <source>of %1 messages</source>
        <translation>%1 मेसेजपैकी</translation>
    </message>
    <message>
        <source>Show all messages of these days</source>
        <translation>या दिवसांतील सर्व मेसेज दाखवा</translation>
    </message>
    <message>
        <source>%1 of those sent</source>
        <translation>पाठवलेल्यांपैकी %1</translation>
    </message>
    <message>
        <source>Show the messages that failed</source>
        <translation>अयशस्वी मेसेज दाखवा</translation>
    </message>
    <message>
        <source>counted in no rate</source>
        <translation>कोणत्याही प्रमाणात मोजलेले नाही</translation>
    </message>
    <message>
        <source>Show the messages of which nobody knows</source>
        <translation>ज्यांची खात्री नाही ते मेसेज दाखवा</translation>
    </message>
    <message>
        <source>receipts are missing</source>
        <translation>पावत्या आलेल्या नाहीत</translation>
    </message>
    <message>
        <source>Show the messages that are delivered and not read yet</source>
        <translation>पोहोचलेले पण अजून न वाचलेले मेसेज दाखवा</translation>
    </message>
    <message>
        <source>%1 of those delivered</source>
        <translation>पोहोचलेल्यांपैकी %1</translation>
    </message>
    <message>
        <source>Show the messages that were read</source>
        <translation>वाचलेले मेसेज दाखवा</translation>
    </message>
    <message>
        <source>Answer time: nothing was measured in these days.</source>
        <translation>उत्तराची वेळ: या दिवसांत मोजमाप नाही.</translation>
    </message>
    <message>
        <source>Answer time: half of the messages within %1, 95 of 100 within %2; the target is %3.</source>
        <translation>उत्तराची वेळ: अर्धे मेसेज %1 च्या आत, 100 पैकी 95 %2 च्या आत; लक्ष्य %3 आहे.</translation>
    </message>
    <message>
        <source>Cost: about %1 for %2 delivered messages.</source>
        <translation>खर्च: पोहोचलेल्या %2 मेसेजसाठी सुमारे %1.</translation>
    </message>
</context>
<context>
    <name>dakiya::BulkBar</name>
    <message>
        <source>Undo</source>
        <translation>परत घ्या</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>परत घेत आहे</translation>
    </message>
</context>
<context>
    <name>dakiya::CallListView</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV म्हणून सेव्ह करा…</translation>
    </message>
    <message>
        <source>Copy the call list</source>
        <translation>कॉल यादी कॉपी करा</translation>
    </message>
    <message>
        <source>Save the call list as CSV</source>
        <translation>कॉल यादी CSV म्हणून सेव्ह करा</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>कॉल यादी</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फोन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>The newest %1 are shown; the sheet names all.</source>
        <translation>सर्वात नवे %1 दिसतात; शीटमध्ये सर्व आहेत.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers copied.</source>
        <translation>
            <numerusform>%n ग्राहक कॉपी केला.</numerusform>
            <numerusform>%n ग्राहक कॉपी केले.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>कॉल यादी सेव्ह करा</translation>
    </message>
    <message>
        <source>Text, comma separated (*.csv)</source>
        <translation>मजकूर, स्वल्पविरामाने वेगळा (*.csv)</translation>
    </message>
    <message>
        <source>call-list</source>
        <translation>call-list</translation>
    </message>
    <message numerus="yes">
        <source>%n customers saved in %1.</source>
        <translation>
            <numerusform>%n ग्राहक %1 मध्ये सेव्ह केला.</numerusform>
            <numerusform>%n ग्राहक %1 मध्ये सेव्ह केले.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::CauseCard</name>
    <message>
        <source>Call list</source>
        <translation>कॉल यादी</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>इतिहासात दाखवा</translation>
    </message>
    <message>
        <source>Look at it now</source>
        <translation>आत्ता पाहा</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>नंतर पाहा</translation>
    </message>
    <message>
        <source>Puts these aside until another message joins them</source>
        <translation>यात नवा मेसेज येईपर्यंत हे बाजूला ठेवते</translation>
    </message>
    <message>
        <source>The provider gave no reason</source>
        <translation>प्रोव्हायडरने कारण दिले नाही</translation>
    </message>
    <message numerus="yes">
        <source>Resend %n messages: %1</source>
        <translation>
            <numerusform>%n मेसेज पुन्हा पाठवा: %1</numerusform>
            <numerusform>%n मेसेज पुन्हा पाठवा: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Call list: %1</source>
        <translation>कॉल यादी: %1</translation>
    </message>
    <message>
        <source>Show in history: %1</source>
        <translation>इतिहासात दाखवा: %1</translation>
    </message>
    <message>
        <source>Resend…</source>
        <translation>पुन्हा पाठवा…</translation>
    </message>
    <message>
        <source>Close call list</source>
        <translation>कॉल यादी बंद करा</translation>
    </message>
</context>
<context>
    <name>dakiya::CauseList</name>
    <message>
        <source>Loading…</source>
        <translation>लोड होत आहे…</translation>
    </message>
    <message>
        <source>Put aside until another message joins</source>
        <translation>नवा मेसेज येईपर्यंत बाजूला ठेवले</translation>
    </message>
    <message>
        <source>Failed messages by cause</source>
        <translation>कारणानुसार अयशस्वी मेसेज</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>काहीही अयशस्वी नाही</translation>
    </message>
    <message numerus="yes">
        <source>No message of the last %n days waits for a decision.</source>
        <translation>
            <numerusform>गेल्या %n दिवसातील एकही मेसेज निर्णयासाठी थांबलेला नाही.</numerusform>
            <numerusform>गेल्या %n दिवसांतील एकही मेसेज निर्णयासाठी थांबलेला नाही.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages go back to the queue as they are, and leave in turn.</source>
        <translation>
            <numerusform>%n मेसेज आहे तसा रांगेत परत जातो आणि आपल्या पाळीने निघतो.</numerusform>
            <numerusform>%n मेसेज आहेत तसे रांगेत परत जातात आणि आपल्या पाळीने निघतात.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n messages</source>
        <translation>
            <numerusform>%n मेसेज पुन्हा पाठवा</numerusform>
            <numerusform>%n मेसेज पुन्हा पाठवा</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>तसेच ठेवा</translation>
    </message>
</context>
<context>
    <name>dakiya::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>आलेख</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तक्ता</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, तक्ता म्हणून</translation>
    </message>
    <message>
        <source>%1, as a chart</source>
        <translation>%1, आलेख म्हणून</translation>
    </message>
</context>
<context>
    <name>dakiya::ChoiceStep</name>
    <message>
        <source>Which account?</source>
        <translation>कोणते खाते?</translation>
    </message>
    <message>
        <source>Practice and the real account have data of their own. A real account begins with an empty history; what was tried in practice stays in practice, and never reaches a customer.</source>
        <translation>सराव आणि खरे खाते यांचा डेटा वेगळा असतो. खऱ्या खात्याचा इतिहास रिकामा सुरू होतो; सरावात केलेले सरावातच राहते आणि ग्राहकापर्यंत कधीच पोहोचत नाही.</translation>
    </message>
    <message>
        <source>MyOperator</source>
        <translation>MyOperator</translation>
    </message>
    <message>
        <source>Right for almost every dairy: the API that MyOperator gives today, with approved templates. It needs an API key, the company ID and the phone number ID.</source>
        <translation>जवळजवळ प्रत्येक डेअरीसाठी योग्य: MyOperator सध्या देते ते API, मंजूर टेम्पलेटसह. त्याला API किल्ली, कंपनी आयडी आणि फोन नंबर आयडी लागतो.</translation>
    </message>
    <message>
        <source>MyOperator, the older API</source>
        <translation>MyOperator, जुने API</translation>
    </message>
    <message>
        <source>Only where MyOperator gave an API key together with an API secret. It cannot send approved templates: customers who have not written for a day may not get its messages.</source>
        <translation>MyOperator ने API किल्लीसोबत API सीक्रेट दिले असेल तरच. यातून मंजूर टेम्पलेट पाठवता येत नाहीत: ज्या ग्राहकांनी दिवसभरात काही लिहिले नाही, त्यांना मेसेज कदाचित मिळणार नाहीत.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>सराव</translation>
    </message>
    <message>
        <source>For trying things out. Nothing reaches a customer.</source>
        <translation>वापरून पाहण्यासाठी. ग्राहकापर्यंत काहीही पोहोचत नाही.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Go back to practice</source>
        <translation>सरावाकडे परत जा</translation>
    </message>
    <message>
        <source>Stay in practice</source>
        <translation>सरावातच राहा</translation>
    </message>
</context>
<context>
    <name>dakiya::ComposeForm</name>
    <message>
        <source>T&amp;ype</source>
        <translation>प्रकार (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>केव्हा</translation>
    </message>
    <message>
        <source>There is no text of this type in %1.</source>
        <translation>या प्रकारचा मजकूर %1 मध्ये नाही.</translation>
    </message>
    <message>
        <source>On the office&apos;s clock (%1).</source>
        <translation>ऑफिसच्या घड्याळानुसार (%1).</translation>
    </message>
    <message>
        <source>A new customer.</source>
        <translation>नवीन ग्राहक.</translation>
    </message>
    <message>
        <source>From the message of %1.</source>
        <translation>%1 च्या मेसेजमधून.</translation>
    </message>
</context>
<context>
    <name>dakiya::ComposePage</name>
    <message>
        <source>Cl&amp;ear the form</source>
        <translation>फॉर्म रिकामा करा (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>मेसेज पाठवा (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>मेसेज लिहिणे</translation>
    </message>
    <message>
        <source>The message was not stored. %1</source>
        <translation>मेसेज साठवला गेला नाही. %1</translation>
    </message>
    <message>
        <source>The texts could not be read. %1</source>
        <translation>मजकूर वाचता आले नाहीत. %1</translation>
    </message>
    <message>
        <source>&amp;Schedule message</source>
        <translation>वेळ ठरवून पाठवा (&amp;S)</translation>
    </message>
    <message>
        <source>Begin with a message to yourself: type your own number with + and its country, and press Send. This is practice, so nothing leaves this computer.</source>
        <translation>आधी स्वतःला मेसेज पाठवा: + आणि देशासह स्वतःचा नंबर टाइप करा आणि पाठवा दाबा. हा सराव आहे, म्हणून या संगणकाबाहेर काही जात नाही.</translation>
    </message>
    <message>
        <source>Send the first message to yourself: type your own number with + and its country, and look how it arrives on your phone.</source>
        <translation>पहिला मेसेज स्वतःला पाठवा: + आणि देशासह स्वतःचा नंबर टाइप करा, आणि तो फोनवर कसा येतो ते पाहा.</translation>
    </message>
    <message>
        <source>What you were writing was put aside.</source>
        <translation>तुम्ही लिहीत होता ते बाजूला ठेवले आहे.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>ते परत आणा (&amp;B)</translation>
    </message>
    <message>
        <source>The same message was written to %1 at %2. How it stands: %3.</source>
        <translation>हाच मेसेज %1 यांना %2 ला लिहिला होता. त्याची स्थिती: %3.</translation>
    </message>
    <message>
        <source>Show &amp;it</source>
        <translation>तो दाखवा (&amp;I)</translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <translation>तरीही पाठवा (&amp;A)</translation>
    </message>
</context>
<context>
    <name>dakiya::ConnectionSteps</name>
    <message>
        <source>Keys</source>
        <translation>किल्ल्या</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पत्ता</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp नंबर</translation>
    </message>
    <message>
        <source>All that is needed is there.</source>
        <translation>लागणारे सर्व दिलेले आहे.</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>%1 हा पत्ता सापडला.</translation>
    </message>
    <message>
        <source>It can be reached.</source>
        <translation>तिथपर्यंत पोहोचता येते.</translation>
    </message>
    <message>
        <source>Nobody on the way can read along.</source>
        <translation>मध्ये कोणीही वाचू शकत नाही.</translation>
    </message>
    <message>
        <source>MyOperator answers, and takes the key.</source>
        <translation>MyOperator उत्तर देते, आणि किल्ली स्वीकारते.</translation>
    </message>
    <message>
        <source>Whether it can send, only a message shows: send one to your own phone.</source>
        <translation>पाठवता येते का, ते मेसेज पाठवल्यावरच कळते: एक मेसेज स्वतःच्या फोनवर पाठवा.</translation>
    </message>
    <message>
        <source>MyOperator answers. Whether it takes the key, only a message shows.</source>
        <translation>MyOperator उत्तर देते. ते किल्ली स्वीकारते का, ते मेसेज पाठवल्यावरच कळते.</translation>
    </message>
    <message>
        <source>MyOperator refuses the key: check the API key and the ID beside it (HTTP %1).</source>
        <translation>MyOperator किल्ली नाकारते: API किल्ली आणि तिच्या बाजूचा आयडी तपासा (HTTP %1).</translation>
    </message>
    <message>
        <source>The address sends elsewhere: check the base address (HTTP %1).</source>
        <translation>हा पत्ता दुसरीकडे पाठवतो: मूळ पत्ता तपासा (HTTP %1).</translation>
    </message>
    <message>
        <source>MyOperator does not answer: try again in a few minutes.</source>
        <translation>MyOperator उत्तर देत नाही: काही मिनिटांनी पुन्हा प्रयत्न करा.</translation>
    </message>
    <message>
        <source>MyOperator answers with an error of its own: ask its support whether the account is ready (HTTP %1).</source>
        <translation>MyOperator कडेच अडचण असल्याचे उत्तर येते: खाते तयार आहे का, ते त्यांच्या सपोर्टला विचारा (HTTP %1).</translation>
    </message>
    <message>
        <source>%1 is not found: look whether this computer has internet, and check the base address.</source>
        <translation>%1 सापडत नाही: या संगणकावर इंटरनेट आहे का ते पाहा, आणि मूळ पत्ता तपासा.</translation>
    </message>
    <message>
        <source>It cannot be reached: look at the internet line, the proxy and the firewall (%1).</source>
        <translation>तिथपर्यंत पोहोचता येत नाही: इंटरनेट लाइन, प्रॉक्सी आणि फायरवॉल पाहा (%1).</translation>
    </message>
    <message>
        <source>It cannot be encrypted: check this computer&apos;s date and the firewall (%1).</source>
        <translation>एन्क्रिप्शन होत नाही: या संगणकाची तारीख आणि फायरवॉल तपासा (%1).</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>तपासत आहे…</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>तपासलेले नाही.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>गरज नाही.</translation>
    </message>
</context>
<context>
    <name>dakiya::Console</name>
    <message>
        <source>Dakiya needs you</source>
        <translation>Dakiya ला तुमची गरज आहे</translation>
    </message>
    <message>
        <source>Dakiya goes on sending</source>
        <translation>Dakiya पाठवत राहील</translation>
    </message>
    <message>
        <source>Its sign in the tray opens the window again, or ends Dakiya.</source>
        <translation>ट्रेमधील त्याच्या चिन्हावरून विंडो पुन्हा उघडते किंवा Dakiya बंद होते.</translation>
    </message>
    <message>
        <source>Closing keeps Dakiya sending: its window is only made small. Ctrl+Q ends it.</source>
        <translation>विंडो बंद केली तरी Dakiya पाठवत राहते: विंडो फक्त लहान होते. Ctrl+Q ने ते बंद होते.</translation>
    </message>
    <message>
        <source>Quit Dakiya</source>
        <translation>Dakiya बंद करा</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait to be sent.</source>
        <translation>
            <numerusform>%n मेसेज पाठवायचा बाकी आहे.</numerusform>
            <numerusform>%n मेसेज पाठवायचे बाकी आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, and leave when Dakiya runs again. What would come too late by then is not sent. To go on sending, close the window instead.</source>
        <translation>ते जपून ठेवले जातात आणि Dakiya पुन्हा चालू झाल्यावर जातात. तोपर्यंत ज्याला उशीर होईल ते पाठवले जात नाही. पाठवत राहायचे असेल तर फक्त विंडो बंद करा.</translation>
    </message>
    <message>
        <source>Quit, send later</source>
        <translation>बंद करा, नंतर पाठवा</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>पाठवत राहा</translation>
    </message>
</context>
<context>
    <name>dakiya::CredentialRow</name>
    <message>
        <source>Remove</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>काढा: %1</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>नवीन मूल्य: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदला</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>द्या</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>बदला: %1</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>द्या: %1</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>कीचेनमध्ये सेव्ह करा</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>कीचेनमधून काढा</translation>
    </message>
    <message>
        <source>Without it nothing is sent until another one is given. Messages wait meanwhile.</source>
        <translation>याशिवाय, दुसरे देईपर्यंत काहीही पाठवले जात नाही. तोपर्यंत मेसेज थांबतात.</translation>
    </message>
    <message>
        <source>It is taken out of the keychain. Sending goes on without it.</source>
        <translation>हे कीचेनमधून काढले जाते. पाठवणे याशिवायही चालू राहते.</translation>
    </message>
    <message>
        <source>Type or paste the new value.</source>
        <translation>नवीन मूल्य टाइप करा किंवा पेस्ट करा.</translation>
    </message>
</context>
<context>
    <name>dakiya::DashboardPage</name>
    <message>
        <source>Loading…</source>
        <translation>लोड होत आहे…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डॅशबोर्ड</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>एक्सपोर्ट… (&amp;E)</translation>
    </message>
    <message>
        <source>Write the dashboard to a PDF or a picture (Ctrl+E)</source>
        <translation>डॅशबोर्ड PDF किंवा चित्रात लिहा (Ctrl+E)</translation>
    </message>
    <message>
        <source>Counting the messages</source>
        <translation>मेसेज मोजत आहे</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, तुलना %2 शी</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>या दिवसांत काही पाठवले नाही</translation>
    </message>
    <message>
        <source>Choose a longer period, or write a message.</source>
        <translation>मोठा कालावधी निवडा, किंवा मेसेज लिहा.</translation>
    </message>
    <message>
        <source>Choose other days, or write a message.</source>
        <translation>दुसरे दिवस निवडा, किंवा मेसेज लिहा.</translation>
    </message>
    <message>
        <source>Show a longer period</source>
        <translation>मोठा कालावधी दाखवा</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>मेसेज लिहा</translation>
    </message>
    <message>
        <source>Open the settings of receipts</source>
        <translation>पावत्यांच्या सेटिंग्ज उघडा</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>आकडे लोड करता आले नाहीत</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <translation>डॅशबोर्ड एक्सपोर्ट करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>फाइल लिहीत आहे</translation>
    </message>
    <message>
        <source>The dashboard could not be written to %1. Choose another folder or name.</source>
        <translation>डॅशबोर्ड %1 मध्ये लिहिता आला नाही. दुसरे फोल्डर किंवा नाव निवडा.</translation>
    </message>
    <message>
        <source>The dashboard is in %1.</source>
        <translation>डॅशबोर्ड %1 मध्ये आहे.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फाइल उघडा</translation>
    </message>
</context>
<context>
    <name>dakiya::DataSection</name>
    <message>
        <source>Restore another file</source>
        <translation>दुसरी फाइल परत आणा</translation>
    </message>
    <message>
        <source>Backups of Dakiya (*.sqlite)</source>
        <translation>Dakiya चे बॅकअप (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सर्व फाइल (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बॅकअप परत आणा</translation>
    </message>
    <message>
        <source>Put the data back as it stood on %1?</source>
        <translation>डेटा %1 ला होता तसा परत आणायचा?</translation>
    </message>
    <message>
        <source>What came since is not in the backup. The data of now is kept beside the backups. Nothing is sent afterwards until you have looked at what waits and resumed sending.</source>
        <translation>त्यानंतर आलेले बॅकअपमध्ये नाही. आत्ताचा डेटा बॅकअपजवळ ठेवला जातो. नंतर तुम्ही थांबलेले पाहून पाठवणे पुन्हा सुरू करेपर्यंत काही पाठवले जात नाही.</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>हा बॅकअप परत आणा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>परत आणत आहे</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>बॅकअप तपासत आहे</translation>
    </message>
    <message numerus="yes">
        <source>The data stands as on %1. Nothing is sent: %n messages wait. What left since then would leave again, so look at them first, and then resume sending.</source>
        <translation>
            <numerusform>डेटा %1 चा आहे. काही पाठवले जात नाही: %n मेसेज थांबला आहे. त्यानंतर गेलेले पुन्हा जातील, म्हणून आधी ते पाहा आणि मग पाठवणे पुन्हा सुरू करा.</numerusform>
            <numerusform>डेटा %1 चा आहे. काही पाठवले जात नाही: %n मेसेज थांबले आहेत. त्यानंतर गेलेले पुन्हा जातील, म्हणून आधी ते पाहा आणि मग पाठवणे पुन्हा सुरू करा.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>काय थांबले आहे ते दाखवा</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Names, numbers and texts of customers are in it: guard the copies as you guard the data.</source>
        <translation>त्यात ग्राहकांची नावे, नंबर आणि मजकूर आहेत: डेटा जपता तशा प्रतीही जपा.</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>डेटा कुठे ठेवला आहे</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>आत्ता बॅकअप घ्या</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>दुसऱ्या डिस्कवर बॅकअप घ्या…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>परत आणा…</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>दुसरी फाइल परत आणा…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>डेटा तपासा</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>कुठे ठेवला आहे</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बॅकअप</translation>
    </message>
    <message>
        <source>Messages go on leaving while a copy is made. Keep one copy on another disk.</source>
        <translation>प्रत बनत असताना मेसेज जात राहतात. एक प्रत दुसऱ्या डिस्कवर ठेवा.</translation>
    </message>
    <message>
        <source>Does everything fit together?</source>
        <translation>सगळे जुळते का?</translation>
    </message>
    <message>
        <source>Counts all messages anew and compares that with the statistics. Nothing is changed.</source>
        <translation>सर्व मेसेज पुन्हा मोजून आकडेवारीशी तुलना करते. काही बदलत नाही.</translation>
    </message>
    <message>
        <source>%1 in the folder %2</source>
        <comment>a size, a folder</comment>
        <translation>%1, फोल्डर %2 मध्ये</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बॅकअप घेत आहे</translation>
    </message>
    <message>
        <source>The backup is made, but the data has faults, and so has the backup: check the data.</source>
        <translation>बॅकअप झाला, पण डेटात चुका आहेत आणि बॅकअपमध्येही आहेत: डेटा तपासा.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are backed up and checked: %1</source>
        <translation>
            <numerusform>%n मेसेजचा बॅकअप घेऊन तपासला: %1</numerusform>
            <numerusform>%n मेसेजचा बॅकअप घेऊन तपासला: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation>दुसऱ्या डिस्कवर बॅकअप घ्या</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>तपासत आहे</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation>तपासणी थांबवली. काही बदलले नाही.</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>सगळे जुळते.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found. Restore a backup, or show the lines below to whoever looks after this computer.</source>
        <translation>
            <numerusform>%n चूक सापडली. बॅकअप परत आणा, किंवा खालच्या ओळी हा संगणक सांभाळणाऱ्याला दाखवा.</numerusform>
            <numerusform>%n चुका सापडल्या. बॅकअप परत आणा, किंवा खालच्या ओळी हा संगणक सांभाळणाऱ्याला दाखवा.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::DayPopup</name>
    <message>
        <source>The day to go to</source>
        <translation>कोणत्या दिवशी जायचे</translation>
    </message>
</context>
<context>
    <name>dakiya::DepartureBars</name>
    <message>
        <source>&amp;Undo</source>
        <translation>परत घ्या (&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>परत घ्या</translation>
    </message>
    <message>
        <source>Send at &amp;once</source>
        <translation>लगेच पाठवा (&amp;O)</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>लगेच पाठवा</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>तो दाखवा</translation>
    </message>
    <message>
        <source>Message to %1 waits in the outbox. %2</source>
        <translation>%1 यांचा मेसेज आउटबॉक्समध्ये थांबला आहे. %2</translation>
    </message>
    <message numerus="yes">
        <source>Message to %1 leaves in %n s.</source>
        <translation>
            <numerusform>%1 यांचा मेसेज %n से. मध्ये जाईल.</numerusform>
            <numerusform>%1 यांचा मेसेज %n से. मध्ये जाईल.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message to %1 waits until %2.</source>
        <translation>%1 यांचा मेसेज %2 पर्यंत थांबेल.</translation>
    </message>
    <message>
        <source>Message to %1 leaves now.</source>
        <translation>%1 यांचा मेसेज आता जात आहे.</translation>
    </message>
    <message>
        <source>Message to %1: %2. %3</source>
        <translation>%1 यांचा मेसेज: %2. %3</translation>
    </message>
    <message>
        <source>Message to %1: %2.</source>
        <translation>%1 यांचा मेसेज: %2.</translation>
    </message>
</context>
<context>
    <name>dakiya::DurationEditor</name>
    <message>
        <source>Unit of time</source>
        <translation>वेळेचे एकक</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनिटे</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>तास</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिवस</translation>
    </message>
</context>
<context>
    <name>dakiya::ExportBar</name>
    <message>
        <source>messages</source>
        <extracomment>The first part of a file&apos;s name, before the day.</extracomment>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Export the messages</source>
        <translation>मेसेज एक्सपोर्ट करा</translation>
    </message>
    <message>
        <source>Workbook for Excel and LibreOffice (*.xlsx)</source>
        <translation>Excel आणि LibreOffice साठी वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, comma separated (*.csv)</source>
        <translation>मजकूर, स्वल्पविरामाने वेगळा (*.csv)</translation>
    </message>
    <message>
        <source>Exporting messages</source>
        <translation>मेसेज एक्सपोर्ट होत आहेत</translation>
    </message>
    <message>
        <source>%1 messages are in &quot;%2&quot;.</source>
        <translation>%1 मेसेज &quot;%2&quot; मध्ये आहेत.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फोल्डर दाखवा</translation>
    </message>
    <message>
        <source>The export was stopped: no file was written.</source>
        <translation>एक्सपोर्ट थांबवला: फाइल लिहिली नाही.</translation>
    </message>
    <message>
        <source>The messages were not exported. %1</source>
        <translation>मेसेज एक्सपोर्ट झाले नाहीत. %1</translation>
    </message>
</context>
<context>
    <name>dakiya::FigureTable</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>dakiya::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>dakiya::FirstMessageStep</name>
    <message>
        <source>A message to your own phone</source>
        <translation>स्वतःच्या फोनवर एक मेसेज</translation>
    </message>
    <message>
        <source>The best test: a short message that goes the same way as all others. It costs as much as any other, and no customer gets it.</source>
        <translation>सर्वात चांगली तपासणी: इतर सर्व मेसेजप्रमाणेच जाणारा एक छोटा मेसेज. त्याचा खर्च इतर मेसेजइतकाच असतो, आणि तो कोणत्याही ग्राहकाला जात नाही.</translation>
    </message>
    <message>
        <source>Your WhatsApp number</source>
        <translation>तुमचा WhatsApp नंबर</translation>
    </message>
    <message>
        <source>Send to my phone</source>
        <translation>माझ्या फोनवर पाठवा</translation>
    </message>
    <message>
        <source>With +91 before it, such as +91 98123 45670.</source>
        <translation>आधी +91 लावून, जसे +91 98123 45670.</translation>
    </message>
    <message>
        <source>Finish without a message</source>
        <translation>मेसेज न पाठवता पूर्ण करा</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूर्ण करा</translation>
    </message>
    <message>
        <source>First message from Dakiya</source>
        <translation>Dakiya कडून पहिला मेसेज</translation>
    </message>
    <message>
        <source>This phone gets the dairy&apos;s messages: the account works.</source>
        <translation>या फोनवर डेअरीचे मेसेज येतात: खाते चालू आहे.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>पुन्हा एकदा पाठवा</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>आपल्या पाळीची वाट पाहत आहे.</translation>
    </message>
    <message>
        <source>It is tried again by itself. %1</source>
        <translation>आपोआप पुन्हा प्रयत्न होतो. %1</translation>
    </message>
    <message>
        <source>It is on its way to the provider.</source>
        <translation>प्रोव्हायडरकडे निघाला आहे.</translation>
    </message>
    <message>
        <source>The provider has taken it: look at your phone. That it has arrived is shown here once receipts reach Dakiya; the settings say how, below &quot;Local API and receipts&quot;.</source>
        <translation>प्रोव्हायडरने मेसेज घेतला आहे: तुमचा फोन पाहा. पावत्या Dakiya पर्यंत येऊ लागल्यावर तो पोहोचल्याचे इथे दिसते; त्यासाठी काय करायचे ते सेटिंग्जमध्ये &quot;लोकल API आणि पावत्या&quot; खाली आहे.</translation>
    </message>
    <message>
        <source>It has arrived on your phone. Everything works.</source>
        <translation>तो तुमच्या फोनवर पोहोचला आहे. सर्व ठीक चालू आहे.</translation>
    </message>
    <message>
        <source>It has been read on your phone. Everything works.</source>
        <translation>तो तुमच्या फोनवर वाचला गेला आहे. सर्व ठीक चालू आहे.</translation>
    </message>
    <message>
        <source>Nobody can say whether it was taken: look at your phone, and send once more if nothing comes.</source>
        <translation>मेसेज घेतला गेला का याची खात्री नाही: तुमचा फोन पाहा, आणि काही आले नाही तर पुन्हा एकदा पाठवा.</translation>
    </message>
</context>
<context>
    <name>dakiya::HeapBar</name>
    <message>
        <source>Heaps of the outbox</source>
        <translation>आउटबॉक्सचे गट</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>अयशस्वी</translation>
    </message>
    <message>
        <source>Did not arrive: a person decides what to do</source>
        <translation>पोहोचले नाहीत: काय करायचे ते माणूस ठरवतो</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>खात्री नाही</translation>
    </message>
    <message>
        <source>Nobody knows whether they arrived: a person looks</source>
        <translation>पोहोचले की नाही कोणालाच माहीत नाही: माणूस पाहतो</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>थांबलेले</translation>
    </message>
    <message>
        <source>Leave as soon as it is their turn</source>
        <translation>पाळी आली की निघतात</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>On their way to the provider right now</source>
        <translation>आत्ता प्रोव्हायडरकडे जात आहेत</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>वेळ ठरलेले</translation>
    </message>
    <message>
        <source>Leave at a later time</source>
        <translation>नंतरच्या वेळी निघतात</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 हून जास्त</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n messages</source>
        <translation>
            <numerusform>%1: %n मेसेज</numerusform>
            <numerusform>%1: %n मेसेज</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::HelpWindow</name>
    <message>
        <source>Help for Dakiya</source>
        <translation>Dakiya साठी मदत</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>मदतीची पाने</translation>
    </message>
    <message>
        <source>The chosen help page</source>
        <translation>निवडलेले मदत पान</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>मागे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>पुढे</translation>
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
    <message>
        <source>Show the messages of all customers again</source>
        <translation>सर्व ग्राहकांचे मेसेज पुन्हा दाखवा</translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryList</name>
    <message>
        <source>Loading…</source>
        <translation>लोड होत आहे…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अजून मेसेज नाहीत</translation>
    </message>
    <message>
        <source>What you write, what is sent from a sheet and what your own programs send stands here.</source>
        <translation>तुम्ही लिहिता, शीटमधून जाते आणि तुमचे प्रोग्राम पाठवतात ते सर्व इथे दिसते.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>काही जुळत नाही</translation>
    </message>
    <message>
        <source>No message fits the search and the filters.</source>
        <translation>शोध आणि फिल्टरमध्ये बसणारा मेसेज नाही.</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>सर्व मेसेज दाखवा</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>मेसेज लोड करता आले नाहीत</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln मेसेज</numerusform>
            <numerusform>%Ln मेसेज</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages shown; scroll for more</source>
        <translation>
            <numerusform>%Ln मेसेज दिसत आहे; आणखी पाहण्यासाठी स्क्रोल करा</numerusform>
            <numerusform>%Ln मेसेज दिसत आहेत; आणखी पाहण्यासाठी स्क्रोल करा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln selected</source>
        <translation>
            <numerusform>%1 · %Ln निवडला</numerusform>
            <numerusform>%1 · %Ln निवडले</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest messages</source>
        <translation>सर्वात नव्या मेसेजकडे जा</translation>
    </message>
    <message>
        <source>Many new messages: show them</source>
        <translation>बरेच नवे मेसेज: ते दाखवा</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: show them</source>
        <translation>
            <numerusform>%n नवा मेसेज: तो दाखवा</numerusform>
            <numerusform>%n नवे मेसेज: ते दाखवा</numerusform>
        </translation>
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
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryPrinting</name>
    <message>
        <source>The messages could not be loaded. %1</source>
        <translation>मेसेज लोड करता आले नाहीत. %1</translation>
    </message>
    <message>
        <source>There is nothing to print: no message fits the filters.</source>
        <translation>छापण्यासाठी काही नाही: फिल्टरमध्ये बसणारा मेसेज नाही.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>यादी छापा</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n messages; there are more.</source>
        <translation>
            <numerusform>सर्वात नवा %n मेसेज; आणखी आहेत.</numerusform>
            <numerusform>सर्वात नवे %n मेसेज; आणखी आहेत.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n मेसेज</numerusform>
            <numerusform>%n मेसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>छापले: %1</translation>
    </message>
    <message>
        <source>The list was not printed: the printer or the file takes nothing. Choose another one.</source>
        <translation>यादी छापली नाही: प्रिंटर किंवा फाइल काही घेत नाही. दुसरे निवडा.</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>The first part of a file&apos;s name, before the day.</extracomment>
        <translation>message</translation>
    </message>
    <message>
        <source>Save the message as PDF</source>
        <translation>मेसेज PDF म्हणून सेव्ह करा</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The message could not be loaded. %1</source>
        <translation>मेसेज लोड करता आला नाही. %1</translation>
    </message>
    <message>
        <source>The message is in &quot;%1&quot;.</source>
        <translation>मेसेज &quot;%1&quot; मध्ये आहे.</translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryView</name>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>More messages could not be loaded. %1</source>
        <translation>आणखी मेसेज उघडता आले नाहीत. %1</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>तारखेवर जा… (&amp;G)</translation>
    </message>
    <message>
        <source>Shows the list at a day, without leaving anything out</source>
        <translation>काहीही न वगळता त्या दिवशीची यादी दाखवते</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापा… (&amp;P)</translation>
    </message>
    <message>
        <source>Prints what the filters show, up to 1,000 messages</source>
        <translation>फिल्टरमध्ये दिसते ते छापते, 1,000 मेसेजपर्यंत</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>एक्सपोर्ट… (&amp;E)</translation>
    </message>
    <message>
        <source>Writes all that the filters show into a file for Excel or LibreOffice</source>
        <translation>फिल्टरमध्ये दिसते ते सर्व Excel किंवा LibreOffice साठी फाइलमध्ये लिहिते</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; was deleted.</source>
        <translation>सेव्ह केलेला फिल्टर &quot;%1&quot; काढला.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>परत घ्या</translation>
    </message>
    <message>
        <source>The message could not be loaded. %1</source>
        <translation>मेसेज लोड करता आला नाही. %1</translation>
    </message>
</context>
<context>
    <name>dakiya::HoursPlot</name>
    <message>
        <source>No messages in these days.</source>
        <translation>या दिवसांत मेसेज नाहीत.</translation>
    </message>
    <message>
        <source>Most messages: %1 %2, %3.</source>
        <translation>सर्वात जास्त मेसेज: %1 %2, %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no messages</source>
        <translation>%1: मेसेज नाहीत</translation>
    </message>
    <message>
        <source>%1: %2 messages; a click shows those of %3</source>
        <translation>%1: %2 मेसेज; क्लिक केल्यास %3 चे दिसतात</translation>
    </message>
</context>
<context>
    <name>dakiya::KeysStep</name>
    <message>
        <source>The account&apos;s keys</source>
        <translation>खात्याच्या किल्ल्या</translation>
    </message>
    <message>
        <source>They stand in MyOperator&apos;s panel, with the API settings; MyOperator&apos;s support names them, too. They are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>त्या MyOperator च्या पॅनेलमध्ये API सेटिंग्जजवळ असतात; MyOperator चा सपोर्टही त्या सांगतो. त्या फक्त या संगणकाच्या कीचेनमध्ये ठेवल्या जातात, दुसरीकडे कुठेही नाही.</translation>
    </message>
    <message>
        <source>Take them from an old .env…</source>
        <translation>जुन्या .env मधून घ्या…</translation>
    </message>
    <message>
        <source>The file in which the former notification service kept its keys</source>
        <translation>जुनी मेसेज सेवा ज्या फाइलमध्ये किल्ल्या ठेवत होती ती</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Where the keys stand</source>
        <translation>किल्ल्या कुठे आहेत</translation>
    </message>
    <message>
        <source>The file holds none of the keys that this account needs: choose another file, or type them.</source>
        <translation>या खात्याला लागणारी एकही किल्ली या फाइलमध्ये नाही: दुसरी फाइल निवडा, किंवा किल्ल्या टाइप करा.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were found in the file and stand below. Nothing is kept before you save them. Afterwards remove them from the file: whoever reads it can send in the dairy&apos;s name.</source>
        <translation>
            <numerusform>फाइलमध्ये %n किल्ली सापडली, ती खाली आहे. तुम्ही सेव्ह करेपर्यंत काहीही ठेवले जात नाही. नंतर ती फाइलमधून काढा: जो ती फाइल वाचेल तो डेअरीच्या नावाने पाठवू शकतो.</numerusform>
            <numerusform>फाइलमध्ये %n किल्ल्या सापडल्या, त्या खाली आहेत. तुम्ही सेव्ह करेपर्यंत काहीही ठेवले जात नाही. नंतर त्या फाइलमधून काढा: जो ती फाइल वाचेल तो डेअरीच्या नावाने पाठवू शकतो.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>कीचेनमध्ये सेव्ह करा</translation>
    </message>
</context>
<context>
    <name>dakiya::LanguageBar</name>
    <message>
        <source>Write it in another language</source>
        <translation>दुसऱ्या भाषेत लिहा</translation>
    </message>
</context>
<context>
    <name>dakiya::ListOnPaper</name>
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
    <name>dakiya::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>भाषा आणि रूप</translation>
    </message>
    <message>
        <source>How Dakiya looks on this computer. The language of a message is chosen with each message.</source>
        <translation>या संगणकावर Dakiya कसे दिसते. मेसेजची भाषा प्रत्येक मेसेजसोबत निवडली जाते.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टिमप्रमाणे</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>उजळ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गडद</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>सुरुवात</translation>
    </message>
    <message>
        <source>Start Dakiya when I log in</source>
        <translation>मी लॉग इन केल्यावर Dakiya सुरू करा</translation>
    </message>
    <message>
        <source>What is due in the morning then leaves without anybody opening the window.</source>
        <translation>मग सकाळी जायचे ते कोणी विंडो न उघडताही जाते.</translation>
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
    <message>
        <source>Compose</source>
        <translation>मेसेज लिहिणे</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>आउटबॉक्स</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डॅशबोर्ड</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्ज</translation>
    </message>
    <message>
        <source>The local API is not reached, and receipts with it: %1 Sending goes on, and the port is tried again by itself.</source>
        <translation>लोकल API पर्यंत पोहोचता येत नाही, म्हणून पावत्याही येत नाहीत: %1 पाठवणे चालू राहते, आणि पोर्टसाठी आपोआप पुन्हा प्रयत्न होतो.</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>पोर्ट बदला</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>डेटा उघडता आला नाही</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>खाते जोडा</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>नवीन मेसेज (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>एक्सपोर्ट… (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापा… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>विंडो बंद करा (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>पाठवणे (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>पाठवणे थांबवा (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>पाठवणे पुन्हा सुरू करा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect account…</source>
        <translation>खाते जोडा… (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदत (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>या पानासाठी मदत (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>पहिली पावले (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>कीबोर्ड कळा (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Dakiya</source>
        <translation>Dakiya विषयी (&amp;A)</translation>
    </message>
    <message>
        <source>About Dakiya</source>
        <translation>Dakiya विषयी</translation>
    </message>
    <message>
        <source>Dakiya %1</source>
        <translation>Dakiya %1</translation>
    </message>
    <message>
        <source>The postman for a dairy&apos;s WhatsApp messages. Free software under the GNU General Public License, version 3 or later, by the Dakiya contributors.</source>
        <translation>डेअरीच्या WhatsApp मेसेजचा डाकिया. Dakiya contributors यांचे मोफत सॉफ्टवेअर, GNU General Public License आवृत्ती 3 किंवा नंतरच्या अंतर्गत.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>dakiya::MediaFields</name>
    <message>
        <source>Its address</source>
        <translation>त्याचा पत्ता</translation>
    </message>
    <message>
        <source>Name of the file (may stay empty)</source>
        <translation>फाइलचे नाव (रिकामे चालेल)</translation>
    </message>
    <message>
        <source>Line above the text (may stay empty)</source>
        <translation>मजकुराच्या वरची ओळ (रिकामी चालेल)</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>फक्त मजकूर</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>कागदपत्र</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>व्हिडिओ</translation>
    </message>
    <message>
        <source>What goes &amp;with it</source>
        <translation>सोबत काय जाते (&amp;W)</translation>
    </message>
</context>
<context>
    <name>dakiya::MessageActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>उघडा (&amp;O)</translation>
    </message>
    <message>
        <source>Write a &amp;new message like this…</source>
        <translation>असाच नवीन मेसेज लिहा… (&amp;N)</translation>
    </message>
    <message>
        <source>Show all messages of this c&amp;ustomer</source>
        <translation>या ग्राहकाचे सर्व मेसेज दाखवा (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy the cell</source>
        <translation>कक्ष कॉपी करा (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;row</source>
        <translation>ओळ कॉपी करा (&amp;R)</translation>
    </message>
    <message>
        <source>Save with its timeline as &amp;PDF…</source>
        <translation>टाइमलाइनसह PDF म्हणून सेव्ह करा… (&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %n</source>
        <translation>
            <numerusform>%n पुन्हा पाठवा (&amp;R)</numerusform>
            <numerusform>%n पुन्हा पाठवा (&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send again to %n…</source>
        <translation>
            <numerusform>%n जणांना पुन्हा पाठवा… (&amp;S)</numerusform>
            <numerusform>%n जणांना पुन्हा पाठवा… (&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>पुन्हा पाठवा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>पुन्हा पाठवा… (&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel %n waiting</source>
        <translation>
            <numerusform>थांबलेला %n रद्द करा (&amp;A)</numerusform>
            <numerusform>थांबलेले %n रद्द करा (&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>रद्द करा (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n पोहोचला</numerusform>
            <numerusform>%n पोहोचले</numerusform>
        </translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>तो पोहोचला</translation>
    </message>
    <message numerus="yes">
        <source>%n did not arrive</source>
        <translation>
            <numerusform>%n पोहोचला नाही</numerusform>
            <numerusform>%n पोहोचले नाहीत</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>तो पोहोचला नाही</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n &amp;rows</source>
        <translation>
            <numerusform>%n ओळ कॉपी करा (&amp;R)</numerusform>
            <numerusform>%n ओळी कॉपी करा (&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n</source>
        <translation>
            <numerusform>%n जणाला पुन्हा पाठवा</numerusform>
            <numerusform>%n जणांना पुन्हा पाठवा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n, even if it arrives twice</source>
        <translation>
            <numerusform>%n जणाला पुन्हा पाठवा, दोनदा पोहोचला तरी</numerusform>
            <numerusform>%n जणांना पुन्हा पाठवा, दोनदा पोहोचले तरी</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>तसेच ठेवा</translation>
    </message>
    <message numerus="yes">
        <source>%n of these messages were sent already: a new message goes out, and the customer gets the text twice.</source>
        <translation>
            <numerusform>यातील %n मेसेज आधीच पाठवला आहे: नवा मेसेज जाईल आणि ग्राहकाला तोच मजकूर दोनदा मिळेल.</numerusform>
            <numerusform>यातील %n मेसेज आधीच पाठवले आहेत: नवे मेसेज जातील आणि ग्राहकांना तोच मजकूर दोनदा मिळेल.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n of these messages arrived: sent again, they may arrive twice. Look at the customer&apos;s chat first.</source>
        <translation>
            <numerusform>यातील %n मेसेज पोहोचला की नाही ते कोणालाच माहीत नाही: पुन्हा पाठवल्यास तो दोनदा पोहोचू शकतो. आधी ग्राहकाचे चॅट पाहा.</numerusform>
            <numerusform>यातील %n मेसेज पोहोचले की नाही ते कोणालाच माहीत नाही: पुन्हा पाठवल्यास ते दोनदा पोहोचू शकतात. आधी ग्राहकाचे चॅट पाहा.</numerusform>
        </translation>
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
    <message>
        <source>For a manager: %1</source>
        <translation>मॅनेजरसाठी: %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>आणखी (&amp;M)</translation>
    </message>
    <message>
        <source>Repeats an earlier message</source>
        <translation>आधीचाच मेसेज पुन्हा</translation>
    </message>
</context>
<context>
    <name>dakiya::MessagePreview</name>
    <message>
        <source>The message as the customer sees it</source>
        <translation>ग्राहकाला दिसतो तसा मेसेज</translation>
    </message>
    <message>
        <source>A picture, document or film goes above the text.</source>
        <translation>मजकुराच्या वर चित्र, कागदपत्र किंवा व्हिडिओ असतो.</translation>
    </message>
    <message>
        <source>There is no text for this type and language yet.</source>
        <translation>या प्रकारासाठी आणि भाषेसाठी अजून मजकूर नाही.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%2 पैकी %1 अक्षरे</translation>
    </message>
    <message>
        <source>Template version %1, %2</source>
        <translation>टेम्पलेटची आवृत्ती %1, %2</translation>
    </message>
</context>
<context>
    <name>dakiya::MessageTable</name>
    <message>
        <source>Messages, newest first</source>
        <translation>मेसेज, नवे आधी</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>कॉलम सुरुवातीला होते तसे</translation>
    </message>
</context>
<context>
    <name>dakiya::NameStep</name>
    <message>
        <source>The dairy&apos;s name</source>
        <translation>डेअरीचे नाव</translation>
    </message>
    <message>
        <source>It stands in the messages, where a template says so. It can be changed in the settings.</source>
        <translation>टेम्पलेटमध्ये असेल तिथे ते मेसेजमध्ये येते. ते सेटिंग्जमध्ये बदलता येते.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाव</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>नाव सेव्ह करा</translation>
    </message>
</context>
<context>
    <name>dakiya::Notice</name>
    <message>
        <source>Put this aside</source>
        <translation>हे बाजूला ठेवा</translation>
    </message>
</context>
<context>
    <name>dakiya::OutboxList</name>
    <message>
        <source>Making due</source>
        <translation>लगेच पाठवत आहे</translation>
    </message>
    <message numerus="yes">
        <source>%n messages leave now.</source>
        <translation>
            <numerusform>%n मेसेज आता निघत आहे.</numerusform>
            <numerusform>%n मेसेज आता निघत आहेत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that wait, the next one first</source>
        <translation>थांबलेले मेसेज, आधी निघणारा आधी</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>नंतर पाहा</translation>
    </message>
    <message>
        <source>Puts these aside until another message joins them</source>
        <translation>यात नवा मेसेज येईपर्यंत हे बाजूला ठेवते</translation>
    </message>
    <message>
        <source>Send again: may arrive twice</source>
        <translation>पुन्हा पाठवा: दोनदा पोहोचू शकतो</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>इतिहासात दाखवा</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>नंबर कॉपी करा</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>पोहोचले की नाही कोणालाच माहीत नाही असे मेसेज</translation>
    </message>
    <message>
        <source>Messages that are being sent</source>
        <translation>पाठवले जात असलेले मेसेज</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड होत आहे…</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>मेसेज लोड करता आले नाहीत</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>सगळ्यांची खात्री आहे</translation>
    </message>
    <message>
        <source>Of every message of the last days it is known what became of it.</source>
        <translation>गेल्या काही दिवसांतील प्रत्येक मेसेजचे काय झाले ते माहीत आहे.</translation>
    </message>
    <message>
        <source>Nothing is being sent right now</source>
        <translation>आत्ता काही पाठवले जात नाही</translation>
    </message>
    <message>
        <source>A message lies here only while the provider answers.</source>
        <translation>प्रोव्हायडरचे उत्तर येईपर्यंतच मेसेज इथे असतो.</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>वेळ ठरलेले काही नाही</translation>
    </message>
    <message>
        <source>Messages that leave at a chosen time, after quiet hours or as a retry stand here.</source>
        <translation>ठरवलेल्या वेळी, शांत वेळेनंतर किंवा पुन्हा प्रयत्न म्हणून जाणारे मेसेज इथे दिसतात.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>काही थांबलेले नाही</translation>
    </message>
    <message>
        <source>Every message whose time has come has left.</source>
        <translation>वेळ झालेला प्रत्येक मेसेज निघाला आहे.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n messages</source>
        <translation>
            <numerusform>%n मेसेज रद्द करा</numerusform>
            <numerusform>%n मेसेज रद्द करा</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel messages</source>
        <translation>मेसेज रद्द करा</translation>
    </message>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>%n आता पाठवा</numerusform>
            <numerusform>%n आता पाठवा</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>आता पाठवा</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>तो पोहोचला</translation>
    </message>
    <message>
        <source>They arrived</source>
        <translation>ते पोहोचले</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>तो पोहोचला नाही</translation>
    </message>
    <message>
        <source>They did not arrive</source>
        <translation>ते पोहोचले नाहीत</translation>
    </message>
    <message>
        <source>Cancel all…</source>
        <translation>सर्व रद्द करा…</translation>
    </message>
    <message numerus="yes">
        <source>We do not know whether these %n messages arrived. Look at each customer&apos;s chat on the phone, then choose.</source>
        <translation>
            <numerusform>हा %n मेसेज पोहोचला की नाही ते माहीत नाही. फोनवर ग्राहकाचे चॅट पाहा, मग निवडा.</numerusform>
            <numerusform>हे %n मेसेज पोहोचले की नाही ते माहीत नाही. फोनवर प्रत्येक ग्राहकाचे चॅट पाहा, मग निवडा.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n निवडला</numerusform>
            <numerusform>%n निवडले</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>पहिले %1 दिसत आहेत.</translation>
    </message>
    <message numerus="yes">
        <source>All %n messages of this heap would not leave.</source>
        <translation>
            <numerusform>या गटातील %n मेसेज जाणार नाही.</numerusform>
            <numerusform>या गटातील सर्व %n मेसेज जाणार नाहीत.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them leave</source>
        <translation>जाऊ द्या</translation>
    </message>
    <message numerus="yes">
        <source>%n messages will count as delivered. This cannot be taken back.</source>
        <translation>
            <numerusform>%n मेसेज पोहोचला असे धरले जाईल. हे परत घेता येणार नाही.</numerusform>
            <numerusform>%n मेसेज पोहोचले असे धरले जाईल. हे परत घेता येणार नाही.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages will count as failed. They can be sent again then.</source>
        <translation>
            <numerusform>%n मेसेज अयशस्वी धरला जाईल. मग तो पुन्हा पाठवता येईल.</numerusform>
            <numerusform>%n मेसेज अयशस्वी धरले जातील. मग ते पुन्हा पाठवता येतील.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>पोहोचले असे नोंदवा</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>अयशस्वी असे नोंदवा</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>तसेच ठेवा</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may get the same message twice.</source>
        <translation>
            <numerusform>%n ग्राहकाला तोच मेसेज दोनदा मिळू शकतो.</numerusform>
            <numerusform>%n ग्राहकांना तोच मेसेज दोनदा मिळू शकतो.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again all the same</source>
        <translation>तरीही पुन्हा पाठवा</translation>
    </message>
</context>
<context>
    <name>dakiya::OutboxModel</name>
    <message>
        <source>To whom</source>
        <translation>कोणाला</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>मजकूर</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>निघणार</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनवले</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>का थांबला आहे</translation>
    </message>
    <message>
        <source>Why nobody knows</source>
        <translation>खात्री का नाही</translation>
    </message>
</context>
<context>
    <name>dakiya::OutboxPage</name>
    <message>
        <source>Loading…</source>
        <translation>लोड होत आहे…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>आउटबॉक्स</translation>
    </message>
    <message>
        <source>The outbox could not be read</source>
        <translation>आउटबॉक्स वाचता आला नाही</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Nothing waits and nothing needs you.</source>
        <translation>काही थांबलेले नाही आणि कशालाही तुमची गरज नाही.</translation>
    </message>
    <message>
        <source>What is on its way, what failed and what is not sure stands here.</source>
        <translation>जे वाटेत आहे, जे अयशस्वी झाले आणि ज्याची खात्री नाही ते इथे दिसते.</translation>
    </message>
    <message>
        <source>Put aside until another message joins. They stay here, and the side bar does not count them.</source>
        <translation>नवा मेसेज येईपर्यंत बाजूला ठेवले. ते इथेच राहतात, पण बाजूच्या पट्टीत मोजले जात नाहीत.</translation>
    </message>
</context>
<context>
    <name>dakiya::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>पहिला दिवस</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>शेवटचा दिवस</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिवस</numerusform>
            <numerusform>%n दिवस</numerusform>
        </translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>इतर दिवस</translation>
    </message>
</context>
<context>
    <name>dakiya::PeriodChoice</name>
    <message>
        <source>Show messages of a period</source>
        <translation>ठरावीक कालावधीतील मेसेज दाखवा</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कोणतीही वेळ</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>दिवस निवडा…</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>कालावधी: %1</translation>
    </message>
</context>
<context>
    <name>dakiya::PersonField</name>
    <message>
        <source>&amp;To</source>
        <translation>कोणाला (&amp;T)</translation>
    </message>
    <message>
        <source>Name, number, or a new number with +</source>
        <translation>नाव, नंबर, किंवा + सह नवीन नंबर</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>दुसरे कोणी</translation>
    </message>
    <message>
        <source>Customers who fit</source>
        <translation>जुळणारे ग्राहक</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 वापरा</translation>
    </message>
</context>
<context>
    <name>dakiya::PinDialog</name>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>मॅनेजरचा पिन</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>पिन (&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>This needs a manager</source>
        <translation>यासाठी मॅनेजर हवा</translation>
    </message>
    <message>
        <source>Type the manager&apos;s PIN. It opens templates, account, sending and roles for ten minutes.</source>
        <translation>मॅनेजरचा पिन टाइप करा. त्याने टेम्पलेट, खाते, पाठवणे आणि भूमिका दहा मिनिटांसाठी उघडतात.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>तपासत आहे…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करा</translation>
    </message>
</context>
<context>
    <name>dakiya::PinForm</name>
    <message>
        <source>PIN &amp;now</source>
        <translation>आत्ताचा पिन (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ew PIN</source>
        <translation>नवीन पिन (&amp;E)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>नवीन पिन पुन्हा (&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
    <message>
        <source>4 to 12 digits that all managers know.</source>
        <translation>4 ते 12 अंक, जे सर्व मॅनेजरना माहीत असतात.</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>पिन ठेवा</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>पिन बदला</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>पिन काढा</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>तपासत आहे…</translation>
    </message>
    <message>
        <source>The PIN that holds now is missing.</source>
        <translation>आत्ताचा पिन दिलेला नाही.</translation>
    </message>
    <message>
        <source>The two are not the same: type the new PIN twice.</source>
        <translation>दोन्ही सारखे नाहीत: नवीन पिन दोनदा टाइप करा.</translation>
    </message>
</context>
<context>
    <name>dakiya::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>थांबवा</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगती</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 पैकी %2</translation>
    </message>
</context>
<context>
    <name>dakiya::QuietHoursEditor</name>
    <message>
        <source>Nothing leaves from</source>
        <translation>काही जात नाही: सुरुवात</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>शांत वेळ सुरू होते</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>शांत वेळ संपते</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>ते</translation>
    </message>
</context>
<context>
    <name>dakiya::RangePopup</name>
    <message>
        <source>Show these days</source>
        <translation>हे दिवस दाखवा</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>पासून (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>पर्यंत (&amp;T)</translation>
    </message>
</context>
<context>
    <name>dakiya::RatesPlot</name>
    <message>
        <source>Success</source>
        <translation>यश</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>पोहोचले</translation>
    </message>
    <message>
        <source>Read, at least</source>
        <translation>वाचले, किमान</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>लक्ष्य %1</translation>
    </message>
    <message>
        <source>Success %1, delivered %2, read at least %3.</source>
        <translation>यश %1, पोहोचले %2, वाचले किमान %3.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: nothing was sent</source>
        <translation>%1: काही पाठवले नाही</translation>
    </message>
    <message>
        <source>%1: success %2, delivered %3, read at least %4, of %5 sent</source>
        <translation>%1: पाठवलेल्या %5 पैकी यश %2, पोहोचले %3, वाचले किमान %4</translation>
    </message>
</context>
<context>
    <name>dakiya::ReasonsPlot</name>
    <message>
        <source>No message failed in these days.</source>
        <translation>या दिवसांत एकही मेसेज अयशस्वी झाला नाही.</translation>
    </message>
    <message>
        <source>%1 failed. The most frequent reason: %2</source>
        <translation>%1 अयशस्वी. सर्वात जास्त वेळा आलेले कारण: %2</translation>
    </message>
    <message>
        <source>%1: %2 messages, %3 of those that failed.</source>
        <translation>%1: %2 मेसेज, अयशस्वी झालेल्यांपैकी %3.</translation>
    </message>
    <message>
        <source>%1 What to do: %2.</source>
        <translation>%1 काय करायचे: %2.</translation>
    </message>
</context>
<context>
    <name>dakiya::RolesSection</name>
    <message>
        <source>Roles and PIN</source>
        <translation>भूमिका आणि पिन</translation>
    </message>
    <message>
        <source>Who sits here, and what only a manager may change.</source>
        <translation>इथे कोण बसते, आणि फक्त मॅनेजरच काय बदलू शकतो.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाव (&amp;N)</translation>
    </message>
    <message>
        <source>Empty: the name by which this computer knows you.</source>
        <translation>रिकामे असेल तर: या संगणकाला माहीत असलेले तुमचे नाव.</translation>
    </message>
    <message>
        <source>&amp;Set a PIN</source>
        <translation>पिन ठेवा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change the PIN</source>
        <translation>पिन बदला (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the PIN</source>
        <translation>पिन काढा (&amp;R)</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>इथे कोण बसते</translation>
    </message>
    <message>
        <source>This name stands beside everything that you change, for your colleagues to see.</source>
        <translation>तुम्ही जे काही बदलता त्याच्यासोबत हे नाव सहकाऱ्यांना दिसते.</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>मॅनेजरचा पिन</translation>
    </message>
    <message>
        <source>What the PIN opens</source>
        <translation>पिनने काय उघडते</translation>
    </message>
    <message>
        <source>Everybody writes, sends, sends again, pauses sending and reads.</source>
        <translation>लिहिणे, पाठवणे, पुन्हा पाठवणे, पाठवणे थांबवणे आणि वाचणे सगळ्यांना जमते.</translation>
    </message>
    <message>
        <source>With a PIN, only a manager saves templates and changes the account, sending, the rules of each type and the roles. Whoever types it manages for ten minutes.</source>
        <translation>पिन असेल तर फक्त मॅनेजर टेम्पलेट सेव्ह करू शकतो आणि खाते, पाठवणे, प्रत्येक प्रकाराचे नियम आणि भूमिका बदलू शकतो. जो पिन टाइप करतो तो दहा मिनिटे मॅनेजर असतो.</translation>
    </message>
    <message>
        <source>The PIN is a courtesy among colleagues, not a barrier: it does not stop somebody who can use this computer as you do.</source>
        <translation>पिन ही सहकाऱ्यांमधील समजूत आहे, कुलूप नाही: जो हा संगणक तुमच्यासारखा वापरू शकतो त्याला तो अडवत नाही.</translation>
    </message>
    <message>
        <source>The PIN is removed: everybody manages now.</source>
        <translation>पिन काढला: आता सगळेच मॅनेजर आहेत.</translation>
    </message>
    <message>
        <source>The PIN holds from now on. Tell it to the other managers.</source>
        <translation>पिन आतापासून लागू आहे. तो इतर मॅनेजरना सांगा.</translation>
    </message>
    <message>
        <source>No PIN is set: everybody who sits here is a manager.</source>
        <translation>पिन ठेवलेला नाही: इथे बसणारा प्रत्येक जण मॅनेजर आहे.</translation>
    </message>
    <message numerus="yes">
        <source>A PIN is set. It was typed here and opens for %n more minutes.</source>
        <translation>
            <numerusform>पिन ठेवलेला आहे. तो इथे टाइप केला आहे आणि अजून %n मिनिट उघडे राहील.</numerusform>
            <numerusform>पिन ठेवलेला आहे. तो इथे टाइप केला आहे आणि अजून %n मिनिटे उघडे राहील.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN is set. It has to be typed before a manager changes something.</source>
        <translation>पिन ठेवलेला आहे. मॅनेजरने काही बदलण्याआधी तो टाइप करावा लागतो.</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>आता लॉक करा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>अनलॉक करा (&amp;U)</translation>
    </message>
</context>
<context>
    <name>dakiya::SavedFilters</name>
    <message>
        <source>+ Save filter</source>
        <translation>+ फिल्टर सेव्ह करा</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>सेव्ह केलेले फिल्टर</translation>
    </message>
    <message>
        <source>Give the filter that is set a name, to find it again</source>
        <translation>आत्ता लावलेल्या फिल्टरला नाव द्या, म्हणजे तो पुन्हा सापडेल</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाव बदला</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>काढा</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>फिल्टरचे नाव (&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव्ह करा</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>फिल्टरला नाव हवे.</translation>
    </message>
</context>
<context>
    <name>dakiya::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>What is set here holds for everybody who uses this data. The usual values are right for most offices.</source>
        <translation>इथे जे ठरवता ते हा डेटा वापरणाऱ्या सगळ्यांना लागू होते. बहुतेक ऑफिसांसाठी नेहमीच्या सेटिंग्ज बरोबर असतात.</translation>
    </message>
    <message>
        <source>Your dairy</source>
        <translation>तुमची डेअरी</translation>
    </message>
    <message>
        <source>Pace and new tries</source>
        <translation>वेग आणि नवे प्रयत्न</translation>
    </message>
    <message>
        <source>Costs and aims</source>
        <translation>खर्च आणि लक्ष्ये</translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>सेटिंग्ज लोड करता आल्या नाहीत</translation>
    </message>
    <message>
        <source>More: what is rarely changed</source>
        <translation>आणखी: जे क्वचित बदलले जाते</translation>
    </message>
    <message>
        <source>Messages leave as they fall due.</source>
        <translation>मेसेज वेळ झाली की जातात.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>पाठवणे पुन्हा सुरू करा</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>पाठवणे थांबवा</translation>
    </message>
</context>
<context>
    <name>dakiya::SendingSwitch</name>
    <message>
        <source>Check the account</source>
        <translation>खाते तपासा</translation>
    </message>
    <message>
        <source>Messages are leaving.</source>
        <translation>मेसेज जात आहेत.</translation>
    </message>
    <message>
        <source>Messages leave when they are due.</source>
        <translation>मेसेज वेळ झाली की जातात.</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>पाठवणे पुन्हा सुरू करा</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>पाठवणे थांबवा</translation>
    </message>
</context>
<context>
    <name>dakiya::SettingForm</name>
    <message>
        <source>Usual: %1.</source>
        <translation>नेहमीचे: %1.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>सेव्ह केले.</translation>
    </message>
</context>
<context>
    <name>dakiya::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>सेटिंग्जचे विभाग</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>पाठवत आहे</translation>
    </message>
    <message>
        <source>Types of messages</source>
        <translation>मेसेजचे प्रकार</translation>
    </message>
    <message>
        <source>Local API and receipts</source>
        <translation>लोकल API आणि पावत्या</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>भाषा आणि रूप</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Roles and PIN</source>
        <translation>भूमिका आणि पिन</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>बदलांची नोंद</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्ज</translation>
    </message>
</context>
<context>
    <name>dakiya::SettingsSection</name>
    <message>
        <source>Loading…</source>
        <translation>लोड होत आहे…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
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
    <name>dakiya::StatusLine</name>
    <message>
        <source>Who sits here: this name stands beside every change. Press to choose another.</source>
        <translation>इथे कोण बसते: हे नाव प्रत्येक बदलासोबत दिसते. दुसरे निवडण्यासाठी दाबा.</translation>
    </message>
    <message>
        <source>Who sits here: %1</source>
        <translation>इथे कोण बसते: %1</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>इथे कोण बसते</translation>
    </message>
    <message>
        <source>Your name, as it shall stand beside what you do:</source>
        <translation>तुम्ही जे करता त्याच्यासोबत दिसायचे तुमचे नाव:</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>हे नाव वापरा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करा</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateEditor</name>
    <message>
        <source>Text of the template</source>
        <translation>टेम्पलेटचा मजकूर</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>व्हेरिएबल</translation>
    </message>
    <message>
        <source>%1   (such as %2)</source>
        <translation>%1   (जसे %2)</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateList</name>
    <message>
        <source>written</source>
        <translation>लिहिलेले</translation>
    </message>
    <message>
        <source>not sent, because it was refused again and again</source>
        <translation>पाठवले जात नाही, कारण ते पुन्हा पुन्हा नाकारले गेले</translation>
    </message>
    <message>
        <source>changed and not saved</source>
        <translation>बदललेले, सेव्ह केलेले नाही</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>अजून लिहिलेले नाही</translation>
    </message>
    <message>
        <source>Types of messages and the languages of their templates</source>
        <translation>मेसेजचे प्रकार आणि त्यांच्या टेम्पलेटच्या भाषा</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateNews</name>
    <message>
        <source>Nothing of this template has been sent since %1, because twenty messages in a row were refused. %2. Change the text, then let it send again.</source>
        <translation>%1 पासून या टेम्पलेटचा एकही मेसेज पाठवलेला नाही, कारण सलग वीस मेसेज नाकारले गेले. %2. मजकूर बदला, मग त्याचे पाठवणे पुन्हा सुरू करा.</translation>
    </message>
    <message>
        <source>&amp;Let it send again</source>
        <translation>पुन्हा पाठवू द्या (&amp;L)</translation>
    </message>
    <message>
        <source>%1 has saved version %2 while you were writing. Compare before you save yours over it.</source>
        <translation>तुम्ही लिहीत असताना %1 यांनी आवृत्ती %2 सेव्ह केली आहे. तुमची त्यावर सेव्ह करण्याआधी तुलना करा.</translation>
    </message>
    <message>
        <source>C&amp;ompare with version %1</source>
        <translation>आवृत्ती %1 शी तुलना करा (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use version %1</source>
        <translation>आवृत्ती %1 वापरा (&amp;U)</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>सेव्ह झाले नाही. %1</translation>
    </message>
    <message>
        <source>What is written here is not saved. Version %1 would take its place.</source>
        <translation>इथे लिहिलेले सेव्ह केलेले नाही. त्याच्या जागी आवृत्ती %1 येईल.</translation>
    </message>
    <message>
        <source>&amp;Restore version %1</source>
        <translation>आवृत्ती %1 परत आणा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep what is written</source>
        <translation>लिहिलेले तसेच ठेवा (&amp;K)</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplatePreview</name>
    <message>
        <source>&amp;Example</source>
        <translation>उदाहरण (&amp;E)</translation>
    </message>
    <message>
        <source>Real &amp;customers</source>
        <translation>खरे ग्राहक (&amp;C)</translation>
    </message>
    <message>
        <source>The message before</source>
        <translation>आधीचा मेसेज</translation>
    </message>
    <message>
        <source>The message after</source>
        <translation>नंतरचा मेसेज</translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation>मेसेज कसा दिसेल</translation>
    </message>
    <message>
        <source>No message of this type was written yet.</source>
        <translation>या प्रकारचा मेसेज अजून लिहिलेला नाही.</translation>
    </message>
    <message>
        <source>%1 (%2 of the latest %3)</source>
        <translation>%1 (सर्वात नव्या %3 पैकी %2)</translation>
    </message>
    <message>
        <source>With made-up values</source>
        <translation>उदाहरणाच्या माहितीसह</translation>
    </message>
    <message>
        <source>The message stands here as soon as something is written.</source>
        <translation>काही लिहिले की मेसेज इथे दिसतो.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters, as WhatsApp counts them</source>
        <translation>जास्तीत जास्त %2 पैकी %1 अक्षरे, WhatsApp मोजते तशी</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateSide</name>
    <message>
        <source>&amp;Preview</source>
        <translation>कसा दिसेल (&amp;P)</translation>
    </message>
    <message>
        <source>Ve&amp;rsions (%1)</source>
        <translation>आवृत्त्या (%1) (&amp;R)</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>आवृत्त्या (&amp;R)</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateWriter</name>
    <message>
        <source>Insert &amp;variable</source>
        <translation>व्हेरिएबल घाला (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>बदल सोडून द्या (&amp;D)</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>मजकुरात काय चुकले आहे</translation>
    </message>
    <message>
        <source>Goes back to the version in use. Ctrl+Z brings back what was written.</source>
        <translation>वापरात असलेल्या आवृत्तीवर परत जाते. Ctrl+Z ने लिहिलेले परत येते.</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ठळक</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the letter of a button that makes bold</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरपे</translation>
    </message>
    <message>
        <source>I</source>
        <comment>the letter of a button that makes italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>खोडलेले</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the letter of a button that strikes through</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>ओळ %1: %2</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplatesPage</name>
    <message>
        <source>Loading…</source>
        <translation>लोड होत आहे…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>The templates could not be read</source>
        <translation>टेम्पलेट वाचता आले नाहीत</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>पुन्हा प्रयत्न करा</translation>
    </message>
    <message>
        <source>Write the text of this message in %1. Two opening braces {{ offer what is filled in for each customer.</source>
        <translation>या मेसेजचा मजकूर %1 मध्ये लिहा. {{ टाइप केले की प्रत्येक ग्राहकासाठी काय भरले जाते त्याची यादी येते.</translation>
    </message>
    <message>
        <source>Not written yet in %1</source>
        <translation>%1 मध्ये अजून लिहिलेले नाही</translation>
    </message>
    <message>
        <source>&amp;Save version %1</source>
        <translation>आवृत्ती %1 सेव्ह करा (&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव्ह होत आहे…</translation>
    </message>
    <message>
        <source>Saved. New messages use version %1.</source>
        <translation>सेव्ह केले. नव्या मेसेजसाठी आवृत्ती %1 वापरली जाते.</translation>
    </message>
    <message>
        <source>Unsaved changes. Mend what is wrong before you save.</source>
        <translation>बदल सेव्ह केलेले नाहीत. सेव्ह करण्याआधी चूक दुरुस्त करा.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>बदल सेव्ह केलेले नाहीत</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>अजून काही लिहिलेले नाही.</translation>
    </message>
    <message>
        <source>Version %1 is in use. Nothing has changed.</source>
        <translation>आवृत्ती %1 वापरात आहे. काही बदललेले नाही.</translation>
    </message>
</context>
<context>
    <name>dakiya::TestingStep</name>
    <message>
        <source>Test the connection</source>
        <translation>कनेक्शन तपासा</translation>
    </message>
    <message>
        <source>Step by step, and without a message. The account is in use only when you say so below.</source>
        <translation>एकेक पायरी, मेसेज न पाठवता. तुम्ही खाली सांगाल तेव्हाच खाते वापरात येते.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>पुन्हा तपासा</translation>
    </message>
    <message>
        <source>The account can be used. Messages that customers get are real from then on.</source>
        <translation>खाते वापरता येते. तेव्हापासून ग्राहकांना मिळणारे मेसेज खरे असतात.</translation>
    </message>
    <message>
        <source>What stands in red has to be mended first: go back to the keys, or test again. Where only the internet is missing, the account can be used all the same: messages wait until it is there.</source>
        <translation>लाल रंगात असलेले आधी ठीक करावे लागेल: किल्ल्यांकडे परत जा, किंवा पुन्हा तपासा. फक्त इंटरनेट नसेल, तर खाते तरीही वापरता येते: इंटरनेट येईपर्यंत मेसेज थांबतात.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>पुढे जा</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>हे खाते वापरा</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>तरीही हे वापरा</translation>
    </message>
</context>
<context>
    <name>dakiya::Tokens</name>
    <message>
        <source>Withdraw access</source>
        <translation>प्रवेश काढून घ्या</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>प्रोग्रामचे नाव</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>प्रवेश द्या</translation>
    </message>
    <message>
        <source>Programs that have access</source>
        <translation>प्रवेश असलेले प्रोग्राम</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>May</source>
        <translation>काय करू शकतो</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>केव्हापासून</translation>
    </message>
    <message>
        <source>Such as: billing</source>
        <translation>जसे: billing</translation>
    </message>
    <message>
        <source>Send and read</source>
        <translation>पाठवणे आणि वाचणे</translation>
    </message>
    <message>
        <source>Send, read and change templates</source>
        <translation>पाठवणे, वाचणे आणि टेम्पलेट बदलणे</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>नवीन टोकन</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करा</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>मी ते घेतले</translation>
    </message>
    <message>
        <source>Copy this token into the program now. It is kept nowhere and never shown again.</source>
        <translation>हे टोकन आता प्रोग्राममध्ये कॉपी करा. ते कुठेही ठेवले जात नाही आणि पुन्हा दाखवले जात नाही.</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>तो करू शकतो</translation>
    </message>
    <message>
        <source>Give the program a name: by it you know later whose access this is.</source>
        <translation>प्रोग्रामला नाव द्या: हा प्रवेश कोणाचा आहे ते नंतर त्यावरून कळते.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no access any more.</source>
        <translation>&quot;%1&quot; ला आता प्रवेश नाही.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>परत घ्या</translation>
    </message>
</context>
<context>
    <name>dakiya::Tray</name>
    <message>
        <source>Dakiya</source>
        <translation>Dakiya</translation>
    </message>
    <message>
        <source>Open Dakiya</source>
        <translation>Dakiya उघडा</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करा</translation>
    </message>
</context>
<context>
    <name>dakiya::TypesSection</name>
    <message>
        <source>Types of messages</source>
        <translation>मेसेजचे प्रकार</translation>
    </message>
    <message>
        <source>Choose a type at the left. What you change holds for messages that are made from now on.</source>
        <translation>डावीकडे प्रकार निवडा. बदल यापुढे बनणाऱ्या मेसेजना लागू होतो.</translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>सेटिंग्ज लोड करता आल्या नाहीत</translation>
    </message>
</context>
<context>
    <name>dakiya::VariableFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (रिकामे चालेल)</translation>
    </message>
    <message>
        <source>Choose a day (Down)</source>
        <translation>दिवस निवडा (Down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>उद्या</translation>
    </message>
</context>
<context>
    <name>dakiya::VersionComparison</name>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>आवृत्ती %1, %2 यांची, %3</translation>
    </message>
    <message>
        <source>The version at the left</source>
        <translation>डावीकडील आवृत्ती</translation>
    </message>
    <message>
        <source>The version at the right</source>
        <translation>उजवीकडील आवृत्ती</translation>
    </message>
    <message>
        <source>The two versions side by side</source>
        <translation>दोन्ही आवृत्त्या शेजारीशेजारी</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>मजकुराकडे परत जा (&amp;B)</translation>
    </message>
    <message>
        <source>What is written now, not saved</source>
        <translation>आत्ता लिहिलेले, सेव्ह न केलेले</translation>
    </message>
    <message>
        <source>&amp;Restore version %1</source>
        <translation>आवृत्ती %1 परत आणा (&amp;R)</translation>
    </message>
</context>
<context>
    <name>dakiya::VersionList</name>
    <message>
        <source>Co&amp;mpare</source>
        <translation>तुलना करा (&amp;M)</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>आवृत्त्या, नव्या आधी</translation>
    </message>
    <message>
        <source>Version %1, in use</source>
        <translation>आवृत्ती %1, वापरात</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>आवृत्ती %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is but one version.</source>
        <translation>एकच आवृत्ती आहे.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>परत आणा (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore version %1</source>
        <translation>आवृत्ती %1 परत आणा (&amp;R)</translation>
    </message>
</context>
<context>
    <name>dakiya::VolumePlot</name>
    <message>
        <source>Stopped</source>
        <translation>रद्द किंवा वगळलेले</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>थांबलेले</translation>
    </message>
    <message>
        <source>%1 messages, at most %2 a day.</source>
        <translation>%1 मेसेज, एका दिवसात जास्तीत जास्त %2.</translation>
    </message>
    <message>
        <source>%1 messages, at most %2 a week.</source>
        <translation>%1 मेसेज, एका आठवड्यात जास्तीत जास्त %2.</translation>
    </message>
    <message>
        <source>%1 messages, at most %2 a month.</source>
        <translation>%1 मेसेज, एका महिन्यात जास्तीत जास्त %2.</translation>
    </message>
    <message>
        <source>%1: no messages</source>
        <translation>%1: मेसेज नाहीत</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 messages</source>
        <translation>%1, %2: %4 पैकी %3 मेसेज</translation>
    </message>
</context>
<context>
    <name>dakiya::WhenField</name>
    <message>
        <source>&amp;Now</source>
        <translation>आता (&amp;N)</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>नंतर (&amp;R)</translation>
    </message>
    <message>
        <source>Day and time to send it</source>
        <translation>पाठवायचा दिवस आणि वेळ</translation>
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
        <source>Read or change how Dakiya works.</source>
        <translation>Dakiya च्या सेटिंग्स पहा किंवा बदला.</translation>
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
        <source>Now delete &quot;%1&quot;: whoever reads it can send in the dairy&apos;s name.</source>
        <translation>आता &quot;%1&quot; हटवा: जो ती वाचेल तो डेअरीच्या नावाने मेसेज पाठवू शकतो.</translation>
    </message>
    <message>
        <source>The file sets none of Dakiya&apos;s credentials; they begin with MYOPERATOR_, TWILIO_ or DAKIYA_.</source>
        <translation>फाइलमध्ये डाकियाची कोणतीही लॉगिन माहिती नाही; त्यांची नावे MYOPERATOR_, TWILIO_ किंवा DAKIYA_ ने सुरू होतात.</translation>
    </message>
    <message>
        <source>%1 Until then nothing is sent; what waits is kept, and it goes on by itself.</source>
        <translation>%1 तोपर्यंत काहीही पाठवले जात नाही; जे थांबले आहे ते जपलेले आहे, आणि काम आपोआप पुढे चालेल.</translation>
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
    <message>
        <source>Now remove these lines from &quot;%1&quot;, whose other lines are still needed: %2. Whoever reads them can send in the dairy&apos;s name.</source>
        <translation>आता &quot;%1&quot; मधून या ओळी काढा, तिच्या इतर ओळी अजून लागतात: %2. त्या वाचणारा कोणीही डेअरीच्या नावाने मेसेज पाठवू शकतो.</translation>
    </message>
    <message>
        <source>Lines of other programs, which Dakiya does not need: %1</source>
        <translation>इतर प्रोग्रामच्या ओळी, ज्या Dakiya ला लागत नाहीत: %1</translation>
    </message>
    <message>
        <source>Checking the backup (%1)</source>
        <translation>बॅकअप तपासत आहे (%1)</translation>
    </message>
    <message>
        <source>One engine sends from one folder; a second &quot;serve&quot; waits and takes over when the first ends. Credentials such as MYOPERATOR_API_KEY come from the environment, else from the keychain; DAKIYA_API_TOKEN opens the API, DAKIYA_WEBHOOK_SECRET the way for receipts. While the keychain is locked, messages and receipts are taken and nothing is sent. With --json each change is one line: &quot;waiting&quot;, &quot;sending&quot;, &quot;withheld&quot;, &quot;taking&quot;, &quot;doors-closed&quot;, &quot;queue&quot;, &quot;import-interrupted&quot;, &quot;problem&quot;, &quot;ended&quot;.</source>
        <translation>एका फोल्डरमधून एकच इंजिन पाठवते; दुसरे &quot;serve&quot; थांबते आणि पहिले बंद झाले की काम हाती घेते. MYOPERATOR_API_KEY सारखी लॉगिन माहिती एन्व्हायर्नमेंटमधून येते, नाहीतर कीचेनमधून; DAKIYA_API_TOKEN ने API उघडते, DAKIYA_WEBHOOK_SECRET ने पावत्यांचा मार्ग. कीचेन लॉक असेपर्यंत मेसेज आणि पावत्या घेतल्या जातात, पण काही पाठवले जात नाही. --json सोबत प्रत्येक बदल एका ओळीत येतो: &quot;waiting&quot;, &quot;sending&quot;, &quot;withheld&quot;, &quot;taking&quot;, &quot;doors-closed&quot;, &quot;queue&quot;, &quot;import-interrupted&quot;, &quot;problem&quot;, &quot;ended&quot;.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent yet; it is tried again by itself.</source>
        <translation>%1 अजून काही पाठवले जात नाही; आपोआप पुन्हा प्रयत्न होतो.</translation>
    </message>
    <message>
        <source>Taking messages and receipts at %1; Ctrl+C stops</source>
        <translation>%1 वर मेसेज आणि पावत्या घेत आहे; Ctrl+C ने थांबते</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN is gone: everybody at the console manages until a new one is set.</source>
        <translation>मॅनेजरचा पिन काढला: नवीन पिन ठेवेपर्यंत कन्सोलवरील सगळेच मॅनेजर आहेत.</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>पिन ठेवलेला नाही.</translation>
    </message>
    <message>
        <source>Settings are read with &quot;get KEY&quot; or &quot;list&quot; and changed with &quot;set KEY VALUE&quot;; &quot;reset-pin&quot; takes the manager&apos;s PIN away.</source>
        <translation>सेटिंग्ज &quot;get KEY&quot; किंवा &quot;list&quot; ने वाचतात आणि &quot;set KEY VALUE&quot; ने बदलतात; &quot;reset-pin&quot; मॅनेजरचा पिन काढून टाकतो.</translation>
    </message>
    <message>
        <source>A running &quot;serve&quot; takes a change over by itself. &quot;provider&quot; says which store all commands use; practice has one of its own. &quot;reset-pin&quot; is for when nobody knows the manager&apos;s PIN any more: it is taken away, and the audit log says by whom.</source>
        <translation>चालू असलेले &quot;serve&quot; बदल आपोआप घेते. सर्व कमांड कोणते स्टोअर वापरतात ते &quot;provider&quot; ठरवते; सरावाचे स्वतःचे वेगळे असते. &quot;reset-pin&quot; हे मॅनेजरचा पिन कोणालाच आठवत नसेल तेव्हासाठी आहे: पिन काढून टाकला जातो, आणि कोणी काढला ते बदलांच्या नोंदीत राहते.</translation>
    </message>
    <message>
        <source>Nobody knows the manager&apos;s PIN any more</source>
        <translation>मॅनेजरचा पिन आता कोणालाच आठवत नाही</translation>
    </message>
</context>
</TS>
