/** Out and in again: what each format says that it holds comes back as it was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FORMATS, type FormatId, formatOfName } from "../../../src/core/exchange/formats.ts";
import { importDyads } from "../../../src/core/exchange/import-dyads.ts";
import { readFile } from "../../../src/core/exchange/read-file.ts";
import { type WriteOptions, writeFiles } from "../../../src/core/exchange/write-files.ts";
import type { Actor, Dossier, NetworkView } from "../../../src/core/model.ts";
import { drawable, filterEvents, NO_FILTER } from "../../../src/core/weave/filter.ts";
import { weaveNetwork } from "../../../src/core/weave/network.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { arbitraryDossier } from "../../arbitrary.ts";
import { LIBRARY } from "../../library.ts";

const VIEWS: readonly NetworkView[] = ["countries", "actors"];

/** Writes and reads back. */
function roundTrip(dossier: Dossier, format: FormatId, options: WriteOptions): Dossier {
  const files = writeFiles(dossier, format, options);
  const ending = FORMATS.find(({ id }) => id === format)?.endings[0] ?? "";
  const named = (part: string) => ({ name: `file${ending}`, text: files.find((file) => file.part === part)?.text ?? "" });
  const read = format === "csv" ? readFile(named("events"), named("nodes")) : readFile(named(""));
  if (read.kind !== "dossier") throw new Error(`${format} came back as pairs`);
  return read.dossier;
}

/** What a view shows: every relation to the last digit, with its sentences and their articles; every actor by name. */
function shownBy(dossier: Dossier, view: NetworkView) {
  const relations = drawable(weaveRelations(dossier, view, filterEvents(dossier, NO_FILTER)), NO_FILTER);
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  return {
    actors: weaveNetwork(dossier, relations, view).mapNodes((_, { actor }) => actor),
    relations: relations.map(({ id, weight, status, direction, justifications }) => ({
      id,
      weight: weight.toFixed(9),
      status,
      direction,
      sentences: justifications
        .map(({ event, evidence, sentence }) => {
          const article = articles.get(evidence.article);
          const [start = 0, end = 0] = article?.sentences[sentence] ?? [];
          const { id: name, type, mutual = false, by, confidence, decision, points } = event;
          const about = [
            article?.title,
            article?.date,
            article?.source,
            article?.address,
            article?.imported,
            article?.text.slice(start, end),
          ];
          return JSON.stringify([...about, name, type, event.status, mutual, by, confidence, decision, points]);
        })
        .sort(),
    })),
  };
}

/** Formats of the network: what the view shows comes back. */
const OF_NETWORK: readonly FormatId[] = ["gexf", "graphml", "csv"];
/** Formats of the document. */
const OF_DOCUMENT: readonly FormatId[] = ["dossier", "graphology"];

describe.each([...LIBRARY])("%s", (_, dossier) => {
  test.each(OF_NETWORK.flatMap((format) => VIEWS.map((view) => [format, view] as const)))("as %s, view of %s", (format, view) => {
    expect(shownBy(roundTrip(dossier, format, { view }), view)).toEqual(shownBy(dossier, view));
  });

  test.each(OF_DOCUMENT)("as %s, whole", (format) => {
    expect(roundTrip(dossier, format, {})).toEqual(dossier);
  });

  test("as jsonld, whole but for the program's reasons", () => {
    expect(roundTrip(dossier, "jsonld", {})).toEqual(withoutReasons(dossier));
  });
});

const withoutReasons = (dossier: Dossier): Dossier => ({
  ...dossier,
  events: dossier.events.map(({ reason: _, proposed: __, ...event }) => event),
});

/** Words that break writers which do not look: markup, formulas, quotation marks, line ends, wide characters, lists of their own signs. */
const HARD = [
  `<&>"'`,
  "]]>",
  "=1+1",
  "'=1",
  "@SUM(A1)",
  "-x",
  "+",
  "a,b;c\td",
  'say "no"',
  "a\nb",
  "a\r\nb",
  "𝔘𝔫🇰🇷",
  "عربي",
  "&#10;",
  "\\n",
  "{}",
  " two  spaces ",
];

/** Sentences of the random dossiers are ten characters apart. */
const sentenceAt = (offset: number) => Math.floor(offset / 10);

