/** Whatever the text: events name known actors, point at whole sentences and at words of the text, and never at one country alone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readArticle } from "../../../src/core/read/read.ts";

const WORDS =
  "Russia Ukraine China Japan the two countries it they their both attacked met signed refused to not will may accused of by with and , . ; “ ” which who whose that troops treaty sanctions on against between Xi Jinping said Monday 1914 each other’s a - had been \n".split(
    " ",
  );
const babble = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }), { maxLength: 120 })
  .map((words) => words.join(" "));

test("events hold together", () => {
  fc.assert(
    fc.property(babble, (text) => {
      const { actors, events, sentences } = readArticle(text, { date: "2024-05-02", proposals: true });
      const country = new Map(actors.map((actor) => [actor.id, actor.kind === "leader" ? actor.country : actor.id]));
      const whole = new Set(sentences.map(([start, end]) => `${start}-${end}`));
      for (const { source, target, evidence, confidence, reason } of events) {
        expect(country.has(source) && country.has(target)).toBe(true);
        expect(country.get(source)).not.toBe(country.get(target));
        for (const { start, end } of evidence) expect(whole.has(`${start}-${end}`)).toBe(true);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        const [from, to] = reason.cue;
        expect(from).toBeLessThan(to);
        expect(evidence[0]!.start <= from && to <= evidence[0]!.end).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test("the same text gives the same events, whatever was read before", () => {
  const text = "Russia invaded Ukraine. Kyiv accused Moscow of murder. Both sides traded fire.";
  const first = readArticle(text, { date: "2022-03-01" });
  readArticle("France and Spain signed a treaty. It was welcomed by Italy.", { date: "1999-01-01" });
  expect(readArticle(text, { date: "2022-03-01" })).toEqual(first);
});
