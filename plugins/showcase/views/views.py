"""Every page's view by name: a function of the library's answers, the kit, a language and what it is about."""

from .article import article, lost, redirect, site_map
from .country import country
from .departure import departure
from .destinations import destinations
from .home import home
from .indicator_year import indicator_year
from .indicators import indicators
from .kiosk import kiosk_page
from .listing import centres, facet_page, section
from .partner import partner
from .project import project
from .questions import question, question_list
from .search import search
from .statement import statement
from .story import story

VIEWS = {
    "home": home,
    "story": story,
    "partner": partner,
    "project": project,
    "article": article,
    "departure": departure,
    "section": section,
    "facet_page": facet_page,
    "country": country,
    "question_list": question_list,
    "question": question,
    "indicators": indicators,
    "indicator_year": indicator_year,
    "search": search,
    "destinations": destinations,
    "centres": centres,
    "statement": statement,
    "site_map": site_map,
    "lost": lost,
    "kiosk_page": kiosk_page,
    "redirect": redirect,
}
