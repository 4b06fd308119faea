<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>AddBar</name>
    <message>
        <source>Wat is er gebeurd of afgesproken?</source>
        <translation>What has happened or been agreed?</translation>
    </message>
    <message>
        <source>Toevoegen aan de tijdlijn</source>
        <translation>Add to the timeline</translation>
    </message>
</context>
<context>
    <name>AgreementLine</name>
    <message>
        <source>Vervolggesprek</source>
        <translation>Follow-up conversation</translation>
    </message>
    <message>
        <source>Bijv. hoe gaat het in de klas?</source>
        <translation>E.g. how are things in class?</translation>
    </message>
    <message>
        <source>uzelf</source>
        <translation>yourself</translation>
    </message>
    <message>
        <source>Deze afspraak weghalen</source>
        <translation>Remove this agreement</translation>
    </message>
    <message>
        <source>Welke dag is dat? Bijvoorbeeld: vrijdag, of 3 feb.</source>
        <translation>Which day is that? For example: Friday, or 3 Feb.</translation>
    </message>
    <message>
        <source>Wat?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Wie?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>over 1 week</source>
        <translation>in 1 week</translation>
    </message>
    <message>
        <source>over 2 weken</source>
        <translation>in 2 weeks</translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>Nog een afspraak</source>
        <translation>Another agreement</translation>
    </message>
</context>
<context>
    <name>AgreementsStep</name>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Naar afspraken</source>
        <translation>Next: agreements</translation>
    </message>
    <message>
        <source>Wat spreekt u af?</source>
        <translation>What do you agree on?</translation>
    </message>
    <message>
        <source>Een afspraak staat op Vandaag tot u die doet of verzet.</source>
        <translation>An agreement stays on Today until you do it or move it.</translation>
    </message>
    <message>
        <source>Duur van het gesprek, in minuten</source>
        <translation>Length of the conversation, in minutes</translation>
    </message>
    <message>
        <source>Uw eigen trefwoord</source>
        <translation>Your own keyword</translation>
    </message>
    <message>
        <source>Om het dossier te herkennen. Alleen voor u; komt nooit op papier.</source>
        <translation>To recognise the case by. For you alone; never put on paper.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Nu een reservekopie maken</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Andere map…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie gemaakt.</source>
        <translation>No backup has been made yet.</translation>
    </message>
    <message>
        <source>De laatste is gemaakt op {day} om {time}.</source>
        <translation>The last one was made on {day} at {time}.</translation>
    </message>
    <message>
        <source>Map voor reservekopieën</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>{name} is gemaakt, daarna geopend en gecontroleerd. De kopie ligt in {folder}.</source>
        <translation>{name} was made, then opened and checked. The copy is in {folder}.</translation>
    </message>
    <message>
        <source>Bezig met kopiëren…</source>
        <translation>Making the copy…</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie. Gaat deze laptop verloren, dan is alles weg.</source>
        <translation>There is no backup yet. If this laptop is lost, everything is gone.</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt {when} in {folder}, geopend en gecontroleerd.</source>
        <translation>Backup made {when} in {folder}, opened and checked.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Waar komen de reservekopieën?</source>
        <translation>Where should the backups go?</translation>
    </message>
    <message>
        <source>Nog geen plaats gekozen</source>
        <translation>No place chosen yet</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Als deze laptop kapot of kwijt is, hebt u alleen nog de reservekopie. Die is even goed versleuteld als het register; een USB-stick is prima.</source>
        <translation>If this laptop breaks or is lost, the backup is all you have. It is encrypted as well as the register; a USB stick is fine.</translation>
    </message>
    <message>
        <source>U maakt een kopie met één knop, op Vandaag of bij Instellingen. Iedere kopie wordt geopend en gecontroleerd.</source>
        <translation>You make a copy with one button, on Today or in Settings. Each copy is opened and checked.</translation>
    </message>
    <message>
        <source>Aan de slag</source>
        <translation>Start working</translation>
    </message>
    <message>
        <source>Later kiezen</source>
        <translation>Choose later</translation>
    </message>
    <message>
        <source>Kies een map, of doe dit later.</source>
        <translation>Choose a folder, or do this later.</translation>
    </message>
    <message>
        <source>Map voor reservekopieën</source>
        <translation>Folder for backups</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Hier begint uw register</source>
        <translation>Your register begins here</translation>
    </message>
    <message>
        <source>Schrijf de eerste melding op, of lees de lijst in die u al bijhoudt.</source>
        <translation>Write down the first report, or import the list that you keep already.</translation>
    </message>
    <message>
        <source>Eerste melding opschrijven</source>
        <translation>Write down the first report</translation>
    </message>
    <message>
        <source>Lijst inlezen</source>
        <translation>Import a list</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>Wijzigen wat telt</source>
        <translation>Change what counts</translation>
    </message>
    <message>
        <source>Hoort bij een ander dossier…</source>
        <translation>Belongs with another case…</translation>
    </message>
    <message>
        <source>Losmaken van samenhangende dossiers</source>
        <translation>Separate from related cases</translation>
    </message>
    <message>
        <source>Iemand anders meldt hetzelfde</source>
        <translation>Someone else reports the same</translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Verkeerde persoon: {name}</source>
        <translation>Wrong person: {name}</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Trefwoord</source>
        <translation>Keyword</translation>
    </message>
    <message>
        <source>Aard</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Geopend</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Laatste contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>open</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>samenhangend</source>
        <translation>related</translation>
    </message>
    <message>
        <source>nog niet</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Zoek in alles</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Lijst inlezen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Nieuwe melding</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Nog geen dossiers</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <source>Een dossier begint met een melding. Hebt u al een lijst? Lees die in.</source>
        <translation>A case begins with a report. Do you have a list already? Import it.</translation>
    </message>
    <message>
        <source>Eerste melding opschrijven</source>
        <translation>Write down the first report</translation>
    </message>
    <message>
        <source>Zoeken en filters wissen</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Geen dossier past bij deze filters.</source>
        <translation>No case fits these filters.</translation>
    </message>
    <message>
        <source>“{text}” komt niet voor in de dossiers die de filters overlaten.</source>
        <translation>“{text}” is in none of the cases that the filters leave.</translation>
    </message>
    <message>
        <source>“{text}” komt in geen enkel dossier voor.</source>
        <translation>“{text}” is not in any case.</translation>
    </message>
</context>
<context>
    <name>CasesTable</name>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
</context>
<context>
    <name>CasesWords</name>
    <message numerus="yes">
        <source>%n dossiers</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Hoe is het afgelopen?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>Kies hoe het is afgelopen. Weet u het niet? Kies: niet bekend.</source>
        <translation>Choose how it ended. You do not know? Choose: not known.</translation>
    </message>
    <message>
        <source>Waarom sluit u het nu?</source>
        <translation>Why are you closing it now?</translation>
    </message>
    <message>
        <source>Afgesloten op</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Nazorg: wat is er afgesproken voor later?</source>
        <translation>Aftercare: what has been agreed for later?</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Waarom is het heropend?</source>
        <translation>Why was it reopened?</translation>
    </message>
    <message>
        <source>Hoe is het nu met het pesten?</source>
        <translation>How is the bullying now?</translation>
    </message>
    <message>
        <source>Welke aanpak is gebruikt?</source>
        <translation>Which method was used?</translation>
    </message>
</context>
<context>
    <name>CodeAsked</name>
    <message>
        <source>Regel {number}</source>
        <translation>Line {number}</translation>
    </message>
    <message>
        <source>Groep {number} ontbreekt.</source>
        <translation>Group {number} is missing.</translation>
    </message>
    <message>
        <source>Groep {number} klopt niet. Kijk op uw blad of de letters goed staan.</source>
        <translation>Group {number} is not right. Compare the letters with your sheet.</translation>
    </message>
