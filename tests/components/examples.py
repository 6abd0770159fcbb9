"""Values of every view, plain and nasty: what the tests render, and what one looks at when changing the theme."""

from markupsafe import Markup
from showcase.views.article import ArticleView, LostView, MapSection, RedirectView, SiteMapView
from showcase.views.chapters import chapter, fact
from showcase.views.chart import Chart, Key, Series, TableRow, columns
from showcase.views.country import Advice, CountryView, Number, Useful
from showcase.views.destinations import CountryLine, DestinationsView
from showcase.views.departure import DepartureView, Leavers, Lists, Tick, TickList
from showcase.views.filters import Choice, Filter, Filters
from showcase.views.fundings import FundingRow, FundingTable, FundingYear, SupportLine
from showcase.views.home import Figure, HomeView
from showcase.views.indicator_year import IndicatorYearView
from showcase.views.indicators import Indicator, IndicatorsView, Tally, YearLine
from showcase.views.year_figures import Bar, Breakdown, LevelGroup, LevelRow, Party
from showcase.views.onward import Onward
from showcase.views.phones import Call
from showcase.views.kiosk import KioskPage
from showcase.views.listing import ListView
from showcase.views.labels import Name
from showcase.views.map import Inset, Land, Map, Mark, Tone, Window
from showcase.views.map import Key as MapKey
from showcase.views.partner import Deed, PartnerView, SharedYear
from showcase.views.parts import (
    Alternate,
    Answer,
    Card,
    Day,
    DocumentLink,
    Exchange,
    Facet,
    Fact,
    Frame,
    FundingMark,
    Head,
    Link,
    Medal,
    Notice,
    Pages,
    Picture,
    Quote,
    SiteView,
    Speaker,
    Subscription,
)
from showcase.views.project import ProjectView
from showcase.views.questions import Asked, QuestionsView, QuestionView
from showcase.views.search import Engine, SearchView
from showcase.views.recordings import Film, Track
from showcase.views.statement import StatementView
from showcase.views.story import SkillGroup, StoryView
from showcase.views.voices import Period, Turn, Voice

LONG = "Three weeks among the peat bogs, the ferries and the extraordinarily long wordswithoutanyspacethatmustbreak of a farm " * 4
ARABIC = "قصة تدريب في مزرعة صغيرة قرب المغرب"


def picture(name: str, alt: str = "A drawn landscape", width: int = 1440, height: int = 960, **more) -> Picture:
    """A picture in three widths."""
    sizes = (480, 960, 1440)
    return Picture(f"/pictures/{name}-960.jpg", *(", ".join(f"/pictures/{name}-{w}.{end} {w}w" for w in sizes) for end in ("webp", "jpg")),
                   width, height, alt, **more)


def page(title: str, *trail: str, section: str = "/en/testimonies/", **more) -> Frame:
    """The frame of a page with this title; `trail` are the texts of the ports on the way to it."""
    head = Head(f"{title[:60]} – Escales", "A page of the demonstration.", "https://escales.example/en/page/",
                (Alternate("fr", "Français", "https://escales.example/page/"), Alternate("en", "English", "https://escales.example/en/page/"),
                 Alternate("x-default", "Français", "https://escales.example/page/"), Alternate("de", "Deutsch", "https://escales.example/de/", False)),
                "article", Picture("https://escales.example/en/page/card.jpg", "", "", 1200, 630, "A page of the demonstration"), (Link("Stories (Atom)", "/en/feeds/all.atom.xml"),),
                Markup('{"@context": "https://schema.org"}'))
    crumbs = tuple(Link(text, f"/en/{number}/") for number, text in enumerate(("Home", *trail, title))) if trail else ()
    return Frame(head, crumbs, (Alternate("fr", "Français", "/page/"),), section, **more)


SITE = SiteView(
    lang="en", name="Escales", tagline="Stories of learners and staff of our school, abroad and from abroad.",
    institution="Agricultural school of the Bay of Hautcourt", address=("12 chemin des Herbages", "50000 Hautcourt-sur-Mer", "France"),
    phone="+33 2 33 00 00 00", email="mobility@hautcourt.example", root="/", home="/en/",
    search=Link("Search", "/en/search/"),
    menu=(Link("Stories", "/en/testimonies/"), Link("Questions", "/en/questions/"), Link("Partners", "/en/partners/"),
          Link("Projects", "/en/projects/"), Link("News", "/en/news/"), Link("Prepare", "/en/prepare/")),
    footer=(Link("Legal notice", "/en/legal/"), Link("Privacy", "/en/privacy/"), Link("Site map", "/en/site-map/")),
    centres=tuple(Link(name, "/en/centres/x/") for name in ("School (LEGTA)", "Apprentices (CFA)", "Adults (CFPPA)", "Farm", "Workshop")),
    feeds=(Link("Stories, as a feed", "/en/feeds/all.atom.xml"), Link("Calendar", "/en/calendar.ics")),
    emergency=(Link("+33 6 00 00 00 00", "tel:+33600000000"),), accessibility=Link("Accessibility: not conforming", "/en/accessibility/"),
    fictional=True, styles="/theme/styles.css", sheets={name: f"/theme/{name}.css" for name in ("chart", "filters", "search", "todo")}, scripts={"sheets": "/theme/sheets.js", "filters": "/theme/filters.js", "search": "/theme/search.js", "todo": "/theme/todo.js", "captions": "/theme/captions.js"}, icon="/theme/icon.svg", grounds=(("light", "#ffffff"), ("dark", "#000000")), fonts=("/theme/vollkorn.woff2", "/theme/source.woff2"),
)

