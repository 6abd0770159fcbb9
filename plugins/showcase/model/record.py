"""What all records share: strictness, title, address, dates, pictures, people."""

from typing import Annotated as A

from pydantic import BaseModel, ConfigDict, model_validator

from .consent import Consent
from .facts import Fact
from .values import Address, AgeBand, CaptionsName, Day, FileName, Flag, Lang, Line, RecordingName, Share, Slug, Text, Voice, refuse


class Part(BaseModel):
    """A piece of a record: frozen, and every key must be known."""

    # validators are built when first needed: 30 ms of every start otherwise, for types that few builds read
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Person(Part):
    """Somebody whom an entry names, quotes or shows; never a full name (REFERENCES: minors, image and consent)."""

    id: A[Slug, Fact("Identifiant", "Identifier", "Un mot court, propre à cette fiche : lea, parent-lea", "A short word of this entry's own")]
    voice: A[Voice, Fact("Voix", "Voice", "Qui parle : apprenant, apprenti, parent, tuteur…", "Who speaks")]
    name: A[Line, Fact("Nom affiché", "Displayed name", "Prénom ou pseudonyme, jamais le nom de famille d'un mineur", "First name or pseudonym")]
    pseudonym: A[Flag, Fact("Pseudonyme", "Pseudonym")] = False
    age_band: A[AgeBand | None, Fact("Tranche d'âge", "Age band")] = None
    role: A[Line | None, Fact("Rôle ou formation", "Role or training", "Par exemple : élève en terminale STAV", localized=True)] = None
    consent: A[Consent | None, Fact("Consentement", "Consent", "Sans lui, la personne n'apparaît nulle part", "Without it the person appears nowhere")] = None


class Photo(Part):
    """A picture that lies beside the text."""

    file: A[FileName, Fact("Fichier", "File", widget="image")]
    alt: A[Line, Fact("Texte alternatif", "Alternative text", "Ce que l'on voit, pour qui ne voit pas l'image", "What the picture shows", localized=True)]
    caption: A[Line | None, Fact("Légende", "Caption", localized=True)] = None
    credit: A[Line | None, Fact("Crédit", "Credit")] = None
    focus: A[tuple[Share, Share] | None, Fact("Point d'intérêt", "Focus point", "[gauche-droite, haut-bas] de 0 à 1", "[across, down] from 0 to 1")] = None
    people: A[tuple[Slug, ...], Fact("Personnes visibles", "People shown", "Identifiants des personnes reconnaissables", "Ids of the people who can be recognised", refers="person")] = ()


class Recording(Part):
    """A sound or a film that lies beside the text; `spoken` is the language that one hears, `people` whose voice or face is in it, [] for nobody's."""

    file: A[RecordingName, Fact("Fichier", "File", widget="file")]
    title: A[Line, Fact("Titre", "Title", localized=True)]
    spoken: A[Lang | None, Fact("Langue parlée", "Language spoken", "fr, en, es… ; à laisser vide si personne ne parle", "fr, en, es…; leave empty where nobody speaks")] = None
    captions: A[dict[Lang, CaptionsName], Fact("Sous-titres", "Captions", "Un fichier .vtt par langue", "One .vtt file per language")] = {}
    transcript: A[Text, Fact("Transcription", "Transcript", "Tout ce qui est dit, et les sons qui comptent", "All that is said, and the sounds that matter", localized=True, widget="text")]
    poster: A[FileName | None, Fact("Image d'attente", "Poster", "L'une des photos de la fiche ; à défaut, la première", "One of the entry's pictures; the first if left out", widget="image")] = None
    people: A[tuple[Slug, ...], Fact("Personnes", "People", "Identifiants de qui parle ou se voit ; [] s'il n'y a personne", "Ids of who speaks or is seen; [] for nobody", refers="person")]


class Record(Part):
    """One entry in one language, complete: what it inherits from its original included."""

    title: A[Line, Fact("Titre", "Title", localized=True)]
    summary: A[Line, Fact("Résumé", "Summary", "Deux phrases au plus : elles paraissent dans les listes", "Two sentences at most", localized=True, widget="text")]
    slug: A[Slug | None, Fact("Adresse", "Address", "À défaut, le nom du dossier", "The folder's name if left out", localized=True, widget="code")] = None
    draft: A[Flag, Fact("Brouillon", "Draft", "Visible seulement dans l'aperçu", "Only seen in the preview")] = False
    date_published: A[Day | None, Fact("Publié le", "Published on", "AAAA-MM-JJ", "YYYY-MM-DD")] = None
    date_modified: A[Day | None, Fact("Modifié le", "Modified on", "AAAA-MM-JJ", "YYYY-MM-DD")] = None
    aliases: A[tuple[Address, ...], Fact("Anciennes adresses", "Former addresses", "Elles mènent ici", "They lead here", localized=True, widget="code")] = ()
    translation_of_digest: A[str | None, Fact("Empreinte de l'original traduit", "Digest of the translated original", localized=True, widget="hidden")] = None
    minor_change: A[Flag, Fact("Retouche mineure", "Minor change", "Les traductions restent à jour", "Translations stay current", localized=True, widget="boolean")] = False
    people: A[tuple[Person, ...], Fact("Personnes", "People")] = ()
    photos: A[tuple[Photo, ...], Fact("Photos", "Pictures")] = ()

    @model_validator(mode="after")
    def _dates_in_order(self):
        if self.date_published and self.date_modified and self.date_modified < self.date_published:
            raise refuse("modified-before-published")
        return self
