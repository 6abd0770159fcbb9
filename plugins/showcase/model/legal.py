"""What French law wants every public site to publish: who publishes and hosts it, how accessible it is, what becomes of people's data.

Sources: law 2004-575 (who publishes, who hosts); law 2005-102 art. 47, decree 2019-768 and the model statement of the RGAA 4.1.2
(accessibility); GDPR art. 13 (privacy); RGESN 2024 (eco-design).
"""

from typing import Annotated as A

from pydantic import Field, model_validator

from .facts import Fact
from .record import Part
from .values import Address, Day, Email, Lang, Line, Percent, Phone, Text, Url, Whole, refuse

# One text per language; a language that has none falls back to the site's first.
Words = dict[Lang, Line]
LongWords = dict[Lang, Text]


class Host(Part):
    """Who keeps the site's files and answers for its server."""

    name: A[Line, Fact("Nom", "Name")]
    address: A[Line, Fact("Adresse postale", "Postal address")]
    phone: A[Phone, Fact("Téléphone", "Phone")]
    url: A[Url | None, Fact("Site", "Website")] = None


class Audit(Part):
    """An audit of conformity with the RGAA: by whom, when, with what result in per cent of the criteria that apply."""

    audited_on: A[Day, Fact("Date de l'audit", "Audit date", "AAAA-MM-JJ", "YYYY-MM-DD")]
    by: A[Line, Fact("Réalisé par", "Carried out by")]
    rate: A[Percent, Fact("Critères respectés, en %", "Criteria met, in %")]
    average: A[Percent | None, Fact("Taux moyen, en %", "Average rate, in %")] = None
    renew_by: A[Day | None, Fact("À refaire avant le", "To be done again by", "Trois ans après l'audit au plus tard", "Three years after the audit at the latest")] = None

    @model_validator(mode="after")
    def _renewed_later(self):
        if self.renew_by and self.renew_by <= self.audited_on:
            raise refuse("renewed-before-audit")
        return self


class CheckedPage(Part):
    """A page that was looked at in the audit."""

    name: A[Words, Fact("Page", "Page")]
    address: A[Address, Fact("Adresse", "Address", "/temoignages/", "/temoignages/")]


class Accessibility(Part):
    """What the accessibility statement says besides its mandatory wording; its state of conformity is computed, never declared."""

    established_on: A[Day, Fact("Déclaration établie le", "Statement drawn up on", "AAAA-MM-JJ", "YYYY-MM-DD")]
    updated_on: A[Day | None, Fact("Mise à jour le", "Updated on", "AAAA-MM-JJ", "YYYY-MM-DD")] = None
    actions: A[LongWords, Fact("Stratégie et actions", "Strategy and actions", "Schéma pluriannuel, plan de l'année", "Multi-year plan, plan of the year")]
    plan_until: A[Day | None, Fact("Fin du schéma pluriannuel", "End of the multi-year plan", "AAAA-MM-JJ", "YYYY-MM-DD")] = None
    plan_url: A[Url | None, Fact("Adresse du schéma", "Address of the plan")] = None
    email: A[Email | None, Fact("Courriel", "Email", "À défaut, celui de l'établissement", "The institution's if left out")] = None
    phone: A[Phone | None, Fact("Téléphone", "Phone", "À défaut, celui de l'établissement", "The institution's if left out")] = None
    hours: A[Words, Fact("Quand", "When")] = {}
    answer_days: A[Whole, Fact("Réponse sous (jours)", "Answered within (days)"), Field(ge=1, le=31)] = 7
    audit: A[Audit | None, Fact("Audit", "Audit", "Sans audit valable, le site est non conforme", "Without a valid audit the site is not compliant")] = None
    failures: A[tuple[Words, ...], Fact("Non-conformités", "Non-conformities")] = ()
    exemptions: A[tuple[Words, ...], Fact("Dérogations pour charge disproportionnée", "Exemptions for disproportionate burden")] = ()
    outside: A[tuple[Words, ...], Fact("Contenus non soumis à l'obligation", "Content not subject to the duty")] = ()
    environment: A[tuple[Line, ...], Fact("Environnement de test", "Test environment", "Navigateur, version, technologie d'assistance", "Browser, version, assistive technology")] = ()
    tools: A[tuple[Line, ...], Fact("Outils", "Tools")] = ()
    pages: A[tuple[CheckedPage, ...], Fact("Pages vérifiées", "Pages checked")] = ()

    @model_validator(mode="after")
    def _holds_together(self):
        if self.updated_on and self.updated_on < self.established_on:
            raise refuse("updated-before-established")
        if self.audit:
            if not (self.environment and self.tools and self.pages):
                raise refuse("audit-says-nothing")
            if self.audit.rate == 100 and self.failures:
                raise refuse("whole-with-failures")
            if self.audit.rate < 100 and not self.failures:
                raise refuse("partial-without-failures")
        return self


