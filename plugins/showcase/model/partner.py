"""A partner: a school, farm, company or body that the institution works with."""

from typing import Annotated as A

from pydantic import model_validator

from .facts import Fact
from .record import Part, Record
from .values import Country, FileName, Framework, Lang, Latitude, Line, Longitude, PartnerKind, SchoolYear, Slug, Url, Year, refuse


class YearTogether(Part):
    """What the staff remember of a school year with a partner."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    school_year: A[SchoolYear, Fact("Année scolaire", "School year", "2021-2022", "2021-2022")]
    text: A[Line, Fact("Ce qui s'est fait", "What was done", "Une phrase ou deux, sans nom de personne", "A sentence or two, and nobody's name", localized=True, widget="text")]


class Partner(Record):
    """`title` is the partner's own name, the same in every language unless a translation says otherwise."""

    title: A[Line, Fact("Nom", "Name", localized=True)]
    kind: A[PartnerKind, Fact("Nature", "Kind", "school, farm, company, local-authority, association, network")]
    country: A[Country, Fact("Pays", "Country", "Deux lettres, ISO 3166-1 : IE, DE, SN…", "Two letters, ISO 3166-1")]
    city: A[Line | None, Fact("Ville", "City", "Une traduction peut la nommer autrement : Valence, Valencia", "A translation may call it otherwise: Valence, Valencia", renamed=True)] = None
    latitude: A[Latitude | None, Fact("Latitude", "Latitude")] = None
    longitude: A[Longitude | None, Fact("Longitude", "Longitude")] = None
    url: A[Url | None, Fact("Site internet", "Website")] = None
    logo: A[FileName | None, Fact("Logo", "Logo", widget="image")] = None
    since: A[Year | None, Fact("Partenaire depuis", "Partner since", "Une année", "A year")] = None
    languages: A[tuple[Lang, ...], Fact("Langues de travail", "Working languages", "fr, en, es…")] = ()
    framework: A[tuple[Framework, ...], Fact("Cadre", "Framework", "erasmus, decentralised-cooperation, bilateral, network, webalim")] = ()
    history: A[tuple[YearTogether, ...], Fact("Ce que nous avons fait ensemble", "What we did together",
                                             "Les années dont aucune fiche ne parle ; récits, projets, actualités et événements s'y ajoutent seuls",
                                             "The years of which no entry tells; stories, projects, news and events join them by themselves")] = ()
    offers: A[tuple[Line, ...], Fact("Ce que le partenaire propose", "What they offer", localized=True)] = ()

    @model_validator(mode="after")
    def _whole_point(self):
        if (self.latitude is None) != (self.longitude is None):
            raise refuse("half-a-point")
        return self

    @model_validator(mode="after")
    def _nothing_before_the_beginning(self):
        # whoever began in spring 2014 began in 2013-2014
        if self.since and any(int(each.school_year[5:]) < self.since for each in self.history):
            raise refuse("history-before-since")
        return self
