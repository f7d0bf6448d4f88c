"""A small fixed site, a Saturday evening in Lisbon: every kind of page, and every state a show can be in.

It is half past six in the evening as of `NOW`. Its pages are compared with golden files, so what is here changes seldom.
"""

import json

NOW = "2027-06-12T17:30:00Z"

SITE = """\
title: Busking
url: https://busking.example/
language: en
genres: [rock, jazz, folk, pop, classical, circus]
companion: /
license: CC-BY-4.0
contact: hello@busking.example
"""

CITY = """\
---
name: Lisbon
country: PT
timezone: Europe/Lisbon
currency: EUR
center: [-9.1393, 38.7139]
suggested_tips: [2, 5, 10]
---
Seven hills, and a *tram* up most of them.
"""

OTHER_CITY = """\
---
name: Turku
country: FI
timezone: Europe/Helsinki
currency: EUR
center: [22.2666, 60.4518]
---
A river, and both its banks.
"""

PITCHES = {
    "lisbon/portas-do-sol": """\
---
name: Portas do Sol
code: A1
coordinates: [-9.1302, 38.7122]
address: Largo das Portas do Sol
hours: Mo-Su 10:00-23:00
amplification: false
longest_set: 1h
accessibility: [step_free]
getting_there: Tram 28 stops at the door.
---
The balcony of the old town.
""",
    "lisbon/rossio": """\
---
name: Rossio
code: B2
coordinates: [-9.13935, 38.71387]
address: Praça Dom Pedro IV
hours: Mo-Su 10:00-23:00
amplification: true
longest_set: 1h
---
Waves under your feet.
""",
    "lisbon/praca-do-comercio": """\
---
name: Praça do Comércio
coordinates: [-9.1364, 38.7077]
address: Praça do Comércio
amplification: true
longest_set: 90m
closed:
  - { from: 2027-06-13, to: 2027-06-14, reason: A marathon ends here, instead: rossio }
---
The square that is open to the river.
""",
    "turku/market": """\
---
name: Market square
coordinates: [22.2667, 60.4515]
address: Kauppatori
---
""",
}

FESTIVAL = """\
---
name: Feast of Saint Anthony
city: lisbon
from: 2027-06-12
to: 2027-06-13
pitches: [portas-do-sol, rossio]
---
Sardines, paper garlands, and a song at every corner.
"""

PERFORMERS = {
    "ana-fado": """\
---
name: Ana Fado
city: lisbon
from: Alfama
genres: [folk]
links: { Website: "https://ana.example/" }
tips:
  stripe_account: acct_1AnaFado00000001
  links: [{ name: MB WAY, url: "https://pay.example/ana" }]
  suggested: { EUR: [3, 6, 12] }
---
She sings with her eyes closed.
""",
    "bo-brass": """\
---
name: Bo Brass
city: lisbon
genres: [jazz]
tips:
  links: [{ name: PayPal, url: "https://paypal.example/bo" }]
---
Seven people, eleven horns.
""",
    "circo-lua": """\
---
name: Circo Lua
city: lisbon
genres: [circus]
tips_allowed: false
---
The moon on a rope.
""",
    "nour": """\
---
name: نور الطارق
city: turku
lang: ar
genres: [classical]
---
عازف عود من حلب.
""",
}


def performance(title, genre, date, *stops, more="", body="Bring a scarf. *Free*, as always."):
    lines = "".join(f"  - {{ {stop} }}\n" for stop in stops)
    return f"---\ntitle: {title}\ngenre: {genre}\ndate: {date}\nstops:\n{lines}{more}---\n{body}\n"


DUSK = performance(
    "Fado at dusk", "folk", "2027-06-12", "pitch: portas-do-sol, start: 18:00, end: 18:45",
    "pitch: rossio, start: 19:15, end: 20:00, note: By the fountain",
    more="repeat: { every: week, on: [sat], until: 2027-07-31, except: [2027-07-10] }\naccessibility: [seating]\n")

PERFORMANCES = {
    "ana-fado/dusk": DUSK,
    "ana-fado/may-day": performance(
        "May day", "folk", "2027-05-01", "pitch: rossio, start: 12:00, end: 12:45"),
    "ana-fado/new-name": performance(
        "Under its new name", "folk", "2027-06-15", "pitch: rossio, start: 12:00, end: 12:45",
        more="id: ana-fado/old-name\n"),
    "bo-brass/march": performance(
        "Brass march", "jazz", "2027-06-12", "pitch: praca-do-comercio, start: 20:30, end: 21:30",
        more="repeat: { every: week, on: [sat], until: 2027-07-31 }\n"),
    "bo-brass/matinee": performance(
        "Matinée", "jazz", "2027-06-12", "pitch: rossio, start: 16:00, end: 16:45",
        more="status: cancelled\nnote: The tuba is ill\nfestival: feast-of-saint-anthony\n"),
    "bo-brass/late-swing": performance(
        "Late swing", "jazz", "2027-06-12",
        "name: Cais das Colunas, address: Terreiro do Paço, coordinates: [-9.1366, 38.7066], start: 23:00, end: 25:00"),
    "circo-lua/rope": performance(
        "A rope and the moon", "circus", "2027-06-13", "pitch: praca-do-comercio, start: 21:00, end: 21:45"),
    "circo-lua/ladder": performance(
        "Ladder", "circus", "2027-06-12", "pitch: portas-do-sol, start: 20:00, end: 20:45",
        more="festival: feast-of-saint-anthony\n"),
    "nour/oud": performance(
        "ضوء الطريق", "classical", "2027-06-12", "pitch: market, start: 20:30, end: 21:15", more="lang: ar\n",
        body="موسيقى للطريق الطويل."),
}

