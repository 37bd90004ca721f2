/** Lines of several voices: every letter in its order, none wider than the column; numbers of sentences; the usual paper. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { inOurLetters } from "../../../src/figure/alike.ts";
import { letterOf, sentenceNumbers } from "../../../src/figure/handout/numbering.ts";
import { paperFor } from "../../../src/figure/handout/paper.ts";
import { breakLines, drawWords, type Span } from "../../../src/figure/handout/rich.ts";
import { VOICES } from "../../../src/figure/handout/voices.ts";
import { LIBRARY } from "../../library.ts";
import { readXml } from "../well-formed.ts";

const spans = fc.array(
  fc.record({
    text: fc.oneof(fc.string({ maxLength: 60 }), fc.lorem({ maxCount: 12 }), fc.string({ unit: "grapheme", maxLength: 20 })),
    voice: fc.constantFrom(VOICES.sentence, VOICES.mark, VOICES.event),
  }),
  { maxLength: 6 },
);
const bare = (parts: readonly Span[]) =>
  parts
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, "");

test("lines keep every letter in order, and fit", () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 20, max: 300 }), (content, width) => {
      const lines = [...breakLines(content, width)];
      expect(bare(lines.flatMap((line) => line.spans))).toBe(inOurLetters(bare(content)));
      for (const line of lines) if ([...bare(line.spans)].length > 1) expect(line.width).toBeLessThanOrEqual(width);
    }),
  );
});

test("a number stays with its sentence's first word", () => {
  const lines = [
    ...breakLines(
      [
        { text: "It ends here.", voice: VOICES.sentence },
        { text: " ", voice: VOICES.sentence },
        { text: "12", voice: VOICES.mark },
        { text: "Another", voice: VOICES.sentence },
      ],
      75,
    ),
  ];
  expect(lines.map((line) => line.spans.map(({ text }) => text).join(""))).toEqual(["It ends here.", "12Another"]);
});

test("words that are too many are cut short, whatever they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (words) => {
      expect(readXml(drawWords(words, VOICES.running, 0, 0, 60))[0]?.name).toBe("text");
    }),
  );
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("article %i is %s", (index, letters) => {
  expect(letterOf(index)).toBe(letters);
});

test("of one article numbers need no letter", () => {
  const [dossier] = LIBRARY.values();
  if (dossier) expect(sentenceNumbers(dossier)(dossier.articles[0]?.id ?? "", 3)).toBe("4");
});

test.each([
  ["en-US", "letter"],
  ["es-MX", "letter"],
  ["en-GB", "a4"],
  ["de", "a4"],
  ["", "a4"],
])("where %s is spoken one prints on %s", (language, paper) => {
  expect(paperFor(language)).toBe(paper);
});
