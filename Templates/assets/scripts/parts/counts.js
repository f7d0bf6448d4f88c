// How many like a performance and look at its page: as of the build, topped up by the service, which is told of this visit.
import { ask } from "../core/ask.js";
import { isLiked, unsent } from "../like/wishes.js";

/** @param line a paragraph that says the counts of the build */
export default function start(line, { t }) {
  const { performance } = line.dataset;
  const counts = { likes: count(line.dataset.likes), views: count(line.dataset.views) };
  /** Whether the counts hold this reader's like. */
  let isCounted = !(performance in unsent()) && isLiked(performance);
  let isStuck = false;
  let isGone = false;

  function show() {
    line.textContent = isGone ? t("like.gone") : isStuck && performance in unsent() ? waiting() : said();
  }

  const waiting = () => (isLiked(performance) ? t("like.later") : t("like.taken_later"));

  function said() {
    const likes = Math.max(0, counts.likes + Number(isLiked(performance)) - Number(isCounted));
    const parts = [];
    if (likes) parts.push(t("like.likes", { count: likes }));
    if (counts.views) parts.push(t("like.views", { count: counts.views }));
    return parts.join(" · ");
  }

  function mine(name, hear) {
    document.addEventListener(name, ({ detail }) => {
      if (detail.performance !== performance) return;
      hear(detail);
      show();
    });
  }

  mine("streetmap:engagement", ({ likes, views, liked }) => {
    counts.likes = count(likes);
    counts.views = count(views);
    isCounted = liked === true;
    isStuck = false;
  });
  // The count holds everybody's likes as of now, with this reader's if it has been sent.
  mine("streetmap:likes", ({ likes }) => {
    counts.likes = likes;
    if (!(performance in unsent())) isCounted = isLiked(performance);
  });
  mine("streetmap:wish", () => {});
  mine("streetmap:refused", () => (isGone = true));
  document.addEventListener("streetmap:unsent", () => {
    isStuck = true;
    show();
  });
  whenLookedAt(() => visit(performance));
}

const count = (value) => (Number.isInteger(Number(value)) && Number(value) >= 0 ? Number(value) : 0);

/** Nobody is troubled by a visit that could not be counted, and no data that somebody saves is spent on it. */
async function visit(performance) {
  if (navigator.connection?.saveData) return;
  const { ok, document: detail } = await ask("POST", `/v1/performances/${performance}/views`);
  if (ok) document.dispatchEvent(new CustomEvent("streetmap:engagement", { detail }));
}

/** Once, when the page is in front of somebody and has nothing better to do. */
function whenLookedAt(act) {
  const idle = window.requestIdleCallback ?? ((call) => setTimeout(call, 500));
  const look = () => {
    if (document.prerendering || document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", look);
    document.removeEventListener("prerenderingchange", look);
    idle(act, { timeout: 3_000 });
  };
  document.addEventListener("visibilitychange", look);
  document.addEventListener("prerenderingchange", look);
  look();
}
