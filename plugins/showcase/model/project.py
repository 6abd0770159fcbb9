"""A project: what is done, with whom, with which money, to what result."""

from typing import Annotated as A

from pydantic import model_validator

from .facts import Fact
from .record import Part, Record
from .values import Amount, Day, DocumentName, Flag, Level, Line, Modality, ProjectStatus, SchoolYear, Slug, Url, Year, refuse


class Funding(Part):
    """Money obtained for one school year."""

    funder: A[Slug, Fact("Financeur", "Funder", "Identifiant de content/site.yaml", "An id of content/site.yaml", refers="funder")]
    level: A[Level, Fact("Échelon", "Level", "local, departmental, regional, national, european, professional-body")]
    amount: A[Amount, Fact("Montant en euros", "Amount in euros")]
    school_year: A[SchoolYear, Fact("Année scolaire", "School year", "2025-2026")]


class Support(Part):
    """An official support received: a letter, a vote, a label, a room lent."""

    id: A[Slug, Fact("Identifiant", "Identifier")]
    body: A[Line, Fact("Organisme", "Body")]
    level: A[Level, Fact("Échelon", "Level")]
    date: A[Day, Fact("Date", "Date", "AAAA-MM-JJ", "YYYY-MM-DD")]
    what: A[Line, Fact("Objet", "What for", localized=True)]


class Document(Part):
    """A file to download, beside the text."""

    file: A[DocumentName, Fact("Fichier", "File", widget="file")]
    title: A[Line, Fact("Titre", "Title", localized=True)]


class Project(Record):
    """Fields follow the Erasmus+ results card where there is one."""

    status: A[ProjectStatus, Fact("État", "Status", "planned, ongoing, completed")]
    start: A[Day, Fact("Début", "Start", "AAAA-MM-JJ", "YYYY-MM-DD")]
    end: A[Day | None, Fact("Fin", "End", "AAAA-MM-JJ", "YYYY-MM-DD")] = None
    identifier: A[Line | None, Fact("Référence", "Identifier")] = None
    programme: A[Slug | None, Fact("Programme", "Programme", refers="programme")] = None
    key_action: A[Line | None, Fact("Action clé", "Key action")] = None
    action_type: A[Line | None, Fact("Type d'action", "Action type", "Par exemple : projet de mobilité accrédité", "For instance: accredited mobility project", localized=True)] = None
    call_year: A[Year | None, Fact("Année de l'appel", "Call year")] = None
    coordinator: A[Line | None, Fact("Coordination", "Coordinator", "Un rôle ou un organisme, pas un nom de personne", localized=True)] = None
    partners: A[tuple[Slug, ...], Fact("Partenaires", "Partners", refers="partner")] = ()
    centres: A[tuple[Slug, ...], Fact("Centres", "Centres", refers="centre")] = ()
    topics: A[tuple[Line, ...], Fact("Thèmes", "Topics", localized=True)] = ()
    good_practice: A[Flag, Fact("Bonne pratique", "Good practice", "true si l'agence Erasmus+ l'a reconnu comme tel", "true where the Erasmus+ agency has named it one")] = False
    axes: A[tuple[Line, ...], Fact("Axes stratégiques", "Strategic axes", localized=True)] = ()
    modalities: A[tuple[Modality, ...], Fact("Modalités", "Modalities")] = ()
    funders: A[tuple[Slug, ...], Fact("Financeurs", "Funders", refers="funder")] = ()
    fundings: A[tuple[Funding, ...], Fact("Financements", "Funding")] = ()
    supports: A[tuple[Support, ...], Fact("Soutiens", "Official support")] = ()
    objectives: A[tuple[Line, ...], Fact("Objectifs", "Objectives", localized=True)] = ()
    results: A[tuple[Line, ...], Fact("Résultats", "Results", localized=True)] = ()
    documents: A[tuple[Document, ...], Fact("Documents", "Documents")] = ()
    url: A[Url | None, Fact("Site du projet", "Project website")] = None

    @model_validator(mode="after")
    def _ends_after_start(self):
        if self.end and self.end < self.start:
            raise refuse("end-before-start")
        return self
