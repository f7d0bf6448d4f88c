"""A VTIMEZONE says the truth about every event in its calendar.

An application that knows the zone's name never looks at it, one that does not takes all offsets from
it: a mistake there, or a year that it does not cover, moves shows by an hour for some readers only.
"""

import io
import re
from datetime import datetime
from functools import cache

from dateutil.tz import tzical

from .recurrence import Instance


def name(block: str) -> str:
    match = re.search(r"^TZID:(.*?)\r?$", _unfolded(block), re.MULTILINE)
    return match.group(1) if match else ""


def problems(zones: dict[str, str], instances: list[Instance]) -> set[str]:
    found = set()
    for instance in instances:
        zone = getattr(instance.local.tzinfo, "key", None)
        message = _problem(zones[zone], zone, instance.local) if zone in zones else None
        if message:
            found.add(f"{instance.uid}: {message}")
    return found


@cache
def _problem(block: str, zone: str, start: datetime) -> str | None:
    try:
        stated = _zone(block, zone).utcoffset(start.replace(tzinfo=None))
    except (ValueError, AttributeError, TypeError) as error:
        return f"the VTIMEZONE of {zone} cannot be read: {error}"
    if stated != start.utcoffset():
        return f"the VTIMEZONE says {zone} is {stated} from UTC at {start}, in truth {start.utcoffset()}"
    return None


@cache
def _zone(block: str, zone: str):
    return tzical(io.StringIO(_unfolded(block).replace("\r\n", "\n"))).get(zone)


def _unfolded(block: str) -> str:
    return block.replace("\r\n ", "")
