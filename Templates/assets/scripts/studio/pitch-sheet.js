// The choice of a pitch: by name, or the nearest first once the performer asks for that.
import { metres, pitches, position } from "./pitches.js";
import { openSheet } from "./sheets.js";
import { element } from "./words.js";

const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * @param options `heading`, `city`, and for a set that nobody planned `isSet`: then the city and an end are asked for too
 * @param yes is told the pitch and, for a set, the minutes
 */
export function askPitch(root, stage, options, yes) {
  const { t } = stage;
  const dialog = root.querySelector('[data-sheet="pitches"]');
  const find = (selector) => dialog.querySelector(selector);
  const [city, search, near, hint, box] = ["#studio-city", "#studio-search", "[data-near]", "[data-hint]", "[data-pitches]"].map(find);
  const [until, untilField] = ["#studio-until", "[data-until-field]"].map(find);
  const abort = new AbortController();
  const on = (target, name, act) => target.addEventListener(name, act, { signal: abort.signal });
  let list = [];
  let here = null;

  find("h2").textContent = options.heading;
  find("[data-city-field]").hidden = !options.isSet || city.options.length < 2;
  if ([...city.options].some(({ value }) => value === options.city)) city.value = options.city;
  untilField.hidden = !options.isSet;
  find("[data-yes]").disabled = true;
  search.value = "";
  hint.textContent = "";

  const chosen = () => list.find(({ pitch }) => pitch === box.querySelector("input:checked")?.value);
  const times = () => stage.timesIn(city.selectedOptions[0]?.dataset.zone);

  async function load() {
    const slug = options.isSet ? city.value : options.city;
    list = await pitches(slug);
    draw();
    if (!list.length) hint.textContent = t("studio.no_pitches");
  }

  function draw() {
    const before = chosen()?.pitch;
    const wanted = plain(search.value.trim());
    const far = (pitch) => (here ? metres(here, pitch.coordinates) : 0);
    const shown = list.filter((pitch) => plain(`${pitch.name} ${pitch.address ?? ""} ${pitch.code ?? ""}`).includes(wanted));
    if (here) shown.sort((left, right) => far(left) - far(right));
    box.replaceChildren(...shown.map((pitch) => row(pitch, here ? far(pitch) : null, pitch.pitch === before)));
    if (list.length && !shown.length) hint.textContent = t("studio.no_match");
    else if (hint.textContent === t("studio.no_match")) hint.textContent = "";
    drawUntil();
  }

  function row(pitch, far, isChosen) {
    const label = element("label", "stop");
    const input = element("input");
    Object.assign(input, { type: "radio", name: "pitch", value: pitch.pitch, checked: isChosen });
    const rules = [pitch.hours, options.isSet && t("studio.longest", { count: Number(pitch.longest_set_minutes) || 45 })];
    const text = element("span", "what");
    text.append(element("strong", "", pitch.name), element("span", "title", rules.filter(Boolean).join(" · ")));
    label.append(input, text);
    if (far !== null) label.append(element("span", "far", t("studio.metres", { count: Math.round(far / 10) * 10 })));
    return label;
  }

  function drawUntil() {
    const pitch = chosen();
    find("[data-yes]").disabled = !pitch;
    if (!pitch || !options.isSet) return;
    const longest = Number(pitch.longest_set_minutes) || 45;
    const choices = [...new Set([15, 30, 45, 60, 90, 120].filter((minutes) => minutes < longest).concat(longest))];
    const before = Number(until.value);
    until.replaceChildren(
      ...choices.map((minutes) => {
        const time = times().time(stage.now() + minutes * 60_000);
        const option = element("option", "", t("studio.until_choice", { time, count: minutes }));
        option.value = String(minutes);
        return option;
      }),
    );
    until.value = String(choices.includes(before) ? before : longest);
  }

  on(city, "change", load);
  on(search, "input", draw);
  on(box, "change", drawUntil);
  on(near, "click", async () => {
    hint.textContent = t("studio.locating");
    try {
      here = await position();
      hint.textContent = t("studio.near_done");
      draw();
    } catch {
      hint.textContent = t("studio.near_failed");
    }
  });
  dialog.addEventListener("close", () => abort.abort(), { once: true });
  openSheet(dialog, () => {
    const pitch = chosen();
    if (!pitch) return false;
    yes(pitch, Number(until.value));
  });
  load();
}
