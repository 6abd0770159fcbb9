"""Words of problems: the text under the front matter, its links and pictures."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "prose-too-long": {
        "fr": ("un texte de {size} Ko", "{most} Ko au plus, soit une trentaine de milliers de mots", "répartir le texte sur plusieurs pages"),
        "en": ("a text of {size} KB", "{most} KB at most, about thirty thousand words", "spread the text over several pages"),
    },
    "prose-too-deep": {
        "fr": ("des listes ou des citations emboîtées trop profondément", "douze niveaux au plus", "retirer des signes > ou - au début des lignes, ou réduire les décalages"),
        "en": ("lists or quotations nested too deeply", "twelve levels at most", "remove some of the signs > or - at the start of the lines, or reduce the indentation"),
    },
    "prose-too-intricate": {
        "fr": ("des milliers de signes comme [ * _ ` < ( & dans un même paragraphe", "des paragraphes de texte ordinaire", "vérifier qu'un fichier n'a pas été collé ici par erreur ; couper le paragraphe par des lignes vides"),
        "en": ("thousands of signs such as [ * _ ` < ( & in one paragraph", "paragraphs of ordinary text", "check that no file was pasted here by mistake; break the paragraph up with empty lines"),
    },
    "prose-html-element": {
        "fr": ("<{what}>, un élément HTML que le site n'affiche pas : il a été retiré", "du Markdown", "retirer la balise ; pour écrire le signe « < » lui-même : &lt;"),
        "en": ("<{what}>, an HTML element that the site does not show: it was removed", "Markdown", "delete the tag; to write the sign “<” itself: &lt;"),
    },
    "prose-html-attribute": {
        "fr": ("l'attribut « {what} » de <{near}>, que le site n'admet pas : il a été retiré", "du Markdown, ou la balise sans cet attribut", "retirer {what}=\"…\" de la balise"),
        "en": ("the attribute “{what}” of <{near}>, which the site does not allow: it was removed", "Markdown, or the tag without this attribute", "delete {what}=\"…\" from the tag"),
    },
    "prose-link-script": {
        "fr": ("un lien qui exécute un programme : « {what} »", "une adresse https://… ou une page du site", "retirer ce lien ou écrire la bonne adresse"),
        "en": ("a link that runs a program: “{what}”", "an address https://… or a page of the site", "delete this link or write the right address"),
    },
    "prose-link-file": {
        "fr": ("un lien vers un fichier de votre ordinateur : « {what} »", "une page du site, ou une adresse https://…", "mettre le fichier dans le dossier d'un projet et le déclarer dans documents, puis lier la page du projet"),
        "en": ("a link to a file on your computer: “{what}”", "a page of the site, or an address https://…", "put the file into a project's folder, declare it under documents, then link to the project's page"),
    },
    "prose-link-unreadable": {
        "fr": ("une adresse mal écrite : « {what} »", "une adresse comme https://www.exemple.fr/page", "recopier l'adresse depuis la barre du navigateur, sans espace"),
        "en": ("a malformed address: “{what}”", "an address such as https://www.example.org/page", "copy the address from the browser's bar, without spaces"),
    },
    "prose-link-kind": {
        "fr": ("un lien d'un genre inconnu : « {what} »", "partner:, project:, testimony:, news:, event:, page:, badge:, destination:, question: ou https://…", "écrire par exemple « {near}: » devant le nom du dossier"),
        "en": ("a link of an unknown kind: “{what}”", "partner:, project:, testimony:, news:, event:, page:, badge:, destination:, question: or https://…", "write for instance “{near}:” before the folder's name"),
    },
    "prose-link-empty": {
        "fr": ("un lien sans adresse", "une adresse entre les parenthèses", "écrire l'adresse : [le texte](https://…), ou retirer les crochets"),
        "en": ("a link without an address", "an address between the parentheses", "write the address: [the words](https://…), or remove the brackets"),
    },
    "prose-link-words": {
        "fr": ("un lien sans texte vers « {what} »", "des mots qui disent où mène le lien", "écrire ces mots entre les crochets : [le site de la ferme]({what})"),
        "en": ("a link without words to “{what}”", "words that say where the link leads", "write these words between the brackets: [the farm's site]({what})"),
    },
    "prose-link-www": {
        "fr": ("une adresse sans https:// : « {what} »", "https://{what}", "écrire https:// devant l'adresse"),
        "en": ("an address without https://: “{what}”", "https://{what}", "write https:// before the address"),
    },
    "prose-link-mail": {
        "fr": ("une adresse électronique en guise de lien : « {what} »", "mailto:{what}", "écrire mailto: devant l'adresse"),
        "en": ("an e-mail address as a link: “{what}”", "mailto:{what}", "write mailto: before the address"),
    },
    "prose-link-fragment": {
        "fr": ("un lien vers un intertitre que ce texte n'a pas : « {what} »", "le nom d'un intertitre, en minuscules, sans accents, avec des tirets", "corriger le nom, par exemple #sur-place pour « Sur place »"),
        "en": ("a link to a heading that this text does not have: “{what}”", "a heading's name in lower case, without accents, with hyphens", "correct the name, for instance #on-the-farm for “On the farm”"),
    },
    "prose-picture-empty": {
        "fr": ("une image sans fichier : « {what} »", "le nom d'un fichier placé à côté du texte", "écrire ![description](photo.jpg)"),
        "en": ("a picture without a file: “{what}”", "the name of a file beside the text", "write ![description](photo.jpg)"),
    },
    "prose-picture-remote": {
        "fr": ("une image prise sur un autre site : « {what} »", "une image placée dans le dossier de ce texte", "vérifier que vous en avez le droit, enregistrer l'image dans ce dossier et écrire ![description](son-nom.jpg)"),
        "en": ("a picture taken from another site: “{what}”", "a picture in this text's folder", "check that you may use it, save it in this folder and write ![description](its-name.jpg)"),
    },
    "prose-picture-alt": {
        "fr": ("l'image {what} sans description", "ce que montre l'image, en une phrase, pour qui ne la voit pas", "écrire ![La cour de la ferme sous la neige]({what})"),
        "en": ("the picture {what} without a description", "what it shows, in one sentence, for those who cannot see it", "write ![The farmyard under snow]({what})"),
    },
    "prose-picture-alt-name": {
        "fr": ("« {alt} » en guise de description de {what}", "ce que montre l'image, en une phrase", "écrire ![La cour de la ferme sous la neige]({what})"),
        "en": ("“{alt}” as the description of {what}", "what the picture shows, in one sentence", "write ![The farmyard under snow]({what})"),
    },
    "prose-heading-empty": {
        "fr": ("un intertitre sans mots : il a été retiré", "des mots après les #", "écrire l'intertitre, ou retirer la ligne"),
        "en": ("a heading without words: it was removed", "words after the #", "write the heading, or delete the line"),
    },
    "prose-language": {
        "fr": ("« :{what}[ », qui n'annonce aucune langue", "un code de langue : :en[Open Day], :es[hasta luego], :pt-BR[saudade]", "corriger le code de langue, ou mettre un espace avant le crochet"),
        "en": ("“:{what}[”, which names no language", "a language code: :en[Open Day], :es[hasta luego], :pt-BR[saudade]", "correct the language code, or put a space before the bracket"),
    },
    "prose-attributes": {
        "fr": ("{what}, qui n'a pas d'effet ici : il a été retiré", "seulement la langue, par exemple {{: lang=en }}", "retirer cette ligne"),
        "en": ("{what}, which has no effect here: it was removed", "the language only, for instance {{: lang=en }}", "delete this line"),
    },
}
