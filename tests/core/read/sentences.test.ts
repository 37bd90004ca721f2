/** Where sentences end: text → the sentences that it has. */
import { expect, test } from "vitest";
import { readSentences } from "../../../src/core/read/sentences.ts";

const TABLE: readonly [rule: string, text: string, sentences: readonly string[]][] = [
  [
    "abbreviations",
    "U.S. Gen. Park met Mr. Xi on Jan. 5. Dr. Ro left.",
    ["U.S. Gen. Park met Mr. Xi on Jan. 5.", "Dr. Ro left."],
  ],
  [
    "initials",
    "John F. Kennedy and J. D. Vance agreed. So did W. H. Lee.",
    ["John F. Kennedy and J. D. Vance agreed.", "So did W. H. Lee."],
  ],
  ["an abbreviation at the end", "He lives in the U.S. She does not.", ["He lives in the U.S.", "She does not."]],
  ["a word that looks like an abbreviation", "They had given in. Patrick left.", ["They had given in.", "Patrick left."]],
  ["speech amid a sentence", "“Why?” she asked. “Stop!” he cried.", ["“Why?” she asked.", "“Stop!” he cried."]],
  ["speech that ends a sentence", "He said: “It is war.” Then he left.", ["He said: “It is war.”", "Then he left."]],
  [
    "non-breaking hyphens",
    "Lee Jae‑myung spoke. The full‑scale talks began.",
    ["Lee Jae‑myung spoke.", "The full‑scale talks began."],
  ],
  ["headline", "Talks break down\n\nPeru left.", ["Talks break down", "Peru left."]],
  ["headline over a single newline", "Talks break down\nPeru left.", ["Talks break down", "Peru left."]],
  ["dateline", "LIMA, Oct. 3 (Agency) — Peru left.", ["LIMA, Oct. 3 (Agency) — Peru left."]],
  ["bullets", "• Peru left\n• Chile stayed", ["Peru left", "Chile stayed"]],
  ["numbered list", "1. Peru left.\n2. Chile stayed.", ["Peru left.", "Chile stayed."]],
  [
    "hard-wrapped lines",
    "The two foreign ministers, who had been talking since dawn,\nleft for home. Nobody waved.",
    ["The two foreign ministers, who had been talking since dawn,\nleft for home.", "Nobody waved."],
  ],
  ["Windows newlines", "Peru left.\r\n\r\nChile stayed.", ["Peru left.", "Chile stayed."]],
  ["old Mac newlines", "Peru left.\rChile stayed.", ["Peru left.", "Chile stayed."]],
  ["line separators", "Peru left.\u2028Chile stayed.\u2029So did Cuba.", ["Peru left.", "Chile stayed.", "So did Cuba."]],
  ["soft hyphens and marks without width", "Bei\u00adjing left.\u200b Peru stayed.", ["Bei\u00adjing left.", "Peru stayed."]],
  ["letters that wink does not know", "Erdoğan met Đinđić in Łódź. So it was.", ["Erdoğan met Đinđić in Łódź.", "So it was."]],
  ["nothing", " \n\t ", []],
];

test.each(TABLE)("%s", (_rule, text, sentences) => {
  expect(readSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

const WORDS: readonly [text: string, words: readonly string[]][] = [
  ["US-backed talks", ["US", "-", "backed", "talks"]],
  ["It was Lee’s.", ["It", "was", "Lee", "’s", "."]],
  ["Recep Tayyip Erdoğan", ["Recep", "Tayyip", "Erdoğan"]],
  ["Bei\u00adjing", ["Bei\u00adjing"]],
];
test.each(WORDS)("words of %s", (text, words) => {
  expect(readSentences(text).flatMap((sentence) => sentence.tokens.map((token) => token.text))).toEqual(words);
});