</context>
<context>
    <name>CodeShown</name>
    <message>
        <source>Schrijf hem met de hand op een leeg blad. Niet fotograferen en niet op de computer opslaan.</source>
        <translation>Write it by hand on a blank sheet. Do not photograph it and do not store it on the computer.</translation>
    </message>
    <message>
        <source>Regel {number}</source>
        <translation>Line {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Kies een school</source>
        <translation>Choose a school</translation>
    </message>
    <message>
        <source>Van welke school is deze lijst?</source>
        <translation>Which school is this list from?</translation>
    </message>
    <message>
        <source>Herkend</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Niet gevonden in de lijst</source>
        <translation>Not found in the list</translation>
    </message>
    <message>
        <source>Staat het er wel in, onder een andere naam? Kies dan hier de kolom. Wat u niet kiest, blijft in het register onbekend.</source>
        <translation>Is it there under another name? Then choose the column here. What you do not choose stays unknown in the register.</translation>
    </message>
    <message>
        <source>Kies de school waar deze meldingen bij horen.</source>
        <translation>Choose the school that these reports belong to.</translation>
    </message>
    <message>
        <source>Zonder deze kolom kan de lijst niet worden ingelezen.</source>
        <translation>Without this column the list cannot be imported.</translation>
    </message>
    <message>
        <source>Deze kolom is al gekozen bij {other}.</source>
        <translation>This column is already chosen for {other}.</translation>
    </message>
    <message>
        <source>Niet in deze lijst</source>
        <translation>Not in this list</translation>
    </message>
    <message>
        <source>Kolom {number}, zonder naam</source>
        <translation>Column {number}, without a name</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Toestemming wijzigen</source>
        <translation>Change consent</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Nog niet gevraagd</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Mag er een dossier met namen zijn?</source>
        <translation>May there be a case with names?</translation>
    </message>
    <message>
        <source>gevraagd op {day}</source>
        <translation>asked on {day}</translation>
    </message>
    <message>
        <source>Mag u een dossier met namen bijhouden?</source>
        <translation>May you keep a case with names?</translation>
    </message>
    <message>
        <source>Mag ik opschrijven wat u vertelt, met namen erbij? Alleen ik kan het lezen. Zegt u nee, dan schrijf ik alleen op wanneer er een melding was en waarover. U mag later van gedachten veranderen.</source>
        <translation>May I write down what you tell me, with names? Only I can read it. If you say no, I only write down when there was a report and what it was about. You may change your mind later.</translation>
    </message>
    <message>
        <source>Mag ik opschrijven wat je vertelt, met namen erbij? Alleen ik kan het lezen. Zeg je nee, dan schrijf ik alleen op wanneer er een melding was en waarover. Je mag later van gedachten veranderen.</source>
        <translation>May I write down what you tell me, with names? Only I can read it. If you say no, I only write down when there was a report and what it was about. You can change your mind later.</translation>
    </message>
    <message>
        <source>Namen, verhaal en afspraken komen versleuteld in uw register.</source>
        <translation>Names, story and agreements go into your register, encrypted.</translation>
    </message>
    <message>
        <source>Namen, verhaal, wens en afspraken worden niet vastgelegd. U kunt de melding dan niet volgen.</source>
        <translation>Names, story, wish and agreements are not recorded. You cannot follow up the report then.</translation>
    </message>
    <message>
        <source>Bij een meldplicht legt u vast wat daarvoor nodig is, ook als iemand nee zegt.</source>
        <translation>Where there is a duty to report, you record what that needs, even if someone says no.</translation>
    </message>
    <message>
        <source>Vraag het in het volgende gesprek.</source>
        <translation>Ask in the next conversation.</translation>
    </message>
    <message>
        <source>Toestemming is niet nodig. Vertel wel dat de school dit vastlegt, waarom, wie het leest, en dat de leerling en de ouders mogen vragen wat er staat.</source>
        <translation>Consent is not needed. But do say that the school records this, why, who reads it, and that the pupil and the parents may ask what is in it.</translation>
    </message>
    <message>
        <source>Toestemming is niet nodig. Vertel wel dat de school incidenten vastlegt, waarom, en hoe lang dat bewaard blijft.</source>
        <translation>Consent is not needed. But do say that the school records incidents, why, and how long they are kept.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>U schrijft op wat er is verteld en over wie het gaat.</source>
        <translation>You write down what was told and who it is about.</translation>
    </message>
    <message>
        <source>Namen en teksten verdwijnen uit dit dossier. Alleen datum, aard en aantal blijven.</source>
        <translation>Names and texts disappear from this case. Only date, category and count remain.</translation>
    </message>
    <message>
        <source>Eerder was het ja. Namen en teksten verdwijnen nu.</source>
        <translation>It was yes before. Names and texts disappear now.</translation>
    </message>
    <message>
        <source>Bijvoorbeeld de meldplicht. Schrijf hieronder welke.</source>
        <translation>For example the duty to report. Write below which one.</translation>
    </message>
    <message>
        <source>Mag er een dossier met namen zijn?</source>
        <translation>May there be a case with names?</translation>
    </message>
    <message>
        <source>Kies een antwoord.</source>
        <translation>Choose an answer.</translation>
    </message>
    <message>
        <source>Gevraagd op</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Wat is er gezegd?</source>
        <translation>What was said?</translation>
    </message>
</context>
<context>
    <name>ConsentNoteForm</name>
    <message>
        <source>Wat is er gezegd?</source>
        <translation>What was said?</translation>
    </message>
    <message>
        <source>Gevraagd op</source>
        <translation>Asked on</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>Wat is er besproken?</source>
        <translation>What was discussed?</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Hoe lang</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Hoe is deze persoon veilig te bereiken?</source>
        <translation>How can this person be reached safely?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: alleen bellen onder schooltijd; moeder mag het weten.</source>
        <translation>For example: only call during school hours; mother may know.</translation>
    </message>
    <message>
        <source>Schrijf een aantal minuten, bijvoorbeeld 25.</source>
        <translation>Write a number of minutes, for example 25.</translation>
    </message>
    <message>
        <source>Melder</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Wie het overkwam</source>
        <translation>Who it happened to</translation>
    </message>
    <message>
        <source>Over wie de melding gaat</source>
        <translation>Who the report is about</translation>
    </message>
    <message>
        <source>Getuige</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Iemand anders</source>
        <translation>Someone else</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message numerus="yes">
        <source>%n rollen staan nu bij de juiste persoon.</source>
        <translation>
            <numerusform>%n role is now with the right person.</numerusform>
            <numerusform>%n roles are now with the right person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>vandaag, gisteren, 3 feb</source>
        <translation>today, yesterday, 3 Feb</translation>
    </message>
    <message>
        <source>Deze datum is niet duidelijk. Schrijf bijvoorbeeld 3 februari of 3-2-2026.</source>
        <translation>This date is not clear. Write for example 3 February or 3/2/2026.</translation>
    </message>
    <message>
        <source>Deze dag is nog niet geweest.</source>
        <translation>This day has not come yet.</translation>
    </message>
</context>
<context>
    <name>DossierHead</name>
    <message>
        <source>Meer met dit dossier</source>
        <translation>More for this case</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Dossier afsluiten</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>loopt sinds {day}</source>
        <translation>open since {day}</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>gesloten op {day}</source>
        <translation>closed on {day}</translation>
    </message>
</context>
<context>
    <name>DossierScreen</name>
    <message>
        <source>Tijdlijn</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Begonnen en nog niet opgeslagen: {what}</source>
        <translation>Begun and not saved yet: {what}</translation>
    </message>
    <message>
        <source>Zonder toestemming staan hier alleen datum, aard en aantal: geen namen, geen verhaal.</source>
        <translation>Without consent there are only date, category and count here: no names, no story.</translation>
    </message>
    <message>
        <source>Gesloten op {day}. Uitkomst: {outcome}.</source>
        <translation>Closed on {day}. Outcome: {outcome}.</translation>
    </message>
    <message>
        <source>Gesloten. Uitkomst: {outcome}.</source>
        <translation>Closed. Outcome: {outcome}.</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n dagen geleden</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryActs</name>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Afspraak</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Geheugensteun</source>
        <translation>Personal note</translation>
    </message>
    <message>
        <source>Doorverwijzing</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Gesprek toevoegen</source>
        <translation>Add a conversation</translation>
    </message>
    <message>
        <source>Incident toevoegen</source>
        <translation>Add an incident</translation>
    </message>
    <message>
        <source>Doorverwijzing toevoegen</source>
        <translation>Add a referral</translation>
    </message>
    <message>
        <source>Nieuwe melding van dezelfde melder</source>
        <translation>New report by the same reporter</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add an agreement</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Afspraak wijzigen</source>
        <translation>Change the agreement</translation>
    </message>
    <message>
        <source>U kunt het daarna nog terugzetten.</source>
        <translation>You can still put it back afterwards.</translation>
    </message>
    <message>
        <source>Het verdwijnt uit het dossier en uit de zoekfunctie. Dit is niet terug te draaien.</source>
        <translation>It disappears from the case and from the search. This cannot be undone.</translation>
    </message>
    <message>
        <source>Uit het dossier verwijderen?</source>
        <translation>Remove from the case?</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Afsluiting wijzigen</source>
        <translation>Change the closing</translation>
    </message>
    <message>
        <source>Wat er over toestemming is gezegd</source>
        <translation>What was said about consent</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Toon die dossiers</source>
        <translation>Show those cases</translation>
    </message>
    <message>
        <source>Dit zijn de definitieve cijfers van dit schooljaar. Ze veranderen niet meer.</source>
        <translation>These are the final figures of this school year. They will not change any more.</translation>
    </message>
    <message>
        <source>Kan vanaf {day}, als het schooljaar voorbij is.</source>
        <translation>Possible from {day}, when the school year is over.</translation>
    </message>
    <message>
        <source>Kan nog niet. Dossiers waarvan de aard nog niet bekend is: {count}.</source>
        <translation>Not possible yet. Cases whose category is not known yet: {count}.</translation>
    </message>
    <message>
        <source>Controleer de bladzijden. Per schooljaar is er één definitieve versie.</source>
        <translation>Check the pages. There is one final version for each school year.</translation>
    </message>
    <message>
        <source>Schooljaar</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year} · definitief</source>
        <translation>{year} · final</translation>
    </message>
    <message>
        <source>{year} · loopt nog</source>
        <translation>{year} · still running</translation>
    </message>
    <message>
        <source>minder dan {below}</source>
        <translation>fewer than {below}</translation>
    </message>
    <message>
        <source>Zaken</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Map:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Naam:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Soort:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Een map hoger</source>
        <translation>Up one folder</translation>
    </message>
    <message>
        <source>Nieuwe map</source>
        <translation>New folder</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Kies de lijst die u bijhield</source>
        <translation>Choose the list that you kept</translation>
    </message>
    <message>
        <source>Een rekenblad uit Excel (.xlsx) of een .csv-bestand. De eerste regel noemt de kolommen; iedere rij daaronder is één melding en wordt één dossier.</source>
        <translation>A spreadsheet from Excel (.xlsx) or a .csv file. The first line names the columns; each row below it is one report and becomes one case.</translation>
    </message>
    <message>
        <source>U ziet eerst wat er in het register zou komen. Pas daarna leest u de lijst in. Aan het bestand zelf verandert niets.</source>
        <translation>You first see what would go into the register. Only then do you import the list. The file itself is not changed.</translation>
    </message>
    <message>
        <source>Nodig zijn een kolom met de datum van de melding en een kolom met de soort.</source>
        <translation>A column with the date of the report and a column with its kind are needed.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Lopend</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Gesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Schooljaar</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Aard</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Elk schooljaar</source>
        <translation>Every school year</translation>
    </message>
    <message>
        <source>Elke school</source>
        <translation>Every school</translation>
    </message>
    <message>
        <source>Elke aard</source>
        <translation>Every category</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stap {number} van {total}</source>
        <translation>Step {number} of {total}</translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation>Working out the key…</translation>
    </message>
    <message>
        <source>Een register openen</source>
        <translation>Open a register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Weggooien wat u hier schreef?</source>
        <translation>Discard what you wrote here?</translation>
    </message>
    <message>
        <source>Wat al in het dossier staat, blijft.</source>
        <translation>What is in the case already stays.</translation>
    </message>
    <message>
        <source>Later verder</source>
        <translation>Continue later</translation>
    </message>
    <message>
        <source>bewaard {time}</source>
        <translation>draft saved {time}</translation>
    </message>
    <message>
        <source>bewaard op {day}-{month} om {time}</source>
        <translation>draft saved on {day}/{month} at {time}</translation>
    </message>
    <message>
        <source>Nog niet bewaard. {reason}</source>
        <translation>Draft not saved yet. {reason}</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>Nog een lijst inlezen</source>
        <translation>Import another list</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stap {number} van {total}</source>
        <translation>Step {number} of {total}</translation>
    </message>
</context>
<context>
    <name>ImportListScreen</name>
    <message>
        <source>Lijst inlezen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bestand kiezen…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Inlezen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Naar de dossiers</source>
        <translation>To the cases</translation>
    </message>
    <message>
        <source>Welke lijst?</source>
        <translation>Which list?</translation>
    </message>
    <message>
        <source>Lijsten</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Bestand wordt gelezen…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Rijen worden nagekeken…</source>
        <translation>Checking the rows…</translation>
    </message>
    <message>
        <source>De rijen gaan in één keer het register in…</source>
        <translation>The rows go into the register all at once…</translation>
    </message>
    <message>
        <source>Bezig met inlezen…</source>
        <translation>Importing…</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>niet bekend</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Schrijf de dag, of kies: niet bekend.</source>
        <translation>Write the day, or choose: not known.</translation>
    </message>
    <message>
        <source>Schrijf ook de laatste dag.</source>
        <translation>Write the last day too.</translation>
    </message>
    <message>
        <source>De laatste dag ligt vóór de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Op één dag</source>
        <translation>On one day</translation>
    </message>
    <message>
        <source>In een periode</source>
        <translation>Over a period</translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Vorm van pesten</source>
        <translation>Form of bullying</translation>
    </message>
    <message>
        <source>Grond, als die er is</source>
        <translation>Linked to, if anything</translation>
    </message>
    <message>
        <source>Soort voorval</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Voorwerp, als dat er is</source>
        <translation>Object, if there is one</translation>
    </message>
    <message>
        <source>Motief</source>
        <translation>Motive</translation>
    </message>
    <message>
        <source>Afhandeling</source>
        <translation>How it was handled</translation>
    </message>
    <message>
        <source>Niet ingevuld</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Niet vastgelegd. Uw concept staat er nog</source>
        <translation>Not recorded. Your draft is still there</translation>
    </message>
    <message>
        <source>Nieuwe melding</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>er kijkt iemand mee</source>
        <translation>someone is looking on</translation>
    </message>
    <message>
        <source>Later verder</source>
        <translation>Continue later</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Deze melding weggooien</source>
        <translation>Discard this report</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Uw concept is nog niet bewaard. {reason}</source>
        <translation>Your draft has not been saved yet. {reason}</translation>
    </message>
    <message>
        <source>Uw concept is nog niet bewaard</source>
        <translation>Your draft has not been saved yet</translation>
    </message>
    <message>
        <source>Alles wat u bij deze melding hebt opgeschreven</source>
        <translation>Everything that you wrote down for this report</translation>
    </message>
    <message>
        <source>Deze melding weggooien?</source>
        <translation>Discard this report?</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Het concept kon niet worden weggehaald</source>
        <translation>The draft could not be removed</translation>
    </message>
    <message>
        <source>Zonder namen vastleggen?</source>
        <translation>Record without names?</translation>
    </message>
    <message>
        <source>De melder wil geen dossier. Datum, aard en wat meetelt worden vastgelegd; het verhaal, de namen en de afspraken in dit concept verdwijnen.</source>
        <translation>The reporter does not want a case. Date, category and what counts are recorded; the story, the names and the agreements in this draft disappear.</translation>
    </message>
    <message>
        <source>Zonder namen vastleggen</source>
        <translation>Record without names</translation>
    </message>
