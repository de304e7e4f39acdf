<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API secret</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>कंपनी ID</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>खाता ID</translation>
    </message>
    <message>
        <source>Phone number ID</source>
        <translation>फ़ोन नंबर ID</translation>
    </message>
    <message>
        <source>WhatsApp Business account ID</source>
        <translation>WhatsApp Business खाता ID</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp नंबर</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>मूल पता</translation>
    </message>
    <message>
        <source>The long key that stands with the API settings in MyOperator&apos;s panel. Copy it whole.</source>
        <translation>MyOperator के पैनल में API सेटिंग के साथ दी गई लंबी कुंजी। पूरी कॉपी करें।</translation>
    </message>
    <message>
        <source>The second key, which MyOperator gave together with the API key.</source>
        <translation>दूसरी कुंजी, जो MyOperator ने API key के साथ दी थी।</translation>
    </message>
    <message>
        <source>The dairy&apos;s number at MyOperator. It stands beside the API key in the panel.</source>
        <translation>MyOperator में डेयरी का नंबर। पैनल में API key के पास लिखा है।</translation>
    </message>
    <message>
        <source>The dairy&apos;s account at MyOperator. It came together with the two keys.</source>
        <translation>MyOperator में डेयरी का खाता। यह दोनों कुंजियों के साथ मिला था।</translation>
    </message>
    <message>
        <source>Which WhatsApp number sends. It stands in the panel&apos;s list of WhatsApp numbers, and is not the telephone number itself.</source>
        <translation>किस WhatsApp नंबर से मेसेज जाते हैं। यह पैनल में WhatsApp नंबरों की सूची में लिखा है, और ख़ुद टेलीफ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>May stay empty. With it, the test of the connection can also check the key. It stands above the panel&apos;s list of WhatsApp numbers.</source>
        <translation>ख़ाली रह सकता है। यह हो, तो कनेक्शन की जाँच में कुंजी भी जाँची जा सकती है। यह पैनल में WhatsApp नंबरों की सूची के ऊपर लिखा है।</translation>
    </message>
    <message>
        <source>May stay empty. The telephone number that customers see, with +91.</source>
        <translation>ख़ाली रह सकता है। वह टेलीफ़ोन नंबर जो ग्राहकों को दिखता है, +91 के साथ।</translation>
    </message>
    <message>
        <source>Stays empty, unless MyOperator&apos;s support has named another address.</source>
        <translation>ख़ाली रहता है, जब तक MyOperator के सपोर्ट ने दूसरा पता न बताया हो।</translation>
    </message>
    <message>
        <source>Set in this computer&apos;s environment, which wins over the keychain</source>
        <translation>इस कंप्यूटर के एनवायरनमेंट में सेट है, जो कीचेन से पहले माना जाता है</translation>
    </message>
    <message>
        <source>Given by this computer&apos;s services as a file, which wins over the keychain</source>
        <translation>इस कंप्यूटर की सर्विस ने फ़ाइल के रूप में दिया है, जो कीचेन से पहले माना जाता है</translation>
    </message>
    <message>
        <source>In the keychain since %1</source>
        <translation>%1 से कीचेन में है</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>कीचेन में है</translation>
    </message>
    <message>
        <source>Not known: the keychain could not be asked</source>
        <translation>पता नहीं: कीचेन से पूछा नहीं जा सका</translation>
    </message>
    <message>
        <source>Not set: nothing can be sent without it</source>
        <translation>सेट नहीं है: इसके बिना कुछ नहीं भेजा जा सकता</translation>
    </message>
    <message>
        <source>Not set, and not needed</source>
        <translation>सेट नहीं है, और ज़रूरी भी नहीं</translation>
    </message>
    <message>
        <source>MyOperator</source>
        <translation>MyOperator</translation>
    </message>
    <message>
        <source>MyOperator, the older API</source>
        <translation>MyOperator, पुराना API</translation>
    </message>
    <message>
        <source>%1 is missing: give it, and test again.</source>
        <translation>%1 नहीं है: उसे डालें और फिर जाँचें।</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>%1 ज़रूरी है।</translation>
    </message>
    <message>
        <source>%1 holds a letter or sign that no key has: copy it once more, without what stands around it.</source>
        <translation>%1 में ऐसा अक्षर या चिह्न है जो किसी कुंजी में नहीं होता: एक बार फिर कॉपी करें, आस-पास का कुछ न लें।</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: रद्द हुआ</translation>
    </message>
    <message>
        <source>%1: sent again</source>
        <translation>%1: दोबारा भेजा गया</translation>
    </message>
    <message>
        <source>%1: &quot;not sure&quot; settled</source>
        <translation>%1: &quot;पक्का नहीं&quot; का फ़ैसला हुआ</translation>
    </message>
    <message>
        <source>%1: put back as it was</source>
        <translation>%1: पहले जैसा किया गया</translation>
    </message>
    <message>
        <source>Sending paused</source>
        <translation>भेजना रोका गया</translation>
    </message>
    <message>
        <source>Sending resumed</source>
        <translation>भेजना फिर शुरू हुआ</translation>
    </message>
    <message>
        <source>Data restored from a backup</source>
        <translation>बैकअप से डेटा लौटाया गया</translation>
    </message>
    <message>
        <source>Messages of the old service taken over</source>
        <translation>पुरानी सर्विस के मेसेज लिए गए</translation>
    </message>
    <message>
        <source>Access for &quot;%1&quot; given</source>
        <translation>&quot;%1&quot; को पहुँच दी गई</translation>
    </message>
    <message>
        <source>Access of &quot;%1&quot; withdrawn</source>
        <translation>&quot;%1&quot; की पहुँच हटाई गई</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN set</source>
        <translation>मैनेजर का PIN सेट हुआ</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN changed</source>
        <translation>मैनेजर का PIN बदला गया</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN removed</source>
        <translation>मैनेजर का PIN हटाया गया</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN reset by the owner of the data</source>
        <translation>डेटा के मालिक ने मैनेजर का PIN रीसेट किया</translation>
    </message>
    <message>
        <source>Wrong PIN given five times</source>
        <translation>PIN पाँच बार ग़लत डाला गया</translation>
    </message>
    <message>
        <source>Name at this console changed</source>
        <translation>इस कंसोल पर नाम बदला गया</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>type of message, customer</comment>
        <translation>%2 को %1</translation>
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
        <translation>%1 ने रोका</translation>
    </message>
    <message>
        <source>the account was at fault</source>
        <translation>गड़बड़ी खाते में थी</translation>
    </message>
    <message>
        <source>held until somebody looks</source>
        <translation>किसी के देखने तक थमा है</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>क्लर्क</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>वर्शन %1</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>टेम्पलेट: %1</translation>
    </message>
    <message>
        <source>Template in use again: %1</source>
        <translation>टेम्पलेट फिर चालू: %1</translation>
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
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
</context>
<context>
    <name>ChartFigures</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>सफलता</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुए</translation>
    </message>
    <message>
        <source>Read, at least</source>
        <translation>पढ़े गए, कम से कम</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>क्यों नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>The two say the same.</source>
        <translation>दोनों में एक ही बात है।</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ.</source>
        <translation>
            <numerusform>%n लाइन अलग है।</numerusform>
            <numerusform>%n लाइनें अलग हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <source>Choose a customer, or type a number with + and its country.</source>
        <translation>ग्राहक चुनें, या नंबर + और देश के कोड के साथ लिखें।</translation>
    </message>
    <message>
        <source>No customer is called &quot;%1&quot;. Choose one from the list, or type the number with + and its country.</source>
        <translation>&quot;%1&quot; नाम का कोई ग्राहक नहीं है। सूची से चुनें, या नंबर + और देश के कोड के साथ लिखें।</translation>
    </message>
    <message>
        <source>The number needs + and its country, such as +91 98123 45670.</source>
        <translation>नंबर + और देश के कोड के साथ लिखें, जैसे +91 98123 45670।</translation>
    </message>
    <message>
        <source>The message needs this.</source>
        <translation>मेसेज के लिए यह ज़रूरी है।</translation>
    </message>
    <message>
        <source>That time is over: choose a later one.</source>
        <translation>यह समय बीत चुका है: बाद का समय चुनें।</translation>
    </message>
</context>
<context>
    <name>DashboardPaper</name>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, %2 की तुलना में</translation>
    </message>
    <message>
        <source>Made by Dakiya on %1</source>
        <translation>Dakiya ने %1 को बनाया</translation>
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
        <translation>%1 से %2 तक की पूरी संख्या</translation>
    </message>
    <message>
        <source>a share from 0 to 1, such as 0.05</source>
        <translation>0 से 1 तक का हिस्सा, जैसे 0.05</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>सादा टेक्स्ट</translation>
    </message>
    <message>
        <source>variable=&quot;Column heading&quot;</source>
        <translation>variable=&quot;कॉलम का शीर्षक&quot;</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>इनमें से एक: %1</translation>
    </message>
    <message>
        <source>the id of a message</source>
        <translation>किसी मेसेज की आईडी</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>ज़्यादा से ज़्यादा %1 अक्षर</translation>
    </message>
    <message>
        <source>later than &quot;from&quot;</source>
        <translation>&quot;from&quot; के बाद का</translation>
    </message>
    <message>
        <source>given once</source>
        <translation>सिर्फ़ एक बार दिया हुआ</translation>
    </message>
    <message>
        <source>text or a number</source>
        <translation>टेक्स्ट या संख्या</translation>
    </message>
    <message>
        <source>no longer than 1,024 characters</source>
        <translation>1,024 अक्षरों से ज़्यादा नहीं</translation>
    </message>
    <message>
        <source>no more than 50 values</source>
        <translation>50 से ज़्यादा मान नहीं</translation>
    </message>
    <message>
        <source>at most a year ahead</source>
        <translation>ज़्यादा से ज़्यादा एक साल आगे</translation>
    </message>
    <message>
        <source>its type must be image, document or video</source>
        <translation>उसका type image, document या video होना चाहिए</translation>
    </message>
    <message>
        <source>its link must be a whole https address</source>
        <translation>उसका लिंक पूरा https पता होना चाहिए</translation>
    </message>
    <message>
        <source>only a document has a file name</source>
        <translation>फ़ाइल का नाम सिर्फ़ document के साथ होता है</translation>
    </message>
    <message>
        <source>its file name must be a short name without folders</source>
        <translation>उसकी फ़ाइल का नाम छोटा और बिना फ़ोल्डर का होना चाहिए</translation>
    </message>
    <message>
        <source>its caption is longer than 1,024 characters</source>
        <translation>उसका कैप्शन 1,024 अक्षरों से लंबा है</translation>
    </message>
    <message>
        <source>a span such as 21:00-09:00, or off</source>
        <translation>21:00-09:00 जैसी अवधि, या off</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>one line of at most 200 characters</source>
        <translation>एक पंक्ति, ज़्यादा से ज़्यादा 200 अक्षर</translation>
    </message>
    <message>
        <source>a time zone such as Asia/Kolkata</source>
        <translation>Asia/Kolkata जैसा टाइम ज़ोन</translation>
    </message>
    <message>
        <source>an amount in rupees such as 0.50</source>
        <translation>रुपयों में रकम, जैसे 0.50</translation>
    </message>
    <message>
        <source>a list of names such as slot, driver_name</source>
        <translation>नामों की सूची, जैसे slot, driver_name</translation>
    </message>
    <message>
        <source>a list of host names such as dakiya.example:443</source>
        <translation>होस्ट के नामों की सूची, जैसे dakiya.example:443</translation>
    </message>
    <message>
        <source>an address such as https://dakiya.example</source>
        <translation>https://dakiya.example जैसा पता</translation>
    </message>
    <message>
        <source>the credential file %1 cannot be read</source>
        <translation>लॉगिन जानकारी की फ़ाइल %1 पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>the credential file %1 is too long</source>
        <translation>लॉगिन जानकारी की फ़ाइल %1 बहुत लंबी है</translation>
    </message>
    <message>
        <source>the credential file %1 is not UTF-8 text</source>
        <translation>लॉगिन जानकारी की फ़ाइल %1 UTF-8 टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>%1 comes from the environment, which can only be read; change it where it is set</source>
        <translation>%1 environment से आता है, जिसे सिर्फ़ पढ़ा जा सकता है; इसे वहीं बदलें जहाँ यह सेट है</translation>
    </message>
    <message>
        <source>it is no address with a host</source>
        <translation>यह होस्ट वाला पता नहीं है</translation>
    </message>
    <message>
        <source>it must not hold a user or password</source>
        <translation>उसमें यूज़र या पासवर्ड नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>it must not hold a query or fragment</source>
        <translation>उसमें ? या # के बाद का हिस्सा नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>only https is allowed</source>
        <translation>सिर्फ़ https चलता है</translation>
    </message>
    <message>
        <source>plain http is allowed to this computer only</source>
        <translation>सादा http सिर्फ़ इसी कंप्यूटर के लिए चलता है</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>वह खाली है</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 is never closed</source>
        <translation>पंक्ति %1 का उद्धरण चिह्न (&quot;) कहीं बंद नहीं होता</translation>
    </message>
    <message>
        <source>it is an Excel, OpenDocument or ZIP file, whatever its name says</source>
        <translation>नाम जो भी हो, यह Excel, OpenDocument या ZIP फ़ाइल है</translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation>यह PDF है</translation>
    </message>
    <message>
        <source>it is a text document (RTF)</source>
        <translation>यह टेक्स्ट डॉक्यूमेंट (RTF) है</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>यह तस्वीर है</translation>
    </message>
    <message>
        <source>it is a compressed file</source>
        <translation>यह कंप्रेस की हुई फ़ाइल है</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>यह डेटाबेस है</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>यह प्रोग्राम है</translation>
    </message>
    <message>
        <source>it is a web page or XML</source>
        <translation>यह वेब पेज या XML है</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>उसमें टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>the limit is 256 MB</source>
        <translation>सीमा 256 MB है</translation>
    </message>
    <message>
        <source>it is an old Excel file (.xls): save it as CSV</source>
        <translation>यह पुरानी Excel फ़ाइल (.xls) है: इसे CSV के रूप में सेव करें</translation>
    </message>
    <message>
        <source>an address of plain http, not https, such as http://127.0.0.1:11001/…</source>
        <translation>सादे http का पता, https नहीं, जैसे http://127.0.0.1:11001/…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>भेजे जाने का इंतज़ार</translation>
    </message>
    <message>
        <source>being sent right now</source>
        <translation>अभी भेजा जा रहा है</translation>
    </message>
    <message>
        <source>sent already</source>
        <translation>भेजा जा चुका है</translation>
    </message>
    <message>
        <source>delivered already</source>
        <translation>पहुँच चुका है</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>पढ़ा जा चुका है</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द हुआ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समय निकल गया</translation>
    </message>
    <message>
        <source>skipped because the customer does not want it</source>
        <translation>छोड़ा गया, क्योंकि ग्राहक ऐसे मेसेज नहीं चाहता</translation>
    </message>
    <message>
        <source>the keychain has no keyring yet; make one with its program (&quot;Passwords and Keys&quot;), or log in to the desktop with your password</source>
        <translation>कीचेन में अभी कोई कीरिंग नहीं है; उसके प्रोग्राम (&quot;Passwords and Keys&quot;) से एक बनाएँ, या अपने पासवर्ड से डेस्कटॉप में लॉग-इन करें</translation>
    </message>
    <message>
        <source>between 2009 and now</source>
        <translation>2009 और अभी के बीच</translation>
    </message>
    <message>
        <source>one of queued, sending, sent, delivered, read, failed</source>
        <translation>queued, sending, sent, delivered, read, failed में से एक</translation>
    </message>
    <message>
        <source>variable=value</source>
        <translation>variable=value</translation>
    </message>
    <message>
        <source>given without the other</source>
        <translation>दूसरे के बिना दिया जाए</translation>
    </message>
    <message>
        <source>plain text in UTF-8</source>
        <translation>UTF-8 में सादा टेक्स्ट</translation>
    </message>
    <message>
        <source>1 to %1 visible ASCII characters</source>
        <translation>1 से %1 दिखने वाले ASCII अक्षर</translation>
    </message>
    <message>
        <source>an .env has at most 1 MB</source>
        <translation>.env फ़ाइल ज़्यादा से ज़्यादा 1 MB की होती है</translation>
    </message>
    <message>
        <source>in line %1 of the file the value does not end, or holds a control character</source>
        <translation>फ़ाइल की लाइन %1 में मान पूरा नहीं होता, या उसमें कोई नियंत्रण-अक्षर है</translation>
    </message>
    <message>
        <source>a span whose ends differ, such as 21:00-09:00, or off</source>
        <translation>अलग-अलग शुरू और अंत वाला समय जैसे 21:00-09:00, या off</translation>
    </message>
    <message>
        <source>another file than the sheet</source>
        <translation>शीट से अलग कोई फ़ाइल</translation>
    </message>
    <message>
        <source>%1 to %2 digits</source>
        <translation>%1 से %2 अंक</translation>
    </message>
    <message>
        <source>a number from 0 to 100 such as 97.5</source>
        <translation>0 से 100 तक की संख्या, जैसे 97.5</translation>
    </message>
    <message>
        <source>no longer cancelled</source>
        <translation>अब रद्द नहीं</translation>
    </message>
    <message>
        <source>no longer waiting</source>
        <translation>अब इंतज़ार में नहीं</translation>
    </message>
    <message>
        <source>kept back by quiet hours</source>
        <translation>शांत समय की वजह से रुका हुआ</translation>
    </message>
    <message>
        <source>tried already</source>
        <translation>कोशिश हो चुकी है</translation>
    </message>
    <message>
        <source>stopped already</source>
        <translation>पहले ही रोका जा चुका है</translation>
    </message>
    <message>
        <source>on its way already</source>
        <translation>पहले ही निकल चुका है</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The phone number is missing.</source>
        <translation>फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Phone must be in international format with +</source>
        <translation>फ़ोन नंबर + और देश के कोड के साथ लिखें</translation>
    </message>
    <message>
        <source>The phone number is not a number.</source>
        <translation>फ़ोन नंबर में अंकों की जगह कुछ और लिखा है।</translation>
    </message>
    <message>
        <source>No such phone number can exist: check its digits.</source>
        <translation>ऐसा फ़ोन नंबर नहीं हो सकता: इसके अंक जाँचें।</translation>
    </message>
    <message>
        <source>The phone number is in scientific notation, so digits are lost: format the column as text.</source>
        <translation>फ़ोन नंबर 9.8E+11 जैसे रूप में है, इसलिए अंक कट गए हैं: कॉलम को टेक्स्ट फ़ॉर्मैट में रखें।</translation>
    </message>
    <message>
        <source>The number has no country code and is not clearly an Indian mobile number.</source>
        <translation>नंबर में देश का कोड नहीं है और यह साफ़ तौर पर भारत का मोबाइल नंबर नहीं लगता।</translation>
    </message>
    <message>
        <source>There is no message type &quot;%1&quot;.</source>
        <translation>मेसेज का &quot;%1&quot; नाम का कोई प्रकार नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%2&quot; must be %1.</source>
        <translation>&quot;%2&quot; ऐसा होना चाहिए: %1।</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम का कोई फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>टेक्स्ट खाली है।</translation>
    </message>
    <message>
        <source>The text is longer than the %1 characters that WhatsApp allows.</source>
        <translation>टेक्स्ट लंबा है: WhatsApp में ज़्यादा से ज़्यादा %1 अक्षर चलते हैं।</translation>
    </message>
    <message>
        <source>The text holds an invisible control character (%1): type it again.</source>
        <translation>टेक्स्ट में न दिखने वाला कंट्रोल कैरेक्टर है (%1): इसे दोबारा टाइप करें।</translation>
    </message>
    <message>
        <source>The amount is not a number.</source>
        <translation>रकम कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>The amount is negative.</source>
        <translation>रकम शून्य से कम है।</translation>
    </message>
    <message>
        <source>The amount is 0.</source>
        <translation>रकम 0 है।</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>रकम में दशमलव के बाद दो से ज़्यादा अंक हैं।</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>रकम बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The time must look like 2026-01-28T10:30:00+05:30.</source>
        <translation>समय इस तरह लिखें: 2026-01-28T10:30:00+05:30</translation>
    </message>
    <message>
        <source>The time needs its offset from UTC, such as +05:30 or Z.</source>
        <translation>समय के साथ UTC से अंतर भी लिखें, जैसे +05:30 या Z.</translation>
    </message>
    <message>
        <source>The time is in the past.</source>
        <translation>यह समय बीत चुका है।</translation>
    </message>
    <message>
        <source>The message would expire before it may leave.</source>
        <translation>भेजने का समय आने से पहले ही मेसेज की वैलिडिटी खत्म हो जाएगी।</translation>
    </message>
    <message>
        <source>The template needs &quot;%1&quot;, and the message does not say it.</source>
        <translation>टेम्पलेट के लिए &quot;%1&quot; ज़रूरी है, पर मेसेज में वह नहीं है।</translation>
    </message>
    <message>
        <source>This type of message has no variable &quot;%1&quot;.</source>
        <translation>इस प्रकार के मेसेज में &quot;%1&quot; नाम का वेरिएबल नहीं है।</translation>
    </message>
    <message>
        <source>There is no template for this type and language (%1).</source>
        <translation>इस प्रकार और इस भाषा के लिए कोई टेम्पलेट नहीं है (%1)।</translation>
    </message>
    <message>
        <source>The template has a &quot;{{&quot; without its variable or its &quot;}}&quot;.</source>
        <translation>टेम्पलेट में एक &quot;{{&quot; के बाद वेरिएबल या &quot;}}&quot; नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language tag such as en, hi or mr.</source>
        <translation>&quot;%1&quot; भाषा का कोड नहीं है। कोड ऐसे होते हैं: en, hi, mr.</translation>
    </message>
    <message>
        <source>This provider cannot send pictures, films or files.</source>
        <translation>यह प्रोवाइडर फ़ोटो, वीडियो या फ़ाइल नहीं भेज सकता।</translation>
    </message>
    <message>
        <source>The media is not usable: %1.</source>
        <translation>यह फ़ोटो, वीडियो या फ़ाइल नहीं चलेगी: %1।</translation>
    </message>
    <message>
        <source>The text goes below the picture and is longer than the %1 characters that WhatsApp allows there.</source>
        <translation>यह टेक्स्ट फ़ोटो के नीचे जाता है और लंबा है: WhatsApp में वहाँ ज़्यादा से ज़्यादा %1 अक्षर चलते हैं।</translation>
    </message>
    <message>
        <source>The reference must have 1 to 64 visible characters.</source>
        <translation>रेफ़रेंस में 1 से 64 दिखने वाले अक्षर होने चाहिए।</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>The same message was already given for this customer a short time ago.</source>
        <translation>इसी ग्राहक के लिए यही मेसेज थोड़ी देर पहले दिया जा चुका है।</translation>
    </message>
    <message>
        <source>That cannot be done with a message that is %1.</source>
        <translation>इस मेसेज पर यह नहीं हो सकता। इसकी स्थिति: %1।</translation>
    </message>
    <message>
        <source>Nothing is known under &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नहीं मिला।</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be read or written.</source>
        <translation>फ़ाइल &quot;%1&quot; न पढ़ी जा सकती है, न लिखी जा सकती है।</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor UTF-16 nor Windows text.</source>
        <translation>फ़ाइल न UTF-8 में है, न UTF-16 में, न Windows टेक्स्ट में।</translation>
    </message>
    <message>
        <source>The file is not a sheet: %1.</source>
        <translation>यह फ़ाइल शीट नहीं है: %1।</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>फ़ाइल बहुत बड़ी है: %1।</translation>
    </message>
    <message>
        <source>The sheet has no column for &quot;%1&quot;.</source>
        <translation>शीट में &quot;%1&quot; के लिए कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>Two columns of the sheet are headed &quot;%1&quot;.</source>
        <translation>शीट के दो कॉलम की हेडिंग &quot;%1&quot; है।</translation>
    </message>
    <message>
        <source>Several columns could be &quot;%2&quot; (%1): say which one is meant.</source>
        <translation>कई कॉलम &quot;%2&quot; हो सकते हैं (%1): बताएँ कि कौन सा लेना है।</translation>
    </message>
    <message>
        <source>The row has fewer cells than the heading.</source>
        <translation>पंक्ति में हेडिंग से कम सेल हैं।</translation>
    </message>
    <message>
        <source>The row has more cells than the heading: put a value with a comma in quotation marks.</source>
        <translation>पंक्ति में हेडिंग से ज़्यादा सेल हैं: जिसमें कॉमा हो, उसे &quot;…&quot; के अंदर लिखें।</translation>
    </message>
    <message>
        <source>The date is only a number: format the column as a date or as text.</source>
        <translation>तारीख सिर्फ़ एक संख्या है: कॉलम को तारीख या टेक्स्ट फ़ॉर्मैट में रखें।</translation>
    </message>
    <message>
        <source>This sheet is being imported by another program right now.</source>
        <translation>यह शीट अभी कोई दूसरा प्रोग्राम इंपोर्ट कर रहा है।</translation>
    </message>
    <message>
        <source>Another program is using the data: try again in a moment.</source>
        <translation>कोई और प्रोग्राम यह डेटा इस्तेमाल कर रहा है: थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full: free some space, and try again.</source>
        <translation>डिस्क भर गई है: कुछ जगह खाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The data file is damaged: restore a backup.</source>
        <translation>डेटा फ़ाइल खराब हो गई है: बैकअप से वापस लाएँ।</translation>
    </message>
    <message>
        <source>The data was written by a newer Dakiya (%1): update this one.</source>
        <translation>यह डेटा नए Dakiya से लिखा गया है (%1): इस Dakiya को अपडेट करें।</translation>
    </message>
    <message>
        <source>The data folder cannot be written to: check its permissions.</source>
        <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता: उसकी अनुमति जाँचें।</translation>
    </message>
    <message>
        <source>The data could not be read or written (%1).</source>
        <translation>डेटा पढ़ा या लिखा नहीं जा सका (%1)।</translation>
    </message>
    <message>
        <source>The data needs a folder, and &quot;%1&quot; is none.</source>
        <translation>डेटा के लिए फ़ोल्डर चाहिए, और &quot;%1&quot; फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>The credential %1 is not set.</source>
        <translation>%1 सेट नहीं है।</translation>
    </message>
    <message>
        <source>The keychain is locked: unlock it, and try again.</source>
        <translation>कीचेन लॉक है: उसे अनलॉक करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The credentials cannot be read or kept: %1.</source>
        <translation>लॉगिन जानकारी न पढ़ी जा सकती है, न रखी जा सकती है: %1।</translation>
    </message>
    <message>
        <source>The provider&apos;s address cannot be used: %1.</source>
        <translation>प्रोवाइडर का पता काम में नहीं लाया जा सकता: %1।</translation>
    </message>
    <message>
        <source>Another Dakiya is sending from this data (%1).</source>
        <translation>इस डेटा से दूसरा Dakiya भेज रहा है (%1)।</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम का कोई प्रोवाइडर नहीं है।</translation>
    </message>
    <message>
        <source>Port %1 is used by another program.</source>
        <translation>पोर्ट %1 कोई और प्रोग्राम इस्तेमाल कर रहा है।</translation>
    </message>
    <message>
        <source>The network failed: %1.</source>
        <translation>नेटवर्क नहीं चला: %1।</translation>
    </message>
    <message>
        <source>The call carries no valid token.</source>
        <translation>इस कॉल में सही टोकन नहीं है।</translation>
    </message>
    <message>
        <source>That is not allowed: %1.</source>
        <translation>इसकी अनुमति नहीं है: %1।</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>इसे रोक दिया गया।</translation>
    </message>
    <message>
        <source>Something went wrong inside Dakiya (%1).</source>
        <translation>Dakiya के अंदर कुछ गड़बड़ हुई (%1)।</translation>
    </message>
    <message>
        <source>It is not sure whether this message arrived: sent again, it may arrive twice. Look at the customer&apos;s chat first.</source>
        <translation>पक्का नहीं कि यह मेसेज पहुँचा या नहीं: दोबारा भेजने पर यह दो बार पहुँच सकता है। पहले ग्राहक की चैट देखें।</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken: choose another one.</source>
        <translation>नाम &quot;%1&quot; पहले से लिया हुआ है: कोई दूसरा नाम चुनिए।</translation>
    </message>
    <message>
        <source>No keychain is running here: start one, such as gnome-keyring, or give the credentials in the environment.</source>
        <translation>यहाँ कोई कीचेन नहीं चल रही है: gnome-keyring जैसी कोई कीचेन चालू करें, या लॉगिन जानकारी एनवायरनमेंट में दें।</translation>
    </message>
    <message>
        <source>The keychain does not answer: look whether it asks something in a window of its own, or start it anew.</source>
        <translation>कीचेन जवाब नहीं दे रही है: देखें कि वह अपनी किसी खिड़की में कुछ पूछ तो नहीं रही, या उसे फिर से चालू करें।</translation>
    </message>
    <message>
        <source>The keychain refuses Dakiya (%1): allow it there, and try again.</source>
        <translation>कीचेन डाकिया को मना कर रही है (%1): वहाँ अनुमति दें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds none of the old service&apos;s exports: it needs files such as notifications_log.json, as mongoexport writes them.</source>
        <translation>&quot;%1&quot; में पुरानी सर्विस का कोई एक्सपोर्ट नहीं है: notifications_log.json जैसी फ़ाइलें चाहिए, जैसी mongoexport लिखता है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON text: write it with mongoexport.</source>
        <translation>&quot;%1&quot; JSON टेक्स्ट नहीं है: इसे mongoexport से लिखें।</translation>
    </message>
    <message>
        <source>This is no whole JSON document: it may be cut off.</source>
        <translation>यह पूरा JSON डॉक्यूमेंट नहीं है: शायद बीच में कट गया है।</translation>
    </message>
    <message>
        <source>The old service had this template switched off.</source>
        <translation>पुरानी सर्विस में यह टेम्पलेट बंद था।</translation>
    </message>
    <message>
        <source>This key was used for another call: take a new one.</source>
        <translation>यह कुंजी किसी दूसरी कॉल के लिए इस्तेमाल हो चुकी है: नई लीजिए।</translation>
    </message>
    <message>
        <source>A call with this key is being answered: ask again in a moment.</source>
        <translation>इस कुंजी वाली कॉल का जवाब दिया जा रहा है: थोड़ी देर में फिर पूछिए।</translation>
    </message>
    <message>
        <source>Another Dakiya has the data open: end it, and try again; nothing was changed.</source>
        <translation>डेटा किसी दूसरे Dakiya में खुला है: उसे बंद करके फिर कोशिश करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>There is no data in &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; में कोई डेटा नहीं है।</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already: choose another name.</source>
        <translation>&quot;%1&quot; फ़ाइल पहले से है: कोई और नाम चुनें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no backup that Dakiya made.</source>
        <translation>&quot;%1&quot; Dakiya का बनाया बैकअप नहीं है।</translation>
    </message>
    <message>
        <source>The backup &quot;%1&quot; is damaged: take another one.</source>
        <translation>बैकअप &quot;%1&quot; खराब है: कोई दूसरा लें।</translation>
    </message>
    <message>
        <source>The backup is one of %1, and that is not what is in use here.</source>
        <translation>यह बैकअप %1 का है, और यहाँ वह इस्तेमाल में नहीं है।</translation>
    </message>
    <message>
        <source>The data belongs to &quot;%1&quot;, who could not use it any more: do this as that user.</source>
        <translation>डेटा &quot;%1&quot; का है, जो फिर उसे इस्तेमाल नहीं कर पाता: यह काम उसी यूज़र से करें।</translation>
    </message>
    <message>
        <source>A backup has taken the place of this data: try again. To have it back, restore it.</source>
        <translation>इस डेटा की जगह एक बैकअप ने ले ली है: फिर कोशिश करें। इसे वापस पाना हो तो इसे रीस्टोर करें।</translation>
    </message>
    <message>
        <source>The text holds a line break where none may stand: write it on one line.</source>
        <translation>टेक्स्ट में ऐसी जगह नई लाइन है जहाँ नहीं हो सकती: इसे एक ही लाइन में लिखें।</translation>
    </message>
    <message>
        <source>The time to send it is so long over that the message has expired.</source>
        <translation>इसे भेजने का समय इतना पहले निकल गया कि मेसेज अब काम का नहीं।</translation>
    </message>
    <message>
        <source>Port %1 is kept for the administrator: choose one above 1023, such as 11001.</source>
        <translation>पोर्ट %1 एडमिनिस्ट्रेटर के लिए है: 1023 से ऊपर का चुनें, जैसे 11001।</translation>
    </message>
    <message>
        <source>The keychain is still being asked for the credentials: wait a moment.</source>
        <translation>कीचेन से लॉगिन जानकारी अभी ली जा रही है: थोड़ा रुकें।</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Made</source>
        <translation>बना</translation>
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
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुआ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>कोशिशें</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>प्रोवाइडर की आईडी</translation>
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
        <translation>एक्सेस कुंजी सही नहीं है</translation>
    </message>
    <message>
        <source>Enter a new key in Settings</source>
        <translation>सेटिंग्स में नई कुंजी डालें</translation>
    </message>
    <message>
        <source>The access key has expired</source>
        <translation>एक्सेस कुंजी की वैलिडिटी खत्म हो गई है</translation>
    </message>
    <message>
        <source>The account lacks a permission</source>
        <translation>अकाउंट को एक अनुमति नहीं मिली है</translation>
    </message>
    <message>
        <source>Ask MyOperator to grant it</source>
        <translation>MyOperator से यह अनुमति माँगें</translation>
    </message>
    <message>
        <source>WhatsApp had a problem</source>
        <translation>WhatsApp में दिक्कत आई</translation>
    </message>
    <message>
        <source>Nothing: it is tried again</source>
        <translation>कुछ नहीं: अपने आप फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>WhatsApp is overloaded or down</source>
        <translation>WhatsApp पर बहुत लोड है या वह बंद है</translation>
    </message>
    <message>
        <source>The account is in maintenance for some minutes</source>
        <translation>अकाउंट में कुछ मिनट के लिए मेंटेनेंस चल रहा है</translation>
    </message>
    <message>
        <source>Too many calls in a short time</source>
        <translation>कम समय में बहुत ज़्यादा कॉल</translation>
    </message>
    <message>
        <source>Nothing: it is tried again more slowly</source>
        <translation>कुछ नहीं: अपने आप धीरे-धीरे फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Sending was faster than the account allows</source>
        <translation>अकाउंट की सीमा से ज़्यादा तेज़ भेजा गया</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time</source>
        <translation>इस ग्राहक को कम समय में बहुत ज़्यादा मेसेज</translation>
    </message>
    <message>
        <source>Nothing: it waits for this customer only</source>
        <translation>कुछ नहीं: सिर्फ़ इसी ग्राहक के मेसेज रुके हैं</translation>
    </message>
    <message>
        <source>The business number no longer exists</source>
        <translation>बिज़नेस नंबर अब नहीं रहा</translation>
    </message>
    <message>
        <source>Check the number in Settings</source>
        <translation>सेटिंग्स में नंबर जाँचें</translation>
    </message>
    <message>
        <source>The message has a wrong or missing part</source>
        <translation>मेसेज का कोई हिस्सा गलत है या नहीं है</translation>
    </message>
    <message>
        <source>Check the template and its variables</source>
        <translation>टेम्पलेट और उसके वेरिएबल जाँचें</translation>
    </message>
    <message>
        <source>The message lacks a needed part</source>
        <translation>मेसेज का एक ज़रूरी हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>The message has a wrong part</source>
        <translation>मेसेज का कोई हिस्सा गलत है</translation>
    </message>
    <message>
        <source>WhatsApp has blocked the account for a breach of its rules</source>
        <translation>नियम टूटने के कारण WhatsApp ने अकाउंट ब्लॉक किया है</translation>
    </message>
    <message>
        <source>Appeal in WhatsApp Manager</source>
        <translation>WhatsApp Manager में अपील करें</translation>
    </message>
    <message>
        <source>WhatsApp left this customer out of marketing messages as an experiment</source>
        <translation>WhatsApp ने प्रयोग के तौर पर इस ग्राहक को मार्केटिंग मेसेज से बाहर रखा है</translation>
    </message>
    <message>
        <source>Reach the customer another way</source>
        <translation>ग्राहक से दूसरे तरीके से संपर्क करें</translation>
    </message>
    <message>
        <source>The account may not send to this country</source>
        <translation>यह अकाउंट इस देश में नहीं भेज सकता</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>नंबर जाँचें</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown problem</source>
        <translation>WhatsApp में कोई अनजान दिक्कत आई</translation>
    </message>
    <message>
        <source>The customer&apos;s number is the dairy&apos;s own</source>
        <translation>ग्राहक का नंबर डेयरी का ही नंबर है</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>नंबर ठीक करें</translation>
    </message>
    <message>
        <source>The message cannot be delivered: the number may not be on WhatsApp or the app is very old</source>
        <translation>मेसेज डिलीवर नहीं हो सकता: नंबर शायद WhatsApp पर नहीं है या ऐप बहुत पुराना है</translation>
    </message>
    <message>
        <source>Call the customer and check the number</source>
        <translation>ग्राहक को फ़ोन करके नंबर जाँचें</translation>
    </message>
    <message>
        <source>The number is not on the test account&apos;s list</source>
        <translation>नंबर टेस्ट अकाउंट की सूची में नहीं है</translation>
    </message>
    <message>
        <source>Add it in MyOperator or use the real account</source>
        <translation>इसे MyOperator में जोड़ें या असली अकाउंट इस्तेमाल करें</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account</source>
        <translation>WhatsApp ने अकाउंट लॉक किया है</translation>
    </message>
    <message>
        <source>Contact MyOperator</source>
        <translation>MyOperator से संपर्क करें</translation>
    </message>
    <message>
        <source>The business name is not approved yet</source>
        <translation>बिज़नेस का नाम अभी मंज़ूर नहीं हुआ है</translation>
    </message>
    <message>
        <source>Ask MyOperator to get the display name approved</source>
        <translation>MyOperator से डिस्प्ले नाम मंज़ूर करवाएँ</translation>
    </message>
    <message>
        <source>The account has not been paid</source>
        <translation>अकाउंट का पेमेंट नहीं हुआ है</translation>
    </message>
    <message>
        <source>Pay or recharge</source>
        <translation>पेमेंट या रिचार्ज करें</translation>
    </message>
    <message>
        <source>The business number is not registered properly</source>
        <translation>बिज़नेस नंबर ठीक से रजिस्टर नहीं है</translation>
    </message>
    <message>
        <source>Ask MyOperator to register it again</source>
        <translation>MyOperator से इसे फिर रजिस्टर करवाएँ</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer wrote: only an approved template may be sent</source>
        <translation>ग्राहक के आखिरी मेसेज को 24 घंटे से ज़्यादा हो गए: सिर्फ़ मंज़ूर टेम्पलेट भेजा जा सकता है</translation>
    </message>
    <message>
        <source>Send with an approved template</source>
        <translation>मंज़ूर टेम्पलेट से भेजें</translation>
    </message>
    <message>
        <source>WhatsApp limits the account because many customers blocked or reported it</source>
        <translation>कई ग्राहकों ने ब्लॉक या शिकायत की, इसलिए WhatsApp ने अकाउंट पर सीमा लगाई है</translation>
    </message>
    <message>
        <source>Stop marketing and check the lists</source>
        <translation>मार्केटिंग रोकें और सूचियाँ जाँचें</translation>
    </message>
    <message>
        <source>WhatsApp held this marketing message back because the customer gets too many</source>
        <translation>ग्राहक को बहुत मार्केटिंग मेसेज मिल रहे हैं, इसलिए WhatsApp ने यह रोक लिया</translation>
    </message>
    <message>
        <source>Wait a day; send less marketing</source>
        <translation>एक दिन रुकें; मार्केटिंग कम भेजें</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages</source>
        <translation>ग्राहक ने मार्केटिंग मेसेज बंद किए हैं</translation>
    </message>
    <message>
        <source>Never send marketing to this customer</source>
        <translation>इस ग्राहक को मार्केटिंग कभी न भेजें</translation>
    </message>
    <message>
        <source>This kind of message is not supported</source>
        <translation>इस तरह का मेसेज नहीं चलता</translation>
    </message>
    <message>
        <source>Send it as text</source>
        <translation>इसे टेक्स्ट के रूप में भेजें</translation>
    </message>
    <message>
        <source>The picture or file could not be uploaded</source>
        <translation>फ़ोटो या फ़ाइल अपलोड नहीं हो सकी</translation>
    </message>
    <message>
        <source>Check its type and size</source>
        <translation>उसका प्रकार और साइज़ जाँचें</translation>
    </message>
    <message>
        <source>Marketing messages are switched off for the account</source>
        <translation>इस अकाउंट के लिए मार्केटिंग मेसेज बंद हैं</translation>
    </message>
    <message>
        <source>Ask MyOperator to switch them on</source>
        <translation>MyOperator से इन्हें चालू करवाएँ</translation>
    </message>
    <message>
        <source>The account is limited because templates were in the wrong category</source>
        <translation>टेम्पलेट गलत कैटेगरी में थे, इसलिए अकाउंट पर सीमा लगी है</translation>
    </message>
    <message>
        <source>Correct the templates&apos; category</source>
        <translation>टेम्पलेट की कैटेगरी ठीक करें</translation>
    </message>
    <message>
        <source>The number of variables does not match the approved template</source>
        <translation>वेरिएबल की गिनती मंज़ूर टेम्पलेट से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Synchronise the templates</source>
        <translation>टेम्पलेट सिंक करें</translation>
    </message>
    <message>
        <source>The template does not exist in this language or is not approved</source>
        <translation>टेम्पलेट इस भाषा में नहीं है या मंज़ूर नहीं है</translation>
    </message>
    <message>
        <source>The filled-in text is too long</source>
        <translation>भरा हुआ टेक्स्ट बहुत लंबा है</translation>
    </message>
    <message>
        <source>Shorten the values</source>
        <translation>भरी हुई जानकारी छोटी करें</translation>
    </message>
    <message>
        <source>The text breaks WhatsApp&apos;s rules</source>
        <translation>टेक्स्ट WhatsApp के नियमों के खिलाफ़ है</translation>
    </message>
    <message>
        <source>Rewrite the template</source>
        <translation>टेम्पलेट दोबारा लिखें</translation>
    </message>
    <message>
        <source>A variable has a wrong format</source>
        <translation>एक वेरिएबल का फ़ॉर्मैट गलत है</translation>
    </message>
    <message>
        <source>Correct the value</source>
        <translation>भरी हुई जानकारी ठीक करें</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template because of its quality</source>
        <translation>क्वालिटी के कारण WhatsApp ने टेम्पलेट कुछ समय के लिए रोका है</translation>
    </message>
    <message>
        <source>Improve the template or wait</source>
        <translation>टेम्पलेट सुधारें या इंतज़ार करें</translation>
    </message>
    <message>
        <source>WhatsApp has switched the template off for good</source>
        <translation>WhatsApp ने टेम्पलेट हमेशा के लिए बंद किया है</translation>
    </message>
    <message>
        <source>Make a new template</source>
        <translation>नया टेम्पलेट बनाएँ</translation>
    </message>
    <message>
        <source>The business number is not registered</source>
        <translation>बिज़नेस नंबर रजिस्टर नहीं है</translation>
    </message>
    <message>
        <source>Ask MyOperator to register it</source>
        <translation>MyOperator से इसे रजिस्टर करवाएँ</translation>
    </message>
    <message>
        <source>The MyOperator wallet is empty</source>
        <translation>MyOperator वॉलेट खाली है</translation>
    </message>
    <message>
        <source>Recharge MyOperator</source>
        <translation>MyOperator रिचार्ज करें</translation>
    </message>
    <message>
        <source>The WhatsApp account is disabled</source>
        <translation>WhatsApp अकाउंट बंद किया गया है</translation>
    </message>
    <message>
        <source>The WhatsApp number is disabled</source>
        <translation>WhatsApp नंबर बंद किया गया है</translation>
    </message>
    <message>
        <source>The WhatsApp number is not connected</source>
        <translation>WhatsApp नंबर जुड़ा हुआ नहीं है</translation>
    </message>
    <message>
        <source>Reconnect it in MyOperator</source>
        <translation>इसे MyOperator में फिर जोड़ें</translation>
    </message>
    <message>
        <source>The Twilio credentials are wrong</source>
        <translation>Twilio की लॉगिन जानकारी गलत है</translation>
    </message>
    <message>
        <source>Enter them again in Settings</source>
        <translation>इसे सेटिंग्स में फिर से डालें</translation>
    </message>
    <message>
        <source>The number is not valid</source>
        <translation>नंबर सही नहीं है</translation>
    </message>
    <message>
        <source>The customer has unsubscribed</source>
        <translation>ग्राहक ने मेसेज बंद करवाए हैं</translation>
    </message>
    <message>
        <source>Never send to this customer</source>
        <translation>इस ग्राहक को कभी न भेजें</translation>
    </message>
    <message>
        <source>The number cannot receive messages</source>
        <translation>इस नंबर पर मेसेज नहीं आ सकते</translation>
    </message>
    <message>
        <source>Twilio had an unknown problem</source>
        <translation>Twilio में कोई अनजान दिक्कत आई</translation>
    </message>
    <message>
        <source>The WhatsApp sender is set up wrongly</source>
        <translation>WhatsApp भेजने वाला नंबर गलत सेट है</translation>
    </message>
    <message>
        <source>Check the sender in Twilio</source>
        <translation>Twilio में भेजने वाला नंबर जाँचें</translation>
    </message>
    <message>
        <source>The customer has blocked the dairy</source>
        <translation>ग्राहक ने डेयरी को ब्लॉक किया है</translation>
    </message>
    <message>
        <source>Do not send; call the customer</source>
        <translation>न भेजें; ग्राहक को फ़ोन करें</translation>
    </message>
    <message>
        <source>The number is not on WhatsApp</source>
        <translation>नंबर WhatsApp पर नहीं है</translation>
    </message>
