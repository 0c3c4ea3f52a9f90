<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA" sourcelanguage="en_CA">
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>entries that wait to be sent</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for an officer</source>
        <comment>entries that need an officer</comment>
        <translation>
            <numerusform>%n for an officer</numerusform>
            <numerusform>%n for an officer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left</source>
        <comment>transaction numbers</comment>
        <translation>
            <numerusform>%n number left</numerusform>
            <numerusform>%n numbers left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n entry(ies) will be sent again.</source>
        <translation>
            <numerusform>%n entry will be sent again.</numerusform>
            <numerusform>%n entryies will be sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>%n piece(s) of identification were seen and match the payer</source>
        <translation>
            <numerusform>%n piece of identification were seen and match the payer</numerusform>
            <numerusform>%n pieces of identification were seen and match the payer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message numerus="yes">
        <source>This session ends in %n second(s). What was not signed is then erased.</source>
        <translation>
            <numerusform>This session ends in %n second. What was not signed is then erased.</numerusform>
            <numerusform>This session ends in %n seconds. What was not signed is then erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message numerus="yes">
        <source>%n line(s) not counted yet</source>
        <comment>lines of goods that are not complete</comment>
        <translation>
            <numerusform>%n line not counted yet</numerusform>
            <numerusform>%n lines not counted yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message numerus="yes">
        <source>%n record(s) not received by the agency yet</source>
        <comment>records of this shift</comment>
        <translation>
            <numerusform>%n record not received by the agency yet</numerusform>
            <numerusform>%n records not received by the agency yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message numerus="yes">
        <source>%n stuck</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n stuck</numerusform>
            <numerusform>%n stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
</TS>