LEA = Speaker("Léa", "learner", "learner", "16–17 years old", True)
MARY = Speaker("Mary O'Donovan", "host", "host, dairy farmer in Ballyduff")
PARENT = Speaker("Sophie", "parent", "Léa's mother")
TIM = Speaker("Tim", "adult-trainee", "adult trainee", "26–40 years old")

ANSWERS = (
    Answer("before", "What worried you, or your parents, and what settled it?",
           ("That she would be alone on a Sunday evening with nobody to call. The school gave us a number, and I rang it once, "
            "to see: somebody answered before the third tone.",
            "After that I slept."), PARENT, story=Link("Three weeks milking on a farm near Cork", "/en/testimonies/cork/"), more=Link("Read the whole answer", "/en/testimonies/cork/#question-before")),
    Answer("lodging", "Where did you sleep, and who chose it?",
           ("In the host family's house, in the room of a son who had left for Dublin. The teacher had seen it the year before.",),
           LEA, story=Link("Trois semaines dans une ferme", "/en/testimonies/ferme/", "fr")),
    Answer("cost", "What did your family really pay?",
           ("180 euros: pocket money, and a pair of boots. The grant paid the ferry, the insurance and the lodging.",), LEA,
           story=Link("Cheese and altitude in Slovenia", "/en/testimonies/slovenia/")),
    Answer("language", "Your level on the first day, and on the last?",
           ("On m'a dit « A2 ». Le dernier jour, je plaisantais avec le vétérinaire.",), TIM, "fr",
           Link("Building hedges in Devon", "/en/testimonies/devon/")),
)

CORK = Card("/en/testimonies/cork/", "Three weeks milking on a farm near Cork", "A dairy farm, four in the morning, and an accent nobody had taught me.",
            "Cork, Ireland", ("Internship", "3 weeks, spring 2025", "Bac pro, farming"), picture("cork", focus_x=25, focus_y=75))
CARDS = (
    CORK,
    Card("/en/testimonies/slovenia/", "Bees above the clouds", "How to keep two hundred hives on a mountainside.", "Škofja Loka, Slovenia",
         ("Study stay", "2 weeks, 2023"), picture("slovenia")),
    Card("/en/testimonies/saint-louis/", "What the river taught our class", "", "Saint-Louis, Senegal", ("Group of 14", "10 days, 2024"), None,
         quote="We came to dig a well and it was we who were given water.", badge="Group"),
    Card("/en/testimonies/gdansk/", "Un trimestre à Gdańsk sans quitter Hautcourt", "Un cours à distance sur Webalim.", "Gdańsk, Pologne",
         ("Online", "autumn 2025"), picture("gdansk"), lang="fr"),
    Card("/en/testimonies/arabic/", ARABIC, "A title from right to left.", "Meknès, Morocco", (), picture("meknes")),
    Card("/en/testimonies/long/", LONG[:400], LONG[:300], "Somewhere, with 🐑 and 🧀", ("One", "Two", "Three"), None),
)
NEWS = tuple(Card(f"/en/news/{n}/", title, "Two sentences about what happened, and who was there.", day=Day("2026-01-12", "12 January 2026"), picture=shown)
             for n, (title, shown) in enumerate((("Fourteen apprentices are back from Sligo", picture("gdansk")), ("The grant for next year is ours", None),
                                                 ("A Slovenian class visits the farm", picture("slovenia")))))
OPEN_DAY = Card("/en/events/open-day/", "Open Day: meet those who left", "Talk with learners, parents and hosts, in the farm's barn.", "Open Day",
                ("Hautcourt-sur-Mer", "10 am to 5 pm"), picture("quay"), Day("2026-03-14", "Saturday 14 March 2026"))
PARTNER = Card("/en/partners/ballyduff/", "Ballyduff Dairy Farm", "A family farm of 120 cows.", "Farm, Ireland", ("Partner since 2019", "6 stories"))
PROJECT = Card("/en/projects/cooperation/", "Learning to cooperate beyond borders", "Mobility, distance learning and badges for all five centres.",
               "Cooperation", ("2021–2025", "8 partners", "23 stories"), picture("quay"), badge="Ongoing")
FACETS = (
    Facet("country", "By country", tuple(Link(name, "/en/testimonies/country/x/", count=n) for n, name in enumerate(
        ("Ireland", "Slovenia", "Senegal", "Poland", "Morocco", "Germany", "Italy", "Spain", "Finland", "Romania", "Quebec", "Japan", "Bosnia and Herzegovina", "Greece"), 1))),
    Facet("centre", "By centre", tuple(Link(link.text, link.url, count=4) for link in SITE.centres)),
    Facet("programme", "By programme", (Link("Erasmus+", "/en/testimonies/programme/e/", count=17), Link("Decentralised cooperation", "/x/", count=6))),
)
CHOSEN = (Facet("country", "Country", tuple(link._replace(current=link.text == "Ireland") for link in FACETS[0].links)), *FACETS[1:],
          Facet("kind", "Kind of stay", (Link("Internship", "/x/", count=9),)), Facet("school-year", "School year", (Link("2025–2026", "/x/", count=0),)))
