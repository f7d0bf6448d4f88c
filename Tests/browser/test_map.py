"""The live map, the filters, and what can still be reached on foot."""

import functools
import unittest

from browser import DESKTOP, PHONE, ROOT, PageTestCase, served, small

NOW = "2027-06-12T16:30:00Z"
"""Half past seven in the evening in Helsinki."""

CITY = "/cities/helsinki/"
LIBRARY = ROOT / ".map/maplibre/maplibre-gl.js"

SITE = f"""\
title: Busking
url: https://busking.example/
genres: [jazz, folk, circus]
companion: /
map: {{ maplibre: {ROOT}/.map/maplibre, tiles: {ROOT}/.map/tiles }}
"""


def pitch(name, coordinates, code=""):
    return f"---\nname: {name}\ncoordinates: {coordinates}\naddress: {name} 1\n{code}---\n"


def show(title, genre, stops, more=""):
    lines = "".join(f"  - {{ pitch: {place}, start: {start}, end: {end} }}\n" for place, start, end in stops)
    return f"---\ntitle: {title}\ngenre: {genre}\ndate: 2027-06-12\nstops:\n{lines}{more}---\nCome.\n"


FILES = {
    "Content/site.yml": SITE,
    "Content/cities/helsinki.md": "---\nname: Helsinki\ncountry: FI\ntimezone: Europe/Helsinki\ncurrency: EUR\n"
                                  "center: [24.9414, 60.1699]\n---\n",
    "Content/cities/turku.md": "---\nname: Turku\ncountry: FI\ntimezone: Europe/Helsinki\ncurrency: EUR\n"
                               "center: [22.2666, 60.4518]\n---\n",
    "Content/pitches/helsinki/kaivopiha.md": pitch("Kaivopiha", "[24.94048, 60.16971]", "code: A1\n"),
    "Content/pitches/helsinki/aukio.md": pitch("Ylioppilasaukio", "[24.94056, 60.16958]"),
    "Content/pitches/helsinki/tori.md": pitch("Hakaniemen tori", "[24.9514, 60.1789]"),
    "Content/pitches/helsinki/oodi.md": pitch("Kansalaistori", "[24.9386, 60.1740]"),
    "Content/performers/ana/index.md": "---\nname: Ana\ncity: helsinki\n---\n",
    "Content/performers/bo/index.md": "---\nname: Bo\ncity: helsinki\n---\n",
    "Content/performers/cia/index.md": "---\nname: Cia\ncity: helsinki\n---\n",
    # On now, then a walk.
    "Content/performers/ana/dusk.md": show("Fado at dusk", "folk", [("kaivopiha", "19:00", "19:45"), ("oodi", "20:30", "21:00")],
                                           "accessibility: [step_free]\n"),
    "Content/performers/ana/night.md": show("Late tunes", "folk", [("kaivopiha", "22:00", "22:30")]),
    # Within the hour, right beside it.
    "Content/performers/bo/jam.md": show("Jam", "jazz", [("aukio", "20:00", "20:40")]),
    # Across the bay, over before anybody could walk there.
    "Content/performers/cia/rope.md": show("Rope", "circus", [("tori", "19:00", "19:40")]),
    "Content/performers/cia/off.md": show("Fire", "circus", [("oodi", "22:00", "22:30")], "status: cancelled\n"),
}
HERE = {"geolocation": {"longitude": 24.9405, "latitude": 60.1697}, "permissions": ["geolocation"]}


@functools.cache
def site():
    return small(FILES, NOW)


def ready(page):
    """The page once its live map is seen."""
    page.wait_for_selector("figure.map.is-live", timeout=90_000)
    return page


