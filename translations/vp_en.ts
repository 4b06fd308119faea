<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="nl_NL">
<context>
    <name>AboutCase</name>
    <message>
        <source>Meer over dit dossier</source>
        <translation>More about this case</translation>
    </message>
</context>
<context>
    <name>AccusedTask</name>
    <message>
        <source>Informeer degene over wie het gaat nog niet zelf</source>
        <translation>Do not inform the person it is about yourself yet</translation>
    </message>
    <message>
        <source>Informeer degene over wie het gaat niet zonder overleg</source>
        <translation>Do not inform the person it is about without consulting first</translation>
    </message>
    <message>
        <source>Informeer degene over wie het gaat, of schrijf op waarom u wacht</source>
        <translation>Inform the person it is about, or write down why you wait</translation>
    </message>
    <message>
        <source>Het bestuur informeert deze persoon, na overleg met de vertrouwensinspecteur en vóór een aangifte.</source>
        <translation>The board informs this person, after consulting the confidential inspector and before a report to the police.</translation>
    </message>
    <message>
        <source>Overleg eerst met de aandachtsfunctionaris of Veilig Thuis.</source>
        <translation>First consult the reporting code officer or Veilig Thuis.</translation>
    </message>
    <message>
        <source>U legt iets vast over deze persoon. Bedenk wanneer die dat hoort. Wacht u daarmee, schrijf dan op waarom.</source>
        <translation>You record something about this person. Think about when they hear of it. If you wait, write down why.</translation>
    </message>
</context>
<context>
    <name>AddBar</name>
    <message>
        <source>Wat is er gebeurd of afgesproken?</source>
        <translation>What has happened or been agreed?</translation>
    </message>
    <message>
        <source>{what}: verder</source>
        <translation>{what}: continue</translation>
    </message>
    <message>
        <source>Toevoegen aan de tijdlijn</source>
        <translation>Add to the timeline</translation>
    </message>
</context>
<context>
    <name>AddingPart</name>
    <message>
        <source>Voortgang van het toevoegen</source>
        <translation>Progress of adding</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bijlage toevoegen… {which}</source>
        <translation>Adding attachment… {which}</translation>
    </message>
    <message>
        <source>Toegevoegd. Het origineel staat nog buiten het register, waar het niet versleuteld is. Haal het weg als u het niet meer nodig hebt; Vandaag noemt het tot dan.</source>
        <translation>Added. The original is still outside the register, where it is not encrypted. Remove it when you no longer need it; Today names it until then.</translation>
    </message>
    <message>
        <source>{name}: stond al in dit dossier en is niet nog eens toegevoegd.</source>
        <translation>{name}: was in this case already and was not added again.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wie u daar spreekt, of van wie dit adres is.</source>
        <translation>Whom you speak to there, or whose address this is.</translation>
    </message>
    <message>
        <source>Schrijf van wie het adres is.</source>
        <translation>Write whose address it is.</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bijvoorbeeld wanneer iemand er is. Schrijf hier niets over een zaak.</source>
        <translation>For example when someone is there. Write nothing about a case here.</translation>
    </message>
    <message>
        <source>Dit is geen e-mailadres.</source>
        <translation>This is not an e-mail address.</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Niet als het gaat over: {kind}. Ga dan naar: {instead}.</source>
        <translation>Not if it is about: {kind}. Then go to: {instead}.</translation>
    </message>
    <message>
        <source>Ga eerst na of de zaak niet over deze persoon gaat.</source>
        <translation>First make sure that the case is not about this person.</translation>
    </message>
    <message>
        <source>nog niet ingevuld</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>still to be confirmed</translation>
    </message>
    <message>
        <source>nagekeken</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>nagekeken op {day}</source>
        <translation>checked on {day}</translation>
    </message>
    <message>
        <source>Klopt, nagekeken</source>
        <translation>Right, I checked</translation>
    </message>
    <message>
        <source>Nummer klopt: {name}</source>
        <translation>Number is right: {name}</translation>
    </message>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Invullen: {name}</source>
        <translation>Fill in: {name}</translation>
    </message>
    <message>
        <source>Meer bij {name}</source>
        <translation>More for {name}</translation>
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
        <source>Mijn wijzigingen weghalen</source>
        <translation>Take away my changes</translation>
    </message>
</context>
<context>
    <name>AddressesPart</name>
    <message>
        <source>Ga een nummer dat nog te bevestigen is eerst zelf na. Schrijf nooit aan iemand over wie de zaak gaat: let op de regel bij het adres.</source>
        <translation>Check a number that is to be confirmed yourself first. Never write to someone the case is about: mind the line at the address.</translation>
    </message>
    <message>
        <source>Adres toevoegen</source>
        <translation>Add an address</translation>
    </message>
    <message>
        <source>Zelf toegevoegd</source>
        <translation>Added by you</translation>
    </message>
    <message>
        <source>Adres wijzigen: {name}</source>
        <translation>Change the address: {name}</translation>
    </message>
    <message>
        <source>Nagekeken: {name}</source>
        <translation>Checked: {name}</translation>
    </message>
    <message>
        <source>Verwijderd: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
</context>
<context>
    <name>AdministratorCard</name>
    <message>
        <source>Deze computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>De beheerder van deze computer heeft dit vastgelegd. U kunt het hier niet veranderen. Vraag de beheerder als het anders moet.</source>
        <translation>The administrator of this computer fixed this. You cannot change it here. Ask the administrator if it must be different.</translation>
    </message>
    <message>
        <source>De beheerder heeft ook iets vastgelegd dat deze versie van het programma niet kent: {names}. Dat doet hier niets. Geef dit door aan de beheerder.</source>
        <translation>The administrator also fixed something that this version of the program does not know: {names}. It does nothing here. Pass this on to the administrator.</translation>
    </message>
    <message>
        <source>De instellingen van deze computer zijn bewaard door een nieuwere versie van het programma. Ze blijven zoals ze zijn: wat u nu bij Weergave kiest, geldt tot u het programma sluit.</source>
        <translation>The settings of this computer were kept by a newer version of the program. They stay as they are: what you choose at Appearance now holds until you close the program.</translation>
    </message>
</context>
<context>
    <name>AdministratorWords</name>
    <message>
        <source>Vastgelegd door de beheerder van deze computer.</source>
        <translation>Fixed by the administrator of this computer.</translation>
    </message>
    <message>
        <source>Taal van het venster</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Langer dan {minutes} min. kan niet, ook niet met In gesprek: dat heeft de beheerder van deze computer vastgelegd.</source>
        <translation>Longer than {minutes} min. is not possible, not with In conversation either: the administrator of this computer fixed that.</translation>
    </message>
    <message>
        <source>Langer kan niet: vastgelegd door de beheerder van deze computer.</source>
        <translation>Longer is not possible: fixed by the administrator of this computer.</translation>
    </message>
    <message>
        <source>Vergrendelen na hoogstens {minutes} min. zonder toets of muis, ook in gesprek</source>
        <translation>Locking after at most {minutes} min. without a key or the mouse, in a conversation too</translation>
    </message>
    <message>
        <source>Map voor reservekopieën: {folder}</source>
        <translation>Folder for backups: {folder}</translation>
    </message>
    <message>
        <source>Map voor nieuwe registers: {folder}</source>
        <translation>Folder for new registers: {folder}</translation>
    </message>
</context>
<context>
    <name>AgendaActs</name>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add an agreement</translation>
    </message>
    <message>
        <source>Een afspraak van uzelf. Hoort hij bij een dossier, voeg hem dan daar toe.</source>
        <translation>An agreement of your own. If it belongs to a case, add it there.</translation>
    </message>
    <message>
        <source>U verzet de herinnering, niet de termijn of de plicht zelf. Uw reden komt bij de herinnering te staan.</source>
        <translation>You move the reminder, not the term or the duty itself. Your reason is kept with the reminder.</translation>
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
        <source>Verzet van {before} naar {after}: {because}</source>
        <translation>Moved from {before} to {after}: {because}</translation>
    </message>
</context>
<context>
    <name>AgendaRows</name>
    <message>
        <source>Veilig bereikbaar: {how}</source>
        <translation>Safe contact: {how}</translation>
    </message>
    <message>
        <source>eigen afspraak</source>
        <translation>own appointment</translation>
    </message>
    <message>
        <source>geen dag</source>
        <translation>no day</translation>
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
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>{title} vastleggen in {number}</source>
        <translation>Record {title} in {number}</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Gedaan: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open the case</translation>
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
    <name>AgendaScreen</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Afspraak toevoegen</source>
        <translation>Add an agreement</translation>
    </message>
    <message>
        <source>Uw agenda is leeg</source>
        <translation>Your agenda is empty</translation>
    </message>
    <message>
        <source>Wat u in een dossier afspreekt en termijnen die lopen, komen hier te staan.</source>
        <translation>What you agree in a case and terms that are running will stand here.</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Komende zeven dagen</source>
        <translation>Coming seven days</translation>
    </message>
    <message>
        <source>Wacht op een ander</source>
        <translation>Waiting for somebody else</translation>
    </message>
    <message>
        <source>Later of zonder dag</source>
        <translation>Later or without a day</translation>
    </message>
    <message>
        <source>{count}, te laat: {late}</source>
        <translation>{count}, overdue: {late}</translation>
    </message>
    <message>
        <source>Later of zonder dag ({count})</source>
        <translation>Later or without a day ({count})</translation>
    </message>
    <message>
        <source>Opgeslagen: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>De weeklijst is naar de printer gestuurd.</source>
        <translation>The week list was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>Valt in een schoolvakantie ({name}).</source>
        <translation>Falls in a school holiday ({name}).</translation>
    </message>
    <message>
        <source>Valt op {name}.</source>
        <translation>Falls on {name}.</translation>
    </message>
    <message>
        <source>Doe het vandaag nog.</source>
        <translation>Do it today.</translation>
    </message>
    <message>
        <source>Doe het uiterlijk {day}.</source>
        <translation>Do it on {day} at the latest.</translation>
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
        <source>Wat spreekt u af, en wanneer spreekt u elkaar weer?</source>
        <translation>What do you agree, and when do you talk again?</translation>
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
    <name>AlsoCard</name>
    <message>
        <source>Speelt dit ook?</source>
        <translation>Is this the case too?</translation>
    </message>
    <message>
        <source>Mishandeling thuis, of een vermoeden daarvan</source>
        <translation>Abuse at home, or a suspicion of it</translation>
    </message>
    <message>
        <source>Het is ernstig, of het ontwricht de dag op school</source>
        <translation>It is serious, or it disrupts the school day</translation>
    </message>
    <message>
        <source>Het is misschien strafbaar</source>
        <translation>It may be a crime</translation>
    </message>
    <message>
        <source>Wie het overkwam, is wilsonbekwaam</source>
        <translation>The person it happened to lacks capacity</translation>
    </message>
    <message>
        <source>Wie wilsonbekwaam is, telt hier als minderjarig.</source>
        <translation>Somebody without legal capacity counts as a minor here.</translation>
    </message>
</context>
<context>
    <name>AskingFinal</name>
    <message>
        <source>{year} definitief maken?</source>
        <translation>Make {year} final?</translation>
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
        <source>Per schooljaar is er één definitieve versie. De cijfers op deze bladzijden worden vastgezet, ook wat verborgen is, en het verhaal erbij.</source>
        <translation>There is one final version for each school year. The figures on these pages are fixed, also what is hidden, and the story with them.</translation>
    </message>
    <message>
        <source>Daarna kan niemand dit nog veranderen, ook u niet. Een vergissing zet u recht met een zin in het jaaroverzicht van volgend jaar.</source>
        <translation>After that nobody can change this, not even you. You put a mistake right with a sentence in next year&apos;s summary.</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Deze scholen krijgen over dit schooljaar geen eigen overzicht meer.</source>
        <translation>These schools will get no summary of their own for this school year.</translation>
    </message>
    <message>
        <source>Deze schooljaren krijgen daarna geen eigen overzicht meer.</source>
        <translation>After that these school years will get no summary of their own.</translation>
    </message>
    <message>
        <source>Heeft iemand anders over deze school en deze tijd gepubliceerd? Of is dit register nieuw of teruggezet, terwijl er al een overzicht was? Neem dan eerst dat bestand op, bij ‘Al gepubliceerd door anderen’.</source>
        <translation>Has somebody else published about this school and this time? Or is this register new or restored, while there was a summary already? Then take in that file first, at ‘Already published by others’.</translation>
    </message>
</context>
<context>
    <name>AtHand</name>
    <message>
        <source>Rondleiding</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>uitleg beginnen nieuw</source>
        <translation>explanation begin new</translation>
    </message>
    <message>
        <source>Oefenregister openen</source>
        <translation>Open the practice register</translation>
    </message>
    <message>
        <source>oefenen proberen verzonnen voorbeeld</source>
        <translation>practise try made up example demo</translation>
    </message>
    <message>
        <source>Kaart voor naast de laptop</source>
        <translation>Card beside the laptop</translation>
    </message>
    <message>
        <source>afdrukken nummers spoed snelkaart</source>
        <translation>print numbers urgent quick card</translation>
    </message>
</context>
<context>
    <name>AttachmentActs</name>
    <message>
        <source>Bijlagen toevoegen</source>
        <translation>Add attachments</translation>
    </message>
    <message>
        <source>Alle bestanden</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Naam en notitie</source>
        <translation>Name and note</translation>
    </message>
    <message>
        <source>Bijlage verwijderd.</source>
        <translation>Attachment removed.</translation>
    </message>
    <message>
        <source>Opgeslagen als {name}. Het bestand is daar niet versleuteld.</source>
        <translation>Saved as {name}. The file is not encrypted there.</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Naam in het dossier</source>
        <translation>Name in the case</translation>
    </message>
    <message>
        <source>Geef de bijlage een naam.</source>
        <translation>Give the attachment a name.</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>AttachmentSaver</name>
    <message>
        <source>Buiten het register opslaan?</source>
        <translation>Save outside the register?</translation>
    </message>
    <message>
        <source>Kies een plaats</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Het bestand is daar niet versleuteld: wie het kan openen, kan het lezen. Het blijft staan tot u het zelf weghaalt, en Vandaag noemt het tot dan.</source>
        <translation>The file is not encrypted there: whoever can open it can read it. It stays until you remove it yourself, and Today names it until then.</translation>
    </message>
    <message>
        <source>Dit is een programma of script. Open het niet: vraag eerst iemand die er verstand van heeft.</source>
        <translation>This is a program or script. Do not open it: first ask somebody who knows about these things.</translation>
    </message>
    <message>
        <source>{form}-bestand</source>
        <translation>{form} file</translation>
    </message>
    <message>
        <source>Opslaan buiten het register</source>
        <translation>Save outside the register</translation>
    </message>
    <message>
        <source>{name} wordt vervangen door het nieuwe bestand.</source>
        <translation>{name} will be replaced by the new file.</translation>
    </message>
    <message>
        <source>Dit bestand bestaat al</source>
        <translation>This file already exists</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>AttachmentScreen</name>
    <message>
        <source>Opslaan buiten het register</source>
        <translation>Save outside the register</translation>
    </message>
    <message>
        <source>Terug naar het dossier</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>De bijlage wordt geopend…</source>
        <translation>The attachment is being opened…</translation>
    </message>
    <message>
        <source>Deze afbeelding is beschadigd, of te groot om hier te tonen. Zij staat veilig in het register; u kunt haar er alleen uit halen.</source>
        <translation>This image is damaged, or too large to be shown here. It is safe in the register; you can only take it out.</translation>
    </message>
    <message>
        <source>Deze pdf is met een eigen sleutel afgesloten en kan hier niet worden getoond. Hij staat veilig in het register; u kunt hem er alleen uit halen.</source>
        <translation>This PDF has a password and cannot be shown here. It is safe in the register; you can only take it out.</translation>
    </message>
    <message>
        <source>Deze pdf is beschadigd en kan niet worden getoond. Hij staat in het register zoals u hem toevoegde.</source>
        <translation>This PDF is damaged and cannot be shown. It is in the register as you added it.</translation>
    </message>
    <message>
        <source>Dit is een programma of script. Het wordt bewaard, maar hier nooit geopend of uitgevoerd.</source>
        <translation>This is a program or script. It is kept, but never opened or run here.</translation>
    </message>
    <message>
        <source>Dit soort bestand kan het programma niet tonen. Het staat veilig in het register. Wilt u het bekijken, sla het dan buiten het register op en haal het daarna daar weer weg.</source>
        <translation>The program cannot show this kind of file. It is safe in the register. To look at it, save it outside the register and remove it from there afterwards.</translation>
    </message>
    <message>
        <source>Opgeslagen als {name}. Het bestand is daar niet versleuteld.</source>
        <translation>Saved as {name}. The file is not encrypted there.</translation>
    </message>
    <message>
        <source>Deze bladzijde tekenen kost veel tijd. U kunt intussen gewoon teruggaan.</source>
        <translation>Drawing this page takes long. You can simply go back meanwhile.</translation>
    </message>
    <message>
        <source>Deze pdf is te zwaar om hier te tonen. Hij staat veilig in het register; u kunt hem er alleen uit halen.</source>
        <translation>This PDF is too heavy to show here. It is safe in the register; you can only take it out.</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Bijlage toevoegen</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>Nog geen. Kies een bestand met de plus, of sleep het op deze bladzijde.</source>
        <translation>None yet. Choose a file with the plus, or drag it onto this page.</translation>
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
        <source>Een kopie nakijken…</source>
        <translation>Check a backup…</translation>
    </message>
    <message>
        <source>Een kopie terugzetten…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Het programma maakt vanzelf een kopie als u begint en na een half uur werk, en ruimt oude kopieën op. Het bewaart de laatste van elke dag (14 dagen), elke week (8) en elke maand (12).</source>
        <translation>The program makes a copy by itself when you begin and after half an hour of work, and clears away old copies. It keeps the last of each day (14 days), each week (8) and each month (12).</translation>
    </message>
    <message>
        <source>In deze map ligt nog geen reservekopie. De vorige kopieën liggen in {folder}.</source>
        <translation>There is no backup in this folder yet. The earlier ones are in {folder}.</translation>
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
        <source>De reservekopie wordt gemaakt, geopend en nagekeken…</source>
        <translation>The backup is being made, opened and checked…</translation>
    </message>
    <message>
        <source>Gestopt. Er is geen reservekopie gemaakt.</source>
        <translation>Stopped. No backup was made.</translation>
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
        <source>Een reservekopie nakijken…</source>
        <translation>Check a backup…</translation>
    </message>
    <message>
        <source>Een reservekopie terugzetten…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Andere plaats kiezen…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>De map voor reservekopieën is er nu niet: {folder}. Is het een USB-stick, steek die er dan in; het programma probeert het vanzelf weer.</source>
        <translation>The folder for backups is not there now: {folder}. If it is a USB stick, plug it in; the program tries again by itself.</translation>
    </message>
    <message>
        <source>Laatst een kopie geopend en nagekeken op {day}.</source>
        <translation>A copy was last opened and checked on {day}.</translation>
    </message>
    <message>
        <source>Gaat een reservekopie ook echt open? Probeer het; er verandert niets.</source>
        <translation>Does a backup really open? Try it; nothing changes.</translation>
    </message>
    <message>
        <source>Hier is alles verzonnen: een reservekopie is niet nodig.</source>
        <translation>Everything here is made up: no backup is needed.</translation>
    </message>
    <message>
        <source>In de map die u koos, {folder}, ligt nog geen reservekopie.</source>
        <translation>There is no backup yet in the folder that you chose, {folder}.</translation>
    </message>
    <message>
        <source>In de map die de beheerder van deze computer heeft vastgelegd, {folder}, ligt nog geen reservekopie.</source>
        <translation>In the folder that the administrator of this computer fixed, {folder}, there is no backup yet.</translation>
    </message>
    <message>
        <source>Er is nog geen reservekopie. Gaat deze laptop verloren, dan is alles weg.</source>
        <translation>There is no backup yet. If this laptop is lost, everything is gone.</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt {when}, geopend en gecontroleerd. Maar de kopie ligt op deze zelfde laptop, naast het register: gaat die verloren, dan bent u beide kwijt. Kies nog een andere plaats, zoals een USB-stick.</source>
        <translation>Backup made {when}, opened and checked. But the copy lies on this same laptop, beside the register: if the laptop is lost, so are both. Do choose another place, such as a USB stick.</translation>
    </message>
    <message>
        <source>Reservekopie gemaakt {when} in {folder}, geopend en gecontroleerd.</source>
        <translation>Backup made {when} in {folder}, opened and checked.</translation>
    </message>
</context>
<context>
    <name>BackupChoice</name>
    <message>
        <source>Kies een reservekopie</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Welke reservekopie?</source>
        <translation>Which backup?</translation>
    </message>
    <message>
        <source>Wachtzin van die kopie</source>
        <translation>Passphrase of that copy</translation>
    </message>
    <message>
        <source>De wachtzin die het register had toen de kopie werd gemaakt.</source>
        <translation>The passphrase that the register had when the copy was made.</translation>
    </message>
    <message>
        <source>Regel 1 van het herstelblad van toen</source>
        <translation>Line 1 of the recovery sheet of that time</translation>
    </message>
    <message>
        <source>Hoofdletters, spaties en streepjes maken niet uit.</source>
        <translation>Capitals, spaces and dashes do not matter.</translation>
    </message>
    <message>
        <source>Wachtzin kwijt? Gebruik het herstelblad</source>
        <translation>Lost the passphrase? Use the recovery sheet</translation>
    </message>
    <message>
        <source>Kies eerst een reservekopie.</source>
        <translation>Choose a backup first.</translation>
    </message>
    <message>
        <source>Vul regel 1 van het herstelblad in.</source>
        <translation>Fill in line 1 of the recovery sheet.</translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation>Fill in the passphrase.</translation>
    </message>
    <message>
        <source>Een ander bestand…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Kies “Een ander bestand…” en wijs de reservekopie aan.</source>
        <translation>Choose “Another file…” and point out the backup.</translation>
    </message>
    <message>
        <source>Er is hier geen reservekopie gevonden. Steek de USB-stick in en kies het bestand.</source>
        <translation>No backup was found here. Plug in the USB stick and choose the file.</translation>
    </message>
    <message>
        <source>Een reservekopie kiezen</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Toch met de wachtzin</source>
        <translation>Use the passphrase after all</translation>
    </message>
</context>
<context>
    <name>BackupDoor</name>
    <message>
        <source>Terugzetten</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Alleen bekijken</source>
        <translation>Only look at it</translation>
    </message>
    <message>
        <source>Een ander bestand</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Dit is toch mijn register: openen om in te werken</source>
        <translation>This is my register after all: open it to work in</translation>
    </message>
    <message>
        <source>{file} in {folder}. Werkt u in een kopie, dan loopt ze uiteen met uw register.</source>
        <translation>{file} in {folder}. If you work in a copy, it drifts apart from your register.</translation>
    </message>
    <message>
        <source>Dit is een reservekopie van {name}: terugzetten, of alleen bekijken?</source>
        <translation>This is a backup of {name}: restore it, or only look at it?</translation>
    </message>
    <message>
        <source>Terugzetten: u ziet eerst wat erin zit, naast wat u nu hebt. Bekijken: de kopie gaat open om te lezen, en er verandert niets in.</source>
        <translation>Restore: you first see what is in it, beside what you have now. Look at it: the copy opens for reading, and nothing in it changes.</translation>
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
    <name>BegunWords</name>
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
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Afsluiting</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Toestemming</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Wat telt</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Wat u weet</source>
        <translation>What you know</translation>
    </message>
    <message>
        <source>Betrokkene</source>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Eigen velden</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Wijziging</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>BinActs</name>
    <message>
        <source>Dossier verwijderen</source>
        <translation>Delete the case</translation>
    </message>
    <message>
        <source>In de prullenbak</source>
        <translation>Put in the bin</translation>
    </message>
    <message>
        <source>Het dossier is dan nergens meer te zien, en blijft 30 dagen heel. Daarna vraagt het programma of het vernietigd mag worden; vanzelf gebeurt er niets.</source>
        <translation>The case is then no longer shown anywhere, and stays whole for 30 days. After that the program asks whether it may be destroyed; nothing happens by itself.</translation>
    </message>
    <message>
        <source>Dossier vasthouden</source>
        <translation>Hold the case</translation>
    </message>
    <message>
        <source>Vasthouden</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Het programma stelt dan niet voor om dit dossier te vernietigen.</source>
        <translation>The program will then not propose to destroy this case.</translation>
    </message>
</context>
<context>
    <name>BindingWords</name>
    <message>
        <source>wet</source>
        <translation>law</translation>
    </message>
    <message>
        <source>wetsvoorstel, nog geen wet</source>
        <translation>bill, not yet law</translation>
    </message>
    <message>
        <source>advies</source>
        <translation>advice</translation>
    </message>
</context>
<context>
    <name>BullyingActs</name>
    <message>
        <source>dag niet bekend</source>
        <translation>day not known</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Wie deed wat? {day}</source>
        <translation>Who did what? {day}</translation>
    </message>
    <message>
        <source>Dit geldt alleen voor dit incident; bij andere incidenten verandert niets. Staat iemand er niet bij? Voeg die eerst toe bij Betrokkenen.</source>
        <translation>This holds for this incident alone; nothing changes in other incidents. Is somebody missing? Add that person first, under People.</translation>
    </message>
    <message>
        <source>Wie weet wat?</source>
        <translation>Who knows what?</translation>
    </message>
    <message>
        <source>Wijzigen wie wat weet</source>
        <translation>Change who knows what</translation>
    </message>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Korte tekst over {name}</source>
        <translation>Short text about {name}</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Voor de mentor of het leerlingvolgsysteem. Namen van anderen uit dit dossier zijn weggehaald. Namen die niet in dit dossier staan, herkent het programma niet: lees de tekst zelf na.</source>
        <translation>For the mentor or the pupil system. Names of others in this case have been taken out. The program does not recognise names that are not in this case: read the text over yourself.</translation>
    </message>
    <message>
        <source>Gekopieerd. Het klembord wordt leeg als u vergrendelt.</source>
        <translation>Copied. The clipboard is emptied when you lock.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Opgeslagen als {name}, niet versleuteld.</source>
        <translation>Saved as {name}, not encrypted.</translation>
    </message>
    <message>
        <source>Buiten het register opslaan?</source>
        <translation>Save outside the register?</translation>
    </message>
    <message>
        <source>Het bestand is niet versleuteld: wie het kan openen, kan het lezen. Het blijft staan tot u het zelf weghaalt.</source>
        <translation>The file is not encrypted: whoever can open it can read it. It stays there until you remove it yourself.</translation>
    </message>
    <message>
        <source>Kies een plaats</source>
        <translation>Choose a place</translation>
    </message>
</context>
<context>
    <name>CaseChoices</name>
    <message>
        <source>Dit dossier</source>
        <translation>This case</translation>
    </message>
    <message>
        <source>toevoegen</source>
        <translation>add</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>Document maken</source>
        <translation>Make a document</translation>
    </message>
    <message>
        <source>Bijlage toevoegen…</source>
        <translation>Add attachment…</translation>
    </message>
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
        <source>Naar een ander register…</source>
        <translation>To another register…</translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Verkeerde persoon: {name}</source>
        <translation>Wrong person: {name}</translation>
    </message>
    <message>
        <source>Verzoek van iemand in dit dossier…</source>
        <translation>Request by somebody in this case…</translation>
    </message>
    <message>
        <source>Dossier vasthouden…</source>
        <translation>Hold the case…</translation>
    </message>
    <message>
        <source>Dossier verwijderen…</source>
        <translation>Delete the case…</translation>
    </message>
</context>
<context>
    <name>CaseSheetScreen</name>
    <message>
        <source>Blad voor intervisie</source>
        <translation>Sheet for peer consultation</translation>
    </message>
    <message>
        <source>Opslaan als pdf</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Dit is de enige zaak van deze aard in dit schooljaar. Wie de school kent, kan raden om wie het gaat: bespreek haar liever met collega&apos;s van een andere school.</source>
        <translation>This is the only case of this category in this school year. Whoever knows the school may guess who it is about: rather discuss it with colleagues from another school.</translation>
    </message>
    <message>
        <source>Let op bij een kleine school: ook zonder namen kan iemand te herkennen zijn, aan wat er gebeurde of aan de volgorde.</source>
        <translation>Take care with a small school: even without names somebody may be recognised, by what happened or by the order of it.</translation>
    </message>
    <message>
        <source>Uw vraag</source>
        <translation>Your question</translation>
    </message>
    <message>
        <source>Wat wilt u de anderen vragen?</source>
        <translation>What do you want to ask the others?</translation>
    </message>
    <message>
        <source>Zonder namen, klassen, plaatsen en data. Het programma kijkt mee.</source>
        <translation>Without names, classes, places and dates. The program looks for them too.</translation>
    </message>
    <message>
        <source>Hieraan is misschien iemand te herkennen</source>
        <translation>Somebody may be recognised by this</translation>
    </message>
    <message>
        <source>Haal het weg uit uw vraag, of zeg dat het mag blijven.</source>
        <translation>Take it out of your question, or say that it may stay.</translation>
    </message>
    <message>
        <source>Dit komt op het blad</source>
        <translation>This goes on the sheet</translation>
    </message>
    <message>
        <source>Wie erbij betrokken zijn</source>
        <translation>Who is involved</translation>
    </message>
    <message>
        <source>Verloop</source>
        <translation>Course of events</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>Onbekend wanneer</source>
        <translation>Not known when</translation>
    </message>
    <message>
        <source>Tekst kopiëren</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Het blad is niet versleuteld als u het opslaat of kopieert. Vernietig het na de bespreking.</source>
        <translation>The sheet is not encrypted once you save or copy it. Destroy it after the meeting.</translation>
    </message>
    <message>
        <source>Houd het kort: hoogstens {most} tekens.</source>
        <translation>Keep it short: at most {most} characters.</translation>
    </message>
    <message>
        <source>Uw vraag wordt nagekeken…</source>
        <translation>Your question is being looked through…</translation>
    </message>
    <message>
        <source>Uw vraag kon niet worden nagekeken.</source>
        <translation>Your question could not be looked through.</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>voorletters</source>
        <translation>initials</translation>
    </message>
    <message>
        <source>klas</source>
        <translation>class</translation>
    </message>
    <message>
        <source>nummer</source>
        <translation>number</translation>
    </message>
    <message>
        <source>staat zo in het dossier</source>
        <translation>worded like this in the case</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>Mag blijven</source>
        <translation>May stay</translation>
    </message>
    <message>
        <source>“{words}” mag blijven</source>
        <translation>“{words}” may stay</translation>
    </message>
    <message>
        <source>Gekopieerd. Bij vergrendelen wordt het klembord leeg.</source>
        <translation>Copied. Locking empties the clipboard.</translation>
    </message>
    <message>
        <source>Blad opslaan</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>PDF-bestand</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>Blad wordt gemaakt…</source>
        <translation>Making the sheet…</translation>
    </message>
    <message>
        <source>Opgeslagen als {name}. Vandaag herinnert u eraan tot het weg is.</source>
        <translation>Saved as {name}. Today reminds you of it until it is gone.</translation>
    </message>
