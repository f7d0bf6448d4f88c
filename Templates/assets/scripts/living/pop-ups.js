// Sets that nobody planned, while they hold.
import { announce } from "../core/announce.js";
import { page, pageLink } from "../core/page.js";
import { timeThere } from "./times.js";

const shown = new Map();

/** @param isNews whether who cannot see it is told of a new one */
export function showPopUps(list, t, isNews) {
  const here = list.filter((set) => set.until > Date.now() && isHere(set) && !isWritten(set));
  const now = new Set(here.map(({ performer }) => performer));
  for (const [performer, item] of shown) {
    if (now.has(performer)) continue;
    item.remove();
    shown.delete(performer);
  }
  for (const set of here) {
    const item = itemOf(set, t);
    const former = shown.get(set.performer);
    if (former) former.replaceWith(item);
    else if (!listOf(t)) return;
    else {
      listOf(t).append(item);
      if (isNews) announce(t("live.told_at", { title: set.name, state: t("status.live"), place: set.place }));
    }
    shown.set(set.performer, item);
  }
  const section = document.querySelector("main [data-pop-ups]");
  if (section) section.hidden = shown.size === 0;
}

function isHere(set) {
  if (page.pitch) return set.pitch === page.pitch && set.city === page.city;
  if (page.kind === "performer") return set.performer === page.performer;
  return set.city === page.city && (page.kind === "city" || (page.kind === "when" && location.pathname.endsWith("/now/")));
}

/** The build knew of it. */
const isWritten = ({ performer }) =>
  document.querySelector(`main section[aria-labelledby="also-now"] a[href="${CSS.escape(pageLink(`performers/${performer}/`))}"]`);

function listOf(t) {
  let section = document.querySelector("main [data-pop-ups]");
  if (!section) {
    const programme = document.querySelector("main .split");
    if (!programme) return null;
    section = document.createElement("section");
    section.className = "here";
    section.dataset.popUps = "";
    const list = line("ul", "", "sets");
    section.append(line("h2", t("pop_up.heading")), list);
    programme.before(section);
  }
  return section.querySelector("ul");
}

function itemOf(set, t) {
  const item = document.createElement("li");
  item.className = "set now";
  const heading = document.createElement("h3");
  const anchor = document.createElement("a");
  anchor.href = pageLink(`performers/${encodeURIComponent(set.performer)}/`);
  anchor.append(line("bdi", set.name));
  heading.append(anchor);
  item.append(heading, line("p", `${set.place}, ${t("pop_up.until", { time: timeThere(set.until, null, t) })}`, "where"));
  if (set.note) item.append(line("p", set.note, "note"));
  return item;
}

function line(name, text, className = "") {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
}
