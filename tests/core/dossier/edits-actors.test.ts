/** Edits of actors: single ones, two that become one, one that becomes two, and the words that name them. */
import { describe, expect, test } from "vitest";
import { type Edit, EditError } from "../../../src/core/dossier/edit.ts";
import { addActor, changeKind, removeActor, removeAlias, renameActor, setAlias } from "../../../src/core/dossier/edits-actors.ts";
import { changeEvent } from "../../../src/core/dossier/edits-events.ts";
import { mergeActors, splitActor } from "../../../src/core/dossier/edits-merge.ts";
import type { Dossier, Event } from "../../../src/core/model.ts";
import { dossierOf } from "../../arbitrary.ts";

const said = (source: string, target: string, change: Partial<Event> = {}): Omit<Event, "id"> => ({
  source,
  target,
  type: "ACCUSE",
  status: "actual",
  evidence: [{ article: "a1", start: 0, end: 9 }],
  ...change,
});

/** AAA toward BBB, a proposal of BBB toward CCC, ann toward bob. */
const dossier = dossierOf([said("AAA", "BBB"), said("BBB", "CCC", { by: "program", confidence: 0.9 }), said("ann", "bob")]);
const apply = (...edits: Edit[]): Dossier => edits.reduce((d, edit) => edit(d).dossier, dossier);
const ends = (d: Dossier) => d.events.map((event) => `${event.id} ${event.source} ${event.target}`);

test.each([
  [
    { kind: "leader", name: "Dan  Đ. Óg", country: "CCC" },
    { id: "dan-đ-og", kind: "leader", name: "Dan Đ. Óg", country: "CCC" },
  ],
  [
    { kind: "country", name: "Aland" },
    { id: "aland", kind: "country", name: "Aland" },
  ],
  [
    { kind: "leader", name: "Ann", country: "ORG" },
    { id: "ann-2", kind: "leader", name: "Ann", country: "ORG" },
  ],
  [
    { kind: "organisation", name: "League", id: "LEAGUE" },
    { id: "LEAGUE", kind: "organisation", name: "League" },
  ],
  [
    { kind: "country", name: "日本" },
    { id: "日本", kind: "country", name: "日本" },
  ],
  [
    { kind: "country", name: "!?" },
    { id: "actor", kind: "country", name: "!?" },
  ],
] as const)("adding %j", (given, actor) => {
  const edited = addActor(given)(dossier);
  expect(edited.dossier.actors.at(-1)).toEqual(actor);
  expect(edited.made).toBe(actor.id);
});

test("renaming keeps the id, and with it the events", () => {
  const { dossier: next, name } = renameActor("AAA", " Alania ")(dossier);
  expect(next.actors[0]).toEqual({ id: "AAA", kind: "country", name: "Alania" });
  expect(next.events).toBe(dossier.events);
  expect(name).toBe("Rename Aland to Alania");
});

test.each([
  ["a country an organisation", changeKind("CCC", "organisation"), { id: "CCC", kind: "organisation", name: "Celand" }],
  ["a leader a country", changeKind("ann", "country"), { id: "ann", kind: "country", name: "Ann A." }],
  [
    "a leader of another country",
    changeKind("ann", "leader", "CCC"),
    { id: "ann", kind: "leader", name: "Ann A.", country: "CCC" },
  ],
])("%s", (_, edit, actor) => {
  expect(apply(edit).actors).toContainEqual(actor);
});

describe("merging", () => {
  test("takes events, leaders and names along, and removes what has become a self-relation, saying so", () => {
    const before = apply(setAlias("the Bee", "BBB"));
    const { dossier: next, name } = mergeActors("BBB", "AAA")(before);
    expect(name).toBe("Merge Beland into Aland (1 event between them removed; 2 names now meaning Aland)");
    expect(ends(next)).toEqual(["e2 AAA CCC", "e3 ann bob"]);
    expect(next.events[0]).toMatchObject({ by: "program", confidence: 0.9 });
    expect(next.actors.map(({ id }) => id)).toEqual(["AAA", "CCC", "ORG", "ann", "bob"]);
    expect(next.actors.at(-1)).toMatchObject({ country: "AAA" });
    expect(next.aliases).toEqual([
      { words: "the Bee", actor: "AAA" },
      { words: "Beland", actor: "AAA" },
    ]);
    expect(next.mergers).toEqual([{ id: "BBB", into: "AAA" }]);
  });

  test("again follows the whole chain", () => {
    expect(apply(mergeActors("BBB", "CCC"), mergeActors("CCC", "ORG")).mergers).toEqual([
      { id: "BBB", into: "ORG" },
      { id: "CCC", into: "ORG" },
    ]);
  });

  test("moves what the program had proposed too, so that coding again finds it", () => {
    const changed = apply(changeEvent("e2", { type: "AID" }), mergeActors("BBB", "ORG"));
    expect(changed.events[1]?.proposed).toMatchObject({ source: "ORG", target: "CCC", type: "ACCUSE" });
  });

  test("ends when an actor comes back under the old id", () => {
    expect(apply(mergeActors("BBB", "ORG"), addActor({ kind: "country", name: "Beland", id: "BBB" })).mergers).toBeUndefined();
  });
});

