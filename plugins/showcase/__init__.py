"""Escales: testimonies, partners and projects of a school group, as a bilingual static site, on Pelican.

Floors, each importing only from those before it:
terms, model, library, views, outputs, build, then staff and the adapter to Pelican (settings, generator).
"""


def register() -> None:
    """Connects to Pelican; called because pelicanconf.py lists this module in PLUGINS."""
    from pelican import signals

    signals.get_generators.connect(_generators)


def _generators(pelican: object) -> type:
    import logging

    from .generator import ShowcaseGenerator, without_traceback

    logging.getLogger("pelican").addFilter(without_traceback)
    return ShowcaseGenerator
