"""The site as Pelican settings: languages, addresses, theme.  The institution itself is in content/site.yaml."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "plugins"))

import showcase  # noqa: E402  (found through the line above)

SITENAME = "Escales"
# the public address; links inside the site do not depend on its host
SITEURL = "https://escales.example.org"
TIMEZONE = "Europe/Paris"
DEFAULT_LANG = "fr"
# no page depends on it; without the second, Pelican warns on machines that lack the language of their own settings
LOCALE = ["", "C.UTF-8"]

PATH = str(HERE / "content")
OUTPUT_PATH = str(HERE / "output")
THEME = str(HERE / "theme")

# language → address prefix, the first being the site's default; a third needs theme/strings/<lang>.po and a line here
ESCALES_LANGUAGES = {"fr": "", "en": "en"}
# the index of the search, made again when a page in it has changed: half a second of CPU for a hundred pages, 5 for two thousand, 20 and 1 GB for ten thousand
ESCALES_SEARCH = True

# sheets to print beside the pages of projects, partners and countries
ESCALES_PAPER = True
# a card for social networks beside every page that people share
ESCALES_CARDS = True

# the module itself: a plugin listed by name is skipped in silence when it fails to load
PLUGINS = [showcase]
PLUGIN_PATHS = []

# one generator owns all content
ARTICLE_PATHS = []
PAGE_PATHS = []
STATIC_PATHS = []
DIRECT_TEMPLATES = []
THEME_STATIC_PATHS = []
FEED_ALL_ATOM = FEED_ALL_RSS = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ARCHIVES_SAVE_AS = ""
DELETE_OUTPUT_DIRECTORY = False
LOAD_CONTENT_CACHE = CACHE_CONTENT = False