describe("splitting", () => {
  test("moves the chosen events, which are the person's from then on, and the words", () => {
    const {
      dossier: next,
      name,
      made,
    } = splitActor("BBB", { kind: "country", name: "North Beland", id: "NBB" }, ["e2"], ["the North"])(dossier);
    expect(name).toBe("Split North Beland from Beland (1 event moved)");
    expect(made).toBe("NBB");
    expect(ends(next)).toEqual(["e1 AAA BBB", "e2 NBB CCC", "e3 ann bob"]);
    expect(next.events[1]).toMatchObject({ by: "person", decision: "accepted", proposed: { source: "BBB" } });
    expect(next.aliases).toEqual([{ words: "the North", actor: "NBB" }]);
  });

  test("does not accept what was rejected", () => {
    const rejected: Dossier = { ...dossier, events: dossier.events.map((event) => ({ ...event, decision: "rejected" })) };
    const next = splitActor("BBB", { kind: "country", name: "North Beland" }, ["e2"])(rejected).dossier;
    expect(next.events[1]).toMatchObject({ source: "north-beland", decision: "rejected" });
  });
});

test("words mean one actor at a time, whatever their case", () => {
  const next = apply(setAlias("Korea", "AAA"), setAlias(" the  isle", "CCC"), setAlias("KOREA", "BBB"));
  expect(next.aliases).toEqual([
    { words: "KOREA", actor: "BBB" },
    { words: "the  isle", actor: "CCC" },
  ]);
  expect(setAlias("korea", "BBB")(next).dossier).toBe(next);
  expect(setAlias("korea", "BBB")(next).name).toBe("“korea” is Beland here");
  expect(apply(setAlias("Korea", "AAA"), removeAlias("korea"))).toEqual(dossier);
});

test("an unused actor goes with its names", () => {
  const edited = removeActor("ORG")(apply(setAlias("the club", "ORG"), setAlias("the isle", "AAA")));
  expect(edited.dossier.actors.map(({ id }) => id)).not.toContain("ORG");
  expect(edited.dossier.aliases).toEqual([{ words: "the isle", actor: "AAA" }]);
  expect(edited.name).toBe("Remove The League and 1 other name");
});

describe("an edit that cannot apply says why", () => {
  test.each<[string, Edit, RegExp]>([
    ["a nameless actor", addActor({ kind: "country", name: " \n" }), /needs a name/],
    ["a long name", renameActor("AAA", "x".repeat(201)), /at most 200/],
    ["a taken id", addActor({ kind: "country", name: "New", id: "AAA" }), /Aland already has the id/],
    ["an id that is none", addActor({ kind: "country", name: "New", id: "__proto__" }), /cannot be an id/],
    ["a leader of nowhere", addActor({ kind: "leader", name: "Eve" }), /needs a country/],
    ["a leader of a leader", addActor({ kind: "leader", name: "Eve", country: "ann" }), /Ann A. is a leader/],
    ["a leader of itself", changeKind("CCC", "leader", "CCC"), /leader of itself/],
    ["a country with leaders made a leader", changeKind("AAA", "leader", "BBB"), /Ann A. acts for Aland/],
    ["an actor with events removed", removeActor("CCC"), /Celand takes part in 1 event,/],
    ["a country with leaders removed", (d) => removeActor("AAA")({ ...d, events: [] }), /Ann A. acts for Aland/],
    ["a merger with itself", mergeActors("AAA", "AAA"), /into itself/],
    ["a country merged into its leader", mergeActors("AAA", "ann"), /Ann A. acts for Aland/],
    ["a country with leaders merged into a leader", mergeActors("BBB", "ann"), /Bob B. acts for Beland/],
    ["a split of nothing", splitActor("AAA", { kind: "country", name: "New" }, []), /at least one event/],
    ["a split of others' events", splitActor("AAA", { kind: "country", name: "New" }, ["e2"]), /does not involve Aland/],
    ["a split of unknown events", splitActor("AAA", { kind: "country", name: "New" }, ["e1", "e9"]), /does not involve Aland/],
    ["words that are not settled", removeAlias("Korea"), /“Korea” is not settled/],
    ["no words", setAlias("  ", "AAA"), /which words/],
    ["words for nobody", setAlias("Korea", "ZZZ"), /no actor ZZZ/],
  ])("%s", (_, edit, words) => {
    expect(() => edit(dossier)).toThrow(EditError);
    expect(() => edit(dossier)).toThrow(words);
  });
});
