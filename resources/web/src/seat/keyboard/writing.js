// Writes into a field as a keyboard does: at its caret, over what is marked, within its length. The field tells of it
// with the same events, so that nobody else need know which keyboard it was.

/** @import { Field } from "./fields.js" */

const LOOK_BACK = 64; // UTF-16 units: no letter is longer, families of emoji are 25
const LETTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });
// These scripts are written mark by mark, and taken back so; a flag or an accented letter came at once and goes at once.
const MARK_BY_MARK = /^[\p{Script=Gurmukhi}\p{Script=Bengali}\p{Script=Arabic}\p{Script=Inherited}]+$/u;
const SENTENCE_BEGINS = /(?:^|[.!?…]\s+|\n)\s*$/u;

/** @param {Field} field @param {string} text */
export function write(field, text) {
  const { from, to } = marked(field);
  const room = field.maxLength < 0 ? Infinity : field.maxLength - field.value.length + to - from;
  if (text.length > room) return;
  put(field, text, from, to, "insertText");
}

/** Takes back what is marked, or what was written last before the caret. @param {Field} field */
export function takeBack(field) {
  const { from, to } = marked(field);
  const start = from < to ? from : from - lastLetter(field.value.slice(0, from)).length;
  if (start < to) put(field, "", start, to, "deleteContentBackward");
}

/** Whether the next letter begins a sentence. @param {Field} field */
export function beginsSentence(field) {
  return SENTENCE_BEGINS.test(field.value.slice(0, marked(field).from));
}

/** @param {string} words */
function lastLetter(words) {
  const letter = [...LETTERS.segment(words.slice(-LOOK_BACK))].at(-1)?.segment ?? "";
  return MARK_BY_MARK.test(letter) ? ([...letter].at(-1) ?? "") : letter;
}

/** @param {Field} field */
function marked({ selectionStart, selectionEnd, value }) {
  return { from: selectionStart ?? value.length, to: selectionEnd ?? value.length };
}

/** @param {Field} field @param {string} text @param {number} from @param {number} to @param {string} inputType */
function put(field, text, from, to, inputType) {
  field.setRangeText(text, from, to, "end");
  if (field.selectionEnd === field.value.length) field.scrollTop = field.scrollHeight;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType, data: text || null }));
}
