// Markers that would cover each other become one that says how many it holds. Only what overlaps on the screen is put
// together, so nothing is hidden that there is room for.

/**
 * Indices of points that stand together, in groups; a group of one stands alone.
 *
 * @param points `{ x, y }` in pixels, the most important first: the others gather around those
 * @param gap pixels between the middles of two markers that both can be touched
 */
export function groups(points, gap) {
  const taken = new Set();
  const found = [];
  points.forEach((point, index) => {
    if (taken.has(index)) return;
    const group = [index];
    taken.add(index);
    points.forEach((other, candidate) => {
      if (taken.has(candidate) || Math.hypot(point.x - other.x, point.y - other.y) >= gap) return;
      taken.add(candidate);
      group.push(candidate);
    });
    found.push(group);
  });
  return found;
}

/** The box around positions: `[[west, south], [east, north]]`. */
export function boxAround(positions) {
  const [longitudes, latitudes] = [0, 1].map((part) => positions.map((at) => at[part]));
  return [
    [Math.min(...longitudes), Math.min(...latitudes)],
    [Math.max(...longitudes), Math.max(...latitudes)],
  ];
}
