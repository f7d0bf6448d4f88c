"""The files of a whole site: sitemap.xml, robots.txt and the web app manifest."""

import re
from urllib.parse import urlsplit

import lxml.etree

from .report import Report
from .site import Broken, Site

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LASTMOD = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")
MOST_URLS = 50_000  # of one sitemap, says the protocol
REQUIRED = ("index.html", "404.html", "build.json", "catalog.json", "sitemap.xml", "robots.txt")


def check(site: Site) -> Report:
    report = Report("site files")
    for path in REQUIRED:
        if path not in site.files:
            report.add(path, "is missing")
    for path, problems in (
        ("sitemap.xml", _problems_of_sitemap),
        ("robots.txt", _problems_of_robots),
        ("manifest.webmanifest", _problems_of_manifest),
    ):
        if path in site.files:
            report.checked += 1
            for message in problems(site, path):
                report.add(path, message)
    return report


def _problems_of_sitemap(site: Site, path: str):
    try:
        root = lxml.etree.fromstring(site.bytes(path))
    except lxml.etree.XMLSyntaxError as error:
        yield f"not XML: {error}"
        return
    if root.tag != SITEMAP + "urlset":
        yield f"its root is {root.tag}, not the urlset of the sitemap protocol"
        return
    seen = set()
    for entry in root:
        location = (entry.findtext(SITEMAP + "loc") or "").strip()
        if location in seen:
            yield f"{location}: is there twice"
        seen.add(location)
        yield from _problems_of_location(site, location)
        modified = entry.findtext(SITEMAP + "lastmod")
        if modified is not None and not LASTMOD.fullmatch(modified.strip()):
            yield f"{location}: lastmod {modified} is no W3C date"
    if not seen or len(seen) > MOST_URLS:
        yield f"has {len(seen)} URLs; one to {MOST_URLS} are allowed"


def _problems_of_location(site: Site, location: str):
    if not urlsplit(location).scheme:
        yield f"{location!r}: is no absolute URL"
        return
    try:
        target = site.resolve(location)
    except Broken as error:
        yield f"{location}: {error}"
        return
    if target is None:
        yield f"{location}: is not of this site"
    elif target.path == "404.html":
        yield f"{location}: nobody should find the page for what is missing"


def _problems_of_robots(site: Site, path: str):
    fields = {}
    for line in site.bytes(path).decode("utf-8", errors="replace").splitlines():
        line = line.partition("#")[0].strip()
        name, colon, value = line.partition(":")
        if line and not colon:
            yield f"{line}: is no `field: value`"
        fields.setdefault(name.strip().lower(), []).append(value.strip())
    if "user-agent" not in fields:
        yield "names no User-agent"
    if "sitemap.xml" in site.files and site.address("sitemap.xml") not in fields.get("sitemap", []):
        yield f"does not say Sitemap: {site.address('sitemap.xml')}"


def _problems_of_manifest(site: Site, path: str):
    manifest = site.json(path)
    if not isinstance(manifest, dict):
        yield site.json_problem(path) or "is no object"
        return
    for name in ("name", "start_url", "display"):
        if not isinstance(manifest.get(name), str):
            yield f"has no {name}"
    links = [("start_url", manifest.get("start_url")), ("scope", manifest.get("scope"))]
    links += [("icon", icon.get("src")) for icon in manifest.get("icons", []) if isinstance(icon, dict)]
    for name, link in links:
        if not isinstance(link, str):
            continue
        try:
            if site.resolve(link, path) is None:
                yield f"{name} {link}: is not of this site"
        except Broken as error:
            yield f"{name} {link}: {error}"
