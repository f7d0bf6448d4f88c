"""The smallest site in which every validator has something to read and nothing to say.

The tests write it to a temporary folder and break one thing at a time.
"""

import json
import pathlib

URL = "https://example.org/map"
DATES = ("2026-12-05", "2026-12-12")
STOPS = (
    ("portas-do-sol", "Portas do Sol", [-9.130012, 38.712154], "18:00", "18:45"),
    ("rossio", "Rossio", [-9.13935, 38.71387], "19:15", "20:00"),
)
PERFORMANCE = "ana-fado/dusk"
LISTINGS = ("", "cities/lisbon/", "cities/lisbon/genres/folk/", "performers/ana-fado/")

TIME_ZONE = """BEGIN:VTIMEZONE
TZID:Europe/Lisbon
BEGIN:STANDARD
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:WET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:WEST
END:DAYLIGHT
END:VTIMEZONE
"""


def write(root: pathlib.Path) -> None:
    for path, content in files().items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())


def files() -> dict[str, str | bytes]:
    site = {
        "404.html": page("Not found", '<p><a href="/map/">Home</a></p>'),
        "performers/ana-fado/dusk/index.html": page("Fado at dusk", '<p id="top-of-it">x</p>', event()),
        "performers/ana-fado/dusk/calendar.ics": calendar(events()),
        "build.json": as_json({"as_of": "2026-11-24T12:00:00Z", "next_change_at": None}),
        "catalog.json": as_json({"url": URL, "performances": []}),
        "feeds/tiles/12/1944/1569.geojson": collection(features()),
        "cities/lisbon/engagement.json": as_json({PERFORMANCE: {"likes": 1, "views": 2, "rank": 1}}),
        "trending/index.html": page("Trending", "<p>x</p>"),
        "trending/trending.json": as_json({"as_of": "2026-11-24T12:00:00Z", "performances": [
            {"performance": PERFORMANCE, "rank": 1, "score": 0.5, "breakdown": [
                {"kind": "like", "heat": 1.5, "weight": 1, "points": 0.5}]}]}),
        "schemas/performance.json": as_json({"type": "object"}),
        "robots.txt": f"User-agent: *\nDisallow:\n\nSitemap: {URL}/sitemap.xml\n",
        "manifest.webmanifest": as_json({"name": "Map", "start_url": "/map/", "display": "browser"}),
        "sitemap.xml": sitemap(f"{URL}/", f"{URL}/cities/lisbon/"),
        "style.css": "body { background: url(ground.svg) }\n",
        "ground.svg": "<svg/>",
    }
    for folder in LISTINGS:
        link = '<p><a href="/map/performers/ana-fado/dusk/#top-of-it">Fado at dusk</a></p>'
        site[folder + "index.html"] = page("Listing", link)
        site[folder + "atom.xml"] = atom(folder)
        site[folder + "feed.json"] = json_feed(folder)
        if folder:
            site[folder + "performances.geojson"] = collection(features())
            site[folder + "routes.geojson"] = collection(routes())
            site[folder + "calendar.ics"] = calendar(events())
    site["feeds/index.json"] = feed_index(site)
    return site


def feed_index(site: dict) -> str:
    """Without hashes: a test that changes a feed is not about the index."""
    names = ("performances.geojson", "routes.geojson", "feed.json", "atom.xml", "calendar.ics")
    paths = [path for path in site if path.endswith(names) and "/dusk/" not in path]
    feeds = [{"url": f"{URL}/{path}", "kind": path.rpartition("/")[2]} for path in paths]
    tiles = {"url_template": f"{URL}/feeds/tiles/12/{{x}}/{{y}}.geojson", "kind": "geojson-tiles", "zoom": 12,
             "tiles": 1, "count": 4}
    return as_json({"feeds": [*feeds, tiles]})


def as_json(document: object) -> str:
    return json.dumps(document, ensure_ascii=False) + "\n"


def page(title: str, body: str, json_ld: object = None) -> str:
    data = f'<script type="application/ld+json">{as_json(json_ld)}</script>' if json_ld else ""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<link rel="stylesheet" href="/map/style.css">{data}</head>\n'
        f"<body><h1>{title}</h1>{body}</body></html>\n"
    )


