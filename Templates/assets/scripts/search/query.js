// What is typed, as words to look for and a day: “jazz on Saturday” is the word jazz and the coming Saturday.
import { fold } from "./folding.js";

/** Reads queries in the language of the page. */
export function queryReader(t, lang) {
  const list = (text) => text.split(",").map((phrase) => fold(phrase).map((word) => word.text));
  const phrases = [
    ...list(t("search.words_now")).map((words) => ({ words, day: { kind: "now" } })),
    ...list(t("search.words_today")).map((words) => ({ words, day: { kind: "today" } })),
    ...list(t("search.words_tonight")).map((words) => ({ words, day: { kind: "tonight" } })),
    ...list(t("search.words_tomorrow")).map((words) => ({ words, day: { kind: "tomorrow" } })),
    ...list(t("search.words_weekend")).map((words) => ({ words, day: { kind: "weekend" } })),
    ...weekdays(lang, "long").map((words, weekday) => ({ words, day: { kind: "weekday", weekday } })),
    ...weekdays(lang, "short").map((words, weekday) => ({ words, day: { kind: "weekday", weekday }, isShort: true })),
  ]
    .filter(({ words, isShort }) => words.length > 0 && !(isShort && words.join("").length < 3))
    .sort((left, right) => right.words.length - left.words.length);
  const small = new Set(list(t("search.words_small")).flat());
  const months = monthNames(lang);

  return (text) => {
    const date = /\b\d{4}-\d\d-\d\d\b/.exec(text)?.[0];
    const all = fold(date ? text.replace(date, " ") : text);
    let tokens = all;
    let day = date ? { kind: "date", date } : null;
    for (const { words, day: named, isShort } of day ? [] : phrases) {
      // A short name alone may as well be the beginning of another word.
      if (isShort && all.length < 2) continue;
      const rest = without(tokens, words);
      if (!rest) continue;
      [tokens, day] = [rest, named];
      break;
    }
    if (tokens.length > 1 || day) tokens = tokens.filter((token) => !small.has(token.text));
    if (!day) [tokens, day] = dayOfMonth(tokens, months);
    // Nobody is called by a date; but by a weekday one may be.
    return { text: text.trim(), all: date ? [] : all, tokens, day };
  };
}

/** The tokens but for some that follow each other; null where they are not there. */
function without(tokens, words) {
  for (let start = 0; start + words.length <= tokens.length; start += 1) {
    if (words.every((word, index) => tokens[start + index].text === word)) return tokens.toSpliced(start, words.length);
  }
  // Where no spaces are put between words, a day may stand within a stretch.
  const [word] = words;
  const index = tokens.findIndex((token) => token.isRunning && words.length === 1 && word.length > 1 && token.text.includes(word));
  if (index < 0) return null;
  return tokens.toSpliced(index, 1, ...tokens[index].text.split(word).filter(Boolean).map((text) => ({ text, isRunning: true })));
}

/** “5 December”, “December 5”. */
function dayOfMonth(tokens, months) {
  for (const [index, token] of tokens.entries()) {
    const month = months.get(token.text);
    if (month === undefined) continue;
    for (const start of [index - 1, index]) {
      const number = Number(tokens[start === index ? index + 1 : start]?.text);
      if (number >= 1 && number <= 31) return [tokens.toSpliced(start, 2), { kind: "month", month, number }];
    }
  }
  return [tokens, null];
}

/** The first of January 2024 was a Monday. */
function weekdays(lang, weekday) {
  const format = new Intl.DateTimeFormat(lang, { weekday, timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => fold(format.format(Date.UTC(2024, 0, 1 + day))).map((word) => word.text));
}

/** In the form in which they stand beside a day: Czech has “5. prosince”, not “prosinec”. */
function monthNames(lang) {
  const names = new Map();
  for (const month of ["short", "long"]) {
    const format = new Intl.DateTimeFormat(lang, { day: "numeric", month, timeZone: "UTC" });
    for (let number = 0; number < 12; number += 1) {
      const part = format.formatToParts(Date.UTC(2024, number, 5)).find(({ type }) => type === "month");
      const words = fold(part?.value ?? "");
      if (words.length === 1 && words[0].text.length > 2) names.set(words[0].text, number);
    }
  }
  return names;
}
