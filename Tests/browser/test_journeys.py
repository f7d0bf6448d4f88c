"""What people come for, the whole way: from the front page to the square, with scripts and without."""

import pathlib
import re
import unittest

import town as fixture
from browser import DESKTOP, SILENCE, PageTestCase, free_port, served, silence, small, town, word
from keyboard import enter, focused, walk_to
from town import KINDS, NOW

DUSK_PLACE = "38.7122,-9.1302"
"""Portas do Sol as it stands in links that map apps open: latitude first."""


class JourneyTestCase(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = served(town())

    def follow(self, page, name, within=None, exact=False):
        """Clicks a link by what it says."""
        (within or page).get_by_role("link", name=name, exact=exact).first.click()
        page.wait_for_load_state()


class OnNowTests(JourneyTestCase):
    """What is on now near me, and how do I walk there."""

    def walk_to_the_square(self, is_down=False, **options):
        context = self.context(now=NOW, **options)
        if is_down:
            silence(context)
        page = context.new_page()
        page.goto("/")
        self.follow(page, "Lisbon", within=page.get_by_role("main"))
        self.follow(page, word("city.now"), within=page.get_by_role("main"))
        self.assertTrue(page.url.endswith("/cities/lisbon/now/"), page.url)
        self.follow(page, "Fado at dusk", within=page.get_by_role("main"))
        self.assertIn("Portas do Sol", page.get_by_role("main").inner_text())
        there = page.get_by_role("link", name=word("performance.walk_there")).first
        self.assertIn(DUSK_PLACE, there.get_attribute("href"))
        box = there.bounding_box()
        self.assertLess(box["y"] + box["height"], page.viewport_size["height"], "not on the first screen")

    def test_with_scripts(self):
        self.walk_to_the_square()

    def test_without_scripts(self):
        self.walk_to_the_square(scripts=False)

    def test_at_a_desk_at_night(self):
        self.walk_to_the_square(device=DESKTOP, dark=True)

    def test_nearest_first_from_where_i_stand(self):
        page = self.open(KINDS["city"], now=NOW, permissions=["geolocation"],
                         geolocation={"latitude": 38.7139, "longitude": -9.1394})
        page.get_by_role("button", name=word("near.open")).tap()
        near = page.get_by_role("region", name=word("near.heading"))
        near.get_by_role("listitem").first.wait_for()
        self.assertRegex(near.get_by_role("listitem").filter(has_text="Fado at dusk").first.inner_text(), r"\d+ m, ")
        near.get_by_role("link", name="Fado at dusk").first.tap()
        page.wait_for_url("**/ana-fado/dusk/**")
        self.assertTrue(page.get_by_role("link", name=word("performance.walk_there")).first.is_visible())

    def test_with_a_companion_that_is_down(self):
        self.allow(*SILENCE)
        self.walk_to_the_square(is_down=True)


class JazzTonightTests(JourneyTestCase):
    """Jazz tonight, and into the calendar."""

    def add_to_calendar(self, **options):
        page = self.open(KINDS["city"], now=NOW, **options)
        self.follow(page, "Jazz", within=page.get_by_role("main"))
        self.follow(page, "Brass march", within=page.get_by_role("main"))
        with page.expect_download() as saved:
            self.follow_calendar(page)
        calendar = pathlib.Path(saved.value.path()).read_text().replace("\r\n ", "").splitlines()
        self.assertEqual("BEGIN:VCALENDAR", calendar[0])
        self.assertIn("DTSTART;TZID=Europe/Lisbon:20270612T203000", calendar)
        self.assertTrue(any(line.startswith("SUMMARY:Brass march") for line in calendar), calendar)

    def follow_calendar(self, page):
        page.get_by_role("link", name=word("performance.calendar")).first.click()

    def test_with_scripts(self):
        self.add_to_calendar()

    def test_without_scripts(self):
        self.add_to_calendar(scripts=False)


class SearchTests(JourneyTestCase):
    """A square by its name, from wherever one is."""

    def test_search_for_a_square(self):
        page = self.open(KINDS["text"], now=NOW)
        page.get_by_role("banner").get_by_role("link", name=word("nav.search")).tap()
        page.get_by_label(word("search.label")).fill("praca do")
        page.get_by_role("main").get_by_role("link", name="Praça do Comércio").first.tap()
        page.wait_for_url("**" + KINDS["pitch-closed"])
        self.assertEqual("Praça do Comércio", page.get_by_role("heading", level=1).inner_text())

    def test_without_scripts_there_are_lists_to_go_through(self):
        page = self.open(KINDS["text"], now=NOW, scripts=False)
        page.get_by_role("banner").get_by_role("link", name=word("nav.search")).tap()
        page.get_by_role("main").get_by_role("link", name="Lisbon").first.tap()
        page.wait_for_url("**" + KINDS["city"])


class KeyboardTests(JourneyTestCase):
    """Saturday with a keyboard and a screen reader."""

    def test_a_saturday_by_keyboard(self):
        page = self.open(KINDS["city"], device=DESKTOP, now=NOW)
        page.keyboard.press("Tab")
        self.assertTrue(focused(page)["text"].startswith("Skip"), focused(page))
        page.keyboard.press("Enter")
        enter(self, page, page.get_by_role("link", name=word("city.weekend")))
        page.wait_for_url("**/weekend/")
        self.check_headings(page)
        saturday = page.get_by_role("region", name=re.compile("Saturday"))
        enter(self, page, saturday.get_by_role("link", name="Brass march"))
        page.wait_for_url(re.compile("/bo-brass/march/"))
        self.check_headings(page)
        walk_to(self, page, page.get_by_role("link", name=word("performance.calendar")))
        with page.expect_download() as saved:
            page.keyboard.press("Enter")
        self.assertIn("BEGIN:VEVENT", pathlib.Path(saved.value.path()).read_text())

    def test_the_way_back_by_keyboard(self):
        page = self.open(KINDS["performance-live"], device=DESKTOP, now=NOW)
        walk_to(self, page, page.get_by_role("contentinfo").get_by_role("link").last)
        walk_to(self, page, page.get_by_role("banner").get_by_role("link").first, key="Shift+Tab")

    def check_headings(self, page):
        """One title, and no level passed over: a screen reader's reader jumps from heading to heading."""
        levels = page.get_by_role("main").evaluate(
            "(main) => [...main.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((e) => e.checkVisibility())"
            ".map((e) => +e.localName[1])")
        self.assertEqual([1], [level for level in levels if level == 1])
        self.assertEqual(1, levels[0])
        for above, below in zip(levels, levels[1:]):
            self.assertLessEqual(below, above + 1, levels)


class LostConnectionTests(PageTestCase):
    """The connection goes on the way, and comes back; meanwhile the programme has changed."""

    def test_lost_and_found(self):
        site = small(fixture.files(), NOW)
        self.service = self.enterContext(site.serve(port=free_port()))
        page = self.context(worker=True).new_page()
        page.goto(KINDS["city"])
        page.get_by_role("heading", level=1).tap()
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
        page.reload()
        page.get_by_text("Seven hills").wait_for()

        self.allow("ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)", "Failed to load resource")
        self.service.stop()
        page.context.set_offline(True)
        page.get_by_text(word("offline.now")).wait_for()
        page.reload()
        page.get_by_text("Seven hills").wait_for()
        page.get_by_text(word("offline.as_of").split("{")[0]).wait_for()

        site.write({"Content/cities/lisbon.md": fixture.CITY.replace("Seven hills", "Eight hills")})
        site.build()
        self.service.start()
        page.context.set_offline(False)
        # An old page makes room for the new one by itself.
        page.get_by_text("Eight hills").wait_for()
        self.assertFalse(page.get_by_text(word("offline.now")).is_visible())


if __name__ == "__main__":
    unittest.main()
