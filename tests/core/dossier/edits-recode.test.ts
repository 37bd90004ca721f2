/** Coding an article again: nothing that a person decided is changed, and the program's own proposals are renewed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Edit } from "../../../src/core/dossier/edit.ts";
import { renameActor, setAlias } from "../../../src/core/dossier/edits-actors.ts";
import { addArticle } from "../../../src/core/dossier/edits-articles.ts";
import { acceptEvent, addEvent, changeEvent, rejectEvent } from "../../../src/core/dossier/edits-events.ts";
import { mergeActors, splitActor } from "../../../src/core/dossier/edits-merge.ts";
import { recodeArticle } from "../../../src/core/dossier/edits-recode.ts";
import { dossierFromCoded } from "../../../src/core/dossier/from-coded.ts";
import { isUndecided } from "../../../src/core/dossier/standing.ts";
import { validateDossier } from "../../../src/core/dossier/validate.ts";
import type { Dossier } from "../../../src/core/model.ts";
import type { CodedArticle, ReadEvent } from "../../../src/core/read/reading.ts";
import { arbitraryDossier, dossierOf } from "../../arbitrary.ts";
import { arbitraryDraft, someCoding, tryDraft } from "../../arbitrary-edits.ts";

const TEXT = "Aland blamed Beland. Celand met Aland. Beland left.";
const SENTENCES = [
  [0, 20],
  [21, 38],
  [39, 51],
] as const;

const proposal = (sentence: 0 | 1 | 2, source: string, target: string, change: Partial<ReadEvent> = {}): ReadEvent => ({
  source,
  target,
  type: "ACCUSE",
  status: "actual",
  evidence: [{ start: SENTENCES[sentence][0], end: SENTENCES[sentence][1] }],
  confidence: 0.8,
  reason: { cue: SENTENCES[sentence], entry: "blame", roles: "active", status: "plain" },
  ...change,
});

const coding = (...events: ReadEvent[]): CodedArticle => ({
  title: "T",
  date: "2020-02-02",
  text: TEXT,
  sentences: SENTENCES,
  actors: [
    { id: "AAA", kind: "country", name: "Aland" },
    { id: "BBB", kind: "country", name: "Beland" },
    { id: "CCC", kind: "country", name: "Celand" },
    { id: "dan", kind: "leader", name: "Dan D.", country: "CCC" },
  ],
  events,
});

const [AB, CA, BC] = [
  proposal(0, "AAA", "BBB"),
  proposal(1, "CCC", "AAA", { type: "CONSULT", mutual: true }),
  proposal(2, "BBB", "CCC"),
];
const first = dossierFromCoded(coding(AB, CA), { source: "" });
/** Events after some edits and a coding, each as `id source type target status decision`. */
const after = (edits: readonly Edit[], ...events: ReadEvent[]) => {
  const edited = edits.reduce((dossier, edit) => edit(dossier).dossier, first);
  return recodeArticle(
    "a1",
    coding(...events),
  )(edited).dossier.events.map((e) =>
    [e.id, e.source, e.type, e.target, e.status, e.by === "person" ? "person" : (e.decision ?? "open")].join(" "),
  );
};
const [E1, E2] = ["e1 AAA ACCUSE BBB actual", "e2 CCC CONSULT AAA actual"];

