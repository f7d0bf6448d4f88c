import { isOff } from "../core/features.js";

/**
 * What has changed of a performer's dates ahead since their follower looked: `{ kind, stop }` by `new`, `moved`, `off`,
 * `again` and `taken`, in order of time.
 *
 * That time went on is no change: a date of a weekly show that comes into sight because it is near enough now is not new.
 */
export function changes(seen, stops, now = Date.now()) {
  if (!seen) return [];
  const found = [];
  const furthest = horizons(seen);
  for (const stop of stops) {
    if (!(Date.parse(stop.start) > now)) continue;
    const kind = kindOf(stop, seen[stop.id], furthest);
    if (kind) found.push({ kind, stop });
  }
  const present = new Set(stops.map(({ id }) => id));
  for (const [id, stop] of Object.entries(seen)) {
    if (present.has(id) || !(Date.parse(stop.start) > now)) continue;
    found.push({ kind: "taken", stop: { ...stop, occurrence: id.split("/").slice(0, 3).join("/") } });
  }
  found.sort((left, right) => Date.parse(left.stop.start) - Date.parse(right.stop.start));
  return oncePerDate(found);
}

function kindOf(stop, former, furthest) {
  if (!former) {
    const end = furthest.get(stop.performance);
    return end === undefined || Date.parse(stop.start) <= end ? "new" : null;
  }
  if (isOff(stop.status) !== isOff(former.status)) return isOff(stop.status) ? "off" : "again";
  const hasMoved = Date.parse(stop.start) !== Date.parse(former.start) || stop.place !== former.place;
  return hasMoved && !isOff(stop.status) ? "moved" : null;
}

/** Up to when a performance's dates were known. */
function horizons(seen) {
  const ends = new Map();
  for (const { performance, start } of Object.values(seen)) {
    ends.set(performance, Math.max(ends.get(performance) ?? 0, Date.parse(start)));
  }
  return ends;
}

/** Of several stops of a date that changed alike, the first says it. */
function oncePerDate(found) {
  const told = new Set();
  return found.filter(({ kind, stop }) => {
    const name = `${kind} ${stop.occurrence}`;
    return !told.has(name) && told.add(name);
  });
}
