// How far and how long on foot, as the builder reckons it: the line between two points, times the detour of streets.

const radius = 6371008.8;
const radians = (degrees) => (degrees * Math.PI) / 180;

/** Metres of the straight line between two positions. */
export function lineBetween([west, south], [east, north]) {
  const across = Math.sin(radians(east - west) / 2) ** 2 * Math.cos(radians(south)) * Math.cos(radians(north));
  const upward = Math.sin(radians(north - south) / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(upward + across)));
}

/** Metres on foot. */
export const walkBetween = (from, to, walking) => Math.round(lineBetween(from, to) * (walking?.detour > 0 ? walking.detour : 1.3));

/** Kilometres an hour: "usual" is the site's. */
export const speed = (pace, walking) => (pace === "slow" ? 3.6 : walking?.speed_kmh > 0 ? walking.speed_kmh : 4.8);

/** Whole minutes, rounded up: nobody likes to come late. */
export const minutesFor = (metres, kmh) => Math.ceil(metres / ((kmh * 1000) / 60));

/** `350 m`, `1.2 km`. */
export function distance(metres, t, language) {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return metres < 1000
    ? t("map.scale", { length: format.format(metres), unit: "m" })
    : t("map.scale", { length: format.format(metres / 1000), unit: "km" });
}
