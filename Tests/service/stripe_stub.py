"""A small server in Stripe's place: checkout sessions, events, accounts and account links, in the shapes of Stripe's
published API. What it tells by webhook is signed with Stripe's own library."""

import hashlib
import http.server
import json
import threading
import time
import urllib.parse

import stripe

KEY = "sk_test_0123456789abcdef"
SECRET = "whsec_0123456789abcdef0123456789abcdef"
VERSION = "2026-10-28.endive"


class Refused(Exception):
    """An error as Stripe answers it."""

    def __init__(self, status, kind, message, code=None):
        super().__init__(message)
        self.status = status
        self.body = {"error": {"type": kind, "message": message, **({"code": code} if code else {})}}


class StripeStub:
    """`url` is where it answers; `asked` is what it was asked: (method, path, headers, fields)."""

    def __init__(self, accounts=("acct_ana",)):
        self.accounts = {name: {"id": name, "object": "account", "livemode": False} for name in accounts}
        self.sessions = {}
        self.events = {}
        self.asked = []
        self.failures = []
        self.replies = {}
        self.numbers = 0
        self.lock = threading.Lock()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    @property
    def environment(self):
        return {"STRIPE_API_BASE": self.url, "STRIPE_API_KEY": KEY, "STRIPE_WEBHOOK_SECRET": SECRET}

    def number(self, prefix):
        self.numbers += 1
        return f"{prefix}_{self.numbers:06d}"

    # What is asked

    def answer(self, method, path, headers, query, body):
        """Status, extra headers and document of an answer."""
        if headers.get("Authorization") != f"Bearer {KEY}":
            raise Refused(401, "invalid_request_error", f"Invalid API Key provided: {headers.get('Authorization')}")
        account = headers.get("Stripe-Account")
        if account is not None and account not in self.accounts:
            raise Refused(403, "invalid_request_error", f"The provided key does not have access to {account}",
                          "account_invalid")
        fields = urllib.parse.parse_qsl(query if method == "GET" else body, keep_blank_values=True,
                                        strict_parsing=bool(query if method == "GET" else body))
        self.asked.append((method, path, dict(headers), dict(fields)))
        if self.failures:
            return self.failures.pop(0)
        route = {("POST", "/v1/checkout/sessions"): self.create_session, ("GET", "/v1/events"): self.list_events,
                 ("POST", "/v1/accounts"): self.create_account,
                 ("POST", "/v1/account_links"): self.create_link}.get((method, path))
        if route is None:
            raise Refused(404, "invalid_request_error", f"Unrecognized request URL ({method}: {path})")
        if method == "GET":
            return 200, {}, route(account, fields)
        if headers.get("Content-Type", "").split(";")[0] != "application/x-www-form-urlencoded":
            raise Refused(400, "invalid_request_error", "Invalid request: the body is no form")
        return self.once(headers.get("Idempotency-Key"), account, path, body, lambda: route(account, fields))

    def once(self, key, account, path, body, act):
        """The same key is the same answer; the same key for something else is an error."""
        if key is None:
            return 200, {}, act()
        if len(key) > 255:
            raise Refused(400, "idempotency_error", "Idempotency keys are at most 255 characters")
        digest = hashlib.sha256(f"{path}?{body}".encode()).hexdigest()
        if (account, key) in self.replies:
            known, reply = self.replies[account, key]
            if known != digest:
                raise Refused(400, "idempotency_error",
                              "Keys for idempotent requests can only be used with the same parameters they were "
                              "first used with.")
            return 200, {"Idempotent-Replayed": "true"}, reply
        reply = act()
        self.replies[account, key] = (digest, reply)
        return 200, {}, reply

    def create_session(self, account, fields):
        fields = dict(fields)
        now = int(time.time())
        item = "line_items[0][price_data]"
        for name in ("mode", "success_url", f"{item}[currency]", f"{item}[unit_amount]",
                     f"{item}[product_data][name]", "line_items[0][quantity]"):
            if not fields.get(name):
                raise Refused(400, "invalid_request_error", f"Missing required param: {name}.", "parameter_missing")
        for name in ("success_url", "cancel_url"):
            if urllib.parse.urlsplit(fields.get(name, "")).scheme not in ("http", "https"):
                raise Refused(400, "invalid_request_error", "Not a valid URL", "url_invalid")
        currency = fields[f"{item}[currency]"]
        amount = int(fields[f"{item}[unit_amount]"]) * int(fields["line_items[0][quantity]"])
        expires = int(fields.get("expires_at", now + 86_400))
        if currency != currency.lower() or len(currency) != 3:
            raise Refused(400, "invalid_request_error", f"Invalid currency: {currency}")
        if currency == "eur" and amount < 50:
            raise Refused(400, "invalid_request_error", "The total must be at least €0.50", "amount_too_small")
        if not now + 1800 <= expires <= now + 86_400:
            raise Refused(400, "invalid_request_error",
                          "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.")
        session = {
            "id": self.number("cs_test"), "object": "checkout.session", "amount_subtotal": amount,
            "amount_total": amount, "cancel_url": fields.get("cancel_url"),
            "client_reference_id": fields.get("client_reference_id"), "created": now, "currency": currency,
            "customer": None, "expires_at": expires, "livemode": False,
            "metadata": {name[9:-1]: value for name, value in fields.items() if name.startswith("metadata[")},
            "mode": fields["mode"], "payment_intent": None, "payment_method_types": ["card"],
            "payment_status": "unpaid", "status": "open", "submit_type": fields.get("submit_type"),
            "success_url": fields["success_url"],
        }
        session["url"] = f"{self.url}/c/pay/{session['id']}"
        self.sessions[session["id"]] = (account, session)
        return dict(session)

    def list_events(self, account, fields):
        single = dict(fields)
        types = [value for name, value in fields if name == "types[]"]
        found = [event for event in reversed(self.events.get(account, []))
                 if (not types or event["type"] in types) and event["created"] >= int(single.get("created[gte]", 0))]
        after = single.get("starting_after")
        if after is not None:
            ids = [event["id"] for event in found]
            if after not in ids:
                raise Refused(400, "invalid_request_error", f"No such event: '{after}'", "resource_missing")
            found = found[ids.index(after) + 1:]
        limit = int(single.get("limit", 10))
        if not 1 <= limit <= 100:
            raise Refused(400, "invalid_request_error", "limit must be from 1 to 100")
        return {"object": "list", "url": "/v1/events", "has_more": len(found) > limit, "data": found[:limit]}

    def create_account(self, account, fields):
        made = {"id": self.number("acct"), "object": "account", "livemode": False, "country": dict(fields).get("country")}
        self.accounts[made["id"]] = made
        return made

    def create_link(self, account, fields):
        fields = dict(fields)
        if fields.get("account") not in self.accounts:
            raise Refused(400, "invalid_request_error", "No such account", "resource_missing")
        for name in ("return_url", "refresh_url"):
            if not fields.get(name):
                raise Refused(400, "invalid_request_error", f"Missing required param: {name}.", "parameter_missing")
        now = int(time.time())
        return {"object": "account_link", "created": now, "expires_at": now + 300,
                "url": f"{self.url}/setup/{self.number('link')}"}

    # What happens

    def pay(self, session, *, amount=None):
        """The page was paid: the event that Stripe would send."""
        account, document = self.sessions[session]
        document.update(status="complete", payment_status="paid", payment_intent=self.number("pi"))
        if amount is not None:
            document["amount_total"] = amount
        return self.event(account, "checkout.session.completed", document)

    def refund(self, session, total):
        """So much was given back in all."""
        account, document = self.sessions[session]
        return self.event(account, "charge.refunded", {
            "id": self.number("ch"), "object": "charge", "amount": document["amount_total"], "amount_refunded": total,
            "currency": document["currency"], "livemode": False, "paid": True,
            "payment_intent": document["payment_intent"], "refunded": total >= document["amount_total"]})

    def event(self, account, kind, document):
        event = {
            "id": self.number("evt"), "object": "event", "account": account, "api_version": VERSION,
            "created": int(time.time()), "data": {"object": dict(document)}, "livemode": False,
            "pending_webhooks": 1, "request": {"id": None, "idempotency_key": None}, "type": kind,
        }
        self.events.setdefault(account, []).append(event)
        return event

    @staticmethod
    def signed(event, *, secret=SECRET, timestamp=None):
        """The body and the field `Stripe-Signature`, which Stripe's own library takes for its own."""
        body = json.dumps(event, indent=2)
        field = stripe.WebhookSignature.generate_signature_header(body, secret, timestamp=timestamp)
        if timestamp is None:
            stripe.Webhook.construct_event(body, field, secret)
        return body.encode(), field

    def handler(stub):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(self):
                split = urllib.parse.urlsplit(self.path)
                body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
                with stub.lock:
                    try:
                        status, fields, document = stub.answer(
                            self.command, split.path, self.headers, split.query, body)
                    except Refused as refused:
                        status, fields, document = refused.status, {}, refused.body
                    request = stub.number("req")
                data = json.dumps(document).encode()
                self.send_response(status)
                for name, value in {"Content-Type": "application/json", "Request-Id": request, **fields,
                                    "Content-Length": str(len(data))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST = respond

            def log_message(self, *_):
                pass

        return Handler