class MapTestCase(PageTestCase):
    @classmethod
    def setUpClass(cls):
        if not LIBRARY.exists():
            raise RuntimeError(f"{LIBRARY} is missing: run scripts/setup")
        cls.service = served(site())

    def look(self, path=CITY, device=DESKTOP, **options):
        options.setdefault("now", NOW)
        return self.open(path, device, **options)

    def assertDrawn(self, page):
        """The drawn map is what one sees."""
        self.assertEqual("visible", page.locator("figure.map > svg").evaluate("(e) => getComputedStyle(e).visibility"))
        self.assertEqual(0, page.locator("figure.is-live").count())


class LiveMapTests(MapTestCase):
    def test_on_a_desk_it_takes_the_place_of_the_drawing_without_moving_anything(self):
        context = self.context(DESKTOP, now=NOW)
        held = []
        context.route("**/maplibre-gl.js", lambda route: held.append(route))
        page = context.new_page()
        page.goto(CITY, wait_until="domcontentloaded")
        while not held:
            page.wait_for_timeout(50)
        before = page.locator("figure.map > svg").bounding_box()
        self.assertDrawn(page)
        held[0].continue_()
        ready(page)
        self.assertEqual("hidden", page.locator("figure.map > svg").evaluate("(e) => getComputedStyle(e).visibility"))
        self.assertEqual(before, page.locator(".live-map").bounding_box())
        shift = page.evaluate(
            "() => new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const e of list.getEntries())"
            " if (!e.hadRecentInput) sum += e.value; }).observe({ type: 'layout-shift', buffered: true });"
            " setTimeout(() => done(sum), 300); })")
        self.assertEqual(0, shift)
        self.assertTrue(page.get_by_role("link", name="© OpenStreetMap contributors").is_visible())

    def test_on_a_phone_nothing_is_loaded_before_a_tap(self):
        page = self.look(device=PHONE)
        page.wait_for_timeout(1500)
        self.assertEqual([], self.map_requests(page))
        page.get_by_role("button", name="Open the live map").tap()
        ready(page)
        self.assertNotEqual([], self.map_requests(page))
        self.assertEqual(0, page.get_by_role("button", name="Open the live map").count())

    def test_who_saves_data_keeps_the_drawing(self):
        context = self.context(DESKTOP, now=NOW)
        context.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
        page = context.new_page()
        page.goto(CITY)
        page.wait_for_timeout(2500)
        self.assertDrawn(page)
        self.assertEqual([], self.map_requests(page))

    def test_the_drawing_stays_where_the_script_does_not_come(self):
        self.allow("maplibre-gl.js", "Failed to load resource")
        context = self.context(PHONE, now=NOW)
        context.route("**/maplibre-gl.js", lambda route: route.abort())
        page = context.new_page()
        page.goto(CITY)
        page.get_by_role("button", name="Open the live map").tap()
        page.locator("figure.map").get_by_text("The live map does not work on this device").wait_for()
        self.assertDrawn(page)

    def test_the_drawing_stays_without_webgl(self):
        context = self.context(PHONE, now=NOW)
        context.add_init_script("HTMLCanvasElement.prototype.getContext = () => null")
        self.allow("WebGL", "webglcontextcreationerror", "Failed to initialize")
        page = context.new_page()
        page.goto(CITY)
        page.get_by_role("button", name="Open the live map").tap()
        page.locator("figure.map").get_by_text("The live map does not work on this device").wait_for()
        self.assertDrawn(page)
        self.assertEqual(0, page.locator(".live-map").count())

    def test_the_page_is_not_trapped_by_the_map(self):
        page = ready(self.look(device={"viewport": {"width": 1280, "height": 500}}))
        page.locator(".live-map").hover(position={"x": 200, "y": 100})
        before = page.evaluate("() => scrollY + document.querySelector('.side').scrollTop")
        page.mouse.wheel(0, 200)
        page.wait_for_timeout(400)
        self.assertGreater(page.evaluate("() => scrollY + document.querySelector('.side').scrollTop"), before)

    def test_it_follows_the_reader_into_the_dark(self):
        page = ready(self.look())
        page.emulate_media(color_scheme="dark")
        page.wait_for_timeout(500)
        self.assertTrue(page.locator(".live-map").is_visible())

    def test_every_kind_of_page_with_places_has_one(self):
        for path in ["/", CITY + "now/", CITY + "tonight/", CITY + "days/2027-06-12/", CITY + "genres/folk/",
                     CITY + "pitches/kaivopiha/", "/performers/ana/", "/performers/ana/dusk/"]:
            with self.subTest(path):
                page = ready(self.look(path))
                self.assertGreater(page.locator(".pin").count(), 0)
                page.context.close()

    def map_requests(self, page):
        return [request.url for request in page.context.watch.requests
                if any(part in request.url for part in ["maplibre", "/tiles/", ".geojson", "/map/"])]


