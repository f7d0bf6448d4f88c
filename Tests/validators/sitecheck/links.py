"""No link of the site leads nowhere: those of pages, feeds, calendars, styles and the catalogue.

Pages are checked for every link and `#fragment`; data files for every URL of this site in them.
"""

import re
from html import unescape
from urllib.parse import urlsplit

import lxml.etree

from .report import Report
from .site import Broken, Site

HREF = re.compile(r"""(?:href|src)\s*=\s*["']([^"']*)["']""")
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
ICS_URL = re.compile(r"^(?:URL|SOURCE|ATTACH|IMAGE)(?:;[^:\"]*(?:\"[^\"]*\")?[^:\"]*)*:(.*)$", re.MULTILINE)
# Anywhere is good for a template of an address (a map's tiles), which no file answers as it stands.
TEMPLATE = re.compile(r"\{\w+\}")


def check(site: Site) -> Report:
    report = Report("links", unit="links")
    for path, page in site.pages.items():
        for message in page.problems:
            report.add(path, message)
        for holder, link in page.links:
            _follow(site, report, path, holder, link)
            if path == "404.html" and not _works_anywhere(link):
                report.add(path, f"{holder} {link}: is relative, but this page is served at any address")
    for path in site.select(".json", ".geojson", ".webmanifest"):
        for key, text in _strings(site.json(path)):
            if key == "content_html":
                _follow_html(site, report, path, text)
            elif _is_of_site(site, text):
                _follow(site, report, path, key, text)
    for path in site.select(".xml"):
        _check_xml(site, report, path)
    for path in site.select(".ics"):
        text = site.bytes(path).decode("utf-8", errors="replace")
        for link in ICS_URL.findall(text.replace("\r\n ", "").replace("\r\n", "\n")):
            if _is_of_site(site, link):
                _follow(site, report, path, "URL", link)
    for path in site.select(".css"):
        for link in CSS_URL.findall(site.bytes(path).decode("utf-8", errors="replace")):
            if not link.startswith(("data:", "#")):
                _follow(site, report, path, "url()", link)
    return report


def _follow(site: Site, report: Report, path: str, holder: str, link: str) -> None:
    report.checked += 1
    try:
        target = site.resolve(link, path)
    except Broken as error:
        report.add(path, f"{holder} {link}: {error}")
        return
    if target is None or not target.fragment or not target.path.endswith(".html"):
        return
    fragment = target.fragment.partition(":~:")[0]
    if fragment not in ("", "top") and fragment not in site.pages[target.path].ids:
        report.add(path, f"{holder} {link}: nothing in {target.path} has the id {fragment}")


def _follow_html(site: Site, report: Report, path: str, html: str) -> None:
    for link in HREF.findall(html):
        link = unescape(link)
        if not urlsplit(link).scheme:
            report.add(path, f"content {link}: is relative, and a feed reader has no page to start from")
        elif _is_of_site(site, link):
            _follow(site, report, path, "content", link)


def _check_xml(site: Site, report: Report, path: str) -> None:
    try:
        tree = lxml.etree.fromstring(site.bytes(path))
    except lxml.etree.XMLSyntaxError as error:
        report.add(path, f"not XML: {error}")
        return
    for element in tree.iter(lxml.etree.Element):
        name = lxml.etree.QName(element).localname
        for attribute in ("href", "src", "uri"):
            link = element.get(attribute)
            if link is not None and _is_of_site(site, link):
                _follow(site, report, path, f"<{name} {attribute}>", link)
        text = (element.text or "").strip()
        if element.get("type") == "html":
            _follow_html(site, report, path, text)
        elif name != "id" and _is_of_site(site, text):
            _follow(site, report, path, f"<{name}>", text)


def _is_of_site(site: Site, text: str) -> bool:
    return (text == site.url or text.startswith(site.url + "/")) and not TEMPLATE.search(text)


def _works_anywhere(link: str) -> bool:
    return link.startswith(("/", "#")) or bool(urlsplit(link).scheme)


def _strings(document: object, key: str = ""):
    """Every string of a JSON document with the name it goes by; ids are names, not addresses."""
    if isinstance(document, str):
        if key not in ("id", "$id", "$schema"):
            yield key, document
    elif isinstance(document, dict):
        for name, value in document.items():
            yield from _strings(value, name)
    elif isinstance(document, list):
        for value in document:
            yield from _strings(value, key)
