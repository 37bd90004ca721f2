/** The border: sound dossiers pass, broken ones get a complaint that names the field and what was expected. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateDossier } from "../../../src/core/dossier/validate.ts";
import { dossierOf } from "../../arbitrary.ts";
import { LIBRARY } from "../../library.ts";

const sound = () =>
  structuredClone(
    dossierOf([
      { source: "AAA", target: "BBB", type: "ACCUSE", status: "actual", evidence: [{ article: "a1", start: 0, end: 9 }] },
    ]),
  ) as ReturnType<typeof dossierOf>;

test("lost evidence, words for actors and mergers pass", () => {
  const dossier = sound();
  dossier.events[0]!.evidence.push({ article: "a1", start: 5, end: 5, lost: "Gone." });
  dossier.aliases = [{ words: "Korea", actor: "AAA" }];
  dossier.mergers = [{ id: "XXX", into: "AAA" }];
  expect(validateDossier(structuredClone(dossier))).toEqual({ ok: true, dossier });
});

test("a sound dossier passes as it is", () => {
  expect(validateDossier(sound())).toEqual({ ok: true, dossier: sound() });
});

/** What is broken, by what change, and the complaint's field and words. */
const BROKEN: readonly [string, (dossier: never) => unknown, string, RegExp][] = [
  ["not an object", () => 42, "", /expected an object/],
  ["nothing", () => null, "", /expected an object/],
  ["a newer version", (d: object) => ({ ...d, entente: 2 }), "entente", /newer Entente/],
  ["no version", (d: { entente?: number }) => ({ ...d, entente: undefined }), "entente", /expected 1/],
  [
    "an unknown type",
    (d: { events: { type: string }[] }) => edit(d, () => (d.events[0]!.type = "HUG")),
    "events[0].type",
    /"APPEAL" or/,
  ],
  [
    "an unknown source",
    (d: { events: { source: string }[] }) => edit(d, () => (d.events[0]!.source = "XXX")),
    "events[0].source",
    /"XXX" is none/,
  ],
  [
    "half a sentence",
    (d: { events: { evidence: { end: number }[] }[] }) => edit(d, () => (d.events[0]!.evidence[0]!.end = 5)),
    "events[0].evidence[0]",
    /whole sentences/,
  ],
  [
    "no evidence",
    (d: { events: { evidence: unknown[] }[] }) => edit(d, () => (d.events[0]!.evidence = [])),
    "events[0].evidence",
    /at least 1/,
  ],
  [
    "a day that is none",
    (d: { articles: { date: string }[] }) => edit(d, () => (d.articles[0]!.date = "2020-02-31")),
    "articles[0].date",
    /calendar/,
  ],
  [
    "a date in words",
    (d: { articles: { date: string }[] }) => edit(d, () => (d.articles[0]!.date = "Monday")),
    "articles[0].date",
    /2026-01-05/,
  ],
  [
    "sentences out of order",
    (d: { articles: { sentences: unknown[] }[] }) => edit(d, () => d.articles[0]!.sentences.reverse()),
    "articles[0].sentences[1]",
    /sentence after/,
  ],
  [
    "a sentence past the end",
    (d: { articles: { sentences: unknown[] }[] }) => edit(d, () => d.articles[0]!.sentences.push([70, 99])),
    "articles[0].sentences[6]",
    /within the text/,
  ],
  ["an actor twice", (d: { actors: unknown[] }) => edit(d, () => d.actors.push(d.actors[0])), "actors[6].id", /stands twice/],
  [
    "a leader of nowhere",
    (d: { actors: { country?: string }[] }) => edit(d, () => (d.actors[4]!.country = "ZZZ")),
    "actors[4].country",
    /"ZZZ" is none/,
  ],
  ["an unknown field", (d: object) => ({ ...d, extra: 1 }), "", /"extra"/],
  [
    "an actor of no kind",
    (d: { actors: { kind: string }[] }) => edit(d, () => (d.actors[0]!.kind = "planet")),
    "actors[0].kind",
    /country/,
  ],
  [
    "a lost sentence out of the text",
    (d: { events: { evidence: unknown[] }[] }) =>
      edit(d, () => d.events[0]!.evidence.push({ article: "a1", start: 5, end: 99, lost: "Gone." })),
    "events[0].evidence[1]",
    /place within the text/,
  ],
  [
    "an old proposal on half a sentence",
    (d: { events: object[] }) =>
      edit(d, () =>
        Object.assign(d.events[0]!, {
          proposed: {
            source: "CCC",
            target: "DDD",
            type: "AID",
            status: "past",
            evidence: [{ article: "a1", start: 0, end: 4 }],
          },
        }),
      ),
    "events[0].proposed.evidence[0]",
    /whole sentences/,
  ],
  [
    "words for an unknown actor",
    (d: object) => ({ ...d, aliases: [{ words: "Korea", actor: "ZZZ" }] }),
    "aliases[0].actor",
    /"ZZZ" is none/,
  ],
  [
    "words settled twice",
    (d: object) => ({
      ...d,
      aliases: [
        { words: "Korea", actor: "AAA" },
        { words: "korea", actor: "BBB" },
      ],
    }),
    "aliases[1].words",
    /stand twice/,
  ],
  ["a merger into nobody", (d: object) => ({ ...d, mergers: [{ id: "X", into: "ZZZ" }] }), "mergers[0].into", /"ZZZ" is none/],
  [
    "a merged actor that still stands",
    (d: object) => ({ ...d, mergers: [{ id: "AAA", into: "BBB" }] }),
    "mergers[0].id",
    /"AAA" still stands/,
  ],
  [
    "the thirtieth of February",
    (d: { articles: { date: string }[] }) => edit(d, () => (d.articles[0]!.date = "2020-02-30")),
    "articles[0].date",
    /calendar/,
  ],
  ["a version before the first", (d: object) => ({ ...d, entente: 0 }), "entente", /nothing is known of version 0/],
  [
    "a source that is its own target",
    (d: { events: { target: string }[] }) => edit(d, () => (d.events[0]!.target = "AAA")),
    "events[0].target",
    /another actor/,
  ],
];

