/** A class codes one article: where all agree, where they part, and who saw what. */
import { expect, test } from "vitest";
import { compareCodings, withArticle } from "../../../src/core/agreement/compare.ts";
import { exerciseOf } from "../../../src/core/agreement/exercise.ts";
import { addEvent } from "../../../src/core/dossier/edits-events.ts";
import { validateDossier } from "../../../src/core/dossier/validate.ts";
import type { Article, Event } from "../../../src/core/model.ts";
import { TYPE_WORDS } from "../../../src/core/type-words.ts";
import { dossierOf } from "../../arbitrary.ts";
import { LIBRARY } from "../../library.ts";

const said = (source: string, target: string, type: Event["type"], sentence: number, status: Event["status"] = "actual") => ({
  source,
  target,
  type,
  status,
  evidence: [{ article: "a1", start: sentence * 10, end: sentence * 10 + 9 }],
});
const article = dossierOf([]).articles[0] as Article;
const words = (source: string, type: Event["type"], target: string) => `${source} ${TYPE_WORDS[type].verb} ${target}`;
const coder = (name: string, ...events: ReturnType<typeof said>[]) => ({ name, dossier: dossierOf(events) });

test("the same coding agrees in everything", () => {
  const events = [said("AAA", "BBB", "AID", 0), said("BBB", "CCC", "ACCUSE", 1, "past")];
  const { edge, type, status, partings } = compareCodings([coder("Ann", ...events), coder("Bob", ...events)], article);
  expect([edge.alpha, type.alpha, status.alpha]).toEqual([1, 1, 1]);
  expect([edge.percent, type.percent, status.percent]).toEqual([1, 1, 1]);
  expect([edge.units, type.units]).toEqual([3, 2]);
  expect(partings).toEqual([]);
});

test("sentences that part the class come largest first, with who saw what and who nothing", () => {
  const shared = said("AAA", "BBB", "AID", 0);
  const coders = [
    coder("Ann", shared, said("BBB", "CCC", "ACCUSE", 1), said("AAA", "CCC", "CONSULT", 2)),
    coder("Bob", shared, said("BBB", "CCC", "SUPPORT", 1), said("AAA", "CCC", "CONSULT", 2)),
    coder("Cem", shared, said("AAA", "CCC", "CONSULT", 2, "intended")),
  ];
  const { partings, type, status, edge } = compareCodings(coders, article);
  expect(partings.map(({ sentence }) => sentence)).toEqual([1, 2]);
  expect(partings[0]).toMatchObject({
    disagreement: 1,
    silent: ["Cem"],
    sightings: expect.arrayContaining([
      { words: words("Beland", "ACCUSE", "Celand"), who: ["Ann"] },
      { words: words("Beland", "SUPPORT", "Celand"), who: ["Bob"] },
    ]),
  });
  expect(partings[1]?.sightings).toEqual([
    { words: words("Aland", "CONSULT", "Celand"), who: ["Ann", "Bob"] },
    { words: `${words("Aland", "CONSULT", "Celand")} (planned)`, who: ["Cem"] },
  ]);
  expect(type.percent).toBeCloseTo((1 + 1 + 0) / 3);
  expect(status.percent).toBeCloseTo((1 + 1 + 1 / 3) / 3);
  expect(edge.units).toBe(3);
});

test("leaders count for their countries; rejected proposals for nothing", () => {
  const rejected = {
    ...said("AAA", "CCC", "ASSAULT", 3),
    by: "program" as const,
    confidence: 0.9,
    decision: "rejected" as const,
  };
  const coders = [coder("Ann", said("ann", "BBB", "AID", 0)), coder("Bob", said("AAA", "bob", "AID", 0), rejected)];
  expect(compareCodings(coders, article).partings).toEqual([]);
});

test("who has another article is told apart", () => {
  const stranger = { name: "Dan", dossier: LIBRARY.get("aukus")! };
  const { same, other } = withArticle([coder("Ann"), stranger], article);
  expect([same.map(({ name }) => name), other.map(({ name }) => name)]).toEqual([["Ann"], ["Dan"]]);
});

test.each([...LIBRARY])(
  "the exercise of %s is the article with its actors and nothing coded; a pupil's event compares",
  (_, dossier) => {
    const exercise = exerciseOf(dossier);
    expect(validateDossier(exercise)).toEqual({ ok: true, dossier: exercise });
    expect(exercise.events).toEqual([]);
    const first = dossier.events[0] as Event;
    const coded = addEvent({
      source: first.source,
      target: first.target,
      type: first.type,
      status: first.status,
      evidence: first.evidence,
    })(exercise);
    const agreement = compareCodings(
      [
        { name: "A", dossier: coded.dossier },
        { name: "B", dossier: coded.dossier },
      ],
      dossier.articles[0] as Article,
    );
    expect(agreement.partings).toEqual([]);
  },
);
