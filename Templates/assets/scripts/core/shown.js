// What the filters of a page leave to see, for all its parts: the list hides the rest, and so does the map, also one that
// is loaded later.

/**
 * `hidden`: the occurrences that are filtered out.
 * `at`: minutes of the evening that the reader looks at, or null for the present.
 */
let state = { hidden: new Set(), at: null };
const listeners = new Set();

export function setShown(next) {
  state = next;
  for (const listener of listeners) listener(state);
}

/** Calls back at once, and whenever the filters change. */
export function onShown(listener) {
  listeners.add(listener);
  listener(state);
}
