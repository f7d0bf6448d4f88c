// Keeps everything that a page shows of sets as it stands now: by what was said, and else by the clock of this device.
import { announce } from "../core/announce.js";
import { isOff } from "../core/features.js";
import { page } from "../core/page.js";
import { wordsOf } from "../core/said.js";
import { closureAt } from "./closures.js";
import { dress } from "./dress.js";
import { standing } from "./status.js";
import { findViews } from "./views.js";
import { adviceOf, badgeText, saidText, statusWord } from "./words.js";

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
    const { status, isNow, isSoon, isOver, word, closure } = state;
    const flags = [isNow && (view.isWhole ? status === "scheduled" && "due" : "now"), isSoon && "soon"];
    flags.push(isOff(status) && "off", isOver && (view.isWhole || !isOff(status)) && "over");
    const place = word?.status === "moved" && word.place ? this.#t("live.moved_to", { place: word.place }) : null;
    const look = view.isWhole ? this.#lookOfNext(view, state) : { badges: this.#badges(view, state) };
    const note = closure?.reason || word?.note;
    dress(view.element, { ...look, classes: [status, ...flags.filter(Boolean)], place, note });
    return [status, place].join("\n");
  }

  #badges(view, state) {
    const { status, isNow } = state;
    const badges = [];
    if (isNow && status !== "live") badges.push({ kind: "live", text: this.#t("occurrence.now_badge") });
    if (status !== "scheduled") badges.push({ kind: status, text: badgeText(state, view.set.like, this.#t) });
    return badges;
  }

  /** The box at the top of a performance's page: one badge, beside it when that was said, and what it means. */
  #lookOfNext(view, state) {
    const t = this.#t;
    const { status, isNow, isOver, word } = state;
    const heading = isOver ? t("performance.last") : isNow ? t("performance.now") : t("performance.next");
    const due = isNow && status === "scheduled" ? t("occurrence.due") : "";
    // When it was said, only the build knows as long as the service has not told.
    const isBuilt = !this.isInformed && !word && view.set.isSaid && status === view.set.planned;
    return {
      badges: [{ kind: status === "scheduled" ? "" : status, text: statusWord(status, t) }],
      said: isBuilt ? null : saidText(state, view, t) || due,
      heading,
      advice: isOver ? "" : adviceOf(status, t),
    };
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
