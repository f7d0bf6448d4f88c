/** The name of a status, as on all pages. */
export function statusWord(state, t) {
  switch (state) {
    case "live":
      return t("status.live");
    case "late":
      return t("status.late");
    case "moved":
      return t("status.moved");
    case "ended":
      return t("status.ended");
    case "cancelled":
      return t("status.cancelled");
    case "rained_off":
      return t("status.rained_off");
    case "closed":
      return t("status.closed");
    default:
      return t("status.scheduled");
  }
}

/** Why the service did not take a word, and what to do about it. */
export function refusalWords({ status, reason, detail }, t) {
  switch (reason) {
    case "too_late":
      return t("studio.why_late");
    case "pitch_taken":
      return t("studio.why_taken");
    case "pitch_closed":
      return t("studio.why_closed");
    case "pitch_hours":
      return t("studio.why_hours");
    case "live_off":
      return t("studio.why_off");
  }
  if (status === 401) return t("studio.why_token");
  if (status === 403) return t("studio.why_foreign");
  if (status === 404 || status === 422) return t("studio.why_gone");
  return t("studio.why_other", { detail: detail || String(status) });
}

/** An amount in minor units, as the currency has them. */
export function money(amount, currency, lang) {
  try {
    const format = new Intl.NumberFormat(lang, { style: "currency", currency });
    return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
  } catch {
    return `${amount} ${currency}`;
  }
}

/** A new element with a class and a text; the text is never read as HTML. */
export function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
