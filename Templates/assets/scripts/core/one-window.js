/** A piece of work that one window of a browser does at a time, and each window once: two would send the same twice. */
export function oneWindow(name, work) {
  let isAtWork = false;
  return async () => {
    if (isAtWork) return;
    isAtWork = true;
    try {
      if (navigator.locks) await navigator.locks.request(`streetmap-${name}`, work);
      else await work();
    } finally {
      isAtWork = false;
    }
  };
}
