"""Words of problems: what cannot be printed on a sheet or a card, or shown on a kiosk."""

WORDS: dict[str, dict[str, tuple[str, str, str]]] = {
    "letter-unshown": {
        "fr": (
            "un signe ou plusieurs qu'aucune de nos polices ne sait montrer : {signs}",
            "des lettres et des signes des écritures que nous savons imprimer et montrer : latine, grecque, cyrillique, arabe, hébraïque, indiennes, émojis…",
            "l'écrire autrement, par exemple en lettres latines ; sans cela les feuilles et les cartes qui le diraient ne sont pas faites, et une borne peut ne montrer que des carrés",
        ),
        "en": (
            "one sign or more that none of our fonts can show: {signs}",
            "letters and signs of the scripts that we can print and show: Latin, Greek, Cyrillic, Arabic, Hebrew, Indic, emoji…",
            "write it otherwise, in Latin letters for instance; without that no sheet or card that would say it is made, and a kiosk may show boxes",
        ),
    },
    "sheet-overfull": {
        "fr": (
            "un titre, ou des mentions de financeurs, trop longs pour une page",
            "« {sheet} » sur une seule page : les mentions obligatoires n'y sont jamais coupées",
            "raccourcir le titre, ou les mentions des financeurs dans site.yaml ; sans cela la feuille n'est pas faite",
        ),
        "en": (
            "a title, or funders' statements, too long for a page",
            "“{sheet}” on one page: what funders demand is never cut on it",
            "shorten the title, or the funders' statements in site.yaml; without that the sheet is not made",
        ),
    },
    "sheet-refused": {
        "fr": ("une feuille que l'outil de mise en page refuse : {reason}", "« {sheet} »", "transmettre ce message à la personne qui s'occupe du site ; la feuille n'est pas faite"),
        "en": ("a sheet that the typesetter refuses: {reason}", "“{sheet}”", "pass this message on to whoever looks after the site; the sheet is not made"),
    },
}
