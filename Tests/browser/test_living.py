"""What goes on while a page is open: likes, words of performers and the city, tips, and whom a device follows."""

import datetime
import gzip
import json
import re
import shutil
import time
import unittest

from axe_playwright_python.sync_playwright import Axe

import living_site
from browser import DESKTOP, PATIENCE, PHONE, PageTestCase, free_port, served, small, town
from stripe_stub import StripeStub
from town import NOW

DUSK = "/performers/ana-fado/dusk/"
LIKE = re.compile(r"/v1/performances/[^/]+/[^/]+/like$")
DOWN = "request failed|answer 5|console error.*(Failed to load|EventSource|net::)"
ALL_SEEN = "() => Object.values(JSON.parse(localStorage['streetmap.follows'])).every(({ seen }) => seen)"
SPOKEN = "() => document.querySelector('body > p.unseen[role=status]')?.textContent"


class PatientTestCase(PageTestCase):
    def until(self, holds, told=""):
        """Waits in this process: the pages' own rules forbid a script to be made of a text in them."""
        deadline = time.monotonic() + PATIENCE
        while not holds():
            self.assertLess(time.monotonic(), deadline, told)
            time.sleep(0.1)

    def hears(self, page, pattern):
        """Who cannot see the page is told this."""
        self.until(lambda: re.search(pattern, page.evaluate(SPOKEN) or ""), f"nobody hears {pattern}")


class LivingTestCase(PatientTestCase):
    """A site whose shows are on now, with its companion and a server in Stripe's place, all of it new for each class."""

    @classmethod
    def setUpClass(cls):
        cls.now = datetime.datetime.now(datetime.UTC)
        cls.stripe = cls.enterClassContext(StripeStub(accounts=("acct_1AnaFado00000001",)))
        port = free_port()
        cls.site = small(living_site.files(cls.now, f"http://127.0.0.1:{port}/"))
        cls.service = cls.enterClassContext(cls.site.serve(port=port, environment=cls.stripe.environment))

    def engagement(self, performance):
        return json.loads(self.service.ask("GET", f"/v1/performances/{performance}/engagement")[2])

    def say(self, performance, body, method="PUT"):
        """What a performer says of their show from their telephone."""
        token = self.service.command("token", performance.split("/")[0], "--days", "1")
        status, _, answer = self.service.ask(
            method, f"/v1/performances/{performance}/live", body, {"Authorization": f"Bearer {token}"})
        self.assertLess(status, 300, answer)

    def city(self, method, pitch, body=None):
        token = self.service.command("token", "--city", "lisbon", "--days", "1")
        status, _, answer = self.service.ask(
            method, f"/v1/pitches/lisbon/{pitch}/closed", body, {"Authorization": f"Bearer {token}"})
        self.assertLess(status, 300, answer)

    def listening(self, path, device=PHONE, **options):
        """A page that hears what happens."""
        context = self.context(device, **options)
        page = context.new_page()
        with page.expect_response(lambda answer: "/v1/live" in answer.url):
            page.goto(path)
        return page


def likes_sent(page):
    return [request.method for request in page.context.watch.requests if LIKE.search(request.url)]