ABOUT = "---\ntitle: About\n---\nA map of who plays where.\n"


def files():
    """The site's files as they stand."""
    return {
        "Content/site.yml": SITE,
        "Content/cities/lisbon.md": CITY,
        "Content/cities/turku.md": OTHER_CITY,
        "Content/pages/about.md": ABOUT,
        "Content/festivals/feast-of-saint-anthony.md": FESTIVAL,
        **{f"Content/pitches/{name}.md": text for name, text in PITCHES.items()},
        **{f"Content/performers/{name}/index.md": text for name, text in PERFORMERS.items()},
        **{f"Content/performers/{name}.md": text for name, text in PERFORMANCES.items()},
    }


def files_before():
    """The same a day earlier: one show still had its old name."""
    former = files()
    renamed = former.pop("Content/performers/ana-fado/new-name.md")
    former["Content/performers/ana-fado/old-name.md"] = renamed.replace("id: ana-fado/old-name\n", "")
    return former


ENGAGEMENT = json.dumps({
    "version": 1,
    "performances": {
        "ana-fado/dusk": {"likes": 12, "views": 130, "tips": 3, "hours": [
            {"hour": "2027-06-12T16:00:00Z", "likes": 12, "views": 130, "tips": 3}]},
        "bo-brass/march": {"likes": 4, "views": 40, "tips": 0, "hours": [
            {"hour": "2027-06-12T12:00:00Z", "likes": 4, "views": 40}]},
    },
    "live": [
        {"performance": "ana-fado/dusk", "date": "2027-06-12", "stop": 1, "state": "live",
         "at": "2027-06-12T17:02:00Z", "until": "2027-06-12T18:00:00Z"},
        {"performance": "circo-lua/ladder", "date": "2027-06-12", "stop": 1, "state": "moved", "pitch": "lisbon/rossio",
         "at": "2027-06-12T17:10:00Z", "until": "2027-06-12T20:00:00Z", "note": "Too windy up there"},
    ],
    "pop_ups": [
        {"performer": "bo-brass", "pitch": "lisbon/praca-do-comercio", "from": "2027-06-12T17:20:00Z",
         "until": "2027-06-12T18:20:00Z", "note": "Two tunes and a hat"},
    ],
    "closures": [
        {"pitch": "lisbon/rossio", "from": "2027-06-14T07:00:00Z", "to": "2027-06-14T18:00:00Z",
         "reason": "A film crew", "at": "2027-06-12T10:00:00Z"},
    ],
})

KINDS = {
    "home": "/",
    "city": "/cities/lisbon/",
    "city-empty": "/cities/turku/",
    "day": "/cities/lisbon/days/2027-06-12/",
    "now": "/cities/lisbon/now/",
    "tonight": "/cities/lisbon/tonight/",
    "weekend": "/cities/lisbon/weekend/",
    "genre": "/cities/lisbon/genres/jazz/",
    "pitch": "/cities/lisbon/pitches/rossio/",
    "pitch-closed": "/cities/lisbon/pitches/praca-do-comercio/",
    "festival": "/festivals/feast-of-saint-anthony/",
    "performers": "/performers/",
    "performer": "/performers/ana-fado/",
    "tip": "/performers/ana-fado/tip/",
    "tip-links": "/performers/bo-brass/tip/",
    "following": "/following/",
    "performer-rtl": "/performers/nour/",
    "performance-live": "/performers/ana-fado/dusk/",
    "performance-planned": "/performers/bo-brass/march/",
    "performance-cancelled": "/performers/bo-brass/matinee/",
    "performance-moved": "/performers/circo-lua/ladder/",
    "performance-closed": "/performers/circo-lua/rope/",
    "performance-past": "/performers/ana-fado/may-day/",
    "performance-rtl": "/performers/nour/oud/",
    "poster-performer": "/performers/ana-fado/poster/",
    "poster-performance": "/performers/ana-fado/dusk/poster/",
    "poster-pitch": "/cities/lisbon/pitches/rossio/poster/",
    "moved": "/performers/ana-fado/old-name/",
    "trending": "/trending/",
    "trending-city": "/cities/lisbon/trending/",
    "search": "/search/",
    "search-results": "/search/?q=jazz%20tonight",
    "search-letter": "/search/letters/a/",
    "text": "/about/",
    "privacy": "/privacy/",
    "tip": "/performers/ana-fado/tip/",
    "tip-links": "/performers/bo-brass/tip/",
    "following": "/following/",
    "studio": "/studio/",
    "poster-performer": "/performers/ana-fado/poster/",
    "poster-performance": "/performers/ana-fado/dusk/poster/",
    "poster-pitch": "/cities/lisbon/pitches/rossio/poster/",
    "offline": "/offline/",
    "404": "/404.html",
}
"""A page of every kind and state, by a name for it."""
