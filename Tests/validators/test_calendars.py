"""Each check of calendars, and of what they say beside the map, fails on what it is there for."""

import unittest

import tiny_site
from broken_site import BrokenSiteTest, replacing
from sitecheck import calendars
from tiny_site import PERFORMANCE, calendar, events, vevent

CALENDAR = "cities/lisbon/calendar.ics"
SHOW_CALENDAR = "performers/ana-fado/dusk/calendar.ics"


class Calendars(BrokenSiteTest):
    def changed(self, change, *wanted: str):
        self.assert_finds(calendars, {SHOW_CALENDAR: change}, *wanted)

    def test_lines(self):
        self.changed(replacing("VERSION:2.0\r\n", "VERSION:2.0\n"), "does not end in CR LF")
        long, longest = "X-LONG:" + 69 * "x", "X-LONG:" + 68 * "x"
        self.changed(replacing("BEGIN:VTIMEZONE", f"{long}\r\nBEGIN:VTIMEZONE"), "is 76 octets long")
        self.changed(replacing("BEGIN:VTIMEZONE", f"{longest}\r\nBEGIN:VTIMEZONE"))
        folded = "X-NAME:Pra".encode() + b"\xc3\r\n \xa7a\r\n"
        self.changed(lambda old: old.replace(b"BEGIN:VTIMEZONE", folded + b"BEGIN:VTIMEZONE"),
                     "folded in the middle", "folded in the middle")

    def test_what_must_be_there(self):
        self.changed(replacing("PRODID:-//tiny//EN\r\n", ""), "a PRODID")
        self.changed(replacing("END:VCALENDAR\r\n", ""), "icalendar cannot read it")
        everywhere = {path: replacing("DTSTAMP:20261124T120000Z\r\n", "") for path in tiny_site.files()
                      if path.endswith(".ics")}
        found = self.findings(calendars, everywhere)
        self.assertEqual(sum("has no DTSTAMP" in each for each in found), len(everywhere), found)

    def test_time_zones(self):
        self.changed(calendar(events(), time_zone=""), *4 * ["TZID Europe/Lisbon has no VTIMEZONE"])
        wrong = tiny_site.TIME_ZONE.replace("TZOFFSETTO:+0000", "TZOFFSETTO:+0100")
        self.changed(calendar(events(), wrong), *4 * ["the VTIMEZONE says"])

    def test_one_event_twice(self):
        first = events().partition("END:VEVENT\n")[0] + "END:VEVENT\n"
        self.changed(calendar(events() + first), "is there twice")

    def test_one_event_in_two_versions(self):
        self.changed(replacing("SUMMARY:Fado at dusk", "SUMMARY:Fado"), "differs from the same event")

    def test_the_schedule_is_that_of_the_map(self):
        date = "2026-12-12"

        def rossio(start, end, *more):
            return vevent(f"{PERFORMANCE}/{date}/rossio", date, start, end, *more)

        old = rossio("19:15", "20:00")
        every = [path for path in tiny_site.files() if path.endswith(".ics")]

        def found(new):
            change = calendar(events().replace(old, new))
            return [each for each in self.findings(calendars, dict.fromkeys(every, change))
                    if each.startswith(CALENDAR)]

        self.assertIn("no event of its UID starts at", found("")[0])
        self.assertIn("an event starts at 2026-12-12T19:20", found(rossio("19:20", "20:00"))[1])
        self.assertIn("its event at 2026-12-12T19:55", found(rossio("19:15", "19:55"))[0])
        self.assertIn("its event CANCELLED", found(rossio("19:15", "20:00", "STATUS:CANCELLED"))[0])
        self.assertEqual(found(rossio("19:15", "20:00", "STATUS:CONFIRMED")), [])


class Repeats(BrokenSiteTest):
    """The same schedule as one repeating VEVENT a stop."""

    def found(self, *rules: str, change: str = "", time_zone: str = tiny_site.TIME_ZONE):
        series = "".join(vevent(f"{PERFORMANCE}/{key}", "2026-12-05", start, end, *rules)
                         for key, _, _, start, end in tiny_site.STOPS)
        every = [path for path in tiny_site.files() if path.endswith(".ics")]
        new = dict.fromkeys(every, calendar(series + change, time_zone))
        return [each for each in self.findings(calendars, new) if each.startswith(CALENDAR)]

    def test_a_rule_that_has_the_dates(self):
        self.assertEqual(self.found("RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=5"), [])
        self.assertEqual(self.found("RRULE:FREQ=WEEKLY;UNTIL=20261231T000000Z"), [])

    def test_a_rule_that_lacks_one(self):
        for text in self.found("RRULE:FREQ=MONTHLY;BYDAY=1SA;COUNT=5"):
            self.assertIn("no event of its UID starts at 2026-12-12", text)
        excepted = self.found("RRULE:FREQ=WEEKLY;COUNT=3",
                              "EXDATE;TZID=Europe/Lisbon:20261212T180000,20261212T191500")
        self.assertEqual(sum("no event of its UID" in each for each in excepted), 2, excepted)
        self.assertEqual(sum("EXDATE" in each for each in excepted), 2, excepted)

    def test_a_rule_that_has_one_too_many(self):
        daily = self.found("RRULE:FREQ=DAILY;COUNT=8")
        self.assertTrue(any("starts at 2026-12-08T18:00:00+00:00, but no feature" in each for each in daily))

    def test_a_date_that_the_zone_does_not_cover(self):
        """The rule goes on into summer time, of which the VTIMEZONE knows nothing."""
        winter = tiny_site.TIME_ZONE.replace("BYMONTH=3", "BYMONTH=3;UNTIL=20200401T000000Z")
        found = self.found("RRULE:FREQ=WEEKLY;COUNT=30", time_zone=winter)
        self.assertTrue(found and all("the VTIMEZONE says" in each for each in found), found)

    def test_a_rule_without_end_or_its_own_start(self):
        self.assertIn("has no end within", self.found("RRULE:FREQ=WEEKLY")[0])
        self.assertIn("is no date of its own RRULE", self.found("RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=3")[0])

    def test_single_dates_of_a_series(self):
        """A calendar of one day has a date of the series without the series."""

        def single(day, key, start, end):
            original = f"{day}T{start}00".replace("-", "").replace(":", "")
            return vevent(f"{PERFORMANCE}/{key}", day, start, end,
                          f"RECURRENCE-ID;TZID=Europe/Lisbon:{original}")

        only = "".join(single(day, key, start, end)
                       for day in tiny_site.DATES for key, _, _, start, end in tiny_site.STOPS)
        change = calendar(only)
        self.assertEqual(self.findings(calendars, {CALENDAR: change, SHOW_CALENDAR: change}), [])

    def test_a_single_date_that_changes(self):
        rossio = f"{PERFORMANCE}/rossio"

        def changed(instant, *more):
            return vevent(rossio, "2026-12-12", "19:15", "20:00",
                          f"RECURRENCE-ID;TZID=Europe/Lisbon:{instant}", *more)

        weekly = "RRULE:FREQ=WEEKLY;COUNT=2"
        self.assertEqual(self.found(weekly, change=changed("20261212T191500")), [])
        cancelled = self.found(weekly, change=changed("20261212T191500", "STATUS:CANCELLED"))
        self.assertEqual(["its event CANCELLED" in each for each in cancelled], [True])
        self.assertIn("RECURRENCE-ID", self.found(weekly, change=changed("20261213T191500"))[0])

if __name__ == "__main__":
    unittest.main()
