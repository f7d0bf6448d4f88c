// The stops around a place: of the page's own feed, or on the home page of the map tiles of all cities. Tiles are five
// to ten kilometres wide, so to ask for one tells the server little more than the city.
import { link } from "../core/page.js";
import { readStops, position } from "../core/features.js";

const zoom = 12;
/** Who walks further than this, as the crow flies, takes the tram: metres. */
const reach = 2500;

export async function stopsAround(page, at) {
  if (page.kind !== "home") return readStops(feedOf(page));
  const found = await Promise.all(tilesAround(at).map((tile) => readStops(link(`feeds/tiles/${tile}.geojson`)).catch(absent)));
  return found.flat();
}

/** A tile in which nothing is planned is not there. */
function absent(error) {
  if (/: 404$/.test(error.message)) return [];
  throw error;
}

/** Whence one can also start: the squares of the page's map, or on the home page its cities. */
export function placesOf(page) {
  const named = [...document.querySelectorAll("ol.stops > li[data-position]")].map((item) => ({
    name: item.querySelector("strong")?.textContent.trim() ?? "",
    at: position(item.dataset.position.split(",").map(Number)),
    href: item.querySelector("strong a")?.href ?? null,
  }));
  const places = named.filter(({ name, at }) => name && at);
  return places.sort((left, right) => left.name.localeCompare(right.name, page.lang));
}

function feedOf(page) {
  const name = "performances.geojson";
  return document.querySelector(`link[rel="alternate"][href$="/${name}"]`)?.href ?? link(`cities/${page.city}/${name}`);
}

/** The tiles that a walk from a place may end in: `12/2331/1185`. */
export function tilesAround([longitude, latitude]) {
  const upward = reach / 111195;
  const across = upward / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  const tiles = [];
  for (let x = column(longitude - across); x <= column(longitude + across); x += 1) {
    for (let y = row(latitude + upward); y <= row(latitude - upward); y += 1) tiles.push(`${zoom}/${x}/${y}`);
  }
  return tiles;
}

/** The world is 4096 tiles wide and high; its far edge belongs to the last of them. */
const index = (share) => Math.max(0, Math.min(2 ** zoom - 1, Math.floor(share * 2 ** zoom)));
const column = (longitude) => index((longitude + 180) / 360);
const row = (latitude) => index((1 - Math.asinh(Math.tan((Math.max(-85, Math.min(85, latitude)) * Math.PI) / 180)) / Math.PI) / 2);
