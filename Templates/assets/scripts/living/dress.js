// Shows in the markup of a page how a set stands, and finds the way back to how the build wrote it.

const classes = ["scheduled", "live", "late", "moved", "ended", "cancelled", "rained_off", "closed", "now", "due", "soon", "off", "over"];
const written = new WeakMap();

/**
 * @param element a set of a list, the next date of a performance, or one of its stops
 * @param look `classes`, `badges` (`kind`, `text`), and what stands in for the place or is added as a note, if anything;
 *   of a performance's next date also `heading`, `said` (null leaves what the build wrote) and `advice`
 */
export function dress(element, look) {
  const former = remember(element);
  for (const name of classes) element.classList.toggle(name, look.classes.includes(name));
  if (former.badges() !== look.badges.map(({ text }) => text).join("\n")) putBadges(element, look.badges);
  if (former.place) former.place.data = look.place ?? former.placeText;
  putNote(element, former, look.note);
  if (look.heading === undefined) return;
  write(element, "h2", look.heading);
  if (look.said !== null) write(element, ".said", look.said, () => element.querySelector(".state").append(" ", made("span", "said")));
  write(element, ".advice", look.advice, () => element.querySelector(".where").after(made("p", "advice")));
}

/** What says something to a screen reader is only touched when it changes. */
function write(element, selector, text, make) {
  if (text && !element.querySelector(selector)) make?.();
  const line = element.querySelector(selector);
  if (!line) return;
  if (line.textContent !== text) line.textContent = text;
  line.hidden = !text;
}

function made(kind, name) {
  const element = document.createElement(kind);
  element.className = name;
  return element;
}

function remember(element) {
  if (!written.has(element)) {
    const places = [".where", ":scope > div > strong > a", ":scope > div > strong"];
    const where = places.map((selector) => element.querySelector(selector)).find(Boolean);
    const place = [...(where?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    written.set(element, {
      place,
      placeText: place?.data,
      notes: [...element.querySelectorAll(".note")].map((note) => note.textContent.trim()),
      note: null,
      badges: () => badgesOf(element).map((badge) => badge.textContent).join("\n"),
    });
  }
  return written.get(element);
}

const badgesOf = (element) => [...element.querySelectorAll(".badge")];

function putBadges(element, badges) {
  for (const old of badgesOf(element)) old.remove();
  const states = [...element.querySelectorAll(".state")];
  for (const extra of states.slice(1)) extra.remove();
  let holder = states[0];
  if (!badges.length) {
    if (element.matches(".set")) holder?.remove();
    return;
  }
  if (!holder && element.matches(".set")) {
    holder = made("p", "state");
    element.querySelector(".who")?.before(holder);
  }
  holder ??= element.querySelector(":scope > div") ?? element;
  const before = holder.querySelector(":scope > .note, :scope > .button");
  for (const { kind, text } of badges) {
    const badge = made("span", `badge ${kind}`);
    badge.textContent = text;
    if (before) before.before(badge, " ");
    else if (holder.querySelector(":scope > .said")) holder.querySelector(":scope > .said").before(badge, " ");
    else holder.append(badge, " ");
  }
}

/** A note that stands there already, from the build, is not said twice. */
function putNote(element, former, text) {
  const isWritten = !text || former.notes.some((note) => note.includes(text));
  if (isWritten) {
    former.note?.remove();
    former.note = null;
    return;
  }
  if (!former.note) {
    const note = made("p", "note");
    note.append(document.createElement("bdi"));
    const holder = element.querySelector(":scope > div") ?? element;
    const last = holder.querySelector(":scope > .button");
    if (last) last.before(note);
    else holder.append(note);
    former.note = note;
  }
  former.note.firstChild.textContent = text;
}
