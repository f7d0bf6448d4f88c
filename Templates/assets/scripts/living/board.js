// Keeps everything that a page shows of sets as it stands now: by what was said, and else by the clock of this device.
import { announce } from "../core/announce.js";
import { page } from "../core/page.js";
import { wordsOf } from "../core/said.js";
import { closureAt } from "./closures.js";
import { dress } from "./dress.js";
import { isOff, standing } from "./status.js";
import { findViews } from "./views.js";
import { badgeText, statusWord } from "./words.js";

export class Board {
  /** Whether the service has told all that holds: before that, what the build knew counts. */
  isInformed = false;
  #views = findViews();
  #news = new Map();
  #t;

  constructor(t) {
    this.#t = t;
  }

  /** @param isNews whether somebody has just said something: then what changes is told to who cannot see it */
  show(isNews = false) {
    const now = Date.now();
    for (const view of this.#views) {
      const state = this.#standing(view, now);
      const former = view.shown;
      view.shown = this.#show(view, state);
      if (isNews && former !== undefined && former !== view.shown && !view.stop) this.#tell(view, state);
    }
  }

  #standing(view, now) {
    const words = wordsOf(view.occurrence, now).filter((word) => view.stop === null || word.stop === view.stop);
    const closure = closureAt(view.pitches, view.set, now);
    const planned = this.isInformed && view.set.isSaid ? "scheduled" : view.set.planned;
    const state = standing({ ...view.set, planned }, words, closure, now);
    return closure && state.status === "closed" ? { ...state, closure } : state;
  }

  /** @returns what is shown of it, to be compared */
  #show(view, state) {
    const t = this.#t;
    const { status, isNow, isSoon, word, closure } = state;
    const badges = [];
    if (isNow && status !== "live") badges.push({ kind: "live", text: t("occurrence.now_badge") });
    if (status !== "scheduled" || (view.isWhole && !isNow)) {
      badges.push({ kind: status === "scheduled" ? "" : status, text: badgeText(state, view.set.like, t) });
    }
    const place = word?.status === "moved" && word.place ? t("live.moved_to", { place: word.place }) : null;
    const note = closure?.reason || word?.note;
    const flags = [isNow && "now", isSoon && "soon", isOff(status) && "off", status === "ended" && "over"];
    dress(view.element, { classes: [status, ...flags.filter(Boolean)], badges, place, note });
    return [status, place].join("\n");
  }

  /** Several changes of one moment are one sentence: a second one would cut the first one off. */
  #tell(view, { status, word, closure }) {
    const t = this.#t;
    const state = closure?.reason ? `${statusWord(status, t)}, ${closure.reason}` : statusWord(status, t);
    const place = word?.status === "moved" ? word.place : null;
    const sentence = place ? t("live.told_at", { title: view.title, state, place }) : t("live.told", { title: view.title, state });
    if (!this.#news.size) setTimeout(() => this.#announce(), 500);
    this.#news.set(`${view.occurrence}`, sentence);
  }

  #announce() {
    announce([...this.#news.values()].slice(0, 5).join(". "));
    this.#news.clear();
  }

  /** Whether a date, or any date of a pitch, is on the page. */
  has(occurrence) {
    return this.#views.some((view) => view.occurrence === occurrence) || page.occurrence === occurrence;
  }
}
