// What performers have said of their sets, for all parts of a page: the lists show it, and so does the map.
//
// Every change is told to the document as `streetmap:status`, with the word as its detail; `status` is null where what was
// said holds no longer and the plan does.

const words = new Map();
const key = (occurrence, stop) => `${occurrence}/${stop}`;

/** Statuses that somebody has to keep saying; the others stay true. */
const isLease = (status) => status === "live" || status === "late";
const holds = (word, now) => !isLease(word.status) || !(word.until <= now);

/** What holds of a date, a word a stop: `{ occurrence, stop, status, said, until, minutes, note, pitch, place }`. */
export function wordsOf(occurrence, now = Date.now()) {
  return [...words.values()].filter((word) => word.occurrence === occurrence && holds(word, now));
}

/** Takes down a word; one whose status is null takes back what was said before. */
export function hear(word) {
  const name = key(word.occurrence, word.stop);
  const former = words.get(name);
  // What comes late over a poor connection does not undo what was said after it.
  if (former && former.said > word.said) return;
  if (word.status) words.set(name, { ...word, place: word.place ?? samePlace(former, word) });
  else if (!words.delete(name)) return;
  tell(word);
}

/** All that holds at this moment: whatever is not in it holds no longer. */
export function hearAll(list) {
  const now = new Map(list.map((word) => [key(word.occurrence, word.stop), word]));
  for (const [name, former] of words) {
    if (now.has(name)) continue;
    words.delete(name);
    tell({ ...former, status: null });
  }
  for (const word of list) {
    const former = words.get(key(word.occurrence, word.stop));
    words.set(key(word.occurrence, word.stop), word);
    if (former?.status !== word.status || former.place !== word.place || former.note !== word.note) tell(word);
  }
}

const samePlace = (former, word) => (former && former.pitch === word.pitch ? former.place : undefined);

function tell(word) {
  document.dispatchEvent(new CustomEvent("streetmap:status", { detail: { ...word } }));
}
