/** What is said about a PDF beside its pages. */

const MOST_SHOWN = 20;

export const PDF_WORDS = {
  /** Every language that our articles and words are in. */
  language: "en",
  missing: (letters: readonly string[]) =>
    `The fonts lack ${letters.slice(0, MOST_SHOWN).join(" ")}${letters.length > MOST_SHOWN ? " …" : ""}: a crossed box stands for each of them. Search and copy still find the letters. A picture (PNG) borrows such letters from this device.`,
} as const;
