// A letter without a script; with one, the device's own way to share, or else the link on the clipboard.
import { announce } from "../core/announce.js";

/** Milliseconds for which the button says what it has done. */
const shown = 4000;

export default function start(element, { t }) {
  const label = element.querySelector("span");
  const name = label.textContent;
  let timer = 0;

  const say = (words) => {
    label.textContent = words;
    announce(words);
    clearTimeout(timer);
    timer = setTimeout(() => (label.textContent = name), shown);
  };

  element.addEventListener("click", async (event) => {
    const url = location.href.split("#")[0];
    if (navigator.share) {
      event.preventDefault();
      // Who changes their mind has not failed.
      await navigator.share({ title: document.title, url }).catch(() => {});
    } else if (navigator.clipboard) {
      event.preventDefault();
      await navigator.clipboard.writeText(url).then(
        () => say(t("share.copied")),
        () => location.assign(element.href),
      );
    }
  });
}
