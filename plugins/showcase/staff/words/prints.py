"""Words of `inv sheets`."""

WORDS = {
    "made-one": ("{number} document à imprimer ({size} Mo), dans : {where}", "{number} document to print ({size} MB), in: {where}"),
    "made-many": ("{number} documents à imprimer ({size} Mo), dans : {where}", "{number} documents to print ({size} MB), in: {where}"),
    "unknown": ("Rien à imprimer sous ce nom : {names}. Donner le nom d'un dossier de content/, un code de pays (IE) ou une année scolaire (2025-2026). Un récit ou un projet "
                "dont l'usage « print » n'est pas accordé n'a pas de document.",
                "Nothing to print under that name: {names}. Give the name of a folder of content/, a country's code (IE) or a school year (2025-2026). A story or a project "
                "without the use “print” has no document."),
    "near": ("Voulez-vous dire : {near} ?", "Do you mean: {near}?"),
    "no-host": ("Sans codes QR : l'adresse publique (SITEURL) n'est pas réglée dans pelicanconf.py.", "Without QR codes: the public address (SITEURL) is not set in pelicanconf.py."),
    "list": ("# Les documents à imprimer, du {day}. Un accord retiré ? Refaire « inv sheets » et jeter ce qui est imprimé : ce qui n'a plus lieu d'être disparaît d'ici.",
             "# The documents to print, of {day}. A consent withdrawn? Run “inv sheets” again and throw away what was printed: what may no longer be vanishes here."),
}
