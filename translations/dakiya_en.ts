<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>dakiya::HistoryFilters</name>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dakiya::HistoryView</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
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
    <name>dakiya::OverviewPage</name>
    <message numerus="yes">
        <source>The last %n days</source>
        <translation>
            <numerusform>The last day</numerusform>
            <numerusform>The last %n days</numerusform>
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
