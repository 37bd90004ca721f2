/** The weave: weights of the library as goldens, the codebook's rule as a table, its invariants as properties. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES, TYPES } from "../../../src/core/codebook.ts";
import { validateDossier } from "../../../src/core/dossier/validate.ts";
import type { Dossier, Event, NetworkView } from "../../../src/core/model.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { arbitraryDossier, arbitraryEvent, dossierOf } from "../../arbitrary.ts";
import { expectGolden } from "../../golden.ts";
import { LIBRARY } from "../../library.ts";

const VIEWS: readonly NetworkView[] = ["countries", "actors"];

/** Every relation as a line: weight, status, who acts. */
const lines = (dossier: Dossier, view: NetworkView) =>
  weaveRelations(dossier, view).map((r) => `${r.id}\t${r.weight.toFixed(4)}\t${r.status}\t${r.direction}`);

test("weights of the whole library are as they were", () => {
  const text = [...LIBRARY].flatMap(([name, dossier]) =>
    VIEWS.flatMap((view) => [`# ${name}, ${view}`, ...lines(dossier, view), ""]),
  );
  expectGolden("core/weave/weights.golden.tsv", text.join("\n"));
});

/** Sentence numbers, from 0, of events from AAA to BBB. */
const at = (sentence: number, change: Partial<Event>): Omit<Event, "id"> => ({
  source: "AAA",
  target: "BBB",
  type: "ACCUSE",
  status: "actual",
  evidence: [{ article: "a1", start: sentence * 10, end: sentence * 10 + 9 }],
  ...change,
});

describe("a weight by the codebook's rule", () => {
  test.each([
    ["one actual event brings its intensity", [at(0, {})], 3],
    ["the next sentence brings half", [at(0, {}), at(1, {})], 4.5],
    ["the third a quarter", [at(0, {}), at(1, {}), at(2, {})], 5.25],
    ["the same sentence said twice counts once", [at(0, {}), at(0, {})], 3],
    ["either direction is the same pair", [at(0, {}), at(1, { source: "BBB", target: "AAA" })], 4.5],
    ["another type starts anew", [at(0, {}), at(1, { type: "ASSAULT" })], 12],
    ["another status starts anew", [at(0, {}), at(1, { status: "past" })], 3.9],
    ["another article starts anew", [at(0, {}), at(0, { evidence: [{ article: "a2", start: 0, end: 9 }] })], 6],
    ["planned counts 0.6", [at(0, { status: "intended" })], 1.8],
    ["possible counts 0.4", [at(0, { status: "possible" })], 1.2],
    ["denied counts nothing", [at(0, { status: "denied" })], 0],
    ["two sentences of one event count like two", [at(0, { evidence: [{ article: "a1", start: 0, end: 19 }] })], 4.5],
    ["points of an imported file stand in for the type's", [at(0, { points: 7 })], 7],
    ["and are a summand of their own", [at(0, { points: 7 }), at(1, { points: 2 }), at(2, {})], 12],
    ["of which the status leaves its share", [at(0, { points: 10, status: "past" })], 3],
    ["a leader counts for the country", [at(0, { source: "ann", target: "bob" }), at(1, {})], 4.5],
  ])("%s", (_, events, weight) => {
    const [relation] = weaveRelations(dossierOf(events), "countries");
    expect(relation?.weight).toBeCloseTo(weight, 10);
  });

  test("events inside one country drop out of the country view, and stay in the actor view", () => {
    const dossier = dossierOf([at(0, { target: "ann" })]);
    expect(weaveRelations(dossier, "countries")).toEqual([]);
    expect(weaveRelations(dossier, "actors")).toHaveLength(1);
  });

  test("who acts is told for the pair in order of id", () => {
    const direction = (events: Omit<Event, "id">[]) => weaveRelations(dossierOf(events), "countries")[0]?.direction;
    expect(direction([at(0, {})])).toBe("a-to-b");
    expect(direction([at(0, { source: "BBB", target: "AAA" })])).toBe("b-to-a");
    expect(direction([at(0, { mutual: true })])).toBe("both");
    expect(direction([at(0, {}), at(1, { source: "BBB", target: "AAA", status: "denied" })])).toBe("a-to-b");
  });
});

const weights = (dossier: Dossier, view: NetworkView) => new Map(weaveRelations(dossier, view).map((r) => [r.id, r.weight]));

describe.each(VIEWS)("invariants of the view of %s", (view) => {
  test("at most one relation of a polarity for a pair, and its terms add up to its weight", () => {
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const relations = weaveRelations(dossier, view);
        expect(new Set(relations.map((r) => r.id)).size).toBe(relations.length);
        for (const r of relations) {
          expect(r.a < r.b).toBe(true);
          expect(r.terms.reduce((sum, term) => sum + term.value, 0)).toBeCloseTo(r.weight, 10);
          expect(r.justifications.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("neither the order of events nor of articles changes a relation", () => {
    fc.assert(
      fc.property(arbitraryDossier, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (dossier, chance) => {
        const shuffled = [...dossier.events].map((e) => [chance.next().value, e] as const).sort((x, y) => x[0] - y[0]);
        const other = { ...dossier, events: shuffled.map(([, e]) => e), articles: [...dossier.articles].reverse() };
        expect(lines(other, view)).toEqual(lines(dossier, view));
      }),
    );
  });

  test("actors' ids are only names", () => {
    const renamed = (id: string) => `z${id}`;
    fc.assert(
      fc.property(arbitraryDossier, (dossier) => {
        const other: Dossier = {
          ...dossier,
          actors: dossier.actors.map((a) =>
            a.kind === "leader" ? { ...a, id: renamed(a.id), country: renamed(a.country) } : { ...a, id: renamed(a.id) },
          ),
          events: dossier.events.map((e) => ({ ...e, source: renamed(e.source), target: renamed(e.target) })),
        };
        const back = lines(other, view).map((line) => line.replace(/(^|~)z(?=[A-Za-z])/g, "$1"));
        expect(back).toEqual(lines(dossier, view));
      }),
    );
  });

  test("a weight never falls when an event is added, and a denied event adds nothing", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryEvent, (dossier, event) => {
        const before = weights(dossier, view);
        const after = weights(dossierOf([...dossier.events, event]), view);
        for (const [id, weight] of before) expect(after.get(id) ?? -1).toBeGreaterThanOrEqual(weight - 1e-9);
        if (event.status === "denied") for (const [id, weight] of after) expect(weight).toBeCloseTo(before.get(id) ?? 0, 10);
      }),
    );
  });
});

test("random dossiers are sound, so that the properties above speak of dossiers", () => {
  fc.assert(fc.property(arbitraryDossier, (dossier) => validateDossier(dossier).ok));
});

test("a weight is bounded by twice the points of its types", () => {
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => {
      const most =
        2 * dossier.articles.length * STATUSES.length * Object.values(TYPES).reduce((sum, { intensity }) => sum + intensity, 0);
      for (const relation of weaveRelations(dossier, "countries")) expect(relation.weight).toBeLessThan(most);
    }),
  );
});
