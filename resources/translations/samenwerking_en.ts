<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_BE" sourcelanguage="nl_BE">
<context>
    <name></name>
    <message>
        <source>Nog geen enkele tekst heeft deze code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is hier nu niets te zien om mee te nemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle tabellen en matrices met hun kleuren, om te lezen en te verdelen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV-bestanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke tabel als gewone gegevens, voor R, Python of een databank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPSS-bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een rij per inzending, met labels en ontbrekende waarden, voor SPSS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profielen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per stad een blad &apos;uw stad naast de andere&apos;, om terug te sturen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profielen als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hetzelfde blad om af te drukken, met een grafiek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksbladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per stad waar stad en OCMW verschillen, wat er te bespreken valt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksbladen als PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hetzelfde om af te drukken, met plaats om de afspraak op te schrijven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSForm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De vragenlijst zelf, zonder antwoorden, voor ODK of Kobo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bijlagen die steden meestuurden, met een lijst erbij.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard in {folder}: {written}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor het profiel van {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het profiel wordt geschreven…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het profiel staat in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor het gespreksblad van {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het gespreksblad wordt geschreven…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het gespreksblad staat in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze bundel bevat geen contactpersonen of coördinatoren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laad in het tabblad Inzendingen een lijst met gemeenten en hun inwonertal om dit te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totaal per stad: {cluster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een balk is de score; gearceerd is wat er nog bij kan komen. Het aandeel is op de beantwoorde aspecten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} van {all} beantwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdeling per aspect: {cluster}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat niet beantwoord is, telt nooit als geen samenwerking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aandeel {share} · {cells} cellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een cel is één aspect in één stad. Het aandeel is de score in procent van het hoogst mogelijke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procent van de cellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters vergeleken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rangschikking van steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelijke cijfers delen een rang. Wie minder dan {enough} % beantwoordde, krijgt geen rang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aandeel van de hoogst mogelijke score (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} van {all} steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} van {all} punten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspecten volgens het aantal steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspecten volgens de som van de scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steden met samenwerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som van de scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het aantal steden en de som van de scores zijn twee maten, die anders kunnen rangschikken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>van {asked} aspecten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen steden met open aspecten. Ze tellen nooit als geen samenwerking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witte vlekken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal aspecten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal cellen, volgens het antwoord in ronde 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal antwoorden, volgens wat er in ronde 2 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wens in ronde 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same} van {all} gelijk gebleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bestanden voor de tweede ronde staan in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} en {more} andere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleven zoals ze waren: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorteren van klein naar groot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorteren van groot naar klein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerste volgorde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} ja van {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geteld zijn inzendingen waaraan de vraag gesteld is. De noemer telt alleen wie ja of nee antwoordde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gewenst, maar er nog niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aantal inzendingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kandidaten voor actie, volgens wat er vandaag is. De tabel zegt welke steden het zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vormen van regeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keer genoemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eén aspect kan verschillende vormen hebben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kopie wordt gemaakt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uw laatste wijziging is nog niet bewaard. Toch sluiten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies &apos;Annuleren&apos; en bewaar eerst een kopie op een andere plaats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten zonder te bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit is een verzonnen voorbeeld. U kunt er alles in proberen; uw eigen inventaris staat er los van.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stad (gemeente) en OCMW samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen de stad (gemeente)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen het OCMW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het document &apos;{name}&apos; openen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze webpagina openen in uw browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het is een {kind}-bestand en wordt geopend in het programma dat daarvoor is ingesteld, als kopie om te lezen. Open alleen documenten van wie u ze verwacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraagt dat programma of macro&apos;s mogen werken? Kies dan nee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De website is {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die naam heeft bijzondere letters: &apos;{letters}&apos; is voor het internet &apos;{known}&apos;. Letters die op elkaar lijken kunnen een andere website zijn dan u denkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met de documenten erbij is de inzending te groot voor de meeste mailboxen (meer dan {limit}). U kunt de documenten weglaten: hun namen blijven vermeld, en het kenniscentrum kan ze apart opvragen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In de bundel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} nieuwere versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} al samengevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} oudere versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} niet bruikbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Nieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ Nieuwere versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Al samengevoegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Oudere versie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Niet bruikbaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Naam van een ander aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van het aspect, bijvoorbeeld: Drukkerij</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkt u ook op een ander vlak samen? Voeg het toe; u kunt er zoveel toevoegen als u wilt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Opzij gezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deze antwoorden horen bij vragen die nu niet gesteld worden. Ze blijven bewaard in uw bestand, tellen niet mee en worden niet verstuurd. Wordt de vraag opnieuw gesteld, dan komt het antwoord vanzelf terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is niets opzij gezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten: {aspect}, {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen: {aspect}, {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onbekende datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzij gezet op {when}: deze vraag hoort bij &apos;{wanted}&apos; op de vraag &apos;{question}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos; of &apos;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AspectCard</name>
    <message>
        <source>Ook genoemd door andere steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect verwijderen: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam van dit andere aspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Reservekopieën</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anders dan nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redden wat leesbaar is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie van {when} terugzetten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie wordt teruggezet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De reservekopie van {when} is teruggezet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beschadigde bestand heet nu {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoe de inventaris nu is, wordt eerst zelf een reservekopie. U kunt dus altijd terug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat er nu staat, gaat niet verloren: het wordt eerst zelf een reservekopie, of blijft onder een andere naam staan als het niet meer opent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gegeven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gegevens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telkens als u deze inventaris opent, bewaart het programma een kopie; de laatste tien blijven. Ze staan op deze computer, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van deze inventaris is er op deze computer nog geen reservekopie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is er geen goede kopie? Dan kan het programma redden wat nog leesbaar is, in een nieuw bestand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>De cijfers van de grafiek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon als tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De grafiek als tabel tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld opslaan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noemer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De grafiek is gekopieerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afbeelding (*{png});;Vectortekening (*{svg})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De grafiek staat in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Er ging iets mis in het programma zelf. Alles tot en met uw laatste wijziging is bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt verder werken. Wilt u dit melden? Kopieer dan het verslag en stuur het mee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangelogDialog</name>
    <message>
        <source>Wijzigingenlogboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken in het wijzigingenlogboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek een naam, een aspect, een woord of een datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De gekozen wijziging voluit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF bewaren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 wijziging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} wijzigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} van {total} wijzigingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen enkele wijziging heeft al deze woorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De PDF wordt gemaakt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wijzigingenlogboek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit logboek blijft in uw bestand. Het gaat niet mee met een inzending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>en nog {count}; kies &apos;Toon als tabel&apos; voor alle cijfers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Weet niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet van toepassing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N.v.t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toets: {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>▾ Lijst sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▸ Kies uit de lijst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>{name} (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek een code, of typ de naam van een nieuwe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek of maak een code (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meer over {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: {count} teksten, lees de citaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lees de citaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor samenwerking (toets V of +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegen samenwerking (toets T of -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Richting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: de volgende tekst. Kies met Shift of Ctrl meer teksten tegelijk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hernoemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam bewaren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingFilter</name>
    <message>
        <source>Codelijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek in tekst, gemeente en aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog te coderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gecodeerd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met code: {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodingView</name>
    <message>
        <source>Teksten om te coderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen enkele tekst past bij deze filter. Kies andere teksten of wis de zoekwoorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongedaan maken (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen code past (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijwerken (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst opnieuw kiezen volgens de filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is geen enkele tekst om te coderen bij wat nu getoond wordt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} van {all} klaar, {changed} gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tekst gewijzigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog te coderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen codes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Welke verschillen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschillen tussen stad en OCMW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksblad…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle gespreksbladen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksblad als PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog te beslissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eenzijdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opnieuw te beslissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle verschillen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} van {all} verschillen nog te beslissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stad en OCMW zeggen nergens iets verschillends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cluster} {share} % ({agree} van {both})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cluster} –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zelfde antwoord van stad en OCMW: {clusters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier staat iets zodra van één gemeente de stad en het OCMW elk een inzending terugstuurden. Bij wat nu getoond wordt, is dat nergens zo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets in deze lijst. Kies hierboven een andere lijst om beslissingen na te lezen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksblad {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkboek (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksblad bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het gespreksblad staat in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespreksbladen schrijven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>Persoon toevoegen: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Nog een persoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {text}, wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Sorteren op naam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Waarom geldt dit antwoord?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verplicht. Bijvoorbeeld: samen besproken op 12 maart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter: vastleggen en naar het volgende open verschil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{municipality}, ronde {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk antwoord geldt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinds dit beslist werd, antwoordt minstens één van beide anders. Beslis opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maar één van beide zegt hier iets. Dat antwoord telt; u hoeft niets te beslissen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen reden gegeven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Wat er geantwoord is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiel van deze stad…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiel als PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besluit van het kenniscentrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zegt hier niets over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opmerking: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierStrip</name>
    <message>
        <source>{act}: {name}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terugzetten zoals in ronde 1: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ronde 1 antwoordde u: {answer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies hieronder wat nu klopt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na te kijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen antwoord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nagekeken: gewijzigd, was: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nagekeken: bevestigd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet van toepassing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>◂ Vorige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles is bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende: {place} ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contactpersonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordt bewaard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet bewaard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Document toevoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link toevoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of sleep documenten hierheen, elk hoogstens {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten worden toegevoegd…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opslaan als…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten toevoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document opslaan als</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Uitleg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uitleg bij de vragen op deze pagina</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Alles exporteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen map gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor de uitvoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De uitvoer wordt geschreven…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen wat er al staat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van alle {every} steden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wat de filters tonen: van de {shown} gekozen steden ({every} in totaal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen, telefoonnummers en adressen, in het werkboek en de CSV-bestanden. Geef die niet door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laatste stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle rondes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overeengekomen beeld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stad en OCMW samen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OCMW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} van {total} gemeenten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Zoeken in de tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoeken in de tekst (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige vindplaats (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende vindplaats (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} van {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niets gevonden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgettingBox</name>
    <message>
        <source>Personen wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geëxporteerd tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen wissen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wissen neemt de contactpersonen en de coördinator uit inzendingen van wie u ze niet meer nodig hebt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen geëxporteerd tot en met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inzending(en) noemen personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactpersonen en coördinator wissen uit {count} inzending(en)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen, functies, e-mailadressen en telefoonnummers verdwijnen uit de bundel, ook uit het bestand zelf. Dit kan niet ongedaan gemaakt worden.

Antwoorden, opmerkingen en documenten blijven, ook als er een naam in staat. Kopieën van de bundel, tabellen en de inzendingen zelf veranderen niet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen gewist uit {count} inzending(en).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Stad of gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIS-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam bestuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie coördineert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mailadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het OCMW coördineert de inventaris voor stad en OCMW samen. Alles wat u invult, wordt meteen bewaard in één bestand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende en vorige cluster: Ctrl+PgDn en Ctrl+PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix van scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De matrix wordt gelezen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nieuwe inventaris…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voorbeeld bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kopie bewaren en daarin verdergaan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Af&amp;drukken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reservekopieën…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inzendingen samenvoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Afsluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pnieuw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ga naar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Volgende pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;orige pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lijst van onderdelen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wijzigingenlogboek…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Taal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Over dit programma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versie {version}, onder EUPL-1.2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergingView</name>
    <message>
        <source>Voortgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestanden kiezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere bundel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkboek maken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundel bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U ziet eerst wat elk bestand is. Er wordt pas iets geschreven als u samenvoegt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ Beginscherm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies de bestanden die de steden terugstuurden, kies een map, of sleep ze in dit venster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> en {count} andere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog niet gekozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen kiezen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map met inzendingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundel (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In welke bundel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkboek (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkboek maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestopt. Er is niets geschreven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen bestanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samengevoegd: {totals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samengevoegd in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deze bundel: {count} inzendingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het werkboek staat in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Gemeenschappelijke naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij een vast aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart houden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elke bewoording onder haar eigen naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losmaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De beslissing terugnemen (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen vast aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies een naam of een bewoording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toewijzen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameTicks</name>
    <message>
        <source>Andere aspecten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameTree</name>
    <message>
        <source>Naam en bewoordingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} van {all} nog te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alles bekeken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorgelegd in de tweede ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nog te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ vast aspect: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel: vast aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel: zelfde als &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel: deze {count} lijken hetzelfde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Onderdelen van de inventaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opzij gezet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nakijken en versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} van {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewInventory</name>
    <message>
        <source>Nieuwe inventaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vul eerst de stad of gemeente in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kies eerst waar het bestand komt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stad of gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Naam bestuur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie &amp;coördineert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mailadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;laderen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventaris maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U kunt alles later nog wijzigen. Vanaf nu wordt elke wijziging meteen in dit bestand bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin te typen, bijvoorbeeld: Turnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIS-code {nis}, {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stad (gemeente) en OCMW {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waar komt de inventaris?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OthersView</name>
    <message>
        <source>Zoek in namen, bewoordingen en steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoek (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wat nog te bekijken is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tweede ronde…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere aspecten en hun bewoordingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mate van samenwerking op de andere aspecten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} nog te bekijken, {done} vastgelegd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen enkele stad voegde zelf een aspect toe. Er valt hier niets samen te brengen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoort bij een vast aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastgelegde naam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog te bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel: dit is het vaste aspect &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel: dit is hetzelfde als &apos;{name}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel: deze {count} lijken hetzelfde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cities} en {more} andere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voorgelegd in de tweede ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en {more} andere bewoordingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mate van samenwerking (2): {cluster}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporteren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld opslaan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekopieerd. U kunt het plakken in een rekenblad of een tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Werkboek (*{one});;Tabel (*{two})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tabel wordt geschreven…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld opslaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beeld (*{one})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het beeld wordt geschreven…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is hier nu niets te zien om mee te nemen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De pagina&apos;s gaan naar de printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pagina ging naar de printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pagina&apos;s gingen naar de printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het afdrukken is gestopt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Stoppen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Zelfde als…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Afdrukken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF bewaren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pagina&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het voorbeeld wordt gemaakt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tekens kan de PDF niet tonen; daar staat een vierkantje.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Opmerking bij {aspect}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uit ronde 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{aspect}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bijvoorbeeld: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet niet: {aspect}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meestal: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een opmerking voor het kenniscentrum of voor uw collega&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Citaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terug naar de tekst (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>✓ De inzending staat klaar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail opstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailtekst kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaar ontvangstbewijs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuur dit bestand als bijlage naar het kenniscentrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventaris samenwerking stad en OCMW: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beste

In bijlage vindt u de inventaris van de samenwerking tussen stad en OCMW voor {name} ({respondent}, ronde {round}).

Bestand: {file}
Controlecode: {hash}

Met vriendelijke groeten
{coordinator}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volledig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onvolledig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisie {revision}, {complete}, {size}, controlecode {hash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontvangstbewijs {name}{suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ontvangstbewijs bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het ontvangstbewijs wordt gemaakt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Het ontvangstbewijs staat in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Wat er gered is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geredde inventaris openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bewaard als {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verslag kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Teruggestuurde bestanden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Het bestand wordt gelezen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsView</name>
    <message>
        <source>Er zitten nog geen inzendingen in deze bundel. Voeg ze samen met &apos;Inzendingen samenvoegen…&apos;, of laad eerst de lijst van de gemeenten die u verwacht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welke inzendingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst van gemeenten laden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herinneringen kopiëren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met naam en e-mailadres van de coördinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen wissen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit de bundel halen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten van de keuze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle documenten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met inzendingen die niet meetellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niet verwacht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst van gemeenten (*.csv *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lijst van gemeenten laden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lijst is niet geladen. Verbeter deze regels ({count}) en laad ze opnieuw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} gemeenten geladen. Deze lijst vervangt de vorige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gekopieerd naar het klembord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inzending(en) uit de bundel halen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat u zelf besliste en codeerde, blijft bewaard. Het bestand zelf kunt u later weer samenvoegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uit de bundel halen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor de documenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten bewaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} documenten bewaard in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van {count} is alleen de naam bekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} zijn beschadigd en niet bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Contactpersonen en coördinator meesturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nakijken en versturen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De inzending wordt gemaakt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er staan nog {count} vragen open die een antwoord nodig hebben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toch onvolledig exporteren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles wat nodig is, is ingevuld. U kunt de inzending versturen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzending exporteren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U hebt {answered} van de {asked} onderdelen ingevuld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documenten meesturen ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} van {asked} ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Niets aan te vullen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aan te raden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even nakijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ga naar dit antwoord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon de andere {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzending (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzending exporteren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsView</name>
    <message>
        <source>Tweede ronde…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bij wat de filters tonen, is er geen stad met antwoorden uit beide rondes. Zet de filter op &apos;Alle rondes&apos; om ze naast elkaar te zien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er is nog geen stad met antwoorden uit beide rondes. Maak met &apos;Tweede ronde…&apos; voor elke stad een bestand met haar eigen antwoorden en met wat andere steden noemden, en voeg samen wat er terugkomt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondRoundBox</name>
    <message>
        <source>Tweede ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antwoorden die meegaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactpersonen en coördinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links (documenten zelf gaan nooit mee)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genoemd door minstens zoveel steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namen die aan iedereen voorgelegd worden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestanden maken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map voor de bestanden van de tweede ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen map gekozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er zijn geen inzendingen van de eerste ronde bij de gekozen steden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} bestanden, voor {cities} van de {every} steden, met {names} andere aspecten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} staan al in die map: ze blijven zoals ze zijn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De bestanden van de tweede ronde worden gemaakt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat vindt elke stad terug?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haar eigen antwoorden, om na te kijken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genoemd door minstens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat wordt aan iedereen voorgelegd?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nergens staat welke stad een aspect noemde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Alles exporteren…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onderdelen van de studie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andere aspecten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wenselijkheid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rondes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redenen en knelpunten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDetail</name>
    <message>
        <source>De tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes overnemen (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laten vallen (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cluster} · {question} · {who}, ronde {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aangeduid: {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} teksten gekozen: een code geldt voor allemaal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De tekst is gewijzigd sinds hij deze codes kreeg: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelezen: geen enkele code past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nog geen code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code wegnemen: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel overnemen: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voorstel: {code}  ＋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnemen (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle voorstellen overnemen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Sluiten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Aantal steden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som van de scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beantwoord, minstens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier is voor deze keuze niets te tonen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TownChooser</name>
    <message>
        <source>{count} gemeenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeenten: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Zoek een gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemeenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleen wat gevonden is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Er zitten nog geen inzendingen in deze bundel. Kies &apos;Inzendingen samenvoegen…&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geen enkele gemeente past bij deze filters. Kies &apos;Alles tonen&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Voorbeeld van wat gedrukt wordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pagina </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breedte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo breed als het venster (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De hele pagina in het venster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vorige pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volgende pagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kleiner (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groter (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> van {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Samenwerking stad en OCMW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breng in kaart hoe stad (of gemeente) en OCMW samenwerken in hun beheer: financiën, personeel, gebouwen, ICT en meer. Alles blijft op uw computer, in één bestand; elke wijziging wordt meteen bewaard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nieuwe inventaris beginnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een inventaris openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eerst een ingevuld voorbeeld bekijken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanco vragenlijst afdrukken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor het kenniscentrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een bundel openen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onlangs geopend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Inventaris, inzending of bundel (*{one} *{two} *{three})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U werkt nu verder in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopie bewaren…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Ook wat niet gevraagd wordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met opzijgezette antwoorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om te archiveren (PDF/A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingevuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veranderd sinds ronde 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanco vragenlijst{part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat ingevuld is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Een blanco vragenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat veranderde sinds ronde 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welk deel van de blanco vragenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De hele vragenlijst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wat drukt u af?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Wat is het</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stad of gemeente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volledig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van welke inventaris?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herstellen…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
