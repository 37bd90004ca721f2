/** What is said about a PDF beside its pages. */

const MOST_SHOWN = 20;

export const PDF_WORDS = {
  /** Every language that our articles and words are in. */
  language: "en",
  /** One sentence, or none where no letter is missing. */
  missing: (letters: readonly string[]): string[] =>
    letters.length === 0
      ? []
      : [
          `The fonts lack ${letters.slice(0, MOST_SHOWN).join(" ")}${letters.length > MOST_SHOWN ? " …" : ""}: a crossed box stands for each. Search and copy still find the letters. A PNG borrows such letters from this device.`,
        ],
} as const;
