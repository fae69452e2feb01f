// How loud a recording is, as a row of bars; those that were heard already are darker.

const SVG = "http://www.w3.org/2000/svg";
export const BARS = 44;
const STEP = 6;
const HIGH = 40;

/**
 * @param {Document} document
 * @returns {{element: SVGSVGElement, show: (levels: number[], heard?: number) => void}} levels from 0 to 1, at most `BARS`
 *   of them; heard from 0 to 1
 */
export function createWave(document) {
  const element = document.createElementNS(SVG, "svg");
  element.setAttribute("class", "wave");
  element.setAttribute("viewBox", `0 0 ${BARS * STEP} ${HIGH}`);
  element.setAttribute("preserveAspectRatio", "none");
  element.setAttribute("aria-hidden", "true");
  const [coming, heard] = ["coming", "heard"].map((name) => {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    element.append(path);
    return path;
  });

  return {
    element,
    show(levels, share = 0) {
      const until = Math.round(share * levels.length);
      heard?.setAttribute("d", levels.slice(0, until).map((level, at) => bar(level, at)).join(""));
      coming?.setAttribute("d", levels.slice(until).map((level, at) => bar(level, at + until)).join(""));
    },
  };
}

/** @param {number} level @param {number} at */
function bar(level, at) {
  const half = Math.max(1, (level * (HIGH - 4)) / 2);
  return `M${at * STEP + STEP / 2} ${(HIGH / 2 - half).toFixed(1)}V${(HIGH / 2 + half).toFixed(1)}`;
}

/** @param {number[]} levels many @returns {number[]} the loudest of each share, `BARS` of them */
export function shared(levels) {
  const share = Math.max(1, levels.length / BARS);
  return Array.from({ length: Math.min(BARS, levels.length) }, (_none, at) => {
    return Math.max(...levels.slice(Math.floor(at * share), Math.ceil((at + 1) * share)));
  });
}

/** @param {number} seconds @returns {string} 1:05 */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
