"""Typesetting of the words in front matter, before they are validated."""

from typing import Any

from pydantic import BaseModel

from ..model.facts import inner_model, words_of
from .typeset import typeset_text


def typeset_tree(model: type[BaseModel], tree: Any, lang: str) -> Any:
    """`tree` with its localized words typeset; a part with a `lang` of its own is typeset in that language."""
    if not isinstance(tree, dict):
        return tree
    own = tree.get("lang")
    lang = own if isinstance(own, str) and "lang" in model.model_fields else lang
    words = words_of(model)
    return {name: _typeset(model, name, value, lang, name in words) for name, value in tree.items()}


def _typeset(model: type[BaseModel], name: str, value: Any, lang: str, worded: bool) -> Any:
    if isinstance(value, str):
        return typeset_text(value, lang) if worded else value
    if name not in model.model_fields:
        return value
    inner, _ = inner_model(model, name)
    if isinstance(value, list):
        return [typeset_tree(inner, part, lang) if inner else _typeset(model, name, part, lang, worded) for part in value]
    if isinstance(value, dict) and inner:
        return typeset_tree(inner, value, lang)
    return value
