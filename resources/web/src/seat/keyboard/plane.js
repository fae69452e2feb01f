// The keys of a keyboard at one moment: pure, from a layout to rows.

/** @import { Layout } from "./layouts.js" */

/**
 * A key. One with `text` writes it; the others do what they are called.
 * @typedef {object} Key
 * @property {"type" | "space" | "delete" | "line" | "done" | "shift" | "signs" | "letters" | "script" | "hide"} does
 * @property {string} [text]
 * @property {string[]} [more] what a long press offers
 * @property {string} [hint] shown small in its corner
 * @property {number} wide in keys
 */

/**
 * What the keyboard is asked to show.
 * @typedef {object} View
 * @property {"letters" | "signs"} plane
 * @property {boolean} shift
 * @property {import("./fields.js").Kind} kind of the field
 * @property {boolean} lines whether the field takes more than one line
 * @property {boolean} scripts whether another script can be had
 */

const PAD = ["1 2 3", "4 5 6", "7 8 9"];
const ADDRESS = ["@", "-", "_", "."];

/** @param {Layout} layout @param {View} view @returns {{rows: Key[][], wide: number}} `wide`: the widest row, in keys */
export function planeOf(layout, view) {
  if (view.kind === "number" || view.kind === "phone") return { rows: pad(view.kind === "phone"), wide: 4 };
  const [first = [], second = [], third = []] = keys(layout, view);
  const letters = view.plane === "letters";
  const wide = Math.max(first.length, second.length, third.length + (letters ? 2 : 1));
  /** @type {Key[]} */
  const last = letters
    ? [{ does: "shift", wide: (wide - third.length) / 2 }, ...third, { does: "delete", wide: (wide - third.length) / 2 }]
    : [...third, { does: "delete", wide: wide - third.length }];
  return { rows: [first, second, last, bottom(layout, view, wide)], wide };
}

/** @param {Layout} layout @param {View} view @returns {Key[][]} */
function keys(layout, { plane, shift }) {
  const plain = layout[plane].map(split);
  if (plane === "signs") return plain.map((row) => row.map((text) => writes(text, layout.more[text])));
  const hints = split(layout.hints ?? "");
  const shifted = layout.shifted?.map(split);
  return plain.map((row, line) =>
    row.map((text, at) => {
      const other = shifted?.[line]?.[at];
      const more = layout.more[text];
      const hint = other ?? split(more ?? "").find((one) => hints.includes(one));
      if (!shift) return writes(text, more, hint);
      if (other !== undefined) return writes(other, layout.more[other], text);
      const capital = (/** @type {string} */ words) => words.toLocaleUpperCase(layout.code);
      return writes(capital(text), capital(more ?? ""), hint && capital(hint));
    }),
  );
}

/** @param {Layout} layout @param {View} view @param {number} wide @returns {Key[]} */
function bottom(layout, { plane, kind, lines, scripts }, wide) {
  /** @type {Key[]} */
  const start = [{ does: plane === "letters" ? "signs" : "letters", wide: 1.5 }];
  if (scripts) start.push({ does: "script", wide: 1.25 });
  /** @type {Key[]} */
  const end = [{ does: lines ? "line" : "done", wide: 1.5 }, { does: "hide", wide: 1.25 }];
  if (kind === "email") {
    const [ending = "", ...others] = layout.endings;
    const signs = ADDRESS.map((sign) => writes(sign));
    return [...start, ...signs, { ...writes(ending, others.join(" ")), wide: 2 }, ...end];
  }
  const [before = "", after = ""] = layout.beside;
  const sides = [...start, ...end].reduce((sum, key) => sum + key.wide, 2);
  return [
    ...start,
    writes(before, layout.more[before]),
    { does: "space", wide: Math.max(2, wide - sides) },
    writes(after, layout.more[after]),
    ...end,
  ];
}

/** @param {boolean} phone @returns {Key[][]} */
function pad(phone) {
  const [first = [], second = [], third = []] = PAD.map((row) => split(row).map((digit) => writes(digit)));
  return [
    [...first, { does: "delete", wide: 1 }],
    [...second, writes(phone ? "+" : "-")],
    [...third, { does: "done", wide: 1 }],
    [phone ? { does: "space", wide: 1 } : writes(","), writes("0"), writes(phone ? "#" : "."), { does: "hide", wide: 1 }],
  ];
}

/** @param {string} text @param {string} [more] @param {string} [hint] @returns {Key} */
function writes(text, more = "", hint = undefined) {
  return { does: "type", text, more: split(more), hint, wide: 1 };
}

/** @param {string} row */
function split(row) {
  return row.split(" ").filter(Boolean);
}
