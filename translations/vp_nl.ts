<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="nl_NL">
<context>
    <name>CasesWords</name>
    <message numerus="yes">
        <source>%n dossiers</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message numerus="yes">
        <source>%n rollen staan nu bij de juiste persoon.</source>
        <translation>
            <numerusform>%n rol staat nu bij de juiste persoon.</numerusform>
            <numerusform>%n rollen staan nu bij de juiste persoon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n dagen geleden</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n afspraken</source>
        <translation>
            <numerusform>%n afspraak</numerusform>
            <numerusform>%n afspraken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De laatste reservekopie is %n dagen oud.</source>
        <translation>
            <numerusform>De laatste reservekopie is %n dag oud.</numerusform>
            <numerusform>De laatste reservekopie is %n dagen oud.</numerusform>
        </translation>
    </message>
</context>
</TS>
