"""What the validators want to know of an HTML page, taken in one parse so that no tree is kept."""

import json
import re
from dataclasses import dataclass, field
from functools import cache

import lxml.etree
import lxml.html
from extruct.jsonld import JsonLdExtractor

URL_ATTRIBUTES = ("href", "src", "poster", "action", "formaction", "xlink:href")
URL_METAS = ("og:url", "og:image", "og:video", "twitter:image")


@dataclass
class Page:
    path: str
    ids: set[str] = field(default_factory=set)
    links: list[tuple[str, str]] = field(default_factory=list)  # what holds it, the link
    json_ld: list[dict] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    json_ld_problems: list[str] = field(default_factory=list)
    moved: bool = False  # only points to a page's new address


def read_page(path: str, content: bytes) -> Page:
    page = Page(path)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        page.problems.append(f"not UTF-8: {error}")
    # A parser of its own: one is not to be shared between documents with and without errors.
    tree = lxml.html.document_fromstring(
        content or b"<html></html>", parser=lxml.html.HTMLParser(encoding="utf-8")
    )
    for element in tree.iter(lxml.etree.Element):
        _read_element(page, element)
    _read_json_ld(page, tree)
    return page


def _read_element(page: Page, element) -> None:
    attributes = element.attrib
    if "id" in attributes:
        page.ids.add(attributes["id"])
    if element.tag == "a" and "name" in attributes:
        page.ids.add(attributes["name"])
    for name in URL_ATTRIBUTES:
        if name in attributes:
            page.links.append((_describe(element, name), attributes[name]))
    for name in ("srcset", "imagesrcset"):
        for candidate in attributes.get(name, "").split(","):
            if candidate.strip():
                page.links.append((_describe(element, name), candidate.split()[0]))
    if element.tag == "object" and "data" in attributes:
        page.links.append(("<object data>", attributes["data"]))
    if element.tag == "meta":
        _read_meta(page, attributes)


def _read_meta(page: Page, attributes) -> None:
    content = attributes.get("content", "")
    name = attributes.get("property") or attributes.get("name")
    if name in URL_METAS:
        page.links.append((f"<meta {name}>", content))
    if attributes.get("http-equiv", "").lower() == "refresh":
        match = re.match(r"\s*\d+\s*[;,]\s*url\s*=\s*['\"]?([^'\"]+)", content, re.IGNORECASE)
        if match:
            page.moved = True
            page.links.append(("<meta refresh>", match.group(1)))


def _describe(element, attribute: str) -> str:
    if element.tag == "link":
        return f"<link rel={element.get('rel', '')} {attribute}>"
    return f"<{element.tag} {attribute}>"


@cache
def _extractor() -> JsonLdExtractor:
    return JsonLdExtractor()


def _read_json_ld(page: Page, tree) -> None:
    # extruct forgives comments and stray line breaks, search engines may not: read it strictly too.
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        try:
            json.loads(script.text or "")
        except ValueError as error:
            page.json_ld_problems.append(f"JSON-LD is not JSON: {error}")
    try:
        page.json_ld = _extractor().extract_items(tree)
    except Exception as error:  # extruct lets its helpers' many errors through
        if not page.json_ld_problems:
            page.json_ld_problems.append(f"extruct cannot read the JSON-LD: {error}")