</context>
<context>
    <name>KeywordEdit</name>
    <message>
        <source>eigen trefwoord</source>
        <translation>own keyword</translation>
    </message>
    <message>
        <source>Eigen trefwoord</source>
        <translation>Own keyword</translation>
    </message>
    <message>
        <source>Eigen trefwoord: {word}</source>
        <translation>Own keyword: {word}</translation>
    </message>
    <message>
        <source>Alleen voor uzelf: komt nooit op papier</source>
        <translation>For yourself only: never put on paper</translation>
    </message>
</context>
<context>
    <name>KnownMatter</name>
    <message>
        <source>Is dit een zaak die u al kent?</source>
        <translation>Is this a matter that you know already?</translation>
    </message>
    <message>
        <source>In deze dossiers komt een van deze mensen voor.</source>
        <translation>One of these people is in these cases.</translation>
    </message>
    <message>
        <source>Nee, dit is een nieuwe zaak</source>
        <translation>No, this is a new matter</translation>
    </message>
    <message>
        <source>sinds {day}, loopt nog</source>
        <translation>since {day}, still open</translation>
    </message>
    <message>
        <source>sinds {day}, afgesloten</source>
        <translation>since {day}, closed</translation>
    </message>
    <message>
        <source>Deze melder krijgt een eigen dossier, verbonden met {number}. Samen tellen ze als één zaak.</source>
        <translation>This reporter gets a separate case, linked to {number}. Together they count as one matter.</translation>
    </message>
    <message>
        <source>Deze melding komt bij {number} te staan. U kunt dat later losmaken.</source>
        <translation>This report is placed with {number}. You can separate them later.</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Er ging iets mis in het programma</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>Wat u hebt opgeslagen, staat er nog. U kunt verder werken. Gebeurt het weer, geef dan deze regels door; er staat niets in over een melding:

{0}</source>
        <translation>What you saved is still there. You can go on working. If it happens again, please pass on these lines; they say nothing about any report:

{0}</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Deze datum bestaat niet</source>
        <translation>There is no such date</translation>
    </message>
    <message>
        <source>Hier staat niets, en het is nodig</source>
        <translation>This is empty, and it is needed</translation>
    </message>
    <message>
        <source>Dit woord kent het programma niet</source>
        <translation>The program does not know this word</translation>
    </message>
    <message>
        <source>Er staan meer cellen in deze rij dan er kolommen zijn</source>
        <translation>This row has more cells than there are columns</translation>
    </message>
    <message>
        <source>Nummer in de lijst</source>
        <translation>Number in the list</translation>
    </message>
    <message>
        <source>Datum melding</source>
        <translation>Date of report</translation>
    </message>
    <message>
        <source>Datum incident</source>
        <translation>Date of incident</translation>
    </message>
    <message>
        <source>Naam melder</source>
        <translation>Name of reporter</translation>
    </message>
    <message>
        <source>Rol melder</source>
        <translation>Role of reporter</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subsoort</source>
        <translation>Subkind</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Locatie</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Slachtoffer</source>
        <translation>Victim</translation>
    </message>
    <message>
        <source>Klas van het slachtoffer</source>
        <translation>Class of the victim</translation>
    </message>
    <message>
        <source>Leeftijd van het slachtoffer</source>
        <translation>Age of the victim</translation>
    </message>
    <message>
        <source>Beklaagde</source>
        <translation>Who it is about</translation>
    </message>
    <message>
        <source>Type beklaagde</source>
        <translation>What that person is</translation>
    </message>
    <message>
        <source>Afloop</source>
        <translation>How it ended</translation>
    </message>
    <message>
        <source>Doorverwezen naar</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Afgesloten op</source>
        <translation>Closed on</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Vergrendelen en meekijken</source>
        <translation>Locking and onlookers</translation>
    </message>
    <message>
        <source>Vergrendelen als u niets doet</source>
        <translation>Lock when you do nothing</translation>
    </message>
    <message>
        <source>Wat u aan het typen was, wordt eerst bewaard. Ctrl+L vergrendelt meteen.</source>
        <translation>What you were typing is saved first. Ctrl+L locks at once.</translation>
    </message>
    <message>
        <source>Er kijkt iemand mee</source>
        <translation>Someone is looking on</translation>
    </message>
    <message>
        <source>Aan: bij een nieuwe melding staan geen namen, nummers of aantallen van anderen op het scherm. Bij de melding zelf kunt u het nog veranderen.</source>
        <translation>On: during a new report the screen shows no names, numbers or counts of others. You can still change this in the report itself.</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>na 1 minuut</source>
        <translation>after 1 minute</translation>
    </message>
    <message>
        <source>na {minutes} minuten</source>
        <translation>after {minutes} minutes</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Logboek</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logboek van het register</source>
        <translation>Log of the register</translation>
    </message>
    <message>
        <source>Wat er wanneer in dit register is gedaan, zonder namen of inhoud.</source>
        <translation>What was done in this register and when, without names or content.</translation>
    </message>
    <message>
        <source>Logboek verbergen</source>
        <translation>Hide the log</translation>
    </message>
    <message>
        <source>Logboek tonen</source>
        <translation>Show the log</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Aantal</source>
        <translation>Count</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Register gemaakt</source>
        <translation>Register made</translation>
    </message>
    <message>
        <source>Register bijgewerkt voor een nieuwe versie</source>
        <translation>Register updated for a new version</translation>
    </message>
    <message>
        <source>Oefenregister gevuld</source>
        <translation>Practice register filled</translation>
    </message>
    <message>
        <source>Teruggezet uit een reservekopie</source>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>Geopend met de herstelcode</source>
        <translation>Opened with the recovery code</translation>
    </message>
    <message>
        <source>Wachtzin gewijzigd</source>
        <translation>Passphrase changed</translation>
    </message>
    <message>
        <source>Instelling gewijzigd</source>
        <translation>Setting changed</translation>
    </message>
    <message>
        <source>School toegevoegd</source>
        <translation>School added</translation>
    </message>
    <message>
        <source>School gewijzigd</source>
        <translation>School changed</translation>
    </message>
    <message>
        <source>Lijst ingelezen</source>
        <translation>List imported</translation>
    </message>
    <message>
        <source>Jaaroverzicht definitief gemaakt</source>
        <translation>Yearly summary made final</translation>
    </message>
    <message>
        <source>Melding opgeslagen</source>
        <translation>Report saved</translation>
    </message>
    <message>
        <source>Melding toegevoegd aan een dossier</source>
        <translation>Report added to a case</translation>
    </message>
    <message>
        <source>Melding gewijzigd</source>
        <translation>Report changed</translation>
    </message>
    <message>
        <source>Melding verwijderd</source>
        <translation>Report removed</translation>
    </message>
    <message>
        <source>Incident toegevoegd</source>
        <translation>Incident added</translation>
    </message>
    <message>
        <source>Incident gewijzigd</source>
        <translation>Incident changed</translation>
    </message>
    <message>
        <source>Incident verwijderd</source>
        <translation>Incident removed</translation>
    </message>
    <message>
        <source>Gesprek toegevoegd</source>
        <translation>Conversation added</translation>
    </message>
    <message>
        <source>Gesprek gewijzigd</source>
        <translation>Conversation changed</translation>
    </message>
    <message>
        <source>Gesprek verwijderd</source>
        <translation>Conversation removed</translation>
    </message>
    <message>
        <source>Geheugensteun toegevoegd</source>
        <translation>Personal note added</translation>
    </message>
    <message>
        <source>Geheugensteun gewijzigd</source>
        <translation>Personal note changed</translation>
    </message>
    <message>
        <source>Geheugensteun verwijderd</source>
        <translation>Personal note removed</translation>
    </message>
    <message>
        <source>Doorverwijzing toegevoegd</source>
        <translation>Referral added</translation>
    </message>
    <message>
        <source>Doorverwijzing gewijzigd</source>
        <translation>Referral changed</translation>
    </message>
    <message>
        <source>Doorverwijzing verwijderd</source>
        <translation>Referral removed</translation>
    </message>
    <message>
        <source>Toestemming vastgelegd</source>
        <translation>Consent recorded</translation>
    </message>
    <message>
        <source>Toestemming gewijzigd</source>
        <translation>Consent changed</translation>
    </message>
    <message>
        <source>Toestemming verwijderd</source>
        <translation>Consent removed</translation>
    </message>
    <message>
        <source>Afsluiting toegevoegd</source>
        <translation>Closing added</translation>
    </message>
    <message>
        <source>Afsluiting gewijzigd</source>
        <translation>Closing changed</translation>
    </message>
    <message>
        <source>Afsluiting verwijderd</source>
        <translation>Closing removed</translation>
    </message>
    <message>
        <source>Eigen trefwoord gewijzigd</source>
        <translation>Own keyword changed</translation>
    </message>
    <message>
        <source>Aard of telling gewijzigd</source>
        <translation>Category or count changed</translation>
    </message>
    <message>
        <source>Dossier afgesloten</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Dossier heropend</source>
        <translation>Case reopened</translation>
    </message>
    <message>
        <source>Dossiers aan elkaar verbonden</source>
        <translation>Cases linked</translation>
    </message>
    <message>
        <source>Dossiers weer losgemaakt</source>
        <translation>Cases separated again</translation>
    </message>
    <message>
        <source>Persoon bij een dossier gezet</source>
        <translation>Person added to a case</translation>
    </message>
    <message>
        <source>Rol van een persoon gewijzigd</source>
        <translation>Role of a person changed</translation>
    </message>
    <message>
        <source>Persoon bij een dossier weggehaald</source>
        <translation>Person taken out of a case</translation>
    </message>
    <message>
        <source>Gegevens van een persoon gewijzigd</source>
        <translation>Details of a person changed</translation>
    </message>
    <message>
        <source>Verkeerde persoon hersteld</source>
        <translation>Wrong person put right</translation>
    </message>
    <message>
        <source>Personen samengevoegd</source>
        <translation>Persons merged</translation>
    </message>
    <message>
        <source>Personen gesplitst</source>
        <translation>Persons split</translation>
    </message>
    <message>
        <source>Afspraak toegevoegd</source>
        <translation>Task added</translation>
    </message>
    <message>
        <source>Afspraak gewijzigd</source>
        <translation>Task changed</translation>
    </message>
    <message>
        <source>Afspraak verzet</source>
        <translation>Task moved</translation>
    </message>
    <message>
        <source>Afspraak gedaan</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Afspraak weer opengezet</source>
        <translation>Task opened again</translation>
    </message>
    <message>
        <source>Afspraak verwijderd</source>
        <translation>Task removed</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Weergave</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Zoals op deze computer</source>
        <translation>As on this computer</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tekstgrootte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
</context>
<context>
    <name>MatterCard</name>
    <message>
        <source>Wijzigen wat telt</source>
        <translation>Change what counts</translation>
    </message>
    <message>
        <source>Telt als</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Aard nog niet bekend</source>
        <translation>Category not known yet</translation>
    </message>
    <message>
        <source>samen met de dossiers die erbij horen: één keer</source>
        <translation>together with the cases that belong to it: once</translation>
    </message>
    <message>
        <source>waar: {value}</source>
        <translation>where: {value}</translation>
    </message>
    <message>
        <source>eerste melder: {value}</source>
        <translation>first reporter: {value}</translation>
    </message>
    <message>
        <source>over: {value}</source>
        <translation>about: {value}</translation>
    </message>
    <message>
        <source>grond: {value}</source>
        <translation>linked to: {value}</translation>
    </message>
    <message>
        <source>aanpak: {value}</source>
        <translation>method: {value}</translation>
    </message>
    <message>
        <source>nu: {value}</source>
        <translation>now: {value}</translation>
    </message>
