// Map and list are two views of one thing: what is looked at in one is lit in the other.

/**
 * Lights the items of places in the lists, and tells which places an item that is looked at belongs to.
 *
 * @param light is called with the places of the item under the pointer or with the focus, none when it is left
 */
export function joinList(places, { light }) {
  const items = new Map();
  const add = (item, place) => items.set(item, [...(items.get(item) ?? []), place]);
  const sets = new Map();
  for (const item of document.querySelectorAll("li.set[data-occurrence]")) {
    sets.set(item.dataset.occurrence, [...(sets.get(item.dataset.occurrence) ?? []), item]);
  }
  for (const place of places) {
    if (place.item) add(place.item, place);
    for (const set of place.sets) for (const item of sets.get(set.occurrence) ?? []) add(item, place);
  }
  for (const [item, own] of items) {
    for (const name of ["pointerenter", "focusin"]) item.addEventListener(name, () => light([...new Set(own)]));
    for (const name of ["pointerleave", "focusout"]) item.addEventListener(name, () => light([]));
  }
  return {
    light(some) {
      for (const [item, own] of items) item.classList.toggle("lit", own.some((place) => some.includes(place)));
    },
  };
}