</context>
<context>
    <name>FailureReason</name>
    <message>
        <source>No reason was given</source>
        <translation>कोई वजह नहीं बताई गई</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>दूसरी वजहें</translation>
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
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>as many as before</source>
        <translation>पहले जितने ही</translation>
    </message>
    <message>
        <source>%1 more than before</source>
        <translation>पहले से %1 ज़्यादा</translation>
    </message>
    <message>
        <source>%1 fewer than before</source>
        <translation>पहले से %1 कम</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>तुलना के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>as good as before</source>
        <translation>पहले जैसा ही</translation>
    </message>
    <message>
        <source>%1 points better</source>
        <translation>%1 अंक बेहतर</translation>
    </message>
    <message>
        <source>%1 points worse</source>
        <translation>%1 अंक कम</translation>
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
            <numerusform>पिछला %n दिन</numerusform>
            <numerusform>पिछले %n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
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
        <translation>hi</translation>
    </message>
</context>
<context>
    <name>MessageCategory</name>
    <message>
        <source>Utility</source>
        <translation>यूटिलिटी</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>मार्केटिंग</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>दफ़्तर के लिए</translation>
    </message>
</context>
<context>
    <name>MessageTask</name>
    <message numerus="yes">
        <source>%n messages are marked as delivered.</source>
        <translation>
            <numerusform>%n मेसेज को &quot;डिलीवर हुआ&quot; माना गया।</numerusform>
            <numerusform>%n मेसेज को &quot;डिलीवर हुआ&quot; माना गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are marked as failed.</source>
        <translation>
            <numerusform>%n मेसेज को &quot;नहीं पहुँचा&quot; माना गया।</numerusform>
            <numerusform>%n मेसेज को &quot;नहीं पहुँचा&quot; माना गया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent again.</source>
        <translation>
            <numerusform>%n मेसेज दोबारा भेजा जा रहा है।</numerusform>
            <numerusform>%n मेसेज दोबारा भेजे जा रहे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>दोबारा भेजा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken back.</source>
        <translation>
            <numerusform>%n मेसेज वापस लिया गया।</numerusform>
            <numerusform>%n मेसेज वापस लिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>रद्द किया जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n messages do not leave.</source>
        <translation>
            <numerusform>%n मेसेज नहीं जाएगा।</numerusform>
            <numerusform>%n मेसेज नहीं जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait again.</source>
        <translation>
            <numerusform>%n मेसेज फिर इंतज़ार में है।</numerusform>
            <numerusform>%n मेसेज फिर इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>फ़ैसला दर्ज हो रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n messages were left as they are. %1</source>
        <translation>
            <numerusform>%n मेसेज जैसा था वैसा ही छोड़ा गया। %1</numerusform>
            <numerusform>%n मेसेज जैसे थे वैसे ही छोड़े गए। %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n messages were not touched.</source>
        <translation>
            <numerusform>रोका गया: %n मेसेज को छुआ नहीं गया।</numerusform>
            <numerusform>रोका गया: %n मेसेज को छुआ नहीं गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageType</name>
    <message>
        <source>Delivery reminder</source>
        <translation>डिलिवरी की याद</translation>
    </message>
    <message>
        <source>Delivery made</source>
        <translation>डिलिवरी हुई</translation>
    </message>
    <message>
        <source>Payment reminder</source>
        <translation>भुगतान की याद</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>भुगतान मिला</translation>
    </message>
    <message>
        <source>Subscription begun</source>
        <translation>सदस्यता शुरू</translation>
    </message>
    <message>
        <source>Subscription paused</source>
        <translation>सदस्यता रुकी</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>ऑर्डर पक्का</translation>
    </message>
    <message>
        <source>Offer to stay</source>
        <translation>बने रहने का ऑफ़र</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>नया उत्पाद</translation>
    </message>
    <message>
        <source>Office alert</source>
        <translation>दफ़्तर की सूचना</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Messages were taken since %1, and no receipt has come for any of them. They may well have arrived: only the news is missing. See in the settings where the provider sends its receipts.</source>
        <translation>%1 से मेसेज लिए गए हैं, पर किसी की रसीद नहीं आई। मेसेज शायद पहुँच गए हैं: बस उसकी ख़बर नहीं आ रही। सेटिंग में देखें कि प्रोवाइडर रसीदें कहाँ भेजता है।</translation>
    </message>
    <message>
        <source>On %1 only %2 of %3 messages were delivered; the target is %4.</source>
        <translation>%1 को %3 में से सिर्फ़ %2 मेसेज डिलीवर हुए; लक्ष्य %4 है।</translation>
    </message>
    <message>
        <source>On %1 only %2 of %3 messages did not fail; the target is %4.</source>
        <translation>%1 को %3 में से सिर्फ़ %2 मेसेज बिना अटके गए; लक्ष्य %4 है।</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>वह दिन दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%1 A target was missed on %n days in all.</source>
        <translation>
            <numerusform>%1 कुल %n दिन लक्ष्य पूरा नहीं हुआ।</numerusform>
            <numerusform>%1 कुल %n दिन लक्ष्य पूरा नहीं हुआ।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Its sheet is stopped or still being read</source>
        <translation>इसकी शीट रुकी है या अभी पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Its template was refused too often and is paused</source>
        <translation>इसका टेम्पलेट बहुत बार नामंज़ूर हुआ और रुका है</translation>
    </message>
    <message>
        <source>Retry %1 of %2</source>
        <translation>फिर कोशिश: %2 में से %1</translation>
    </message>
    <message>
        <source>Quiet hours until %1</source>
        <translation>%1 तक शांत समय</translation>
    </message>
    <message>
        <source>Tried again by itself: %1</source>
        <translation>अपने-आप फिर कोशिश: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>समय तय है</translation>
    </message>
    <message>
        <source>The data cannot be written</source>
        <translation>डेटा लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Sending is held until a person has looked</source>
        <translation>किसी के देखने तक भेजना थमा है</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>%1 ने रोका है</translation>
    </message>
    <message>
        <source>Paused: the account is at fault</source>
        <translation>रुका है: गड़बड़ी खाते में है</translation>
    </message>
    <message>
        <source>The provider does not answer</source>
        <translation>प्रोवाइडर जवाब नहीं देता</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>जल्दी ही</translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation>प्रोवाइडर के पास जा रहा है</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी के इंतज़ार में</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>It cannot be sent: it would wait for the end of the quiet hours (%1) and be too late by then.</source>
        <translation>यह भेजा नहीं जा सकता: यह शांत समय ख़त्म होने (%1) तक रुकता, और तब बहुत देर हो चुकी होती।</translation>
    </message>
    <message>
        <source>Waits until %1: quiet hours.</source>
        <translation>%1 तक रुकेगा: शांत समय।</translation>
    </message>
    <message>
        <source>Waits until %1: quiet hours. Costs about ₹%2.</source>
        <translation>%1 तक रुकेगा: शांत समय। ख़र्च क़रीब ₹%2।</translation>
    </message>
    <message>
        <source>Leaves now.</source>
        <translation>अभी निकलेगा।</translation>
    </message>
    <message>
        <source>Leaves now, about ₹%1.</source>
        <translation>अभी निकलेगा, क़रीब ₹%1।</translation>
    </message>
    <message>
        <source>Leaves today at %1.</source>
        <translation>आज %1 बजे निकलेगा।</translation>
    </message>
    <message>
        <source>Leaves today at %1, about ₹%2.</source>
        <translation>आज %1 बजे निकलेगा, क़रीब ₹%2।</translation>
    </message>
    <message>
        <source>Leaves on %1 at %2.</source>
        <translation>%1 को %2 बजे निकलेगा।</translation>
    </message>
    <message>
        <source>Leaves on %1 at %2, about ₹%3.</source>
        <translation>%1 को %2 बजे निकलेगा, क़रीब ₹%3।</translation>
    </message>
    <message>
        <source>It will not be sent: this customer has not agreed to offers.</source>
        <translation>यह नहीं भेजा जाएगा: इस ग्राहक ने ऑफ़र के लिए सहमति नहीं दी है।</translation>
    </message>
    <message>
        <source>It will wait in the outbox. %1</source>
        <translation>यह आउटबॉक्स में रुकेगा। %1</translation>
    </message>
    <message>
        <source>Practice: reaches nobody. %1</source>
        <translation>अभ्यास: किसी तक नहीं पहुँचता। %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1</source>
        <translation>पन्ना %1</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>This PIN is wrong. It can be tried %n more times.</source>
        <translation>
            <numerusform>यह PIN ग़लत है। %n बार और डाल सकते हैं।</numerusform>
            <numerusform>यह PIN ग़लत है। %n बार और डाल सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no PIN any more: everybody manages.</source>
        <translation>अब कोई PIN नहीं है: सब मैनेजर का काम कर सकते हैं।</translation>
    </message>
    <message>
        <source>Somebody has just changed the PIN: type the new one.</source>
        <translation>किसी ने अभी-अभी PIN बदला है: नया PIN डालें।</translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong five times: it can be tried again in %n seconds.</source>
        <translation>
            <numerusform>PIN पाँच बार ग़लत डाला गया: %n सेकंड बाद फिर डाल सकते हैं।</numerusform>
            <numerusform>PIN पाँच बार ग़लत डाला गया: %n सेकंड बाद फिर डाल सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>If nobody knows it any more, whoever owns the data takes it away on this computer with: dakiyactl settings reset-pin</source>
        <translation>PIN किसी को याद न हो, तो डेटा का मालिक इसी कंप्यूटर पर इस कमांड से उसे हटा सकता है: dakiyactl settings reset-pin</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Where the data is kept.</source>
        <translation>डेटा कहाँ रखा जाता है।</translation>
    </message>
    <message>
        <source>Dakiya finds no screen for its window: start it from the desktop, or use dakiyactl.</source>
        <translation>डाकिया को विंडो के लिए कोई स्क्रीन नहीं मिली: इसे डेस्कटॉप से चलाएँ, या dakiyactl इस्तेमाल करें।</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>Sending is paused, the account is at fault: %1. %2.</source>
        <translation>भेजना रुका है, गड़बड़ी खाते में है: %1। %2।</translation>
    </message>
    <message>
        <source>Check the account and its credentials</source>
        <translation>खाता और उसकी कुंजियाँ जाँचें</translation>
    </message>
    <message>
        <source>Sending was paused by %1.</source>
        <translation>%1 ने भेजना रोका है।</translation>
    </message>
    <message>
        <source>Messages wait that were made for another account. Look at them before they leave.</source>
        <translation>किसी और खाते के लिए बने मेसेज इंतज़ार में हैं। जाने से पहले उन्हें देख लें।</translation>
    </message>
    <message>
        <source>The computer&apos;s clock looks wrong. Set it before messages leave.</source>
        <translation>कंप्यूटर की घड़ी ग़लत लगती है। मेसेज जाने से पहले उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Sending is held. Look at what waits before it leaves.</source>
        <translation>भेजना थमा है। जो इंतज़ार में है उसे जाने से पहले देख लें।</translation>
    </message>
    <message>
        <source>The data cannot be written, so nothing is sent: %1</source>
        <translation>डेटा लिखा नहीं जा सकता, इसलिए कुछ नहीं भेजा जाता: %1</translation>
    </message>
    <message>
        <source>The provider does not answer. Messages wait; it is tried again by itself.</source>
        <translation>प्रोवाइडर जवाब नहीं देता। मेसेज इंतज़ार में हैं; कोशिश अपने-आप फिर होगी।</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>भेजना बंद</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>भेजने को तैयार</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n मेसेज इंतज़ार में</numerusform>
            <numerusform>%n मेसेज इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>This data comes from a backup. What left since then would leave again: look at what waits first.</source>
        <translation>यह डेटा बैकअप से आया है। उसके बाद जो जा चुका है वह दोबारा जाता: पहले देखें कि क्या इंतज़ार में है।</translation>
    </message>
    <message>
        <source>Messages of the old service wait. Look at them before they leave.</source>
        <translation>पुरानी सर्विस के मेसेज इंतज़ार में हैं। जाने से पहले उन्हें देख लें।</translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>अगला %1</translation>
    </message>
    <message>
        <source>last look %1</source>
        <translation>पिछली जाँच %1</translation>
    </message>
    <message>
        <source>The data cannot be written, so nothing is sent. Look whether the disk is full.</source>
        <translation>डेटा लिखा नहीं जा सकता, इसलिए कुछ नहीं भेजा जाता। देखें कि डिस्क भर तो नहीं गई।</translation>
    </message>
    <message>
        <source>The data can be written again: sending goes on.</source>
        <translation>डेटा फिर लिखा जा सकता है: भेजना जारी है।</translation>
    </message>
    <message>
        <source>A template was refused twenty times in a row and is paused: %1. Mend the template.</source>
        <translation>एक टेम्पलेट लगातार बीस बार नामंज़ूर हुआ और रुका है: %1। टेम्पलेट ठीक करें।</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The provider did not answer in time: it is not sure whether it took it</source>
        <translation>प्रोवाइडर ने समय पर जवाब नहीं दिया: पक्का नहीं कि उसने मेसेज लिया या नहीं</translation>
    </message>
    <message>
        <source>The connection broke before the answer: it is not sure whether it was taken</source>
        <translation>जवाब से पहले कनेक्शन टूट गया: पक्का नहीं कि मेसेज लिया गया या नहीं</translation>
    </message>
    <message>
        <source>Dakiya broke off while sending: it is not sure whether it left</source>
        <translation>भेजते समय Dakiya अचानक बंद हो गया: पक्का नहीं कि मेसेज निकला या नहीं</translation>
    </message>
    <message>
        <source>Dakiya was closed before the answer: it is not sure whether it was taken</source>
        <translation>जवाब से पहले Dakiya बंद किया गया: पक्का नहीं कि मेसेज लिया गया या नहीं</translation>
    </message>
    <message>
        <source>The provider cannot be reached: nothing was sent</source>
        <translation>प्रोवाइडर तक पहुँच नहीं हो रही: कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself</source>
        <translation>नेटवर्क जाँचें; अपने आप फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>It was too late to be useful</source>
        <translation>भेजने में बहुत देर हो गई थी</translation>
    </message>
    <message>
        <source>Send it again if it still matters</source>
        <translation>अब भी ज़रूरी हो तो फिर भेजें</translation>
    </message>
    <message>
        <source>The customer takes no marketing messages</source>
        <translation>ग्राहक मार्केटिंग मेसेज नहीं लेता</translation>
    </message>
    <message>
        <source>Ask the customer&apos;s consent first</source>
        <translation>पहले ग्राहक से सहमति लें</translation>
    </message>
    <message>
        <source>The provider reported a failure and gave no reason</source>
        <translation>प्रोवाइडर ने बताया कि मेसेज नहीं गया, पर कारण नहीं बताया</translation>
    </message>
    <message>
        <source>Call the customer and check the number</source>
        <translation>ग्राहक को फ़ोन करके नंबर जाँचें</translation>
    </message>
    <message>
        <source>The provider answered with the HTTP status %1</source>
        <translation>प्रोवाइडर ने HTTP स्टेटस %1 का जवाब दिया</translation>
    </message>
    <message>
        <source>The provider gave the code %1</source>
        <translation>प्रोवाइडर ने कोड %1 दिया</translation>
    </message>
    <message>
        <source>A late answer or a receipt settles it; look at the customer&apos;s chat</source>
        <translation>देर से आया जवाब या रिपोर्ट इसे तय कर देगी; ग्राहक की चैट देखें</translation>
    </message>
    <message>
        <source>The provider does not accept the credentials</source>
        <translation>प्रोवाइडर लॉगिन जानकारी स्वीकार नहीं करता</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and ids</source>
        <translation>अकाउंट की key और आईडी जाँचें</translation>
    </message>
    <message>
        <source>The provider wants to be paid first</source>
        <translation>प्रोवाइडर पहले भुगतान चाहता है</translation>
    </message>
    <message>
        <source>Fill up the account&apos;s wallet</source>
        <translation>अकाउंट के वॉलेट में पैसे डालें</translation>
    </message>
    <message>
        <source>The provider does not allow this account to send</source>
        <translation>प्रोवाइडर इस अकाउंट को भेजने नहीं देता</translation>
    </message>
    <message>
        <source>Ask the provider to allow it</source>
        <translation>प्रोवाइडर से इसकी अनुमति माँगें</translation>
    </message>
    <message>
        <source>The provider takes no messages at this address</source>
        <translation>प्रोवाइडर इस पते पर मेसेज नहीं लेता</translation>
    </message>
    <message>
        <source>Check the provider&apos;s address and the account&apos;s ids</source>
        <translation>प्रोवाइडर का पता और अकाउंट की आईडी जाँचें</translation>
    </message>
    <message>
        <source>A proxy on the way to the provider asks for a password</source>
        <translation>प्रोवाइडर के रास्ते में एक प्रॉक्सी पासवर्ड माँग रहा है</translation>
    </message>
    <message>
        <source>Ask whoever looks after the network</source>
        <translation>नेटवर्क सँभालने वाले से पूछें</translation>
    </message>
    <message>
        <source>The provider was given too many messages at once</source>
        <translation>प्रोवाइडर को एक साथ बहुत ज़्यादा मेसेज दिए गए</translation>
    </message>
    <message>
        <source>It is tried again by itself</source>
        <translation>अपने आप फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>The provider&apos;s address leads to another place</source>
        <translation>प्रोवाइडर का पता किसी दूसरी जगह ले जाता है</translation>
    </message>
    <message>
        <source>Correct the provider&apos;s address</source>
        <translation>प्रोवाइडर का पता ठीक करें</translation>
    </message>
    <message>
        <source>This provider cannot send pictures, films or files: nothing was sent</source>
        <translation>यह प्रोवाइडर फ़ोटो, वीडियो या फ़ाइल नहीं भेज सकता: कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Send it again without the picture or file</source>
        <translation>फ़ोटो या फ़ाइल के बिना फिर से भेजें</translation>
    </message>
    <message>
        <source>The text is too long to stand below a picture: nothing was sent</source>
        <translation>फ़ोटो के नीचे लिखने के लिए टेक्स्ट बहुत लंबा है: कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Shorten the text, or send it again without the picture or file</source>
        <translation>टेक्स्ट छोटा करें, या फ़ोटो या फ़ाइल के बिना फिर से भेजें</translation>
    </message>
    <message>
        <source>A person has looked: it did not arrive</source>
        <translation>किसी ने देखकर बताया: मेसेज नहीं पहुँचा</translation>
    </message>
    <message>
        <source>The old service did not note whether it left: it is not sure</source>
        <translation>पुरानी सर्विस ने नहीं लिखा कि यह गया या नहीं: पक्का नहीं है</translation>
    </message>
    <message>
        <source>A receipt settles it; look at the customer&apos;s chat</source>
        <translation>रसीद से पता चलेगा; ग्राहक की चैट देखें</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Name of the dairy</source>
        <translation>डेयरी का नाम</translation>
    </message>
    <message>
        <source>Customers read it in every message whose template names the dairy.</source>
        <translation>जिस टेम्पलेट में डेयरी का नाम है, उसके हर मेसेज में ग्राहक इसे पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Time zone of the office</source>
        <translation>दफ़्तर का टाइम ज़ोन</translation>
    </message>
    <message>
        <source>Days, quiet hours and the times in sheets are counted in it.</source>
        <translation>दिन, शांत समय और शीट के समय इसी से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>रफ़्तार</translation>
    </message>
    <message>
        <source>messages a second</source>
        <translation>मेसेज प्रति सेकंड</translation>
    </message>
    <message>
        <source>No more leave in a second. Make it slower when the provider asks for it.</source>
        <translation>एक सेकंड में इससे ज़्यादा नहीं निकलते। प्रोवाइडर कहे तो कम करें।</translation>
    </message>
    <message>
        <source>Pause for each customer</source>
        <translation>हर ग्राहक के लिए अंतर</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>So much time passes between two messages of sheets to the same customer.</source>
        <translation>शीट के दो मेसेज एक ही ग्राहक को इतने अंतर से जाते हैं।</translation>
    </message>
    <message>
        <source>In a row to one customer</source>
        <translation>एक ग्राहक को लगातार</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>So many urgent messages may follow each other without that pause.</source>
        <translation>इतने ज़रूरी मेसेज उस अंतर के बिना लगातार जा सकते हैं।</translation>
    </message>
    <message>
        <source>On the way at the same time</source>
        <translation>एक साथ रास्ते में</translation>
    </message>
    <message>
        <source>A quarter of them is kept for urgent messages.</source>
        <translation>इनका चौथाई हिस्सा ज़रूरी मेसेज के लिए रखा जाता है।</translation>
    </message>
    <message>
        <source>Look through all that waits every</source>
        <translation>सारे इंतज़ार वाले मेसेज देखने का अंतर</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>A safety net: messages leave when they are due in any case.</source>
        <translation>यह बस एहतियात है: मेसेज वैसे भी अपने समय पर निकलते हैं।</translation>
    </message>
    <message>
        <source>New tries after the first</source>
        <translation>पहली के बाद और कोशिशें</translation>
    </message>
    <message>
        <source>times</source>
        <translation>बार</translation>
    </message>
    <message>
        <source>Only where it is sure that the message did not leave.</source>
        <translation>सिर्फ़ तब, जब पक्का हो कि मेसेज नहीं निकला।</translation>
    </message>
    <message>
        <source>First new try after</source>
        <translation>पहली नई कोशिश इतनी देर बाद</translation>
    </message>
    <message>
        <source>Each further one waits twice as long as the one before.</source>
        <translation>हर अगली कोशिश पिछली से दुगुनी देर रुकती है।</translation>
    </message>
    <message>
        <source>Wait for the provider&apos;s answer</source>
        <translation>प्रोवाइडर के जवाब का इंतज़ार</translation>
    </message>
    <message>
        <source>Without an answer by then, nobody is sure whether the message arrived.</source>
        <translation>तब तक जवाब न आए, तो पक्का नहीं कि मेसेज पहुँचा या नहीं।</translation>
    </message>
    <message>
        <source>Other programs may send through Dakiya</source>
        <translation>दूसरे प्रोग्राम Dakiya से भेज सकते हैं</translation>
    </message>
    <message>
        <source>The dairy&apos;s own programs on this computer reach it with a token.</source>
        <translation>डेयरी के अपने प्रोग्राम इस कंप्यूटर पर टोकन से इस तक पहुँचते हैं।</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>A number that no other program on this computer uses.</source>
        <translation>ऐसा नंबर जो इस कंप्यूटर का कोई और प्रोग्राम इस्तेमाल न करता हो।</translation>
    </message>
    <message>
        <source>Further names of this computer</source>
        <translation>इस कंप्यूटर के दूसरे नाम</translation>
    </message>
    <message>
        <source>Only behind a proxy or a tunnel: the names under which it calls Dakiya, such as dakiya.example:443.</source>
        <translation>सिर्फ़ प्रॉक्सी या टनल के पीछे: जिन नामों से वह Dakiya को कॉल करता है, जैसे dakiya.example:443।</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>बाहर का पता</translation>
    </message>
    <message>
        <source>Where the provider reaches Dakiya from outside, such as https://dakiya.example.</source>
        <translation>जहाँ प्रोवाइडर बाहर से Dakiya तक पहुँचता है, जैसे https://dakiya.example।</translation>
    </message>
    <message>
        <source>Price of a service message</source>
        <translation>सेवा के मेसेज का दाम</translation>
    </message>
    <message>
        <source>rupees</source>
        <translation>रुपये</translation>
    </message>
    <message>
        <source>Reminders and confirmations, on the dashboard&apos;s bill.</source>
        <translation>याद और पुष्टि के मेसेज, डैशबोर्ड के बिल में।</translation>
    </message>
    <message>
        <source>Price of an offer</source>
        <translation>ऑफ़र के मेसेज का दाम</translation>
    </message>
    <message>
        <source>New products and offers to stay.</source>
        <translation>नए उत्पाद और बने रहने के ऑफ़र।</translation>
    </message>
    <message>
        <source>Price of an office alert</source>
        <translation>दफ़्तर की सूचना का दाम</translation>
    </message>
    <message>
        <source>Offers go to</source>
        <translation>ऑफ़र किसे जाएँ</translation>
    </message>
    <message>
        <source>Reminders and confirmations go to every customer in any case.</source>
        <translation>याद और पुष्टि के मेसेज हर ग्राहक को वैसे भी जाते हैं।</translation>
    </message>
    <message>
        <source>Forget customers after</source>
        <translation>ग्राहकों को भूलें, इतने समय बाद</translation>
    </message>
    <message>
        <source>months</source>
        <translation>महीने</translation>
    </message>
    <message>
        <source>Delivered, at least</source>
        <translation>डिलीवर हुए, कम से कम</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>A line in the dashboard&apos;s charts; a day below it is pointed out.</source>
        <translation>डैशबोर्ड के चार्ट में एक रेखा; कोई दिन इससे नीचे रहे तो बताया जाता है।</translation>
    </message>
    <message>
        <source>Not failed, at least</source>
        <translation>नहीं अटके, कम से कम</translation>
    </message>
    <message>
        <source>The provider answers within</source>
        <translation>प्रोवाइडर का जवाब इतने में</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>मिलीसेकंड</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>समय निकल जाता है, इतनी देर बाद</translation>
    </message>
    <message>
        <source>What could not be sent by then is of no use any more, and is not sent.</source>
        <translation>तब तक जो न भेजा जा सके वह किसी काम का नहीं रहता, और नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>Messages that would leave in between wait until their end.</source>
        <translation>इस बीच निकलने वाले मेसेज इसके ख़त्म होने तक रुकते हैं।</translation>
    </message>
    <message>
        <source>Leaves at once</source>
        <translation>तुरंत निकलता है</translation>
    </message>
    <message>
        <source>It overtakes what waits from sheets.</source>
        <translation>यह शीट के इंतज़ार वाले मेसेज से पहले निकलता है।</translation>
    </message>
    <message>
        <source>The same message is refused for</source>
        <translation>वही मेसेज दोबारा नहीं लिया जाता</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>The same text to the same customer is taken for a mistake. With 0 it never is.</source>
        <translation>उसी ग्राहक को वही टेक्स्ट ग़लती माना जाता है। 0 रखें तो कभी नहीं माना जाता।</translation>
    </message>
    <message>
        <source>Further variables</source>
        <translation>और वेरिएबल</translation>
    </message>
    <message>
        <source>Names that the templates of this type may use as well, such as slot, driver_name.</source>
        <translation>नाम, जो इस प्रकार के टेम्पलेट में भी इस्तेमाल हो सकते हैं, जैसे slot, driver_name।</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a type of message, and what is set for it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Only customers who agreed</source>
        <translation>सिर्फ़ वे ग्राहक जिन्होंने सहमति दी</translation>
    </message>
    <message>
        <source>All who have not declined</source>
        <translation>वे सब जिन्होंने मना नहीं किया</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>a number and its unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>It leaves when its turn comes.</source>
        <translation>बारी आने पर निकलेगा।</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>It is on its way to the provider.</source>
        <translation>प्रोवाइडर के पास जा रहा है।</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>The provider has taken it.</source>
        <translation>प्रोवाइडर ने इसे ले लिया है।</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुआ</translation>
    </message>
    <message>
        <source>It is on the customer&apos;s phone.</source>
        <translation>ग्राहक के फ़ोन पर पहुँच गया है।</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>The customer has opened it.</source>
        <translation>ग्राहक ने इसे खोला है।</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>It did not reach the customer.</source>
        <translation>ग्राहक तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Nobody can know whether it arrived. It is never sent again by itself.</source>
        <translation>पहुँचा या नहीं, यह कोई नहीं जान सकता। अपने आप दोबारा कभी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द हुआ</translation>
    </message>
    <message>
        <source>A person stopped it.</source>
        <translation>किसी ने इसे रोक दिया।</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समय निकल गया</translation>
    </message>
    <message>
        <source>It was too late to be useful.</source>
        <translation>भेजने में बहुत देर हो गई थी।</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>The customer does not want such messages.</source>
        <translation>ग्राहक को ऐसे मेसेज नहीं चाहिए।</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>On its way to the provider</source>
        <translation>प्रोवाइडर के रास्ते में</translation>
    </message>
    <message>
        <source>The provider took it</source>
        <translation>प्रोवाइडर ने ले लिया</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>प्रोवाइडर ने मना किया</translation>
    </message>
    <message>
        <source>The provider asked to try later</source>
        <translation>प्रोवाइडर ने बाद में कोशिश करने को कहा</translation>
    </message>
    <message>
        <source>The account was at fault</source>
        <translation>गड़बड़ी खाते में थी</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>प्रोवाइडर तक पहुँच नहीं हुई</translation>
    </message>
    <message>
        <source>Not sure whether the provider took it</source>
        <translation>पक्का नहीं कि प्रोवाइडर ने लिया</translation>
    </message>
    <message>
        <source>Taken, then reported as failed</source>
        <translation>लिया, फिर असफल बताया</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>कोशिश %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
