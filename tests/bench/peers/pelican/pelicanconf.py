"""Stock Pelican: one run per language, told by `LANGUAGE`, for its own translations reach neither lists nor tags."""

import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGUAGE = globals().get("LANGUAGE", "fr")
PREFIX = {"fr": "", "en": "en/"}[LANGUAGE]
SITENAME = {"fr": "Récits d'ailleurs", "en": "Stories from abroad"}[LANGUAGE]
SITE = "https://escales.example.org"
SITEURL = f"{SITE}/{PREFIX}".rstrip("/")
ROOT = f"/{PREFIX}"
DEFAULT_LANG = LANGUAGE
TIMEZONE = "UTC"
PATH = str(HERE / "content" / LANGUAGE)
OUTPUT_PATH = str(HERE / "output" / PREFIX)
CACHE_PATH = str(HERE / "cache" / LANGUAGE)
CACHE_CONTENT = LOAD_CONTENT_CACHE = True
DELETE_OUTPUT_DIRECTORY = False
THEME = str(HERE / "theme")
THEME_STATIC_DIR = "."
PLUGINS = []

ARTICLE_PATHS = ["stories", "partners", "projects"]
PAGE_PATHS = []
STATIC_PATHS = []
ARTICLE_URL = ARTICLE_LANG_URL = "{category}/{slug}/"
ARTICLE_SAVE_AS = ARTICLE_LANG_SAVE_AS = "{category}/{slug}/index.html"
CATEGORY_URL, CATEGORY_SAVE_AS = "{slug}/", "{slug}/index.html"
TAG_URL, TAG_SAVE_AS = "tag/{slug}/", "tag/{slug}/index.html"
AUTHOR_SAVE_AS = AUTHORS_SAVE_AS = CATEGORIES_SAVE_AS = TAGS_SAVE_AS = ARCHIVES_SAVE_AS = DRAFT_SAVE_AS = ""
DIRECT_TEMPLATES = ["home", "map", "404", "sitemap"]
HOME_SAVE_AS, MAP_SAVE_AS, SITEMAP_SAVE_AS = "index.html", "map/index.html", "sitemap.xml"
DEFAULT_PAGINATION = 20
PAGINATED_TEMPLATES = {"category": 20, "tag": 20}
PAGINATION_PATTERNS = ((1, "{url}", "{save_as}"), (2, "{base_name}/page/{number}/", "{base_name}/page/{number}/index.html"))

FEED_DOMAIN = SITEURL
FEED_RSS, FEED_ATOM = "rss.xml", "atom.xml"
CATEGORY_FEED_RSS, CATEGORY_FEED_ATOM = "{slug}/rss.xml", "{slug}/atom.xml"
FEED_ALL_RSS = FEED_ALL_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
FEED_MAX_ITEMS = 20
RSS_FEED_SUMMARY_ONLY = False
MARKDOWN = {"extension_configs": {"markdown.extensions.extra": {}, "markdown.extensions.meta": {}}, "output_format": "html5"}
DEFAULT_DATE_FORMAT = "%d %B %Y"
LOG_FILTER = []

TERMS = json.loads((HERE / "terms.json").read_text("utf-8"))
WORDS = {
    "fr": {"skip": "Aller au contenu", "menu": "Menu", "language": "Langue", "home": "Accueil", "stories": "Témoignages", "partners": "Partenaires", "projects": "Projets",
           "map": "Plan du site", "lost": "Page introuvable", "previous": "Précédente", "next": "Suivante", "when": "Quand", "training": "Formation", "host": "Accueil par",
           "country": "Pays", "centre": "Centre", "programme": "Programme", "nature": "Nature", "year": "Année scolaire", "footer": "Textes publiés avec l'accord des personnes."},
    "en": {"skip": "Skip to content", "menu": "Menu", "language": "Language", "home": "Home", "stories": "Testimonies", "partners": "Partners", "projects": "Projects",
           "map": "Site map", "lost": "Page not found", "previous": "Previous", "next": "Next", "when": "When", "training": "Training", "host": "Hosted by", "country": "Country",
           "centre": "Centre", "programme": "Programme", "nature": "Kind", "year": "School year", "footer": "Texts published with people's consent."},
}[LANGUAGE]
