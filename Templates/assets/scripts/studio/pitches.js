// The pitches of a city with their rules, and how far they are.
import { keep, kept } from "../core/keep.js";
import { link } from "../core/page.js";
import { published } from "./ask.js";

/** In order of their names; as they were read last, where there is no connection. */
export async function pitches(city) {
  const name = `studio.pitches.${city}`;
  const found = await published(link(`cities/${city}/pitches.json`));
  const list = checked(found === null ? kept(name) : found?.pitches);
  if (found) keep(name, list);
  return list;
}

function checked(list) {
  return (Array.isArray(list) ? list : []).filter(
    (pitch) =>
      /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(pitch?.pitch) &&
      typeof pitch.name === "string" &&
      Array.isArray(pitch.coordinates) &&
      pitch.coordinates.length === 2 &&
      pitch.coordinates.every(Number.isFinite),
  );
}

/** Where this device is: asked for only on a tap, and told to nobody. */
export function position() {
  return new Promise((resolve, reject) => {
    if (!navigator.geolocation) return reject(new Error("this device has no position"));
    const options = { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 };
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve([coords.longitude, coords.latitude]), reject, options);
  });
}

/** Metres as the crow flies between two points, longitude first. */
export function metres([west, south], [east, north]) {
  const rad = Math.PI / 180;
  const height = Math.sin(((north - south) * rad) / 2) ** 2;
  const width = Math.sin(((east - west) * rad) / 2) ** 2;
  return 12_742_018 * Math.asin(Math.sqrt(height + Math.cos(south * rad) * Math.cos(north * rad) * width));
}
