// Words as they are compared in a search: small letters without accents, "Łódź" found by "lodz".

/** Letters that Unicode does not take apart. @type {Record<string, string>} */
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", "’": "'", "‘": "'" };

/** @param {string} text */
export function folded(text) {
  const small = text.toLowerCase().replace(/[ßæœøđðþłı’‘]/g, (letter) => PLAIN[letter]);
  // Arabic vowel signs, short ones in Urdu too, are marks as accents are.
  return small.normalize("NFKD").replace(/\p{Mn}/gu, "").replace(/\s+/g, " ").trim();
}
