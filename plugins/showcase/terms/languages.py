"""Language tags: BCP 47, the subset that a school needs (language, script, region)."""

import re

TAG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?")


def is_language_tag(text: str) -> bool:
    """Whether `text` is written as a language tag such as `fr`, `pt-BR` or `zh-Hant`."""
    return TAG.fullmatch(text) is not None
