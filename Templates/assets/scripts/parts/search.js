// The search field and what it finds, while one types. The query stands in the address, so that a link shows the same.
import { page } from "../core/page.js";
import { announce } from "../core/announce.js";
import { find } from "../search/find.js";
import { queryReader } from "../search/query.js";
import { resultsView } from "../search/results.js";

/** More are not read. */
const most = 40;

/** @param element with a hidden form, a hidden section for the results, and a template of an icon for each kind */
export default function start(element, { t }) {
  const form = element.querySelector("form");
  const field = element.querySelector("input");
  const section = element.querySelector("section");
  const count = element.querySelector(".tally");
  const list = element.querySelector(".results");
  const icons = new Map([...element.querySelectorAll("template")].map((icon) => [icon.dataset.kind, icon]));
  const show = resultsView(list, icons, t);
  const read = queryReader(t, page.lang);
  let asked = 0;
  let saying;

  const say = (sentence) => {
    count.textContent = sentence;
    clearTimeout(saying);
    // Whoever is still typing is not to be interrupted by every letter.
    saying = setTimeout(() => announce(sentence), 700);
  };

  const look = async () => {
    const number = ++asked;
    const query = read(field.value);
    history.replaceState(null, "", query.text ? `?q=${encodeURIComponent(query.text)}` : location.pathname);
    section.hidden = !query.text;
    if (!query.text) {
      element.classList.add("ready");
      return clearTimeout(saying);
    }
    const slow = setTimeout(() => (count.textContent = t("search.looking")), 200);
    try {
      const found = await find(query, Date.now());
      if (number !== asked) return;
      show(found.results.slice(0, most));
      say(sentence(query, found));
    } catch (error) {
      if (number !== asked) return;
      console.info(`search: ${error}`);
      show([]);
      say(navigator.onLine ? t("search.failed") : t("search.offline"));
    } finally {
      clearTimeout(slow);
      element.classList.add("ready");
    }
  };

  const sentence = (query, { results, isFirst, hasDay, isLater }) => {
    const number = results.length;
    if (isLater) return t("search.later", { query: query.text });
    if (number > most || (isFirst && number)) return t("search.first_count", { count: Math.min(number, most) });
    if (number) return t("search.count", { count: number });
    const nothing = hasDay ? t("search.nothing_that_day", { query: query.text }) : t("search.nothing", { query: query.text });
    return `${nothing} ${t("search.suggestion")}`;
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
    // The keyboard of a phone would cover what is found.
    if (matchMedia("(hover: none)").matches) field.blur();
  });
  field.addEventListener("input", look);
  element.addEventListener("keydown", (event) => move(event, field, list));
  addEventListener("popstate", () => fill());

  const fill = () => {
    field.value = new URLSearchParams(location.search).get("q")?.slice(0, field.maxLength) ?? "";
    look();
  };
  form.hidden = false;
  fill();
  if (!field.value && matchMedia("(hover: hover)").matches) field.focus({ preventScroll: true });
}

/** The arrows go from the field through the results and back. */
function move(event, field, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [field, ...list.querySelectorAll("a")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (!next || !stops.includes(document.activeElement)) return;
  event.preventDefault();
  next.focus();
}