</context>
<context>
    <name>MatterForm</name>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wie meldde het eerst</source>
        <translation>Who reported it first</translation>
    </message>
    <message>
        <source>Over wie het gaat</source>
        <translation>Who it is about</translation>
    </message>
    <message>
        <source>Vorm van pesten</source>
        <translation>Form of bullying</translation>
    </message>
    <message>
        <source>Grond</source>
        <translation>Linked to</translation>
    </message>
    <message>
        <source>Aanpak</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Hoe het nu is</source>
        <translation>How it is now</translation>
    </message>
    <message>
        <source>Aard</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Wat precies?</source>
        <translation>What exactly?</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Dezelfde als</source>
        <translation>The same as</translation>
    </message>
    <message>
        <source>Kies iemand die al in het register staat.</source>
        <translation>Choose someone who is in the register already.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Begrepen</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>Dat lukte niet</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Dit verdwijnt voorgoed:</source>
        <translation>This disappears for good:</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Dit kan niet ongedaan worden gemaakt. Weet u het zeker?</source>
        <translation>This cannot be undone. Are you sure?</translation>
    </message>
    <message>
        <source>Dit bestand bestaat al</source>
        <translation>This file already exists</translation>
    </message>
    <message>
        <source>{name} wordt vervangen door het nieuwe bestand.</source>
        <translation>{name} will be replaced by the new file.</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Andere naam kiezen</source>
        <translation>Choose another name</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>Op één dag</source>
        <translation>On one day</translation>
    </message>
    <message>
        <source>In een periode</source>
        <translation>Over a period</translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Laatste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Leeg: tot de dag van de melding</source>
        <translation>Empty: until the day of the report</translation>
    </message>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Deze dag ligt vóór de eerste dag.</source>
        <translation>This day is before the first day.</translation>
    </message>
    <message>
        <source>Eerste dag</source>
        <translation>First day</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Nieuwe dag</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Schrijf de nieuwe dag, bijvoorbeeld vrijdag of 3 december.</source>
        <translation>Write the new day, for example Friday or 3 December.</translation>
    </message>
    <message>
        <source>Morgen</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Over een week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>Over twee weken</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>Over vier weken</source>
        <translation>In four weeks</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Namen in dit register</source>
        <translation>Names in this register</translation>
    </message>
    <message>
        <source>Namen van personen bewaren</source>
        <translation>Keep the names of persons</translation>
    </message>
    <message>
        <source>Uit: iedere persoon krijgt een code, steeds dezelfde voor dezelfde persoon. Zet het alleen aan als de school namen nodig heeft en mensen dat weten. Het geldt voor wat u vanaf nu opschrijft; wat er al staat, verandert niet.</source>
        <translation>Off: each person gets a code, always the same one for the same person. Only switch this on if the school needs names and people know about it. It applies to what you write from now on; what is there already does not change.</translation>
    </message>
</context>
<context>
    <name>NamingCard</name>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Uw eigen trefwoord</source>
        <translation>Your own keyword</translation>
    </message>
    <message>
        <source>Deze teksten noemen {name} nog:</source>
        <translation>These texts still name {name}:</translation>
    </message>
    <message>
        <source>Geen tekst in dit dossier noemt {name} nog.</source>
        <translation>No text in this case names {name} any more.</translation>
    </message>
</context>
<context>
    <name>NatureChoice</name>
    <message>
        <source>Nog niet bekend</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Wat was het?</source>
        <translation>What was it?</translation>
    </message>
    <message>
        <source>Wat is de aard?</source>
        <translation>What is the category?</translation>
    </message>
    <message>
        <source>Misbruik of intimidatie? Dat hoeft u niet te beslissen. Kies wat er het meest op lijkt; u kunt het later veranderen.</source>
        <translation>Abuse or harassment? You need not decide. Choose what comes closest; you can change it later.</translation>
    </message>
    <message>
        <source>Dat mag. Vul de aard in zodra u die weet, in elk geval voor het jaaroverzicht.</source>
        <translation>That is fine. Fill in the category as soon as you know it, at the latest before the yearly summary.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Sterkte van de wachtzin</source>
        <translation>Strength of the passphrase</translation>
    </message>
    <message>
        <source>Kies een wachtzin.</source>
        <translation>Choose a passphrase.</translation>
    </message>
    <message>
        <source>Deze wachtzin is te zwak. Neem er woorden bij, of gebruik het voorstel.</source>
        <translation>This passphrase is too weak. Add words, or use the suggestion.</translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet gelijk.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Een voorstel: zes gewone woorden, sterk en te onthouden</source>
        <translation>A suggestion: six ordinary words, strong and easy to remember</translation>
    </message>
    <message>
        <source>Voorgestelde wachtzin</source>
        <translation>Suggested passphrase</translation>
    </message>
    <message>
        <source>Deze gebruiken</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>Een andere</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>Een zin die u onthoudt. Hoe langer, hoe sterker.</source>
        <translation>A phrase that you remember. The longer, the stronger.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Voor uzelf</source>
        <translation>For yourself</translation>
    </message>
    <message>
        <source>Komt in geen document. Wie het aangaat kan er wel om vragen; wis hem bij het afsluiten.</source>
        <translation>Goes into no document. Those concerned may ask for it, though; delete it when you close the case.</translation>
    </message>
    <message>
        <source>Schrijf eerst iets op.</source>
        <translation>Write something down first.</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add an agreement</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Niets afgesproken. Wat is de volgende stap?</source>
        <translation>Nothing agreed. What is the next step?</translation>
    </message>
    <message>
        <source>geen dag afgesproken</source>
        <translation>no day agreed</translation>
    </message>
    <message>
        <source>doet: {who}</source>
        <translation>by: {who}</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Meer bij {title}</source>
        <translation>More for {title}</translation>
    </message>
    <message>
        <source>Verzetten naar…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>NumberForm</name>
    <message>
        <source>Nummer van het andere dossier</source>
        <translation>Number of the other case</translation>
    </message>
    <message>
        <source>Schrijf het nummer, bijvoorbeeld 2026-014.</source>
        <translation>Write the number, for example 2026-014.</translation>
    </message>
</context>
<context>
    <name>OnlookerCover</name>
    <message>
        <source>Er kijkt iemand mee</source>
        <translation>Someone is looking on</translation>
    </message>
    <message>
        <source>Afspraken en dossiers zijn verborgen tot u weer alleen bent.</source>
        <translation>Agreements and cases are hidden until you are alone again.</translation>
    </message>
    <message>
        <source>Ik ben weer alleen</source>
        <translation>I am alone again</translation>
    </message>
</context>
<context>
    <name>OnlookerSwitch</name>
    <message>
        <source>Ik ben weer alleen</source>
        <translation>I am alone again</translation>
    </message>
    <message>
        <source>Er kijkt iemand mee</source>
        <translation>Someone is looking on</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Gebruik dit kenmerk in brieven en telefoontjes, niet het nummer.</source>
        <translation>Use this reference in letters and phone calls, not the number.</translation>
    </message>
    <message>
        <source>Kenmerk voor buiten: {reference}</source>
        <translation>Outside reference: {reference}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Voorbeeld van de bladzijden</source>
        <translation>Preview of the pages</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Wachtzin kwijt? Gebruik het herstelblad</source>
        <translation>Lost the passphrase? Use the recovery sheet</translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation>Working out the key…</translation>
    </message>
    <message>
        <source>Alles in dit register is verzonnen. De wachtzin is: {0}</source>
        <translation>Everything in this register is made up. The passphrase is: {0}</translation>
    </message>
    <message>
        <source>{name} · laatst gebruikt {day}</source>
        <translation>{name} · last used {day}</translation>
    </message>
    <message>
        <source>Vul uw wachtzin in.</source>
        <translation>Fill in your passphrase.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation>Working out the key…</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Wachtzin tonen</source>
        <translation>Show the passphrase</translation>
    </message>
    <message>
        <source>Caps Lock staat aan</source>
        <translation>Caps Lock is on</translation>
    </message>
    <message>
        <source>Wachtzin verbergen</source>
        <translation>Hide the passphrase</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Uw wachtzin van nu</source>
        <translation>Your passphrase now</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Reservekopieën die er al zijn, blijven opengaan met de oude wachtzin. Er komt een nieuwe herstelcode; uw blad met de oude geldt dan niet meer.</source>
        <translation>Backups that exist already still open with the old passphrase. There will be a new recovery code; your sheet with the old one is then no longer valid.</translation>
    </message>
    <message>
        <source>Vul de wachtzin in waarmee u nu opent.</source>
        <translation>Fill in the passphrase that you open with now.</translation>
    </message>
    <message>
        <source>Dit is niet de wachtzin van dit register.</source>
        <translation>This is not the passphrase of this register.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Kies een wachtzin</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Zonder wachtzin of herstelcode kan niemand het register openen, ook wij niet.</source>
        <translation>Without the passphrase or recovery code nobody can open the register; neither can we.</translation>
    </message>
    <message>
        <source>Register maken</source>
        <translation>Make the register</translation>
    </message>
    <message>
        <source>Waar het register komt</source>
        <translation>Where the register goes</translation>
    </message>
    <message>
        <source>Andere plaats…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>Waar komt het register?</source>
        <translation>Where should the register go?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>Er komt een code in het register, niet de naam.</source>
        <translation>A code goes into the register, not the name.</translation>
    </message>
    <message>
        <source>Leeg laten kan: een rol zonder naam telt ook.</source>
        <translation>You may leave this empty: a role without a name counts too.</translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Rol wijzigen</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>Deze rol uit het dossier halen?</source>
        <translation>Take this role out of the case?</translation>
    </message>
    <message>
        <source>De persoon zelf blijft in het register staan.</source>
        <translation>The person stays in the register.</translation>
    </message>
    <message>
        <source>Rol verwijderen</source>
        <translation>Remove the role</translation>
    </message>
    <message>
        <source>Rol verwijderd.</source>
        <translation>Role removed.</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change the details</translation>
    </message>
    <message>
        <source>Dit verandert ook in de andere dossiers van deze persoon.</source>
        <translation>This changes in this person&apos;s other cases too.</translation>
    </message>
    <message>
        <source>Verkeerde persoon: {name}</source>
        <translation>Wrong person: {name}</translation>
    </message>
    <message>
        <source>Verbeteren</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Alle rollen in dit dossier gaan naar de juiste persoon. Daarna ziet u welke teksten de verkeerde naam nog noemen. Weet u nog niet wie het wel was? Laat de naam leeg.</source>
        <translation>All roles in this case go to the right person. Then you see which texts still give the wrong name. You do not know yet who it was? Leave the name empty.</translation>
    </message>
    <message>
        <source>{name} is dezelfde als iemand anders</source>
        <translation>{name} is the same as someone else</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Ze tellen dan als één persoon. U kunt ze later weer uit elkaar halen.</source>
        <translation>They then count as one person. You can separate them again later.</translation>
    </message>
    <message>
        <source>Ze staan weer apart in het register.</source>
        <translation>They are separate in the register again.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Betrokkenen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Nog niemand. Over wie gaat het?</source>
        <translation>Nobody yet. Who is it about?</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Meer bij {name}</source>
        <translation>More for {name}</translation>
    </message>
    <message>
        <source>{name}, {years} jaar</source>
        <translation>{name}, aged {years}</translation>
    </message>
    <message>
        <source>{role}, {count} keer</source>
        <translation>{role}, {count} times</translation>
    </message>
    <message>
        <source>degene die het overkwam</source>
        <translation>the person it happened to</translation>
    </message>
    <message>
        <source>over wie het gaat</source>
        <translation>who it is about</translation>
    </message>
    <message>
        <source>Rol wijzigen</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>Rol verwijderen</source>
        <translation>Remove the role</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change the details</translation>
    </message>
    <message>
        <source>Verkeerde persoon…</source>
        <translation>Wrong person…</translation>
    </message>
    <message>
        <source>Is dezelfde als…</source>
        <translation>Is the same as…</translation>
    </message>
    <message>
        <source>Weer apart: {name}</source>
        <translation>Separate again: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>De melder zelf</source>
        <translation>The reporter</translation>
    </message>
    <message>
        <source>Nog iemand</source>
        <translation>One more person</translation>
    </message>
    <message>
        <source>Iemand toevoegen</source>
        <translation>Add someone</translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Naar over wie het gaat</source>
        <translation>Next: who it is about</translation>
    </message>
    <message>
        <source>Vul in wat u weet. Zonder naam mag ook; een functie of klas helpt al.</source>
        <translation>Fill in what you know. Without a name is fine too; a job or a class already helps.</translation>
    </message>
    <message>
        <source>Namen worden omgezet in een code en niet opgeslagen.</source>
        <translation>Names are turned into a code and not stored.</translation>
    </message>
    <message>
        <source>Wie overkwam het?</source>
        <translation>Who did it happen to?</translation>
    </message>
    <message>
        <source>Over wie gaat de melding?</source>
        <translation>Who is the report about?</translation>
    </message>
    <message>
        <source>Wie waren er nog bij?</source>
        <translation>Who else was there?</translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation>You could ask</translation>
    </message>
    <message>
        <source>Wie was erbij? Wie zag het?</source>
        <translation>Who was there? Who saw it?</translation>
    </message>
    <message>
        <source>Wat doet die persoon op school?</source>
        <translation>What does that person do at school?</translation>
    </message>
    <message>
        <source>Je hoeft geen namen te noemen.</source>
        <translation>You do not have to give names.</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Staat al in het register</source>
        <translation>In the register already</translation>
    </message>
    <message>
        <source>Staat al in het register: {person}</source>
        <translation>In the register already: {person}</translation>
    </message>
    <message>
        <source>Toch iemand anders</source>
        <translation>Someone else after all</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>staat al in het register</source>
        <translation>in the register already</translation>
    </message>
    <message>
        <source>Wie is dit?</source>
        <translation>Who is this?</translation>
    </message>
    <message>
        <source>Klas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Personen in het register</source>
        <translation>Persons in the register</translation>
    </message>
    <message>
        <source>Al in het register:</source>
        <translation>In the register already:</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schrijf een naam.</source>
        <translation>Write a name.</translation>
    </message>
    <message>
        <source>Soort persoon</source>
        <translation>Kind of person</translation>
    </message>
    <message>
        <source>Klas of groep</source>
        <translation>Class or group</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Naam (mag leeg blijven)</source>
        <translation>Name (may stay empty)</translation>
    </message>
    <message>
        <source>Wat deed deze persoon?</source>
        <translation>What did this person do?</translation>
    </message>
    <message>
        <source>Deze persoon weghalen</source>
        <translation>Remove this person</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Dit staat in de lijst</source>
        <translation>This is in the list</translation>
    </message>
    <message>
        <source>Toch opnieuw inlezen</source>
        <translation>Import again anyway</translation>
    </message>
    <message>
        <source>Deze rijen staan al in het register. Met een vinkje komen ze er nog eens in.</source>
        <translation>These rows are in the register already. With a tick they go in once more.</translation>
    </message>
    <message>
        <source>Voortgang van het inlezen</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Rijen in de lijst</source>
        <translation>Rows in the list</translation>
    </message>
    <message>
        <source>Gaan het register in</source>
        <translation>Go into the register</translation>
    </message>
    <message>
        <source>Staan er al in</source>
        <translation>Are there already</translation>
    </message>
    <message>
        <source>Kunnen niet mee</source>
        <translation>Cannot go in</translation>
    </message>
    <message>
        <source>Deze kolommen blijven buiten het register: {columns}.</source>
        <translation>These columns stay out of the register: {columns}.</translation>
    </message>
    <message>
        <source>kolom {number}</source>
        <translation>column {number}</translation>
    </message>
    <message>
        <source>Alles uit deze lijst staat al in het register. Er hoeft niets te gebeuren.</source>
        <translation>Everything in this list is in the register already. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>Er is niets nieuws: wat mee kan, staat al in het register.</source>
        <translation>There is nothing new: what can go in is in the register already.</translation>
    </message>
    <message>
        <source>Er is geen rij die nu in het register kan.</source>
        <translation>There is no row that can go into the register now.</translation>
    </message>
