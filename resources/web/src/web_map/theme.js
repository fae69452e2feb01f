// Light, dark or high contrast, as the reader's machine asks for it.

/** @typedef {import("./carried_tiles.js").Theme} Theme */

/** Tells at once, and again whenever it changes; paper is always light. @param {Window} window @param {(theme: Theme) => void} tell */
export function followTheme(window, tell) {
  const contrast = window.matchMedia("(prefers-contrast: more)");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const say = () => tell(contrast.matches ? "contrast" : dark.matches ? "dark" : "light");
  contrast.addEventListener("change", say);
  dark.addEventListener("change", say);
  window.addEventListener("beforeprint", () => tell("light"));
  window.addEventListener("afterprint", say);
  say();
}
