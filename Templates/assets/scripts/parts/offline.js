// The line that says what a page without a connection is worth, and the worker that keeps pages for such times.
//
// The worker is asked for at the first touch or key: until somebody uses the page, nothing more than it is loaded.
import { page, link } from "../core/page.js";
import { clockTime } from "../core/clock-time.js";

/** @param line a hidden paragraph */
export default function start(line, { t }) {
  const stored = Date.parse(document.documentElement.dataset.stored ?? "");
  const tell = () => {
    const isOff = !navigator.onLine;
    if (stored) line.textContent = t("offline.as_of", { time: clockTime(new Date(stored), t, page.lang) });
    else if (isOff) line.textContent = t("offline.now");
    line.hidden = !stored && !isOff;
  };
  addEventListener("offline", tell);
  addEventListener("online", () => {
    // An old page is of no use any more once there is a new one.
    if (stored && document.visibilityState === "visible" && document.activeElement === document.body) location.reload();
    else tell();
  });
  tell();
  install();
}

function install() {
  const worker = navigator.serviceWorker;
  if (!worker) return;
  const register = () => {
    removeEventListener("pointerdown", register);
    removeEventListener("keydown", register);
    worker.register(link("service-worker.js"), { scope: page.root }).catch((error) => console.info(`offline: ${error}`));
  };
  if (worker.controller) return register();
  addEventListener("pointerdown", register);
  addEventListener("keydown", register);
}
