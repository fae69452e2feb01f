// The outline of each layer's symbol: layers are told by shape as well as by colour.

/** @typedef {"circle"|"diamond"|"triangle"|"square"|"pentagon"|"hexagon"} Symbol */

// Corners on a circle: how many, where the first one is (degrees clockwise from the top), and how far out, so that
// all symbols look equally heavy.
/** @type {Record<string, {corners: number, turn: number, reach: number}>} */
const CORNERS = {
  diamond: { corners: 4, turn: 0, reach: 1.14 },
  triangle: { corners: 3, turn: 0, reach: 1.3 },
  square: { corners: 4, turn: 45, reach: 1.2 },
  pentagon: { corners: 5, turn: 0, reach: 1.08 },
  hexagon: { corners: 6, turn: 30, reach: 1.06 },
};

/**
 * An SVG path around 0, 0. The triangle hangs a little lower, so that its middle is where the place is.
 * @param {string} symbol @param {number} radius in pixels @returns {string}
 */
export function symbolPath(symbol, radius) {
  const shape = CORNERS[symbol];
  if (!shape) {
    const r = radius.toFixed(2);
    return `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 -${r} 0Z`;
  }
  const down = symbolDrop(symbol) * radius;
  const corners = Array.from({ length: shape.corners }, (_, i) => {
    const angle = ((shape.turn + (360 / shape.corners) * i) * Math.PI) / 180;
    const x = Math.sin(angle) * radius * shape.reach;
    const y = down - Math.cos(angle) * radius * shape.reach;
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

/** How far below the middle the symbol's own centre lies, in radii. @param {string} symbol */
export function symbolDrop(symbol) {
  return symbol === "triangle" ? 0.22 : 0;
}
