"""Words of problems with the hours of events."""

from .fields import both

SKIPPED = both(
    ("une heure qui n'existe pas ce jour-là : on passe à l'heure d'été, et les horloges la sautent", "une heure que les horloges montrent",
     "avancer ou reculer d'une heure, ou corriger le jour ou le fuseau horaire"),
    ("an hour that does not exist on that day: summer time begins, and clocks skip it", "an hour that clocks show",
     "move it by an hour, or correct the day or the time zone"),
)

WORDS = {"start-skipped": SKIPPED, "end-skipped": SKIPPED}
