// What the service says, as plain values. It comes from the network: whatever is not as it should be is left out.

const states = ["live", "late", "moved", "ended", "cancelled", "rained_off", "closed"];
const text = (value) => (typeof value === "string" && value ? value : undefined);
const list = (value) => (Array.isArray(value) ? value : []);

/** The answer to `/v1/live`: the words of stops, sets that nobody planned, and pitches that a city closed. */
export function readLive(document) {
  const on = list(document?.features).map((feature) => feature?.properties);
  return {
    words: [...on, ...list(document?.off)].map(readMapWord).filter(Boolean),
    popUps: on.filter((each) => each && !each.performance && text(each.performer)).map(readPopUp).filter(Boolean),
    closures: list(document?.closed).map(readMapClosure).filter(Boolean),
  };
}

/** The data of an event of a performance; null for anything else. */
export function readWord(data) {
  const { performance, date, stop, state, pitch } = data ?? {};
  if (!text(performance) || !/^\d{4}-\d\d-\d\d$/.test(date) || !Number.isInteger(stop)) return null;
  const status = states.includes(state) ? state : null;
  return word(`${performance}/${date}`, stop, status, data.at, { ...data, pitch: text(pitch)?.split("/").pop() });
}

/** The data of an event of a pitch; null for anything else. */
export function readClosure(data) {
  if (!text(data?.pitch) || data.performer || data.performance) return null;
  const [from, to] = [Date.parse(data.from), Date.parse(data.to)];
  if (!(from < to)) return null;
  return { pitch: data.pitch, from, to, reason: text(data.reason) ?? "", isOpen: data.state !== "closed" };
}

/** Whether an event is of a set that nobody planned. */
export const isPopUp = (data) => Boolean(text(data?.performer) && text(data?.pitch) && !data.performance);

function readMapWord(facts) {
  if (!text(facts?.occurrence) || !Number.isInteger(facts.stop) || !states.includes(facts.status)) return null;
  return word(facts.occurrence, facts.stop, facts.status, facts.said, facts);
}

function word(occurrence, stop, status, said, { until, note, minutes, pitch, place }) {
  return {
    occurrence,
    performance: occurrence.replace(/\/[^/]*$/, ""),
    stop,
    status,
    said: Date.parse(said) || 0,
    until: Date.parse(until) || Infinity,
    minutes: Number.isInteger(minutes) && minutes > 0 ? minutes : undefined,
    note: text(note),
    pitch: text(pitch),
    place: text(place),
  };
}

function readPopUp(facts) {
  const until = Date.parse(facts.until);
  if (!text(facts.performer_name) || !text(facts.place) || !until) return null;
  return {
    performer: facts.performer,
    name: facts.performer_name,
    city: text(facts.city),
    pitch: text(facts.pitch),
    place: facts.place,
    until,
    note: text(facts.note),
  };
}

function readMapClosure(facts) {
  const [from, to] = [Date.parse(facts?.from), Date.parse(facts?.to)];
  if (!text(facts?.city) || !text(facts.pitch) || !(from < to)) return null;
  return { pitch: `${facts.city}/${facts.pitch}`, from, to, reason: text(facts.reason) ?? "", isOpen: false };
}
