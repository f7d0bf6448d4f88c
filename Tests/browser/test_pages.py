"""Every kind of page as it comes: clean, whole without scripts, no wider than the device, and open to everybody."""

import re
import unittest

from axe_playwright_python.sync_playwright import Axe

from browser import DESKTOP, FESTIVAL, PHONE, PageTestCase, sample, served, town
from town import KINDS, NOW

NARROW = {**PHONE, "viewport": {"width": 320, "height": 640}}
"""The narrowest that WCAG asks for, and a desk's page at 400 %."""

SAMPLE_KINDS = {path: path for path in [
    "/", "/cities/ceske-budejovice/", "/cities/porto/days/2027-06-19/", "/festivals/buskers-fest-2027/",
    "/performers/ines-do-cais/fado-at-the-waterline/", "/performers/les-gigueurs-du-metro/",
    "/cities/london/pitches/covent-garden-portico/", "/performers/"]}
"""Pages of the sample with more on them than the small site has."""

# What stands wider than the page, with what makes it so; what may be scrolled by itself is not the page's width.
TOO_WIDE = """() => document.documentElement.scrollWidth <= innerWidth ? [] :
  [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 5).map((e) => `${e.localName}.${e.className?.baseVal ?? e.className} ${Math.round(e.getBoundingClientRect().right)}`)"""


class KindTestCase(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = served(town())

    def each(self, paths, look, **options):
        """Looks at one page after the other in one browser; `paths` by a name for each."""
        page = self.context(**options).new_page()
        # A page that leads to another would be gone before anybody could look at it.
        page.route("**/old-name/", lambda route: stand_still(route))
        for name, path in paths.items():
            with self.subTest(name):
                page.goto(path)
                look(page)

    def each_kind(self, look, **options):
        self.each(KINDS, look, now=NOW, **options)


def stand_still(route):
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace('http-equiv="refresh"', ""))


class PageTests(KindTestCase):
    def test_there_is_a_page_of_every_kind(self):
        kinds = {}
        for file in town().public.rglob("*.html"):
            path = "/" + str(file.relative_to(town().public)).removesuffix("index.html")
            kind = re.search(r'id="page-data">.*?"kind":"(\w+)"', file.read_text())
            kinds.setdefault(kind and kind[1], []).append(path)
        looked_at = set(KINDS.values())
        missing = {kind: paths[0] for kind, paths in kinds.items() if not looked_at.intersection(paths)}
        self.assertEqual({}, missing, "no page of these kinds is in town.KINDS")

    def test_pages_are_whole_without_scripts(self):
        def look(page):
            self.assertTrue(page.get_by_role("heading", level=1).is_visible())
            self.assertEqual([], page.locator("button:not([type=submit]):visible").all_text_contents(),
                             "buttons that do nothing without scripts")

        self.each_kind(look, scripts=False)

    def test_pages_are_no_wider_than_the_device(self):
        for device in [NARROW, PHONE, DESKTOP]:
            self.each_kind(lambda page: self.assertEqual([], page.evaluate(TOO_WIDE), page.viewport_size), device=device)

    def test_no_link_leads_nowhere(self):
        seen = set()

        def look(page):
            links = page.eval_on_selector_all("a[href], link[href]", "all => all.map((e) => e.getAttribute('href'))")
            for address in links:
                path = re.split("[#?]", address)[0]
                if path.startswith("/") and path not in seen:
                    seen.add(path)
                    self.assertTrue(is_published(path), f"{address} on {page.url}")
            for anchor in page.eval_on_selector_all("a[href^='#']", "all => all.map((e) => e.hash.slice(1))"):
                self.assertEqual(page.locator(f"[id='{anchor}']").count(), 1, f"#{anchor} on {page.url}")

        self.each_kind(look, scripts=False)
        self.assertGreater(len(seen), 50)

    def test_a_former_address_leads_to_the_new_one(self):
        page = self.open(KINDS["moved"])
        page.wait_for_url("**/performers/ana-fado/new-name/")


def is_published(path):
    file = town().public / path.lstrip("/")
    return (file / "index.html").is_file() if path.endswith("/") else file.is_file()


class AxeTests(KindTestCase):
    axe = Axe()

    def look(self, page):
        results = self.axe.run(page)
        self.assertEqual(0, results.violations_count, results.generate_report())

    def test_axe_finds_nothing_on_a_phone_in_daylight(self):
        self.each_kind(self.look)

    def test_axe_finds_nothing_on_a_desk_at_night(self):
        self.each_kind(self.look, device=DESKTOP, dark=True)

    def test_axe_finds_nothing_in_the_sample(self):
        for device, dark in [(PHONE, True), (DESKTOP, False)]:
            self.each(SAMPLE_KINDS, self.look, device=device, dark=dark, service=served(sample(FESTIVAL)), now=FESTIVAL)


if __name__ == "__main__":
    unittest.main()
