"""A destination: what the staff write of a country, beside the stories that were lived there."""

from typing import Annotated as A

from .facts import Fact
from .record import Part, Record
from .values import Country, Lang, Line, Phone, Slug, Url


class UsefulNumber(Part):
    """A telephone number to keep, such as 112."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    title: A[Line, Fact("Qui répond", "Who answers", localized=True)]
    phone: A[Phone, Fact("Téléphone", "Phone", "Tel qu'on le compose là-bas", "As it is dialled there")]


class UsefulLink(Part):
    """A page of a public body; each language may have another address of it."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    title: A[Line, Fact("Titre", "Title", localized=True)]
    url: A[Url, Fact("Adresse", "Address", localized=True, widget="code")]
    lang: A[Lang | None, Fact("Langue de la page", "Language of the page", "Si ce n'est pas celle de ce texte", "Where it is not this text's", localized=True, widget="code")] = None
    what: A[Line | None, Fact("Ce qu'on y trouve", "What one finds there", localized=True)] = None


class Destination(Record):
    """`title` heads the staff's words on the country's page; the folder is called by the country's two letters."""

    country: A[Country, Fact("Pays", "Country", "Deux lettres, ISO 3166-1 : IE, DE, SN… ; le dossier porte le même nom", "Two letters, ISO 3166-1; the folder has the same name")]
    numbers: A[tuple[UsefulNumber, ...], Fact("Numéros utiles", "Useful numbers")] = ()
    links: A[tuple[UsefulLink, ...], Fact("Liens utiles", "Useful links")] = ()
