<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>AddBar</name>
    <message>
        <source>Wat is er gebeurd of afgesproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toevoegen aan de tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementLine</name>
    <message>
        <source>Vervolggesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: horen hoe het in de klas gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze afspraak weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over een week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over twee weken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>Nog een afspraak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementsStep</name>
    <message>
        <source>Wat spreekt u af?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een afspraak staat op Vandaag tot u die doet of verzet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duur van het gesprek, in minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen steekwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om het dossier te herkennen. Alleen voor u; komt nooit op papier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu een reservekopie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste is gemaakt op {day} om {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gemaakt, daarna geopend en gecontroleerd. Hij ligt in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met kopiëren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie. Gaat deze laptop verloren, dan is alles weg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopie gemaakt {when} in {folder}, geopend en gecontroleerd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Waar komen de reservekopieën?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als deze laptop kapot of kwijt is, hebt u alleen nog de reservekopie. Zij is even goed versleuteld als het register; een USB-stick is prima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen plaats gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieën worden vanzelf gemaakt, geopend en gecontroleerd terwijl u werkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan de slag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een map, of doe dit later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Hier begint uw register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf de eerste melding op, of lees de lijst in die u al bijhoudt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste melding opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst inlezen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>Wijzigen wat telt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij een ander dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losmaken van samenhangende dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders meldt hetzelfde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verkeerde persoon: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trefwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samenhangend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Zoek in alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst inlezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een dossier begint met een melding. Heeft u al een lijst? Lees die in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste melding opschrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken en filters wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen dossier past bij deze filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” komt niet voor in de dossiers die de filters overlaten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” komt in geen enkel dossier voor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesTable</name>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesWords</name>
    <message numerus="yes">
        <source>%n dossiers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Hoe is het afgelopen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies hoe het is afgelopen. Weet u het niet? Kies: niet bekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom sluit u het nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesloten op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nazorg: wat is er afgesproken voor later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom is het heropend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe is het nu met het pesten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke aanpak is gebruikt?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeAsked</name>
    <message>
        <source>Regel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep {number} ontbreekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep {number} klopt niet. Kijk op uw blad of de letters goed staan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Schrijf hem met de hand op het lege blad uit de handleiding. Niet fotograferen en niet op de computer bewaren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Kies een school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke school is deze lijst?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herkend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet gevonden in de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat het er wel in, onder een andere naam? Kies dan hier de kolom. Wat u niet kiest, blijft in het register onbekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de school waar deze meldingen bij horen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder deze kolom kan de lijst niet worden ingelezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kolom is al gekozen bij {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet in deze lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom {number}, zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Toestemming wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag er een dossier met namen zijn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gevraagd op {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag u een dossier met namen bijhouden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag ik opschrijven wat u vertelt, met namen erbij? Alleen ik kan het lezen. Zegt u nee, dan schrijf ik alleen op wanneer er een melding was en waarover. U mag later van gedachten veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag ik opschrijven wat je vertelt, met namen erbij? Alleen ik kan het lezen. Zeg je nee, dan schrijf ik alleen op wanneer er een melding was en waarover. Je mag later van gedachten veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen, verhaal en afspraken komen versleuteld in uw register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen, verhaal, wens en afspraken worden niet vastgelegd. U kunt de melding dan niet volgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij een meldplicht legt u vast wat daarvoor nodig is, ook als iemand nee zegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag het in het volgende gesprek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming is niet nodig. Vertel wel dat de school dit vastlegt, waarom, wie het leest, en dat de leerling en de ouders mogen vragen wat er staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming is niet nodig. Vertel wel dat de school incidenten vastlegt, waarom, en hoe lang dat bewaard blijft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>U schrijft op wat er is verteld en over wie het gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen en teksten verdwijnen uit dit dossier. Alleen datum, aard en aantal blijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerder was het ja. Namen en teksten verdwijnen nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld de meldplicht. Schrijf hieronder welke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mag er een dossier met namen zijn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevraagd op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er gezegd?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentNoteForm</name>
    <message>
        <source>Wat is er gezegd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gevraagd op</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Wat is er besproken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe lang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe is deze persoon veilig te bereiken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: alleen bellen onder schooltijd; moeder mag het weten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een aantal minuten, bijvoorbeeld 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie het overkwam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over wie de melding gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getuige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand anders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message numerus="yes">
        <source>%n rollen staan nu bij de juiste persoon.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>vandaag, gisteren, 3 feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 3 februari of 3-2-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag is nog niet geweest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Meer met dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopt sinds {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesloten op {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Tijdlijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begonnen en nog niet opgeslagen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder toestemming staan hier alleen datum, aard en aantal: geen namen, geen verhaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesloten op {day}. Uitkomst: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesloten. Uitkomst: {outcome}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n dagen geleden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheugensteun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorverwijzing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorverwijzing toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe melding van dezelfde melder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraak wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt het daarna nog terugzetten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het verdwijnt uit het dossier en uit de zoekfunctie. Dit is niet terug te draaien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit het dossier verwijderen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluiting wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er over toestemming is gezegd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Toon die dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit zijn de definitieve cijfers van dit schooljaar. Ze veranderen niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan vanaf {day}, als het schooljaar voorbij is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan nog niet. Dossiers waarvan de aard nog niet bekend is: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer de bladzijden. Per schooljaar is er één definitieve versie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schooljaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} · definitief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} · loopt nog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minder dan {below}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een map hoger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Kies de lijst die u bijhield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een rekenblad uit Excel (.xlsx) of een .csv-bestand. De eerste regel noemt de kolommen; iedere rij daaronder is één melding en wordt één dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U ziet eerst wat er in het register zou komen. Pas daarna leest u de lijst in. Aan het bestand zelf verandert niets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodig zijn een kolom met de datum van de melding en een kolom met de soort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Lopend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schooljaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elk schooljaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke aard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap {number} van {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een register openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien wat u hier schreef?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat al in het dossier staat, blijft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaard {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaard op {day}-{month} om {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet bewaard. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Nog een lijst inlezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap {number} van {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportListScreen</name>
    <message>
        <source>Lijst inlezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand kiezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inlezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar de dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke lijst?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand wordt gelezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rijen worden nagekeken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De rijen gaan in één keer het register in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig met inlezen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf de dag, of kies: niet bekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf ook de laatste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op een dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In een periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm van pesten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grond, als die er is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort voorval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorwerp, als dat er is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afhandeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Niet vastgelegd. Uw concept staat er nog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er kijkt iemand mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze melding weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is iedereen veilig?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie meldt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wil de melder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar wie meldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar wat er is gebeurd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar over wie het gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar wat de melder wil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naar afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw concept is nog niet bewaard. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat u bij deze melding hebt opgeschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze melding weggooien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder namen vastleggen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De melder wil geen dossier. Datum, aard en wat meetelt worden vastgelegd; het verhaal, de namen en de afspraken in dit concept verdwijnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder namen vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeywordEdit</name>
    <message>
        <source>eigen trefwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen trefwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen trefwoord: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen voor uzelf: komt nooit op papier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownMatter</name>
    <message>
        <source>Is dit een zaak die u al kent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze dossiers komt een van deze mensen voor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, dit is een nieuwe zaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds {day}, loopt nog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sinds {day}, afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze melder krijgt een eigen dossier, verbonden met {number}. Samen tellen ze als één zaak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze melding komt bij {number} te staan. U kunt dat later losmaken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Er ging iets mis in het programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u hebt opgeslagen, is bewaard. U kunt verder werken. Gebeurt het weer, geef dan deze regels door; er staat niets in over een melding:

{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Deze datum bestaat niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat niets, en het is nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit woord kent het programma niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan meer cellen in deze rij dan er kolommen zijn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer in de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam melder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol melder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsoort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locatie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slachtoffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klas van het slachtoffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeftijd van het slachtoffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beklaagde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type beklaagde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afloop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorverwezen naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesloten op</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Vergrendelen en meekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen als u niets doet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u aan het typen was, wordt eerst bewaard. Ctrl+L vergrendelt meteen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er kijkt iemand mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan: bij een nieuwe melding staan geen namen, nummers of aantallen van anderen op het scherm. Bij de melding zelf kunt u het nog veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin wijzigen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na 1 minuut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>na {minutes} minuten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Logboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er wanneer in dit register is gedaan, zonder namen of inhoud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logboek verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logboek tonen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Logboek van het register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Register gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register bijgewerkt voor een nieuwe versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oefenregister gevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teruggezet uit een reservekopie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geopend met de herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instelling gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst ingelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaaroverzicht definitief gemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding opgeslagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding toegevoegd aan een dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorval toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorval gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorval verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheugensteun toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheugensteun gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheugensteun verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorverwijzing toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorverwijzing gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorverwijzing verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluiting toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluiting gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluiting verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen trefwoord gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard of telling gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier afgesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier heropend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers aan elkaar verbonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers weer losgemaakt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persoon bij een dossier gezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol van een persoon gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persoon bij een dossier weggehaald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens van een persoon gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verkeerde persoon hersteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen samengevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen gesplitst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak toegevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak verzet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak weer open gezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak verwijderd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Weergave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoals op deze computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstgrootte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterCard</name>
    <message>
        <source>Wijzigen wat telt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telt als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samen met de dossiers die erbij horen: één keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waar: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eerste melder: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grond: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aanpak: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatterForm</name>
    <message>
        <source>Waar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie meldde het eerst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over wie het gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm van pesten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aanpak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe het nu is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Dezelfde als</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies iemand die al in het register staat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat lukte niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verdwijnt voorgoed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit kan niet ongedaan worden gemaakt. Weet u het zeker?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Op één dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In een periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg: tot de dag van de melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dag ligt vóór de eerste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Nieuwe dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf de nieuwe dag, bijvoorbeeld vrijdag of 3 december.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over een week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over twee weken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over vier weken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Namen in dit register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen van personen bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit: ieder persoon krijgt een code; dezelfde persoon heeft steeds dezelfde. Zet het alleen aan als de school namen nodig heeft en mensen dat weten. Het geldt voor wat u vanaf nu opschrijft; wat er al staat, verandert niet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamingCard</name>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw eigen trefwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze teksten noemen {name} nog:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen tekst in dit dossier noemt {name} nog.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NatureChoice</name>
    <message>
        <source>Nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat was het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is de aard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misbruik of intimidatie? Dat hoeft u niet te beslissen. Kies wat er het meest op lijkt; u kunt het later veranderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dat mag. Vul de aard in zodra u die weet, in elk geval voor het jaaroverzicht.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sterkte van de wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze wachtzin is te zwak. Neem er woorden bij, of gebruik het voorstel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een voorstel: zes gewone woorden, sterk en te onthouden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorgestelde wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze gebruiken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een andere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een zin die u onthoudt. Hoe langer, hoe sterker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Voor uzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komt in geen document. Wie het aangaat kan er wel om vragen; wis hem bij het afsluiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf eerst iets op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Afspraak toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets afgesproken. Wat is de volgende stap?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen dag afgesproken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doet: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer bij {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzetten naar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Nummer van het andere dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf het nummer, bijvoorbeeld 2026-014.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlookerCover</name>
    <message>
        <source>Er kijkt iemand mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken en dossiers zijn verborgen tot u weer alleen bent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik ben weer alleen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlookerSwitch</name>
    <message>
        <source>Ik ben weer alleen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er kijkt iemand mee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Gebruik dit kenmerk in brieven en telefoontjes, niet het nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenmerk voor buiten: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Voorbeeld van de bladzijden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Ontgrendelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin kwijt? Gebruik het herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles in dit register is verzonnen. De wachtzin is: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · laatst gebruikt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul uw wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Wachtzin tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock staat aan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wachtzin verbergen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Uw wachtzin van nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservekopieën die er al zijn, blijven open gaan met de oude wachtzin. Er komt een nieuwe herstelcode; uw blad met de oude geldt dan niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de wachtzin in waarmee u nu opent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet de wachtzin van dit register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Kies een wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder wachtzin of herstelcode kan niemand het register openen, ook wij niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar het register komt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere plaats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar komt het register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>Er wordt een code bewaard, niet de naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeg laten kan: een rol zonder naam telt ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze rol uit het dossier halen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De persoon zelf blijft in het register staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol verwijderd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit verandert ook in de andere dossiers van deze persoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verkeerde persoon: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbeteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle rollen in dit dossier gaan naar de juiste persoon. Daarna ziet u welke teksten de verkeerde naam nog noemen. Weet u nog niet wie het wel was? Laat de naam leeg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is dezelfde als iemand anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze tellen dan als één persoon. U kunt ze later weer uit elkaar halen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ze staan weer apart in het register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Betrokkenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niemand. Over wie gaat het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer bij {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {years} jaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, {count} keer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degene die het overkwam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over wie het gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verkeerde persoon…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is dezelfde als…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weer apart: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>De melder zelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog iemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iemand toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in wat u weet. Zonder naam mag ook; een functie of klas helpt al.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen worden omgezet in een code en niet bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie overkwam het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over wie gaat de melding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie waren er nog bij?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie was erbij? Wie zag het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat doet die persoon op school?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je hoeft geen namen te noemen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Staat al in het register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat al in het register: {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch iemand anders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staat al in het register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie is dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen in het register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al in het register:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een naam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soort persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klas of groep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Naam (mag leeg blijven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat deed deze persoon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze persoon weghalen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Dit staat in de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch opnieuw inlezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze rijen staan al in het register. Met een vinkje komen ze er nog eens in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voortgang van het inlezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rijen in de lijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaan het register in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staan er al in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunnen niet mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze kolommen blijven buiten het register: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kolom {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles uit deze lijst staat al in het register. Er hoeft niets te gebeuren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets nieuws: wat mee kan, staat al in het register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen rij die nu in het register kan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutRightForm</name>
    <message>
        <source>Wie was het wel?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickNoteForm</name>
    <message>
        <source>Wat wilt u onthouden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer hoorde u dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf één regel op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul een dag in; vandaag mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Schermen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Zeg hardop:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonsPart</name>
    <message>
        <source>Samengenomen of verborgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen u ziet waarom iets is samengenomen of verborgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dit overzicht is niets verborgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De cijfers staan vast, ook wat verborgen is. De redenen horen bij het concept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verberg de redenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon waarom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minder dan {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te weinig verschillende personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beschermt een ander getal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>te weinig om te splitsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splitsen verraadt een klein getal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zegt iets over een ander onderdeel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet overal ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSummary</name>
    <message>
        <source>Dit wordt vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog niet gevraagd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verhaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoals u het opschreef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zaak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dezelfde als een eerder dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog invullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zonder toestemming blijft alleen staan wat hierboven staat en wat meetelt: het soort personen, hoe vaak en hoe lang. Namen, verhaal, wens en afspraken worden niet vastgelegd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de datum en de aard zijn nodig. De rest mag later, of nooit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mijn blad controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code nog eens tonen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw blad is gecontroleerd: de code klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gecontroleerd. Typ de code één keer over van uw blad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met deze code opent u het register als u de wachtzin kwijt bent. Hij staat op het blad dat u zelf hebt geschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie bewaart het blad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld de externe vertrouwenspersoon, of een envelop bij een notaris. Nooit de schoolleiding of het bestuur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb de code overgeschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul uw wachtzin in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is niet de wachtzin van dit register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch met de wachtzin openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel 1 van het herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoofdletters, spaties en streepjes maken niet uit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen nodig als het bestand beschadigd is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen met het herstelblad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een nieuwe wachtzin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code over van het blad dat u bij het begin hebt geschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De code klopt. Kies nu een nieuwe wachtzin; de oude werkt daarna niet meer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul regel 1 van het herstelblad in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>De code nog eens tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet fotograferen en niet op de computer bewaren. Afdrukken kan later, bij Instellingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb de code overgeschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep {number} ontbreekt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groep {number} klopt niet. Kijk op uw blad of de letters goed staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf de herstelcode over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met deze code opent u het register als u de wachtzin kwijt bent. Schrijf hem met de hand op het lege blad uit de handleiding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ de code over van uw blad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo weet u zeker dat wat op het blad staat ook werkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie bewaart het blad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld de externe vertrouwenspersoon, of een envelop bij een notaris. Nooit de schoolleiding of het bestuur.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Naar wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies naar wie u doorverwijst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Welk register maakt u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ieder register is van één persoon of taak en heeft een eigen wachtzin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkt u zelf bij deze school?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe noemt u zichzelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld vertrouwenspersoon, contactpersoon of antipestcoördinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertrouwenspersoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antipestcoördinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veiligheidscoördinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VP-dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u als vertrouwenspersoon hoort. Alleen voor u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pestsituaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u als antipestcoördinator bijhoudt en opvolgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidenten van de school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De incidentenregistratie, zonder gesprekken en persoonlijke notities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, intern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nee, extern voor een of meer scholen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message>
        <source>Rijen die niet mee kunnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbeter ze in de lijst zelf en lees die daarna nog eens in. Wat al in het register staat, komt er dan niet dubbel in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij {column} kan staan: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedTable</name>
    <message>
        <source>Rijen die niet mee kunnen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Samenhangende dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} openen ({state})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} staat hierin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losmaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} losmaken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Waarom gaat het dossier weer open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf kort waarom; dat blijft in de tijdlijn staan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Wat is er verteld, in de eigen woorden van de melder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wil de melder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag van de melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is verteld dat u niet alles geheim kunt houden?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReporterStep</name>
    <message>
        <source>Naam (mag leeg blijven)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul in wanneer u dit hoorde; gisteren mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de school waar het over gaat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie vertelt het u?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin met wat u wel en niet kunt beloven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe kan ik je bereiken zonder dat iemand het merkt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie mag weten dat je hier bent geweest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie weet er nog meer van?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verteld dat u niet alles geheim kunt houden?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op welke school?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer hoorde u dit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie meldt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe kwam de melding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: alleen via de mentor, niet naar huis bellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe kunt u deze persoon veilig bereiken, en wie mag het weten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik kan niet alles geheimhouden, maar ik doe niets zonder dat u het weet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik kan niet alles geheimhouden, maar ik doe niets zonder dat jij het weet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>De lijst is ingelezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u met de lijst kunt doen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kijk eerst in de dossiers of alles er goed in staat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebt u de lijst niet meer nodig, verwijder het bestand dan en leeg de prullenbak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denk ook aan kopieën: in de mail, in de cloud, op een USB-stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moet de lijst blijven, zet haar dan op een plaats waar alleen u bij kunt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stonden er al in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konden niet mee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst zelf ligt er nog, leesbaar voor wie bij deze map kan: {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een rol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een rol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>eigen taak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geen dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer bij deze melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding afmaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U begon hieraan; nog niet opgeslagen als dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu controleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controleer uw herstelcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ hem één keer over, dan weet u zeker dat hij klopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer bij {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzetten naar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeCard</name>
    <message>
        <source>Veilig bereikbaar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Is iedereen nu veilig?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kruis aan wat speelt. Speelt er niets, ga dan gewoon verder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ben je nu veilig? En straks, als je naar huis gaat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is er iemand die jou of een ander vandaag iets kan aandoen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denk je er weleens aan om er niet meer te zijn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bel eerst. Wat u hebt opgeschreven blijft staan; ga daarna verder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>bewaard {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaard {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Het bestand is niet versleuteld: wie het kan openen, kan het lezen. Het blijft staan tot u het zelf weghaalt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een concept, alleen voor uw eigen ogen. Deel het niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buiten het register opslaan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een plaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In welke map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{form}-bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} bestaat al. Wat daar dezelfde naam heeft, wordt vervangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Nog een school van dit bestuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe noemt u zichzelf?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld vertrouwenspersoon, contactpersoon of antipestcoördinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de naam van de school in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolRow</name>
    <message>
        <source>Kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van de school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderwijssoort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze school weghalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul de naam van de school in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de onderwijssoort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolsEdit</name>
    <message>
        <source>Nog een school van dit bestuur</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst van vroeger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hield u meldingen bij in een rekenblad? Lees die lijst hier in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst inlezen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Terug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap {number} van {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Stap {number} van {total}, hier bent u: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap {number} van {total}, geweest: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stap {number} van {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Verborgen zolang er iemand meekijkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch niet gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kwam binnen als {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een leerling meldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ouder meldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een personeelslid meldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een getuige meldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anoniem gemeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat de melder wil: {wish}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grenzen van geheimhouding verteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grenzen van geheimhouding niet verteld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nummer in de lijst: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is gemeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollen bij dit incident: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet opgeschreven: waar, wanneer en hoe vaak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} tot {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefoon met {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail met {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief met {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht met {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeldbellen met {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek met {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veilig bereikbaar: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de melder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degene die het overkwam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degene over wie het gaat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een getuige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>een betrokkene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niet in documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geheugensteun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorverwezen naar {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doorverwijzing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afgesloten: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nazorg: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reden: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier heropend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heropening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>Kies een plaats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een aard. “Nog niet bekend” mag ook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf het op in de woorden van wie het vertelt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het verhaal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertel eens, wat is er gebeurd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En wat gebeurde er daarna?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe weet je dat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laat stiltes vallen en vul niets in. Een antwoord hoeft niet af te zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit register bewaart codes in plaats van namen. Zet ook hier geen namen in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe vaak?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Jaaroverzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleinste aantal dat het jaaroverzicht toont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleinere aantallen worden samengenomen of verborgen, zodat niemand kan afleiden om wie het gaat. Hoger mag, op een kleine school bijvoorbeeld; lager dan 5 nooit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaaroverzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bladzijden (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De cijfers voor een ander programma (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tabellen voor Excel (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaaroverzicht {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bladzijden worden gemaakt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definitief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concept, alleen voor uzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bladzijden konden niet worden gemaakt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} staat in {folder}. Het is niet versleuteld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bezig…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} definitief maken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per schooljaar is er één definitieve versie. De cijfers op deze bladzijden worden vastgezet, ook wat verborgen is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet u het zeker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daarna kan niemand deze cijfers nog veranderen, ook u niet. Een vergissing zet u recht met een zin in het jaaroverzicht van volgend jaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} is definitief. U kunt het nu opslaan en delen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>Gedaan: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staat weer open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzetten: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzetten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Wat moet er gebeuren?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf op wat er moet gebeuren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morgen, vrijdag, 3 dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe laat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uzelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een tijd, bijvoorbeeld 13:15.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayActs</name>
    <message>
        <source>Gedaan: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzetten: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen taak toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taak wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderd: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze begonnen melding weggooien?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alles wat u voor deze melding hebt opgeschreven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe melding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snelle notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u afspreekt, komt hier te staan op de dag zelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen taak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op een ander ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wacht op een ander ({count}, te laat: {late})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Goedemorgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedemiddag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goedenavond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets voor vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén ding voor vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vijf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} dingen voor vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n afspraken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De laatste reservekopie is %n dagen oud.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Ander register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een ander register openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een nieuw register maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een register openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Nog niet bekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{category}, anders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welkom bij VP Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier legt u meldingen vast, volgt u ze op en maakt u een jaaroverzicht waaruit niemand een persoon kan afleiden. Alles staat in één versleuteld bestand op deze computer: het register. Er gaat niets naar het internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een register maken duurt ongeveer twee minuten. Houd pen en papier klaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ik heb al een register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw register maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit programma beschermt niet tegen andere software die onder uw naam draait terwijl het register open is, een beheerder die met uw scherm meekijkt, wat de computer naar een niet versleutelde schijf wegschrijft, de printer en zijn wachtrij, of iemand die u dwingt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Soort persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klas of groep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrijf een leeftijd in jaren, bijvoorbeeld 12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeCaseActs</name>
    <message>
        <source>Dossier afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan nog afspraken open; die blijven gewoon staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan nog geheugensteunen in: verwijder wat u niet meer nodig hebt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier heropenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bewaartermijn stopt nu en begint opnieuw bij de volgende afsluiting. De eerdere afsluiting blijft in de tijdlijn staan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toestemming voor een dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verder zonder namen en teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de namen en leeftijden van iedereen in dit dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alles wat is opgeschreven: meldingen, gesprekken en toelichtingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uw geheugensteunen, afspraken en trefwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen en teksten wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo telt deze zaak in het jaaroverzicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenhangende dossiers tellen samen één keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat telt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaan twee dossiers over dezelfde zaak, dan tellen ze samen één keer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit dossier wordt dan getoond binnen het andere. U kunt het later weer losmaken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij een ander dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbinden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen dossier met dit nummer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze dossiers horen al bij elkaar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers losmaken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het zijn dan weer aparte zaken, die elk voor zich tellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losmaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De dossiers staan weer apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishStep</name>
    <message>
        <source>Wat wil de melder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De melder kiest. Alleen vertellen is ook een antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wens van de melder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat hoop je dat er gebeurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En wat wil je zeker niet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat is voor jou de eerste stap?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie mag daarbij helpen?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Vandaag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaaroverzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VP-dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pestsituaties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidentenregister</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Dit schooljaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lopende dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuw sinds augustus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vier weken geen contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EntryCard</name>
    <message>
        <source>Meer bij {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Bladzijde {number} van {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Snelle notitie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U vult de melding later aan. De notitie staat dan op Vandaag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