class MarkerTests(MapTestCase):
    def test_a_marker_says_where_what_and_when_and_has_the_number_of_the_list(self):
        page = ready(self.look())
        market = page.get_by_role("button", name="Hakaniemen tori: on now: Rope")
        mark = page.locator("ol.stops > li", has_text="Hakaniemen tori").locator(".mark").text_content()
        self.assertEqual(mark, market.locator(".face").text_content())
        self.assertIn("when-now", market.get_attribute("class"))

    def test_places_that_overlap_are_one_marker_that_hides_nothing(self):
        page = ready(self.look())
        cluster = page.get_by_role("button", name="2 places here")
        name = cluster.get_attribute("aria-label")
        self.assertIn("Kaivopiha", name)
        self.assertIn("Ylioppilasaukio", name)
        cluster.click()
        card = page.locator(".live-map .card")
        for text in ["Kaivopiha", "Ylioppilasaukio", "Fado at dusk", "Late tunes", "Jam", "19:00–19:45", "On now"]:
            self.assertTrue(card.get_by_text(text).first.is_visible(), text)
        card.get_by_role("button", name="Zoom in on them").click()
        page.get_by_role("button", name="A1 Kaivopiha: on now: Fado at dusk, and 1 more").wait_for()

    def test_by_keyboard_to_a_marker_and_back(self):
        page = ready(self.look())
        marker = page.locator(".pin").first
        marker.focus()
        page.keyboard.press("Enter")
        card = page.locator(".live-map .card")
        self.assertTrue(card.is_visible())
        self.assertEqual("true", marker.get_attribute("aria-expanded"))
        self.assertTrue(card.evaluate("(e) => e === document.activeElement"))
        page.keyboard.press("Tab")
        self.assertTrue(card.evaluate("(e) => e.contains(document.activeElement)"))
        page.keyboard.press("Escape")
        self.assertFalse(card.is_visible())
        self.assertTrue(marker.evaluate("(e) => e === document.activeElement"))

    def test_map_and_list_light_each_other(self):
        page = ready(self.look())
        item = page.locator("ol.stops > li", has_text="Hakaniemen tori")
        marker = page.get_by_role("button", name="Hakaniemen tori")
        page.locator("details.places").evaluate_all("all => all.forEach((e) => (e.open = true))")
        item.get_by_role("link").first.focus()
        self.assertIn("lit", marker.get_attribute("class").split())
        marker.focus()
        self.assertIn("lit", (item.get_attribute("class") or "").split())
        page.locator("#programme li.set", has_text="Rope").hover()
        self.assertIn("lit", marker.get_attribute("class").split())

    def test_a_walk_that_is_drawn_has_a_name(self):
        page = ready(self.look("/performers/ana/dusk/"))
        walks = page.get_by_role("list", name="Walks on the map")
        self.assertRegex(walks.inner_text(), r"Fado at dusk: Kaivopiha → Kansalaistori, \d+ m on foot")

    def test_what_is_said_live_reaches_the_map_and_what_is_taken_back_leaves_it(self):
        page = ready(self.look())
        market = page.get_by_role("button", name="Hakaniemen tori")
        self.say(page, "cia/rope", "ended")
        market.wait_for(state="detached")
        self.say(page, "cia/rope", None)
        market.wait_for()
        self.say(page, "cia/rope", "moved", pitch="helsinki/oodi")
        market.wait_for(state="detached")
        page.get_by_role("button", name="Kansalaistori: on now: Rope").wait_for()

    def test_what_is_said_before_the_map_is_there_is_not_missed(self):
        page = self.look(device=PHONE)
        page.get_by_role("button", name="Open the live map").wait_for()
        self.say(page, "cia/rope", "ended")
        page.get_by_role("button", name="Open the live map").tap()
        ready(page)
        self.assertEqual(0, page.get_by_role("button", name="Hakaniemen tori").count())

    def say(self, page, performance, status, **more):
        word = {"occurrence": f"{performance}/2027-06-12", "stop": 1, "status": status, **more}
        page.evaluate("(word) => void document.dispatchEvent(new CustomEvent('streetmap:status', { detail: word }))", word)


