"""The description of the interface, and whether the running service keeps to it, by other people's tools."""

import json
import signal
import subprocess
import sys
import tempfile
import unittest

from openapi_spec_validator import OpenAPIV31SpecValidator

from catalog import catalog
from service import Service, published


class Interface(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(published(catalog()))
        self.service = Service(
            self.folder,
            arguments=("--visitor-limit", "0", "--address-limit", "0"),
            environment={"STRIPE_API_KEY": "sk_test_0123456789", "STRIPE_WEBHOOK_SECRET": "whsec_0123456789abcdef",
                         "STRIPE_API_BASE": "http://127.0.0.1:9"}).start()
        self.addCleanup(self.service.stop, signal.SIGKILL)

    def test_the_description_is_openapi_3_1(self):
        status, _, text = self.service.ask("GET", "/openapi.json")
        self.assertEqual(status, 200)
        document = json.loads(text)
        self.assertTrue(document["openapi"].startswith("3.1"))
        self.assertEqual([str(error) for error in OpenAPIV31SpecValidator(document).iter_errors()], [])

    def test_the_service_is_as_it_is_described(self):
        token = self.service.command("token", "ana-fado")
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                [sys.executable, "-m", "schemathesis.cli", "run", f"{self.service.url}/openapi.json",
                 "--url", self.service.url, "--header", f"Authorization: Bearer {token}",
                 "--exclude-path", "/v1/events", "--max-examples", "40", "--seed", "1", "--workers", "2",
                 "--checks", "all", "--exclude-checks", "positive_data_acceptance,ignored_auth,unsupported_method",
                 "--no-color", "--request-timeout", "20"],
                capture_output=True, text=True, timeout=900, cwd=folder)
        self.assertEqual(done.returncode, 0, done.stdout[-8000:] + done.stderr[-2000:])
        self.assertEqual(self.service.ask("GET", "/health")[0], 200)
        self.assertEqual(self.service.command("verify"), "every count follows from the log")


if __name__ == "__main__":
    unittest.main()
