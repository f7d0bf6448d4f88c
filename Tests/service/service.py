"""Starts the companion as its operator would, over a small published site, for the checks beside this file."""

import contextlib
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import threading
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("STREETMAP_COMPANION", ROOT / ".build/debug/streetmap-companion"))
SECRET = "0123456789abcdef0123456789abcdef"
PATIENCE = 30


class Service:
    """A running `streetmap-companion serve`; `url` is where it answers."""

    def __init__(self, folder, *, environment=None, arguments=(), port=0):
        self.folder = pathlib.Path(folder)
        self.store = self.folder / "engagement.sqlite"
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("STREETMAP_", "STRIPE_"))},
            "STREETMAP_SECRET": SECRET,
            **(environment or {}),
        }
        self.arguments = list(arguments)
        self.port = port
        self.process = None
        self.log = []

    def start(self):
        self.process = subprocess.Popen(
            [BINARY, "serve", "--store", self.store, "--public", self.folder / "public", "--host", "127.0.0.1",
             "--port", str(self.port), "--log-format", "json", *self.arguments],
            env=self.environment, stderr=subprocess.PIPE, text=True)
        for line in self.process.stderr:
            self.log.append(line)
            with contextlib.suppress(ValueError):
                entry = json.loads(line)
                if entry.get("message") == "serving":
                    self.port = int(entry["port"])
                    break
        else:
            raise RuntimeError("the companion did not start:\n" + "".join(self.log))
        self.reader = threading.Thread(target=lambda: self.log.extend(self.process.stderr), daemon=True)
        self.reader.start()
        return self

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def stop(self, how=signal.SIGTERM):
        """Ends the process and gives its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        status = self.process.wait(timeout=PATIENCE)
        if not self.process.stderr.closed and threading.current_thread() is not self.reader:
            self.reader.join(PATIENCE)
            self.process.stderr.close()
        return status

    def command(self, *arguments):
        """Another subcommand on the same store; gives what it printed."""
        done = subprocess.run(
            [BINARY, *arguments, "--store", self.store], env=self.environment, capture_output=True, text=True,
            timeout=PATIENCE)
        if done.returncode:
            raise RuntimeError(f"{arguments}: status {done.returncode}\n{done.stderr}")
        return done.stdout.strip()

    def ask(self, method, path, body=None, headers=None):
        """Status, headers and bytes of an answer, whatever it is; a body that is no bytes is sent as JSON."""
        data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data=data, method=method, headers=headers or {})
        if data is not None and not request.has_header("Content-type"):
            request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.headers, answer.read()

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.stop()


@contextlib.contextmanager
def published(catalog):
    """A folder with `public/catalog.json`, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="companion-") as folder:
        public = pathlib.Path(folder, "public")
        public.mkdir()
        (public / "catalog.json").write_text(json.dumps(catalog))
        yield pathlib.Path(folder)
