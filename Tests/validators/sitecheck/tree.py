"""The output tree: whoever knows a listing page knows its feeds, for they lie beside it."""

import re

from .report import Report
from .site import Site

FEEDS = ("performances.geojson", "routes.geojson", "feed.json", "atom.xml", "calendar.ics")
# The first pattern that fits a folder with an index.html says what else it has.
FOLDERS = (
    (r"(.+/)?(poster|tip)", ()),
    (r"cities/[^/]+/(now|tonight|weekend|trending)", ()),
    (r"cities/[^/]+/days/\d{4}-\d\d-\d\d", ("performances.geojson", "calendar.ics")),
    (r"cities/[^/]+/(genres|pitches)/[^/]+", FEEDS),
    (r"(cities|festivals|performers)/[^/]+", FEEDS),
    (r"performers/[^/]+/[^/]+", ("calendar.ics",)),
)


def check(site: Site) -> Report:
    report = Report("tree", unit="folders")
    pages = {path.removesuffix("/index.html") for path in site.select("/index.html")}
    for folder in sorted(pages):
        for pattern, files in FOLDERS:
            if re.fullmatch(pattern, folder):
                report.checked += 1
                # The old address of what moved holds nothing but the way to the new one.
                if not site.pages[f"{folder}/index.html"].moved:
                    for file in files:
                        if f"{folder}/{file}" not in site.files:
                            report.add(folder, f"has no {file}")
                break
    for path in site.select(*FEEDS):
        folder = path.rpartition("/")[0]
        if folder and folder not in pages:
            report.add(path, "has no page beside it")
    for path in site.files:
        # The same tree on a case-folding disk, in a URL and in a zip: no surprises in names.
        if not re.fullmatch(r"[A-Za-z0-9._/@-]+", path):
            report.add(path, "is a name that does not travel well")
    return report
