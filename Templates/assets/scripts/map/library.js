// MapLibre GL JS is a classic script of a megabyte: it comes when a map is opened, once for the page.
let asked = null;

/** The library; throws where it cannot be had. */
export function loadLibrary({ script, style }) {
  asked ??= Promise.all([
    add("script", { src: script }),
    style ? add("link", { rel: "stylesheet", href: style }) : null,
  ]).then(() => {
    if (!globalThis.maplibregl) throw new Error(`${script} is not MapLibre`);
    return globalThis.maplibregl;
  });
  asked.catch(() => (asked = null));
  return asked;
}

function add(name, attributes) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.onload = resolve;
    element.onerror = () => reject(new Error(`${attributes.src ?? attributes.href} cannot be loaded`));
    document.head.append(element);
  });
}
