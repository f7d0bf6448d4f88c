"""The performer's telephone, and the office's: `/studio/` in a browser, over a site whose shows are on just now."""

import base64
import datetime
import json
import re
import signal
import time
import unittest

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from browser import DESKTOP, PATIENCE, PHONE, PageTestCase
from present import ZONE, ZONE_NAME, moment
from sites import small
from stripe_stub import StripeStub

NOW = None
"""When the tests of this file began, in the city's zone and without seconds."""

SITE = """\
title: Busking
url: http://localhost/
companion: /
contact: hello@busking.example
"""


def at(minutes):
    return (NOW + datetime.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M")


def clock(minutes):
    return (NOW + datetime.timedelta(minutes=minutes)).strftime("%H:%M")


def pitch(name, place, more=""):
    return f"---\nname: {name}\ncoordinates: {place}\naddress: {name}, Lisbon\n{more}---\n"


def show(title, *stops):
    lines = "".join(f"  - {{ pitch: {place}, start: {at(start)}, end: {at(end)} }}\n" for place, start, end in stops)
    return f"---\ntitle: {title}\ngenre: folk\ndate: {at(stops[0][1])[:10]}\nstops:\n{lines}---\n{title}.\n"


def performer(name, more=""):
    return f"---\nname: {name}\ncity: lisbon\n{more}---\n{name} plays.\n"


def content():
    return {
        "Content/site.yml": SITE,
        "Content/cities/lisbon.md":
            f"---\nname: Lisbon\ncountry: PT\ntimezone: {ZONE_NAME}\ncurrency: EUR\ncenter: [-9.1393, 38.7139]\n---\nHills.\n",
        "Content/pitches/lisbon/portas-do-sol.md": pitch("Portas do Sol", "[-9.1302, 38.7122]"),
        "Content/pitches/lisbon/rossio.md": pitch("Rossio", "[-9.13935, 38.71387]"),
        "Content/pitches/lisbon/camoes.md": pitch("Praça Camões", "[-9.14352, 38.71073]", "longest_set: 30m\n"),
        "Content/performers/ana-fado/index.md": performer("Ana Fado", "tips: { stripe_account: acct_1AnaFado00000001 }\n"),
        "Content/performers/ana-fado/dusk.md": show("Fado at dusk", ("portas-do-sol", -20, 40), ("rossio", 70, 110)),
        "Content/performers/bo-brass/index.md": performer("Bo Brass"),
        "Content/performers/bo-brass/march.md": show("Brass march", ("rossio", -30, 10)),
        "Content/performers/cy-clown/index.md": performer("Cy Clown"),
        "Content/performers/cy-clown/pies.md": show("Pies", ("rossio", 20, 40), ("rossio", 120, 150)),
    }


class Studio(PageTestCase):
    @classmethod
    def setUpClass(cls):
        # When the tests begin, not when they were read: a set must not be over before its test.
        global NOW
        NOW = moment().astimezone(ZONE).replace(second=0)
        cls.site = small(content())

    def setUp(self):
        super().setUp()
        # A store of its own for each test, over the same published site.
        self.stripe = self.enterContext(StripeStub(accounts=("acct_1AnaFado00000001",)))
        self.service = self.site.serve(environment=self.stripe.environment)
        self.service.store = self.service.folder / f"{self._testMethodName}.sqlite"
        self.service.start()
        self.addCleanup(self.service.stop, signal.SIGKILL)

    # The page

    def link(self, *whose):
        return "/studio/#token=" + self.service.command("token", *whose)

    def studio(self, *whose, **options):
        page = self.open(self.link(*(whose or ("ana-fado",))), **options)
        page.locator("[data-desk], [data-office]").filter(visible=True).wait_for()
        return page

    def line(self, page):
        return page.locator("[data-line]")

    def tap(self, page, name):
        page.get_by_role("button", name=name, exact=True).tap()

    def live(self):
        """What the service tells everybody: features by id, what is off by stop, and closures."""
        _, _, body = self.service.ask("GET", "/v1/live?city=lisbon")
        document = json.loads(body)
        return ({feature["id"]: feature["properties"] for feature in document["features"]},
                {word["stop"]: word["status"] for word in document["off"]}, document["closed"])

    def eventually(self, ask, want):
        """What a page sends arrives a moment after the tap."""
        for _ in range(PATIENCE * 10):
            found = ask()
            if found == want:
                return
            time.sleep(0.1)
        self.assertEqual(found, want)

    def stop_id(self, key):
        return f"ana-fado/dusk/{at(-20)[:10]}/{key}"

    def look(self, page):
        """Open to everybody, and no wider than the device."""
        results = Axe().run(page)
        self.assertEqual(0, results.violations_count, results.generate_report())
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), page.viewport_size["width"])

    # What a performer does

    def test_the_link_opens_the_desk_and_leaves_the_address(self):
        page = self.studio()
        self.assertEqual(page.evaluate("location.hash"), "")
        expect(self.line(page)).to_have_text(f"By plan now: Portas do Sol, {clock(-20)}–{clock(40)}")
        token = json.loads(page.evaluate("localStorage['streetmap.studio.tokens']"))[0]
        for request in page.context.watch.requests:
            self.assertNotIn(token, request.url)
        page.reload()
        expect(self.line(page)).to_contain_text("Portas do Sol")
        expect(page.locator("[data-door]")).to_be_hidden()

    def test_i_am_on_and_take_it_back(self):
        page = self.studio()
        page.get_by_label("A short note").fill("<b>Bring</b> a scarf")
        self.tap(page, "I am on")
        expect(self.line(page)).to_have_text(f"You are on at Portas do Sol until {clock(40)}")
        expect(page.locator("[data-detail]")).to_contain_text(f"Without another word it ends at {clock(55)}.")
        expect(page.locator("[data-note]")).to_have_text("<b>Bring</b> a scarf")
        word = self.live()[0][self.stop_id("portas-do-sol")]
        self.assertEqual((word["status"], word["note"]), ("live", "<b>Bring</b> a scarf"))
        self.tap(page, "Take it back")
        expect(self.line(page)).to_contain_text("By plan now: Portas do Sol")
        self.eventually(lambda: self.live()[0], {})

    def test_late_by_the_usual_and_by_other_minutes(self):
        page = self.studio()
        self.tap(page, "Late by …")
        self.tap(page, "15 minutes")
        expect(self.line(page)).to_have_text("15 minutes late at Portas do Sol")
        self.eventually(lambda: self.live()[0].get(self.stop_id("portas-do-sol"), {}).get("minutes"), 15)
        self.tap(page, "Late by …")
        page.get_by_label("Other minutes").fill("25")
        page.get_by_label("Other minutes").press("Enter")
        expect(self.line(page)).to_have_text("25 minutes late at Portas do Sol")
        self.eventually(lambda: self.live()[0].get(self.stop_id("portas-do-sol"), {}).get("minutes"), 25)

    def test_moved_to_the_nearest(self):
        page = self.studio(geolocation={"longitude": -9.1436, "latitude": 38.7108}, permissions=["geolocation"])
        self.tap(page, "Moved to …")
        rows = page.locator("[data-pitches] strong")
        expect(rows).to_have_count(3)
        self.tap(page, "Nearest first")
        expect(rows.first).to_have_text("Praça Camões")
        page.get_by_label("Name or square").fill("camoes")
        expect(rows).to_have_count(1)
        rows.first.tap()
        self.tap(page, "Say it")
        expect(self.line(page)).to_have_text("You moved to Praça Camões")
        self.eventually(lambda: self.live()[0].get(self.stop_id("portas-do-sol"), {}).get("pitch"), "camoes")
        for request in page.context.watch.requests:
            self.assertNotIn("38.71", request.url + (request.post_data or ""))

    def test_over_for_tonight_ends_what_is_left(self):
        page = self.studio()
        self.tap(page, "Over for tonight")
        expect(page.get_by_role("dialog")).to_contain_text("Rossio")
        self.tap(page, "Back")
        self.assertEqual(self.live()[1], {})
        self.tap(page, "Over for tonight")
        self.tap(page, "Yes, over for tonight")
        self.eventually(lambda: self.live()[1], {1: "ended", 2: "ended"})
        expect(page.locator(".stop .badge").filter(visible=True)).to_have_text(["Over", "Over"])
        self.tap(page, "Take it back")
        self.eventually(lambda: self.live()[1], {})

    def test_rain_may_take_one_set_only(self):
        page = self.studio()
        self.tap(page, "Rained off")
        self.tap(page, "Only Portas do Sol")
        self.eventually(lambda: self.live()[1], {1: "rained_off"})
        expect(self.line(page)).to_contain_text("Next: Rossio")
        self.tap(page, "Take back “Rained off: Portas do Sol”")
        self.eventually(lambda: self.live()[1], {})

    def test_a_set_that_nobody_planned(self):
        page = self.studio()
        self.tap(page, "I play here now")
        page.get_by_text("Praça Camões", exact=True).tap()
        expect(page.get_by_label("Until")).to_contain_text("(30 minutes)")
        self.assertEqual(page.locator("#studio-until option").count(), 2)
        self.tap(page, "Say it")
        expect(self.line(page)).to_contain_text("You play at Praça Camões until")
        self.eventually(lambda: [*self.live()[0]], ["ana-fado/now"])
        self.tap(page, "Take it back")
        self.eventually(lambda: self.live()[0], {})

    def test_a_pitch_that_is_taken_is_said_to_be(self):
        self.allow(r"409")
        page = self.studio()
        self.tap(page, "I play here now")
        page.locator("[data-pitches]").get_by_text("Rossio", exact=True).tap()
        self.tap(page, "Say it")
        expect(page.locator("[data-refused]")).to_contain_text("Somebody else has this pitch just now.")
        self.tap(page, "I have read this")
        expect(page.locator("[data-refused]")).to_be_hidden()

    def test_the_desk_is_open_to_everybody(self):
        narrow = {**PHONE, "viewport": {"width": 320, "height": 640}}
        for options in [{"device": narrow}, {"device": DESKTOP, "dark": True}]:
            page = self.studio(**options)
            with self.subTest("desk", **options):
                self.look(page)
            for name in ["Late by …", "Moved to …", "Rained off", "I play here now"]:
                page.get_by_role("button", name=name, exact=True).click()
                with self.subTest(name, **options):
                    self.look(page)
                page.keyboard.press("Escape")
                expect(page.get_by_role("dialog")).to_have_count(0)

    def test_by_keyboard_alone(self):
        page = self.studio(device=DESKTOP)
        button = page.get_by_role("button", name="Over for tonight")
        expect(button).to_be_enabled()
        button.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("dialog", name="Over for tonight")).to_be_visible()
        page.keyboard.press("Tab")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        self.eventually(lambda: self.live()[1], {1: "ended", 2: "ended"})
        self.assertEqual(page.evaluate("document.activeElement.textContent"), "Over for tonight")

    # Without a connection

    def cut(self, page):
        self.allow(r"net::ERR_FAILED", r"Failed to load resource")
        page.route("**/v1/**", lambda route: route.abort())

    def sent(self, page, method="PUT"):
        """Bodies that reached the service."""
        return [json.loads(request.post_data or "{}") for request in page.context.watch.requests
                if request.method == method and "/live" in request.url and request.failure is None]

    def test_a_tap_without_connection_is_sent_once_with_its_time(self):
        page = self.studio()
        self.cut(page)
        self.tap(page, "I am on")
        expect(page.locator("[data-detail]")).to_contain_text("Not sent yet, tapped")
        expect(page.locator("[data-outbox]")).to_contain_text("On now: Portas do Sol, tapped")
        page.reload()
        expect(page.locator("[data-outbox]")).to_contain_text("On now: Portas do Sol, tapped")
        expect(self.line(page)).to_contain_text("You are on at Portas do Sol")
        self.assertEqual(self.live()[0], {})
        tapped = json.loads(page.evaluate("localStorage['streetmap.studio.outbox']"))[0]["tapped"]
        page.unroute("**/v1/**")
        page.evaluate("dispatchEvent(new Event('online'))")
        self.eventually(lambda: [*self.live()[0]], [self.stop_id("portas-do-sol")])
        expect(page.locator("[data-outbox]")).to_be_hidden()
        page.evaluate("dispatchEvent(new Event('online'))")
        page.reload()
        expect(self.line(page)).to_contain_text("You are on at Portas do Sol")
        sent = self.sent(page)
        self.assertEqual(len(sent), 1, sent)
        said = datetime.datetime.fromisoformat(sent[0]["at"].replace("Z", "+00:00")).timestamp() * 1000
        self.assertAlmostEqual(said, tapped, delta=31_000)

    def test_a_telephone_that_kept_the_page_opens_and_tells_without_a_connection(self):
        # The service goes away, rather than the browser's connection: Chromium under Playwright now and then never answers
        # to `set_offline` where there is a service worker.
        self.allow(r"net::ERR_", r"Failed to load resource", r"Failed to fetch", r"answer 503")
        page = self.studio(worker=True)
        self.line(page).tap()
        self.eventually(lambda: page.evaluate("() => !!navigator.serviceWorker.controller"), True)
        for _ in range(2):
            page.reload()
            expect(self.line(page)).to_contain_text("By plan now: Portas do Sol")
        self.service.stop(signal.SIGKILL)
        self.tap(page, "Over here")
        page.reload()
        expect(page.locator("[data-outbox]")).to_contain_text("Over: Portas do Sol, tapped")
        self.service.start()
        page.reload()
        self.eventually(lambda: self.live()[1], {1: "ended"})

    def later(self, page, minutes):
        """As if what waits had been tapped so long ago."""
        page.evaluate("""(minutes) => {
            const list = JSON.parse(localStorage["streetmap.studio.outbox"]);
            for (const entry of list) entry.tapped -= minutes * 60000;
            localStorage["streetmap.studio.outbox"] = JSON.stringify(list);
        }""", minutes)
        page.unroute("**/v1/**")
        page.reload()

    def test_an_old_start_is_refused_with_its_reason(self):
        self.allow(r"409")
        page = self.studio()
        self.cut(page)
        self.tap(page, "I am on")
        expect(page.locator("[data-outbox]")).to_be_visible()
        self.later(page, 11)
        expect(page.locator("[data-refused]")).to_contain_text("more than ten minutes before it could be sent")
        self.assertEqual(self.live()[0], {})

    def test_an_old_end_applies(self):
        page = self.studio()
        self.cut(page)
        self.tap(page, "Over here")
        expect(page.locator("[data-outbox]")).to_be_visible()
        self.later(page, 15)
        self.eventually(lambda: self.live()[1], {1: "ended"})

    def test_what_is_not_sent_can_be_dropped(self):
        page = self.studio()
        self.cut(page)
        self.tap(page, "Over here")
        self.tap(page, "Do not send")
        expect(page.locator("[data-outbox]")).to_be_hidden()
        expect(self.line(page)).to_contain_text("By plan now: Portas do Sol")
        page.unroute("**/v1/**")
        page.evaluate("dispatchEvent(new Event('online'))")
        page.reload()
        expect(self.line(page)).to_contain_text("By plan now: Portas do Sol")
        self.assertEqual(self.live()[1], {})

    # Tokens

    def test_a_link_that_is_over_says_so(self):
        link = self.link("ana-fado", "--days", "1")
        late = (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=2)).isoformat()
        page = self.open(link, now=late)
        expect(page.get_by_role("alert")).to_contain_text("Ask for a new one.")
        expect(page.get_by_role("link", name="Ask for a link").filter(visible=True)).to_have_attribute("href", "mailto:hello@busking.example")
        expect(page.locator("[data-desk]")).to_be_hidden()

    def test_a_link_that_was_revoked_says_so(self):
        self.allow(r"401")
        link = self.link("ana-fado")
        claims = link.split("=")[1].split(".")[1]
        number = json.loads(base64.urlsafe_b64decode(claims + "=="))["jti"]
        self.service.command("revoke", number)
        page = self.open(link)
        expect(page.get_by_role("alert")).to_contain_text("This link does not count any more.")

    def test_half_a_link_says_so_and_so_does_none(self):
        page = self.open("/studio/#token=abc")
        expect(page.get_by_role("alert")).to_contain_text("This link is not whole.")
        expect(page.locator("[data-door]")).to_be_visible()
        self.assertEqual(page.evaluate("location.hash"), "")
        page = self.open("/studio/", scripts=False)
        expect(page.locator("[data-door]")).to_contain_text("This page needs JavaScript.")

    def test_a_link_renews_itself_in_its_last_days(self):
        page = self.studio("ana-fado", "--days", "20")
        claims = "JSON.parse(atob(JSON.parse(localStorage['streetmap.studio.tokens'])[0].split('.')[1]))"
        self.assertEqual(page.evaluate(f"{claims}.exp - {claims}.iat"), 20 * 86_400)
        renewals = [request for request in page.context.watch.requests if request.url.endswith("/v1/token")]
        self.assertEqual([request.method for request in renewals], ["POST"])

    def test_several_links_are_kept_and_one_is_chosen(self):
        page = self.studio()
        page.goto(self.link("--city", "lisbon"))
        expect(page.locator("[data-office]")).to_be_visible()
        page.get_by_label("Whose page this is").select_option("performer:ana-fado")
        expect(self.line(page)).to_be_visible()
        self.tap(page, "Forget on this phone")
        page.get_by_role("dialog").get_by_role("button", name="Forget on this phone").tap()
        expect(page.locator("[data-office]")).to_be_visible()
        self.assertEqual(len(json.loads(page.evaluate("localStorage['streetmap.studio.tokens']"))), 1)

    def test_what_others_left_on_the_device_does_no_harm(self):
        page = self.open("/studio/")
        page.evaluate("""() => {
            for (const name of ["tokens", "outbox", "refused", "heard.ana-fado", "shows.ana-fado", "pitches.lisbon"])
                localStorage["streetmap.studio." + name] = '[{"method":"PUT","path":"https://evil.example/"},7,null]';
        }""")
        page.goto(self.link("ana-fado"))
        expect(self.line(page)).to_contain_text("By plan now: Portas do Sol")

    # Numbers

    def test_likes_come_as_they_are_given_and_days_have_a_table(self):
        page = self.studio()
        likes = page.locator("[data-numbers] div").filter(has_text="Likes").locator("dd")
        expect(likes).to_have_text("0")
        expect(page.get_by_role("img", name=re.compile("^Likes by day"))).to_be_visible()
        self.service.ask("PUT", "/v1/performances/ana-fado/dusk/like")
        expect(likes).to_have_text("1")
        page.get_by_text("As a table").tap()
        table = page.get_by_role("table", name="Day by day")
        expect(table.get_by_role("row")).to_have_count(31)
        expect(table.get_by_role("row").nth(1).get_by_role("cell")).to_have_text(["0", "0", "1", "0"])
        expect(page.locator("[data-numbers] div").filter(has_text="Watching").locator("dd")).to_have_text("0")

    def test_a_tip_comes_as_it_is_paid(self):
        page = self.studio()
        tips = page.locator("[data-numbers] div").filter(has_text="Tips").locator("dd")
        expect(tips).to_have_text("0")
        expect(page.locator("[data-numbers] div").filter(has_text="Watching").locator("dd")).to_have_text("0")
        wish = {"amount": 500, "name": "<i>Maria</i>"}
        _, _, body = self.service.ask("POST", "/v1/performances/ana-fado/dusk/tips", wish)
        paid, field = self.stripe.signed(self.stripe.pay(json.loads(body)["url"].rsplit("/", 1)[1]))
        self.service.ask("POST", "/v1/stripe/webhook", paid, {"Stripe-Signature": field})
        expect(tips).to_have_text("1")
        expect(page.locator("[data-tips] li")).to_contain_text("€5.00")
        expect(page.locator("[data-tips] li")).to_contain_text("<i>Maria</i>")
        expect(page.get_by_role("status").filter(has_text="A tip: €5.00")).to_have_count(1)

    # The office

    def test_a_city_closes_a_pitch_knowing_what_it_costs(self):
        page = self.studio("--city", "lisbon")
        page.get_by_label("Pitch", exact=True).select_option("rossio")
        self.look(page)
        expect(page.locator("[data-cost]")).to_have_text("This cancels 4 sets of 3 acts.")
        page.get_by_label("To", exact=True).fill(at(60))
        page.get_by_label("To", exact=True).blur()
        expect(page.locator("[data-cost]")).to_have_text("This cancels 2 sets of 2 acts.")
        page.get_by_label("Why, for everybody to read").fill("A film crew")
        self.tap(page, "Close it")
        dialog = page.get_by_role("dialog")
        expect(dialog).to_contain_text("This cancels 2 sets of 2 acts. A film crew")
        dialog.get_by_role("button", name="Close it").tap()
        expect(page.locator("[data-outcome]")).to_have_text("Rossio is closed. 2 sets of 2 acts cannot take place.")
        self.assertEqual([(each["pitch"], each["reason"]) for each in self.live()[2]], [("rossio", "A film crew")])
        row = page.locator("[data-closed] li")
        expect(row).to_contain_text("A film crew")
        self.tap(page, "Open again")
        dialog.get_by_role("button", name="Open again").tap()
        expect(page.locator("[data-outcome]")).to_have_text("Rossio is open again.")
        self.assertEqual(self.live()[2], [])

    def test_a_city_ends_what_somebody_forgot(self):
        token = {"Authorization": "Bearer " + self.service.command("token", "bo-brass")}
        self.service.ask("PUT", "/v1/performances/bo-brass/march/live", {"state": "live", "stop": 1}, token)
        page = self.studio("--city", "lisbon")
        expect(page.locator("[data-playing]")).to_contain_text("Bo Brass: Brass march")
        self.tap(page, "End it")
        page.get_by_role("dialog").get_by_role("button", name="End it").tap()
        expect(page.locator("[data-outcome]")).to_have_text("Ended: Bo Brass: Brass march")
        self.assertEqual(self.live()[0], {})


if __name__ == "__main__":
    unittest.main()
