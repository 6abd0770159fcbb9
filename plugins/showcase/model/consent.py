"""Consent to being named, quoted or shown: what was granted, and what it allows on a given day.

Sources: French civil code art. 9 (image), GDPR art. 7 (withdrawal at any time),
law 2024-120 (both parents protect a child's image together).
"""

from datetime import date
from typing import Annotated as A
from typing import Literal

from pydantic import BaseModel, ConfigDict

from .facts import Fact
from .values import ConsentReference, Day, Flag, Purpose

Reason = Literal["no-consent", "withdrawn", "expired", "not-yet", "parental-authority", "purpose"]


class Consent(BaseModel):
    """A signed authorisation; the paper itself, and full names, stay out of the repository."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    granted_on: A[Day, Fact("Accordé le", "Granted on", "AAAA-MM-JJ", "YYYY-MM-DD")]
    by: A[Literal["self", "parental-authority"], Fact("Accordé par", "Granted by", "self : la personne ; parental-authority : les titulaires de l'autorité parentale")]
    minor: A[Flag, Fact("Mineur à cette date", "Minor on that day", "true ou false", "true or false")]
    purposes: A[tuple[Purpose, ...], Fact("Usages", "Purposes", "web, feed, kiosk, print, social")]
    expires_on: A[Day | None, Fact("Valable jusqu'au", "Expires on", "AAAA-MM-JJ", "YYYY-MM-DD")] = None
    withdrawn_on: A[Day | None, Fact("Retiré le", "Withdrawn on", "AAAA-MM-JJ", "YYYY-MM-DD")] = None
    reference: A[ConsentReference, Fact("Référence", "Reference", "Le numéro du formulaire papier, par exemple AUT-2025-014 : ni nom ni fichier", "The paper form's number")]


def refusal(consent: Consent | None, purpose: Purpose, today: date) -> Reason | None:
    """Why the person may not appear for that purpose on that day; None when they may.

    A consent holds on the day it expires and no longer on the day it is withdrawn.
    """
    if consent is None:
        return "no-consent"
    if consent.withdrawn_on and consent.withdrawn_on <= today:
        return "withdrawn"
    if consent.granted_on > today:
        return "not-yet"
    if consent.expires_on and consent.expires_on < today:
        return "expired"
    if consent.minor and consent.by != "parental-authority":
        return "parental-authority"
    if purpose not in consent.purposes:
        return "purpose"
    return None


def turns(consent: Consent | None) -> tuple[date, ...]:
    """The days from which `refusal` may answer otherwise than the day before, in order."""
    if consent is None:
        return ()
    after = date.fromordinal(consent.expires_on.toordinal() + 1) if consent.expires_on and consent.expires_on < date.max else None
    return tuple(sorted(day for day in (consent.granted_on, after, consent.withdrawn_on) if day))
