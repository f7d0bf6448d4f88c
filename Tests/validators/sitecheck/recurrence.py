"""The instances of repeating events as RFC 5545 has them, worked out by dateutil.

The builder works out its occurrences on its own; this is the second opinion.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from dateutil.rrule import rrulestr

LONGEST = timedelta(days=500)  # the design allows 400 days; what ends later goes on for ever


@dataclass
class Instance:
    local: datetime  # the start, in the zone of the event
    start: datetime  # the same, and the end, in UTC
    end: datetime
    status: str
    uid: str
    repeats: bool


def instances(events: list) -> tuple[list[Instance], list[str]]:
    """Those of all VEVENTs of one UID (the one that repeats and those that replace single dates), and
    what is wrong. The same events are in many calendars; they are the same objects there."""
    key = tuple(map(id, events))
    if key not in _known:
        problems: list[str] = []
        found = _instances(events, problems)
        _known[key] = (events, found, problems)  # the events too: an id is theirs while they live
    return _known[key][1:]


_known: dict[tuple[int, ...], tuple[list, list[Instance], list[str]]] = {}


def _instances(events: list, problems: list[str]) -> list[Instance]:
    masters = [event for event in events if event.recurrence_id is None]
    changed = {event.recurrence_id.astimezone(UTC): event for event in events if event.recurrence_id}
    if not masters:
        return [_instance(event, event.start, repeats=True) for event in events]
    master = masters[0]
    repeats = bool(master.rules or master.added)
    starts = _starts(master, problems)
    for lost in sorted(changed.keys() - starts.keys()):
        problems.append(f"{master.uid}: RECURRENCE-ID {lost.isoformat()} is no date of it")
    found = [
        _instance(master, start, repeats) for instant, start in starts.items() if instant not in changed
    ]
    return found + [_instance(event, event.start, repeats) for event in changed.values()]


def _starts(master, problems: list[str]) -> dict[datetime, datetime]:
    """The starts by instant; each keeps its zone, for the length of a set is counted on its clock."""
    starts = {master.start.astimezone(UTC): master.start}
    for rule in master.rules:
        found = {}
        try:
            for start in rrulestr(rule, dtstart=master.start):
                if start - master.start > LONGEST:
                    problems.append(f"{master.uid}: RRULE {rule} has no end within {LONGEST.days} days")
                    break
                found[start.astimezone(UTC)] = start
        except (ValueError, TypeError) as error:
            problems.append(f"{master.uid}: RRULE {rule}: {error}")
            continue
        if master.start.astimezone(UTC) not in found:
            problems.append(f"{master.uid}: DTSTART is no date of its own RRULE, so applications differ")
        starts |= found
    starts |= {start.astimezone(UTC): start for start in master.added}
    for start in master.left_out:
        if starts.pop(start.astimezone(UTC), None) is None:
            problems.append(f"{master.uid}: EXDATE {start.isoformat()} is no date of it")
    return starts


def _instance(event, start: datetime, repeats: bool) -> Instance:
    instant = start.astimezone(UTC)
    return Instance(start, instant, instant + event.length, event.status, event.uid, repeats)
