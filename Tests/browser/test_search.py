"""Finding things: by name, place, kind and day, in several scripts, on the device alone."""

import functools
import json
import statistics
import unittest

import town as fixture
import yaml
from axe_playwright_python.sync_playwright import Axe
from browser import DESKTOP, FESTIVAL, PHONE, PageTestCase, sample, served, small
from sites import ROOT
from town import NOW

WORDS = yaml.safe_load((ROOT / "Templates/strings/en.yml").read_text())
MODULES = "document.querySelector('script[type=module]').src.replace('main.js', '')"

CITY = """\
---
name: {name}
country: {country}
timezone: {zone}
currency: {currency}
center: {center}
---
"""
PITCH = "---\nname: {name}\ncoordinates: {center}\naddress: {name}\n---\n"


def word(key):
    """A text of the pages, so that a test names what it means and not how it is said today."""
    group, name = key.split(".")
    return WORDS[group][name]


def performer(name, city):
    return f"---\nname: {name}\ncity: {city}\n---\n"


@functools.cache
def world():
    """The small site with a city each of Czechia and Japan, and names that are hard to type."""
    praha = {"center": "[14.4378, 50.0755]"}
    ueno = {"center": "[139.7745, 35.7148]"}
    files = {
        **fixture.files(),
        "Content/cities/praha.md": CITY.format(
            name="Praha", country="CZ", zone="Europe/Prague", currency="CZK", **praha),
        "Content/cities/tokyo.md": CITY.format(
            name="東京", country="JP", zone="Asia/Tokyo", currency="JPY", **ueno),
        "Content/pitches/praha/namesti.md": PITCH.format(name="Náměstí Míru", **praha),
        "Content/pitches/tokyo/ueno.md": PITCH.format(name="上野公園", **ueno),
        "Content/performers/kapela/index.md": performer("Žižkovská kapela", "praha"),
        "Content/performers/kapela/polka.md": fixture.performance(
            "Polka pod kaštany", "folk", "2027-06-12", "pitch: namesti, start: 21:00, end: 21:45"),
        "Content/performers/yoru/index.md": performer("夜の音楽会", "tokyo"),
        "Content/performers/yoru/concert.md": fixture.performance(
            "コンサート", "jazz", "2027-06-13", "pitch: ueno, start: 18:00, end: 18:45"),
        "Content/performers/aani/index.md": performer("Äänimyrsky", "turku"),
        "Content/performers/aani/myrsky.md": fixture.performance(
            "Saturday storm", "rock", "2027-06-14", "pitch: market, start: 18:00, end: 18:45"),
    }
    return small(files, NOW)


