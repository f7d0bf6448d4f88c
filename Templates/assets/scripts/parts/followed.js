// The way to the page of those who are followed, with how many changes there are.
import { follows } from "../follow/follows.js";

/** More performers than this are not asked about on a page that is about something else. */
const most = 12;

/** @param line a paragraph with the link */
export default async function start(line, { t }) {
  const all = Object.entries(follows());
  if (!all.length) return;
  const told = line.querySelector("[data-line]");
  told.textContent = t("follow.count", { count: all.length });
  if (navigator.connection?.saveData) return;
  const { changes } = await import("../follow/changes.js");
  const { programmeOf } = await import("../follow/programme.js");
  let count = 0;
  for (const [performer, { seen }] of all.slice(0, most)) {
    const stops = await programmeOf(performer);
    if (stops === undefined) count += 1;
    else if (stops) count += changes(seen, stops).length;
  }
  if (count) told.textContent = t("follow.news", { count });
}
