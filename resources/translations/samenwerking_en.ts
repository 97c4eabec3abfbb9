<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_BE" sourcelanguage="nl_BE">
<context>
    <name></name>
    <message>
        <source>Nog geen enkele tekst heeft deze code.</source>
        <translation>No text has this code yet.</translation>
    </message>
    <message>
        <source>Er is hier nu niets te zien om mee te nemen.</source>
        <translation>There is nothing here to take along now.</translation>
    </message>
    <message>
        <source>Werkboek</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Alle tabellen en matrices met hun kleuren, om te lezen en te verdelen.</source>
        <translation>All tables and matrices with their colours, to read and hand out.</translation>
    </message>
    <message>
        <source>CSV-bestanden</source>
        <translation>CSV files</translation>
    </message>
    <message>
        <source>Elke tabel als gewone gegevens, voor R of Python.</source>
        <translation>Every table as plain data, for R or Python.</translation>
    </message>
    <message>
        <source>SPSS-bestand</source>
        <translation>SPSS file</translation>
    </message>
    <message>
        <source>Een rij per inzending, met labels en ontbrekende waarden, voor SPSS.</source>
        <translation>A row per return, with labels and missing values, for SPSS.</translation>
    </message>
    <message>
        <source>SQLite-databank</source>
        <translation>SQLite database</translation>
    </message>
    <message>
        <source>Alle tabellen in één bestand, voor DB Browser, Datasette, R of QGIS.</source>
        <translation>All tables in one file, for DB Browser, Datasette, R or QGIS.</translation>
    </message>
    <message>
        <source>Profielen</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Per stad een blad &apos;uw stad naast de andere&apos;, om terug te sturen.</source>
        <translation>A sheet per city, &apos;your city beside the others&apos;, to send back.</translation>
    </message>
    <message>
        <source>Profielen als PDF</source>
        <translation>Profiles as PDF</translation>
    </message>
    <message>
        <source>Hetzelfde blad om af te drukken, met een grafiek.</source>
        <translation>The same sheet for printing, with a chart.</translation>
    </message>
    <message>
        <source>Gespreksbladen</source>
        <translation>Discussion sheets</translation>
    </message>
    <message>
        <source>Per stad waar stad en OCMW verschillen, wat er te bespreken valt.</source>
        <translation>For each city where city and OCMW differ: what there is to discuss.</translation>
    </message>
    <message>
        <source>Gespreksbladen als PDF</source>
        <translation>Discussion sheets as PDF</translation>
    </message>
    <message>
        <source>Hetzelfde om af te drukken, met plaats om de afspraak op te schrijven.</source>
        <translation>The same for printing, with room to write down what was agreed.</translation>
    </message>
    <message>
        <source>XLSForm</source>
        <translation>XLSForm</translation>
    </message>
    <message>
        <source>De vragenlijst zelf, zonder antwoorden, voor ODK of Kobo.</source>
        <translation>The questionnaire itself, without answers, for ODK or Kobo.</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>De bijlagen die steden meestuurden, met een lijst erbij.</source>
        <translation>The attachments that cities sent along, with a list of them.</translation>
    </message>
    <message>
        <source>Bewaard in {folder}: {written}.</source>
        <translation>Saved in {folder}: {written}.</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Map voor het profiel van {name}</source>
        <translation>Folder for the profile of {name}</translation>
    </message>
    <message>
        <source>Het profiel wordt geschreven…</source>
        <translation>Writing the profile…</translation>
    </message>
    <message>
        <source>Het profiel staat in {path}.</source>
        <translation>The profile is in {path}.</translation>
    </message>
    <message>
        <source>Map voor het gespreksblad van {name}</source>
        <translation>Folder for the discussion sheet of {name}</translation>
    </message>
    <message>
        <source>Het gespreksblad wordt geschreven…</source>
        <translation>Writing the discussion sheet…</translation>
    </message>
    <message>
        <source>Het gespreksblad staat in {path}.</source>
        <translation>The discussion sheet is in {path}.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Deze bundel bevat geen contactpersonen of coördinatoren.</source>
        <translation>This collection holds no contact persons or coordinators.</translation>
    </message>
    <message>
        <source>Laad in het tabblad Inzendingen een lijst met gemeenten en hun inwonertal om dit te zien.</source>
        <translation>To see this, load a list of municipalities with their populations on the Returns tab.</translation>
    </message>
    <message>
        <source>Nog open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Totaal per stad: {cluster}</source>
        <translation>Total per city: {cluster}</translation>
    </message>
    <message>
        <source>Stad</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Punten</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Een balk is de score; gearceerd is wat er nog bij kan komen. Het aandeel is op de beantwoorde aspecten.</source>
        <translation>A bar is the score; the hatched part is what can still be added. The share is of the aspects answered.</translation>
    </message>
    <message>
        <source>{some} van {all} beantwoord</source>
        <translation>{some} of {all} answered</translation>
    </message>
    <message>
        <source>Verdeling per aspect: {cluster}</source>
        <translation>Breakdown per aspect: {cluster}</translation>
    </message>
    <message>
        <source>Wat niet beantwoord is, telt nooit als geen samenwerking.</source>
        <translation>What has not been answered never counts as no cooperation.</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Aantal steden</source>
        <translation>Number of cities</translation>
    </message>
    <message>
        <source>aandeel {share} · {cells} cellen</source>
        <translation>share {share} · {cells} cells</translation>
    </message>
    <message>
        <source>Een cel is één aspect in één stad. Het aandeel is de score in procent van het hoogst mogelijke.</source>
        <translation>A cell is one aspect in one city. The share is the score as a percentage of the highest possible.</translation>
    </message>
    <message>
        <source>Procent van de cellen</source>
        <translation>Percentage of the cells</translation>
    </message>
    <message>
        <source>Clusters vergeleken</source>
        <translation>Clusters compared</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Rangschikking van steden</source>
        <translation>Ranking of cities</translation>
    </message>
    <message>
        <source>Gelijke cijfers delen een rang. Wie minder dan {enough} % beantwoordde, krijgt geen rang.</source>
        <translation>Equal figures share a rank. Cities that answered less than {enough}% get no rank.</translation>
    </message>
    <message>
        <source>Aandeel van de hoogst mogelijke score (%)</source>
        <translation>Share of the highest possible score (%)</translation>
    </message>
    <message>
        <source>Procent</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>{some} van {all} steden</source>
        <translation>{some} of {all} cities</translation>
    </message>
    <message>
        <source>{some} van {all} punten</source>
        <translation>{some} of {all} points</translation>
    </message>
    <message>
        <source>Aspecten volgens het aantal steden</source>
        <translation>Aspects by number of cities</translation>
    </message>
    <message>
        <source>Aspecten volgens de som van de scores</source>
        <translation>Aspects by sum of scores</translation>
    </message>
    <message>
        <source>Steden met samenwerking</source>
        <translation>Cities with cooperation</translation>
    </message>
    <message>
        <source>Som van de scores</source>
        <translation>Sum of scores</translation>
    </message>
    <message>
        <source>Het aantal steden en de som van de scores zijn twee maten, die anders kunnen rangschikken.</source>
        <translation>The number of cities and the sum of scores are two measures, which may rank differently.</translation>
    </message>
    <message>
        <source>van {asked} aspecten</source>
        <translation>of {asked} aspects</translation>
    </message>
    <message>
        <source>Alleen steden met open aspecten. Ze tellen nooit als geen samenwerking.</source>
        <translation>Only cities with open aspects. These never count as no cooperation.</translation>
    </message>
    <message>
        <source>Witte vlekken</source>
        <translation>Blank spots</translation>
    </message>
    <message>
        <source>Aantal aspecten</source>
        <translation>Number of aspects</translation>
    </message>
    <message>
        <source>Ronde 1</source>
        <translation>Round 1</translation>
    </message>
    <message>
        <source>Aantal cellen, volgens het antwoord in ronde 2</source>
        <translation>Number of cells, by the answer in round 2</translation>
    </message>
    <message>
        <source>Aantal antwoorden, volgens wat er in ronde 2 is</source>
        <translation>Number of answers, by the situation in round 2</translation>
    </message>
    <message>
        <source>Wens in ronde 1</source>
        <translation>Wish in round 1</translation>
    </message>
    <message>
        <source>{same} van {all} gelijk gebleven</source>
        <translation>{same} of {all} unchanged</translation>
    </message>
    <message>
        <source>Bestanden voor de tweede ronde in {folder}: {count}.</source>
        <translation>Files for the second round in {folder}: {count}.</translation>
    </message>
    <message>
        <source>{names} en {more} andere</source>
        <translation>{names} and {more} more</translation>
    </message>
    <message>
        <source>Bleven zoals ze waren: {names}.</source>
        <translation>Left as they were: {names}.</translation>
    </message>
    <message>
        <source>Sorteren van klein naar groot</source>
        <translation>Sort from low to high</translation>
    </message>
    <message>
        <source>Sorteren van groot naar klein</source>
        <translation>Sort from high to low</translation>
    </message>
    <message>
        <source>Eerste volgorde</source>
        <translation>Original order</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>{some} ja van {all}</source>
        <translation>{some} yes out of {all}</translation>
    </message>
    <message>
        <source>Geteld zijn inzendingen waaraan de vraag gesteld is. De noemer telt alleen wie ja of nee antwoordde.</source>
        <translation>Counted are the returns that were asked the question. The denominator only counts those that answered yes or no.</translation>
    </message>
    <message>
        <source>Aantal antwoorden</source>
        <translation>Number of answers</translation>
    </message>
    <message>
        <source>Gewenst, maar er nog niet</source>
        <translation>Desired, but not there yet</translation>
    </message>
    <message>
        <source>Aantal inzendingen</source>
        <translation>Number of returns</translation>
    </message>
    <message>
        <source>Kandidaten voor actie, volgens wat er vandaag is. De tabel zegt welke steden het zijn.</source>
        <translation>Candidates for action, by the situation today. The table names the cities.</translation>
    </message>
    <message>
        <source>Vormen van regeling</source>
        <translation>Forms of arrangement</translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Keer genoemd</source>
        <translation>Times named</translation>
    </message>
    <message>
        <source>Eén aspect kan verschillende vormen hebben.</source>
        <translation>One aspect can have several forms.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation>Inventory (*{suffix})</translation>
    </message>
    <message>
        <source>Kopie bewaren</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>De kopie wordt gemaakt…</source>
        <translation>Making the copy…</translation>
    </message>
    <message>
        <source>Uw laatste wijziging is nog niet bewaard. Toch sluiten?</source>
        <translation>Your last change has not been saved yet. Close anyway?</translation>
    </message>
    <message>
        <source>Kies &apos;Annuleren&apos; en bewaar eerst een kopie op een andere plaats.</source>
        <translation>Choose &apos;Cancel&apos; and first save a copy in another place.</translation>
    </message>
    <message>
        <source>Sluiten zonder te bewaren</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Dit is een verzonnen voorbeeld. U kunt er alles in proberen; uw eigen inventaris staat er los van.</source>
        <translation>This is a made-up example. You can try anything in it; your own inventory is not affected.</translation>
    </message>
    <message>
        <source>Stad (gemeente) en OCMW samen</source>
        <translation>City (municipality) and OCMW together</translation>
    </message>
    <message>
        <source>Alleen de stad (gemeente)</source>
        <translation>The city (municipality) only</translation>
    </message>
    <message>
        <source>Alleen het OCMW</source>
        <translation>The OCMW only</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Het document &apos;{name}&apos; openen?</source>
        <translation>Open the document &apos;{name}&apos;?</translation>
    </message>
    <message>
        <source>Deze webpagina openen in uw browser?</source>
        <translation>Open this web page in your browser?</translation>
    </message>
    <message>
        <source>Het is een {kind}-bestand en wordt geopend in het programma dat daarvoor is ingesteld, als kopie om te lezen. Open alleen documenten van wie u ze verwacht.</source>
        <translation>It is a {kind} file and opens in the program that is set for it, as a copy for reading. Only open documents from people you expect them from.</translation>
    </message>
    <message>
        <source>Vraagt dat programma of macro&apos;s mogen werken? Kies dan nee.</source>
        <translation>Does that program ask whether macros may run? Then choose no.</translation>
    </message>
    <message>
        <source>De website is {host}.</source>
        <translation>The website is {host}.</translation>
    </message>
    <message>
        <source>Die naam heeft bijzondere letters: &apos;{letters}&apos; is voor het internet &apos;{known}&apos;. Letters die op elkaar lijken kunnen een andere website zijn dan u denkt.</source>
        <translation>That name has special letters: to the internet, &apos;{letters}&apos; is &apos;{known}&apos;. Letters that look alike may be another website than you think.</translation>
    </message>
    <message>
        <source>Met de documenten erbij is de inzending te groot voor de meeste mailboxen (meer dan {limit}). U kunt de documenten weglaten: hun namen blijven vermeld, en het kenniscentrum kan ze apart opvragen.</source>
        <translation>With the documents, the return is too large for most mailboxes (over {limit}). You can leave the documents out: their names are still listed, and the knowledge centre can ask for them separately.</translation>
    </message>
    <message>
        <source>In de bundel</source>
        <translation>In the collection</translation>
    </message>
    <message>
        <source>{count} nieuw</source>
        <translation>{count} new</translation>
    </message>
    <message>
        <source>{count} nieuwere versie</source>
        <translation>{count} newer</translation>
    </message>
    <message>
        <source>{count} al samengevoegd</source>
        <translation>{count} already merged</translation>
    </message>
    <message>
        <source>{count} oudere versie</source>
        <translation>{count} older</translation>
    </message>
    <message>
        <source>{count} niet bruikbaar</source>
        <translation>{count} not usable</translation>
    </message>
    <message>
        <source>+ Nieuw</source>
        <translation>+ New</translation>
    </message>
    <message>
        <source>↑ Nieuwere versie</source>
        <translation>↑ Newer version</translation>
    </message>
    <message>
        <source>= Al samengevoegd</source>
        <translation>= Already merged</translation>
    </message>
    <message>
        <source>↓ Oudere versie</source>
        <translation>↓ Older version</translation>
    </message>
    <message>
        <source>✕ Niet bruikbaar</source>
        <translation>✕ Not usable</translation>
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
        <source>U kunt deze inventaris nu bewerken.</source>
        <translation>You can edit this inventory now.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is een deel van de inventaris die open is. Terugnemen?</source>
        <translation>&apos;{name}&apos; is a part of the inventory that is open. Take it back?</translation>
    </message>
    <message>
        <source>U ziet eerst wat er verandert. Kies &apos;Annuleren&apos; om het deel zelf te openen.</source>
        <translation>You first see what changes. Choose &apos;Cancel&apos; to open the part itself.</translation>
    </message>
    <message>
        <source>Terugnemen…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>a colleague</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Who fills this in</translation>
    </message>
    <message>
        <source>Synergieverslag</source>
        <translation>Synergy report</translation>
    </message>
    <message>
        <source>Opzij gezet</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Opzijgezet</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Nakijken en versturen</source>
        <translation>Review and send</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Nodig</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Aan te raden</source>
        <translation>Advised</translation>
    </message>
    <message>
        <source>Even nakijken</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>De tekst is nu {percent} % van de gewone grootte.</source>
        <translation>The text is now {percent}% of its usual size.</translation>
    </message>
    <message>
        <source>Eén toets is genoeg</source>
        <translation>One key is enough</translation>
    </message>
    <message>
        <source>Bij {aspect} staat nu &apos;{before}&apos;. Druk op {key}: dat wordt &apos;{none}&apos;. Met 1 en 2 kiest u de andere antwoorden, met ? &apos;weet niet&apos;.</source>
        <translation>At {aspect}, the answer is now &apos;{before}&apos;. Press {key}: it becomes &apos;{none}&apos;. With 1 and 2 you choose the other answers, with ? &apos;don&apos;t know&apos;.</translation>
    </message>
    <message>
        <source>De vragen volgen uw antwoord</source>
        <translation>The questions follow your answer</translation>
    </message>
    <message>
        <source>Hoe de samenwerking geregeld is, wordt nu niet meer gevraagd; of ze wenselijk is, wel. In de lijst staan alleen de pagina&apos;s die voor u gelden, met hoever u bent.</source>
        <translation>How the cooperation is arranged is no longer asked now; whether it is desirable is. The list has only the pages that apply to you, with how far you are.</translation>
    </message>
    <message>
        <source>Niets gaat verloren</source>
        <translation>Nothing gets lost</translation>
    </message>
    <message>
        <source>Wat over de regeling ingevuld was, staat opzij, met de dag en de reden. Wordt de vraag opnieuw gesteld, dan komt het antwoord vanzelf terug.</source>
        <translation>What had been filled in about the arrangement is set aside, with the day and the reason. If the question is asked again, the answer comes back by itself.</translation>
    </message>
    <message>
        <source>Elke stap kan terug</source>
        <translation>Every step can be undone</translation>
    </message>
    <message>
        <source>Druk op Ctrl+Z. U gaat naar wat u wijzigde, en alles staat er weer zoals het was.</source>
        <translation>Press Ctrl+Z. You go to what you changed, and everything is as it was again.</translation>
    </message>
    <message>
        <source>Bewaren hoeft niet</source>
        <translation>No need to save</translation>
    </message>
    <message>
        <source>Elke wijziging staat meteen op de schijf, in één bestand. Hier ziet u dat.</source>
        <translation>Every change is on the disk at once, in one file. You can see that here.</translation>
    </message>
    <message>
        <source>Wat wordt hier bedoeld?</source>
        <translation>What is meant here?</translation>
    </message>
    <message>
        <source>Elk aspect heeft een korte uitleg. Bovenaan de pagina staat ook een voorbeeld van een goed antwoord.</source>
        <translation>Each aspect has a short explanation. At the top of the page there is also an example of a good answer.</translation>
    </message>
    <message>
        <source>Op de laatste pagina ziet u wat nog ontbreekt. Van daar maakt u de inzending: één bestand, dat u naar het kenniscentrum mailt.</source>
        <translation>On the last page you see what is still missing. From there you make the return: one file, which you email to the knowledge centre.</translation>
    </message>
    <message>
        <source>Hulp is nooit ver</source>
        <translation>Help is never far away</translation>
    </message>
    <message>
        <source>F1 geeft overal uitleg bij het scherm waar u bent. Probeer gerust verder in dit voorbeeld.</source>
        <translation>F1 explains the screen you are on, everywhere. Feel free to try more in this example.</translation>
    </message>
    <message>
        <source>V</source>
        <translation>F</translation>
    </message>
    <message>
        <source>T</source>
        <translation>A</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>O</source>
        <translation>K</translation>
    </message>
    <message>
        <source>L</source>
        <translation>D</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>{city} ({who})</source>
        <translation>{city} ({who})</translation>
    </message>
    <message>
        <source>{table}, verslag over {year}</source>
        <translation>{table}, report on {year}</translation>
    </message>
    <message>
        <source>Aantal synergieën</source>
        <translation>Number of synergies</translation>
    </message>
    <message>
        <source>Documenten en links</source>
        <translation>Documents and links</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is geen datum. Schrijf bijvoorbeeld 14/02/2026, februari 2026, 2e kwartaal 2026 of 2026.</source>
        <translation>&apos;{value}&apos; is not a date. Write for example 14/02/2026, February 2026, 2nd quarter 2026 or 2026.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is geen jaartal. Schrijf vier cijfers, bijvoorbeeld 2026.</source>
        <translation>&apos;{value}&apos; is not a year. Write four digits, for example 2026.</translation>
    </message>
    <message>
        <source>{status} (zoals in {year})</source>
        <translation>{status} (as in {year})</translation>
    </message>
    <message>
        <source>(nog niet gekozen)</source>
        <translation>(not chosen yet)</translation>
    </message>
    <message>
        <source>(geen)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Synergie zonder titel</source>
        <translation>Synergy without a title</translation>
    </message>
    <message>
        <source>Synergieën</source>
        <translation>Synergies</translation>
    </message>
    <message>
        <source>Vergaderingen</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Maatregelen</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Focusgroepen</source>
        <translation>Focus groups</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Over de jaren</source>
        <translation>Over the years</translation>
    </message>
    <message>
        <source>Lijst van synergieën</source>
        <translation>List of synergies</translation>
    </message>
    <message>
        <source>+ Synergie toevoegen</source>
        <translation>+ Add synergy</translation>
    </message>
    <message>
        <source>Wat stad en OCMW samen doen, en wat zij samen met anderen doen.</source>
        <translation>What city and OCMW do together, and what they do together with others.</translation>
    </message>
    <message>
        <source>Hier staat nog geen synergie. Voeg er een toe, of neem over wat al in de inventaris staat.</source>
        <translation>There is no synergy here yet. Add one, or take over what is in the inventory already.</translation>
    </message>
    <message>
        <source>Lijst van vergaderingen</source>
        <translation>List of meetings</translation>
    </message>
    <message>
        <source>+ Vergadering toevoegen</source>
        <translation>+ Add meeting</translation>
    </message>
    <message>
        <source>Vergadering zonder naam</source>
        <translation>Meeting without a name</translation>
    </message>
    <message>
        <source>Waar over samenwerking is gesproken: wie er was, wat er is beslist, en wie dat opvolgt.</source>
        <translation>Where cooperation was discussed: who was there, what was decided, and who follows it up.</translation>
    </message>
    <message>
        <source>Hier staat nog geen vergadering. Voeg er een toe, met het verslag ervan als bijlage.</source>
        <translation>There is no meeting here yet. Add one, with its minutes as an annex.</translation>
    </message>
    <message>
        <source>Lijst van maatregelen</source>
        <translation>List of measures</translation>
    </message>
    <message>
        <source>+ Maatregel toevoegen</source>
        <translation>+ Add measure</translation>
    </message>
    <message>
        <source>Maatregel zonder titel</source>
        <translation>Measure without a title</translation>
    </message>
    <message>
        <source>Wat u de komende jaren wilt doen: wie, tegen wanneer en met welk budget.</source>
        <translation>What you want to do in the coming years: who, by when and with which budget.</translation>
    </message>
    <message>
        <source>Hier staat nog geen maatregel. Voeg er een toe, of neem over wat de inventaris wenselijk noemt.</source>
        <translation>There is no measure here yet. Add one, or take over what the inventory calls desirable.</translation>
    </message>
    <message>
        <source>Lijst van focusgroepen</source>
        <translation>List of focus groups</translation>
    </message>
    <message>
        <source>+ Focusgroep toevoegen</source>
        <translation>+ Add focus group</translation>
    </message>
    <message>
        <source>Focusgroep zonder domein</source>
        <translation>Focus group without a domain</translation>
    </message>
    <message>
        <source>Per domein een contactpunt bij de stad en een bij het OCMW.</source>
        <translation>For each domain a contact point at the city and one at the OCMW.</translation>
    </message>
    <message>
        <source>Hier staat nog geen focusgroep. Voeg er een toe met het domein waarover zij gaat.</source>
        <translation>There is no focus group here yet. Add one, with the domain that it is about.</translation>
    </message>
    <message>
        <source>PDF om te archiveren (PDF/A)</source>
        <translation>PDF for archiving (PDF/A)</translation>
    </message>
    <message>
        <source>Dit voorbeeld volgt wat u in de inventaris verandert. In Word kunt u het verslag verder afwerken.</source>
        <translation>This preview follows what you change in the inventory. You can finish the report in Word.</translation>
    </message>
    <message>
        <source>synergieverslag {year}</source>
        <translation>synergy report {year}</translation>
    </message>
    <message>
        <source>Word-document bewaren…</source>
        <translation>Save Word document…</translation>
    </message>
    <message>
        <source>Voorbeeld van het synergieverslag</source>
        <translation>Preview of the synergy report</translation>
    </message>
    <message>
        <source>Word-document bewaren</source>
        <translation>Save Word document</translation>
    </message>
    <message>
        <source>Word-document (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Het Word-document wordt gemaakt…</source>
        <translation>Making the Word document…</translation>
    </message>
    <message>
        <source>Overnemen uit de inventaris</source>
        <translation>Take over from the inventory</translation>
    </message>
    <message>
        <source>Aspecten met samenwerking die nog niet in het verslag staan.</source>
        <translation>Aspects with cooperation that are not in the report yet.</translation>
    </message>
    <message>
        <source>Aspecten zonder samenwerking waar u die wenselijk noemde.</source>
        <translation>Aspects without cooperation where you called it desirable.</translation>
    </message>
    <message>
        <source>Alle {count} overnemen</source>
        <translation>Take over all {count}</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Overnemen: {name}</source>
        <translation>Take over: {name}</translation>
    </message>
    <message>
        <source>{count} overgenomen</source>
        <translation>{count} taken over</translation>
    </message>
    <message>
        <source>Overgenomen: {name}</source>
        <translation>Taken over: {name}</translation>
    </message>
    <message>
        <source>Veranderd in de inventaris</source>
        <translation>Changed in the inventory</translation>
    </message>
    <message>
        <source>Hiervan veranderde het aspect sinds u het overnam. Het verslag verandert alleen als u dat wilt.</source>
        <translation>Of these, the aspect has changed since you took it over. The report only changes if you want it to.</translation>
    </message>
    <message>
        <source>Stopzetten in {year}</source>
        <translation>Stop in {year}</translation>
    </message>
    <message>
        <source>Dit overnemen</source>
        <translation>Take this over</translation>
    </message>
    <message>
        <source>Zo laten</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>{act}: {name}</source>
        <translation>{act}: {name}</translation>
    </message>
    <message>
        <source>De inventaris zegt nu dat hier geen samenwerking meer is.</source>
        <translation>The inventory now says that there is no cooperation here any more.</translation>
    </message>
    <message>
        <source>Overgenomen</source>
        <translation>Taken over</translation>
    </message>
    <message>
        <source>Zo gelaten</source>
        <translation>Left as it is</translation>
    </message>
    <message>
        <source>Wat is ervan geworden?</source>
        <translation>What became of it?</translation>
    </message>
    <message>
        <source>Dit stond nog open in een vorig verslag. Kies wat het in {year} is; een toelichting mag.</source>
        <translation>This was still open in an earlier report. Choose what it is in {year}; you may add a note.</translation>
    </message>
    <message>
        <source>Toelichting bij {name}</source>
        <translation>Notes on {name}</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{status} in het verslag over {year}</source>
        <translation>{status} in the report on {year}</translation>
    </message>
    <message>
        <source>Beantwoord</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Begonnen in {year}</source>
        <translation>Begun in {year}</translation>
    </message>
    <message>
        <source>Nog altijd een voorstel</source>
        <translation>Still a proposal</translation>
    </message>
    <message>
        <source>Opgeschort</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Gaat niet door</source>
        <translation>Will not go ahead</translation>
    </message>
    <message>
        <source>Uitgevoerd</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Loopt nog</source>
        <translation>Still under way</translation>
    </message>
    <message>
        <source>Uitgesteld</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Niet uitgevoerd</source>
        <translation>Not carried out</translation>
    </message>
    <message>
        <source>In het verslag</source>
        <translation>In the report</translation>
    </message>
    <message>
        <source>Nu in de inventaris</source>
        <translation>Now in the inventory</translation>
    </message>
    <message>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>De teksten zijn dezelfde; alleen de mate van samenwerking is anders.</source>
        <translation>The texts are the same; only the extent of cooperation differs.</translation>
    </message>
    <message>
        <source>Wat is ervan geworden? Uit een vorig verslag staat er nog {count} open.</source>
        <translation>What became of it? Still open from an earlier report: {count}.</translation>
    </message>
    <message>
        <source>Wat is ervan geworden? Uit een vorig verslag staan er nog {count} open.</source>
        <translation>What became of it? Still open from an earlier report: {count}.</translation>
    </message>
    <message>
        <source>Van {count} synergie is het aspect veranderd in de inventaris.</source>
        <translation>Of {count} synergy the aspect has changed in the inventory.</translation>
    </message>
    <message>
        <source>Van {count} synergieën is het aspect veranderd in de inventaris.</source>
        <translation>Of {count} synergies the aspect has changed in the inventory.</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>U kunt {count} synergie overnemen uit de inventaris.</source>
        <translation>You can take over {count} synergy from the inventory.</translation>
    </message>
    <message>
        <source>U kunt {count} synergieën overnemen uit de inventaris.</source>
        <translation>You can take over {count} synergies from the inventory.</translation>
    </message>
    <message>
        <source>U kunt {count} maatregel overnemen uit de inventaris.</source>
        <translation>You can take over {count} measure from the inventory.</translation>
    </message>
    <message>
        <source>U kunt {count} maatregelen overnemen uit de inventaris.</source>
        <translation>You can take over {count} measures from the inventory.</translation>
    </message>
    <message>
        <source>Het verslag wordt gemaakt van wat op de andere pagina&apos;s staat, met wat u hier kiest en schrijft.</source>
        <translation>The report is made of what is on the other pages, with what you choose and write here.</translation>
    </message>
    <message>
        <source>Voorbeeld, bewaren en afdrukken…</source>
        <translation>Preview, save and print…</translation>
    </message>
    <message>
        <source>zonder datum, nog in geen verslag</source>
        <translation>no date, not in any report yet</translation>
    </message>
    <message>
        <source>verslag over {year}</source>
        <translation>report on {year}</translation>
    </message>
    <message>
        <source>niet in het verslag over {year}</source>
        <translation>not in the report on {year}</translation>
    </message>
    <message>
        <source>Wat elk verslag beloofde, en wat ervan kwam.</source>
        <translation>What each report promised, and what came of it.</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Beloofd</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>De jaren naast elkaar</source>
        <translation>The years side by side</translation>
    </message>
    <message>
        <source>Maatregel</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Beloofd in</source>
        <translation>Promised in</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Alle maatregelen met hun stand</source>
        <translation>All measures with their status</translation>
    </message>
    <message>
        <source>Naar deze maatregel</source>
        <translation>To this measure</translation>
    </message>
    <message>
        <source>Er zijn nog geen maatregelen. Voeg ze toe op de pagina Maatregelen.</source>
        <translation>There are no measures yet. Add them on the page Measures.</translation>
    </message>
    <message>
        <source>De maatregelen in {year}</source>
        <translation>The measures in {year}</translation>
    </message>
    <message>
        <source>nog niet beloofd</source>
        <translation>not promised yet</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Naam van een ander aspect</source>
        <translation>Name of another aspect</translation>
    </message>
    <message>
        <source>Naam van het aspect, bijvoorbeeld: Drukkerij</source>
        <translation>Name of the aspect, for example: Print shop</translation>
    </message>
    <message>
        <source>Aspect toevoegen</source>
        <translation>Add aspect</translation>
    </message>
    <message>
        <source>Werkt u ook op een ander vlak samen? Voeg het toe; u kunt er zoveel toevoegen als u wilt.</source>
        <translation>Do you also cooperate in another area? Add it; you can add as many as you like.</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Opzij gezet</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Deze antwoorden horen bij vragen die nu niet gesteld worden. Ze blijven bewaard in uw bestand, tellen niet mee en worden niet verstuurd. Wordt de vraag opnieuw gesteld, dan komt het antwoord vanzelf terug.</source>
        <translation>These answers belong to questions that are not asked now. They are kept in your file, do not count and are not sent. If the question is asked again, the answer comes back by itself.</translation>
    </message>
    <message>
        <source>Alles kopiëren als tekst</source>
        <translation>Copy all as text</translation>
    </message>
    <message>
        <source>Er is niets opzij gezet.</source>
        <translation>Nothing has been set aside.</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Waarom opzij</source>
        <translation>Why aside</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Terugzetten: {aspect}, {question}</source>
        <translation>Put back: {aspect}, {question}</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Verwijderen: {aspect}, {question}</source>
        <translation>Delete: {aspect}, {question}</translation>
    </message>
    <message>
        <source>Naar de vraag die dit bepaalt</source>
        <translation>To the question that decides this</translation>
    </message>
    <message>
        <source>Naar de vraag die dit bepaalt: {aspect}, {question}</source>
        <translation>To the question that decides this: {aspect}, {question}</translation>
    </message>
    <message>
        <source>onbekende datum</source>
        <translation>unknown date</translation>
    </message>
    <message>
        <source>Opzij gezet op {when}: deze vraag hoort bij &apos;{wanted}&apos; op de vraag &apos;{question}&apos;.</source>
        <translation>Set aside on {when}: this question belongs with &apos;{wanted}&apos; for the question &apos;{question}&apos;.</translation>
    </message>
    <message>
        <source>&apos; of &apos;</source>
        <translation>&apos; or &apos;</translation>
    </message>
</context>
<context>
    <name>AspectCard</name>
    <message>
        <source>Ook genoemd door andere steden</source>
        <translation>Also named by other cities</translation>
    </message>
    <message>
        <source>Aspect verwijderen</source>
        <translation>Remove aspect</translation>
    </message>
    <message>
        <source>Aspect verwijderen: {name}</source>
        <translation>Remove aspect: {name}</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Uitleg bij {name}</source>
        <translation>Explanation of {name}</translation>
    </message>
    <message>
        <source>Naam van dit andere aspect</source>
        <translation>Name of this other aspect</translation>
    </message>
</context>
<context>
    <name>AspectTree</name>
    <message>
        <source>Clusters en aspecten om door te geven</source>
        <translation>Clusters and aspects to hand over</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Uur</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Anders dan nu</source>
        <translation>Different from now</translation>
    </message>
    <message>
        <source>Terugzetten…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Redden wat leesbaar is…</source>
        <translation>Rescue what is readable…</translation>
    </message>
    <message>
        <source>De reservekopie van {when} terugzetten?</source>
        <translation>Restore the backup of {when}?</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>De reservekopie wordt teruggezet…</source>
        <translation>Restoring the backup…</translation>
    </message>
    <message>
        <source>De reservekopie van {when} is teruggezet.</source>
        <translation>The backup of {when} has been restored.</translation>
    </message>
    <message>
        <source>Het beschadigde bestand heet nu {name}.</source>
        <translation>The damaged file is now called {name}.</translation>
    </message>
    <message>
        <source>Hoe de inventaris nu is, wordt eerst zelf een reservekopie. U kunt dus altijd terug.</source>
        <translation>The inventory as it is now is first made into a backup itself. So you can always go back.</translation>
    </message>
    <message>
        <source>Wat er nu staat, gaat niet verloren: het wordt eerst zelf een reservekopie, of blijft onder een andere naam staan als het niet meer opent.</source>
        <translation>What is there now is not lost: it is first made into a backup itself, or is kept under another name if it no longer opens.</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>{count} gegevens</source>
        <translation>{count} items</translation>
    </message>
    <message>
        <source>{count} gegeven</source>
        <translation>{count} item</translation>
    </message>
    <message>
        <source>Telkens als u deze inventaris opent, bewaart het programma een kopie; de laatste tien blijven. Ze staan op deze computer, in {folder}.</source>
        <translation>Each time you open this inventory, the program saves a copy; the last ten are kept. They are on this computer, in {folder}.</translation>
    </message>
    <message>
        <source>Van deze inventaris is er op deze computer nog geen reservekopie.</source>
        <translation>There is no backup of this inventory on this computer yet.</translation>
    </message>
    <message>
        <source>Is er geen goede kopie? Dan kan het programma redden wat nog leesbaar is, in een nieuw bestand.</source>
        <translation>Is there no good copy? Then the program can rescue what is still readable, into a new file.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>De cijfers van de grafiek</source>
        <translation>The figures of the chart</translation>
    </message>
    <message>
        <source>Toon als tabel</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>De grafiek als tabel tonen</source>
        <translation>Show the chart as a table</translation>
    </message>
    <message>
        <source>Beeld kopiëren</source>
        <translation>Copy image</translation>
    </message>
    <message>
        <source>Beeld opslaan…</source>
        <translation>Save image…</translation>
    </message>
    <message>
        <source>Noemer</source>
        <translation>Out of</translation>
    </message>
    <message>
        <source>De grafiek is gekopieerd.</source>
        <translation>The chart has been copied.</translation>
    </message>
    <message>
        <source>Afbeelding (*{png});;Vectortekening (*{svg})</source>
        <translation>Image (*{png});;Vector drawing (*{svg})</translation>
    </message>
    <message>
        <source>Beeld opslaan</source>
        <translation>Save image</translation>
    </message>
    <message>
        <source>De grafiek staat in {path}.</source>
        <translation>The chart is in {path}.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Er ging iets mis in het programma zelf. Alles tot en met uw laatste wijziging is bewaard.</source>
        <translation>Something went wrong in the program itself. Everything up to and including your last change has been saved.</translation>
    </message>
    <message>
        <source>U kunt verder werken. Wilt u dit melden? Kopieer dan het verslag en stuur het mee: er staan geen antwoorden in.</source>
        <translation>You can go on working. Do you want to report this? Then copy the report and send it along: there are no answers in it.</translation>
    </message>
    <message>
        <source>Kopieer verslag</source>
        <translation>Copy report</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ChangelogDialog</name>
    <message>
        <source>Wijzigingenlogboek</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>Zoeken in het wijzigingenlogboek</source>
        <translation>Search the change log</translation>
    </message>
    <message>
        <source>Zoek een naam, een aspect, een woord of een datum</source>
        <translation>Search for a name, an aspect, a word or a date</translation>
    </message>
    <message>
        <source>De gekozen wijziging voluit</source>
        <translation>The selected change in full</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Wijzigingen</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>PDF bewaren…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation>Open in PDF reader</translation>
    </message>
    <message>
        <source>Naar deze plaats</source>
        <translation>To this place</translation>
    </message>
    <message>
        <source>Terugzetten wat er stond</source>
        <translation>Put back what was there</translation>
    </message>
    <message>
        <source>De lijst wordt gekopieerd…</source>
        <translation>Copying the list…</translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>{count} wijziging</source>
        <translation>{count} change</translation>
    </message>
    <message>
        <source>{count} wijzigingen</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>{count} van {total} wijzigingen</source>
        <translation>{count} of {total} changes</translation>
    </message>
    <message>
        <source>Geen enkele wijziging heeft al deze woorden.</source>
        <translation>No change has all of these words.</translation>
    </message>
    <message>
        <source>De PDF wordt gemaakt…</source>
        <translation>Making the PDF…</translation>
    </message>
    <message>
        <source>{count} wijzigingen gekopieerd</source>
        <translation>Changes copied: {count}</translation>
    </message>
    <message>
        <source>wijzigingenlogboek</source>
        <translation>change log</translation>
    </message>
    <message>
        <source>Dit logboek blijft in uw bestand. Het gaat niet mee met een inzending.</source>
        <translation>This log stays in your file. It does not go along with a return.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>en nog {count}; kies &apos;Toon als tabel&apos; voor alle cijfers</source>
        <translation>and {count} more; choose &apos;Show as table&apos; for all figures</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Weet niet</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Niet van toepassing</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>N.v.t.</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>Toets: {key}</source>
        <translation>Key: {key}</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Nummers: {text}</source>
        <translation>Numbers: {text}</translation>
    </message>
    <message>
        <source>of nummers: 12 14</source>
        <translation>or numbers: 12 14</translation>
    </message>
    <message>
        <source>{number} staat niet op de lijst</source>
        <translation>{number} is not on the list</translation>
    </message>
    <message>
        <source>{number} {label}</source>
        <translation>{number} {label}</translation>
    </message>
    <message>
        <source>▾ Lijst sluiten</source>
        <translation>▾ Close list</translation>
    </message>
    <message>
        <source>▸ Lijst bekijken</source>
        <translation>▸ View the list</translation>
    </message>
    <message>
        <source>▸ Wijzigen</source>
        <translation>▸ Change</translation>
    </message>
    <message>
        <source>▸ Kies uit de lijst</source>
        <translation>▸ Choose from the list</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Zoek een code, of typ de naam van een nieuwe</source>
        <translation>Find a code, or type the name of a new one</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>Zoek of maak een code ({key})</source>
        <translation>Find or make a code ({key})</translation>
    </message>
    <message>
        <source>Nieuwe code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Meer over {code}</source>
        <translation>More about {code}</translation>
    </message>
    <message>
        <source>{count} tekst</source>
        <translation>{count} text</translation>
    </message>
    <message>
        <source>{count} teksten</source>
        <translation>{count} texts</translation>
    </message>
    <message>
        <source>{code}: {texts}, lees de citaten</source>
        <translation>{code}: {texts}, read the quotes</translation>
    </message>
    <message>
        <source>Lees de citaten</source>
        <translation>Read the quotes</translation>
    </message>
    <message>
        <source>Voor samenwerking (toets {key} of +)</source>
        <translation>For cooperation (key {key} or +)</translation>
    </message>
    <message>
        <source>Tegen samenwerking (toets {key} of -)</source>
        <translation>Against cooperation (key {key} or -)</translation>
    </message>
    <message>
        <source>Richting:</source>
        <translation>Direction:</translation>
    </message>
    <message>
        <source>Enter: de volgende tekst. Kies met Shift of Ctrl meer teksten tegelijk.</source>
        <translation>Enter: the next text. Use Shift or Ctrl to select several texts at once.</translation>
    </message>
    <message>
        <source>Hernoemen</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Naam bewaren</source>
        <translation>Save name</translation>
    </message>
</context>
<context>
    <name>CodingFilter</name>
    <message>
        <source>Codelijst</source>
        <translation>Code list</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Welke teksten</source>
        <translation>Which texts</translation>
    </message>
    <message>
        <source>Zoek in tekst, gemeente en aspect</source>
        <translation>Search in text, municipality and aspect</translation>
    </message>
    <message>
        <source>Zoek (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Alle clusters</source>
        <translation>All clusters</translation>
    </message>
    <message>
        <source>Alle teksten</source>
        <translation>All texts</translation>
    </message>
    <message>
        <source>Nog te coderen</source>
        <translation>Still to code</translation>
    </message>
    <message>
        <source>Tekst gewijzigd</source>
        <translation>Text changed</translation>
    </message>
    <message>
        <source>Gecodeerd</source>
        <translation>Coded</translation>
    </message>
    <message>
        <source>Met code: {code}</source>
        <translation>With code: {code}</translation>
    </message>
</context>
<context>
    <name>CodingView</name>
    <message>
        <source>Teksten om te coderen</source>
        <translation>Texts to code</translation>
    </message>
    <message>
        <source>Geen enkele tekst past bij deze filter. Kies andere teksten of wis de zoekwoorden.</source>
        <translation>No text matches this filter. Choose other texts or clear the search words.</translation>
    </message>
    <message>
        <source>Ongedaan maken (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Geen code past (0)</source>
        <translation>No code fits (0)</translation>
    </message>
    <message>
        <source>Bijwerken (F5)</source>
        <translation>Refresh (F5)</translation>
    </message>
    <message>
        <source>De lijst opnieuw kiezen volgens de filter</source>
        <translation>Choose the list again by the filter</translation>
    </message>
    <message>
        <source>Er is geen enkele tekst om te coderen bij wat nu getoond wordt.</source>
        <translation>There is no text to code in what is shown now.</translation>
    </message>
    <message>
        <source>{done} van {all} klaar, {changed} gewijzigd</source>
        <translation>{done} of {all} done, {changed} changed</translation>
    </message>
    <message>
        <source>{count} codes</source>
        <translation>{count} codes</translation>
    </message>
    <message>
        <source>{count} code</source>
        <translation>{count} code</translation>
    </message>
    <message>
        <source>tekst gewijzigd</source>
        <translation>text changed</translation>
    </message>
    <message>
        <source>nog te coderen</source>
        <translation>still to code</translation>
    </message>
    <message>
        <source>Geen codes</source>
        <translation>No codes</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Welke verschillen</source>
        <translation>Which differences</translation>
    </message>
    <message>
        <source>Verschillen tussen stad en OCMW</source>
        <translation>Differences between city and OCMW</translation>
    </message>
    <message>
        <source>Gespreksblad…</source>
        <translation>Discussion sheet…</translation>
    </message>
    <message>
        <source>Alle gespreksbladen…</source>
        <translation>All discussion sheets…</translation>
    </message>
    <message>
        <source>Gespreksblad als PDF…</source>
        <translation>Discussion sheet as PDF…</translation>
    </message>
    <message>
        <source>Nog te beslissen</source>
        <translation>Still to decide</translation>
    </message>
    <message>
        <source>Beslist</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Eenzijdig</source>
        <translation>One-sided</translation>
    </message>
    <message>
        <source>Opnieuw te beslissen</source>
        <translation>To decide again</translation>
    </message>
    <message>
        <source>Alle verschillen</source>
        <translation>All differences</translation>
    </message>
    <message>
        <source>{left} van {all} verschillen nog te beslissen</source>
        <translation>{left} of {all} differences still to decide</translation>
    </message>
    <message>
        <source>Stad en OCMW zeggen nergens iets verschillends</source>
        <translation>City and OCMW do not differ anywhere</translation>
    </message>
    <message>
        <source>{cluster} {share} % ({agree} van {both})</source>
        <translation>{cluster} {share}% ({agree} of {both})</translation>
    </message>
    <message>
        <source>{cluster} –</source>
        <translation>{cluster} –</translation>
    </message>
    <message>
        <source>Zelfde antwoord van stad en OCMW: {clusters}</source>
        <translation>Same answer from city and OCMW: {clusters}</translation>
    </message>
    <message>
        <source>Hier staat iets zodra van één gemeente de stad en het OCMW elk een inzending terugstuurden. Bij wat nu getoond wordt, is dat nergens zo.</source>
        <translation>Something appears here once both the city and the OCMW of one municipality have sent in a return. In what is shown now, that is nowhere the case.</translation>
    </message>
    <message>
        <source>Niets in deze lijst. Kies hierboven een andere lijst om beslissingen na te lezen.</source>
        <translation>Nothing in this list. Choose another list above to read earlier decisions.</translation>
    </message>
    <message>
        <source>Gespreksblad {name}</source>
        <translation>Discussion sheet {name}</translation>
    </message>
    <message>
        <source>Werkboek (*{suffix})</source>
        <translation>Workbook (*{suffix})</translation>
    </message>
    <message>
        <source>Gespreksblad bewaren</source>
        <translation>Save discussion sheet</translation>
    </message>
    <message>
        <source>Het gespreksblad staat in {path}.</source>
        <translation>The discussion sheet is in {path}.</translation>
    </message>
    <message>
        <source>Gespreksbladen schrijven</source>
        <translation>Writing discussion sheets</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>Persoon toevoegen: {name}</source>
        <translation>Add person: {name}</translation>
    </message>
    <message>
        <source>+ Toevoegen</source>
        <translation>+ Add</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>{name}: {text}, wijzigen</source>
        <translation>{name}: {text}, change</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Tabel kopiëren</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Domein</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Bestuur</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>De tabel is gekopieerd.</source>
        <translation>The table has been copied.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Sorteren op naam</source>
        <translation>Sort by name</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Waarom geldt dit antwoord?</source>
        <translation>Why does this answer hold?</translation>
    </message>
    <message>
        <source>Verplicht. Bijvoorbeeld: samen besproken op 12 maart.</source>
        <translation>Required. For example: discussed together on 12 March.</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Ctrl+Enter: vastleggen en naar het volgende open verschil</source>
        <translation>Ctrl+Enter: record and go to the next open difference</translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>{municipality}, ronde {round}</source>
        <translation>{municipality}, round {round}</translation>
    </message>
    <message>
        <source>Welk antwoord geldt?</source>
        <translation>Which answer holds?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Sinds dit beslist werd, antwoordt minstens één van beide anders. Beslis opnieuw.</source>
        <translation>Since this was decided, at least one of the two has given another answer. Decide again.</translation>
    </message>
    <message>
        <source>Maar één van beide zegt hier iets. Dat antwoord telt; u hoeft niets te beslissen.</source>
        <translation>Only one of the two says something here. That answer counts; you need not decide anything.</translation>
    </message>
    <message>
        <source>Geen reden gegeven.</source>
        <translation>No reason given.</translation>
    </message>
</context>
<context>
    <name>Delegating</name>
    <message>
        <source>Deel doorgeven aan een collega</source>
        <translation>Hand over a part to a colleague</translation>
    </message>
    <message>
        <source>De contactpersonen van deze domeinen meegeven</source>
        <translation>Include the contact persons of these domains</translation>
    </message>
    <message>
        <source>Deel maken…</source>
        <translation>Make the part…</translation>
    </message>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation>Inventory (*{suffix})</translation>
    </message>
    <message>
        <source>Deel bewaren</source>
        <translation>Save the part</translation>
    </message>
    <message>
        <source>Het deel wordt gemaakt…</source>
        <translation>Making the part…</translation>
    </message>
    <message>
        <source>Wilt u een deel van de inventaris van {name} invullen?</source>
        <translation>Will you fill in a part of the inventory of {name}?</translation>
    </message>
    <message>
        <source>Beste {recipient}

In bijlage vindt u een deel van de inventaris van de samenwerking tussen stad en OCMW. Bewaar het bestand, open het met het programma &apos;Samenwerking stad en OCMW&apos;, vul het in en stuur het mij terug.

Bestand: {file}

Met vriendelijke groeten
{coordinator}
</source>
        <translation>Dear {recipient},

Attached you will find a part of the inventory of the cooperation between city and OCMW. Save the file, open it with the program &apos;Samenwerking stad en OCMW&apos;, fill it in and send it back to me.

File: {file}

Kind regards
{coordinator}
</translation>
    </message>
    <message>
        <source>✓ Het deel staat klaar</source>
        <translation>✓ The part is ready</translation>
    </message>
    <message>
        <source>Stuur dit bestand als bijlage naar uw collega. Komt het terug? Open het dan terwijl deze inventaris open is.</source>
        <translation>Send this file to your colleague as an attachment. When it comes back, open it while this inventory is open.</translation>
    </message>
    <message>
        <source>Documenten meegeven ({size})</source>
        <translation>Include documents ({size})</translation>
    </message>
    <message>
        <source>Duid de aspecten aan die uw collega invult.</source>
        <translation>Mark the aspects that your colleague will fill in.</translation>
    </message>
    <message>
        <source>{count} aspecten gaan mee, met de {said} antwoorden en opmerkingen die er al zijn, en uw naam en e-mailadres als coördinator. De rest van de inventaris en het wijzigingenlogboek blijven hier.</source>
        <translation>Aspects handed over: {count}, with the answers and remarks already there ({said}), and your name and email address as coordinator. The rest of the inventory and the change log stay here.</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Zelf kiezen</source>
        <translation>Choose yourself</translation>
    </message>
    <message>
        <source>Naam van uw collega</source>
        <translation>Name of your colleague</translation>
    </message>
    <message>
        <source>Contactpersoon</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Uw collega ziet alleen dit deel, en stuurt het daarna terug. U kunt intussen verder werken.</source>
        <translation>Your colleague sees only this part, and then sends it back. Meanwhile you can go on working.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{name}: {domains}</source>
        <translation>{name}: {domains}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Wat er geantwoord is</source>
        <translation>What was answered</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Profiel van deze stad…</source>
        <translation>Profile of this city…</translation>
    </message>
    <message>
        <source>Profiel als PDF…</source>
        <translation>Profile as PDF…</translation>
    </message>
    <message>
        <source>Besluit van het kenniscentrum</source>
        <translation>Decision of the knowledge centre</translation>
    </message>
    <message>
        <source>Zegt hier niets over.</source>
        <translation>Says nothing about this.</translation>
    </message>
    <message>
        <source>Opmerking: {text}</source>
        <translation>Remark: {text}</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Niet ingevuld</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>EarlierStrip</name>
    <message>
        <source>{act}: {name}. {text}</source>
        <translation>{act}: {name}. {text}</translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>b</source>
        <translation>c</translation>
    </message>
    <message>
        <source>w</source>
        <translation>e</translation>
    </message>
    <message>
        <source>n</source>
        <translation>d</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Terugzetten zoals in ronde 1: {name}</source>
        <translation>Put back as in round 1: {name}</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>In ronde 1 antwoordde u: {answer}.</source>
        <translation>In round 1 you answered: {answer}.</translation>
    </message>
    <message>
        <source>Kies hieronder wat nu klopt.</source>
        <translation>Choose below what is right now.</translation>
    </message>
    <message>
        <source>Na te kijken.</source>
        <translation>To review.</translation>
    </message>
    <message>
        <source>Nog geen antwoord.</source>
        <translation>No answer yet.</translation>
    </message>
    <message>
        <source>✓ Nagekeken: gewijzigd, was: {answer}</source>
        <translation>✓ Reviewed: changed, was: {answer}</translation>
    </message>
    <message>
        <source>✓ Nagekeken: bevestigd</source>
        <translation>✓ Reviewed: confirmed</translation>
    </message>
    <message>
        <source>Niet van toepassing</source>
        <translation>Not applicable</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>◂ Vorige</source>
        <translation>◂ Previous</translation>
    </message>
    <message>
        <source>Volgende ▸</source>
        <translation>Next ▸</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Alles is bewaard</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Alleen lezen</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Volgende: {place} ▸</source>
        <translation>Next: {place} ▸</translation>
    </message>
    <message>
        <source>contactpersonen</source>
        <translation>contact persons</translation>
    </message>
    <message>
        <source>nakijken</source>
        <translation>review</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>start</translation>
    </message>
    <message>
        <source>Wordt bewaard…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>✓ Bewaard</source>
        <translation>✓ Saved</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Nog niet bewaard</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Document toevoegen…</source>
        <translation>Add document…</translation>
    </message>
    <message>
        <source>Link toevoegen…</source>
        <translation>Add link…</translation>
    </message>
    <message>
        <source>Webadres</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>of sleep documenten hierheen (tot {limit} MB)</source>
        <translation>or drag documents here (up to {limit} MB)</translation>
    </message>
    <message>
        <source>Documenten worden toegevoegd…</source>
        <translation>Adding documents…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opslaan als…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Documenten toevoegen</source>
        <translation>Add documents</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Document opslaan als</source>
        <translation>Save document as</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Uitleg</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Uitleg bij de vragen op deze pagina</source>
        <translation>Explanation of the questions on this page</translation>
    </message>
    <message>
        <source>Een voorbeeld</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Alles exporteren</source>
        <translation>Export all</translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation>With contact persons</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Nog geen map gekozen</source>
        <translation>No folder chosen yet</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Map voor de uitvoer</source>
        <translation>Folder for the output</translation>
    </message>
    <message>
        <source>De uitvoer wordt geschreven…</source>
        <translation>Writing the output…</translation>
    </message>
    <message>
        <source>Vervangen wat er al staat?</source>
        <translation>Replace what is there already?</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Van alle {every} steden.</source>
        <translation>Of all {every} cities.</translation>
    </message>
    <message>
        <source>Alleen wat de filters tonen: van de {shown} gekozen steden ({every} in totaal).</source>
        <translation>Only what the filters show: of the {shown} chosen cities ({every} in total).</translation>
    </message>
    <message>
        <source>Namen, telefoonnummers en adressen, in werkboek, CSV-bestanden en databank. Geef die niet door.</source>
        <translation>Names, telephone numbers and addresses, in the workbook, the CSV files and the database. Do not pass these on.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Ronde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Laatste stand</source>
        <translation>Latest state</translation>
    </message>
    <message>
        <source>Alle rondes</source>
        <translation>All rounds</translation>
    </message>
    <message>
        <source>Ronde 1</source>
        <translation>Round 1</translation>
    </message>
    <message>
        <source>Ronde 2</source>
        <translation>Round 2</translation>
    </message>
    <message>
        <source>Overeengekomen beeld</source>
        <translation>Agreed picture</translation>
    </message>
    <message>
        <source>Stad en OCMW samen</source>
        <translation>City and OCMW together</translation>
    </message>
    <message>
        <source>Stad</source>
        <translation>City</translation>
    </message>
    <message>
        <source>OCMW</source>
        <translation>OCMW</translation>
    </message>
    <message>
        <source>{shown} van {total} gemeenten</source>
        <translation>{shown} of {total} municipalities</translation>
    </message>
    <message>
        <source>Niet ingevuld</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Opzij gezet</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Gewijzigd sinds ronde 1</source>
        <translation>Changed since round 1</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>Alleen {name}</source>
        <translation>Only {name}</translation>
    </message>
    <message>
        <source>Toon alleen: {name}</source>
        <translation>Show only: {name}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Zoeken in de inventaris</source>
        <translation>Find in the inventory</translation>
    </message>
    <message>
        <source>Zoek in vragen, antwoorden en opmerkingen</source>
        <translation>Find in questions, answers and remarks</translation>
    </message>
    <message>
        <source>Zoek een of meer woorden</source>
        <translation>Find one or more words</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Lijst kopiëren</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>{place} van {count}</source>
        <translation>{place} of {count}</translation>
    </message>
    <message>
        <source>Niets gevonden met dit filter. Zet het filter uit om overal te zoeken.</source>
        <translation>Nothing found with this filter. Turn the filter off to search everywhere.</translation>
    </message>
    <message>
        <source>Daar is nu niets van. Zet het filter uit om overal te zoeken.</source>
        <translation>There is nothing of that now. Turn the filter off to search everywhere.</translation>
    </message>
    <message>
        <source>Niets gevonden. Zoek een deel van het woord, of minder woorden.</source>
        <translation>Nothing found. Search for a part of the word, or fewer words.</translation>
    </message>
    <message>
        <source>Typ een woord uit een vraag, een aspect, een antwoord, een opmerking, een document of een naam. Of kies hierboven wat u wilt zien.</source>
        <translation>Type a word from a question, an aspect, an answer, a remark, a document or a name. Or choose above what you want to see.</translation>
    </message>
    <message>
        <source>{count} plaatsen gevonden</source>
        <translation>{count} places found</translation>
    </message>
    <message>
        <source>{count} plaats gevonden</source>
        <translation>{count} place found</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zoeken sluiten (Esc)</source>
        <translation>Close find (Esc)</translation>
    </message>
    <message>
        <source>Vorige vindplaats (Shift+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Volgende vindplaats (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Zoeken in de tekst</source>
        <translation>Search the text</translation>
    </message>
    <message>
        <source>Zoeken in de tekst (Ctrl+F)</source>
        <translation>Search the text (Ctrl+F)</translation>
    </message>
    <message>
        <source>Vorige vindplaats (Shift+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Volgende vindplaats (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>{number} van {count}</source>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>niets gevonden</source>
        <translation>nothing found</translation>
    </message>
</context>
<context>
    <name>ForgettingBox</name>
    <message>
        <source>Personen wissen</source>
        <translation>Erase personal details</translation>
    </message>
    <message>
        <source>Geëxporteerd tot en met</source>
        <translation>Exported up to and including</translation>
    </message>
    <message>
        <source>Personen wissen…</source>
        <translation>Erase personal details…</translation>
    </message>
    <message>
        <source>Wissen neemt de contactpersonen en de coördinator uit inzendingen van wie u ze niet meer nodig hebt.</source>
        <translation>This takes the contact persons and the coordinator out of returns for which you no longer need them.</translation>
    </message>
    <message>
        <source>Inzendingen geëxporteerd tot en met</source>
        <translation>Returns exported up to and including</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{count} inzending noemt personen.</source>
        <translation>{count} return names persons.</translation>
    </message>
    <message>
        <source>{count} inzendingen noemen personen.</source>
        <translation>{count} returns name persons.</translation>
    </message>
    <message>
        <source>{count} inzending</source>
        <translation>{count} return</translation>
    </message>
    <message>
        <source>{count} inzendingen</source>
        <translation>{count} returns</translation>
    </message>
    <message>
        <source>Contactpersonen en coördinator wissen uit {returns}?</source>
        <translation>Erase contact persons and coordinator from {returns}?</translation>
    </message>
    <message>
        <source>Personen gewist uit {returns}.</source>
        <translation>Persons erased from {returns}.</translation>
    </message>
    <message>
        <source>Namen, functies, e-mailadressen en telefoonnummers verdwijnen uit de bundel, ook uit het bestand zelf. Dit kan niet ongedaan gemaakt worden.

Antwoorden, opmerkingen en documenten blijven, ook als er een naam in staat. Kopieën van de bundel, tabellen en de inzendingen zelf veranderen niet.</source>
        <translation>Names, functions, email addresses and telephone numbers disappear from the collection, from the file itself too. This cannot be undone.

Answers, remarks and documents stay, even if there is a name in them. Copies of the collection, tables and the returns themselves do not change.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>FromExcelDialog</name>
    <message>
        <source>Uit Excel overnemen</source>
        <translation>Take over from Excel</translation>
    </message>
    <message>
        <source>Cel</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Fouten en wijzigingen</source>
        <translation>Errors and changes</translation>
    </message>
    <message>
        <source>De gekozen regel voluit</source>
        <translation>The selected line in full</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Lijst kopiëren</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Overgenomen uit {name}: {changes}. Met Ctrl+Z neemt u dat in één keer terug.</source>
        <translation>Taken over from {name}: {changes}. Ctrl+Z undoes that at once.</translation>
    </message>
    <message>
        <source>blijft buiten</source>
        <translation>stays out</translation>
    </message>
    <message>
        <source>{address}, {sheet}</source>
        <translation>{address}, {sheet}</translation>
    </message>
    <message>
        <source>{count} wijziging</source>
        <translation>{count} change</translation>
    </message>
    <message>
        <source>{count} wijzigingen</source>
        <translation>{count} changes</translation>
    </message>
    <message>
        <source>{count} fouten</source>
        <translation>{count} errors</translation>
    </message>
    <message>
        <source>{count} fout</source>
        <translation>{count} error</translation>
    </message>
    <message>
        <source>{changes} overnemen, zonder {faults}</source>
        <translation>Take over {changes}, without {faults}</translation>
    </message>
    <message>
        <source>{changes} overnemen</source>
        <translation>Take over {changes}</translation>
    </message>
    <message>
        <source>Er staat niets nieuws in dit werkboek.</source>
        <translation>There is nothing new in this workbook.</translation>
    </message>
    <message>
        <source>{changes}. Er verandert nog niets.</source>
        <translation>{changes}. Nothing changes yet.</translation>
    </message>
    <message>
        <source>{changes} en {faults}. Cellen met een fout blijven buiten; er verandert nog niets.</source>
        <translation>{changes} and {faults}. Cells with an error stay out; nothing changes yet.</translation>
    </message>
    <message>
        <source>* Lees hieronder wat er bij deze regel te weten is.</source>
        <translation>* Read below what there is to know about this line.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Ga naar</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>2.b, 2.3, 3, wagenpark, contact…</source>
        <translation>2.b, 2.3, 3, vehicle fleet, contact…</translation>
    </message>
    <message>
        <source>Nummer of naam van waar u heen wilt</source>
        <translation>Number or name of where you want to go</translation>
    </message>
    <message>
        <source>Waarheen</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Typ een nummer zoals op het scherm en op papier, of een deel van een naam. Enter gaat erheen.</source>
        <translation>Type a number as on the screen and on paper, or a part of a name. Enter goes there.</translation>
    </message>
    <message>
        <source>{name}: wordt nu niet gevraagd</source>
        <translation>{name}: is not asked now</translation>
    </message>
    <message>
        <source>{count} plaatsen</source>
        <translation>{count} places</translation>
    </message>
    <message>
        <source>{count} plaats</source>
        <translation>{count} place</translation>
    </message>
    <message>
        <source>Er is geen plaats met dit nummer of deze naam. Ctrl+F zoekt ook in de antwoorden.</source>
        <translation>There is no place with this number or name. Ctrl+F searches the answers too.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Onderwerpen</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Tekst van de hulp</source>
        <translation>Text of the help</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Stad of gemeente</source>
        <translation>City or municipality</translation>
    </message>
    <message>
        <source>NIS-code</source>
        <translation>NIS code</translation>
    </message>
    <message>
        <source>Naam bestuur</source>
        <translation>Name of authority</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Wie coördineert</source>
        <translation>Who coordinates</translation>
    </message>
    <message>
        <source>E-mailadres</source>
        <translation>Email address</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Who fills this in</translation>
    </message>
    <message>
        <source>Het OCMW coördineert de inventaris voor stad en OCMW samen. Alles wat u invult, wordt meteen bewaard in één bestand.</source>
        <translation>The OCMW (public centre for social welfare) coordinates the inventory for city and OCMW together. Everything you fill in is saved at once in one file.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Volgende en vorige cluster: Ctrl+PgDn en Ctrl+PgUp</source>
        <translation>Next and previous cluster: Ctrl+PgDn and Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Matrix van scores</source>
        <translation>Matrix of scores</translation>
    </message>
    <message>
        <source>De matrix wordt gelezen…</source>
        <translation>Reading the matrix…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Nieuwe inventaris…</source>
        <translation>&amp;New inventory…</translation>
    </message>
    <message>
        <source>&amp;Openen…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>&amp;View example</translation>
    </message>
    <message>
        <source>&amp;Kopie bewaren en daarin verdergaan…</source>
        <translation>Save a &amp;copy and continue in it…</translation>
    </message>
    <message>
        <source>Af&amp;drukken…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Reservekopieën…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Deel door&amp;geven aan een collega…</source>
        <translation>&amp;Hand over a part to a colleague…</translation>
    </message>
    <message>
        <source>Deel &amp;terugnemen…</source>
        <translation>&amp;Take back a part…</translation>
    </message>
    <message>
        <source>Naar &amp;Excel…</source>
        <translation>To &amp;Excel…</translation>
    </message>
    <message>
        <source>&amp;Uit Excel overnemen…</source>
        <translation>Take over &amp;from Excel…</translation>
    </message>
    <message>
        <source>Vergelijken &amp;met een andere inventaris…</source>
        <translation>Compare &amp;with another inventory…</translation>
    </message>
    <message>
        <source>&amp;Inzendingen samenvoegen…</source>
        <translation>&amp;Merge returns…</translation>
    </message>
    <message>
        <source>&amp;Afsluiten</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>O&amp;pnieuw</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Zoeken…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>&amp;Volgende vindplaats</source>
        <translation>Next &amp;match</translation>
    </message>
    <message>
        <source>Vo&amp;rige vindplaats</source>
        <translation>Previous matc&amp;h</translation>
    </message>
    <message>
        <source>&amp;Ga naar</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Volgende pagina</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>V&amp;orige pagina</source>
        <translation>&amp;Previous page</translation>
    </message>
    <message>
        <source>&amp;Lijst van onderdelen</source>
        <translation>&amp;List of sections</translation>
    </message>
    <message>
        <source>&amp;Nummer of naam…</source>
        <translation>N&amp;umber or name…</translation>
    </message>
    <message>
        <source>O&amp;pmerkingen</source>
        <translation>Remark&amp;s</translation>
    </message>
    <message>
        <source>&amp;Wijzigingenlogboek…</source>
        <translation>&amp;Change log…</translation>
    </message>
    <message>
        <source>Bee&amp;ld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Grotere tekst</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Kleinere tekst</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>Ge&amp;wone tekst</source>
        <translation>&amp;Usual text</translation>
    </message>
    <message>
        <source>&amp;Taal</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Hulp bij dit scherm</source>
        <translation>&amp;Help on this screen</translation>
    </message>
    <message>
        <source>&amp;Rondleiding (1 minuut)</source>
        <translation>&amp;Tour (1 minute)</translation>
    </message>
    <message>
        <source>&amp;Over dit programma</source>
        <translation>&amp;About this program</translation>
    </message>
    <message>
        <source>Versie {version}, onder EUPL-1.2.</source>
        <translation>Version {version}, under EUPL-1.2.</translation>
    </message>
</context>
<context>
    <name>MergingView</name>
    <message>
        <source>Voortgang</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Bestanden kiezen…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Andere bundel…</source>
        <translation>Other collection…</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Werkboek maken…</source>
        <translation>Make workbook…</translation>
    </message>
    <message>
        <source>Bundel bekijken</source>
        <translation>View collection</translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation>With contact persons</translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Bundel</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>U ziet eerst wat elk bestand is. Er wordt pas iets geschreven als u samenvoegt.</source>
        <translation>You first see what each file is. Nothing is written until you merge.</translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen</source>
        <translation>Merge returns</translation>
    </message>
    <message>
        <source>◂ Beginscherm</source>
        <translation>◂ Start screen</translation>
    </message>
    <message>
        <source>Kies de bestanden die de steden terugstuurden, kies een map, of sleep ze in dit venster.</source>
        <translation>Choose the files that the cities sent back, choose a folder, or drag them into this window.</translation>
    </message>
    <message>
        <source> en {count} andere</source>
        <translation> and {count} more</translation>
    </message>
    <message>
        <source>Nog niet gekozen.</source>
        <translation>Not chosen yet.</translation>
    </message>
    <message>
        <source>Inzendingen (*{suffix})</source>
        <translation>Returns (*{suffix})</translation>
    </message>
    <message>
        <source>Inzendingen kiezen</source>
        <translation>Choose returns</translation>
    </message>
    <message>
        <source>Map met inzendingen</source>
        <translation>Folder with returns</translation>
    </message>
    <message>
        <source>Samengevoegd</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Bundel (*{suffix})</source>
        <translation>Collection (*{suffix})</translation>
    </message>
    <message>
        <source>In welke bundel?</source>
        <translation>Into which collection?</translation>
    </message>
    <message>
        <source>Werkboek (*{suffix})</source>
        <translation>Workbook (*{suffix})</translation>
    </message>
    <message>
        <source>Werkboek maken</source>
        <translation>Make workbook</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets geschreven.</source>
        <translation>Stopped. Nothing was written.</translation>
    </message>
    <message>
        <source>Geen bestanden</source>
        <translation>No files</translation>
    </message>
    <message>
        <source>Samengevoegd: {totals}</source>
        <translation>Merged: {totals}</translation>
    </message>
    <message>
        <source>Samengevoegd in {path}.</source>
        <translation>Merged into {path}.</translation>
    </message>
    <message>
        <source>In deze bundel: {count} inzendingen</source>
        <translation>In this collection: {count} returns</translation>
    </message>
    <message>
        <source>In deze bundel: {count} inzending</source>
        <translation>In this collection: {count} return</translation>
    </message>
    <message>
        <source>Het werkboek staat in {path}.</source>
        <translation>The workbook is in {path}.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Gemeenschappelijke naam</source>
        <translation>Common name</translation>
    </message>
    <message>
        <source>Hoort bij een vast aspect</source>
        <translation>Belongs to a standard aspect</translation>
    </message>
    <message>
        <source>Apart houden</source>
        <translation>Keep apart</translation>
    </message>
    <message>
        <source>Elke bewoording onder haar eigen naam</source>
        <translation>Each wording under its own name</translation>
    </message>
    <message>
        <source>Losmaken</source>
        <translation>Detach</translation>
    </message>
    <message>
        <source>De beslissing terugnemen (Delete)</source>
        <translation>Withdraw the decision (Delete)</translation>
    </message>
    <message>
        <source>Geen vast aspect</source>
        <translation>No standard aspect</translation>
    </message>
    <message>
        <source>Kies een naam of een bewoording</source>
        <translation>Choose a name or a wording</translation>
    </message>
    <message>
        <source>Toewijzen</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation>Belongs to</translation>
    </message>
</context>
<context>
    <name>NameTicks</name>
    <message>
        <source>Andere aspecten</source>
        <translation>Other aspects</translation>
    </message>
    <message>
        <source>Steden</source>
        <translation>Cities</translation>
    </message>
</context>
<context>
    <name>NameTree</name>
    <message>
        <source>Naam en bewoordingen</source>
        <translation>Name and wordings</translation>
    </message>
    <message>
        <source>Steden</source>
        <translation>Cities</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{left} van {all} nog te bekijken</source>
        <translation>{left} of {all} still to review</translation>
    </message>
    <message>
        <source>alles bekeken</source>
        <translation>all reviewed</translation>
    </message>
    <message>
        <source>voorgelegd in de tweede ronde</source>
        <translation>offered in the second round</translation>
    </message>
    <message>
        <source>nog te bekijken</source>
        <translation>still to review</translation>
    </message>
    <message>
        <source>✓ vast aspect: {name}</source>
        <translation>✓ standard aspect: {name}</translation>
    </message>
    <message>
        <source>✓ vastgelegd</source>
        <translation>✓ recorded</translation>
    </message>
    <message>
        <source>Voorstel: vast aspect</source>
        <translation>Suggestion: standard aspect</translation>
    </message>
    <message>
        <source>Voorstel: zelfde als &apos;{name}&apos;</source>
        <translation>Suggestion: same as &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>Voorstel: deze {count} lijken hetzelfde</source>
        <translation>Suggestion: these {count} look the same</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Onderdelen van de inventaris</source>
        <translation>Sections of the inventory</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Who fills this in</translation>
    </message>
    <message>
        <source>Synergieverslag</source>
        <translation>Synergy report</translation>
    </message>
    <message>
        <source>Opzij gezet</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Nakijken en versturen</source>
        <translation>Review and send</translation>
    </message>
    <message>
        <source>{answered} van {asked}</source>
        <translation>{answered} of {asked}</translation>
    </message>
    <message>
        <source>{name}, {count} ingevuld</source>
        <translation>{name}, {count} answered</translation>
    </message>
</context>
<context>
    <name>NewInventory</name>
    <message>
        <source>Nieuwe inventaris</source>
        <translation>New inventory</translation>
    </message>
    <message>
        <source>Vul eerst de stad of gemeente in.</source>
        <translation>First fill in the city or municipality.</translation>
    </message>
    <message>
        <source>Kies eerst waar het bestand komt.</source>
        <translation>First choose where the file goes.</translation>
    </message>
    <message>
        <source>&amp;Stad of gemeente</source>
        <translation>&amp;City or municipality</translation>
    </message>
    <message>
        <source>&amp;Naam bestuur</source>
        <translation>&amp;Name of authority</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Wie &amp;coördineert</source>
        <translation>Who c&amp;oordinates</translation>
    </message>
    <message>
        <source>&amp;E-mailadres</source>
        <translation>&amp;Email address</translation>
    </message>
    <message>
        <source>B&amp;laderen…</source>
        <translation>B&amp;rowse…</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Inventaris maken</source>
        <translation>Create inventory</translation>
    </message>
    <message>
        <source>U kunt alles later nog wijzigen. Vanaf nu wordt elke wijziging meteen in dit bestand bewaard.</source>
        <translation>You can change everything later. From now on every change is saved in this file at once.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Begin te typen, bijvoorbeeld: Turnh</source>
        <translation>Start typing, for example: Turnh</translation>
    </message>
    <message>
        <source>NIS-code {nis}, {region}</source>
        <translation>NIS code {nis}, {region}</translation>
    </message>
    <message>
        <source>Stad (gemeente) en OCMW {name}</source>
        <translation>City (municipality) and OCMW of {name}</translation>
    </message>
    <message>
        <source>Inventaris</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation>Inventory (*{suffix})</translation>
    </message>
    <message>
        <source>Waar komt de inventaris?</source>
        <translation>Where does the inventory go?</translation>
    </message>
</context>
<context>
    <name>OthersView</name>
    <message>
        <source>Zoek in namen, bewoordingen en steden</source>
        <translation>Search in names, wordings and cities</translation>
    </message>
    <message>
        <source>Zoek (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Alleen wat nog te bekijken is</source>
        <translation>Only what is still to review</translation>
    </message>
    <message>
        <source>Tweede ronde…</source>
        <translation>Second round…</translation>
    </message>
    <message>
        <source>Andere aspecten en hun bewoordingen</source>
        <translation>Other aspects and their wordings</translation>
    </message>
    <message>
        <source>Mate van samenwerking op de andere aspecten</source>
        <translation>Extent of cooperation on the other aspects</translation>
    </message>
    <message>
        <source>{left} nog te bekijken, {done} vastgelegd</source>
        <translation>{left} still to review, {done} recorded</translation>
    </message>
    <message>
        <source>Geen enkele stad voegde zelf een aspect toe. Er valt hier niets samen te brengen.</source>
        <translation>No city added an aspect of its own. There is nothing to bring together here.</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>{count} gekozen</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>Hoort bij een vast aspect</source>
        <translation>Belongs to a standard aspect</translation>
    </message>
    <message>
        <source>Vastgelegde naam</source>
        <translation>Recorded name</translation>
    </message>
    <message>
        <source>Nog te bekijken</source>
        <translation>Still to review</translation>
    </message>
    <message>
        <source>Voorstel: dit is het vaste aspect &apos;{name}&apos;</source>
        <translation>Suggestion: this is the standard aspect &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>Voorstel: dit is hetzelfde als &apos;{name}&apos;</source>
        <translation>Suggestion: this is the same as &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>Voorstel: deze {count} lijken hetzelfde</source>
        <translation>Suggestion: these {count} look the same</translation>
    </message>
    <message>
        <source>{cities} en {more} andere</source>
        <translation>{cities} and {more} more</translation>
    </message>
    <message>
        <source>voorgelegd in de tweede ronde</source>
        <translation>offered in the second round</translation>
    </message>
    <message>
        <source>en {more} andere bewoordingen</source>
        <translation>and {more} more wordings</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation>Change name</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Mate van samenwerking (2): {cluster}</source>
        <translation>Extent of cooperation (2): {cluster}</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Exporteren…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Beeld opslaan…</source>
        <translation>Save image…</translation>
    </message>
    <message>
        <source>Gekopieerd. U kunt het plakken in een rekenblad of een tekst.</source>
        <translation>Copied. You can paste it into a spreadsheet or a text.</translation>
    </message>
    <message>
        <source>Werkboek (*{one});;Tabel (*{two})</source>
        <translation>Workbook (*{one});;Table (*{two})</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>De tabel wordt geschreven…</source>
        <translation>Writing the table…</translation>
    </message>
    <message>
        <source>Beeld opslaan</source>
        <translation>Save image</translation>
    </message>
    <message>
        <source>Beeld (*{one})</source>
        <translation>Image (*{one})</translation>
    </message>
    <message>
        <source>Het beeld wordt geschreven…</source>
        <translation>Writing the image…</translation>
    </message>
    <message>
        <source>Bewaard in {path}.</source>
        <translation>Saved in {path}.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Er is hier nu niets te zien om mee te nemen.</source>
        <translation>There is nothing here to take along now.</translation>
    </message>
    <message>
        <source>PDF (*{suffix})</source>
        <translation>PDF (*{suffix})</translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation>Open in PDF reader</translation>
    </message>
    <message>
        <source>Bewaard: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>De pagina&apos;s gaan naar de printer…</source>
        <translation>Sending the pages to the printer…</translation>
    </message>
    <message>
        <source>{count} pagina&apos;s gingen naar de printer.</source>
        <translation>{count} pages were sent to the printer.</translation>
    </message>
    <message>
        <source>{count} pagina ging naar de printer.</source>
        <translation>{count} page was sent to the printer.</translation>
    </message>
    <message>
        <source>Het afdrukken is gestopt.</source>
        <translation>Printing has stopped.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF bewaren…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation>Open in PDF reader</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{count} pagina</source>
        <translation>{count} page</translation>
    </message>
    <message>
        <source>{count} pagina&apos;s</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>Het voorbeeld wordt gemaakt…</source>
        <translation>Making the preview…</translation>
    </message>
    <message>
        <source>{count} teken kan de PDF niet tonen; daar staat een vierkantje.</source>
        <translation>The PDF cannot show {count} character; there is a box in its place.</translation>
    </message>
    <message>
        <source>{count} tekens kan de PDF niet tonen; daar staat een vierkantje.</source>
        <translation>The PDF cannot show {count} characters; there is a box in their place.</translation>
    </message>
</context>
<context>
    <name>PartStrip</name>
    <message>
        <source>U vult een deel in voor {whom}: {count} aspecten.</source>
        <translation>You are filling in a part for {whom}. Aspects: {count}.</translation>
    </message>
    <message>
        <source>Klaar? Stuur dit bestand terug bij &apos;Nakijken en versturen&apos;. Doorgegeven op {when}.</source>
        <translation>Done? Send this file back at &apos;Review and send&apos;. Handed over on {when}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Zelfde als…</source>
        <translation>Same as…</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Opmerking bij {aspect}, {name}</source>
        <translation>Remark on {aspect}, {name}</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>uit ronde 1</source>
        <translation>from round 1</translation>
    </message>
    <message>
        <source>{aspect}: {text}</source>
        <translation>{aspect}: {text}</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: {text}</source>
        <translation>For example: {text}</translation>
    </message>
    <message>
        <source>Weet niet: {aspect}, {name}</source>
        <translation>Don&apos;t know: {aspect}, {name}</translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>Meestal: {label}</source>
        <translation>Usually: {label}</translation>
    </message>
    <message>
        <source>Een opmerking voor het kenniscentrum of voor uw collega&apos;s</source>
        <translation>A remark for the knowledge centre or for your colleagues</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Citaten</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Terug naar de tekst (Esc)</source>
        <translation>Back to the text (Esc)</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>{name} is al open in een ander venster of bij een collega.</source>
        <translation>{name} is already open in another window or at a colleague&apos;s.</translation>
    </message>
    <message>
        <source>{name} is nu vrij.</source>
        <translation>{name} is free now.</translation>
    </message>
    <message>
        <source>Nu bewerken</source>
        <translation>Edit now</translation>
    </message>
    <message>
        <source>U leest het nog zoals het om {time} was. Met &apos;Nu bewerken&apos; kunt u wijzigen.</source>
        <translation>You still read it as it was at {time}. With &apos;Edit now&apos; you can change it.</translation>
    </message>
    <message>
        <source>Verversen</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>U leest het zoals het om {time} was; sindsdien is er iets in gewijzigd.</source>
        <translation>You read it as it was at {time}; something has been changed in it since.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>U leest het zoals het om {time} was. Wijzigen kan pas als het daar gesloten is.</source>
        <translation>You read it as it was at {time}. It can only be changed once it is closed there.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>✓ De inzending staat klaar</source>
        <translation>✓ The return is ready</translation>
    </message>
    <message>
        <source>Bewaar ontvangstbewijs…</source>
        <translation>Save receipt…</translation>
    </message>
    <message>
        <source>Stuur dit bestand als bijlage naar het kenniscentrum.</source>
        <translation>Send this file as an attachment to the knowledge centre.</translation>
    </message>
    <message>
        <source>Inventaris samenwerking stad en OCMW: {name}</source>
        <translation>Inventory of cooperation between city and OCMW: {name}</translation>
    </message>
    <message>
        <source>Beste

In bijlage vindt u de inventaris van de samenwerking tussen stad en OCMW voor {name} ({respondent}, ronde {round}).

Bestand: {file}
Controlecode: {hash}

Met vriendelijke groeten
{coordinator}
</source>
        <translation>Dear colleague,

Please find attached the inventory of cooperation between city and OCMW for {name} ({respondent}, round {round}).

File: {file}
Check code: {hash}

Kind regards,
{coordinator}
</translation>
    </message>
    <message>
        <source>volledig</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>onvolledig</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>Revisie {revision}, {complete}, {size}, controlecode {hash}</source>
        <translation>Revision {revision}, {complete}, {size}, check code {hash}</translation>
    </message>
    <message>
        <source>Ontvangstbewijs {name}{suffix}</source>
        <translation>Receipt {name}{suffix}</translation>
    </message>
    <message>
        <source>PDF (*{suffix})</source>
        <translation>PDF (*{suffix})</translation>
    </message>
    <message>
        <source>Ontvangstbewijs bewaren</source>
        <translation>Save receipt</translation>
    </message>
    <message>
        <source>Het ontvangstbewijs wordt gemaakt…</source>
        <translation>Making the receipt…</translation>
    </message>
    <message>
        <source>Het ontvangstbewijs staat in {path}.</source>
        <translation>The receipt is in {path}.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Wat er gered is</source>
        <translation>What was rescued</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Geredde inventaris openen</source>
        <translation>Open rescued inventory</translation>
    </message>
    <message>
        <source>Bewaard als {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message>
        <source>Verslag kopiëren</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Teruggestuurde bestanden</source>
        <translation>Files sent back</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Het bestand wordt gelezen…</source>
        <translation>Reading the file…</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Pagina</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Stuur dit bestand als bijlage terug naar {whom}: {name}. Alles wat u invulde, zit erin.</source>
        <translation>Send this file back to {whom} as an attachment: {name}. It holds everything you filled in.</translation>
    </message>
    <message>
        <source>Mijn deel van de inventaris: {name}</source>
        <translation>My part of the inventory: {name}</translation>
    </message>
    <message>
        <source>Beste

In bijlage vindt u het deel van de inventaris van {name} dat ik invulde.

Bestand: {file}

U opent het terwijl uw inventaris open is, en kiest &apos;Terugnemen&apos;.

Met vriendelijke groeten
{who}
</source>
        <translation>Hello,

Attached you will find the part of the inventory of {name} that I filled in.

File: {file}

Open it while your inventory is open, and choose &apos;Take back&apos;.

Kind regards
{who}
</translation>
    </message>
</context>
<context>
    <name>ReturnsView</name>
    <message>
        <source>Er zitten nog geen inzendingen in deze bundel. Voeg ze samen met &apos;Inzendingen samenvoegen…&apos;, of laad eerst de lijst van de gemeenten die u verwacht.</source>
        <translation>There are no returns in this collection yet. Merge them with &apos;Merge returns…&apos;, or first load the list of the municipalities you expect.</translation>
    </message>
    <message>
        <source>Welke inzendingen</source>
        <translation>Which returns</translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Lijst van gemeenten laden…</source>
        <translation>Load list of municipalities…</translation>
    </message>
    <message>
        <source>Herinneringen kopiëren</source>
        <translation>Copy reminders</translation>
    </message>
    <message>
        <source>Met naam en e-mailadres van de coördinator</source>
        <translation>With name and email address of the coordinator</translation>
    </message>
    <message>
        <source>Personen wissen…</source>
        <translation>Erase personal details…</translation>
    </message>
    <message>
        <source>Uit de bundel halen…</source>
        <translation>Take out of collection…</translation>
    </message>
    <message>
        <source>Documenten van de keuze…</source>
        <translation>Documents of the selection…</translation>
    </message>
    <message>
        <source>Alle documenten…</source>
        <translation>All documents…</translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation>All municipalities</translation>
    </message>
    <message>
        <source>Met inzendingen die niet meetellen</source>
        <translation>With returns that do not count</translation>
    </message>
    <message>
        <source>Niet verwacht</source>
        <translation>Not expected</translation>
    </message>
    <message>
        <source>Lijst van gemeenten (*.csv *.xlsx)</source>
        <translation>List of municipalities (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Lijst van gemeenten laden</source>
        <translation>Load list of municipalities</translation>
    </message>
    <message>
        <source>De lijst is niet geladen. Verbeter deze regels ({count}) en laad ze opnieuw.</source>
        <translation>The list was not loaded. Correct these lines ({count}) and load it again.</translation>
    </message>
    <message>
        <source>{count} gemeente geladen. Deze lijst vervangt de vorige.</source>
        <translation>{count} municipality loaded. This list replaces the previous one.</translation>
    </message>
    <message>
        <source>{count} gemeenten geladen. Deze lijst vervangt de vorige.</source>
        <translation>{count} municipalities loaded. This list replaces the previous one.</translation>
    </message>
    <message>
        <source>Gekopieerd naar het klembord</source>
        <translation>Copied to the clipboard</translation>
    </message>
    <message>
        <source>{count} inzending</source>
        <translation>{count} return</translation>
    </message>
    <message>
        <source>{count} inzendingen</source>
        <translation>{count} returns</translation>
    </message>
    <message>
        <source>{returns} uit de bundel halen?</source>
        <translation>Take {returns} out of the collection?</translation>
    </message>
    <message>
        <source>{count} document</source>
        <translation>{count} document</translation>
    </message>
    <message>
        <source>{count} documenten</source>
        <translation>{count} documents</translation>
    </message>
    <message>
        <source>{documents} bewaard in {folder}.</source>
        <translation>{documents} saved in {folder}.</translation>
    </message>
    <message>
        <source>Beschadigd en niet bewaard: {count}.</source>
        <translation>Damaged and not saved: {count}.</translation>
    </message>
    <message>
        <source>Wat u zelf besliste en codeerde, blijft bewaard. Het bestand zelf kunt u later weer samenvoegen.</source>
        <translation>What you decided and coded yourself is kept. You can merge the file itself again later.</translation>
    </message>
    <message>
        <source>Uit de bundel halen</source>
        <translation>Take out of collection</translation>
    </message>
    <message>
        <source>Map voor de documenten</source>
        <translation>Folder for the documents</translation>
    </message>
    <message>
        <source>Documenten bewaren</source>
        <translation>Save documents</translation>
    </message>
    <message>
        <source>Van {count} is alleen de naam bekend.</source>
        <translation>Only the name is known: {count}.</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Contactpersonen en coördinator meesturen</source>
        <translation>Send contact persons and coordinator along</translation>
    </message>
    <message>
        <source>Exporteren kan zodra u deze inventaris kunt bewerken.</source>
        <translation>You can export as soon as you can edit this inventory.</translation>
    </message>
    <message>
        <source>Nakijken en versturen</source>
        <translation>Review and send</translation>
    </message>
    <message>
        <source>Lijst kopiëren</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Als tabel, om in een mail of een werkblad te plakken</source>
        <translation>As a table, to paste into an email or a spreadsheet</translation>
    </message>
    <message>
        <source>Wat nog ontbreekt</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>De inzending wordt gemaakt…</source>
        <translation>Making the return…</translation>
    </message>
    <message>
        <source>Er staat nog {count} vraag open die een antwoord nodig heeft.</source>
        <translation>{count} question still needs an answer.</translation>
    </message>
    <message>
        <source>Er staan nog {count} vragen open die een antwoord nodig hebben.</source>
        <translation>{count} questions still need an answer.</translation>
    </message>
    <message>
        <source>Toch onvolledig exporteren…</source>
        <translation>Export incomplete return…</translation>
    </message>
    <message>
        <source>Alles wat nodig is, is ingevuld. U kunt uw deel terugsturen.</source>
        <translation>Everything necessary has been filled in. You can send your part back.</translation>
    </message>
    <message>
        <source>Alles wat nodig is, is ingevuld. U kunt de inzending versturen.</source>
        <translation>Everything that is needed has been filled in. You can send the return.</translation>
    </message>
    <message>
        <source>Inzending exporteren…</source>
        <translation>Export return…</translation>
    </message>
    <message>
        <source>U hebt {answered} van de {asked} onderdelen ingevuld.</source>
        <translation>You have filled in {answered} of the {asked} items.</translation>
    </message>
    <message>
        <source>Documenten meesturen ({size})</source>
        <translation>Send documents along ({size})</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Who fills this in</translation>
    </message>
    <message>
        <source>{answered} van {asked} ingevuld</source>
        <translation>{answered} of {asked} answered</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Hoe nodig</source>
        <translation>How needed</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>What</translation>
    </message>
    <message>
        <source>De lijst is gekopieerd.</source>
        <translation>The list has been copied.</translation>
    </message>
    <message>
        <source>✓ Niets aan te vullen</source>
        <translation>✓ Nothing to add</translation>
    </message>
    <message>
        <source>Ga naar dit antwoord</source>
        <translation>Go to this answer</translation>
    </message>
    <message>
        <source>Toon de andere {count}</source>
        <translation>Show the other {count}</translation>
    </message>
    <message>
        <source>Inzending (*{suffix})</source>
        <translation>Return (*{suffix})</translation>
    </message>
    <message>
        <source>Inzending exporteren</source>
        <translation>Export return</translation>
    </message>
</context>
<context>
    <name>RoundsView</name>
    <message>
        <source>Tweede ronde…</source>
        <translation>Second round…</translation>
    </message>
    <message>
        <source>Bij wat de filters tonen, is er geen stad met antwoorden uit beide rondes. Zet de filter op &apos;Alle rondes&apos; om ze naast elkaar te zien.</source>
        <translation>In what the filters show, there is no city with answers from both rounds. Set the filter to &apos;All rounds&apos; to see them side by side.</translation>
    </message>
    <message>
        <source>Er is nog geen stad met antwoorden uit beide rondes. Maak met &apos;Tweede ronde…&apos; voor elke stad een bestand met haar eigen antwoorden en met wat andere steden noemden, en voeg samen wat er terugkomt.</source>
        <translation>There is no city with answers from both rounds yet. With &apos;Second round…&apos;, make a file for each city with its own answers and with what other cities named, and merge what comes back.</translation>
    </message>
</context>
<context>
    <name>SecondRoundBox</name>
    <message>
        <source>Tweede ronde</source>
        <translation>Second round</translation>
    </message>
    <message>
        <source>Antwoorden die meegaan</source>
        <translation>Answers that go along</translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Contactpersonen en coördinator</source>
        <translation>Contact persons and coordinator</translation>
    </message>
    <message>
        <source>Links (documenten zelf gaan nooit mee)</source>
        <translation>Links (documents themselves never go along)</translation>
    </message>
    <message>
        <source>Genoemd door minstens zoveel steden</source>
        <translation>Named by at least this many cities</translation>
    </message>
    <message>
        <source>Namen die aan iedereen voorgelegd worden</source>
        <translation>Names that are offered to all</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Bestanden maken</source>
        <translation>Make files</translation>
    </message>
    <message>
        <source>Map voor de bestanden van de tweede ronde</source>
        <translation>Folder for the files of the second round</translation>
    </message>
    <message>
        <source>Nog geen map gekozen</source>
        <translation>No folder chosen yet</translation>
    </message>
    <message>
        <source>Er zijn geen inzendingen van de eerste ronde bij de gekozen steden.</source>
        <translation>There are no returns of the first round for the chosen cities.</translation>
    </message>
    <message>
        <source>{files} bestanden, voor {cities} van de {every} steden, met {names} andere aspecten.</source>
        <translation>Files: {files}, for {cities} of the {every} cities. Other aspects offered: {names}.</translation>
    </message>
    <message>
        <source>{there} staan al in die map: ze blijven zoals ze zijn.</source>
        <translation>Already in that folder: {there}. These stay as they are.</translation>
    </message>
    <message>
        <source>De bestanden van de tweede ronde worden gemaakt…</source>
        <translation>Making the files of the second round…</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Niets</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Wat vindt elke stad terug?</source>
        <translation>What does each city find in its file?</translation>
    </message>
    <message>
        <source>Haar eigen antwoorden, om na te kijken.</source>
        <translation>Its own answers, to review.</translation>
    </message>
    <message>
        <source>Genoemd door minstens</source>
        <translation>Named by at least</translation>
    </message>
    <message>
        <source>Wat wordt aan iedereen voorgelegd?</source>
        <translation>What is offered to all?</translation>
    </message>
    <message>
        <source>Nergens staat welke stad een aspect noemde.</source>
        <translation>Nowhere does it say which city named an aspect.</translation>
    </message>
    <message>
        <source>steden</source>
        <translation>cities</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Mail opstellen</source>
        <translation>Write email</translation>
    </message>
    <message>
        <source>Mailtekst kopiëren</source>
        <translation>Copy email text</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Alles exporteren…</source>
        <translation>Export all…</translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen…</source>
        <translation>Merge returns…</translation>
    </message>
    <message>
        <source>Onderdelen van de studie</source>
        <translation>Sections of the study</translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation>Returns</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Andere aspecten</source>
        <translation>Other aspects</translation>
    </message>
    <message>
        <source>Wenselijkheid</source>
        <translation>Desirability</translation>
    </message>
    <message>
        <source>Rondes</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Redenen en knelpunten</source>
        <translation>Reasons and obstacles</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Synergieën</source>
        <translation>Synergies</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>1  Houden wat hier staat</source>
        <translation>1  Keep what is here</translation>
    </message>
    <message>
        <source>2  Dit overnemen</source>
        <translation>2  Take this over</translation>
    </message>
    <message>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>SynergiesView</name>
    <message>
        <source>Gevonden synergieën</source>
        <translation>Synergies found</translation>
    </message>
    <message>
        <source>Hier komen de synergieën van alle steden, om in te zoeken en te tellen. Ze staan in het synergieverslag dat een stad in haar inventaris bijhoudt, en komen mee met haar inzending. Bij wat nu getoond wordt, is er nog geen inzending met een synergieverslag.</source>
        <translation>Here you will find the synergies of all cities, to search and to count. They are in the synergy report that a city keeps in its inventory, and come along with its return. In what is shown now, there is no return with a synergy report yet.</translation>
    </message>
    <message>
        <source>Doorzocht is het verslag van {all} steden. Zoek een deel van het woord, of minder woorden, of kies ruimer.</source>
        <translation>Reports searched, in number of cities: {all}. Search for a part of the word, or fewer words, or choose more widely.</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>{count} synergieën in {some} van {all} steden met een verslag</source>
        <translation>{count} synergies in {some} of {all} cities with a report</translation>
    </message>
    <message>
        <source>1 synergie, in {some} van {all} steden met een verslag</source>
        <translation>1 synergy, in {some} of {all} cities with a report</translation>
    </message>
    <message>
        <source>Voor deze keuze zijn er geen synergieën.</source>
        <translation>There are no synergies for this choice.</translation>
    </message>
    <message>
        <source>Voor deze keuze zijn er geen maatregelen.</source>
        <translation>There are no measures for this choice.</translation>
    </message>
</context>
<context>
    <name>SynergyDetail</name>
    <message>
        <source>De synergie</source>
        <translation>The synergy</translation>
    </message>
    <message>
        <source>De hele tekst</source>
        <translation>The whole text</translation>
    </message>
    <message>
        <source>Wie deelt dit ook?</source>
        <translation>Who else shares this?</translation>
    </message>
    <message>
        <source>Zonder titel</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>SynergyFilter</name>
    <message>
        <source>Zoek in de synergieën van alle steden</source>
        <translation>Search in the synergies of all cities</translation>
    </message>
    <message>
        <source>Wie deelt … ook? (Ctrl+F)</source>
        <translation>Who else shares …? (Ctrl+F)</translation>
    </message>
    <message>
        <source>Laatste verslag</source>
        <translation>Latest report</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Domein</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Verslag over</source>
        <translation>Report on</translation>
    </message>
    <message>
        <source>Elke stand</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Met wie ook</source>
        <translation>With anyone</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Deel terugnemen</source>
        <translation>Take back a part</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Hier</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Wat gebeurt er</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Ga naar dit antwoord</source>
        <translation>Go to this answer</translation>
    </message>
    <message>
        <source>Alles overnemen</source>
        <translation>Take over everything</translation>
    </message>
    <message>
        <source>De antwoorden worden overgenomen…</source>
        <translation>Taking over the answers…</translation>
    </message>
    <message>
        <source>Er is geen enkel verschil.</source>
        <translation>There is no difference at all.</translation>
    </message>
    <message>
        <source>{count} nog te beslissen: zolang u niet kiest, blijft staan wat hier staat.</source>
        <translation>{count} still to decide: until you choose, what is here stays.</translation>
    </message>
    <message>
        <source>Nog niets gekozen.</source>
        <translation>Nothing chosen yet.</translation>
    </message>
    <message>
        <source>Alles is beslist.</source>
        <translation>Everything is decided.</translation>
    </message>
    <message>
        <source>{count} terugnemen</source>
        <translation>Take back ({count})</translation>
    </message>
    <message>
        <source>{count} overnemen</source>
        <translation>Take over ({count})</translation>
    </message>
    <message>
        <source>Niets overnemen</source>
        <translation>Take over nothing</translation>
    </message>
    <message>
        <source>Alleen daar</source>
        <translation>Only there</translation>
    </message>
    <message>
        <source>Alleen hier</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>Verschillend</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Botsing</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Verwijderd aspect</source>
        <translation>Removed aspect</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Leeg terug</source>
        <translation>Back empty</translation>
    </message>
    <message>
        <source>Hier gewijzigd</source>
        <translation>Changed here</translation>
    </message>
    <message>
        <source>Beide hetzelfde</source>
        <translation>Both the same</translation>
    </message>
    <message>
        <source>? te beslissen</source>
        <translation>? to decide</translation>
    </message>
    <message>
        <source>blijft zoals hier</source>
        <translation>stays as here</translation>
    </message>
    <message>
        <source>→ wordt verwijderd</source>
        <translation>→ will be removed</translation>
    </message>
    <message>
        <source>→ overnemen</source>
        <translation>→ take over</translation>
    </message>
    <message>
        <source>{name}, doorgegeven op {when}</source>
        <translation>{name}, handed over on {when}</translation>
    </message>
    <message>
        <source>Wat maar aan één kant veranderde, gaat vanzelf samen, en een leeg veld overschrijft niets. Kies met 1 en 2 wat geldt. Daarna kunt u alles in één keer ongedaan maken.</source>
        <translation>What changed on one side only comes together by itself, and an empty field overwrites nothing. Choose with 1 and 2 what holds. Afterwards you can undo everything at once.</translation>
    </message>
    <message>
        <source>Kies met 2 wat u overneemt. Daarna kunt u alles in één keer ongedaan maken.</source>
        <translation>Choose with 2 what you take over. Afterwards you can undo everything at once.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TextDetail</name>
    <message>
        <source>De tekst</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>Codes overnemen ({key})</source>
        <translation>Keep codes ({key})</translation>
    </message>
    <message>
        <source>Laten vallen ({key})</source>
        <translation>Drop ({key})</translation>
    </message>
    <message>
        <source>{cluster} · {question} · {who}, ronde {round}</source>
        <translation>{cluster} · {question} · {who}, round {round}</translation>
    </message>
    <message>
        <source>Aangeduid: {forms}</source>
        <translation>Selected: {forms}</translation>
    </message>
    <message>
        <source>{count} teksten gekozen: een code geldt voor allemaal.</source>
        <translation>{count} texts selected: a code applies to all of them.</translation>
    </message>
    <message>
        <source>De tekst is gewijzigd sinds hij deze codes kreeg: {codes}</source>
        <translation>The text has changed since it was given these codes: {codes}</translation>
    </message>
    <message>
        <source>Gelezen: geen enkele code past.</source>
        <translation>Read: no code fits.</translation>
    </message>
    <message>
        <source>Nog geen code.</source>
        <translation>No code yet.</translation>
    </message>
    <message>
        <source>Code wegnemen: {code}</source>
        <translation>Take code away: {code}</translation>
    </message>
    <message>
        <source>Voorstel overnemen: {code}</source>
        <translation>Accept suggestion: {code}</translation>
    </message>
    <message>
        <source>Voorstel: {code}  ＋</source>
        <translation>Suggestion: {code}  ＋</translation>
    </message>
    <message>
        <source>Overnemen ({key})</source>
        <translation>Accept ({key})</translation>
    </message>
    <message>
        <source>Alle voorstellen overnemen</source>
        <translation>Accept all suggestions</translation>
    </message>
</context>
<context>
    <name>ToExcelDialog</name>
    <message>
        <source>Naar Excel</source>
        <translation>To Excel</translation>
    </message>
    <message>
        <source>Ingevuld: de collega ziet wat er al geantwoord is, en vult aan</source>
        <translation>Completed: the colleague sees what has been answered, and adds to it</translation>
    </message>
    <message>
        <source>Blanco: de collega ziet geen antwoorden</source>
        <translation>Blank: the colleague sees no answers</translation>
    </message>
    <message>
        <source>Met de contactpersonen die al ingevuld zijn</source>
        <translation>With the contact persons already filled in</translation>
    </message>
    <message>
        <source>Bewaren…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>inventaris</source>
        <translation>inventory</translation>
    </message>
    <message>
        <source>Excel (*{suffix})</source>
        <translation>Excel (*{suffix})</translation>
    </message>
    <message>
        <source>Werkboek bewaren</source>
        <translation>Save workbook</translation>
    </message>
    <message>
        <source>Het werkboek wordt gemaakt…</source>
        <translation>Making the workbook…</translation>
    </message>
    <message>
        <source>Bewaard: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>U krijgt een werkboek met een blad per cluster, dat een collega zonder dit programma kan invullen. Krijgt u het terug, kies dan &apos;Uit Excel overnemen&apos;.</source>
        <translation>You get a workbook with a sheet per cluster, which a colleague can fill in without this program. When it comes back, choose &apos;Take over from Excel&apos;.</translation>
    </message>
    <message>
        <source>Documenten gaan niet mee. Wat opzijgezet is, staat in gearceerde cellen.</source>
        <translation>Documents do not go along. What has been set aside is in hatched cells.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Aantal steden</source>
        <translation>Number of cities</translation>
    </message>
    <message>
        <source>Som van de scores</source>
        <translation>Sum of scores</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Beantwoord, minstens</source>
        <translation>Answered, at least</translation>
    </message>
    <message>
        <source>Maat</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Hier is voor deze keuze niets te tonen.</source>
        <translation>There is nothing to show here for this choice.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>◂ Vorige</source>
        <translation>◂ Previous</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Rondleiding, {number} van {count}</source>
        <translation>Tour, {number} of {count}</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verder ▸</source>
        <translation>Next ▸</translation>
    </message>
</context>
<context>
    <name>TownChooser</name>
    <message>
        <source>{count} gemeenten</source>
        <translation>{count} municipalities</translation>
    </message>
    <message>
        <source>{count} gemeente</source>
        <translation>{count} municipality</translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation>All municipalities</translation>
    </message>
    <message>
        <source>Gemeenten: {words}</source>
        <translation>Municipalities: {words}</translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Zoek een gemeente</source>
        <translation>Find a municipality</translation>
    </message>
    <message>
        <source>Gemeenten</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation>All municipalities</translation>
    </message>
    <message>
        <source>Alleen wat gevonden is</source>
        <translation>Only what was found</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Er zitten nog geen inzendingen in deze bundel. Kies &apos;Inzendingen samenvoegen…&apos;.</source>
        <translation>There are no returns in this collection yet. Choose &apos;Merge returns…&apos;.</translation>
    </message>
    <message>
        <source>Geen enkele gemeente past bij deze filters. Kies &apos;Alles tonen&apos;.</source>
        <translation>No municipality matches these filters. Choose &apos;Show all&apos;.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Voorbeeld van wat gedrukt wordt</source>
        <translation>Preview of what will be printed</translation>
    </message>
    <message>
        <source>pagina </source>
        <translation>page </translation>
    </message>
    <message>
        <source>Pagina</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Breedte</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Zo breed als het venster (Ctrl+0)</source>
        <translation>As wide as the window (Ctrl+0)</translation>
    </message>
    <message>
        <source>Hele pagina</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>De hele pagina in het venster</source>
        <translation>The whole page in the window</translation>
    </message>
    <message>
        <source>Vorige pagina</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Volgende pagina</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Kleiner (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>Groter (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source> van {count}</source>
        <translation> of {count}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Samenwerking stad en OCMW</source>
        <translation>Cooperation between city and OCMW</translation>
    </message>
    <message>
        <source>Breng in kaart hoe stad (of gemeente) en OCMW samenwerken in hun beheer: financiën, personeel, gebouwen, ICT en meer. Alles blijft op uw computer, in één bestand; elke wijziging wordt meteen bewaard.</source>
        <translation>Map out how city (or municipality) and OCMW (public centre for social welfare) cooperate in their management: finance, personnel, buildings, ICT and more. Everything stays on your computer, in one file; every change is saved at once.</translation>
    </message>
    <message>
        <source>Nieuwe inventaris beginnen</source>
        <translation>Start a new inventory</translation>
    </message>
    <message>
        <source>Een inventaris openen…</source>
        <translation>Open an inventory…</translation>
    </message>
    <message>
        <source>Blanco vragenlijst afdrukken…</source>
        <translation>Print blank questionnaire…</translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen…</source>
        <translation>Merge returns…</translation>
    </message>
    <message>
        <source>Voor het kenniscentrum</source>
        <translation>For the knowledge centre</translation>
    </message>
    <message>
        <source>U kunt een bestand ook naar dit venster slepen.</source>
        <translation>You can also drag a file into this window.</translation>
    </message>
    <message>
        <source>Eerst rondkijken</source>
        <translation>Look around first</translation>
    </message>
    <message>
        <source>In een verzonnen voorbeeld, dat los staat van uw eigen inventaris.</source>
        <translation>In a made-up example, apart from your own inventory.</translation>
    </message>
    <message>
        <source>Rondleiding (1 minuut)</source>
        <translation>Tour (1 minute)</translation>
    </message>
    <message>
        <source>Ingevuld voorbeeld</source>
        <translation>Completed example</translation>
    </message>
    <message>
        <source>Breng samen wat de steden terugsturen, en bestudeer het.</source>
        <translation>Bring together what the cities send back, and study it.</translation>
    </message>
    <message>
        <source>Een bundel openen…</source>
        <translation>Open a collection…</translation>
    </message>
    <message>
        <source>Onlangs geopend</source>
        <translation>Recently opened</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Inventaris, inzending of bundel (*{one} *{two} *{three})</source>
        <translation>Inventory, return or collection (*{one} *{two} *{three})</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source> (alleen lezen)</source>
        <translation> (read only)</translation>
    </message>
    <message>
        <source>U werkt nu verder in {path}.</source>
        <translation>You are now working in {path}.</translation>
    </message>
    <message>
        <source>Kopie bewaren…</source>
        <translation>Save a copy…</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Ook wat niet gevraagd wordt</source>
        <translation>Also what is not asked</translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation>With contact persons</translation>
    </message>
    <message>
        <source>Met opzijgezette antwoorden</source>
        <translation>With answers set aside</translation>
    </message>
    <message>
        <source>Om te archiveren (PDF/A)</source>
        <translation>For archiving (PDF/A)</translation>
    </message>
    <message>
        <source>ingevuld</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>veranderd sinds ronde 1</source>
        <translation>changed since round 1</translation>
    </message>
    <message>
        <source>blanco vragenlijst{part}</source>
        <translation>blank questionnaire{part}</translation>
    </message>
    <message>
        <source>Wat ingevuld is</source>
        <translation>What has been filled in</translation>
    </message>
    <message>
        <source>Een blanco vragenlijst</source>
        <translation>A blank questionnaire</translation>
    </message>
    <message>
        <source>Wat veranderde sinds ronde 1</source>
        <translation>What changed since round 1</translation>
    </message>
    <message>
        <source>Welk deel van de blanco vragenlijst</source>
        <translation>Which part of the blank questionnaire</translation>
    </message>
    <message>
        <source>De hele vragenlijst</source>
        <translation>The whole questionnaire</translation>
    </message>
    <message>
        <source>Voor {name}</source>
        <translation>For {name}</translation>
    </message>
    <message>
        <source>Wat drukt u af?</source>
        <translation>What do you want to print?</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>Verslag over</source>
        <translation>Report on</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Wat is het</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Stad of gemeente</source>
        <translation>City or municipality</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Revisie</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Volledig</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation>Inventory (*{suffix})</translation>
    </message>
    <message>
        <source>Van welke inventaris?</source>
        <translation>Of which inventory?</translation>
    </message>
    <message>
        <source>Herstellen…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Welk deel neemt u terug?</source>
        <translation>Which part do you take back?</translation>
    </message>
    <message>
        <source>Met welke inventaris vergelijkt u?</source>
        <translation>With which inventory do you compare?</translation>
    </message>
    <message>
        <source>Het bestand wordt gelezen…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>{count} gegevens overgenomen. Met Ctrl+Z maakt u dat in één keer ongedaan.</source>
        <translation>Items taken over: {count}. Ctrl+Z undoes that at once.</translation>
    </message>
    <message>
        <source>Uit Excel overnemen</source>
        <translation>Take over from Excel</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Het werkboek wordt gelezen…</source>
        <translation>Reading the workbook…</translation>
    </message>
</context>
</TS>