WAYS = (Link("What families ask", "#answers", count=13), Link("Pictures", "#pictures", count=4), Link("And now, for your child", "#next"))
EU = FundingMark("eu", "European Union", "European", "https://europa.eu/", None, "Funded by the European Union.",
                 "Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the European Union.", True)
REGION = FundingMark("region", "Region of the Coast", "regional")
GALLERY = (picture("cork", caption="Milking starts at four.", credit="Léa"), picture("meknes", height=1440, caption="The lane to the lower field."),
           picture("slovenia"), picture("gdansk", caption="Le vieux port", lang="fr"))

BODY = Markup("""<p>The ferry leaves Roscoff at nine in the evening, and at nine in the morning there is a green that I had never seen. I was
sixteen, I had two bags, and <a href="/en/partners/ballyduff/">Ballyduff Farm</a> on a piece of paper.</p>
<h2>Four in the morning</h2><p>A hundred and twenty cows do not wait. Mary showed me the gestures once, then let me do them; when I was wrong, she said
so, and why.</p><ul><li>milking, morning and evening;</li><li>feeding the calves;</li><li>walking the fences.</li></ul>
<h3>What one eats</h3><p>Potatoes, and a bread made with soda.</p><blockquote><p>You can sleep when the herd sleeps.</p></blockquote>
<h2>Sundays</h2><p>Hurling, rain, tea.</p><div class="table" role="region" aria-label="My week" tabindex="0"><table><caption>My week</caption><thead><tr><th scope="col">Day</th><th scope="col">Morning</th><th scope="col">Evening</th></tr></thead>
<tbody><tr><th scope="row">Monday</th><td>Milking, calves</td><td>Milking</td></tr><tr><th scope="row">Tuesday</th><td>Market in Fermoy</td><td>Milking</td></tr></tbody></table></div>""")
GLANCE = (Fact("Where", (Link("Cork", ""), Link("Ireland", "/en/testimonies/country/ie/"))), Fact("When", (Link("3 to 28 March 2025 (26 days)", ""),)),
          Fact("Training", (Link("Bac pro CGEA, final year", "", "fr"),)), Fact("Centre", (Link("School (LEGTA)", "/en/centres/legta/"),)),
          Fact("Journey", (Link("by train and ferry", ""),)), Fact("Programme", (Link("Erasmus+", "/en/testimonies/programme/e/"),)))

HERE = tuple(answer._replace(story=None) for answer in ANSWERS)
TOGETHER = Exchange("question-trouble", "Whom did you call?", (HERE[1]._replace(by=LEA), HERE[0], HERE[2]._replace(by=MARY)))
PERIODS = (Period("before", "Before leaving", (Exchange("question-before", HERE[0].question, HERE[:1]),)),
           Period("during", "During the stay", (TOGETHER, Exchange("question-language", HERE[3].question, HERE[3:]))))
TURNS = (Turn("Before"), Turn("During", "2 answers", "#during"), Turn("After", "1 answer", "#after"))
VOICES = (Voice(LEA, TURNS), Voice(PARENT, (Turn("Before", "1 answer", "#before"), *TURNS[1:])), Voice(MARY, (), Link("Quoted below", "#voices")))
HERD = Track("captions", "en", "English", "/media/herd.en.vtt", True)
STORY = StoryView(
    page("Three weeks milking on a farm near Cork", "Stories"), "Three weeks milking on a farm near Cork",
    "A dairy farm, four in the morning, and an accent nobody had taught me.", "Internship in Cork, Ireland",
    picture("cork", "A milking parlour at dawn", caption="The parlour, at half past four.", credit="Léa", focus_y=75),
    Quote("On the first evening I wanted to go home; on the last one I hid in the barn so as not to leave.", LEA), VOICES, GLANCE, WAYS, BODY,
    PERIODS, "5 answers to what families ask", None, (Quote("She was the first to walk the fences in the rain without being asked.", MARY),
    Quote("Elle est revenue avec des épaules.", PARENT, "fr")), GALLERY,
    (Film("audio", "Mary, on her yard", "/media/voice.mp3", "audio/mpeg", (), ("Well, you're very welcome.",), ("2:05", "in Irish")),
     Film("audio", "The yard by night", "/media/night.mp3", "audio/mpeg", (HERD,), ("Rain.",), ("0:24",), "/pictures/cork-960.jpg"),
     Film("video", "The herd comes in", "/media/herd.mp4", "video/mp4", (HERD, HERD._replace(kind="subtitles", lang="fr", name="Français", shown=False)), ("Cows.", "More cows."))),
    True, Link("All sounds, as a podcast", "/en/podcast.xml"),
    (SkillGroup("Professional", ("Milk 120 cows with one other person", "Spot mastitis early")), SkillGroup("Linguistic", ("Give and take instructions in English",))),
    (Card("/en/badges/herd/", "Herd keeper abroad", "Works alone on a dairy farm in another country."),), PARTNER, PROJECT, (EU, REGION), CARDS[1:4],
    (Link("Read the guide to leaving", "/en/prepare/"), Link("Write to the mobility officer", "mailto:mobility@hautcourt.example"), Link("Come to the Open Day", "/x/")),
    Day("2025-05-02", "2 May 2025"), Day("2025-09-10", "10 September 2025"), 6)
