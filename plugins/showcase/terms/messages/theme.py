"""Words of problems: the theme's style sheets, scripts and drawings."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "theme-not-text": {
        "fr": (
            "un fichier qui n'est pas du texte en UTF-8",
            "du texte en UTF-8",
            "le rouvrir dans un éditeur de texte et l'enregistrer en UTF-8, ou remettre la version précédente",
        ),
        "en": (
            "a file that is not text in UTF-8",
            "text in UTF-8",
            "open it in your editor and save it as UTF-8, or put the earlier version back",
        ),
    },
    "theme-open-comment": {
        "fr": (
            "un commentaire « /* » qui ne se termine pas",
            "« */ » à la fin du commentaire",
            "ajouter « */ » là où le commentaire s'arrête",
        ),
        "en": ("a comment “/*” without an end", "“*/” where the comment ends", "add “*/” where the comment stops"),
    },
    "theme-open-string": {
        "fr": ("un guillemet {quote} qui n'est pas refermé sur sa ligne", "un second guillemet {quote}", "ajouter le guillemet qui manque"),
        "en": ("a quotation mark {quote} that its line does not close", "a second {quote}", "add the missing quotation mark"),
    },
    "theme-open-bracket": {
        "fr": (
            "« {bracket} » qui n'est jamais refermé",
            "« {closing} »",
            "ajouter « {closing} » à la fin de ce que « {bracket} » ouvre ici",
        ),
        "en": ("“{bracket}” that is never closed", "“{closing}”", "add “{closing}” at the end of what “{bracket}” opens here"),
    },
    "theme-stray-bracket": {
        "fr": (
            "« {bracket} » qui ne ferme rien",
            "un « {opening} » avant lui",
            "supprimer ce « {bracket} », ou remettre le « {opening} » qui manque avant",
        ),
        "en": (
            "“{bracket}” that closes nothing",
            "a “{opening}” before it",
            "delete this “{bracket}”, or put back the “{opening}” missing before it",
        ),
    },
    "theme-no-semicolon": {
        "fr": ("deux réglages qui se suivent sans point-virgule", "« ; » à la fin de chaque réglage", "ajouter « ; » avant « {name} »"),
        "en": ("two declarations with no semicolon between them", "“;” at the end of each declaration", "add “;” before “{name}”"),
    },
    "theme-import": {
        "fr": (
            "« @import »",
            "les règles elles-mêmes",
            "copier les règles dans ce dossier : tous les fichiers sont réunis en un seul, où « @import » ne marche plus",
        ),
        "en": (
            "“@import”",
            "the rules themselves",
            "put the rules into this folder: all files become one, where “@import” no longer works",
        ),
    },
    "theme-no-target": {
        "fr": (
            "l'adresse « {target} », qui ne mène à aucun fichier du thème",
            "l'adresse d'un fichier qui existe, écrite à partir de ce fichier-ci",
            "corriger l'adresse, ou ajouter le fichier {wanted}",
        ),
        "en": (
            "the address “{target}”, which leads to no file of the theme",
            "the address of a file that exists, as seen from this one",
            "correct the address, or add the file {wanted}",
        ),
    },
    "theme-circle": {
        "fr": (
            "un module qui s'importe lui-même par « {target} »",
            "des modules sans cercle",
            "déplacer ce qu'ils partagent dans un troisième module",
        ),
        "en": ("a module that imports itself by way of “{target}”", "modules without a circle", "move what they share into a third module"),
    },
    "theme-no-file": {
        "fr": ("aucun fichier", "{wanted}", "remettre ce fichier : le site ne peut pas s'en passer"),
        "en": ("no file", "{wanted}", "put this file back: the site cannot do without it"),
    },
    "theme-no-token": {
        "fr": ("« {found} » dans « {name} »", "le nom d'un réglage qui existe, et qui ne mène pas à lui-même", "corriger le nom, ou ajouter ce réglage"),
        "en": ("“{found}” in “{name}”", "the name of a token that exists, and that does not lead back to itself", "correct the name, or add this token"),
    },
}
