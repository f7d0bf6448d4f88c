// What is shown of sets goes on with the time, and with what performers and the city say.
import { page } from "../core/page.js";
import { hear, hearAll } from "../core/said.js";
import { Board } from "../living/board.js";
import { takeAllClosures, takeClosure } from "../living/closures.js";
import { connect } from "../living/connection.js";
import { isPopUp, readClosure, readLive, readWord } from "../living/reading.js";
import { timeThere } from "../living/times.js";

const minute = 60_000;
/** How long nothing may be heard before the page says so. */
const patience = 3 * minute;

/** @param line a hidden paragraph for when nothing can be heard */
export default function start(line, { t }) {
  const board = new Board(t);
  const began = Date.now();
  let heard = 0;
  let ask = () => {};

  const told = {
    learn(document) {
      const { words, popUps, closures } = readLive(document);
      const isNews = board.isInformed;
      board.isInformed = true;
      hearAll(words);
      takeAllClosures(closures, t);
      board.show(isNews);
      popUpsAre(popUps, isNews);
    },
    hear(name, data) {
      heard = Date.now();
      if (name === "new-like") return likes(data);
      const closure = readClosure(data);
      if (closure) takeClosure(closure, t);
      const word = readWord(data);
      if (word) hear(word);
      board.show(true);
      // An event names a pitch and a performer, and the page shows what they are called.
      if (isPopUp(data) || (word?.status === "moved" && board.has(word.occurrence))) ask();
    },
    reach(isReached) {
      if (isReached) heard = Date.now();
      tell();
    },
  };

  /** They are rare, and what shows them is loaded with the first. */
  let hasPopUps = false;
  async function popUpsAre(popUps, isNews) {
    hasPopUps ||= popUps.length > 0;
    if (!hasPopUps) return;
    const { showPopUps } = await import("../living/pop-ups.js");
    showPopUps(popUps, t, isNews);
  }

  function tell() {
    const isSilent = navigator.onLine && Date.now() - Math.max(heard, began) > patience;
    line.hidden = !isSilent;
    if (!isSilent) return;
    const text = heard ? t("live.plan", { time: timeThere(heard, null, t) }) : t("live.never");
    if (line.textContent !== text) line.textContent = text;
  }

  board.show();
  setInterval(() => board.show(), minute / 2);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && board.show());
  addEventListener("pageshow", (event) => event.persisted && board.show());
  if (!page.companion) return;
  const listen = () => (ask = connect(page.city, told));
  if (document.prerendering) document.addEventListener("prerenderingchange", listen, { once: true });
  else listen();
}

function likes({ performance, likes }) {
  if (typeof performance !== "string" || !Number.isInteger(likes)) return;
  document.dispatchEvent(new CustomEvent("streetmap:likes", { detail: { performance, likes } }));
}
