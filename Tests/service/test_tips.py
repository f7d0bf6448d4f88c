"""Tips, the whole way: from the page that asks for one to the performer's list, with a server in Stripe's place."""

import json
import subprocess
import time
import unittest

import stripe

from catalog import catalog
from service import BINARY, PATIENCE, Service, published
from stripe_stub import KEY, SECRET, StripeStub

TIPS = "/v1/performances/ana-fado/dusk/tips"
WEBHOOK = "/v1/stripe/webhook"


class TipTests(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(published(catalog()))
        self.stripe = self.enterContext(StripeStub())
        self.service = self.enterContext(Service(self.folder, environment=self.stripe.environment))

    def tip(self, amount=500, headers=None):
        status, fields, body = self.service.ask("POST", TIPS, {"amount": amount}, headers)
        self.assertEqual(status, 201, body)
        document = json.loads(body)
        self.assertEqual(fields["Location"], document["url"])
        return document, document["url"].rsplit("/", 1)[1]

    def tell(self, event, **how):
        body, field = self.stripe.signed(event, **how)
        return self.service.ask("POST", WEBHOOK, body, {"Stripe-Signature": field})[0]

    def tips(self):
        return json.loads(self.service.ask("GET", "/v1/performances/ana-fado/dusk/engagement")[2])["tips"]

    def run_command(self, *arguments, environment=None):
        return subprocess.run(
            [BINARY, *arguments, "--public", self.folder / "public"],
            env={**self.service.environment, **(environment or {})}, capture_output=True, text=True, timeout=PATIENCE)

    def reconcile(self, **how):
        return self.run_command("reconcile", "--store", self.service.store, **how)

    def test_a_tip_goes_to_the_performer_is_counted_and_can_be_given_back(self):
        document, session = self.tip()
        method, path, headers, fields = self.stripe.asked[0]
        self.assertEqual((method, path), ("POST", "/v1/checkout/sessions"))
        self.assertEqual(headers["Stripe-Account"], "acct_ana")
        self.assertEqual(headers["Idempotency-Key"], document["tip"])
        self.assertEqual(fields["client_reference_id"], document["tip"])
        self.assertEqual(fields["success_url"], "http://127.0.0.1/performers/ana-fado/tip/?thanks")
        self.assertEqual(self.tips(), 0)

        paid = self.stripe.pay(session)
        self.assertEqual([self.tell(paid), self.tell(paid)], [200, 200])
        self.assertEqual(self.tips(), 1)

        token = self.service.command("token", "ana-fado", "--days", "1")
        status, _, body = self.service.ask(
            "GET", "/v1/performers/ana-fado/tips", headers={"Authorization": f"Bearer {token}"})
        self.assertEqual(status, 200, body)
        listed = json.loads(body)
        self.assertEqual(listed["net"], {"EUR": 500})
        self.assertEqual([tip["tip"] for tip in listed["tips"]], [document["tip"]])

        self.assertEqual(self.tell(self.stripe.refund(session, 200)), 200)
        self.assertEqual(self.tips(), 1)
        self.assertEqual(self.tell(self.stripe.refund(session, 500)), 200)
        self.assertEqual(self.tips(), 0)

    def test_what_stripe_did_not_sign_does_nothing(self):
        paid = self.stripe.pay(self.tip()[1])
        now = int(time.time())
        for how in [{"secret": "whsec_of_somebody_else"}, {"timestamp": now - 400}, {"timestamp": now + 400}]:
            self.assertEqual(self.tell(paid, **how), 400, how)
        body, field = self.stripe.signed(paid)
        for forged in [body.replace(b"500", b"900"), body + b" ", b""]:
            self.assertEqual(self.service.ask("POST", WEBHOOK, forged, {"Stripe-Signature": field})[0], 400)
        self.assertEqual(self.service.ask("POST", WEBHOOK, body)[0], 400)
        self.assertEqual(self.tips(), 0)
        self.assertEqual(self.tell(paid), 200)
        self.assertEqual(self.tips(), 1)

    def test_a_reply_that_was_lost_costs_no_second_tip(self):
        visitor = self.service.ask("PUT", "/v1/performances/ana-fado/dusk/like")[1]["Streetmap-Visitor"]
        headers = {"Streetmap-Visitor": visitor, "Idempotency-Key": "one"}
        first, again = self.tip(headers=headers), self.tip(headers=headers)
        self.assertEqual(first, again)
        self.assertEqual(len(self.stripe.sessions), 1)
        self.assertEqual(self.service.ask("POST", TIPS, {"amount": 600}, headers)[0], 422)

    def test_one_failure_of_stripes_is_not_noticed_and_two_charge_nobody(self):
        failure = (503, {}, {"error": {"type": "api_error", "message": "try later"}})
        self.stripe.failures = [failure]
        self.tip()
        self.stripe.failures = [failure, failure]
        status, fields, body = self.service.ask("POST", TIPS, {"amount": 500})
        self.assertEqual((status, fields["Retry-After"]), (503, "30"))
        self.assertNotIn(b"try later", body)
        keys = [headers["Idempotency-Key"] for _, _, headers, _ in self.stripe.asked]
        self.assertEqual((keys[0], keys[2]), (keys[1], keys[3]))

    def test_reconcile_takes_down_what_the_webhook_missed_while_the_service_serves(self):
        for _ in range(3):
            paid = self.stripe.pay(self.tip()[1])
        self.assertEqual(self.tell(paid), 200)
        # More than a page of what is not about tips of ours.
        for number in range(150):
            self.stripe.event("acct_ana", "checkout.session.expired", {
                "id": f"cs_other_{number}", "object": "checkout.session", "mode": "payment",
                "client_reference_id": None})
        done = self.reconcile()
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("applied 2, repeated 1, unknown 150", done.stdout)
        # Each from another browser.
        self.assertEqual(self.tips(), 3)
        self.assertIn("applied 0, repeated 153", self.reconcile().stdout)
        self.assertEqual(self.tips(), 3)
        self.assertIn("every count follows", self.service.command("verify"))

    def test_reconcile_says_why_it_failed(self):
        done = self.reconcile(environment={"STRIPE_API_KEY": "sk_test_of_somebody_else"})
        self.assertEqual(done.returncode, 2, done)
        self.assertIn("acct_ana: Stripe answered 401", done.stderr)
        self.assertIn("(req_", done.stderr)
        self.assertNotIn("sk_test", done.stderr)
        done = self.reconcile(environment={"STRIPE_API_KEY": ""})
        self.assertEqual(done.returncode, 2, done)
        self.assertIn("STRIPE_API_KEY is not set", done.stderr)

    def test_onboard_prints_a_link_and_what_to_commit(self):
        done = self.run_command("onboard", "bo-brass", "--country", "PT")
        self.assertEqual(done.returncode, 0, done.stderr)
        account = list(self.stripe.accounts)[-1]
        self.assertIn(f"{self.stripe.url}/setup/", done.stdout)
        self.assertIn(f"tips:\n  stripe_account: {account}\n", done.stdout)
        self.assertIn("Content/performers/bo-brass/index.md", done.stdout)
        self.assertIn(account, self.run_command("onboard", "bo-brass", "--country", "PT").stdout)
        self.assertEqual(len(self.stripe.accounts), 2)
        self.assertIn("acct_ana", self.run_command("onboard", "ana-fado").stdout)
        self.assertIn("acct_ana", self.run_command("onboard", "bo-brass", "--account", "acct_ana").stdout)
        self.assertEqual(len(self.stripe.accounts), 2)
        for arguments, status in [(["nobody"], 2), (["bo-brass", "--account", "acct_unknown"], 2),
                                  (["bo-brass", "--country", "Portugal"], 64)]:
            self.assertEqual(self.run_command("onboard", *arguments).returncode, status, arguments)

    def test_no_key_is_in_the_log(self):
        self.stripe.failures = [(400, {}, {"error": {"message": f"bad {KEY}"}})]
        self.assertEqual(self.service.ask("POST", TIPS, {"amount": 500})[0], 502)
        self.assertEqual(self.service.stop(), 0)
        log = "".join(self.service.log)
        self.assertIn("no page for a tip", log)
        self.assertIn("Stripe answered 400", log)
        for secret in (KEY, SECRET):
            self.assertNotIn(secret, log)

    def test_stripes_own_library_reads_the_stub(self):
        client = stripe.StripeClient(KEY, base_addresses={"api": self.stripe.url}, max_network_retries=0)
        session = client.v1.checkout.sessions.create({
            "mode": "payment", "success_url": "https://busking.example/", "cancel_url": "https://busking.example/",
            "line_items": [{"quantity": 1, "price_data": {
                "currency": "eur", "unit_amount": 500, "product_data": {"name": "Tip"}}}]},
            {"stripe_account": "acct_ana", "idempotency_key": "k"})
        self.assertEqual((session.amount_total, session.payment_status), (500, "unpaid"))
        self.stripe.pay(session.id)
        events = client.v1.events.list({"limit": 1}, {"stripe_account": "acct_ana"})
        self.assertEqual(events.data[0].data.object.payment_status, "paid")
        with self.assertRaises(stripe.IdempotencyError):
            client.v1.checkout.sessions.create(
                {"mode": "payment", "success_url": "https://other.example/"},
                {"stripe_account": "acct_ana", "idempotency_key": "k"})


class WithoutStripeTests(unittest.TestCase):
    def test_without_a_key_there_are_no_tips(self):
        with published(catalog()) as folder, Service(folder) as service:
            self.assertEqual(service.ask("POST", TIPS, {"amount": 500})[0], 404)
            self.assertEqual(service.ask("POST", WEBHOOK, b"{}")[0], 404)


if __name__ == "__main__":
    unittest.main()
