import { page } from "../core/page.js";

/** An amount of minor units in the reader's way of writing it. */
export function money(amount, currency, decimals) {
  const value = amount / 10 ** decimals;
  const isWhole = Number.isInteger(value);
  try {
    const digits = isWhole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : { minimumFractionDigits: decimals };
    return new Intl.NumberFormat(page.lang, { style: "currency", currency, ...digits }).format(value);
  } catch {
    return `${value} ${currency}`;
  }
}
