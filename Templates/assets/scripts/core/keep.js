// What this device remembers for its reader; it never leaves it. A browser may refuse to keep anything: then nothing is
// remembered, and all else works.

/** The value kept under a name, or `fallback`. */
export function kept(name, fallback = null) {
  try {
    return JSON.parse(localStorage.getItem(`streetmap.${name}`)) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Keeps a value; `null` forgets it. Says whether it is kept. */
export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(`streetmap.${name}`);
    else localStorage.setItem(`streetmap.${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
