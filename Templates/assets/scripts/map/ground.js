// How the ground looks: in the colours of the page's own tokens, so light and dark follow the reader's setting. Layers and
// classes are those of OpenMapTiles; without tiles there is a plain ground, and the walks stand on it all the same.

/** MapLibre's style for the page's grounds, with an empty source for the walks. */
export function groundStyle(grounds) {
  const sources = { walks: { type: "geojson", data: { type: "FeatureCollection", features: [] } } };
  const layers = [{ id: "ground", type: "background", paint: { "background-color": token("--map-ground") } }];
  (Array.isArray(grounds) ? grounds : []).forEach((ground, index) => {
    const source = `ground-${index}`;
    sources[source] = {
      type: "vector",
      tiles: [new URL(ground.tiles, location.origin).href.replaceAll("%7B", "{").replaceAll("%7D", "}")],
      bounds: ground.bounds,
      minzoom: ground.minzoom,
      maxzoom: ground.maxzoom,
    };
    layers.push(...groundLayers(source));
  });
  layers.push(...walkLayers());
  return { version: 8, sources, layers };
}

/** Repaints a map after the reader has changed between light and dark; nothing is loaded again. */
export function repaint(map, grounds) {
  for (const { id, paint } of groundStyle(grounds).layers) {
    for (const [property, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, property, value);
  }
}

function groundLayers(source) {
  const area = (layer, classes, color) => ({
    id: `${source}-${layer}-${classes?.[0] ?? "all"}`,
    type: "fill",
    source,
    "source-layer": layer,
    ...(classes && { filter: ["in", ["get", "class"], ["literal", classes]] }),
    paint: { "fill-color": token(color) },
  });
  const line = (name, classes, color, widths, paint = {}) => ({
    id: `${source}-${name}`,
    type: "line",
    source,
    "source-layer": "transportation",
    filter: ["in", ["get", "class"], ["literal", classes]],
    layout: { "line-cap": paint["line-dasharray"] ? "butt" : "round", "line-join": "round" },
    paint: { "line-color": token(color), "line-width": growing(widths), ...paint },
  });
  const main = ["motorway", "trunk", "primary"];
  const middle = ["secondary", "tertiary"];
  return [
    area("landcover", ["grass", "wetland"], "--map-green"),
    area("landcover", ["wood"], "--map-wood"),
    area("landuse", ["pedestrian"], "--map-square"),
    area("landuse", ["railway"], "--map-yard"),
    area("water", null, "--map-water"),
    {
      id: `${source}-waterway`,
      type: "line",
      source,
      "source-layer": "waterway",
      paint: { "line-color": token("--map-water"), "line-width": growing([1, 6]) },
    },
    area("building", null, "--map-building"),
    line("pier", ["pier"], "--map-square", [1, 8]),
    line("path", ["path", "track"], "--map-path", [0.6, 3], { "line-dasharray": [2, 1.4] }),
    line("minor-edge", ["minor", "service"], "--map-edge", [2, 19]),
    line("middle-edge", middle, "--map-edge", [3, 24]),
    line("main-edge", main, "--map-edge", [4, 28]),
    line("minor", ["minor", "service"], "--map-street", [1, 16]),
    line("middle", middle, "--map-street", [2, 21]),
    line("main", main, "--map-street", [3, 25]),
    line("rail", ["rail", "transit"], "--map-rail", [0.6, 2]),
  ];
}

/** The walk that is looked at is drawn with dots, as on the drawn map; others are thin. */
function walkLayers() {
  const line = (id, isChosen, paint) => ({
    id,
    type: "line",
    source: "walks",
    filter: ["==", ["get", "chosen"], isChosen],
    layout: { "line-cap": "round", "line-join": "round" },
    paint,
  });
  return [
    line("walks-quiet", false, { "line-color": token("--soft"), "line-width": 2, "line-opacity": 0.6 }),
    line("walks-edge", true, { "line-color": token("--map-ground"), "line-width": 9, "line-opacity": 0.8 }),
    line("walks-chosen", true, { "line-color": token("--link"), "line-width": 5, "line-dasharray": [0.1, 2] }),
  ];
}

/** Widths in pixels from a whole town to a single square. */
const growing = ([far, near]) => ["interpolate", ["exponential", 1.6], ["zoom"], 12, far * 0.5, 14.5, far, 18, near];

function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || "#888888";
}
