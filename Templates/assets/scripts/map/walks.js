// The walks between stops: the ones that are looked at stand out, others are thin, and each that is drawn has a name in a
// list, since a line on a canvas says nothing to a screen reader.
import { distance, walkBetween } from "../core/walking.js";

/**
 * `show(chosen)` draws the walks of these occurrences.
 *
 * @param walks by occurrence
 * @param list an `ul` for the names
 * @param quiet occurrences whose walks are always there, thin
 */
export function makeWalks(map, walks, list, quiet, { page, t }) {
  let drawn = null;
  return {
    show(chosen) {
      const wanted = [...new Set([...chosen, ...quiet])].filter((occurrence) => walks.has(occurrence));
      const key = wanted.map((occurrence) => occurrence + chosen.includes(occurrence)).join();
      if (key === drawn) return;
      drawn = key;
      map.getSource("walks")?.setData({
        type: "FeatureCollection",
        features: wanted.map((occurrence) => ({
          type: "Feature",
          properties: { chosen: chosen.includes(occurrence) },
          geometry: { type: "LineString", coordinates: walks.get(occurrence).at },
        })),
      });
      list.replaceChildren(
        ...wanted.map((occurrence) => {
          const item = document.createElement("li");
          item.textContent = nameOf(walks.get(occurrence), { page, t });
          return item;
        }),
      );
    },
  };
}

/** `Fado at dusk: Portas do Sol → Rossio, 1.2 km on foot`; places that the page does not know are left out. */
function nameOf(walk, { page, t }) {
  const metres = walk.metres || walk.at.slice(1).reduce((sum, at, index) => sum + walkBetween(walk.at[index], at, page.walking), 0);
  const places = walk.names.filter(Boolean).join(" → ");
  return t("live_map.walk", { title: walk.title, places, distance: distance(metres, t, page.lang) });
}
