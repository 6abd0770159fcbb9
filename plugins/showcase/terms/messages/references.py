"""Words of problems between files: pointers, people, addresses, bundles."""

from .fields import both

WHERE = {
    "partner": ("un dossier de content/partners", "a folder of content/partners"),
    "project": ("un dossier de content/projects", "a folder of content/projects"),
    "testimony": ("un dossier de content/testimonies", "a folder of content/testimonies"),
    "event": ("un dossier de content/events", "a folder of content/events"),
    "news": ("un dossier de content/news", "a folder of content/news"),
    "page": ("un dossier de content/pages", "a folder of content/pages"),
    "badge": ("un dossier de content/badges", "a folder of content/badges"),
    "evaluation": ("un dossier de content/indicators", "a folder of content/indicators"),
    "destination": ("un dossier de content/destinations", "a folder of content/destinations"),
    "question": ("une question de content/questions.yaml", "a question of content/questions.yaml"),
    "centre": ("un centre de content/site.yaml", "a centre of content/site.yaml"),
    "programme": ("un programme de content/site.yaml", "a programme of content/site.yaml"),
    "funder": ("un financeur de content/site.yaml", "a funder of content/site.yaml"),
}

WORDS = {
    f"{kind}-unknown": both(
        ("« {found} », qui n'existe pas", fr, "écrire un de ceux-ci : {near}"),
        ("“{found}”, which does not exist", en, "write one of these: {near}"),
    )
    for kind, (fr, en) in WHERE.items()
} | {
    "person-unknown": both(
        ("« {found} », qui n'est pas une personne de cette fiche", "l'un de : {known}", "corriger l'identifiant, ou ajouter la personne à people"),
        ("“{found}”, who is not one of this entry's people", "one of: {known}", "correct the id, or add the person to people"),
    ),
    "shown-silent": both(
        ("« {found} », dont le site ne montre pas de réponse à la question « {other} » : cette personne n'y répond pas, ou ne peut pas être montrée",
         "un récit du site, et quelqu'un qui y répond à cette question", "choisir une autre réponse, ou retirer la ligne : en attendant le site en montre une autre"),
        ("“{found}”, of whom the site shows no answer to the question “{other}”: they do not answer it there, or may not be shown",
         "a story of the site, and somebody who answers this question in it", "choose another answer, or delete the line: meanwhile the site shows another"),
    ),
    "checklist-twice": both(
        ("deux listes ou deux lignes nommées « {found} »", "un identifiant par ligne : c'est lui qui retient la coche", "changer l'un des deux identifiants"),
        ("two lists or two lines called “{found}”", "one id per line: the tick is remembered by it", "change one of the two ids"),
    ),
    "checklist-nobody": both(
        ("la ligne « {found} », qui ne s'affiche pour personne", "une ligne qui concerne au moins un départ ; {adult} : à partir de 18 ans seulement", "accorder who et kinds de cette ligne avec ceux de sa liste"),
        ("the line “{found}”, which nobody would see", "a line that concerns at least one departure; {adult}: only from 18", "make who and kinds of this line agree with those of its list"),
    ),
    "link-dead": both(
        ("un lien vers {found}, une adresse qui n'existe pas sur le site", "une page du site, ou un lien tel que partner:nom-du-dossier", "corriger le lien (adresse la plus proche : {near}) ; un fichier à télécharger se déclare dans documents, sur une fiche de projet"),
        ("a link to {found}, an address that is not on the site", "a page of the site, or a link such as partner:folder-name", "correct the link (nearest address: {near}); a file to download is declared under documents, in a project"),
    ),
    "file-missing": both(
        ("« {found} », absent du dossier", "un fichier posé à côté du texte", "ajouter le fichier, ou corriger le nom ; fichiers présents : {near}"),
        ("“{found}”, which is not in the folder", "a file beside the text", "add the file, or correct the name; files there: {near}"),
    ),
    "address-twice": both(
        ("l'adresse {found}, déjà celle de {other}", "une adresse par page", "ajouter un champ slug différent à l'une des deux fiches"),
        ("the address {found}, already that of {other}", "one address per page", "add a different slug field to one of the two entries"),
    ),
    "address-of-site": both(
        ("l'adresse {found}, que le site garde pour lui-même", "une autre adresse", "ajouter un champ slug différent, ou renommer le dossier"),
        ("the address {found}, which the site keeps for itself", "another address", "add a different slug field, or rename the folder"),
    ),
    "alias-of-site": both(
        ("l'ancienne adresse {found}, que le site garde pour lui-même", "une adresse que plus aucune page n'utilise", "retirer cette ligne de aliases"),
        ("the former address {found}, which the site keeps for itself", "an address that no page uses any more", "delete this line from aliases"),
    ),
    "destination-folder": both(
        ("le pays {found} à l'adresse « {address} »", "un dossier nommé {near}, sans champ slug : le texte paraît sur la page de ce pays", "renommer le dossier ou corriger country, et retirer slug"),
        ("the country {found} at the address “{address}”", "a folder called {near}, without a slug: the text stands on that country's page", "rename the folder or correct country, and remove slug"),
    ),
    "home-twice": both(
        ("une seconde page d'accueil : {other} en est déjà une", "une seule page avec menu: home", "écrire menu: none dans l'une des deux"),
        ("a second home page: {other} is one already", "a single page with menu: home", "write menu: none in one of the two"),
    ),
    "alias-taken": both(
        ("l'ancienne adresse {found}, qui est celle de {other}", "une adresse que plus aucune page n'utilise", "retirer cette ligne de aliases"),
        ("the former address {found}, which is that of {other}", "an address that no page uses any more", "delete this line from aliases"),
    ),
    "text-absent": both(
        ("un dossier sans texte", "un fichier index.fr.md ou index.en.md", "ajouter le texte, ou retirer le dossier"),
        ("a folder without a text", "a file index.fr.md or index.en.md", "add the text, or remove the folder"),
    ),
    "text-is-folder": both(
        ("un dossier nommé « {found} »", "un fichier de ce nom", "renommer ou retirer le dossier, et mettre le texte dans un fichier"),
        ("a folder called “{found}”", "a file of that name", "rename or remove the folder, and put the text into a file"),
    ),
    "file-link": both(
        ("« {found} », un lien symbolique vers un endroit hors du dossier des contenus, ou qui n'existe pas", "le fichier lui-même", "remplacer le lien par une copie du fichier"),
        ("“{found}”, a symbolic link to a place outside the folder of contents, or to nothing", "the file itself", "put a copy of the file in place of the link"),
    ),
    "file-special": both(
        ("« {found} », qui n'est ni un fichier ni un dossier", "un fichier ordinaire", "le retirer du dossier"),
        ("“{found}”, which is neither a file nor a folder", "an ordinary file", "remove it from the folder"),
    ),
    "file-unreadable": both(
        ("un fichier ou un dossier impossible à lire : il a disparu, ou son accès est interdit", "un fichier lisible", "le remettre à sa place ou autoriser sa lecture, puis recommencer"),
        ("a file or folder that cannot be read: it has gone, or access is denied", "a readable file", "put it back or allow it to be read, then try again"),
    ),
    "file-name-unspeakable": both(
        ("« {found} », un nom aux lettres illisibles (�)", "un nom lisible", "renommer le fichier : des lettres sans accent, des chiffres et des tirets"),
        ("“{found}”, a name with unreadable letters (�)", "a readable name", "rename the file: letters without accents, digits and hyphens"),
    ),
    "file-name-decomposed": both(
        ("« {found} », dont les accents sont écrits en deux signes, à la manière des Mac", "des accents d'un seul signe, ou un nom sans accent", "renommer le fichier en retapant ses accents"),
        ("“{found}”, whose accents are written as two signs, as Macs do", "accents of one sign, or a name without accents", "rename the file, typing its accents again"),
    ),
    "text-extension": both(
        ("« {found} » : l'éditeur a donné au texte un autre nom que le sien", "un fichier nommé {near}", "renommer le fichier en {near} ; dans l'Explorateur de Windows, cocher d'abord Affichage, « Extensions de noms de fichiers »"),
        ("“{found}”: the editor gave the text another name than its own", "a file called {near}", "rename the file {near}; in Windows Explorer, first tick View, “File name extensions”"),
    ),
    "text-name": both(
        ("« {found} », un nom qui ne dit pas la langue", "index.<langue>.md en minuscules, par exemple index.fr.md", "renommer le fichier"),
        ("“{found}”, a name that does not say the language", "index.<language>.md in small letters, for instance index.fr.md", "rename the file"),
    ),
    "language-unknown": both(
        ("la langue « {found} »", "une langue du site : {known}", "renommer le fichier, ou ajouter la langue dans pelicanconf.py"),
        ("the language “{found}”", "one of the site's languages: {known}", "rename the file, or add the language in pelicanconf.py"),
    ),
    "language-unused": both(
        ("un texte en « {found} », que le site n'affiche pas", "une langue du site : {known}", "retirer le fichier, ou ajouter la langue dans pelicanconf.py"),
        ("a text in “{found}”, which the site does not show", "one of the site's languages: {known}", "remove the file, or add the language in pelicanconf.py"),
    ),
    "folder-name": both(
        ("le dossier « {found} »", "des minuscules sans accent, des chiffres et des tirets", "renommer le dossier « {near} »"),
        ("the folder “{found}”", "small letters without accents, digits and hyphens", "rename the folder “{near}”"),
    ),
    "folder-unknown": both(
        ("le dossier « {found} », d'un type inconnu", "l'un de : {known}", "déplacer son contenu, ou retirer le dossier"),
        ("the folder “{found}”, of an unknown type", "one of: {known}", "move what it holds, or remove the folder"),
    ),
    "file-stray": both(
        ("un fichier en dehors d'un dossier de fiche", "un dossier par fiche, par exemple {near}/mon-histoire/index.fr.md", "déplacer le fichier dans un dossier à lui"),
        ("a file outside an entry's folder", "a folder per entry, for instance {near}/my-story/index.fr.md", "move the file into a folder of its own"),
    ),
    "file-unused": both(
        ("« {found} », que le texte n'utilise pas", "un fichier déclaré : photos, audio, video ou documents", "le déclarer, ou retirer le fichier : il ne sera pas publié"),
        ("“{found}”, which the text does not use", "a declared file: photos, audio, video or documents", "declare it, or remove the file: it will not be published"),
    ),
    "withheld-named": both(
        ("le prénom « {found} », d'une personne qui n'est pas autorisée à paraître", "un texte qui ne la nomme pas", "retirer ou remplacer ce prénom à cette ligne"),
        ("the name “{found}”, of a person who may not appear", "a text that does not name them", "remove or replace the name on this line"),
    ),
    "withheld-named-perhaps": both(
        ("« {found} », qui est aussi le prénom d'une personne de cette fiche, non autorisée à paraître", "des mots qui ne la nomment pas", "si c'est elle, retirer ce mot ; si c'est un autre sens, laisser ainsi"),
        ("“{found}”, which is also the name of a person of this entry who may not appear", "words that do not name them", "if it is that person, remove the word; if it means something else, leave it"),
    ),
    "withheld-named-elsewhere": both(
        ("le prénom « {found} », celui d'une personne retenue ({entry}), aux lignes {lines}", "aucun texte qui la nomme", "relire ces lignes ({lines}) : si c'est elle, ôter son prénom ; si c'est quelqu'un d'autre, laisser ainsi"),
        ("the name “{found}”, that of a person who is withheld ({entry}), on lines {lines}", "no text that names them", "read these lines ({lines}): if it is that person, take the name out; if it is somebody else, leave it"),
    ),
    "link-withheld": both(
        ("un lien vers {found}, un récit retenu : il mène à la liste, et ses mots sont remplacés ; ceux d'autour peuvent nommer la personne", "un lien vers une fiche publiée", "relire la phrase, puis ôter le lien et le prénom"),
        ("a link to {found}, an entry that is withheld: it leads to the list, and its words are replaced; those around it may name the person", "a link to an entry that is published", "read the sentence, then take out the link and the name"),
    ),
    "withheld-named-feed": both(
        ("le prénom « {found} », d'une personne qui n'a pas autorisé les flux : flux, calendriers et données pour d'autres sites se passent de cette fiche",
         "une fiche qui ne la nomme pas, ou son accord pour feed", "demander son accord pour feed, ou remplacer ce prénom dans le texte"),
        ("the name “{found}”, of a person who did not agree to feeds: feeds, calendars and data for other sites do without this entry",
         "an entry that does not name them, or their consent for feed", "ask for their consent for feed, or replace the name in the text"),
    ),
    "withheld-named-kiosk": both(
        ("le prénom « {found} », d'une personne qui n'a pas autorisé la borne : la borne se passe de ce récit", "un récit qui ne la nomme pas, ou son accord pour kiosk",
         "demander son accord pour la borne, ou remplacer ce prénom dans le texte"),
        ("the name “{found}”, of a person who did not agree to the kiosk: the kiosk does without this entry", "an entry that does not name them, or their consent for kiosk",
         "ask for their consent for the kiosk, or replace the name in the text"),
    ),
}