</context>
<context>
    <name>CasesForm</name>
    <message>
        <source>Er is geen dossier gevonden met deze persoon. Kijk bij stap 1 of de naam zo geschreven is als in het dossier, of kies hieronder een dossier met zijn nummer.</source>
        <translation>No case was found with this person. See at step 1 whether the name is spelled as it is in the case, or choose a case below by its number.</translation>
    </message>
    <message>
        <source>Mensen met dezelfde naam staan er ook bij. Kijk goed: het programma kiest niet.</source>
        <translation>People of the same name are listed too. Look well: the program does not choose.</translation>
    </message>
    <message>
        <source>Erbij zetten</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>Een ander dossier, met zijn nummer</source>
        <translation>Another case, by its number</translation>
    </message>
    <message>
        <source>Schrijf een nummer zoals 2026-001.</source>
        <translation>Write a number such as 2026-001.</translation>
    </message>
    <message>
        <source>Er is geen dossier met dit nummer.</source>
        <translation>There is no case with this number.</translation>
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
        <source>Uitkomst</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Gesloten op</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Eigen velden</source>
        <translation>Own fields</translation>
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
        <source>Zoek in dossiers</source>
        <translation>Search in cases</translation>
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
        <source>Overdragen…</source>
        <translation>Hand over…</translation>
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
        <source>Niet meer zoeken (Esc)</source>
        <translation>Stop searching (Esc)</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Gezocht: “{text}”</source>
        <translation>Searched: “{text}”</translation>
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
    <name>ChangingLook</name>
    <message>
        <source>Even geduld…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>CheckBackupDialog</name>
    <message>
        <source>Een reservekopie nakijken</source>
        <translation>Check a backup</translation>
    </message>
    <message>
        <source>Nakijken</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Er verandert niets. Het programma opent een kopie met uw wachtzin en kijkt haar helemaal na, zodat u weet dat terugzetten lukt als het moet.</source>
        <translation>Nothing changes. The program opens a copy with your passphrase and checks all of it, so that you know that restoring works when it must.</translation>
    </message>
    <message>
        <source>De kopie wordt geopend en bladzijde voor bladzijde nagekeken…</source>
        <translation>The copy is being opened and checked page by page…</translation>
    </message>
    <message>
        <source>De kopie gaat open en is in orde: er is niets beschadigd of buiten het programma om veranderd.</source>
        <translation>The copy opens and is in order: nothing is damaged or was changed outside the program.</translation>
    </message>
    <message>
        <source>De kopie gaat open, maar er is iets in veranderd buiten het programma om. Maak een nieuwe reservekopie en kijk die na.</source>
        <translation>The copy opens, but something in it was changed outside the program. Make a new backup and check that one.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kopie wordt nagekeken…</source>
        <translation>Checking the copy…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Plagen of pesten?</source>
        <translation>Teasing or bullying?</translation>
    </message>
    <message>
        <source>Vier vragen. U krijgt een suggestie met uitleg, geen oordeel.</source>
        <translation>Four questions. You get a suggestion with its reasons, no verdict.</translation>
    </message>
    <message>
        <source>Vragen beantwoorden</source>
        <translation>Answer the questions</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>ja op {day}</source>
        <translation>yes on {day}</translation>
    </message>
    <message>
        <source>nee op {day}</source>
        <translation>no on {day}</translation>
    </message>
    <message>
        <source>weet ik niet op {day}</source>
        <translation>not known on {day}</translation>
    </message>
    <message>
        <source>Eerder: {answers}</source>
        <translation>Earlier: {answers}</translation>
    </message>
    <message>
        <source>Vragen inklappen</source>
        <translation>Fold the questions away</translation>
    </message>
    <message>
        <source>Antwoorden bekijken of wijzigen</source>
        <translation>See or change the answers</translation>
    </message>
</context>
<context>
    <name>ChildTextCard</name>
    <message>
        <source>Korte tekst per kind</source>
        <translation>Short text for each child</translation>
    </message>
    <message>
        <source>Over één kind, zonder namen van anderen: voor de mentor.</source>
        <translation>About one child, without names of others: for the mentor.</translation>
    </message>
    <message>
        <source>Korte tekst over {name}</source>
        <translation>Short text about {name}</translation>
    </message>
</context>
<context>
    <name>ChildTextForm</name>
    <message>
        <source>De tekst</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Liever opslaan als tekstbestand</source>
        <translation>Save as a text file instead</translation>
    </message>
    <message>
        <source>Haal eerst de namen van anderen weg.</source>
        <translation>First take out the names of others.</translation>
    </message>
    <message>
        <source>In de tekst staat nog (een deel van) de naam van: {names}. Haal die weg; tot dan kunt u de tekst niet kopiëren of opslaan. Bedoelt u het kind zelf, schrijf dan de hele naam: {child}.</source>
        <translation>The text still holds (a part of) the name of: {names}. Take it out; until then you cannot copy or save the text. If you mean the child itself, write the whole name: {child}.</translation>
    </message>
</context>
<context>
    <name>ChoiceCombo</name>
    <message>
        <source>Kies</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Kies waar het heen gaat.</source>
        <translation>Choose where it goes.</translation>
    </message>
    <message>
        <source>Vul in op welke dag u het vroeg.</source>
        <translation>Fill in the day on which you asked.</translation>
    </message>
    <message>
        <source>Wie het bestuur heeft aangewezen, kan het daar lezen.</source>
        <translation>Whoever the board appointed can read it there.</translation>
    </message>
    <message>
        <source>De antipestcoördinator kan het daar lezen.</source>
        <translation>The bullying coordinator can read it there.</translation>
    </message>
    <message>
        <source>Waar gaat het heen?</source>
        <translation>Where does it go?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Gevraagd op</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Vraag het de melder, en vertel precies wat er meegaat.</source>
        <translation>Ask the reporter, and tell exactly what goes.</translation>
    </message>
    <message>
        <source>Wilt u er iets bij geven? Dat hoeft niet</source>
        <translation>Do you want to add anything? You need not</translation>
    </message>
    <message>
        <source>Korte omschrijving voor de ontvanger</source>
        <translation>Short description for the receiver</translation>
    </message>
    <message>
        <source>Alleen wat de ontvanger nodig heeft, liefst zonder namen. Wat de melder vertelde, gaat niet mee.</source>
        <translation>Only what the receiver needs, preferably without names. What the reporter told does not go.</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>Namen die mee mogen</source>
        <translation>Names that may go</translation>
    </message>
    <message>
        <source>Alles staat uit. Het ja van de melder geldt niet voor de gegevens van een ander.</source>
        <translation>All are off. The reporter&apos;s yes does not cover another person&apos;s data.</translation>
    </message>
    <message>
        <source>Dan gaat er niets mee. Wat hier staat, blijft in uw register.</source>
        <translation>Then nothing goes. What is written here stays in your register.</translation>
    </message>
    <message>
        <source>Zonder ja kan er geen pakket worden gemaakt.</source>
        <translation>Without a yes no package can be made.</translation>
    </message>
    <message>
        <source>Vraag het eerst, en kies het antwoord.</source>
        <translation>Ask first, and choose the answer.</translation>
    </message>
    <message>
        <source>Houd het kort: hoogstens {most} tekens.</source>
        <translation>Keep it short: at most {most} characters.</translation>
    </message>
    <message>
        <source>Hier staat een naam die niet is aangevinkt: {names}.</source>
        <translation>This holds a name that was not ticked: {names}.</translation>
    </message>
</context>
<context>
    <name>ChoicesPart</name>
    <message>
        <source>Voor wie is het?</source>
        <translation>For whom is it?</translation>
    </message>
    <message>
        <source>Op de brief staat</source>
        <translation>On the letter</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Over welk gesprek?</source>
        <translation>About which conversation?</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Taal van het document</source>
        <translation>Language of the document</translation>
    </message>
    <message>
        <source>Dit is de melding die de wet van mij vraagt</source>
        <translation>This is the report that the law asks of me</translation>
    </message>
    <message>
        <source>Namen noemen</source>
        <translation>Mention names</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Bekijken</source>
        <translation>See what is in it</translation>
    </message>
    <message>
        <source>Niet terugzetten</source>
        <translation>Do not restore</translation>
    </message>
    <message>
        <source>Een reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>U ziet eerst wat er in de kopie zit, naast wat u nu hebt. Er wordt niets overschreven: het register van nu blijft onder een andere naam bewaard.</source>
        <translation>First you see what is in the copy, beside what you have now. Nothing is overwritten: the present register is kept under another name.</translation>
    </message>
    <message>
        <source>Kopie wordt geopend en nagekeken…</source>
        <translation>Opening and checking the copy…</translation>
    </message>
</context>
<context>
    <name>ClearCard</name>
    <message>
        <source>Nog buiten het register</source>
        <translation>Still outside the register</translation>
    </message>
    <message>
        <source>Niet versleuteld: wie deze bestanden heeft, kan ze lezen.</source>
        <translation>Not encrypted: whoever has these files can read them.</translation>
    </message>
    <message>
        <source>Alle {count} tonen</source>
        <translation>Show all {count}</translation>
    </message>
    <message>
        <source>Naam verwijderd met het dossier</source>
        <translation>Name removed with the case</translation>
    </message>
    <message>
        <source>{day}, in {folder}</source>
        <translation>{day}, in {folder}</translation>
    </message>
    <message>
        <source>Is weg</source>
        <translation>Is gone</translation>
    </message>
    <message>
        <source>Blijft daar</source>
        <translation>Stays there</translation>
    </message>
    <message>
        <source>Het bestand staat er nog</source>
        <translation>The file is still there</translation>
    </message>
    <message>
        <source>{name} is nog te vinden in {folder}. Haal het daar eerst weg.</source>
        <translation>{name} can still be found in {folder}. Remove it there first.</translation>
    </message>
    <message>
        <source>Toch van de lijst</source>
        <translation>Off the list anyway</translation>
    </message>
    <message>
        <source>Van de lijst gehaald.</source>
        <translation>Taken off the list.</translation>
    </message>
    <message>
        <source>Vandaag noemt dit bestand niet meer. Het blijft daar onversleuteld staan.</source>
        <translation>Today no longer names this file. It stays there unencrypted.</translation>
    </message>
