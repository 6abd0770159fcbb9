"""Words of problems with the fields of front matter, site.yaml and questions.yaml."""

Words = tuple[str, str, str]


def both(fr: Words, en: Words) -> dict[str, Words]:
    """The two languages of one message."""
    return {"fr": fr, "en": en}


WORDS: dict[str, dict[str, Words]] = {
    "field-missing": both(
        ("rien : ce champ obligatoire manque ou est vide", "une valeur", "ajouter ce champ et le remplir"),
        ("nothing: this required field is missing or empty", "a value", "add the field and fill it in"),
    ),
    "field-empty": both(
        ("un champ vide", "une valeur", "remplir le champ, ou retirer la ligne s'il n'est pas obligatoire"),
        ("an empty field", "a value", "fill it in, or delete the line if it is not required"),
    ),
    "key-unknown-near": both(
        ("« {found} », un champ inconnu", "« {near} » ?", "écrire « {near} », ou retirer la ligne"),
        ("“{found}”, an unknown field", "“{near}”?", "write “{near}”, or delete the line"),
    ),
    "key-unknown": both(
        ("« {found} », un champ inconnu", "l'un de : {known}", "corriger le nom du champ, ou retirer la ligne"),
        ("“{found}”, an unknown field", "one of: {known}", "correct the field's name, or delete the line"),
    ),
    "choice": both(
        ("« {found} »", "l'un de : {expected}", "écrire par exemple « {near} »"),
        ("“{found}”", "one of: {expected}", "write for instance “{near}”"),
    ),
    "choice-pattern": both(
        ("« {found} »", "une valeur de la forme {expected}", "choisir une des valeurs prévues"),
        ("“{found}”", "a value of the form {expected}", "choose one of the values"),
    ),
    "text-too-long": both(
        ("un texte trop long : « {found} »", "{bound} caractères au plus", "raccourcir, ou déplacer le détail dans le texte"),
        ("a text that is too long: “{found}”", "{bound} characters at most", "shorten it, or move the detail into the body"),
    ),
    "text-expected": both(
        ("une liste ou un groupe : {found}", "un texte sur une ligne", "écrire le texte après le deux-points, entre guillemets \" \""),
        ("a list or a group: {found}", "a text on one line", "write the text after the colon, in double quotes"),
    ),
    "list-expected": both(
        ("« {found} »", "une liste", "écrire [{found}] ou une ligne « - {found} » par valeur"),
        ("“{found}”", "a list", "write [{found}] or one line “- {found}” per value"),
    ),
    "list-too-short": both(
        ("une liste vide", "au moins {bound} entrée", "ajouter une entrée à la liste"),
        ("an empty list", "at least {bound} entry", "add an entry to the list"),
    ),
    "list-too-long": both(
        ("une liste trop longue", "{bound} entrées au plus", "retirer des entrées"),
        ("a list that is too long", "{bound} entries at most", "remove some entries"),
    ),
    "pair-expected": both(
        ("une liste qui n'a pas deux nombres", "deux nombres, par exemple [0.5, 0.3]", "écrire la position gauche-droite puis haut-bas, de 0 à 1"),
        ("a list that does not hold two numbers", "two numbers, for instance [0.5, 0.3]", "write across then down, each from 0 to 1"),
    ),
    "mapping-expected": both(
        ("« {found} »", "un groupe de champs, en retrait sous ce nom", "aller à la ligne et écrire « nom: valeur » avec deux espaces en tête"),
        ("“{found}”", "a group of fields, indented under this name", "start a new line and write “name: value” with two spaces in front"),
    ),
    "number-expected": both(
        ("« {found} »", "un nombre", "écrire des chiffres seulement"),
        ("“{found}”", "a number", "write digits only"),
    ),
    "whole-number": both(
        ("« {found} »", "un nombre entier, en chiffres seuls", "écrire par exemple 12"),
        ("“{found}”", "a whole number, digits only", "write for instance 12"),
    ),
    "amount": both(
        ("« {found} »", "un montant en euros : chiffres, puis au plus deux décimales", "écrire par exemple 12500 ou 12500,50, sans signe ni symbole"),
        ("“{found}”", "an amount in euros: digits, then two decimals at most", "write for instance 12500 or 12500.50, without sign or symbol"),
    ),
    "degrees": both(
        ("« {found} »", "des degrés décimaux, par exemple 51.8985", "copier la coordonnée d'une carte en ligne, avec un point"),
        ("“{found}”", "decimal degrees, for instance 51.8985", "copy the coordinate from an online map, with a point"),
    ),
    "number-too-small": both(
        ("« {found} »", "au moins {bound}", "corriger le nombre"),
        ("“{found}”", "{bound} or more", "correct the number"),
    ),
    "number-too-large": both(
        ("« {found} »", "au plus {bound}", "corriger le nombre"),
        ("“{found}”", "{bound} or less", "correct the number"),
    ),
    "focus": both(
        ("« {found} »", "un nombre de 0 à 1, par exemple 0.5", "0 est la gauche ou le haut, 1 la droite ou le bas"),
        ("“{found}”", "a number from 0 to 1, for instance 0.5", "0 is left or top, 1 is right or bottom"),
    ),
    "flag": both(
        ("« {found} »", "true (oui) ou false (non)", "écrire true ou false"),
        ("“{found}”", "true or false", "write true or false"),
    ),
    "day": both(
        ("« {found} »", "une date AAAA-MM-JJ, par exemple 2026-03-14", "écrire l'année, le mois puis le jour, en chiffres"),
        ("“{found}”", "a date YYYY-MM-DD, for instance 2026-03-14", "write year, month, then day, in digits"),
    ),
    "day-impossible": both(
        ("« {found} », une date qui n'existe pas", "une date du calendrier", "vérifier le mois et le jour"),
        ("“{found}”, a date that does not exist", "a date of the calendar", "check the month and the day"),
    ),
    "day-far": both(
        ("« {found} », une année que le site ne peut pas attendre", "une date de 1950 à 2075", "vérifier l'année ; pour une autorisation sans terme, retirer expires_on"),
        ("“{found}”, a year that the site cannot expect", "a date from 1950 to 2075", "check the year; for a consent without an end, remove expires_on"),
    ),
    "hour-impossible": both(
        ("« {found} », une heure qui n'existe pas", "une heure de 00:00 à 23:59", "vérifier l'heure et les minutes ; minuit s'écrit 00:00, le jour suivant"),
        ("“{found}”, a time that does not exist", "a time from 00:00 to 23:59", "check the hour and the minutes; midnight is 00:00 of the next day"),
    ),
    "moment": both(
        ("« {found} »", "une date et une heure, par exemple 2026-03-14 09:30", "écrire AAAA-MM-JJ HH:MM"),
        ("“{found}”", "a date and a time, for instance 2026-03-14 09:30", "write YYYY-MM-DD HH:MM"),
    ),
    "country": both(
        ("« {found} »", "un pays en deux lettres majuscules (ISO 3166-1) : IE, DE, SN…", "chercher le code du pays ; Irlande : IE, Royaume-Uni : GB, Grèce : GR"),
        ("“{found}”", "a country in two capital letters (ISO 3166-1): IE, DE, SN…", "look up the country's code; Ireland: IE, United Kingdom: GB, Greece: GR"),
    ),
    "lang": both(
        ("« {found} »", "une langue en deux ou trois lettres minuscules : fr, en, es…", "écrire le code de la langue"),
        ("“{found}”", "a language in two or three small letters: fr, en, es…", "write the language's code"),
    ),
    "school-year": both(
        ("« {found} »", "une année scolaire, par exemple 2025-2026", "écrire les deux années qui se suivent, avec un tiret"),
        ("“{found}”", "a school year, for instance 2025-2026", "write the two years in a row, with a hyphen"),
    ),
    "slug": both(
        ("« {found} »", "des minuscules sans accent, des chiffres et des tirets", "écrire par exemple « stage-en-irlande »"),
        ("“{found}”", "small letters without accents, digits and hyphens", "write for instance “stage-en-irlande”"),
    ),
    "slug-long": both(
        ("« {found} », trop long pour une adresse", "80 caractères au plus (200 pour une ancienne adresse)", "raccourcir ce nom"),
        ("“{found}”, too long for an address", "80 characters at most (200 for a former address)", "shorten this name"),
    ),
    "slug-reserved": both(
        ("« {found} », un nom que Windows se réserve", "un nom que tous les ordinateurs acceptent", "changer de nom, par exemple en y ajoutant un mot"),
        ("“{found}”, a name that Windows keeps for itself", "a name that every computer accepts", "change the name, for instance by adding a word"),
    ),
    "url": both(
        ("« {found} »", "une adresse complète, par exemple https://exemple.fr/", "copier l'adresse depuis le navigateur"),
        ("“{found}”", "a full address, for instance https://example.org/", "copy the address from the browser"),
    ),
    "email": both(
        ("« {found} »", "une adresse de courriel, par exemple mobilite@exemple.fr", "corriger l'adresse"),
        ("“{found}”", "an email address, for instance mobility@example.org", "correct the address"),
    ),
    "phone": both(
        ("« {found} »", "un numéro de téléphone, par exemple 02 61 91 00 00 ou +33 2 61 91 00 00", "écrire des chiffres et des espaces ; les horaires et les noms vont dans leurs propres champs"),
        ("“{found}”", "a phone number, for instance 02 61 91 00 00 or +33 2 61 91 00 00", "write digits and spaces; hours and names have fields of their own"),
    ),
    "file-name": both(
        ("« {found} »", "le nom d'un fichier du même dossier, par exemple traite.jpg", "écrire le nom seul, sans dossier, avec son extension"),
        ("“{found}”", "the name of a file in the same folder, for instance milking.jpg", "write the name alone, without a folder, with its extension"),
    ),
    "document-kind": both(
        ("« {found} »", "un document PDF, csv, txt ou ics : des autres, le site ne sait pas retirer le nom de l'auteur", "exporter le document en PDF (Fichier, Exporter) ; une photo va dans photos, où sa position GPS est effacée"),
        ("“{found}”", "a PDF, csv, txt or ics document: from others the site cannot take the author's name out", "export the document as PDF (File, Export); a picture goes under photos, where its GPS position is removed"),
    ),
    "recording-kind": both(
        ("« {found} »", "un son (mp3, m4a, ogg, opus, flac, wav) ou un film (mp4, webm, mov)", "convertir le son en MP3 avec Audacity, le film en MP4 avec HandBrake (gratuits) : des autres formats, le site ne sait pas retirer les données cachées"),
        ("“{found}”", "a sound (mp3, m4a, ogg, opus, flac, wav) or a film (mp4, webm, mov)", "convert the sound to MP3 with Audacity, the film to MP4 with HandBrake (both free): from other formats the site cannot take hidden data out"),
    ),
    "captions-kind": both(
        ("« {found} »", "un fichier de sous-titres .vtt", "enregistrer les sous-titres au format WebVTT"),
        ("“{found}”", "a file of captions .vtt", "save the captions as WebVTT"),
    ),
    "address": both(
        ("« {found} »", "une adresse du site qui commence par /, par exemple /temoignages/cork/", "copier l'ancienne adresse sans https:// ni nom de site"),
        ("“{found}”", "an address of this site that begins with /, for instance /temoignages/cork/", "copy the former address without https:// and host"),
    ),
    "consent-reference": both(
        ("« {found} »", "le numéro du formulaire papier, par exemple AUT-2025-014", "remplacer par un numéro : ni nom de personne ni nom de fichier ne doit paraître ici"),
        ("“{found}”", "the paper form's number, for instance AUT-2025-014", "put a number: no person's name and no file name may stand here"),
    ),
    "time-zone": both(
        ("« {found} », un fuseau horaire inconnu", "un nom comme Europe/Paris", "écrire Europe/Paris, ou retirer la ligne"),
        ("“{found}”, an unknown time zone", "a name such as Europe/Paris", "write Europe/Paris, or delete the line"),
    ),
    "end-before-start": both(
        ("une fin avant le début", "une fin le même jour ou plus tard", "vérifier les deux dates"),
        ("an end before the start", "an end on the same day or later", "check both dates"),
    ),
    "event-without-length": both(
        ("une fin à l'heure même du début", "une fin plus tard", "écrire l'heure à laquelle on se sépare ; sans elle, les agendas ne savent pas montrer l'événement"),
        ("an end at the very time of the start", "a later end", "write the time at which people part; without it calendars cannot show the event"),
    ),
    "modified-ahead": both(
        ("{found}, une date à venir", "le jour du dernier changement", "corriger la date, ou retirer la ligne"),
        ("{found}, a date to come", "the day of the last change", "correct the date, or delete the line"),
    ),
    "mobility-at-home": both(
        ("{found}, le pays de l'établissement", "le pays où l'on est parti, ou d'où l'on est venu", "corriger le pays ; il est compté et dessiné comme une destination"),
        ("{found}, the institution's own country", "the country that people left for, or came from", "correct the country; it is counted and drawn as a destination"),
    ),
    "answer-twice": both(
        ("une seconde réponse de « {by} » à la question « {found} »", "une réponse par voix et par question", "réunir les deux réponses en une ; si elles parlent de deux moments, le dire par moment"),
        ("a second answer by “{by}” to the question “{found}”", "one answer for each voice and question", "join the two into one; if they speak of two moments, say so with moment"),
    ),
    "badge-bare": both(
        ("un badge sans texte ni compétences", "des critères, dans le texte, et des compétences, dans skills", "écrire ce qu'il faut avoir fait pour l'obtenir : sans critères, un badge ne prouve rien"),
        ("a badge without a text or skills", "criteria, in the text, and skills", "write what must be done to earn it: without criteria a badge proves nothing"),
    ),
    "event-sequence": both(
        ("{found}, avec sequence 0", "un sequence plus grand à chaque changement d'un événement déjà publié", "écrire sequence: 1 (ou un de plus qu'avant) : sans lui, les agendas gardent l'ancienne version ; si l'événement n'a jamais été publié autrement, l'écrire aussi"),
        ("{found}, with sequence 0", "a higher sequence at each change of an event that is published already", "write sequence: 1 (or one more than before): without it calendars keep the former version; if the event was never published otherwise, write it too"),
    ),
    "checklist-untitled": both(
        ("la liste « {found} », sans title ni when", "un titre, ou un moment qui en tient lieu", "ajouter title, ou when: one-month par exemple"),
        ("the list “{found}”, without title or when", "a title, or a moment that stands for one", "add title, or when: one-month for instance"),
    ),
    "question-untranslated": both(
        ("la question « {found} », sans texte en : {missing}", "text et short dans chaque langue du site", "ajouter la traduction ; en attendant, la question paraît dans une autre langue"),
        ("the question “{found}”, without words in: {missing}", "text and short in each language of the site", "add the translation; until then the question is shown in another language"),
    ),
    "modified-before-published": both(
        ("date_modified avant date_published", "une modification après la publication", "vérifier les deux dates"),
        ("date_modified before date_published", "a change after the publication", "check both dates"),
    ),
    "half-a-point": both(
        ("latitude ou longitude seule", "les deux, ou aucune", "ajouter la coordonnée qui manque"),
        ("latitude or longitude alone", "both, or neither", "add the missing coordinate"),
    ),
    "history-before-since": both(
        ("une année d'avant le début du partenariat", "des années à partir de « since »", "corriger l'année scolaire, ou « since »"),
        ("a year before the partnership began", "years from “since” on", "correct the school year, or “since”"),
    ),
    "video-without-captions": both(
        ("un film sans sous-titres", "un fichier .vtt par langue (RGAA 4.3)", "ajouter captions: {{fr: fichier.fr.vtt}} au film"),
        ("a film without captions", "one .vtt file per language (RGAA 4.3)", "add captions: {{fr: file.fr.vtt}} to the film"),
    ),
    "shared-field-differs": both(
        ("« {found} », alors que {original} dit « {first} »", "ce champ est commun à toutes les langues : il s'écrit une fois, dans {original}", "retirer la ligne ici, ou corriger {original}"),
        ("“{found}”, whereas {original} says “{first}”", "this field is shared by all languages: it is written once, in {original}", "delete the line here, or correct {original}"),
    ),
    "translated-part-unknown": both(
        ("« {found} », absent de {original}", "l'un de : {known}", "reprendre exactement la valeur de {original}"),
        ("“{found}”, not in {original}", "one of: {known}", "use exactly the value in {original}"),
    ),
    "answer-not-translated": both(
        ("la réponse à « {found} » n'est pas traduite", "la même liste de réponses que dans {original}", "ajouter la question et sa traduction ; en attendant, elle ne paraît pas dans cette langue"),
        ("the answer to “{found}” is not translated", "the same answers as in {original}", "add the question and its translation; until then it is not shown in this language"),
    ),
    "person-twice": both(
        ("deux personnes nommées « {found} »", "un identifiant par personne", "changer l'un des deux identifiants"),
        ("two people called “{found}”", "one id per person", "change one of the two ids"),
    ),
}