describe("coding again", () => {
  test.each<[string, readonly Edit[], readonly ReadEvent[], readonly string[]]>([
    ["the same finds the same", [], [AB, CA], [`${E1} open`, `${E2} open`]],
    ["in another order keeps ids and order", [], [CA, AB], [`${E1} open`, `${E2} open`]],
    ["with more adds it", [], [AB, BC, CA], [`${E1} open`, `${E2} open`, "e3 BBB ACCUSE CCC actual open"]],
    ["with less takes undecided proposals away", [], [AB], [`${E1} open`]],
    ["with another status keeps the id", [], [{ ...AB, status: "past" }, CA], ["e1 AAA ACCUSE BBB past open", `${E2} open`]],
    ["keeps the accepted though it is found no more", [acceptEvent("e1")], [CA], [`${E1} accepted`, `${E2} open`]],
    ["does not propose the accepted twice", [acceptEvent("e1")], [AB, CA], [`${E1} accepted`, `${E2} open`]],
    ["does not bring back the rejected", [rejectEvent("e1")], [AB, CA], [`${E1} rejected`, `${E2} open`]],
    ["nor with another status", [rejectEvent("e1")], [{ ...AB, status: "possible" }, CA], [`${E1} rejected`, `${E2} open`]],
    ["nor as mutual", [rejectEvent("e1")], [{ ...AB, source: "BBB", target: "AAA", mutual: true }], [`${E1} rejected`]],
    [
      "brings the other direction of what was rejected",
      [rejectEvent("e1")],
      [{ ...AB, source: "BBB", target: "AAA" }],
      [`${E1} rejected`, "e3 BBB ACCUSE AAA actual open"],
    ],
    [
      "takes one proposal for one decision",
      [rejectEvent("e1")],
      [AB, { ...AB, status: "past" }],
      [`${E1} rejected`, "e3 AAA ACCUSE BBB past open"],
    ],
    [
      "does not bring back what a person changed",
      [changeEvent("e1", { target: "CCC", type: "AID" })],
      [AB, CA],
      ["e1 AAA AID CCC actual person", `${E2} open`],
    ],
    [
      "does not propose what a person changed an event to",
      [changeEvent("e1", { type: "THREATEN" })],
      [AB, { ...AB, type: "THREATEN" }],
      ["e1 AAA THREATEN BBB actual person"],
    ],
    [
      "keeps the hand-made and does not propose it",
      [
        addEvent({
          source: "BBB",
          target: "CCC",
          type: "ACCUSE",
          status: "past",
          evidence: [{ article: "a1", start: 39, end: 51 }],
        }),
      ],
      [AB, BC],
      [`${E1} open`, "e3 BBB ACCUSE CCC past person"],
    ],
    ["follows mergers", [mergeActors("BBB", "CCC")], [AB, CA, BC], ["e1 AAA ACCUSE CCC actual open", `${E2} open`]],
    [
      "leaves a split alone",
      [splitActor("BBB", { kind: "country", name: "North Beland", id: "NNN" }, ["e1"])],
      [AB, CA],
      ["e1 AAA ACCUSE NNN actual person", `${E2} open`],
    ],
    [
      "follows words for actors",
      [setAlias("Beland", "CCC")],
      [AB],
      ["e1 AAA ACCUSE CCC actual open"].map((line) => line.replace("e1", "e3")),
    ],
  ])("%s", (_, edits, events, lines) => {
    expect(after(edits, ...events)).toEqual(lines);
  });

  test("keeps a person's names, and brings new actors only with events", () => {
    const renamed = renameActor("BBB", "Bee")(first).dossier;
    const bare: Dossier = { ...renamed, actors: renamed.actors.filter(({ id }) => id !== "dan" && id !== "CCC"), events: [] };
    const without = recodeArticle("a1", coding(AB))(bare).dossier;
    expect(without.actors).toEqual([first.actors[0], { id: "BBB", kind: "country", name: "Bee" }]);
    const withDan = recodeArticle("a1", coding(proposal(0, "dan", "BBB")))(bare).dossier;
    expect(withDan.actors.map(({ id }) => id)).toEqual(["AAA", "BBB", "CCC", "dan"]);
  });

  test("tells two proposals that say the same by their reasons", () => {
    const twice = coding({ ...AB, confidence: 0.6, reason: { ...AB.reason, entry: "accuse" } }, AB);
    const next = recodeArticle("a1", twice)(acceptEvent("e1")(first).dossier).dossier;
    expect(next.events.map((event) => [event.decision, event.reason?.entry])).toEqual([
      ["accepted", "blame"],
      [undefined, "accuse"],
    ]);
    expect(recodeArticle("a1", twice)(next).dossier).toBe(next);
  });

  test("leaves other articles alone", () => {
    const two = addArticle(coding(AB), { source: "" })(first).dossier;
    const next = recodeArticle("a2", coding())(two).dossier;
    expect(next.events).toEqual(first.events);
    expect(next.articles).toBe(two.articles);
  });

  test("says what it did, and is no edit where it did nothing", () => {
    expect(recodeArticle("a1", coding({ ...AB, status: "past" }, BC))(first).name).toBe(
      "Code “T” again (proposals: 1 new, 1 changed, 1 gone)",
    );
    const same = recodeArticle("a1", coding(CA, AB))(first);
    expect(same.name).toBe("Code “T” again (no other proposals)");
    expect(same.dossier).toBe(first);
  });

  test("is refused where the text has changed since it began", () => {
    expect(() => recodeArticle("a1", { ...coding(AB), text: `${TEXT} More.` })(first)).toThrow(/Code it again/);
  });

  test("draws evidence out to the article's own sentences", () => {
    const events = recodeArticle("a1", coding({ ...BC, evidence: [{ start: 25, end: 45 }] }))(first).dossier.events;
    expect(events.map(({ evidence }) => evidence)).toEqual([[{ article: "a1", start: 21, end: 51 }]]);
  });
});

const seeds = fc.array(
  fc.nat(9999).map((n) => n / 10_000),
  { maxLength: 12 },
);

test("whatever was done before, coding again changes nothing that a person decided, and doing it twice changes nothing more", () => {
  let decided = 0;
  fc.assert(
    fc.property(arbitraryDossier, fc.array(arbitraryDraft, { maxLength: 25, size: "max" }), seeds, (start, drafts, codes) => {
      const dossier = drafts.reduce<Dossier>((d, make) => tryDraft(make, d)?.dossier ?? d, start);
      const article = dossier.articles[0];
      if (!article) return;
      const again = recodeArticle(article.id, someCoding(article, codes));
      const next = again(dossier).dossier;
      expect(validateDossier(next).ok).toBe(true);
      const kept = dossier.events.filter((event) => !isUndecided(event));
      decided += kept.length;
      expect(next.events.filter((event) => !isUndecided(event))).toEqual(kept);
      for (const actor of dossier.actors) expect(next.actors).toContainEqual(actor);
      expect(next.aliases).toEqual(dossier.aliases);
      expect(again(next).dossier).toBe(next);
    }),
    { numRuns: 200 },
  );
  expect(decided).toBeGreaterThan(0);
});

test("a rejected proposal never comes back, however often and whatever else is found", () => {
  let rejected = 0;
  fc.assert(
    fc.property(seeds, seeds, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (before, more, reject) => {
      const empty = dossierOf([]);
      const article = empty.articles[0];
      if (!article) return;
      const code = (list: readonly number[]) => recodeArticle(article.id, someCoding(article, list));
      const proposed = code(before)(empty).dossier;
      const judged = proposed.events.reduce((d, event, i) => (reject[i] ? rejectEvent(event.id)(d).dossier : d), proposed);
      rejected += judged.events.filter((event) => event.decision === "rejected").length;
      const next = code(before)(code([...before, ...more])(judged).dossier).dossier;
      expect(next.events.filter(isUndecided).length).toBe(judged.events.filter(isUndecided).length);
    }),
  );
  expect(rejected).toBeGreaterThan(0);
});
