// What the service has heard and what holds: of stops, of sets that nobody planned, and of pitches that are closed.
import { ask } from "./ask.js";
import { stopKey } from "./shows.js";

/** What somebody can be found performing in. */
export const isOn = (state) => ["live", "late", "moved"].includes(state);

/** @returns null when there is no connection */
export async function heard(city) {
  const answer = await ask(null, "GET", `/v1/live?city=${encodeURIComponent(city)}`);
  if (!answer.ok) return null;
  const { features, off, closed } = answer.document;
  const on = list(features).map((feature) => ({ ...feature?.properties }));
  return {
    words: new Map([...on, ...list(off)].map(word).filter(Boolean)),
    sets: on.filter((each) => !each.performance && typeof each.performer === "string").map(said),
    on: on.filter((each) => typeof each.performer === "string").map((each) => ({ ...each, ...said(each) })),
    closed: list(closed).filter((each) => typeof each?.pitch === "string" && typeof each.reason === "string"),
  };
}

const list = (value) => (Array.isArray(value) ? value : []);

function word(properties) {
  const found = /^(.+)\/(\d{4}-\d\d-\d\d)$/.exec(properties?.occurrence);
  if (!found || !Number.isInteger(properties.stop)) return null;
  return [stopKey(found[1], found[2], properties.stop), said(properties)];
}

function said({ performer, status, said, until, note, minutes, place, pitch }) {
  return {
    performer,
    state: status,
    said: Date.parse(said),
    until: Date.parse(until),
    note: typeof note === "string" ? note : null,
    minutes: Number.isInteger(minutes) ? minutes : null,
    pitch: typeof pitch === "string" ? pitch : null,
    place: typeof place === "string" ? place : null,
  };
}
