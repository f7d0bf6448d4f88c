// A performer's stops, as published: where the site has none, or there is no connection, as they were read last.
import { keep, kept } from "../core/keep.js";
import { link } from "../core/page.js";
import { published } from "./ask.js";

/** A telephone keeps no more stops than this. */
const most = 150;
const states = ["scheduled", "live", "late", "moved", "ended", "cancelled", "rained_off", "closed"];

/** What was read last: `name` of the performer if it is known, and `stops` in order of time. */
export const keptShows = (performer) => checked(kept(`studio.shows.${performer}`));

/** The same as it is published now; null when there is no connection. */
export async function shows(performer) {
  const found = await published(link(`performers/${performer}/performances.geojson`));
  if (found === null) return null;
  const stops = (Array.isArray(found?.features) ? found.features : []).map(stop).filter(Boolean);
  const own = (found?.features ?? []).find((feature) => feature?.properties?.performer === performer);
  const read = checked({ name: own?.properties?.performer_name, stops });
  keep(`studio.shows.${performer}`, read);
  return read;
}

/** Only what has the shape of a stop. */
function stop(feature) {
  const { performance, occurrence, stop: number, title, pitch_name: pitch, place, city, timezone } = feature?.properties ?? {};
  const { start, end, status, note } = feature.properties ?? {};
  const date = /\/(\d{4}-\d\d-\d\d)$/.exec(occurrence)?.[1];
  return { performance, date, number, title, place: pitch ?? place, city, zone: timezone, start: Date.parse(start), end: Date.parse(end), status, note };
}

function checked(read) {
  const stops = (Array.isArray(read?.stops) ? read.stops : []).filter(
    (each) =>
      /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(each?.performance) &&
      /^\d{4}-\d\d-\d\d$/.test(each.date) &&
      Number.isInteger(each.number) &&
      typeof each.place === "string" &&
      typeof each.title === "string" &&
      /^[a-z0-9-]{1,64}$/.test(each.city) &&
      Number.isFinite(each.start) &&
      Number.isFinite(each.end),
  );
  const known = stops.map((each) => ({
    ...each,
    key: stopKey(each.performance, each.date, each.number),
    status: states.includes(each.status) ? each.status : "scheduled",
    note: typeof each.note === "string" ? each.note : null,
  }));
  known.sort((left, right) => left.start - right.start || left.key.localeCompare(right.key));
  return { name: typeof read?.name === "string" ? read.name : null, stops: known.slice(0, most) };
}

/** Names a stop of a date, as what was said of it does. */
export const stopKey = (performance, date, number) => `${performance}/${date}/${number}`;
