"""Runs Pelican for French, then for English, in one process; countries and centres get feeds, which stock settings give to every tag or to none."""

from pathlib import Path

from pelican import Pelican, signals
from pelican.settings import read_settings

HERE = Path(__file__).resolve().parent


def tag_feeds(generator, writer):
    """RSS and Atom of each country and centre."""
    for tag, articles in generator.tags.items():
        if tag.name.startswith(("country-", "centre-")):
            for form in ("rss", "atom"):
                writer.write_feed(articles, generator.context, f"tag/{tag.slug}/{form}.xml", f"tag/{tag.slug}/{form}.xml", feed_type=form)


signals.article_writer_finalized.connect(tag_feeds)
source = (HERE / "pelicanconf.py").read_text("utf-8")
for language in ("fr", "en"):
    (HERE / f"conf_{language}.py").write_text(f"LANGUAGE = {language!r}\n" + source, "utf-8")
    Pelican(read_settings(str(HERE / f"conf_{language}.py"))).run()
