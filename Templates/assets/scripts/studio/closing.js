// What a closure costs: reckoned on the device before it is said, from what is published of the pitch.
import { link } from "../core/page.js";
import { published } from "./ask.js";

/** What needs a pitch between two moments. @returns null when it cannot be known without a connection */
export async function cost(city, pitch, from, to) {
  const found = await published(link(`cities/${city}/pitches/${pitch}/performances.geojson`));
  if (found === null) return null;
  const sets = (Array.isArray(found?.features) ? found.features : [])
    .map((feature) => feature?.properties ?? {})
    .filter(({ status }) => !["cancelled", "rained_off", "closed", "ended"].includes(status))
    .map((set) => ({ ...set, start: Date.parse(set.start), end: Date.parse(set.end) }))
    .filter((set) => typeof set.performance === "string" && set.start < to && set.end > from)
    .sort((left, right) => left.start - right.start);
  return { sets, acts: acts(sets.map(({ performance }) => performance)) };
}

/** How many acts some performances belong to. */
export const acts = (performances) => new Set(performances.map((performance) => String(performance).split("/")[0])).size;
