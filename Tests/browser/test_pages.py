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


class KindTests(PageTestCase):
    """Each pass opens every kind of page once and looks at all that can be seen in it."""

    @classmethod
    def setUpClass(cls):
        cls.service = served(town())
        cls.axe = Axe()

    def each(self, paths, *looks, **options):
        page = self.context(**options).new_page()
        # A page that leads to another would be gone before anybody could look at it.
        page.route("**/old-name/", stand_still)
        for name, path in paths.items():
            page.goto(path)
            for look in looks:
                with self.subTest(name, look=look.__name__):
                    look(page)

    def each_kind(self, *looks, **options):
        self.each(KINDS, *looks, now=NOW, **options)

    def test_on_a_phone_in_daylight(self):
        self.each_kind(self.check_axe, self.check_width, self.check_landmarks)

    def test_on_a_desk_at_night(self):
        self.each_kind(self.check_axe, self.check_width, device=DESKTOP, dark=True)

    def test_on_the_narrowest_phone_without_scripts(self):
        self.seen = set()
        self.each_kind(self.check_whole, self.check_width, self.check_links, device=NARROW, scripts=False)
        self.assertGreater(len(self.seen), 50)

    def test_the_sample(self):
        for device, dark in [(PHONE, True), (DESKTOP, False)]:
            self.each(SAMPLE_KINDS, self.check_axe, self.check_width, device=device, dark=dark,
                      service=served(sample(FESTIVAL)), now=FESTIVAL)

    def check_axe(self, page):
        results = self.axe.run(page)
        self.assertEqual(0, results.violations_count, results.generate_report())

    def check_width(self, page):
        self.assertEqual([], page.evaluate(TOO_WIDE))

    def check_whole(self, page):
        self.assertTrue(page.get_by_role("heading", level=1).is_visible())
        self.assertEqual([], page.locator("button:not([type=submit]):visible").all_text_contents(),
                         "buttons that do nothing without scripts")

    def check_landmarks(self, page):
        self.assertEqual(1, page.get_by_role("main").count())
        names = page.get_by_role("navigation").evaluate_all(
            "(all) => all.map((e) => e.ariaLabel ?? document.getElementById(e.getAttribute('aria-labelledby'))?.textContent)")
        self.assertEqual(len(names), len(set(names)), names)
        self.assertNotIn(None, names)

    def check_links(self, page):
        """Every link within the site has a page or file behind it, every jump a place on the page."""
        for address in page.eval_on_selector_all("a[href], link[href]", "all => all.map((e) => e.getAttribute('href'))"):
            path = re.split("[#?]", address)[0]
            if path.startswith("/") and path not in self.seen:
                self.seen.add(path)
                self.assertTrue(is_published(path), address)
        for anchor in page.eval_on_selector_all("a[href^='#']", "all => all.map((e) => e.hash.slice(1))"):
            self.assertEqual(page.locator(f"[id='{anchor}']").count(), 1, f"#{anchor}")

    def test_there_is_a_page_of_every_kind(self):
        kinds = {}
        for file in town().public.rglob("*.html"):
            path = "/" + str(file.relative_to(town().public)).removesuffix("index.html")
            kind = re.search(r'id="page-data">.*?"kind":"(\w+)"', file.read_text())
            kinds.setdefault(kind and kind[1], []).append(path)
        looked_at = set(KINDS.values())
        missing = {kind: paths[0] for kind, paths in kinds.items() if not looked_at.intersection(paths)}
        self.assertEqual({}, missing, "no page of these kinds is in town.KINDS")

    def test_a_former_address_leads_to_the_new_one(self):
        page = self.open(KINDS["moved"])
        page.wait_for_url("**/performers/ana-fado/new-name/")


def stand_still(route):
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace('http-equiv="refresh"', ""))


def is_published(path):
    file = town().public / path.lstrip("/")
    return (file / "index.html").is_file() if path.endswith("/") else file.is_file()


if __name__ == "__main__":
    unittest.main()