BARE_STORY = STORY._replace(
    frame=page(LONG[:400], "Stories", notices=(Notice("fallback", "This story has not been translated yet; it is shown in French.", Link("Français", "/x/", "fr")),
                                              Notice("outdated", "The original has changed since this translation.")), lang="fr")._replace(switch=()),
    title=LONG[:400], summary=LONG[:400], cover=None, quote=Quote("Une très longue citation. " * 48, LEA, "fr"), voices=(Voice(TIM),), glance=GLANCE[:1], ways=WAYS[-1:], periods=(), quotes=(),
    gallery=(), films=(), captioned=False, podcast=None, skills=(), badges=(), host=None, project=None, funders=(), related=(), next_steps=(), modified=None, reading_minutes=1)

AROUND = Window(400, 300, 430, 300)
IRELAND = Land("ie", "M410 310l20 0 0 30z", 420, 320, 0, Link("Ireland: 2 testimonies", "/en/destinations/ireland/"))
MALTA = Land("mt", "", 500, 500, 12, Link("Malta: 1 testimony", "/en/destinations/malta/"))
EUROPE = Map("europe", "Destinations in Europe", "The stronger the colour, the more stories.", AROUND, "M0 0l9 0 0 9z", "M3 3h0", "M450 400l30 0 0 30z", "M1 1l2 0 0 2z",
             (Tone(0, (IRELAND._replace(code="pt", link=None),)), Tone(2, (IRELAND, MALTA))), "M450 400Q440 350 420 320", (IRELAND, MALTA), "M420 320h0", "M430 330h0", "M450 400h0",
             (Mark(430, 330, 12, Link("Ferme de Ballyduff", "/en/partners/ballyduff/", "fr")),), (Name("Ireland", 420, 320, "middle"),), 20, Inset(410, 310, 60, 50, Link("See Europe", "#map--europe")),
             tuple(MapKey(mark, mark, 2) for mark in ("land", "told", "met", "haven")))
LOCATOR = EUROPE._replace(id="locator", undetermined="", isles="", home="", tones=(), routes="", links=(), told="", met="", haven="", marks=(), names=(), inset=None, legend=())
SHEET = DocumentLink("Sheet to print", "/en/page/page.pdf", "PDF, A4, 218 kB")
PROJECT_VIEW = ProjectView(
    page("Learning to cooperate beyond borders", "Projects", section="/en/projects/", papers=(SHEET,)), "Learning to cooperate beyond borders",
    "Mobility, distance learning and badges for all five centres.", "International cooperation", "ongoing", "Ongoing", picture("quay"),
    (Fact("Identifier", (Link("2021-1-FR01-KA122", ""),)), Fact("Coordinator", (Link("Agricultural school of the Bay of Hautcourt", ""),)),
     Fact("Countries", (Link("Ireland", "/x/"), Link("Slovenia", "/x/"), Link("Senegal", "/x/")))), WAYS, BODY,
    ("Give every learner of the five centres a stay abroad.", "Have what they learnt recognised."), ("63 stays in four years.", "Two badges, 41 issued.", "A course on Webalim."),
    ("Axis 4: open the school to the world", "Axis 7: make what it does known"),
    FundingTable((FundingYear("2024–2025", (FundingRow(Link("European Union", "https://europa.eu/"), "European", "€42,300"),), "€42,300"),
                  FundingYear("2023–2024", (FundingRow(Link("Region of the Coast", ""), "regional", "€8,000"),), "€8,000")), "€50,300", (("European", "€42,300"), ("regional", "€8,000"))),
    (SupportLine("The project is cited as an example of openness.", "Town of Hautcourt-sur-Mer", "local", "3 June 2024", "2024-06-03"),), (EUROPE._replace(id="partners-europe"), EUROPE._replace(id="partners-world")), (PARTNER,) * 3, CARDS[:3],
    (DocumentLink("Final report", "/documents/report.pdf", "PDF, 240 kB"),), GALLERY[:1], (EU, REGION), Link("The project's own site", "https://project.example/"))

HOME = HomeView(
    page("Escales", section="/en/"), "They left. They tell you.", "Learners, parents and hosts of our school tell what a stay abroad is really like: what it cost, who helped, what changed.",
    Markup(""), picture("quay", "A small port in the morning"), (Link("Find a story like your child's", "#find"), Link("The questions you have", "#answers")),
    (Figure("28", "stories"), Figure("14", "countries"), Figure("163", "learners abroad since 2018")), ANSWERS, CARDS[:6], FACETS, (PROJECT,) * 2, (PARTNER,) * 4, NEWS, (OPEN_DAY, OPEN_DAY),
    Link("All stories", "/en/testimonies/"), Link("All projects", "/en/projects/"), Link("All news", "/en/news/"), Link("The calendar", "/en/calendar/"))

SUBSCRIPTION = Subscription(Link("Subscribe", "/en/calendar/calendar.ics"), "Copy its address.")
MEDAL = Medal(Picture("/badges/herd.svg", "", "", 512, 512, ""), Link("Badge data", "/badges/herd.json"))
ONE_PAGE = Pages(1, 1, (Link("1", "/en/testimonies/", current=True),))
SIXTY = Pages(30, 60, tuple(Link(str(n), f"/en/testimonies/page/{n}/", current=n == 30) for n in range(1, 61)), "/en/testimonies/page/29/", "/en/testimonies/page/31/")
FILTERS = Filters("/en/testimonies/filters.json?v=0123456789", (
    Filter("country", "country", "Country", (Choice("ireland", "IE", "Ireland", 3), Choice("saint-helena", "SH", "Saint Helena, Ascension and Tristan da Cunha", 1200))),
    Filter("age", "age", "Age", (Choice("16-17", "16-17", "16-17 years old", 12),)),
), (("one", "{num} testimony"), ("other", "{num} testimonies")))
LIST = ListView(page("Stories", "Home", section="/en/testimonies/"), "testimony", "Stories", "What they lived, as they tell it. Choose by place, training or programme.", "28 stories",
                Markup(""), CARDS, CHOSEN, ONE_PAGE, "No story yet.")