class LikeTests(LivingTestCase):
    def test_a_like_is_still_there_after_a_reload_and_others_see_it(self):
        page = self.open(DUSK)
        button = page.get_by_role("button", name="I like it", pressed=False)
        with page.expect_response(LIKE):
            button.click()
        self.assertEqual(1, self.engagement("ana-fado/dusk")["likes"])
        page.reload()
        page.get_by_role("button", name="I like it", pressed=True).wait_for()
        page.get_by_text("1 person likes it").wait_for()
        self.assertEqual(["PUT"], likes_sent(page))

        other = self.open(DUSK)
        other.get_by_text("1 person likes it").wait_for()
        other.get_by_role("button", name="I like it", pressed=False).click()
        other.get_by_text("2 people like it").wait_for()
        page.get_by_text("2 people like it").wait_for()
        self.assertEqual("", page.evaluate(SPOKEN) or "", "counts are told to nobody who did not ask")

        with page.expect_response(LIKE):
            page.get_by_role("button", name="I like it").click()
        page.get_by_role("button", name="I like it", pressed=False).wait_for()
        other.get_by_text("1 person likes it").wait_for()

    def test_a_like_without_a_connection_is_sent_once_when_it_is_back(self):
        self.allow(DOWN)
        page = self.open("/performers/bo-brass/march/")
        page.get_by_role("button", name="I like it").wait_for()
        page.context.set_offline(True)
        page.get_by_role("button", name="I like it").click()
        page.get_by_role("button", name="I like it", pressed=True).wait_for()
        page.get_by_text("It is sent when there is a connection").wait_for()
        self.assertEqual(0, self.engagement("bo-brass/march")["likes"])
        page.context.watch.requests.clear()
        with page.expect_response(LIKE):
            page.context.set_offline(False)
        page.get_by_text("1 person likes it").wait_for()
        page.reload()
        page.get_by_role("button", name="I like it", pressed=True).wait_for()
        page.goto(DUSK)
        page.get_by_role("button", name="I like it", pressed=False).wait_for()
        self.assertEqual(["PUT"], likes_sent(page))
        self.assertEqual(1, self.engagement("bo-brass/march")["likes"])

    def test_of_several_wishes_without_a_connection_the_last_is_sent_from_any_later_page(self):
        self.allow(DOWN)
        page = self.open("/performers/circo-lua/rope/")
        button = page.get_by_role("button", name="I like it")
        button.wait_for()
        page.context.set_offline(True)
        for pressed in [True, False, True]:
            button.click()
            page.get_by_role("button", name="I like it", pressed=pressed).wait_for()
        page.get_by_text("It is sent when there is a connection").wait_for()
        # The page is left before there is a connection; the next one is of something else.
        page.evaluate("addEventListener('online', (event) => event.stopImmediatePropagation(), true)")
        page.context.watch.requests.clear()
        page.goto("about:blank")
        page.context.set_offline(False)
        with page.expect_response(LIKE):
            page.goto("/performers/")
        self.assertEqual(["PUT"], likes_sent(page))
        self.assertEqual(1, self.engagement("circo-lua/rope")["likes"])

    def test_what_somebody_else_wrote_on_the_device_breaks_nothing(self):
        for text in ["17", "null", "[]", '{"x":1}', '{"../../admin":true}', "{", '{"ana-fado/dusk":"yes"}']:
            context = self.context()
            context.add_init_script(
                f"if (location.protocol === 'http:') for (const name of ['likes', 'likes.unsent', 'follows', 'tip', 'visitor']) localStorage.setItem('streetmap.' + name, {json.dumps(text)})")
            page = context.new_page()
            for path in [DUSK, "/performers/ana-fado/", "/following/", "/performers/ana-fado/tip/?thanks"]:
                page.goto(path)
                page.wait_for_load_state("networkidle") if path.endswith("thanks") else page.wait_for_timeout(300)
            self.assertEqual([], likes_sent(page))

    def test_a_visit_is_told_once_and_not_where_data_is_saved(self):
        before = self.engagement("ana-fado/late")["views"]
        page = self.context().new_page()
        with page.expect_response(re.compile("/views$")):
            page.goto("/performers/ana-fado/late/")
        self.assertEqual(before + 1, self.engagement("ana-fado/late")["views"])

        thrifty = self.context()
        thrifty.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
        page = thrifty.new_page()
        page.goto("/performers/ana-fado/late/")
        page.get_by_role("button", name="I like it").wait_for()
        page.wait_for_timeout(1_000)
        self.assertEqual([], [request.url for request in thrifty.watch.requests if request.url.endswith("/views")])

    def test_pages_are_right_when_the_companion_is_down(self):
        self.allow(DOWN)
        context = self.context(service=served(town()), now=None)
        context.clock.install(time=NOW)
        context.route("**/v1/**", lambda route: route.abort())
        page = context.new_page()
        page.goto(DUSK)
        page.get_by_text("12 people like it · 130 visits").wait_for()
        page.locator(".next .badge.live").wait_for()
        page.get_by_role("button", name="I like it").click()
        page.get_by_text("It is sent when there is a connection").wait_for()
        self.assertTrue(page.locator(".silent").is_hidden())
        for _ in range(5):
            context.clock.run_for(60_000)
        page.get_by_text("Nobody can be heard just now. This is the plan.").wait_for()

    def test_without_a_companion_there_is_nothing_to_like(self):
        site = small(living_site.files(self.now, companion=False))
        page = self.open(DUSK, service=served(site))
        page.get_by_role("button", name="Follow").wait_for()
        self.assertEqual(0, page.get_by_role("button", name="I like it").count())
        page.wait_for_timeout(500)
        self.assertEqual([], [request.url for request in page.context.watch.requests if "/v1/" in request.url])


