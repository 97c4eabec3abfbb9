<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="nl_BE">
<context>
    <name></name>
    <message>
        <source>Nog geen enkele tekst heeft deze code.</source>
        <translation>Aucun texte n&apos;a encore ce code.</translation>
    </message>
    <message>
        <source>Er is hier nu niets te zien om mee te nemen.</source>
        <translation>Il n&apos;y a rien ici à emporter pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Werkboek</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Alle tabellen en matrices met hun kleuren, om te lezen en te verdelen.</source>
        <translation>Tous les tableaux et matrices avec leurs couleurs, à lire et à diffuser.</translation>
    </message>
    <message>
        <source>CSV-bestanden</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>Elke tabel als gewone gegevens, voor R of Python.</source>
        <translation>Chaque tableau sous forme de données simples, pour R ou Python.</translation>
    </message>
    <message>
        <source>SPSS-bestand</source>
        <translation>Fichier SPSS</translation>
    </message>
    <message>
        <source>Een rij per inzending, met labels en ontbrekende waarden, voor SPSS.</source>
        <translation>Une ligne par envoi, avec libellés et valeurs manquantes, pour SPSS.</translation>
    </message>
    <message>
        <source>SQLite-databank</source>
        <translation>Base de données SQLite</translation>
    </message>
    <message>
        <source>Alle tabellen in één bestand, voor DB Browser, Datasette, R of QGIS.</source>
        <translation>Tous les tableaux en un seul fichier, pour DB Browser, Datasette, R ou QGIS.</translation>
    </message>
    <message>
        <source>Profielen</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Per stad een blad &apos;uw stad naast de andere&apos;, om terug te sturen.</source>
        <translation>Par commune, une feuille «&#xa0;votre commune à côté des autres&#xa0;», à renvoyer.</translation>
    </message>
    <message>
        <source>Profielen als PDF</source>
        <translation>Profils en PDF</translation>
    </message>
    <message>
        <source>Hetzelfde blad om af te drukken, met een grafiek.</source>
        <translation>La même feuille à imprimer, avec un graphique.</translation>
    </message>
    <message>
        <source>Gespreksbladen</source>
        <translation>Fiches de discussion</translation>
    </message>
    <message>
        <source>Per stad waar stad en OCMW verschillen, wat er te bespreken valt.</source>
        <translation>Par commune où commune et CPAS diffèrent, ce dont il faut discuter.</translation>
    </message>
    <message>
        <source>Gespreksbladen als PDF</source>
        <translation>Fiches de discussion en PDF</translation>
    </message>
    <message>
        <source>Hetzelfde om af te drukken, met plaats om de afspraak op te schrijven.</source>
        <translation>Les mêmes à imprimer, avec de la place pour noter ce qui est convenu.</translation>
    </message>
    <message>
        <source>XLSForm</source>
        <translation>XLSForm</translation>
    </message>
    <message>
        <source>De vragenlijst zelf, zonder antwoorden, voor ODK of Kobo.</source>
        <translation>Le questionnaire lui-même, sans réponses, pour ODK ou Kobo.</translation>
    </message>
    <message>
        <source>Documenten</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>De bijlagen die steden meestuurden, met een lijst erbij.</source>
        <translation>Les annexes que les communes ont jointes, avec une liste.</translation>
    </message>
    <message>
        <source>Bewaard in {folder}: {written}.</source>
        <translation>Enregistré dans {folder}&#xa0;: {written}.</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Map voor het profiel van {name}</source>
        <translation>Dossier pour le profil de {name}</translation>
    </message>
    <message>
        <source>Het profiel wordt geschreven…</source>
        <translation>Écriture du profil…</translation>
    </message>
    <message>
        <source>Het profiel staat in {path}.</source>
        <translation>Le profil se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Map voor het gespreksblad van {name}</source>
        <translation>Dossier pour la fiche de discussion de {name}</translation>
    </message>
    <message>
        <source>Het gespreksblad wordt geschreven…</source>
        <translation>Écriture de la fiche de discussion…</translation>
    </message>
    <message>
        <source>Het gespreksblad staat in {path}.</source>
        <translation>La fiche de discussion se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Deze bundel bevat geen contactpersonen of coördinatoren.</source>
        <translation>Ce recueil ne contient ni personnes de contact ni coordinateurs.</translation>
    </message>
    <message>
        <source>Laad in het tabblad Inzendingen een lijst met gemeenten en hun inwonertal om dit te zien.</source>
        <translation>Pour voir ceci, chargez dans l&apos;onglet Envois une liste de communes avec leur nombre d&apos;habitants.</translation>
    </message>
    <message>
        <source>Nog open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Totaal per stad: {cluster}</source>
        <translation>Total par commune&#xa0;: {cluster}</translation>
    </message>
    <message>
        <source>Stad</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Punten</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Een balk is de score; gearceerd is wat er nog bij kan komen. Het aandeel is op de beantwoorde aspecten.</source>
        <translation>Une barre est le score&#xa0;; hachuré, ce qui peut encore s&apos;y ajouter. La part porte sur les aspects répondus.</translation>
    </message>
    <message>
        <source>{some} van {all} beantwoord</source>
        <translation>répondu&#xa0;: {some} sur {all}</translation>
    </message>
    <message>
        <source>Verdeling per aspect: {cluster}</source>
        <translation>Répartition par aspect&#xa0;: {cluster}</translation>
    </message>
    <message>
        <source>Wat niet beantwoord is, telt nooit als geen samenwerking.</source>
        <translation>Ce qui n&apos;a pas de réponse ne compte jamais comme absence de coopération.</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Aantal steden</source>
        <translation>Nombre de communes</translation>
    </message>
    <message>
        <source>aandeel {share} · {cells} cellen</source>
        <translation>part {share} · {cells} cellules</translation>
    </message>
    <message>
        <source>Een cel is één aspect in één stad. Het aandeel is de score in procent van het hoogst mogelijke.</source>
        <translation>Une cellule est un aspect dans une commune. La part est le score en pour cent du maximum possible.</translation>
    </message>
    <message>
        <source>Procent van de cellen</source>
        <translation>Pour cent des cellules</translation>
    </message>
    <message>
        <source>Clusters vergeleken</source>
        <translation>Thèmes comparés</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Rangschikking van steden</source>
        <translation>Classement des communes</translation>
    </message>
    <message>
        <source>Gelijke cijfers delen een rang. Wie minder dan {enough} % beantwoordde, krijgt geen rang.</source>
        <translation>Des chiffres égaux partagent un rang. En dessous de {enough}&#xa0;% de réponses, une commune n&apos;a pas de rang.</translation>
    </message>
    <message>
        <source>Aandeel van de hoogst mogelijke score (%)</source>
        <translation>Part du score maximum possible (%)</translation>
    </message>
    <message>
        <source>Procent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>{some} van {all} steden</source>
        <translation>communes&#xa0;: {some} sur {all}</translation>
    </message>
    <message>
        <source>{some} van {all} punten</source>
        <translation>points&#xa0;: {some} sur {all}</translation>
    </message>
    <message>
        <source>Aspecten volgens het aantal steden</source>
        <translation>Aspects selon le nombre de communes</translation>
    </message>
    <message>
        <source>Aspecten volgens de som van de scores</source>
        <translation>Aspects selon la somme des scores</translation>
    </message>
    <message>
        <source>Steden met samenwerking</source>
        <translation>Communes avec coopération</translation>
    </message>
    <message>
        <source>Som van de scores</source>
        <translation>Somme des scores</translation>
    </message>
    <message>
        <source>Het aantal steden en de som van de scores zijn twee maten, die anders kunnen rangschikken.</source>
        <translation>Le nombre de communes et la somme des scores sont deux mesures, qui peuvent donner un autre classement.</translation>
    </message>
    <message>
        <source>van {asked} aspecten</source>
        <translation>sur {asked} aspects</translation>
    </message>
    <message>
        <source>Alleen steden met open aspecten. Ze tellen nooit als geen samenwerking.</source>
        <translation>Seulement les communes avec des aspects ouverts. Ceux-ci ne comptent jamais comme absence de coopération.</translation>
    </message>
    <message>
        <source>Witte vlekken</source>
        <translation>Zones blanches</translation>
    </message>
    <message>
        <source>Aantal aspecten</source>
        <translation>Nombre d&apos;aspects</translation>
    </message>
    <message>
        <source>Ronde 1</source>
        <translation>Tour 1</translation>
    </message>
    <message>
        <source>Aantal cellen, volgens het antwoord in ronde 2</source>
        <translation>Nombre de cellules, selon la réponse au tour 2</translation>
    </message>
    <message>
        <source>Aantal antwoorden, volgens wat er in ronde 2 is</source>
        <translation>Nombre de réponses, selon la situation au tour 2</translation>
    </message>
    <message>
        <source>Wens in ronde 1</source>
        <translation>Souhait au tour 1</translation>
    </message>
    <message>
        <source>{same} van {all} gelijk gebleven</source>
        <translation>inchangés&#xa0;: {same} sur {all}</translation>
    </message>
    <message>
        <source>Bestanden voor de tweede ronde in {folder}: {count}.</source>
        <translation>Fichiers pour le deuxième tour dans {folder}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{names} en {more} andere</source>
        <translation>{names} et encore {more}</translation>
    </message>
    <message>
        <source>Bleven zoals ze waren: {names}.</source>
        <translation>Sont restés tels quels&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Sorteren van klein naar groot</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sorteren van groot naar klein</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>Eerste volgorde</source>
        <translation>Ordre initial</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>{some} ja van {all}</source>
        <translation>{some} oui sur {all}</translation>
    </message>
    <message>
        <source>Geteld zijn inzendingen waaraan de vraag gesteld is. De noemer telt alleen wie ja of nee antwoordde.</source>
        <translation>On compte les envois auxquels la question a été posée. Le dénominateur ne compte que les réponses oui ou non.</translation>
    </message>
    <message>
        <source>Aantal antwoorden</source>
        <translation>Nombre de réponses</translation>
    </message>
    <message>
        <source>Gewenst, maar er nog niet</source>
        <translation>Souhaité, mais pas encore là</translation>
    </message>
    <message>
        <source>Aantal inzendingen</source>
        <translation>Nombre d&apos;envois</translation>
    </message>
    <message>
        <source>Kandidaten voor actie, volgens wat er vandaag is. De tabel zegt welke steden het zijn.</source>
        <translation>Candidats à l&apos;action, selon la situation actuelle. Le tableau dit de quelles communes il s&apos;agit.</translation>
    </message>
    <message>
        <source>Vormen van regeling</source>
        <translation>Formes de coopération</translation>
    </message>
    <message>
        <source>Vorm</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Keer genoemd</source>
        <translation>Fois cité</translation>
    </message>
    <message>
        <source>Eén aspect kan verschillende vormen hebben.</source>
        <translation>Un aspect peut avoir plusieurs formes.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation>Inventaire (*{suffix})</translation>
    </message>
    <message>
        <source>Kopie bewaren</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>De kopie wordt gemaakt…</source>
        <translation>Création de la copie…</translation>
    </message>
    <message>
        <source>Uw laatste wijziging is nog niet bewaard. Toch sluiten?</source>
        <translation>Votre dernière modification n&apos;est pas encore enregistrée. Fermer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Kies &apos;Annuleren&apos; en bewaar eerst een kopie op een andere plaats.</source>
        <translation>Choisissez «&#xa0;Annuler&#xa0;» et enregistrez d&apos;abord une copie à un autre endroit.</translation>
    </message>
    <message>
        <source>Sluiten zonder te bewaren</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Dit is een verzonnen voorbeeld. U kunt er alles in proberen; uw eigen inventaris staat er los van.</source>
        <translation>Ceci est un exemple fictif. Vous pouvez tout y essayer&#xa0;; votre propre inventaire en est indépendant.</translation>
    </message>
    <message>
        <source>Stad (gemeente) en OCMW samen</source>
        <translation>Commune et CPAS ensemble</translation>
    </message>
    <message>
        <source>Alleen de stad (gemeente)</source>
        <translation>Seulement la commune</translation>
    </message>
    <message>
        <source>Alleen het OCMW</source>
        <translation>Seulement le CPAS</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Het document &apos;{name}&apos; openen?</source>
        <translation>Ouvrir le document «&#xa0;{name}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Deze webpagina openen in uw browser?</source>
        <translation>Ouvrir cette page web dans votre navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Het is een {kind}-bestand en wordt geopend in het programma dat daarvoor is ingesteld, als kopie om te lezen. Open alleen documenten van wie u ze verwacht.</source>
        <translation>C&apos;est un fichier {kind}&#xa0;; une copie en lecture s&apos;ouvre dans le programme prévu pour ce type. N&apos;ouvrez que les documents de personnes dont vous en attendez.</translation>
    </message>
    <message>
        <source>Vraagt dat programma of macro&apos;s mogen werken? Kies dan nee.</source>
        <translation>Ce programme demande d&apos;activer des macros&#xa0;? Choisissez non.</translation>
    </message>
    <message>
        <source>De website is {host}.</source>
        <translation>Le site web est {host}.</translation>
    </message>
    <message>
        <source>Die naam heeft bijzondere letters: &apos;{letters}&apos; is voor het internet &apos;{known}&apos;. Letters die op elkaar lijken kunnen een andere website zijn dan u denkt.</source>
        <translation>Ce nom contient des lettres particulières&#xa0;: pour l&apos;internet, «&#xa0;{letters}&#xa0;» est «&#xa0;{known}&#xa0;». Des lettres qui se ressemblent peuvent désigner un autre site que vous ne pensez.</translation>
    </message>
    <message>
        <source>Met de documenten erbij is de inzending te groot voor de meeste mailboxen (meer dan {limit}). U kunt de documenten weglaten: hun namen blijven vermeld, en het kenniscentrum kan ze apart opvragen.</source>
        <translation>Avec les documents, l&apos;envoi est trop grand pour la plupart des boîtes aux lettres (plus de {limit}). Vous pouvez omettre les documents&#xa0;: leurs noms restent mentionnés et le centre de connaissances peut les demander à part.</translation>
    </message>
    <message>
        <source>In de bundel</source>
        <translation>Dans le recueil</translation>
    </message>
    <message>
        <source>{count} nieuw</source>
        <translation>nouveaux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} nieuwere versie</source>
        <translation>versions plus récentes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} al samengevoegd</source>
        <translation>déjà fusionnés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} oudere versie</source>
        <translation>versions plus anciennes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} niet bruikbaar</source>
        <translation>inutilisables&#xa0;: {count}</translation>
    </message>
    <message>
        <source>+ Nieuw</source>
        <translation>+ Nouveau</translation>
    </message>
    <message>
        <source>↑ Nieuwere versie</source>
        <translation>↑ Version plus récente</translation>
    </message>
    <message>
        <source>= Al samengevoegd</source>
        <translation>= Déjà fusionné</translation>
    </message>
    <message>
        <source>↓ Oudere versie</source>
        <translation>↓ Version plus ancienne</translation>
    </message>
    <message>
        <source>✕ Niet bruikbaar</source>
        <translation>✕ Inutilisable</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>non</translation>
    </message>
    <message>
        <source>U kunt deze inventaris nu bewerken.</source>
        <translation>Vous pouvez maintenant modifier cet inventaire.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is een deel van de inventaris die open is. Terugnemen?</source>
        <translation>«&#xa0;{name}&#xa0;» est une partie de l&apos;inventaire ouvert. La reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>U ziet eerst wat er verandert. Kies &apos;Annuleren&apos; om het deel zelf te openen.</source>
        <translation>Vous voyez d&apos;abord ce qui change. Choisissez «&#xa0;Annuler&#xa0;» pour ouvrir la partie elle-même.</translation>
    </message>
    <message>
        <source>Terugnemen…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>een collega</source>
        <translation>un collègue</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Qui remplit</translation>
    </message>
    <message>
        <source>Synergieverslag</source>
        <translation>Rapport sur les synergies</translation>
    </message>
    <message>
        <source>Opzij gezet</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Opzijgezet</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nakijken en versturen</source>
        <translation>Vérifier et envoyer</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Nodig</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Aan te raden</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Even nakijken</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>De tekst is nu {percent} % van de gewone grootte.</source>
        <translation>Le texte est maintenant à {percent}&#xa0;% de la taille normale.</translation>
    </message>
    <message>
        <source>Eén toets is genoeg</source>
        <translation>Une touche suffit</translation>
    </message>
    <message>
        <source>Bij {aspect} staat nu &apos;{before}&apos;. Druk op {key}: dat wordt &apos;{none}&apos;. Met 1 en 2 kiest u de andere antwoorden, met ? &apos;weet niet&apos;.</source>
        <translation>Pour {aspect}, la réponse est «&#xa0;{before}&#xa0;». Appuyez sur {key}&#xa0;: elle devient «&#xa0;{none}&#xa0;». Avec 1 et 2, vous choisissez les autres réponses, avec&#xa0;? «&#xa0;ne sait pas&#xa0;».</translation>
    </message>
    <message>
        <source>De vragen volgen uw antwoord</source>
        <translation>Les questions suivent votre réponse</translation>
    </message>
    <message>
        <source>Hoe de samenwerking geregeld is, wordt nu niet meer gevraagd; of ze wenselijk is, wel. In de lijst staan alleen de pagina&apos;s die voor u gelden, met hoever u bent.</source>
        <translation>Les modalités de la coopération ne sont plus demandées&#xa0;; si elle est souhaitable, bien. La liste contient seulement les pages qui valent pour vous, et où vous en êtes.</translation>
    </message>
    <message>
        <source>Niets gaat verloren</source>
        <translation>Rien ne se perd</translation>
    </message>
    <message>
        <source>Wat over de regeling ingevuld was, staat opzij, met de dag en de reden. Wordt de vraag opnieuw gesteld, dan komt het antwoord vanzelf terug.</source>
        <translation>Ce qui était rempli sur les modalités est mis de côté, avec le jour et la raison. Si la question est à nouveau posée, la réponse revient d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Elke stap kan terug</source>
        <translation>Chaque pas peut être annulé</translation>
    </message>
    <message>
        <source>Druk op Ctrl+Z. U gaat naar wat u wijzigde, en alles staat er weer zoals het was.</source>
        <translation>Appuyez sur Ctrl+Z. Vous allez à ce que vous avez modifié, et tout est à nouveau comme avant.</translation>
    </message>
    <message>
        <source>Bewaren hoeft niet</source>
        <translation>Pas besoin d&apos;enregistrer</translation>
    </message>
    <message>
        <source>Elke wijziging staat meteen op de schijf, in één bestand. Hier ziet u dat.</source>
        <translation>Chaque modification est aussitôt sur le disque, dans un seul fichier. Vous le voyez ici.</translation>
    </message>
    <message>
        <source>Wat wordt hier bedoeld?</source>
        <translation>De quoi s&apos;agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Elk aspect heeft een korte uitleg. Bovenaan de pagina staat ook een voorbeeld van een goed antwoord.</source>
        <translation>Chaque aspect a une brève explication. En haut de la page, il y a aussi un exemple d&apos;une bonne réponse.</translation>
    </message>
    <message>
        <source>Op de laatste pagina ziet u wat nog ontbreekt. Van daar maakt u de inzending: één bestand, dat u naar het kenniscentrum mailt.</source>
        <translation>La dernière page montre ce qui manque encore. De là, vous créez l&apos;envoi&#xa0;: un seul fichier, à envoyer par e-mail au centre de connaissances.</translation>
    </message>
    <message>
        <source>Hulp is nooit ver</source>
        <translation>L&apos;aide n&apos;est jamais loin</translation>
    </message>
    <message>
        <source>F1 geeft overal uitleg bij het scherm waar u bent. Probeer gerust verder in dit voorbeeld.</source>
        <translation>F1 explique partout l&apos;écran où vous êtes. Continuez sans crainte à essayer dans cet exemple.</translation>
    </message>
    <message>
        <source>V</source>
        <translation>P</translation>
    </message>
    <message>
        <source>T</source>
        <translation>C</translation>
    </message>
    <message>
        <source>S</source>
        <translation>R</translation>
    </message>
    <message>
        <source>O</source>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>C</source>
        <translation>T</translation>
    </message>
    <message>
        <source>{city} ({who})</source>
        <translation>{city} ({who})</translation>
    </message>
    <message>
        <source>{table}, verslag over {year}</source>
        <translation>{table}, rapport sur {year}</translation>
    </message>
    <message>
        <source>Aantal synergieën</source>
        <translation>Nombre de synergies</translation>
    </message>
    <message>
        <source>Documenten en links</source>
        <translation>Documents et liens</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is geen datum. Schrijf bijvoorbeeld 14/02/2026, februari 2026, 2e kwartaal 2026 of 2026.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une date. Écrivez par exemple 14/02/2026, février 2026, 2e trimestre 2026 ou 2026.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is geen jaartal. Schrijf vier cijfers, bijvoorbeeld 2026.</source>
        <translation>«&#xa0;{value}&#xa0;» n&apos;est pas une année. Écrivez quatre chiffres, par exemple 2026.</translation>
    </message>
    <message>
        <source>{status} (zoals in {year})</source>
        <translation>{status} (comme en {year})</translation>
    </message>
    <message>
        <source>(nog niet gekozen)</source>
        <translation>(pas encore choisi)</translation>
    </message>
    <message>
        <source>(geen)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Synergie zonder titel</source>
        <translation>Synergie sans titre</translation>
    </message>
    <message>
        <source>Synergieën</source>
        <translation>Synergies</translation>
    </message>
    <message>
        <source>Vergaderingen</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Maatregelen</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Focusgroepen</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Over de jaren</source>
        <translation>Au fil des années</translation>
    </message>
    <message>
        <source>Lijst van synergieën</source>
        <translation>Liste des synergies</translation>
    </message>
    <message>
        <source>+ Synergie toevoegen</source>
        <translation>+ Ajouter une synergie</translation>
    </message>
    <message>
        <source>Wat stad en OCMW samen doen, en wat zij samen met anderen doen.</source>
        <translation>Ce que la commune et le CPAS font ensemble, et ce qu&apos;ils font avec d&apos;autres.</translation>
    </message>
    <message>
        <source>Hier staat nog geen synergie. Voeg er een toe, of neem over wat al in de inventaris staat.</source>
        <translation>Il n&apos;y a pas encore de synergie ici. Ajoutez-en une, ou reprenez ce qui figure déjà dans l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Lijst van vergaderingen</source>
        <translation>Liste des réunions</translation>
    </message>
    <message>
        <source>+ Vergadering toevoegen</source>
        <translation>+ Ajouter une réunion</translation>
    </message>
    <message>
        <source>Vergadering zonder naam</source>
        <translation>Réunion sans nom</translation>
    </message>
    <message>
        <source>Waar over samenwerking is gesproken: wie er was, wat er is beslist, en wie dat opvolgt.</source>
        <translation>Où l&apos;on a parlé de coopération&#xa0;: qui était présent, ce qui a été décidé, et qui en assure le suivi.</translation>
    </message>
    <message>
        <source>Hier staat nog geen vergadering. Voeg er een toe, met het verslag ervan als bijlage.</source>
        <translation>Il n&apos;y a pas encore de réunion ici. Ajoutez-en une, avec son procès-verbal en annexe.</translation>
    </message>
    <message>
        <source>Lijst van maatregelen</source>
        <translation>Liste des mesures</translation>
    </message>
    <message>
        <source>+ Maatregel toevoegen</source>
        <translation>+ Ajouter une mesure</translation>
    </message>
    <message>
        <source>Maatregel zonder titel</source>
        <translation>Mesure sans titre</translation>
    </message>
    <message>
        <source>Wat u de komende jaren wilt doen: wie, tegen wanneer en met welk budget.</source>
        <translation>Ce que vous voulez faire ces prochaines années&#xa0;: qui, pour quand et avec quel budget.</translation>
    </message>
    <message>
        <source>Hier staat nog geen maatregel. Voeg er een toe, of neem over wat de inventaris wenselijk noemt.</source>
        <translation>Il n&apos;y a pas encore de mesure ici. Ajoutez-en une, ou reprenez ce que l&apos;inventaire dit souhaitable.</translation>
    </message>
    <message>
        <source>Lijst van focusgroepen</source>
        <translation>Liste des groupes de travail</translation>
    </message>
    <message>
        <source>+ Focusgroep toevoegen</source>
        <translation>+ Ajouter un groupe</translation>
    </message>
    <message>
        <source>Focusgroep zonder domein</source>
        <translation>Groupe de travail sans domaine</translation>
    </message>
    <message>
        <source>Per domein een contactpunt bij de stad en een bij het OCMW.</source>
        <translation>Par domaine, un point de contact à la commune et un au CPAS.</translation>
    </message>
    <message>
        <source>Hier staat nog geen focusgroep. Voeg er een toe met het domein waarover zij gaat.</source>
        <translation>Il n&apos;y a pas encore de groupe de travail ici. Ajoutez-en un, avec son domaine.</translation>
    </message>
    <message>
        <source>PDF om te archiveren (PDF/A)</source>
        <translation>PDF à archiver (PDF/A)</translation>
    </message>
    <message>
        <source>Dit voorbeeld volgt wat u in de inventaris verandert. In Word kunt u het verslag verder afwerken.</source>
        <translation>Cet aperçu suit ce que vous modifiez dans l&apos;inventaire. Vous pouvez achever le rapport dans Word.</translation>
    </message>
    <message>
        <source>synergieverslag {year}</source>
        <translation>rapport sur les synergies {year}</translation>
    </message>
    <message>
        <source>Word-document bewaren…</source>
        <translation>Enregistrer en Word…</translation>
    </message>
    <message>
        <source>Voorbeeld van het synergieverslag</source>
        <translation>Aperçu du rapport sur les synergies</translation>
    </message>
    <message>
        <source>Word-document bewaren</source>
        <translation>Enregistrer en Word</translation>
    </message>
    <message>
        <source>Word-document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Het Word-document wordt gemaakt…</source>
        <translation>Création du document Word…</translation>
    </message>
    <message>
        <source>Overnemen uit de inventaris</source>
        <translation>Reprendre de l&apos;inventaire</translation>
    </message>
    <message>
        <source>Aspecten met samenwerking die nog niet in het verslag staan.</source>
        <translation>Aspects avec coopération qui ne figurent pas encore dans le rapport.</translation>
    </message>
    <message>
        <source>Aspecten zonder samenwerking waar u die wenselijk noemde.</source>
        <translation>Aspects sans coopération où vous l&apos;avez dite souhaitable.</translation>
    </message>
    <message>
        <source>Alle {count} overnemen</source>
        <translation>Reprendre les {count}</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Overnemen: {name}</source>
        <translation>Reprendre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{count} overgenomen</source>
        <translation>Repris&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Overgenomen: {name}</source>
        <translation>Repris&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Veranderd in de inventaris</source>
        <translation>Modifié dans l&apos;inventaire</translation>
    </message>
    <message>
        <source>Hiervan veranderde het aspect sinds u het overnam. Het verslag verandert alleen als u dat wilt.</source>
        <translation>L&apos;aspect a été modifié depuis que vous l&apos;avez repris. Le rapport ne change que si vous le voulez.</translation>
    </message>
    <message>
        <source>Stopzetten in {year}</source>
        <translation>Arrêter en {year}</translation>
    </message>
    <message>
        <source>Dit overnemen</source>
        <translation>Reprendre ceci</translation>
    </message>
    <message>
        <source>Zo laten</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>{act}: {name}</source>
        <translation>{act}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>De inventaris zegt nu dat hier geen samenwerking meer is.</source>
        <translation>L&apos;inventaire dit maintenant qu&apos;il n&apos;y a plus de coopération ici.</translation>
    </message>
    <message>
        <source>Overgenomen</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Zo gelaten</source>
        <translation>Laissé ainsi</translation>
    </message>
    <message>
        <source>Wat is ervan geworden?</source>
        <translation>Qu&apos;en est-il advenu&#xa0;?</translation>
    </message>
    <message>
        <source>Dit stond nog open in een vorig verslag. Kies wat het in {year} is; een toelichting mag.</source>
        <translation>Ceci était encore ouvert dans un rapport précédent. Choisissez ce qu&apos;il en est en {year}&#xa0;; un commentaire est possible.</translation>
    </message>
    <message>
        <source>Toelichting bij {name}</source>
        <translation>Commentaire sur {name}</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>{status} in het verslag over {year}</source>
        <translation>{status} dans le rapport sur {year}</translation>
    </message>
    <message>
        <source>Beantwoord</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Begonnen in {year}</source>
        <translation>Commencé en {year}</translation>
    </message>
    <message>
        <source>Nog altijd een voorstel</source>
        <translation>Toujours une proposition</translation>
    </message>
    <message>
        <source>Opgeschort</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Gaat niet door</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Uitgevoerd</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Loopt nog</source>
        <translation>Encore en cours</translation>
    </message>
    <message>
        <source>Uitgesteld</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Niet uitgevoerd</source>
        <translation>Non réalisé</translation>
    </message>
    <message>
        <source>In het verslag</source>
        <translation>Dans le rapport</translation>
    </message>
    <message>
        <source>Nu in de inventaris</source>
        <translation>Maintenant dans l&apos;inventaire</translation>
    </message>
    <message>
        <source>(leeg)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>De teksten zijn dezelfde; alleen de mate van samenwerking is anders.</source>
        <translation>Les textes sont les mêmes&#xa0;; seule l&apos;étendue de la coopération diffère.</translation>
    </message>
    <message>
        <source>Wat is ervan geworden? Uit een vorig verslag staat er nog {count} open.</source>
        <translation>Qu&apos;en est-il advenu&#xa0;? Encore ouvert d&apos;un rapport précédent&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Wat is ervan geworden? Uit een vorig verslag staan er nog {count} open.</source>
        <translation>Qu&apos;en est-il advenu&#xa0;? Encore ouverts d&apos;un rapport précédent&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Van {count} synergie is het aspect veranderd in de inventaris.</source>
        <translation>Pour {count} synergie, l&apos;aspect a été modifié dans l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Van {count} synergieën is het aspect veranderd in de inventaris.</source>
        <translation>Pour {count} synergies, l&apos;aspect a été modifié dans l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>U kunt {count} synergie overnemen uit de inventaris.</source>
        <translation>Vous pouvez reprendre {count} synergie de l&apos;inventaire.</translation>
    </message>
    <message>
        <source>U kunt {count} synergieën overnemen uit de inventaris.</source>
        <translation>Vous pouvez reprendre {count} synergies de l&apos;inventaire.</translation>
    </message>
    <message>
        <source>U kunt {count} maatregel overnemen uit de inventaris.</source>
        <translation>Vous pouvez reprendre {count} mesure de l&apos;inventaire.</translation>
    </message>
    <message>
        <source>U kunt {count} maatregelen overnemen uit de inventaris.</source>
        <translation>Vous pouvez reprendre {count} mesures de l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Het verslag wordt gemaakt van wat op de andere pagina&apos;s staat, met wat u hier kiest en schrijft.</source>
        <translation>Le rapport est fait de ce qui figure sur les autres pages, avec ce que vous choisissez et écrivez ici.</translation>
    </message>
    <message>
        <source>Voorbeeld, bewaren en afdrukken…</source>
        <translation>Aperçu, enregistrer et imprimer…</translation>
    </message>
    <message>
        <source>zonder datum, nog in geen verslag</source>
        <translation>sans date, encore dans aucun rapport</translation>
    </message>
    <message>
        <source>verslag over {year}</source>
        <translation>rapport sur {year}</translation>
    </message>
    <message>
        <source>niet in het verslag over {year}</source>
        <translation>pas dans le rapport sur {year}</translation>
    </message>
    <message>
        <source>Wat elk verslag beloofde, en wat ervan kwam.</source>
        <translation>Ce que chaque rapport a promis, et ce qui en est advenu.</translation>
    </message>
    <message>
        <source>Jaar</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Beloofd</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Te laat</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>De jaren naast elkaar</source>
        <translation>Les années côte à côte</translation>
    </message>
    <message>
        <source>Maatregel</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Beloofd in</source>
        <translation>Promise en</translation>
    </message>
    <message>
        <source>Termijn</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Alle maatregelen met hun stand</source>
        <translation>Toutes les mesures et leur état</translation>
    </message>
    <message>
        <source>Naar deze maatregel</source>
        <translation>Vers cette mesure</translation>
    </message>
    <message>
        <source>Er zijn nog geen maatregelen. Voeg ze toe op de pagina Maatregelen.</source>
        <translation>Il n&apos;y a pas encore de mesures. Ajoutez-les à la page Mesures.</translation>
    </message>
    <message>
        <source>De maatregelen in {year}</source>
        <translation>Les mesures en {year}</translation>
    </message>
    <message>
        <source>nog niet beloofd</source>
        <translation>pas encore promise</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Naam van een ander aspect</source>
        <translation>Nom d&apos;un autre aspect</translation>
    </message>
    <message>
        <source>Naam van het aspect, bijvoorbeeld: Drukkerij</source>
        <translation>Nom de l&apos;aspect, par exemple&#xa0;: Imprimerie</translation>
    </message>
    <message>
        <source>Aspect toevoegen</source>
        <translation>Ajouter un aspect</translation>
    </message>
    <message>
        <source>Werkt u ook op een ander vlak samen? Voeg het toe; u kunt er zoveel toevoegen als u wilt.</source>
        <translation>Coopérez-vous aussi dans un autre domaine&#xa0;? Ajoutez-le&#xa0;; vous pouvez en ajouter autant que vous voulez.</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Opzij gezet</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Deze antwoorden horen bij vragen die nu niet gesteld worden. Ze blijven bewaard in uw bestand, tellen niet mee en worden niet verstuurd. Wordt de vraag opnieuw gesteld, dan komt het antwoord vanzelf terug.</source>
        <translation>Ces réponses correspondent à des questions qui ne sont plus posées. Elles restent conservées dans votre fichier, ne comptent pas et ne sont pas envoyées. Si la question est à nouveau posée, la réponse revient d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Alles kopiëren als tekst</source>
        <translation>Tout copier comme texte</translation>
    </message>
    <message>
        <source>Er is niets opzij gezet.</source>
        <translation>Rien n&apos;est mis de côté.</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Antwoord</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Waarom opzij</source>
        <translation>Pourquoi de côté</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Terugzetten: {aspect}, {question}</source>
        <translation>Rétablir&#xa0;: {aspect}, {question}</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Verwijderen: {aspect}, {question}</source>
        <translation>Supprimer&#xa0;: {aspect}, {question}</translation>
    </message>
    <message>
        <source>Naar de vraag die dit bepaalt</source>
        <translation>Vers la question qui en décide</translation>
    </message>
    <message>
        <source>Naar de vraag die dit bepaalt: {aspect}, {question}</source>
        <translation>Vers la question qui en décide&#xa0;: {aspect}, {question}</translation>
    </message>
    <message>
        <source>onbekende datum</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Opzij gezet op {when}: deze vraag hoort bij &apos;{wanted}&apos; op de vraag &apos;{question}&apos;.</source>
        <translation>Mis de côté le {when}&#xa0;: cette question correspond à «&#xa0;{wanted}&#xa0;» à la question «&#xa0;{question}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos; of &apos;</source>
        <translation>&#xa0;» ou «&#xa0;</translation>
    </message>
