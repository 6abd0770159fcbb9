"""Words of the commands that write a folder to be carried away."""

WORDS = {
    "not-ours": ("{where} contient autre chose, que rien ne doit effacer. Donner un dossier vide ou nouveau, par exemple --out {example}",
                 "{where} holds something else, which nothing may erase. Give an empty or a new folder, for instance --out {example}"),
    "published-folder": ("{where} est dans le site lui-même. Donner un autre dossier, par exemple une clé USB.", "{where} is in the site itself. Give another folder, a stick for instance."),
    "unwritable": ("Impossible d'écrire dans {where} : {fault}", "Cannot write into {where}: {fault}"),
}
