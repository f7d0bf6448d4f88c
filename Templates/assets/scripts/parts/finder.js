// The filters of a timetable: what does not match is hidden in the list and on the map, the address says what is asked, so
// that a link shows the same, and how many match is said.
import { announce } from "../core/announce.js";
import { kept } from "../core/keep.js";
import { setShown } from "../core/shown.js";
import { eveningMinute, wallTime } from "../core/wall.js";
import { readWish, writeWish, isEmpty } from "../finder/wish.js";
import { matches, setOf } from "../finder/match.js";
import { hideEmpty } from "../finder/groups.js";

/** @param element with the form in its `details`, a line that counts, and one for when nothing matches */
export default function start(element, { t }) {
  const programme = document.querySelector("#programme");
  const details = element.querySelector("details");
  const form = element.querySelector("form");
  const found = element.querySelector(".found");
  const nothing = element.querySelector(".nothing");
  const done = form.querySelector(".done button[type=button]");
  const summary = details.querySelector("summary");
  const items = () => [...(programme?.querySelectorAll("li.set[data-occurrence]") ?? [])];
  if (!items().length) return;
  const range = limits(form.elements.at, items());
  let announcing = null;

  const apply = (isAsked) => {
    const wish = wishOf(form);
    const likes = kept("likes", {});
    const hidden = new Set();
    const all = items();
    for (const item of all) {
      item.hidden = !matches(setOf(item), wish, likes);
      if (item.hidden) hidden.add(item.dataset.occurrence);
    }
    hideEmpty(programme);
    const count = all.length - all.filter((item) => item.hidden).length;
    const words = hidden.size ? t("finder.found_of", { count, all: all.length }) : t("finder.found", { count });
    found.textContent = words;
    done.textContent = t("finder.show", { count });
    nothing.hidden = count > 0;
    summary.classList.toggle("asked", !isEmpty(wish));
    form.querySelector("[data-time]").textContent =
      wish.when === "at" ? t("finder.at", { time: wallTime(wish.at, t) }) : t("finder.slide");
    form.elements.at.setAttribute("aria-valuetext", wallTime(Number(form.elements.at.value), t));
    setShown({ hidden, at: wish.when === "at" ? wish.at : null });
    if (!isAsked) return;
    history.replaceState(history.state, "", writeWish(location, wish));
    // A slider on its way says only where it stops.
    clearTimeout(announcing);
    announcing = setTimeout(() => announce(count ? words : nothing.firstElementChild.textContent), 500);
  };

  const clear = () => {
    fill(form, readWish({ search: "" }), range);
    apply(true);
  };

  form.addEventListener("input", ({ target }) => {
    if (target.name === "at") form.elements.when.value = "at";
    apply(true);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => (event.preventDefault(), clear()));
  done.addEventListener("click", () => close());
  nothing.querySelector("button").addEventListener("click", () => (clear(), summary.focus()));
  const close = () => {
    details.open = false;
    summary.focus();
  };
  details.addEventListener("keydown", (event) => event.key === "Escape" && details.open && close());
  // As any drawer: a tap beside it closes it.
  document.addEventListener("pointerdown", ({ target }) => details.open && !details.contains(target) && (details.open = false));

  fill(form, readWish(location), range);
  details.hidden = false;
  apply(false);
  // What is on changes by itself.
  setInterval(() => !document.hidden && form.elements.when.value === "now" && apply(false), 60000);
}

/** The first and last quarter of an hour in which something is on. */
function limits(slider, items) {
  const sets = items.map(setOf);
  const first = Math.min(...sets.map(({ begins }) => eveningMinute(begins)));
  const last = Math.max(...sets.map(({ begins, start, end }) => eveningMinute(begins) + (end - start) / 60000));
  slider.min = Math.floor(first / 15) * 15;
  slider.max = Math.max(Number(slider.min) + 15, Math.ceil(last / 15) * 15);
  const middle = Math.round((Number(slider.min) + Number(slider.max)) / 30) * 15;
  slider.value = middle;
  return { middle };
}

function wishOf(form) {
  const chosen = (name) => [...form.querySelectorAll(`input[name="${name}"]:checked`)].map(({ value }) => value);
  return {
    when: form.elements.when.value,
    at: Number(form.elements.at.value),
    genres: chosen("genre"),
    pitch: form.elements.pitch?.value ?? "",
    access: chosen("access"),
    loved: form.elements.loved.checked,
  };
}

function fill(form, wish, { middle }) {
  form.elements.when.value = wish.when;
  form.elements.at.value = wish.at ?? middle;
  for (const [name, values] of [["genre", wish.genres], ["access", wish.access]]) {
    for (const box of form.querySelectorAll(`input[name="${name}"]`)) box.checked = values.includes(box.value);
  }
  const { pitch } = form.elements;
  if (pitch) pitch.value = [...pitch.options].some(({ value }) => value === wish.pitch) ? wish.pitch : "";
  form.elements.loved.checked = wish.loved;
}
