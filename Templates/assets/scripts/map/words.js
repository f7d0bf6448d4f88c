/**
 * Takes down what is said live of a set: its status, and where it moved to.
 *
 * A place that the map does not know leaves the set where it was planned. A status that is no text takes back what was
 * said before.
 */
export function takeWord(places, { occurrence, stop, status, pitch, place }) {
  const said = typeof status === "string" ? status : null;
  const found = places.flatMap((current) => current.sets.map((set) => ({ set, current })));
  for (const { set, current } of found) {
    if (set.occurrence !== occurrence || (Number.isInteger(stop) && set.stop !== stop)) continue;
    set.home ??= current;
    set.planned ??= set.status;
    set.status = said ?? set.planned;
    const target = (said === "moved" && known(places, pitch, place)) || set.home;
    if (target === current) continue;
    current.sets = current.sets.filter((other) => other !== set);
    target.sets = [...target.sets, set].sort((left, right) => left.start - right.start);
  }
}

/** A pitch is named by its slug, perhaps with its city's in front, or by the name that people know. */
function known(places, pitch, name) {
  const slug = typeof pitch === "string" ? pitch.split("/").pop() : null;
  const isThere = (place) => place.sets.some((set) => set.pitch === slug) || place.href?.endsWith(`/pitches/${slug}/`);
  return places.find((place) => (slug && isThere(place)) || (name && place.name === name));
}
