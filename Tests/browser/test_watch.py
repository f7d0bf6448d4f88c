"""The watch over the pages itself: what it must not let pass."""

import unittest

from browser import FESTIVAL, PageTestCase, sample, served

MISHAPS = {
    "an error in the console": ("console.error('no')", "console error: no"),
    "a warning": ("console.warn('hm')", "console warning: hm"),
    "an uncaught error": ("setTimeout(() => { throw new Error('lost') })", "uncaught: lost"),
    "a forgotten promise": ("void Promise.reject(new Error('lost'))", "uncaught: lost"),
    "what is not there": ("fetch('/nowhere.json')", "answer 404: GET "),
    "a script that asks elsewhere": ("fetch('http://127.0.0.1:9/').catch(() => {})",
                                     "console error: CSP: connect-src forbids http://127.0.0.1:9/"),
    "a page elsewhere": ("location.assign('http://127.0.0.1:9/')", "request outside the site: GET http://127.0.0.1:9/"),
    "a style of its own": ("document.body.setAttribute('style', 'color: red')", "console error: CSP: style-src-attr forbids inline"),
    "an image from elsewhere": ("document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/a.png'}))",
                                "console error: CSP: img-src forbids http://127.0.0.1:9/a.png"),
}


class WatchTests(PageTestCase):
    @classmethod
    def setUpClass(cls):
        cls.service = served(sample(FESTIVAL))

    def test_a_mishap_is_noticed(self):
        for name, (script, noticed) in MISHAPS.items():
            with self.subTest(name):
                page = self.open("/privacy/")
                watch = page.context.watch
                self.assertEqual(watch.problems, [])
                page.evaluate(f"() => {{ {script} }}")
                page.wait_for_timeout(300)
                page.context.close()
                self.assertTrue(any(problem.startswith(noticed) for problem in watch.problems), watch.problems)
                with self.assertRaises(AssertionError):
                    self.check(watch)

    def test_what_is_allowed_passes(self):
        page = self.open("/privacy/")
        self.allow("answer 404: .*/nowhere", "console error: .*404")
        page.evaluate("() => fetch('/nowhere.json')")
        page.wait_for_timeout(300)


if __name__ == "__main__":
    unittest.main()
