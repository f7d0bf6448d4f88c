// Pitches that a city closed while the page was open, or since it was built.
import { announce } from "../core/announce.js";
import { page, pageLink } from "../core/page.js";
import { dayAndTime } from "./times.js";

/** By pitch and beginning. */
let closures = new Map();
const notices = new Map();
const key = ({ pitch, from }) => `${pitch} ${from}`;

export function takeAllClosures(list, t) {
  closures = new Map(list.map((closure) => [key(closure), closure]));
  showNotices(t);
}

/** @param closure one that was just said, or taken back (`isOpen`) */
export function takeClosure(closure, t) {
  if (closure.isOpen) closures.delete(key(closure));
  else closures.set(key(closure), closure);
  showNotices(t);
  const place = nameOf(closure.pitch);
  if (!place || !isHere(closure)) return;
  announce(closure.isOpen ? t("live.opened", { place }) : t("live.closed_now", { place, reason: closure.reason }));
}

/** The closure that a set at one of these pitches runs into; of a set at several, only one that closes them all. */
export function closureAt(pitches, set, now) {
  const found = pitches.map((pitch) =>
    [...closures.values()].find(
      (closure) =>
        closure.pitch === `${page.city}/${pitch}` && closure.from < set.end && closure.to > set.start && closure.to > now,
    ),
  );
  return found.length && found.every(Boolean) && pitches.length >= set.stops ? found[0] : null;
}

const isHere = ({ pitch }) =>
  page.kind === "city" || (page.pitch ? pitch === `${page.city}/${page.pitch}` : page.kind === "performance" && linkTo(pitch));

function linkTo(pitch) {
  const [city, name] = pitch.split("/");
  return document.querySelector(`main a[href="${CSS.escape(pageLink(`cities/${city}/pitches/${name}/`))}"]`);
}

/** The pitch as this page calls it. */
const nameOf = (pitch) =>
  pitch === `${page.city}/${page.pitch}` ? document.querySelector("h1")?.textContent.trim() : linkTo(pitch)?.textContent.trim();

/** Only where the pitch or its city is what the page is about; what the build has written already is not said twice. */
function showNotices(t) {
  for (const [name, notice] of notices) {
    if (closures.has(name)) continue;
    notice.remove();
    notices.delete(name);
  }
  if (page.kind !== "city" && page.kind !== "pitch") return;
  const written = [...document.querySelectorAll("main .notice.closed")];
  for (const [name, closure] of closures) {
    const place = nameOf(closure.pitch);
    const isNear = closure.to > Date.now() && closure.from - Date.now() < 86_400_000;
    if (notices.has(name) || !place || !isHere(closure) || !isNear) continue;
    if (closure.reason && written.some((notice) => notice.textContent.includes(closure.reason))) continue;
    const notice = document.createElement("p");
    notice.className = "notice closed";
    const strong = document.createElement("strong");
    strong.textContent = t("live.closed", { place, from: dayAndTime(closure.from, t), to: dayAndTime(closure.to, t) });
    const reason = document.createElement("bdi");
    reason.textContent = closure.reason;
    notice.append(strong, " ", reason);
    (written.at(-1) ?? document.querySelector("main .lead, main h1"))?.after(notice);
    notices.set(name, notice);
  }
}
