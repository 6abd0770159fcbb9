"""`site` in templates: the same on every page of a language."""

from __future__ import annotations

from ..library.lens import Lens
from ..terms.alphabet import alphabetical
from .cards import address, foreign, localized
from .kit import Kit
from .parts import Link, SiteView
from .phones import call, printed

# sections of the menu, in order, each with its name
MENU = (("testimony", "Testimonies"), ("question", "Questions"), ("country", "Destinations"), ("partner", "Partners"), ("project", "Projects"), ("news", "News"), ("event", "Calendar"))
# pages that the site writes itself; the accessibility statement stands apart, with the state of conformity
NOTICES = (("legal-notice", "Legal notice"), ("privacy", "Personal data"), ("eco-design", "Eco-design"))


def site_view(lens: Lens, kit: Kit, lang: str) -> SiteView:
    """The institution, menus and assets for the interface in `lang`."""
    words, site, where = kit.strings[lang], lens.site, lens.addresses
    pages = lens.ask("listed", "page", lang)
    ranked = sorted(pages, key=lambda row: (row.order, alphabetical(row.title)))
    said = lambda texts: localized(lens, texts, lang)  # noqa: E731
    entry = lambda row: Link(row.label or row.title, address(lens, row), foreign(row))  # noqa: E731
    sections = tuple(Link(words.say(name), where.section(section, lang)) for section, name in MENU if section in ("country", "question") or lens.ask("has", section, lang))
    measured = (Link(words.say("Indicators"), where.indicators(lang)),) if lens.ask("has_indicators", lang) else ()
    state = words.term("accessibility", lens.ask("conformity"))
    return SiteView(
        lang=lang,
        name=said(site.name),
        tagline=said(site.tagline),
        institution=said(site.institution),
        address=(site.street, f"{site.postcode} {site.city}"),
        phone=printed(site.phone),
        email=site.email,
        root=where.root,
        home=where.home(lang),
        search=Link(words.say("Search"), where.section("search", lang)),
        menu=(*sections, *measured, *(entry(row) for row in ranked if row.menu == "main")),
        footer=(
            *(entry(row) for row in ranked if row.menu == "footer"),
            Link(words.say("Badges"), where.section("badge", lang)),
            *(Link(words.say(name), where.section(statement, lang)) for statement, name in NOTICES),
            Link(words.say("Site map"), where.section("map", lang)),
        ),
        centres=tuple(Link(said(centre.short), where.facet("centre", centre.id, lang)) for centre in site.centres),
        feeds=(Link("RSS", where.feed(lang, "rss")), Link("Atom", where.feed(lang, "atom")), *((Link(words.say("Podcast"), where.podcast(lang)),) if lens.ask("is_heard", lang) else ())),
        emergency=tuple(
            call(contact.phone, said(contact.role))
            for contact in site.contacts
            if contact.emergency and contact.phone
        ),
        accessibility=Link(words.say("Accessibility: %(state)s", state=state), where.section("accessibility", lang)),
        fictional=site.fictional,
        styles=kit.assets.styles,
        sheets=kit.assets.sheets,
        scripts=kit.assets.scripts,
        icon=kit.assets.icon,
        fonts=kit.assets.fonts,
        dir=words.direction,
        grounds=tuple((scheme, known["colour-page"]) for scheme, known in (("light", kit.assets.colours), ("dark", kit.assets.night)) if "colour-page" in known),
    )
