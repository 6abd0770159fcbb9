"""Words of problems with the site's own files and settings."""

from .fields import both

WORDS = {
    "site-file-missing": both(
        ("rien : le fichier {found} manque", "le fichier {found} dans content/", "le recréer ou le restaurer"),
        ("nothing: the file {found} is missing", "the file {found} in content/", "create or restore it"),
    ),
    "fields-expected": both(
        ("une liste", "des lignes « champ: valeur » : {known}", "écrire le nom du champ au-dessus de la liste, et décaler la liste de deux espaces"),
        ("a list", "lines “field: value”: {known}", "write the field's name above the list, and set the list in by two spaces"),
    ),
    "id-twice": both(
        ("« {found} » deux fois", "un identifiant par entrée", "changer l'un des deux"),
        ("“{found}” twice", "one id per entry", "change one of the two"),
    ),
    "words-missing": both(
        ("rien en « {found} », la première langue du site", "un texte au moins dans cette langue", "ajouter la ligne {found}: …"),
        ("nothing in “{found}”, the site's first language", "a text at least in that language", "add the line {found}: …"),
    ),
    "theme-day-unknown": both(
        ("la journée « {found} », qui n'est pas dans ce fichier", "l'identifiant d'une journée de theme_days", "écrire l'un de ceux-ci : {near} ; ou ajouter la journée à content/kiosk.yaml"),
        ("the day “{found}”, which is not in this file", "the id of a day of theme_days", "write one of these: {near}; or add the day to content/kiosk.yaml"),
    ),
    "content-missing": both(
        ("aucun dossier {found}", "le dossier des contenus", "vérifier l'option --content ou le réglage PATH"),
        ("no folder {found}", "the folder of contents", "check the option --content or the setting PATH"),
    ),
    "template-broken": both(
        ("un gabarit qui ne fonctionne pas : {found}", "un gabarit Jinja valable", "corriger le gabarit à cette ligne, ou revenir à sa version précédente"),
        ("a template that does not work: {found}", "a valid Jinja template", "correct the template at this line, or go back to its former version"),
    ),
    "template-missing": both(
        ("un appel au gabarit « {found} », qui n'existe pas", "un fichier de theme/templates", "corriger le nom, ou ajouter le gabarit"),
        ("a call of the template “{found}”, which does not exist", "a file of theme/templates", "correct the name, or add the template"),
    ),
    "catalogue-broken": both(
        ("un catalogue illisible : {found}", "un fichier gettext .po valable", "corriger le fichier à cette ligne"),
        ("a catalogue that cannot be read: {found}", "a valid gettext .po file", "correct the file at this line"),
    ),
    "setting": both(
        ("le réglage {name} = {found}", "{expected}", "corriger pelicanconf.py"),
        ("the setting {name} = {found}", "{expected}", "correct pelicanconf.py"),
    ),
}