</context>
<context>
    <name>PutRightForm</name>
    <message>
        <source>Wie was het wel?</source>
        <translation>Who was it then?</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Snelle notitie</source>
        <translation>Quick note</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>U vult de melding later aan. De notitie staat dan op Vandaag.</source>
        <translation>You complete the report later. Until then the note is on Today.</translation>
    </message>
</context>
<context>
    <name>QuickNoteForm</name>
    <message>
        <source>Wat wilt u onthouden?</source>
        <translation>What do you want to remember?</translation>
    </message>
    <message>
        <source>Wanneer hoorde u dit?</source>
        <translation>When did you hear this?</translation>
    </message>
    <message>
        <source>Schrijf één regel op.</source>
        <translation>Write down one line.</translation>
    </message>
    <message>
        <source>Vul een dag in; vandaag mag ook.</source>
        <translation>Fill in a day; today is fine too.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Schermen</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Zeg hardop:</source>
        <translation>Say aloud:</translation>
    </message>
</context>
<context>
    <name>ReasonsPart</name>
    <message>
        <source>Samengenomen of verborgen</source>
        <translation>Taken together or hidden</translation>
    </message>
    <message>
        <source>Alleen u ziet waarom iets is samengenomen of verborgen.</source>
        <translation>Only you see why something is taken together or hidden.</translation>
    </message>
    <message>
        <source>In dit overzicht is niets verborgen.</source>
        <translation>Nothing is hidden in this summary.</translation>
    </message>
    <message>
        <source>De cijfers staan vast, ook wat verborgen is. De redenen horen bij het concept.</source>
        <translation>The figures are settled, and so is what is hidden. The reasons belong to the draft.</translation>
    </message>
    <message>
        <source>Verberg de redenen</source>
        <translation>Hide the reasons</translation>
    </message>
    <message>
        <source>Toon waarom</source>
        <translation>Show why</translation>
    </message>
    <message>
        <source>minder dan {threshold}</source>
        <translation>fewer than {threshold}</translation>
    </message>
    <message>
        <source>te weinig verschillende personen</source>
        <translation>too few different persons</translation>
    </message>
    <message>
        <source>beschermt een ander getal</source>
        <translation>protects another number</translation>
    </message>
    <message>
        <source>te weinig om te splitsen</source>
        <translation>too few to split up</translation>
    </message>
    <message>
        <source>splitsen verraadt een klein getal</source>
        <translation>splitting up gives away a small number</translation>
    </message>
    <message>
        <source>zegt iets over een ander onderdeel</source>
        <translation>says something about another part</translation>
    </message>
    <message>
        <source>nog niet overal ingevuld</source>
        <translation>not filled in everywhere yet</translation>
    </message>
