"""Words of problems with what funders demand: their sentence, disclaimer, logo or emblem."""

from .fields import both

WORDS = {
    "duty-statement": both(
        ("le financeur « {funder} », nommé par {number} fiche(s), d'abord {first}, dont la mention obligatoire manque en : {missing}", "sa mention dans chaque langue du site : il la demande sur toutes les pages qu'il finance",
         "écrire sa phrase dans statement, une ligne par langue ({missing}), telle que la convention la donne"),
        ("the funder “{funder}”, named by {number} entry(ies), first {first}, whose statement is missing in: {missing}", "the statement in each language of the site: it is due on every page that they fund",
         "write the sentence in statement, one line per language ({missing}), as the agreement gives it"),
    ),
    "duty-disclaimer": both(
        ("le financeur « {funder} », nommé par {number} fiche(s), d'abord {first}, dont l'avertissement manque en : {missing}", "son avertissement dans chaque langue du site : il le demande sur toutes les pages qu'il finance",
         "écrire le texte dans disclaimer, une ligne par langue ({missing}), tel que la convention le donne"),
        ("the funder “{funder}”, named by {number} entry(ies), first {first}, whose disclaimer is missing in: {missing}", "the disclaimer in each language of the site: it is due on every page that they fund",
         "write the text in disclaimer, one line per language ({missing}), as the agreement gives it"),
    ),
    "duty-logo": both(
        ("le financeur « {funder} », nommé par {number} fiche(s), d'abord {first}, qui demande son logo et n'en a pas", "une image PNG ou JPEG dans content/logos", "déposer le logo dans content/logos, et écrire logo: nom-du-fichier.png"),
        ("the funder “{funder}”, named by {number} entry(ies), first {first}, who demands a logo and has none", "a PNG or JPEG picture in content/logos", "put the logo into content/logos, and write logo: name-of-the-file.png"),
    ),
    "duty-emblem": both(
        ("le financeur « {funder} », nommé par {number} fiche(s), d'abord {first}, dont l'emblème doit paraître et n'est pas indiqué", "l'emblème de l'Union européenne, que le site dessine", "écrire emblem: eu"),
        ("the funder “{funder}”, named by {number} entry(ies), first {first}, whose emblem is due and is not named", "the emblem of the European Union, which the site draws", "write emblem: eu"),
    ),
    "funding-level": both(
        ("« {found} », alors que {funder} est un financeur d'échelon {expected} dans content/site.yaml", "l'échelon du financeur : {expected}", "écrire {expected}, ou corriger level dans site.yaml"),
        ("“{found}”, whereas {funder} is a funder of level {expected} in content/site.yaml", "the funder's level: {expected}", "write {expected}, or correct level in site.yaml"),
    ),
    "logo-missing": both(
        ("le logo « {found} », qui n'est pas dans content/logos", "un fichier de content/logos : {near}", "y déposer le fichier, ou corriger son nom"),
        ("the logo “{found}”, which is not in content/logos", "a file of content/logos: {near}", "put the file there, or correct its name"),
    ),
}
