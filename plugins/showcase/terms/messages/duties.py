"""Words of problems with what funders demand: their sentence, disclaimer, logo or emblem."""

from .fields import both

WORDS = {
    "duty-statement": both(
        ("le financeur « {funder} », dont la mention obligatoire manque en : {missing}", "sa mention dans chaque langue du site : il la demande sur toutes les pages qu'il finance",
         "dans {site}, sous « id: {funder} », écrire sa phrase dans statement, une ligne par langue ({missing}), telle que la convention la donne"),
        ("the funder “{funder}”, whose statement is missing in: {missing}", "the statement in each language of the site: it is due on every page that they fund",
         "in {site}, below “id: {funder}”, write the sentence in statement, one line per language ({missing}), as the agreement gives it"),
    ),
    "duty-disclaimer": both(
        ("le financeur « {funder} », dont l'avertissement manque en : {missing}", "son avertissement dans chaque langue du site : il le demande sur toutes les pages qu'il finance",
         "dans {site}, sous « id: {funder} », écrire le texte dans disclaimer, une ligne par langue ({missing}), tel que la convention le donne"),
        ("the funder “{funder}”, whose disclaimer is missing in: {missing}", "the disclaimer in each language of the site: it is due on every page that they fund",
         "in {site}, below “id: {funder}”, write the text in disclaimer, one line per language ({missing}), as the agreement gives it"),
    ),
    "duty-logo": both(
        ("le financeur « {funder} », qui demande son logo et n'en a pas", "une image PNG ou JPEG dans content/logos", "déposer le logo dans content/logos, et dans {site}, sous « id: {funder} », écrire logo: nom-du-fichier.png"),
        ("the funder “{funder}”, who demands a logo and has none", "a PNG or JPEG picture in content/logos", "put the logo into content/logos, and in {site}, below “id: {funder}”, write logo: name-of-the-file.png"),
    ),
    "duty-emblem": both(
        ("le financeur « {funder} », dont l'emblème doit paraître et n'est pas indiqué", "l'emblème de l'Union européenne, que le site dessine", "dans {site}, sous « id: {funder} », écrire emblem: eu"),
        ("the funder “{funder}”, whose emblem is due and is not named", "the emblem of the European Union, which the site draws", "in {site}, below “id: {funder}”, write emblem: eu"),
    ),
    "logo-missing": both(
        ("le logo « {found} », qui n'est pas dans content/logos", "un fichier de content/logos : {near}", "y déposer le fichier, ou corriger son nom"),
        ("the logo “{found}”, which is not in content/logos", "a file of content/logos: {near}", "put the file there, or correct its name"),
    ),
}
