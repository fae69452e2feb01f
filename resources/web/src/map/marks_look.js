// How marks look in each theme, as the worker needs to know it.

import { LOOKS } from "./looks.js";

/** @typedef {import("../worker/look.js").Look} Look */
/** @typedef {import("../protocol.js").ProjectShown} ProjectShown */

const AROUND = {
  light: { ink: "#1d2a33", paper: "#ffffff", edge: "", shadow: "rgb(29 42 51 / 0.38)" },
  dark: { ink: "#f4f0e6", paper: "#16212a", edge: "", shadow: "rgb(0 0 0 / 0.6)" },
  contrast: { ink: "#000000", paper: "#ffffff", edge: "#000000", shadow: "rgb(0 0 0 / 0)" },
};

// People stand at a kiosk or table: marks are larger there.
const STANDING = 1.2;

/**
 * @param {"light"|"dark"|"contrast"} theme @param {ProjectShown} project
 * @param {Record<string, string>} paths icons as SVG paths, by name
 * @returns {Look}
 */
export function marksLook(theme, project, paths) {
  const path = (/** @type {string} */ name) => paths[name] ?? "";
  return {
    ...AROUND[theme],
    shade: LOOKS[theme].shade,
    halo: LOOKS[theme].halo,
    outline: LOOKS[theme].outline,
    scale: project.resident_screen ? STANDING : 1,
    layers: project.layers.map(({ colour, symbol, icon, categories }) => ({
      colour: theme === "dark" ? lifted(colour) : colour,
      symbol,
      icons: [path(icon), ...categories.map((category) => path(category.icon) || path(icon))],
    })),
  };
}

/** The same hue, light enough for dark ground. @param {string} hex */
export function lifted(hex) {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `#${parts.map((part) => Math.round(part + (255 - part) * 0.42).toString(16).padStart(2, "0")).join("")}`;
}
