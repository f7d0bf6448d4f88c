"""Calendars as RFC 5545 has them (read by icalendar), and as the strictest application wants them.

A VEVENT is one fragment in many calendars, so each is parsed once, found again by its bytes, and
must read the same wherever it is.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

import icalendar

from . import recurrence, schedule, time_zones
from .report import Report
from .site import Site

EVENT = re.compile(r"^BEGIN:VEVENT\r?\n.*?^END:VEVENT\r?\n", re.MULTILINE | re.DOTALL)
TIME_ZONE = re.compile(r"^BEGIN:VTIMEZONE\r?\n.*?^END:VTIMEZONE\r?\n", re.MULTILINE | re.DOTALL)
STATUSES = {"CONFIRMED", "TENTATIVE", "CANCELLED"}


@dataclass
class Event:
    """What the checks need of a VEVENT; `problems` are those of the fragment itself."""

    uid: str
    status: str
    start: datetime | None
    length: timedelta
    recurrence_id: datetime | None
    rules: list[str]
    added: list[datetime]
    left_out: list[datetime]
    zones: set[str]
    problems: list[str]


def check(site: Site) -> Report:
    report = Report("calendars")
    fragments: dict[tuple, tuple[str, str]] = {}
    for path in site.select(".ics"):
        report.checked += 1
        content = site.bytes(path)
        for message in _problems_of_lines(content):
            report.add(path, message)
        text = content.decode("utf-8", errors="replace")
        events = _check_calendar(report, path, text)
        if events is None:
            continue
        for event, block in events:
            key = (event.uid, event.recurrence_id)
            first_path, first = fragments.setdefault(key, (path, block))
            if first != block:
                report.add(path, f"{event.uid}: differs from the same event in {first_path}")
        instances = _expand(report, path, [event for event, _ in events])
        zones = {time_zones.name(block): block for block in TIME_ZONE.findall(text)}
        for message in sorted(time_zones.problems(zones, instances)):
            report.add(path, message)
        schedule.check(site, report, path, instances)
    return report


def _problems_of_lines(content: bytes):
    if re.search(rb"(?<!\r)\n|\r(?!\n)", content):
        yield "has a line that does not end in CR LF"
    if not content.endswith(b"\n"):
        yield "does not end with a line break"
    for number, line in enumerate(content.splitlines(), start=1):
        if len(line) > 75:
            yield f"line {number} is {len(line)} octets long, 75 are allowed"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is not UTF-8, or was folded in the middle of a character"


def _check_calendar(report: Report, path: str, text: str) -> list[tuple[Event, str]] | None:
    blocks = EVENT.findall(text)
    try:
        calendar = icalendar.Calendar.from_ical(EVENT.sub("", text))
    except (ValueError, IndexError) as error:
        report.add(path, f"icalendar cannot read it: {error}")
        return None
    for _, message in calendar.errors:
        report.add(path, f"icalendar: {message}")
    if calendar.name != "VCALENDAR" or str(calendar.get("VERSION")) != "2.0" or "PRODID" not in calendar:
        report.add(path, "is no VCALENDAR with VERSION:2.0 and a PRODID")
    if calendar.walk("VEVENT"):
        report.add(path, "a VEVENT does not begin or end at the start of a line")
    zones = set(map(time_zones.name, TIME_ZONE.findall(text)))
    events, seen = [], set()
    for block in blocks:
        event = _read_event(block)
        for message in event.problems:
            report.add(path, f"{event.uid}: {message}")
        key = (event.uid, event.recurrence_id)
        if key in seen:
            report.add(path, f"{event.uid}: is there twice with one RECURRENCE-ID or none")
        seen.add(key)
        for zone in sorted(event.zones - zones):
            report.add(path, f"{event.uid}: TZID {zone} has no VTIMEZONE in this calendar")
        if event.start is not None and not event.problems:
            events.append((event, block))
    return events


def _expand(report: Report, path: str, events: list[Event]) -> list[recurrence.Instance]:
    groups: dict[str, list[Event]] = {}
    for event in events:
        groups.setdefault(event.uid, []).append(event)
    found = []
    for group in groups.values():
        instances, problems = recurrence.instances(group)
        found += instances
        for message in problems:
            report.add(path, message)
    return found


@cache
def _read_event(block: str) -> Event:
    try:
        component = icalendar.Event.from_ical(block)
    except (ValueError, IndexError) as error:
        uid = re.search(r"^UID:(.*?)\r?$", block, re.MULTILINE)
        return Event(uid.group(1) if uid else "?", "", None, timedelta(), None, [], [], [], set(),
                     [f"icalendar cannot read it: {error}"])
    problems = [f"icalendar: {name}: {message}" for name, message in component.errors]
    for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
        if name not in component:
            problems.append(f"has no {name}")
    if ("DTEND" in component) == ("DURATION" in component):
        problems.append("has neither DTEND nor DURATION, or both")
    status = str(component.get("STATUS", "CONFIRMED"))
    if status not in STATUSES:
        problems.append(f"STATUS {status} is none of {', '.join(sorted(STATUSES))}")
    start = _time(component, "DTSTART")
    if start is None and "DTSTART" in component:
        problems.append("DTSTART is no time with a zone: a show is at one instant, wherever it is read")
    length = timedelta()
    if start is not None and not problems:
        length = component["DURATION"].dt if "DURATION" in component else _length(component, start)
        if length <= timedelta():
            problems.append("does not end after it starts")
    return Event(
        uid=str(component.get("UID", "?")),
        status=status,
        start=start,
        length=length,
        recurrence_id=_time(component, "RECURRENCE-ID"),
        rules=[rule.to_ical().decode() for rule in _list(component, "RRULE")],
        added=_times(component, "RDATE"),
        left_out=_times(component, "EXDATE"),
        zones=set(re.findall(r";TZID=\"?([^\":;,\r\n]+)", block.replace("\r\n ", ""))),
        problems=problems,
    )


def _list(component: icalendar.Event, name: str) -> list:
    value = component.get(name, [])
    return value if isinstance(value, list) else [value]


def _time(component: icalendar.Event, name: str) -> datetime | None:
    value = getattr(component.get(name), "dt", None)
    return value if isinstance(value, datetime) and value.tzinfo else None


def _times(component: icalendar.Event, name: str) -> list[datetime]:
    return [each.dt for line in _list(component, name) for each in line.dts]


def _length(component: icalendar.Event, start: datetime) -> timedelta:
    """As it takes in truth: a night in which the clocks change is an hour longer or shorter."""
    end = _time(component, "DTEND")
    return timedelta(seconds=end.timestamp() - start.timestamp()) if end else timedelta()
