// What can still be reached on foot from a place: before it starts, or while it is on.
import { walkBetween, minutesFor } from "../core/walking.js";
import { isOff } from "../core/features.js";

const minute = 60000;
/** What starts later than this is not about hurrying: milliseconds. */
const horizon = 6 * 60 * minute;
/** Less than this of a set is not worth the walk. */
const least = 5;

/**
 * The sets that can be reached, nearest first: `{ sets: [{ stop, metres, minutes, word, spare }], missed }`.
 *
 * `word` is `before` or `during`; `spare` are the minutes until it starts, or that are left of it, after the walk.
 * `missed` counts those that are over before one could be there.
 */
export function reachable(stops, from, { now, kmh, walking }) {
  const sets = [];
  let missed = 0;
  for (const stop of stops) {
    if (isOff(stop.status) || stop.status === "ended" || stop.end <= now || stop.start - now > horizon) continue;
    const metres = walkBetween(from, stop.at, walking);
    const minutes = minutesFor(metres, kmh);
    const arrival = now + minutes * minute;
    if (arrival > stop.end - least * minute) {
      missed += 1;
      continue;
    }
    const word = arrival <= stop.start ? "before" : "during";
    const spare = Math.floor(((word === "before" ? stop.start : stop.end) - arrival) / minute);
    sets.push({ stop, metres, minutes, word, spare });
  }
  sets.sort((left, right) => left.metres - right.metres || left.stop.start - right.stop.start);
  return { sets, missed };
}