</context>
<context>
    <name>AspectCard</name>
    <message>
        <source>Ook genoemd door andere steden</source>
        <translation>Aussi cité par d&apos;autres communes</translation>
    </message>
    <message>
        <source>Aspect verwijderen</source>
        <translation>Supprimer l&apos;aspect</translation>
    </message>
    <message>
        <source>Aspect verwijderen: {name}</source>
        <translation>Supprimer l&apos;aspect&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Uitleg</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Uitleg bij {name}</source>
        <translation>Explication sur {name}</translation>
    </message>
    <message>
        <source>Naam van dit andere aspect</source>
        <translation>Nom de cet autre aspect</translation>
    </message>
</context>
<context>
    <name>AspectTree</name>
    <message>
        <source>Clusters en aspecten om door te geven</source>
        <translation>Thèmes et aspects à transmettre</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Reservekopieën</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Gemaakt op</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Uur</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Antwoorden</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Anders dan nu</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Terugzetten…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Redden wat leesbaar is…</source>
        <translation>Sauver ce qui est lisible…</translation>
    </message>
    <message>
        <source>De reservekopie van {when} terugzetten?</source>
        <translation>Restaurer la copie de sauvegarde du {when}&#xa0;?</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>De reservekopie wordt teruggezet…</source>
        <translation>Restauration de la copie de sauvegarde…</translation>
    </message>
    <message>
        <source>De reservekopie van {when} is teruggezet.</source>
        <translation>La copie de sauvegarde du {when} est restaurée.</translation>
    </message>
    <message>
        <source>Het beschadigde bestand heet nu {name}.</source>
        <translation>Le fichier endommagé s&apos;appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>Hoe de inventaris nu is, wordt eerst zelf een reservekopie. U kunt dus altijd terug.</source>
        <translation>L&apos;inventaire dans son état actuel devient d&apos;abord lui-même une copie de sauvegarde. Vous pouvez donc toujours revenir en arrière.</translation>
    </message>
    <message>
        <source>Wat er nu staat, gaat niet verloren: het wordt eerst zelf een reservekopie, of blijft onder een andere naam staan als het niet meer opent.</source>
        <translation>L&apos;état actuel n&apos;est pas perdu&#xa0;: il devient d&apos;abord lui-même une copie de sauvegarde, ou garde sa place sous un autre nom s&apos;il ne s&apos;ouvre plus.</translation>
    </message>
    <message>
        <source>niets</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{count} gegevens</source>
        <translation>{count} données</translation>
    </message>
    <message>
        <source>{count} gegeven</source>
        <translation>{count} donnée</translation>
    </message>
    <message>
        <source>Telkens als u deze inventaris opent, bewaart het programma een kopie; de laatste tien blijven. Ze staan op deze computer, in {folder}.</source>
        <translation>Chaque fois que vous ouvrez cet inventaire, le programme en garde une copie&#xa0;; les dix dernières restent. Elles se trouvent sur cet ordinateur, dans {folder}.</translation>
    </message>
    <message>
        <source>Van deze inventaris is er op deze computer nog geen reservekopie.</source>
        <translation>Il n&apos;y a pas encore de copie de sauvegarde de cet inventaire sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Is er geen goede kopie? Dan kan het programma redden wat nog leesbaar is, in een nieuw bestand.</source>
        <translation>Pas de bonne copie&#xa0;? Le programme peut alors sauver ce qui est encore lisible, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>De cijfers van de grafiek</source>
        <translation>Les chiffres du graphique</translation>
    </message>
    <message>
        <source>Toon als tabel</source>
        <translation>Afficher le tableau</translation>
    </message>
    <message>
        <source>De grafiek als tabel tonen</source>
        <translation>Afficher le graphique sous forme de tableau</translation>
    </message>
    <message>
        <source>Beeld kopiëren</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Beeld opslaan…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Noemer</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>De grafiek is gekopieerd.</source>
        <translation>Le graphique est copié.</translation>
    </message>
    <message>
        <source>Afbeelding (*{png});;Vectortekening (*{svg})</source>
        <translation>Image (*{png});;Dessin vectoriel (*{svg})</translation>
    </message>
    <message>
        <source>Beeld opslaan</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>De grafiek staat in {path}.</source>
        <translation>Le graphique se trouve dans {path}.</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Er ging iets mis in het programma zelf. Alles tot en met uw laatste wijziging is bewaard.</source>
        <translation>Un problème est survenu dans le programme lui-même. Tout est enregistré, jusqu&apos;à votre dernière modification comprise.</translation>
    </message>
    <message>
        <source>U kunt verder werken. Wilt u dit melden? Kopieer dan het verslag en stuur het mee: er staan geen antwoorden in.</source>
        <translation>Vous pouvez continuer à travailler. Vous voulez signaler ceci&#xa0;? Copiez alors le rapport et joignez-le&#xa0;: il ne contient aucune réponse.</translation>
    </message>
    <message>
        <source>Kopieer verslag</source>
        <translation>Copier le rapport</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stoppen</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ChangelogDialog</name>
    <message>
        <source>Wijzigingenlogboek</source>
        <translation>Journal des modifications</translation>
    </message>
    <message>
        <source>Zoeken in het wijzigingenlogboek</source>
        <translation>Rechercher dans le journal des modifications</translation>
    </message>
    <message>
        <source>Zoek een naam, een aspect, een woord of een datum</source>
        <translation>Cherchez un nom, un aspect, un mot ou une date</translation>
    </message>
    <message>
        <source>De gekozen wijziging voluit</source>
        <translation>La modification choisie en entier</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Wijzigingen</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>PDF bewaren…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation>Ouvrir dans le lecteur PDF</translation>
    </message>
    <message>
        <source>Naar deze plaats</source>
        <translation>Vers cet endroit</translation>
    </message>
    <message>
        <source>Terugzetten wat er stond</source>
        <translation>Rétablir ce qu&apos;il y avait</translation>
    </message>
    <message>
        <source>De lijst wordt gekopieerd…</source>
        <translation>Copie de la liste…</translation>
    </message>
    <message>
        <source>Er is nog niets gewijzigd.</source>
        <translation>Rien n&apos;a encore été modifié.</translation>
    </message>
    <message>
        <source>{count} wijziging</source>
        <translation>{count} modification</translation>
    </message>
    <message>
        <source>{count} wijzigingen</source>
        <translation>{count} modifications</translation>
    </message>
    <message>
        <source>{count} van {total} wijzigingen</source>
        <translation>modifications&#xa0;: {count} sur {total}</translation>
    </message>
    <message>
        <source>Geen enkele wijziging heeft al deze woorden.</source>
        <translation>Aucune modification ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>De PDF wordt gemaakt…</source>
        <translation>Création du PDF…</translation>
    </message>
    <message>
        <source>{count} wijzigingen gekopieerd</source>
        <translation>Modifications copiées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>wijzigingenlogboek</source>
        <translation>journal des modifications</translation>
    </message>
    <message>
        <source>Dit logboek blijft in uw bestand. Het gaat niet mee met een inzending.</source>
        <translation>Ce journal reste dans votre fichier. Il n&apos;accompagne pas un envoi.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>en nog {count}; kies &apos;Toon als tabel&apos; voor alle cijfers</source>
        <translation>et encore {count}&#xa0;; choisissez «&#xa0;Afficher le tableau&#xa0;» pour tous les chiffres</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Weet niet</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Niet van toepassing</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>N.v.t.</source>
        <translation>S.o.</translation>
    </message>
    <message>
        <source>Toets: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
