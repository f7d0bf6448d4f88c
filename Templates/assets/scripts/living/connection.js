// The connection to the service: a stream of what happens in a city, and where there is none a question each minute.
import { ask } from "../core/ask.js";
import { service } from "../core/page.js";

const minute = 60_000;
const names = ["performance-started", "performance-ended", "location-update", "new-like", "resync"];
/** How long a stream may take to begin before the service is asked without it. */
const patience = 3_000;
const longestPause = 5 * minute;

/**
 * @param city whose events are heard; without one the service is asked about all cities
 * @param told `hear(name, data)` for an event, `learn(document)` for all that holds, `reach(isReached)` after each attempt
 * @returns a function that asks soon for all that holds
 */
export function connect(city, told) {
  let source = null;
  let isOpen = false;
  let pause = 2_000;
  let again = 0;
  let soon = 0;
  let rest = 0;
  const query = city ? `?city=${encodeURIComponent(city)}` : "";

  async function learn() {
    const answer = await ask("GET", `/v1/live${query}`);
    if (answer.ok) told.learn(answer.document);
    told.reach(answer.ok);
  }

  function open() {
    clearTimeout(again);
    if (!city || source || document.visibilityState === "hidden") return;
    source = new EventSource(service(`/v1/events${query}`));
    source.addEventListener("open", () => {
      isOpen = true;
      pause = 2_000;
      learn();
    });
    // The browser comes back by itself, but gives up when it is told that there is no room.
    source.addEventListener("error", () => {
      // Until this moment all was heard.
      if (isOpen) told.reach(true);
      isOpen = false;
      if (source?.readyState !== EventSource.CLOSED) return;
      source = null;
      again = setTimeout(open, pause * (1 + Math.random()));
      pause = Math.min(pause * 2, longestPause);
    });
    for (const name of names) source.addEventListener(name, (event) => take(name, event.data));
  }

  function take(name, text) {
    try {
      if (name === "resync") return learnSoon();
      const data = JSON.parse(text);
      if (data !== null && typeof data === "object") told.hear(name, data);
    } catch (error) {
      console.warn(`event ${name}: ${error}`);
    }
  }

  /** Not at once, and not everybody at the same moment: a thousand pages hear the same event. */
  function learnSoon() {
    clearTimeout(soon);
    soon = setTimeout(learn, 200 + Math.random() * 1_800);
  }

  function close() {
    source?.close();
    source = null;
    isOpen = false;
    clearTimeout(again);
  }

  function begin() {
    clearTimeout(rest);
    if (isOpen) return;
    open();
    setTimeout(() => isOpen || learn(), city ? patience : 0);
  }

  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") begin();
    else rest = setTimeout(close, minute);
  });
  // A page that the browser keeps for the way back must not hold a place among the listeners.
  addEventListener("pagehide", close);
  addEventListener("pageshow", (event) => event.persisted && begin());
  addEventListener("online", begin);
  setInterval(() => document.visibilityState === "visible" && !isOpen && learn(), minute);
  begin();
  return learnSoon;
}
