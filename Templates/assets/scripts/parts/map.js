// The drawn map becomes a live one: by itself on a desk, after a tap on a phone, never where somebody saves data. The
// drawing stays until the first frame of the live map is there, and whenever it cannot be.
import { announce } from "../core/announce.js";

const desk = matchMedia("(min-width: 60rem)");

/** @param figure `figure.map`, with the drawing as its `svg` */
export default function start(figure, { page, t }) {
  const drawing = figure.querySelector(":scope > svg");
  if (!drawing || !page.map?.script || savesData()) return;
  // What is said while the map is not there yet must not be missed by it.
  const said = new Map();
  document.addEventListener("streetmap:status", ({ detail }) => {
    if (detail?.occurrence) said.set(`${detail.occurrence}/${detail.stop}`, detail);
  });
  const open = async () => {
    const { openMap } = await import("../map/live.js");
    await openMap(figure, drawing, { page, t, said });
  };
  if (desk.matches) whenLookedAt(figure, () => open().catch((error) => console.info(`map: ${error}`)));
  else offer(figure, drawing, open, t);
}

function savesData() {
  return Boolean(navigator.connection?.saveData) || matchMedia("(prefers-reduced-data: reduce)").matches;
}

/** On a desk the map waits until the page has nothing better to do, and until somebody can see it. */
function whenLookedAt(figure, open) {
  const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 400));
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    idle(open, { timeout: 2000 });
  });
  observer.observe(figure);
}

/** A button all over the drawing; it lies on it, so nothing moves. */
function offer(figure, drawing, open, t) {
  const button = document.createElement("button");
  button.className = "open-map";
  const label = document.createElement("span");
  label.textContent = t("live_map.open");
  button.append(label);
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-disabled")) return;
    button.setAttribute("aria-disabled", "true");
    label.textContent = t("live_map.opening");
    figure.classList.add("roomy");
    try {
      await open();
      button.remove();
    } catch (error) {
      console.info(`map: ${error}`);
      figure.classList.remove("roomy");
      const note = document.createElement("p");
      note.className = "open-map failed";
      label.textContent = t("live_map.failed");
      note.append(label);
      button.replaceWith(note);
      announce(t("live_map.failed"));
    }
  });
  drawing.after(button);
}
