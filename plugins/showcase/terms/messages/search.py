"""Words of problems with the search."""

from .fields import both

WORDS = {
    "search-no-engine": both(
        ("le moteur de recherche n'est pas installé : {found}", "le paquet pagefind_bin",
         "lancer « uv sync », ou mettre ESCALES_SEARCH = False dans pelicanconf.py ; le site est construit sans recherche, et la page de recherche mène aux listes"),
        ("the search engine is not installed: {found}", "the package pagefind_bin",
         "run “uv sync”, or set ESCALES_SEARCH = False in pelicanconf.py; the site is built without a search, and the search page leads to the lists"),
    ),
    "search-failed": both(
        ("le moteur de recherche s'est arrêté : {found}", "un index de recherche",
         "vérifier l'espace libre du disque et relancer « inv build » ; le site est construit sans recherche, et la page de recherche mène aux listes"),
        ("the search engine stopped: {found}", "a search index",
         "check the free space of the disk and run “inv build” again; the site is built without a search, and the search page leads to the lists"),
    ),
}
