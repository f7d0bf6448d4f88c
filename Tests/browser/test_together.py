"""What people and the companion do together, each journey from the front page on: like, tip, go live, close a square."""

import json
import re
import unittest

import present
from browser import DESKTOP, PATIENCE, PHONE, PageTestCase, free_port, small, word
from playwright.sync_api import expect
from stripe_stub import StripeStub

expect.set_options(timeout=PATIENCE * 1000)

DUSK = "/v1/performances/ana-fado/dusk"
CHECKOUT = """<!doctype html><html lang="en"><title>Checkout</title><link rel="icon" href="data:,"><h1>Checkout</h1>
<a href="{back}">Pay</a></html>"""


class TogetherTestCase(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.port = free_port()
        cls.site = small(present.files(f"http://127.0.0.1:{cls.port}"))

    def setUp(self):
        super().setUp()
        self.stripe = self.enterContext(StripeStub(accounts=(present.STRIPE_ACCOUNT,)))
        self.service = self.enterContext(self.site.serve(port=self.port, environment=self.stripe.environment))

    def ask(self, method, path, body=None, token=None):
        status, _, answer = self.service.ask(method, path, body, {"Authorization": f"Bearer {token}"} if token else None)
        self.assertIn(status, (200, 201, 204), answer)
        return json.loads(answer) if answer else None

    def show(self, **options):
        """The page of the show that is on, found from the front page (the only city's page) as a visitor would."""
        page = self.open("/", **options)
        page.get_by_role("main").get_by_role("link", name="Fado at dusk").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Fado at dusk")
        return page


class LikeTests(TogetherTestCase):
    def test_like_reload_still_liked(self):
        page = self.show()
        like = page.get_by_role("button", name=word("like.like"))
        expect(like).to_have_attribute("aria-pressed", "false")
        with page.expect_response(lambda answer: answer.url.endswith("/like")):
            like.tap()
        expect(like).to_have_attribute("aria-pressed", "true")
        page.reload()
        expect(like).to_have_attribute("aria-pressed", "true")
        self.assertEqual(1, self.ask("GET", f"{DUSK}/engagement")["likes"])

        other = self.show(device=DESKTOP)
        theirs = other.get_by_role("button", name=word("like.like"))
        expect(theirs).to_have_attribute("aria-pressed", "false")
        expect(other.get_by_text(word("like.likes")["one"].format(count=1)).first).to_be_visible()

    def test_without_scripts_there_is_nothing_to_press_in_vain(self):
        page = self.show(scripts=False)
        expect(page.get_by_role("button")).to_have_count(0)


class TipTests(TogetherTestCase):
    def test_tip_checkout_thank_you(self):
        page = self.show()
        self.allow(f"request outside the site: GET {self.stripe.url}/c/pay/")
        page.route(f"{self.stripe.url}/**", self.checkout)
        page.get_by_role("link", name=word("tip.button")).first.tap()
        page.wait_for_url("**/performers/ana-fado/tip/**")
        page.get_by_label("5", exact=False).first.check()
        page.get_by_role("button", name=word("tip.give")).tap()
        page.wait_for_url(f"{self.stripe.url}/c/pay/**")
        session = page.url.rsplit("/", 1)[1]
        page.get_by_role("link", name="Pay").tap()

        page.wait_for_url("**/performers/ana-fado/tip/?thanks**")
        expect(page.get_by_role("heading", name=word("tip.thanks"))).to_be_visible()
        status = page.get_by_role("status").filter(has_text=re.compile("."))
        expect(status).to_have_text(word("tip.waiting"))
        self.assertEqual(0, self.ask("GET", f"{DUSK}/engagement")["tips"])

        body, signature = self.stripe.signed(self.stripe.pay(session))
        status, _, _ = self.service.ask("POST", "/v1/stripe/webhook", body, {"Stripe-Signature": signature})
        self.assertEqual(200, status)
        expect(status).to_have_text(word("tip.paid"))
        self.assertEqual(1, self.ask("GET", f"{DUSK}/engagement")["tips"])

    def checkout(self, route):
        _, session = self.stripe.sessions[route.request.url.rsplit("/", 1)[1]]
        route.fulfill(content_type="text/html", body=CHECKOUT.format(back=session["success_url"]))

    def test_without_scripts_the_performers_own_ways_are_there(self):
        page = self.show(scripts=False)
        page.get_by_role("link", name=word("tip.button")).first.click()
        page.wait_for_url("**/performers/ana-fado/tip/**")
        link = page.get_by_role("link", name="MB WAY")
        expect(link).to_contain_text("pay.example")
        self.assertEqual("https://pay.example/ana", link.get_attribute("href"))


class LiveTests(TogetherTestCase):
    def test_a_performer_goes_live_and_the_badge_appears_on_the_other_device(self):
        visitor = self.show()
        expect(visitor.get_by_text(self.said(word("status.live")))).to_have_count(0)
        city = self.open("/", device=DESKTOP)

        token = self.service.command("token", "ana-fado", "--days", "1")
        performer = self.open(f"/studio/#token={token}")
        performer.get_by_role("button", name=word("studio.on"), exact=True).tap()

        expect(visitor.get_by_text(self.said(word("status.live"))).first).to_be_visible()
        item = city.get_by_role("listitem").filter(has=city.get_by_role("link", name="Fado at dusk"))
        expect(item.locator(".badge.live").first).to_be_visible()
        expect(visitor.locator("[role=status]").filter(has_text="Fado at dusk")).to_have_count(1)

    def said(self, state):
        """`On now, said 14:05`: only a page that has heard it says when it was said."""
        pattern = re.escape(word("live.said")).replace(r"\{state\}", re.escape(state)).replace(r"\{time\}", ".+")
        return re.compile(pattern)


class ClosureTests(TogetherTestCase):
    def test_a_city_closes_a_square_and_the_page_says_so(self):
        page = self.show()
        token = self.service.command("token", "--city", "lisbon", "--days", "1")
        now = present.moment()
        self.ask("PUT", "/v1/pitches/lisbon/rossio/closed", {
            "from": now.isoformat(), "to": (now + present.datetime.timedelta(hours=4)).isoformat(),
            "reason": "A burst pipe"}, token)
        expect(page.get_by_text("A burst pipe").first).to_be_visible()

        self.site.build("--engagement", self.service.store)
        page = self.show(scripts=False)
        expect(page.get_by_text("A burst pipe").first).to_be_visible()


if __name__ == "__main__":
    unittest.main()
