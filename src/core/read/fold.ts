/** Makes words comparable: case, accents, dots and curly signs away; and turns names into ids. */

const ODD = /[^\x21-\x7e]/;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th" };

/** "Erdoğan" → "erdogan", "U.S." → "us", "O’Neill" → "o'neill". */
export function fold(word: string): string {
  return foldLower(word.toLowerCase());
}

/** The same for a word that is in lower case already. */
export function foldLower(word: string): string {
  let lower = word;
  if (ODD.test(lower))
    lower = lower
      .normalize("NFKD")
      .replace(/[\p{M}\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/gu, "")
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[øđðłıßæœþ]/g, (letter) => LETTERS[letter] ?? letter);
  return lower.includes(".") && lower.length > 1 ? lower.replaceAll(".", "") : lower;
}

/** Words of an entry or a name, as the tokenizer would part them: at spaces, hyphens and before a possessive. */
export const wordsOf = (phrase: string): string[] => phrase.split(/[\s\u2010\u2011-]+|(?=['\u2019]s\b)/).filter(Boolean);

/** "Recep Tayyip Erdoğan" → "recep-tayyip-erdogan"; never empty, at most 90 characters. */
export function slug(name: string): string {
  const id = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 90);
  return id || "nobody";
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  const c = word.charCodeAt(0);
  if (c < 128) return c >= 65 && c <= 90;
  return /^\p{Lu}/u.test(word);
}

/** "US", "U.N.", "G7": capitals, digits and dots only, at least one capital. */
export const isAcronym = (word: string): boolean => /^[A-Z][A-Z0-9.+]*$/.test(word);
