// Names beside the markers, where there is room: the ground has none. Who is on now chooses first.

/** Pixels around a marker's middle that a name keeps clear of. */
const arm = 20;
const height = 18;
const space = 4;

/**
 * Puts `data-side` on the names that find room, `right` or `left` of their marker, and takes it from the others.
 *
 * @param markers `{ x, y, name }` in pixels, the most urgent first; `name` is an element, or null for a marker without
 * @param width of the map in pixels
 */
export function placeNames(markers, width) {
  const taken = markers.map(({ x, y }) => box(x - arm, y - arm, 2 * arm, 2 * arm));
  markers.forEach(({ x, y, name }, own) => {
    if (!name) return;
    delete name.dataset.side;
    // Measured while it is not shown, which costs no layout: names are about half as wide as high a letter.
    const length = [...name.textContent].length * 8 + space;
    const sides = { right: box(x + arm, y - height / 2, length, height), left: box(x - arm - length, y - height / 2, length, height) };
    for (const [side, place] of Object.entries(sides)) {
      if (place.left < 0 || place.right > width || taken.some((other, index) => index !== own && overlap(place, other))) continue;
      name.dataset.side = side;
      taken.push(place);
      return;
    }
  });
}

const box = (left, top, width, high) => ({ left, top, right: left + width, bottom: top + high });
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