YEARS = tuple(f"{year}-{year + 1}" for year in range(2014, 2026))
COUNTED = (Series("School (LEGTA)", "one", dict.fromkeys(YEARS, 12)), Series("Others", "rest", dict.fromkeys(YEARS[3:], 7)))
CHART = Chart("centre", "Who left, by centre", "119 learners left.", "“–”: nobody.", 260, 232, columns(YEARS, COUNTED, str, str), (Key("rest", "Others"), Key("one", "School")),
              ("School", "Total"), tuple(TableRow(year, f"/en/indicators/{year}/", ("12", "19")) for year in YEARS))
MEASURE = Indicator("learners", "Learners abroad", "119", "learners who left in 2025-2026", "12% more than the year before", "119 learners left in 2025-2026, 12% more than the year before.",
                    (CHART, CHART._replace(id="kind", legend=CHART.legend[:1], rows=(), headers=())), (Link("7 stories of 2025-2026", "/x/"), Link("Un projet", "/x/", "fr")))
TALLY = (Tally("/en/indicators/#learners", "119", "learners who left in 2025-2026", "12% more than the year before"),)
LINES = (YearLine("2025-2026", "/en/indicators/2025-2026/", "Twice as many apprentices", "119 left.", "", ("119 learners left", "€53,700")),
         YearLine("2024-2025", "/en/indicators/2024-2025/", "Plus de cent", "Cent six départs.", "fr", ()))
BROKEN = Breakdown("By centre", (Bar("School (LEGTA)", "/en/centres/legta/", "59", "100%", False), Bar("Others", "", "25", "42%", True)))
GROUPS = (LevelGroup("Regional", "€42,500", True, (LevelRow("Region of the Coast", "https://region.example/", "€42,500"),)),
          LevelGroup("European", "€170,600", False, (LevelRow("European Union", "", "€170,600"),)))
INDICATORS = IndicatorsView(page("Indicators", section="/en/indicators/"), "Indicators", "How many leave, who pays.", TALLY, (MEASURE,), LINES, ("Counts under 5 are not broken down.",), PROJECT_VIEW.documents)
INDICATOR_YEAR = IndicatorYearView(page("Twice as many apprentices", "Indicators"), "School year 2025-2026", "Twice as many apprentices", "119 left.", picture("quay"), GLANCE[:2], WAYS[:1], BODY, GALLERY[:1],
                                   (Party("Learners who left", "119", "12% more", (BROKEN, BROKEN)), Party("Learners whom we hosted", "fewer than 5", "", ())), GROUPS, GROUPS[:1], ("119 left.", "", "16."),
                                   CARDS[:2], Link("All stories", "/x/"), (PROJECT,), Link("2024-2025", "/x/"), Link("2026-2027", "/y/"), ("Counts under 5.",), PROJECT_VIEW.documents)
CHAPTERS = (chapter("law", "", "Published under the law."), chapter("host", "Hosting provider", Link(LONG, "", "fr"), facts=(fact("Telephone", Link("02 61 91 00 00", "tel:0261910000"), "Monday"),)),
            chapter("tools", "Tools", level=3, items=(Link("axe-core", ""), Link("CNIL", "https://cnil.example/", "fr"))))
STATEMENT = StatementView(page("Legal notice"), "Legal notice", "Who publishes this site.", CHAPTERS, (Link("Hosting provider", "#part--host"),), BODY, "fr", GALLERY[:1])
COUNTRIES = (CountryLine(Link("Ireland", "/en/destinations/ireland/"), "Cork, Dublin", "2", "1", Day("2025-09", "September 2025"), False),
             CountryLine(Link("Saint Helena, Ascension and Tristan da Cunha", "/x/"), "", "1", "0", Day("2024-03", "March 2024"), True), CountryLine(Link("Malta", "/y/"), "", "0", "1", None, False))
CALLS = (Call("Mobility duty line", "Day and night", (Link("+33 2 61 91 00 24", "tel:+33261910024"),), True), Call("Accounts office", "", (Link("02 61 91 00 23", "tel:0261910023"), Link("x@example.org", "mailto:x@example.org"))))
ONWARD = Onward(CALLS, Link("Getting ready to go", "/en/prepare/", "fr"), "The papers by age.", OPEN_DAY)
DESTINATIONS = DestinationsView(page("Destinations", section="/en/destinations/"), "Destinations", "Every country.", "3 countries", (EUROPE._replace(id="world"), EUROPE), COUNTRIES, ONWARD, "")
NUMBERS = (Number("Emergencies, anywhere in the Union", "112", "tel:112"), Number("La permanence", "+33 2 61 91 00 24", "tel:+33261910024", "fr"))
USEFUL = (Useful("Advice to travellers", "https://a.example/", "fr", "French", "Alerts, health, papers."), Useful("La carte", "https://b.example/", "fr", "", "", "fr"))
COUNTRY = CountryView(page("Ireland", "Destinations", section="/en/destinations/", papers=(SHEET,)), "Ireland", "Grass, rain and tea.", "", picture("cork"), LOCATOR, GLANCE, WAYS, "They went there", CARDS[:2], SIXTY,
                      Link("Add other criteria", "/x/"), Advice("Going to Ireland", BODY, GALLERY[:2], "fr"), NUMBERS, USEFUL, (Link("What did it cost?", "/x/", count=12), Link("Language?", "/y/", count=1)),
                      (PARTNER,), (PROJECT,), STORY.frame.head.feeds, "")