</context>
<context>
    <name>RecordSummary</name>
    <message>
        <source>Dit wordt vastgelegd</source>
        <translation>This will be recorded</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Aard</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Melder</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>nog niet gevraagd</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Verhaal</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>zoals u het opschreef</source>
        <translation>as you wrote it down</translation>
    </message>
    <message>
        <source>Wens</source>
        <translation>Wish</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Zaak</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>dezelfde als een eerder dossier</source>
        <translation>the same as an earlier case</translation>
    </message>
    <message>
        <source>nog kiezen</source>
        <translation>still to choose</translation>
    </message>
    <message>
        <source>nog invullen</source>
        <translation>still to fill in</translation>
    </message>
    <message>
        <source>Zonder toestemming blijft alleen staan wat hierboven staat en wat meetelt: het soort personen, hoe vaak en hoe lang. Namen, verhaal, wens en afspraken worden niet vastgelegd.</source>
        <translation>Without consent only what is shown above remains, and what counts: the kind of persons, how often and how long. Names, story, wish and agreements are not recorded.</translation>
    </message>
    <message>
        <source>Alleen de datum en de aard zijn nodig. De rest mag later, of nooit.</source>
        <translation>Only the date and the category are needed. The rest can come later, or never.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Mijn blad controleren</source>
        <translation>Check my sheet</translation>
    </message>
    <message>
        <source>Code nog eens tonen…</source>
        <translation>Show the code again…</translation>
    </message>
    <message>
        <source>Uw wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Uw blad is gecontroleerd: de code klopt.</source>
        <translation>Your sheet has been checked: the code is right.</translation>
    </message>
    <message>
        <source>Nog niet gecontroleerd. Typ de code één keer over van uw blad.</source>
        <translation>Not checked yet. Type the code over from your sheet once.</translation>
    </message>
    <message>
        <source>Met deze code opent u het register als u de wachtzin kwijt bent. Hij staat op het blad dat u zelf hebt geschreven.</source>
        <translation>With this code you open the register if you have lost the passphrase. It is on the sheet that you wrote yourself.</translation>
    </message>
    <message>
        <source>Wie bewaart het blad?</source>
        <translation>Who keeps the sheet?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld de externe vertrouwenspersoon, of een envelop bij een notaris. Nooit de schoolleiding of het bestuur.</source>
        <translation>For example the external confidential adviser, or an envelope with a notary. Never the school management or the board.</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Tonen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Ik heb de code overgeschreven</source>
        <translation>I have copied the code</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Vul uw wachtzin in.</source>
        <translation>Fill in your passphrase.</translation>
    </message>
    <message>
        <source>Dit is niet de wachtzin van dit register.</source>
        <translation>This is not the passphrase of this register.</translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation>Working out the key…</translation>
    </message>
    <message>
        <source>Toch met de wachtzin openen</source>
        <translation>Use the passphrase after all</translation>
    </message>
    <message>
        <source>Regel 1 van het herstelblad</source>
        <translation>Line 1 of the recovery sheet</translation>
    </message>
    <message>
        <source>Hoofdletters, spaties en streepjes maken niet uit.</source>
        <translation>Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Regel 2</source>
        <translation>Line 2</translation>
    </message>
    <message>
        <source>Alleen nodig als het bestand beschadigd is.</source>
        <translation>Only needed if the file is damaged.</translation>
    </message>
    <message>
        <source>Openen met het herstelblad</source>
        <translation>Open with the recovery sheet</translation>
    </message>
    <message>
        <source>Een nieuwe wachtzin</source>
        <translation>A new passphrase</translation>
    </message>
    <message>
        <source>Typ de code over van het blad dat u bij het begin hebt geschreven.</source>
        <translation>Type the code over from the sheet that you wrote at the beginning.</translation>
    </message>
    <message>
        <source>De code klopt. Kies nu een nieuwe wachtzin; de oude werkt daarna niet meer.</source>
        <translation>The code is right. Now choose a new passphrase; the old one will no longer work after that.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Vul regel 1 van het herstelblad in.</source>
        <translation>Fill in line 1 of the recovery sheet.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>De code nog eens tonen</source>
        <translation>Show the code again</translation>
    </message>
    <message>
        <source>Niet fotograferen en niet op de computer opslaan.</source>
        <translation>Do not photograph it and do not store it on the computer.</translation>
    </message>
    <message>
        <source>Ik heb de code overgeschreven</source>
        <translation>I have copied the code</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Later doen</source>
        <translation>Do this later</translation>
    </message>
    <message>
        <source>Groep {number} ontbreekt.</source>
        <translation>Group {number} is missing.</translation>
    </message>
    <message>
        <source>Groep {number} klopt niet. Kijk op uw blad of de letters goed staan.</source>
        <translation>Group {number} is not right. Compare the letters with your sheet.</translation>
    </message>
    <message>
        <source>Schrijf de herstelcode over</source>
        <translation>Copy the recovery code</translation>
    </message>
    <message>
        <source>Met deze code opent u het register als u de wachtzin kwijt bent. Schrijf hem met de hand op een leeg blad; een O of een 0 maakt niet uit.</source>
        <translation>With this code you open the register when the passphrase is lost. Write it by hand on a blank sheet; an O or a 0 makes no difference.</translation>
    </message>
    <message>
        <source>Typ de code over van uw blad</source>
        <translation>Type the code over from your sheet</translation>
    </message>
    <message>
        <source>Zo weet u zeker dat wat op het blad staat ook werkt.</source>
        <translation>Then you can be sure that what is on the sheet works.</translation>
    </message>
    <message>
        <source>Regel {number}</source>
        <translation>Line {number}</translation>
    </message>
    <message>
        <source>Wie bewaart het blad?</source>
        <translation>Who keeps the sheet?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld de externe vertrouwenspersoon, of een envelop bij een notaris. Nooit de schoolleiding of het bestuur.</source>
        <translation>For example the external confidential adviser, or an envelope with a notary. Never the school management or the board.</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Naar wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Kies naar wie u doorverwijst.</source>
        <translation>Choose who you refer to.</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Welk register maakt u?</source>
        <translation>Which register are you making?</translation>
    </message>
    <message>
        <source>Ieder register is van één persoon of taak en heeft een eigen wachtzin.</source>
        <translation>Each register belongs to one person or task and has its own passphrase.</translation>
    </message>
    <message>
        <source>Welk register</source>
        <translation>Which register</translation>
    </message>
    <message>
        <source>Werkt u zelf bij deze school?</source>
        <translation>Do you work at this school yourself?</translation>
    </message>
    <message>
        <source>Hoe noemt u zichzelf?</source>
        <translation>What do you call yourself?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld vertrouwenspersoon, contactpersoon of antipestcoördinator.</source>
        <translation>For example confidential adviser, contact person or anti-bullying coordinator.</translation>
    </message>
    <message>
        <source>vertrouwenspersoon</source>
        <translation>confidential adviser</translation>
    </message>
    <message>
        <source>antipestcoördinator</source>
        <translation>anti-bullying coordinator</translation>
    </message>
    <message>
        <source>veiligheidscoördinator</source>
        <translation>safety coordinator</translation>
    </message>
    <message>
        <source>VP-dossier</source>
        <translation>Adviser&apos;s register</translation>
    </message>
    <message>
        <source>Wat u als vertrouwenspersoon hoort. Alleen voor u.</source>
        <translation>What you hear as confidential adviser. For you alone.</translation>
    </message>
    <message>
        <source>Pestsituaties</source>
        <translation>Bullying situations</translation>
    </message>
    <message>
        <source>Wat u als antipestcoördinator bijhoudt en opvolgt.</source>
        <translation>What you keep and follow up as anti-bullying coordinator.</translation>
    </message>
    <message>
        <source>Incidenten van de school</source>
        <translation>School incidents</translation>
    </message>
    <message>
        <source>De incidentenregistratie, zonder gesprekken en persoonlijke notities.</source>
        <translation>The incident register, without conversations and personal notes.</translation>
    </message>
    <message>
        <source>Ja, intern</source>
        <translation>Yes, internal</translation>
    </message>
    <message>
        <source>Nee, extern voor een of meer scholen</source>
        <translation>No, external, for one or more schools</translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message>
        <source>Rijen die niet mee kunnen</source>
        <translation>Rows that cannot go in</translation>
    </message>
    <message>
        <source>Verbeter ze in de lijst zelf en lees die daarna nog eens in. Wat al in het register staat, komt er dan niet dubbel in.</source>
        <translation>Correct them in the list itself and import it again. What is in the register already will not go in twice.</translation>
    </message>
    <message>
        <source>Bij {column} kan staan: {words}.</source>
        <translation>In {column} there can be: {words}.</translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Regel</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Waarom</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>RelatedCard</name>
    <message>
        <source>Samenhangende dossiers</source>
        <translation>Related cases</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>open</translation>
    </message>
    <message>
        <source>gesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{number} openen ({state})</source>
        <translation>Open {number} ({state})</translation>
    </message>
    <message>
        <source>{number} staat hierin</source>
        <translation>{number} is part of this</translation>
    </message>
    <message>
        <source>Losmaken</source>
        <translation>Separate</translation>
    </message>
    <message>
        <source>{number} losmaken</source>
        <translation>Separate {number}</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Waarom gaat het dossier weer open?</source>
        <translation>Why is the case being reopened?</translation>
    </message>
    <message>
        <source>Schrijf kort waarom; dat blijft in de tijdlijn staan.</source>
        <translation>Say briefly why; it stays in the timeline.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Wat is er verteld, in de eigen woorden van de melder?</source>
        <translation>What was told, in the reporter&apos;s own words?</translation>
    </message>
    <message>
        <source>Wat wil de melder?</source>
        <translation>What does the reporter want?</translation>
    </message>
    <message>
        <source>Dag van de melding</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>Melder</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Is verteld dat u niet alles geheim kunt houden?</source>
        <translation>Did you say that you cannot keep everything secret?</translation>
    </message>
</context>
<context>
    <name>ReporterStep</name>
    <message>
        <source>Naam (mag leeg blijven)</source>
        <translation>Name (may stay empty)</translation>
    </message>
    <message>
        <source>Vul in wanneer u dit hoorde; gisteren mag ook.</source>
        <translation>Fill in when you heard this; yesterday is fine too.</translation>
    </message>
    <message>
        <source>Kies de school waar het over gaat.</source>
        <translation>Choose the school that it is about.</translation>
    </message>
    <message>
        <source>Wie vertelt het u?</source>
        <translation>Who is telling you?</translation>
    </message>
    <message>
        <source>Begin met wat u wel en niet kunt beloven.</source>
        <translation>Begin with what you can and cannot promise.</translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation>You could ask</translation>
    </message>
    <message>
        <source>Hoe kan ik je bereiken zonder dat iemand het merkt?</source>
        <translation>How can I reach you without anyone noticing?</translation>
    </message>
    <message>
        <source>Wie mag weten dat je hier bent geweest?</source>
        <translation>Who may know that you were here?</translation>
    </message>
    <message>
        <source>Wie weet er nog meer van?</source>
        <translation>Who else knows about it?</translation>
    </message>
    <message>
        <source>Verteld dat u niet alles geheim kunt houden?</source>
        <translation>Did you say that you cannot keep everything secret?</translation>
    </message>
    <message>
        <source>Op welke school?</source>
        <translation>At which school?</translation>
    </message>
    <message>
        <source>Wanneer hoorde u dit?</source>
        <translation>When did you hear this?</translation>
    </message>
    <message>
        <source>Wie meldt?</source>
        <translation>Who is reporting?</translation>
    </message>
    <message>
        <source>Naar wie meldt</source>
        <translation>Next: who is reporting</translation>
    </message>
    <message>
        <source>Hoe kwam de melding?</source>
        <translation>How did the report come in?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: alleen via de mentor, niet naar huis bellen</source>
        <translation>For example: only through the mentor, do not call home</translation>
    </message>
    <message>
        <source>Hoe kunt u deze persoon veilig bereiken, en wie mag het weten?</source>
        <translation>How can you reach this person safely, and who may know?</translation>
    </message>
    <message>
        <source>Ik kan niet alles geheimhouden, maar ik doe niets zonder dat u het weet.</source>
        <translation>I cannot keep everything secret, but I will do nothing without you knowing.</translation>
    </message>
    <message>
        <source>Ik kan niet alles geheimhouden, maar ik doe niets zonder dat jij het weet.</source>
        <translation>I can&apos;t keep everything secret, but I won&apos;t do anything without you knowing.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>De lijst is ingelezen</source>
        <translation>The list has been imported</translation>
    </message>
    <message>
        <source>Wat u met de lijst kunt doen</source>
        <translation>What you can do with the list</translation>
    </message>
    <message>
        <source>Kijk eerst in de dossiers of alles er goed in staat.</source>
        <translation>First look in the cases whether everything is right.</translation>
    </message>
    <message>
        <source>Hebt u de lijst niet meer nodig, verwijder het bestand dan en leeg de prullenbak.</source>
        <translation>If you no longer need the list, delete the file and empty the recycle bin.</translation>
    </message>
    <message>
        <source>Denk ook aan kopieën: in de mail, in de cloud, op een USB-stick.</source>
        <translation>Think of copies too: in the mail, in the cloud, on a USB stick.</translation>
    </message>
    <message>
        <source>Moet de lijst blijven, zet haar dan op een plaats waar alleen u bij kunt.</source>
        <translation>If the list must stay, put it in a place that only you can reach.</translation>
    </message>
    <message>
        <source>Nieuwe dossiers</source>
        <translation>New cases</translation>
    </message>
    <message>
        <source>Stonden er al in</source>
        <translation>Were there already</translation>
    </message>
    <message>
        <source>Konden niet mee</source>
        <translation>Could not go in</translation>
    </message>
    <message>
        <source>De lijst zelf ligt er nog, leesbaar voor wie bij deze map kan: {name} in {folder}.</source>
        <translation>The list itself is still there, readable by anyone who can reach this folder: {name} in {folder}.</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kies een rol</source>
        <translation>Choose a role</translation>
    </message>
    <message>
        <source>Kies een rol.</source>
        <translation>Choose a role.</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>jaren</source>
        <translation>years</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>eigen taak</source>
        <translation>own task</translation>
    </message>
    <message>
        <source>geen dag</source>
        <translation>no day</translation>
    </message>
    <message>
        <source>Meer bij deze melding</source>
        <translation>More for this report</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Melding afmaken</source>
        <translation>Finish this report</translation>
    </message>
    <message>
        <source>U begon hieraan; nog niet opgeslagen als dossier</source>
        <translation>You began this; not saved as a case yet</translation>
    </message>
    <message>
        <source>bewaard</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>Nu controleren</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Controleer uw herstelcode</source>
        <translation>Check your recovery code</translation>
    </message>
    <message>
        <source>Typ hem één keer over, dan weet u zeker dat hij klopt</source>
        <translation>Type it over once, then you can be sure that it is right</translation>
    </message>
    <message>
        <source>kan nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Meer bij {title}</source>
        <translation>More for {title}</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verzetten naar…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{number} openen</source>
        <translation>Open {number}</translation>
    </message>
    <message>
        <source>Gedaan: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>SafeCard</name>
    <message>
        <source>Veilig bereikbaar</source>
        <translation>Safe to reach</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Is iedereen veilig?</source>
        <translation>Is everyone safe?</translation>
    </message>
    <message>
        <source>Is iedereen nu veilig?</source>
        <translation>Is everyone safe now?</translation>
    </message>
    <message>
        <source>Kruis aan wat speelt. Speelt er niets, ga dan gewoon verder.</source>
        <translation>Tick what is going on. If nothing is, simply continue.</translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation>You could ask</translation>
    </message>
    <message>
        <source>Ben je nu veilig? En straks, als je naar huis gaat?</source>
        <translation>Are you safe now? And later, when you go home?</translation>
    </message>
    <message>
        <source>Is er iemand die jou of een ander vandaag iets kan aandoen?</source>
        <translation>Is there anyone who could hurt you or someone else today?</translation>
    </message>
    <message>
        <source>Denk je er weleens aan om er niet meer te zijn?</source>
        <translation>Do you ever think about not being here any more?</translation>
    </message>
    <message>
        <source>Bel eerst. Wat u hebt opgeschreven blijft staan; ga daarna verder.</source>
        <translation>Call first. What you wrote down stays; continue afterwards.</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>bewaard {time}</source>
        <translation>draft saved {time}</translation>
    </message>
    <message>
        <source>bewaard {day} {time}</source>
        <translation>draft saved {day} {time}</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Het bestand is niet versleuteld: wie het kan openen, kan het lezen. Het blijft staan tot u het zelf weghaalt.</source>
        <translation>The file is not encrypted: whoever can open it can read it. It stays there until you remove it yourself.</translation>
    </message>
    <message>
        <source>Dit is een concept, alleen voor uw eigen ogen. Deel het niet.</source>
        <translation>This is a draft, for your eyes only. Do not share it.</translation>
    </message>
    <message>
        <source>Buiten het register opslaan?</source>
        <translation>Save outside the register?</translation>
    </message>
    <message>
        <source>Kies een plaats</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>In welke map?</source>
        <translation>In which folder?</translation>
    </message>
    <message>
        <source>{form}-bestand</source>
        <translation>{form} file</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{name} bestaat al. Wat daar dezelfde naam heeft, wordt vervangen.</source>
        <translation>{name} already exists. Whatever has the same name there will be replaced.</translation>
    </message>
    <message>
        <source>Vervangen?</source>
        <translation>Replace?</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>SchoolCard</name>
    <message>
        <source>Nog een school van dit bestuur</source>
        <translation>Another school of this board</translation>
    </message>
    <message>
        <source>Hoe noemt u zichzelf?</source>
        <translation>What do you call yourself?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld vertrouwenspersoon, contactpersoon of antipestcoördinator.</source>
        <translation>For example confidential adviser, contact person or anti-bullying coordinator.</translation>
    </message>
    <message>
        <source>Scholen</source>
        <translation>Schools</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Vul de naam van de school in.</source>
        <translation>Fill in the name of the school.</translation>
    </message>
    <message>
        <source>School toevoegen</source>
        <translation>Add a school</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>SchoolRow</name>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Naam van de school</source>
        <translation>Name of the school</translation>
    </message>
    <message>
        <source>Onderwijssoort</source>
        <translation>Kind of education</translation>
    </message>
    <message>
        <source>Deze school weghalen</source>
        <translation>Remove this school</translation>
    </message>
    <message>
        <source>Vul de naam van de school in.</source>
        <translation>Fill in the name of the school.</translation>
    </message>
    <message>
        <source>Kies de onderwijssoort.</source>
        <translation>Choose the kind of education.</translation>
    </message>