class LiveTests(LivingTestCase):
    def test_a_performer_goes_live_and_others_see_and_hear_it(self):
        city = self.listening("/cities/lisbon/", DESKTOP)
        show = self.listening(DUSK)
        item = city.locator("li.set", has_text="Fado at dusk").first
        item.get_by_text("On now, as planned").wait_for()
        show.locator(".next.due").get_by_text("should be on now").wait_for()
        city.evaluate("document.addEventListener('streetmap:status', ({ detail }) => (window.told = detail))")

        self.say("ana-fado/dusk", {"stop": 1, "state": "live"})
        clock = living_site.local(datetime.datetime.now(datetime.UTC))
        hours = {(clock - datetime.timedelta(minutes=m)).strftime("%H:%M") for m in (0, 1)}
        item.get_by_text(re.compile("On now, said ")).wait_for()
        self.assertIn(item.locator(".badge.live").inner_text().removeprefix("On now, said "), hours)
        show.locator(".next.live .badge.live").wait_for()
        show.locator(".next .said").get_by_text(re.compile("^Praça, said ")).wait_for()
        self.hears(city, "^Fado at dusk: On now$")
        self.assertEqual("live", city.evaluate("told.status"))
        self.assertEqual(1, city.evaluate("told.stop"))

        self.say("ana-fado/dusk", {"stop": 1, "state": "late", "minutes": 15})
        item.get_by_text(re.compile("Late by 15 min, said ")).wait_for()

        self.say("ana-fado/dusk", {"stop": 1, "state": "moved", "pitch": "cais"})
        item.get_by_text("Now at Cais").wait_for()
        show.locator("#stop-praca").get_by_text("Now at Cais").wait_for()
        self.hears(city, "^Fado at dusk: Moved, Cais$")

        self.say("ana-fado/dusk", None, "DELETE")
        item.get_by_text("On now, as planned").wait_for()
        self.assertEqual(0, item.get_by_text("Cais").count())
        show.locator(".next.due").get_by_text("should be on now").wait_for()

    def test_a_show_that_is_rained_off_is_struck_out_everywhere(self):
        pages = [self.listening(path) for path in ["/", "/cities/lisbon/now/", "/cities/lisbon/pitches/jardim/",
                                                   "/performers/circo-lua/"]]
        show = self.listening("/performers/circo-lua/rope/")
        self.say("circo-lua/rope", {"stop": 1, "state": "rained_off", "note": "Puddles <b>everywhere</b>"})
        for page in pages:
            if page.locator("li.set", has_text="A rope and the moon").count():
                page.locator("li.set.off .badge.rained_off").first.wait_for()
                page.get_by_text("Puddles <b>everywhere</b>").first.wait_for()
        show.locator(".next.off .badge.rained_off").wait_for()
        self.assertEqual(0, show.locator(".next b").count())
        self.say("circo-lua/rope", None, "DELETE")
        show.locator(".next.off").wait_for(state="detached")

    def test_a_pitch_that_the_city_closes_is_closed_on_its_page_and_for_its_sets(self):
        pitch = self.listening("/cities/lisbon/pitches/cais/")
        city = self.listening("/cities/lisbon/")
        show = self.listening("/performers/bo-brass/march/")
        moment = lambda hours: (self.now + datetime.timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")  # noqa: E731
        self.city("PUT", "cais", {"from": moment(0), "to": moment(5), "reason": "A marathon"})
        pitch.locator(".notice.closed", has_text="A marathon").wait_for()
        for page in [pitch, city]:
            page.locator("li.set.closed", has_text="Brass march").get_by_text("Pitch closed").first.wait_for()
            self.hears(page, "Cais is closed: A marathon|Brass march: Pitch closed, A marathon")
        show.locator(".next.off .badge.closed").wait_for()
        show.get_by_text("A marathon").first.wait_for()
        self.city("DELETE", "cais")
        pitch.locator(".notice.closed").wait_for(state="detached")
        show.locator(".next.off").wait_for(state="detached")

    def test_without_a_stream_the_page_asks_each_minute(self):
        self.allow(DOWN, "answer 503", "console error.*503")
        context = self.context()
        context.clock.install()
        context.route("**/v1/events*", lambda route: route.fulfill(status=503))
        page = context.new_page()
        page.goto("/cities/lisbon/")
        item = page.locator("li.set", has_text="Late fado").first
        item.wait_for()
        context.clock.run_for(4_000)
        self.say("ana-fado/late", {"stop": 1, "state": "cancelled"})
        context.clock.run_for(61_000)
        item.locator(".badge.cancelled").wait_for()
        self.say("ana-fado/late", None, "DELETE")

    def test_a_set_that_nobody_planned_appears_and_goes(self):
        token = self.service.command("token", "bo-brass", "--days", "1")
        page = self.listening("/cities/lisbon/now/")
        until = (datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=30)).strftime("%Y-%m-%dT%H:%M:%SZ")
        headers = {"Authorization": f"Bearer {token}"}
        status, _, body = self.service.ask(
            "PUT", "/v1/performers/bo-brass/live", {"pitch": "lisbon/rossio", "until": until}, headers)
        self.assertLess(status, 300, body)
        here = page.locator("section.here", has_text="Also playing now")
        here.get_by_role("link", name="Bo Brass").wait_for()
        self.assertIn("Rossio", here.inner_text())
        self.assertLess(self.service.ask("DELETE", "/v1/performers/bo-brass/live", None, headers)[0], 300)
        here.wait_for(state="hidden")

    def test_the_schedule_goes_on_by_itself_in_an_open_page(self):
        self.allow(DOWN)
        context = self.context(service=served(town()))
        context.clock.install(time="2027-06-12T18:20:00Z")
        context.route("**/v1/**", lambda route: route.abort())
        page = context.new_page()
        page.goto("/cities/lisbon/")
        # 20:30 in Lisbon is 19:30 in universal time.
        item = page.locator("li.set", has_text="Brass march").first
        self.assertNotIn("soon", item.get_attribute("class").split())
        context.clock.run_for(11 * 60_000)
        page.locator("li.set.soon", has_text="Brass march").first.wait_for()
        context.clock.fast_forward(60 * 60_000)
        item.get_by_text("On now, as planned").wait_for()
        context.clock.fast_forward(61 * 60_000)
        page.locator("li.set.over", has_text="Brass march").first.wait_for()
        self.assertEqual("", page.evaluate(SPOKEN) or "", "time alone is no news")


