// The small timetable of the marker that was chosen, on the map itself: one place, or all places of a cluster.
import { wallRange, wallDay } from "../core/wall.js";

/** A place shows this many sets; its page has all of them. */
const most = 12;

/**
 * The card of a map: `show(entries, from)`, `hide()`.
 *
 * @param element where it stands: empty, and hidden
 * @param closer is called with the places of a cluster that is to be seen from nearer; null from where it is nearest
 */
export function makeCard(element, { t, language, closer }) {
  let opener = null;

  const hide = (isLeft = false) => {
    if (element.hidden) return;
    element.hidden = true;
    opener?.setAttribute("aria-expanded", "false");
    if (isLeft && opener?.isConnected) opener.focus({ preventScroll: true });
    opener = null;
  };

  const show = (entries, button, isFurther) => {
    hide();
    opener = button;
    button?.setAttribute("aria-expanded", "true");
    const close = made("button", "close", "×");
    close.setAttribute("aria-label", t("live_map.close"));
    close.addEventListener("click", () => hide(true));
    const parts = entries.map(({ place, sets }) => placePart(place, sets, t, language));
    if (entries.length > 1) {
      const heading = made("p", "held", t("live_map.places", { count: entries.length }));
      parts.unshift(heading);
      if (isFurther) {
        const nearer = made("button", "nearer", t("live_map.closer"));
        nearer.addEventListener("click", () => closer(entries.map(({ place }) => place)));
        heading.append(" ", nearer);
      }
    }
    element.replaceChildren(close, ...parts);
    element.setAttribute("aria-label", entries.map(({ place }) => place.name).join(", "));
    element.hidden = false;
    element.scrollTop = 0;
    element.focus({ preventScroll: true });
  };

  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    hide(true);
  });
  return { show, hide };
}

function placePart(place, sets, t, language) {
  const part = made("div", "held-place");
  const heading = made("p", "held-name");
  if (place.mark) heading.append(made("span", "mark", place.mark), " ");
  const name = place.href ? linked(place.name, place.href) : made("strong", "", place.name);
  heading.append(name);
  part.append(heading);
  if (sets.length) {
    const list = made("ul", "held-sets");
    list.append(...sets.slice(0, most).map((set) => setPart(set, t, language)));
    part.append(list);
  }
  if (sets.length > most) part.append(made("p", "more", t("map.more_sets", { count: sets.length - most })));
  return part;
}

function setPart(set, t, language) {
  const item = made("li", `when-${set.when}`);
  const time = made("time", "", wallRange(set.begins, set.ends, t));
  time.dateTime = set.begins;
  if (set.when === "later") time.prepend(`${wallDay(set.begins, t, language)} `);
  const title = set.href ? linked(set.title, set.href) : made("span", "", set.title);
  title.dir = "auto";
  item.append(time, " ", title);
  if (set.when === "now") item.append(" ", made("span", "badge live", t("status.live")));
  if (set.when === "off") item.append(" ", made("span", "badge cancelled", offWord(set.status, t)));
  return item;
}

function offWord(status, t) {
  if (status === "rained_off") return t("status.rained_off");
  return status === "closed" ? t("status.closed") : t("status.cancelled");
}

function linked(text, href) {
  const link = made("a", "", text);
  link.href = href;
  return link;
}

function made(name, className, text = "") {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (name === "button") element.type = "button";
  element.textContent = text;
  return element;
}