</context>
<context>
    <name>SchoolsEdit</name>
    <message>
        <source>Nog een school van dit bestuur</source>
        <translation>Another school of this board</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>opgeslagen</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>Lijst van vroeger</source>
        <translation>Earlier list</translation>
    </message>
    <message>
        <source>Hield u meldingen bij in een rekenblad? Lees die lijst hier in.</source>
        <translation>Did you keep reports in a spreadsheet? Import that list here.</translation>
    </message>
    <message>
        <source>Lijst inlezen</source>
        <translation>Import a list</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stap {number} van {total}</source>
        <translation>Step {number} of {total}</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Stap {number} van {total}, hier bent u: {name}</source>
        <translation>Step {number} of {total}, you are here: {name}</translation>
    </message>
    <message>
        <source>Stap {number} van {total}, geweest: {name}</source>
        <translation>Step {number} of {total}, visited: {name}</translation>
    </message>
    <message>
        <source>Stap {number} van {total}: {name}</source>
        <translation>Step {number} of {total}: {name}</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Verborgen zolang er iemand meekijkt.</source>
        <translation>Hidden while someone is looking on.</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Toch niet gedaan</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>kwam binnen als {number}</source>
        <translation>came in as {number}</translation>
    </message>
    <message>
        <source>Een leerling meldt</source>
        <translation>A pupil reports</translation>
    </message>
    <message>
        <source>Een ouder meldt</source>
        <translation>A parent reports</translation>
    </message>
    <message>
        <source>Een personeelslid meldt</source>
        <translation>A staff member reports</translation>
    </message>
    <message>
        <source>Een getuige meldt</source>
        <translation>A witness reports</translation>
    </message>
    <message>
        <source>Anoniem gemeld</source>
        <translation>Reported anonymously</translation>
    </message>
    <message>
        <source>Wat de melder wil: {wish}</source>
        <translation>What the reporter wants: {wish}</translation>
    </message>
    <message>
        <source>grenzen van geheimhouding verteld</source>
        <translation>limits of secrecy explained</translation>
    </message>
    <message>
        <source>grenzen van geheimhouding niet verteld</source>
        <translation>limits of secrecy not explained</translation>
    </message>
    <message>
        <source>nummer in de lijst: {number}</source>
        <translation>number in the list: {number}</translation>
    </message>
    <message>
        <source>Er is gemeld</source>
        <translation>A report was made</translation>
    </message>
    <message>
        <source>Melding</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>rollen bij dit incident: {count}</source>
        <translation>roles in this incident: {count}</translation>
    </message>
    <message>
        <source>Nog niet opgeschreven: waar, wanneer en hoe vaak.</source>
        <translation>Not written down yet: where, when and how often.</translation>
    </message>
    <message>
        <source>Wat er gebeurde</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>dag niet bekend</source>
        <translation>day not known</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Telefoon met {who}</source>
        <translation>Telephone call with {who}</translation>
    </message>
    <message>
        <source>E-mail met {who}</source>
        <translation>E-mail with {who}</translation>
    </message>
    <message>
        <source>Brief met {who}</source>
        <translation>Letter with {who}</translation>
    </message>
    <message>
        <source>Bericht met {who}</source>
        <translation>Message with {who}</translation>
    </message>
    <message>
        <source>Beeldbellen met {who}</source>
        <translation>Video call with {who}</translation>
    </message>
    <message>
        <source>Gesprek met {who}</source>
        <translation>Conversation with {who}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Veilig bereikbaar: {how}</source>
        <translation>Safe to reach: {how}</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>de melder</source>
        <translation>the reporter</translation>
    </message>
    <message>
        <source>degene die het overkwam</source>
        <translation>the person it happened to</translation>
    </message>
    <message>
        <source>degene over wie het gaat</source>
        <translation>the person it is about</translation>
    </message>
    <message>
        <source>een getuige</source>
        <translation>a witness</translation>
    </message>
    <message>
        <source>een betrokkene</source>
        <translation>a person concerned</translation>
    </message>
    <message>
        <source>niet in documenten</source>
        <translation>not in documents</translation>
    </message>
    <message>
        <source>Geheugensteun</source>
        <translation>Personal note</translation>
    </message>
    <message>
        <source>Doorverwezen naar {whom}</source>
        <translation>Referred to {whom}</translation>
    </message>
    <message>
        <source>Doorverwijzing</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>door {who}</source>
        <translation>by {who}</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Afgesloten: {outcome}</source>
        <translation>Closed: {outcome}</translation>
    </message>
    <message>
        <source>Afsluiting</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Nazorg: {words}</source>
        <translation>Aftercare: {words}</translation>
    </message>
    <message>
        <source>Reden: {words}</source>
        <translation>Reason: {words}</translation>
    </message>
    <message>
        <source>Dossier heropend</source>
        <translation>Case reopened</translation>
    </message>
    <message>
        <source>Heropening</source>
        <translation>Reopening</translation>
    </message>
</context>
<context>
    <name>StoryStep</name>
    <message>
        <source>Kies een plaats</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Kies een aard. “Nog niet bekend” mag ook.</source>
        <translation>Choose a category. “Not known yet” is fine too.</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Naar wat er is gebeurd</source>
        <translation>Next: what happened</translation>
    </message>
    <message>
        <source>Schrijf het op in de woorden van wie het vertelt.</source>
        <translation>Write it down in the words of the person telling it.</translation>
    </message>
    <message>
        <source>Het verhaal</source>
        <translation>The story</translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation>You could ask</translation>
    </message>
    <message>
        <source>Vertel eens, wat is er gebeurd?</source>
        <translation>Tell me, what happened?</translation>
    </message>
    <message>
        <source>En wat gebeurde er daarna?</source>
        <translation>And what happened then?</translation>
    </message>
    <message>
        <source>Hoe weet je dat?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Laat stiltes vallen en vul niets in. Een antwoord hoeft niet af te zijn.</source>
        <translation>Allow silences and put no words in their mouth. An answer need not be complete.</translation>
    </message>
    <message>
        <source>Dit register bewaart codes in plaats van namen. Zet ook hier geen namen in.</source>
        <translation>This register keeps codes instead of names. Do not put names here either.</translation>
    </message>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Waar?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Hoe vaak?</source>
        <translation>How often?</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Jaaroverzicht</source>
        <translation>Yearly summary</translation>
    </message>
    <message>
        <source>Kleinste aantal dat het jaaroverzicht toont</source>
        <translation>Smallest number that the yearly summary shows</translation>
    </message>
    <message>
        <source>Kleinere aantallen worden samengenomen of verborgen, zodat niemand kan afleiden om wie het gaat. Hoger mag, op een kleine school bijvoorbeeld; lager dan 5 nooit.</source>
        <translation>Smaller numbers are taken together or hidden, so that nobody can work out who it is about. Higher is fine, at a small school for example; lower than 5 never.</translation>
    </message>
</context>
<context>
    <name>SummaryScreen</name>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Jaaroverzicht</source>
        <translation>Yearly summary</translation>
    </message>
    <message>
        <source>De bladzijden (PDF)</source>
        <translation>The pages (PDF)</translation>
    </message>
    <message>
        <source>De cijfers voor een ander programma (JSON)</source>
        <translation>The figures for another program (JSON)</translation>
    </message>
    <message>
        <source>De tabellen voor Excel (CSV)</source>
        <translation>The tables for Excel (CSV)</translation>
    </message>
    <message>
        <source>Jaaroverzicht {year}</source>
        <translation>Yearly summary {year}</translation>
    </message>
    <message>
        <source>De bladzijden worden gemaakt…</source>
        <translation>Making the pages…</translation>
    </message>
    <message>
        <source>definitief</source>
        <translation>final</translation>
    </message>
    <message>
        <source>concept, alleen voor uzelf</source>
        <translation>draft, for yourself only</translation>
    </message>
    <message>
        <source>De bladzijden konden niet worden gemaakt.</source>
        <translation>The pages could not be made.</translation>
    </message>
    <message>
        <source>{name} staat in {folder}. Het is niet versleuteld.</source>
        <translation>{name} is in {folder}. It is not encrypted.</translation>
    </message>
    <message>
        <source>Bezig…</source>
        <translation>Busy…</translation>
    </message>
    <message>
        <source>{year} definitief maken?</source>
        <translation>Make {year} final?</translation>
    </message>
    <message>
        <source>Per schooljaar is er één definitieve versie. De cijfers op deze bladzijden worden vastgezet, ook wat verborgen is.</source>
        <translation>There is one final version for each school year. The figures on these pages are settled, and so is what is hidden.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Weet u het zeker?</source>
        <translation>Are you sure?</translation>
    </message>
    <message>
        <source>Daarna kan niemand deze cijfers nog veranderen, ook u niet. Een vergissing zet u recht met een zin in het jaaroverzicht van volgend jaar.</source>
        <translation>After that nobody can change these figures, not even you. You put a mistake right with a sentence in next year&apos;s yearly summary.</translation>
    </message>
    <message>
        <source>{year} is definitief. U kunt het nu opslaan en delen.</source>
        <translation>{year} is final. You can save and share it now.</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>Gedaan: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Staat weer open: {title}</source>
        <translation>Open again: {title}</translation>
    </message>
    <message>
        <source>Verzetten: {title}</source>
        <translation>Move: {title}</translation>
    </message>
    <message>
        <source>Verzetten</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>Wat moet er gebeuren?</source>
        <translation>What must be done?</translation>
    </message>
    <message>
        <source>Schrijf op wat er moet gebeuren.</source>
        <translation>Write down what must be done.</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>morgen, vrijdag, 3 dec</source>
        <translation>tomorrow, Friday, 3 Dec</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Hoe laat</source>
        <translation>At what time</translation>
    </message>
    <message>
        <source>Wie doet het?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>uzelf</source>
        <translation>yourself</translation>
    </message>
    <message>
        <source>Schrijf een tijd, bijvoorbeeld 13:15.</source>
        <translation>Write a time, for example 13:15.</translation>
    </message>
