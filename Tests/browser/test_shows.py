"""What a performance, a performer and a pitch let somebody do: share, walk there, see a film, find a date."""

import base64
import re
import unittest

from browser import DESKTOP, PHONE, PageTestCase, browser, served, small, town, word
from town import KINDS, NOW, performance
import town as fixture

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1"
ANDROID = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36"
DESK = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36"

# A second of film, made by the browser itself.
FILM = """() => new Promise((done) => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 36 });
  const pen = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
  const parts = [];
  recorder.ondataavailable = (event) => parts.push(event.data);
  recorder.onstop = async () => {
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    done(btoa(String.fromCharCode(...bytes)));
  };
  recorder.start();
  const timer = setInterval(() => pen.fillRect(Math.random() * 64, 0, 9, 36), 40);
  setTimeout(() => { clearInterval(timer); recorder.stop(); }, 1000);
})"""


class ShowTests(PageTestCase):
    silent = True  # The town's companion has been told nothing of what its pages were built with.

    @classmethod
    def setUpClass(cls):
        cls.service = served(town())

    def test_when_where_and_the_way_there_are_in_the_first_screen_of_a_phone(self):
        page = self.open(KINDS["performance-live"], now=NOW)
        for part in [page.get_by_role("heading", level=1), page.locator(".next .when"), page.locator(".next .where"),
                     page.locator(".next .said"), page.get_by_role("link", name=word("performance.walk_there"))]:
            box = part.bounding_box()
            self.assertLess(box["y"] + box["height"], PHONE["viewport"]["height"], part)

    def test_it_is_planned_until_somebody_has_said_that_it_is_on(self):
        planned = self.open(KINDS["performance-planned"], now=NOW)
        self.assertEqual(word("status.scheduled"), planned.locator(".next .badge").inner_text())
        live = self.open(KINDS["performance-live"], now=NOW)
        self.assertEqual(word("status.live"), live.locator(".next .badge").inner_text())
        # In the city's time, wherever the device is.
        self.assertIn("18:02", live.locator(".next .said").inner_text())

    def test_what_does_not_take_place_says_so_and_sends_nobody_there(self):
        for kind in ["performance-cancelled", "performance-past"]:
            page = self.open(KINDS[kind], now=NOW)
            with self.subTest(kind):
                self.assertEqual(0, page.get_by_role("link", name=word("performance.walk_there")).count())
        cancelled = self.open(KINDS["performance-cancelled"], now=NOW)
        self.assertEqual(word("status.cancelled"), cancelled.locator(".next .badge").inner_text())
        self.assertIn("The tuba is ill", cancelled.locator(".next .note").inner_text())
        moved = self.open(KINDS["performance-moved"], now=NOW)
        self.assertIn(word("advice.moved"), moved.locator(".next").inner_text())
        self.assertIn("Rossio", moved.locator(".next .where").inner_text())
        past = self.open(KINDS["performance-past"], now=NOW)
        self.assertIn(word("performance.past"), past.locator(".notice.past").inner_text())

    def test_the_way_there_opens_in_a_map_that_the_device_has(self):
        for agent, scheme in [(IPHONE, "https://maps.apple.com/"), (ANDROID, "geo:"), (DESK, "https://www.openstreetmap.org/")]:
            page = self.open(KINDS["performance-live"], now=NOW, user_agent=agent)
            link = page.get_by_role("link", name=word("performance.walk_there"))
            with self.subTest(scheme):
                page.wait_for_function("([e, s]) => e.href.startsWith(s)", arg=[link.element_handle(), scheme])
                self.assertIn("38.7122,-9.1302", link.get_attribute("href"))

    def test_without_scripts_the_way_there_and_sharing_are_plain_links(self):
        page = self.open(KINDS["performance-live"], scripts=False)
        walk = page.get_by_role("link", name=word("performance.walk_there"))
        self.assertTrue(walk.get_attribute("href").startswith("geo:38.7122,-9.1302"))
        share = page.get_by_role("link", name=word("share.button")).get_attribute("href")
        self.assertTrue(share.startswith("mailto:?subject="))
        self.assertTrue(share.endswith("body=https%3A%2F%2Fbusking.example%2Fperformers%2Fana-fado%2Fdusk%2F"), share)

    def test_sharing_uses_what_the_device_has(self):
        page = self.context(now=NOW).new_page()
        page.add_init_script("navigator.share = (what) => { window.shared = what; return Promise.reject(); };")
        page.goto(KINDS["performance-live"] + "#2027-06-12")
        page.get_by_role("link", name=word("share.button")).click()
        page.wait_for_function("() => window.shared")
        self.assertEqual(
            self.service.url.rstrip("/") + KINDS["performance-live"], page.evaluate("shared.url"))

    def test_where_nothing_shares_the_link_is_copied_and_that_is_said(self):
        context = self.context(DESKTOP, now=NOW, permissions=["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.add_init_script("delete Navigator.prototype.share;")
        page.goto(KINDS["performance-live"])
        page.get_by_role("link", name=word("share.button")).click()
        page.get_by_role("link", name=word("share.copied")).wait_for()
        self.assertEqual(page.url, page.evaluate("navigator.clipboard.readText()"))
        page.wait_for_function(
            "(words) => [...document.querySelectorAll('[role=status]')].some((e) => e.textContent === words)",
            arg=word("share.copied"))

    def test_on_paper_each_date_has_room_and_the_map_has_the_whole_route(self):
        performer = self.open(KINDS["performer"], now=NOW)
        performer.emulate_media(media="print")
        crowded = performer.locator(".tour .set:visible").evaluate_all("""(sets) => sets.filter((set) => {
          const box = set.getBoundingClientRect(), when = set.querySelector(".when").getBoundingClientRect();
          return when.bottom > box.bottom + 1 || set.querySelector(".date").getClientRects().length !== 1;
        }).length""")
        self.assertEqual(0, crowded)
        show = self.open(KINDS["performance-live"], now=NOW)
        show.emulate_media(media="print")
        outside = show.locator(".route .map > svg").evaluate("""(map) => {
          const box = map.getBoundingClientRect();
          return [...map.querySelectorAll(".marker")].map((e) => e.getBoundingClientRect())
            .filter((b) => b.top < box.top || b.bottom > box.bottom || b.left < box.left || b.right > box.right).length;
        }""")
        self.assertEqual(0, outside)

    def test_a_calendar_is_followed_by_one_tap(self):
        page = self.open(KINDS["performer"], now=NOW)
        link = page.get_by_role("link", name=word("performer.follow_calendar")).get_attribute("href")
        self.assertEqual("webcal://busking.example/performers/ana-fado/calendar.ics", link)


class ManyDatesTests(PageTestCase):
    """A show of every day, a film beside it, and a film elsewhere."""

    @classmethod
    def setUpClass(cls):
        page = browser().new_page()
        film = base64.b64decode(page.evaluate(FILM))
        picture = page.screenshot()
        page.close()
        site = small(fixture.files(), NOW)
        site.write({"Content/performers/ana-fado/daily.md": performance(
            "Daily", "folk", "2027-06-14", "pitch: rossio, start: 10:00, end: 10:45",
            more="repeat: { every: day, count: 30 }\nvideos:\n"
                 "  - { file: dusk.webm, title: Here, thumbnail: dusk.png }\n"
                 "  - { url: 'https://videos.example/watch', title: There, thumbnail: dusk.png }\n")})
        (site.root / "Content/performers/ana-fado/dusk.webm").write_bytes(film)
        (site.root / "Content/performers/ana-fado/dusk.png").write_bytes(picture)
        cls.service = served(site.build())

    def test_nothing_of_a_film_is_asked_for_before_it_is_tapped(self):
        page = self.open("/performers/ana-fado/daily/", now=NOW)
        here = page.get_by_role("link", name=re.compile("Here"))
        here.scroll_into_view_if_needed()
        page.wait_for_load_state("networkidle")
        self.assertEqual([], [r.url for r in page.context.watch.requests if r.url.endswith(".webm")])
        here.click()
        page.wait_for_function("() => document.querySelector('video')?.readyState > 1")
        self.assertEqual("Here", page.locator("video").get_attribute("aria-label"))
        self.assertEqual(0, page.locator("iframe, embed, object").count())

    def test_a_film_elsewhere_is_a_link_that_says_where(self):
        page = self.open("/performers/ana-fado/daily/", now=NOW)
        there = page.get_by_role("link", name=re.compile("There.*videos.example"))
        self.assertEqual("https://videos.example/watch", there.get_attribute("href"))

    def test_a_link_to_a_late_date_opens_the_part_that_it_stands_in(self):
        page = self.open("/performers/ana-fado/daily/#2027-07-10", now=NOW)
        date = page.locator("[id='2027-07-10']")
        date.wait_for()
        page.wait_for_function("(e) => e.getBoundingClientRect().top < innerHeight", arg=date.element_handle())
        self.assertIn("10 July 2027", date.inner_text())


if __name__ == "__main__":
    unittest.main()
