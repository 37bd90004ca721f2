/** Lines of text: a table, and never wider or more than asked. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitLines } from "../../src/figure/type.ts";
import { textWidth } from "../../src/look/measure.ts";

test.each([
  ["fits", "Two words", 400, 3, ["Two words"]],
  [
    "is evened out",
    "Turkey drops its veto against Sweden and Finland",
    440,
    3,
    ["Turkey drops its veto", "against Sweden and Finland"],
  ],
  ["has too many lines", "one two three four five six seven", 100, 2, ["one", "two t…"]],
  ["has a word too long", "mmmmmmmmmm", 100, 3, ["mmm", "mmm", "mm…"]],
  ["has a long word with a hyphen", "Mmmm-mmmm", 130, 3, ["Mmmm-", "mmmm"]],
  ["is empty", "  \n ", 100, 3, []],
] as const)("a text that %s", (_, text, width, most, lines) => {
  expect(fitLines(text, "serif-400", 30, width, most)).toEqual(lines);
});

test("never wider, never more, and nothing lost but behind an ellipsis", () => {
  const words = fc.array(fc.string({ maxLength: 30 }), { maxLength: 30 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 900 }), fc.integer({ min: 1, max: 4 }), (text, width, most) => {
      const lines = fitLines(text, "serif-600", 29, width, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(textWidth(line, "serif-600", 29)).toBeLessThanOrEqual(width);
      const bare = (all: string) => all.replace(/\s+/gu, "");
      if (!lines.at(-1)?.endsWith("…")) expect(bare(lines.join(""))).toBe(bare(text));
    }),
  );
});
