"""Posters as they come out of a printer at home: one sheet of A4, and codes that lead to exactly the right page."""

import unittest

from browser import DESKTOP, PageTestCase, served, small, town, word
from printing import codes, millimetres, sheets
from town import NOW, performance
import town as fixture

POSTERS = {
    "/performers/ana-fado/poster/": "https://busking.example/performers/ana-fado/tip/",
    # Who takes no tips has a code of their own page.
    "/performers/circo-lua/poster/": "https://busking.example/performers/circo-lua/",
    "/performers/ana-fado/dusk/poster/": "https://busking.example/performers/ana-fado/dusk/",
    "/performers/nour/oud/poster/": "https://busking.example/performers/nour/oud/",
    "/performers/ana-fado/may-day/poster/": "https://busking.example/performers/ana-fado/may-day/",
    "/cities/lisbon/pitches/rossio/poster/": "https://busking.example/cities/lisbon/pitches/rossio/",
}
A4 = (210, 297)

# The parts of a poster that stand outside of it, or over each other.
MISPLACED = """(poster) => {
  const sheet = poster.getBoundingClientRect();
  const boxes = [...poster.children].filter((e) => !e.matches(".awning")).map((e) => e.getBoundingClientRect());
  const outside = boxes.filter((b) => b.bottom > sheet.bottom + 1 || b.right > sheet.right + 1);
  const over = boxes.filter((a) => boxes.some((b) => a !== b && a.left < b.right - 1 && b.left < a.right - 1
    && a.top < b.bottom - 1 && b.top < a.bottom - 1));
  return outside.length + over.length;
}"""

# The lines that are seen whole, and the lines that are cut through.
LINES = """(poster) => {
  const box = poster.querySelector(".rows").getBoundingClientRect();
  const lines = [...poster.querySelectorAll(".rows li")].map((e) => [e, e.getBoundingClientRect()]);
  const within = lines.filter(([, b]) => b.left < box.right && b.right > box.left);
  return {
    whole: within.filter(([, b]) => b.bottom <= box.bottom + 1).map(([e]) => e.querySelector(".what")?.textContent),
    cut: within.filter(([, b]) => b.bottom > box.bottom + 1 && b.top < box.bottom).length,
  };
}"""


class PosterTests(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = served(town())

    def test_a_poster_is_one_sheet_with_a_code_of_exactly_its_page(self):
        for scripts in [True, False]:
            page = self.context(scripts=scripts, dark=True).new_page()
            for path, url in POSTERS.items():
                with self.subTest(path, scripts=scripts):
                    page.goto(path)
                    printed = sheets(page)
                    self.assertEqual([A4], [millimetres(sheet) for sheet in printed])
                    self.assertEqual([url], codes(printed[0]))

    def test_four_handbills_stand_on_one_sheet_each_with_its_code(self):
        page = self.context(scripts=False).new_page()
        for path, url in POSTERS.items():
            with self.subTest(path):
                page.goto(path)
                page.get_by_label(word("poster.small")).check()
                printed = sheets(page)
                self.assertEqual([A4], [millimetres(sheet) for sheet in printed])
                self.assertEqual([url] * 4, codes(printed[0]))

    def test_a_screen_reader_hears_a_poster_once(self):
        page = self.open("/performers/ana-fado/poster/")
        page.get_by_label(word("poster.small")).check()
        self.assertEqual(4, page.locator(".poster:visible").count())
        self.assertEqual(1, page.locator(".poster:not([aria-hidden])").count())
        self.assertEqual(1, page.get_by_role("img", name="QR code").count())

    def test_the_button_prints(self):
        page = self.open("/performers/ana-fado/poster/", device=DESKTOP)
        page.evaluate("window.print = () => (document.title = 'printed')")
        page.get_by_role("button", name=word("poster.print")).click()
        self.assertEqual("printed", page.title())

    def test_pages_lead_to_their_posters(self):
        page = self.context().new_page()
        for poster in POSTERS:
            page.goto(poster.removesuffix("poster/"))
            page.locator(f"a[href='{poster}']").click()
            page.wait_for_url("**" + poster)
            page.get_by_role("link", name=word("poster.back")).click()
            page.wait_for_url("**" + poster.removesuffix("poster/"))


class LongPosterTests(PageTestCase):
    """A poster with as much on it as content may have: the code and every stop stay on it."""

    WORD = "Donaudampfschifffahrt "

    @classmethod
    def setUpClass(cls):
        stops = [
            f"name: Square number {n} of the very long promenade, address: The longest address of the town {n}, "
            f"coordinates: [-9.13{n}, 38.71], start: {12 + n}:00, end: {12 + n}:30" for n in range(5)]
        files = fixture.files()
        files["Content/performers/ana-fado/long.md"] = performance((cls.WORD * 5)[:100].strip(), "folk", "2027-06-20", *stops)
        files["Content/performers/ana-fado/index.md"] = fixture.PERFORMERS["ana-fado"].replace(
            "name: Ana Fado", f"name: {(cls.WORD * 4).strip()}")
        for day in range(13, 20):
            files[f"Content/performers/ana-fado/day-{day}.md"] = performance(
                (cls.WORD * 3).strip(), "folk", f"2027-06-{day}", "pitch: rossio, start: 10:00, end: 10:45")
        cls.service = served(small(files, NOW))

    def test_nothing_stands_outside_or_over_another(self):
        for path in ["/performers/ana-fado/long/poster/", "/performers/ana-fado/poster/",
                     "/cities/lisbon/pitches/rossio/poster/"]:
            for device in ["phone", "desk"]:
                page = self.open(path, **({"device": DESKTOP} if device == "desk" else {}))
                poster = page.locator(".poster").first
                with self.subTest(path, device=device):
                    self.assertEqual(0, poster.evaluate(MISPLACED))
                    self.assertEqual(0, poster.evaluate(LINES)["cut"])
                    self.assertEqual(1, len(codes(sheets(page)[0])))

    def test_every_stop_is_on_the_poster(self):
        page = self.open("/performers/ana-fado/long/poster/")
        lines = page.locator(".poster").first.evaluate(LINES)
        self.assertEqual(
            [f"Square number {n} of the very long promenade" for n in range(5)], [line for line in lines["whole"] if line])


if __name__ == "__main__":
    unittest.main()
