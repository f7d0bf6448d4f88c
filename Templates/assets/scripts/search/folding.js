// A text as it is searched: without case, accents and width, so that `praca` finds “Praça”. What the build does to names
// (FoldedText) is done here to what is typed; Tests/search/folding.json holds both to it.

/** Accents and other marks above and below letters, and what cannot be seen; the vowel signs of Indic scripts stay. */
const dropped = new RegExp(
  "[\\u00AD\\u00B7\\u0300-\\u036F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u0640\\u064B-\\u065F\\u0670" +
    "\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\u3099\\u309A\\uFE20-\\uFE2F" +
    "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF]",
  "gu",
);

/** Letters that no decomposition takes apart, as people type them who have no such key. */
const others = {
  æ: "ae", œ: "oe", ø: "o", ß: "ss", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ŧ: "t", ŋ: "n", ĸ: "k", ς: "σ",
};
const other = new RegExp(`[${Object.keys(others).join("")}]`, "gu");

/** Han and kana, Thai, Lao, Burmese and Khmer put no spaces between words: they are found by any part. */
const running =
  "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3005-\\u3007\\u3041-\\u30FF\\u31F0-\\u31FF\\u3400-\\u4DBF" +
  "\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}";
const letter = "[\\p{L}\\p{N}\\p{M}]";
const word = new RegExp(`(?:(?=[${running}])${letter})+|(?:(?![${running}])${letter})+`, "gu");
const runs = new RegExp(`^[${running}]`, "u");

/** The words of a text, each with whether it is a stretch without spaces. */
export function fold(text) {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(dropped, "")
    .replace(other, (letter) => others[letter])
    .replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCodePoint(kana.codePointAt(0) - 0x60));
  return (plain.match(word) ?? []).map((text) => ({ text, isRunning: runs.test(text) }));
}

/** Whether a text has what was typed: a word that begins so, or a stretch without spaces that holds it. */
export function has(words, token) {
  return words.some(({ text, isRunning }) => (isRunning ? text.includes(token.text) : text.startsWith(token.text)));
}
