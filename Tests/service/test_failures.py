"""What goes wrong, and what then: the running program is killed, doubled, starved and lied to."""

import concurrent.futures
import contextlib
import json
import os
import pathlib
import random
import signal
import socket
import sqlite3
import subprocess
import threading
import unittest

from catalog import catalog
from service import BINARY, SECRET, Service, published

LIKE = "/v1/performances/ana-fado/dusk/like"
ENGAGEMENT = "/v1/performances/ana-fado/dusk/engagement"
UNLIMITED = ("--visitor-limit", "0", "--address-limit", "0")


def body(answer):
    return json.loads(answer[2])


class Failures(unittest.TestCase):
    def setUp(self):
        self.folder = self.enterContext(published(catalog()))

    def serve(self, **options):
        service = Service(self.folder, **options).start()
        self.addCleanup(service.stop, signal.SIGKILL)
        return service

    def refused(self, *arguments):
        """Starts a service that must not start, and gives its exit status and what it said."""
        done = subprocess.run(
            [BINARY, "serve", "--store", self.folder / "engagement.sqlite", "--public", self.folder / "public",
             "--port", "0", *arguments],
            env={**os.environ, "STREETMAP_SECRET": SECRET}, capture_output=True, text=True, timeout=30)
        return done.returncode, done.stderr

    def test_every_like_that_was_answered_is_there_after_a_kill_and_none_twice(self):
        service = self.serve(arguments=UNLIMITED)
        answered, stop = [], threading.Event()

        def like():
            mine = []
            while not stop.is_set():
                try:
                    status, headers, _ = service.ask("PUT", LIKE)
                except OSError:
                    break
                if status == 200:
                    mine.append(headers["Streetmap-Visitor"])
                    # Sent twice, as by a telephone in a tunnel; the answer may be lost.
                    try:
                        service.ask("PUT", LIKE, headers={"Streetmap-Visitor": mine[-1]})
                    except OSError:
                        break
            return mine

        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            tasks = [pool.submit(like) for _ in range(16)]
            threading.Timer(0.7, service.process.kill).start()
            service.process.wait(timeout=30)
            stop.set()
            for task in tasks:
                answered += task.result()
        self.assertGreater(len(answered), 50)

        again = self.serve(arguments=UNLIMITED)
        likes = body(again.ask("GET", ENGAGEMENT))["likes"]
        self.assertGreaterEqual(likes, len(answered))
        # Each of the 16 had at most one on its way when it ended.
        self.assertLessEqual(likes, len(answered) + 16)
        for visitor in random.sample(answered, 50):
            self.assertTrue(body(again.ask("GET", ENGAGEMENT, headers={"Streetmap-Visitor": visitor}))["liked"])
        self.assertEqual(again.command("verify"), "every count follows from the log")

    def test_a_second_service_on_one_store_is_refused(self):
        first = self.serve()
        status, said = self.refused()
        self.assertEqual(status, 2)
        self.assertIn("is being served by another process", said)
        self.assertIn(str(first.store), said)
        self.assertEqual(first.ask("GET", "/health")[0], 200)
        # The kernel lets go of the lock, however the first one ends.
        first.stop(signal.SIGKILL)
        self.serve()

    def test_it_stops_with_status_0_and_leaves_one_file(self):
        for how in (signal.SIGTERM, signal.SIGINT):
            service = self.serve()
            service.ask("PUT", LIKE)
            self.assertEqual(service.stop(how), 0)
            self.assertFalse((self.folder / "engagement.sqlite-wal").exists())

    def test_another_programs_file_and_a_damaged_one_are_left_alone(self):
        store = self.folder / "engagement.sqlite"
        with sqlite3.connect(store) as foreign:
            foreign.execute("CREATE TABLE precious (x)")
        foreign.close()
        before = store.read_bytes()
        status, said = self.refused()
        self.assertEqual(status, 2)
        self.assertIn(f"{store} is a file of another program", said)
        self.assertEqual(store.read_bytes(), before)

        store.unlink()
        service = self.serve()
        service.ask("PUT", LIKE)
        service.stop()
        whole = store.read_bytes()
        for damage in (whole[:100] + bytes(4096) + whole[4196:], whole[:5000], b"", whole[:16]):
            store.write_bytes(damage)
            status, said = self.refused()
            self.assertEqual(status, 2, said)
            self.assertIn(str(store), said)
        self.assertIn("streetmap-companion: ", said)

    def test_a_backup_is_made_while_it_serves_and_can_be_restored(self):
        service = self.serve(arguments=UNLIMITED)
        for _ in range(20):
            service.ask("PUT", LIKE)
        copy = self.folder / "backup.sqlite"
        service.command("backup", str(copy))
        for _ in range(5):
            service.ask("PUT", LIKE)
        service.stop()
        for path in self.folder.glob("engagement.sqlite*"):
            if path.suffix in (".sqlite", ".sqlite-wal", ".sqlite-shm"):
                path.unlink()
        copy.rename(service.store)
        restored = self.serve()
        self.assertEqual(body(restored.ask("GET", ENGAGEMENT))["likes"], 20)
        self.assertEqual(restored.command("verify"), "every count follows from the log")

    @unittest.skipUnless(os.geteuid() == 0, "only root can mount a small disk")
    def test_a_full_disk_is_503_reads_go_on_and_it_recovers(self):
        disk = self.folder / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True)
        if mounted.returncode:
            self.skipTest("a file system cannot be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", disk], check=True)
        service = Service(self.folder, arguments=UNLIMITED)
        service.store = disk / "engagement.sqlite"
        service.start()
        self.addCleanup(service.stop, signal.SIGKILL)
        answered = 0
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(500_000))
        for _ in range(20_000):
            status, headers, problem = service.ask("PUT", LIKE)
            if status != 200:
                break
            answered += 1
        self.assertEqual(status, 503)
        self.assertEqual(headers["Content-Type"], "application/problem+json")
        self.assertIn("Retry-After", headers)
        self.assertNotIn(str(disk), problem.decode())
        self.assertEqual(body(service.ask("GET", ENGAGEMENT))["likes"], answered)
        ballast.unlink()
        self.assertEqual(service.ask("PUT", LIKE)[0], 200)
        self.assertEqual(body(service.ask("GET", ENGAGEMENT))["likes"], answered + 1)

    def test_a_published_catalogue_is_followed_and_a_broken_one_is_not(self):
        service = self.serve()
        path = self.folder / "public" / "catalog.json"
        fewer = catalog()
        gone = [p for p in fewer["performances"] if p["performance"] == "ana-fado/dusk"]
        fewer["performances"] = [p for p in fewer["performances"] if p not in gone]
        service.ask("PUT", LIKE)

        def publish(text):
            draft = path.with_suffix(".new")
            draft.write_text(text)
            draft.rename(path)

        def eventually(status):
            for _ in range(200):
                found = service.ask("GET", ENGAGEMENT)
                if found[0] == status:
                    return found
                threading.Event().wait(0.05)
            self.fail(f"{ENGAGEMENT} never was {status}")

        publish(json.dumps(fewer))
        eventually(404)
        publish('{"version": 1, "url":')
        for _ in range(200):
            if body(service.ask("GET", "/health"))["catalog"] == "stale":
                break
            threading.Event().wait(0.05)
        else:
            self.fail("nobody noticed a broken catalogue")
        self.assertEqual(service.ask("GET", ENGAGEMENT)[0], 404)
        # A performance that comes back has kept its history.
        publish(json.dumps(catalog()))
        self.assertEqual(body(eventually(200))["likes"], 1)

    def test_settings_that_make_no_sense_are_all_said_at_once_and_secrets_are_not(self):
        done = subprocess.run(
            [BINARY, "serve", "--store", self.folder / "engagement.sqlite", "--port", "70000", "--trusted-proxies",
             "everybody"],
            env={"PATH": os.environ["PATH"], "STREETMAP_SECRET": SECRET, "STREETMAP_LOG_LEVEL": "loud"},
            capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 2)
        for words in ("--port must be a number from 0 to 65535", "--trusted-proxies must be", "STREETMAP_LOG_LEVEL"):
            self.assertIn(words, done.stderr)
        self.assertNotIn(SECRET, done.stderr)
        short = subprocess.run([BINARY, "serve", "--store", self.folder / "e.sqlite"], capture_output=True, text=True,
                               env={"PATH": os.environ["PATH"], "STREETMAP_SECRET": "hush"}, timeout=30)
        self.assertEqual(short.returncode, 2)
        self.assertNotIn("hush", short.stderr)

    def test_a_secret_is_made_at_first_start_for_its_owner_alone(self):
        variables = {"PATH": os.environ["PATH"]}
        store = self.folder / "engagement.sqlite"
        done = subprocess.run([BINARY, "token", "ana-fado", "--store", store], env=variables, capture_output=True,
                              text=True, timeout=30, check=True)
        secret = pathlib.Path(str(store) + ".secret")
        self.assertEqual(secret.stat().st_mode & 0o777, 0o600)
        # Standard output is the token and nothing else.
        self.assertRegex(done.stdout, r"\A[\w-]+\.[\w-]+\.[\w-]+\n\Z")
        service = Service(self.folder, environment={"STREETMAP_SECRET": "", "STREETMAP_SECRET_FILE": str(secret)})
        service.start()
        self.addCleanup(service.stop, signal.SIGKILL)
        path = "/v1/performers/ana-fado/analytics"
        answer = service.ask("GET", path, headers={"Authorization": f"Bearer {done.stdout.strip()}"})
        self.assertEqual(answer[0], 200)

    def test_tokens_are_made_used_and_revoked_while_it_serves(self):
        service = self.serve(environment={"STREETMAP_URL": "https://busking.example/"})
        made = subprocess.run([BINARY, "token", "ana-fado", "--days", "30", "--store", service.store],
                              env=service.environment, capture_output=True, text=True, timeout=30, check=True)
        token = made.stdout.strip()
        self.assertIn(f"https://busking.example/studio/#token={token}", made.stderr)
        number = made.stderr.split("revoke): ")[1].split()[0]
        bearer = {"Authorization": f"Bearer {token}"}
        said = service.ask("PUT", "/v1/performances/ana-fado/dusk/live", {"stop": 1, "state": "live"}, bearer)
        self.assertEqual(said[0], 200, said[2])
        service.command("revoke", number)
        self.assertEqual(service.ask("DELETE", "/v1/performances/ana-fado/dusk/live", headers=bearer)[0], 401)
        city = {"Authorization": "Bearer " + service.command("token", "--city", "lisbon")}
        self.assertEqual(service.ask("DELETE", "/v1/performances/ana-fado/dusk/live", headers=city)[0], 200)

    def test_a_port_that_is_taken_is_named_with_what_to_do(self):
        service = self.serve()
        other = self.enterContext(published(catalog()))
        done = subprocess.run(
            [BINARY, "serve", "--store", other / "engagement.sqlite", "--public", other / "public", "--port",
             str(service.port)],
            env=service.environment, capture_output=True, text=True, timeout=30)
        self.assertEqual(done.returncode, 2)
        self.assertIn(f"cannot listen on 127.0.0.1:{service.port} (Address already in use)", done.stderr)
        self.assertIn("--port", done.stderr)
        # It stopped while it was reading the store, which is no damage.
        self.assertNotIn("critical", done.stderr)

    def test_nothing_that_is_kept_lies_where_everybody_reads(self):
        public = self.folder / "public"
        (self.folder / "link").symlink_to(public)
        for arguments in (["--store", public / "e.sqlite"], ["--store", self.folder / "link" / "e.sqlite"],
                          ["--public", self.folder], ["--public", self.folder / "link" / ".."]):
            with self.subTest(arguments=arguments):
                status, said = self.refused(*arguments)
                self.assertEqual(status, 2)
                self.assertIn("lies in the published folder", said)
                self.assertEqual([file.name for file in public.iterdir()], ["catalog.json"])
        secret = public / "secret"
        secret.write_text(SECRET)
        done = subprocess.run(
            [BINARY, "serve", "--store", self.folder / "e.sqlite", "--public", public, "--port", "0"],
            env={"PATH": os.environ["PATH"], "STREETMAP_SECRET_FILE": str(secret)}, capture_output=True, text=True,
            timeout=30)
        self.assertEqual(done.returncode, 2)
        self.assertIn("STREETMAP_SECRET_FILE", done.stderr)

    def test_who_never_comes_to_an_end_holds_up_no_stop(self):
        service = self.serve()
        with open(self.folder / "public" / "film.mp4", "wb") as film:
            film.truncate(1 << 30)
        over = threading.Event()
        with socket.create_connection(("127.0.0.1", service.port)) as connection:
            connection.sendall(b"GET /film.mp4 HTTP/1.1\r\nHost: localhost\r\n\r\n")
            self.assertIn(b" 200 OK", connection.recv(4096))

            def sip():
                with contextlib.suppress(OSError):
                    while not over.wait(0.1) and connection.recv(65536):
                        pass

            sipping = threading.Thread(target=sip)
            sipping.start()
            status = service.stop()
            over.set()
            sipping.join()
        self.assertEqual(status, 0)
        self.assertIn('"stopped"', "".join(service.log))

    def test_a_backup_never_takes_the_place_of_the_store(self):
        service = self.serve()
        service.ask("PUT", LIKE)
        (self.folder / "link").symlink_to(service.store)
        for target in (service.store, self.folder / "link"):
            with self.assertRaisesRegex(RuntimeError, "status 2\n.*is the store itself"):
                service.command("backup", str(target))
        service.ask("PUT", LIKE)
        service.stop(signal.SIGKILL)
        self.assertEqual(body(self.serve().ask("GET", ENGAGEMENT))["likes"], 2)

    def test_a_performer_is_forgotten_while_it_serves(self):
        service = self.serve()
        service.ask("PUT", LIKE)
        self.assertEqual(service.command("forget", "ana-fado", "--public", str(self.folder / "public")),
                         "forgotten: 1 performance of ana-fado")
        for _ in range(100):
            if body(service.ask("GET", ENGAGEMENT))["likes"] == 0:
                break
            threading.Event().wait(0.05)
        else:
            self.fail("the likes of a forgotten performer are still told")


if __name__ == "__main__":
    unittest.main()
