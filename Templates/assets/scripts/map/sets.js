// What is said of a place: its sets that the filters leave, the most urgent of them, and a sentence for its marker.
import { whenOf, order } from "../core/moment.js";
import { eveningMinute, wallTime } from "../core/wall.js";

/** The sets of a place that the filters leave and that are not over, each with its `when`. */
export function visibleSets(place, { hidden, at }, now = Date.now()) {
  return place.sets
    .filter((set) => !hidden.has(set.occurrence))
    .map((set) => ({ ...set, when: whenOf(set, at, now) }))
    .filter((set) => set.when !== "past");
}

/** What a place's colour says: of its sets, the one that is first in the order of urgency. */
export function mostUrgent(sets) {
  return order.find((when) => sets.some((set) => set.when === when)) ?? "later";
}

/** A place in a sentence: its name, what is on, and how much more there is. */
export function sentence(place, sets, t) {
  const when = mostUrgent(sets);
  const first = sets.find((set) => set.when === when);
  if (!first) return place.mark && !place.name.startsWith(place.mark) ? `${place.mark} ${place.name}` : place.name;
  const what =
    when === "now"
      ? t("live_map.now", { title: first.title })
      : t("live_map.set", { time: wallTime(eveningMinute(first.begins), t), title: first.title });
  const more = sets.length - 1;
  const all = more > 0 ? `${what}, ${t("map.more_sets", { count: more })}` : what;
  return t("live_map.marker", { place: [place.mark, place.name].filter(Boolean).join(" "), what: all });
}

/** How large a marker is: 2 for the three most loved of the city, 1 for the next seven. */
export function rankSize(sets, ranks) {
  const best = Math.min(...sets.map((set) => ranks.get(set.performance) ?? Infinity));
  return best <= 3 ? 2 : best <= 10 ? 1 : 0;
}
