"""Words of problems: bytes, front matter, YAML."""

NOTEPAD = "dans le Bloc-notes : Fichier, Enregistrer sous, choisir « UTF-8 » dans « Encodage », puis Enregistrer"
NOTEPAD_EN = "in Notepad: File, Save as, choose “UTF-8” under “Encoding”, then Save"
PASTE = "remplacer la ligne par : {ready}"
PASTE_EN = "replace the line with: {ready}"

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "text-too-large": {
        "fr": ("un fichier texte de {size} Mo", "2 Mo au plus", "vérifier que c'est bien un texte ; placer photos et sons dans leurs propres fichiers, à côté"),
        "en": ("a text file of {size} MB", "2 MB at most", "check that it is a text; put pictures and sounds in their own files beside it"),
    },
    "text-utf16": {
        "fr": ("un fichier enregistré en « Unicode » UTF-16 (ou qui n'est pas un texte)", "un texte en UTF-8", NOTEPAD),
        "en": ("a file saved as “Unicode” UTF-16 (or that is not a text)", "a text in UTF-8", NOTEPAD_EN),
    },
    "text-not-utf8": {
        "fr": ("des lettres accentuées enregistrées à l'ancienne (ANSI, Windows-1252) ; la ligne dit sans doute : « {text} »", "un texte en UTF-8", NOTEPAD + ", et relire les accents de tout le fichier"),
        "en": ("accented letters saved the old way (ANSI, Windows-1252); the line probably reads: “{text}”", "a text in UTF-8", NOTEPAD_EN + ", and check the accents in the whole file"),
    },
    "text-control": {
        "fr": ("un caractère invisible ({character}) dans : « {text} »", "du texte seulement", "effacer la ligne et la retaper, sans la coller depuis un autre logiciel"),
        "en": ("an invisible character ({character}) in: “{text}”", "text only", "delete the line and type it again, without pasting it from another program"),
    },
    "text-twice-encoded": {
        "fr": ("des accents abîmés : « {text} »", "par exemple « é » à la place de « Ã© »", "retaper les lettres abîmées, dans cette ligne et dans les autres"),
        "en": ("damaged accents: “{text}”", "for instance “é” instead of “Ã©”", "type the damaged letters again, in this line and in the others"),
    },
    "text-letter-lost": {
        "fr": ("une lettre perdue lors d'une conversion (�) : « {text} »", "la lettre d'origine", "remplacer chaque � par la bonne lettre"),
        "en": ("a letter lost in a conversion (�): “{text}”", "the original letter", "replace each � with the right letter"),
    },
    "front-empty": {
        "fr": ("un fichier vide", "un en-tête entre deux lignes ---, puis le texte", "écrire la fiche, ou supprimer ce fichier"),
        "en": ("an empty file", "front matter between two lines ---, then the text", "write the entry, or delete this file"),
    },
    "front-missing": {
        "fr": ("pas d'en-tête : le fichier commence par « {text} »", "une première ligne --- puis les champs, puis une ligne ---", "ajouter l'en-tête en haut du fichier, par exemple en copiant celui d'un fichier voisin"),
        "en": ("no front matter: the file starts with “{text}”", "a first line ---, then the fields, then a line ---", "add the front matter at the top, for instance by copying that of a similar file"),
    },
    "front-fence": {
        "fr": ("« {text} »", "une ligne faite de trois traits d'union seuls : ---", "remplacer cette ligne par --- (les traitements de texte en font parfois un tiret long)"),
        "en": ("“{text}”", "a line of three hyphens alone: ---", "replace this line with --- (word processors sometimes make a long dash of them)"),
    },
    "front-unclosed": {
        "fr": ("un en-tête ouvert ici par --- et jamais fermé", "une ligne --- après le dernier champ", "ajouter une ligne --- entre les champs et le texte"),
        "en": ("front matter opened here by --- and never closed", "a line --- after the last field", "add a line --- between the fields and the text"),
    },
    "front-not-mapping": {
        "fr": ("un en-tête sans champs : « {text} »", "des lignes « champ: valeur »", "écrire un champ par ligne, par exemple : title: Mon stage en Irlande"),
        "en": ("front matter without fields: “{text}”", "lines “field: value”", "write one field a line, for instance: title: My placement in Ireland"),
    },
    "yaml-not-mapping": {
        "fr": ("un fichier sans champs : « {text} »", "des lignes « champ: valeur » ou une liste", "écrire un champ par ligne"),
        "en": ("a file without fields: “{text}”", "lines “field: value” or a list", "write one field a line"),
    },
    "yaml-too-large": {
        "fr": ("{size} Ko de champs", "{most} Ko au plus", "déplacer les longs textes sous l'en-tête"),
        "en": ("{size} KB of fields", "{most} KB at most", "move long texts below the front matter"),
    },
    "yaml-too-deep": {
        "fr": ("des champs emboîtés trop profondément : « {text} »", "{depth} niveaux au plus", "revoir les décalages et les crochets à partir de cette ligne"),
        "en": ("fields nested too deeply: “{text}”", "{depth} levels at most", "check the indentation and the brackets from this line on"),
    },
    "yaml-anchor": {
        "fr": ("« {text} » : un * ou un & en tête de valeur y désigne un renvoi, ce que nous refusons", "la valeur écrite en entier, entre guillemets si elle commence par ce signe", PASTE),
        "en": ("“{text}”: a value that begins with * or & is a cross-reference there, which we refuse", "the value in full, between quotes if it begins with that sign", PASTE_EN),
    },
    "yaml-tag": {
        "fr": ("« {text} » : un ! en tête de valeur y désigne un type de donnée, ce que nous refusons", "du texte, entre guillemets s'il commence par un !", PASTE),
        "en": ("“{text}”: a value that begins with ! names a data type there, which we refuse", "text, between quotes if it begins with a !", PASTE_EN),
    },
    "yaml-key": {
        "fr": ("un nom de champ vide ou composé", "un mot simple avant les deux-points", "écrire le nom du champ devant « : »"),
        "en": ("an empty or compound field name", "a plain word before the colon", "write the field's name before “:”"),
    },
    "yaml-duplicate": {
        "fr": ("le champ « {key} » deux fois : lignes {first} et {again}", "une seule fois", "garder la bonne ligne et retirer l'autre"),
        "en": ("the field “{key}” twice: lines {first} and {again}", "once only", "keep the right line and delete the other"),
    },
    "yaml-tab": {
        "fr": ("une tabulation au début de la ligne « {text} » ({count} ligne(s) dans ce cas)", "des espaces", "remplacer chaque tabulation par deux espaces"),
        "en": ("a tab at the start of the line “{text}” ({count} such line(s))", "spaces", "replace each tab with two spaces"),
    },
    "yaml-quote-open": {
        "fr": ("un guillemet ouvert et pas fermé : {text}", "un guillemet au début et un à la fin", PASTE),
        "en": ("a quote opened and not closed: {text}", "one quote at the start and one at the end", PASTE_EN),
    },
    "yaml-after-quote": {
        "fr": ("du texte après le guillemet fermant : {text}", "des guillemets autour de toute la valeur", PASTE),
        "en": ("text after the closing quote: {text}", "quotes around the whole value", PASTE_EN),
    },
    "yaml-backslash": {
        "fr": ("une barre oblique inversée \\ entre guillemets droits : {text}", "la valeur entre apostrophes droites", PASTE),
        "en": ("a backslash \\ between double quotes: {text}", "the value between single quotes", PASTE_EN),
    },
    "yaml-colon": {
        "fr": ("deux-points dans une valeur sans guillemets : {text}", "la valeur entre guillemets droits", PASTE),
        "en": ("a colon in a value without quotes: {text}", "the value between straight quotes", PASTE_EN),
    },
    "yaml-bracket": {
        "fr": ("un crochet ouvert et pas fermé : {text}", "un crochet fermant, ou la valeur entre guillemets si c'est une phrase", PASTE),
        "en": ("a bracket opened and not closed: {text}", "a closing bracket, or the value between quotes if it is a sentence", PASTE_EN),
    },
    "yaml-special": {
        "fr": ("une valeur qui commence par « {first} », signe réservé : {text}", "la valeur entre guillemets droits", PASTE),
        "en": ("a value that begins with “{first}”, a reserved sign: {text}", "the value between straight quotes", PASTE_EN),
    },
    "yaml-colon-gap": {
        "fr": ("pas d'espace après les deux-points : {text}", "un espace après « : »", PASTE),
        "en": ("no space after the colon: {text}", "a space after “:”", PASTE_EN),
    },
    "yaml-dash-gap": {
        "fr": ("pas d'espace après le tiret : {text}", "un espace après « - »", PASTE),
        "en": ("no space after the dash: {text}", "a space after “-”", PASTE_EN),
    },
    "yaml-indent": {
        "fr": ("une ligne décalée de {had} espace(s), qui ne s'aligne avec rien : {text}", "{spaces} espace(s) au début de la ligne", "aligner la ligne avec ses voisines : {spaces} espace(s) devant, sans tabulation"),
        "en": ("a line set in by {had} space(s), aligned with nothing: {text}", "{spaces} space(s) at the start of the line", "align the line with its neighbours: {spaces} space(s) before it, no tab"),
    },
    "yaml-no-key": {
        "fr": ("une ligne qui n'est ni « champ: valeur » ni « - élément » : {text}", "la suite d'un champ est décalée de deux espaces ; le texte vient sous l'en-tête", "décaler la ligne de deux espaces, ou la déplacer après la ligne --- qui ferme l'en-tête"),
        "en": ("a line that is neither “field: value” nor “- item”: {text}", "the rest of a field is set in by two spaces; the text comes below the front matter", "set the line in by two spaces, or move it after the line --- that closes the front matter"),
    },
    "yaml-second-document": {
        "fr": ("une seconde série de champs commence ici : {text}", "une seule", "retirer cette ligne"),
        "en": ("a second set of fields starts here: {text}", "one only", "delete this line"),
    },
    "yaml-unreadable": {
        "fr": ("une ligne qui ne se comprend pas : {text}", "« champ: valeur », la valeur entre guillemets droits si elle contient : # [ ] {{ }}", "comparer avec les lignes voisines : espaces, guillemets, crochets ; vérifier que l'en-tête est fermé par ---"),
        "en": ("a line that cannot be understood: {text}", "“field: value”, the value between straight quotes if it holds : # [ ] {{ }}", "compare with the lines around: spaces, quotes, brackets; check that the front matter is closed by ---"),
    },
    "yaml-cut": {
        "fr": ("« {text} » : ce qui suit un # est ignoré", "la valeur entre guillemets droits", PASTE),
        "en": ("“{text}”: whatever follows a # is ignored", "the value between straight quotes", PASTE_EN),
    },
}
