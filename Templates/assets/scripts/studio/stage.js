// What all parts of a performer's desk work with: the stops, what was heard of them, and the clocks of their cities.
import { keep, kept } from "../core/keep.js";
import * as outbox from "./outbox.js";
import { timesOf } from "./times.js";

export function makeStage(root, token, t) {
  const memory = `studio.heard.${token.subject}`;
  const cities = new Map([...root.querySelectorAll("#studio-city option")].map(({ value, dataset }) => [value, dataset.zone]));
  const clocks = new Map();

  const timesIn = (zone) => clocks.get(zone) ?? clocks.set(zone, timesOf(zone, t)).get(zone);

  const stage = {
    t,
    token,
    stops: [],
    /** What was heard last, also before the last reload: without a connection it is what there is. */
    words: new Map(words(kept(memory)?.words)),
    set: kept(memory)?.set ?? null,
    last: null,
    now: () => Date.now(),
    waiting: () => outbox.waiting(token.key),
    timesIn,
    /** The clock of a stop's city; without a stop, of the city that this performer is in. */
    times: (stop) => timesIn(stop?.zone ?? cities.get(stage.city())),
    /** Where the last set that nobody planned was, else where the next stop is. */
    city() {
      const chosen = kept("studio.city");
      if (cities.has(chosen)) return chosen;
      return (stage.stops.find((stop) => stop.end > stage.now()) ?? stage.stops.at(-1))?.city ?? [...cities.keys()][0];
    },
    keepCity: (city) => keep("studio.city", city),
    keepHeard: () => keep(memory, { words: [...stage.words], set: stage.set }),
  };
  return stage;
}

/** What stands on the device need not be what was put there. */
const words = (pairs) =>
  (Array.isArray(pairs) ? pairs : []).filter((pair) => Array.isArray(pair) && typeof pair[1]?.state === "string");
