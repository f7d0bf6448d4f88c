// Draws what is found as a list of links.
import { page, pageLink } from "../core/page.js";
import { eveningMinute, wallDay, wallTime } from "../core/wall.js";
import { nameOf } from "./genres.js";

/** @param icons an SVG by kind, as templates */
export function resultsView(list, icons, t) {
  const dateOf = (start) => wallDay(start, t, page.lang);
  const timeOf = (start) => wallTime(eveningMinute(start), t);
  const kinds = {
    performer: t("search.performer"), performance: t("search.performance"), pitch: t("search.pitch"),
    festival: t("search.festival"), city: t("search.city"), genre: t("search.genre"), set: t("search.set"),
  };

  function item(result) {
    const { kind, by = [], where = [], genres = [] } = result;
    const item = document.createElement("li");
    const icon = icons.get(kind === "genre" ? "performance" : kind);
    if (icon) item.append(icon.content.cloneNode(true));
    const box = item.appendChild(document.createElement("div"));
    const anchor = box.appendChild(document.createElement("a"));
    anchor.href = pageLink(result.path ?? under(result.address));
    const name = anchor.appendChild(document.createElement("bdi"));
    name.textContent = kind === "genre" ? t("title.genre", { genre: nameOf(result.genre), city: result.city }) : result.title;
    if (result.lang) name.lang = result.lang;
    if (result.start) {
      line(box, "when", t("search.day", { date: dateOf(result.start), time: timeOf(result.start), place: where.join(", ") }));
      line(box, "what", by.filter(Boolean).join(", "));
      return item;
    }
    line(box, "what", [kinds[kind], ...by, ...where, genres.map(nameOf).join(", ")].filter(Boolean).join(" · "));
    if (result.next) {
      const { start, place } = result.next;
      line(box, "when", t("search.next", { date: dateOf(start), time: timeOf(start), place }));
    } else if (kind === "performance") {
      line(box, "what", t("search.past"));
    }
    return item;
  }

  return (results) => list.replaceChildren(...results.map(item));
}

function line(box, name, text) {
  if (!text) return;
  const line = box.appendChild(document.createElement("p"));
  line.className = name;
  line.textContent = text;
}

/** The path under the site's root: a feed names a page with the host that the site is published under. */
function under(address) {
  try {
    const { pathname } = new URL(address);
    return pathname.startsWith(page.root) ? pathname.slice(page.root.length) : "";
  } catch {
    return "";
  }
}
