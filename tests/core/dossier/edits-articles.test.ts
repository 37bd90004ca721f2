/** Edits of articles, and coded articles on their way into a dossier and out of it. */
import { describe, expect, test } from "vitest";
import { type Edit, EditError } from "../../../src/core/dossier/edit.ts";
import { setAlias } from "../../../src/core/dossier/edits-actors.ts";
import { addArticle, changeArticle, changeDossier, removeArticle } from "../../../src/core/dossier/edits-articles.ts";
import { mergeActors } from "../../../src/core/dossier/edits-merge.ts";
import { type Coding, dossierFromCoded } from "../../../src/core/dossier/from-coded.ts";
import { toCoded } from "../../../src/core/dossier/to-coded.ts";
import { validateDossier } from "../../../src/core/dossier/validate.ts";
import type { Dossier } from "../../../src/core/model.ts";
import { readArticle } from "../../../src/core/read/read.ts";
import { dossierOf } from "../../arbitrary.ts";
import { LIBRARY } from "../../library.ts";

const at = (article: string) => ({ article, start: 0, end: 9 });
const fields = { type: "ACCUSE", status: "actual" } as const;
/** e1 in both articles, e2 in the second alone. */
const dossier: Dossier = dossierOf([
  { ...fields, source: "AAA", target: "BBB", evidence: [at("a1"), at("a2")], reason: { article: "a2", cue: [0, 3] } },
  { ...fields, source: "BBB", target: "CCC", evidence: [at("a2")] },
]);

const CODING: Coding = {
  title: "Talks",
  date: "2020-02-02",
  text: "Korea met Deland. They signed.",
  sentences: [
    [0, 17],
    [18, 30],
  ],
  actors: [
    { id: "KKK", kind: "country", name: "Korea" },
    { id: "DDD", kind: "country", name: "Deland" },
  ],
  events: [
    {
      source: "KKK",
      target: "DDD",
      type: "CONSULT",
      status: "actual",
      mutual: true,
      evidence: [{ start: 0, end: 17 }],
      confidence: 0.9,
      reason: { cue: [6, 9], entry: "meet", roles: "active", status: "plain" },
    },
  ],
};

describe("adding an article", () => {
  test("brings its actors and its proposals", () => {
    const { dossier: next, name, made } = addArticle(CODING, { source: "The Day", address: "https://example.org/1" })(dossier);
    expect(name).toBe("Add article “Talks” (1 proposal)");
    expect(made).toBe("a3");
    expect(next.articles.at(-1)).toMatchObject({ id: "a3", title: "Talks", source: "The Day", address: "https://example.org/1" });
    expect(next.actors.slice(-2).map(({ id }) => id)).toEqual(["KKK", "DDD"]);
    expect(next.events.at(-1)).toEqual({
      id: "e3",
      source: "KKK",
      target: "DDD",
      type: "CONSULT",
      status: "actual",
      mutual: true,
      evidence: [{ article: "a3", start: 0, end: 17 }],
      by: "program",
      confidence: 0.9,
      reason: { article: "a3", cue: [6, 9], entry: "meet", roles: "active", status: "plain" },
    });
  });

  test("follows the words and mergers that the person settled", () => {
    const settled = [setAlias("korea", "AAA"), mergeActors("CCC", "BBB")].reduce((d, edit) => edit(d).dossier, dossier);
    const actors = [...CODING.actors, { id: "CCC", kind: "country", name: "Celand" } as const];
    const coding: Coding = { ...CODING, actors, events: [...CODING.events, { ...CODING.events[0]!, source: "CCC" }] };
    const next = addArticle(coding, { source: "" })(settled).dossier;
    expect(next.events.slice(-2).map(({ source }) => source)).toEqual(["AAA", "BBB"]);
    expect(next.actors.map(({ id }) => id)).not.toContain("KKK");
  });
});

test("removing an article takes its sentences out of every event, and events that only it says", () => {
  const { dossier: next, name } = removeArticle("a2")(dossier);
  expect(name).toBe("Remove article “Article a2” and 1 event that only it says");
  expect(next.events).toEqual([{ ...fields, id: "e1", source: "AAA", target: "BBB", evidence: [at("a1")] }]);
});