DEEDS = (SharedYear("2025-2026", (Deed("Internship", Link("Three weeks milking", "/x/"), Day("2025-09", "September 2025")), Deed("News", Link(ARABIC, "/y/", "ar"), Day("2025-09", "September 2025")))),
         SharedYear("2018-2019", (Deed("A project begins", Link("A garden", "/z/"), Day("2018-09", "September 2018")),), ("Two teachers came to see us.", LONG[:200]), "fr"), SharedYear("2016-2017", (), (ARABIC,), "ar"))
SEARCH = SearchView(
    page("Search"), "Search", "A country, a trade, a word that worries you.",
    (Engine("en", "/search-index/en-0123456789/", "the of", "In English", False), Engine("fr", "/search-index/fr-0123456789/", "le la", "In French", True)),
    "/", (("one", "{num} page found"), ("other", "{num} pages found")), '{"\u2019":"\'"}', "q", "everywhere", FACETS, (Link("Questions", "/en/questions/"),),
)
CHOICES = (Leavers("Under 18", (Link("Placement", "/en/prepare/minor-internship/", current=True), Link("Group with staff", "/en/prepare/minor-group/"))), Leavers("18 and over", (Link("Staff", "/en/prepare/adult-staff/"),)))
TICKS = Lists("prepare", "", CHOICES, (TickList("papers", "Papers, in the bag", (Tick("ast", "The exit authorisation", ("Form 15646.", "Free."), (Link("Explained", "https://example.org/"),)), Tick("copies", LONG[:200])), "2"),
                                       TickList("week", "The last week", (Tick("card", "Numbers on a card"),), "1")), CALLS, "/destinations/")
