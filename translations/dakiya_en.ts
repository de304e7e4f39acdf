<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n lines differ.</source>
        <translation>
            <numerusform>%n line differs.</numerusform>
            <numerusform>%n lines differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTask</name>
    <message numerus="yes">
        <source>%n messages are marked as delivered.</source>
        <translation>
            <numerusform>%n message is marked as delivered.</numerusform>
            <numerusform>%n messages are marked as delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are marked as failed.</source>
        <translation>
            <numerusform>%n message is marked as failed.</numerusform>
            <numerusform>%n messages are marked as failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are sent again.</source>
        <translation>
            <numerusform>%n message is sent again.</numerusform>
            <numerusform>%n messages are sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were taken back.</source>
        <translation>
            <numerusform>%n message was taken back.</numerusform>
            <numerusform>%n messages were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages do not leave.</source>
        <translation>
            <numerusform>%n message does not leave.</numerusform>
            <numerusform>%n messages do not leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait again.</source>
        <translation>
            <numerusform>%n message waits again.</numerusform>
            <numerusform>%n messages wait again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were left as they are. %1</source>
        <translation>
            <numerusform>%n message was left as it is. %1</numerusform>
            <numerusform>%n messages were left as they are. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n messages were not touched.</source>
        <translation>
            <numerusform>Stopped: %n message was not touched.</numerusform>
            <numerusform>Stopped: %n messages were not touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%1 A target was missed on %n days in all.</source>
        <translation>
            <numerusform>%1 A target was missed on %n day in all.</numerusform>
            <numerusform>%1 A target was missed on %n days in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>This PIN is wrong. It can be tried %n more times.</source>
        <translation>
            <numerusform>This PIN is wrong. It can be tried %n more time.</numerusform>
            <numerusform>This PIN is wrong. It can be tried %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN was wrong five times: it can be tried again in %n seconds.</source>
        <translation>
            <numerusform>The PIN was wrong five times: it can be tried again in %n second.</numerusform>
            <numerusform>The PIN was wrong five times: it can be tried again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n message waits</numerusform>
            <numerusform>%n messages wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::AuditSection</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are in %1.</source>
        <translation>
            <numerusform>%n change is in %1.</numerusform>
            <numerusform>%n changes are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::CallListView</name>
    <message numerus="yes">
        <source>%n customers copied.</source>
        <translation>
            <numerusform>%n customer copied.</numerusform>
            <numerusform>%n customers copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers saved in %1.</source>
        <translation>
            <numerusform>%n customer saved in %1.</numerusform>
            <numerusform>%n customers saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::CauseCard</name>
    <message numerus="yes">
        <source>Resend %n messages: %1</source>
        <translation>
            <numerusform>Resend %n message: %1</numerusform>
            <numerusform>Resend %n messages: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::CauseList</name>
    <message numerus="yes">
        <source>No message of the last %n days waits for a decision.</source>
        <translation>
            <numerusform>No message of the last %n day waits for a decision.</numerusform>
            <numerusform>No message of the last %n days waits for a decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages go back to the queue as they are, and leave in turn.</source>
        <translation>
            <numerusform>%n message goes back to the queue as it is, and leaves in turn.</numerusform>
            <numerusform>%n messages go back to the queue as they are, and leave in turn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend %n messages</source>
        <translation>
            <numerusform>Resend %n message</numerusform>
            <numerusform>Resend %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::Console</name>
    <message numerus="yes">
        <source>%n messages wait to be sent.</source>
        <translation>
            <numerusform>%n message waits to be sent.</numerusform>
            <numerusform>%n messages wait to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::DataSection</name>
    <message numerus="yes">
        <source>The data stands as on %1. Nothing is sent: %n messages wait. What left since then would leave again, so look at them first, and then resume sending.</source>
        <translation>
            <numerusform>The data stands as on %1. Nothing is sent: %n message waits. What left since then would leave again, so look at it first, and then resume sending.</numerusform>
            <numerusform>The data stands as on %1. Nothing is sent: %n messages wait. What left since then would leave again, so look at them first, and then resume sending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are backed up and checked: %1</source>
        <translation>
            <numerusform>%n message is backed up and checked: %1</numerusform>
            <numerusform>%n messages are backed up and checked: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults were found. Restore a backup, or show the lines below to whoever looks after this computer.</source>
        <translation>
            <numerusform>%n fault was found. Restore a backup, or show the line below to whoever looks after this computer.</numerusform>
            <numerusform>%n faults were found. Restore a backup, or show the lines below to whoever looks after this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::DepartureBars</name>
    <message numerus="yes">
        <source>Message to %1 leaves in %n s.</source>
        <translation>
            <numerusform>Message to %1 leaves in %n s.</numerusform>
            <numerusform>Message to %1 leaves in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::HeapBar</name>
    <message numerus="yes">
        <source>%1: %n messages</source>
        <translation>
            <numerusform>%1: %n message</numerusform>
            <numerusform>%1: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryList</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages shown; scroll for more</source>
        <translation>
            <numerusform>%Ln message shown; scroll for more</numerusform>
            <numerusform>%Ln messages shown; scroll for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln selected</source>
        <translation>
            <numerusform>%1 · %Ln selected</numerusform>
            <numerusform>%1 · %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages: show them</source>
        <translation>
            <numerusform>%n new message: show it</numerusform>
            <numerusform>%n new messages: show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryPrinting</name>
    <message numerus="yes">
        <source>The newest %n messages; there are more.</source>
        <translation>
            <numerusform>The newest message; there are more.</numerusform>
            <numerusform>The newest %n messages; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::KeysStep</name>
    <message numerus="yes">
        <source>%n keys were found in the file and stand below. Nothing is kept before you save them. Afterwards remove them from the file: whoever reads it can send in the dairy&apos;s name.</source>
        <translation>
            <numerusform>%n key was found in the file and stands below. Nothing is kept before you save it. Afterwards remove it from the file: whoever reads it can send in the dairy&apos;s name.</numerusform>
            <numerusform>%n keys were found in the file and stand below. Nothing is kept before you save them. Afterwards remove them from the file: whoever reads it can send in the dairy&apos;s name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::MessageActions</name>
    <message numerus="yes">
        <source>&amp;Resend %n</source>
        <translation>
            <numerusform>&amp;Resend %n</numerusform>
            <numerusform>&amp;Resend %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send again to %n…</source>
        <translation>
            <numerusform>&amp;Send again to %n…</numerusform>
            <numerusform>&amp;Send again to %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;ancel %n waiting</source>
        <translation>
            <numerusform>C&amp;ancel %n waiting</numerusform>
            <numerusform>C&amp;ancel %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrived</numerusform>
            <numerusform>%n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not arrive</source>
        <translation>
            <numerusform>%n did not arrive</numerusform>
            <numerusform>%n did not arrive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n &amp;rows</source>
        <translation>
            <numerusform>Copy %n &amp;row</numerusform>
            <numerusform>Copy %n &amp;rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n</source>
        <translation>
            <numerusform>Send again to %n</numerusform>
            <numerusform>Send again to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again to %n, even if it arrives twice</source>
        <translation>
            <numerusform>Send again to %n, even if it arrives twice</numerusform>
            <numerusform>Send again to %n, even if it arrives twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these messages were sent already: a new message goes out, and the customer gets the text twice.</source>
        <translation>
            <numerusform>%n of these messages was sent already: a new message goes out, and the customer gets the text twice.</numerusform>
            <numerusform>%n of these messages were sent already: a new message goes out, and the customer gets the text twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n of these messages arrived: sent again, they may arrive twice. Look at the customer&apos;s chat first.</source>
        <translation>
            <numerusform>Nobody knows whether %n of these messages arrived: sent again, it may arrive twice. Look at the customer&apos;s chat first.</numerusform>
            <numerusform>Nobody knows whether %n of these messages arrived: sent again, they may arrive twice. Look at the customer&apos;s chat first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::OutboxList</name>
    <message numerus="yes">
        <source>%n messages leave now.</source>
        <translation>
            <numerusform>%n message leaves now.</numerusform>
            <numerusform>%n messages leave now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n messages</source>
        <translation>
            <numerusform>Cancel %n message</numerusform>
            <numerusform>Cancel %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>Send %n now</numerusform>
            <numerusform>Send %n now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We do not know whether these %n messages arrived. Look at each customer&apos;s chat on the phone, then choose.</source>
        <translation>
            <numerusform>We do not know whether this message arrived. Look at the customer&apos;s chat on the phone, then choose.</numerusform>
            <numerusform>We do not know whether these %n messages arrived. Look at each customer&apos;s chat on the phone, then choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n messages of this heap would not leave.</source>
        <translation>
            <numerusform>The %n message of this heap would not leave.</numerusform>
            <numerusform>All %n messages of this heap would not leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages will count as delivered. This cannot be taken back.</source>
        <translation>
            <numerusform>%n message will count as delivered. This cannot be taken back.</numerusform>
            <numerusform>%n messages will count as delivered. This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages will count as failed. They can be sent again then.</source>
        <translation>
            <numerusform>%n message will count as failed. It can be sent again then.</numerusform>
            <numerusform>%n messages will count as failed. They can be sent again then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers may get the same message twice.</source>
        <translation>
            <numerusform>%n customer may get the same message twice.</numerusform>
            <numerusform>%n customers may get the same message twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::PeriodBar</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::RolesSection</name>
    <message numerus="yes">
        <source>A PIN is set. It was typed here and opens for %n more minutes.</source>
        <translation>
            <numerusform>A PIN is set. It was typed here and opens for %n more minute.</numerusform>
            <numerusform>A PIN is set. It was typed here and opens for %n more minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiyactl</name>
    <message numerus="yes">
        <source>%1 of %n messages have arrived</source>
        <translation>
            <numerusform>%1 of %n message has arrived</numerusform>
            <numerusform>%1 of %n messages have arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rows</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of the sheet are in and wait. When the fault is mended, run the same command again: it goes on behind them, and none is sent twice.</source>
        <translation>
            <numerusform>%n message of the sheet is in and waits. When the fault is mended, run the same command again: it goes on behind it, and none is sent twice.</numerusform>
            <numerusform>%n messages of the sheet are in and wait. When the fault is mended, run the same command again: it goes on behind them, and none is sent twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: --json and --rejects FILE have all of them</source>
        <translation>
            <numerusform>… and %n more: --json and --rejects FILE have all of them</numerusform>
            <numerusform>… and %n more: --json and --rejects FILE have all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An import was interrupted: %n messages of it wait until the same file is imported again.</source>
        <translation>
            <numerusform>An import was interrupted: %n message of it waits until the same file is imported again.</numerusform>
            <numerusform>An import was interrupted: %n messages of it wait until the same file is imported again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An earlier import of this sheet was interrupted after %n rows: this one went on from there.</source>
        <translation>
            <numerusform>An earlier import of this sheet was interrupted after %n row: this one went on from there.</numerusform>
            <numerusform>An earlier import of this sheet was interrupted after %n rows: this one went on from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages, %1, checked</source>
        <translation>
            <numerusform>%n message, %1, checked</numerusform>
            <numerusform>%n messages, %1, checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n messages, as they stood at %1.</source>
        <translation>
            <numerusform>Restored: %n message, as it stood at %1.</numerusform>
            <numerusform>Restored: %n messages, as they stood at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The queue is held, and %n messages wait. What has been sent since the backup would be sent again: look at them (dakiyactl history --status queued), cancel what has been sent, then: dakiyactl resume</source>
        <translation>
            <numerusform>The queue is held, and %n message waits. What has been sent since the backup would be sent again: look at it (dakiyactl history --status queued), cancel what has been sent, then: dakiyactl resume</numerusform>
            <numerusform>The queue is held, and %n messages wait. What has been sent since the backup would be sent again: look at them (dakiyactl history --status queued), cancel what has been sent, then: dakiyactl resume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n messages</source>
        <translation>
            <numerusform>%1 of %n message</numerusform>
            <numerusform>%1 of %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be done with %n messages; nothing was changed.</source>
        <translation>
            <numerusform>It would be done with %n message; nothing was changed.</numerusform>
            <numerusform>It would be done with %n messages; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it is %n minutes away from the provider&apos;s: set the computer&apos;s clock</source>
        <translation>
            <numerusform>it is %n minute away from the provider&apos;s: set the computer&apos;s clock</numerusform>
            <numerusform>it is %n minutes away from the provider&apos;s: set the computer&apos;s clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n message waits</numerusform>
            <numerusform>%n messages wait</numerusform>
        </translation>
    </message>
</context>
</TS>
