// Which ink is read best on a seat's colour: some of the eight are pale.

const INKS = ["#ffffff", "#1d2a33"];

/** @param {string} colour as `#rrggbb` @returns {string} the ink with the greater contrast (WCAG 2.2, relative luminance) */
export function inkOn(colour) {
  const ground = luminance(colour);
  const contrast = (/** @type {string} */ ink) => {
    const [dark = 0, light = 0] = [luminance(ink), ground].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  return INKS.reduce((best, ink) => (contrast(ink) > contrast(best) ? ink : best));
}

/** @param {string} colour */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {number} share of full light, as sRGB encodes it */
function linear(share) {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
