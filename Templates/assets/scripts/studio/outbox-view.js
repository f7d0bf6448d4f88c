// What is not sent yet, and what was not taken: with the time of the tap, and a way out.
import * as outbox from "./outbox.js";
import { element, refusalWords } from "./words.js";

export function outboxView(root, stage) {
  const { t, token } = stage;
  const [waiting, refused] = ["[data-outbox]", "[data-refused]"].map((name) => root.querySelector(name));
  refused.querySelector("[data-seen]").addEventListener("click", () => outbox.seen(token.key));

  return {
    draw() {
      const times = stage.times(null);
      // What is under way for a moment only is not worth a line.
      const unsent = outbox.waiting(token.key).filter((entry) => entry.tries || !navigator.onLine);
      waiting.hidden = unsent.length === 0;
      waiting.querySelector("ul").replaceChildren(
        ...unsent.map((entry) => {
          const item = element("li");
          const drop = element("button", "button quiet", t("studio.drop"));
          drop.type = "button";
          drop.addEventListener("click", () => outbox.drop(entry.id));
          const text = element("span", "", t("studio.unsent_line", { what: entry.label, time: times.time(entry.tapped) }));
          item.append(text, drop);
          return item;
        }),
      );
      const lost = outbox.refused(token.key);
      refused.hidden = lost.length === 0;
      refused.querySelector("ul").replaceChildren(
        ...lost.map((entry) => {
          const item = element("li");
          const what = element("strong", "", t("studio.refused_line", { what: entry.label, time: times.time(entry.tapped) }));
          item.append(what, element("span", "", refusalWords(entry, t)));
          return item;
        }),
      );
    },
  };
}
