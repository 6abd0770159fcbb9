"""A partner: a school, farm, company or body that the institution works with."""

from typing import Annotated as A

from pydantic import model_validator

from .facts import Fact
from .record import Record
from .values import Country, FileName, Framework, Lang, Latitude, Line, Longitude, PartnerKind, Url, Year, refuse


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
    offers: A[tuple[Line, ...], Fact("Ce que le partenaire propose", "What they offer", localized=True)] = ()

    @model_validator(mode="after")
    def _whole_point(self):
        if (self.latitude is None) != (self.longitude is None):
            raise refuse("half-a-point")
        return self