function edit<T>(value: T, change: () => unknown): T {
  change();
  return value;
}

describe("a broken dossier", () => {
  test.each(BROKEN)("%s", (_, breakIt, field, words) => {
    const verdict = validateDossier(breakIt(sound() as never));
    expect(verdict.ok).toBe(false);
    const complaint = verdict.ok ? undefined : verdict.complaints[0];
    expect(complaint?.field).toBe(field);
    expect(complaint?.expected).toMatch(words);
  });

  test("anything at all gets an answer, and changes no prototype", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (anything) => {
        validateDossier(anything);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
    );
    const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"entente":1}') as unknown;
    expect(validateDossier(hostile).ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("the library", () => {
  test("has the nine dossiers", () => {
    expect(LIBRARY.size).toBe(9);
  });

  test.each([...LIBRARY])("%s: evidence is whole, verbatim sentences, and every sentence is its own text", (_, dossier) => {
    for (const article of dossier.articles) {
      for (const [start, end] of article.sentences) {
        const sentence = article.text.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).toMatch(/[.!?”"’)\]]$/u);
      }
      const between = article.sentences.map(([start], i) => article.text.slice(article.sentences[i - 1]?.[1] ?? 0, start));
      expect(between.join("").trim()).toBe("");
    }
    for (const event of dossier.events) expect(event.evidence.length).toBeGreaterThan(0);
  });

  test("is valid by the published JSON Schema's required fields too", () => {
    const schema = JSON.parse(readFileSync("graph-data/dossier.schema.json", "utf8")) as { required: string[] };
    for (const file of readdirSync("graph-data/dossiers"))
      expect(Object.keys(JSON.parse(readFileSync(`graph-data/dossiers/${file}`, "utf8")))).toEqual(
        expect.arrayContaining(schema.required),
      );
  });
});
