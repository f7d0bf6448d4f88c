// Those whom this device follows: who is next comes first, with what has changed, and who is gone.
import { isOff } from "../core/features.js";
import { link, pageLink } from "../core/page.js";
import { changes } from "../follow/changes.js";
import { follows, see, unfollow } from "../follow/follows.js";
import { programmeOf } from "../follow/programme.js";
import { nextSentence, sentence } from "../follow/sentences.js";

const mostChanges = 8;

/** @param element a list, a template for its items, and the words for an empty one */
export default async function start(element, { t }) {
  const list = element.querySelector("ul.follows");
  const line = element.querySelector("[data-line]");
  const none = element.querySelector("[data-none]");
  const all = Object.entries(follows());
  none.hidden = all.length > 0;
  if (!all.length) return;
  line.textContent = t("follow.loading");

  const found = await Promise.all(all.map(async ([performer, each]) => ({ performer, ...each, stops: await programmeOf(performer) })));
  const rows = found.map((each) => ({ ...each, next: nextOf(each.stops) }));
  rows.sort((left, right) => begins(left) - begins(right) || left.name.localeCompare(right.name));
  for (const row of rows) list.append(itemOf(row));
  line.textContent = rows.some(({ stops }) => stops === null) ? t("follow.offline") : "";

  function itemOf({ performer, name, seen, stops, next }) {
    const item = element.querySelector("template").content.cloneNode(true).firstElementChild;
    const part = (selector) => item.querySelector(selector);
    const anchor = part("h2 a");
    part("h2 bdi").textContent = name;
    if (stops === undefined) {
      anchor.replaceWith(...anchor.childNodes);
      item.classList.add("gone");
      part("[data-next]").textContent = t("follow.gone", { name });
      part("[data-calendar]").remove();
    } else {
      anchor.href = pageLink(`performers/${performer}/`);
      part("[data-calendar]").href = link(`performers/${performer}/calendar.ics`);
      part("[data-next]").textContent = stops ? nextSentence(next, t) : "";
    }
    const news = stops ? changes(seen, stops) : [];
    for (const change of news.slice(0, mostChanges)) part(".changes").append(changeOf(change));
    part(".changes").hidden = news.length === 0;
    // At the first look everything is new, which is no news.
    if (stops && !seen) see(performer, stops);
    part("[data-seen]").hidden = news.length === 0;
    part("[data-seen]").addEventListener("click", () => {
      see(performer, stops);
      part(".changes").replaceChildren();
      part(".changes").hidden = true;
      part("[data-seen]").hidden = true;
      (part("h2 a") ?? part("h2")).focus();
    });
    part("[data-drop]").addEventListener("click", () => {
      unfollow(performer);
      item.remove();
      line.textContent = t("follow.dropped", { name });
      none.hidden = list.childElementCount > 0;
    });
    return item;
  }

  function changeOf(change) {
    const item = document.createElement("li");
    item.className = change.kind;
    const isThere = change.stop.href && change.kind !== "taken";
    const words = document.createElement(isThere ? "a" : "span");
    if (isThere) words.href = change.stop.href;
    words.textContent = sentence(change, t);
    item.append(words);
    return item;
  }
}

const nextOf = (stops) => stops?.find((stop) => stop.end > Date.now() && !isOff(stop.status)) ?? null;

/** Who is next stands first, who has no date after them, and who is gone at the end. */
const begins = ({ stops, next }) => (next ? Date.parse(next.start) : stops ? 8e15 : 9e15);