class Privacy(Part):
    """What the institution promises to those whom the site speaks of, and to those who read it; a default would promise what nobody decided."""

    logs_months: A[Whole, Fact("Journaux de l'hébergeur gardés (mois)", "Host's logs kept (months)"), Field(ge=1, le=12)]
    messages_months: A[Whole, Fact("Messages reçus gardés (mois)", "Messages received kept (months)"), Field(ge=1, le=60)]
    consent_years: A[Whole, Fact("Durée d'une autorisation (années)", "Length of a consent (years)"), Field(ge=1, le=10)]
    withdrawal_days: A[Whole, Fact("Retrait du site sous (jours)", "Withdrawn from the site within (days)"), Field(ge=1, le=31)]
    phone: A[Phone | None, Fact("Téléphone du délégué", "Officer's phone")] = None


class Measured(Part):
    """A measurement of the site made by hand, with what and on which day."""

    measured_on: A[Day, Fact("Mesuré le", "Measured on", "AAAA-MM-JJ", "YYYY-MM-DD")]
    tool: A[Line, Fact("Outil", "Tool")]
    result: A[Words, Fact("Résultat", "Result")]


class EcoDesign(Part):
    """What the eco-design statement says besides what the site knows of itself."""

    hosting: A[LongWords, Fact("Hébergement", "Hosting", "Où sont les machines, quelle énergie", "Where the machines are, which energy")] = {}
    commitments: A[tuple[Words, ...], Fact("Engagements", "Commitments")] = ()
    measures: A[tuple[Measured, ...], Fact("Mesures", "Measurements")] = ()
    rate: A[Percent | None, Fact("Critères du RGESN validés, en %", "RGESN criteria met, in %")] = None
    email: A[Email | None, Fact("Courriel", "Email", "À défaut, celui de l'établissement", "The institution's if left out")] = None


class Licence(Part):
    """Under which terms the figures may be used again."""

    name: A[Words, Fact("Nom", "Name")]
    url: A[Url, Fact("Texte de la licence", "Text of the licence")]


class Legal(Part):
    """All of it; from these fields the four statements are written, in every language of the site."""

    publisher: A[Words, Fact("Éditeur", "Publisher", "Nom et forme juridique", "Name and legal form")]
    director: A[Words, Fact("Direction de la publication", "Publication director", "Nom et fonction : la loi veut le nom", "Name and office: the law wants the name")]
    host: A[Host, Fact("Hébergeur", "Host")]
    dpo: A[Email, Fact("Délégué à la protection des données", "Data-protection officer")]
    reviewed_on: A[Day, Fact("Mentions relues le", "Notices last read again on", "À relire chaque année", "To be read again every year")]
    accessibility: A[Accessibility, Fact("Accessibilité", "Accessibility")]
    privacy: A[Privacy, Fact("Données personnelles", "Personal data")]
    eco_design: A[EcoDesign, Fact("Écoconception", "Eco-design")] = EcoDesign()
    licence: A[Licence | None, Fact("Licence des chiffres", "Licence of the figures")] = None
