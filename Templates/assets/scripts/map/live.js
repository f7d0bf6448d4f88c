// The live map of a page, once it is asked for. It takes the box of the drawn one and is seen when its first frame is
// there; until then, and if anything fails, the drawing stays.
import { onShown } from "../core/shown.js";
import { loadLibrary } from "./library.js";
import { groundStyle, repaint } from "./ground.js";
import { readPlaces, readWalks, readOtherWalks, readRanks } from "./places.js";
import { boxAround } from "./clusters.js";
import { makeMarkers } from "./markers.js";
import { makeCard } from "./card.js";
import { makeWalks } from "./walks.js";
import { visibleSets } from "./sets.js";
import { joinList } from "./list.js";
import { takeWord } from "./words.js";
import { makeFrame, settings } from "./frame.js";

/** A map that is not there after this time does not come: milliseconds. */
const patience = 30000;

/**
 * Opens the map over its drawing; throws where it cannot be.
 *
 * @param said what was said live before the map was there, by `occurrence/stop`
 */
export async function openMap(figure, drawing, { page, t, said }) {
  const [library, places, ranks] = await Promise.all([loadLibrary(page.map), readPlaces(page, figure), readRanks(page)]);
  if (!places.length) throw new Error("there is no place to show");
  const frame = makeFrame(figure, drawing, page, t);
  let map;
  try {
    map = new library.Map({ ...settings(t), container: frame.canvas, style: groundStyle(page.map.grounds), ...view(places) });
    map.addControl(new library.NavigationControl({ showCompass: false }), "top-right");
    map.addControl(new library.ScaleControl({ unit: "metric" }), "bottom-left");
    await firstFrame(map);
  } catch (error) {
    map?.remove();
    frame.remove();
    throw error;
  }
  const [walks, others] = await Promise.all([readWalks(page, places).catch(() => new Map()), readOtherWalks(page)]);
  bringToLife({ map, library, places, ranks, walks, others, frame, page, t, said });
  frame.reveal();
  map.on("webglcontextlost", () => frame.conceal());
  map.on("webglcontextrestored", () => frame.reveal());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => repaint(map, page.map.grounds));
}

function bringToLife({ map, library, places, ranks, walks, others, frame, page, t, said }) {
  let shown = null;
  let chosen = [];
  const entriesOf = (some) => some.map((place) => ({ place, sets: visibleSets(place, shown) }));
  const occurrencesOf = (some) => entriesOf(some).flatMap(({ sets }) => sets.map((set) => set.occurrence));
  // On the page of a performance its walk is what one came for; elsewhere only that of what is looked at.
  const own = page.kind === "performance" ? [...walks.keys()] : [];
  const lines = makeWalks(map, new Map([...others, ...walks]), frame.names, [...others.keys()], { page, t });
  const showWalks = (places) => lines.show(places ? occurrencesOf(places) : chosen.length ? occurrencesOf(chosen) : own);
  const card = makeCard(frame.card, {
    t,
    language: page.lang,
    closer: (some) => {
      card.hide();
      map.fitBounds(boxAround(some.map(({ at }) => at)), { padding: 60, maxZoom: 18 });
    },
  });
  const list = joinList(places, {
    light: (some) => {
      markers.light(new Set(some));
      showWalks(some.length ? some : null);
    },
  });
  const markers = makeMarkers(map, library, places, ranks, {
    t,
    choose: (some, button) => {
      chosen = some;
      card.show(entriesOf(some), button, map.getZoom() < 17.5);
      showWalks(null);
    },
    point: (some) => {
      list.light(some ?? []);
      showWalks(some);
    },
  });
  const draw = () => markers.draw(shown);
  onShown((next) => {
    shown = next;
    card.hide();
    draw();
    showWalks(null);
  });
  for (const word of said.values()) takeWord(places, word);
  document.addEventListener("streetmap:status", ({ detail }) => {
    if (!detail?.occurrence) return;
    takeWord(places, detail);
    draw();
  });
  map.on("zoomend", draw);
  map.on("resize", draw);
  map.on("click", () => card.hide());
  // What is on now changes by itself; a page that nobody sees can wait.
  setInterval(() => document.hidden || draw(), 60000);
  draw();
}

/** What the map shows at first: all places, or the one with some of its surroundings. */
function view(places) {
  const box = boxAround(places.map(({ at }) => at));
  return { bounds: box, fitBoundsOptions: { padding: { top: 44, bottom: 44, left: 44, right: 76 }, maxZoom: 16 } };
}

function firstFrame(map) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the map takes too long")), patience);
    map.once("load", () => {
      clearTimeout(late);
      resolve();
    });
  });
}
