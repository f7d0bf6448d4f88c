/**
 * The words of the page's language, as a function of a key and values for its placeholders.
 *
 * The build finds every key by its literal, so a key is never put together. `{count}` chooses the plural form.
 */
export async function loadWords(address) {
  const entries = await (await fetch(address)).json();
  const rules = new Intl.PluralRules(document.documentElement.lang || "en");
  return (key, values = {}) => {
    const entry = entries[key] ?? "";
    const pattern = typeof entry === "string" ? entry : (entry[rules.select(values.count)] ?? entry.other ?? "");
    return pattern.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
  };
}