</context>
<context>
    <name>TodayActs</name>
    <message>
        <source>Gedaan: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Verzetten: {title}</source>
        <translation>Move: {title}</translation>
    </message>
    <message>
        <source>Verzetten</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Eigen taak toevoegen</source>
        <translation>Add a task of your own</translation>
    </message>
    <message>
        <source>Taak wijzigen</source>
        <translation>Change the task</translation>
    </message>
    <message>
        <source>Verwijderd: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
    <message>
        <source>Deze begonnen melding weggooien?</source>
        <translation>Discard this unfinished report?</translation>
    </message>
    <message>
        <source>alles wat u voor deze melding hebt opgeschreven</source>
        <translation>everything that you wrote down for this report</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Zoek in alles</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Nieuwe melding</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Snelle notitie</source>
        <translation>Quick note</translation>
    </message>
    <message>
        <source>Wat u afspreekt, komt hier te staan op de dag zelf.</source>
        <translation>What you agree on appears here on the day itself.</translation>
    </message>
    <message>
        <source>Eigen taak</source>
        <translation>Own task</translation>
    </message>
    <message>
        <source>Deze week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Later ({count})</source>
        <translation>Later ({count})</translation>
    </message>
    <message>
        <source>Wacht op een ander ({count})</source>
        <translation>Waiting for someone else ({count})</translation>
    </message>
    <message>
        <source>Wacht op een ander ({count}, te laat: {late})</source>
        <translation>Waiting for someone else ({count}, overdue: {late})</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>Goedemorgen.</source>
        <translation>Good morning.</translation>
    </message>
    <message>
        <source>Goedemiddag.</source>
        <translation>Good afternoon.</translation>
    </message>
    <message>
        <source>Goedenavond.</source>
        <translation>Good evening.</translation>
    </message>
    <message>
        <source>Niets voor vandaag</source>
        <translation>Nothing for today</translation>
    </message>
    <message>
        <source>Eén ding voor vandaag</source>
        <translation>One thing for today</translation>
    </message>
    <message>
        <source>Twee</source>
        <translation>Two</translation>
    </message>
    <message>
        <source>Drie</source>
        <translation>Three</translation>
    </message>
    <message>
        <source>Vier</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>Vijf</source>
        <translation>Five</translation>
    </message>
    <message>
        <source>Zes</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Zeven</source>
        <translation>Seven</translation>
    </message>
    <message>
        <source>Acht</source>
        <translation>Eight</translation>
    </message>
    <message>
        <source>Negen</source>
        <translation>Nine</translation>
    </message>
    <message>
        <source>Tien</source>
        <translation>Ten</translation>
    </message>
    <message>
        <source>{number} dingen voor vandaag</source>
        <translation>{number} things for today</translation>
    </message>
    <message numerus="yes">
        <source>%n afspraken</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De laatste reservekopie is %n dagen oud.</source>
        <translation>
            <numerusform>The last backup is %n day old.</numerusform>
            <numerusform>The last backup is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Ander register</source>
        <translation>Other register</translation>
    </message>
    <message>
        <source>Een ander register openen…</source>
        <translation>Open another register…</translation>
    </message>
    <message>
        <source>Een nieuw register maken…</source>
        <translation>Make a new register…</translation>
    </message>
    <message>
        <source>Een register openen</source>
        <translation>Open a register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Nog niet bekend</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>{category}, anders</source>
        <translation>{category}, different</translation>
    </message>
    <message>
        <source>Pesten</source>
        <translation>Bullying</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welkom bij VP Desktop</source>
        <translation>Welcome to VP Desktop</translation>
    </message>
    <message>
        <source>Hier legt u meldingen vast, volgt u ze op en maakt u een jaaroverzicht waaruit niemand een persoon kan afleiden. Alles staat in één versleuteld bestand op deze computer: het register. Er gaat niets naar het internet.</source>
        <translation>Here you record reports, follow them up and make a yearly summary from which nobody can work out a person. Everything is in one encrypted file on this computer: the register. Nothing goes to the internet.</translation>
    </message>
    <message>
        <source>Een register maken duurt ongeveer twee minuten. Houd pen en papier klaar.</source>
        <translation>Making a register takes about two minutes. Have pen and paper ready.</translation>
    </message>
    <message>
        <source>Ik heb al een register</source>
        <translation>I have a register already</translation>
    </message>
    <message>
        <source>Nieuw register maken</source>
        <translation>Make a new register</translation>
    </message>
    <message>
        <source>Dit programma beschermt niet tegen andere software die onder uw naam draait terwijl het register open is, een beheerder die met uw scherm meekijkt, wat de computer naar een niet versleutelde schijf wegschrijft, de printer en zijn wachtrij, of iemand die u dwingt.</source>
        <translation>This program does not protect against other software that runs under your name while the register is open, an administrator who watches your screen, what the computer writes to a disk that is not encrypted, the printer and its queue, or someone who forces you.</translation>
    </message>
</context>
<context>
    <name>WhoForm</name>
    <message>
        <source>Soort persoon</source>
        <translation>Kind of person</translation>
    </message>
    <message>
        <source>Klas of groep</source>
        <translation>Class or group</translation>
    </message>
    <message>
        <source>Leeftijd</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>jaren</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Schrijf een leeftijd in jaren, bijvoorbeeld 12.</source>
        <translation>Write an age in years, for example 12.</translation>
    </message>
</context>
<context>
    <name>WholeCaseActs</name>
    <message>
        <source>Dossier afsluiten</source>
        <translation>Close case</translation>
    </message>
    <message>
        <source>Er staan nog afspraken open; die blijven gewoon staan.</source>
        <translation>There are still open agreements; they simply stay.</translation>
    </message>
    <message>
        <source>Er staan nog geheugensteunen in: verwijder wat u niet meer nodig hebt.</source>
        <translation>There are still personal notes in it: remove what you no longer need.</translation>
    </message>
    <message>
        <source>Dossier heropenen</source>
        <translation>Reopen case</translation>
    </message>
    <message>
        <source>Heropenen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>De bewaartermijn stopt nu en begint opnieuw bij de volgende afsluiting. De eerdere afsluiting blijft in de tijdlijn staan.</source>
        <translation>The retention period stops now and starts again at the next closing. The earlier closing stays in the timeline.</translation>
    </message>
    <message>
        <source>Toestemming voor een dossier</source>
        <translation>Consent to a case</translation>
    </message>
    <message>
        <source>Verder zonder namen en teksten</source>
        <translation>Continue without names and texts</translation>
    </message>
    <message>
        <source>de namen en leeftijden van iedereen in dit dossier</source>
        <translation>the names and ages of everyone in this case</translation>
    </message>
    <message>
        <source>alles wat is opgeschreven: meldingen, gesprekken en toelichtingen</source>
        <translation>everything that was written down: reports, conversations and explanations</translation>
    </message>
    <message>
        <source>uw geheugensteunen, afspraken en trefwoord</source>
        <translation>your personal notes, agreements and keyword</translation>
    </message>
    <message>
        <source>Namen en teksten wissen</source>
        <translation>Delete names and texts</translation>
    </message>
    <message>
        <source>Zo telt deze zaak in het jaaroverzicht.</source>
        <translation>This is how the matter counts in the yearly summary.</translation>
    </message>
    <message>
        <source>Samenhangende dossiers tellen samen één keer.</source>
        <translation>Related cases count once together.</translation>
    </message>
    <message>
        <source>Wat telt</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Gaan twee dossiers over dezelfde zaak, dan tellen ze samen één keer.</source>
        <translation>If two cases are about the same matter, they count once together.</translation>
    </message>
    <message>
        <source>Dit dossier wordt dan getoond binnen het andere. U kunt het later weer losmaken.</source>
        <translation>This case is then shown inside the other one. You can separate it again later.</translation>
    </message>
    <message>
        <source>Hoort bij een ander dossier</source>
        <translation>Belongs with another case</translation>
    </message>
    <message>
        <source>Verbinden</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Er is geen dossier met dit nummer.</source>
        <translation>There is no case with this number.</translation>
    </message>
    <message>
        <source>Deze dossiers horen al bij elkaar.</source>
        <translation>These cases belong together already.</translation>
    </message>
    <message>
        <source>Dossiers losmaken?</source>
        <translation>Separate the cases?</translation>
    </message>
    <message>
        <source>Het zijn dan weer aparte zaken, die elk voor zich tellen.</source>
        <translation>They are then separate matters again, each counting by itself.</translation>
    </message>
    <message>
        <source>Losmaken</source>
        <translation>Separate</translation>
    </message>
    <message>
        <source>De dossiers staan weer apart.</source>
        <translation>The cases are separate again.</translation>
    </message>
</context>
<context>
    <name>WishStep</name>
    <message>
        <source>Wat wil de melder?</source>
        <translation>What does the reporter want?</translation>
    </message>
    <message>
        <source>Naar wat de melder wil</source>
        <translation>Next: what the reporter wants</translation>
    </message>
    <message>
        <source>De melder kiest. Alleen vertellen is ook een antwoord.</source>
        <translation>The reporter chooses. Only wanting to tell is an answer too.</translation>
    </message>
    <message>
        <source>Wens van de melder</source>
        <translation>The reporter&apos;s wish</translation>
    </message>
    <message>
        <source>Zo kunt u het vragen</source>
        <translation>You could ask</translation>
    </message>
    <message>
        <source>Wat hoop je dat er gebeurt?</source>
        <translation>What do you hope will happen?</translation>
    </message>
    <message>
        <source>En wat wil je zeker niet?</source>
        <translation>And what do you certainly not want?</translation>
    </message>
    <message>
        <source>Wat is voor jou de eerste stap?</source>
        <translation>What is the first step for you?</translation>
    </message>
    <message>
        <source>Wie mag daarbij helpen?</source>
        <translation>Who may help with that?</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Jaaroverzicht</source>
        <translation>Yearly summary</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>VP-dossier</source>
        <translation>Adviser&apos;s register</translation>
    </message>
    <message>
        <source>Pestsituaties</source>
        <translation>Bullying situations</translation>
    </message>
    <message>
        <source>Incidentenregister</source>
        <translation>Incident register</translation>
    </message>
    <message>
        <source>alleen lezen</source>
        <translation>read only</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Dit schooljaar</source>
        <translation>This school year</translation>
    </message>
    <message>
        <source>Lopende dossiers</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Nieuw sinds augustus</source>
        <translation>New since August</translation>
    </message>
    <message>
        <source>Vier weken geen contact</source>
        <translation>No contact for four weeks</translation>
    </message>
</context>
<context>
    <name>_EntryCard</name>
    <message>
        <source>Meer bij {title}</source>
        <translation>More for {title}</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Bladzijde {number} van {total}</source>
        <translation>Page {number} of {total}</translation>
    </message>
</context>
</TS>
