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
    <name>Importer</name>
    <message numerus="yes">
        <source>%n thing(s) left to do</source>
        <translation>
            <numerusform>%n thing left to do</numerusform>
            <numerusform>%n things left to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n need you</numerusform>
            <numerusform>%n needs you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added.</source>
        <translation>
            <numerusform>%n line added.</numerusform>
            <numerusform>%n lines added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read as they stand; the text was kept. Undo takes the paste back.</source>
        <translation>
            <numerusform>%n cell cannot be read as they stand; the text was kept. Undo takes the paste back.</numerusform>
            <numerusform>%n cells cannot be read as they stand; the text was kept. Undo takes the paste back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImporterEditor</name>
    <message numerus="yes">
        <source>%n thing(s) to mend first</source>
        <comment>errors of an entry</comment>
        <translation>
            <numerusform>%n thing to mend first</numerusform>
            <numerusform>%n things to mend first</numerusform>
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
    <name>People</name>
    <message numerus="yes">
        <source>%n request(s) of third parties</source>
        <comment>delegations that were asked for</comment>
        <translation>
            <numerusform>%n request of third parties</numerusform>
            <numerusform>%n requests of third parties</numerusform>
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
    <name>Statement</name>
    <message numerus="yes">
        <source>%n posting(s) of the account could not be read</source>
        <comment>postings of the ledger</comment>
        <translation>
            <numerusform>%n posting of the account could not be read</numerusform>
            <numerusform>%n postings of the account could not be read</numerusform>
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
