"""Words of `inv kiosk`."""

WORDS = {
    "made-one": ("Borne prête : {number} récit, {files} fichiers, {size} Mo.", "The kiosk is ready: {number} story, {files} files, {size} MB."),
    "made-many": ("Borne prête : {number} récits, {files} fichiers, {size} Mo.", "The kiosk is ready: {number} stories, {files} files, {size} MB."),
    "day": ("Journée : {title}, {date}.", "Day: {title}, {date}."),
    "past": ("Attention : ce jour est passé, la borne ne l'annonce plus.", "Note: that day is over, the kiosk does not announce it any more."),
    "left-out": ("{number} récit(s) du site n'y sont pas : usage « kiosk » non accordé, ou pas choisi(s).", "{number} story(ies) of the site are not in it: the use “kiosk” is not granted, or they were not chosen."),
    "absent": ("Choisis pour la journée, mais retenus : {slugs}.", "Chosen for the day, but withheld: {slugs}."),
    "no-codes": ("Sans codes QR : l'adresse publique (SITEURL) n'est pas réglée dans pelicanconf.py.", "Without QR codes: the public address (SITEURL) is not set in pelicanconf.py."),
    "open": ("À ouvrir sur la borne : {where}", "To open on the kiosk: {where}"),
    "unpack": ("À décompresser sur la borne : {where}", "To unpack on the kiosk: {where}"),
    "one-of": ("Choisir entre --out et --zip.", "Choose between --out and --zip."),
    "list": ("# La borne, du {day}. Pour la lancer, ouvrir index.html. Ce fichier dit ce que « inv kiosk » a écrit ici, et peut remplacer.",
             "# The kiosk, of {day}. To start it, open index.html. This file says what “inv kiosk” has written here, and may replace."),
}