class SearchTests(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = served(world())

    def search(self, query, **options):
        page = self.open("/search/", now=NOW, **options)
        page.get_by_label(word("search.label")).fill(query)
        return page

    def found(self, query, **options):
        """The names of what a query finds, best first."""
        page = self.search(query, **options)
        self.settle(page)
        return page.locator(".results a").all_inner_texts()

    def settle(self, page):
        page.wait_for_load_state("networkidle")
        page.wait_for_function(f"() => ![{json.dumps(word('search.looking'))}, ''].includes(document.querySelector('.tally').textContent)")

    def test_a_name_is_found_however_it_is_typed(self):
        for query in ["Praça", "praca", "PRAÇA", "Prac\u0327a", "praça do com", "comercio PRACA"]:
            with self.subTest(query):
                found = self.found(query)
                self.assertEqual("Praça do Comércio", found[0])
                # And what is next there.
                self.assertIn("Brass march", found)

    def test_czech_finnish_and_japanese(self):
        for query, wanted in [
            ("zizkovska", "Žižkovská kapela"), ("Náměstí", "Náměstí Míru"), ("namesti miru", "Náměstí Míru"),
            ("aani", "Äänimyrsky"), ("Äänim", "Äänimyrsky"), ("音楽", "夜の音楽会"), ("夜", "夜の音楽会"),
            ("こんさーと", "コンサート"), ("ｺﾝｻｰﾄ", "コンサート"), ("公園", "上野公園"), ("東京", "東京"),
            ("الطريق", "ضوء الطريق"),
        ]:
            with self.subTest(query):
                self.assertIn(wanted, self.found(query))

    def test_a_kind_tonight(self):
        found = self.found("jazz tonight")
        self.assertEqual(["Brass march", "Late swing"], found)
        self.assertEqual(["Brass march", "Late swing"], self.found("brass today"))

    def test_where_a_day_has_nothing_what_comes_next_is_there(self):
        page = self.search("jazz wednesday")
        page.get_by_role("link", name="Brass march").first.wait_for()
        self.assertIn("jazz wednesday", page.locator(".tally").inner_text())

    def test_a_day_and_a_city(self):
        self.assertEqual(["コンサート"], self.found("sunday 東京"))
        self.assertEqual(["Polka pod kaštany"], self.found("tonight in Praha"))
        self.assertEqual(["Polka pod kaštany"], self.found("2027-06-12 praha"))
        self.assertEqual(["Polka pod kaštany"], self.found("12 June praha"))
        self.assertIn("Saturday storm", self.found("saturday storm"))

    def test_a_kind_in_a_city(self):
        found = self.found("jazz lisbon")
        self.assertEqual("jazz in Lisbon", found[0])
        self.assertIn("Brass march", found)

    def test_in_another_language_days_kinds_and_pages_are_that_language_s(self):
        files = {**fixture.files(), "Content/site.yml": fixture.SITE + "languages: [en, es]\n"}
        service = served(small(files, NOW))
        page = self.open("/es/search/?q=" + "circo%20mañana", now=NOW, service=service)
        link = page.locator(".results a", has_text="A rope and the moon").first
        link.wait_for()
        self.assertEqual("/es/performers/circo-lua/rope/", link.get_attribute("href"))

    def test_what_leads_to_its_page(self):
        page = self.search("fado at")
        page.get_by_role("link", name="Fado at dusk").click()
        self.assertEqual("Fado at dusk", page.get_by_role("heading", level=1).inner_text())
        page.go_back()
        page.get_by_role("link", name="Fado at dusk").wait_for()

    def test_the_address_holds_the_query(self):
        page = self.open("/search/?q=pra%C3%A7a", now=NOW)
        page.get_by_role("link", name="Praça do Comércio").wait_for()
        self.assertEqual("praça", page.get_by_label(word("search.label")).input_value())
        page.get_by_label(word("search.label")).fill("rossio")
        page.get_by_role("link", name="Rossio").wait_for()
        self.assertTrue(page.url.endswith("?q=rossio"), page.url)

    def test_nothing_found_has_words(self):
        page = self.search("qqqxyz")
        page.get_by_text("qqqxyz").first.wait_for()
        self.assertIn(word("search.suggestion"), page.locator(".tally").inner_text())
        # What there is can be looked at instead.
        page.get_by_role("link", name="Lisbon").first.wait_for()

    def test_hostile_queries_find_nothing_and_break_nothing(self):
        for query in ["<img src=x onerror=alert(1)>", "🎷", "   ", "__proto__", "constructor", "\u202e", "%00", "a" * 100, "(", "\\"]:
            with self.subTest(query):
                page = self.search(query)
                page.wait_for_load_state("networkidle")
                self.assertEqual(0, page.locator("main img").count())

    def test_by_keyboard(self):
        page = self.search("lisbon", device=DESKTOP)
        page.locator(".results a").first.wait_for()
        self.settle(page)
        page.keyboard.press("ArrowDown")
        self.assertEqual("Lisbon", page.evaluate("document.activeElement.textContent"))
        page.keyboard.press("ArrowUp")
        self.assertEqual("q", page.evaluate("document.activeElement.id"))
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url("**/cities/lisbon/")

    def test_the_number_is_announced(self):
        page = self.search("polka")
        page.locator("[role=status]", has_text="1 result").first.wait_for(state="attached")

    def test_without_a_connection_it_says_so(self):
        page = self.open("/search/", now=NOW)
        self.allow("ERR_INTERNET_DISCONNECTED")
        page.get_by_label(word("search.label")).wait_for()
        page.context.set_offline(True)
        page.get_by_label(word("search.label")).fill("praça")
        page.get_by_text(word("search.offline")).first.wait_for()
        page.context.set_offline(False)
        page.get_by_label(word("search.label")).fill("praça ")
        page.get_by_role("link", name="Praça do Comércio").wait_for()

    def test_without_scripts_there_are_lists(self):
        page = self.open("/search/", scripts=False)
        self.assertFalse(page.locator("form").is_visible())
        page.get_by_role("link", name="Z", exact=True).click()
        page.get_by_role("link", name="Žižkovská kapela").wait_for()

    def test_every_page_leads_here(self):
        page = self.open("/cities/lisbon/", now=NOW)
        page.get_by_role("link", name=word("nav.search")).click()
        page.get_by_label(word("search.label")).wait_for()

    def test_results_are_open_to_everybody(self):
        for device, dark in [(PHONE, False), (DESKTOP, True)]:
            page = self.search("brass", device=device, dark=dark)
            page.locator(".results a").first.wait_for()
            self.settle(page)
            report = Axe().run(page)
            self.assertEqual([], report.response["violations"], report.generate_report())

    def test_what_is_typed_is_folded_as_names_are(self):
        cases = json.loads((ROOT / "Tests/search/folding.json").read_text())
        page = self.open("/search/")
        folded = page.evaluate(
            f"async (texts) => {{ const {{ fold }} = await import({MODULES} + 'search/folding.js');"
            " return texts.map((text) => fold(text).map((word) => word.text)); }", [case["text"] for case in cases])
        for case, words in zip(cases, folded, strict=True):
            with self.subTest(case["text"]):
                self.assertEqual(case["words"], words)

    def test_how_long_it_takes_and_how_much_is_loaded(self):
        """Printed, not judged by a clock: the machine may be busy."""
        site = sample(FESTIVAL)
        page = self.context(service=served(site), now=FESTIVAL).new_page()
        page.goto("/search/?q=x")
        self.settle(page)
        times, sizes = [], []
        for query in ["praca", "fado at the", "brass", "kettle and", "teatro", "ines", "lluna", "the portico"]:
            loaded = len(page.context.watch.requests)
            times.append(page.evaluate(
                """(query) => new Promise((resolve) => {
                  const field = document.getElementById("q"), start = performance.now();
                  new MutationObserver((_, observer) => {
                    observer.disconnect();
                    resolve(performance.now() - start);
                  }).observe(document.querySelector(".tally"), { childList: true });
                  field.value = query;
                  field.dispatchEvent(new Event("input", { bubbles: true }));
                })""", query))
            requests = [request for request in page.context.watch.requests[loaded:] if "/search/" in request.url]
            # One shard a query at the most.
            self.assertLessEqual(len(requests), 1, [request.url for request in requests])
            sizes += [request.sizes()["responseBodySize"] for request in requests]
        self.assertLess(max(sizes), 10_000)
        shards = [path.stat().st_size for path in (site.public / "search/names").iterdir()]
        print(f"\nsearch: results after {statistics.median(times):.0f} ms, at most {max(times):.0f} ms; "
              f"{len(shards)} shards; of those loaded the largest had {max(sizes):,} bytes")


if __name__ == "__main__":
    unittest.main()
