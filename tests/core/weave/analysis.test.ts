/** Cross-pressure and summary on cases small enough to check by hand. */
import { expect, test } from "vitest";
import type { Event } from "../../../src/core/model.ts";
import { crossPressured, strongest, summarise } from "../../../src/core/weave/analysis.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { dossierOf } from "../../arbitrary.ts";

const event = (source: string, target: string, type: Event["type"], sentence = 0): Omit<Event, "id"> => ({
  source,
  target,
  type,
  status: "actual",
  evidence: [{ article: "a1", start: sentence * 10, end: sentence * 10 + 9 }],
});
const relationsOf = (...events: Omit<Event, "id">[]) => weaveRelations(dossierOf(events), "countries");

test.each([
  [
    "two friends at odds press the one between",
    [
      ["AAA", "BBB", "SUPPORT"],
      ["AAA", "CCC", "TIES"],
      ["BBB", "CCC", "ASSAULT"],
    ],
    [["AAA", 3]],
  ],
  [
    "two friends at peace press nobody",
    [
      ["AAA", "BBB", "SUPPORT"],
      ["AAA", "CCC", "TIES"],
      ["BBB", "CCC", "TIES"],
    ],
    [],
  ],
  [
    "a common foe presses nobody",
    [
      ["AAA", "BBB", "ACCUSE"],
      ["AAA", "CCC", "ACCUSE"],
      ["BBB", "CCC", "TIES"],
    ],
    [],
  ],
] as const)("%s", (_, events, pressed) => {
  const relations = relationsOf(...events.map(([a, b, type]) => event(a, b, type)));
  expect(crossPressured(relations).map(({ actor, pressure }) => [actor, pressure])).toEqual(pressed);
});

test("the strongest come first, and what weighs nothing never", () => {
  const relations = relationsOf(event("AAA", "BBB", "TIES"), event("AAA", "CCC", "AID"), {
    ...event("BBB", "CCC", "AID"),
    status: "denied",
  });
  expect(strongest(relations, "cooperation", 5).map((r) => r.id)).toEqual(["AAA~CCC~cooperation", "AAA~BBB~cooperation"]);
});

test("the summary counts sentences, events and actors of what is shown", () => {
  const dossier = dossierOf([event("AAA", "BBB", "TIES", 0), event("AAA", "BBB", "ACCUSE", 1), event("AAA", "CCC", "AID", 1)]);
  expect(summarise(dossier, weaveRelations(dossier, "countries"))).toEqual({
    sentences: 12,
    codedSentences: 2,
    events: 3,
    actors: 3,
    relations: { cooperation: 2, tension: 1 },
  });
});
