"""Coordinates are where they say: inside the bbox, the map tile and the city, longitude first.

That longitude and latitude were swapped shows in no schema. The oracle is the time zone database,
which gives the coordinates of each zone's chief city: a city that would be nearer to it the other
way round is swapped.
"""

import importlib.resources
import math
import re
from functools import cache
from statistics import median

from .report import Report
from .site import Site

TILE = re.compile(r"feeds/tiles/(\d+)/(\d+)/(\d+)\.geojson")
LISTING = re.compile(r"cities/([^/]+)/(?:genres/([^/]+)/)?")
CITY_RADIUS_KM = 150  # a city with bounds of its own may be wider than the usual 50
ZONE_RADIUS_KM = 2000


def check(site: Site, report: Report) -> None:
    stops: dict[str, dict[str, tuple]] = {}  # by city, then by feature id
    for path in site.select(".geojson"):
        document = site.json(path)
        if not isinstance(document, dict) or not isinstance(document.get("features"), list):
            continue
        features = [each for each in document["features"] if _positions(each)]
        _check_bbox(report, path, document.get("bbox"), features)
        _check_listing(report, path, features)
        for feature in features:
            properties = feature.get("properties") or {}
            if feature["geometry"]["type"] == "Point" and properties.get("city"):
                stops.setdefault(properties["city"], {})[feature.get("id")] = (
                    path, feature["geometry"]["coordinates"], properties.get("timezone"))
    for city, found in sorted(stops.items()):
        _check_city(report, city, found)


def _positions(feature: dict) -> list:
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    coordinates = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if not coordinates or geometry.get("type") not in ("Point", "LineString"):
        return []
    positions = [coordinates] if geometry["type"] == "Point" else coordinates
    return positions if all(_is_position(each) for each in positions) else []


def _is_position(value: object) -> bool:
    return isinstance(value, list) and len(value) >= 2 and all(
        isinstance(each, int | float) for each in value)


def _check_bbox(report: Report, path: str, bbox: object, features: list[dict]) -> None:
    if not features:
        return
    if not isinstance(bbox, list) or len(bbox) != 4:
        report.add(path, "has features but no bbox of four numbers")
        return
    west, south, east, north = bbox
    if west > east or south > north:
        report.add(path, f"the bbox {bbox} is not [west, south, east, north]")
        return
    for feature in features:
        for longitude, latitude, *_ in _positions(feature):
            if not (west <= longitude <= east and south <= latitude <= north):
                report.add(path, f"{feature.get('id')}: [{longitude}, {latitude}] is outside the bbox")


def _check_listing(report: Report, path: str, features: list[dict]) -> None:
    tile = TILE.fullmatch(path)
    listing = LISTING.match(path) if path.endswith("performances.geojson") else None
    for feature in features:
        identity, properties = feature.get("id"), feature.get("properties") or {}
        if tile:
            zoom, x, y = map(int, tile.groups())
            longitude, latitude = _positions(feature)[0][:2]
            if _tile(longitude, latitude, zoom) != (x, y):
                report.add(path, f"{identity}: [{longitude}, {latitude}] is not in this tile")
        if listing:
            city, genre = listing.groups()
            if properties.get("city") != city:
                report.add(path, f"{identity}: is in {properties.get('city')}, not in {city}")
            if genre and genre not in (properties.get("genres") or []):
                report.add(path, f"{identity}: is not {genre}")


def _tile(longitude: float, latitude: float, zoom: int) -> tuple[int, int]:
    size = 2**zoom
    x = (longitude + 180) / 360 * size
    y = (1 - math.asinh(math.tan(math.radians(latitude))) / math.pi) / 2 * size
    return min(int(x), size - 1), min(int(y), size - 1)


def _check_city(report: Report, city: str, stops: dict[str, tuple]) -> None:
    center = [median(place[axis] for _, place, _ in stops.values()) for axis in (0, 1)]
    _, _, timezone = next(iter(stops.values()))
    chief = _chief_cities().get(timezone)
    if chief:
        as_is, swapped = _distance_km(center, chief), _distance_km(center[::-1], chief)
        if as_is > ZONE_RADIUS_KM and swapped < as_is:
            report.add(f"cities/{city}/", f"{center} is {as_is:.0f} km from {timezone}, the other way round "
                             f"{swapped:.0f} km: longitude comes first")
    for identity, (path, place, _) in stops.items():
        away = _distance_km(place, center)
        if away > CITY_RADIUS_KM:
            report.add(path, f"{identity}: is {away:.0f} km from the middle of {city}")


def _distance_km(one, other) -> float:
    (east1, north1), (east2, north2) = (map(math.radians, each[:2]) for each in (one, other))
    half = (math.sin((north2 - north1) / 2) ** 2
            + math.cos(north1) * math.cos(north2) * math.sin((east2 - east1) / 2) ** 2)
    return 2 * 6371 * math.asin(math.sqrt(min(1, max(0, half))))


@cache
def _chief_cities() -> dict[str, list[float]]:
    table = importlib.resources.files("tzdata.zoneinfo") / "zone.tab"
    cities = {}
    for line in table.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            _, place, zone, *_ = line.split("\t")
            latitude, longitude = re.findall(r"[+-]\d+", place)
            cities[zone] = [_degrees(longitude), _degrees(latitude)]
    return cities


def _degrees(text: str) -> float:
    """±DDMM, ±DDDMM or the same with seconds, as ISO 6709 writes them."""
    sign, digits = (-1 if text[0] == "-" else 1), text[1:]
    whole = 3 if len(digits) in (5, 7) else 2
    minutes, seconds = digits[whole : whole + 2], digits[whole + 2 :] or "0"
    return sign * (int(digits[:whole]) + int(minutes) / 60 + int(seconds) / 3600)