EXAMPLES = {
    "destinations": {"full": DESTINATIONS, "one": DESTINATIONS._replace(maps=(EUROPE,), onward=ONWARD._replace(calls=(), guide=None, meeting=None)), "none": DESTINATIONS._replace(maps=(), lines=(), count="", empty="Nothing here yet.")},
    "country": {"full": COUNTRY, "later": COUNTRY._replace(summary="", cover=None, locator=None, facts=(), ways=(), combine=None, advice=None, numbers=(), links=(), questions=(), partners=(), projects=()),
                "bare": COUNTRY._replace(summary_lang="fr", stories=(), empty="Nothing here yet.", pages=ONE_PAGE, feeds=(), advice=Advice("Going", Markup(""), (), ""), numbers=(), links=())},
    "home": {"full": HOME._replace(filters=FILTERS.filters, tally=TALLY, all_figures=Link("All the figures", "/en/indicators/"), answers=tuple(each._replace(all="/en/questions/x/") for each in HOME.answers)), "bare": HOME._replace(picture=None, calls=(), figures=(), answers=(), stories=(), facets=(), projects=(), partners=(), news=(), events=(), body=BODY)},
    "story": {"full": STORY, "bare": BARE_STORY, "alone": STORY._replace(alone=LEA, voices=(Voice(LEA),)), "arabic": STORY._replace(title=ARABIC, frame=page(ARABIC, "Stories", lang="ar"))},
    "project": {"full": PROJECT_VIEW, "bare": PROJECT_VIEW._replace(cover=None, facts=(), ways=(), objectives=(), results=(), axes=(), fundings=None, supports=(), maps=(), partners=(), stories=(),
                                                                   documents=(), gallery=(), funders=(), website=None)},
    "partner": {"full": PartnerView(page("Ballyduff Dairy Farm", "Partners", section="/en/partners/", papers=(SHEET,)), "Ballyduff Dairy Farm", "A family farm of 120 cows.", "Farm in Cork, Ireland", None, GLANCE[:2], LOCATOR, WAYS, BODY,
                                    ("A room in the house", "Work in the parlour, with someone beside you"), GALLERY, DEEDS, CARDS[:1], (PROJECT,), Link("ballyduff.example", "https://ballyduff.example/", "en"))},
    "listing": {"full": LIST._replace(cards=CARDS * 3, pages=SIXTY), "one": LIST._replace(cards=CARDS[:1], body=BODY, facets=()), "empty": LIST._replace(cards=(), count=""),
                "forty": LIST._replace(cards=CARDS * 7), "filters": LIST._replace(filters=FILTERS), "combine": LIST._replace(combine=Link("Add other criteria", "/en/testimonies/?country=ireland")), "news": LIST._replace(style="news", heading="News", cards=NEWS, facets=()),
                "partner": LIST._replace(style="partner", heading="Partners", cards=(PARTNER, CARDS[1], PARTNER)), "project": LIST._replace(style="project", heading="Projects", cards=(PROJECT,) * 3),
                "event": LIST._replace(style="event", heading="Calendar", cards=(OPEN_DAY, OPEN_DAY._replace(picture=None, badge="Cancelled")), facets=(),
                                  past=(OPEN_DAY,), past_title="Past events", calendar=SUBSCRIPTION),
                "over": LIST._replace(style="event", heading="Calendar", cards=(), facets=(), empty="", past=(OPEN_DAY,), past_title="Past events"),
                "badge": LIST._replace(style="badge", heading="Badges", cards=STORY.badges * 5, facets=())},
    "article": {"page": ArticleView(page("Before leaving", "Home", section="/en/prepare/"), "page", "Before leaving", "What to do, when, and whom to ask.", "", None, (), WAYS, BODY, (), (), (), "", None),
                "lists": ArticleView(page("Before leaving"), "page", "Before leaving", "What to do.", "", None, (), (), BODY, (), (), (), "", None, lists=TICKS._replace(lists=())),
                "ticks": ArticleView(page("Before leaving"), "page", "Before leaving", "What to do.", "", None, (), (), BODY, (), (), (), "", None, lists=TICKS._replace(choices=())),
                "event": ArticleView(page("Open Day", "Calendar", notices=(Notice("cancelled", "This event is cancelled."),)), "event", "Open Day", "Meet those who left.", "Open Day",
                                     picture("quay"), GLANCE[:3], (), BODY, (), (), (OPEN_DAY,), "Other events", None, SUBSCRIPTION),
                "news": ArticleView(page("Back from Sligo", "News"), "news", "Back from Sligo", "Fourteen apprentices.", "", picture("gdansk"), (), (), BODY, (), GALLERY, NEWS, "Other news", Day("2026-01-12", "12 January 2026")),
                "badge": ArticleView(page("Herd keeper abroad", "Badges"), "badge", "Herd keeper abroad", "Works alone on a dairy farm.", "Badge", picture("badge", width=480, height=480), GLANCE[:2], (), BODY, ("Milk alone",), (), CARDS[:3], "Who earned it", None, medal=MEDAL)},
    "indicators": {"full": INDICATORS, "bare": INDICATORS._replace(tally=(), indicators=(), years=(), downloads=())},
    "indicator_year": {"full": INDICATOR_YEAR, "bare": INDICATOR_YEAR._replace(kicker="", summary="", cover=None, facts=(), ways=(), body=Markup(""), gallery=(), parties=(), fundings=(), supports=(), stories=(),
                                                                               all_stories=None, projects=(), earlier=None, later=None, downloads=())},
    "questions": {"full": QuestionsView(page("Questions", section="/en/questions/"), "Questions", "What families ask, and what they were told.",
                                        tuple(Asked(each.question, "/en/questions/x/", "12 stories answer", each) for each in ANSWERS), ONWARD, "No answer yet."),
                  "empty": QuestionsView(page("Questions"), "Questions", "What families ask.", (), ONWARD._replace(calls=(), guide=None, meeting=None), "No answer yet.")},
    "question": {"full": QuestionView(page("What did it cost?", "Questions", section="/en/questions/"), "What did it cost?", "12 stories answer", "Ireland",
                                      tuple(Exchange(each.anchor, each.question, (each,) * rank, each.story, ("Ireland", "Erasmus+")) for rank, each in enumerate(ANSWERS, 1)), CHOSEN, SIXTY, (Link("Where did you sleep?", "/en/questions/y/"),), "Nothing here yet.", ONWARD, ONWARD.calls[:1]),
                 "empty": QuestionView(page("What did it cost?", "Questions"), "What did it cost?", "0 stories answer", "", (), (), ONE_PAGE, (), "Nothing here yet.", ONWARD)},
    "statement": {"full": STATEMENT, "bare": STATEMENT._replace(summary="", ways=(), body=Markup(""), gallery=())},
    "search": {"full": SEARCH, "one language": SEARCH._replace(engines=SEARCH.engines[:1]), "without": SEARCH._replace(engines=(), facets=())},
    "sitemap": {"full": SiteMapView(page("Site map", "Home"), "Site map", tuple(MapSection(title, tuple(Link(card.title, card.url, card.lang) for card in CARDS)) for title in ("Stories", "Projects", "Pages")))},
    "kiosk": {"full": KioskPage("Escales", "Leaving, hosting, coming home", "EPL des Deux Rivages")},
    "lost": {"full": LostView(page("Lost at sea"), "This page is not on the map", "The address may be wrong, or the story may have been withdrawn.", (Link("Home", "/en/"), Link("All stories", "/en/testimonies/")),
                              (("fr", "Cette page n'est pas sur la carte.", Link("Accueil", "/")),))},
    "departure": {"full": DepartureView(page("Leaving for a placement, under 18", "Getting ready"), Link("Getting ready to go", "/en/prepare/", "fr"), "Leaving for a placement, under 18", "3 things to do.", TICKS, STORY.next_steps[:2]),
                  "foreign": DepartureView(page("Leaving", "Getting ready", lang="fr"), Link("Préparer", "/x/"), "Leaving, under 18", "", TICKS._replace(lang="fr", choices=()), ())},
    "redirect": {"full": RedirectView("en", "This page has moved", "Go to its new address", "/en/testimonies/cork/", "https://escales.example/en/testimonies/cork/")},
}
COMPONENTS = {
    "asks": {"two": (COUNTRY.questions,)},
    "countries": {"three": (COUNTRIES,)},
    "map": {"full": (EUROPE,), "bare": (LOCATOR,)},
    "together": {"two": (DEEDS,)},
    "useful": {"both": (NUMBERS, USEFUL), "numbers": (NUMBERS, ()), "none": ((), ())},
    "bars": {"two": (BROKEN,)},
    "chapter": {"all": (CHAPTERS[1],), "list": (CHAPTERS[2],)},
    "chart": {"twelve": (CHART,), "bare": (MEASURE.charts[1],)},
    "levels": {"two": (GROUPS, "Fundings by level", "Funder", "Amount")},
    "steps": {"both": (INDICATOR_YEAR.earlier, INDICATOR_YEAR.later), "none": (None, None)},
    "tally": {"one": (TALLY,)},
    "onward": {"full": (ONWARD,), "bare": (ONWARD._replace(calls=(), guide=None, meeting=None),)},
    "choose": {"two": (FILTERS.filters, "/en/testimonies/")},
    "years": {"two": (LINES,)},
    "actions": {"three": (STORY.next_steps,), "one": (STORY.next_steps[:1],)},
    "calls": {"two": (CALLS, "/destinations/"), "none": ((), "/destinations/")},
    "choices": {"two": (CHOICES,)},
    "todo": {"two": (TICKS,), "foreign": (TICKS._replace(lang="fr"),)},
    "answer": {"elsewhere": (ANSWERS[1],), "here": (HERE[0],)},
    "breadcrumb": {"deep": (STORY.frame.crumbs,), "long": (BARE_STORY.frame.crumbs,)},
    "calendar": {"hint": (SUBSCRIPTION,), "one": (Subscription(Link("Add to my calendar", "/x.ics")),)},
    "card": {"picture": (CORK,), "quote": (CARDS[2],), "foreign": (CARDS[3],), "long": (CARDS[5], 2)},
    "cards": {"forty": (CARDS * 7,), "one": (CARDS[:1], "project")},
    "cover": {"plain": (STORY.cover,)},
    "dates": {"all": (STORY.published, STORY.modified, 6), "one": (STORY.published,)},
    "documents": {"one": (PROJECT_VIEW.documents,)},
    "emblem": {"plain": ("Emblem of the European Union",)},
    "facets": {"chosen": (CHOSEN,), "opened": (FACETS, "country")},
    "filters": {"two": (FILTERS,)},
    "facts": {"glance": (GLANCE,)},
    "figure": {"caption": (GALLERY[0],), "foreign": (GALLERY[3],), "bare": (GALLERY[2],)},
    "film": {"audio": (STORY.films[0],), "audio with captions": (STORY.films[1],), "video": (STORY.films[2], "fr")},
    "footer": {"whole": (STORY.frame, SITE), "small": (STORY.frame, SITE._replace(emergency=(), centres=(), feeds=(), fictional=False, tagline="", phone="", email=""))},
    "funders": {"emblem": ((EU, REGION),), "logo": ((EU._replace(logo=picture("eu", "Emblem of the European Union")), REGION),)},
    "fundings": {"two": (PROJECT_VIEW.fundings,)},
    "gallery": {"four": (GALLERY,)},
    "head": {"full": (STORY.frame.head, SITE), "bare": (STORY.frame.head._replace(canonical="", alternates=(), shared=None, feeds=(), json_ld=Markup(""), robots="noindex"), SITE)},
    "header": {"whole": (STORY.frame, SITE), "one language": (BARE_STORY.frame, SITE)},
    "heading": {"foreign": ("x", "Récits", None, "fr"), "link": ("x", "Stories", HOME.all_stories), "plain": ("x", "Stories")},
    "icon": {"arrow": ("arrow",)},
    "mark": {"plain": ()},
    "masthead": {"plain": ("Cork", "Title", "Summary"), "foreign": ("", ARABIC, "", "ar")},
    "medal": {"whole": (MEDAL,), "not published": (Medal(MEDAL.picture),)},
    "notice": {kind: (Notice(kind, "Read this first.", Link("More", "/x/")),) for kind in ("fallback", "outdated", "draft", "withheld", "incoming", "fictional", "cancelled")},
    "numbers": {"three": (HOME.figures,)},
    "pagination": {"sixty": (SIXTY,), "one": (ONE_PAGE,)},
    "picture": {"focus": (CORK.picture,), "vector": (Picture("/logo.svg", "", "", 90, 60, "Logo"),)},
    "questions": {"two moments": (PERIODS,)},
    "exchange": {"three": (TOGETHER,), "one voice": (PERIODS[0].exchanges[0], False), "elsewhere": (TOGETHER._replace(story=Link("Un récit", "/x/", "fr"), details=("Ireland", "")),)},
    "reply": {"foreign": (HERE[3],), "unnamed": (HERE[0], False)},
    "search": {"full": (SEARCH,)},
    "quote": {"short": (STORY.quotes[0],), "1,200 characters": (BARE_STORY.quote,)},
    "skills": {"two": (STORY.skills,)},
    "speaker": {voice: (LEA._replace(voice=voice),) for voice in ("learner", "apprentice", "adult-trainee", "staff", "parent", "host", "tutor", "contact", "other")},
    "supports": {"one": (PROJECT_VIEW.supports,)},
    "switch": {"two": ((Alternate("fr", "Français", "/"), Alternate("de", "Deutsch", "/de/", False)),)},
    "voices": {"three": (VOICES,), "one": (VOICES[2:],)},
    "ways": {"three": (WAYS,)},
}
