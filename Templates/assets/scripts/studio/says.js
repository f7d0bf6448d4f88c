// From a tap to what is sent: which stops it is about, and the words that it is shown with until it is heard.
import * as outbox from "./outbox.js";
import { askLate, askSure } from "./sheets.js";
import { askPitch } from "./pitch-sheet.js";
import { statusWord } from "./words.js";

/** Milliseconds before its start from which on a stop may be said to be on without another question. */
const early = 3_600_000;

export function says(root, stage, view) {
  const { t, token } = stage;
  const field = root.querySelector("#studio-note");

  /** The note goes with the word that it was written for, and with no other. */
  function note() {
    const text = field.value.trim();
    field.value = "";
    return text ? { note: text } : {};
  }

  function say(stop, state, more = {}, shown = {}) {
    const words = { ...more, ...note() };
    outbox.add({
      key: token.key,
      method: "PUT",
      path: `/v1/performances/${stop.performance}/live`,
      body: { stop: stop.number, date: stop.date, state, ...words },
      word: { state, stops: [stop.key], ...words, ...shown },
      label: t("studio.label", { state: statusWord(state, t), place: shown.place ?? stop.place }),
    });
    stage.show(stop);
  }

  /** One word for all stops of a date that are not over, for each show of the day. */
  function sayRest(state, stops) {
    const words = note();
    const dates = new Map(stops.map((stop) => [`${stop.performance}/${stop.date}`, stop]));
    for (const { performance, date } of dates.values()) {
      const own = stops.filter((stop) => stop.performance === performance && stop.date === date);
      outbox.add({
        key: token.key,
        method: "PUT",
        path: `/v1/performances/${performance}/live`,
        body: { date, state, ...words },
        word: { state, stops: own.map(({ key }) => key), ...words },
        label: t("studio.label", { state: statusWord(state, t), place: own.map(({ place }) => place).join(", ") }),
      });
    }
    stage.show(stops[0]);
  }

  const rest = () => view.ofChosenDay().filter((stop) => stop.end > stage.now());

  function sure(state, heading, all) {
    const stop = view.chosen();
    const open = rest();
    const stops = open.length ? open : [stop];
    const text = stops.map((each) => `${stage.times(each).range(each.start, each.end)} ${each.place}`).join(" · ");
    const one = state !== "ended" && stops.length > 1 ? t("studio.only", { place: stop.place }) : undefined;
    askSure(root, { heading, text, all, one }, (isOne) => (isOne ? say(stop, state) : sayRest(state, stops)));
  }

  const acts = {
    live() {
      const stop = view.chosen();
      if (stop.start - early <= stage.now()) return say(stop, "live");
      const times = stage.times(stop);
      const text = t("studio.early", { place: stop.place, day: times.day(stop.start), time: times.time(stop.start) });
      askSure(root, { heading: t("studio.on"), text, all: t("studio.on_anyway") }, () => say(stop, "live"));
    },
    ended: () => say(view.chosen(), "ended"),
    late: () => askLate(root, t, (minutes) => say(view.chosen(), "late", { minutes })),
    moved() {
      const stop = view.chosen();
      const heading = t("studio.moved_from", { place: stop.place });
      askPitch(root, stage, { heading, city: stop.city }, (pitch) => {
        say(stop, "moved", { pitch: pitch.pitch }, { place: pitch.name });
      });
    },
    over: () => sure("ended", t("studio.over"), t("studio.over_yes")),
    rained_off: () => sure("rained_off", t("studio.rain"), t("studio.rain_yes")),
    cancelled: () => sure("cancelled", t("studio.cancel"), t("studio.cancel_yes")),
    here() {
      const options = { heading: t("studio.here"), city: stage.city(), isSet: true };
      askPitch(root, stage, options, (pitch, minutes) => {
        const until = new Date(stage.now() + minutes * 60_000);
        const words = note();
        stage.keepCity(pitch.pitch.split("/")[0]);
        outbox.add({
          key: token.key,
          method: "PUT",
          path: `/v1/performers/${token.subject}/live`,
          body: { pitch: pitch.pitch, until: until.toISOString().replace(/\.\d+/, ""), ...words },
          word: { state: "live", isSet: true, place: pitch.name, until: until.getTime(), ...words },
          label: t("studio.label", { state: statusWord("live", t), place: pitch.name }),
        });
        stage.show();
      });
    },
  };

  for (const button of root.querySelectorAll("[data-say], [data-open]")) {
    button.addEventListener("click", () => acts[button.dataset.say ?? button.dataset.open]());
  }

  return {
    /** Says once more what holds, so that its lease is as long again. */
    renew({ stop, word }) {
      const { minutes, pitch, note } = word;
      const isMoved = word.state === "moved";
      const more = { ...(minutes && { minutes }), ...(isMoved && { pitch }), ...(note && { note }) };
      say(stop, word.state, more, isMoved ? { place: word.place } : {});
    },
    unsay,
    /** Without a stop only a set that nobody planned can be said. */
    allow() {
      const hasStop = Boolean(view.chosen());
      for (const button of root.querySelectorAll("[data-say], [data-open]")) {
        button.disabled = button.dataset.open !== "here" && !hasStop;
      }
    },
  };

  /** What waits to be sent is taken out; what was heard is taken back at the service, all that was said with it. */
  function unsay({ stop, set, word }) {
    const waiting = stage.waiting().findLast((entry) => (set ? entry.word?.isSet : entry.word?.stops?.includes(stop.key)));
    if (waiting) return outbox.drop(waiting.id);
    if (set) {
      return outbox.add({
        key: token.key,
        method: "DELETE",
        path: `/v1/performers/${token.subject}/live`,
        word: { state: null, isSet: true },
        label: t("studio.label_unsay", { place: set.place ?? "" }),
      });
    }
    const together = stage.stops.filter((each) => {
      const other = stage.words.get(each.key);
      return each.performance === stop.performance && each.date === stop.date && other?.state === word.state && other?.said === word.said;
    });
    const one = together.length < 2 ? `&stop=${stop.number}` : "";
    outbox.add({
      key: token.key,
      method: "DELETE",
      path: `/v1/performances/${stop.performance}/live?date=${stop.date}${one}`,
      word: { state: null, stops: (one ? [stop] : together).map(({ key }) => key) },
      label: t("studio.label_unsay", { place: stop.place }),
    });
  }
}