class TipTests(LivingTestCase):
    TIP = "/performers/ana-fado/tip/"

    def setUp(self):
        super().setUp()
        self.allow("request outside the site: GET " + re.escape(self.stripe.url))

    def checkout(self, page):
        """Stripe's page: it has a button, and leads back."""
        page.route(self.stripe.url + "/c/pay/*", lambda route: route.fulfill(
            content_type="text/html", body="<!doctype html><title>Checkout</title><h1>Checkout</h1>"))

    def session(self, page):
        return page.url.rsplit("/", 1)[1]

    def tell(self, event):
        body, field = self.stripe.signed(event)
        return self.service.ask("POST", "/v1/stripe/webhook", body, {"Stripe-Signature": field})[0]

    def test_a_tip_leads_to_the_payment_and_back_to_thanks_that_claim_nothing(self):
        page = self.open(DUSK)
        self.checkout(page)
        page.get_by_role("link", name="Tip", exact=True).click()
        page.wait_for_url("**/tip/?performance=ana-fado/dusk")
        page.get_by_label("€6").check()
        page.get_by_role("button", name="Go to the payment").click()
        page.wait_for_url(self.stripe.url + "/**")
        session = self.session(page)
        _, document = self.stripe.sessions[session]
        self.assertEqual((600, "eur", "ana-fado/dusk"),
                         (document["amount_total"], document["currency"], document["metadata"]["performance"]))

        page.goto(document["success_url"])
        page.get_by_role("heading", name="Thank you!").wait_for()
        page.get_by_text("€6").first.wait_for()
        status = page.locator("[data-thanks] [role=status]")
        page.wait_for_timeout(2_500)
        self.assertIn("as soon as your payment is confirmed", status.inner_text())
        self.assertEqual(0, self.engagement("ana-fado/dusk")["tips"])
        self.assertEqual(200, self.tell(self.stripe.pay(session)))
        status.get_by_text("It has arrived").wait_for()
        self.assertEqual(1, self.engagement("ana-fado/dusk")["tips"])
        self.assertEqual([], Axe().run(page).response["violations"])

    def test_taps_and_ways_back_are_one_tip_and_another_amount_is_another(self):
        page = self.open(self.TIP)
        self.checkout(page)
        before = len(self.stripe.sessions)
        page.get_by_label("€3").check()
        page.get_by_role("button", name="Go to the payment").dblclick()
        page.wait_for_url(self.stripe.url + "/**")
        first = self.session(page)
        page.goto(self.TIP)
        page.get_by_label("€3").check()
        page.get_by_role("button", name="Go to the payment").click()
        page.wait_for_url(self.stripe.url + "/**")
        self.assertEqual(first, self.session(page))
        page.goto(self.TIP)
        page.get_by_label("Another amount").fill("4.50")
        page.get_by_label("Your name").fill("Zoë")
        page.get_by_role("button", name="Go to the payment").click()
        page.wait_for_url(self.stripe.url + "/**")
        self.assertEqual(before + 2, len(self.stripe.sessions))
        self.assertEqual(450, self.stripe.sessions[self.session(page)][1]["amount_total"])

    def test_what_cannot_be_given_is_said_in_words(self):
        self.allow(DOWN, "answer 50", "console error.*50")
        page = self.open(self.TIP)
        give = page.get_by_role("button", name="Go to the payment")
        problem = page.get_by_role("alert")
        give.click()
        self.assertEqual("Choose an amount.", problem.inner_text())
        for amount, words in [("0.10", "The least is"), ("0", "The least is"), ("-3", "The least is"), ("9999", "The most is")]:
            page.get_by_label("Another amount").fill(amount)
            give.click()
            self.assertIn(words, problem.inner_text(), amount)
        page.get_by_label("€12").check()
        self.assertEqual("", page.get_by_label("Another amount").input_value())
        failure = (503, {}, {"error": {"type": "api_error", "message": "try later"}})
        self.stripe.failures = [failure, failure]
        give.click()
        problem.get_by_text("Payments do not work at the moment").wait_for()
        page.context.set_offline(True)
        give.click()
        problem.get_by_text("No connection. Nothing was charged").wait_for()
        link = page.get_by_role("link", name="Give with MB WAY")
        self.assertIn("pay.example", link.inner_text())

    def test_without_a_payment_service_or_scripts_there_are_the_performers_own_links(self):
        for path, options in [("/performers/bo-brass/tip/", {}), (self.TIP, {"scripts": False})]:
            page = self.open(path, **options)
            self.assertEqual(1, page.locator(".ways a").count())
            self.assertEqual(0, page.locator("button:visible").count())

    def test_who_wants_no_tips_has_no_page_for_them(self):
        page = self.open("/performers/circo-lua/rope/")
        self.assertEqual(0, page.get_by_role("link", name="Tip", exact=True).count())
        self.assertEqual(404, self.service.ask("GET", "/performers/circo-lua/tip/")[0])

    def test_the_page_weighs_less_than_15_kb(self):
        context = self.context()
        weights = {}
        context.on("response", lambda answer: weights.update({answer.url: len(gzip.compress(answer.body()))})
                   if answer.request.resource_type in ("document", "stylesheet", "script", "fetch") else None)
        page = context.new_page()
        page.goto(self.TIP)
        page.get_by_role("button", name="Go to the payment").wait_for()
        page.wait_for_timeout(500)
        self.assertGreater(len(weights), 3)
        self.assertLess(sum(weights.values()), 15_000, weights)

    def test_axe_finds_nothing(self):
        for dark in [False, True]:
            page = self.open(self.TIP, dark=dark)
            page.get_by_role("button", name="Go to the payment").wait_for()
            self.assertEqual([], Axe().run(page).response["violations"])