</context>
<context>
    <name>Variable</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>ग्राहक का नाम</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>डिलिवरी का दिन</translation>
    </message>
    <message>
        <source>such as 3 Dec</source>
        <translation>जैसे 3 दिसंबर</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>इलाक़ा</translation>
    </message>
    <message>
        <source>such as Kothrud</source>
        <translation>जैसे कोथरूड</translation>
    </message>
    <message>
        <source>Amount in rupees</source>
        <translation>रकम, रुपयों में</translation>
    </message>
    <message>
        <source>such as 1,234.50</source>
        <translation>जैसे 1,234.50</translation>
    </message>
    <message>
        <source>Total in rupees</source>
        <translation>कुल रकम, रुपयों में</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>such as November 2026</source>
        <translation>जैसे नवंबर 2026</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>such as Cow milk, 1 litre</source>
        <translation>जैसे गाय का दूध, 1 लीटर</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>फिर शुरू होने का दिन</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>ऑफ़र</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>कंपनी का नाम</translation>
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
        <translation>सदस्यता नंबर</translation>
    </message>
</context>
<context>
    <name>dakiya::AccountSection</name>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Through whose account messages leave. Its keys are kept in this computer&apos;s keychain and nowhere else; they are never shown.</source>
        <translation>मेसेज किसके खाते से जाते हैं। इसकी कुंजियाँ इसी कंप्यूटर की कीचेन में रहती हैं, और कहीं नहीं; वे कभी दिखाई नहीं जातीं।</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>A key that is replaced is used from then on; what is on its way is finished with the old one.</source>
        <translation>बदली गई कुंजी उसी समय से इस्तेमाल होती है; जो रास्ते में है वह पुरानी कुंजी से पूरा होता है।</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>The test sends no message.</source>
        <translation>जाँच में कोई मेसेज नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Practice: nothing reaches a customer.</source>
        <translation>अभ्यास: किसी ग्राहक तक कुछ नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>The messages go to a MyOperator that is built into Dakiya. A real account has data of its own, which begins empty; what was tried here stays here.</source>
        <translation>मेसेज Dakiya में ही बने एक MyOperator को जाते हैं। असली खाते का डेटा अलग होता है और ख़ाली शुरू होता है; जो यहाँ आज़माया वह यहीं रहता है।</translation>
    </message>
    <message>
        <source>Base address: %1</source>
        <translation>मूल पता: %1</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>खाता बदलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>dakiya::ApiSection</name>
    <message>
        <source>Local API and receipts</source>
        <translation>लोकल API और रसीदें</translation>
    </message>
    <message>
        <source>Through it the dairy&apos;s own programs send, and the provider tells what was delivered and read.</source>
        <translation>डेयरी के अपने प्रोग्राम इसके ज़रिए भेजते हैं, और प्रोवाइडर बताता है कि क्या डिलीवर हुआ और पढ़ा गया।</translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>सेटिंग खुल नहीं सकीं</translation>
    </message>
    <message>
        <source>For programs on this computer</source>
        <translation>इस कंप्यूटर के प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>Which programs have access</source>
        <translation>किन प्रोग्राम को पहुँच है</translation>
    </message>
    <message>
        <source>Each program calls with a token of its own, so that one can be withdrawn without the others.</source>
        <translation>हर प्रोग्राम अपने टोकन से कॉल करता है, ताकि एक को हटाने से दूसरों पर असर न पड़े।</translation>
    </message>
    <message>
        <source>For receipts of the provider</source>
        <translation>प्रोवाइडर की रसीदों के लिए</translation>
    </message>
    <message>
        <source>A router lets calls out, but none in: the provider cannot reach this computer by itself. Either a tunnel with a public address passes its calls on to here, or a small server runs Dakiya without a window. Without either, messages leave all the same, and stay &quot;sent&quot;.</source>
        <translation>राउटर कॉल बाहर जाने देता है, अंदर नहीं आने देता: प्रोवाइडर ख़ुद इस कंप्यूटर तक नहीं पहुँच सकता। या तो खुले पते वाली टनल उसकी कॉल यहाँ तक पहुँचाती है, या किसी छोटे सर्वर पर Dakiya बिना खिड़की के चलता है। दोनों न हों, तब भी मेसेज निकलते हैं, पर &quot;भेजा गया&quot; पर ही रहते हैं।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the address for the provider&apos;s panel</source>
        <translation>प्रोवाइडर के पैनल के लिए पता कॉपी करें</translation>
    </message>
    <message>
        <source>Address for the provider</source>
        <translation>प्रोवाइडर के लिए पता</translation>
    </message>
    <message>
        <source>How to set it up</source>
        <translation>इसे कैसे लगाएँ</translation>
    </message>
    <message>
        <source>In practice mode receipts come by themselves: nothing need be set up.</source>
        <translation>अभ्यास में रसीदें अपने-आप आती हैं: कुछ सेट नहीं करना पड़ता।</translation>
    </message>
    <message>
        <source>Enter this address as the status callback in Twilio&apos;s console. Twilio signs its calls, so no secret of its own is needed.</source>
        <translation>Twilio के कंसोल में यह पता status callback के रूप में डालें। Twilio अपनी कॉल पर ख़ुद हस्ताक्षर करता है, इसलिए अलग सीक्रेट नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Enter this address as the webhook in MyOperator&apos;s panel, with the webhook secret that is kept in the section &quot;Account&quot;. Calls without it are refused.</source>
        <translation>MyOperator के पैनल में यह पता वेबहुक के रूप में डालें, और साथ में वेबहुक का सीक्रेट, जो &quot;खाता&quot; हिस्से में रखा है। उसके बिना कॉल नहीं ली जातीं।</translation>
    </message>
    <message>
        <source>Closed: no other program can send through Dakiya, and no receipts come in.</source>
        <translation>बंद: कोई और प्रोग्राम Dakiya से नहीं भेज सकता, और रसीदें नहीं आतीं।</translation>
    </message>
    <message>
        <source>Open: Dakiya listens at http://127.0.0.1:%1</source>
        <translation>चालू: Dakiya http://127.0.0.1:%1 पर कॉल लेता है</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program: choose another port.</source>
        <translation>पोर्ट %1 कोई और प्रोग्राम इस्तेमाल कर रहा है: दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Nobody listens at port %1 at the moment.</source>
        <translation>पोर्ट %1 पर अभी कोई कॉल नहीं ले रहा।</translation>
    </message>
</context>
<context>
    <name>dakiya::Assistant</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1। %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>dakiya::AssistantStep</name>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>dakiya::AuditModel</name>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
</context>
<context>
    <name>dakiya::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>बदलावों का लॉग</translation>
    </message>
    <message>
        <source>Every change, with who made it and when. Nobody can take a line away here.</source>
        <translation>हर बदलाव: किसने किया और कब। यहाँ से कोई भी लाइन हटाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>फ़ाइल में निकालें…</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>बदलाव, सबसे नए सबसे ऊपर</translation>
    </message>
    <message>
        <source>Search a name, a setting, a customer…</source>
        <translation>नाम, सेटिंग या ग्राहक खोजें…</translation>
    </message>
    <message>
        <source>Search in the audit log</source>
        <translation>बदलावों के लॉग में खोजें</translation>
    </message>
    <message>
        <source>Write what is shown into a file for spreadsheets (Ctrl+E)</source>
        <translation>जो दिख रहा है उसे स्प्रेडशीट की फ़ाइल में लिखें (Ctrl+E)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>अभी कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>What somebody changes in Dakiya stands here from then on.</source>
        <translation>Dakiya में जो कोई बदलेगा, वह आगे से यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No change fits what you search for.</source>
        <translation>इस खोज का कोई बदलाव नहीं है।</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>सारे बदलाव दिखाएँ</translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation>बदलावों का लॉग खुल नहीं सका</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n बदलाव</numerusform>
            <numerusform>%n बदलाव</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes shown; scroll for more</source>
        <translation>%1 बदलाव दिखाए; और के लिए नीचे जाएँ</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>बदलावों का लॉग फ़ाइल में निकालें</translation>
    </message>
    <message>
        <source>Comma separated (*.csv)</source>
        <translation>कॉमा से अलग (*.csv)</translation>
    </message>
    <message>
        <source>Exporting changes</source>
        <translation>बदलाव फ़ाइल में निकाले जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are in %1.</source>
        <translation>
            <numerusform>%n बदलाव %1 में है।</numerusform>
            <numerusform>%n बदलाव %1 में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; there is no file.</source>
        <translation>फ़ाइल में निकालना रोका गया; कोई फ़ाइल नहीं बनी।</translation>
    </message>
</context>
<context>
    <name>dakiya::BackupList</name>
    <message>
        <source>Backups, newest first</source>
        <translation>बैकअप, सबसे नए सबसे ऊपर</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>किसका डेटा</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1, set aside by a restore</source>
        <translation>%1, बैकअप लौटाते समय अलग रखा गया</translation>
    </message>
</context>
<context>
    <name>dakiya::Board</name>
    <message>
        <source>Delivery and read rates by day</source>
        <translation>दिन के हिसाब से डिलीवरी और पढ़ने की दर</translation>
    </message>
    <message>
        <source>Delivery and read rates by week</source>
        <translation>हफ़्ते के हिसाब से डिलीवरी और पढ़ने की दर</translation>
    </message>
    <message>
        <source>Delivery and read rates by month</source>
        <translation>महीने के हिसाब से डिलीवरी और पढ़ने की दर</translation>
    </message>
    <message>
        <source>Messages by day and status</source>
        <translation>दिन और स्थिति के हिसाब से मेसेज</translation>
    </message>
    <message>
        <source>Messages by week and status</source>
        <translation>हफ़्ते और स्थिति के हिसाब से मेसेज</translation>
    </message>
    <message>
        <source>Messages by month and status</source>
        <translation>महीने और स्थिति के हिसाब से मेसेज</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुए</translation>
    </message>
    <message>
        <source>Read, at least</source>
        <translation>पढ़े गए, कम से कम</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation>मेसेज क्यों नहीं पहुँचे</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>प्रकार के हिसाब से</translation>
    </message>
    <message>
        <source>When messages are made: weekday and hour</source>
        <translation>मेसेज कब बनते हैं: वार और घंटा</translation>
    </message>
    <message>
        <source>of %1 messages</source>
        <translation>%1 मेसेज में से</translation>
    </message>
    <message>
        <source>Show all messages of these days</source>
        <translation>इन दिनों के सारे मेसेज दिखाएँ</translation>
    </message>
    <message>
        <source>%1 of those sent</source>
        <translation>भेजे गए मेसेज में से %1</translation>
    </message>
    <message>
        <source>Show the messages that failed</source>
        <translation>जो मेसेज नहीं पहुँचे, वे दिखाएँ</translation>
    </message>
    <message>
        <source>counted in no rate</source>
        <translation>किसी दर में नहीं गिने जाते</translation>
    </message>
    <message>
        <source>Show the messages of which nobody knows</source>
        <translation>जिन मेसेज का पक्का नहीं, वे दिखाएँ</translation>
    </message>
    <message>
        <source>receipts are missing</source>
        <translation>रसीदें नहीं आ रहीं</translation>
    </message>
    <message>
        <source>Show the messages that are delivered and not read yet</source>
        <translation>जो मेसेज डिलीवर हुए पर अभी पढ़े नहीं गए, वे दिखाएँ</translation>
    </message>
    <message>
        <source>%1 of those delivered</source>
        <translation>डिलीवर हुए मेसेज में से %1</translation>
    </message>
    <message>
        <source>Show the messages that were read</source>
        <translation>पढ़े गए मेसेज दिखाएँ</translation>
    </message>
    <message>
        <source>Answer time: nothing was measured in these days.</source>
        <translation>जवाब का समय: इन दिनों में कुछ मापा नहीं गया।</translation>
    </message>
    <message>
        <source>Answer time: half of the messages within %1, 95 of 100 within %2; the target is %3.</source>
        <translation>जवाब का समय: आधे मेसेज %1 के अंदर, 100 में से 95 %2 के अंदर; लक्ष्य %3 है।</translation>
    </message>
    <message>
        <source>Cost: about %1 for %2 delivered messages.</source>
        <translation>ख़र्च: डिलीवर हुए %2 मेसेज के लिए लगभग %1।</translation>
    </message>
