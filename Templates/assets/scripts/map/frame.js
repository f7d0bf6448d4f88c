// The box of the live map over the drawn one, and how the map behaves in it.

/** The parts of the box: the canvas, the card, the names of the walks, and whose data it is. */
export function makeFrame(figure, drawing, page, t) {
  const box = document.createElement("div");
  box.className = "live-map";
  const canvas = document.createElement("div");
  canvas.className = "canvas";
  const card = document.createElement("section");
  card.className = "card";
  card.tabIndex = -1;
  card.hidden = true;
  const names = document.createElement("ul");
  names.className = "unseen";
  names.setAttribute("aria-label", t("live_map.walks"));
  box.append(canvas, card, names);
  if (page.map.grounds?.length) box.append(credit(t));
  drawing.after(box);
  return {
    canvas,
    card,
    names,
    reveal: () => figure.classList.add("is-live"),
    conceal: () => figure.classList.remove("is-live"),
    remove: () => box.remove(),
  };
}

/** The ground is OpenStreetMap's, whose licence asks to say so wherever it is seen. */
function credit(t) {
  const line = document.createElement("p");
  line.className = "credit";
  const link = document.createElement("a");
  link.href = "https://www.openstreetmap.org/copyright";
  link.rel = "noopener";
  link.textContent = t("live_map.credit");
  line.append(link);
  return line;
}

/** A flat map with north up, whose gestures leave the page's own alone: one finger and the wheel scroll the page. */
export function settings(t) {
  return {
    attributionControl: false,
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    maxPitch: 0,
    minZoom: 1,
    maxZoom: 19,
    // Nothing fades for those who want no motion; flights are skipped by MapLibre itself.
    fadeDuration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200,
    locale: {
      "Map.Title": t("live_map.title"),
      "NavigationControl.ZoomIn": t("live_map.zoom_in"),
      "NavigationControl.ZoomOut": t("live_map.zoom_out"),
      "CooperativeGesturesHandler.WindowsHelpText": t("live_map.wheel"),
      "CooperativeGesturesHandler.MacHelpText": t("live_map.wheel_mac"),
      "CooperativeGesturesHandler.MobileHelpText": t("live_map.fingers"),
    },
  };
}
