import { sendLikes } from "../like/sending.js";
import { isLiked, settle, unsent, wish } from "../like/wishes.js";

/** @param button one that is pressed while its performance is liked */
export default function start(button) {
  const { performance } = button.dataset;
  const show = () => button.setAttribute("aria-pressed", String(isLiked(performance)));
  button.addEventListener("click", () => {
    wish(performance, !isLiked(performance));
    show();
    document.dispatchEvent(new CustomEvent("streetmap:wish", { detail: { performance } }));
    sendLikes();
  });
  document.addEventListener("streetmap:engagement", ({ detail }) => {
    if (detail.performance !== performance || typeof detail.liked !== "boolean") return;
    // A wish that is on its way is newer than what the service knew.
    if (!(performance in unsent())) settle(performance, detail.liked);
    show();
  });
  document.addEventListener("streetmap:refused", show);
  // Another window of this browser.
  addEventListener("storage", show);
  show();
  button.classList.remove("waiting");
}