</context>
<context>
    <name>dakiya::BulkBar</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>वापस लिया जा रहा है</translation>
    </message>
</context>
<context>
    <name>dakiya::CallListView</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV में सेव करें…</translation>
    </message>
    <message>
        <source>Copy the call list</source>
        <translation>कॉल सूची कॉपी करें</translation>
    </message>
    <message>
        <source>Save the call list as CSV</source>
        <translation>कॉल सूची CSV में सेव करें</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>कॉल सूची</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>वजह</translation>
    </message>
    <message>
        <source>The newest %1 are shown; the sheet names all.</source>
        <translation>सबसे नए %1 दिखाए गए हैं; शीट में सब हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n customers copied.</source>
        <translation>
            <numerusform>%n ग्राहक कॉपी हुआ।</numerusform>
            <numerusform>%n ग्राहक कॉपी हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>कॉल सूची सेव करें</translation>
    </message>
    <message>
        <source>Text, comma separated (*.csv)</source>
        <translation>टेक्स्ट, कॉमा से अलग (*.csv)</translation>
    </message>
    <message>
        <source>call-list</source>
        <translation>कॉल-सूची</translation>
    </message>
    <message numerus="yes">
        <source>%n customers saved in %1.</source>
        <translation>
            <numerusform>%n ग्राहक %1 में सेव हुआ।</numerusform>
            <numerusform>%n ग्राहक %1 में सेव हुए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::CauseCard</name>
    <message>
        <source>Call list</source>
        <translation>कॉल सूची</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>इतिहास में दिखाएँ</translation>
    </message>
    <message>
        <source>Look at it now</source>
        <translation>अभी देखें</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>बाद में देखें</translation>
    </message>
    <message>
        <source>Puts these aside until another message joins them</source>
        <translation>इन्हें तब तक अलग रखता है जब तक इनमें कोई और मेसेज न जुड़े</translation>
    </message>
    <message>
        <source>The provider gave no reason</source>
        <translation>प्रोवाइडर ने वजह नहीं बताई</translation>
    </message>
    <message numerus="yes">
        <source>Resend %n messages: %1</source>
        <translation>
            <numerusform>%n मेसेज दोबारा भेजें: %1</numerusform>
            <numerusform>%n मेसेज दोबारा भेजें: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Call list: %1</source>
        <translation>कॉल सूची: %1</translation>
    </message>
    <message>
        <source>Show in history: %1</source>
        <translation>इतिहास में दिखाएँ: %1</translation>
    </message>
    <message>
        <source>Resend…</source>
        <translation>फिर भेजें…</translation>
    </message>
    <message>
        <source>Close call list</source>
        <translation>कॉल सूची बंद करें</translation>
    </message>
</context>
<context>
    <name>dakiya::CauseList</name>
    <message>
        <source>Loading…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Put aside until another message joins</source>
        <translation>कोई और मेसेज जुड़ने तक अलग रखा गया</translation>
    </message>
    <message>
        <source>Failed messages by cause</source>
        <translation>जो मेसेज नहीं पहुँचे, वजह के हिसाब से</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>सब कुछ पहुँचा</translation>
    </message>
    <message numerus="yes">
        <source>No message of the last %n days waits for a decision.</source>
        <translation>
            <numerusform>पिछले %n दिन के किसी मेसेज पर कुछ तय करना बाकी नहीं है।</numerusform>
            <numerusform>पिछले %n दिनों के किसी मेसेज पर कुछ तय करना बाकी नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages go back to the queue as they are, and leave in turn.</source>
        <translation>
            <numerusform>%n मेसेज जैसा है वैसा ही कतार में लौटेगा, और बारी आने पर निकलेगा।</numerusform>
            <numerusform>%n मेसेज जैसे हैं वैसे ही कतार में लौटेंगे, और बारी आने पर निकलेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n messages</source>
        <translation>
            <numerusform>%n मेसेज दोबारा भेजें</numerusform>
            <numerusform>%n मेसेज दोबारा भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>dakiya::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>चार्ट</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, तालिका में</translation>
    </message>
    <message>
        <source>%1, as a chart</source>
        <translation>%1, चार्ट में</translation>
    </message>
</context>
<context>
    <name>dakiya::ChoiceStep</name>
    <message>
        <source>Which account?</source>
        <translation>कौन-सा खाता?</translation>
    </message>
    <message>
        <source>Practice and the real account have data of their own. A real account begins with an empty history; what was tried in practice stays in practice, and never reaches a customer.</source>
        <translation>अभ्यास और असली खाते का डेटा अलग-अलग होता है। असली खाते का इतिहास ख़ाली शुरू होता है; जो अभ्यास में आज़माया वह अभ्यास में ही रहता है, और कभी किसी ग्राहक तक नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>MyOperator</source>
        <translation>MyOperator</translation>
    </message>
    <message>
        <source>Right for almost every dairy: the API that MyOperator gives today, with approved templates. It needs an API key, the company ID and the phone number ID.</source>
        <translation>लगभग हर डेयरी के लिए सही: वह API जो MyOperator आजकल देता है, मंज़ूर टेम्पलेट के साथ। इसके लिए API key, कंपनी ID और फ़ोन नंबर ID चाहिए।</translation>
    </message>
    <message>
        <source>MyOperator, the older API</source>
        <translation>MyOperator, पुराना API</translation>
    </message>
    <message>
        <source>Only where MyOperator gave an API key together with an API secret. It cannot send approved templates: customers who have not written for a day may not get its messages.</source>
        <translation>सिर्फ़ तब, जब MyOperator ने API key के साथ API secret भी दिया हो। इससे मंज़ूर टेम्पलेट नहीं भेजे जा सकते: जिन ग्राहकों ने एक दिन से कुछ नहीं लिखा, उन्हें शायद इसके मेसेज न मिलें।</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>For trying things out. Nothing reaches a customer.</source>
        <translation>आज़माने के लिए। किसी ग्राहक तक कुछ नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go back to practice</source>
        <translation>अभ्यास पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Stay in practice</source>
        <translation>अभ्यास में ही रहें</translation>
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
        <translation>कब</translation>
    </message>
    <message>
        <source>There is no text of this type in %1.</source>
        <translation>%1 में इस प्रकार का कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>On the office&apos;s clock (%1).</source>
        <translation>दफ़्तर की घड़ी के हिसाब से (%1)।</translation>
    </message>
    <message>
        <source>A new customer.</source>
        <translation>नया ग्राहक।</translation>
    </message>
    <message>
        <source>From the message of %1.</source>
        <translation>%1 के मेसेज से।</translation>
    </message>
