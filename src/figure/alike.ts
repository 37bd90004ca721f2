/** Letters that no bundled font has, and others of the same look that it has: a hyphen that does not break is drawn as any hyphen. */

const ALIKE: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "–",
  "\u2015": "—",
  "\u2032": "'",
  "\u2033": '"',
  "\u202f": "\u00a0",
};
const UNLIKE = new RegExp(`[${Object.keys(ALIKE).join("")}]`, "gu");

/** The text as the bundled fonts set it. */
export const inOurLetters = (text: string): string => text.normalize("NFC").replace(UNLIKE, (letter) => ALIKE[letter] ?? letter);
