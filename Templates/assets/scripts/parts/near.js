// "Near me": which sets can still be reached on foot, the nearest first. The position is asked for at the tap and stays on
// the device; who does not want to say it chooses a square.
import { announce } from "../core/announce.js";
import { kept, keep } from "../core/keep.js";

/** What it takes to reckon comes when it is asked for. */
async function tools() {
  const parts = await Promise.all([import("../near/reach.js"), import("../near/stops.js"), import("../near/list.js"), import("../core/walking.js")]);
  return Object.assign({}, ...parts);
}

/** @param element with a button, and the panel that it opens */
export default function start(element, { page, t }) {
  const button = element.querySelector("button");
  const panel = element.querySelector("#near-panel");
  const said = panel.querySelector(".said");
  const from = panel.querySelector("[name=from]");
  let places = [];
  let here = null;
  let turn = 0;

  for (const radio of panel.querySelectorAll("[name=pace]")) radio.checked = radio.value === kept("pace", "usual");
  const pace = () => panel.querySelector("[name=pace]:checked")?.value ?? "usual";

  const say = (words) => {
    said.textContent = words;
    announce(words);
  };

  const show = async () => {
    const mine = ++turn;
    try {
      const { stopsAround, drawList, labelItems, nearestCity, reachable, speed, distance } = await tools();
      const at = from.value === "" ? here : places[from.value]?.at;
      if (!at) return drawList(panel, {}, { page, t });
      const stops = await stopsAround(page, at);
      if (mine !== turn) return;
      const found = reachable(stops, at, { now: Date.now(), kmh: speed(pace(), page.walking), walking: page.walking });
      drawList(panel, found, { page, t });
      labelItems(stops, at, { page, t });
      const city = page.kind === "home" && !stops.length && nearestCity(at, page);
      if (found.sets.length) say(t("near.found", { count: found.sets.length }));
      else if (city) say(t("near.nearest_city", { city: city.name, distance: distance(Math.round(city.metres), t, page.lang) }));
      else say(t("near.none"));
    } catch (error) {
      console.info(`near: ${error}`);
      if (mine === turn) say(t("near.no_feed"));
    }
  };

  /** Asks the device; nobody else is told. */
  const locate = () => {
    if (!navigator.geolocation) return refuse();
    say(t("near.asking"));
    const found = ({ coords }) => {
      here = [coords.longitude, coords.latitude];
      show();
    };
    navigator.geolocation.getCurrentPosition(found, refuse, { enableHighAccuracy: true, maximumAge: 60000, timeout: 15000 });
  };

  const refuse = (error) => {
    here = null;
    if (from.value !== "") return;
    say(error?.code === 1 ? t("near.refused") : t("near.failed"));
    from.focus();
  };

  button.addEventListener("click", async () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
    if (panel.hidden) return;
    panel.focus({ preventScroll: true });
    if (!places.length) {
      places = (await tools().catch(() => null))?.placesOf(page) ?? [];
      for (const [index, place] of places.entries()) from.add(new Option(place.name, index));
    }
    if (from.value === "") locate();
    else show();
  });
  from.addEventListener("change", () => (from.value === "" && !here ? locate() : show()));
  panel.addEventListener("change", ({ target }) => {
    if (target.name !== "pace") return;
    keep("pace", pace());
    show();
  });
  button.hidden = false;
  // Who waits has less time to walk.
  setInterval(() => !document.hidden && !panel.hidden && show(), 60000);
}