</context>
<context>
    <name>dakiya::ComposePage</name>
    <message>
        <source>Cl&amp;ear the form</source>
        <translation>फ़ॉर्म ख़ाली करें (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send message</source>
        <translation>मेसेज भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>मेसेज लिखना</translation>
    </message>
    <message>
        <source>The message was not stored. %1</source>
        <translation>मेसेज सेव नहीं हुआ। %1</translation>
    </message>
    <message>
        <source>The texts could not be read. %1</source>
        <translation>टेक्स्ट पढ़े नहीं जा सके। %1</translation>
    </message>
    <message>
        <source>&amp;Schedule message</source>
        <translation>मेसेज का समय तय करें (&amp;S)</translation>
    </message>
    <message>
        <source>Begin with a message to yourself: type your own number with + and its country, and press Send. This is practice, so nothing leaves this computer.</source>
        <translation>पहला मेसेज अपने आप को भेजें: अपना नंबर + और देश के कोड के साथ लिखें, और भेजें दबाएँ। यह अभ्यास है, इसलिए इस कंप्यूटर से बाहर कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>Send the first message to yourself: type your own number with + and its country, and look how it arrives on your phone.</source>
        <translation>पहला मेसेज अपने आप को भेजें: अपना नंबर + और देश के कोड के साथ लिखें, और देखें कि वह आपके फ़ोन पर कैसा पहुँचता है।</translation>
    </message>
    <message>
        <source>What you were writing was put aside.</source>
        <translation>आप जो लिख रहे थे, उसे अलग रख दिया गया।</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>उसे वापस लाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>The same message was written to %1 at %2. How it stands: %3.</source>
        <translation>%1 को यही मेसेज %2 पर लिखा जा चुका है। उसकी स्थिति: %3।</translation>
    </message>
    <message>
        <source>Show &amp;it</source>
        <translation>उसे दिखाएँ (&amp;I)</translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <translation>फिर भी भेजें (&amp;A)</translation>
    </message>
</context>
<context>
    <name>dakiya::ConnectionSteps</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
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
        <translation>खाता</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>WhatsApp नंबर</translation>
    </message>
    <message>
        <source>All that is needed is there.</source>
        <translation>जो चाहिए वह सब है।</translation>
    </message>
    <message>
        <source>%1 is known.</source>
        <translation>%1 मिल गया।</translation>
    </message>
    <message>
        <source>It can be reached.</source>
        <translation>उस तक पहुँचा जा सकता है।</translation>
    </message>
    <message>
        <source>Nobody on the way can read along.</source>
        <translation>रास्ते में कोई पढ़ नहीं सकता।</translation>
    </message>
    <message>
        <source>MyOperator answers, and takes the key.</source>
        <translation>MyOperator जवाब देता है, और कुंजी मानता है।</translation>
    </message>
    <message>
        <source>Whether it can send, only a message shows: send one to your own phone.</source>
        <translation>इससे भेजा जा सकता है या नहीं, यह मेसेज से ही पता चलेगा: एक मेसेज अपने फ़ोन पर भेजें।</translation>
    </message>
    <message>
        <source>MyOperator answers. Whether it takes the key, only a message shows.</source>
        <translation>MyOperator जवाब देता है। वह कुंजी मानता है या नहीं, यह मेसेज से ही पता चलेगा।</translation>
    </message>
    <message>
        <source>MyOperator refuses the key: check the API key and the ID beside it (HTTP %1).</source>
        <translation>MyOperator कुंजी नहीं मानता: API key और उसके साथ का ID जाँचें (HTTP %1)।</translation>
    </message>
    <message>
        <source>The address sends elsewhere: check the base address (HTTP %1).</source>
        <translation>यह पता कहीं और भेजता है: मूल पता जाँचें (HTTP %1)।</translation>
    </message>
    <message>
        <source>MyOperator does not answer: try again in a few minutes.</source>
        <translation>MyOperator जवाब नहीं देता: कुछ मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>MyOperator answers with an error of its own: ask its support whether the account is ready (HTTP %1).</source>
        <translation>MyOperator अपनी ही गड़बड़ी बता रहा है: उसके सपोर्ट से पूछें कि खाता तैयार है या नहीं (HTTP %1)।</translation>
    </message>
    <message>
        <source>%1 is not found: look whether this computer has internet, and check the base address.</source>
        <translation>%1 नहीं मिला: देखें कि इस कंप्यूटर पर इंटरनेट है या नहीं, और मूल पता जाँचें।</translation>
    </message>
    <message>
        <source>It cannot be reached: look at the internet line, the proxy and the firewall (%1).</source>
        <translation>उस तक पहुँच नहीं हो पा रही: इंटरनेट, प्रॉक्सी और फ़ायरवॉल देखें (%1)।</translation>
    </message>
    <message>
        <source>It cannot be encrypted: check this computer&apos;s date and the firewall (%1).</source>
        <translation>एन्क्रिप्शन नहीं हो पा रहा: इस कंप्यूटर की तारीख़ और फ़ायरवॉल जाँचें (%1)।</translation>
    </message>
    <message>
        <source>Being looked at…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Not looked at.</source>
        <translation>जाँच नहीं हुई।</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>ज़रूरी नहीं।</translation>
    </message>
</context>
<context>
    <name>dakiya::Console</name>
    <message>
        <source>Dakiya needs you</source>
        <translation>Dakiya को आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Dakiya goes on sending</source>
        <translation>Dakiya भेजता रहेगा</translation>
    </message>
    <message>
        <source>Its sign in the tray opens the window again, or ends Dakiya.</source>
        <translation>ट्रे में उसके निशान से खिड़की फिर खुलती है, या Dakiya बंद होता है।</translation>
    </message>
    <message>
        <source>Closing keeps Dakiya sending: its window is only made small. Ctrl+Q ends it.</source>
        <translation>खिड़की बंद करने पर भी Dakiya भेजता रहता है: खिड़की बस छोटी हो जाती है। Ctrl+Q से वह बंद होता है।</translation>
    </message>
    <message>
        <source>Quit Dakiya</source>
        <translation>Dakiya बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait to be sent.</source>
        <translation>
            <numerusform>%n मेसेज भेजे जाने के इंतज़ार में है।</numerusform>
            <numerusform>%n मेसेज भेजे जाने के इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept, and leave when Dakiya runs again. What would come too late by then is not sent. To go on sending, close the window instead.</source>
        <translation>वे सँभले रहेंगे, और Dakiya फिर चलने पर निकलेंगे। तब तक जिनमें बहुत देर हो जाएगी, वे नहीं भेजे जाएँगे। भेजना चलता रहे, इसके लिए सिर्फ़ खिड़की बंद करें।</translation>
    </message>
    <message>
        <source>Quit, send later</source>
        <translation>बंद करें, बाद में भेजें</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>भेजते रहें</translation>
    </message>
</context>
<context>
    <name>dakiya::CredentialRow</name>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>हटाएँ: %1</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>नया मान: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>सेट करें</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <translation>बदलें: %1</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>सेट करें: %1</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>कीचेन में सेव करें</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>कीचेन से हटाएँ</translation>
    </message>
    <message>
        <source>Without it nothing is sent until another one is given. Messages wait meanwhile.</source>
        <translation>इसके बिना, दूसरा डालने तक कुछ नहीं भेजा जाता। तब तक मेसेज इंतज़ार करते हैं।</translation>
    </message>
    <message>
        <source>It is taken out of the keychain. Sending goes on without it.</source>
        <translation>यह कीचेन से हटाया जाता है। भेजना इसके बिना जारी रहता है।</translation>
    </message>
    <message>
        <source>Type or paste the new value.</source>
        <translation>नया मान लिखें या पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>dakiya::DashboardPage</name>
    <message>
        <source>Loading…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>फ़ाइल में निकालें (&amp;E)…</translation>
    </message>
    <message>
        <source>Write the dashboard to a PDF or a picture (Ctrl+E)</source>
        <translation>डैशबोर्ड को PDF या फ़ोटो में निकालें (Ctrl+E)</translation>
    </message>
    <message>
        <source>Counting the messages</source>
        <translation>मेसेज गिने जा रहे हैं</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, %2 की तुलना में</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>इन दिनों में कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Choose a longer period, or write a message.</source>
        <translation>लंबी अवधि चुनें, या मेसेज लिखें।</translation>
    </message>
    <message>
        <source>Choose other days, or write a message.</source>
        <translation>दूसरे दिन चुनें, या मेसेज लिखें।</translation>
    </message>
    <message>
        <source>Show a longer period</source>
        <translation>लंबी अवधि दिखाएँ</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>मेसेज लिखें</translation>
    </message>
    <message>
        <source>Open the settings of receipts</source>
        <translation>रसीदों की सेटिंग खोलें</translation>
    </message>
    <message>
        <source>The figures could not be loaded</source>
        <translation>आँकड़े खुल नहीं सके</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <translation>डैशबोर्ड फ़ाइल में निकालें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>फ़ोटो (*.png)</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>फ़ाइल लिखी जा रही है</translation>
    </message>
    <message>
        <source>The dashboard could not be written to %1. Choose another folder or name.</source>
        <translation>डैशबोर्ड %1 में नहीं लिखा जा सका। कोई और फ़ोल्डर या नाम चुनें।</translation>
    </message>
    <message>
        <source>The dashboard is in %1.</source>
        <translation>डैशबोर्ड %1 में है।</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
</context>
<context>
    <name>dakiya::DataSection</name>
    <message>
        <source>Restore another file</source>
        <translation>दूसरी फ़ाइल लौटाएँ</translation>
    </message>
    <message>
        <source>Backups of Dakiya (*.sqlite)</source>
        <translation>Dakiya के बैकअप (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सारी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>Put the data back as it stood on %1?</source>
        <translation>डेटा को वैसा कर दें जैसा वह %1 को था?</translation>
    </message>
    <message>
        <source>What came since is not in the backup. The data of now is kept beside the backups. Nothing is sent afterwards until you have looked at what waits and resumed sending.</source>
        <translation>उसके बाद का कुछ भी बैकअप में नहीं है। अभी का डेटा बैकअप के साथ रखा जाएगा। उसके बाद कुछ नहीं भेजा जाएगा, जब तक आप इंतज़ार वाले मेसेज देखकर भेजना फिर शुरू न करें।</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>यह बैकअप लौटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>बैकअप लौटाया जा रहा है</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>बैकअप जाँचा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>The data stands as on %1. Nothing is sent: %n messages wait. What left since then would leave again, so look at them first, and then resume sending.</source>
        <translation>
            <numerusform>डेटा वैसा है जैसा %1 को था। कुछ नहीं भेजा जा रहा: %n मेसेज इंतज़ार में है। उसके बाद जो निकल चुका, वह फिर निकलेगा, इसलिए पहले उन्हें देखें, फिर भेजना फिर शुरू करें।</numerusform>
            <numerusform>डेटा वैसा है जैसा %1 को था। कुछ नहीं भेजा जा रहा: %n मेसेज इंतज़ार में हैं। उसके बाद जो निकल चुके, वे फिर निकलेंगे, इसलिए पहले उन्हें देखें, फिर भेजना फिर शुरू करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>इंतज़ार वाले दिखाएँ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Names, numbers and texts of customers are in it: guard the copies as you guard the data.</source>
        <translation>इसमें ग्राहकों के नाम, नंबर और टेक्स्ट हैं: कॉपियों को डेटा की तरह ही सँभालकर रखें।</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>डेटा कहाँ रखा है</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>दूसरी डिस्क पर बैकअप लें…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>बैकअप लौटाएँ…</translation>
    </message>
    <message>
        <source>Restore another file…</source>
        <translation>दूसरी फ़ाइल लौटाएँ…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>डेटा जाँचें</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>कहाँ रखा है</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>बैकअप</translation>
    </message>
    <message>
        <source>Messages go on leaving while a copy is made. Keep one copy on another disk.</source>
        <translation>कॉपी बनते समय भी मेसेज निकलते रहते हैं। एक कॉपी दूसरी डिस्क पर रखें।</translation>
    </message>
    <message>
        <source>Does everything fit together?</source>
        <translation>सब कुछ मेल खाता है?</translation>
    </message>
    <message>
        <source>Counts all messages anew and compares that with the statistics. Nothing is changed.</source>
        <translation>सारे मेसेज फिर से गिनता है और आँकड़ों से मिलाता है। कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>%1 in the folder %2</source>
        <comment>a size, a folder</comment>
        <translation>%1, फ़ोल्डर %2 में</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>बैकअप लिया जा रहा है</translation>
    </message>
    <message>
        <source>The backup is made, but the data has faults, and so has the backup: check the data.</source>
        <translation>बैकअप बन गया, पर डेटा में खामियाँ हैं, और बैकअप में भी: डेटा जाँचें।</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are backed up and checked: %1</source>
        <translation>
            <numerusform>%n मेसेज का बैकअप लिया और जाँचा गया: %1</numerusform>
            <numerusform>%n मेसेज का बैकअप लिया और जाँचा गया: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up to another disk</source>
        <translation>दूसरी डिस्क पर बैकअप लें</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation>जाँच रोक दी गई। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Everything fits together.</source>
        <translation>सब कुछ मेल खाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found. Restore a backup, or show the lines below to whoever looks after this computer.</source>
        <translation>
            <numerusform>%n खामी मिली। बैकअप लौटाएँ, या नीचे की लाइनें उसे दिखाएँ जो यह कंप्यूटर सँभालता है।</numerusform>
            <numerusform>%n खामियाँ मिलीं। बैकअप लौटाएँ, या नीचे की लाइनें उसे दिखाएँ जो यह कंप्यूटर सँभालता है।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::DayPopup</name>
    <message>
        <source>The day to go to</source>
        <translation>किस दिन पर जाना है</translation>
    </message>
</context>
<context>
    <name>dakiya::DepartureBars</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें (&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Send at &amp;once</source>
        <translation>तुरंत भेजें (&amp;O)</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>तुरंत भेजें</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>उसे दिखाएँ</translation>
    </message>
    <message>
        <source>Message to %1 waits in the outbox. %2</source>
        <translation>%1 को मेसेज आउटबॉक्स में इंतज़ार में है। %2</translation>
    </message>
    <message numerus="yes">
        <source>Message to %1 leaves in %n s.</source>
        <translation>
            <numerusform>%1 को मेसेज %n सेकंड में निकलेगा।</numerusform>
            <numerusform>%1 को मेसेज %n सेकंड में निकलेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Message to %1 waits until %2.</source>
        <translation>%1 को मेसेज %2 तक इंतज़ार में है।</translation>
    </message>
    <message>
        <source>Message to %1 leaves now.</source>
        <translation>%1 को मेसेज अभी निकल रहा है।</translation>
    </message>
    <message>
        <source>Message to %1: %2. %3</source>
        <translation>%1 को मेसेज: %2। %3</translation>
    </message>
    <message>
        <source>Message to %1: %2.</source>
        <translation>%1 को मेसेज: %2।</translation>
    </message>
</context>
<context>
    <name>dakiya::DurationEditor</name>
    <message>
        <source>Unit of time</source>
        <translation>समय की इकाई</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
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
        <translation>मेसेज फ़ाइल में निकालें</translation>
    </message>
    <message>
        <source>Workbook for Excel and LibreOffice (*.xlsx)</source>
        <translation>Excel और LibreOffice की वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, comma separated (*.csv)</source>
        <translation>टेक्स्ट, कॉमा से अलग (*.csv)</translation>
    </message>
    <message>
        <source>Exporting messages</source>
        <translation>मेसेज फ़ाइल में निकाले जा रहे हैं</translation>
    </message>
    <message>
        <source>%1 messages are in &quot;%2&quot;.</source>
        <translation>%1 मेसेज &quot;%2&quot; में हैं।</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>The export was stopped: no file was written.</source>
        <translation>फ़ाइल में निकालना रोक दिया गया: कोई फ़ाइल नहीं बनी।</translation>
    </message>
    <message>
        <source>The messages were not exported. %1</source>
        <translation>मेसेज फ़ाइल में नहीं निकाले गए। %1</translation>
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
        <translation>%1, %2। %3</translation>
    </message>
</context>
<context>
    <name>dakiya::FirstMessageStep</name>
    <message>
        <source>A message to your own phone</source>
        <translation>अपने फ़ोन पर एक मेसेज</translation>
    </message>
    <message>
        <source>The best test: a short message that goes the same way as all others. It costs as much as any other, and no customer gets it.</source>
        <translation>सबसे अच्छी जाँच: एक छोटा मेसेज, जो बाक़ी सब की तरह ही जाता है। ख़र्च दूसरे मेसेज जितना ही है, और यह किसी ग्राहक को नहीं मिलता।</translation>
    </message>
    <message>
        <source>Your WhatsApp number</source>
        <translation>आपका WhatsApp नंबर</translation>
    </message>
    <message>
        <source>Send to my phone</source>
        <translation>मेरे फ़ोन पर भेजें</translation>
    </message>
    <message>
        <source>With +91 before it, such as +91 98123 45670.</source>
        <translation>आगे +91 लगाकर, जैसे +91 98123 45670।</translation>
    </message>
    <message>
        <source>Finish without a message</source>
        <translation>मेसेज के बिना पूरा करें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>First message from Dakiya</source>
        <translation>Dakiya का पहला मेसेज</translation>
    </message>
    <message>
        <source>This phone gets the dairy&apos;s messages: the account works.</source>
        <translation>इस फ़ोन पर डेयरी के मेसेज आते हैं: खाता काम कर रहा है।</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>एक बार फिर भेजें</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>अपनी बारी के इंतज़ार में है।</translation>
    </message>
    <message>
        <source>It is tried again by itself. %1</source>
        <translation>अपने-आप फिर कोशिश होगी। %1</translation>
    </message>
    <message>
        <source>It is on its way to the provider.</source>
        <translation>प्रोवाइडर के पास जा रहा है।</translation>
    </message>
    <message>
        <source>The provider has taken it: look at your phone. That it has arrived is shown here once receipts reach Dakiya; the settings say how, below &quot;Local API and receipts&quot;.</source>
        <translation>प्रोवाइडर ने इसे ले लिया है: अपना फ़ोन देखें। पहुँचने की ख़बर यहाँ तब दिखेगी जब रसीदें Dakiya तक आने लगेंगी; तरीक़ा सेटिंग में &quot;लोकल API और रसीदें&quot; के नीचे है।</translation>
    </message>
    <message>
        <source>It has arrived on your phone. Everything works.</source>
        <translation>यह आपके फ़ोन पर पहुँच गया है। सब काम कर रहा है।</translation>
    </message>
    <message>
        <source>It has been read on your phone. Everything works.</source>
        <translation>यह आपके फ़ोन पर पढ़ लिया गया है। सब काम कर रहा है।</translation>
    </message>
    <message>
        <source>Nobody can say whether it was taken: look at your phone, and send once more if nothing comes.</source>
        <translation>पक्का नहीं कि यह लिया गया या नहीं: अपना फ़ोन देखें, और कुछ न आए तो एक बार फिर भेजें।</translation>
    </message>
</context>
<context>
    <name>dakiya::HeapBar</name>
    <message>
        <source>Heaps of the outbox</source>
        <translation>आउटबॉक्स के ढेर</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Did not arrive: a person decides what to do</source>
        <translation>नहीं पहुँचे: क्या करना है, यह कोई इंसान तय करता है</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Nobody knows whether they arrived: a person looks</source>
        <translation>पहुँचे या नहीं, किसी को नहीं पता: कोई इंसान देखता है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Leave as soon as it is their turn</source>
        <translation>बारी आते ही निकलेंगे</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>On their way to the provider right now</source>
        <translation>इसी पल प्रोवाइडर के पास जा रहे हैं</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>समय तय है</translation>
    </message>
    <message>
        <source>Leave at a later time</source>
        <translation>बाद में निकलेंगे</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 से ज़्यादा</translation>
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
        <translation>Dakiya की मदद</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>मदद के पन्ने</translation>
    </message>
    <message>
        <source>The chosen help page</source>
        <translation>चुना हुआ मदद का पन्ना</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryFilters</name>
    <message>
        <source>Show messages of one status</source>
        <translation>एक स्थिति के मेसेज दिखाएँ</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>हर स्थिति</translation>
    </message>
    <message>
        <source>Show messages of one type</source>
        <translation>एक प्रकार के मेसेज दिखाएँ</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>हर प्रकार</translation>
    </message>
    <message>
        <source>Search the messages</source>
        <translation>मेसेज खोजें</translation>
    </message>
    <message>
        <source>Name, number, words or reference</source>
        <translation>नाम, नंबर, शब्द या संदर्भ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>फिर सारे मेसेज दिखाएँ</translation>
    </message>
    <message>
        <source>Show the messages of all customers again</source>
        <translation>फिर सारे ग्राहकों के मेसेज दिखाएँ</translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryList</name>
    <message>
        <source>Loading…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई मेसेज नहीं</translation>
    </message>
    <message>
        <source>What you write, what is sent from a sheet and what your own programs send stands here.</source>
        <translation>जो आप लिखते हैं, जो शीट से और जो आपके अपने प्रोग्राम से भेजा जाता है, वह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>No message fits the search and the filters.</source>
        <translation>इस खोज और फ़िल्टर का कोई मेसेज नहीं है।</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>सारे मेसेज दिखाएँ</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>मेसेज खुल नहीं सके</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
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
            <numerusform>%Ln मेसेज दिखाया; और के लिए नीचे जाएँ</numerusform>
            <numerusform>%Ln मेसेज दिखाए; और के लिए नीचे जाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln selected</source>
        <translation>
            <numerusform>%1 · %Ln चुना</numerusform>
            <numerusform>%1 · %Ln चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest messages</source>
        <translation>सबसे नए मेसेज पर जाएँ</translation>
    </message>
    <message>
        <source>Many new messages: show them</source>
        <translation>बहुत-से नए मेसेज: दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: show them</source>
        <translation>
            <numerusform>%n नया मेसेज: दिखाएँ</numerusform>
            <numerusform>%n नए मेसेज: दिखाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
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
        <translation>स्थिति</translation>
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
        <translation>मेसेज खुल नहीं सके। %1</translation>
    </message>
    <message>
        <source>There is nothing to print: no message fits the filters.</source>
        <translation>छापने को कुछ नहीं है: इन फ़िल्टर का कोई मेसेज नहीं है।</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>सूची छापें</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n messages; there are more.</source>
        <translation>
            <numerusform>सबसे नया %n मेसेज; और भी हैं।</numerusform>
            <numerusform>सबसे नए %n मेसेज; और भी हैं।</numerusform>
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
        <translation>छपा: %1</translation>
    </message>
    <message>
        <source>The list was not printed: the printer or the file takes nothing. Choose another one.</source>
        <translation>सूची नहीं छपी: प्रिंटर या फ़ाइल कुछ नहीं ले रही। कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>message</source>
        <extracomment>The first part of a file&apos;s name, before the day.</extracomment>
        <translation>मेसेज</translation>
    </message>
    <message>
        <source>Save the message as PDF</source>
        <translation>मेसेज PDF में सेव करें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The message could not be loaded. %1</source>
        <translation>मेसेज खुल नहीं सका। %1</translation>
    </message>
    <message>
        <source>The message is in &quot;%1&quot;.</source>
        <translation>मेसेज &quot;%1&quot; में है।</translation>
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
        <translation>और मेसेज खुल नहीं सके। %1</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>तारीख़ पर जाएँ (&amp;G)…</translation>
    </message>
    <message>
        <source>Shows the list at a day, without leaving anything out</source>
        <translation>सूची को किसी दिन पर दिखाता है, कुछ छोड़े बिना</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापें (&amp;P)…</translation>
    </message>
    <message>
        <source>Prints what the filters show, up to 1,000 messages</source>
        <translation>फ़िल्टर से जो दिखता है उसे छापता है, 1,000 मेसेज तक</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>फ़ाइल में निकालें (&amp;E)…</translation>
    </message>
    <message>
        <source>Writes all that the filters show into a file for Excel or LibreOffice</source>
        <translation>फ़िल्टर से जो दिखता है वह सब Excel या LibreOffice की फ़ाइल में लिखता है</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; was deleted.</source>
        <translation>सेव किया फ़िल्टर &quot;%1&quot; मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The message could not be loaded. %1</source>
        <translation>मेसेज खुल नहीं सका। %1</translation>
    </message>
</context>
<context>
    <name>dakiya::HoursPlot</name>
    <message>
        <source>No messages in these days.</source>
        <translation>इन दिनों में कोई मेसेज नहीं।</translation>
    </message>
    <message>
        <source>Most messages: %1 %2, %3.</source>
        <translation>सबसे ज़्यादा मेसेज: %1 %2, %3।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no messages</source>
        <translation>%1: कोई मेसेज नहीं</translation>
    </message>
    <message>
        <source>%1: %2 messages; a click shows those of %3</source>
        <translation>%1: %2 मेसेज; क्लिक करने पर %3 के मेसेज दिखते हैं</translation>
    </message>
</context>
<context>
    <name>dakiya::KeysStep</name>
    <message>
        <source>The account&apos;s keys</source>
        <translation>खाते की कुंजियाँ</translation>
    </message>
    <message>
        <source>They stand in MyOperator&apos;s panel, with the API settings; MyOperator&apos;s support names them, too. They are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>ये MyOperator के पैनल में API सेटिंग के साथ लिखी हैं; MyOperator का सपोर्ट भी इन्हें बताता है। ये इसी कंप्यूटर की कीचेन में रहती हैं, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>Take them from an old .env…</source>
        <translation>पुरानी .env से लें…</translation>
    </message>
    <message>
        <source>The file in which the former notification service kept its keys</source>
        <translation>वह फ़ाइल जिसमें पुरानी नोटिफ़िकेशन सर्विस अपनी कुंजियाँ रखती थी</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Where the keys stand</source>
        <translation>कुंजियाँ किस फ़ाइल में हैं</translation>
    </message>
    <message>
        <source>The file holds none of the keys that this account needs: choose another file, or type them.</source>
        <translation>इस फ़ाइल में इस खाते की कोई भी ज़रूरी कुंजी नहीं है: दूसरी फ़ाइल चुनें, या कुंजियाँ लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n keys were found in the file and stand below. Nothing is kept before you save them. Afterwards remove them from the file: whoever reads it can send in the dairy&apos;s name.</source>
        <translation>
            <numerusform>फ़ाइल में %n कुंजी मिली और नीचे है। आपके सेव करने से पहले कुछ नहीं रखा जाता। बाद में उसे फ़ाइल से हटा दें: जो उसे पढ़े, वह डेयरी के नाम से भेज सकता है।</numerusform>
            <numerusform>फ़ाइल में %n कुंजियाँ मिलीं और नीचे हैं। आपके सेव करने से पहले कुछ नहीं रखा जाता। बाद में उन्हें फ़ाइल से हटा दें: जो फ़ाइल पढ़े, वह डेयरी के नाम से भेज सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Save to the keychain</source>
        <translation>कीचेन में सेव करें</translation>
    </message>
</context>
<context>
    <name>dakiya::LanguageBar</name>
    <message>
        <source>Write it in another language</source>
        <translation>दूसरी भाषा में लिखें</translation>
    </message>
</context>
<context>
    <name>dakiya::ListOnPaper</name>
    <message>
        <source>Time</source>
        <translation>समय</translation>
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
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>dakiya::LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>भाषा और रूप</translation>
    </message>
    <message>
        <source>How Dakiya looks on this computer. The language of a message is chosen with each message.</source>
        <translation>इस कंप्यूटर पर Dakiya कैसा दिखता है। मेसेज की भाषा हर मेसेज में चुनी जाती है।</translation>
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
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Start Dakiya when I log in</source>
        <translation>मेरे लॉग-इन करने पर Dakiya चालू करें</translation>
    </message>
    <message>
        <source>What is due in the morning then leaves without anybody opening the window.</source>
        <translation>तब सुबह के मेसेज किसी के खिड़की खोले बिना भी निकल जाते हैं।</translation>
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
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बंद करें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>खोज (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ताज़ा करें (&amp;R)</translation>
    </message>
    <message>
        <source>Practice mode: nothing reaches a customer.</source>
        <translation>अभ्यास: किसी ग्राहक तक कुछ नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>भेजना फिर शुरू करें</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>मेसेज लिखना</translation>
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
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>The local API is not reached, and receipts with it: %1 Sending goes on, and the port is tried again by itself.</source>
        <translation>लोकल API तक पहुँच नहीं है, इसलिए रसीदें भी नहीं आतीं: %1 भेजना जारी है, और पोर्ट पर अपने-आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>पोर्ट बदलें</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>डेटा खुल नहीं सका</translation>
    </message>
    <message>
        <source>Connect account</source>
        <translation>खाता जोड़ें</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>नया मेसेज (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>फ़ाइल में निकालें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>छापें (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>खिड़की बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sending</source>
        <translation>भेजना (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause sending</source>
        <translation>भेजना रोकें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume sending</source>
        <translation>भेजना फिर शुरू करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connect account…</source>
        <translation>खाता जोड़ें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>मदद (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>इस पन्ने की मदद (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>पहले क़दम (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>सारे बटन (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Dakiya</source>
        <translation>Dakiya के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>About Dakiya</source>
        <translation>Dakiya के बारे में</translation>
    </message>
    <message>
        <source>Dakiya %1</source>
        <translation>Dakiya %1</translation>
    </message>
    <message>
        <source>The postman for a dairy&apos;s WhatsApp messages. Free software under the GNU General Public License, version 3 or later, by the Dakiya contributors.</source>
        <translation>डेयरी के WhatsApp मेसेज पहुँचाने वाला। मुफ़्त सॉफ़्टवेयर, GNU General Public License के वर्शन 3 या उसके बाद के किसी वर्शन के तहत, Dakiya के योगदानकर्ताओं की ओर से।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>dakiya::MediaFields</name>
    <message>
        <source>Its address</source>
        <translation>उसका पता</translation>
    </message>
    <message>
        <source>Name of the file (may stay empty)</source>
        <translation>फ़ाइल का नाम (ख़ाली रह सकता है)</translation>
    </message>
    <message>
        <source>Line above the text (may stay empty)</source>
        <translation>टेक्स्ट के ऊपर की लाइन (ख़ाली रह सकती है)</translation>
    </message>
    <message>
        <source>Text alone</source>
        <translation>सिर्फ़ टेक्स्ट</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>डॉक्यूमेंट</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>What goes &amp;with it</source>
        <translation>साथ में क्या जाए (&amp;W)</translation>
    </message>
</context>
<context>
    <name>dakiya::MessageActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Write a &amp;new message like this…</source>
        <translation>ऐसा ही नया मेसेज लिखें (&amp;N)…</translation>
    </message>
    <message>
        <source>Show all messages of this c&amp;ustomer</source>
        <translation>इस ग्राहक के सारे मेसेज दिखाएँ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy the cell</source>
        <translation>सेल कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;row</source>
        <translation>लाइन कॉपी करें (&amp;R)</translation>
    </message>
    <message>
        <source>Save with its timeline as &amp;PDF…</source>
        <translation>सफ़र के साथ PDF में सेव करें (&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resend %n</source>
        <translation>
            <numerusform>%n दोबारा भेजें (&amp;R)</numerusform>
            <numerusform>%n दोबारा भेजें (&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send again to %n…</source>
        <translation>
            <numerusform>%n को फिर भेजें (&amp;S)…</numerusform>
            <numerusform>%n को फिर भेजें (&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>दोबारा भेजें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>फिर भेजें (&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel %n waiting</source>
        <translation>
            <numerusform>इंतज़ार वाला %n रद्द करें (&amp;A)</numerusform>
            <numerusform>इंतज़ार वाले %n रद्द करें (&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>रद्द करें (&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n पहुँच गया</numerusform>
            <numerusform>%n पहुँच गए</numerusform>
        </translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>पहुँच गया</translation>
    </message>
    <message numerus="yes">
        <source>%n did not arrive</source>
        <translation>
            <numerusform>%n नहीं पहुँचा</numerusform>
            <numerusform>%n नहीं पहुँचे</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n &amp;rows</source>
        <translation>
            <numerusform>%n लाइन कॉपी करें (&amp;R)</numerusform>
            <numerusform>%n लाइनें कॉपी करें (&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n</source>
        <translation>
            <numerusform>%n को फिर भेजें</numerusform>
            <numerusform>%n को फिर भेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n, even if it arrives twice</source>
        <translation>
            <numerusform>%n को फिर भेजें, दो बार पहुँचे तब भी</numerusform>
            <numerusform>%n को फिर भेजें, दो बार पहुँचे तब भी</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>%n of these messages were sent already: a new message goes out, and the customer gets the text twice.</source>
        <translation>
            <numerusform>इनमें से %n मेसेज पहले ही भेजा जा चुका है: नया मेसेज जाएगा, और ग्राहक को वही टेक्स्ट दो बार मिलेगा।</numerusform>
            <numerusform>इनमें से %n मेसेज पहले ही भेजे जा चुके हैं: नए मेसेज जाएँगे, और ग्राहकों को वही टेक्स्ट दो बार मिलेगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n of these messages arrived: sent again, they may arrive twice. Look at the customer&apos;s chat first.</source>
        <translation>
            <numerusform>इनमें से %n मेसेज पहुँचा या नहीं, किसी को नहीं पता: फिर भेजने पर वह दो बार पहुँच सकता है। पहले ग्राहक की चैट देखें।</numerusform>
            <numerusform>इनमें से %n मेसेज पहुँचे या नहीं, किसी को नहीं पता: फिर भेजने पर वे दो बार पहुँच सकते हैं। पहले ग्राहक की चैट देखें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::MessageDetails</name>
    <message>
        <source>The chosen message</source>
        <translation>चुना हुआ मेसेज</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>तकनीकी ब्योरा</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>पहचान: %1</translation>
    </message>
    <message>
        <source>Provider&apos;s id: %1</source>
        <translation>प्रोवाइडर की पहचान: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>क्या करें: %1</translation>
    </message>
    <message>
        <source>For a manager: %1</source>
        <translation>मैनेजर के लिए: %1</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>और (&amp;M)</translation>
    </message>
    <message>
        <source>Repeats an earlier message</source>
        <translation>पहले के मेसेज को दोहराता है</translation>
    </message>
</context>
<context>
    <name>dakiya::MessagePreview</name>
    <message>
        <source>The message as the customer sees it</source>
        <translation>मेसेज, जैसा ग्राहक को दिखेगा</translation>
    </message>
    <message>
        <source>A picture, document or film goes above the text.</source>
        <translation>टेक्स्ट के ऊपर फ़ोटो, डॉक्यूमेंट या वीडियो जाता है।</translation>
    </message>
    <message>
        <source>There is no text for this type and language yet.</source>
        <translation>इस प्रकार और भाषा का कोई टेक्स्ट अभी नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%2 में से %1 अक्षर</translation>
    </message>
    <message>
        <source>Template version %1, %2</source>
        <translation>टेम्पलेट का वर्शन %1, %2</translation>
    </message>
</context>
<context>
    <name>dakiya::MessageTable</name>
    <message>
        <source>Messages, newest first</source>
        <translation>मेसेज, नए पहले</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>कॉलम शुरू में जैसे थे वैसे</translation>
    </message>
</context>
<context>
    <name>dakiya::NameStep</name>
    <message>
        <source>The dairy&apos;s name</source>
        <translation>डेयरी का नाम</translation>
    </message>
    <message>
        <source>It stands in the messages, where a template says so. It can be changed in the settings.</source>
        <translation>जिस टेम्पलेट में यह रखा है, उसके मेसेज में आता है। इसे सेटिंग में बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>नाम सेव करें</translation>
    </message>
</context>
<context>
    <name>dakiya::Notice</name>
    <message>
        <source>Put this aside</source>
        <translation>इसे अलग रखें</translation>
    </message>
</context>
<context>
    <name>dakiya::OutboxList</name>
    <message>
        <source>Making due</source>
        <translation>अभी निकाले जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n messages leave now.</source>
        <translation>
            <numerusform>%n मेसेज अभी निकलेगा।</numerusform>
            <numerusform>%n मेसेज अभी निकलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that wait, the next one first</source>
        <translation>इंतज़ार वाले मेसेज, अगला सबसे पहले</translation>
    </message>
    <message>
        <source>Look later</source>
        <translation>बाद में देखें</translation>
    </message>
    <message>
        <source>Puts these aside until another message joins them</source>
        <translation>इन्हें तब तक अलग रखता है जब तक इनमें कोई और मेसेज न जुड़े</translation>
    </message>
    <message>
        <source>Send again: may arrive twice</source>
        <translation>फिर भेजें: दो बार पहुँच सकता है</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>इतिहास में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>नंबर कॉपी करें</translation>
    </message>
    <message>
        <source>Messages of which nobody knows whether they arrived</source>
        <translation>मेसेज जो पहुँचे या नहीं, किसी को नहीं पता</translation>
    </message>
    <message>
        <source>Messages that are being sent</source>
        <translation>मेसेज जो भेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>मेसेज खुल नहीं सके</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>सब कुछ पक्का है</translation>
    </message>
    <message>
        <source>Of every message of the last days it is known what became of it.</source>
        <translation>पिछले दिनों के हर मेसेज का क्या हुआ, यह पता है।</translation>
    </message>
    <message>
        <source>Nothing is being sent right now</source>
        <translation>इस पल कुछ नहीं भेजा जा रहा</translation>
    </message>
    <message>
        <source>A message lies here only while the provider answers.</source>
        <translation>यहाँ मेसेज बस तब तक रहता है जब तक प्रोवाइडर जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>Nothing is scheduled</source>
        <translation>बाद के लिए कुछ तय नहीं</translation>
    </message>
    <message>
        <source>Messages that leave at a chosen time, after quiet hours or as a retry stand here.</source>
        <translation>जो मेसेज चुने हुए समय पर, शांत समय के बाद या फिर कोशिश में निकलेंगे, वे यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>कुछ इंतज़ार में नहीं</translation>
    </message>
    <message>
        <source>Every message whose time has come has left.</source>
        <translation>जिन मेसेज का समय आ चुका, वे सब निकल चुके हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n messages</source>
        <translation>
            <numerusform>%n मेसेज रद्द करें</numerusform>
            <numerusform>%n मेसेज रद्द करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel messages</source>
        <translation>मेसेज रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>%n अभी भेजें</numerusform>
            <numerusform>%n अभी भेजें</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>पहुँच गया</translation>
    </message>
    <message>
        <source>They arrived</source>
        <translation>पहुँच गए</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>नहीं पहुँचा</translation>
    </message>
    <message>
        <source>They did not arrive</source>
        <translation>नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Cancel all…</source>
        <translation>सब रद्द करें…</translation>
    </message>
    <message numerus="yes">
        <source>We do not know whether these %n messages arrived. Look at each customer&apos;s chat on the phone, then choose.</source>
        <translation>
            <numerusform>पता नहीं कि यह %n मेसेज पहुँचा या नहीं। फ़ोन पर ग्राहक की चैट देखें, फिर चुनें।</numerusform>
            <numerusform>पता नहीं कि ये %n मेसेज पहुँचे या नहीं। फ़ोन पर हर ग्राहक की चैट देखें, फिर चुनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n चुना</numerusform>
            <numerusform>%n चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>पहले %1 दिखाए गए हैं।</translation>
    </message>
    <message numerus="yes">
        <source>All %n messages of this heap would not leave.</source>
        <translation>
            <numerusform>इस ढेर का %n मेसेज नहीं निकलेगा।</numerusform>
            <numerusform>इस ढेर के सारे %n मेसेज नहीं निकलेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them leave</source>
        <translation>निकलने दें</translation>
    </message>
    <message numerus="yes">
        <source>%n messages will count as delivered. This cannot be taken back.</source>
        <translation>
            <numerusform>%n मेसेज डिलीवर हुआ माना जाएगा। यह वापस नहीं लिया जा सकता।</numerusform>
            <numerusform>%n मेसेज डिलीवर हुए माने जाएँगे। यह वापस नहीं लिया जा सकता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages will count as failed. They can be sent again then.</source>
        <translation>
            <numerusform>%n मेसेज &quot;नहीं पहुँचा&quot; माना जाएगा। फिर उसे दोबारा भेजा जा सकता है।</numerusform>
            <numerusform>%n मेसेज &quot;नहीं पहुँचे&quot; माने जाएँगे। फिर उन्हें दोबारा भेजा जा सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>&quot;डिलीवर हुआ&quot; मानें</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>&quot;नहीं पहुँचा&quot; मानें</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>%n customers may get the same message twice.</source>
        <translation>
            <numerusform>%n ग्राहक को वही मेसेज दो बार मिल सकता है।</numerusform>
            <numerusform>%n ग्राहकों को वही मेसेज दो बार मिल सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again all the same</source>
        <translation>फिर भी दोबारा भेजें</translation>
    </message>
</context>
<context>
    <name>dakiya::OutboxModel</name>
    <message>
        <source>To whom</source>
        <translation>किसे</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>निकलेगा</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>इंतज़ार क्यों है</translation>
    </message>
    <message>
        <source>Why nobody knows</source>
        <translation>पक्का क्यों नहीं</translation>
    </message>
</context>
<context>
    <name>dakiya::OutboxPage</name>
    <message>
        <source>Loading…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>आउटबॉक्स</translation>
    </message>
    <message>
        <source>The outbox could not be read</source>
        <translation>आउटबॉक्स पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nothing waits and nothing needs you.</source>
        <translation>कुछ इंतज़ार में नहीं, और किसी को आपकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>What is on its way, what failed and what is not sure stands here.</source>
        <translation>जो रास्ते में है, जो नहीं पहुँचा और जिसका पक्का नहीं, वह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Put aside until another message joins. They stay here, and the side bar does not count them.</source>
        <translation>कोई और मेसेज जुड़ने तक अलग रखा गया। वे यहीं रहते हैं, और किनारे की पट्टी उन्हें नहीं गिनती।</translation>
    </message>
</context>
<context>
    <name>dakiya::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>आख़िरी दिन</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>दूसरे दिन</translation>
    </message>
</context>
<context>
    <name>dakiya::PeriodChoice</name>
    <message>
        <source>Show messages of a period</source>
        <translation>एक अवधि के मेसेज दिखाएँ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>दिन चुनें…</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>अवधि: %1</translation>
    </message>
</context>
<context>
    <name>dakiya::PersonField</name>
    <message>
        <source>&amp;To</source>
        <translation>किसे (&amp;T)</translation>
    </message>
    <message>
        <source>Name, number, or a new number with +</source>
        <translation>नाम, नंबर, या + के साथ नया नंबर</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Customers who fit</source>
        <translation>मिलते-जुलते ग्राहक</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 लें</translation>
    </message>
</context>
<context>
    <name>dakiya::PinDialog</name>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>मैनेजर का PIN</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>This needs a manager</source>
        <translation>इसके लिए मैनेजर चाहिए</translation>
    </message>
    <message>
        <source>Type the manager&apos;s PIN. It opens templates, account, sending and roles for ten minutes.</source>
        <translation>मैनेजर का PIN लिखें। इससे टेम्पलेट, खाता, भेजना और भूमिकाएँ दस मिनट के लिए खुलते हैं।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
</context>
<context>
    <name>dakiya::PinForm</name>
    <message>
        <source>PIN &amp;now</source>
        <translation>अभी का PIN (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ew PIN</source>
        <translation>नया PIN (&amp;E)</translation>
    </message>
    <message>
        <source>New PIN a&amp;gain</source>
        <translation>नया PIN फिर से (&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>4 to 12 digits that all managers know.</source>
        <translation>4 से 12 अंक, जो सारे मैनेजर जानते हैं।</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN सेट करें</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>PIN बदलें</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN हटाएँ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>The PIN that holds now is missing.</source>
        <translation>अभी का PIN नहीं लिखा है।</translation>
    </message>
    <message>
        <source>The two are not the same: type the new PIN twice.</source>
        <translation>दोनों एक जैसे नहीं हैं: नया PIN दो बार लिखें।</translation>
    </message>
</context>
<context>
    <name>dakiya::ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
</context>
<context>
    <name>dakiya::QuietHoursEditor</name>
    <message>
        <source>Nothing leaves from</source>
        <translation>कुछ नहीं निकलेगा:</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>शांत समय की शुरुआत</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>शांत समय का अंत</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>से</translation>
    </message>
</context>
<context>
    <name>dakiya::RangePopup</name>
    <message>
        <source>Show these days</source>
        <translation>ये दिन दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>कब से (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>कब तक (&amp;T)</translation>
    </message>
</context>
<context>
    <name>dakiya::RatesPlot</name>
    <message>
        <source>Success</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>डिलीवर हुए</translation>
    </message>
    <message>
        <source>Read, at least</source>
        <translation>पढ़े गए, कम से कम</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>लक्ष्य %1</translation>
    </message>
    <message>
        <source>Success %1, delivered %2, read at least %3.</source>
        <translation>सफल %1, डिलीवर हुए %2, पढ़े गए कम से कम %3।</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: nothing was sent</source>
        <translation>%1: कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>%1: success %2, delivered %3, read at least %4, of %5 sent</source>
        <translation>%1: भेजे गए %5 में से सफल %2, डिलीवर हुए %3, पढ़े गए कम से कम %4</translation>
    </message>
</context>
<context>
    <name>dakiya::ReasonsPlot</name>
    <message>
        <source>No message failed in these days.</source>
        <translation>इन दिनों में सारे मेसेज पहुँचे।</translation>
    </message>
    <message>
        <source>%1 failed. The most frequent reason: %2</source>
        <translation>%1 नहीं पहुँचे। सबसे आम वजह: %2</translation>
    </message>
    <message>
        <source>%1: %2 messages, %3 of those that failed.</source>
        <translation>%1: %2 मेसेज, न पहुँचे मेसेज में से %3।</translation>
    </message>
    <message>
        <source>%1 What to do: %2.</source>
        <translation>%1 क्या करें: %2।</translation>
    </message>
</context>
<context>
    <name>dakiya::RolesSection</name>
    <message>
        <source>Roles and PIN</source>
        <translation>भूमिकाएँ और PIN</translation>
    </message>
    <message>
        <source>Who sits here, and what only a manager may change.</source>
        <translation>यहाँ कौन बैठा है, और सिर्फ़ मैनेजर क्या बदल सकता है।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Empty: the name by which this computer knows you.</source>
        <translation>ख़ाली: वह नाम, जिससे यह कंप्यूटर आपको जानता है।</translation>
    </message>
    <message>
        <source>&amp;Set a PIN</source>
        <translation>PIN सेट करें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change the PIN</source>
        <translation>PIN बदलें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the PIN</source>
        <translation>PIN हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>यहाँ कौन बैठा है</translation>
    </message>
    <message>
        <source>This name stands beside everything that you change, for your colleagues to see.</source>
        <translation>आप जो कुछ बदलते हैं, उसके साथ यह नाम लिखा रहता है, ताकि आपके साथी देख सकें।</translation>
    </message>
    <message>
        <source>Manager&apos;s PIN</source>
        <translation>मैनेजर का PIN</translation>
    </message>
    <message>
        <source>What the PIN opens</source>
        <translation>PIN से क्या खुलता है</translation>
    </message>
    <message>
        <source>Everybody writes, sends, sends again, pauses sending and reads.</source>
        <translation>लिखना, भेजना, दोबारा भेजना, भेजना रोकना और पढ़ना सब कर सकते हैं।</translation>
    </message>
    <message>
        <source>With a PIN, only a manager saves templates and changes the account, sending, the rules of each type and the roles. Whoever types it manages for ten minutes.</source>
        <translation>PIN हो, तो टेम्पलेट सेव करना और खाता, भेजना, हर प्रकार के नियम और भूमिकाएँ बदलना सिर्फ़ मैनेजर कर सकता है। जो PIN लिखे, वह दस मिनट के लिए मैनेजर है।</translation>
    </message>
    <message>
        <source>The PIN is a courtesy among colleagues, not a barrier: it does not stop somebody who can use this computer as you do.</source>
        <translation>PIN साथियों के बीच का लिहाज़ है, रुकावट नहीं: जो आपकी तरह यह कंप्यूटर चला सकता है, उसे यह नहीं रोकता।</translation>
    </message>
    <message>
        <source>The PIN is removed: everybody manages now.</source>
        <translation>PIN हटा दिया गया: अब सब मैनेजर हैं।</translation>
    </message>
    <message>
        <source>The PIN holds from now on. Tell it to the other managers.</source>
        <translation>PIN अब से लागू है। दूसरे मैनेजरों को बता दें।</translation>
    </message>
    <message>
        <source>No PIN is set: everybody who sits here is a manager.</source>
        <translation>कोई PIN सेट नहीं है: जो भी यहाँ बैठे, वह मैनेजर है।</translation>
    </message>
    <message numerus="yes">
        <source>A PIN is set. It was typed here and opens for %n more minutes.</source>
        <translation>
            <numerusform>PIN सेट है। वह यहाँ लिखा गया था, और %n मिनट और खुला रहेगा।</numerusform>
            <numerusform>PIN सेट है। वह यहाँ लिखा गया था, और %n मिनट और खुला रहेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN is set. It has to be typed before a manager changes something.</source>
        <translation>PIN सेट है। मैनेजर को कुछ बदलने से पहले उसे लिखना होगा।</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>अभी लॉक करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>अनलॉक करें (&amp;U)</translation>
    </message>
</context>
<context>
    <name>dakiya::SavedFilters</name>
    <message>
        <source>+ Save filter</source>
        <translation>+ फ़िल्टर सेव करें</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>सेव किए फ़िल्टर</translation>
    </message>
    <message>
        <source>Give the filter that is set a name, to find it again</source>
        <translation>अभी के फ़िल्टर को नाम दें, ताकि वह फिर मिल सके</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>&amp;Name of the filter</source>
        <translation>फ़िल्टर का नाम (&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>फ़िल्टर का नाम ज़रूरी है।</translation>
    </message>
</context>
<context>
    <name>dakiya::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>What is set here holds for everybody who uses this data. The usual values are right for most offices.</source>
        <translation>यहाँ जो सेट है, वह इस डेटा को इस्तेमाल करने वाले सब लोगों पर लागू है। ज़्यादातर दफ़्तरों के लिए आम मान ठीक हैं।</translation>
    </message>
    <message>
        <source>Your dairy</source>
        <translation>आपकी डेयरी</translation>
    </message>
    <message>
        <source>Pace and new tries</source>
        <translation>रफ़्तार और फिर कोशिश</translation>
    </message>
    <message>
        <source>Costs and aims</source>
        <translation>ख़र्च और लक्ष्य</translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>सेटिंग खुल नहीं सकीं</translation>
    </message>
    <message>
        <source>More: what is rarely changed</source>
        <translation>और: जो कम ही बदला जाता है</translation>
    </message>
    <message>
        <source>Messages leave as they fall due.</source>
        <translation>मेसेज समय आने पर निकलते हैं।</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>भेजना फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>भेजना रोकें</translation>
    </message>
</context>
<context>
    <name>dakiya::SendingSwitch</name>
    <message>
        <source>Check the account</source>
        <translation>खाता जाँचें</translation>
    </message>
    <message>
        <source>Messages are leaving.</source>
        <translation>मेसेज निकल रहे हैं।</translation>
    </message>
    <message>
        <source>Messages leave when they are due.</source>
        <translation>मेसेज अपना समय आने पर निकलते हैं।</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>भेजना फिर शुरू करें</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>भेजना रोकें</translation>
    </message>
</context>
<context>
    <name>dakiya::SettingForm</name>
    <message>
        <source>Usual: %1.</source>
        <translation>आम तौर पर: %1।</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>सेव हुआ।</translation>
    </message>
</context>
<context>
    <name>dakiya::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>सेटिंग के हिस्से</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Types of messages</source>
        <translation>मेसेज के प्रकार</translation>
    </message>
    <message>
        <source>Local API and receipts</source>
        <translation>लोकल API और रसीदें</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>भाषा और रूप</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Roles and PIN</source>
        <translation>भूमिकाएँ और PIN</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>बदलावों का लॉग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>dakiya::SettingsSection</name>
    <message>
        <source>Loading…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>dakiya::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
</context>
<context>
    <name>dakiya::StatusLine</name>
    <message>
        <source>Who sits here: this name stands beside every change. Press to choose another.</source>
        <translation>यहाँ कौन बैठा है: यह नाम हर बदलाव के साथ रहता है। दूसरा चुनने के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>Who sits here: %1</source>
        <translation>यहाँ बैठे हैं: %1</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>यहाँ कौन बैठा है</translation>
    </message>
    <message>
        <source>Your name, as it shall stand beside what you do:</source>
        <translation>आपका नाम, जैसा आपके किए काम के साथ दिखे:</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>यह नाम लें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateEditor</name>
    <message>
        <source>Text of the template</source>
        <translation>टेम्पलेट का टेक्स्ट</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>%1   (such as %2)</source>
        <translation>%1   (जैसे %2)</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateList</name>
    <message>
        <source>written</source>
        <translation>लिखा हुआ</translation>
    </message>
    <message>
        <source>not sent, because it was refused again and again</source>
        <translation>नहीं भेजा जा रहा, क्योंकि बार-बार मना किया गया</translation>
    </message>
    <message>
        <source>changed and not saved</source>
        <translation>बदला गया, सेव नहीं हुआ</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>अभी नहीं लिखा</translation>
    </message>
    <message>
        <source>Types of messages and the languages of their templates</source>
        <translation>मेसेज के प्रकार और उनके टेम्पलेट की भाषाएँ</translation>
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
        <translation>%1 से इस टेम्पलेट का कुछ नहीं भेजा गया, क्योंकि लगातार बीस मेसेज मना किए गए। %2। टेक्स्ट बदलें, फिर इसे भेजने दें।</translation>
    </message>
    <message>
        <source>&amp;Let it send again</source>
        <translation>इसे फिर भेजने दें (&amp;L)</translation>
    </message>
    <message>
        <source>%1 has saved version %2 while you were writing. Compare before you save yours over it.</source>
        <translation>आप लिख रहे थे, तब %1 ने वर्शन %2 सेव किया। उसके ऊपर अपना सेव करने से पहले तुलना करें।</translation>
    </message>
    <message>
        <source>C&amp;ompare with version %1</source>
        <translation>वर्शन %1 से तुलना करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use version %1</source>
        <translation>वर्शन %1 लें (&amp;U)</translation>
    </message>
    <message>
        <source>It was not saved. %1</source>
        <translation>सेव नहीं हुआ। %1</translation>
    </message>
    <message>
        <source>What is written here is not saved. Version %1 would take its place.</source>
        <translation>यहाँ जो लिखा है, वह सेव नहीं है। उसकी जगह वर्शन %1 आ जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Restore version %1</source>
        <translation>वर्शन %1 वापस लाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep what is written</source>
        <translation>जो लिखा है उसे रखें (&amp;K)</translation>
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
        <translation>असली ग्राहक (&amp;C)</translation>
    </message>
    <message>
        <source>The message before</source>
        <translation>पिछला मेसेज</translation>
    </message>
    <message>
        <source>The message after</source>
        <translation>अगला मेसेज</translation>
    </message>
    <message>
        <source>Preview of the message</source>
        <translation>मेसेज की झलक</translation>
    </message>
    <message>
        <source>No message of this type was written yet.</source>
        <translation>इस प्रकार का कोई मेसेज अभी नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>%1 (%2 of the latest %3)</source>
        <translation>%1 (सबसे नए %3 में से %2)</translation>
    </message>
    <message>
        <source>With made-up values</source>
        <translation>काल्पनिक जानकारी के साथ</translation>
    </message>
    <message>
        <source>The message stands here as soon as something is written.</source>
        <translation>कुछ लिखते ही मेसेज यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters, as WhatsApp counts them</source>
        <translation>ज़्यादा से ज़्यादा %2 में से %1 अक्षर, जैसे WhatsApp गिनता है</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateSide</name>
    <message>
        <source>&amp;Preview</source>
        <translation>झलक (&amp;P)</translation>
    </message>
    <message>
        <source>Ve&amp;rsions (%1)</source>
        <translation>वर्शन (%1) (&amp;R)</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>वर्शन (&amp;R)</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplateWriter</name>
    <message>
        <source>Insert &amp;variable</source>
        <translation>वेरिएबल डालें (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>बदलाव छोड़ें (&amp;D)</translation>
    </message>
    <message>
        <source>What is wrong in the text</source>
        <translation>टेक्स्ट में क्या ग़लत है</translation>
    </message>
    <message>
        <source>Goes back to the version in use. Ctrl+Z brings back what was written.</source>
        <translation>इस्तेमाल हो रहे वर्शन पर लौटता है। जो लिखा था, वह Ctrl+Z से वापस आता है।</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>मोटा</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the letter of a button that makes bold</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरछा</translation>
    </message>
    <message>
        <source>I</source>
        <comment>the letter of a button that makes italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>कटा हुआ</translation>
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
        <translation>लाइन %1: %2</translation>
    </message>
</context>
<context>
    <name>dakiya::TemplatesPage</name>
    <message>
        <source>Loading…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>टेम्पलेट</translation>
    </message>
    <message>
        <source>The templates could not be read</source>
        <translation>टेम्पलेट पढ़े नहीं जा सके</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Write the text of this message in %1. Two opening braces {{ offer what is filled in for each customer.</source>
        <translation>इस मेसेज का टेक्स्ट %1 में लिखें। दो कोष्ठक {{ लिखने पर दिखता है कि हर ग्राहक के लिए क्या भरा जा सकता है।</translation>
    </message>
    <message>
        <source>Not written yet in %1</source>
        <translation>%1 में अभी नहीं लिखा</translation>
    </message>
    <message>
        <source>&amp;Save version %1</source>
        <translation>वर्शन %1 सेव करें (&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Saved. New messages use version %1.</source>
        <translation>सेव हुआ। नए मेसेज में वर्शन %1 इस्तेमाल होगा।</translation>
    </message>
    <message>
        <source>Unsaved changes. Mend what is wrong before you save.</source>
        <translation>बदलाव सेव नहीं हैं। सेव करने से पहले जो ग़लत है उसे ठीक करें।</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>बदलाव सेव नहीं हैं</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>अभी कुछ नहीं लिखा।</translation>
    </message>
    <message>
        <source>Version %1 is in use. Nothing has changed.</source>
        <translation>वर्शन %1 इस्तेमाल में है। कुछ नहीं बदला।</translation>
    </message>
</context>
<context>
    <name>dakiya::TestingStep</name>
    <message>
        <source>Test the connection</source>
        <translation>कनेक्शन जाँचें</translation>
    </message>
    <message>
        <source>Step by step, and without a message. The account is in use only when you say so below.</source>
        <translation>एक-एक क़दम करके, और बिना मेसेज के। खाता तभी इस्तेमाल होगा जब आप नीचे कहेंगे।</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>The account can be used. Messages that customers get are real from then on.</source>
        <translation>खाता इस्तेमाल किया जा सकता है। तब से ग्राहकों को असली मेसेज जाएँगे।</translation>
    </message>
    <message>
        <source>What stands in red has to be mended first: go back to the keys, or test again. Where only the internet is missing, the account can be used all the same: messages wait until it is there.</source>
        <translation>जो लाल में लिखा है उसे पहले ठीक करना होगा: कुंजियों पर वापस जाएँ, या फिर जाँचें। सिर्फ़ इंटरनेट न हो, तो भी खाता इस्तेमाल किया जा सकता है: इंटरनेट आने तक मेसेज इंतज़ार करते हैं।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>यह खाता इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>फिर भी इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>dakiya::Tokens</name>
    <message>
        <source>Withdraw access</source>
        <translation>टोकन हटाएँ</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>प्रोग्राम का नाम</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>टोकन दें</translation>
    </message>
    <message>
        <source>Programs that have access</source>
        <translation>जिन प्रोग्राम के पास टोकन है</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>May</source>
        <translation>क्या कर सकता है</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Such as: billing</source>
        <translation>जैसे: billing</translation>
    </message>
    <message>
        <source>Send and read</source>
        <translation>भेजना और पढ़ना</translation>
    </message>
    <message>
        <source>Send, read and change templates</source>
        <translation>भेजना, पढ़ना और टेम्पलेट बदलना</translation>
    </message>
    <message>
        <source>The new token</source>
        <translation>नया टोकन</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>मैंने ले लिया</translation>
    </message>
    <message>
        <source>Copy this token into the program now. It is kept nowhere and never shown again.</source>
        <translation>इस टोकन को अभी प्रोग्राम में कॉपी करें। यह कहीं रखा नहीं जाता और दोबारा कभी नहीं दिखता।</translation>
    </message>
    <message>
        <source>It may</source>
        <translation>वह कर सकता है</translation>
    </message>
    <message>
        <source>Give the program a name: by it you know later whose access this is.</source>
        <translation>प्रोग्राम को नाम दें: बाद में इसी से पता चलेगा कि यह टोकन किसका है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no access any more.</source>
        <translation>&quot;%1&quot; का टोकन अब नहीं चलेगा।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
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
        <translation>Dakiya खोलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>dakiya::TypesSection</name>
    <message>
        <source>Types of messages</source>
        <translation>मेसेज के प्रकार</translation>
    </message>
    <message>
        <source>Choose a type at the left. What you change holds for messages that are made from now on.</source>
        <translation>बाईं ओर प्रकार चुनें। आप जो बदलेंगे, वह अब से बनने वाले मेसेज पर लागू होगा।</translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>सेटिंग खुल नहीं सकीं</translation>
    </message>
</context>
<context>
    <name>dakiya::VariableFields</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (ख़ाली रह सकता है)</translation>
    </message>
    <message>
        <source>Choose a day (Down)</source>
        <translation>दिन चुनें (नीचे तीर)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>कल</translation>
    </message>
</context>
<context>
    <name>dakiya::VersionComparison</name>
    <message>
        <source>Version %1 by %2, %3</source>
        <translation>वर्शन %1, %2 का, %3</translation>
    </message>
    <message>
        <source>The version at the left</source>
        <translation>बाईं ओर का वर्शन</translation>
    </message>
    <message>
        <source>The version at the right</source>
        <translation>दाईं ओर का वर्शन</translation>
    </message>
    <message>
        <source>The two versions side by side</source>
        <translation>दोनों वर्शन साथ-साथ</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>टेक्स्ट पर लौटें (&amp;B)</translation>
    </message>
    <message>
        <source>What is written now, not saved</source>
        <translation>अभी जो लिखा है, सेव नहीं</translation>
    </message>
    <message>
        <source>&amp;Restore version %1</source>
        <translation>वर्शन %1 वापस लाएँ (&amp;R)</translation>
    </message>
</context>
<context>
    <name>dakiya::VersionList</name>
    <message>
        <source>Co&amp;mpare</source>
        <translation>तुलना करें (&amp;M)</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>वर्शन, नए पहले</translation>
    </message>
    <message>
        <source>Version %1, in use</source>
        <translation>वर्शन %1, इस्तेमाल में</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>वर्शन %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is but one version.</source>
        <translation>एक ही वर्शन है।</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>वापस लाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore version %1</source>
        <translation>वर्शन %1 वापस लाएँ (&amp;R)</translation>
    </message>
</context>
<context>
    <name>dakiya::VolumePlot</name>
    <message>
        <source>Stopped</source>
        <translation>रुके हुए</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>%1 messages, at most %2 a day.</source>
        <translation>%1 मेसेज, दिन में ज़्यादा से ज़्यादा %2।</translation>
    </message>
    <message>
        <source>%1 messages, at most %2 a week.</source>
        <translation>%1 मेसेज, हफ़्ते में ज़्यादा से ज़्यादा %2।</translation>
    </message>
    <message>
        <source>%1 messages, at most %2 a month.</source>
        <translation>%1 मेसेज, महीने में ज़्यादा से ज़्यादा %2।</translation>
    </message>
    <message>
        <source>%1: no messages</source>
        <translation>%1: कोई मेसेज नहीं</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 messages</source>
        <translation>%1, %2: %4 में से %3 मेसेज</translation>
    </message>
</context>
<context>
    <name>dakiya::WhenField</name>
    <message>
        <source>&amp;Now</source>
        <translation>अभी (&amp;N)</translation>
    </message>
    <message>
        <source>Late&amp;r</source>
        <translation>बाद में (&amp;R)</translation>
    </message>
    <message>
        <source>Day and time to send it</source>
        <translation>भेजने का दिन और समय</translation>
    </message>
</context>
<context>
    <name>dakiyactl</name>
    <message>
        <source>Where the data is kept; DAKIYA_DATA_DIR says the same.</source>
        <translation>डेटा कहाँ रखा जाता है; DAKIYA_DATA_DIR से भी बता सकते हैं।</translation>
    </message>
    <message>
        <source>Print JSON for programs instead of text for people.</source>
        <translation>लोगों के पढ़ने के टेक्स्ट की जगह प्रोग्राम के लिए JSON दिखाएँ।</translation>
    </message>
    <message>
        <source>What the log holds: debug, info, warning or critical.</source>
        <translation>लॉग में क्या लिखा जाए: debug, info, warning या critical.</translation>
    </message>
    <message>
        <source>Explain, with examples.</source>
        <translation>उदाहरण के साथ जानकारी दिखाएँ।</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>वर्शन दिखाएँ।</translation>
    </message>
    <message>
        <source>&quot;--log-level&quot; must be debug, info, warning or critical.</source>
        <translation>&quot;--log-level&quot; इनमें से एक होना चाहिए: debug, info, warning, critical.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>देखें: %1</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer. The sample sheet of deliveries is sent to a far end that is built in.</source>
        <translation>अभ्यास: इस कंप्यूटर से बाहर कुछ नहीं जाता। डिलीवरी की नमूना शीट Dakiya के अपने अभ्यास प्रोवाइडर को भेजी जाती है।</translation>
    </message>
    <message>
        <source>Not every message was settled in time.</source>
        <translation>समय के अंदर सब मेसेज का नतीजा नहीं आया।</translation>
    </message>
    <message>
        <source>Send a sample sheet in practice mode and show what becomes of each message.</source>
        <translation>अभ्यास मोड में नमूना शीट भेजें और हर मेसेज का क्या हुआ, यह देखें।</translation>
    </message>
    <message>
        <source>It needs no account, no network and no settings, and leaves nothing behind.</source>
        <translation>न अकाउंट चाहिए, न नेटवर्क, न सेटिंग्स; बाद में कुछ नहीं बचता।</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%2 में से %1 मेसेज</translation>
    </message>
    <message>
        <source>Invented history goes into the practice store only: set DAKIYA_PROVIDER=practice.</source>
        <translation>बनावटी हिस्ट्री सिर्फ़ अभ्यास के डेटा में जाती है: DAKIYA_PROVIDER=practice सेट करें।</translation>
    </message>
    <message>
        <source>Messages: %1, customers: %2, days: %3, seed: %4</source>
        <translation>मेसेज: %1, ग्राहक: %2, दिन: %3, seed: %4</translation>
    </message>
    <message>
        <source>Fill the practice store with believable history.</source>
        <translation>अभ्यास के डेटा में असली जैसी हिस्ट्री भरें।</translation>
    </message>
    <message>
        <source>The same seed gives the same people, texts and fates. Nothing real is ever touched.</source>
        <translation>एक ही seed से वही लोग, वही टेक्स्ट और वही नतीजे मिलते हैं। असली डेटा को कभी नहीं छुआ जाता।</translation>
    </message>
    <message>
        <source>How many; 10000 unless said.</source>
        <translation>कितने; न बताएँ तो 10000.</translation>
    </message>
    <message>
        <source>Over so many days up to now; 30 unless said.</source>
        <translation>आज तक के कितने दिन; न बताएँ तो 30.</translation>
    </message>
    <message>
        <source>Repeats the same history; a new one unless said.</source>
        <translation>वही हिस्ट्री फिर बनाता है; न बताएँ तो नई बनती है।</translation>
    </message>
    <message>
        <source>Dakiya sends a dairy&apos;s WhatsApp messages and says what became of each.</source>
        <translation>Dakiya डेयरी के WhatsApp मेसेज भेजता है और बताता है कि हर मेसेज का क्या हुआ।</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>यहाँ से शुरू करें</translation>
    </message>
    <message>
        <source>With every command</source>
        <translation>हर कमांड के साथ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>No such message.</source>
        <translation>ऐसा कोई मेसेज नहीं है।</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>अभी कोई मेसेज नहीं है।</translation>
    </message>
    <message>
        <source>There are older ones: --before %1</source>
        <translation>इनसे पुराने भी हैं: --before %1</translation>
    </message>
    <message>
        <source>List messages, newest first, and what became of them.</source>
        <translation>मेसेज और उनका क्या हुआ, इसकी सूची; सबसे नया पहले।</translation>
    </message>
    <message>
        <source>Of this number only.</source>
        <translation>सिर्फ़ इस नंबर के।</translation>
    </message>
    <message>
        <source>Of this type only, such as payment_reminder.</source>
        <translation>सिर्फ़ इस प्रकार के, जैसे payment_reminder.</translation>
    </message>
    <message>
        <source>That stand like this only, such as failed or unknown.</source>
        <translation>सिर्फ़ इस स्थिति वाले, जैसे failed या unknown.</translation>
    </message>
    <message>
        <source>Made on this day or at this time, or later.</source>
        <translation>इस दिन या समय से आगे के।</translation>
    </message>
    <message>
        <source>Made on this day, or before this time.</source>
        <translation>इस दिन तक के, या इस समय से पहले के।</translation>
    </message>
    <message>
        <source>A name, a part of a number, words of the text, a reference.</source>
        <translation>नाम, नंबर का हिस्सा, टेक्स्ट के शब्द या रेफ़रेंस।</translation>
    </message>
    <message>
        <source>At most so many, up to 200; 50 unless said.</source>
        <translation>ज़्यादा से ज़्यादा कितने, 200 तक; न बताएँ तो 50.</translation>
    </message>
    <message>
        <source>Older than this message only.</source>
        <translation>सिर्फ़ इस मेसेज से पुराने।</translation>
    </message>
    <message>
        <source>Show one message with all attempts and receipts.</source>
        <translation>एक मेसेज उसकी सब कोशिशों और रिपोर्ट के साथ दिखाएँ।</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Would be taken</source>
        <translation>ली जाएँगी</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>ली गईं</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>रिजेक्ट</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>पहले से हैं</translation>
    </message>
    <message>
        <source>Numbers completed with +91</source>
        <translation>+91 जोड़े गए नंबर</translation>
    </message>
    <message>
        <source>Columns that nobody reads: %1</source>
        <translation>जो कॉलम काम नहीं आए: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>रिजेक्ट क्यों</translation>
    </message>
    <message>
        <source>Repeats this message</source>
        <translation>पहले का मेसेज</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Make messages of the rows of a sheet (CSV).</source>
        <translation>शीट (CSV) की पंक्तियों से मेसेज बनाएँ।</translation>
    </message>
    <message>
        <source>What the messages are about.</source>
        <translation>मेसेज किस बारे में हैं।</translation>
    </message>
    <message>
        <source>Which column holds a variable, or phone, reference, language, send_at, expires_at.</source>
        <translation>वेरिएबल या phone, reference, language, send_at, expires_at किस कॉलम में है।</translation>
    </message>
    <message>
        <source>Refuse numbers without a country code instead of adding +91.</source>
        <translation>देश के कोड के बिना वाले नंबर में +91 न जोड़ें, उसे रिजेक्ट करें।</translation>
    </message>
    <message>
        <source>Say what is to be done, such as &quot;demo&quot;.</source>
        <translation>बताएँ कि क्या करना है, जैसे &quot;demo&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम की कोई कमांड नहीं है।</translation>
    </message>
    <message>
        <source>Attempt %1 with %2, %3</source>
        <translation>कोशिश %1, %2 से: %3</translation>
    </message>
    <message>
        <source>Attempt %1 with %2, %3 after %4 ms</source>
        <translation>कोशिश %1, %2 से: %3 (%4 ms में)</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>रिपोर्ट: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
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
        <translation>रेफ़रेंस</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>निकलेगा</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>पहले का मेसेज</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बना</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>The queue goes on.</source>
        <translation>कतार चल रही है।</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>इंतज़ार में मेसेज: %1</translation>
    </message>
    <message>
        <source>Send nothing until &quot;resume&quot;; what is on the wire ends.</source>
        <translation>&quot;resume&quot; तक कुछ न भेजें; जो निकल चुका है, वह पूरा होगा।</translation>
    </message>
    <message>
        <source>Go on: a person has looked at why nothing was sent.</source>
        <translation>फिर शुरू करें: किसी ने देख लिया है कि भेजना क्यों रुका था।</translation>
    </message>
    <message>
        <source>%1 This one takes over when it ends.</source>
        <translation>%1 उसके बंद होने पर यह काम सँभालेगा।</translation>
    </message>
    <message>
        <source>Sending with %1; no API; Ctrl+C stops</source>
        <translation>%1 से भेजा जा रहा है; API बंद है; रोकने के लिए Ctrl+C</translation>
    </message>
    <message>
        <source>Send what waits, take receipts and answer the local API until Ctrl+C.</source>
        <translation>Ctrl+C तक: रुके मेसेज भेजें, रिपोर्ट लें और लोकल API का जवाब दें।</translation>
    </message>
    <message>
        <source>The API&apos;s port instead of the setting api_port; 0 takes a free one.</source>
        <translation>api_port सेटिंग की जगह API का पोर्ट; 0 हो तो कोई खाली पोर्ट लिया जाता है।</translation>
    </message>
    <message>
        <source>Read or change how Dakiya works.</source>
        <translation>Dakiya की सेटिंग्स देखें या बदलें।</translation>
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
        <translation>स्वीकार, पर जवाब नहीं</translation>
    </message>
    <message>
        <source>Receipts sent</source>
        <translation>भेजी गई रिपोर्ट</translation>
    </message>
    <message>
        <source>Receipts not sent yet</source>
        <translation>अभी न भेजी गई रिपोर्ट</translation>
    </message>
    <message>
        <source>Receipts given up</source>
        <translation>छोड़ी गई रिपोर्ट</translation>
    </message>
    <message>
        <source>The practice provider listens at http://127.0.0.1:%1; Ctrl+C stops</source>
        <translation>अभ्यास प्रोवाइडर यहाँ चालू है: http://127.0.0.1:%1; रोकने के लिए Ctrl+C</translation>
    </message>
    <message>
        <source>Be the far end of practice on its own: MyOperator on this computer.</source>
        <translation>अभ्यास प्रोवाइडर को अलग से चलाएँ: इसी कंप्यूटर पर MyOperator.</translation>
    </message>
    <message>
        <source>Where it listens; a free port unless said.</source>
        <translation>किस पोर्ट पर चले; न बताएँ तो कोई खाली पोर्ट।</translation>
    </message>
    <message>
        <source>Before each answer.</source>
        <translation>हर जवाब से पहले इतनी देर।</translation>
    </message>
    <message>
        <source>More or less of it.</source>
        <translation>उससे इतना कम या ज़्यादा।</translation>
    </message>
    <message>
        <source>Share that is accepted and then reported as failed (131026).</source>
        <translation>हिस्सा, जो स्वीकार होकर बाद में न पहुँचा बताया जाए (131026)।</translation>
    </message>
    <message>
        <source>Share that is answered with 400.</source>
        <translation>हिस्सा, जिसे 400 जवाब मिले।</translation>
    </message>
    <message>
        <source>Share that is accepted and closed without an answer.</source>
        <translation>हिस्सा, जो स्वीकार होकर बिना जवाब बंद हो।</translation>
    </message>
    <message>
        <source>Share of the delivered that are read too; 0.8 unless said.</source>
        <translation>डिलीवर हुए में से हिस्सा, जो पढ़ा भी जाए; न बताएँ तो 0.8.</translation>
    </message>
    <message>
        <source>Messages per second above which it answers 429.</source>
        <translation>प्रति सेकंड कितने मेसेज के बाद 429 जवाब मिले।</translation>
    </message>
    <message>
        <source>Where receipts go; none unless said.</source>
        <translation>रिपोर्ट कहाँ जाएँ; न बताएँ तो नहीं जातीं।</translation>
    </message>
    <message>
        <source>Write what was accepted there, as JSON lines.</source>
        <translation>जो स्वीकार हुआ, उसे JSON लाइनों में इस फ़ाइल में लिखें।</translation>
    </message>
    <message>
        <source>Receipts carry our reference too.</source>
        <translation>रिपोर्ट में हमारा रेफ़रेंस भी हो।</translation>
    </message>
    <message>
        <source>Repeats the same fates.</source>
        <translation>वही नतीजे फिर मिलते हैं।</translation>
    </message>
    <message>
        <source>Today and the days before, %1 in all; provider: %2</source>
        <translation>आज और पिछले दिन, कुल %1; प्रोवाइडर: %2</translation>
    </message>
    <message>
        <source>Count what became of the messages of the last days.</source>
        <translation>पिछले दिनों के मेसेज का क्या हुआ, इसका हिसाब।</translation>
    </message>
    <message>
        <source>A message belongs to the day on which it was made. &quot;—&quot; stands where there is nothing to divide by.</source>
        <translation>मेसेज उस दिन में गिना जाता है जिस दिन वह बना। जहाँ गिनने को कुछ न हो, वहाँ &quot;—&quot; दिखता है।</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>कुल मेसेज</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>सफल रहे</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>डिलीवर हुए</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Answer time, median</source>
        <translation>जवाब का समय, बीच का (मीडियन)</translation>
    </message>
    <message>
        <source>Answer time, 95 of 100 within</source>
        <translation>जवाब का समय, 100 में से 95 इतने में</translation>
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
        <translation>सफल</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>डिलीवरी</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़े गए</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>क्यों नहीं पहुँचा</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>कोशिशें</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Count everything anew and compare it with what is kept.</source>
        <translation>सब कुछ फिर से गिनें और रखे हुए हिसाब से मिलाएँ।</translation>
    </message>
    <message>
        <source>&quot;ok&quot;, or a line for each fault and exit code 1. Nothing is changed.</source>
        <translation>सब ठीक हो तो &quot;ok&quot;, नहीं तो हर गड़बड़ी की एक लाइन और एग्ज़िट कोड 1. कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>The queue was paused by %1. It goes on with: dakiyactl resume</source>
        <translation>कतार %1 ने रोकी है। फिर शुरू करें: dakiyactl resume</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकार हुआ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>रिजेक्ट हुआ</translation>
    </message>
    <message>
        <source>to be tried later</source>
        <translation>बाद में फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>the account is at fault</source>
        <translation>अकाउंट में गड़बड़</translation>
    </message>
    <message>
        <source>the provider could not be reached</source>
        <translation>प्रोवाइडर तक पहुँच नहीं हुई</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>accepted, then reported as failed</source>
        <translation>स्वीकार हुआ, बाद में पता चला कि नहीं पहुँचा</translation>
    </message>
    <message>
        <source>The provider does not answer: the queue waits, tries gently and goes on by itself.</source>
        <translation>प्रोवाइडर जवाब नहीं दे रहा: कतार रुकी है, धीरे-धीरे कोशिश होगी और अपने आप फिर चलेगी।</translation>
    </message>
    <message>
        <source>The computer&apos;s clock looks wrong: set it, then: dakiyactl resume</source>
        <translation>कंप्यूटर की घड़ी गलत लगती है: उसे ठीक करें, फिर: dakiyactl resume</translation>
    </message>
    <message>
        <source>A template was refused twenty times in a row (%1) and is paused: mend it, then: dakiyactl resume</source>
        <translation>एक टेम्पलेट लगातार बीस बार रिजेक्ट हुआ (%1), इसलिए रोका गया है: उसे ठीक करें, फिर: dakiyactl resume</translation>
    </message>
    <message>
        <source>Messages wait that were made for another account: look at them with dakiyactl history --status queued, then: dakiyactl resume</source>
        <translation>दूसरे अकाउंट के लिए बने मेसेज इंतज़ार में हैं: उन्हें dakiyactl history --status queued से देखें, फिर: dakiyactl resume</translation>
    </message>
    <message>
        <source>The queue is held (%1): look at what waits, then: dakiyactl resume</source>
        <translation>कतार रोकी गई है (%1): क्या-क्या इंतज़ार में है, देखें, फिर: dakiyactl resume</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; नाम का कोई विकल्प नहीं है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes no value.</source>
        <translation>&quot;%1&quot; के साथ कोई मान नहीं दिया जाता।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value.</source>
        <translation>&quot;%1&quot; के साथ मान देना ज़रूरी है।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was given too much: it is %2.</source>
        <translation>&quot;%1&quot; के साथ ज़्यादा लिखा गया है। ऐसे लिखें: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was given too little: it is %2.</source>
        <translation>&quot;%1&quot; के साथ कुछ कम लिखा गया है। ऐसे लिखें: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n messages have arrived</source>
        <translation>
            <numerusform>%n में से %1 मेसेज का नतीजा आ गया</numerusform>
            <numerusform>%n में से %1 मेसेज का नतीजा आ गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%n में से %1 पंक्ति</numerusform>
            <numerusform>%n में से %1 पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the sheet are in and wait. When the fault is mended, run the same command again: it goes on behind them, and none is sent twice.</source>
        <translation>
            <numerusform>शीट का %n मेसेज लिया जा चुका है और रुका है। गड़बड़ ठीक होने पर यही कमांड फिर चलाएँ: काम वहीं से आगे बढ़ेगा, और कोई मेसेज दो बार नहीं जाएगा।</numerusform>
            <numerusform>शीट के %n मेसेज लिए जा चुके हैं और रुके हैं। गड़बड़ ठीक होने पर यही कमांड फिर चलाएँ: काम वहीं से आगे बढ़ेगा, और कोई मेसेज दो बार नहीं जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Good rows go in, the others are listed with their reasons; rows are numbered as a spreadsheet numbers them. It works beside a &quot;serve&quot; that runs; without one the messages wait for it. Types: %1</source>
        <translation>सही पंक्तियाँ ली जाती हैं, बाकी कारण के साथ दिखाई जाती हैं; पंक्ति का नंबर वही है जो स्प्रेडशीट में दिखता है। चालू &quot;serve&quot; के साथ भी चलता है; &quot;serve&quot; न हो तो मेसेज उसके आने तक रुकते हैं। प्रकार: %1</translation>
    </message>
    <message>
        <source>Only say what would happen; nothing but the file of --rejects is written.</source>
        <translation>सिर्फ़ बताएँ कि क्या होगा; --rejects की फ़ाइल के सिवा कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Write the refused rows there, with their reasons; in a dry run, too.</source>
        <translation>रिजेक्ट पंक्तियाँ कारण के साथ इस फ़ाइल में लिखें; --dry-run में भी।</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: --json and --rejects FILE have all of them</source>
        <translation>
            <numerusform>… और %n बाकी: --json और --rejects FILE में सब मिलेंगे</numerusform>
            <numerusform>… और %n बाकी: --json और --rejects FILE में सब मिलेंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has headings and no rows.</source>
        <translation>शीट में सिर्फ़ शीर्षक हैं, कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Not all of the output could be written: the disk may be full.</source>
        <translation>पूरा आउटपुट लिखा नहीं जा सका: शायद डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Sending with %1; API at %2; Ctrl+C stops</source>
        <translation>%1 से भेजा जा रहा है; API: %2; रोकने के लिए Ctrl+C</translation>
    </message>
    <message numerus="yes">
        <source>An import was interrupted: %n messages of it wait until the same file is imported again.</source>
        <translation>
            <numerusform>एक इंपोर्ट बीच में रुक गया: उसका %n मेसेज तब तक रुका रहेगा जब तक वही फ़ाइल फिर से इंपोर्ट नहीं होती।</numerusform>
            <numerusform>एक इंपोर्ट बीच में रुक गया: उसके %n मेसेज तब तक रुके रहेंगे जब तक वही फ़ाइल फिर से इंपोर्ट नहीं होती।</numerusform>
        </translation>
    </message>
    <message>
        <source>Today and the days before, %1 at most; 7 unless said.</source>
        <translation>आज और पिछले दिन, ज़्यादा से ज़्यादा %1; न बताएँ तो 7.</translation>
    </message>
    <message>
        <source>Check the account and its credentials</source>
        <translation>अकाउंट और उसकी लॉगिन जानकारी जाँचें</translation>
    </message>
    <message>
        <source>The queue is paused, the account is at fault: %1. %2. Then: dakiyactl resume</source>
        <translation>कतार रुकी है, अकाउंट में गड़बड़ है: %1। %2। फिर: dakiyactl resume</translation>
    </message>
    <message numerus="yes">
        <source>An earlier import of this sheet was interrupted after %n rows: this one went on from there.</source>
        <translation>
            <numerusform>इस शीट का पिछला इंपोर्ट %n पंक्ति के बाद रुक गया था: यह इंपोर्ट वहीं से आगे चला।</numerusform>
            <numerusform>इस शीट का पिछला इंपोर्ट %n पंक्तियों के बाद रुक गया था: यह इंपोर्ट वहीं से आगे चला।</numerusform>
        </translation>
    </message>
    <message>
        <source>The data can be written again: sending goes on.</source>
        <translation>डेटा फिर से लिखा जा रहा है: भेजना आगे चल रहा है।</translation>
    </message>
    <message>
        <source>The data cannot be written (%1): look whether the disk is full or the folder may not be written; nothing is sent until then, and it goes on by itself.</source>
        <translation>डेटा लिखा नहीं जा रहा (%1): देखें कि डिस्क भर तो नहीं गई या फ़ोल्डर में लिखने की मनाही तो नहीं; तब तक कुछ नहीं भेजा जाएगा, फिर काम अपने आप आगे चलेगा।</translation>
    </message>
    <message>
        <source>Trying out</source>
        <translation>आज़माने के लिए</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजना</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>देखना</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>तैयारी</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>On a server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;. Did you mean &quot;--%2&quot;?</source>
        <translation>&quot;%1&quot; नाम का कोई विकल्प नहीं है। क्या आपका मतलब &quot;--%2&quot; था?</translation>
    </message>
    <message>
        <source>Three months of a busy dairy, to look around in</source>
        <translation>एक व्यस्त डेयरी के तीन महीने, देखने-समझने के लिए</translation>
    </message>
    <message>
        <source>See it work: nothing leaves this computer</source>
        <translation>काम करते देखें: इस कंप्यूटर से बाहर कुछ नहीं जाता</translation>
    </message>
    <message>
        <source>Look through a sheet of today&apos;s deliveries, then send it</source>
        <translation>आज की डिलीवरी की शीट पहले जाँचें, फिर भेजें</translation>
    </message>
    <message>
        <source>What did not arrive, and why?</source>
        <translation>क्या नहीं पहुँचा, और क्यों?</translation>
    </message>
    <message>
        <source>&quot;dakiyactl COMMAND --help&quot; shows examples of a command. The exit code is 0 when it is done, 1 when it failed, 2 when it was called wrongly. DAKIYA_PROVIDER overrides the provider.</source>
        <translation>&quot;dakiyactl COMMAND --help&quot; से उस कमांड के उदाहरण दिखते हैं। एग्ज़िट कोड: काम हो गया तो 0, नहीं हुआ तो 1, कमांड गलत लिखी गई तो 2। DAKIYA_PROVIDER से प्रोवाइडर बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>ध्यान रखें</translation>
    </message>
    <message>
        <source>The newest fifty</source>
        <translation>सबसे नए पचास</translation>
    </message>
    <message>
        <source>What did not arrive since that day, and why?</source>
        <translation>उस दिन से अब तक क्या नहीं पहुँचा, और क्यों?</translation>
    </message>
    <message>
        <source>What did this customer get from us?</source>
        <translation>इस ग्राहक को हमसे क्या-क्या मिला?</translation>
    </message>
    <message>
        <source>Every message with this word, for a program</source>
        <translation>इस शब्द वाला हर मेसेज, किसी प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>First look: nothing is sent, nothing is kept</source>
        <translation>पहले जाँच लें: न कुछ भेजा जाता है, न रखा जाता है</translation>
    </message>
    <message>
        <source>Then for good; rows that cannot be sent go to a sheet of their own, to be mended</source>
        <translation>फिर सचमुच; जो पंक्तियाँ भेजी नहीं जा सकतीं, वे सुधार के लिए अलग शीट में जाती हैं</translation>
    </message>
    <message>
        <source>The sheet&apos;s columns have names of their own</source>
        <translation>शीट के कॉलमों के नाम अलग हैं</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>&quot;%1&quot; नाम की कोई कमांड नहीं है। क्या आपका मतलब &quot;%2&quot; था?</translation>
    </message>
    <message>
        <source>Wrong sheet? Stop, then look at what waits</source>
        <translation>गलत शीट? रोकें, फिर देखें कि क्या-क्या इंतज़ार में है</translation>
    </message>
    <message>
        <source>The wallet is filled again: go on</source>
        <translation>वॉलेट में पैसे आ गए: फिर शुरू करें</translation>
    </message>
    <message>
        <source>Send until Ctrl+C</source>
        <translation>Ctrl+C तक भेजते रहें</translation>
    </message>
    <message>
        <source>To real customers, through MyOperator</source>
        <translation>असली ग्राहकों को, MyOperator से</translation>
    </message>
    <message>
        <source>With the API open to your own programs</source>
        <translation>अपने प्रोग्रामों के लिए API खोलकर</translation>
    </message>
    <message>
        <source>Watched by a program</source>
        <translation>किसी प्रोग्राम की निगरानी में</translation>
    </message>
    <message>
        <source>Your dairy&apos;s name and language</source>
        <translation>आपकी डेयरी का नाम और भाषा</translation>
    </message>
    <message>
        <source>No offers in the evening</source>
        <translation>शाम को ऑफ़र न जाएँ</translation>
    </message>
    <message>
        <source>How it is set now</source>
        <translation>अभी क्या सेट है</translation>
    </message>
    <message>
        <source>Name one shell: %1.</source>
        <translation>एक शेल का नाम लिखें: %1।</translation>
    </message>
    <message>
        <source>Let the Tab key of your shell complete commands, options and values.</source>
        <translation>शेल में Tab दबाकर कमांड, विकल्प और मान पूरे करवाएँ।</translation>
    </message>
    <message>
        <source>It prints a script that the shell reads at its start; a package has installed it already. With &quot;words&quot; it prints what may stand in place of the last word.</source>
        <translation>यह एक स्क्रिप्ट दिखाता है जिसे शेल शुरू होते समय पढ़ता है; पैकेज से लगाया हो तो यह पहले से मौजूद है। &quot;words&quot; के साथ यह बताता है कि आख़िरी शब्द की जगह क्या आ सकता है।</translation>
    </message>
    <message>
        <source>In this shell, now</source>
        <translation>इस शेल में, अभी</translation>
    </message>
    <message>
        <source>In each shell from now on</source>
        <translation>अब से हर शेल में</translation>
    </message>
    <message>
        <source>What could follow?</source>
        <translation>आगे क्या आ सकता है?</translation>
    </message>
    <message>
        <source>Print the manual page (in English), made from what the commands say of themselves.</source>
        <translation>मैनुअल पेज (अंग्रेज़ी में) दिखाएँ; यह कमांडों की अपनी जानकारी से बनता है।</translation>
    </message>
    <message>
        <source>Receipts carry the secret of DAKIYA_WEBHOOK_SECRET. What was accepted is at GET /ledger. In the example of two terminals &quot;trial&quot; is a data folder apart.</source>
        <translation>रिपोर्ट के साथ DAKIYA_WEBHOOK_SECRET का सीक्रेट जाता है। जो स्वीकार हुआ, वह GET /ledger पर है। दो टर्मिनल वाले उदाहरण में &quot;trial&quot; एक अलग डेटा फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>A bad day: five in a hundred fail, one in a hundred stays in doubt</source>
        <translation>एक ख़राब दिन: सौ में से पाँच फ़ेल, एक का पता नहीं चलता</translation>
    </message>
    <message>
        <source>Two that belong together, each in a terminal of its own</source>
        <translation>ये दो कमांड साथ चलती हैं, हर एक अपने टर्मिनल में</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस हफ़्ते</translation>
    </message>
    <message>
        <source>A month, for a program</source>
        <translation>एक महीना, किसी प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>Before and after a backup</source>
        <translation>बैकअप से पहले और बाद में</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>मैनेजर</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>क्लर्क</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>No tokens yet: dakiyactl token add NAME --role clerk</source>
        <translation>अभी कोई टोकन नहीं है: dakiyactl token add NAME --role clerk</translation>
    </message>
    <message>
        <source>Say what the token may do: --role clerk or --role manager.</source>
        <translation>बताइए कि टोकन क्या कर सकता है: --role clerk या --role manager.</translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere: give it to the program that needs it.</source>
        <translation>यह बस एक बार दिखाया जाता है और कहीं रखा नहीं जाता: इसे उस प्रोग्राम को दीजिए जिसे इसकी ज़रूरत है।</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; opens nothing any more.</source>
        <translation>टोकन &quot;%1&quot; से अब कुछ नहीं खुलता।</translation>
    </message>
    <message>
        <source>A role is given when a token is added.</source>
        <translation>भूमिका टोकन जोड़ते समय दी जाती है।</translation>
    </message>
    <message>
        <source>Tokens are seen with &quot;list&quot;, made with &quot;add NAME&quot; and taken away with &quot;remove NAME&quot;.</source>
        <translation>टोकन &quot;list&quot; से दिखते हैं, &quot;add NAME&quot; से बनते हैं और &quot;remove NAME&quot; से हटते हैं।</translation>
    </message>
    <message>
        <source>Decide which programs may call the local API.</source>
        <translation>तय कीजिए कि कौन-से प्रोग्राम लोकल API को बुला सकते हैं।</translation>
    </message>
    <message>
        <source>Give each program a token of its own: its name stands in the audit log, and it can be taken away alone. A clerk&apos;s token sends and reads; a manager&apos;s also changes templates. &quot;add&quot; prints the token once; only a hash of it is stored. A running &quot;serve&quot; knows of a change at once. Practice has tokens of its own.</source>
        <translation>हर प्रोग्राम को उसका अपना टोकन दीजिए: उसका नाम ऑडिट लॉग में रहता है, और उसे अकेले हटाया जा सकता है। क्लर्क का टोकन भेजता और पढ़ता है; मैनेजर का टोकन टेम्पलेट भी बदलता है। &quot;add&quot; टोकन को एक बार दिखाता है; सिर्फ़ उसका हैश रखा जाता है। चलता हुआ &quot;serve&quot; बदलाव तुरंत जान लेता है। अभ्यास के टोकन अलग होते हैं।</translation>
    </message>
    <message>
        <source>What it may do: clerk or manager.</source>
        <translation>वह क्या कर सकता है: clerk या manager.</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1 % पढ़ा गया</translation>
    </message>
    <message>
        <source>What was read until then is in. When the fault is mended, run the same command again: it goes on, and nothing comes in twice.</source>
        <translation>तब तक जो पढ़ा गया वह आ चुका है। गड़बड़ी ठीक होने पर यही कमांड फिर चलाएँ: काम वहीं से आगे बढ़ेगा और कुछ भी दो बार नहीं आएगा।</translation>
    </message>
    <message>
        <source>Practice is in use, and real customers do not belong there: set DAKIYA_PROVIDER=myoperator-v2, or try it out with --practice.</source>
        <translation>अभी अभ्यास मोड चल रहा है, और असली ग्राहकों की जगह वहाँ नहीं है: DAKIYA_PROVIDER=myoperator-v2 रखें, या --practice के साथ आज़माएँ।</translation>
    </message>
    <message>
        <source>End it first: the old queue comes in while nobody sends.</source>
        <translation>पहले उसे बंद करें: पुरानी कतार तभी आती है जब कोई नहीं भेज रहा हो।</translation>
    </message>
    <message>
        <source>Move in what the old Python service leaves: settings, templates, queue and log.</source>
        <translation>पुरानी Python सर्विस का सामान लाएँ: सेटिंग, टेम्पलेट, कतार और लॉग।</translation>
    </message>
    <message>
        <source>DIR holds what mongoexport wrote, one document a line or an array: notification_settings.json, notification_templates.json, notifications_queue.json, notifications_log.json; what is missing is left out. The log keeps its times, statuses and provider&apos;s ids, and nothing of it is ever sent. The queue is held until &quot;resume&quot;. Times without an offset are taken as UTC. It can be repeated: only what is new, or has moved on, comes in. It goes into the store of the provider in use, which must not be practice unless --practice says so, and no &quot;serve&quot; may run on it. Old ids still find their messages.</source>
        <translation>DIR में mongoexport की लिखी फ़ाइलें होती हैं, हर लाइन में एक डॉक्यूमेंट या एक array: notification_settings.json, notification_templates.json, notifications_queue.json, notifications_log.json; जो नहीं है वह छोड़ दी जाती है। लॉग के समय, स्थिति और प्रोवाइडर की id वैसे ही रहते हैं, और उसमें से कुछ भी कभी नहीं भेजा जाता। कतार &quot;resume&quot; तक रोकी रहती है। बिना offset वाले समय UTC माने जाते हैं। इसे दोबारा चला सकते हैं: सिर्फ़ वही आता है जो नया है या आगे बढ़ चुका है। यह चालू प्रोवाइडर के स्टोर में जाता है, जो अभ्यास का नहीं होना चाहिए जब तक --practice न कहा जाए, और उस पर कोई &quot;serve&quot; नहीं चलना चाहिए। पुरानी id से भी मेसेज मिल जाते हैं।</translation>
    </message>
    <message>
        <source>Write the refused documents there, one a line, with their reasons.</source>
        <translation>जो डॉक्यूमेंट नहीं लिए गए उन्हें कारण के साथ वहाँ लिखें, हर लाइन में एक।</translation>
    </message>
    <message>
        <source>Allow it in the practice store, to try it out.</source>
        <translation>आज़माने के लिए अभ्यास के स्टोर में करने दें।</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>कलेक्शन</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>आगे बढ़े</translation>
    </message>
    <message>
        <source>No export was there of: %1</source>
        <translation>इनका कोई एक्सपोर्ट नहीं था: %1</translation>
    </message>
    <message>
        <source>Setting: %1 is %2 (there: %3)</source>
        <translation>सेटिंग: %1 अब %2 है (वहाँ: %3)</translation>
    </message>
    <message>
        <source>Numbers completed with +91: %1</source>
        <translation>+91 जोड़कर पूरे किए गए नंबर: %1</translation>
    </message>
    <message>
        <source>Messages with times that had no offset, taken as UTC: %1</source>
        <translation>मेसेज जिनके समय में offset नहीं था, UTC माने गए: %1</translation>
    </message>
    <message>
        <source>Messages of which the old service did not note whether they left, &quot;not sure&quot; here: %1</source>
        <translation>मेसेज जिनके बारे में पुरानी सर्विस ने नहीं लिखा कि गए या नहीं, यहाँ &quot;पक्का नहीं&quot;: %1</translation>
    </message>
    <message>
        <source>Messages that would wait, held until &quot;resume&quot;: %1</source>
        <translation>मेसेज जो &quot;resume&quot; तक रोके रहेंगे: %1</translation>
    </message>
    <message>
        <source>Messages that wait: %1. The queue is held: look at it with dakiyactl history --status queued, then: dakiyactl resume</source>
        <translation>इंतज़ार में मेसेज: %1। कतार रोकी गई है: dakiyactl history --status queued से देखें, फिर: dakiyactl resume</translation>
    </message>
    <message>
        <source>Of these, too late to be useful, so that they expire at once when it goes on: %1</source>
        <translation>इनमें से इतने देर के हैं कि काम के नहीं, कतार चलते ही बेकार हो जाएँगे: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Messages of the old service wait and are held: look at them with dakiyactl history --status queued, then: dakiyactl resume</source>
        <translation>पुरानी सर्विस के मेसेज इंतज़ार में हैं और रोके गए हैं: dakiyactl history --status queued से देखें, फिर: dakiyactl resume</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n messages</source>
        <translation>
            <numerusform>%n में से %1 मेसेज</numerusform>
            <numerusform>%n में से %1 मेसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Name messages by their ids or by filters, not by both.</source>
        <translation>मेसेज या तो उनकी आईडी से बताएँ या फ़िल्टर से, दोनों से नहीं।</translation>
    </message>
    <message>
        <source>Say which messages: by their ids, by filters such as --type, or with --%1.</source>
        <translation>बताएँ कि कौन-से मेसेज: उनकी आईडी से, --type जैसे फ़िल्टर से, या --%1 से।</translation>
    </message>
    <message>
        <source>Say one of --arrived, --did-not-arrive and --send-again.</source>
        <translation>--arrived, --did-not-arrive और --send-again में से कोई एक बताएँ।</translation>
    </message>
    <message>
        <source>Only say which messages they are; nothing is changed.</source>
        <translation>केवल बताए कि कौन-से मेसेज हैं; कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Take messages that wait out of the queue.</source>
        <translation>इंतज़ार कर रहे मेसेज कतार से हटाता है।</translation>
    </message>
    <message>
        <source>Named by their ids or by filters. What is on the wire or was sent stays as it is. A message that the provider may have taken before goes back to how it stood then. Exit code 1 when none was cancelled.</source>
        <translation>आईडी या फ़िल्टर से बताएँ। जो भेजा जा रहा है या भेजा जा चुका है, वह वैसा ही रहता है। जो मेसेज प्रोवाइडर ने शायद पहले ले लिया हो, वह अपनी पहले की स्थिति में लौट जाता है। कुछ भी रद्द न हो तो एग्ज़िट कोड 1।</translation>
    </message>
    <message>
        <source>Every message that waits.</source>
        <translation>इंतज़ार कर रहा हर मेसेज।</translation>
    </message>
    <message>
        <source>Send messages once more.</source>
        <translation>मेसेज एक बार फिर भेजता है।</translation>
    </message>
    <message>
        <source>What failed, expired or was cancelled goes back to the queue; of what was sent a new message is made. Where it is not sure whether a message arrived, say so with --unsure: it may arrive twice. Exit code 1 when none was sent again.</source>
        <translation>जो नहीं पहुँचा, जिसका समय निकल गया या जो रद्द हुआ, वह कतार में लौटता है; जो भेजा जा चुका है उसका नया मेसेज बनता है। जहाँ पक्का नहीं कि मेसेज पहुँचा या नहीं, वहाँ --unsure दें: वह दो बार पहुँच सकता है। कुछ भी दोबारा न भेजा जाए तो एग्ज़िट कोड 1।</translation>
    </message>
    <message>
        <source>Also what is not sure; it may arrive twice.</source>
        <translation>वे भी जिनका पक्का नहीं; वे दो बार पहुँच सकते हैं।</translation>
    </message>
    <message>
        <source>Settle messages of which it is not sure whether they arrived.</source>
        <translation>उन मेसेज को तय करता है जिनका पक्का नहीं कि वे पहुँचे या नहीं।</translation>
    </message>
    <message>
        <source>Look at the customer&apos;s chat or ask the customer, then say what you found. Who said it, and when, is kept. Exit code 1 when none was settled.</source>
        <translation>ग्राहक की चैट देखें या ग्राहक से पूछें, फिर जो पाया वह बताएँ। किसने और कब बताया, यह रखा जाता है। कुछ भी तय न हो तो एग्ज़िट कोड 1।</translation>
    </message>
    <message>
        <source>They are on the customers&apos; phones.</source>
        <translation>वे ग्राहकों के फ़ोन पर पहुँच गए हैं।</translation>
    </message>
    <message>
        <source>They are not; they count as failed.</source>
        <translation>वे नहीं पहुँचे; उन्हें विफल गिना जाता है।</translation>
    </message>
    <message>
        <source>Send them once more; they may arrive twice.</source>
        <translation>उन्हें एक बार फिर भेजें; वे दो बार पहुँच सकते हैं।</translation>
    </message>
    <message>
        <source>Every message that is not sure.</source>
        <translation>हर मेसेज जिसका पक्का नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… और %n</numerusform>
            <numerusform>… और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1; left as they are: %2</source>
        <translation>हो गए: %1; वैसे ही छोड़े गए: %2</translation>
    </message>
    <message numerus="yes">
        <source>It would be done with %n messages; nothing was changed.</source>
        <translation>
            <numerusform>यह %n मेसेज के साथ होता; कुछ नहीं बदला गया।</numerusform>
            <numerusform>यह %n मेसेज के साथ होता; कुछ नहीं बदला गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>कोशिश की गई</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं पहुँचे</translation>
    </message>
    <message>
        <source>Tried again later</source>
        <translation>बाद में फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>Not everything was tried in time; the engine that runs goes on with it.</source>
        <translation>समय रहते सब पर कोशिश नहीं हो सकी; चल रहा इंजन इसे आगे बढ़ाता है।</translation>
    </message>
    <message>
        <source>Try everything that is due once, and say what came of it.</source>
        <translation>जो भी बाकी है उस पर एक बार कोशिश करता है और नतीजा बताता है।</translation>
    </message>
    <message>
        <source>For a server without a &quot;serve&quot; that runs, called by a timer. Beside one it looks for at most 25 s what that one makes of it. Exit code 1 when something that is due could not be tried.</source>
        <translation>ऐसे सर्वर के लिए जिस पर &quot;serve&quot; नहीं चल रहा, टाइमर से चलाने के लिए। &quot;serve&quot; चल रहा हो तो 25 सेकंड तक देखता है कि वह क्या करता है। किसी बाकी मेसेज पर कोशिश न हो सके तो एग्ज़िट कोड 1।</translation>
    </message>
    <message>
        <source>The same message was already given for this customer a short time ago: %1 (%2). To send it anyway: --allow-duplicate</source>
        <translation>यही मेसेज इस ग्राहक के लिए थोड़ी देर पहले दिया जा चुका है: %1 (%2)। फिर भी भेजना हो तो: --allow-duplicate</translation>
    </message>
    <message>
        <source>The customer&apos;s number, with + and the country&apos;s code.</source>
        <translation>ग्राहक का नंबर, + और देश के कोड के साथ।</translation>
    </message>
    <message>
        <source>What the message is about.</source>
        <translation>मेसेज किस बारे में है।</translation>
    </message>
    <message>
        <source>What a variable of the template says; once for each.</source>
        <translation>टेम्पलेट के वेरिएबल का मान; हर एक के लिए एक बार।</translation>
    </message>
    <message>
        <source>Your number of the order, the bill or the subscription.</source>
        <translation>ऑर्डर, बिल या सब्सक्रिप्शन का आपका नंबर।</translation>
    </message>
    <message>
        <source>Of the template; else the customer&apos;s, else the setting&apos;s.</source>
        <translation>टेम्पलेट की भाषा; नहीं तो ग्राहक की, नहीं तो सेटिंग की।</translation>
    </message>
    <message>
        <source>Not before this time, such as 2026-01-28T10:30:00+05:30.</source>
        <translation>इस समय से पहले नहीं, जैसे 2026-01-28T10:30:00+05:30।</translation>
    </message>
    <message>
        <source>Not after this time.</source>
        <translation>इस समय के बाद नहीं।</translation>
    </message>
    <message>
        <source>It overtakes what waits, whatever its type says.</source>
        <translation>यह इंतज़ार कर रहे मेसेज से आगे निकलता है, चाहे इसका प्रकार कुछ भी कहे।</translation>
    </message>
    <message>
        <source>It waits for its turn, whatever its type says.</source>
        <translation>यह अपनी बारी का इंतज़ार करता है, चाहे इसका प्रकार कुछ भी कहे।</translation>
    </message>
    <message>
        <source>Also when the same message was given a short time ago.</source>
        <translation>तब भी जब यही मेसेज थोड़ी देर पहले दिया गया हो।</translation>
    </message>
    <message>
        <source>image, document or video, where the provider can.</source>
        <translation>image, document या video, जहाँ प्रोवाइडर भेज सकता हो।</translation>
    </message>
    <message>
        <source>Where the picture, film or file lies.</source>
        <translation>तस्वीर, वीडियो या फ़ाइल कहाँ रखी है।</translation>
    </message>
    <message>
        <source>What a document is called.</source>
        <translation>दस्तावेज़ का नाम।</translation>
    </message>
    <message>
        <source>What stands below it.</source>
        <translation>उसके नीचे क्या लिखा हो।</translation>
    </message>
    <message>
        <source>Send one message, and say what became of it.</source>
        <translation>एक मेसेज भेजता है और बताता है कि उसका क्या हुआ।</translation>
    </message>
    <message>
        <source>Beside a &quot;serve&quot; that runs, it only gives the message and looks what becomes of it when it is immediate; without one it sends itself, and what else is due leaves, too. Exit code 1 when it was refused or did not leave; one that waits is 0.</source>
        <translation>&quot;serve&quot; चल रहा हो तो यह मेसेज केवल देता है, और तुरंत वाले मेसेज का नतीजा देखता है; न चल रहा हो तो खुद भेजता है, और बाकी मेसेज भी निकलते हैं। मेसेज अस्वीकार हुआ या नहीं निकला तो एग्ज़िट कोड 1; इंतज़ार में हो तो 0।</translation>
    </message>
    <message>
        <source>%1 (%2), version %3</source>
        <translation>%1 (%2), संस्करण %3</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Each language has versions of its own: say which with --language.</source>
        <translation>हर भाषा के अपने संस्करण होते हैं: --language से बताइए कौन-सी।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Version %1 is used for new messages from now on.</source>
        <translation>अब से नए संदेशों में संस्करण %1 इस्तेमाल होगा।</translation>
    </message>
    <message>
        <source>Version %1 says the same already.</source>
        <translation>संस्करण %1 में पहले से यही लिखा है।</translation>
    </message>
    <message>
        <source>Say for which language, such as --language hi.</source>
        <translation>बताइए किस भाषा के लिए, जैसे --language hi.</translation>
    </message>
    <message>
        <source>Say what is to be done with the templates: list, show, versions, set, compare or restore.</source>
        <translation>बताइए कि टेम्पलेट के साथ क्या करना है: list, show, versions, set, compare या restore.</translation>
    </message>
    <message>
        <source>See and change the texts from which messages are made.</source>
        <translation>वे टेक्स्ट देखिए और बदलिए जिनसे संदेश बनते हैं।</translation>
    </message>
    <message>
        <source>Each type has one template for each language. A save makes a new version, which new messages use from then on; messages that wait keep their text. No version is lost: any two can be compared, and restoring an old one makes it the newest. In a text {{customer_name}} stands for the customer&apos;s name; FILE may be - for standard input.</source>
        <translation>हर प्रकार का हर भाषा में एक टेम्पलेट होता है। सहेजने पर नया संस्करण बनता है, जिसे आगे के नए संदेश इस्तेमाल करते हैं; इंतज़ार कर रहे संदेशों का टेक्स्ट वही रहता है। कोई संस्करण खोता नहीं: किन्हीं दो की तुलना हो सकती है, और पुराना वापस लाने पर वही सबसे नया बन जाता है। टेक्स्ट में {{customer_name}} ग्राहक के नाम की जगह है; FILE की जगह - लिखें तो मानक इनपुट पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>The language of the text, such as en, hi or mr.</source>
        <translation>टेक्स्ट की भाषा, जैसे en, hi या mr.</translation>
    </message>
    <message>
        <source>An old version instead of the one in use.</source>
        <translation>इस्तेमाल हो रहे संस्करण की जगह कोई पुराना।</translation>
    </message>
    <message>
        <source>They wait now, and were not tried: %1</source>
        <translation>वे अब इंतज़ार में हैं, भेजने की कोशिश नहीं हुई: %1</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>लगभग %2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n messages, %1, checked</source>
        <translation>
            <numerusform>%n मेसेज, %1, जाँचा हुआ</numerusform>
            <numerusform>%n मेसेज, %1, जाँचा हुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>The data has faults, and so has the backup: dakiyactl verify lists them.</source>
        <translation>डेटा में खामियाँ हैं, और बैकअप में भी: dakiyactl verify उन्हें दिखाता है।</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रोवाइडर</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>अभी कोई बैकअप नहीं।</translation>
    </message>
    <message>
        <source>Copy all data as it stands into one file, while messages are sent.</source>
        <translation>मेसेज भेजे जाते रहें, तब भी सारा डेटा जैसा है वैसा एक फ़ाइल में कॉपी करता है।</translation>
    </message>
    <message>
        <source>Without a FILE it goes into the folder &quot;backups&quot; of the data, under the date. It is checked before it gets its name, and never replaces a file. Credentials are not in it. &quot;list&quot; shows what is there.</source>
        <translation>FILE न दें तो वह डेटा के &quot;backups&quot; फ़ोल्डर में तारीख के नाम से बनता है। नाम मिलने से पहले उसकी जाँच होती है, और वह किसी फ़ाइल की जगह नहीं लेता। उसमें पासवर्ड और कुंजियाँ नहीं होतीं। &quot;list&quot; दिखाता है कि क्या-क्या है।</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n messages, as they stood at %1.</source>
        <translation>
            <numerusform>रीस्टोर हुआ: %n मेसेज, जैसे वे %1 को थे।</numerusform>
            <numerusform>रीस्टोर हुआ: %n मेसेज, जैसे वे %1 को थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept: %1</source>
        <translation>जो पहले था वह रखा गया है: %1</translation>
    </message>
    <message numerus="yes">
        <source>The queue is held, and %n messages wait. What has been sent since the backup would be sent again: look at them (dakiyactl history --status queued), cancel what has been sent, then: dakiyactl resume</source>
        <translation>
            <numerusform>कतार रुकी है, और %n मेसेज इंतज़ार में हैं। बैकअप के बाद जो भेजा जा चुका है वह दोबारा भेजा जाता: उन्हें देखें (dakiyactl history --status queued), जो भेजा जा चुका है उसे रद्द करें, फिर: dakiyactl resume</numerusform>
            <numerusform>कतार रुकी है, और %n मेसेज इंतज़ार में हैं। बैकअप के बाद जो भेजा जा चुका है वह दोबारा भेजा जाता: उन्हें देखें (dakiyactl history --status queued), जो भेजा जा चुका है उसे रद्द करें, फिर: dakiyactl resume</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a backup in the place of the data.</source>
        <translation>डेटा की जगह बैकअप रखता है।</translation>
    </message>
    <message>
        <source>No other Dakiya may have the data open. What is there is kept under a dated name in the folder &quot;backups&quot;. Then nothing is sent until a person has looked at what waits, and said so with &quot;resume&quot;.</source>
        <translation>डेटा किसी और Dakiya में खुला नहीं होना चाहिए। जो मौजूद है वह &quot;backups&quot; फ़ोल्डर में तारीख वाले नाम से रखा जाता है। फिर जब तक कोई इंतज़ार कर रहे मेसेज देखकर &quot;resume&quot; न दे, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>This data comes from a backup of %1, and nothing is sent: what has been sent since then would be sent again. Look at what waits (dakiyactl history --status queued), cancel what has been sent, then: dakiyactl resume</source>
        <translation>यह डेटा %1 के बैकअप से आया है, और कुछ नहीं भेजा जाता: तब से जो भेजा जा चुका है वह दोबारा भेजा जाता। देखें कि क्या इंतज़ार में है (dakiyactl history --status queued), जो भेजा जा चुका है उसे रद्द करें, फिर: dakiyactl resume</translation>
    </message>
    <message>
        <source>One message to your own phone; in practice mode it only looks so</source>
        <translation>अपने फ़ोन पर एक मेसेज; अभ्यास में यह सिर्फ़ दिखावा है</translation>
    </message>
    <message>
        <source>One that you have looked up in the history</source>
        <translation>एक मेसेज, जिसे आपने इतिहास में देख लिया है</translation>
    </message>
    <message>
        <source>A campaign of the day: first see which they are</source>
        <translation>उस दिन का अभियान: पहले देखें कि कौन-से मेसेज हैं</translation>
    </message>
    <message>
        <source>The number is mended: send it again</source>
        <translation>नंबर ठीक हो गया: फिर भेजें</translation>
    </message>
    <message>
        <source>The customer says that it came</source>
        <translation>ग्राहक कहता है कि मेसेज आ गया</translation>
    </message>
    <message>
        <source>After a bad line: first see which they are</source>
        <translation>ख़राब लाइन के बाद: पहले देखें कि कौन-से मेसेज हैं</translation>
    </message>
    <message>
        <source>A customer has paid</source>
        <translation>ग्राहक ने पैसे दे दिए</translation>
    </message>
    <message>
        <source>A trial to your own phone, for a program</source>
        <translation>अपने फ़ोन पर एक परीक्षण, किसी प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>What do our messages say?</source>
        <translation>हमारे मेसेज क्या कहते हैं?</translation>
    </message>
    <message>
        <source>A new text out of a file</source>
        <translation>फ़ाइल से नया टेक्स्ट</translation>
    </message>
    <message>
        <source>What was changed? Back to how it was</source>
        <translation>क्या बदला? पहले जैसा करें</translation>
    </message>
    <message>
        <source>For a program that sends and reads</source>
        <translation>भेजने और पढ़ने वाले प्रोग्राम के लिए</translation>
    </message>
    <message>
        <source>It is not needed any more</source>
        <translation>अब इसकी ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>एनवायरनमेंट</translation>
    </message>
    <message>
        <source>file of the service</source>
        <translation>सर्विस की फ़ाइल</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>कीचेन</translation>
    </message>
    <message>
        <source>cannot be known now</source>
        <translation>अभी पता नहीं चल सकता</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>सेट नहीं है</translation>
    </message>
    <message>
        <source>It is also set in the environment, which wins.</source>
        <translation>यह एनवायरनमेंट में भी सेट है, और वही माना जाएगा।</translation>
    </message>
    <message>
        <source>Type or paste the value of %1; it is not shown.</source>
        <translation>%1 का मान लिखें या पेस्ट करें; वह दिखाया नहीं जाएगा।</translation>
    </message>
    <message>
        <source>%1 is in the keychain now.</source>
        <translation>%1 अब कीचेन में है।</translation>
    </message>
    <message>
        <source>%1 is not in the keychain any more.</source>
        <translation>%1 अब कीचेन में नहीं है।</translation>
    </message>
    <message>
        <source>&quot;--replace&quot; belongs to &quot;import&quot;.</source>
        <translation>&quot;--replace&quot; केवल &quot;import&quot; के साथ आता है।</translation>
    </message>
    <message>
        <source>It is &quot;list&quot;, &quot;set NAME&quot;, &quot;remove NAME&quot; or &quot;import FILE&quot;; a value is never typed behind the name.</source>
        <translation>&quot;list&quot;, &quot;set NAME&quot;, &quot;remove NAME&quot; या &quot;import FILE&quot; लिखें; नाम के पीछे मान कभी नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>No credential has that name; see: dakiyactl credentials list</source>
        <translation>इस नाम की कोई लॉगिन जानकारी नहीं होती; देखें: dakiyactl credentials list</translation>
    </message>
    <message>
        <source>Keep the account&apos;s keys in the keychain.</source>
        <translation>खाते की चाबियाँ कीचेन में रखें।</translation>
    </message>
    <message>
        <source>&quot;list&quot; says which credentials there are and where each comes from, never a value. &quot;set&quot; asks for the value without showing it, or reads it from standard input. &quot;import&quot; takes the lines of an old .env. A variable of the environment wins over the keychain. A running &quot;serve&quot; reads them when it is started again.</source>
        <translation>&quot;list&quot; बताता है कि कौन-सी लॉगिन जानकारी है और कहाँ से आती है, मान कभी नहीं दिखाता। &quot;set&quot; मान बिना दिखाए पूछता है, या स्टैंडर्ड इनपुट से पढ़ता है। &quot;import&quot; पुरानी .env फ़ाइल की लाइनें लेता है। एनवायरनमेंट का वेरिएबल कीचेन से पहले माना जाता है। चलता हुआ &quot;serve&quot; इन्हें दोबारा शुरू होने पर पढ़ता है।</translation>
    </message>
    <message>
        <source>With import: take the file&apos;s value also where the keychain has another one.</source>
        <translation>import के साथ: जहाँ कीचेन में कुछ और है वहाँ भी फ़ाइल का मान लें।</translation>
    </message>
    <message>
        <source>Taken into the keychain: %1</source>
        <translation>कीचेन में लिया गया: %1</translation>
    </message>
    <message>
        <source>In the keychain already: %1</source>
        <translation>कीचेन में पहले से है: %1</translation>
    </message>
    <message>
        <source>Left as it is in the keychain, the file says something else (--replace takes it): %1</source>
        <translation>कीचेन में जैसा था वैसा ही छोड़ा गया, फ़ाइल में कुछ और है (--replace उसे लेता है): %1</translation>
    </message>
    <message>
        <source>Without a value in the file: %1</source>
        <translation>फ़ाइल में बिना मान के: %1</translation>
    </message>
    <message>
        <source>Also set in the environment, which wins: %1</source>
        <translation>एनवायरनमेंट में भी सेट है, और वही माना जाएगा: %1</translation>
    </message>
    <message>
        <source>Now delete &quot;%1&quot;: whoever reads it can send in the dairy&apos;s name.</source>
        <translation>अब &quot;%1&quot; को मिटा दें: जो उसे पढ़ेगा वह डेयरी के नाम से मेसेज भेज सकता है।</translation>
    </message>
    <message>
        <source>The file sets none of Dakiya&apos;s credentials; they begin with MYOPERATOR_, TWILIO_ or DAKIYA_.</source>
        <translation>फ़ाइल में डाकिया की कोई लॉगिन जानकारी नहीं है; उनके नाम MYOPERATOR_, TWILIO_ या DAKIYA_ से शुरू होते हैं।</translation>
    </message>
    <message>
        <source>%1 Until then nothing is sent; what waits is kept, and it goes on by itself.</source>
        <translation>%1 तब तक कुछ नहीं भेजा जाता; जो इंतज़ार में है वह सुरक्षित है, और काम अपने-आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>%1 Until then DAKIYA_API_TOKEN opens nothing, and receipts are put off.</source>
        <translation>%1 तब तक DAKIYA_API_TOKEN से कुछ नहीं खुलता, और रिपोर्टें टाली जाती हैं।</translation>
    </message>
    <message>
        <source>Which there are, and where each comes from</source>
        <translation>कौन-सी हैं, और हर एक कहाँ से आती है</translation>
    </message>
    <message>
        <source>Typed, or from a file</source>
        <translation>लिखकर, या किसी फ़ाइल से</translation>
    </message>
    <message>
        <source>From the service that was there before</source>
        <translation>पहले वाली सर्विस से</translation>
    </message>
    <message>
        <source>not needed in practice</source>
        <translation>अभ्यास में ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>it is unlocked and answers</source>
        <translation>खुली है और जवाब देती है</translation>
    </message>
    <message>
        <source>not needed, the environment gives everything</source>
        <translation>ज़रूरत नहीं, एनवायरनमेंट में सब कुछ है</translation>
    </message>
    <message>
        <source>all that %1 needs are there</source>
        <translation>%1 को जो चाहिए वह सब है</translation>
    </message>
    <message>
        <source>%1 Set it with: dakiyactl credentials set %2</source>
        <translation>%1 इसे ऐसे सेट करें: dakiyactl credentials set %2</translation>
    </message>
    <message>
        <source>not looked at: the provider&apos;s address is not known</source>
        <translation>नहीं देखा गया: प्रोवाइडर का पता मालूम नहीं</translation>
    </message>
    <message>
        <source>%1 is reached</source>
        <translation>%1 तक पहुँच है</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2): look at the line to the internet, the proxy and the firewall</source>
        <translation>%1 तक पहुँच नहीं हो पा रही (%2): इंटरनेट, प्रॉक्सी और फ़ायरवॉल देखें</translation>
    </message>
    <message>
        <source>practice: the far end is built in, no customer is reached</source>
        <translation>अभ्यास: दूसरा सिरा डाकिया के अंदर ही है, किसी ग्राहक तक कुछ नहीं पहुँचता</translation>
    </message>
    <message>
        <source>not asked: it cannot be reached</source>
        <translation>नहीं पूछा गया: उस तक पहुँच नहीं है</translation>
    </message>
    <message>
        <source>%1 does not answer: try again later</source>
        <translation>%1 जवाब नहीं दे रहा: बाद में फिर कोशिश करें</translation>
    </message>
    <message>
        <source>%1 answers with an error of its own (HTTP %2): ask its support whether the account is ready</source>
        <translation>%1 अपनी ही गड़बड़ी बता रहा है (HTTP %2): उसके सपोर्ट से पूछें कि खाता तैयार है या नहीं</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (HTTP %2): check MYOPERATOR_API_URL</source>
        <translation>%1 कहीं और भेज रहा है (HTTP %2): MYOPERATOR_API_URL जाँचें</translation>
    </message>
    <message>
        <source>%1 answers; whether it takes the key, only a message shows</source>
        <translation>%1 जवाब देता है; चाबी चलती है या नहीं, यह मेसेज भेजने पर ही पता चलेगा</translation>
    </message>
    <message>
        <source>%1 refuses the key (HTTP %2): check MYOPERATOR_API_KEY and MYOPERATOR_ACCOUNT_ID</source>
        <translation>%1 चाबी नहीं मान रहा (HTTP %2): MYOPERATOR_API_KEY और MYOPERATOR_ACCOUNT_ID जाँचें</translation>
    </message>
    <message>
        <source>%1 answers and takes the key</source>
        <translation>%1 जवाब देता है और चाबी मानता है</translation>
    </message>
    <message>
        <source>%1 answers; of the key it says neither yes nor no (HTTP %2)</source>
        <translation>%1 जवाब देता है; चाबी के बारे में न हाँ कहता है, न ना (HTTP %2)</translation>
    </message>
    <message>
        <source>receipts are refused, and nobody sees what is delivered: dakiyactl credentials set DAKIYA_WEBHOOK_SECRET</source>
        <translation>रिपोर्टें नहीं ली जातीं, इसलिए पता नहीं चलता कि क्या पहुँचा: dakiyactl credentials set DAKIYA_WEBHOOK_SECRET</translation>
    </message>
    <message>
        <source>DAKIYA_WEBHOOK_SECRET is shorter than %1 characters and can be guessed: set another one</source>
        <translation>DAKIYA_WEBHOOK_SECRET %1 अक्षरों से छोटा है, उसका अंदाज़ा लगाया जा सकता है: दूसरा सेट करें</translation>
    </message>
    <message>
        <source>receipts are taken with the secret</source>
        <translation>रिपोर्टें गुप्त कोड के साथ ली जाती हैं</translation>
    </message>
    <message>
        <source>not looked at: the data cannot be read</source>
        <translation>नहीं देखा गया: डेटा पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>there is no data yet; the folder is made when it is needed</source>
        <translation>अभी कोई डेटा नहीं है; ज़रूरत पड़ने पर फ़ोल्डर बन जाएगा</translation>
    </message>
    <message>
        <source>only %1 MB are free on its disk: make room</source>
        <translation>डिस्क पर केवल %1 MB ख़ाली है: जगह बनाएँ</translation>
    </message>
    <message>
        <source>it can be read and written; %1 MB are free</source>
        <translation>पढ़ा और लिखा जा सकता है; %1 MB ख़ाली है</translation>
    </message>
    <message>
        <source>it stands before the newest message: set the computer&apos;s clock, then: dakiyactl resume</source>
        <translation>घड़ी सबसे नए मेसेज से पीछे है: कंप्यूटर की घड़ी ठीक करें, फिर: dakiyactl resume</translation>
    </message>
    <message>
        <source>it agrees with the messages</source>
        <translation>मेसेजों से मेल खाती है</translation>
    </message>
    <message numerus="yes">
        <source>it is %n minutes away from the provider&apos;s: set the computer&apos;s clock</source>
        <translation>
            <numerusform>प्रोवाइडर की घड़ी से %n मिनट का फ़र्क है: कंप्यूटर की घड़ी ठीक करें</numerusform>
            <numerusform>प्रोवाइडर की घड़ी से %n मिनट का फ़र्क है: कंप्यूटर की घड़ी ठीक करें</numerusform>
        </translation>
    </message>
    <message>
        <source>it agrees with the messages and with the provider&apos;s</source>
        <translation>मेसेजों से और प्रोवाइडर की घड़ी से मेल खाती है</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n मेसेज इंतज़ार में है</numerusform>
            <numerusform>%n मेसेज इंतज़ार में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and a Dakiya is sending</source>
        <translation>%1, और एक डाकिया भेज रहा है</translation>
    </message>
    <message>
        <source>%1, and nobody sends: dakiyactl serve</source>
        <translation>%1, और कोई भेज नहीं रहा: dakiyactl serve</translation>
    </message>
    <message>
        <source>%1; nobody is sending now</source>
        <translation>%1; अभी कोई नहीं भेज रहा</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>TROUBLE</source>
        <translation>गड़बड़</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>कीचेन</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>लॉगिन जानकारी</translation>
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
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Look whether everything that sending needs is there.</source>
        <translation>देखें कि भेजने के लिए जो चाहिए वह सब है या नहीं।</translation>
    </message>
    <message>
        <source>One line each for keychain, credentials, network, provider, webhook, database, clock and queue, with what to do; exit code 1 when something is wrong. No message is sent, and nothing is changed.</source>
        <translation>कीचेन, लॉगिन जानकारी, नेटवर्क, प्रोवाइडर, वेबहुक, डेटाबेस, घड़ी और कतार के लिए एक-एक लाइन, और क्या करना है; कुछ गड़बड़ हो तो exit code 1। कोई मेसेज नहीं भेजा जाता, और कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>If a column has another name, say which: --map %1=&quot;Column heading&quot;</source>
        <translation>अगर कॉलम का नाम दूसरा है तो बताएँ: --map %1=&quot;Column heading&quot;</translation>
    </message>
    <message>
        <source>No row was refused: the file of refused rows of an earlier try is removed.</source>
        <translation>कोई पंक्ति नामंज़ूर नहीं हुई: पिछली कोशिश की नामंज़ूर पंक्तियों की फ़ाइल हटा दी गई।</translation>
    </message>
    <message>
        <source>Messages that are not sure, and so in no rate: %1</source>
        <translation>मेसेज जो पक्के नहीं हैं, इसलिए किसी दर में नहीं: %1</translation>
    </message>
    <message>
        <source>Now remove these lines from &quot;%1&quot;, whose other lines are still needed: %2. Whoever reads them can send in the dairy&apos;s name.</source>
        <translation>अब &quot;%1&quot; से ये लाइनें हटा दें, उसकी बाकी लाइनें अभी चाहिए: %2। जो इन्हें पढ़ेगा वह डेयरी के नाम से मेसेज भेज सकता है।</translation>
    </message>
    <message>
        <source>Lines of other programs, which Dakiya does not need: %1</source>
        <translation>दूसरे प्रोग्रामों की लाइनें, जिनकी Dakiya को ज़रूरत नहीं: %1</translation>
    </message>
    <message>
        <source>Checking the backup (%1)</source>
        <translation>बैकअप जाँचा जा रहा है (%1)</translation>
    </message>
    <message>
        <source>One engine sends from one folder; a second &quot;serve&quot; waits and takes over when the first ends. Credentials such as MYOPERATOR_API_KEY come from the environment, else from the keychain; DAKIYA_API_TOKEN opens the API, DAKIYA_WEBHOOK_SECRET the way for receipts. While the keychain is locked, messages and receipts are taken and nothing is sent. With --json each change is one line: &quot;waiting&quot;, &quot;sending&quot;, &quot;withheld&quot;, &quot;taking&quot;, &quot;doors-closed&quot;, &quot;queue&quot;, &quot;import-interrupted&quot;, &quot;problem&quot;, &quot;ended&quot;.</source>
        <translation>एक फ़ोल्डर से एक ही इंजन भेजता है; दूसरा &quot;serve&quot; इंतज़ार करता है और पहले के बंद होने पर काम सँभालता है। MYOPERATOR_API_KEY जैसी लॉगिन जानकारी एनवायरनमेंट से आती है, नहीं तो कीचेन से; DAKIYA_API_TOKEN से API खुलता है, DAKIYA_WEBHOOK_SECRET से रसीदों का रास्ता। कीचेन लॉक हो तब तक मेसेज और रसीदें ली जाती हैं, पर कुछ भेजा नहीं जाता। --json के साथ हर बदलाव एक लाइन है: &quot;waiting&quot;, &quot;sending&quot;, &quot;withheld&quot;, &quot;taking&quot;, &quot;doors-closed&quot;, &quot;queue&quot;, &quot;import-interrupted&quot;, &quot;problem&quot;, &quot;ended&quot;।</translation>
    </message>
    <message>
        <source>%1 Nothing is sent yet; it is tried again by itself.</source>
        <translation>%1 अभी कुछ नहीं भेजा जाता; अपने आप फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Taking messages and receipts at %1; Ctrl+C stops</source>
        <translation>%1 पर मेसेज और रसीदें ली जा रही हैं; Ctrl+C से बंद होगा</translation>
    </message>
    <message>
        <source>The manager&apos;s PIN is gone: everybody at the console manages until a new one is set.</source>
        <translation>मैनेजर का PIN हट गया: नया सेट होने तक कंसोल पर सब मैनेजर हैं।</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>कोई PIN सेट नहीं है।</translation>
    </message>
    <message>
        <source>Settings are read with &quot;get KEY&quot; or &quot;list&quot; and changed with &quot;set KEY VALUE&quot;; &quot;reset-pin&quot; takes the manager&apos;s PIN away.</source>
        <translation>सेटिंग &quot;get KEY&quot; या &quot;list&quot; से पढ़ी जाती हैं और &quot;set KEY VALUE&quot; से बदली जाती हैं; &quot;reset-pin&quot; मैनेजर का PIN हटा देता है।</translation>
    </message>
    <message>
        <source>A running &quot;serve&quot; takes a change over by itself. &quot;provider&quot; says which store all commands use; practice has one of its own. &quot;reset-pin&quot; is for when nobody knows the manager&apos;s PIN any more: it is taken away, and the audit log says by whom.</source>
        <translation>चल रहा &quot;serve&quot; बदलाव अपने आप ले लेता है। &quot;provider&quot; बताता है कि सारे कमांड कौन-सा स्टोर इस्तेमाल करते हैं; अभ्यास का अपना अलग स्टोर है। &quot;reset-pin&quot; तब के लिए है जब मैनेजर का PIN किसी को याद न हो: वह हटा दिया जाता है, और किसने हटाया यह बदलावों के लॉग में लिखा रहता है।</translation>
    </message>
    <message>
        <source>Nobody knows the manager&apos;s PIN any more</source>
        <translation>मैनेजर का PIN अब किसी को याद नहीं</translation>
    </message>
</context>
</TS>