class FinderTests(MapTestCase):
    def titles(self, page):
        return [text.strip() for text in page.locator("#programme li.set:visible a").all_text_contents()]

    def test_a_filter_is_in_the_address_hides_in_list_and_map_and_is_said(self):
        page = ready(self.look())
        page.locator(".finder summary").click()
        page.get_by_label("jazz").check(force=True)
        self.assertEqual(["Jam"], self.titles(page))
        self.assertTrue(page.url.endswith("?genre=jazz"))
        page.locator("[role=status]", has_text="1 of 5 sets").wait_for(state="attached")
        self.assertEqual(1, page.locator(".pin").count())
        page.get_by_label("jazz").uncheck(force=True)
        self.assertTrue(page.url.endswith(CITY))
        self.assertEqual(5, len(self.titles(page)))

    def test_a_link_shows_the_same_to_everybody(self):
        page = self.look(CITY + "?genre=folk&access=step_free&at=19:30")
        page.locator(".finder .found", has_text="1 of 5").wait_for()
        self.assertEqual(["Fado at dusk"], self.titles(page))
        page.locator(".finder summary").click()
        self.assertTrue(page.get_by_label("At 19:30").is_checked())
        self.assertTrue(page.get_by_label("folk").is_checked())

    def test_the_slider_goes_over_the_evening(self):
        page = self.look()
        page.locator(".finder summary").click()
        slider = page.get_by_role("slider", name="At a time of day")
        slider.fill(str(22 * 60))
        self.assertEqual(["Late tunes"], self.titles(page))
        self.assertEqual("22:00", slider.get_attribute("aria-valuetext"))
        self.assertTrue(page.url.endswith("?at=22:00"))
        page.get_by_label("Now and the next hour").check(force=True)
        self.assertEqual(["Fado at dusk", "Rope", "Jam"], self.titles(page))

    def test_what_is_liked_on_this_device_is_found(self):
        page = self.look(device=PHONE)
        page.evaluate("() => localStorage.setItem('streetmap.likes', JSON.stringify({ 'bo/jam': true }))")
        page.goto(CITY + "?loved=1")
        page.locator(".finder .found", has_text="1 of 5").wait_for()
        self.assertEqual(["Jam"], self.titles(page))

    def test_nothing_found_has_words_and_a_way_back(self):
        page = self.look(CITY + "?pitch=aukio&genre=circus")
        page.get_by_text("Nothing here matches your filters.").wait_for()
        self.assertEqual([], self.titles(page))
        self.assertFalse(page.locator("#programme section.day").first.is_visible())
        page.locator(".finder .nothing button").click()
        self.assertEqual(5, len(self.titles(page)))
        self.assertTrue(page.url.endswith(CITY))

    def test_an_address_that_asks_nonsense_asks_nothing(self):
        for query in ["?at=99:99", "?at=", "?genre=", "?pitch=nowhere", "?at=%00", "?when=never", "?loved=maybe", "?access="]:
            with self.subTest(query):
                page = self.look(CITY + query)
                page.locator(".finder details").wait_for()
                self.assertEqual(5, len(self.titles(page)), query)
                page.context.close()