</context>
<context>
    <name>ChoicesField</name>
    <message>
        <source>Nummers: {text}</source>
        <translation>Numéros&#xa0;: {text}</translation>
    </message>
    <message>
        <source>of nummers: 12 14</source>
        <translation>ou numéros&#xa0;: 12 14</translation>
    </message>
    <message>
        <source>{number} staat niet op de lijst</source>
        <translation>{number} n&apos;est pas dans la liste</translation>
    </message>
    <message>
        <source>{number} {label}</source>
        <translation>{number} {label}</translation>
    </message>
    <message>
        <source>▾ Lijst sluiten</source>
        <translation>▾ Fermer la liste</translation>
    </message>
    <message>
        <source>▸ Lijst bekijken</source>
        <translation>▸ Voir la liste</translation>
    </message>
    <message>
        <source>▸ Wijzigen</source>
        <translation>▸ Modifier</translation>
    </message>
    <message>
        <source>▸ Kies uit de lijst</source>
        <translation>▸ Choisir dans la liste</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Zoek een code, of typ de naam van een nieuwe</source>
        <translation>Cherchez un code, ou tapez le nom d&apos;un nouveau</translation>
    </message>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
    <message>
        <source>Zoek of maak een code ({key})</source>
        <translation>Trouver, créer ({key})</translation>
    </message>
    <message>
        <source>Nieuwe code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Meer over {code}</source>
        <translation>Plus sur {code}</translation>
    </message>
    <message>
        <source>{count} tekst</source>
        <translation>{count} texte</translation>
    </message>
    <message>
        <source>{count} teksten</source>
        <translation>{count} textes</translation>
    </message>
    <message>
        <source>{code}: {texts}, lees de citaten</source>
        <translation>{code}&#xa0;: {texts}, lire les citations</translation>
    </message>
    <message>
        <source>Lees de citaten</source>
        <translation>Lire les citations</translation>
    </message>
    <message>
        <source>Voor samenwerking (toets {key} of +)</source>
        <translation>Pour la coopération (touche {key} ou +)</translation>
    </message>
    <message>
        <source>Tegen samenwerking (toets {key} of -)</source>
        <translation>Contre la coopération (touche {key} ou -)</translation>
    </message>
    <message>
        <source>Richting:</source>
        <translation>Direction&#xa0;:</translation>
    </message>
    <message>
        <source>Enter: de volgende tekst. Kies met Shift of Ctrl meer teksten tegelijk.</source>
        <translation>Entrée&#xa0;: le texte suivant. Avec Maj ou Ctrl, choisissez plusieurs textes à la fois.</translation>
    </message>
    <message>
        <source>Hernoemen</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Naam bewaren</source>
        <translation>Enregistrer le nom</translation>
    </message>