</context>
<context>
    <name>ClosedNotice</name>
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
        <source>Dit lijkt de code van een ouder blad: die opent dit register niet meer. Typ de code van het nieuwe blad, of toon hem en schrijf hem opnieuw over.</source>
        <translation>This looks like the code of an older sheet: it no longer opens this register. Type the code of the new sheet, or show it and copy it again.</translation>
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
        <source>Dit is een nieuwe code: schrijf een nieuw blad. Het oude blad opent het register niet meer, alleen nog de oudere reservekopieën.</source>
        <translation>This is a new code: write a new sheet. The old sheet no longer opens the register, only the older backups.</translation>
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
    <name>CompareDialog</name>
    <message>
        <source>Zijn beide laptops gelijk?</source>
        <translation>Are both laptops the same?</translation>
    </message>
    <message>
        <source>Gezien</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open op de andere laptop hetzelfde scherm: Instellingen, Verhuizen, Vergelijken. De code moet letter voor letter gelijk zijn.</source>
        <translation>Open the same screen on the other laptop: Settings, Moving, Compare. The code must be the same letter by letter.</translation>
    </message>
    <message>
        <source>Code om te vergelijken: {code}</source>
        <translation>Code to compare: {code}</translation>
    </message>
    <message>
        <source>{day} om {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Hierin staat nu</source>
        <translation>This holds now</translation>
    </message>
    <message>
        <source>Laatste wijziging voor de kopie</source>
        <translation>Last change before the copy</translation>
    </message>
    <message>
        <source>De code hoort bij alles wat in het register is gedaan tot de kopie werd gemaakt. De aantallen zijn die van nu: werkt u op één van beide door, dan gaan ze verschillen.</source>
        <translation>The code belongs to everything that was done in the register until the copy was made. The numbers are those of now: if you go on working on one of the two, they will differ.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Wachtzin van het register van nu, als u die weet</source>
        <translation>Passphrase of the present register, if you know it</translation>
    </message>
    <message>
        <source>Ook openen</source>
        <translation>Open it too</translation>
    </message>
    <message>
        <source>Deze kopie terugzetten</source>
        <translation>Restore this copy</translation>
    </message>
    <message>
        <source>Een andere kopie kiezen</source>
        <translation>Choose another copy</translation>
    </message>
    <message>
        <source>Dit zit erin. Er is nog niets veranderd</source>
        <translation>This is in it. Nothing was changed yet</translation>
    </message>
    <message>
        <source>Register van nu</source>
        <translation>Present register</translation>
    </message>
    <message>
        <source>In deze kopie is iets veranderd buiten het programma om. Ze is wel leesbaar.</source>
        <translation>Something in this copy was changed outside the program. It can be read.</translation>
    </message>
    <message>
        <source>Het bestand van nu blijft bewaard, in dezelfde map. U hoort straks hoe het heet.</source>
        <translation>The present file is kept, in the same folder. You will be told its name.</translation>
    </message>
    <message>
        <source>U hoort straks hoe dat bestand heet.</source>
        <translation>You will be told the name of that file.</translation>
    </message>
    <message>
        <source>Ook met deze wachtzin gaat het niet open.</source>
        <translation>It does not open with this passphrase either.</translation>
    </message>
    <message>
        <source>Wat u na {moment} hebt opgeschreven of gewijzigd, staat na het terugzetten alleen nog in het bestand van nu. Dat blijft bewaard, in dezelfde map.</source>
        <translation>What you wrote or changed after {moment} will, after restoring, stand only in the present file. That is kept, in the same folder.</translation>
    </message>
    <message>
        <source>Uit het register van nu kan dan niets mee: jaaroverzichten die na deze kopie definitief werden, weet het teruggezette register niet. Wat u daarna vernietigde, of wiste omdat de toestemming werd ingetrokken, staat er weer in: doe dat dan opnieuw.</source>
        <translation>Nothing of the present register can be carried over then: the restored register does not know yearly summaries that became final after this copy. What you destroyed after it, or erased because consent was withdrawn, is in it again: do that again then.</translation>
    </message>
    <message>
        <source>Ook beperkingen, wat u met de hand vasthield en wat buiten het register ligt, weet het niet.</source>
        <translation>Nor does it know restrictions, what you held by hand, and what lies outside the register.</translation>
    </message>
    <message>
        <source>Hier is nu geen register. Het teruggezette komt in {folder} en heet {name}. Wat u na deze kopie vernietigde, wiste of verwijderde, staat er weer in: doe dat dan opnieuw.</source>
        <translation>There is no register here now. The restored one comes in {folder} and is called {name}. What you destroyed, erased or removed after this copy is in it again: do that again then.</translation>
    </message>
    <message>
        <source>Dossiers waarvan de toestemming na deze kopie is ingetrokken: {count}. Namen en teksten worden ook in de kopie gewist.</source>
        <translation>Cases of which consent was withdrawn after this copy: {count}. Names and texts are erased in the copy too.</translation>
    </message>
    <message>
        <source>Na deze kopie is iets verwijderd of een verkeerde persoon hersteld: {count} keer. Dat komt met de kopie terug; doe het daarna opnieuw.</source>
        <translation>After this copy something was removed or a wrong person put right: {count} times. That comes back with the copy; do it again afterwards.</translation>
    </message>
    <message>
        <source>Verzoeken van betrokkenen en overdrachten van na deze kopie gaan niet mee: {count}. Ze staan dan alleen nog in het bestand van nu; leg wat nog loopt daarna opnieuw vast.</source>
        <translation>Requests of people involved and handovers of after this backup do not go along: {count}. They are then only in the file of now; record again afterwards what is still going on.</translation>
    </message>
    <message>
        <source>Het register van nu gaat niet open: het is beschadigd, of het heeft een andere wachtzin.</source>
        <translation>The present register does not open: it is damaged, or it has another passphrase.</translation>
    </message>
    <message>
        <source>Het register van nu is zo beschadigd dat het niet te lezen is.</source>
        <translation>The present register is so damaged that it cannot be read.</translation>
    </message>
    <message>
        <source>Het register van nu is beschadigd. Wat nog te lezen is, ziet u hier.</source>
        <translation>The present register is damaged. What can still be read is shown here.</translation>
    </message>
    <message>
        <source>Jaaroverzichten die na deze kopie naar buiten gingen, gaan mee: {count}.</source>
        <translation>Summaries that went out after this copy are carried over: {count}.</translation>
    </message>
    <message>
        <source>Wat na deze kopie is vernietigd, wordt ook in de kopie weer vernietigd.</source>
        <translation>What was destroyed after this copy is destroyed in the copy too.</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>onbekend</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Laatste wijziging</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>{count} · minder</source>
        <translation>{count} · fewer</translation>
    </message>
    <message>
        <source>{name}: reservekopie {then}</source>
        <translation>{name}: backup {then}</translation>
    </message>
</context>
<context>
    <name>ConditionWords</name>
    <message>
        <source>Alleen in sommige zaken.</source>
        <translation>In some cases only.</translation>
    </message>
    <message>
        <source>Alleen als {condition}.</source>
        <translation>Only if {condition}.</translation>
    </message>
    <message>
        <source>{one} en {other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <source>{one} of {other}</source>
        <translation>{one} or {other}</translation>
    </message>
    <message>
        <source>dit niet zo is: {condition}</source>
        <translation>this is not so: {condition}</translation>
    </message>
    <message>
        <source>dit geldt: {duty}</source>
        <translation>this applies: {duty}</translation>
    </message>
    <message>
        <source> of </source>
        <translation> or </translation>
    </message>
    <message>
        <source>het gaat over: {values}</source>
        <translation>it is about: {values}</translation>
    </message>
    <message>
        <source>het overkwam: {values}</source>
        <translation>it happened to: {values}</translation>
    </message>
    <message>
        <source>de aard is: {values}</source>
        <translation>the category is: {values}</translation>
    </message>
    <message>
        <source>de school is: {values}</source>
        <translation>the school is: {values}</translation>
    </message>
    <message>
        <source>er nu direct gevaar is</source>
        <translation>there is immediate danger now</translation>
    </message>
    <message>
        <source>iemand aan zelfdoding denkt</source>
        <translation>someone is thinking of suicide</translation>
    </message>
    <message>
        <source>er pas seksueel geweld was</source>
        <translation>there was sexual violence recently</translation>
    </message>
    <message>
        <source>iemand nu niet veilig naar huis kan</source>
        <translation>someone cannot go home safely now</translation>
    </message>
    <message>
        <source>er een vermoeden is van mishandeling thuis</source>
        <translation>abuse at home is suspected</translation>
    </message>
    <message>
        <source>het om pesten gaat</source>
        <translation>it is about bullying</translation>
    </message>
    <message>
        <source>het ernstig is</source>
        <translation>it is serious</translation>
    </message>
    <message>
        <source>er misschien iets strafbaars gebeurde</source>
        <translation>something happened that may be a crime</translation>
    </message>
    <message>
        <source>de melder een klacht wil indienen</source>
        <translation>the reporter wants to make a complaint</translation>
    </message>
    <message>
        <source>een klacht gegrond is</source>
        <translation>a complaint was upheld</translation>
    </message>
    <message>
        <source>er gegevens zijn gelekt</source>
        <translation>data have leaked</translation>
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
        <source>nog te bevestigen</source>
        <translation>still to be confirmed</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Toestemming is niet nodig. Vertel wel dat de school dit vastlegt, waarom, en wie het leest. Vertel ook dat de leerling en de ouders mogen vragen wat er staat.</source>
        <translation>Consent is not needed. But do say that the school records this, why, and who reads it. Say too that the pupil and the parents may ask what is in it.</translation>
    </message>
    <message>
        <source>Toestemming is niet nodig. Vertel wel dat de school incidenten vastlegt, waarom, en hoe lang dat bewaard blijft.</source>
        <translation>Consent is not needed. But do say that the school records incidents, why, and how long they are kept.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
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
    <message>
        <source>Er wordt nu niets gewist. U krijgt een afspraak voor over een week om het antwoord vast te leggen.</source>
        <translation>Nothing is erased now. You get a task for a week from now to record the answer.</translation>
    </message>
    <message>
        <source>Namen en teksten verdwijnen. Uw reden blijft bij het vasthouden staan.</source>
        <translation>Names and texts go. Your reason stays with the hold.</translation>
    </message>
    <message>
        <source>Dit dossier wordt vastgehouden. Wat doet u?</source>
        <translation>This case is on hold. What do you do?</translation>
    </message>
    <message>
        <source>Eerst overleggen</source>
        <translation>Ask advice first</translation>
    </message>
    <message>
        <source>Toch wissen</source>
        <translation>Erase all the same</translation>
    </message>
    <message>
        <source>Waarom: {held}.</source>
        <translation>Why: {held}.</translation>
    </message>
    <message>
        <source>Waarom wist u het toch?</source>
        <translation>Why do you erase it all the same?</translation>
    </message>
    <message>
        <source>Kies wat u doet.</source>
        <translation>Choose what you do.</translation>
    </message>
    <message>
        <source>Schrijf waarom.</source>
        <translation>Write why.</translation>
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
    <name>ConsentReminder</name>
    <message>
        <source>Naar toestemming</source>
        <translation>To consent</translation>
    </message>
    <message>
        <source>Er geldt een plicht, en de melder wil geen dossier.</source>
        <translation>A duty applies, and the person reporting does not want a case kept.</translation>
    </message>
    <message>
        <source>Toestemming nog niet gevraagd.</source>
        <translation>Consent not asked yet.</translation>
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
        <source>Hoe gaat het, van 0 tot 10?</source>
        <translation>How is it going, from 0 to 10?</translation>
    </message>
    <message>
        <source>niet gevraagd</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Het antwoord van het kind zelf; 10 is heel goed.</source>
        <translation>The child&apos;s own answer; 10 is very good.</translation>
    </message>
    <message>
        <source>Hoe is het nu met het pesten?</source>
        <translation>How is the bullying now?</translation>
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
    <name>CountWords</name>
    <message>
        <source>Niets.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>dossiers:</source>
        <translation>cases:</translation>
    </message>
    <message>
        <source>meldingen:</source>
        <translation>reports:</translation>
    </message>
    <message>
        <source>gesprekken:</source>
        <translation>conversations:</translation>
    </message>
    <message>
        <source>personen:</source>
        <translation>people:</translation>
    </message>
    <message>
        <source>documenten:</source>
        <translation>documents:</translation>
    </message>
    <message>
        <source>afspraken:</source>
        <translation>agreements:</translation>
    </message>
    <message>
        <source>jaaroverzichten:</source>
        <translation>yearly summaries:</translation>
    </message>
    <message>
        <source>geheugensteunen:</source>
        <translation>personal notes:</translation>
    </message>
    <message>
        <source>notities en meldingen die nog niet af zijn:</source>
        <translation>notes and reports that are not finished:</translation>
    </message>
    <message>
        <source>aantekeningen bij adressen:</source>
        <translation>notes at addresses:</translation>
    </message>
    <message>
        <source>trefwoorden:</source>
        <translation>keywords:</translation>
    </message>
    <message>
        <source>teksten bij een jaar dat niet af is:</source>
        <translation>texts of a year that is not finished:</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Hoe gaat het?</source>
        <translation>How is it going?</translation>
    </message>
    <message>
        <source>Vraag bij elk gesprek: hoe gaat het, van 0 tot 10?</source>
        <translation>Ask at every conversation: how is it going, from 0 to 10?</translation>
    </message>
    <message>
        <source>Vierkant en streepjeslijn: toen was het gestopt.</source>
        <translation>Square and dashed line: it had stopped then.</translation>
    </message>
    <message>
        <source>Hoe vaak gebeurt het?</source>
        <translation>How often does it happen?</translation>
    </message>
    <message>
        <source>Gestopt? Het laatst gezegd: {state} ({day})</source>
        <translation>Stopped? Last said: {state} ({day})</translation>
    </message>
    <message>
        <source>Incidenten per week; de dag is de maandag.</source>
        <translation>Incidents by week; the day is the Monday.</translation>
    </message>
    <message>
        <source>Incidenten per maand.</source>
        <translation>Incidents by month.</translation>
    </message>
    <message>
        <source>Zonder dag: {count}.</source>
        <translation>Without a day: {count}.</translation>
    </message>
    <message>
        <source>Nog eerder: {count}.</source>
        <translation>Earlier still: {count}.</translation>
    </message>
    <message>
        <source>cijfer {score}</source>
        <translation>score {score}</translation>
    </message>
    <message>
        <source>week van {day}: {count} keer</source>
        <translation>week of {day}: {count}×</translation>
    </message>
    <message>
        <source>maand vanaf {day}: {count} keer</source>
        <translation>month from {day}: {count}×</translation>
    </message>
    <message>
        <source>Woorden verbergen</source>
        <translation>Hide the words</translation>
    </message>
    <message>
        <source>In woorden lezen</source>
        <translation>Read in words</translation>
    </message>
</context>
<context>
    <name>CoverForm</name>
    <message>
        <source>De tekst zoals die in de kopie komt</source>
        <translation>The text as it goes into the copy</translation>
    </message>
    <message>
        <source>Weglakken wat u koos</source>
        <translation>Black out what you chose</translation>
    </message>
    <message>
        <source>Namen van anderen weglakken</source>
        <translation>Black out names of others</translation>
    </message>
    <message>
        <source>Alles weer tonen</source>
        <translation>Show everything again</translation>
    </message>
    <message>
        <source>Weggelakt: {words}</source>
        <translation>Blacked out: {words}</translation>
    </message>
    <message>
        <source>Er is niets weggelakt.</source>
        <translation>Nothing is blacked out.</translation>
    </message>
</context>
<context>
    <name>CrashTeller</name>
    <message>
        <source>Er is een nieuwe versie geïnstalleerd</source>
        <translation>A new version was installed</translation>
    </message>
    <message>
        <source>Dat gebeurde terwijl dit venster open was; daardoor lukt dit nu niet. Wat u hebt opgeslagen, staat er nog, en wat u aan het typen was, blijft bewaard. Vergrendel met Ctrl+L, of sluit dit venster en open het opnieuw. Dan werkt u met de nieuwe versie.</source>
        <translation>That happened while this window was open; because of it this does not work now. What you saved is still there, and what you were typing is kept. Lock with Ctrl+L, or close this window and open it again. Then you work with the new version.</translation>
    </message>
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
    <name>DayEdit</name>
    <message>
        <source>gisteren, vorige week, 3 feb</source>
        <translation>yesterday, last week, 3 feb</translation>
    </message>
    <message>
        <source>morgen, vrijdag, 3 dec</source>
        <translation>tomorrow, Friday, 3 Dec</translation>
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
    <name>DecideForm</name>
    <message>
        <source>Wat is er besloten?</source>
        <translation>What was decided?</translation>
    </message>
    <message>
        <source>Kies wat er besloten is.</source>
        <translation>Choose what was decided.</translation>
    </message>
    <message>
        <source>Wie besloot dat?</source>
        <translation>Who decided it?</translation>
    </message>
    <message>
        <source>Weigeren mag alleen het bestuur of de schoolleiding.</source>
        <translation>Only the board or the school leadership may refuse.</translation>
    </message>
    <message>
        <source>Kies wie het besloot.</source>
        <translation>Choose who decided it.</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Moet als u (een deel) weigert. Deze woorden komen in de brief: noem geen anderen.</source>
        <translation>Required if you refuse (a part). These words go into the letter: name nobody else.</translation>
    </message>
</context>
<context>
    <name>DeleteForm</name>
    <message>
        <source>Telt mee in het jaaroverzicht, zonder te zeggen wat het was.</source>
        <translation>Counts in the yearly summary, without saying what it was.</translation>
    </message>
    <message>
        <source>Telt niet mee: er was geen melding, of ze staat er al.</source>
        <translation>Does not count: there was no report, or it is there already.</translation>
    </message>
    <message>
        <source>Waarom gaat dit dossier weg?</source>
        <translation>Why does this case go?</translation>
    </message>
    <message>
        <source>Kies een reden.</source>
        <translation>Choose a reason.</translation>
    </message>
</context>
<context>
    <name>DialogDraft</name>
    <message>
        <source>U was hier nog bezig: dit had u getypt.</source>
        <translation>You were still busy here: this is what you had typed.</translation>
    </message>
    <message>
        <source>Opnieuw beginnen</source>
        <translation>Start again</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message>
        <source>Document uit het dossier verwijderen?</source>
        <translation>Remove the document from the case?</translation>
    </message>
    <message>
        <source>De tekst verdwijnt uit het dossier en uit de zoekfunctie. Wat u al opsloeg of afdrukte, blijft waar het is. Dit is niet terug te draaien.</source>
        <translation>The text disappears from the case and from the search. What you already saved or printed stays where it is. This cannot be undone.</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>U hebt de tekst veranderd; uw keuzes staan er nog niet in.</source>
        <translation>You changed the text; your choices are not in it yet.</translation>
    </message>
    <message>
        <source>Tekst opnieuw voorstellen</source>
        <translation>Propose the text again</translation>
    </message>
    <message>
        <source>Dit staat er niet in</source>
        <translation>This is not in it</translation>
    </message>
    <message>
        <source>Een regel met # wordt een kop, met - een punt. Vul in wat tussen [haken] staat.</source>
        <translation>A line with # becomes a heading, with - a point. Fill in what stands in [brackets].</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{function}: over die functie gaat het dossier. Dit document gaat naar: {other}.</source>
        <translation>{function}: the case is about that function. This document goes to: {other}.</translation>
    </message>
    <message>
        <source>Is dit niet degene over wie het gaat? Kies dan iemand anders.</source>
        <translation>Is this not the person it is about? Then choose somebody else.</translation>
    </message>
</context>
<context>
    <name>DocumentSaver</name>
    <message>
        <source>Nog niet klaar</source>
        <translation>Not ready yet</translation>
    </message>
    <message>
        <source>{form}-bestand</source>
        <translation>{form} file</translation>
    </message>
    <message>
        <source>Opslaan als pdf</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Er staat nog geen tekst in.</source>
        <translation>There is no text in it yet.</translation>
    </message>
    <message>
        <source>Er staat nog niet voor wie het is.</source>
        <translation>It does not say yet for whom it is.</translation>
    </message>
    <message>
        <source>Over deze persoon gaat het dossier. Een brief gaat nooit naar iemand over wie het gaat: kies iemand anders.</source>
        <translation>The case is about this person. A letter never goes to somebody it is about: choose somebody else.</translation>
    </message>
    <message>
        <source>Vul nog in: {gaps}</source>
        <translation>Still to fill in: {gaps}</translation>
    </message>
    <message>
        <source>In de tekst staat een naam uit dit dossier. Een uitnodiging zegt nooit over wie het gaat: haal de naam weg.</source>
        <translation>The text holds a name from this case. An invitation never says whom it is about: take the name out.</translation>
    </message>
    <message>
        <source>Is dit niet degene over wie het gaat?</source>
        <translation>Is this not the person it is about?</translation>
    </message>
    <message>
        <source>Het dossier gaat over iemand die deze functie kan hebben.</source>
        <translation>The case is about somebody who may hold this function.</translation>
    </message>
    <message>
        <source>Nee, het is iemand anders</source>
        <translation>No, it is somebody else</translation>
    </message>
    <message>
        <source>Uw eigen nummer of trefwoord staat in de tekst</source>
        <translation>Your own number or keyword is in the text</translation>
    </message>
    <message>
        <source>Die zijn alleen voor u. Buiten het register telt alleen het kenmerk.</source>
        <translation>These are for you alone. Outside the register only the reference counts.</translation>
    </message>
    <message>
        <source>Toch zo gebruiken</source>
        <translation>Use it like this anyway</translation>
    </message>
    <message>
        <source>Kan dit veilig mee naar huis?</source>
        <translation>Can this safely go home?</translation>
    </message>
    <message>
        <source>Wie leest mee als dit papier in de tas of in de bus ligt? Geef het anders zelf, of laat het hier.</source>
        <translation>Who reads along when this paper lies in the bag or the letterbox? Otherwise give it in person, or leave it here.</translation>
    </message>
    <message>
        <source>Ja, dat kan veilig</source>
        <translation>Yes, that is safe</translation>
    </message>
    <message>
        <source>Buiten het register opslaan?</source>
        <translation>Save outside the register?</translation>
    </message>
    <message>
        <source>Papier en een pdf zijn niet versleuteld: wie ze heeft, kan ze lezen. Het bestand blijft staan tot u het zelf weghaalt; een printer bewaart soms een kopie.</source>
        <translation>Paper and a PDF are not encrypted: whoever has them can read them. The file stays until you remove it yourself; a printer sometimes keeps a copy.</translation>
    </message>
    <message>
        <source>Kies een plaats</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>{name} wordt vervangen door het nieuwe bestand.</source>
        <translation>{name} will be replaced by the new file.</translation>
    </message>
    <message>
        <source>Dit bestand bestaat al</source>
        <translation>This file already exists</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>De bladzijde wordt gemaakt…</source>
        <translation>The page is being made…</translation>
    </message>
    <message>
        <source>Wordt opgeslagen…</source>
        <translation>Being saved…</translation>
    </message>
    <message>
        <source>Terug naar het dossier</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>Opslaan als pdf</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>De bladzijde kon niet worden gemaakt.</source>
        <translation>The page could not be made.</translation>
    </message>
    <message>
        <source>{name} staat in {folder}. Het is niet versleuteld.</source>
        <translation>{name} is in {folder}. It is not encrypted.</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd. In het dossier staat dat dit document er is.</source>
        <translation>Sent to the printer. The case says that this document exists.</translation>
    </message>
    <message>
        <source>Nog niet bewaard. {reason}</source>
        <translation>Draft not saved yet. {reason}</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Naar ontgrendelen</source>
        <translation>Go to unlocking</translation>
    </message>
    <message>
        <source>De reservekopie is teruggezet</source>
        <translation>The backup was restored</translation>
    </message>
    <message>
        <source>{name} is weer zoals op {moment}, nagekeken en in orde. U opent het met de wachtzin of het herstelblad van toen. Hebt u die daarna gewijzigd? Dan geldt hier weer de oude.</source>
        <translation>{name} is again as it was on {moment}, checked and sound. You open it with the passphrase or the recovery sheet of that time. Did you change it since? Then the old one holds here again.</translation>
    </message>
    <message>
        <source>Het bestand dat hier stond, heet nu {name} en ligt in {folder}. Verwijder het pas als u zeker weet dat u er niets meer uit nodig hebt.</source>
        <translation>The file that stood here is now called {name} and lies in {folder}. Remove it only when you are sure that you need nothing more from it.</translation>
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
    <name>DutiesCard</name>
    <message>
        <source>Wat moet er gebeuren?</source>
        <translation>What must be done?</translation>
    </message>
    <message>
        <source>Wat weet u hiervan?</source>
        <translation>What do you know of this?</translation>
    </message>
    <message>
        <source>Gezien</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Wat zou het wetsvoorstel veranderen?</source>
        <translation>What would the bill change?</translation>
    </message>
    <message>
        <source>Uit wat u nu weet volgt geen plicht.</source>
        <translation>No duty follows from what you know now.</translation>
    </message>
    <message>
        <source>De andere plichten staan in de weg hieronder.</source>
        <translation>The other duties stand in the route below.</translation>
    </message>
    <message>
        <source>Wat anderen moeten doen ({count})</source>
        <translation>What others must do ({count})</translation>
    </message>
    <message>
        <source>De leeftijd is niet bekend: gerekend is met minderjarig.</source>
        <translation>The age is not known: the pupil is taken to be a minor.</translation>
    </message>
    <message>
        <source>Nieuw door wat er veranderde: {what}.</source>
        <translation>New because of what changed: {what}.</translation>
    </message>
    <message>
        <source>Geldt niet meer: {what}.</source>
        <translation>No longer applies: {what}.</translation>
    </message>
    <message>
        <source>Met het wetsvoorstel erbij (nog geen wet), stand van {day}</source>
        <translation>With the bill (not yet law), as of {day}</translation>
    </message>
    <message>
        <source>Huidig recht, stand van {day}</source>
        <translation>Current law, as of {day}</translation>
    </message>
    <message>
        <source>Erbij, als het wet wordt: {what}</source>
        <translation>Added, if it becomes law: {what}</translation>
    </message>
    <message>
        <source>Zou een plicht worden: {what}</source>
        <translation>Would become a duty: {what}</translation>
    </message>
    <message>
        <source>Zou vervallen: {what}</source>
        <translation>Would no longer apply: {what}</translation>
    </message>
</context>
<context>
    <name>DutiesStep</name>
    <message>
        <source>Degene over wie de melding gaat, staat dicht bij mij</source>
        <translation>The person the report is about is close to me</translation>
    </message>
    <message>
        <source>Wat moet u nu doen?</source>
        <translation>What must you do now?</translation>
    </message>
    <message>
        <source>Wat kunt u nu doen?</source>
        <translation>What can you do now?</translation>
    </message>
    <message>
        <source>Dit volgt uit uw antwoorden. Kruis aan wat u afspreekt.</source>
        <translation>This follows from your answers. Tick what you agree.</translation>
    </message>
    <message>
        <source>Zo kunt u het zeggen</source>
        <translation>How you can say it</translation>
    </message>
    <message>
        <source>Dit moet ik met anderen delen. Ik vertel je eerst met wie, en waarom.</source>
        <translation>I have to share this with others. I first tell you with whom, and why.</translation>
    </message>
    <message>
        <source>Jij hoort van mij wat er gebeurt, ook als het even duurt.</source>
        <translation>You will hear from me what happens, even if it takes a while.</translation>
    </message>
    <message>
        <source>Je hoeft niets te bewijzen. Of het waar is, zoeken anderen uit.</source>
        <translation>You do not have to prove anything. Others find out whether it is true.</translation>
    </message>
    <message>
        <source>Kunt u dit zelf doen?</source>
        <translation>Can you do this yourself?</translation>
    </message>
    <message>
        <source>Familie, vriendschap of nauw samenwerken telt ook.</source>
        <translation>Family, friendship or working closely together counts too.</translation>
    </message>
    <message>
        <source>Uit wat u opschreef volgt niets dat nu moet.</source>
        <translation>Nothing that must be done now follows from what you wrote.</translation>
    </message>
    <message>
        <source>Bron nog te bevestigen</source>
        <translation>Source still to be confirmed</translation>
    </message>
    <message>
        <source>advies</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>De aard is nog niet bekend. Kiest u die, dan ziet u wat er nog bij komt.</source>
        <translation>The category is not known yet. Once you choose it, you see what is added.</translation>
    </message>
    <message>
        <source>Aard kiezen</source>
        <translation>Choose the category</translation>
    </message>
    <message>
        <source>Uw geheimhouding geldt hier niet; de meldplicht gaat voor.</source>
        <translation>Your secrecy does not count here; the duty to report comes first.</translation>
    </message>
    <message>
        <source>Naar toestemming</source>
        <translation>To consent</translation>
    </message>
    <message>
        <source>Doe dit liever niet zelf. Overleg eerst met een andere vertrouwenspersoon, of draag over. Bespreek de melding niet met degene over wie het gaat.</source>
        <translation>Better not do this yourself. Consult another adviser first, or hand over. Do not discuss the report with the person it is about.</translation>
    </message>
    <message>
        <source>Stand van de regels: {day}. Ze kunnen veranderd zijn.</source>
        <translation>State of the rules: {day}. They may have changed.</translation>
    </message>
    <message>
        <source>Staat er “nog te bevestigen”, dan is de tekst van de wet van nu daarvoor nog niet gelezen.</source>
        <translation>Where it says “still to be confirmed”, the present text of the law has not been read for it yet.</translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>pas als er een redelijk vermoeden is</source>
        <translation>only once there is a reasonable suspicion</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Niet nodig, want…</source>
        <translation>Not needed, because…</translation>
    </message>
    <message>
        <source>Als afspraak</source>
        <translation>As an agreement</translation>
    </message>
    <message>
        <source>Als afspraak: {duty}</source>
        <translation>As an agreement: {duty}</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Er zijn geen aanbevelingen van vorig jaar.</source>
        <translation>There are no recommendations from last year.</translation>
    </message>
</context>
<context>
    <name>EarlierRow</name>
    <message>
        <source>Eerder: {note}</source>
        <translation>Before: {note}</translation>
    </message>
    <message>
        <source>Hoe staat het ermee?</source>
        <translation>How does it stand?</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Uit {year}</source>
        <translation>From {year}</translation>
    </message>
    <message>
        <source>Aanbeveling anders opschrijven</source>
        <translation>Put the recommendation in other words</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dit geldt voor dit overzicht. Wat al definitief is, blijft zoals het was.</source>
        <translation>This holds for this summary. What is final already stays as it was.</translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message>
        <source>{first} t/m {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Jaaroverzicht {year}</source>
        <translation>Yearly summary {year}</translation>
    </message>
    <message>
        <source>Jaaroverzicht {year}, scholen samen</source>
        <translation>Yearly summary {year}, schools together</translation>
    </message>
    <message>
        <source>voor het bestuur</source>
        <translation>for the board</translation>
    </message>
    <message>
        <source>voor de medezeggenschapsraad</source>
        <translation>for the participation council</translation>
    </message>
    <message>
        <source>over pesten</source>
        <translation>about bullying</translation>
    </message>
    <message>
        <source>Controleer de bladzijden. Wat definitief is, verandert niet meer.</source>
        <translation>Check the pages. What is final does not change any more.</translation>
    </message>
    <message>
        <source>Controleer de bladzijden. Per schooljaar is er één definitieve versie.</source>
        <translation>Check the pages. There is one final version for each school year.</translation>
    </message>
    <message>
        <source>Deze cijfers zijn definitief. Ze veranderen niet meer.</source>
        <translation>These figures are final. They do not change any more.</translation>
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
        <source>Kan nog niet. In het verhaal staan woorden waarover u nog moet beslissen: {count}. Kijk ze na bij Verhaal.</source>
        <translation>Not yet. The story holds words about which you still have to decide: {count}. Go through them at Story.</translation>
    </message>
    <message>
        <source>Kan niet. Het definitieve overzicht over {years} gaat al over deze tijd. Gebruik dat overzicht.</source>
        <translation>Not possible. The final summary over {years} is about this time already. Use that summary.</translation>
    </message>
    <message>
        <source>Kan niet. Deze school is over {year} al samen met andere scholen naar buiten gegaan. Gebruik dat overzicht.</source>
        <translation>Not possible. This school is out for {year} together with other schools. Use that summary.</translation>
    </message>
    <message>
        <source>Kan niet. Iemand anders heeft deze school over {year} al samen met andere scholen gepubliceerd. Gebruik dat overzicht.</source>
        <translation>Not possible. Somebody else has published this school for {year} together with other schools. Use that summary.</translation>
    </message>
    <message>
        <source>Kan niet. Over {year} is al een overzicht uit een eerder register van deze school. Met een tweede zou iemand kunnen terugrekenen.</source>
        <translation>Not possible. For {year} there is a summary from an earlier register of this school. With a second one somebody could work back.</translation>
    </message>
    <message>
        <source>Kan niet. Over {year} is al een eigen overzicht met aantallen naar buiten. Wie dat ernaast legt, kan terugrekenen. Kies jaren zonder eigen overzicht.</source>
        <translation>Not possible. For {year} a summary of its own is out, with numbers. Who lays the two side by side can work back. Choose years without a summary of their own.</translation>
    </message>
    <message>
        <source>Kan niet. Iemand anders heeft over {year} precies deze cijfers al gepubliceerd. Ga eerst na wie dit jaar publiceert.</source>
        <translation>Not possible. Somebody else has published these very figures for {year}. First find out who publishes this year.</translation>
    </message>
    <message>
        <source>In {year} zijn er geen twee scholen die te klein zijn en nog niets hebben gepubliceerd. Maak een overzicht per school.</source>
        <translation>In {year} there are no two schools that are too small and have published nothing yet. Make a summary for each school.</translation>
    </message>
</context>
<context>
    <name>ElsewherePart</name>
    <message>
        <source>Dit wordt vaak gevraagd. Het register is er niet voor; hier hoort het wel.</source>
        <translation>This is often asked for. The register is not for it; here is where it belongs.</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>still to be confirmed</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Er kan iets ontbreken</source>
        <translation>Something may be missing</translation>
    </message>
    <message>
        <source>De vorige keer is het programma niet netjes gestopt, en het bestand met het laatste werk is weg. Kijk na wat u toen het laatst hebt opgeschreven. Ontbreekt er iets, kijk dan of het in een reservekopie staat.</source>
        <translation>Last time the program did not end in good order, and the file with the latest work is gone. Look at what you wrote last then. If something is missing, see whether it is in a backup.</translation>
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
        <source>Wat de melder vertelde, staat al bij de melding. Schrijf hier alleen wat daar nog bij komt.</source>
        <translation>What the reporter told is already with the report. Write here only what comes on top of that.</translation>
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
    <name>Explanation</name>
    <message>
        <source>Lees meer in de handleiding</source>
        <translation>Read more in the manual</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Toon die dossiers</source>
        <translation>Show those cases</translation>
    </message>
    <message>
        <source>Definitief maken</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>Naar het verhaal</source>
        <translation>To the story</translation>
    </message>
    <message>
        <source>Definitief</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Bestuur en schoolleiding</source>
        <translation>Board and school management</translation>
    </message>
    <message>
        <source>Medezeggenschapsraad</source>
        <translation>Participation council</translation>
    </message>
    <message>
        <source>Evaluatie van de aanpak van pesten</source>
        <translation>Evaluation of the anti-bullying policy</translation>
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
    <name>FactsForm</name>
    <message>
        <source>U hoeft niets uit te zoeken. Weet u het niet, kies dat dan: de veilige weg geldt.</source>
        <translation>You need not find anything out. If you do not know, choose that: the safe way applies.</translation>
    </message>
    <message>
        <source>Schrijf een aantal dagen, bijvoorbeeld 2.</source>
        <translation>Write a number of days, for example 2.</translation>
    </message>
    <message>
        <source>Twijfelt u? Kies: weet ik niet. Het overleg met de inspecteur beslist, niet u.</source>
        <translation>In doubt? Choose: not known. The consultation with the inspector decides, not you.</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>weet ik niet</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Kan het een strafbaar zedenfeit zijn?</source>
        <translation>Could it be a sexual offence?</translation>
    </message>
    <message>
        <source>Werkt of helpt degene over wie het gaat op school?</source>
        <translation>Does the person it is about work or help at the school?</translation>
    </message>
    <message>
        <source>Is er nu direct gevaar?</source>
        <translation>Is there danger right now?</translation>
    </message>
    <message>
        <source>Zijn er gedachten aan zelfdoding?</source>
        <translation>Are there thoughts of suicide?</translation>
    </message>
    <message>
        <source>Was er de afgelopen week seksueel geweld?</source>
        <translation>Was there sexual violence in the past week?</translation>
    </message>
    <message>
        <source>Is de leerling wilsonbekwaam (kan niet voor zichzelf beslissen)?</source>
        <translation>Does the pupil lack capacity (cannot decide for himself or herself)?</translation>
    </message>
    <message>
        <source>Is het thuis nu onveilig?</source>
        <translation>Is it unsafe at home now?</translation>
    </message>
    <message>
        <source>Is er een vermoeden van mishandeling of geweld thuis?</source>
        <translation>Is abuse or violence at home suspected?</translation>
    </message>
    <message>
        <source>Gaat het om pesten?</source>
        <translation>Is it about bullying?</translation>
    </message>
    <message>
        <source>Vindt u het een ernstig incident?</source>
        <translation>Do you consider it a serious incident?</translation>
    </message>
    <message>
        <source>Kan het een strafbaar feit zijn?</source>
        <translation>Could it be an offence?</translation>
    </message>
    <message>
        <source>Is er geschorst? Hoeveel dagen?</source>
        <translation>Was anyone suspended? For how many days?</translation>
    </message>
    <message>
        <source>Wil de melder een klacht indienen?</source>
        <translation>Does the reporter want to make a complaint?</translation>
    </message>
    <message>
        <source>Is een klacht gegrond verklaard?</source>
        <translation>Was a complaint upheld?</translation>
    </message>
    <message>
        <source>Zijn er gegevens uitgelekt?</source>
        <translation>Did data leak?</translation>
    </message>
</context>
<context>
    <name>FaultsModel</name>
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
    <message>
        <source>Hier staat niets, en het is nodig</source>
        <translation>This is empty, and it is needed</translation>
    </message>
    <message>
        <source>Schrijf een schooljaar als 2025-2026</source>
        <translation>Write a school year as 2025-2026</translation>
    </message>
    <message>
        <source>Schrijf leerlingen of personeel</source>
        <translation>Write pupils or staff</translation>
    </message>
    <message>
        <source>Schrijf een getal van 0 tot en met 100</source>
        <translation>Write a number from 0 up to and including 100</translation>
    </message>
    <message>
        <source>Is dit 1% of 100%? Zet het teken % erachter</source>
        <translation>Is this 1% or 100%? Put the sign % behind it</translation>
    </message>
    <message>
        <source>Een eerdere regel zegt dit al</source>
        <translation>An earlier line says this already</translation>
    </message>
    <message>
        <source>Het overzicht van dit jaar is definitief</source>
        <translation>The summary of this year is final</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Typ een naam.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Dit kunt u later niet veranderen.</source>
        <translation>This cannot be changed later.</translation>
    </message>
    <message>
        <source>Kies wat erin komt.</source>
        <translation>Choose what goes into it.</translation>
    </message>
    <message>
        <source>Wat komt erin?</source>
        <translation>What goes into it?</translation>
    </message>
    <message>
        <source>Waaruit u kiest</source>
        <translation>What you choose from</translation>
    </message>
    <message>
        <source>Elke waarde op een eigen regel, hoogstens {most}.</source>
        <translation>Each value on a line of its own, at most {most}.</translation>
    </message>
    <message>
        <source>Elke waarde op een eigen regel. Dossiers houden wat er al staat.</source>
        <translation>Each value on a line of its own. Cases keep what is already there.</translation>
    </message>
    <message>
        <source>Zet hier ten minste één waarde.</source>
        <translation>Put at least one value here.</translation>
    </message>
</context>
<context>
    <name>FieldsModel</name>
    <message>
        <source>Veld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>{label} (verborgen)</source>
        <translation>{label} (hidden)</translation>
    </message>
    <message>
        <source>Tekst van één regel</source>
        <translation>One line of text</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ja of nee</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Keuze uit een lijst</source>
        <translation>Choice from a list</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>Eigen velden</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Wat u in elk dossier nog wilt noteren, hoogstens {most} velden. Zij tellen nergens in mee.</source>
        <translation>What else you want to note in every case, at most {most} fields. They are counted nowhere.</translation>
    </message>
    <message>
        <source>Meer velden kunnen er niet bij.</source>
        <translation>No more fields can be added.</translation>
    </message>
    <message>
        <source>Eigen veld</source>
        <translation>Own field</translation>
    </message>
    <message>
        <source>Wijzigen…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Weer tonen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>{act} (eigen veld)</source>
        <translation>{act} (own field)</translation>
    </message>
    <message>
        <source>Het veld staat nu in elk dossier.</source>
        <translation>The field is now in every case.</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Het veld is veranderd.</source>
        <translation>The field was changed.</translation>
    </message>
    <message>
        <source>Eigen veld wijzigen</source>
        <translation>Change own field</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Het veld staat weer in elk dossier.</source>
        <translation>The field is in every case again.</translation>
    </message>
    <message>
        <source>Het veld is verborgen. Dossiers waarin iets staat, tonen het nog.</source>
        <translation>The field is hidden. Cases in which something stands still show it.</translation>
    </message>
    <message>
        <source>“{label}” weghalen?</source>
        <translation>Remove “{label}”?</translation>
    </message>
    <message>
        <source>Wat erin staat, verdwijnt uit deze dossiers: {count}. U kunt dit ongedaan maken zolang deze bladzijde open is.</source>
        <translation>What it holds disappears from this number of cases: {count}. You can undo this as long as this page is open.</translation>
    </message>
    <message>
        <source>Het veld is weg.</source>
        <translation>The field is gone.</translation>
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
    <name>FilesCard</name>
    <message>
        <source>Meenemen</source>
        <translation>Take along</translation>
    </message>
    <message>
        <source>Weeklijst (PDF)</source>
        <translation>Week list (PDF)</translation>
    </message>
    <message>
        <source>Agendabestand (.ics)</source>
        <translation>Calendar file (.ics)</translation>
    </message>
    <message>
        <source>Op de lijst staan de komende zeven dagen met dossiernummers, geen namen. Papier is niet versleuteld en het bestand ook niet; een printer kan de opdracht bewaren. Haal het bestand weg als de lijst is afgedrukt.</source>
        <translation>The list shows the coming seven days with case numbers, no names. Paper is not encrypted and neither is the file; a printer may keep the job. Remove the file once the list is printed.</translation>
    </message>
    <message>
        <source>Weeklijst opslaan om af te drukken?</source>
        <translation>Save the week list to print it?</translation>
    </message>
    <message>
        <source>Kies een plaats</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>PDF-bestand</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>Zonder namen: dagen en tijden, en op de weeklijst dossiernummers.</source>
        <translation>Without names: days and times, and case numbers on the week list.</translation>
    </message>
    <message>
        <source>Weeklijst afdrukken</source>
        <translation>Print the week list</translation>
    </message>
    <message>
        <source>Op de lijst staan de komende zeven dagen met dossiernummers, geen namen.</source>
        <translation>The list has the coming seven days with case numbers, no names.</translation>
    </message>
    <message>
        <source>In het bestand staan alleen uw komende afspraken als ‘Afspraak vertrouwenswerk’, zonder nummer of kenmerk. Het is niet versleuteld, en een agenda die met internet verbonden is, geeft ze door aan wie daar ook in kan kijken. Wie het bestand twee keer inleest, krijgt alles dubbel.</source>
        <translation>The file holds only your coming appointments as ‘Appointment, confidential work’, without a number or reference. It is not encrypted, and a calendar that is connected to the internet passes them on to whoever can look into it too. Reading the file twice gives everything twice.</translation>
    </message>
    <message>
        <source>Agendabestand buiten het register opslaan?</source>
        <translation>Save the calendar file outside the register?</translation>
    </message>
    <message>
        <source>Agendabestand</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{name} bestaat al en wordt vervangen.</source>
        <translation>{name} exists already and will be replaced.</translation>
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
    <name>Finding</name>
    <message>
        <source>Zoek wat u wilt doen</source>
        <translation>Find what you want to do</translation>
    </message>
    <message>
        <source>Zoek een dossier, een naam of wat u wilt doen</source>
        <translation>Find a case, a name or what you want to do</translation>
    </message>
    <message>
        <source>Doen</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Begonnen meldingen</source>
        <translation>Reports that were begun</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>melding zonder verhaal</source>
        <translation>report without a story</translation>
    </message>
    <message>
        <source>Nog niet afgemaakt: {beginning}</source>
        <translation>Not finished yet: {beginning}</translation>
    </message>
    <message>
        <source>Alle dossiers met deze woorden</source>
        <translation>All cases with these words</translation>
    </message>
    <message>
        <source>dossiers: {count}</source>
        <translation>cases: {count}</translation>
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
    <message>
        <source>Een reservekopie kiezen</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
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
        <source>U was hier nog bezig. Anders dan wat is opgeslagen: {fields}.</source>
        <translation>You were still writing here. Different from what is saved: {fields}.</translation>
    </message>
    <message>
        <source>Toon wat is opgeslagen</source>
        <translation>Show what is saved</translation>
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
    <name>FoundCard</name>
    <message>
        <source>Nakijken op namen</source>
        <translation>Check for names</translation>
    </message>
    <message>
        <source>De tekst wordt nagekeken…</source>
        <translation>The text is being checked…</translation>
    </message>
    <message>
        <source>Nog niet nagekeken sinds uw laatste wijziging.</source>
        <translation>Not looked through since your last change.</translation>
    </message>
    <message>
        <source>Kijk deze woorden na ({count}). Definitief maken kan als over elk is besloten.</source>
        <translation>Go through these words ({count}). It can be made final once each is decided.</translation>
    </message>
    <message>
        <source>Over alles is besloten. Blijft staan: {count}.</source>
        <translation>Everything is decided. Staying: {count}.</translation>
    </message>
    <message>
        <source>Geen namen, klassen, nummers of citaten uit uw register gevonden.</source>
        <translation>No names, classes, numbers or quotes from your register were found.</translation>
    </message>
    <message>
        <source>Blijft staan</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Aanpassen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Klas</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Telefoonnummer of adres uit een dossier</source>
        <translation>Telephone number or address from a case</translation>
    </message>
    <message>
        <source>Citaat uit een dossier</source>
        <translation>Quote from a case</translation>
    </message>
    <message>
        <source>Uit het register gehaald: daar is geen toestemming voor</source>
        <translation>Taken out of the register: there is no consent for it</translation>
    </message>
</context>
<context>
    <name>GiveHandoverScreen</name>
    <message>
        <source>Overdragen</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Overdracht maken…</source>
        <translation>Make the handover…</translation>
    </message>
    <message>
        <source>Zonder toestemming voor een dossier gaat er niets naar een ander. Vraag de melder eerst om toestemming; leg het antwoord vast in het dossier.</source>
        <translation>Without consent to keeping a case nothing goes to somebody else. Ask the reporter for consent first; write the answer down in the case.</translation>
    </message>
    <message>
        <source>Een overdracht (.vpo): hele dossiers, voor wie uw werk overneemt. Wat u aanvinkt, gaat mee.</source>
        <translation>A handover (.vpo): whole cases, for whoever takes over your work. What you tick goes along.</translation>
    </message>
    <message>
        <source>Dit gaat mee, en niets anders</source>
        <translation>This goes, and nothing else</translation>
    </message>
    <message>
        <source>Geheugensteunen, trefwoorden en uw uren gaan nooit mee. Dat u dit overdroeg, staat daarna in het logboek en in de tijdlijn van elk dossier.</source>
        <translation>Personal notes, keywords and your hours never go along. That you handed this over is in the log afterwards, and in the timeline of each case.</translation>
    </message>
    <message>
        <source>Overdracht opslaan</source>
        <translation>Save the handover</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Overdracht wordt gemaakt…</source>
        <translation>Making the handover…</translation>
    </message>
</context>
<context>
    <name>GivePackageScreen</name>
    <message>
        <source>Naar een ander register</source>
        <translation>To another register</translation>
    </message>
    <message>
        <source>Dit gaat mee, en niets anders</source>
        <translation>This goes, and nothing else</translation>
    </message>
    <message>
        <source>Gesprekken, geheugensteunen, bijlagen en het dossiernummer gaan nooit mee. Dat u dit gaf, staat daarna in het logboek en in de tijdlijn.</source>
        <translation>Conversations, personal notes, attachments and the case number never go. That you gave this then stands in the log and in the timeline.</translation>
    </message>
    <message>
        <source>Een pakket (.vpp): de vaste antwoorden van dit dossier, voor wie een ander soort register bijhoudt. Meer gaat alleen mee als u dat aanvinkt.</source>
        <translation>A package (.vpp): the fixed answers of this case, for whoever keeps another kind of register. More goes along only if you tick it.</translation>
    </message>
    <message>
        <source>Terug naar het dossier</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>Pakket maken…</source>
        <translation>Make the package…</translation>
    </message>
    <message>
        <source>Zonder toestemming voor een dossier gaat er niets naar een ander register. Vraag de melder eerst om toestemming; leg het antwoord vast in het dossier.</source>
        <translation>Without consent to keeping a case nothing goes to another register. Ask the reporter for consent first, and record the answer in the case.</translation>
    </message>
    <message>
        <source>Dit hoort bij geen ander register: het gaat niet over pesten.</source>
        <translation>This belongs to no other register: it is not about bullying.</translation>
    </message>
    <message>
        <source>Van dit dossier is op {day} al een pakket gemaakt. Een tweede pakket telt bij de ontvanger als een nieuwe melding, tenzij die het bij dezelfde zaak zet.</source>
        <translation>A package was already made of this case on {day}. A second one counts as a new report with the receiver, unless it is put with the same matter.</translation>
    </message>
    <message>
        <source>Kies eerst waar het heen gaat.</source>
        <translation>First choose where it goes.</translation>
    </message>
    <message>
        <source>Pakket opslaan</source>
        <translation>Save the package</translation>
    </message>
    <message>
        <source>Pakket</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Pakket wordt gemaakt…</source>
        <translation>Making the package…</translation>
    </message>
</context>
<context>
    <name>GivenPage</name>
    <message>
        <source>De wachtzin van dit pakket</source>
        <translation>The passphrase of this package</translation>
    </message>
    <message>
        <source>Schrijf hem nu over. Hij is nergens opgeslagen: na deze bladzijde is hij weg.</source>
        <translation>Write it down now. It is stored nowhere: after this page it is gone.</translation>
    </message>
    <message>
        <source>Geef hem mondeling door aan de ontvanger, niet in dezelfde mail.</source>
        <translation>Tell it to the receiver by word of mouth, not in the same e-mail.</translation>
    </message>
    <message>
        <source>Het pakket is gemaakt</source>
        <translation>The package was made</translation>
    </message>
    <message>
        <source>Zonder wachtzin kan niemand het lezen. Verwijder het bestand als de ontvanger het heeft ingelezen. In de tijdlijn van het dossier staat dat u het gaf.</source>
        <translation>Nobody can read it without the passphrase. Delete the file once the receiver has imported it. The timeline of the case says that you gave it.</translation>
    </message>
    <message>
        <source>Wachtzin: {words}</source>
        <translation>Passphrase: {words}</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>Wegwijzer</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Wegen</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Adressen</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Regels</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Hoort niet in dit register</source>
        <translation>Does not belong in this register</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Adres toevoegen</source>
        <translation>Add an address</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>U</source>
        <translation>You</translation>
    </message>
    <message>
        <source>u</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Meteen {since}, zonder uitstel</source>
        <translation>At once, without delay; counted from the moment {since}</translation>
    </message>
    <message>
        <source>Binnen {length} {since}</source>
        <translation>Within {length} {since}</translation>
    </message>
    <message>
        <source>Voorstel: {term}</source>
        <translation>Suggestion: {term}</translation>
    </message>
    <message>
        <source>na het begin</source>
        <translation>of the start</translation>
    </message>
    <message>
        <source>nadat u het weet</source>
        <translation>of your knowing</translation>
    </message>
    <message>
        <source>na “{step}”</source>
        <translation>of “{step}”</translation>
    </message>
    <message>
        <source>een uur</source>
        <translation>an hour</translation>
    </message>
    <message>
        <source>{count} uur</source>
        <translation>{count} hours</translation>
    </message>
    <message>
        <source>een werkdag</source>
        <translation>a working day</translation>
    </message>
    <message>
        <source>{count} werkdagen</source>
        <translation>{count} working days</translation>
    </message>
    <message>
        <source>een schooldag</source>
        <translation>a school day</translation>
    </message>
    <message>
        <source>{count} schooldagen</source>
        <translation>{count} school days</translation>
    </message>
    <message>
        <source>een dag</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>{count} dagen</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>een week</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>{count} weken</source>
        <translation>{count} weeks</translation>
    </message>
    <message>
        <source>een maand</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>{count} maanden</source>
        <translation>{count} months</translation>
    </message>
</context>
<context>
    <name>GuidedActs</name>
    <message>
        <source>een stap</source>
        <translation>a step</translation>
    </message>
    <message>
        <source>Wat weet u hiervan?</source>
        <translation>What do you know of this?</translation>
    </message>
    <message>
        <source>Verandert er iets, dan rekent het programma opnieuw uit wat moet. Wat al is vastgelegd verandert niet.</source>
        <translation>If something changes, the program works out anew what must be done. What was recorded does not change.</translation>
    </message>
    <message>
        <source>Niet nodig: {what}</source>
        <translation>Not needed: {what}</translation>
    </message>
    <message>
        <source>Let op: hiervoor staat nog open: {steps}.</source>
        <translation>Note: still open before this: {steps}.</translation>
    </message>
    <message>
        <source>Overslaan: {what}</source>
        <translation>Pass over: {what}</translation>
    </message>
    <message>
        <source>Toch niet gedaan?</source>
        <translation>Not done after all?</translation>
    </message>
    <message>
        <source>De stap staat dan weer open, met zijn termijn.</source>
        <translation>The step is then open again, with its term.</translation>
    </message>
    <message>
        <source>Weer openzetten</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Welke weg volgt dit dossier?</source>
        <translation>Which route does this case follow?</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Begonnen: {route}</source>
        <translation>Started: {route}</translation>
    </message>
    <message>
        <source>Beginnen</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ronde {number} is begonnen.</source>
        <translation>Round {number} has begun.</translation>
    </message>
    <message>
        <source>Deze weg verlaten</source>
        <translation>Leave this route</translation>
    </message>
    <message>
        <source>Deze weg is afgerond.</source>
        <translation>This route is rounded off.</translation>
    </message>
    <message>
        <source>Is dit niet degene over wie het gaat?</source>
        <translation>Is this not the person it is about?</translation>
    </message>
    <message>
        <source>Waarom niet?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>Schrijf kort waarom; dat blijft in de tijdlijn staan.</source>
        <translation>Say briefly why; it stays in the timeline.</translation>
    </message>
</context>
<context>
    <name>GuidedWords</name>
    <message>
        <source>{article} · nog te bevestigen</source>
        <translation>{article} · still to be confirmed</translation>
    </message>
    <message>
        <source>U</source>
        <translation>You</translation>
    </message>
    <message>
        <source>zonder uitstel · {since}</source>
        <translation>without delay · {since}</translation>
    </message>
    <message>
        <source>vóór {day}, {time}</source>
        <translation>before {day}, {time}</translation>
    </message>
    <message>
        <source>uiterlijk {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>uiterlijk {day} ({why}): doe het vóór of op {before}</source>
        <translation>by {day} ({why}): do it on or before {before}</translation>
    </message>
</context>
<context>
    <name>HandingActs</name>
    <message>
        <source>Blad voor intervisie…</source>
        <translation>Sheet for peer consultation…</translation>
    </message>
    <message>
        <source>Overdragen…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Niet meer mee naar de vervanger</source>
        <translation>No longer goes to the substitute</translation>
    </message>
    <message>
        <source>Mee naar de vervanger</source>
        <translation>Goes to the substitute</translation>
    </message>
    <message>
        <source>Dit dossier gaat mee naar de vervanger.</source>
        <translation>This case goes to the substitute.</translation>
    </message>
    <message>
        <source>Dit dossier gaat niet meer mee naar de vervanger.</source>
        <translation>This case no longer goes to the substitute.</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>Kies ten minste één dossier.</source>
        <translation>Choose at least one case.</translation>
    </message>
    <message>
        <source>Vul in aan wie.</source>
        <translation>Fill in to whom.</translation>
    </message>
    <message>
        <source>Vraag het eerst. Wie nee zei: vink dat dossier uit.</source>
        <translation>Ask first. Whoever said no: untick that case.</translation>
    </message>
    <message>
        <source>Vul in op welke dag u het vroeg.</source>
        <translation>Fill in the day on which you asked.</translation>
    </message>
    <message>
        <source>Overdragen</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>De ander gaat ermee verder.</source>
        <translation>The other goes on with it.</translation>
    </message>
    <message>
        <source>Terug naar waar het begon</source>
        <translation>Back to where it began</translation>
    </message>
    <message>
        <source>Alleen wat u opschreef sinds u de dossiers inlas.</source>
        <translation>Only what you wrote down since you read the cases in.</translation>
    </message>
    <message>
        <source>Waarvoor is het?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>Aan wie</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Zo staat het in de tijdlijn. De naam komt niet in het bestand.</source>
        <translation>This is how the timeline says it. The name does not go into the file.</translation>
    </message>
    <message>
        <source>Aan een opvolger of externe vertrouwenspersoon</source>
        <translation>To a successor or external adviser</translation>
    </message>
    <message>
        <source>Aan een opvolger</source>
        <translation>To a successor</translation>
    </message>
    <message>
        <source>Welke dossiers</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>Wat grijs is en uit staat, gaat niet mee: er is geen toestemming voor een dossier.</source>
        <translation>What is grey and off does not go along: there is no consent to keeping a case.</translation>
    </message>
    <message>
        <source>Vinden de melders het goed?</source>
        <translation>Do the reporters agree?</translation>
    </message>
    <message>
        <source>Vraag het iedere melder, en vertel wie verdergaat en wat er meegaat.</source>
        <translation>Ask every reporter, and tell who goes on with it and what goes along.</translation>
    </message>
    <message>
        <source>Ja: van elk gekozen dossier zei de melder ja</source>
        <translation>Yes: the reporter of each chosen case said yes</translation>
    </message>
    <message>
        <source>Gevraagd op</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Wat gaat mee</source>
        <translation>What goes along</translation>
    </message>
    <message>
        <source>Alleen wat de ander nodig heeft. Geheugensteunen gaan nooit mee.</source>
        <translation>Only what the other needs. Personal notes never go along.</translation>
    </message>
    <message>
        <source>Zonder namen staat in teksten de rol op de plaats van een naam. Bijlagen gaan dan niet mee: daar kan het programma geen namen uit halen.</source>
        <translation>Without names the texts have the role in the place of a name. Attachments do not go along then: the program cannot take names out of those.</translation>
    </message>
</context>
<context>
    <name>HandoverGivenPage</name>
    <message>
        <source>En hier?</source>
        <translation>And here?</translation>
    </message>
    <message>
        <source>De dossiers blijven hier open staan. Heeft de ander ze ingelezen? Sluit ze dan af als doorverwezen; vernietigen gaat later, onder Bewaren en vernietigen.</source>
        <translation>The cases stay open here. Has the other imported them? Then close them as passed on; destroying is done later, under Keeping and destroying.</translation>
    </message>
    <message>
        <source>Nu afsluiten als doorverwezen</source>
        <translation>Close now as passed on</translation>
    </message>
    <message>
        <source>Dossiers afsluiten?</source>
        <translation>Close the cases?</translation>
    </message>
    <message>
        <source>De uitkomst wordt: doorverwezen. U kunt een dossier later heropenen.</source>
        <translation>The outcome becomes: passed on. You can reopen a case later.</translation>
    </message>
    <message>
        <source>Afsluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>De dossiers zijn afgesloten.</source>
        <translation>The cases are closed.</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Wat er werd verteld</source>
        <translation>What was told</translation>
    </message>
    <message>
        <source>Voorvallen</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Veilig bereikbaar</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <source>Afspraken en doorverwijzingen</source>
        <translation>Agreements and referrals</translation>
    </message>
    <message>
        <source>De weg: stappen, plichten, wie wat weet</source>
        <translation>The route: steps, duties, who knows what</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Eigen velden</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Namen van betrokkenen</source>
        <translation>Names of the people involved</translation>
    </message>
    <message>
        <source>Overdracht</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Vervanging bij ziekte</source>
        <translation>Substitution during illness</translation>
    </message>
    <message>
        <source>Terug van een vervanger of opvolger</source>
        <translation>Back from a substitute or successor</translation>
    </message>
    <message>
        <source>komt erbij als nieuw dossier</source>
        <translation>is added as a new case</translation>
    </message>
    <message>
        <source>komt in het dossier dat u al hebt</source>
        <translation>goes into the case that you already have</translation>
    </message>
    <message>
        <source>staat al in dit register en wordt overgeslagen</source>
        <translation>is in this register already and is left out</translation>
    </message>
    <message>
        <source>is hier niet te vinden en wordt overgeslagen</source>
        <translation>cannot be found here and is left out</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Altijd</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Datum, aard, vaste antwoorden en rollen</source>
        <translation>Date, category, fixed answers and roles</translation>
    </message>
    <message>
        <source>{number}, van {day}</source>
        <translation>{number}, from {day}</translation>
    </message>
    <message>
        <source>loopt</source>
        <translation>open</translation>
    </message>
    <message>
        <source>afgesloten</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Dossier overgedragen</source>
        <translation>Case handed over</translation>
    </message>
    <message>
        <source>Gekomen uit een ander register</source>
        <translation>Came from another register</translation>
    </message>
    <message>
        <source>Dit ging mee:</source>
        <translation>This went along:</translation>
    </message>
    <message>
        <source>Dit kwam mee:</source>
        <translation>This came along:</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Onderwerpen</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Gevonden in de handleiding</source>
        <translation>Found in the manual</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Handleiding</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Vorige bladzijde</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Handleiding sluiten</source>
        <translation>Close the manual</translation>
    </message>
    <message>
        <source>Zoek in de handleiding</source>
        <translation>Search the manual</translation>
    </message>
    <message>
        <source>Onderwerpen</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Gevonden plaatsen: {count}</source>
        <translation>Places found: {count}</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>HoldForm</name>
    <message>
        <source>Waarom moet dit dossier bewaard blijven?</source>
        <translation>Why must this case be kept?</translation>
    </message>
    <message>
        <source>Schrijf kort waarom; dat blijft bij het dossier staan.</source>
        <translation>Write briefly why; it stays with the case.</translation>
    </message>
</context>
<context>
    <name>HolidayForm</name>
    <message>
        <source>Herfstvakantie</source>
        <translation>Autumn holiday</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Schrijf de naam van de vakantie.</source>
        <translation>Write the name of the holiday.</translation>
    </message>
    <message>
        <source>Eerste vrije dag</source>
        <translation>First day off</translation>
    </message>
    <message>
        <source>Laatste vrije dag</source>
        <translation>Last day off</translation>
    </message>
    <message>
        <source>17 oktober</source>
        <translation>17 October</translation>
    </message>
    <message>
        <source>Schrijf een dag.</source>
        <translation>Write a day.</translation>
    </message>
    <message>
        <source>De laatste dag ligt voor de eerste.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Dat is langer dan {days} dagen. Klopt het jaar?</source>
        <translation>That is longer than {days} days. Is the year right?</translation>
    </message>
</context>
<context>
    <name>HolidaysCard</name>
    <message>
        <source>Vakanties van de school</source>
        <translation>School holidays</translation>
    </message>
    <message>
        <source>Termijnen in schooldagen slaan deze dagen over, en de agenda waarschuwt als iets in een vakantie valt. Feestdagen kent het programma al.</source>
        <translation>Terms in school days skip these days, and the agenda warns when something falls in a holiday. The program knows public holidays already.</translation>
    </message>
    <message>
        <source>Vakantie toevoegen</source>
        <translation>Add a holiday</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Meer bij {name}</source>
        <translation>More for {name}</translation>
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
        <source>Vakantie wijzigen</source>
        <translation>Change a holiday</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Verwijderd: {name}</source>
        <translation>Removed: {name}</translation>
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
</context>
<context>
    <name>IncidentBars</name>
    <message>
        <source>Incidenten door de tijd</source>
        <translation>Incidents over time</translation>
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
    <name>IncomingPage</name>
    <message>
        <source>Dit staat erin</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Wat ermee gebeurt</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Bij welke school</source>
        <translation>At which school</translation>
    </message>
    <message>
        <source>Misschien dezelfde persoon</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Er wordt niets samengevoegd. Kijk het na in het dossier en voeg dan zelf samen.</source>
        <translation>Nothing is merged. Check it in the case and then merge yourself.</translation>
    </message>
    <message>
        <source>gemaakt op {day}</source>
        <translation>made on {day}</translation>
    </message>
    <message>
        <source>Andere dossiers</source>
        <translation>Other cases</translation>
    </message>
    <message>
        <source>Er is niets om op te nemen: deze dossiers staan hier al, of horen hier niet.</source>
        <translation>There is nothing to take in: these cases are here already, or do not belong here.</translation>
    </message>
    <message>
        <source>Kies de school.</source>
        <translation>Choose the school.</translation>
    </message>
    <message>
        <source>{there} – u hebt al {here}</source>
        <translation>{there} – you already have {here}</translation>
    </message>
    <message>
        <source>Dossiers van {school}</source>
        <translation>Cases of {school}</translation>
    </message>
    <message>
        <source>Kies de school</source>
        <translation>Choose the school</translation>
    </message>
</context>
<context>
    <name>InformedCard</name>
    <message>
        <source>Wie weet wat</source>
        <translation>Who knows what</translation>
    </message>
    <message>
        <source>Toevoegen wie iets weet</source>
        <translation>Add somebody who knows something</translation>
    </message>
    <message>
        <source>Nog niemand. Wie weten hiervan, en wat?</source>
        <translation>Nobody yet. Who knows of this, and what?</translation>
    </message>
    <message>
        <source>verteld op {day}</source>
        <translation>told on {day}</translation>
    </message>
    <message>
        <source>Meer bij {name}</source>
        <translation>More for {name}</translation>
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
    <name>InformedForm</name>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: mentor, moeder van de leerling, het team.</source>
        <translation>For example: mentor, mother of the pupil, the team.</translation>
    </message>
    <message>
        <source>Schrijf wie het is.</source>
        <translation>Write who it is.</translation>
    </message>
    <message>
        <source>Wat weet deze persoon, en wat niet?</source>
        <translation>What does this person know, and what not?</translation>
    </message>
    <message>
        <source>Verteld op</source>
        <translation>Told on</translation>
    </message>
</context>
<context>
    <name>IntakeFoot</name>
    <message>
        <source>Nu vastleggen, de rest later</source>
        <translation>Record now, the rest later</translation>
    </message>
    <message>
        <source>Nu vastleggen</source>
        <translation>Record now</translation>
    </message>
    <message>
        <source>U vult het dossier later aan (Ctrl+Shift+Enter).</source>
        <translation>You complete the case later (Ctrl+Shift+Enter).</translation>
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
        <source>Later verder</source>
        <translation>Continue later</translation>
    </message>
    <message>
        <source>Wat u opschreef blijft bewaard, en staat op Vandaag.</source>
        <translation>What you wrote is kept, and stands on Today.</translation>
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
        <source>andere dossiers verborgen</source>
        <translation>other cases hidden</translation>
    </message>
    <message>
        <source>Zo kan wie naast u zit meelezen, zonder iets over anderen te zien.</source>
        <translation>So whoever sits beside you can read along without seeing anything about others.</translation>
    </message>
    <message>
        <source>Zonder namen vastleggen</source>
        <translation>Record without names</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Bewaren en vernietigen</source>
        <translation>Keeping and destroying</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>1 dossier kan worden vernietigd.</source>
        <translation>1 case can be destroyed.</translation>
    </message>
    <message>
        <source>{count} dossiers kunnen worden vernietigd.</source>
        <translation>{count} cases can be destroyed.</translation>
    </message>
    <message>
        <source>1 dossier lag 30 dagen in de prullenbak.</source>
        <translation>1 case was in the bin for 30 days.</translation>
    </message>
    <message>
        <source>{count} dossiers lagen 30 dagen in de prullenbak.</source>
        <translation>{count} cases were in the bin for 30 days.</translation>
    </message>
    <message>
        <source>Wat is vernietigd, staat nog in reservekopieën: {count}.</source>
        <translation>What was destroyed is still in backups: {count}.</translation>
    </message>
    <message>
        <source>De bewaartermijn, de prullenbak, en wat er is vernietigd.</source>
        <translation>The retention term, the bin, and what was destroyed.</translation>
    </message>
</context>
<context>
    <name>KeepingPages</name>
    <message>
        <source>Het dossier ligt in de prullenbak.</source>
        <translation>The case is in the bin.</translation>
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
    <name>KindsScreen</name>
    <message>
        <source>Document maken</source>
        <translation>Make a document</translation>
    </message>
    <message>
        <source>Terug naar het dossier</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>U leest en verandert de tekst eerst. Uw Geheugensteun, het dossiernummer en uw trefwoord komen in geen enkel document.</source>
        <translation>You read and change the text first. Your personal notes, the case number and your keyword come into no document at all.</translation>
    </message>
    <message>
        <source>Er is geen toestemming voor een dossier. Alleen een document dat bij een plicht hoort, kunt u nog maken; de tekst ervan wordt niet bewaard.</source>
        <translation>There is no consent to a case with names. You can only make a document that belongs to a duty; its text is not kept.</translation>
    </message>
    <message>
        <source>Begonnen en nog niet opgeslagen.</source>
        <translation>Begun and not saved yet.</translation>
    </message>
    <message>
        <source>Er is in dit dossier nog geen gesprek opgeschreven.</source>
        <translation>No conversation was written down in this case yet.</translation>
    </message>
    <message>
        <source>Dit kan niet zonder toestemming.</source>
        <translation>This cannot be done without consent.</translation>
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
    <name>LayoutMenu</name>
    <message>
        <source>Kolommen en eigen weergaven</source>
        <translation>Columns and your own views</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Weergave bewaren</source>
        <translation>Keep this view</translation>
    </message>
    <message>
        <source>Bewaren</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>De filters van nu, om later met één keuze terug te halen.</source>
        <translation>The filters of now, to bring back later with one choice.</translation>
    </message>
    <message>
        <source>Geef de weergave een naam.</source>
        <translation>Give the view a name.</translation>
    </message>
    <message>
        <source>Deze filters bewaren…</source>
        <translation>Keep these filters…</translation>
    </message>
    <message>
        <source>Weergave verwijderen</source>
        <translation>Remove a view</translation>
    </message>
</context>
<context>
    <name>LeafletCard</name>
    <message>
        <source>Folder: wat wordt er bewaard?</source>
        <translation>Leaflet: what is kept?</translation>
    </message>
    <message>
        <source>Eén bladzijde om mee te geven: wat u opschrijft, wie het kan lezen, hoe lang het blijft en wat iemand mag vragen. Er staat niets uit een dossier in.</source>
        <translation>One page to hand out: what you write down, who can read it, how long it stays and what somebody may ask. It holds nothing of a case.</translation>
    </message>
    <message>
        <source>Leerling</source>
        <translation>Pupil</translation>
    </message>
    <message>
        <source>Ouder</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Medewerker</source>
        <translation>Member of staff</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Voor wie is de folder?</source>
        <translation>For whom is the leaflet?</translation>
    </message>
    <message>
        <source>Taal van de folder</source>
        <translation>Language of the leaflet</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Opslaan als pdf</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>{name} staat in {folder}.</source>
        <translation>{name} is in {folder}.</translation>
    </message>
    <message>
        <source>De folder is naar de printer gestuurd.</source>
        <translation>The leaflet was sent to the printer.</translation>
    </message>
    <message>
        <source>folder-leerling</source>
        <translation>leaflet-pupil</translation>
    </message>
    <message>
        <source>folder-ouder</source>
        <translation>leaflet-parent</translation>
    </message>
    <message>
        <source>folder-medewerker</source>
        <translation>leaflet-staff</translation>
    </message>
    <message>
        <source>{form}-bestand</source>
        <translation>{form} file</translation>
    </message>
    <message>
        <source>Folder opslaan</source>
        <translation>Save leaflet</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Het register hier weghalen</source>
        <translation>Remove the register here</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Code van de andere laptop</source>
        <translation>Code of the other laptop</translation>
    </message>
    <message>
        <source>Daar te vinden bij Instellingen, Verhuizen, Vergelijken.</source>
        <translation>To be found there under Settings, Moving, Compare.</translation>
    </message>
    <message>
        <source>U werkt dan verder op de andere laptop. Hier verdwijnt het bestand van het register; uw reservekopieën blijven staan.</source>
        <translation>You then go on working on the other laptop. Here the file of the register disappears; your backups stay.</translation>
    </message>
    <message>
        <source>Op een SSD kan niemand beloven dat elke oude kopie weg is. Wat er eventueel achterblijft, is versleuteld: de sleutel is zonder wachtzin niets waard.</source>
        <translation>On an SSD nobody can promise that every old copy is gone. What may be left is encrypted: without the passphrase the key is worth nothing.</translation>
    </message>
    <message>
        <source>Deze kopieën blijven staan</source>
        <translation>These copies stay</translation>
    </message>
    <message>
        <source>Typ de code over die op de andere laptop staat.</source>
        <translation>Type the code that is shown on the other laptop.</translation>
    </message>
    <message>
        <source>het register op deze laptop, met alles wat erin staat</source>
        <translation>the register on this laptop, with everything in it</translation>
    </message>
    <message>
        <source>Het register hier weghalen?</source>
        <translation>Remove the register here?</translation>
    </message>
    <message>
        <source>Hier weghalen</source>
        <translation>Remove here</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>Dit is een concept, alleen voor uw eigen ogen. Deel het niet.</source>
        <translation>This is a draft, for your eyes only. Do not share it.</translation>
    </message>
    <message>
        <source>In het verhaal staan nog woorden die kunnen zeggen om wie het gaat ({count}). Kijk ze eerst na bij ‘Verhaal’.</source>
        <translation>The story still holds words that may tell who it is about ({count}). Look at them first under ‘Story’.</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>Een register openen</source>
        <translation>Open a register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Er is nog een ander register open</source>
        <translation>Another register is still open</translation>
    </message>
    <message>
        <source>Dit kan alleen als er geen ander register open is. Er is niets veranderd. Vergrendel met Ctrl+L: dan zijn alle registers dicht. Doe het daarna opnieuw.</source>
        <translation>This is possible only while no other register is open. Nothing was changed. Lock with Ctrl+L: then all registers are closed. Do it again after that.</translation>
    </message>
</context>
<context>
    <name>LiftForm</name>
    <message>
        <source>Waarom hoeft dit niet meer te worden vastgehouden?</source>
        <translation>Why does this no longer have to be held?</translation>
    </message>
    <message>
        <source>Schrijf kort waarom; dat blijft bij het dossier staan.</source>
        <translation>Write briefly why; it stays with the case.</translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message>
        <source>Andere naam</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>De naam is veranderd.</source>
        <translation>The name has been changed.</translation>
    </message>
    <message>
        <source>Eigen waarde</source>
        <translation>Own value</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>De waarde is toegevoegd.</source>
        <translation>The value has been added.</translation>
    </message>
    <message>
        <source>“{label}” samenvoegen</source>
        <translation>Merge “{label}”</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>De waarden zijn samengevoegd.</source>
        <translation>The values have been merged.</translation>
    </message>
    <message>
        <source>De waarde wordt weer aangeboden.</source>
        <translation>The value is offered again.</translation>
    </message>
    <message>
        <source>“{label}” verbergen?</source>
        <translation>Hide “{label}”?</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Lopende dossiers met deze waarde: {count}. Daarin verandert niets; u kunt de waarde alleen niet meer kiezen.</source>
        <translation>Open cases with this value: {count}. Nothing changes in them; the value can only no longer be chosen.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>De waarde wordt niet meer aangeboden. In dossiers verandert niets.</source>
        <translation>The value is no longer offered. Nothing changes in cases.</translation>
    </message>
    <message>
        <source>De waarde is weg.</source>
        <translation>The value is gone.</translation>
    </message>
    <message>
        <source>De vaste namen en volgorde komen terug en niets is meer verborgen. Eigen waarden die in dossiers staan, blijven; ongebruikte gaan weg.</source>
        <translation>The fixed names and order come back and nothing is hidden any more. Values of your own that stand in cases stay; unused ones go.</translation>
    </message>
    <message>
        <source>Deze lijst weer zoals hij was?</source>
        <translation>This list as it was?</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>De lijst is weer zoals hij was.</source>
        <translation>The list is as it was again.</translation>
    </message>
    <message>
        <source>Het samenvoegen is ongedaan gemaakt. Dossiers waarin de oude waarde weer staat: {count}.</source>
        <translation>The merging was undone. Cases that have the old value again: {count}.</translation>
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
        <source>Wat u aan het typen was, wordt eerst bewaard. Ctrl+L vergrendelt meteen. F12 haalt het venster meteen van het scherm, zonder te vergrendelen: wie het in de taakbalk aanklikt, ziet het terug zonder wachtzin.</source>
        <translation>What you were typing is kept first. Ctrl+L locks at once. F12 takes the window off the screen at once, without locking: who clicks it in the taskbar sees it again without a passphrase.</translation>
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
        <source>Het logboek wordt gelezen…</source>
        <translation>The log is being read…</translation>
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
        <source>Reservekopie gemaakt</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Na terugzetten weer gewist wat geen toestemming had</source>
        <translation>Erased again after restoring what had no consent</translation>
    </message>
    <message>
        <source>Beperkingen en wat beschermt meegenomen</source>
        <translation>Restrictions and what protects taken along</translation>
    </message>
    <message>
        <source>Tellingen van vernietigde dossiers meegenomen</source>
        <translation>Counts of destroyed cases carried over</translation>
    </message>
    <message>
        <source>Genoteerd dat een reservekopie weg is</source>
        <translation>Noted that a backup is gone</translation>
    </message>
    <message>
        <source>Reservekopie geopend en nagekeken</source>
        <translation>Backup opened and checked</translation>
    </message>
    <message>
        <source>Geopend met de herstelcode</source>
        <translation>Opened with the recovery code</translation>
    </message>
    <message>
        <source>Beschadigd begin van het bestand hersteld</source>
        <translation>Damaged beginning of the file mended</translation>
    </message>
    <message>
        <source>Reservekopieën met de oude wachtzin verwijderd</source>
        <translation>Backups with the old passphrase removed</translation>
    </message>
    <message>
        <source>Kopie voor een opvolger gemaakt</source>
        <translation>Copy for a successor made</translation>
    </message>
    <message>
        <source>Als kopie voor een opvolger gemaakt</source>
        <translation>Made as a copy for a successor</translation>
    </message>
    <message>
        <source>Kopie gemaakt om te verhuizen</source>
        <translation>Copy made for moving</translation>
    </message>
    <message>
        <source>Kopie om te verhuizen niet gelukt</source>
        <translation>Copy for moving failed</translation>
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
        <source>Eigen lijst gewijzigd</source>
        <translation>Own list changed</translation>
    </message>
    <message>
        <source>Eigen veld toegevoegd</source>
        <translation>Own field added</translation>
    </message>
    <message>
        <source>Eigen veld gewijzigd</source>
        <translation>Own field changed</translation>
    </message>
    <message>
        <source>Eigen veld weggehaald</source>
        <translation>Own field removed</translation>
    </message>
    <message>
        <source>Eigen veld teruggezet</source>
        <translation>Own field put back</translation>
    </message>
    <message>
        <source>Eigen velden ingevuld</source>
        <translation>Own fields filled in</translation>
    </message>
    <message>
        <source>Waarden van een lijst samengevoegd</source>
        <translation>Values of a list merged</translation>
    </message>
    <message>
        <source>Samenvoegen van waarden ongedaan gemaakt</source>
        <translation>Merging of values undone</translation>
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
        <source>Overzichten van anderen opgenomen</source>
        <translation>Others&apos; summaries taken in</translation>
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
        <source>Melding naar een ander dossier verplaatst</source>
        <translation>Report moved to another case</translation>
    </message>
    <message>
        <source>Feiten genoteerd</source>
        <translation>Facts noted</translation>
    </message>
    <message>
        <source>Plichten gezien</source>
        <translation>Duties seen</translation>
    </message>
    <message>
        <source>Plicht of advies vastgelegd</source>
        <translation>Duty or advice recorded</translation>
    </message>
    <message>
        <source>Weg begonnen</source>
        <translation>Route started</translation>
    </message>
    <message>
        <source>Weg afgerond of verlaten</source>
        <translation>Route rounded off or left</translation>
    </message>
    <message>
        <source>Weg weer opgepakt</source>
        <translation>Route taken up again</translation>
    </message>
    <message>
        <source>Nieuwe ronde begonnen</source>
        <translation>New round begun</translation>
    </message>
    <message>
        <source>Stap vastgelegd</source>
        <translation>Step recorded</translation>
    </message>
    <message>
        <source>Stap gewijzigd</source>
        <translation>Step changed</translation>
    </message>
    <message>
        <source>Termijnen bijgewerkt</source>
        <translation>Terms brought up to date</translation>
    </message>
    <message>
        <source>Stap weer opengezet</source>
        <translation>Step opened again</translation>
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
        <source>Document gemaakt</source>
        <translation>Document made</translation>
    </message>
    <message>
        <source>Document toegevoegd</source>
        <translation>Document added</translation>
    </message>
    <message>
        <source>Document gewijzigd</source>
        <translation>Document changed</translation>
    </message>
    <message>
        <source>Document verwijderd</source>
        <translation>Document removed</translation>
    </message>
    <message>
        <source>Bijlage toegevoegd</source>
        <translation>Attachment added</translation>
    </message>
    <message>
        <source>Naam of notitie van een bijlage gewijzigd</source>
        <translation>Name or note of an attachment changed</translation>
    </message>
    <message>
        <source>Bijlage verwijderd</source>
        <translation>Attachment removed</translation>
    </message>
    <message>
        <source>Bijlage buiten het register opgeslagen</source>
        <translation>Attachment saved outside the register</translation>
    </message>
    <message>
        <source>Bestand buiten het register genoteerd</source>
        <translation>File outside the register noted</translation>
    </message>
    <message>
        <source>Bestand buiten het register afgehandeld</source>
        <translation>File outside the register dealt with</translation>
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
        <source>Antwoord bij plagen of pesten genoteerd</source>
        <translation>Answer to teasing or bullying noted</translation>
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
        <source>Pakket gemaakt voor een ander register</source>
        <translation>Package made for another register</translation>
    </message>
    <message>
        <source>Pakket uit een ander register ingelezen</source>
        <translation>Package from another register imported</translation>
    </message>
    <message>
        <source>Dossiers overgedragen</source>
        <translation>Cases handed over</translation>
    </message>
    <message>
        <source>Overdracht ingelezen</source>
        <translation>Handover imported</translation>
    </message>
    <message>
        <source>Vervanging bij ziekte ingesteld</source>
        <translation>Substitution during illness set up</translation>
    </message>
    <message>
        <source>Wachtzin voor de vervanger ligt in de envelop</source>
        <translation>Passphrase for the substitute lies in the envelope</translation>
    </message>
    <message>
        <source>Overdracht voor de vervanger bijgewerkt</source>
        <translation>Handover for the substitute brought up to date</translation>
    </message>
    <message>
        <source>Vervanging bij ziekte gestopt</source>
        <translation>Substitution during illness ended</translation>
    </message>
    <message>
        <source>Gekozen of een dossier naar de vervanger gaat</source>
        <translation>Chosen whether a case goes to the substitute</translation>
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
        <source>Rollen bij een incident gewijzigd</source>
        <translation>Roles in an incident changed</translation>
    </message>
    <message>
        <source>Genoteerd wie iets weet</source>
        <translation>Noted who knows something</translation>
    </message>
    <message>
        <source>Gewijzigd wie iets weet</source>
        <translation>Changed who knows something</translation>
    </message>
    <message>
        <source>Verwijderd wie iets weet</source>
        <translation>Removed who knows something</translation>
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
    <message>
        <source>Adres toegevoegd</source>
        <translation>Address added</translation>
    </message>
    <message>
        <source>Adres gewijzigd</source>
        <translation>Address changed</translation>
    </message>
    <message>
        <source>Adres nagekeken</source>
        <translation>Address checked</translation>
    </message>
    <message>
        <source>Adres verwijderd</source>
        <translation>Address removed</translation>
    </message>
    <message>
        <source>Verhaal bij het jaaroverzicht geschreven</source>
        <translation>Story of the yearly summary written</translation>
    </message>
    <message>
        <source>Besloten dat woorden in het verhaal blijven staan</source>
        <translation>Decided that words in the story stay</translation>
    </message>
    <message>
        <source>Aanbeveling toegevoegd</source>
        <translation>Recommendation added</translation>
    </message>
    <message>
        <source>Aanbeveling gewijzigd</source>
        <translation>Recommendation changed</translation>
    </message>
    <message>
        <source>Aanbeveling verwijderd</source>
        <translation>Recommendation removed</translation>
    </message>
    <message>
        <source>Uitkomst van de monitor genoteerd</source>
        <translation>Result of the monitor noted</translation>
    </message>
    <message>
        <source>Uitkomsten van de monitor ingelezen</source>
        <translation>Results of the monitor imported from a list</translation>
    </message>
    <message>
        <source>Uitkomst van de monitor verwijderd</source>
        <translation>Result of the monitor removed</translation>
    </message>
    <message>
        <source>Tijd genoteerd</source>
        <translation>Time noted</translation>
    </message>
    <message>
        <source>Genoteerde tijd gewijzigd</source>
        <translation>Noted time changed</translation>
    </message>
    <message>
        <source>Genoteerde tijd verwijderd</source>
        <translation>Noted time removed</translation>
    </message>
    <message>
        <source>Vakantie toegevoegd</source>
        <translation>Holiday added</translation>
    </message>
    <message>
        <source>Vakantie gewijzigd</source>
        <translation>Holiday changed</translation>
    </message>
    <message>
        <source>Vakantie verwijderd</source>
        <translation>Holiday removed</translation>
    </message>
    <message>
        <source>Dossier in de prullenbak gelegd</source>
        <translation>Case put in the bin</translation>
    </message>
    <message>
        <source>Dossier uit de prullenbak teruggehaald</source>
        <translation>Case taken back from the bin</translation>
    </message>
    <message>
        <source>Dossier vastgehouden</source>
        <translation>Case put on hold</translation>
    </message>
    <message>
        <source>Vasthouden van een dossier opgeheven</source>
        <translation>Hold on a case lifted</translation>
    </message>
    <message>
        <source>Dossier toch weer vastgehouden</source>
        <translation>Case put on hold after all</translation>
    </message>
    <message>
        <source>Verzoek van een betrokkene vastgelegd</source>
        <translation>Request of a person concerned recorded</translation>
    </message>
    <message>
        <source>Verzoek aangevuld</source>
        <translation>Request completed further</translation>
    </message>
    <message>
        <source>Dossiers bij een verzoek gekozen</source>
        <translation>Cases chosen for a request</translation>
    </message>
    <message>
        <source>Besloten of een tekst meegaat bij een verzoek</source>
        <translation>Decided whether a text goes along with a request</translation>
    </message>
    <message>
        <source>Termijn van een verzoek verlengd</source>
        <translation>Term of a request extended</translation>
    </message>
    <message>
        <source>Besloten over een verzoek</source>
        <translation>Request decided</translation>
    </message>
    <message>
        <source>Gebruik van een dossier beperkt</source>
        <translation>Use of a case restricted</translation>
    </message>
    <message>
        <source>Beperking van een dossier opgeheven</source>
        <translation>Restriction of a case lifted</translation>
    </message>
    <message>
        <source>Dossiers vernietigd</source>
        <translation>Cases destroyed</translation>
    </message>
    <message>
        <source>Ook in reservekopieën vernietigd</source>
        <translation>Destroyed in backups too</translation>
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
    <name>LostScreen</name>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Opzoeken</source>
        <translation>Look for it</translation>
    </message>
    <message>
        <source>Nieuw register maken</source>
        <translation>Make a new register</translation>
    </message>
    <message>
        <source>{name} stond in {place}. Het is verplaatst, hernoemd of verwijderd, of het staat op een stick of schijf die nu niet is aangesloten. Of u mag niet meer in die map. Sluit de schijf aan, of vraag uw beheerder om rechten, en kies Opzoeken.</source>
        <translation>{name} was in {place}. It was moved, renamed or deleted, or it is on a stick or disk that is not connected now. Or you may no longer enter that folder. Connect the disk, or ask your administrator for permission, and choose Look for it.</translation>
    </message>
    <message>
        <source>Uw register staat niet meer op zijn plaats</source>
        <translation>Your register is not in its place any more</translation>
    </message>
    <message>
        <source>Er liggen reservekopieën. U ziet eerst wat erin zit; er verandert nog niets.</source>
        <translation>There are backups. You first see what is in them; nothing changes yet.</translation>
    </message>
    <message>
        <source>Waar reservekopieën hoorden te liggen, is er nu geen gevonden.</source>
        <translation>Where backups should be, none was found now.</translation>
    </message>
    <message>
        <source>Uw register opzoeken</source>
        <translation>Look for your register</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
</context>
<context>
    <name>MadeList</name>
    <message>
        <source>Aanbeveling toevoegen</source>
        <translation>Add a recommendation</translation>
    </message>
    <message>
        <source>Aanbeveling wijzigen</source>
        <translation>Change the recommendation</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Meer bij aanbeveling {n}</source>
        <translation>More for recommendation {n}</translation>
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
    <name>MakingScreen</name>
    <message>
        <source>Oefenen</source>
        <translation>Practising</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Er wordt een register gemaakt waarin alles is verzonnen: de school, de mensen en wat er is gebeurd. Daarin kunt u alles proberen. Aan uw eigen register verandert niets.</source>
        <translation>A register is being made in which everything is made up: the school, the people and what happened. In it you can try everything. Nothing changes in your own register.</translation>
    </message>
    <message>
        <source>Het oefenregister wordt gemaakt</source>
        <translation>The practice register is being made</translation>
    </message>
    <message>
        <source>Gestopt. Er is geen oefenregister.</source>
        <translation>Stopped. There is no practice register.</translation>
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
    <name>MayAskForm</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Is het echt deze persoon?</source>
        <translation>Is it really this person?</translation>
    </message>
    <message>
        <source>Hoe weet u dat?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <source>Hoe oud is degene over wie het gaat?</source>
        <translation>How old is the person it is about?</translation>
    </message>
    <message>
        <source>Jonger dan 16</source>
        <translation>Under 16</translation>
    </message>
    <message>
        <source>16 of ouder</source>
        <translation>16 or older</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Heeft deze persoon het gezag, of een machtiging?</source>
        <translation>Does this person have authority, or an authorisation?</translation>
    </message>
    <message>
        <source>Waaruit bleek dat?</source>
        <translation>What showed that?</translation>
    </message>
    <message>
        <source>Het kind wil dat niet</source>
        <translation>The child does not want that</translation>
    </message>
    <message>
        <source>Heeft u het kind gevraagd wat het vindt?</source>
        <translation>Did you ask the child what it thinks?</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Wat zei het kind?</source>
        <translation>What did the child say?</translation>
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
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Kies een waarde</source>
        <translation>Choose a value</translation>
    </message>
    <message>
        <source>Kies in welke waarde u samenvoegt.</source>
        <translation>Choose into which value you merge.</translation>
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
        <source>Geen laatste dag? Dan loopt het tot de dag van de melding.</source>
        <translation>No last day? Then it runs until the day of the report.</translation>
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
    <name>MonitorFields</name>
    <message>
        <source>De eigen monitor van de school</source>
        <translation>The school&apos;s own monitor</translation>
    </message>
    <message>
        <source>Welk deel voelt zich veilig, volgens de monitor? Leeg is: dat staat niet in het overzicht.</source>
        <translation>Which part feels safe, according to the monitor? Empty means: it is not in the report.</translation>
    </message>
    <message>
        <source>Leerlingen, in procenten</source>
        <translation>Pupils, in per cent</translation>
    </message>
    <message>
        <source>Personeel, in procenten</source>
        <translation>Staff, in per cent</translation>
    </message>
    <message>
        <source>Uit een lijst inlezen</source>
        <translation>Import from a list</translation>
    </message>
    <message>
        <source>Monitor sociale veiligheid, voorjaar</source>
        <translation>Social safety monitor, spring</translation>
    </message>
    <message>
        <source>Waar staat dat?</source>
        <translation>Where does it say so?</translation>
    </message>
    <message>
        <source>Schrijf een heel getal van 0 tot en met 100.</source>
        <translation>Write a whole number from 0 up to and including 100.</translation>
    </message>
</context>
<context>
    <name>MonitorImport</name>
    <message>
        <source>Uitkomsten van de monitor inlezen</source>
        <translation>Import results of the monitor</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Inlezen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Kolommen: Schooljaar, Gevraagd (leerlingen of personeel), Percentage, Bron.</source>
        <translation>Columns: School year, Asked (pupils or staff), Percentage, Source.</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>De laatste {count} tonen</source>
        <translation>Show the last {count}</translation>
    </message>
    <message>
        <source>De volgende {count} tonen (nog {left})</source>
        <translation>Show the next {count} ({left} left)</translation>
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
    <name>MovingCard</name>
    <message>
        <source>Verhuizen naar een andere laptop</source>
        <translation>Moving to another laptop</translation>
    </message>
    <message>
        <source>Kopie maken in een map…</source>
        <translation>Make a copy in a folder…</translation>
    </message>
    <message>
        <source>Vergelijken…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Hier weghalen…</source>
        <translation>Remove here…</translation>
    </message>
    <message>
        <source>{day} om {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>De kopie is van {moment}. Daarna is hier nog iets gewijzigd. Maak een nieuwe kopie als u nog niet verhuisd bent.</source>
        <translation>The copy is of {moment}. Something was changed here after that. Make a new copy if you have not moved yet.</translation>
    </message>
    <message>
        <source>De kopie is van {moment}. Daarna is hier niets gewijzigd.</source>
        <translation>The copy is of {moment}. Nothing was changed here after that.</translation>
    </message>
    <message>
        <source>Stap 1 van 3: kopie maken</source>
        <translation>Step 1 of 3: make a copy</translation>
    </message>
    <message>
        <source>Stap 2 van 3: vergelijken</source>
        <translation>Step 2 of 3: compare</translation>
    </message>
    <message>
        <source>Stap 3 van 3: hier weghalen</source>
        <translation>Step 3 of 3: remove it here</translation>
    </message>
    <message>
        <source>Maak een kopie op een USB-stick. Zet het bestand op de andere laptop in een eigen map die niet naar internet wordt gekopieerd. Open het daar met uw wachtzin.</source>
        <translation>Make a copy on a USB stick. On the other laptop put the file in a folder of its own that is not copied to the internet. Open it there with your passphrase.</translation>
    </message>
    <message>
        <source>Op beide laptops staat hier dezelfde code, met dezelfde aantallen.</source>
        <translation>On both laptops the same code stands here, with the same numbers.</translation>
    </message>
    <message>
        <source>Pas als de andere laptop alles heeft. Tot dan blijft alles hier staan.</source>
        <translation>Only when the other laptop has everything. Until then everything stays here.</translation>
    </message>
    <message>
        <source>Waar komt de kopie?</source>
        <translation>Where does the copy go?</translation>
    </message>
    <message>
        <source>Het register wordt gekopieerd. De kopie wordt geopend en nagekeken…</source>
        <translation>The register is being copied. The copy is opened and checked…</translation>
    </message>
    <message>
        <source>Gestopt. Er is geen kopie gemaakt.</source>
        <translation>Stopped. No copy was made.</translation>
    </message>
    <message>
        <source>{name} is gemaakt, geopend en gecontroleerd. De kopie ligt in {folder}.</source>
        <translation>{name} was made, opened and checked. The copy is in {folder}.</translation>
    </message>
    <message>
        <source>Bezig met kopiëren…</source>
        <translation>Making the copy…</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Vast heet deze waarde “{packaged}”. Zo blijft zij heten in het jaaroverzicht.</source>
        <translation>The fixed name of this value is “{packaged}”. The yearly summary goes on calling it so.</translation>
    </message>
    <message>
        <source>Telt in het jaaroverzicht mee als “{packaged}”.</source>
        <translation>Counts in the yearly summary as “{packaged}”.</translation>
    </message>
    <message>
        <source>Typ een naam.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
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
        <source>Kijk ook bij Wie weet wat, de feiten, de route en de tijdsregistratie.</source>
        <translation>Look at Who knows what, the facts, the route and the time registration too.</translation>
    </message>
    <message>
        <source>Gemaakt met de verkeerde naam, en misschien al weg: {documents}.</source>
        <translation>Made with the wrong name, and perhaps gone out already: {documents}.</translation>
    </message>
    <message>
        <source>In deze bijlagen kan het programma niet zoeken: {names}.</source>
        <translation>The program cannot search these attachments: {names}.</translation>
    </message>
    <message>
        <source>In deze reservekopieën staat het nog zoals het was: {names}.</source>
        <translation>In these backups it still stands as it was: {names}.</translation>
    </message>
    <message>
        <source>Uw eigen trefwoord</source>
        <translation>Your own keyword</translation>
    </message>
    <message>
        <source>Eigen velden</source>
        <translation>Own fields</translation>
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
        <source>Kies wat het meest past; de rest schrijft u in het verhaal.</source>
        <translation>Choose what fits best; the rest goes into the story.</translation>
    </message>
    <message>
        <source>Misbruik of intimidatie? Dat hoeft u niet te beslissen; kies wat er het meest op lijkt.</source>
        <translation>Abuse or harassment? You need not decide that; choose what it is most like.</translation>
    </message>
    <message>
        <source>Ja, dat kan</source>
        <translation>Yes, it can</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Kan het strafbaar zijn?</source>
        <translation>Can it be a crime?</translation>
    </message>
    <message>
        <source>Denk aan ongepast aanraken, of berichten met een seksuele bedoeling. Bij twijfel geldt de strengste weg; het overleg met de vertrouwensinspecteur maakt het duidelijk.</source>
        <translation>Think of improper touching, or messages with a sexual intent. When in doubt the strictest way holds; the consultation with the inspector makes it clear.</translation>
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
        <source>Een sterk voorstel</source>
        <translation>A strong suggestion</translation>
    </message>
    <message>
        <source>Hoe langer, hoe sterker.</source>
        <translation>The longer, the stronger.</translation>
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
        <source>Niets afgesproken.</source>
        <translation>Nothing agreed.</translation>
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
        <source>Overslaan…</source>
        <translation>Pass over…</translation>
    </message>
    <message>
        <source>Niet meer nodig</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Gedaan</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
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
    <name>OldBackupsCard</name>
    <message>
        <source>Reservekopieën met een oude wachtzin</source>
        <translation>Backups with an old passphrase</translation>
    </message>
    <message>
        <source>Bereikbare kopieën verwijderen…</source>
        <translation>Remove the copies in reach…</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>Deze kopieën openen met de wachtzin of het herstelblad van toen, niet met die van nu. Wie de oude wachtzin of het oude blad kent, kan ze nog openen. Hebt u de wachtzin gewijzigd omdat een ander hem kan weten? Haal ze dan weg.</source>
        <translation>These copies open with the passphrase or the recovery sheet of then, not with those of now. Who knows the old passphrase or the old sheet can still open them. Did you change the passphrase because somebody else may know it? Then remove them.</translation>
    </message>
    <message>
        <source>Die kopieën zijn er niet meer</source>
        <translation>Those copies are gone</translation>
    </message>
    <message>
        <source>Op {day} is de wachtzin gewijzigd met een oudere versie van dit programma. Die hield niet bij welke kopieën er al waren: zoek ze zelf, in uw map voor reservekopieën en op uw sticks.</source>
        <translation>On {day} the passphrase was changed with an older version of this program. It did not keep track of which copies there were: look for them yourself, in your folder for backups and on your sticks.</translation>
    </message>
    <message>
        <source>niet gevonden in {folder}</source>
        <translation>not found in {folder}</translation>
    </message>
    <message>
        <source>Deze is er niet meer</source>
        <translation>This one is gone</translation>
    </message>
    <message>
        <source>De kopie van {day} is er niet meer</source>
        <translation>The copy of {day} is gone</translation>
    </message>
    <message>
        <source>Is deze kopie er niet meer?</source>
        <translation>Is this copy gone?</translation>
    </message>
    <message>
        <source>Het programma kan dat niet nakijken. Zeg alleen ja als u het bestand hebt verwijderd of de stick hebt vernietigd; daarna wordt de kopie niet meer genoemd.</source>
        <translation>The program cannot check that. Say yes only if you removed the file or destroyed the stick; the copy is not named any more after that.</translation>
    </message>
    <message>
        <source>Ja, hij is weg</source>
        <translation>Yes, it is gone</translation>
    </message>
    <message>
        <source>Reservekopieën met de oude wachtzin verwijderen?</source>
        <translation>Remove the backups with the old passphrase?</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>OnlookerCover</name>
    <message>
        <source>Er kijkt iemand mee</source>
        <translation>Someone is looking on</translation>
    </message>
    <message>
        <source>Bij een nieuwe melding gaat dit vanzelf aan. Er is niets weg: alles over anderen is verborgen tot u weer alleen bent.</source>
        <translation>In a new report this turns itself on. Nothing is gone: everything about others is hidden until you are alone again.</translation>
    </message>
    <message>
        <source>Ik ben weer alleen</source>
        <translation>I am alone again</translation>
    </message>
    <message>
        <source>Nu nog verborgen</source>
        <translation>Still hidden for now</translation>
    </message>
    <message>
        <source>Wie het u vertelde, leest misschien nog mee. Er is niets weg: bent u weer alleen, dan ziet u alles.</source>
        <translation>Whoever told you may still be reading along. Nothing is gone: once you are alone again, you see everything.</translation>
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
    <name>OpenPage</name>
    <message>
        <source>Bestand kiezen…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Kies eerst het bestand.</source>
        <translation>Choose the file first.</translation>
    </message>
    <message>
        <source>Vul de wachtzin in.</source>
        <translation>Fill in the passphrase.</translation>
    </message>
</context>
<context>
    <name>OpenRegisters</name>
    <message>
        <source>Er kijkt iemand mee: kies eerst Ik ben weer alleen</source>
        <translation>Someone is looking on: first choose I am alone again</translation>
    </message>
    <message>
        <source>Ander register openen…</source>
        <translation>Open another register…</translation>
    </message>
    <message>
        <source>Openen: {file} (map {folder})</source>
        <translation>Open: {file} (folder {folder})</translation>
    </message>
    <message>
        <source>Nieuw register: zo maakt u er een</source>
        <translation>New register: how to make one</translation>
    </message>
    <message>
        <source>tweede register extra school bestuur</source>
        <translation>second register extra school board</translation>
    </message>
    <message>
        <source>Naar register {name}</source>
        <translation>To register {name}</translation>
    </message>
    <message>
        <source>wisselen ander register</source>
        <translation>switch other register</translation>
    </message>
</context>
<context>
    <name>OthersCard</name>
    <message>
        <source>In uw andere registers</source>
        <translation>In your other registers</translation>
    </message>
    <message>
        <source>En nog {count}, in die registers zelf.</source>
        <translation>And {count} more, in those registers themselves.</translation>
    </message>
    <message>
        <source>Daar openen</source>
        <translation>Open there</translation>
    </message>
    <message>
        <source>Melding afmaken</source>
        <translation>Finish this report</translation>
    </message>
    <message>
        <source>{title} openen in {register}</source>
        <translation>Open {title} in {register}</translation>
    </message>
    <message>
        <source>bewaard</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>eigen afspraak</source>
        <translation>own appointment</translation>
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
    <name>OwnFieldActs</name>
    <message>
        <source>Opgeslagen.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>eigen velden</source>
        <translation>own fields</translation>
    </message>
</context>
<context>
    <name>OwnFieldWords</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>OwnFieldsCard</name>
    <message>
        <source>Eigen velden invullen</source>
        <translation>Fill in own fields</translation>
    </message>
    <message>
        <source>Eigen velden</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Nog leeg: {fields}</source>
        <translation>Still empty: {fields}</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>OwnFieldsForm</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Niet ingevuld</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>OwnFiguresModel</name>
    <message>
        <source>Aantal</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Nog niet bekend</source>
        <translation>Not known yet</translation>
    </message>
</context>
<context>
    <name>OwnFiguresView</name>
    <message>
        <source>Niet bedoeld om te delen: hier is niets verborgen, en een klein getal kan verraden om wie het gaat. Opslaan of afdrukken kan niet.</source>
        <translation>Not meant to be shared: nothing is hidden here, and a small number can give away whom it is about. Saving or printing is not possible.</translation>
    </message>
    <message>
        <source>Deze cijfers zijn verborgen tot u weer alleen bent.</source>
        <translation>These figures are hidden until you are alone again.</translation>
    </message>
    <message>
        <source>In dit schooljaar begon er geen zaak.</source>
        <translation>No matter began in this school year.</translation>
    </message>
    <message>
        <source>Zaken</source>
        <translation>Matters</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Gesprekken met melders</source>
        <translation>Conversations with people who reported</translation>
    </message>
    <message>
        <source>Uren met melders</source>
        <translation>Hours with people who reported</translation>
    </message>
</context>
<context>
    <name>OwnListsCard</name>
    <message>
        <source>Uw lijsten</source>
        <translation>Your lists</translation>
    </message>
    <message>
        <source>Kies de woorden en de volgorde waaruit u kiest, of voeg er toe.</source>
        <translation>Choose the words you choose from and their order, or add some.</translation>
    </message>
    <message>
        <source>Hier maakt u ook eigen velden voor elk dossier.</source>
        <translation>Here you also make own fields for every case.</translation>
    </message>
    <message>
        <source>Lijsten aanpassen</source>
        <translation>Adjust lists</translation>
    </message>
</context>
<context>
    <name>OwnListsScreen</name>
    <message>
        <source>Uw lijsten</source>
        <translation>Your lists</translation>
    </message>
    <message>
        <source>Aan deze lijst verbindt het programma regels: er kunnen geen eigen waarden bij.</source>
        <translation>The program ties rules to this list: no values of your own can be added.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Eigen waarde</source>
        <translation>Own value</translation>
    </message>
    <message>
        <source>Waarden van de lijst</source>
        <translation>Values of the list</translation>
    </message>
    <message>
        <source>Lijst</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Andere naam…</source>
        <translation>Another name…</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Samenvoegen…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Alleen in uw venster</source>
        <translation>In your window only</translation>
    </message>
    <message>
        <source>Uw woorden ziet u hier, in dossiers en bij zoeken. Het jaaroverzicht, brieven en pakketten houden de vaste namen en cijfers.</source>
        <translation>You see your words here, in cases and when searching. The yearly summary, letters and packages keep the fixed names and figures.</translation>
    </message>
    <message>
        <source>Een eigen waarde is een fijner woord onder een vaste, en telt zo mee.</source>
        <translation>A value of your own is a finer word under a fixed one, and counts as that.</translation>
    </message>
    <message>
        <source>Wat in een eigen veld staat, hoort bij het dossier: het wordt ermee vernietigd, en wie over zichzelf vraagt, kan het te zien krijgen.</source>
        <translation>What an own field holds belongs to the case: it is destroyed with it, and who asks about themselves may get to see it.</translation>
    </message>
    <message>
        <source>Laatste samenvoeging ongedaan maken</source>
        <translation>Undo the last merging</translation>
    </message>
    <message>
        <source>Dat kan {days} dagen.</source>
        <translation>That is possible for {days} days.</translation>
    </message>
    <message>
        <source>Deze lijst weer zoals hij was</source>
        <translation>This list as it was</translation>
    </message>
    <message>
        <source>Weer tonen</source>
        <translation>Show again</translation>
    </message>
</context>
<context>
    <name>OwnValueForm</name>
    <message>
        <source>Uw woord</source>
        <translation>Your word</translation>
    </message>
    <message>
        <source>Typ een naam.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Telt in het jaaroverzicht mee als</source>
        <translation>Counts in the yearly summary as</translation>
    </message>
    <message>
        <source>Kies een vaste waarde</source>
        <translation>Choose a fixed value</translation>
    </message>
    <message>
        <source>Dit kunt u later niet veranderen, wel samenvoegen met een andere waarde.</source>
        <translation>You cannot change this later, but you can merge it into another value.</translation>
    </message>
    <message>
        <source>Kies waarmee dit meetelt. Zo blijven uw jaren te vergelijken.</source>
        <translation>Choose what this counts as. That way your years stay comparable.</translation>
    </message>
</context>
<context>
    <name>PackageCard</name>
    <message>
        <source>Pakket uit een ander register</source>
        <translation>Package from another register</translation>
    </message>
    <message>
        <source>Een pakket (.vpp): de vaste antwoorden van één dossier, van wie een ander soort register bijhoudt. U ziet eerst wat erin staat.</source>
        <translation>A package (.vpp): the fixed answers of one case, from whoever keeps another kind of register. You first see what is in it.</translation>
    </message>
    <message>
        <source>Pakket inlezen</source>
        <translation>Import a package</translation>
    </message>
</context>
<context>
    <name>PackageLineWords</name>
    <message>
        <source>Pakket voor een ander register</source>
        <translation>Package for another register</translation>
    </message>
    <message>
        <source>Pakket uit een ander register</source>
        <translation>Package from another register</translation>
    </message>
    <message>
        <source>Wat in het pakket zat, staat in dit dossier als melding en incident.</source>
        <translation>What was in the package stands in this case as a report and an incident.</translation>
    </message>
    <message>
        <source>Alleen vaste antwoorden gingen mee: geen omschrijving en geen namen.</source>
        <translation>Only fixed answers went: no description and no names.</translation>
    </message>
    <message>
        <source>Naast de vaste antwoorden ging dit mee:</source>
        <translation>Besides the fixed answers this went:</translation>
    </message>
</context>
<context>
    <name>PackageScreen</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>Dossier van een vertrouwenspersoon</source>
        <translation>An adviser&apos;s case</translation>
    </message>
    <message>
        <source>Register van pestsituaties</source>
        <translation>Register of bullying situations</translation>
    </message>
    <message>
        <source>Incidentenregister van de school</source>
        <translation>The school&apos;s incident register</translation>
    </message>
    <message>
        <source>Mag dit naar het register van de school?</source>
        <translation>May this go to the school&apos;s register?</translation>
    </message>
    <message>
        <source>Mag dit naar de antipestcoördinator?</source>
        <translation>May this go to the bullying coordinator?</translation>
    </message>
    <message>
        <source>Mag dit naar het andere register?</source>
        <translation>May this go to the other register?</translation>
    </message>
    <message>
        <source>Omschrijving</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Wie het overkwam</source>
        <translation>Who it happened to</translation>
    </message>
    <message>
        <source>Over wie het gaat</source>
        <translation>Who it is about</translation>
    </message>
    <message>
        <source>Melder</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Onderwijssoort</source>
        <translation>Kind of education</translation>
    </message>
    <message>
        <source>Datum van de melding</source>
        <translation>Date of the report</translation>
    </message>
    <message>
        <source>Aard</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Wanneer het gebeurde</source>
        <translation>When it happened</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Hoe vaak</source>
        <translation>How often</translation>
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
        <source>Soort voorval</source>
        <translation>Kind of incident</translation>
    </message>
    <message>
        <source>Voorwerp</source>
        <translation>Object</translation>
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
        <source>Ernstig</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Niet aangegeven</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Niet bekend</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Wie meldde het</source>
        <translation>Who reported it</translation>
    </message>
    <message>
        <source>{first} tot en met {last}</source>
        <translation>{first} to {last}</translation>
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
    <name>Palette</name>
    <message>
        <source>Zoeken en doen</source>
        <translation>Find and do</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
</context>
<context>
    <name>PaperButton</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>De bladzijden</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>Zonder cijfers, om te bespreken</source>
        <translation>Without figures, to discuss</translation>
    </message>
    <message>
        <source>Eén bladzijde voor aan de muur</source>
        <translation>One page for the wall</translation>
    </message>
    <message>
        <source>Antwoorden op ‘Maar hoeveel dan?’</source>
        <translation>Answers to ‘But how many?’</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Wie deed wat, per incident</source>
        <translation>Who did what, by incident</translation>
    </message>
    <message>
        <source>Nog geen incident opgeschreven.</source>
        <translation>No incident written down yet.</translation>
    </message>
    <message>
        <source>Alle {count} incidenten tonen</source>
        <translation>Show all {count} incidents</translation>
    </message>
    <message>
        <source>Alleen de laatste tonen</source>
        <translation>Show only the latest</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Nog niet opgeschreven wie wat deed.</source>
        <translation>Who did what is not written down yet.</translation>
    </message>
    <message>
        <source>Wie deed wat op {day}</source>
        <translation>Who did what on {day}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Geen rol, of niet bekend</source>
        <translation>No role, or not known</translation>
    </message>
    <message>
        <source>Zonder naam</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Er staat nog niemand in dit dossier.</source>
        <translation>Nobody is in this case yet.</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Gaat mee</source>
        <translation>Goes along</translation>
    </message>
    <message>
        <source>Gaat niet mee</source>
        <translation>Does not go along</translation>
    </message>
    <message>
        <source>Gaat dit mee? {name}</source>
        <translation>Does this go along? {name}</translation>
    </message>
    <message>
        <source>Bestandsnaam weglakken…</source>
        <translation>Black out the file name…</translation>
    </message>
    <message>
        <source>Woorden weglakken…</source>
        <translation>Black out words…</translation>
    </message>
    <message>
        <source>Woorden weglakken: {name}</source>
        <translation>Black out words: {name}</translation>
    </message>
    <message>
        <source>Bestandsnaam weglakken: {name}</source>
        <translation>Black out the file name: {name}</translation>
    </message>
    <message>
        <source>Deze tekst is veranderd nadat u besloot. Besluit opnieuw.</source>
        <translation>This text was changed after you decided. Decide again.</translation>
    </message>
    <message>
        <source>Hierin staat iemand anders: {names}</source>
        <translation>Somebody else is named here: {names}</translation>
    </message>
</context>
<context>
    <name>PassagesPart</name>
    <message>
        <source>Wat gaat mee in de kopie?</source>
        <translation>What goes into the copy?</translation>
    </message>
    <message>
        <source>Niets gaat vanzelf mee. Kies per stuk, en lak weg wat over een ander gaat.</source>
        <translation>Nothing goes along by itself. Choose one by one, and black out what is about somebody else.</translation>
    </message>
    <message>
        <source>Uw persoonlijke aantekeningen</source>
        <translation>Your personal notes</translation>
    </message>
    <message>
        <source>Een geheugensteun is alleen voor uzelf en valt buiten de inzage, zolang u hem met niemand deelde of gebruikte. Besluit over elk.</source>
        <translation>A personal note is for yourself only and falls outside inspection, as long as you shared it with nobody and did not use it. Decide on each.</translation>
    </message>
    <message>
        <source>Bijlagen</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Een bijlage gaat niet in de brief. Wat meegaat, geeft u apart. Besluit over elk.</source>
        <translation>An attachment does not go into the letter. What goes along you give separately. Decide on each.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Reservekopie bekijken</source>
        <translation>Look at a backup</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>De wachtzin die het register had toen de kopie werd gemaakt.</source>
        <translation>The passphrase that the register had when the copy was made.</translation>
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
        <source>Deze kopie terugzetten</source>
        <translation>Restore this copy</translation>
    </message>
    <message>
        <source>Een reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Toch openen, alleen om te lezen</source>
        <translation>Open it all the same, for reading only</translation>
    </message>
    <message>
        <source>Klopt de wachtzin toch? Herstel het bestand</source>
        <translation>Is the passphrase right after all? Mend the file</translation>
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
        <source>Vóór en na de wijziging wordt een reservekopie gemaakt. Kopieën van eerder blijven opengaan met de oude wachtzin of het oude blad; bij Instellingen kunt u ze daarna laten verwijderen. Er komt een nieuwe herstelcode, voor een nieuw blad.</source>
        <translation>Before and after the change a backup is made. Earlier copies keep opening with the old passphrase or the old sheet; in Settings you can have them removed afterwards. A new recovery code comes with it, for a new sheet.</translation>
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
        <source>Het register komt in {path}</source>
        <translation>The register goes to {path}</translation>
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
        <source>jonger dan 12 jaar</source>
        <translation>under 12</translation>
    </message>
    <message>
        <source>12 tot en met 15 jaar</source>
        <translation>12 to 15 years</translation>
    </message>
    <message>
        <source>16 of 17 jaar</source>
        <translation>16 or 17 years</translation>
    </message>
    <message>
        <source>18 jaar of ouder</source>
        <translation>18 or older</translation>
    </message>
    <message>
        <source>{role}, {count} keer</source>
        <translation>{role}, {count} times</translation>
    </message>
    <message>
        <source>bij {count} incidenten</source>
        <translation>in {count} incidents</translation>
    </message>
    <message>
        <source>bij één incident</source>
        <translation>in one incident</translation>
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
        <source>Ja, hier op school</source>
        <translation>Yes, here at school</translation>
    </message>
    <message>
        <source>Zonder naam mag ook; een functie of klas helpt al.</source>
        <translation>Without a name is fine too; a function or class already helps.</translation>
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
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Werkt of helpt deze persoon op school?</source>
        <translation>Does this person work or help at school?</translation>
    </message>
    <message>
        <source>Ook als vrijwilliger, stagiair of ingehuurd, of als ouder bij een uitje.</source>
        <translation>Also as a volunteer, trainee or hired, or as a parent on an outing.</translation>
    </message>
    <message>
        <source>Om wie gaat het?</source>
        <translation>Who is involved?</translation>
    </message>
    <message>
        <source>Wie zou het hebben gedaan?</source>
        <translation>Who is said to have done it?</translation>
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
    <name>PeriodChoice</name>
    <message>
        <source>Meer schooljaren samen</source>
        <translation>Several school years together</translation>
    </message>
    <message>
        <source>Scholen samen</source>
        <translation>Schools together</translation>
    </message>
    <message>
        <source>Terug naar één school</source>
        <translation>Back to one school</translation>
    </message>
    <message>
        <source>Terug naar één schooljaar</source>
        <translation>Back to one school year</translation>
    </message>
    <message>
        <source>Schooljaar</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Van schooljaar</source>
        <translation>From school year</translation>
    </message>
    <message>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Voor een kleine school: één overzicht over deze jaren, in plaats van een eigen overzicht per jaar.</source>
        <translation>For a small school: one summary over these years, instead of a summary for each year.</translation>
    </message>
    <message>
        <source>Voor scholen die alleen te klein zijn: één overzicht samen, in plaats van een eigen overzicht per school.</source>
        <translation>For schools that are too small alone: one summary together, instead of a summary for each school.</translation>
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
        <source>Wat doet deze persoon op school?</source>
        <translation>What does this person do at school?</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
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
        <source>Klas of groep</source>
        <translation>Class or group</translation>
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
    <name>Places</name>
    <message>
        <source>{name} bestaat al en wordt vervangen door het nieuwe bestand.</source>
        <translation>{name} already exists and will be replaced by the new file.</translation>
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
    <name>PlanView</name>
    <message>
        <source>Dit komt erin. Wat er al stond, wordt vervangen.</source>
        <translation>This goes in. What was there is replaced.</translation>
    </message>
    <message>
        <source>In deze lijst staat niets nieuws.</source>
        <translation>There is nothing new in this list.</translation>
    </message>
    <message>
        <source>Dat staat er al: {count}.</source>
        <translation>There already: {count}.</translation>
    </message>
    <message>
        <source>Dit blijft erbuiten</source>
        <translation>This stays out</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Oefenregister: alles is verzonnen</source>
        <translation>Practice register: everything is made up</translation>
    </message>
    <message>
        <source>Wachtzin: die u zelf hebt gekozen</source>
        <translation>Passphrase: the one you chose yourself</translation>
    </message>
    <message>
        <source>Wachtzin: {0}</source>
        <translation>Passphrase: {0}</translation>
    </message>
    <message>
        <source>Meer over oefenen</source>
        <translation>More about practising</translation>
    </message>
    <message>
        <source>Opnieuw beginnen</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Weggooien</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Stoppen met oefenen</source>
        <translation>Stop practising</translation>
    </message>
    <message>
        <source>Opnieuw beginnen met oefenen?</source>
        <translation>Start practising again?</translation>
    </message>
    <message>
        <source>Dit oefenregister gaat weg en er komt een nieuw. Uw eigen register verandert niet.</source>
        <translation>This practice register goes and a new one comes. Your own register does not change.</translation>
    </message>
    <message>
        <source>Het oefenregister weggooien?</source>
        <translation>Discard the practice register?</translation>
    </message>
    <message>
        <source>Alles wat u hier hebt geprobeerd, verdwijnt. Uw eigen register verandert niet. U kunt later opnieuw oefenen.</source>
        <translation>Everything you tried here disappears. Your own register does not change. You can practise again later.</translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <source>Leren en oefenen</source>
        <translation>Learning and practising</translation>
    </message>
    <message>
        <source>Probeer alles in een oefenregister: alles daarin is verzonnen. Uw eigen register gaat zolang op slot.</source>
        <translation>Try everything in a practice register: everything in it is made up. Your own register is locked meanwhile.</translation>
    </message>
    <message>
        <source>Oefenregister openen</source>
        <translation>Open the practice register</translation>
    </message>
    <message>
        <source>Rondleiding</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Kaart voor naast de laptop</source>
        <translation>Card beside the laptop</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Oefenen</source>
        <translation>Practising</translation>
    </message>
    <message>
        <source>Uw eigen register gaat op slot; wat u aan het typen was, blijft bewaard. Daarna opent een register waarin alles is verzonnen. Met Stoppen met oefenen komt u weer terug.</source>
        <translation>Your own register is locked; what you were typing is kept. Then a register opens in which everything is made up. Stop practising brings you back.</translation>
    </message>
    <message>
        <source>Oefenregister openen</source>
        <translation>Open the practice register</translation>
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
        <source>Op {date} is in dit register iets vernietigd. Van de rijen die erin gaan, zijn er {count} van die dag of eerder. Hebt u deze lijst al eens ingelezen? Dan komen vernietigde dossiers hiermee terug. Haal die rijen eerst uit de lijst.</source>
        <translation>On {date} something was destroyed in this register. Of the rows that go in, {count} are of that day or earlier. Did you import this list before? Then destroyed cases come back with it. Take those rows out of the list first.</translation>
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
    <message>
        <source>Dit komt in het register</source>
        <translation>This goes into the register</translation>
    </message>
    <message>
        <source>Bij deze school</source>
        <translation>At this school</translation>
    </message>
    <message>
        <source>Kent u deze zaak al?</source>
        <translation>Do you know this matter already?</translation>
    </message>
    <message>
        <source>Deze dossiers lopen nog en gaan over dezelfde dagen en dezelfde aard.</source>
        <translation>These cases are open and are about the same days and the same category.</translation>
    </message>
    <message>
        <source>Uit: {register}. Gemaakt op {day}.</source>
        <translation>From: {register}. Made on {day}.</translation>
    </message>
    <message>
        <source>Het pakket noemt een andere onderwijssoort dan deze school. Vraag of het wel voor dit register is.</source>
        <translation>The package names another sector than this school. Ask whether it is meant for this register.</translation>
    </message>
    <message>
        <source>Namen worden omgezet in een code en niet opgeslagen.</source>
        <translation>Names are turned into a code and not stored.</translation>
    </message>
    <message>
        <source>Nee, dit is een nieuwe zaak</source>
        <translation>No, this is a new matter</translation>
    </message>
    <message>
        <source>Pesten</source>
        <translation>Bullying</translation>
    </message>
    <message>
        <source>Hoort bij dit dossier, dat loopt sinds {day}. U kunt het later losmaken.</source>
        <translation>Belongs to this case, open since {day}. You can part them later.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>Dossiers waarin de oude waarde blijft staan, omdat een definitief jaaroverzicht ze al telde: {count}.</source>
        <translation>Cases in which the old value stays, because a final yearly summary already counted them: {count}.</translation>
    </message>
    <message>
        <source>Dossiers waarin de oude waarde blijft staan, omdat ze beperkt zijn of in de prullenbak liggen: {count}.</source>
        <translation>Cases in which the old value stays, because they are restricted or in the bin: {count}.</translation>
    </message>
    <message>
        <source>Deze cijfers van het jaaroverzicht schuiven:</source>
        <translation>These figures of the yearly summary move:</translation>
    </message>
    <message>
        <source>Geen cijfer van het jaaroverzicht verandert.</source>
        <translation>No figure of the yearly summary changes.</translation>
    </message>
    <message>
        <source>De oude waarde wordt niet meer aangeboden. U kunt dit {days} dagen ongedaan maken.</source>
        <translation>The old value is no longer offered. You can undo this for {days} days.</translation>
    </message>
    <message>
        <source>Er verandert geen dossier.</source>
        <translation>No case changes.</translation>
    </message>
    <message>
        <source>Dossiers die veranderen: {count} ({years}).</source>
        <translation>Cases that change: {count} ({years}).</translation>
    </message>
    <message>
        <source>{year}, {list}, {label}: van {before} naar {after}</source>
        <translation>{year}, {list}, {label}: from {before} to {after}</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Naar de printer…</source>
        <translation>To the printer…</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Op beide kanten van het papier</source>
        <translation>On both sides of the paper</translation>
    </message>
    <message>
        <source>Papier is niet versleuteld. De printer, en de wachtrij ervoor op dit apparaat of in het netwerk van school, kunnen een kopie bewaren. Haal het papier meteen op.</source>
        <translation>Paper is not encrypted. The printer, and its queue on this device or in the school&apos;s network, may keep a copy. Collect the paper at once.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Hoe vaak?</source>
        <translation>How many copies?</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets veranderd.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Wordt gestopt…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>U kunt dit stoppen.</source>
        <translation>You can stop this.</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Alleen als er een redelijk vermoeden is.</source>
        <translation>Only if there is a reasonable suspicion.</translation>
    </message>
    <message>
        <source>Door: {who}</source>
        <translation>By: {who}</translation>
    </message>
    <message>
        <source>Aan: {to}</source>
        <translation>To: {to}</translation>
    </message>
    <message>
        <source>Wanneer: {term}</source>
        <translation>When: {term}</translation>
    </message>
    <message>
        <source>In plaats van {usual}, want daar gaat de melding over.</source>
        <translation>Instead of {usual}, since the report is about them.</translation>
    </message>
    <message>
        <source>Kijk eerst: is dit niet degene over wie de melding gaat?</source>
        <translation>Look first: is this not the person the report is about?</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>still to be confirmed</translation>
    </message>
</context>
<context>
    <name>PublishedCard</name>
    <message>
        <source>Al gepubliceerd door anderen</source>
        <translation>Already published by others</translation>
    </message>
    <message>
        <source>Bestanden opnemen</source>
        <translation>Take in files</translation>
    </message>
    <message>
        <source>Is dit exemplaar echt?</source>
        <translation>Is this copy genuine?</translation>
    </message>
    <message>
        <source>Een tweede vertrouwenspersoon, de coördinator pesten, of uzelf uit een eerder register: neem op wat er al is, voordat u iets definitief maakt. Het gaat om het JSON-bestand.</source>
        <translation>A second adviser, the anti-bullying coordinator, or you from an earlier register: take in what there is before you make anything final. It is about the JSON file.</translation>
    </message>
    <message>
        <source>Verbergen</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Opnemen of nakijken</source>
        <translation>Take in or check</translation>
    </message>
    <message>
        <source>Welke overzichten?</source>
        <translation>Which summaries?</translation>
    </message>
    <message>
        <source>Jaaroverzicht</source>
        <translation>Yearly summary</translation>
    </message>
    <message>
        <source>Welk bestand?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>De bestanden worden gelezen en nagekeken…</source>
        <translation>The files are being read and checked…</translation>
    </message>
    <message>
        <source>{name}: jaaroverzicht {year} van dit register. Het staat nu weer als definitief in het register.</source>
        <translation>{name}: summary {year} of this register. It is in the register as final again.</translation>
    </message>
    <message>
        <source>{name}: jaaroverzicht {year} uit een eerder register van deze school. Het telt als gepubliceerd.</source>
        <translation>{name}: summary {year} from an earlier register of this school. It counts as published.</translation>
    </message>
    <message>
        <source>{name}: overzicht {year} van iemand anders. Het telt als gepubliceerd.</source>
        <translation>{name}: summary {year} of somebody else. It counts as published.</translation>
    </message>
    <message>
        <source>{name}: overzicht {year} was al bekend.</source>
        <translation>{name}: summary {year} was known already.</translation>
    </message>
    <message>
        <source>{name} is echt: dit is het definitieve jaaroverzicht {year} van dit register.</source>
        <translation>{name} is genuine: this is the final summary {year} of this register.</translation>
    </message>
    <message>
        <source>{name} is niet echt: het bestand is veranderd nadat het is gemaakt. Vraag om een nieuwe kopie.</source>
        <translation>{name} is not genuine: the file was changed after it was made. Ask for a new copy.</translation>
    </message>
    <message>
        <source>{name} komt niet uit dit register. Controleer het met het register waaruit het komt.</source>
        <translation>{name} does not come from this register. Check it with the register that it comes from.</translation>
    </message>
    <message>
        <source>{name} is niet het definitieve jaaroverzicht {year} van dit register. Dit is anders: {parts}.</source>
        <translation>{name} is not the final summary {year} of this register. This differs: {parts}.</translation>
    </message>
    <message>
        <source>{name} is geen kopie van een definitief jaaroverzicht. Het is een concept, of van {year} is in dit register niets definitief.</source>
        <translation>{name} is no copy of a final summary. It is a draft, or nothing about {year} is final in this register.</translation>
    </message>
    <message>
        <source>de scholen</source>
        <translation>the schools</translation>
    </message>
    <message>
        <source>de grens voor kleine aantallen</source>
        <translation>the limit for small numbers</translation>
    </message>
    <message>
        <source>het aantal zaken</source>
        <translation>the number of matters</translation>
    </message>
    <message>
        <source>het aantal meldingen</source>
        <translation>the number of reports</translation>
    </message>
    <message>
        <source>de contacten, uren of weken</source>
        <translation>the contacts, hours or weeks</translation>
    </message>
    <message>
        <source>de tabellen</source>
        <translation>the tables</translation>
    </message>
    <message>
        <source>de eerdere jaren</source>
        <translation>the earlier years</translation>
    </message>
    <message>
        <source>uit een eerder register</source>
        <translation>from an earlier register</translation>
    </message>
    <message>
        <source>van iemand anders</source>
        <translation>of somebody else</translation>
    </message>
    <message>
        <source>{year} · {whom} · {readers}</source>
        <translation>{year} · {whom} · {readers}</translation>
    </message>
    <message>
        <source>{year} · {whom}, met andere scholen · {readers}</source>
        <translation>{year} · {whom}, with other schools · {readers}</translation>
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
    <name>QuickCardDialog</name>
    <message>
        <source>Kaart voor naast de laptop</source>
        <translation>Card beside the laptop</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Opslaan als pdf</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{name} staat in {folder}.</source>
        <translation>{name} is in {folder}.</translation>
    </message>
    <message>
        <source>Eén bladzijde: wie u belt, wat u zegt en waar u het opschrijft. Er staat niets op over een melding, en geen naam.</source>
        <translation>One page: whom you call, what you say and where you write it down. It says nothing about any report, and holds no name.</translation>
    </message>
    <message>
        <source>Taal van de kaart</source>
        <translation>Language of the card</translation>
    </message>
    <message>
        <source>De kaart is naar de printer gestuurd.</source>
        <translation>The card was sent to the printer.</translation>
    </message>
    <message>
        <source>kaart-naast-de-laptop</source>
        <translation>card-beside-the-laptop</translation>
    </message>
    <message>
        <source>{form}-bestand</source>
        <translation>{form} file</translation>
    </message>
    <message>
        <source>Kaart opslaan</source>
        <translation>Save the card</translation>
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
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>In gesprek</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>{count} vragen nu aandacht</source>
        <translation>{count} ask for attention now</translation>
    </message>
    <message>
        <source>In gesprek tot {time}</source>
        <translation>In conversation until {time}</translation>
    </message>
    <message>
        <source>{minutes} minuten: niet vergrendelen, alleen het scherm afdekken</source>
        <translation>{minutes} minutes: do not lock, only cover the screen</translation>
    </message>
    <message>
        <source>1 minuut: niet vergrendelen, alleen het scherm afdekken</source>
        <translation>1 minute: do not lock, only cover the screen</translation>
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
    <name>ReadyPage</name>
    <message>
        <source>Uw register is klaar</source>
        <translation>Your register is ready</translation>
    </message>
    <message>
        <source>Wachtzin kwijt? Alleen deze code opent dan het register. Zonder code kan niemand dat.</source>
        <translation>Lost the passphrase? Then only this code opens the register. Without it nobody can.</translation>
    </message>
    <message>
        <source>Code overschrijven (10 minuten)</source>
        <translation>Copy the code (10 minutes)</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Laptop kwijt? Dan hebt u alleen deze. Een USB-stick is prima.</source>
        <translation>Lost the laptop? Then these are all you have. A USB stick is fine.</translation>
    </message>
    <message>
        <source>Overgeschreven en nagekeken.</source>
        <translation>Copied and checked.</translation>
    </message>
    <message>
        <source>Eerste melding opschrijven</source>
        <translation>Write down the first report</translation>
    </message>
    <message>
        <source>Naar Vandaag</source>
        <translation>To Today</translation>
    </message>
    <message>
        <source>Nog één ding, nu of later. Het scherm Vandaag herinnert u eraan.</source>
        <translation>One more thing, now or later. The screen Today reminds you.</translation>
    </message>
    <message>
        <source>Nog twee dingen, nu of later. Het scherm Vandaag herinnert u eraan.</source>
        <translation>Two more things, now or later. The screen Today reminds you.</translation>
    </message>
    <message>
        <source>Map voor reservekopieën</source>
        <translation>Folder for backups</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Schrijf kort waarom.</source>
        <translation>Write briefly why.</translation>
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
        <source>apart tonen zou een klein aantal verraden</source>
        <translation>showing it separately would give a small number away</translation>
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
    <name>Receipt</name>
    <message>
        <source>Geef de kopie zelf, en zeg de wachtzin mondeling of door de telefoon; nooit op papier bij de stick. Uw opvolger opent de kopie met die wachtzin, kiest een eigen wachtzin en schrijft een eigen herstelblad.</source>
        <translation>Hand over the copy yourself, and say the passphrase in person or by telephone; never on paper with the stick. Your successor opens the copy with that passphrase, chooses one of their own and writes a recovery sheet of their own.</translation>
    </message>
    <message>
        <source>In het logboek van beide registers staat dat de kopie is gemaakt. Uw eigen register blijft zoals het is. Werkt u daarin door, dan weet de kopie daar niets van.</source>
        <translation>The log of both registers says that the copy was made. Your own register stays as it is. If you go on working in it, the copy knows nothing of that.</translation>
    </message>
    <message>
        <source>{name} is gemaakt, met de wachtzin geopend en nageteld.</source>
        <translation>{name} was made, opened with the passphrase and counted.</translation>
    </message>
    <message>
        <source>In de kopie: {goes}. Bij u gebleven: {stays}.</source>
        <translation>In the copy: {goes}. Stayed with you: {stays}.</translation>
    </message>
</context>
<context>
    <name>ReceiptButton</name>
    <message>
        <source>Bewijs opslaan…</source>
        <translation>Save the receipt…</translation>
    </message>
    <message>
        <source>Bewijs opslaan</source>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>PDF-bestand</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>Bewijs opgeslagen</source>
        <translation>Receipt saved</translation>
    </message>
</context>
<context>
    <name>ReceiveHandoverCard</name>
    <message>
        <source>Dossiers van een ander</source>
        <translation>Somebody else&apos;s cases</translation>
    </message>
    <message>
        <source>Een overdracht (.vpo): hele dossiers, van uw voorganger, van wie u vervangt, of terug van uw vervanger. U ziet eerst wat erin staat.</source>
        <translation>A handover (.vpo): whole cases, from your predecessor, from whom you substitute for, or back from your substitute. You first see what is in it.</translation>
    </message>
    <message>
        <source>Overdracht inlezen</source>
        <translation>Import a handover</translation>
    </message>
</context>
<context>
    <name>ReceiveHandoverScreen</name>
    <message>
        <source>Overdracht inlezen</source>
        <translation>Import a handover</translation>
    </message>
    <message>
        <source>Naar de dossiers</source>
        <translation>To the cases</translation>
    </message>
    <message>
        <source>Welke overdracht?</source>
        <translation>Which handover?</translation>
    </message>
    <message>
        <source>Dossiers van een ander</source>
        <translation>Somebody else&apos;s cases</translation>
    </message>
    <message>
        <source>Uw voorganger, of wie u vervangt, gaf u een overdracht (.vpo). U ziet eerst wat erin staat; pas daarna komt het in dit register.</source>
        <translation>Your predecessor, or whom you substitute for, gave you a handover (.vpo). You first see what is in it; only then does it come into this register.</translation>
    </message>
    <message>
        <source>Het bestand</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>De wachtzin die u hoorde of uit de envelop</source>
        <translation>The passphrase that you heard, or from the envelope</translation>
    </message>
    <message>
        <source>Hoofdletters, komma&apos;s en spaties maken niet uit.</source>
        <translation>Capitals, commas and spaces do not matter.</translation>
    </message>
    <message>
        <source>Overdrachten</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Overdracht wordt geopend…</source>
        <translation>Opening the handover…</translation>
    </message>
    <message>
        <source>Wordt opgenomen…</source>
        <translation>Recording…</translation>
    </message>
</context>
<context>
    <name>ReceivePackageScreen</name>
    <message>
        <source>Pakket inlezen</source>
        <translation>Import a package</translation>
    </message>
    <message>
        <source>Naar het dossier</source>
        <translation>To the case</translation>
    </message>
    <message>
        <source>Welk pakket?</source>
        <translation>Which package?</translation>
    </message>
    <message>
        <source>Een pakket uit een ander register</source>
        <translation>A package from another register</translation>
    </message>
    <message>
        <source>Een collega gaf u een versleuteld pakket (.vpp) en zei u de wachtzin. U ziet eerst wat erin staat; pas daarna komt het in dit register.</source>
        <translation>A colleague gave you an encrypted package (.vpp) and told you the passphrase. You first see what is in it; only then does it go into this register.</translation>
    </message>
    <message>
        <source>Het pakket</source>
        <translation>The package</translation>
    </message>
    <message>
        <source>De wachtzin die u hoorde</source>
        <translation>The passphrase that you were told</translation>
    </message>
    <message>
        <source>Zes woorden. Hoofdletters, komma&apos;s en spaties maken niet uit.</source>
        <translation>Six words. Capitals, commas and spaces do not matter.</translation>
    </message>
    <message>
        <source>Pakketten</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>Pakket wordt geopend…</source>
        <translation>Opening the package…</translation>
    </message>
    <message>
        <source>Wordt opgenomen…</source>
        <translation>Recording…</translation>
    </message>
</context>
<context>
    <name>ReceivedPage</name>
    <message>
        <source>Hetzelfde pakket kan niet nog een keer in dit register komen.</source>
        <translation>The same package cannot come into this register again.</translation>
    </message>
    <message>
        <source>Opgenomen als dossier {number}</source>
        <translation>Recorded as case {number}</translation>
    </message>
    <message>
        <source>U hebt {name} niet meer nodig: verwijder het bestand en leeg de prullenbak van de computer.</source>
        <translation>You no longer need {name}: delete the file and empty the computer&apos;s recycle bin.</translation>
    </message>
</context>
<context>
    <name>ReceivingScreen</name>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opnemen in het register</source>
        <translation>Take into the register</translation>
    </message>
</context>
<context>
    <name>RecommendationForm</name>
    <message>
        <source>Schrijf op wat u aanbeveelt.</source>
        <translation>Write down what you recommend.</translation>
    </message>
    <message>
        <source>Wat beveelt u aan?</source>
        <translation>What do you recommend?</translation>
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
        <source>Bijzondere gegevens</source>
        <translation>Special-category data</translation>
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
    <name>RecordedNotice</name>
    <message>
        <source>Vastgelegd. De melding staat in het register.</source>
        <translation>Recorded. The report is in the register.</translation>
    </message>
    <message>
        <source>Vastgelegd als {number}.</source>
        <translation>Recorded as {number}.</translation>
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
        <source>Daarna komt de code in beeld.</source>
        <translation>After that the code is shown.</translation>
    </message>
    <message>
        <source>Code tonen en overschrijven…</source>
        <translation>Show and copy the code…</translation>
    </message>
    <message>
        <source>Uw blad is gecontroleerd: de code klopt.</source>
        <translation>Your sheet has been checked: the code is right.</translation>
    </message>
    <message>
        <source>Nog niet overgeschreven. Kies “Code tonen en overschrijven…”. Staat de code al op uw blad? Kies “Mijn blad controleren”.</source>
        <translation>Not copied yet. Choose “Show and copy the code…”. Is the code on your sheet already? Choose “Check my sheet”.</translation>
    </message>
    <message>
        <source>Nog niet gecontroleerd. Typ de code één keer over van uw blad.</source>
        <translation>Not checked yet. Type the code once from your sheet.</translation>
    </message>
    <message>
        <source>Met deze code opent u het register als u de wachtzin kwijt bent. U schrijft hem zelf op een blad.</source>
        <translation>With this code you open the register when you have lost the passphrase. You write it on a sheet yourself.</translation>
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
        <source>De code is goed overgetypt. Kies een nieuwe wachtzin. Er komt ook een nieuwe code, die dit blad vervangt. Het register gaat daarna niet meer open met de oude wachtzin of dit blad; oudere reservekopieën opent u nog met de oude wachtzin of het oude blad.</source>
        <translation>The code was typed over well. Choose a new passphrase. A new code comes with it, which replaces this sheet. The register no longer opens with the old passphrase or this sheet after that; older backups you still open with the old passphrase or the old sheet.</translation>
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
        <source>Regel {number}: {count} groepen, achter elkaar door</source>
        <translation>Line {number}: {count} groups, one after another</translation>
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
    <name>RecoveryPrints</name>
    <message>
        <source>Leeg blad afdrukken</source>
        <translation>Print a blank sheet</translation>
    </message>
    <message>
        <source>Code afdrukken…</source>
        <translation>Print the code…</translation>
    </message>
    <message>
        <source>Dit is de herstelcode: wie de code en het bestand heeft, kan alles lezen. Met de hand overschrijven is veiliger; druk anders af op een printer die alleen van u is.</source>
        <translation>This is the recovery code: whoever has the code and the file can read everything. Copying it by hand is safer; otherwise print on a printer that is yours alone.</translation>
    </message>
    <message>
        <source>Naar de printer</source>
        <translation>To the printer</translation>
    </message>
    <message>
        <source>Haal het blad meteen op, en kijk of er geen tweede in de printer ligt.</source>
        <translation>Fetch the sheet at once, and look whether there is not a second one in the printer.</translation>
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
    <name>RegisterHead</name>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Register: {name}</source>
        <translation>Register: {name}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Naar een ander register</source>
        <translation>To another register</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Welk register</source>
        <translation>Which register</translation>
    </message>
    <message>
        <source>Werkt u zelf bij deze school?</source>
        <translation>Do you work at this school yourself?</translation>
    </message>
    <message>
        <source>Voor welke school?</source>
        <translation>For which school?</translation>
    </message>
    <message>
        <source>Hoe noemt u zichzelf?</source>
        <translation>What do you call yourself?</translation>
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
        <source>Voor de antipestcoördinator.</source>
        <translation>For the anti-bullying coordinator.</translation>
    </message>
    <message>
        <source>Zonder gesprekken en persoonlijke notities.</source>
        <translation>Without conversations and personal notes.</translation>
    </message>
    <message>
        <source>Nee, extern</source>
        <translation>No, external</translation>
    </message>
    <message>
        <source>Pestsituaties</source>
        <translation>Bullying situations</translation>
    </message>
    <message>
        <source>Voor de vertrouwenspersoon, ook bij pesten.</source>
        <translation>For the confidential adviser, for bullying too.</translation>
    </message>
    <message>
        <source>Incidenten van de school</source>
        <translation>School incidents</translation>
    </message>
    <message>
        <source>Ja, intern</source>
        <translation>Yes, internal</translation>
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
        <translation>What is wanted?</translation>
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
        <source>Naam van wie meldt (mag leeg blijven)</source>
        <translation>Name of who reports (may stay empty)</translation>
    </message>
    <message>
        <source>Zeg eerst wat u wel en niet kunt beloven.</source>
        <translation>First say what you can and cannot promise.</translation>
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
    <name>RequestActs</name>
    <message>
        <source>Wie vraagt het?</source>
        <translation>Who asks?</translation>
    </message>
    <message>
        <source>Mag deze persoon dit vragen?</source>
        <translation>May this person ask this?</translation>
    </message>
    <message>
        <source>Is antwoorden veilig?</source>
        <translation>Is answering safe?</translation>
    </message>
    <message>
        <source>In welke dossiers staat deze persoon?</source>
        <translation>In which cases is this person?</translation>
    </message>
    <message>
        <source>{name}: iemand met dezelfde naam</source>
        <translation>{name}: somebody of the same name</translation>
    </message>
    <message>
        <source>Woorden weglakken</source>
        <translation>Black out words</translation>
    </message>
    <message>
        <source>Zo gaat het mee</source>
        <translation>Include it like this</translation>
    </message>
    <message>
        <source>In het register verandert niets: dit gaat alleen over de kopie.</source>
        <translation>Nothing changes in the register: this is about the copy only.</translation>
    </message>
    <message>
        <source>Bestandsnaam weglakken</source>
        <translation>Black out the file name</translation>
    </message>
    <message>
        <source>Hier lakt u alleen de bestandsnaam weg, zoals die in de brief staat. In het bestand zelf verandert niets: maak daarvan zelf een kopie waarin u weglakt.</source>
        <translation>Here you black out the file name only, as it stands in the letter. Nothing in the file itself changes: make a copy of that yourself in which you black things out.</translation>
    </message>
    <message>
        <source>Wat hebt u gedaan of afgewogen?</source>
        <translation>What did you do or weigh?</translation>
    </message>
    <message>
        <source>Deze woorden komen in de brief: noem geen anderen.</source>
        <translation>These words go into the letter: name nobody else.</translation>
    </message>
    <message>
        <source>Wat is er gedaan?</source>
        <translation>What was done?</translation>
    </message>
    <message>
        <source>Wat verklaart deze persoon?</source>
        <translation>What does this person state?</translation>
    </message>
    <message>
        <source>Verklaring van {name}:</source>
        <translation>Statement by {name}:</translation>
    </message>
    <message>
        <source>Verklaring toevoegen</source>
        <translation>Add a statement</translation>
    </message>
    <message>
        <source>Waarom wordt dit dossier beperkt?</source>
        <translation>Why is this case being restricted?</translation>
    </message>
    <message>
        <source>Dossier beperken</source>
        <translation>Restrict case</translation>
    </message>
    <message>
        <source>Beperken</source>
        <translation>Restrict</translation>
    </message>
    <message>
        <source>Waarom duurt het langer?</source>
        <translation>Why does it take longer?</translation>
    </message>
    <message>
        <source>Deze reden komt in de brief. Twee maanden langer: nog te bevestigen.</source>
        <translation>This reason goes into the letter. Two months longer: to be confirmed.</translation>
    </message>
    <message>
        <source>Twee maanden langer</source>
        <translation>Two months longer</translation>
    </message>
    <message>
        <source>Verlengen</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Besluit</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Daarna maakt u de brief. Wat u vrijgaf, kunt u dan niet meer wijzigen.</source>
        <translation>After that you make the letter. What you released cannot be changed any more then.</translation>
    </message>
</context>
<context>
    <name>RequestScreen</name>
    <message>
        <source>Verzoek</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Alle verzoeken</source>
        <translation>All requests</translation>
    </message>
    <message>
        <source>Volgende stap</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Wat zegt de regel?</source>
        <translation>What does the rule say?</translation>
    </message>
    <message>
        <source>Lukt het niet op tijd?</source>
        <translation>Not in time?</translation>
    </message>
    <message>
        <source>Schrijf binnen de maand waarom het langer duurt.</source>
        <translation>Write within the month why it takes longer.</translation>
    </message>
    <message>
        <source>Twee maanden langer…</source>
        <translation>Two months longer…</translation>
    </message>
    <message>
        <source>Brief dat het langer duurt</source>
        <translation>Letter that it takes longer</translation>
    </message>
    <message>
        <source>Vraag om advies, zonder inhoud</source>
        <translation>Ask for advice, without content</translation>
    </message>
    <message>
        <source>gedaan</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Verklaring toevoegen…</source>
        <translation>Add a statement…</translation>
    </message>
    <message>
        <source>Beperken…</source>
        <translation>Restrict…</translation>
    </message>
    <message>
        <source>Het gebruik is beperkt.</source>
        <translation>Its use is restricted.</translation>
    </message>
    <message>
        <source>{name} staat in {folder}. Het is niet versleuteld.</source>
        <translation>{name} is in {folder}. It is not encrypted.</translation>
    </message>
</context>
<context>
    <name>RequestTexts</name>
    <message>
        <source>Verzoek om inzage</source>
        <translation>Request for inspection</translation>
    </message>
    <message>
        <source>Verzoek om te verbeteren</source>
        <translation>Request to rectify</translation>
    </message>
    <message>
        <source>Verzoek om te wissen</source>
        <translation>Request to erase</translation>
    </message>
    <message>
        <source>Verzoek om te beperken</source>
        <translation>Request to restrict</translation>
    </message>
    <message>
        <source>Bezwaar</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>{who}, over {name}</source>
        <translation>{who}, about {name}</translation>
    </message>
    <message>
        <source>antwoord voor of op {day}</source>
        <translation>answer by {day}</translation>
    </message>
    <message>
        <source>{decision} op {day}</source>
        <translation>{decision} on {day}</translation>
    </message>
    <message>
        <source>Vanaf 16 jaar vraagt de leerling zelf, niet de ouder.</source>
        <translation>From 16 the pupil asks, not the parent.</translation>
    </message>
    <message>
        <source>Tot 16 jaar vragen de ouders om inzage. Bespreek met de leerling wat wel kan.</source>
        <translation>Until 16 the parents ask to see the data. Discuss with the pupil what is possible.</translation>
    </message>
    <message>
        <source>Het is nog niet duidelijk of deze persoon dit mag vragen.</source>
        <translation>It is not clear yet whether this person may ask this.</translation>
    </message>
    <message>
        <source>Controleer nog of dit echt deze persoon is.</source>
        <translation>Check whether it really is this person.</translation>
    </message>
    <message>
        <source>Vraag het kind wat de ouder mag lezen, en of het veilig is als die het leest.</source>
        <translation>Ask the child what the parent may read, and whether it is safe if the parent reads it.</translation>
    </message>
    <message>
        <source>Wie het vraagt, staat zelf in het dossier of misschien. Let extra op wat u vrijgeeft.</source>
        <translation>Whoever asks is in the case too, or may be. Take extra care in what you release.</translation>
    </message>
    <message>
        <source>Denk na of antwoorden gevaarlijk is voor het kind.</source>
        <translation>Consider whether answering is dangerous for the child.</translation>
    </message>
    <message>
        <source>Antwoorden kan gevaarlijk zijn. Vraag eerst advies, zonder namen en zonder inhoud.</source>
        <translation>Answering may be dangerous. First ask for advice, without names and without content.</translation>
    </message>
    <message>
        <source>Open het dossier en verbeter wat niet klopt. Bent u het niet eens? Voeg dan de verklaring van deze persoon toe: die staat er voortaan bij.</source>
        <translation>Open the case and correct what is not right. Do you disagree? Then add this person&apos;s statement: it stands with it from then on.</translation>
    </message>
    <message>
        <source>Open het dossier en verwijder wat weg moet, of leg het hele dossier in de prullenbak met de reden: op verzoek. Zolang dit verzoek loopt, wordt er niets vernietigd: besluit daarom eerst.</source>
        <translation>Open the case and remove what must go, or put the whole case in the bin with the reason: at the request. As long as this request is open nothing is destroyed: so decide first.</translation>
    </message>
    <message>
        <source>Beperken betekent: alles blijft staan, maar niemand schrijft erin en er gaat niets uit, tot u de beperking opheft. Plichten en termijnen lopen door.</source>
        <translation>Restricting means: everything stays, but nobody writes in it and nothing leaves it until you lift the restriction. Duties and terms run on.</translation>
    </message>
    <message>
        <source>Weeg het bezwaar af tegen waarom u dit vastlegt. Schrijf op wat u afwoog.</source>
        <translation>Weigh the objection against why you keep this. Write down what you weighed.</translation>
    </message>
    <message>
        <source>Regels over beperken en bezwaar: AVG (nog te bevestigen). Vraag de functionaris gegevensbescherming.</source>
        <translation>Rules about restriction and objection: GDPR (to be confirmed). Ask the data protection officer.</translation>
    </message>
    <message>
        <source>Ouders vragen tot 16 jaar, de leerling zelf vanaf 16 jaar. Alles behalve persoonlijke aantekeningen.</source>
        <translation>Parents ask until 16, the pupil from 16. Everything but personal notes.</translation>
    </message>
    <message>
        <source>Weigeren mag alleen als de veiligheid of de ontwikkeling van de leerling gevaar loopt; wie daarover gaat, besluit dat en legt het schriftelijk vast.</source>
        <translation>Refusing is only allowed when the safety or the development of the pupil is at risk; whoever has authority decides it and records it in writing.</translation>
    </message>
    <message>
        <source>Antwoord binnen een maand. Twee maanden langer, en gegevens van anderen weglaten (UAVG art. 41): nog te bevestigen.</source>
        <translation>Answer within a month. Two months longer, and leaving out data of others (UAVG art. 41): to be confirmed.</translation>
    </message>
    <message>
        <source>Bron: Stichting School &amp; Veiligheid.</source>
        <translation>Source: Stichting School &amp; Veiligheid.</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Rechten van mensen in het register (AVG)</source>
        <translation>Rights of the people in the register (GDPR)</translation>
    </message>
    <message>
        <source>Iemand wil zien, verbeteren of wissen wat er over hem of haar staat.</source>
        <translation>Somebody wants to see, correct or erase what is kept about him or her.</translation>
    </message>
    <message>
        <source>Verzoeken</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Voor de school, ingevuld uit uw instellingen en zonder iets uit een dossier:</source>
        <translation>For the school, filled in from your settings and without anything from a case:</translation>
    </message>
    <message>
        <source>Verwerkingsregister</source>
        <translation>Register of processing</translation>
    </message>
    <message>
        <source>DPIA</source>
        <translation>DPIA</translation>
    </message>
    <message>
        <source>{name} staat in {folder}.</source>
        <translation>{name} is in {folder}.</translation>
    </message>
    <message>
        <source>verwerkingsregister</source>
        <translation>processing-register</translation>
    </message>
    <message>
        <source>dpia</source>
        <translation>dpia</translation>
    </message>
    <message>
        <source>{form}-bestand</source>
        <translation>{form} file</translation>
    </message>
    <message>
        <source>Blad opslaan</source>
        <translation>Save the sheet</translation>
    </message>
</context>
<context>
    <name>RequestsScreen</name>
    <message>
        <source>Verzoeken</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Nieuw verzoek</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Wacht op een antwoord</source>
        <translation>Waits for an answer</translation>
    </message>
    <message>
        <source>Besloten</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>De termijn is een maand na binnenkomst; er komt een afspraak in uw agenda. Zolang het verzoek loopt, wordt het dossier niet vernietigd.</source>
        <translation>The term is a month after it came in; an agreement is put in your agenda. As long as the request is open, the case is not destroyed.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Er zijn geen verzoeken</source>
        <translation>There are no requests</translation>
    </message>
    <message>
        <source>Wil iemand zien wat er over hem of haar staat, of iets laten verbeteren? Leg dat verzoek hier vast.</source>
        <translation>Does somebody want to see what is kept about him or her, or have something corrected? Record that request here.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Openen: {name}</source>
        <translation>Open: {name}</translation>
    </message>
</context>
<context>
    <name>RestActs</name>
    <message>
        <source>Alles is nu opgeschreven.</source>
        <translation>Everything is written down now.</translation>
    </message>
    <message>
        <source>Nog niet opgeschreven: {what}.</source>
        <translation>Not written down yet: {what}.</translation>
    </message>
</context>
<context>
    <name>RestTask</name>
    <message>
        <source>Bij het vastleggen nog niet opgeschreven: {what}.</source>
        <translation>Not written down yet when it was recorded: {what}.</translation>
    </message>
</context>
<context>
    <name>RestWords</name>
    <message>
        <source>toestemming</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>de aard</source>
        <translation>the category</translation>
    </message>
    <message>
        <source>om wie het gaat</source>
        <translation>who is involved</translation>
    </message>
    <message>
        <source>wat de melder wil</source>
        <translation>what the reporter wants</translation>
    </message>
    <message>
        <source>Toestemming vragen</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Aard kiezen</source>
        <translation>Choose the category</translation>
    </message>
    <message>
        <source>Betrokkene toevoegen</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Wens opschrijven</source>
        <translation>Write down the wish</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>De kopie wordt geopend en nagekeken…</source>
        <translation>The copy is being opened and checked…</translation>
    </message>
    <message>
        <source>Sleutel wordt berekend…</source>
        <translation>Working out the key…</translation>
    </message>
    <message>
        <source>Het register van nu wordt geopend en vergeleken…</source>
        <translation>The present register is being opened and compared…</translation>
    </message>
    <message>
        <source>Kopie wordt teruggezet…</source>
        <translation>Restoring the copy…</translation>
    </message>
    <message>
        <source>De kopie wordt teruggezet. Dat gaat in één keer; daarna is het klaar.</source>
        <translation>The copy is being restored. That goes in one step; then it is done.</translation>
    </message>
</context>
<context>
    <name>RestoreWords</name>
    <message>
        <source>vervangen bij terugzetten</source>
        <translation>replaced by a restore</translation>
    </message>
    <message>
        <source>van voor een nieuwe versie</source>
        <translation>from before a new version</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Meldingen</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Afspraken en taken</source>
        <translation>Agreements and tasks</translation>
    </message>
    <message>
        <source>Definitieve jaaroverzichten</source>
        <translation>Final summaries</translation>
    </message>
    <message>
        <source>Notities en concepten</source>
        <translation>Notes and drafts</translation>
    </message>
</context>
<context>
    <name>RestrictionActs</name>
    <message>
        <source>Beperking opheffen…</source>
        <translation>Lift restriction…</translation>
    </message>
    <message>
        <source>Het gebruik van dit dossier is beperkt sinds {day}. Alles blijft staan; u kunt er niets in schrijven en er gaat niets uit. Termijnen en plichten lopen door.</source>
        <translation>The use of this case has been restricted since {day}. Everything stays; you cannot write in it and nothing leaves it. Terms and duties run on.</translation>
    </message>
    <message>
        <source>Waarom mag dit dossier weer gebruikt worden?</source>
        <translation>Why may this case be used again?</translation>
    </message>
    <message>
        <source>Beperking opheffen</source>
        <translation>Lift restriction</translation>
    </message>
    <message>
        <source>Opheffen</source>
        <translation>Lift the hold</translation>
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
        <source>Hebt u de lijst niet meer nodig, verwijder het bestand dan en leeg de prullenbak van de computer.</source>
        <translation>If you no longer need the list, delete the file and empty the computer&apos;s recycle bin.</translation>
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
    <name>ResultsModel</name>
    <message>
        <source>Schooljaar</source>
        <translation>School year</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Veilig</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Waar staat dat?</source>
        <translation>Where does it say so?</translation>
    </message>
    <message>
        <source>Leerlingen</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Personeel</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>RetentionActs</name>
    <message>
        <source>In de prullenbak gelegd: {count}.</source>
        <translation>Put in the bin: {count}.</translation>
    </message>
    <message>
        <source>{count} dossiers in de prullenbak leggen?</source>
        <translation>Put {count} cases in the bin?</translation>
    </message>
    <message>
        <source>Ze blijven daar 30 dagen heel. U kunt elk dossier terughalen.</source>
        <translation>They stay whole there for 30 days. You can take each case back.</translation>
    </message>
    <message>
        <source>In de prullenbak</source>
        <translation>Put in the bin</translation>
    </message>
    <message>
        <source>Teruggehaald uit de prullenbak.</source>
        <translation>Taken back from the bin.</translation>
    </message>
    <message>
        <source>{number} niet meer vasthouden</source>
        <translation>Lift the hold on {number}</translation>
    </message>
    <message>
        <source>Opheffen</source>
        <translation>Lift the hold</translation>
    </message>
    <message>
        <source>Opgeheven. Het dossier mag worden vernietigd als er niets anders is.</source>
        <translation>Lifted. The case may be destroyed unless something else holds it.</translation>
    </message>
    <message>
        <source>{number} vasthouden</source>
        <translation>Hold {number}</translation>
    </message>
    <message>
        <source>Vasthouden</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>{number} wordt vastgehouden. Opheffen kan bij “Vastgehouden”.</source>
        <translation>{number} is on hold. You can lift that under “On hold”.</translation>
    </message>
    <message>
        <source>Voorgoed vernietigen</source>
        <translation>Destroy for good</translation>
    </message>
    <message>
        <source>Vernietigen</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Dossiers worden vernietigd, ook in de reservekopieën…</source>
        <translation>Cases are being destroyed, in the backups too…</translation>
    </message>
    <message>
        <source>Wat hier weg is, wordt in de reservekopieën vernietigd…</source>
        <translation>What is gone here is being destroyed in the backups…</translation>
    </message>
    <message>
        <source>Deze reservekopie is weg.</source>
        <translation>This backup is gone.</translation>
    </message>
    <message>
        <source>Het staat hier niet meer bij.</source>
        <translation>It is no longer listed here.</translation>
    </message>
    <message>
        <source>Gestopt. Wat nog niet klaar is, staat bij “Vernietigd”.</source>
        <translation>Stopped. What is not done yet stands under “Destroyed”.</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets vernietigd.</source>
        <translation>Stopped. Nothing was destroyed.</translation>
    </message>
    <message>
        <source>Vernietigd, ook in de reservekopieën.</source>
        <translation>Destroyed, in the backups too.</translation>
    </message>
    <message>
        <source>Vernietigd. Reservekopieën waar het nog in staat: {count}.</source>
        <translation>Destroyed. Backups that still hold it: {count}.</translation>
    </message>
    <message>
        <source>Dossiers gaan in of uit de prullenbak…</source>
        <translation>Cases are being moved into or out of the bin…</translation>
    </message>
</context>
<context>
    <name>RetentionRows</name>
    <message>
        <source>In de prullenbak</source>
        <translation>Put in the bin</translation>
    </message>
    <message>
        <source>Meer bij {name}</source>
        <translation>More for {name}</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Vasthouden…</source>
        <translation>Hold…</translation>
    </message>
    <message>
        <source>Opheffen…</source>
        <translation>Lift…</translation>
    </message>
    <message>
        <source>{kind}: opheffen…</source>
        <translation>{kind}: lift…</translation>
    </message>
    <message>
        <source>Terughalen</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Vernietigen…</source>
        <translation>Destroy…</translation>
    </message>
    <message>
        <source>Is weg</source>
        <translation>Is gone</translation>
    </message>
    <message>
        <source>Hoort er niet bij</source>
        <translation>Does not belong</translation>
    </message>
</context>
<context>
    <name>RetentionScreen</name>
    <message>
        <source>Bewaren en vernietigen</source>
        <translation>Keeping and destroying</translation>
    </message>
    <message>
        <source>Er hoeft nu niets weg</source>
        <translation>Nothing has to go now</translation>
    </message>
    <message>
        <source>Afgesloten dossiers die vernietigd mogen worden, komen hier te staan.</source>
        <translation>Closed cases that may be destroyed will stand here.</translation>
    </message>
    <message>
        <source>Wacht nog</source>
        <translation>Still waiting</translation>
    </message>
    <message>
        <source>Alles hierboven vernietigen…</source>
        <translation>Destroy all of the above…</translation>
    </message>
    <message>
        <source>De prullenbak vraagt uw besluit</source>
        <translation>The bin asks for your decision</translation>
    </message>
    <message>
        <source>Dit lag 30 dagen in de prullenbak. Er gebeurt niets tot u kiest.</source>
        <translation>This was in the bin for 30 days. Nothing happens until you choose.</translation>
    </message>
    <message>
        <source>Wordt vastgehouden</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>De termijn is voorbij, maar er is een reden om te bewaren.</source>
        <translation>The term is over, but there is a reason to keep it.</translation>
    </message>
    <message>
        <source>Prullenbak</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Kan weg</source>
        <translation>May go</translation>
    </message>
    <message>
        <source>Vastgehouden</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>De bewaartermijnen van alle dossiers worden nagekeken…</source>
        <translation>The retention terms of all cases are being checked…</translation>
    </message>
    <message>
        <source>Er wordt nu niets vastgehouden</source>
        <translation>Nothing is on hold now</translation>
    </message>
    <message>
        <source>Loopt er nog iets, zoals een klacht of aangifte, dan blijft het dossier.</source>
        <translation>As long as something goes on, such as a complaint or a police report, the case stays.</translation>
    </message>
    <message>
        <source>De prullenbak is leeg</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>Wat u weggooit, blijft hier 30 dagen heel. U kunt het terughalen.</source>
        <translation>What you put in the bin stays whole for 30 days. You can put it back.</translation>
    </message>
    <message>
        <source>Er is nog niets vernietigd</source>
        <translation>Nothing was destroyed yet</translation>
    </message>
    <message>
        <source>Hier staat straks wanneer u vernietigde en hoeveel, zonder inhoud.</source>
        <translation>Here it will say when you destroyed something and how much, without content.</translation>
    </message>
    <message>
        <source>Nergens meer te zien, en nog helemaal terug te halen.</source>
        <translation>No longer shown anywhere, and can still be taken back whole.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Staat nog in een reservekopie</source>
        <translation>Still in a backup</translation>
    </message>
    <message>
        <source>Hier kon het programma niet bij. Het blijft hier staan tot het weg is.</source>
        <translation>The program could not reach these. They stay listed until they are gone.</translation>
    </message>
    <message>
        <source>Vernietigd</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Van elk dossier is alleen bekend dat het er was.</source>
        <translation>Of each case it is only known that it was there.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>Wacht op het definitieve jaaroverzicht {year}: {count} afgesloten.</source>
        <translation>Waiting for the final yearly summary {year}: {count} closed.</translation>
    </message>
    <message>
        <source>De termijn die u koos, is al voorbij.</source>
        <translation>The term you chose is over already.</translation>
    </message>
    <message>
        <source>Wacht op een bewaartermijn: {count} afgesloten. Stel die eerst in.</source>
        <translation>Waiting for a retention term: {count} closed. Set it first.</translation>
    </message>
    <message>
        <source>Mag later worden vernietigd: {count}. Het eerst op {day}.</source>
        <translation>May be destroyed later: {count}. The first on {day}.</translation>
    </message>
    <message>
        <source>{reason}. Blijft heel tot {day}; daarna vraagt het programma wat u wilt.</source>
        <translation>{reason}. Stays whole until {day}; then the program asks what you want.</translation>
    </message>
    <message>
        <source>{reason}. De 30 dagen zijn om. Terughalen kan nog.</source>
        <translation>{reason}. The 30 days are over. It can still be taken back.</translation>
    </message>
    <message>
        <source>1 dossier vernietigd</source>
        <translation>1 case destroyed</translation>
    </message>
    <message>
        <source>{count} dossiers vernietigd</source>
        <translation>{count} cases destroyed</translation>
    </message>
    <message>
        <source>{day}. {reason}. In geen reservekopie meer.</source>
        <translation>{day}. {reason}. In no backup any more.</translation>
    </message>
    <message>
        <source>{day}. {reason}. Staat nog in reservekopieën: {count}.</source>
        <translation>{day}. {reason}. Still in backups: {count}.</translation>
    </message>
    <message>
        <source>Afgesloten op {day}.</source>
        <translation>Closed on {day}.</translation>
    </message>
    <message>
        <source>Het is daar nu niet te vinden. Staat het op een stick of schijf? Sluit die aan.</source>
        <translation>It cannot be found there now. Is it on a stick or a disk? Connect that.</translation>
    </message>
    <message>
        <source>Opent met een andere wachtzin. Wis dit bestand zelf.</source>
        <translation>Opens with another passphrase. Delete this file yourself.</translation>
    </message>
    <message>
        <source>Alleen de naam lijkt op die van dit register. Het kan een ander register zijn: wis het niet voor u het hebt bekeken.</source>
        <translation>Only its name is like that of this register. It may be another register: do not erase it before you have looked at it.</translation>
    </message>
    <message>
        <source>Een journaal dat na een storing opzij is gezet. Wis dit bestand zelf als u er niets meer uit nodig hebt.</source>
        <translation>A journal that was put aside after a failure. Erase this file yourself if you need nothing from it any more.</translation>
    </message>
    <message>
        <source>Bijwerken lukte niet. Probeer het nog eens, of wis dit bestand.</source>
        <translation>Updating failed. Try again, or delete this file.</translation>
    </message>
    <message>
        <source>Gemaakt op {day}, in {folder}. {why}</source>
        <translation>Made on {day}, in {folder}. {why}</translation>
    </message>
    <message>
        <source>dossiers: {count}</source>
        <translation>cases: {count}</translation>
    </message>
    <message>
        <source>meldingen: {count}</source>
        <translation>reports: {count}</translation>
    </message>
    <message>
        <source>gesprekken: {count}</source>
        <translation>conversations: {count}</translation>
    </message>
    <message>
        <source>geheugensteunen: {count}</source>
        <translation>personal notes: {count}</translation>
    </message>
    <message>
        <source>documenten: {count}</source>
        <translation>documents: {count}</translation>
    </message>
    <message>
        <source>bijlagen: {count}</source>
        <translation>attachments: {count}</translation>
    </message>
    <message>
        <source>namen die in geen ander dossier staan: {count}</source>
        <translation>names that are in no other case: {count}</translation>
    </message>
    <message>
        <source>dezelfde dossiers in elke reservekopie waar het programma bij kan</source>
        <translation>the same cases in every backup that the program can reach</translation>
    </message>
    <message>
        <source>niet: wat u eerder buiten het register opsloeg of afdrukte ({count})</source>
        <translation>not: what you saved or printed outside the register before ({count})</translation>
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
    <name>RouteCard</name>
    <message>
        <source>De weg</source>
        <translation>The route</translation>
    </message>
    <message>
        <source>Een weg kiezen</source>
        <translation>Choose a route</translation>
    </message>
    <message>
        <source>Dit dossier volgt nog geen vaste weg.</source>
        <translation>This case does not follow a route yet.</translation>
    </message>
    <message>
        <source>Een andere weg kiezen</source>
        <translation>Choose another route</translation>
    </message>
    <message>
        <source>Deze weg volgen</source>
        <translation>Follow this route</translation>
    </message>
    <message>
        <source>Deze weg volgen: {route}</source>
        <translation>Follow this route: {route}</translation>
    </message>
    <message>
        <source>Begonnen onder versie {old}; het programma kent nu versie {new}. Dit dossier houdt zijn eigen versie.</source>
        <translation>Started under version {old}; the program now knows version {new}. This case keeps its own version.</translation>
    </message>
    <message>
        <source>Deze weg afronden</source>
        <translation>Round off this route</translation>
    </message>
    <message>
        <source>{done} van {all} stappen</source>
        <translation>{done} of {all} steps</translation>
    </message>
    <message>
        <source>ronde {number}</source>
        <translation>round {number}</translation>
    </message>
    <message>
        <source>Meer bij {title}</source>
        <translation>More for {title}</translation>
    </message>
    <message>
        <source>Deze weg verlaten…</source>
        <translation>Leave this route…</translation>
    </message>
    <message>
        <source>Nog een ronde beginnen</source>
        <translation>Begin another round</translation>
    </message>
    <message>
        <source>{route}: afgerond op {day}</source>
        <translation>{route}: rounded off on {day}</translation>
    </message>
    <message>
        <source>Weer oppakken</source>
        <translation>Take up again</translation>
    </message>
    <message>
        <source>{route} weer oppakken</source>
        <translation>Take up {route} again</translation>
    </message>
    <message>
        <source>Stappen verbergen</source>
        <translation>Hide steps</translation>
    </message>
    <message>
        <source>Alle {count} stappen</source>
        <translation>All {count} steps</translation>
    </message>
</context>
<context>
    <name>RouteChoiceForm</name>
    <message>
        <source>Kies een weg</source>
        <translation>Choose a route</translation>
    </message>
    <message>
        <source>Kies een weg.</source>
        <translation>Choose a route.</translation>
    </message>
    <message>
        <source>Past bij dit dossier. {about}</source>
        <translation>Fits this case. {about}</translation>
    </message>
</context>
<context>
    <name>RouteChoices</name>
    <message>
        <source>Wegwijzer</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>RouteView</name>
    <message>
        <source>Opnieuw beginnen</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Verzoek beginnen</source>
        <translation>Begin a request</translation>
    </message>
    <message>
        <source>In gewone woorden: {words}</source>
        <translation>In plain words: {words}</translation>
    </message>
    <message>
        <source>Stand van {day}. Bron: {source}</source>
        <translation>As of {day}. Source: {source}</translation>
    </message>
    <message>
        <source>Deze stand is meer dan zes maanden oud; kijk of er iets veranderd is.</source>
        <translation>This is more than six months old; see whether something has changed.</translation>
    </message>
</context>
<context>
    <name>RoutesPart</name>
    <message>
        <source>Wegen</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Zoek een weg</source>
        <translation>Find a route</translation>
    </message>
    <message>
        <source>Niets gevonden. Probeer een ander woord.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message>
        <source>In een ander soort register</source>
        <translation>In another kind of register</translation>
    </message>
    <message>
        <source>In dit register</source>
        <translation>In this register</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>eigen afspraak</source>
        <translation>own appointment</translation>
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
        <source>Nog niet vastgelegd: {what} in {number}</source>
        <translation>Not recorded yet: {what} in {number}</translation>
    </message>
    <message>
        <source>Bewaard, maar nog niet in het dossier</source>
        <translation>Kept, but not in the case yet</translation>
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
        <source>kan nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Meer bij {title}</source>
        <translation>More for {title}</translation>
    </message>
    <message>
        <source>Typ hem één keer over van uw blad</source>
        <translation>Type it once from your sheet</translation>
    </message>
    <message>
        <source>Nu overschrijven</source>
        <translation>Copy it now</translation>
    </message>
    <message>
        <source>Schrijf de herstelcode over</source>
        <translation>Copy the recovery code</translation>
    </message>
    <message>
        <source>Wachtzin kwijt? Alleen deze code opent dan het register</source>
        <translation>Passphrase lost? Then only this code opens the register</translation>
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
    <name>RuleCard</name>
    <message>
        <source>Regels</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Welke plichten u ziet, hangt hiervan af. Wat u al opschreef, verandert niet.</source>
        <translation>Which duties you see depends on this. What you wrote down already does not change.</translation>
    </message>
    <message>
        <source>Eigen advies mag erbij: leg een regelbestand in deze map. Aan wat de wet vraagt, verandert het niets. Het programma leest de map bij het starten.</source>
        <translation>You may add advice of your own: put a rule file in this folder. It changes nothing of what the law asks. The program reads the folder when it starts.</translation>
    </message>
    <message>
        <source>Nog te bevestigen in een actuele wettekst: {articles}.</source>
        <translation>Still to be confirmed in a current text of the law: {articles}.</translation>
    </message>
    <message>
        <source>Gelezen: {files}.</source>
        <translation>Read: {files}.</translation>
    </message>
    <message>
        <source>Wetsvoorstel, nog geen wet. Stand van {day}.</source>
        <translation>A bill, not yet law. As of {day}.</translation>
    </message>
    <message>
        <source>Stand van {day}.</source>
        <translation>As of {day}.</translation>
    </message>
</context>
<context>
    <name>RuleNotices</name>
    <message>
        <source>Een regelbestand is niet te lezen: {file}, regel {line}: {fault}.</source>
        <translation>A rule file cannot be read: {file}, line {line}: {fault}.</translation>
    </message>
    <message>
        <source>Een regelbestand is niet te lezen: {file}: {fault}.</source>
        <translation>A rule file cannot be read: {file}: {fault}.</translation>
    </message>
    <message>
        <source>De laatste goede versie is in gebruik.</source>
        <translation>The last good version is in use.</translation>
    </message>
    <message>
        <source>Het bestand doet nu niet mee.</source>
        <translation>The file is left out for now.</translation>
    </message>
    <message>
        <source>De stand van de regels is die van {day}; kijk of er iets veranderd is.</source>
        <translation>The rules are as of {day}; see whether something has changed.</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>De artikelen zijn die van uw onderwijssoort. Advies heeft soms geen artikel. Welke regels gelden, kiest u bij Instellingen.</source>
        <translation>The articles are those of your kind of school. Advice sometimes has no article. Which rules apply you choose under Settings.</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>still to be confirmed</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} uur</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} uur {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>loopt {duration}</source>
        <translation>running for {duration}</translation>
    </message>
    <message>
        <source>loopt {days} dagen</source>
        <translation>running for {days} days</translation>
    </message>
</context>
<context>
    <name>SafeCard</name>
    <message>
        <source>Veilig bereikbaar</source>
        <translation>Safe contact</translation>
    </message>
</context>
<context>
    <name>SafeForm</name>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Staat wie het vraagt zelf ook in het dossier?</source>
        <translation>Is whoever asks in the case too?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Weet ik niet</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Kan het gevaarlijk zijn voor het kind als deze persoon een antwoord krijgt?</source>
        <translation>May it be dangerous for the child if this person gets an answer?</translation>
    </message>
    <message>
        <source>Misschien</source>
        <translation>Perhaps</translation>
    </message>
    <message>
        <source>Waarom denkt u dat?</source>
        <translation>Why do you think so?</translation>
    </message>
    <message>
        <source>Aan wie vroeg u advies, zonder namen en zonder inhoud?</source>
        <translation>Whom did you ask for advice, without names and without content?</translation>
    </message>
    <message>
        <source>Wat was het advies?</source>
        <translation>What was the advice?</translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Dit schreef u al op</source>
        <translation>What you wrote down already</translation>
    </message>
    <message>
        <source>Het staat bij de stap “Wat is er gebeurd?”. Daar schrijft u verder.</source>
        <translation>It stands at the step “What happened?”. There you go on writing.</translation>
    </message>
    <message>
        <source>Is iedereen nu veilig?</source>
        <translation>Is everyone safe now?</translation>
    </message>
    <message>
        <source>Kruis aan wat speelt. Niets? Ga verder.</source>
        <translation>Tick what is going on. Nothing? Go on.</translation>
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
    <name>Said</name>
    <message>
        <source>gedaan op {day}, {time}</source>
        <translation>done on {day}, {time}</translation>
    </message>
    <message>
        <source>niet gedaan: {why}</source>
        <translation>not done: {why}</translation>
    </message>
    <message>
        <source>niet gedaan, {day}</source>
        <translation>not done, {day}</translation>
    </message>
</context>
<context>
    <name>SaveMenu</name>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>De bladzijden (PDF)</source>
        <translation>The pages (PDF)</translation>
    </message>
    <message>
        <source>Zonder cijfers, om te bespreken (PDF)</source>
        <translation>Without figures, to discuss (PDF)</translation>
    </message>
    <message>
        <source>Eén bladzijde voor aan de muur (PDF)</source>
        <translation>One page for the wall (PDF)</translation>
    </message>
    <message>
        <source>Antwoorden op ‘Maar hoeveel dan?’ (PDF)</source>
        <translation>Answers to ‘But how many?’ (PDF)</translation>
    </message>
    <message>
        <source>De tabellen voor Excel (XLSX)</source>
        <translation>The tables for Excel (XLSX)</translation>
    </message>
    <message>
        <source>De cijfers voor een ander programma (JSON)</source>
        <translation>The figures for another program (JSON)</translation>
    </message>
    <message>
        <source>De tabellen als tekst (CSV)</source>
        <translation>The tables as text (CSV)</translation>
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
        <source>Het bestand wordt gemaakt…</source>
        <translation>The file is being made…</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets opgeslagen.</source>
        <translation>Stopped. Nothing was saved.</translation>
    </message>
    <message>
        <source>Het bestand is niet versleuteld: wie het kan openen, kan het lezen. Het blijft staan tot u het zelf weghaalt.</source>
        <translation>The file is not encrypted: whoever can open it can read it. It stays there until you remove it yourself.</translation>
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
    <name>ScoreLine</name>
    <message>
        <source>Het cijfer door de tijd</source>
        <translation>The score over time</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Jaaroverzicht</source>
        <translation>Yearly summary</translation>
    </message>
    <message>
        <source>Wegwijzer</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Verhaal</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Alleen voor uzelf</source>
        <translation>For yourself only</translation>
    </message>
</context>
<context>
    <name>SectionEditor</name>
    <message>
        <source>Begin met deze zin</source>
        <translation>Begin with this sentence</translation>
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
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Scherm en slot</source>
        <translation>Screen and lock</translation>
    </message>
    <message>
        <source>Sleutel en reservekopieën</source>
        <translation>Key and backups</translation>
    </message>
    <message>
        <source>Bewaren en overdragen</source>
        <translation>Retention and handover</translation>
    </message>
    <message>
        <source>Regels en logboek</source>
        <translation>Rules and log</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Part</translation>
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
    <name>SpecialNudge</name>
    <message>
        <source>Direct nodig voor deze melding?</source>
        <translation>Directly needed for this report?</translation>
    </message>
    <message>
        <source>Ja, dit is nodig</source>
        <translation>Yes, this is needed</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: dit is de grond van de melding</source>
        <translation>For example: this is the ground of the report</translation>
    </message>
    <message>
        <source>Waarom is het nodig?</source>
        <translation>Why is it needed?</translation>
    </message>
    <message>
        <source>Haal het dan uit het verhaal; zonder leest het ook.</source>
        <translation>Then take it out of the story; it reads without it too.</translation>
    </message>
    <message>
        <source>U noteert iets over {kinds}. Dat mag alleen als de melding erom draait.</source>
        <translation>You note something about {kinds}. That is allowed only if the report is about it.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Waar dit op rust</source>
        <translation>What this rests on</translation>
    </message>
    <message>
        <source>Stand van {day}.</source>
        <translation>As of {day}.</translation>
    </message>
    <message>
        <source>Een deel van deze regels is een wetsvoorstel, nog geen wet.</source>
        <translation>Some of these rules are a bill, not yet law.</translation>
    </message>
    <message>
        <source>Dat is meer dan zes maanden geleden; kijk of er iets veranderd is.</source>
        <translation>That is more than six months ago; see whether anything has changed.</translation>
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
    <name>StepForm</name>
    <message>
        <source>Wat kwam eruit?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Kies wat eruit kwam.</source>
        <translation>Choose what came of it.</translation>
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
        <source>Hoe</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Schrijf een tijd, bijvoorbeeld 13:15.</source>
        <translation>Write a time, for example 13:15.</translation>
    </message>
    <message>
        <source>Dit moment moet nog komen. Leg een stap vast als hij gedaan is.</source>
        <translation>This moment is still to come. Record a step once it is done.</translation>
    </message>
    <message>
        <source>Wie zette deze stap?</source>
        <translation>Who took this step?</translation>
    </message>
    <message>
        <source>uzelf</source>
        <translation>yourself</translation>
    </message>
    <message>
        <source>Aan of met wie?</source>
        <translation>To or with whom?</translation>
    </message>
    <message>
        <source>Wat is er verteld of gedaan?</source>
        <translation>What was told or done?</translation>
    </message>
    <message>
        <source>Wat is bewust niet verteld?</source>
        <translation>What was deliberately not told?</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>na: {steps}</source>
        <translation>after: {steps}</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>1. Wie vraagt het, en over wie gaat het?</source>
        <translation>1. Who asks, and whom is it about?</translation>
    </message>
    <message>
        <source>2. Mag deze persoon dit vragen?</source>
        <translation>2. May this person ask this?</translation>
    </message>
    <message>
        <source>Nagaan</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>3. Is antwoorden veilig?</source>
        <translation>3. Is answering safe?</translation>
    </message>
    <message>
        <source>4. In welke dossiers staat deze persoon?</source>
        <translation>4. In which cases is this person?</translation>
    </message>
    <message>
        <source>Gekozen: {count}</source>
        <translation>Chosen: {count}</translation>
    </message>
    <message>
        <source>Kiezen</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>5. Wat hebt u gedaan of afgewogen?</source>
        <translation>5. What did you do or weigh?</translation>
    </message>
    <message>
        <source>Opschrijven</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>{number}. Besluit</source>
        <translation>{number}. Decision</translation>
    </message>
    <message>
        <source>{number}. Schrijf terug</source>
        <translation>{number}. Write back</translation>
    </message>
    <message>
        <source>Kies eerst hieronder wat meegaat.</source>
        <translation>First choose below what goes along.</translation>
    </message>
    <message>
        <source>Kies eerst bij stap 4 de dossiers.</source>
        <translation>First choose the cases at step 4.</translation>
    </message>
    <message>
        <source>Brief maken</source>
        <translation>Make letter</translation>
    </message>
    <message>
        <source>Besluiten</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>StepMoveForm</name>
    <message>
        <source>Waarom later?</source>
        <translation>Why later?</translation>
    </message>
    <message>
        <source>Schrijf op waarom u het verzet.</source>
        <translation>Write down why you move it.</translation>
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
        <source>Stap {number} van {total}, overgeslagen: {name}</source>
        <translation>Step {number} of {total}, skipped: {name}</translation>
    </message>
    <message>
        <source>Stap {number} van {total}: {name}</source>
        <translation>Step {number} of {total}: {name}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Overslaan…</source>
        <translation>Pass over…</translation>
    </message>
    <message>
        <source>Uit wat u nu weet volgt hier geen plicht.</source>
        <translation>No duty follows here from what you know now.</translation>
    </message>
    <message>
        <source>Stap {number}: {name}</source>
        <translation>Step {number}: {name}</translation>
    </message>
    <message>
        <source>{who} · spoor: {track}</source>
        <translation>{who} · track: {track}</translation>
    </message>
    <message>
        <source>nog te bevestigen</source>
        <translation>still to be confirmed</translation>
    </message>
    <message>
        <source>mag worden overgeslagen</source>
        <translation>may be skipped</translation>
    </message>
    <message>
        <source>Bron: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Kies wat eruit komt: daarna ziet u de stappen die erbij horen.</source>
        <translation>Choose what comes of it: then you see the steps that belong to it.</translation>
    </message>
</context>
<context>
    <name>StepStory</name>
    <message>
        <source>Stap</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Plicht of advies</source>
        <translation>Duty or advice</translation>
    </message>
    <message>
        <source>Niet gedaan: {why}</source>
        <translation>Not done: {why}</translation>
    </message>
    <message>
        <source>Niet gedaan.</source>
        <translation>Not done.</translation>
    </message>
    <message>
        <source>Bewust niet verteld: {what}</source>
        <translation>Deliberately not told: {what}</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Is iedereen veilig?</source>
        <translation>Everyone safe?</translation>
    </message>
    <message>
        <source>Wie meldt?</source>
        <translation>Who is reporting?</translation>
    </message>
    <message>
        <source>Wat is er gebeurd?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Om wie gaat het?</source>
        <translation>Who is involved?</translation>
    </message>
    <message>
        <source>Wat wil de melder?</source>
        <translation>What is wanted?</translation>
    </message>
    <message>
        <source>Wat nu?</source>
        <translation>What now?</translation>
    </message>
    <message>
        <source>Naar de volgende stappen</source>
        <translation>Next: what to do</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Naar wie meldt</source>
        <translation>Next: who is reporting</translation>
    </message>
    <message>
        <source>Naar wat er is gebeurd</source>
        <translation>Next: what happened</translation>
    </message>
    <message>
        <source>Naar de betrokkenen</source>
        <translation>Next: who is involved</translation>
    </message>
    <message>
        <source>Naar wat de melder wil</source>
        <translation>Next: what the reporter wants</translation>
    </message>
    <message>
        <source>Naar afspraken</source>
        <translation>Next: agreements</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Begonnen en nog niet opgeslagen. Open dit om verder te gaan.</source>
        <translation>Begun and not saved yet. Open this to continue.</translation>
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
        <source>Wat meeging</source>
        <translation>What went</translation>
    </message>
    <message>
        <source>Tekst openen</source>
        <translation>Open the text</translation>
    </message>
    <message>
        <source>Naam en notitie</source>
        <translation>Name and note</translation>
    </message>
    <message>
        <source>Opslaan buiten het register…</source>
        <translation>Save outside the register…</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Hoort bij een ander dossier…</source>
        <translation>Belongs with another case…</translation>
    </message>
    <message>
        <source>Wie deed wat</source>
        <translation>Who did what</translation>
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
        <translation>Safe contact: {how}</translation>
    </message>
    <message>
        <source>Gesprek</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>cijfer {score}</source>
        <translation>score {score}</translation>
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
        <source>kenmerk {reference}</source>
        <translation>reference {reference}</translation>
    </message>
    <message>
        <source>aan {who}</source>
        <translation>to {who}</translation>
    </message>
    <message>
        <source>uit het register van {school}</source>
        <translation>from the register of {school}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Bijlage</source>
        <translation>Attachment</translation>
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
    <name>StoryPart</name>
    <message>
        <source>Het verhaal is verborgen tot u weer alleen bent.</source>
        <translation>The story is hidden until you are alone again.</translation>
    </message>
    <message>
        <source>Het verhaal</source>
        <translation>The story</translation>
    </message>
    <message>
        <source>Schrijf alleen wat iedereen mag lezen. Onderdelen die leeg blijven, komen niet in het overzicht.</source>
        <translation>Write only what everybody may read. Parts that stay empty are left out of the report.</translation>
    </message>
    <message>
        <source>Opslaan en nakijken</source>
        <translation>Keep and check</translation>
    </message>
    <message>
        <source>Dit schooljaar is definitief. Het verhaal verandert niet meer.</source>
        <translation>This school year is final. The story does not change any more.</translation>
    </message>
    <message>
        <source>De aanbeveling is verwijderd.</source>
        <translation>The recommendation was removed.</translation>
    </message>
    <message>
        <source>Aanbeveling</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>De eigen monitor van de school</source>
        <translation>The school&apos;s own monitor</translation>
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
        <source>In de woorden van wie het vertelt.</source>
        <translation>In the words of the person who tells it.</translation>
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
    <name>SubstituteCard</name>
    <message>
        <source>Vervanging bij ziekte</source>
        <translation>Substitution during illness</translation>
    </message>
    <message>
        <source>Bekijken</source>
        <translation>View</translation>
    </message>
    <message>
        <source>De envelop met de wachtzin voor uw vervanger is nog niet gemaakt. Zonder die wachtzin kan niemand de overdracht openen.</source>
        <translation>The envelope with the passphrase for your substitute was not made yet. Without that passphrase nobody can open the handover.</translation>
    </message>
    <message>
        <source>De overdracht voor uw vervanger is meer dan 14 dagen oud of nog niet gemaakt.</source>
        <translation>The handover for your substitute is more than 14 days old or was not made yet.</translation>
    </message>
    <message>
        <source>De overdracht voor uw vervanger kon niet worden bijgewerkt.</source>
        <translation>The handover for your substitute could not be brought up to date.</translation>
    </message>
</context>
<context>
    <name>SubstitutionCard</name>
    <message>
        <source>Vervanging bij ziekte</source>
        <translation>Substitution during illness</translation>
    </message>
    <message>
        <source>Deze map wordt misschien naar de cloud gekopieerd.</source>
        <translation>This folder may be copied to the cloud.</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Instellen</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Nu bijwerken</source>
        <translation>Bring up to date now</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Wie vervangt u</source>
        <translation>Who substitutes for you</translation>
    </message>
    <message>
        <source>Wie bewaart de envelop met de wachtzin</source>
        <translation>Who keeps the envelope with the passphrase</translation>
    </message>
    <message>
        <source>Een derde: niet de vervanger, en niet de schoolleiding of het bestuur.</source>
        <translation>A third person: not the substitute, and not the school&apos;s leadership or board.</translation>
    </message>
    <message>
        <source>Alle dossiers die lopen</source>
        <translation>All running cases</translation>
    </message>
    <message>
        <source>Alleen dossiers die ik aanwijs</source>
        <translation>Only cases that I point out</translation>
    </message>
    <message>
        <source>Met “Mee naar de vervanger” in het menu van een dossier.</source>
        <translation>With “Goes to the substitute” in the menu of a case.</translation>
    </message>
    <message>
        <source>Welke dossiers</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>Waar het bestand ligt</source>
        <translation>Where the file lies</translation>
    </message>
    <message>
        <source>Een stick, of een map waar de vervanger bij kan. Het bestand is versleuteld.</source>
        <translation>A stick, or a folder that the substitute can reach. The file is encrypted.</translation>
    </message>
    <message>
        <source>Maak twee enveloppen. In de ene: de stick, of waar het bestand ligt, voor wie u vervangt. In de andere: de wachtzin, dicht, bij een derde. Pas als u ziek bent, komen ze bij elkaar.</source>
        <translation>Make two envelopes. In the one: the stick, or where the file lies, for your substitute. In the other: the passphrase, sealed, with a third person. Only when you are ill do they come together.</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Wordt u ziek, dan kan een ander verder met het nodigste. In deze overdracht (.vpo) staat over wie het gaat, hoe die veilig te bereiken is, de afspraken en de plichten die lopen.</source>
        <translation>If you fall ill, somebody else can go on with what is most needed. This handover (.vpo) holds who it is about, how to reach them safely, the agreements and the duties that run.</translation>
    </message>
    <message>
        <source>{who} vervangt. {keeper} bewaart de wachtzin. De overdracht is {file}.</source>
        <translation>{who} substitutes. {keeper} keeps the passphrase. The handover is {file}.</translation>
    </message>
    <message>
        <source>{who} vervangt. De envelop voor {keeper} is nog niet gemaakt. De overdracht is {file}.</source>
        <translation>{who} substitutes. The envelope for {keeper} was not made yet. The handover is {file}.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hij zit in de envelop</source>
        <translation>It is in the envelope</translation>
    </message>
    <message>
        <source>De wachtzin voor de envelop</source>
        <translation>The passphrase for the envelope</translation>
    </message>
    <message>
        <source>Bijgewerkt op {day}. Dossiers erin: {count}.</source>
        <translation>Brought up to date on {day}. Cases in it: {count}.</translation>
    </message>
    <message>
        <source>Zonder toestemming of beperkt, dus niet mee: {count}.</source>
        <translation>Without consent or restricted, so not included: {count}.</translation>
    </message>
    <message>
        <source>Map voor de vervanger</source>
        <translation>Folder for the substitute</translation>
    </message>
    <message>
        <source>Vul een naam in.</source>
        <translation>Fill in a name.</translation>
    </message>
    <message>
        <source>Kies een map.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Wachtzin: {words}</source>
        <translation>Passphrase: {words}</translation>
    </message>
    <message>
        <source>Het bestand wordt verwijderd als de map er is. Vraag ook de envelop met de wachtzin terug.</source>
        <translation>The file is removed if the folder is there. Also ask for the envelope with the passphrase back.</translation>
    </message>
    <message>
        <source>Het bestand ligt er nog</source>
        <translation>The file still lies there</translation>
    </message>
    <message>
        <source>Schrijf deze wachtzin op, doe hem in de envelop en geef die aan de derde. Daarna is hij hier niet meer te zien.</source>
        <translation>Write this passphrase down, put it in the envelope and give that to the third person. After that it cannot be seen here any more.</translation>
    </message>
    <message>
        <source>De envelop is nog niet gemaakt, en de wachtzin is niet meer te zien. Kies “Nieuwe wachtzin” en doe die in de envelop.</source>
        <translation>The envelope was not made yet, and the passphrase cannot be seen any more. Choose “New passphrase” and put that one in the envelope.</translation>
    </message>
    <message>
        <source>De overdracht is nog niet gemaakt.</source>
        <translation>The handover was not made yet.</translation>
    </message>
    <message>
        <source>De overdracht voor uw vervanger wordt gemaakt…</source>
        <translation>The handover for your substitute is being made…</translation>
    </message>
    <message>
        <source>Het vorige bestand kon niet worden verwijderd: {path}. Verwijder het zelf van de stick of uit de map. Wie de wachtzin van toen heeft, kan het nog openen.</source>
        <translation>The previous file could not be removed: {path}. Remove it yourself from the stick or the folder. Whoever has the passphrase of then can still open it.</translation>
    </message>
    <message>
        <source>De overdracht voor uw vervanger is bijgewerkt.</source>
        <translation>The handover for your substitute was brought up to date.</translation>
    </message>
    <message>
        <source>De overdracht voor uw vervanger wordt bijgewerkt…</source>
        <translation>The handover for your substitute is being brought up to date…</translation>
    </message>
    <message>
        <source>Gestopt. De vorige overdracht blijft zoals ze was.</source>
        <translation>Stopped. The handover of before stays as it was.</translation>
    </message>
    <message>
        <source>Stoppen met de overdracht voor de vervanger?</source>
        <translation>Stop the handover for the substitute?</translation>
    </message>
    <message>
        <source>De map was er niet. Verwijder het bestand zelf van de stick of uit de map.</source>
        <translation>The folder was not there. Remove the file from the stick or folder yourself.</translation>
    </message>
</context>
<context>
    <name>SuccessorCard</name>
    <message>
        <source>Opvolging</source>
        <translation>Succession</translation>
    </message>
    <message>
        <source>Neemt iemand uw werk over? Maak een kopie van het hele register, met een eigen wachtzin. Uw geheugensteunen en trefwoorden gaan niet mee.</source>
        <translation>Is somebody taking over your work? Make a copy of the whole register, with a passphrase of its own. Your personal notes and keywords do not go along.</translation>
    </message>
    <message>
        <source>Kopie voor een opvolger…</source>
        <translation>Copy for a successor…</translation>
    </message>
</context>
<context>
    <name>SuccessorDialog</name>
    <message>
        <source>Een kopie voor uw opvolger</source>
        <translation>A copy for your successor</translation>
    </message>
    <message>
        <source>Kopie maken</source>
        <translation>Make the copy</translation>
    </message>
    <message>
        <source>Waar komt de kopie?</source>
        <translation>Where does the copy go?</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>De kopie wordt gemaakt, met de wachtzin geopend en nageteld…</source>
        <translation>The copy is being made, opened with the passphrase and counted…</translation>
    </message>
    <message>
        <source>Gestopt. Er is geen kopie gemaakt.</source>
        <translation>Stopped. No copy was made.</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kopie wordt gemaakt en geopend…</source>
        <translation>Making and opening the copy…</translation>
    </message>
</context>
<context>
    <name>SuccessorForm</name>
    <message>
        <source>Wachtzin voor uw opvolger</source>
        <translation>Passphrase for your successor</translation>
    </message>
    <message>
        <source>Plaats kiezen…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Waar komt de kopie?</source>
        <translation>Where does the copy go?</translation>
    </message>
    <message>
        <source>Een USB-stick is het beste. Stuur de kopie niet per e-mail.</source>
        <translation>A USB stick is best. Do not send the copy by e-mail.</translation>
    </message>
    <message>
        <source>Dit gaat mee</source>
        <translation>This goes along</translation>
    </message>
    <message>
        <source>Er staan nog geen dossiers in.</source>
        <translation>There are no cases in it yet.</translation>
    </message>
    <message>
        <source>Met bijlagen, documenten en wat in de prullenbak ligt, de gemaakte jaaroverzichten en wat is ingesteld over bewaren en tellen.</source>
        <translation>With attachments, documents and what lies in the bin, the yearly summaries that were made and what was set about retention and counting.</translation>
    </message>
    <message>
        <source>Dit blijft bij u</source>
        <translation>This stays with you</translation>
    </message>
    <message>
        <source>Geheugensteunen, eigen trefwoorden en aantekeningen bij adressen. Ook notities, meldingen, verhalen en aanbevelingen die nog niet af zijn. En waar uw reservekopieën en bestanden liggen.</source>
        <translation>Personal notes, keywords of your own and remarks on addresses. Also notes, reports, stories and recommendations that are not finished. And where your backups and files lie.</translation>
    </message>
    <message>
        <source>Geef alleen wat nodig is. Lopende dossiers gaan naar een opvolger; weten de mensen over wie het gaat dat iemand anders het overneemt?</source>
        <translation>Give only what is needed. Running cases go to a successor; do the people they are about know that somebody else takes over?</translation>
    </message>
    <message>
        <source>Kies waar de kopie komt.</source>
        <translation>Choose where the copy goes.</translation>
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
        <source>Het concept is verborgen tot u weer alleen bent.</source>
        <translation>The draft is hidden until you are alone again.</translation>
    </message>
    <message>
        <source>Jaaroverzicht</source>
        <translation>Yearly summary</translation>
    </message>
    <message>
        <source>De bladzijden worden gemaakt…</source>
        <translation>Making the pages…</translation>
    </message>
    <message>
        <source>Hoort bij één school.</source>
        <translation>Belongs to one school.</translation>
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
        <source>Naar de printer gestuurd.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>{name} staat in {folder}. Het is niet versleuteld.</source>
        <translation>{name} is in {folder}. It is not encrypted.</translation>
    </message>
    <message>
        <source>Wordt definitief gemaakt…</source>
        <translation>Being made final…</translation>
    </message>
    <message>
        <source>{year} is definitief. U kunt het nu opslaan en delen.</source>
        <translation>{year} is final. You can save and share it now.</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Hetzelfde bestand kan niet nog een keer in dit register komen.</source>
        <translation>The same file cannot come into this register again.</translation>
    </message>
    <message>
        <source>Opgenomen in dit register</source>
        <translation>Taken into this register</translation>
    </message>
    <message>
        <source>Dossiernummers hier: {numbers}</source>
        <translation>Case numbers here: {numbers}</translation>
    </message>
    <message>
        <source>U hebt {name} niet meer nodig: verwijder het bestand en leeg de prullenbak van de computer.</source>
        <translation>You no longer need {name}: delete the file and empty the computer&apos;s recycle bin.</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>Gedaan: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Niet meer nodig: {title}</source>
        <translation>No longer needed: {title}</translation>
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
    <name>TermCard</name>
    <message>
        <source>Bewaartermijn</source>
        <translation>Retention term</translation>
    </message>
    <message>
        <source>Na het afsluiten bewaren</source>
        <translation>Keep after closing</translation>
    </message>
    <message>
        <source>tot het jaaroverzicht</source>
        <translation>until the yearly summary</translation>
    </message>
    <message>
        <source>nog niet ingesteld</source>
        <translation>not set yet</translation>
    </message>
    <message>
        <source>6 maanden</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>1 jaar</source>
        <translation>1 year</translation>
    </message>
    <message>
        <source>2 jaar</source>
        <translation>2 years</translation>
    </message>
    <message>
        <source>3 jaar</source>
        <translation>3 years</translation>
    </message>
    <message>
        <source>5 jaar</source>
        <translation>5 years</translation>
    </message>
    <message>
        <source>{months} maanden</source>
        <translation>{months} months</translation>
    </message>
    <message>
        <source>De wet noemt geen termijn. Gebruikelijk is: vernietigen als het dossier is afgesloten en in het jaaroverzicht is verwerkt. Het programma wacht altijd op dat overzicht, en stelt alleen voor.</source>
        <translation>The law names no term. It is usual to destroy a case once it is closed and has been processed in the yearly summary. The program always waits for that summary, and only proposes.</translation>
    </message>
    <message>
        <source>De school stelt de termijn vast. Het programma wacht ook op het definitieve jaaroverzicht, en stelt alleen voor.</source>
        <translation>The school sets the term. The program also waits for the final yearly summary, and only proposes.</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Terug lezen</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>Verder lezen</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Deel {number} van {total}</source>
        <translation>Part {number} of {total}</translation>
    </message>
</context>
<context>
    <name>TextsNotice</name>
    <message>
        <source>Zonder toestemming staan hier alleen datum, aard en aantal: geen namen, geen verhaal.</source>
        <translation>Without consent there are only date, category and count here: no names, no story.</translation>
    </message>
</context>
<context>
    <name>TimeActs</name>
    <message>
        <source>De tijd van gesprekken telt al mee; noteer hier wat u verder aan het werk besteedt.</source>
        <translation>The time of conversations counts already; note here what else you spend on the work.</translation>
    </message>
    <message>
        <source>Tijd noteren</source>
        <translation>Note time</translation>
    </message>
    <message>
        <source>Genoteerde tijd wijzigen</source>
        <translation>Change noted time</translation>
    </message>
    <message>
        <source>Genoteerde tijd verwijderd.</source>
        <translation>Noted time removed.</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tijd noteren</source>
        <translation>Note time</translation>
    </message>
    <message>
        <source>Waaraan, dit schooljaar</source>
        <translation>On what, this school year</translation>
    </message>
    <message>
        <source>Deze maand</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Dit schooljaar</source>
        <translation>This school year</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hoe lang, in minuten</source>
        <translation>How long, in minutes</translation>
    </message>
    <message>
        <source>Schrijf het aantal minuten, bijvoorbeeld 45.</source>
        <translation>Write the number of minutes, for example 45.</translation>
    </message>
    <message>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>Dossiernummer</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Waaraan?</source>
        <translation>On what?</translation>
    </message>
    <message>
        <source>Kies waar de tijd aan opging.</source>
        <translation>Choose what the time was spent on.</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Schrijf hele minuten, van 1 tot en met 1440.</source>
        <translation>Write whole minutes, from 1 up to and including 1440.</translation>
    </message>
    <message>
        <source>Dit dossier is er niet. Schrijf het nummer als 2026-014, of laat het leeg.</source>
        <translation>There is no such case. Write the number as 2026-014, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>TimeList</name>
    <message>
        <source>Genoteerde tijd deze maand ({count})</source>
        <translation>Time noted this month ({count})</translation>
    </message>
    <message>
        <source>Meer bij {activity}</source>
        <translation>More about {activity}</translation>
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
    <name>Timeline</name>
    <message>
        <source>Eerdere tonen</source>
        <translation>Show earlier ones</translation>
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
    <message>
        <source>Weggooien wat u hier schreef?</source>
        <translation>Discard what you wrote here?</translation>
    </message>
    <message>
        <source>wat u typte en nog niet opsloeg; wat al in het dossier staat, blijft</source>
        <translation>what you typed and did not save yet; what is already in the case stays</translation>
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
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Wacht op een ander</source>
        <translation>Waiting for someone else</translation>
    </message>
    <message>
        <source>Eigen taak</source>
        <translation>Own task</translation>
    </message>
    <message>
        <source>Komende zeven dagen</source>
        <translation>Coming seven days</translation>
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
    <name>Tools</name>
    <message>
        <source>Vorige bladzijde</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Volgende bladzijde</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Passend</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Bladzijde {number} van {total}</source>
        <translation>Page {number} of {total}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Rondleiding</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Overslaan</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Stap {number} van {total}</source>
        <translation>Step {number} of {total}</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>TourInvitation</name>
    <message>
        <source>Nieuw hier? In zes korte stappen ziet u waar alles staat.</source>
        <translation>New here? Six short steps show you where everything is.</translation>
    </message>
    <message>
        <source>Rondleiding</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>Touring</name>
    <message>
        <source>Rondleiding</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>U bent met een melding bezig; die gaat voor. Rond haar af of bewaar haar voor later, en kies daarna opnieuw de rondleiding.</source>
        <translation>You are taking down a report; that goes first. Finish it or keep it for later, and then choose the tour again.</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hier begint u: wat er te doen is, waarom, en een knop die het doet.</source>
        <translation>Here you begin: what there is to do, why, and a button that does it.</translation>
    </message>
    <message>
        <source>Nieuwe melding</source>
        <translation>New report</translation>
    </message>
    <message>
        <source>Vertelt iemand u iets, kies dan deze knop; elke stap mag u overslaan of later doen.</source>
        <translation>When somebody tells you something, choose this button; every step may be skipped or done later.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Hier staan alle dossiers, en u zoekt terwijl u typt.</source>
        <translation>Here are all cases, and you search as you type.</translation>
    </message>
    <message>
        <source>Zoeken: Ctrl+K</source>
        <translation>Search: Ctrl+K</translation>
    </message>
    <message>
        <source>Met Ctrl+K vindt u overal een dossier, een mens of iets wat u wilt doen.</source>
        <translation>Ctrl+K finds a case, a person or something to do, from anywhere.</translation>
    </message>
    <message>
        <source>Vergrendelen: Ctrl+L</source>
        <translation>Lock: Ctrl+L</translation>
    </message>
    <message>
        <source>Loopt u weg, vergrendel dan; wat u aan het typen was, blijft bewaard.</source>
        <translation>When you walk away, lock; what you were typing is kept.</translation>
    </message>
    <message>
        <source>Hulp: F1</source>
        <translation>Help: F1</translation>
    </message>
    <message>
        <source>Op elk scherm vertelt F1 wat het is; in Hulp vindt u ook deze rondleiding terug.</source>
        <translation>On every screen F1 says what it is; under Help you find this tour again too.</translation>
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
        <source>Uw andere register blijft open. Vergrendelen sluit ze allemaal: daarna ontgrendelt u elk register weer met zijn eigen wachtzin.</source>
        <translation>Your other register stays open. Locking closes them all: after that you unlock each register again with its own passphrase.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
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
        <source>Een reservekopie van dit register</source>
        <translation>A backup of this register</translation>
    </message>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Deze wachtzin klopt niet. Kijk met het oog naast de wachtzin wat u typte en probeer het nog eens.</source>
        <translation>This passphrase is wrong. Look with the eye beside the passphrase at what you typed, and try again.</translation>
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
    <name>ValuesModel</name>
    <message>
        <source>In uw venster</source>
        <translation>In your window</translation>
    </message>
    <message>
        <source>In het jaaroverzicht</source>
        <translation>In the yearly summary</translation>
    </message>
    <message>
        <source>Onder</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>{label} (verborgen)</source>
        <translation>{label} (hidden)</translation>
    </message>
    <message>
        <source>als {packaged}</source>
        <translation>as {packaged}</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Wat wilt u zien?</source>
        <translation>What would you like to see?</translation>
    </message>
    <message>
        <source>Cijfers</source>
        <translation>Figures</translation>
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
        <translation>{category}, other</translation>
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
        <source>Schrijf meldingen op en zie wat u kunt doen. Alles blijft op deze computer, in één versleuteld bestand: het register.</source>
        <translation>Write reports down and see what you can do. Everything stays on this computer, in one encrypted file: the register.</translation>
    </message>
    <message>
        <source>Ik heb al een register</source>
        <translation>I have a register already</translation>
    </message>
    <message>
        <source>Ik heb een reservekopie</source>
        <translation>I have a backup</translation>
    </message>
    <message>
        <source>Eerst oefenen</source>
        <translation>Practise first</translation>
    </message>
    <message>
        <source>Dit programma beschermt niet tegen andere software onder uw naam terwijl het register open is. Ook niet tegen een beheerder die meekijkt, iemand die u dwingt, een printer die bewaart of een schijf zonder versleuteling.</source>
        <translation>This program does not protect against other software under your name while the register is open. Nor against an administrator who looks along, somebody who forces you, a printer that keeps things or a disk without encryption.</translation>
    </message>
    <message>
        <source>Nieuw register maken</source>
        <translation>Make a new register</translation>
    </message>
</context>
<context>
    <name>WhatButton</name>
    <message>
        <source>Wat is dit?</source>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>Uitleg over dit scherm</source>
        <translation>Explanation of this screen</translation>
    </message>
</context>
<context>
    <name>WhoAsksForm</name>
    <message>
        <source>Wat wordt er gevraagd?</source>
        <translation>What is asked?</translation>
    </message>
    <message>
        <source>Kies wat er gevraagd wordt.</source>
        <translation>Choose what is asked.</translation>
    </message>
    <message>
        <source>Wanneer kwam het binnen?</source>
        <translation>When did it come in?</translation>
    </message>
    <message>
        <source>Wie vraagt het?</source>
        <translation>Who asks?</translation>
    </message>
    <message>
        <source>Kies wie het vraagt</source>
        <translation>Choose who asks</translation>
    </message>
    <message>
        <source>Kies wie het vraagt.</source>
        <translation>Choose who asks.</translation>
    </message>
    <message>
        <source>Naam van wie het vraagt</source>
        <translation>Name of who asks</translation>
    </message>
    <message>
        <source>Over wie gaat het?</source>
        <translation>Who is it about?</translation>
    </message>
    <message>
        <source>Wat vraagt deze persoon precies?</source>
        <translation>What exactly does this person ask?</translation>
    </message>
    <message>
        <source>Wie uit dit dossier?</source>
        <translation>Who in this case?</translation>
    </message>
    <message>
        <source>Of schrijf hieronder een andere naam.</source>
        <translation>Or write another name below.</translation>
    </message>
    <message>
        <source>Schrijf een dag, vandaag of eerder.</source>
        <translation>Write a day, today or earlier.</translation>
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
        <source>alles wat is opgeschreven: meldingen, gesprekken en toelichtingen</source>
        <translation>everything that was written down: reports, conversations and explanations</translation>
    </message>
    <message>
        <source>de namen van iedereen in dit dossier; van een leeftijd blijft alleen de groep, zoals 12 tot en met 15 jaar</source>
        <translation>the names of everybody in this case; of an age only the group stays, such as 12 to 15 years</translation>
    </message>
    <message>
        <source>Geantwoord op {day}: {answer}. Het dossier wordt vastgehouden: {held}.</source>
        <translation>Answered on {day}: {answer}. The case is on hold: {held}.</translation>
    </message>
    <message>
        <source>Overleggen over het intrekken van de toestemming, en het vastleggen</source>
        <translation>Ask advice about withdrawing consent, and record it</translation>
    </message>
    <message>
        <source>uw geheugensteunen, afspraken en trefwoord, en wat u nog aan het typen was</source>
        <translation>your personal notes, agreements and keyword, and what you were still typing</translation>
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
        <source>Deze melding hoort bij een ander dossier</source>
        <translation>This report belongs to another case</translation>
    </message>
    <message>
        <source>Verplaatsen</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>De melding gaat met haar incidenten naar het andere dossier. U kunt haar later terugzetten.</source>
        <translation>The report goes to the other case with its incidents. You can put it back later.</translation>
    </message>
    <message>
        <source>Er is geen ander dossier met dit nummer.</source>
        <translation>There is no other case with this number.</translation>
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
        <translation>What is wanted?</translation>
    </message>
    <message>
        <source>De melder wil een klacht indienen</source>
        <translation>The reporter wants to make a complaint</translation>
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
        <source>VP</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Pesten</source>
        <translation>Bullying</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Oefenregister: alles is verzonnen</source>
        <translation>Practice register: everything is made up</translation>
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
    <name>WorkplaceActs</name>
    <message>
        <source>Ik ben weer alleen</source>
        <translation>I am alone again</translation>
    </message>
    <message>
        <source>Er kijkt iemand mee</source>
        <translation>Someone is looking on</translation>
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
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>In gesprek, {minutes} minuten</source>
        <translation>In conversation, {minutes} minutes</translation>
    </message>
    <message>
        <source>In gesprek, 1 minuut</source>
        <translation>In conversation, 1 minute</translation>
    </message>
    <message>
        <source>niet vergrendelen afdekken</source>
        <translation>do not lock cover</translation>
    </message>
    <message>
        <source>Handleiding</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>hulp uitleg</source>
        <translation>help explanation</translation>
    </message>
    <message>
        <source>Bewaren en vernietigen</source>
        <translation>Keeping and destroying</translation>
    </message>
    <message>
        <source>prullenbak bewaartermijn</source>
        <translation>bin retention</translation>
    </message>
    <message>
        <source>Verzoeken van mensen in het register</source>
        <translation>Requests of people in the register</translation>
    </message>
    <message>
        <source>avg inzage rectificatie</source>
        <translation>gdpr inspection rectification</translation>
    </message>
    <message>
        <source>Uw lijsten en eigen velden</source>
        <translation>Your lists and own fields</translation>
    </message>
    <message>
        <source>waarden samenvoegen verbergen veld toevoegen</source>
        <translation>merge values hide add field</translation>
    </message>
    <message>
        <source>Lijst inlezen</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>importeren rekenblad excel csv</source>
        <translation>import spreadsheet excel csv</translation>
    </message>
    <message>
        <source>Overdracht inlezen</source>
        <translation>Import a handover</translation>
    </message>
    <message>
        <source>dossiers overnemen</source>
        <translation>take over cases</translation>
    </message>
    <message>
        <source>Reservekopie nakijken</source>
        <translation>Check a backup</translation>
    </message>
    <message>
        <source>backup controleren</source>
        <translation>copy verify</translation>
    </message>
    <message>
        <source>Reservekopie maken</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>backup map</source>
        <translation>copy folder</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>vergrendelen minuten</source>
        <translation>lock minutes</translation>
    </message>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>herstelblad wachtzin vergeten</source>
        <translation>recovery sheet passphrase forgotten</translation>
    </message>
    <message>
        <source>Taal, tekstgrootte en kleuren</source>
        <translation>Language, text size and colours</translation>
    </message>
    <message>
        <source>engels donker licht groter letters weergave</source>
        <translation>dutch dark light larger letters display</translation>
    </message>
    <message>
        <source>School en vakanties</source>
        <translation>School and holidays</translation>
    </message>
    <message>
        <source>onderwijssoort</source>
        <translation>kind of education</translation>
    </message>
    <message>
        <source>Logboek</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
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
    <name>YearsPart</name>
    <message>
        <source>Het jaaroverzicht is definitief en de bewaartermijn is voorbij. In de prullenbak blijft een dossier nog 30 dagen heel.</source>
        <translation>The yearly summary is final and the retention term is over. In the bin a case stays whole for another 30 days.</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>In gesprek</source>
        <translation>In conversation</translation>
    </message>
    <message>
        <source>Druk op een toets om verder te werken.</source>
        <translation>Press a key to go on working.</translation>
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
<context>
    <name>_Row</name>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Verder: {title}</source>
        <translation>Continue: {title}</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Waarom: {what}</source>
        <translation>Why: {what}</translation>
    </message>
    <message>
        <source>Meer bij {title}</source>
        <translation>More for {title}</translation>
    </message>
</context>
<context>
    <name>_Year</name>
    <message>
        <source>Schooljaar {year}</source>
        <translation>School year {year}</translation>
    </message>
    <message>
        <source>Alle {count} in de prullenbak…</source>
        <translation>Put all {count} in the bin…</translation>
    </message>
</context>
</TS>