class NearTests(MapTestCase):
    def reached(self, page):
        return [" ".join(text.split()) for text in page.locator("#near-panel .within li").all_inner_texts()]

    def test_near_me_says_what_can_be_reached_and_how_far_it_is(self):
        page = self.look(device=PHONE, **HERE)
        page.get_by_role("button", name="Near me").tap()
        page.locator("#near-panel .within li").first.wait_for()
        reached = self.reached(page)
        self.assertRegex(reached[0], r"^\d+ m, 1 minute on foot Fado at dusk 19:00–19:45 Ana, Kaivopiha there while it is on, 14 minutes left")
        self.assertIn("there before it starts, 29 minutes to spare", next(text for text in reached if "Jam" in text))
        metres = [int(text.split(" m,")[0]) for text in reached]
        self.assertEqual(sorted(metres), metres)
        self.assertEqual(1, page.locator("#near-panel").get_by_text("1 further set will be over").count())
        self.assertFalse(any("Rope" in text or "Fire" in text for text in reached), reached)
        self.assertTrue(page.locator("#programme li.set", has_text="Rope").get_by_text("on foot").is_visible())

    def test_the_position_is_asked_for_at_the_tap_and_sent_to_nobody(self):
        context = self.context(PHONE, now=NOW, **HERE)
        context.add_init_script(
            "const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation); window.asked = 0;"
            "navigator.geolocation.getCurrentPosition = (...all) => { window.asked += 1; ask(...all); }")
        page = context.new_page()
        page.goto(CITY)
        page.wait_for_timeout(800)
        self.assertEqual(0, page.evaluate("() => window.asked"))
        page.get_by_role("button", name="Near me").tap()
        page.locator("#near-panel .within li").first.wait_for()
        for request in context.watch.requests:
            self.assertNotIn("60.16", request.url)
            self.assertNotIn("24.94", request.url + (request.post_data or ""))

    def test_slow_is_slower(self):
        page = self.look(device=PHONE, **HERE)
        page.get_by_role("button", name="Near me").tap()
        page.locator("#near-panel .within li").first.wait_for()
        usual = self.minutes(page, "Kansalaistori")
        page.get_by_label("Slow").check(force=True)
        page.wait_for_function(
            "(usual) => !document.querySelector('#near-panel .within').innerText.includes(`${usual} minutes on foot`)", arg=usual)
        self.assertGreater(self.minutes(page, "Kansalaistori"), usual)

    def minutes(self, page, place):
        text = next(text for text in self.reached(page) if place in text)
        return int(text.split(" m, ")[1].split(" ")[0])

    def test_who_refuses_chooses_a_square(self):
        page = self.look(device=PHONE, permissions=[])
        page.get_by_role("button", name="Near me").tap()
        page.locator("#near-panel .said", has_text="Choose a square instead").wait_for()
        page.get_by_label("From").select_option(label="Kansalaistori")
        page.locator("#near-panel .within li").first.wait_for()
        self.assertIn("0 m, right here", " ".join(self.reached(page)))

    def test_on_the_home_page_it_asks_the_tiles_around(self):
        # A tile with nothing in it is not there, and the browser says so.
        self.allow(r"answer 404: GET .*/feeds/tiles/12/", r"Failed to load resource.*/feeds/tiles/12/")
        page = self.look("/", PHONE, **HERE)
        page.get_by_role("button", name="Near me").tap()
        page.locator("#near-panel .within li").first.wait_for()
        self.assertIn("Fado at dusk", " ".join(self.reached(page)))
        page.get_by_label("From").select_option(label="Turku")
        page.get_by_text("Nothing is planned around here. The nearest city is Turku").first.wait_for()


if __name__ == "__main__":
    unittest.main()
