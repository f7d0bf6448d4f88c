// What was tapped and has not been taken down by the service yet. It is kept on the device, so that it outlives a reload,
// and is sent in order, each once, when there is a connection.
import { keep, kept } from "../core/keep.js";
import { oneWindow } from "../core/one-window.js";
import { ask } from "./ask.js";
import { current } from "./tokens.js";

const longestPause = 60_000;
/** A word that is sent at once needs no time of its own: the service's clock is the better one. */
const prompt = 4_000;

let entries = [];
let refusals = [];
let pause = 2_000;
let timer = 0;
/** How far the service's clock is ahead of this device's, where that is known. */
let skew = 0;
let hear = { changed() {}, taken() {} };

/** @param listener `changed()` for what is shown of it, `taken(entry, document)` for what the service has taken down */
export function open(listener) {
  hear = listener;
  reread();
  addEventListener("online", () => send());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && send());
  addEventListener("storage", () => {
    reread();
    hear.changed();
  });
  send();
}

export const waiting = (key) => entries.filter((entry) => entry.key === key);
export const refused = (key) => refusals.filter((entry) => entry.key === key);

/** @param entry `key` of the token, `method`, `path`, `body`, and what is shown meanwhile: `label`, `word` */
export function add(entry) {
  reread();
  entries.push({ ...entry, id: `${Date.now()}-${Math.random().toString(36).slice(2)}`, tapped: Date.now() });
  save();
  pause = 2_000;
  send();
}

/** Takes one back that was not sent. */
export function drop(id) {
  reread();
  entries = entries.filter((entry) => entry.id !== id);
  save();
}

/** What was refused has been read. */
export function seen(key) {
  reread();
  refusals = refusals.filter((entry) => entry.key !== key);
  save();
}

/** Nothing of a token that was forgotten stays. */
export function clear(key) {
  reread();
  entries = entries.filter((entry) => entry.key !== key);
  refusals = refusals.filter((entry) => entry.key !== key);
  save();
}

const sendOnce = oneWindow("outbox", sendAll);

function send() {
  clearTimeout(timer);
  return sendOnce();
}

async function sendAll() {
  for (;;) {
    reread();
    const entry = entries.find(({ key }) => current(key));
    if (!entry) return;
    const isLate = entry.tries || Date.now() - entry.tapped > prompt;
    const at = new Date(entry.tapped + skew).toISOString();
    const body = entry.body && (isLate ? { ...entry.body, at } : entry.body);
    const answer = await ask(current(entry.key), entry.method, entry.path, body);
    if (answer.clock) skew = Math.abs(answer.clock - Date.now()) > 30_000 ? answer.clock - Date.now() : 0;
    reread();
    if (answer.mayPass) {
      entries = entries.map((each) => (each.id === entry.id ? { ...each, tries: (each.tries ?? 0) + 1 } : each));
      save();
      pause = Math.max(answer.wait, Math.min(pause * 2, longestPause));
      timer = setTimeout(send, pause);
      return;
    }
    entries = entries.filter(({ id }) => id !== entry.id);
    if (answer.ok) hear.taken(entry, answer.document);
    else refusals.push({ ...entry, status: answer.status, reason: text(answer.document.reason), detail: text(answer.document.detail) });
    pause = 2_000;
    save();
  }
}

const text = (value) => (typeof value === "string" ? value.slice(0, 500) : "");

function reread() {
  entries = list("studio.outbox", entries);
  refusals = list("studio.refused", refusals);
}

/** What somebody else put there is no entry. Where nothing can be kept, the page's own memory is what there is. */
function list(name, fallback) {
  const found = kept(name, canKeep ? [] : fallback);
  return (Array.isArray(found) ? found : []).filter(
    (entry) =>
      ["PUT", "DELETE"].includes(entry?.method) &&
      typeof entry.path === "string" &&
      entry.path.startsWith("/v1/") &&
      typeof entry.key === "string" &&
      typeof entry.label === "string" &&
      (!entry.word || entry.word.isSet === true || Array.isArray(entry.word.stops)) &&
      Number.isFinite(entry.tapped),
  );
}

let canKeep = true;

function save() {
  canKeep = keep("studio.outbox", entries.length ? entries : null) && keep("studio.refused", refusals.length ? refusals.slice(-10) : null);
  hear.changed();
}
