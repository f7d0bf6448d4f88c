// One city for the pocket: its pages, feeds and ground map, kept on the device for where there is no connection.
import { page, link } from "../core/page.js";
import { kept } from "../core/keep.js";
import { clockTime } from "../core/clock-time.js";
import { fetchPack, dropPack } from "../pack/pack.js";

/** Hours after which a pack is fetched again by itself, where the connection costs nothing. */
const freshness = 6;

/** @param element with a button, a progress bar and a line of text; `data-pack` is the address of the list */
export default function start(element, { t }) {
  if (!("caches" in window) || !navigator.serviceWorker) return;
  const button = element.querySelector("button");
  const bar = element.querySelector("progress");
  const line = element.querySelector("[data-line]");
  const mine = () => (kept("pack")?.city === page.city ? kept("pack") : null);
  element.hidden = false;

  const show = () => {
    const pack = mine();
    bar.hidden = true;
    button.disabled = false;
    button.textContent = pack ? t("pack.remove") : t("pack.keep");
    line.textContent = pack ? t("pack.kept", { time: clockTime(new Date(pack.at), t, page.lang) }) : t("pack.about");
  };

  const fill = async () => {
    button.disabled = true;
    bar.hidden = false;
    bar.removeAttribute("value");
    line.textContent = t("pack.fetching");
    try {
      await navigator.serviceWorker.register(link("service-worker.js"), { scope: page.root });
      await fetchPack(element.dataset.pack, (done, all) => ((bar.max = all), (bar.value = done)));
      show();
    } catch (error) {
      console.info(`pack: ${error}`);
      show();
      line.textContent = t("pack.failed");
    }
  };

  button.addEventListener("click", () => {
    if (!mine()) return fill();
    dropPack().then(show);
  });
  show();
  const pack = mine();
  const isOld = pack && Date.now() - pack.at > freshness * 3_600_000;
  if (isOld && navigator.onLine && !navigator.connection?.saveData) fill();
}
