"""A calendar and the GeoJSON beside it tell the same schedule: ids, times and what is cancelled."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from pathlib import PurePath

from .recurrence import Instance
from .report import Report
from .site import Broken, Site

NOT_TAKING_PLACE = {"cancelled", "rained_off", "closed"}
# A stop leaves the feeds a while after its end and comes into them at its own city's midnight, so of
# those near the first and the last one, some may not be there.
MARGIN = timedelta(hours=36)


def check(site: Site, report: Report, path: str, instances: list[Instance]) -> None:
    folder = PurePath(path).parent
    listed = (folder / "performances.geojson").as_posix()
    features = _features(site, listed)
    if features is None:
        # The page of one performance: its stops are among those of its performer.
        page = (folder / "index.html").as_posix()
        features = [
            each for each in _features(site, (folder.parent / "performances.geojson").as_posix()) or []
            if _page(site, each) == page
        ]
    # By performance and stop, then by instant: whether a UID names the date is the calendar's choice.
    found: dict[tuple[str, str], dict[datetime, Instance]] = defaultdict(dict)
    for instance in instances:
        found[_stop_of(instance.uid)][instance.start] = instance
    problems: list[str] = []
    starts = {_key(feature): set() for feature in features}
    for feature in features:
        starts[_key(feature)].add(_instant(feature, "start"))
        problems += _compare(feature, found[_key(feature)])
    if listed in site.files:
        problems += _superfluous(found, starts, of_pitch="/pitches/" in path)
    for message in problems:
        report.add(path, message)


def _features(site: Site, path: str) -> list[dict] | None:
    """The stops in the file, without those that are wrong in themselves: `geojson` reports these."""
    document = site.json(path) if path in site.files else None
    if not isinstance(document, dict) or not isinstance(document.get("features"), list):
        return None
    return [each for each in document["features"] if _is_usable(each)]


def _is_usable(feature: object) -> bool:
    try:
        properties = feature["properties"]
        return all(
            isinstance(properties[name], str) for name in ("performance", "stop_key", "status", "url")
        ) and _instant(feature, "start") < _instant(feature, "end")
    except (KeyError, TypeError, ValueError):
        return False


def _page(site: Site, feature: dict) -> str | None:
    try:
        target = site.resolve(feature["properties"]["url"])
    except Broken:
        return None
    return target.path if target else None


def _instant(feature: dict, name: str) -> datetime:
    return datetime.fromisoformat(feature["properties"][name]).astimezone(UTC)


def _key(feature: dict) -> tuple[str, str]:
    return feature["properties"]["performance"], feature["properties"]["stop_key"]


def _stop_of(uid: str) -> tuple[str, str]:
    """`performer/performance[/date]/stop@host` as (performance, stop)."""
    parts = uid.rpartition("@")[0].split("/")
    return "/".join(parts[:2]), parts[-1]


def _compare(feature: dict, found: dict[datetime, Instance]):
    identity, properties = feature.get("id"), feature["properties"]
    instance = found.get(_instant(feature, "start"))
    if instance is None:
        yield f"{identity}: no event of its UID starts at {properties['start']}"
        return
    local = instance.uid.rpartition("@")[0]
    if not instance.repeats and local.count("/") == 3 and local != identity:
        yield f"{identity}: its event has the UID {instance.uid}"
    if instance.end != _instant(feature, "end"):
        yield f"{identity}: ends at {properties['end']}, its event at {instance.end.isoformat()}"
    cancelled = properties["status"] in NOT_TAKING_PLACE
    if cancelled != (instance.status == "CANCELLED"):
        yield f"{identity}: is {properties['status']}, its event {instance.status}"


def _superfluous(found: dict, starts: dict, of_pitch: bool):
    """Events that no feature has. A rule runs on beyond the horizon, and at a pitch it may have dates
    that are elsewhere for once; a date on which a stop of the series is left out is cancelled."""
    instants = sorted(instant for each in starts.values() for instant in each)
    first, last = (instants[0] + MARGIN, instants[-1] - MARGIN) if instants else (None, None)
    for key, by_start in sorted(found.items()):
        for instant, instance in sorted(by_start.items()):
            if instant in starts.get(key, ()) or instance.status == "CANCELLED":
                continue
            if instance.repeats:
                wrong = instants and first < instant < last and not of_pitch
            else:
                wrong = not instants or first < instant
            if wrong:
                yield f"{instance.uid}: an event starts at {instant.isoformat()}, but no feature does"