class FollowTests(PatientTestCase):
    def setUp(self):
        super().setUp()
        self.now = datetime.datetime.now(datetime.UTC)
        self.site = small(living_site.files(self.now))
        self.service = self.enterContext(self.site.serve())

    def test_who_is_followed_and_what_has_changed_since(self):
        page = self.open("/following/")
        page.get_by_text("You follow nobody yet").wait_for()
        for path in ["/performers/ana-fado/", "/performers/bo-brass/march/", "/performers/circo-lua/"]:
            page.goto(path)
            with page.expect_response(re.compile("performances.geojson$")):
                page.get_by_role("button", name="Follow", pressed=False).click()
            page.get_by_role("button", name="Follow", pressed=True).wait_for()
            self.until(lambda: page.evaluate(ALL_SEEN))
        page.goto("/following/")
        page.get_by_role("heading", level=2).nth(2).wait_for()
        names = page.get_by_role("heading", level=2).all_inner_texts()
        self.assertEqual(["Ana Fado", "Circo Lua", "Bo Brass"], names[:3])
        self.assertEqual(0, page.locator(".changes li").count())
        self.assertEqual([], Axe().run(page).response["violations"])

        late = "Content/performers/ana-fado/late.md"
        march = "Content/performers/bo-brass/march.md"
        self.site.write({
            late: living_site.show(self.now, "Late fado", ("cais", 24 * 60 + 30, 24 * 60 + 70)),
            march: living_site.show(self.now, "Brass march", ("cais", 30, 70), more="status: cancelled\n"),
            "Content/performers/bo-brass/more.md": living_site.show(self.now, "More brass", ("praca", 200, 240)),
        })
        shutil.rmtree(self.site.root / "Content/performers/circo-lua")
        self.site.build("--allow-shrink")
        self.allow("answer 404: GET .*/circo-lua/", "console error.*404.*circo-lua")
        page.goto("/performers/")
        page.get_by_text("4 changes").wait_for()
        page.get_by_role("link", name="Those you follow").click()
        page.get_by_text(re.compile("^Moved: Late fado, .*, Cais$")).wait_for()
        page.get_by_text(re.compile("^Cancelled: Brass march")).wait_for()
        page.get_by_text(re.compile("^New: More brass, .*, Praça$")).wait_for()
        page.get_by_text("Circo Lua is not on this site any more.").wait_for()
        self.assertEqual([], Axe().run(page).response["violations"])

        bo = page.locator(".follows > li", has_text="Bo Brass")
        self.assertTrue(bo.get_by_role("link", name="Calendar").get_attribute("href").endswith("/performers/bo-brass/calendar.ics"))
        bo.get_by_role("button", name="I have seen this").click()
        gone = page.locator(".follows > li", has_text="Circo Lua")
        gone.get_by_role("button", name="Stop following").click()
        page.get_by_text("Circo Lua is not followed any more.").wait_for()
        page.goto("/performers/ana-fado/")
        page.wait_for_load_state("networkidle")
        page.goto("/following/")
        page.get_by_role("heading", name="Ana Fado").wait_for()
        self.assertEqual(0, page.locator(".changes li").count())
        self.assertEqual(2, page.locator(".follows > li").count())

    def test_that_time_goes_on_is_no_change(self):
        self.site.write({"Content/performers/bo-brass/march.md": living_site.show(
            self.now, "Brass march", ("cais", 24 * 60, 24 * 60 + 40), more="repeat: { every: week, count: 20 }\n")})
        self.site.build()
        page = self.open("/performers/bo-brass/")
        with page.expect_response(re.compile("performances.geojson$")):
            page.get_by_role("button", name="Follow").click()
        self.until(lambda: page.evaluate(ALL_SEEN))
        later = self.now + datetime.timedelta(days=15)
        self.site.build(now=later.strftime("%Y-%m-%dT%H:%M:%SZ"))
        page.context.clock.set_fixed_time(later)
        page.goto("/following/")
        page.get_by_text("Next: ").wait_for()
        self.assertEqual(0, page.locator(".changes li").count())


if __name__ == "__main__":
    unittest.main()
