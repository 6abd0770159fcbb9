"""content/indicators/*.csv: the three success indicators of the founding document, by school year, and the heads that they are shares of."""

from typing import Annotated as A

from .facts import Fact
from .record import Part
from .values import Amount, Country, Direction, Level, Line, MobilityKind, SchoolYear, Slug, Whole


class MobilityFigure(Part):
    """mobilities.csv: learners abroad or received."""

    school_year: A[SchoolYear, Fact("Année scolaire", "School year")]
    centre: A[Slug, Fact("Centre", "Centre")]
    country: A[Country, Fact("Pays", "Country")]
    direction: A[Direction, Fact("Sens", "Direction")]
    kind: A[MobilityKind, Fact("Nature", "Kind")]
    learners: A[Whole, Fact("Apprenants", "Learners")]


class FundingFigure(Part):
    """fundings.csv: money obtained, in euros."""

    school_year: A[SchoolYear, Fact("Année scolaire", "School year")]
    level: A[Level, Fact("Échelon", "Level")]
    funder: A[Slug, Fact("Financeur", "Funder")]
    amount: A[Amount, Fact("Montant en euros", "Amount in euros")]


class SupportFigure(Part):
    """supports.csv: official supports received."""

    school_year: A[SchoolYear, Fact("Année scolaire", "School year")]
    level: A[Level, Fact("Échelon", "Level")]
    body: A[Line, Fact("Organisme", "Body")]
    supports: A[Whole, Fact("Soutiens", "Supports")]


class EnrolmentFigure(Part):
    """enrolments.csv: heads, each counted once: who was enrolled, and how many of them left at least once in the year, distance learning aside."""

    school_year: A[SchoolYear, Fact("Année scolaire", "School year")]
    centre: A[Slug, Fact("Centre", "Centre")]
    learners: A[Whole, Fact("Inscrits", "Enrolled")]
    left: A[Whole, Fact("Partis au moins une fois", "Left at least once")]
