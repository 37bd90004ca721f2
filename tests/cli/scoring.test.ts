/** The evaluation's measures on codings so small that one can count by hand. */
import { describe, expect, test } from "vitest";
import { rightEvents } from "../../src/cli/eval/calibration.ts";
import type { CodedEvent, Coding } from "../../src/cli/eval/reference.ts";
import { emptyScore, rates, scoreArticle } from "../../src/cli/eval/scoring.ts";

const actors = [
  { id: "FRA", kind: "country", name: "France" },
  { id: "ESP", kind: "country", name: "Spain" },
  { id: "ada-lovell", kind: "leader", name: "Ada Lovell", country: "FRA" },
];
const event = (
  source: string,
  target: string,
  type: CodedEvent["type"],
  sentence: 0 | 1,
  more: Partial<CodedEvent> = {},
): CodedEvent => ({
  source,
  target,
  type,
  status: "actual",
  evidence: [sentence ? { start: 10, end: 20 } : { start: 0, end: 9 }],
  ...more,
});
const coding = (events: CodedEvent[], more: Partial<Coding> = {}): Coding => ({
  name: "a",
  title: "",
  date: "2024-01-01",
  text: "x".repeat(20),
  sentences: [
    [0, 9],
    [10, 20],
  ],
  actors,
  events,
  ...more,
});
const score = (reference: Coding, coded: Coding) => {
  const result = emptyScore();
  scoreArticle(result, reference, coded);
  return result;
};

describe("scoreArticle", () => {
  const reference = coding([event("FRA", "ESP", "ACCUSE", 0), event("FRA", "ESP", "AID", 1, { optional: true })]);
  test("a perfect coding", () => {
    const result = score(reference, coding([event("FRA", "ESP", "ACCUSE", 0)]));
    expect([result.edges, result.evidence]).toEqual([
      { hit: 1, missed: 0, extra: 0 },
      { hit: 1, missed: 0, extra: 0 },
    ]);
    expect([result.type, result.status, result.direction]).toEqual(Array(3).fill({ right: 1, of: 1 }));
  });
  test("optional events are neither rewarded nor punished", () =>
    expect(score(reference, coding([event("FRA", "ESP", "ACCUSE", 0), event("FRA", "ESP", "AID", 1)])).edges).toEqual({
      hit: 1,
      missed: 0,
      extra: 0,
    }));
  test("a leader counts for the country, and matches on a word of the name", () => {
    const coded = coding([event("lovell", "ESP", "ACCUSE", 0)], {
      actors: [actors[1]!, { id: "lovell", kind: "leader", name: "Lovell", country: "FRA" }],
    });
    const result = score(coding([event("ada-lovell", "ESP", "ACCUSE", 0)]), coded);
    expect([result.edges.hit, result.actorEdges.hit, result.actors]).toEqual([1, 1, { hit: 2, missed: 0, extra: 0 }]);
  });
  test("the wrong sentence, polarity, type and direction", () => {
    expect(score(reference, coding([event("FRA", "ESP", "ACCUSE", 1)])).evidence).toEqual({ hit: 0, missed: 1, extra: 1 });
    expect(score(coding([event("FRA", "ESP", "ACCUSE", 0)]), coding([event("FRA", "ESP", "SUPPORT", 0)])).edges).toEqual({
      hit: 0,
      missed: 1,
      extra: 1,
    });
    const turned = score(reference, coding([event("ESP", "FRA", "REQUEST", 0)]));
    expect([turned.type.right, turned.direction.right]).toEqual([0, 0]);
  });
  test("denied events make no edge", () =>
    expect(score(reference, coding([event("FRA", "ESP", "ACCUSE", 0, { status: "denied" })])).edges).toEqual({
      hit: 0,
      missed: 1,
      extra: 0,
    }));
  test("silence is counted over sentences without any event", () => {
    const quiet = coding([event("FRA", "ESP", "ACCUSE", 0)]);
    expect(score(quiet, quiet).silence).toEqual({ right: 1, of: 1 });
    expect(score(quiet, coding([event("FRA", "ESP", "ACCUSE", 1)])).silence).toEqual({ right: 0, of: 1 });
  });
});

test("rates", () => expect(rates({ hit: 3, missed: 1, extra: 3 })).toEqual({ precision: 0.5, recall: 0.75, f1: 0.6 }));

test("rightEvents asks for pair, polarity, sentence and denial", () => {
  const coded = coding([
    event("ESP", "FRA", "REJECT", 0),
    event("FRA", "ESP", "ACCUSE", 1),
    event("FRA", "ESP", "ACCUSE", 0, { status: "denied" }),
  ]);
  expect([...rightEvents(coding([event("FRA", "ESP", "ACCUSE", 0)]), coded).values()]).toEqual([true, false, false]);
});