test.each<[string, Edit, Partial<Dossier["articles"][number]>, string]>([
  [
    "title and date",
    changeArticle("a1", { title: "New", date: "2021-03-04" }),
    { title: "New", date: "2021-03-04" },
    "Change the title and date of “New”",
  ],
  ["source", changeArticle("a1", { source: "S" }), { source: "S" }, "Change the source of “Article a1”"],
  ["address", changeArticle("a1", { address: "http://a.b" }), { address: "http://a.b" }, "Change the address of “Article a1”"],
])("changing %s", (_, edit, change, name) => {
  const edited = edit(dossier);
  expect(edited.dossier.articles[0]).toEqual({ ...dossier.articles[0], ...change });
  expect(edited.name).toBe(name);
});

test("an empty address takes the address away", () => {
  const given = changeArticle("a1", { address: "http://a.b" })(dossier).dossier;
  expect(changeArticle("a1", { address: "" })(given).dossier).toEqual(dossier);
});

test("the dossier's own title and description", () => {
  expect(changeDossier({ title: "T", description: "D" })(dossier).dossier).toMatchObject({ title: "T", description: "D" });
  expect(changeDossier({ title: "Random" })(dossier).dossier).toBe(dossier);
});

describe("an edit that cannot apply says why", () => {
  test.each<[string, Edit, RegExp]>([
    ["a day that is none", changeArticle("a1", { date: "2021-02-29" }), /no day of the calendar/],
    ["a date in words", changeArticle("a1", { date: "yesterday" }), /looks like 2026-01-05/],
    ["half a date", changeArticle("a1", { date: "2021" }), /looks like 2026-01-05/],
    ["a script for an address", changeArticle("a1", { address: "javascript:alert(1)" }), /no web address/],
    ["a long title", changeArticle("a1", { title: "x".repeat(501) }), /title can have at most 500/],
    ["a long description", changeDossier({ description: "x".repeat(2001) }), /description can have at most 2000/],
    ["an unknown article", removeArticle("a9"), /no article a9/],
    ["an article of no day", addArticle({ ...CODING, date: "" }, { source: "" }), /no day of the calendar/],
    ["sentences out of the text", addArticle({ ...CODING, text: "Short." }, { source: "" }), /within the text/],
  ])("%s", (_, edit, words) => {
    expect(() => edit(dossier)).toThrow(EditError);
    expect(() => edit(dossier)).toThrow(words);
  });
});

describe("a coded article", () => {
  test.each([...LIBRARY])("%s goes out and comes back", (_, original) => {
    const coding = toCoded(original, "a1");
    const { source, address } = original.articles[0] ?? { source: "" };
    const back = dossierFromCoded(coding, { source, address });
    expect(validateDossier(back)).toEqual({ ok: true, dossier: back });
    expect(toCoded(back, "a1")).toEqual(coding);
    // A coded article carries no reasons: what decided an event is the reader's to say, and is found again.
    expect(back.events).toEqual(original.events.map(({ reason: _, ...event }) => event));
  });

  test("by the program becomes a dossier of proposals", () => {
    const { articles, actors } = LIBRARY.get("lee-xi-beijing") as Dossier;
    const { text, date } = articles[0] as Dossier["articles"][number];
    const made = dossierFromCoded(readArticle(text, { date, title: "Lee", proposals: true }), { source: "" });
    expect(validateDossier(made)).toEqual({ ok: true, dossier: made });
    expect(made.title).toBe("Lee");
    expect(made.events.every((event) => event.by === "program" && event.decision === undefined)).toBe(true);
    expect(made.actors.map(({ id }) => id)).toEqual(
      expect.arrayContaining(actors.map(({ id }) => id).filter((id) => /^[A-Z]{3}$/.test(id))),
    );
  });

  test("leaves out what is rejected, doubtful or lost", () => {
    const proposal = { ...fields, source: "AAA", target: "BBB", by: "program", evidence: [at("a1")] } as const;
    const out = dossierOf([
      { ...proposal, evidence: [at("a1")], confidence: 0.9 },
      { ...proposal, evidence: [at("a1")], confidence: 0.1 },
      { ...proposal, evidence: [at("a1")], decision: "rejected" },
      { ...proposal, evidence: [{ ...at("a1"), lost: "Gone." }] },
    ]);
    expect(toCoded(out, "a1").events).toEqual([
      { ...fields, source: "AAA", target: "BBB", evidence: [{ start: 0, end: 9 }], confidence: 0.9 },
    ]);
    expect(toCoded(out, "a1").actors.map(({ id }) => id)).toEqual(["AAA", "BBB"]);
  });
});
