"""Words of problems with the legal facts of site.yaml: dates that lapse or have not come, audits that do not hold together."""

from .fields import both

REVIEW = "relire mentions légales, données personnelles et écoconception, corriger ce qui a changé, puis écrire ici la date de la relecture"
REVIEW_EN = "read legal notice, personal data and eco-design again, correct what has changed, then write the day of that here"
RENEW = "établir la déclaration à nouveau (audit, contacts, contenus non accessibles), puis écrire la date dans updated_on"
RENEW_EN = "draw the statement up again (audit, contacts, content that is not accessible), then write the day in updated_on"

WORDS = {
    "percent": both(
        ("« {found} »", "un pourcentage de 0 à 100", "écrire par exemple 82 ou 82,5"),
        ("“{found}”", "a percentage from 0 to 100", "write for instance 82 or 82.5"),
    ),
    "renewed-before-audit": both(
        ("renew_by avant l'audit, ou le même jour", "une date après audited_on, trois ans au plus", "vérifier les deux dates"),
        ("renew_by before the audit, or on the same day", "a date after audited_on, three years at most", "check both dates"),
    ),
    "updated-before-established": both(
        ("updated_on avant established_on", "une mise à jour après l'établissement", "vérifier les deux dates"),
        ("updated_on before established_on", "an update after the drawing up", "check both dates"),
    ),
    "audit-says-nothing": both(
        ("un audit sans environnement de test, sans outils ou sans pages vérifiées", "environment, tools et pages remplis : la déclaration doit les citer", "les recopier du rapport d'audit"),
        ("an audit without test environment, tools or checked pages", "environment, tools and pages filled in: the statement must name them", "copy them from the audit's report"),
    ),
    "whole-with-failures": both(
        ("100 % de critères respectés, et une liste de non-conformités", "l'un ou l'autre", "corriger rate, ou vider failures"),
        ("100 % of the criteria met, and a list of non-conformities", "one or the other", "correct rate, or empty failures"),
    ),
    "partial-without-failures": both(
        ("moins de 100 % de critères respectés, et aucune non-conformité citée", "la liste des non-conformités, que la déclaration doit donner", "les recopier du rapport d'audit dans failures, une par ligne"),
        ("less than 100 % of the criteria met, and no non-conformity named", "the list of non-conformities, which the statement must give", "copy them from the audit's report into failures, one a line"),
    ),
    "statement-address": both(
        ("slug: {found}, sur une page que le site écrit lui-même", "aucun slug : cette page a son adresse, {address}", "retirer la ligne slug ; l'ancienne adresse peut aller dans aliases"),
        ("slug: {found}, on a page that the site writes itself", "no slug: this page has its address, {address}", "remove the line slug; the former address may go into aliases"),
    ),
    "legal-future": both(
        ("le {found}, une date à venir", "une date passée : aujourd'hui, nous sommes le {today}", "corriger l'année, ou attendre que ce soit fait"),
        ("{found}, a date to come", "a past date: today is {today}", "correct the year, or wait until it is done"),
    ),
    "legal-audit-soon": both(
        ("un audit qui ne vaudra plus après le {found}", "un audit de moins de trois ans", "commander le suivant ; passé ce jour, le site se dira « non conforme »"),
        ("an audit that will not count after {found}", "an audit of less than three years", "order the next one; after that day the site will say “not compliant”"),
    ),
    "legal-audit-over": both(
        ("un audit qui ne vaut plus depuis le {found} : le site se dit « non conforme »", "un audit de moins de trois ans", "faire auditer le site, puis écrire le nouvel audit ici"),
        ("an audit that has not counted since {found}: the site says “not compliant”", "an audit of less than three years", "have the site audited, then write the new audit here"),
    ),
    "legal-statement-soon": both(
        ("une déclaration d'accessibilité valable jusqu'au {found}", "une déclaration de moins de trois ans", RENEW),
        ("an accessibility statement that holds until {found}", "a statement of less than three years", RENEW_EN),
    ),
    "legal-statement-over": both(
        ("une déclaration d'accessibilité qui n'est plus valable depuis le {found}", "une déclaration de moins de trois ans", RENEW),
        ("an accessibility statement that has not held since {found}", "a statement of less than three years", RENEW_EN),
    ),
    "legal-plan-soon": both(
        ("un schéma pluriannuel qui finit le {found}", "un schéma en cours", "préparer le suivant, puis mettre à jour actions et plan_until"),
        ("a multi-year plan that ends on {found}", "a plan that runs", "prepare the next one, then bring actions and plan_until up to date"),
    ),
    "legal-plan-over": both(
        ("un schéma pluriannuel fini depuis le {found}", "un schéma en cours", "adopter le suivant, puis mettre à jour actions et plan_until"),
        ("a multi-year plan that ended on {found}", "a plan that runs", "adopt the next one, then bring actions and plan_until up to date"),
    ),
    "legal-notices-soon": both(
        ("des mentions à relire avant le {found}", "une relecture par an", REVIEW),
        ("notices to be read again by {found}", "a reading a year", REVIEW_EN),
    ),
    "legal-notices-over": both(
        ("des mentions qui devaient être relues le {found}", "une relecture par an", REVIEW),
        ("notices that should have been read again by {found}", "a reading a year", REVIEW_EN),
    ),
}