/** A dossier with hard words for names, titles and sentences. */
function harden(dossier: Dossier, words: readonly string[]): Dossier {
  const word = (i: number) => words[i % words.length] ?? "x";
  const articles = dossier.articles.map((article, a) => {
    let text = "";
    const sentences = article.sentences.map(([start, end], i): [number, number] => {
      const sentence = `${word(a + i)}${article.text.slice(start, end)}${word(i)}.`;
      text += `${text && " "}${sentence}`;
      return [text.length - sentence.length, text.length];
    });
    return { ...article, title: `${word(a)}.`, text, sentences };
  });
  const edges = new Map(articles.map(({ id, sentences }) => [id, sentences]));
  return {
    ...dossier,
    title: `T ${word(0)} t`,
    description: word(1),
    actors: dossier.actors.map((actor, i): Actor => ({ ...actor, name: `${actor.name} ${word(i)}!` })),
    articles,
    events: dossier.events.map((event) => ({
      ...event,
      evidence: event.evidence.map(({ article, start, end }) => ({
        article,
        start: edges.get(article)?.[sentenceAt(start)]?.[0] ?? 0,
        end: edges.get(article)?.[sentenceAt(end)]?.[1] ?? 0,
      })),
    })),
  };
}

const someWord = fc.oneof(fc.constantFrom(...HARD), fc.string({ unit: "grapheme", minLength: 1 }));
const hardDossier = fc
  .tuple(arbitraryDossier, fc.array(someWord, { minLength: 8, maxLength: 8 }))
  .map(([dossier, words]) => harden(dossier, words));

/** What no XML can hold is taken away before comparing: formats say that they lose it. */
const speakable = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu, "");

test.each(["csv", "graphml", "gexf"] as const)("hard words come back from %s", (format) => {
  fc.assert(
    fc.property(hardDossier, fc.constantFrom(...VIEWS), (dossier, view) => {
      fc.pre(dossier.events.length > 0 && dossier.actors.every(({ name }) => speakable(name) === name));
      const shown = shownBy(dossier, view);
      fc.pre(shown.relations.length > 0);
      expect(shownBy(roundTrip(dossier, format, { view }), view)).toEqual(shown);
    }),
    { numRuns: 60 },
  );
});

test.each(["graphology", "dossier", "jsonld"] as const)("hard words come back from %s, whole", (format) => {
  fc.assert(
    fc.property(hardDossier, (dossier) => {
      expect(roundTrip(dossier, format, {})).toEqual(dossier);
    }),
    { numRuns: 60 },
  );
});

test.each(["gexf", "graphml"] as const)("%s keeps title and description", (format) => {
  for (const dossier of LIBRARY.values()) {
    const { title, description } = roundTrip(dossier, format, {});
    expect({ title, description }).toEqual({ title: dossier.title, description: dossier.description });
  }
});

test("jsonld keeps the names that a person has settled", () => {
  const [dossier] = LIBRARY.values() as unknown as [Dossier];
  const settled = { ...dossier, aliases: [{ words: "the island", actor: dossier.actors[0]?.id ?? "" }], mergers: [] };
  expect(roundTrip(settled, "jsonld", {})).toEqual(withoutReasons(settled));
});

test("the table of edges alone gives the same weights and directions, under other types", () => {
  for (const [name, dossier] of LIBRARY) {
    const edges = writeFiles(dossier, "csv").find(({ part }) => part === "edges");
    const read = readFile({ name: `${name}.edges.csv`, text: edges?.text ?? "" });
    if (read.kind !== "dyads") throw new Error("the table of edges came back as a dossier");
    const { dossier: back } = importDyads(read.dyads, read.mapping, "2026-01-05");
    const lines = (d: Dossier) =>
      shownBy(d, "countries").relations.map((r) => [r.id, Number(r.weight).toFixed(6), r.status, r.direction]);
    expect(lines(back)).toEqual(lines(dossier));
  }
});

test("every format is told by its ending", () => {
  for (const { id, endings } of FORMATS)
    for (const ending of endings) expect(formatOfName(`Some File${ending.toUpperCase()}`)).toBe(id);
  expect(formatOfName("notes.docx")).toBeUndefined();
});

test("the same dossier gives the same bytes", () => {
  const [dossier] = [...LIBRARY.values()];
  for (const { id } of FORMATS)
    expect(writeFiles(dossier as Dossier, id)).toEqual(writeFiles(structuredClone(dossier) as Dossier, id));
});