def event() -> dict:
    return {
        "@context": "https://schema.org", "@type": "MusicEvent", "name": "Fado at dusk",
        "startDate": "2026-12-05T18:00:00+00:00", "endDate": "2026-12-05T18:45:00+00:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "location": {"@type": "Place", "name": "Rossio", "address": "Praça Dom Pedro IV, Lisbon",
                     "geo": {"@type": "GeoCoordinates", "latitude": 38.71387, "longitude": -9.13935}},
    }


def features() -> list[dict]:
    return [_stop(date, number) for date in DATES for number in range(len(STOPS))]


def _stop(date: str, number: int) -> dict:
    key, name, coordinates, start, end = STOPS[number]
    last = number == len(STOPS) - 1
    return {
        "type": "Feature", "id": f"{PERFORMANCE}/{date}/{key}",
        "geometry": {"type": "Point", "coordinates": coordinates},
        "properties": {
            "performance": PERFORMANCE, "occurrence": f"{PERFORMANCE}/{date}", "stop_key": key,
            "stop": number + 1, "stops": len(STOPS), "title": "Fado at dusk",
            "performer": "ana-fado", "performer_name": "Ana", "genres": ["folk"], "city": "lisbon",
            "festival": None, "pitch": None, "pitch_name": None, "address": f"{name}, Lisbon",
            "start": f"{date}T{start}:00+00:00", "end": f"{date}T{end}:00+00:00",
            "timezone": "Europe/Lisbon", "status": "scheduled", "note": None, "accessibility": [],
            "updated": "2026-11-24T12:00:00Z", "url": f"{URL}/performers/{PERFORMANCE}/",
            "walk_to_next": None if last else {"metres": 1080, "seconds": 810},
        },
    }


def routes() -> list[dict]:
    return [
        {"type": "Feature", "id": f"{PERFORMANCE}/{date}",
         "geometry": {"type": "LineString", "coordinates": [stop[2] for stop in STOPS]},
         "properties": {"performance": PERFORMANCE, "occurrence": f"{PERFORMANCE}/{date}"}}
        for date in DATES
    ]


def collection(of: list[dict]) -> str:
    return as_json({"type": "FeatureCollection", "bbox": [-9.13935, 38.712154, -9.130012, 38.71387],
                    "features": of})


def events() -> str:
    return "".join(
        vevent(f"{PERFORMANCE}/{date}/{key}", date, start, end)
        for date in DATES for key, _, _, start, end in STOPS
    )


def vevent(uid: str, date: str, start: str, end: str, *more: str) -> str:
    day = date.replace("-", "")
    times = [f";TZID=Europe/Lisbon:{day}T{time.replace(':', '')}00" for time in (start, end)]
    lines = ["BEGIN:VEVENT", f"UID:{uid}@example.org", "DTSTAMP:20261124T120000Z", f"DTSTART{times[0]}",
             f"DTEND{times[1]}", "SUMMARY:Fado at dusk", f"URL:{URL}/performers/{PERFORMANCE}/", *more,
             "END:VEVENT"]
    return "\n".join(lines) + "\n"


def calendar(of: str, time_zone: str = TIME_ZONE) -> bytes:
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//tiny//EN\n{time_zone}{of}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def atom(folder: str) -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">'
        f"<id>{URL}/{folder}</id><title>Map</title><updated>2026-11-24T12:00:00Z</updated>"
        f'<author><name>Ana</name></author><link rel="self" href="{URL}/{folder}atom.xml"/>'
        f"<entry><id>tag:example.org,2026:{PERFORMANCE}</id><title>Fado at dusk</title>"
        f'<updated>2026-11-24T12:00:00Z</updated><link href="{URL}/performers/{PERFORMANCE}/"/>'
        f'<content type="html">&lt;a href="{URL}/"&gt;x&lt;/a&gt;</content></entry></feed>\n'
    )


def json_feed(folder: str) -> str:
    return as_json({
        "version": "https://jsonfeed.org/version/1.1", "title": "Map", "home_page_url": f"{URL}/{folder}",
        "feed_url": f"{URL}/{folder}feed.json",
        "items": [{"id": PERFORMANCE, "url": f"{URL}/performers/{PERFORMANCE}/", "title": "Fado at dusk",
                   "content_html": f'<a href="{URL}/cities/lisbon/">x</a>'}],
    })


def sitemap(*locations: str) -> str:
    urls = "".join(f"<url><loc>{each}</loc><lastmod>2026-11-24</lastmod></url>" for each in locations)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>\n'
