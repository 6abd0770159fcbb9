"""content/site.yaml: the institution, its centres, programmes, funders, contacts and legal facts."""

from typing import Annotated as A

from pydantic import Field, model_validator

from .facts import Fact
from .legal import Legal, LongWords, Words
from .record import Part
from .values import Country, Duty, Email, Emblem, FileName, Flag, Latitude, Level, Line, Longitude, Phone, Slug, Url, refuse


class Centre(Part):
    """One of the institution's centres."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    name: A[Words, Fact("Nom", "Name")]
    short: A[Words, Fact("Nom court", "Short name")]
    summary: A[LongWords, Fact("Présentation", "Summary")]
    email: A[Email | None, Fact("Courriel", "Email")] = None
    phone: A[Phone | None, Fact("Téléphone", "Phone")] = None


class Programme(Part):
    """A programme under which people leave; whoever pays for it is named by every story and project of it."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    name: A[Words, Fact("Nom", "Name")]
    url: A[Url | None, Fact("Site", "Website")] = None
    funders: A[tuple[Slug, ...], Fact("Financeurs", "Funders", "Identifiants de la liste funders : leurs obligations valent pour chaque récit du programme",
                                      "Ids of the list funders: their duties hold for every story of the programme", refers="funder")] = ()


class Funder(Part):
    """A body that pays, with what it demands in return; where `requires` says nothing, what the European Union demands of its own."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    name: A[Words, Fact("Nom", "Name")]
    level: A[Level, Fact("Échelon", "Level")]
    url: A[Url | None, Fact("Site", "Website")] = None
    logo: A[FileName | None, Fact("Logo", "Logo", "Un fichier PNG ou JPEG de content/logos", "A PNG or JPEG file of content/logos")] = None
    emblem: A[Emblem | None, Fact("Emblème", "Emblem", "eu : l'emblème de l'Union européenne, dessiné par le site", "eu: the emblem of the European Union, drawn by the site")] = None
    statement: A[LongWords, Fact("Mention obligatoire", "Statement")] = {}
    disclaimer: A[LongWords, Fact("Avertissement", "Disclaimer")] = {}
    requires: A[tuple[Duty, ...] | None, Fact("Obligations", "Requires", "statement, disclaimer, logo, emblem")] = None

    @property
    def duties(self) -> tuple[Duty, ...]:
        """What must stand on every page of a project that they fund."""
        if self.requires is None:
            return ("statement", "disclaimer", "emblem") if self.level == "european" else ()
        return self.requires


class Contact(Part):
    """Whom to call; a role, with a name only if that person wishes it."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    role: A[Words, Fact("Rôle", "Role")]
    phone: A[Phone | None, Fact("Téléphone", "Phone")] = None
    email: A[Email | None, Fact("Courriel", "Email")] = None
    hours: A[Words, Fact("Quand", "When")] = {}
    emergency: A[Flag, Fact("Urgences, jour et nuit", "Emergencies, day and night")] = False


class Site(Part):
    """The whole file."""

    name: A[Words, Fact("Nom du site", "Site name")]
    tagline: A[Words, Fact("Devise", "Tagline")]
    institution: A[Words, Fact("Établissement", "Institution")]
    description: A[LongWords, Fact("Présentation", "Description")]
    street: A[Line, Fact("Rue", "Street")]
    postcode: A[Line, Fact("Code postal", "Postcode")]
    city: A[Line, Fact("Ville", "City")]
    country: A[Country, Fact("Pays", "Country", "Deux lettres, ISO 3166-1", "Two letters, ISO 3166-1")] = "FR"
    latitude: A[Latitude | None, Fact("Latitude", "Latitude", "D'où partent les routes des cartes", "Where the routes of the maps begin")] = None
    longitude: A[Longitude | None, Fact("Longitude", "Longitude")] = None
    email: A[Email, Fact("Courriel", "Email")]
    phone: A[Phone, Fact("Téléphone", "Phone")]
    fictional: A[Flag, Fact("Personnes fictives", "Fictional people", "true tant que le contenu est celui de la démonstration")] = False
    centres: A[tuple[Centre, ...], Fact("Centres", "Centres"), Field(min_length=1)]
    programmes: A[tuple[Programme, ...], Fact("Programmes", "Programmes"), Field(min_length=1)]
    funders: A[tuple[Funder, ...], Fact("Financeurs", "Funders")] = ()
    contacts: A[tuple[Contact, ...], Fact("Contacts", "Contacts")] = ()
    legal: A[Legal, Fact("Mentions légales", "Legal notice")]

    @model_validator(mode="after")
    def _whole_point(self):
        if (self.latitude is None) != (self.longitude is None):
            raise refuse("half-a-point")
        return self

    def funders_of(self, programme: str | None) -> tuple[str, ...]:
        """The ids of those who pay for a programme."""
        return next((each.funders for each in self.programmes if each.id == programme), ())