</context>
<context>
    <name>CodingFilter</name>
    <message>
        <source>Codelijst</source>
        <translation>Liste de codes</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Welke teksten</source>
        <translation>Quels textes</translation>
    </message>
    <message>
        <source>Zoek in tekst, gemeente en aspect</source>
        <translation>Chercher dans le texte, la commune et l&apos;aspect</translation>
    </message>
    <message>
        <source>Zoek (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Alle clusters</source>
        <translation>Tous thèmes</translation>
    </message>
    <message>
        <source>Alle teksten</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>Nog te coderen</source>
        <translation>Encore à coder</translation>
    </message>
    <message>
        <source>Tekst gewijzigd</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>Gecodeerd</source>
        <translation>Codé</translation>
    </message>
    <message>
        <source>Met code: {code}</source>
        <translation>Avec le code&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>CodingView</name>
    <message>
        <source>Teksten om te coderen</source>
        <translation>Textes à coder</translation>
    </message>
    <message>
        <source>Geen enkele tekst past bij deze filter. Kies andere teksten of wis de zoekwoorden.</source>
        <translation>Aucun texte ne correspond à ce filtre. Choisissez d&apos;autres textes ou effacez les mots cherchés.</translation>
    </message>
    <message>
        <source>Ongedaan maken (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Geen code past (0)</source>
        <translation>Aucun code ne convient (0)</translation>
    </message>
    <message>
        <source>Bijwerken (F5)</source>
        <translation>Actualiser (F5)</translation>
    </message>
    <message>
        <source>De lijst opnieuw kiezen volgens de filter</source>
        <translation>Refaire la liste selon le filtre</translation>
    </message>
    <message>
        <source>Er is geen enkele tekst om te coderen bij wat nu getoond wordt.</source>
        <translation>Il n&apos;y a aucun texte à coder dans ce qui est affiché maintenant.</translation>
    </message>
    <message>
        <source>{done} van {all} klaar, {changed} gewijzigd</source>
        <translation>faits {done}/{all}, modifiés {changed}</translation>
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
        <translation>texte modifié</translation>
    </message>
    <message>
        <source>nog te coderen</source>
        <translation>encore à coder</translation>
    </message>
    <message>
        <source>Geen codes</source>
        <translation>Aucun code</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Welke verschillen</source>
        <translation>Quelles différences</translation>
    </message>
    <message>
        <source>Verschillen tussen stad en OCMW</source>
        <translation>Différences entre commune et CPAS</translation>
    </message>
    <message>
        <source>Gespreksblad…</source>
        <translation>Fiche de discussion…</translation>
    </message>
    <message>
        <source>Alle gespreksbladen…</source>
        <translation>Toutes les fiches…</translation>
    </message>
    <message>
        <source>Gespreksblad als PDF…</source>
        <translation>Fiche en PDF…</translation>
    </message>
    <message>
        <source>Nog te beslissen</source>
        <translation>Encore à trancher</translation>
    </message>
    <message>
        <source>Beslist</source>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>Eenzijdig</source>
        <translation>Unilatéral</translation>
    </message>
    <message>
        <source>Opnieuw te beslissen</source>
        <translation>À trancher à nouveau</translation>
    </message>
    <message>
        <source>Alle verschillen</source>
        <translation>Toutes les différences</translation>
    </message>
    <message>
        <source>{left} van {all} verschillen nog te beslissen</source>
        <translation>différences à trancher&#xa0;: {left} sur {all}</translation>
    </message>
    <message>
        <source>Stad en OCMW zeggen nergens iets verschillends</source>
        <translation>Commune et CPAS ne disent nulle part des choses différentes</translation>
    </message>
    <message>
        <source>{cluster} {share} % ({agree} van {both})</source>
        <translation>{cluster} {share}&#xa0;% ({agree} sur {both})</translation>
    </message>
    <message>
        <source>{cluster} –</source>
        <translation>{cluster} –</translation>
    </message>
    <message>
        <source>Zelfde antwoord van stad en OCMW: {clusters}</source>
        <translation>Même réponse de la commune et du CPAS&#xa0;: {clusters}</translation>
    </message>
    <message>
        <source>Hier staat iets zodra van één gemeente de stad en het OCMW elk een inzending terugstuurden. Bij wat nu getoond wordt, is dat nergens zo.</source>
        <translation>Il y aura quelque chose ici dès que, pour une même commune, la commune et le CPAS auront chacun renvoyé un inventaire. Dans ce qui est affiché maintenant, ce n&apos;est le cas nulle part.</translation>
    </message>
    <message>
        <source>Niets in deze lijst. Kies hierboven een andere lijst om beslissingen na te lezen.</source>
        <translation>Rien dans cette liste. Choisissez une autre liste ci-dessus pour relire des décisions.</translation>
    </message>
    <message>
        <source>Gespreksblad {name}</source>
        <translation>Fiche de discussion {name}</translation>
    </message>
    <message>
        <source>Werkboek (*{suffix})</source>
        <translation>Classeur (*{suffix})</translation>
    </message>
    <message>
        <source>Gespreksblad bewaren</source>
        <translation>Enregistrer la fiche de discussion</translation>
    </message>
    <message>
        <source>Het gespreksblad staat in {path}.</source>
        <translation>La fiche de discussion se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Gespreksbladen schrijven</source>
        <translation>Écriture des fiches de discussion</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>Persoon toevoegen: {name}</source>
        <translation>Ajouter une personne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>+ Toevoegen</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>{name}: {text}, wijzigen</source>
        <translation>{name}&#xa0;: {text}, modifier</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Tabel kopiëren</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Domein</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Bestuur</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>De tabel is gekopieerd.</source>
        <translation>Le tableau est copié.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Sorteren op naam</source>
        <translation>Trier par nom</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Waarom geldt dit antwoord?</source>
        <translation>Pourquoi cette réponse est-elle retenue&#xa0;?</translation>
    </message>
    <message>
        <source>Verplicht. Bijvoorbeeld: samen besproken op 12 maart.</source>
        <translation>Obligatoire. Par exemple&#xa0;: discuté ensemble le 12 mars.</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Ctrl+Enter: vastleggen en naar het volgende open verschil</source>
        <translation>Ctrl+Entrée&#xa0;: trancher et passer à la différence ouverte suivante</translation>
    </message>
    <message>
        <source>Terugnemen</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>{municipality}, ronde {round}</source>
        <translation>{municipality}, tour {round}</translation>
    </message>
    <message>
        <source>Welk antwoord geldt?</source>
        <translation>Quelle réponse est retenue&#xa0;?</translation>
    </message>
    <message>
        <source>Waarom?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Sinds dit beslist werd, antwoordt minstens één van beide anders. Beslis opnieuw.</source>
        <translation>Depuis cette décision, au moins l&apos;un des deux répond autrement. Tranchez à nouveau.</translation>
    </message>
    <message>
        <source>Maar één van beide zegt hier iets. Dat antwoord telt; u hoeft niets te beslissen.</source>
        <translation>Un seul des deux dit quelque chose ici. Cette réponse compte&#xa0;; vous n&apos;avez rien à trancher.</translation>
    </message>
    <message>
        <source>Geen reden gegeven.</source>
        <translation>Aucune raison donnée.</translation>
    </message>
</context>
<context>
    <name>Delegating</name>
    <message>
        <source>Deel doorgeven aan een collega</source>
        <translation>Transmettre une partie à un collègue</translation>
    </message>
    <message>
        <source>De contactpersonen van deze domeinen meegeven</source>
        <translation>Joindre les personnes de contact de ces domaines</translation>
    </message>
    <message>
        <source>Deel maken…</source>
        <translation>Créer la partie…</translation>
    </message>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation>Inventaire (*{suffix})</translation>
    </message>
    <message>
        <source>Deel bewaren</source>
        <translation>Enregistrer la partie</translation>
    </message>
    <message>
        <source>Het deel wordt gemaakt…</source>
        <translation>Création de la partie…</translation>
    </message>
    <message>
        <source>Wilt u een deel van de inventaris van {name} invullen?</source>
        <translation>Voulez-vous remplir une partie de l&apos;inventaire de {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Beste {recipient}

In bijlage vindt u een deel van de inventaris van de samenwerking tussen stad en OCMW. Bewaar het bestand, open het met het programma &apos;Samenwerking stad en OCMW&apos;, vul het in en stuur het mij terug.

Bestand: {file}

Met vriendelijke groeten
{coordinator}
</source>
        <translation>Bonjour {recipient},

Vous trouverez en annexe une partie de l&apos;inventaire de la coopération entre commune et CPAS. Enregistrez le fichier, ouvrez-le avec le programme «&#xa0;Samenwerking stad en OCMW&#xa0;», remplissez-le et renvoyez-le-moi.

Fichier&#xa0;: {file}

Bien à vous,
{coordinator}
</translation>
    </message>
    <message>
        <source>✓ Het deel staat klaar</source>
        <translation>✓ La partie est prête</translation>
    </message>
    <message>
        <source>Stuur dit bestand als bijlage naar uw collega. Komt het terug? Open het dan terwijl deze inventaris open is.</source>
        <translation>Envoyez ce fichier en annexe à votre collègue. Quand il revient, ouvrez-le pendant que cet inventaire est ouvert.</translation>
    </message>
    <message>
        <source>Documenten meegeven ({size})</source>
        <translation>Joindre les documents ({size})</translation>
    </message>
    <message>
        <source>Duid de aspecten aan die uw collega invult.</source>
        <translation>Cochez les aspects que votre collègue remplira.</translation>
    </message>
    <message>
        <source>{count} aspecten gaan mee, met de {said} antwoorden en opmerkingen die er al zijn, en uw naam en e-mailadres als coördinator. De rest van de inventaris en het wijzigingenlogboek blijven hier.</source>
        <translation>Aspects transmis&#xa0;: {count}, avec les réponses et remarques déjà données ({said}), et vos nom et adresse e-mail comme coordinateur. Le reste de l&apos;inventaire et le journal des modifications restent ici.</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Zelf kiezen</source>
        <translation>Choisir soi-même</translation>
    </message>
    <message>
        <source>Naam van uw collega</source>
        <translation>Nom de votre collègue</translation>
    </message>
    <message>
        <source>Contactpersoon</source>
        <translation>Personne de contact</translation>
    </message>
    <message>
        <source>Uw collega ziet alleen dit deel, en stuurt het daarna terug. U kunt intussen verder werken.</source>
        <translation>Votre collègue ne voit que cette partie, puis la renvoie. Entre-temps, vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name}: {domains}</source>
        <translation>{name}&#xa0;: {domains}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Wat er geantwoord is</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Profiel van deze stad…</source>
        <translation>Profil de cette commune…</translation>
    </message>
    <message>
        <source>Profiel als PDF…</source>
        <translation>Profil en PDF…</translation>
    </message>
    <message>
        <source>Besluit van het kenniscentrum</source>
        <translation>Décision du centre de connaissances</translation>
    </message>
    <message>
        <source>Zegt hier niets over.</source>
        <translation>Ne dit rien ici.</translation>
    </message>
    <message>
        <source>Opmerking: {text}</source>
        <translation>Remarque&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Niet ingevuld</source>
        <translation>Non rempli</translation>
    </message>
</context>
<context>
    <name>EarlierStrip</name>
    <message>
        <source>{act}: {name}. {text}</source>
        <translation>{act}&#xa0;: {name}. {text}</translation>
    </message>
    <message>
        <source>Bevestigen</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Wijzigen</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>b</source>
        <translation>c</translation>
    </message>
    <message>
        <source>w</source>
        <translation>m</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Terugzetten zoals in ronde 1: {name}</source>
        <translation>Rétablir comme au tour 1&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{text} ({key})</source>
        <translation>{text} ({key})</translation>
    </message>
    <message>
        <source>In ronde 1 antwoordde u: {answer}.</source>
        <translation>Au tour 1, vous avez répondu&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Kies hieronder wat nu klopt.</source>
        <translation>Choisissez ci-dessous ce qui est exact aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Na te kijken.</source>
        <translation>À vérifier.</translation>
    </message>
    <message>
        <source>Nog geen antwoord.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>✓ Nagekeken: gewijzigd, was: {answer}</source>
        <translation>✓ Vérifié&#xa0;: modifié, était&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>✓ Nagekeken: bevestigd</source>
        <translation>✓ Vérifié&#xa0;: confirmé</translation>
    </message>
    <message>
        <source>Niet van toepassing</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>◂ Vorige</source>
        <translation>◂ Précédent</translation>
    </message>
    <message>
        <source>Volgende ▸</source>
        <translation>Suivant ▸</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Alles is bewaard</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Alleen lezen</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Volgende: {place} ▸</source>
        <translation>Suivant&#xa0;: {place} ▸</translation>
    </message>
    <message>
        <source>contactpersonen</source>
        <translation>personnes de contact</translation>
    </message>
    <message>
        <source>nakijken</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>début</translation>
    </message>
    <message>
        <source>Wordt bewaard…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>✓ Bewaard</source>
        <translation>✓ Enregistré</translation>
    </message>
    <message>
        <source>Bewaard</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Nog niet bewaard</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Document toevoegen…</source>
        <translation>Ajouter un document…</translation>
    </message>
    <message>
        <source>Link toevoegen…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>Webadres</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>of sleep documenten hierheen (tot {limit} MB)</source>
        <translation>ou glissez des documents ici (jusqu&apos;à {limit} Mo)</translation>
    </message>
    <message>
        <source>Documenten worden toegevoegd…</source>
        <translation>Ajout des documents…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opslaan als…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Documenten toevoegen</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <source>Alle bestanden (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Document opslaan als</source>
        <translation>Enregistrer le document sous</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Uitleg</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Uitleg bij de vragen op deze pagina</source>
        <translation>Explication sur les questions de cette page</translation>
    </message>
    <message>
        <source>Een voorbeeld</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ExportBox</name>
    <message>
        <source>Alles exporteren</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation>Avec les personnes de contact</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Nog geen map gekozen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Map voor de uitvoer</source>
        <translation>Dossier pour l&apos;exportation</translation>
    </message>
    <message>
        <source>De uitvoer wordt geschreven…</source>
        <translation>Écriture de l&apos;exportation…</translation>
    </message>
    <message>
        <source>Vervangen wat er al staat?</source>
        <translation>Remplacer ce qui s&apos;y trouve déjà&#xa0;?</translation>
    </message>
    <message>
        <source>Vervangen</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Van alle {every} steden.</source>
        <translation>De toutes les communes ({every}).</translation>
    </message>
    <message>
        <source>Alleen wat de filters tonen: van de {shown} gekozen steden ({every} in totaal).</source>
        <translation>Seulement ce que montrent les filtres&#xa0;: parmi les {shown} communes choisies ({every} au total).</translation>
    </message>
    <message>
        <source>Namen, telefoonnummers en adressen, in werkboek, CSV-bestanden en databank. Geef die niet door.</source>
        <translation>Noms, numéros de téléphone et adresses, dans le classeur, les fichiers CSV et la base de données. Ne les transmettez pas.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Ronde</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Alles tonen</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Laatste stand</source>
        <translation>Dernier état</translation>
    </message>
    <message>
        <source>Alle rondes</source>
        <translation>Tous les tours</translation>
    </message>
    <message>
        <source>Ronde 1</source>
        <translation>Tour 1</translation>
    </message>
    <message>
        <source>Ronde 2</source>
        <translation>Tour 2</translation>
    </message>
    <message>
        <source>Overeengekomen beeld</source>
        <translation>Image convenue</translation>
    </message>
    <message>
        <source>Stad en OCMW samen</source>
        <translation>Commune et CPAS ensemble</translation>
    </message>
    <message>
        <source>Stad</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>OCMW</source>
        <translation>CPAS</translation>
    </message>
    <message>
        <source>{shown} van {total} gemeenten</source>
        <translation>communes&#xa0;: {shown} sur {total}</translation>
    </message>
    <message>
        <source>Niet ingevuld</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Opzij gezet</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Gewijzigd sinds ronde 1</source>
        <translation>Modifié depuis le tour 1</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Alleen {name}</source>
        <translation>Seulement {name}</translation>
    </message>
    <message>
        <source>Toon alleen: {name}</source>
        <translation>Afficher seulement&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Zoeken in de inventaris</source>
        <translation>Chercher dans l&apos;inventaire</translation>
    </message>
    <message>
        <source>Zoek in vragen, antwoorden en opmerkingen</source>
        <translation>Chercher dans les questions, réponses et remarques</translation>
    </message>
    <message>
        <source>Zoek een of meer woorden</source>
        <translation>Cherchez un ou plusieurs mots</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Lijst kopiëren</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>{place} van {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Niets gevonden met dit filter. Zet het filter uit om overal te zoeken.</source>
        <translation>Rien trouvé avec ce filtre. Désactivez le filtre pour chercher partout.</translation>
    </message>
    <message>
        <source>Daar is nu niets van. Zet het filter uit om overal te zoeken.</source>
        <translation>Il n&apos;y en a pas maintenant. Désactivez le filtre pour chercher partout.</translation>
    </message>
    <message>
        <source>Niets gevonden. Zoek een deel van het woord, of minder woorden.</source>
        <translation>Rien trouvé. Cherchez une partie du mot, ou moins de mots.</translation>
    </message>
    <message>
        <source>Typ een woord uit een vraag, een aspect, een antwoord, een opmerking, een document of een naam. Of kies hierboven wat u wilt zien.</source>
        <translation>Tapez un mot d&apos;une question, d&apos;un aspect, d&apos;une réponse, d&apos;une remarque, d&apos;un document ou d&apos;un nom. Ou choisissez ci-dessus ce que vous voulez voir.</translation>
    </message>
    <message>
        <source>{count} plaatsen gevonden</source>
        <translation>{count} endroits trouvés</translation>
    </message>
    <message>
        <source>{count} plaats gevonden</source>
        <translation>{count} endroit trouvé</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Zoeken sluiten (Esc)</source>
        <translation>Fermer la recherche (Esc)</translation>
    </message>
    <message>
        <source>Vorige vindplaats (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Volgende vindplaats (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Zoeken in de tekst</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Zoeken in de tekst (Ctrl+F)</source>
        <translation>Chercher dans le texte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Vorige vindplaats (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Volgende vindplaats (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>{number} van {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>niets gevonden</source>
        <translation>rien trouvé</translation>
    </message>
</context>
<context>
    <name>ForgettingBox</name>
    <message>
        <source>Personen wissen</source>
        <translation>Effacer des personnes</translation>
    </message>
    <message>
        <source>Geëxporteerd tot en met</source>
        <translation>Exporté jusqu&apos;au</translation>
    </message>
    <message>
        <source>Personen wissen…</source>
        <translation>Effacer des personnes…</translation>
    </message>
    <message>
        <source>Wissen neemt de contactpersonen en de coördinator uit inzendingen van wie u ze niet meer nodig hebt.</source>
        <translation>Cette action retire la personne de contact et le coordinateur des envois pour lesquels vous n&apos;en avez plus besoin.</translation>
    </message>
    <message>
        <source>Inzendingen geëxporteerd tot en met</source>
        <translation>Envois exportés jusqu&apos;au</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{count} inzending noemt personen.</source>
        <translation>{count} envoi cite des personnes.</translation>
    </message>
    <message>
        <source>{count} inzendingen noemen personen.</source>
        <translation>{count} envois citent des personnes.</translation>
    </message>
    <message>
        <source>{count} inzending</source>
        <translation>{count} envoi</translation>
    </message>
    <message>
        <source>{count} inzendingen</source>
        <translation>{count} envois</translation>
    </message>
    <message>
        <source>Contactpersonen en coördinator wissen uit {returns}?</source>
        <translation>Effacer les personnes de contact et le coordinateur de {returns}&#xa0;?</translation>
    </message>
    <message>
        <source>Personen gewist uit {returns}.</source>
        <translation>Personnes effacées de {returns}.</translation>
    </message>
    <message>
        <source>Namen, functies, e-mailadressen en telefoonnummers verdwijnen uit de bundel, ook uit het bestand zelf. Dit kan niet ongedaan gemaakt worden.

Antwoorden, opmerkingen en documenten blijven, ook als er een naam in staat. Kopieën van de bundel, tabellen en de inzendingen zelf veranderen niet.</source>
        <translation>Noms, fonctions, adresses e-mail et numéros de téléphone disparaissent du recueil, y compris du fichier lui-même. C&apos;est irréversible.

Les réponses, remarques et documents restent, même si un nom y figure. Les copies du recueil, les tableaux et les envois eux-mêmes ne changent pas.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>FromExcelDialog</name>
    <message>
        <source>Uit Excel overnemen</source>
        <translation>Reprendre d&apos;Excel</translation>
    </message>
    <message>
        <source>Cel</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Wordt</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Fouten en wijzigingen</source>
        <translation>Erreurs et modifications</translation>
    </message>
    <message>
        <source>De gekozen regel voluit</source>
        <translation>La ligne choisie en entier</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Lijst kopiëren</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Overgenomen uit {name}: {changes}. Met Ctrl+Z neemt u dat in één keer terug.</source>
        <translation>Repris de {name}&#xa0;: {changes}. Ctrl+Z annule cela en une fois.</translation>
    </message>
    <message>
        <source>blijft buiten</source>
        <translation>n&apos;est pas repris</translation>
    </message>
    <message>
        <source>{address}, {sheet}</source>
        <translation>{address}, {sheet}</translation>
    </message>
    <message>
        <source>{count} wijziging</source>
        <translation>{count} modification</translation>
    </message>
    <message>
        <source>{count} wijzigingen</source>
        <translation>{count} modifications</translation>
    </message>
    <message>
        <source>{count} fouten</source>
        <translation>{count} erreurs</translation>
    </message>
    <message>
        <source>{count} fout</source>
        <translation>{count} erreur</translation>
    </message>
    <message>
        <source>{changes} overnemen, zonder {faults}</source>
        <translation>Reprendre {changes}, sans {faults}</translation>
    </message>
    <message>
        <source>{changes} overnemen</source>
        <translation>Reprendre {changes}</translation>
    </message>
    <message>
        <source>Er staat niets nieuws in dit werkboek.</source>
        <translation>Ce classeur ne contient rien de nouveau.</translation>
    </message>
    <message>
        <source>{changes}. Er verandert nog niets.</source>
        <translation>{changes}. Rien ne change encore.</translation>
    </message>
    <message>
        <source>{changes} en {faults}. Cellen met een fout blijven buiten; er verandert nog niets.</source>
        <translation>{changes} et {faults}. Les cellules avec une erreur ne sont pas reprises&#xa0;; rien ne change encore.</translation>
    </message>
    <message>
        <source>* Lees hieronder wat er bij deze regel te weten is.</source>
        <translation>* Lisez ci-dessous ce qu&apos;il faut savoir de cette ligne.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Ga naar</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>2.b, 2.3, 3, wagenpark, contact…</source>
        <translation>2.b, 2.3, 3, parc automobile, contact…</translation>
    </message>
    <message>
        <source>Nummer of naam van waar u heen wilt</source>
        <translation>Numéro ou nom de l&apos;endroit où aller</translation>
    </message>
    <message>
        <source>Waarheen</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Typ een nummer zoals op het scherm en op papier, of een deel van een naam. Enter gaat erheen.</source>
        <translation>Tapez un numéro comme à l&apos;écran et sur papier, ou une partie d&apos;un nom. Entrée y va.</translation>
    </message>
    <message>
        <source>{name}: wordt nu niet gevraagd</source>
        <translation>{name}&#xa0;: n&apos;est pas demandé maintenant</translation>
    </message>
    <message>
        <source>{count} plaatsen</source>
        <translation>{count} endroits</translation>
    </message>
    <message>
        <source>{count} plaats</source>
        <translation>{count} endroit</translation>
    </message>
    <message>
        <source>Er is geen plaats met dit nummer of deze naam. Ctrl+F zoekt ook in de antwoorden.</source>
        <translation>Aucun endroit n&apos;a ce numéro ou ce nom. Ctrl+F cherche aussi dans les réponses.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Hulp</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Onderwerpen</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Tekst van de hulp</source>
        <translation>Texte de l&apos;aide</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Stad of gemeente</source>
        <translation>Ville ou commune</translation>
    </message>
    <message>
        <source>NIS-code</source>
        <translation>Code INS</translation>
    </message>
    <message>
        <source>Naam bestuur</source>
        <translation>Nom de l&apos;administration</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Wie coördineert</source>
        <translation>Qui coordonne</translation>
    </message>
    <message>
        <source>E-mailadres</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Qui remplit</translation>
    </message>
    <message>
        <source>Het OCMW coördineert de inventaris voor stad en OCMW samen. Alles wat u invult, wordt meteen bewaard in één bestand.</source>
        <translation>Le CPAS coordonne l&apos;inventaire pour la commune et le CPAS ensemble. Tout ce que vous remplissez est aussitôt enregistré dans un seul fichier.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Cluster</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Volgende en vorige cluster: Ctrl+PgDn en Ctrl+PgUp</source>
        <translation>Thème suivant et précédent&#xa0;: Ctrl+PgDn et Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Matrix van scores</source>
        <translation>Matrice des scores</translation>
    </message>
    <message>
        <source>De matrix wordt gelezen…</source>
        <translation>Lecture de la matrice…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Nieuwe inventaris…</source>
        <translation>&amp;Nouvel inventaire…</translation>
    </message>
    <message>
        <source>&amp;Openen…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Voorbeeld bekijken</source>
        <translation>&amp;Voir l&apos;exemple</translation>
    </message>
    <message>
        <source>&amp;Kopie bewaren en daarin verdergaan…</source>
        <translation>&amp;Enregistrer une copie et y poursuivre…</translation>
    </message>
    <message>
        <source>Af&amp;drukken…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Reservekopieën…</source>
        <translation>Copies de &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Deel door&amp;geven aan een collega…</source>
        <translation>&amp;Transmettre une partie à un collègue…</translation>
    </message>
    <message>
        <source>Deel &amp;terugnemen…</source>
        <translation>&amp;Reprendre une partie…</translation>
    </message>
    <message>
        <source>Naar &amp;Excel…</source>
        <translation>Vers E&amp;xcel…</translation>
    </message>
    <message>
        <source>&amp;Uit Excel overnemen…</source>
        <translation>Re&amp;prendre d&apos;Excel…</translation>
    </message>
    <message>
        <source>Vergelijken &amp;met een andere inventaris…</source>
        <translation>Co&amp;mparer à un autre inventaire…</translation>
    </message>
    <message>
        <source>&amp;Inzendingen samenvoegen…</source>
        <translation>F&amp;usionner des envois…</translation>
    </message>
    <message>
        <source>&amp;Afsluiten</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>O&amp;pnieuw</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Zoeken…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>&amp;Volgende vindplaats</source>
        <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
        <source>Vo&amp;rige vindplaats</source>
        <translation>&amp;Occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Ga naar</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Volgende pagina</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>V&amp;orige pagina</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Lijst van onderdelen</source>
        <translation>&amp;Liste des parties</translation>
    </message>
    <message>
        <source>&amp;Nummer of naam…</source>
        <translation>&amp;Numéro ou nom…</translation>
    </message>
    <message>
        <source>O&amp;pmerkingen</source>
        <translation>&amp;Remarques</translation>
    </message>
    <message>
        <source>&amp;Wijzigingenlogboek…</source>
        <translation>&amp;Journal des modifications…</translation>
    </message>
    <message>
        <source>Bee&amp;ld</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Grotere tekst</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Kleinere tekst</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Ge&amp;wone tekst</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Taal</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Hulp bij dit scherm</source>
        <translation>&amp;Aide sur cet écran</translation>
    </message>
    <message>
        <source>&amp;Rondleiding (1 minuut)</source>
        <translation>&amp;Visite guidée (1 minute)</translation>
    </message>
    <message>
        <source>&amp;Over dit programma</source>
        <translation>À &amp;propos de ce programme</translation>
    </message>
    <message>
        <source>Versie {version}, onder EUPL-1.2.</source>
        <translation>Version {version}, sous EUPL-1.2.</translation>
    </message>
</context>
<context>
    <name>MergingView</name>
    <message>
        <source>Voortgang</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Bestanden kiezen…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Andere bundel…</source>
        <translation>Autre recueil…</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Werkboek maken…</source>
        <translation>Créer un classeur…</translation>
    </message>
    <message>
        <source>Bundel bekijken</source>
        <translation>Voir le recueil</translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation>Avec les personnes de contact</translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Bundel</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>U ziet eerst wat elk bestand is. Er wordt pas iets geschreven als u samenvoegt.</source>
        <translation>Vous voyez d&apos;abord ce qu&apos;est chaque fichier. Rien n&apos;est écrit avant la fusion.</translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen</source>
        <translation>Fusionner des envois</translation>
    </message>
    <message>
        <source>◂ Beginscherm</source>
        <translation>◂ Écran d&apos;accueil</translation>
    </message>
    <message>
        <source>Kies de bestanden die de steden terugstuurden, kies een map, of sleep ze in dit venster.</source>
        <translation>Choisissez les fichiers que les communes ont renvoyés, choisissez un dossier ou glissez-les dans cette fenêtre.</translation>
    </message>
    <message>
        <source> en {count} andere</source>
        <translation> et encore {count}</translation>
    </message>
    <message>
        <source>Nog niet gekozen.</source>
        <translation>Pas encore choisi.</translation>
    </message>
    <message>
        <source>Inzendingen (*{suffix})</source>
        <translation>Envois (*{suffix})</translation>
    </message>
    <message>
        <source>Inzendingen kiezen</source>
        <translation>Choisir des envois</translation>
    </message>
    <message>
        <source>Map met inzendingen</source>
        <translation>Dossier contenant des envois</translation>
    </message>
    <message>
        <source>Samengevoegd</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Bundel (*{suffix})</source>
        <translation>Recueil (*{suffix})</translation>
    </message>
    <message>
        <source>In welke bundel?</source>
        <translation>Dans quel recueil&#xa0;?</translation>
    </message>
    <message>
        <source>Werkboek (*{suffix})</source>
        <translation>Classeur (*{suffix})</translation>
    </message>
    <message>
        <source>Werkboek maken</source>
        <translation>Créer un classeur</translation>
    </message>
    <message>
        <source>Gestopt. Er is niets geschreven.</source>
        <translation>Arrêté. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Geen bestanden</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Samengevoegd: {totals}</source>
        <translation>Fusionné&#xa0;: {totals}</translation>
    </message>
    <message>
        <source>Samengevoegd in {path}.</source>
        <translation>Fusionné dans {path}.</translation>
    </message>
    <message>
        <source>In deze bundel: {count} inzendingen</source>
        <translation>Dans ce recueil&#xa0;: {count} envois</translation>
    </message>
    <message>
        <source>In deze bundel: {count} inzending</source>
        <translation>Dans ce recueil&#xa0;: {count} envoi</translation>
    </message>
    <message>
        <source>Het werkboek staat in {path}.</source>
        <translation>Le classeur se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Gemeenschappelijke naam</source>
        <translation>Nom commun</translation>
    </message>
    <message>
        <source>Hoort bij een vast aspect</source>
        <translation>Correspond à un aspect fixe</translation>
    </message>
    <message>
        <source>Apart houden</source>
        <translation>Garder séparément</translation>
    </message>
    <message>
        <source>Elke bewoording onder haar eigen naam</source>
        <translation>Chaque formulation sous son propre nom</translation>
    </message>
    <message>
        <source>Losmaken</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>De beslissing terugnemen (Delete)</source>
        <translation>Revenir sur la décision (Delete)</translation>
    </message>
    <message>
        <source>Geen vast aspect</source>
        <translation>Aucun aspect fixe</translation>
    </message>
    <message>
        <source>Kies een naam of een bewoording</source>
        <translation>Choisissez un nom ou une formulation</translation>
    </message>
    <message>
        <source>Toewijzen</source>
        <translation>Attribuer</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Hoort bij</source>
        <translation>Correspond à</translation>
    </message>
</context>
<context>
    <name>NameTicks</name>
    <message>
        <source>Andere aspecten</source>
        <translation>Autres aspects</translation>
    </message>
    <message>
        <source>Steden</source>
        <translation>Communes</translation>
    </message>
</context>
<context>
    <name>NameTree</name>
    <message>
        <source>Naam en bewoordingen</source>
        <translation>Nom et formulations</translation>
    </message>
    <message>
        <source>Steden</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{left} van {all} nog te bekijken</source>
        <translation>{left} sur {all} encore à examiner</translation>
    </message>
    <message>
        <source>alles bekeken</source>
        <translation>tout est examiné</translation>
    </message>
    <message>
        <source>voorgelegd in de tweede ronde</source>
        <translation>soumis au deuxième tour</translation>
    </message>
    <message>
        <source>nog te bekijken</source>
        <translation>encore à examiner</translation>
    </message>
    <message>
        <source>✓ vast aspect: {name}</source>
        <translation>✓ aspect fixe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>✓ vastgelegd</source>
        <translation>✓ fixé</translation>
    </message>
    <message>
        <source>Voorstel: vast aspect</source>
        <translation>Proposition&#xa0;: aspect fixe</translation>
    </message>
    <message>
        <source>Voorstel: zelfde als &apos;{name}&apos;</source>
        <translation>Proposition&#xa0;: identique à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Voorstel: deze {count} lijken hetzelfde</source>
        <translation>Proposition&#xa0;: ces {count} se ressemblent</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Onderdelen van de inventaris</source>
        <translation>Parties de l&apos;inventaire</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Qui remplit</translation>
    </message>
    <message>
        <source>Synergieverslag</source>
        <translation>Rapport sur les synergies</translation>
    </message>
    <message>
        <source>Opzij gezet</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Nakijken en versturen</source>
        <translation>Vérifier et envoyer</translation>
    </message>
    <message>
        <source>{answered} van {asked}</source>
        <translation>{answered} sur {asked}</translation>
    </message>
    <message>
        <source>{name}, {count} ingevuld</source>
        <translation>{name}, {count} remplis</translation>
    </message>
</context>
<context>
    <name>NewInventory</name>
    <message>
        <source>Nieuwe inventaris</source>
        <translation>Nouvel inventaire</translation>
    </message>
    <message>
        <source>Vul eerst de stad of gemeente in.</source>
        <translation>Indiquez d&apos;abord la ville ou la commune.</translation>
    </message>
    <message>
        <source>Kies eerst waar het bestand komt.</source>
        <translation>Choisissez d&apos;abord l&apos;emplacement du fichier.</translation>
    </message>
    <message>
        <source>&amp;Stad of gemeente</source>
        <translation>&amp;Ville ou commune</translation>
    </message>
    <message>
        <source>&amp;Naam bestuur</source>
        <translation>&amp;Nom de l&apos;administration</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Wie &amp;coördineert</source>
        <translation>Qui &amp;coordonne</translation>
    </message>
    <message>
        <source>&amp;E-mailadres</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>B&amp;laderen…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Inventaris maken</source>
        <translation>Créer l&apos;inventaire</translation>
    </message>
    <message>
        <source>U kunt alles later nog wijzigen. Vanaf nu wordt elke wijziging meteen in dit bestand bewaard.</source>
        <translation>Vous pourrez tout modifier plus tard. Dès maintenant, chaque modification est aussitôt enregistrée dans ce fichier.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Begin te typen, bijvoorbeeld: Turnh</source>
        <translation>Commencez à taper, par exemple&#xa0;: Turnh</translation>
    </message>
    <message>
        <source>NIS-code {nis}, {region}</source>
        <translation>Code INS {nis}, {region}</translation>
    </message>
    <message>
        <source>Stad (gemeente) en OCMW {name}</source>
        <translation>Commune et CPAS {name}</translation>
    </message>
    <message>
        <source>Inventaris</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation>Inventaire (*{suffix})</translation>
    </message>
    <message>
        <source>Waar komt de inventaris?</source>
        <translation>Où placer l&apos;inventaire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>OthersView</name>
    <message>
        <source>Zoek in namen, bewoordingen en steden</source>
        <translation>Chercher dans les noms, formulations et communes</translation>
    </message>
    <message>
        <source>Zoek (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Alleen wat nog te bekijken is</source>
        <translation>Seulement ce qui reste à examiner</translation>
    </message>
    <message>
        <source>Tweede ronde…</source>
        <translation>Deuxième tour…</translation>
    </message>
    <message>
        <source>Andere aspecten en hun bewoordingen</source>
        <translation>Autres aspects et leurs formulations</translation>
    </message>
    <message>
        <source>Mate van samenwerking op de andere aspecten</source>
        <translation>Étendue de la coopération pour les autres aspects</translation>
    </message>
    <message>
        <source>{left} nog te bekijken, {done} vastgelegd</source>
        <translation>à examiner&#xa0;: {left}, fixés&#xa0;: {done}</translation>
    </message>
    <message>
        <source>Geen enkele stad voegde zelf een aspect toe. Er valt hier niets samen te brengen.</source>
        <translation>Aucune commune n&apos;a ajouté d&apos;aspect. Il n&apos;y a rien à rassembler ici.</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{count} gekozen</source>
        <translation>Sélection&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Hoort bij een vast aspect</source>
        <translation>Correspond à un aspect fixe</translation>
    </message>
    <message>
        <source>Vastgelegde naam</source>
        <translation>Nom fixé</translation>
    </message>
    <message>
        <source>Nog te bekijken</source>
        <translation>Encore à examiner</translation>
    </message>
    <message>
        <source>Voorstel: dit is het vaste aspect &apos;{name}&apos;</source>
        <translation>Proposition&#xa0;: c&apos;est l&apos;aspect fixe «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Voorstel: dit is hetzelfde als &apos;{name}&apos;</source>
        <translation>Proposition&#xa0;: c&apos;est la même chose que «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Voorstel: deze {count} lijken hetzelfde</source>
        <translation>Proposition&#xa0;: ces {count} se ressemblent</translation>
    </message>
    <message>
        <source>{cities} en {more} andere</source>
        <translation>{cities} et encore {more}</translation>
    </message>
    <message>
        <source>voorgelegd in de tweede ronde</source>
        <translation>soumis au deuxième tour</translation>
    </message>
    <message>
        <source>en {more} andere bewoordingen</source>
        <translation>autres formulations&#xa0;: {more}</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Mate van samenwerking (2): {cluster}</source>
        <translation>Étendue de la coopération (2)&#xa0;: {cluster}</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Kopiëren</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Exporteren…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Beeld opslaan…</source>
        <translation>Enregistrer l&apos;image…</translation>
    </message>
    <message>
        <source>Gekopieerd. U kunt het plakken in een rekenblad of een tekst.</source>
        <translation>Copié. Vous pouvez coller dans un tableur ou dans un texte.</translation>
    </message>
    <message>
        <source>Werkboek (*{one});;Tabel (*{two})</source>
        <translation>Classeur (*{one});;Tableau (*{two})</translation>
    </message>
    <message>
        <source>Exporteren</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>De tabel wordt geschreven…</source>
        <translation>Écriture du tableau…</translation>
    </message>
    <message>
        <source>Beeld opslaan</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Beeld (*{one})</source>
        <translation>Image (*{one})</translation>
    </message>
    <message>
        <source>Het beeld wordt geschreven…</source>
        <translation>Écriture de l&apos;image…</translation>
    </message>
    <message>
        <source>Bewaard in {path}.</source>
        <translation>Enregistré dans {path}.</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Er is hier nu niets te zien om mee te nemen.</source>
        <translation>Il n&apos;y a rien ici à emporter pour l&apos;instant.</translation>
    </message>
    <message>
        <source>PDF (*{suffix})</source>
        <translation>PDF (*{suffix})</translation>
    </message>
    <message>
        <source>PDF bewaren</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation>Ouvrir dans le lecteur PDF</translation>
    </message>
    <message>
        <source>Bewaard: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>De pagina&apos;s gaan naar de printer…</source>
        <translation>Les pages sont envoyées à l&apos;imprimante…</translation>
    </message>
    <message>
        <source>{count} pagina&apos;s gingen naar de printer.</source>
        <translation>{count} pages ont été envoyées à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>{count} pagina ging naar de printer.</source>
        <translation>{count} page a été envoyée à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Het afdrukken is gestopt.</source>
        <translation>L&apos;impression est arrêtée.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Afdrukken</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Afdrukken…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>PDF bewaren…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>In PDF-lezer openen</source>
        <translation>Ouvrir dans le lecteur PDF</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
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
        <translation>Création de l&apos;aperçu…</translation>
    </message>
    <message>
        <source>{count} teken kan de PDF niet tonen; daar staat een vierkantje.</source>
        <translation>{count} caractère ne peut être affiché dans le PDF&#xa0;; un petit carré le remplace.</translation>
    </message>
    <message>
        <source>{count} tekens kan de PDF niet tonen; daar staat een vierkantje.</source>
        <translation>{count} caractères ne peuvent être affichés dans le PDF&#xa0;; un petit carré les remplace.</translation>
    </message>
</context>
<context>
    <name>PartStrip</name>
    <message>
        <source>U vult een deel in voor {whom}: {count} aspecten.</source>
        <translation>Vous remplissez une partie pour {whom}. Aspects&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Klaar? Stuur dit bestand terug bij &apos;Nakijken en versturen&apos;. Doorgegeven op {when}.</source>
        <translation>Terminé&#xa0;? Renvoyez ce fichier sous «&#xa0;Vérifier et envoyer&#xa0;». Transmis le {when}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Stoppen</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Zelfde als…</source>
        <translation>Comme…</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Opmerking bij {aspect}, {name}</source>
        <translation>Remarque sur {aspect}, {name}</translation>
    </message>
    <message>
        <source>Opmerking</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>uit ronde 1</source>
        <translation>du tour 1</translation>
    </message>
    <message>
        <source>{aspect}: {text}</source>
        <translation>{aspect}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: {text}</source>
        <translation>Par exemple&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Weet niet: {aspect}, {name}</source>
        <translation>Ne sait pas&#xa0;: {aspect}, {name}</translation>
    </message>
    <message>
        <source>Weet niet</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Meestal: {label}</source>
        <translation>Généralement&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Een opmerking voor het kenniscentrum of voor uw collega&apos;s</source>
        <translation>Une remarque pour le centre de connaissances ou pour vos collègues</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>Citaten</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Kopiëren</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Terug naar de tekst (Esc)</source>
        <translation>Retour au texte (Esc)</translation>
    </message>
</context>
<context>
    <name>ReadingStrip</name>
    <message>
        <source>{name} is al open in een ander venster of bij een collega.</source>
        <translation>{name} est déjà ouvert dans une autre fenêtre ou chez un collègue.</translation>
    </message>
    <message>
        <source>{name} is nu vrij.</source>
        <translation>{name} est maintenant libre.</translation>
    </message>
    <message>
        <source>Nu bewerken</source>
        <translation>Modifier maintenant</translation>
    </message>
    <message>
        <source>U leest het nog zoals het om {time} was. Met &apos;Nu bewerken&apos; kunt u wijzigen.</source>
        <translation>Vous le lisez encore dans l&apos;état de {time}. Avec «&#xa0;Modifier maintenant&#xa0;», vous pouvez modifier.</translation>
    </message>
    <message>
        <source>Verversen</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>U leest het zoals het om {time} was; sindsdien is er iets in gewijzigd.</source>
        <translation>Vous le lisez dans l&apos;état de {time}&#xa0;; depuis, quelque chose y a été modifié.</translation>
    </message>
    <message>
        <source>Opnieuw proberen</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>U leest het zoals het om {time} was. Wijzigen kan pas als het daar gesloten is.</source>
        <translation>Vous le lisez dans l&apos;état de {time}. Vous ne pourrez modifier que lorsqu&apos;il sera fermé là-bas.</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>✓ De inzending staat klaar</source>
        <translation>✓ L&apos;envoi est prêt</translation>
    </message>
    <message>
        <source>Bewaar ontvangstbewijs…</source>
        <translation>Accusé de réception…</translation>
    </message>
    <message>
        <source>Stuur dit bestand als bijlage naar het kenniscentrum.</source>
        <translation>Envoyez ce fichier en annexe au centre de connaissances.</translation>
    </message>
    <message>
        <source>Inventaris samenwerking stad en OCMW: {name}</source>
        <translation>Inventaire de la coopération entre commune et CPAS&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Beste

In bijlage vindt u de inventaris van de samenwerking tussen stad en OCMW voor {name} ({respondent}, ronde {round}).

Bestand: {file}
Controlecode: {hash}

Met vriendelijke groeten
{coordinator}
</source>
        <translation>Bonjour,

Vous trouverez en annexe l&apos;inventaire de la coopération entre commune et CPAS pour {name} ({respondent}, tour {round}).

Fichier&#xa0;: {file}
Code de contrôle&#xa0;: {hash}

Bien à vous,
{coordinator}
</translation>
    </message>
    <message>
        <source>volledig</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>onvolledig</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>Revisie {revision}, {complete}, {size}, controlecode {hash}</source>
        <translation>Révision {revision}, {complete}, {size}, code de contrôle {hash}</translation>
    </message>
    <message>
        <source>Ontvangstbewijs {name}{suffix}</source>
        <translation>Accusé de réception {name}{suffix}</translation>
    </message>
    <message>
        <source>PDF (*{suffix})</source>
        <translation>PDF (*{suffix})</translation>
    </message>
    <message>
        <source>Ontvangstbewijs bewaren</source>
        <translation>Enregistrer l&apos;accusé de réception</translation>
    </message>
    <message>
        <source>Het ontvangstbewijs wordt gemaakt…</source>
        <translation>Création de l&apos;accusé de réception…</translation>
    </message>
    <message>
        <source>Het ontvangstbewijs staat in {path}.</source>
        <translation>L&apos;accusé de réception se trouve dans {path}.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Wat er gered is</source>
        <translation>Ce qui a été sauvé</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Geredde inventaris openen</source>
        <translation>Ouvrir l&apos;inventaire sauvé</translation>
    </message>
    <message>
        <source>Bewaard als {name}</source>
        <translation>Enregistré sous le nom {name}</translation>
    </message>
    <message>
        <source>Verslag kopiëren</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Teruggestuurde bestanden</source>
        <translation>Fichiers renvoyés</translation>
    </message>
</context>
<context>
    <name>Rescuing</name>
    <message>
        <source>Het bestand wordt gelezen…</source>
        <translation>Lecture du fichier…</translation>
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
        <translation>Thème</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Stuur dit bestand als bijlage terug naar {whom}: {name}. Alles wat u invulde, zit erin.</source>
        <translation>Renvoyez ce fichier en annexe à {whom}&#xa0;: {name}. Il contient tout ce que vous avez rempli.</translation>
    </message>
    <message>
        <source>Mijn deel van de inventaris: {name}</source>
        <translation>Ma partie de l&apos;inventaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Beste

In bijlage vindt u het deel van de inventaris van {name} dat ik invulde.

Bestand: {file}

U opent het terwijl uw inventaris open is, en kiest &apos;Terugnemen&apos;.

Met vriendelijke groeten
{who}
</source>
        <translation>Bonjour,

Vous trouverez en annexe la partie de l&apos;inventaire de {name} que j&apos;ai remplie.

Fichier&#xa0;: {file}

Ouvrez-le pendant que votre inventaire est ouvert, et choisissez «&#xa0;Reprendre&#xa0;».

Bien à vous,
{who}
</translation>
    </message>
</context>
<context>
    <name>ReturnsView</name>
    <message>
        <source>Er zitten nog geen inzendingen in deze bundel. Voeg ze samen met &apos;Inzendingen samenvoegen…&apos;, of laad eerst de lijst van de gemeenten die u verwacht.</source>
        <translation>Ce recueil ne contient pas encore d&apos;envois. Fusionnez-en avec «&#xa0;Fusionner des envois…&#xa0;», ou chargez d&apos;abord la liste des communes que vous attendez.</translation>
    </message>
    <message>
        <source>Welke inzendingen</source>
        <translation>Quels envois</translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Lijst van gemeenten laden…</source>
        <translation>Charger une liste de communes…</translation>
    </message>
    <message>
        <source>Herinneringen kopiëren</source>
        <translation>Copier les rappels</translation>
    </message>
    <message>
        <source>Met naam en e-mailadres van de coördinator</source>
        <translation>Avec le nom et l&apos;adresse e-mail du coordinateur</translation>
    </message>
    <message>
        <source>Personen wissen…</source>
        <translation>Effacer des personnes…</translation>
    </message>
    <message>
        <source>Uit de bundel halen…</source>
        <translation>Retirer du recueil…</translation>
    </message>
    <message>
        <source>Documenten van de keuze…</source>
        <translation>Documents de la sélection…</translation>
    </message>
    <message>
        <source>Alle documenten…</source>
        <translation>Tous les documents…</translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Met inzendingen die niet meetellen</source>
        <translation>Avec les envois qui ne comptent pas</translation>
    </message>
    <message>
        <source>Niet verwacht</source>
        <translation>Non attendu</translation>
    </message>
    <message>
        <source>Lijst van gemeenten (*.csv *.xlsx)</source>
        <translation>Liste de communes (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Lijst van gemeenten laden</source>
        <translation>Charger une liste de communes</translation>
    </message>
    <message>
        <source>De lijst is niet geladen. Verbeter deze regels ({count}) en laad ze opnieuw.</source>
        <translation>La liste n&apos;est pas chargée. Corrigez ces lignes ({count}) et chargez-la à nouveau.</translation>
    </message>
    <message>
        <source>{count} gemeente geladen. Deze lijst vervangt de vorige.</source>
        <translation>{count} commune chargée. Cette liste remplace la précédente.</translation>
    </message>
    <message>
        <source>{count} gemeenten geladen. Deze lijst vervangt de vorige.</source>
        <translation>{count} communes chargées. Cette liste remplace la précédente.</translation>
    </message>
    <message>
        <source>Gekopieerd naar het klembord</source>
        <translation>Copié dans le presse-papiers</translation>
    </message>
    <message>
        <source>{count} inzending</source>
        <translation>{count} envoi</translation>
    </message>
    <message>
        <source>{count} inzendingen</source>
        <translation>{count} envois</translation>
    </message>
    <message>
        <source>{returns} uit de bundel halen?</source>
        <translation>Retirer {returns} du recueil&#xa0;?</translation>
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
        <translation>Dans {folder}&#xa0;: {documents}.</translation>
    </message>
    <message>
        <source>Beschadigd en niet bewaard: {count}.</source>
        <translation>Endommagés et non enregistrés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Wat u zelf besliste en codeerde, blijft bewaard. Het bestand zelf kunt u later weer samenvoegen.</source>
        <translation>Ce que vous avez vous-même tranché et codé est conservé. Vous pourrez fusionner à nouveau le fichier lui-même plus tard.</translation>
    </message>
    <message>
        <source>Uit de bundel halen</source>
        <translation>Retirer du recueil</translation>
    </message>
    <message>
        <source>Map voor de documenten</source>
        <translation>Dossier pour les documents</translation>
    </message>
    <message>
        <source>Documenten bewaren</source>
        <translation>Enregistrer les documents</translation>
    </message>
    <message>
        <source>Van {count} is alleen de naam bekend.</source>
        <translation>Connus seulement par leur nom&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Contactpersonen en coördinator meesturen</source>
        <translation>Joindre les personnes de contact et le coordinateur</translation>
    </message>
    <message>
        <source>Exporteren kan zodra u deze inventaris kunt bewerken.</source>
        <translation>Vous pourrez exporter dès que vous pourrez modifier cet inventaire.</translation>
    </message>
    <message>
        <source>Nakijken en versturen</source>
        <translation>Vérifier et envoyer</translation>
    </message>
    <message>
        <source>Lijst kopiëren</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Als tabel, om in een mail of een werkblad te plakken</source>
        <translation>Sous forme de tableau, à coller dans un e-mail ou une feuille de calcul</translation>
    </message>
    <message>
        <source>Wat nog ontbreekt</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>De inzending wordt gemaakt…</source>
        <translation>Création de l&apos;envoi…</translation>
    </message>
    <message>
        <source>Er staat nog {count} vraag open die een antwoord nodig heeft.</source>
        <translation>Il reste {count} question ouverte qui demande une réponse.</translation>
    </message>
    <message>
        <source>Er staan nog {count} vragen open die een antwoord nodig hebben.</source>
        <translation>Il reste {count} questions ouvertes qui demandent une réponse.</translation>
    </message>
    <message>
        <source>Toch onvolledig exporteren…</source>
        <translation>Exporter quand même, incomplet…</translation>
    </message>
    <message>
        <source>Alles wat nodig is, is ingevuld. U kunt uw deel terugsturen.</source>
        <translation>Tout ce qui est nécessaire est rempli. Vous pouvez renvoyer votre partie.</translation>
    </message>
    <message>
        <source>Alles wat nodig is, is ingevuld. U kunt de inzending versturen.</source>
        <translation>Tout ce qui est nécessaire est rempli. Vous pouvez envoyer l&apos;inventaire.</translation>
    </message>
    <message>
        <source>Inzending exporteren…</source>
        <translation>Exporter l&apos;envoi…</translation>
    </message>
    <message>
        <source>U hebt {answered} van de {asked} onderdelen ingevuld.</source>
        <translation>Vous avez rempli {answered} des {asked} éléments.</translation>
    </message>
    <message>
        <source>Documenten meesturen ({size})</source>
        <translation>Joindre les documents ({size})</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Qui remplit</translation>
    </message>
    <message>
        <source>{answered} van {asked} ingevuld</source>
        <translation>rempli&#xa0;: {answered} sur {asked}</translation>
    </message>
    <message>
        <source>Onderdeel</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Hoe nodig</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Wat</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>De lijst is gekopieerd.</source>
        <translation>La liste est copiée.</translation>
    </message>
    <message>
        <source>✓ Niets aan te vullen</source>
        <translation>✓ Rien à compléter</translation>
    </message>
    <message>
        <source>Ga naar dit antwoord</source>
        <translation>Aller à cette réponse</translation>
    </message>
    <message>
        <source>Toon de andere {count}</source>
        <translation>Afficher encore {count}</translation>
    </message>
    <message>
        <source>Inzending (*{suffix})</source>
        <translation>Envoi (*{suffix})</translation>
    </message>
    <message>
        <source>Inzending exporteren</source>
        <translation>Exporter l&apos;envoi</translation>
    </message>
</context>
<context>
    <name>RoundsView</name>
    <message>
        <source>Tweede ronde…</source>
        <translation>Deuxième tour…</translation>
    </message>
    <message>
        <source>Bij wat de filters tonen, is er geen stad met antwoorden uit beide rondes. Zet de filter op &apos;Alle rondes&apos; om ze naast elkaar te zien.</source>
        <translation>Dans ce que montrent les filtres, aucune commune n&apos;a de réponses aux deux tours. Réglez le filtre sur «&#xa0;Tous les tours&#xa0;» pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Er is nog geen stad met antwoorden uit beide rondes. Maak met &apos;Tweede ronde…&apos; voor elke stad een bestand met haar eigen antwoorden en met wat andere steden noemden, en voeg samen wat er terugkomt.</source>
        <translation>Aucune commune n&apos;a encore de réponses aux deux tours. Avec «&#xa0;Deuxième tour…&#xa0;», créez pour chaque commune un fichier avec ses propres réponses et avec ce que d&apos;autres communes ont cité, puis fusionnez ce qui revient.</translation>
    </message>
</context>
<context>
    <name>SecondRoundBox</name>
    <message>
        <source>Tweede ronde</source>
        <translation>Deuxième tour</translation>
    </message>
    <message>
        <source>Antwoorden die meegaan</source>
        <translation>Réponses à transmettre</translation>
    </message>
    <message>
        <source>Opmerkingen</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Contactpersonen en coördinator</source>
        <translation>Personnes de contact et coordinateur</translation>
    </message>
    <message>
        <source>Links (documenten zelf gaan nooit mee)</source>
        <translation>Liens (jamais les documents eux-mêmes)</translation>
    </message>
    <message>
        <source>Genoemd door minstens zoveel steden</source>
        <translation>Cité par au moins autant de communes</translation>
    </message>
    <message>
        <source>Namen die aan iedereen voorgelegd worden</source>
        <translation>Noms soumis à tous</translation>
    </message>
    <message>
        <source>Map kiezen…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Bestanden maken</source>
        <translation>Créer les fichiers</translation>
    </message>
    <message>
        <source>Map voor de bestanden van de tweede ronde</source>
        <translation>Dossier pour les fichiers du deuxième tour</translation>
    </message>
    <message>
        <source>Nog geen map gekozen</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <source>Er zijn geen inzendingen van de eerste ronde bij de gekozen steden.</source>
        <translation>Aucun envoi du premier tour dans les communes choisies.</translation>
    </message>
    <message>
        <source>{files} bestanden, voor {cities} van de {every} steden, met {names} andere aspecten.</source>
        <translation>Fichiers&#xa0;: {files}, pour {cities} communes sur {every}. Autres aspects&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{there} staan al in die map: ze blijven zoals ze zijn.</source>
        <translation>Déjà dans ce dossier, inchangés&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>De bestanden van de tweede ronde worden gemaakt…</source>
        <translation>Création des fichiers du deuxième tour…</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Niets</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Wat vindt elke stad terug?</source>
        <translation>Que retrouve chaque commune&#xa0;?</translation>
    </message>
    <message>
        <source>Haar eigen antwoorden, om na te kijken.</source>
        <translation>Ses propres réponses, à vérifier.</translation>
    </message>
    <message>
        <source>Genoemd door minstens</source>
        <translation>Cité par au moins</translation>
    </message>
    <message>
        <source>Wat wordt aan iedereen voorgelegd?</source>
        <translation>Qu&apos;est-ce qui est soumis à tous&#xa0;?</translation>
    </message>
    <message>
        <source>Nergens staat welke stad een aspect noemde.</source>
        <translation>Il n&apos;est dit nulle part quelle commune a cité un aspect.</translation>
    </message>
    <message>
        <source>steden</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Map openen</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Mail opstellen</source>
        <translation>Rédiger un e-mail</translation>
    </message>
    <message>
        <source>Mailtekst kopiëren</source>
        <translation>Copier le texte</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Alles exporteren…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen…</source>
        <translation>Fusionner des envois…</translation>
    </message>
    <message>
        <source>Onderdelen van de studie</source>
        <translation>Parties de l&apos;étude</translation>
    </message>
    <message>
        <source>Inzendingen</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Overzicht</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Andere aspecten</source>
        <translation>Autres aspects</translation>
    </message>
    <message>
        <source>Wenselijkheid</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Rondes</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Redenen en knelpunten</source>
        <translation>Raisons et obstacles</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Différences</translation>
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
        <translation>1  Garder ce qui est ici</translation>
    </message>
    <message>
        <source>2  Dit overnemen</source>
        <translation>2  Reprendre ceci</translation>
    </message>
    <message>
        <source>(leeg)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>SynergiesView</name>
    <message>
        <source>Gevonden synergieën</source>
        <translation>Synergies trouvées</translation>
    </message>
    <message>
        <source>Hier komen de synergieën van alle steden, om in te zoeken en te tellen. Ze staan in het synergieverslag dat een stad in haar inventaris bijhoudt, en komen mee met haar inzending. Bij wat nu getoond wordt, is er nog geen inzending met een synergieverslag.</source>
        <translation>Ici viendront les synergies de toutes les communes, pour y chercher et les compter. Elles figurent dans le rapport sur les synergies qu&apos;une commune tient dans son inventaire, et accompagnent son envoi. Dans ce qui est affiché maintenant, aucun envoi n&apos;a encore de rapport sur les synergies.</translation>
    </message>
    <message>
        <source>Doorzocht is het verslag van {all} steden. Zoek een deel van het woord, of minder woorden, of kies ruimer.</source>
        <translation>Rapports parcourus, en nombre de communes&#xa0;: {all}. Cherchez une partie du mot, ou moins de mots, ou choisissez plus large.</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{count} synergieën in {some} van {all} steden met een verslag</source>
        <translation>{count} synergies dans {some} communes sur {all} avec un rapport</translation>
    </message>
    <message>
        <source>1 synergie, in {some} van {all} steden met een verslag</source>
        <translation>1 synergie, dans {some} commune sur {all} avec un rapport</translation>
    </message>
    <message>
        <source>Voor deze keuze zijn er geen synergieën.</source>
        <translation>Il n&apos;y a pas de synergies pour ce choix.</translation>
    </message>
    <message>
        <source>Voor deze keuze zijn er geen maatregelen.</source>
        <translation>Il n&apos;y a pas de mesures pour ce choix.</translation>
    </message>
</context>
<context>
    <name>SynergyDetail</name>
    <message>
        <source>De synergie</source>
        <translation>La synergie</translation>
    </message>
    <message>
        <source>De hele tekst</source>
        <translation>Le texte entier</translation>
    </message>
    <message>
        <source>Wie deelt dit ook?</source>
        <translation>Qui partage aussi cela&#xa0;?</translation>
    </message>
    <message>
        <source>Zonder titel</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>SynergyFilter</name>
    <message>
        <source>Zoek in de synergieën van alle steden</source>
        <translation>Chercher dans les synergies de toutes les communes</translation>
    </message>
    <message>
        <source>Wie deelt … ook? (Ctrl+F)</source>
        <translation>Qui partage aussi …&#xa0;? (Ctrl+F)</translation>
    </message>
    <message>
        <source>Laatste verslag</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Domein</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Met wie</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Verslag over</source>
        <translation>Rapport sur</translation>
    </message>
    <message>
        <source>Elke stand</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Met wie ook</source>
        <translation>Avec tous</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Deel terugnemen</source>
        <translation>Reprendre une partie</translation>
    </message>
    <message>
        <source>Vergelijken</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Hier</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Wat gebeurt er</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Verschillen</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Ga naar dit antwoord</source>
        <translation>Aller à cette réponse</translation>
    </message>
    <message>
        <source>Alles overnemen</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>De antwoorden worden overgenomen…</source>
        <translation>Reprise des réponses…</translation>
    </message>
    <message>
        <source>Er is geen enkel verschil.</source>
        <translation>Il n&apos;y a aucune différence.</translation>
    </message>
    <message>
        <source>{count} nog te beslissen: zolang u niet kiest, blijft staan wat hier staat.</source>
        <translation>À trancher&#xa0;: {count}. Tant que vous ne choisissez pas, ce qui est ici reste.</translation>
    </message>
    <message>
        <source>Nog niets gekozen.</source>
        <translation>Rien n&apos;est encore choisi.</translation>
    </message>
    <message>
        <source>Alles is beslist.</source>
        <translation>Tout est tranché.</translation>
    </message>
    <message>
        <source>{count} terugnemen</source>
        <translation>Reprendre ({count})</translation>
    </message>
    <message>
        <source>{count} overnemen</source>
        <translation>Reprendre ({count})</translation>
    </message>
    <message>
        <source>Niets overnemen</source>
        <translation>Ne rien reprendre</translation>
    </message>
    <message>
        <source>Alleen daar</source>
        <translation>Seulement là-bas</translation>
    </message>
    <message>
        <source>Alleen hier</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Verschillend</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>Botsing</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Verwijderd aspect</source>
        <translation>Aspect supprimé</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gewijzigd</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Leeg terug</source>
        <translation>Revenu vide</translation>
    </message>
    <message>
        <source>Hier gewijzigd</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Beide hetzelfde</source>
        <translation>Les deux identiques</translation>
    </message>
    <message>
        <source>? te beslissen</source>
        <translation>? à trancher</translation>
    </message>
    <message>
        <source>blijft zoals hier</source>
        <translation>reste comme ici</translation>
    </message>
    <message>
        <source>→ wordt verwijderd</source>
        <translation>→ sera supprimé</translation>
    </message>
    <message>
        <source>→ overnemen</source>
        <translation>→ reprendre</translation>
    </message>
    <message>
        <source>{name}, doorgegeven op {when}</source>
        <translation>{name}, transmis le {when}</translation>
    </message>
    <message>
        <source>Wat maar aan één kant veranderde, gaat vanzelf samen, en een leeg veld overschrijft niets. Kies met 1 en 2 wat geldt. Daarna kunt u alles in één keer ongedaan maken.</source>
        <translation>Ce qui n&apos;a changé que d&apos;un côté se rejoint de soi-même, et un champ vide n&apos;écrase rien. Choisissez avec 1 et 2 ce qui vaut. Ensuite, vous pouvez tout annuler en une fois.</translation>
    </message>
    <message>
        <source>Kies met 2 wat u overneemt. Daarna kunt u alles in één keer ongedaan maken.</source>
        <translation>Choisissez avec 2 ce que vous reprenez. Ensuite, vous pouvez tout annuler en une fois.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TextDetail</name>
    <message>
        <source>De tekst</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Codes overnemen ({key})</source>
        <translation>Garder les codes ({key})</translation>
    </message>
    <message>
        <source>Laten vallen ({key})</source>
        <translation>Laisser tomber ({key})</translation>
    </message>
    <message>
        <source>{cluster} · {question} · {who}, ronde {round}</source>
        <translation>{cluster} · {question} · {who}, tour {round}</translation>
    </message>
    <message>
        <source>Aangeduid: {forms}</source>
        <translation>Coché&#xa0;: {forms}</translation>
    </message>
    <message>
        <source>{count} teksten gekozen: een code geldt voor allemaal.</source>
        <translation>{count} textes choisis&#xa0;: un code vaut pour tous.</translation>
    </message>
    <message>
        <source>De tekst is gewijzigd sinds hij deze codes kreeg: {codes}</source>
        <translation>Le texte a été modifié depuis qu&apos;il a reçu ces codes&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Gelezen: geen enkele code past.</source>
        <translation>Lu&#xa0;: aucun code ne convient.</translation>
    </message>
    <message>
        <source>Nog geen code.</source>
        <translation>Pas encore de code.</translation>
    </message>
    <message>
        <source>Code wegnemen: {code}</source>
        <translation>Enlever le code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Voorstel overnemen: {code}</source>
        <translation>Reprendre la proposition&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Voorstel: {code}  ＋</source>
        <translation>Proposition&#xa0;: {code}  ＋</translation>
    </message>
    <message>
        <source>Overnemen ({key})</source>
        <translation>Reprendre ({key})</translation>
    </message>
    <message>
        <source>Alle voorstellen overnemen</source>
        <translation>Reprendre toutes les propositions</translation>
    </message>
</context>
<context>
    <name>ToExcelDialog</name>
    <message>
        <source>Naar Excel</source>
        <translation>Vers Excel</translation>
    </message>
    <message>
        <source>Ingevuld: de collega ziet wat er al geantwoord is, en vult aan</source>
        <translation>Rempli&#xa0;: le collègue voit les réponses déjà données, et complète</translation>
    </message>
    <message>
        <source>Blanco: de collega ziet geen antwoorden</source>
        <translation>Vierge&#xa0;: le collègue ne voit pas de réponses</translation>
    </message>
    <message>
        <source>Met de contactpersonen die al ingevuld zijn</source>
        <translation>Avec les personnes de contact déjà indiquées</translation>
    </message>
    <message>
        <source>Bewaren…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>inventaris</source>
        <translation>inventaire</translation>
    </message>
    <message>
        <source>Excel (*{suffix})</source>
        <translation>Excel (*{suffix})</translation>
    </message>
    <message>
        <source>Werkboek bewaren</source>
        <translation>Enregistrer le classeur</translation>
    </message>
    <message>
        <source>Het werkboek wordt gemaakt…</source>
        <translation>Création du classeur…</translation>
    </message>
    <message>
        <source>Bewaard: {path}</source>
        <translation>Enregistré&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Map openen</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>U krijgt een werkboek met een blad per cluster, dat een collega zonder dit programma kan invullen. Krijgt u het terug, kies dan &apos;Uit Excel overnemen&apos;.</source>
        <translation>Vous obtenez un classeur avec une feuille par thème, qu&apos;un collègue peut remplir sans ce programme. Quand il revient, choisissez «&#xa0;Reprendre d&apos;Excel&#xa0;».</translation>
    </message>
    <message>
        <source>Documenten gaan niet mee. Wat opzijgezet is, staat in gearceerde cellen.</source>
        <translation>Les documents ne sont pas joints. Ce qui est mis de côté figure dans des cellules hachurées.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Sluiten</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TopicView</name>
    <message>
        <source>Aantal steden</source>
        <translation>Nombre de communes</translation>
    </message>
    <message>
        <source>Som van de scores</source>
        <translation>Somme des scores</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Beantwoord, minstens</source>
        <translation>Répondu, au moins</translation>
    </message>
    <message>
        <source>Maat</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Hier is voor deze keuze niets te tonen.</source>
        <translation>Il n&apos;y a rien à montrer ici pour ce choix.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>◂ Vorige</source>
        <translation>◂ Précédent</translation>
    </message>
    <message>
        <source>Stoppen</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Rondleiding, {number} van {count}</source>
        <translation>Visite guidée, {number} sur {count}</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Verder ▸</source>
        <translation>Suite ▸</translation>
    </message>
</context>
<context>
    <name>TownChooser</name>
    <message>
        <source>{count} gemeenten</source>
        <translation>{count} communes</translation>
    </message>
    <message>
        <source>{count} gemeente</source>
        <translation>{count} commune</translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Gemeenten: {words}</source>
        <translation>Communes&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Zoek een gemeente</source>
        <translation>Chercher une commune</translation>
    </message>
    <message>
        <source>Gemeenten</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Alle gemeenten</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Alleen wat gevonden is</source>
        <translation>Seulement celles trouvées</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Er zitten nog geen inzendingen in deze bundel. Kies &apos;Inzendingen samenvoegen…&apos;.</source>
        <translation>Ce recueil ne contient pas encore d&apos;envois. Choisissez «&#xa0;Fusionner des envois…&#xa0;».</translation>
    </message>
    <message>
        <source>Geen enkele gemeente past bij deze filters. Kies &apos;Alles tonen&apos;.</source>
        <translation>Aucune commune ne correspond à ces filtres. Choisissez «&#xa0;Tout afficher&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Voorbeeld van wat gedrukt wordt</source>
        <translation>Aperçu de ce qui sera imprimé</translation>
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
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Zo breed als het venster (Ctrl+0)</source>
        <translation>Aussi large que la fenêtre (Ctrl+0)</translation>
    </message>
    <message>
        <source>Hele pagina</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>De hele pagina in het venster</source>
        <translation>La page entière dans la fenêtre</translation>
    </message>
    <message>
        <source>Vorige pagina</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Volgende pagina</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Kleiner (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Groter (Ctrl++)</source>
        <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
        <source> van {count}</source>
        <translation> sur {count}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Samenwerking stad en OCMW</source>
        <translation>Coopération entre commune et CPAS</translation>
    </message>
    <message>
        <source>Breng in kaart hoe stad (of gemeente) en OCMW samenwerken in hun beheer: financiën, personeel, gebouwen, ICT en meer. Alles blijft op uw computer, in één bestand; elke wijziging wordt meteen bewaard.</source>
        <translation>Dressez l&apos;inventaire de la coopération entre la commune (ou la ville) et le CPAS dans leur gestion&#xa0;: finances, personnel, bâtiments, informatique et plus. Tout reste sur votre ordinateur, dans un seul fichier&#xa0;; chaque modification est aussitôt enregistrée.</translation>
    </message>
    <message>
        <source>Nieuwe inventaris beginnen</source>
        <translation>Commencer un nouvel inventaire</translation>
    </message>
    <message>
        <source>Een inventaris openen…</source>
        <translation>Ouvrir un inventaire…</translation>
    </message>
    <message>
        <source>Blanco vragenlijst afdrukken…</source>
        <translation>Imprimer un questionnaire vierge…</translation>
    </message>
    <message>
        <source>Inzendingen samenvoegen…</source>
        <translation>Fusionner des envois…</translation>
    </message>
    <message>
        <source>Voor het kenniscentrum</source>
        <translation>Pour le centre de connaissances</translation>
    </message>
    <message>
        <source>U kunt een bestand ook naar dit venster slepen.</source>
        <translation>Vous pouvez aussi glisser un fichier dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Eerst rondkijken</source>
        <translation>D&apos;abord un coup d&apos;œil</translation>
    </message>
    <message>
        <source>In een verzonnen voorbeeld, dat los staat van uw eigen inventaris.</source>
        <translation>Dans un exemple fictif, indépendant de votre propre inventaire.</translation>
    </message>
    <message>
        <source>Rondleiding (1 minuut)</source>
        <translation>Visite guidée (1 minute)</translation>
    </message>
    <message>
        <source>Ingevuld voorbeeld</source>
        <translation>Exemple rempli</translation>
    </message>
    <message>
        <source>Breng samen wat de steden terugsturen, en bestudeer het.</source>
        <translation>Rassemblez ce que les communes renvoient, et étudiez-le.</translation>
    </message>
    <message>
        <source>Een bundel openen…</source>
        <translation>Ouvrir un recueil…</translation>
    </message>
    <message>
        <source>Onlangs geopend</source>
        <translation>Ouverts récemment</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Inventaris, inzending of bundel (*{one} *{two} *{three})</source>
        <translation>Inventaire, envoi ou recueil (*{one} *{two} *{three})</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source> (alleen lezen)</source>
        <translation> (lecture seule)</translation>
    </message>
    <message>
        <source>U werkt nu verder in {path}.</source>
        <translation>Vous continuez maintenant dans {path}.</translation>
    </message>
    <message>
        <source>Kopie bewaren…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Ook wat niet gevraagd wordt</source>
        <translation>Aussi ce qui n&apos;est pas demandé</translation>
    </message>
    <message>
        <source>Met contactpersonen</source>
        <translation>Avec les personnes de contact</translation>
    </message>
    <message>
        <source>Met opzijgezette antwoorden</source>
        <translation>Avec les réponses mises de côté</translation>
    </message>
    <message>
        <source>Om te archiveren (PDF/A)</source>
        <translation>À archiver (PDF/A)</translation>
    </message>
    <message>
        <source>ingevuld</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>veranderd sinds ronde 1</source>
        <translation>changements depuis le tour 1</translation>
    </message>
    <message>
        <source>blanco vragenlijst{part}</source>
        <translation>questionnaire vierge{part}</translation>
    </message>
    <message>
        <source>Wat ingevuld is</source>
        <translation>Ce qui est rempli</translation>
    </message>
    <message>
        <source>Een blanco vragenlijst</source>
        <translation>Un questionnaire vierge</translation>
    </message>
    <message>
        <source>Wat veranderde sinds ronde 1</source>
        <translation>Ce qui a changé depuis le tour 1</translation>
    </message>
    <message>
        <source>Welk deel van de blanco vragenlijst</source>
        <translation>Quelle partie du questionnaire vierge</translation>
    </message>
    <message>
        <source>De hele vragenlijst</source>
        <translation>Tout le questionnaire</translation>
    </message>
    <message>
        <source>Voor {name}</source>
        <translation>Pour {name}</translation>
    </message>
    <message>
        <source>Wat drukt u af?</source>
        <translation>Qu&apos;imprimez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>YearField</name>
    <message>
        <source>Verslag over</source>
        <translation>Rapport sur</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Wat is het</source>
        <translation>De quoi s&apos;agit-il</translation>
    </message>
    <message>
        <source>Stad of gemeente</source>
        <translation>Ville ou commune</translation>
    </message>
    <message>
        <source>Wie antwoordt</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Ronde</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Revisie</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Volledig</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Toelichting</source>
        <translation>Explication</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Inventaris (*{suffix})</source>
        <translation>Inventaire (*{suffix})</translation>
    </message>
    <message>
        <source>Van welke inventaris?</source>
        <translation>De quel inventaire&#xa0;?</translation>
    </message>
    <message>
        <source>Herstellen…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Welk deel neemt u terug?</source>
        <translation>Quelle partie reprenez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Met welke inventaris vergelijkt u?</source>
        <translation>À quel inventaire comparez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Het bestand wordt gelezen…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>{count} gegevens overgenomen. Met Ctrl+Z maakt u dat in één keer ongedaan.</source>
        <translation>Données reprises&#xa0;: {count}. Ctrl+Z annule cela en une fois.</translation>
    </message>
    <message>
        <source>Uit Excel overnemen</source>
        <translation>Reprendre d&apos;Excel</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Het werkboek wordt gelezen…</source>
        <translation>Lecture du classeur…</translation>
    </message>
</context>
</TS>
