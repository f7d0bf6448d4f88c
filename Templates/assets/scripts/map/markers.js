// The markers: buttons of the page, so that keyboard and screen reader reach them. A place is one marker however many sets
// it has; places that would cover each other are one marker until the map is near enough.
import { groups } from "./clusters.js";
import { visibleSets, mostUrgent, sentence, rankSize } from "./sets.js";
import { placeNames } from "./labels.js";
import { order } from "../core/moment.js";

/** Pixels between the middles of two markers, so that a thumb can tell them apart. */
const gap = 40;

/**
 * Keeps the markers of a map; `draw(shown)` puts them as the filters and the hour ask.
 *
 * @param choose is called with the places of a marker that was chosen, and its button
 * @param point is called with the places of a marker that is looked at, or null
 */
export function makeMarkers(map, library, places, ranks, { t, choose, point }) {
  // A square with nothing planned, or a city: it is there without a set.
  const bare = new Set(places.filter((place) => !place.sets.length));
  let standing = new Map();
  let lit = new Set();

  const draw = (shown) => {
    const now = Date.now();
    const visible = places
      .map((place) => ({ place, sets: visibleSets(place, shown, now) }))
      .filter(({ place, sets }) => sets.length || bare.has(place))
      .map((entry) => ({ ...entry, when: entry.sets.length ? mostUrgent(entry.sets) : "later", size: rankSize(entry.sets, ranks) }));
    // Who is on now stands on top and gathers the others, not the other way round.
    const byUrgency = [...visible].sort((a, b) => order.indexOf(a.when) - order.indexOf(b.when) || b.size - a.size);
    const points = byUrgency.map(({ place }) => map.project(place.at));
    const next = new Map();
    for (const group of groups(points, gap)) {
      const members = group.map((index) => byUrgency[index]);
      const key = members.map(({ place }) => places.indexOf(place)).join("+");
      const known = standing.get(key) ?? stand(members.map(({ place }) => place));
      next.set(key, known);
      describe(known, members);
    }
    retire(next);
    standing = next;
    light(lit);
    placeNames(
      [...standing.values()].map(({ marker, name, members }) => ({ ...spot(marker), name: members.length === 1 ? name : null })),
      map.getContainer().clientWidth,
    );
    return visible.length;
  };

  const spot = (marker) => {
    const { x, y } = map.project(marker.getLngLat());
    return { x, y };
  };

  /** Markers that stand no more go; who was on one of them is put on the one that took it in. */
  const retire = (next) => {
    const focused = document.activeElement;
    for (const [key, { marker, button, members }] of standing) {
      if (next.has(key)) continue;
      const heir = button === focused && [...next.values()].find((other) => other.members.some((place) => members.includes(place)));
      marker.remove();
      if (heir) heir.button.focus({ preventScroll: true });
    }
  };

  const stand = (members) => {
    const button = document.createElement("button");
    button.type = "button";
    const face = document.createElement("span");
    face.className = "face";
    const name = document.createElement("span");
    name.className = "name";
    name.textContent = members.length === 1 ? members[0].name : "";
    button.append(face, name);
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      choose(members, button);
    });
    for (const name of ["pointerenter", "focus"]) button.addEventListener(name, () => point(members));
    for (const name of ["pointerleave", "blur"]) button.addEventListener(name, () => point(null));
    button.addEventListener("focus", () => bringIn(members));
    const at = members.length === 1 ? members[0].at : middle(map, members);
    const marker = new library.Marker({ element: button, anchor: "center" }).setLngLat(at).addTo(map);
    return { marker, button, face, name, members };
  };

  /** A marker that has the focus is in sight: the browser's own scrolling would only shift the canvas. */
  const bringIn = (members) => {
    const box = map.getCanvasContainer();
    [box.scrollLeft, box.scrollTop] = [0, 0];
    const at = middle(map, members);
    if (!map.getBounds().contains(at)) map.panTo(at);
  };

  const light = (chosen) => {
    lit = chosen;
    for (const { button, members } of standing.values()) button.classList.toggle("lit", members.some((place) => lit.has(place)));
  };

  const describe = ({ button, face }, members) => {
    const urgent = members[0];
    const isCluster = members.length > 1;
    const size = Math.max(...members.map((member) => member.size));
    const state = [isCluster ? "cluster" : "place", `when-${urgent.when}`, `size-${size}`];
    for (const name of [...button.classList]) if (/^(cluster|place|when-|size-)/.test(name)) button.classList.remove(name);
    button.classList.add("pin", ...state);
    face.textContent = isCluster ? `×${members.length}` : urgent.place.mark || "•";
    const names = members.map(({ place }) => place.name).join(", ");
    const name = isCluster
      ? t("live_map.cluster", { count: members.length, names })
      : sentence(urgent.place, urgent.sets, t);
    button.setAttribute("aria-label", name);
    button.title = name;
  };

  return {
    draw,
    light,
  };
}

function middle(map, members) {
  const points = members.map(({ at }) => map.project(at));
  const mean = (part) => points.reduce((sum, point) => sum + point[part], 0) / points.length;
  return members.length === 1 ? members[0].at : map.unproject([mean("x"), mean("y")]);
}
