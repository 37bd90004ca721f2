/** Marks: pieces join to the sentence, and names are found where they stand. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor, Event } from "../../../src/core/model.ts";
import { markSentence } from "../../../src/core/weave/marks.ts";

const ACTORS = new Map<string, Actor>([
  ["KOR", { id: "KOR", kind: "country", name: "South Korea" }],
  ["CHN", { id: "CHN", kind: "country", name: "China" }],
  ["lee", { id: "lee", kind: "leader", name: "Lee Jae-myung", country: "KOR" }],
]);
const event = (source: string, target: string, reason?: Event["reason"]): Event => ({
  id: "e1",
  source,
  target,
  type: "ACCUSE",
  status: "actual",
  evidence: [],
  ...(reason && { reason }),
});
const marked = (text: string, events: readonly Event[]) =>
  markSentence(text, [0, text.length], events, ACTORS)
    .map(({ text: piece, mark }) => (mark ? `[${mark}:${piece}]` : piece))
    .join("");

test.each([
  ["whole names", "South Korea condemned China.", [event("KOR", "CHN")], "[actor:South Korea] condemned [actor:China]."],
  ["no part of a longer word", "Indochina is not China.", [event("CHN", "KOR")], "Indochina is not [actor:China]."],
  ["a leader by a word of the name", "Lee spoke.", [event("lee", "CHN")], "[actor:Lee] spoke."],
  ["any hyphen", "Lee Jae\u2011myung spoke.", [event("lee", "CHN")], "[actor:Lee Jae\u2011myung] spoke."],
  [
    "what the reason says",
    "Seoul condemned it.",
    [event("KOR", "CHN", { article: "a1", source: [0, 5], cue: [6, 15] })],
    "[actor:Seoul] [tension:condemned] it.",
  ],
])("%s", (_, text, events, expected) => {
  expect(marked(text, events)).toBe(expected);
});

test("the pieces join to the sentence, whatever the reasons", () => {
  const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): [number, number] => [a, b]);
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(fc.tuple(range, range, range), { maxLength: 5 }),
      (text, reasons) => {
        const events = reasons.map(([source, target, cue]) => event("KOR", "CHN", { article: "a1", source, target, cue }));
        const pieces = markSentence(text, [0, text.length], events, ACTORS);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      },
    ),
  );
});
