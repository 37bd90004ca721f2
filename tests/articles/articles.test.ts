/** The coded articles written for Entente: every JSON is what its coding compiles to, and every coding keeps to the codebook's form. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import countries from "world-countries";
import { EVENT_TYPES, STATUSES } from "../../src/core/codebook.ts";
import { type CodedArticle, codingsIn, compile, compileFile, FOLDERS } from "./compile.mjs";

/** ISO 3166-1 alpha-3, and Kosovo, which has only a code by custom. */
const COUNTRY_IDS = new Set([...countries.map(({ cca3 }) => cca3), "XKX"]);

const codings = FOLDERS.flatMap(codingsIn);
const named = codings.map((coding) => [basename(coding, ".coding"), coding] as const);

test("the blind set is there", () => {
  expect(codings.filter((coding) => basename(dirname(coding)) === "blind").length).toBeGreaterThanOrEqual(8);
});

test.each(FOLDERS)("%s holds three files for each article and nothing else", (folder) => {
  const stems = codingsIn(folder).map((coding) => basename(coding, ".coding"));
  const files = stems.length > 0 ? readdirSync(dirname(codingsIn(folder)[0] ?? "")) : [];
  expect(files.sort()).toEqual(stems.flatMap((stem) => [`${stem}.coding`, `${stem}.json`, `${stem}.sentences.txt`]).sort());
});

describe.each(named)("%s", (name, coding) => {
  const compiled = compileFile(coding);
  const { text, sentences, actors, events, date } = JSON.parse(compiled) as CodedArticle;

  test("its JSON is what its coding compiles to", () => {
    expect(readFileSync(join(dirname(coding), `${name}.json`), "utf8")).toBe(compiled);
  });

  test("its sentences are the whole text, in order, and end as sentences do", () => {
    const between = sentences.map(([start], i) => text.slice(sentences[i - 1]?.[1] ?? 0, start));
    expect(between.join("").trim()).toBe("");
    expect(sentences.at(-1)?.[1]).toBe(text.length);
    expect(sentences.map(([start, end]) => text.slice(start, end)).filter((s) => !/^\S.*[.?!][”’]?$/.test(s))).toEqual([]);
  });

  test("its evidence is whole sentences", () => {
    const whole = new Set(sentences.map(String));
    expect(events.flatMap((e) => e.evidence).filter(({ start, end }) => !whole.has(String([start, end])))).toEqual([]);
  });

  test("its ids are known, and its leaders stand in its text", () => {
    expect(actors.filter((a) => a.kind === "country" && !COUNTRY_IDS.has(a.id))).toEqual([]);
    const acting = new Set(actors.map(({ id }) => id));
    expect(events.filter((e) => !acting.has(e.source) || !acting.has(e.target))).toEqual([]);
    expect(actors.filter((a) => a.kind === "leader" && !text.includes(a.name.split(" ").at(-1) ?? a.name))).toEqual([]);
  });

  test("its types and statuses are the codebook's", () => {
    expect(events.flatMap((e) => [e.type, ...(e.types ?? [])]).filter((t) => !EVENT_TYPES.some((known) => known === t))).toEqual(
      [],
    );
    expect(
      events.flatMap((e) => [e.status, ...(e.statuses ?? [])]).filter((s) => !STATUSES.some((known) => known === s)),
    ).toEqual([]);
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  });
});

describe("a slip in a coding is told with its line", () => {
  const head = "# title: T\n# date: 2020-01-02\n@ FRA country France\n@ DEU country Germany\n";
  test.each([
    ["1 FRA > DEU LOVE actual", "LOVE is no type"],
    ["1 FRA > DEU ACCUSE soon", "soon is no status"],
    ["1 FRA > DEU ACCUSE|AGREE actual", "ACCUSE|AGREE mixes cooperation and tension"],
    ["1 FRA > ITA ACCUSE actual", "ITA is not named above as an actor"],
    ["1 FRA > FRA ACCUSE actual", "FRA does nothing toward itself"],
    ["3 FRA > DEU ACCUSE actual", "there is no sentence 3; the article has 2"],
    ["1 FRA < DEU ACCUSE actual", "between source and target stands > or <>, not <"],
    [
      "1 FRA > DEU ACCUSE",
      "an event is written: SENTENCE[?] SOURCE > TARGET TYPE[|TYPE] STATUS[|STATUS], with <> where both do it",
    ],
    ["@ FRA country France", "FRA is named twice"],
    ["@ EU body Europe", 'an actor is a country, a leader or an organisation, not "body"'],
    ["@ macron leader Emmanuel Macron = FRA", "the id of Emmanuel Macron is emmanuel-macron, not macron"],
    ["@ renzi leader Renzi = ITA", "the country of Renzi, ITA, is not named above"],
    ["# day: 2020-01-02", 'only "# title: …" and "# date: …" are known, not "# day:"'],
    ["# date: 2 January", 'a date is written 2026-01-05, not "2 January"'],
  ])("%s", (line, problem) => {
    expect(compile("One.\nTwo.\n", head + line).complaints).toEqual([{ line: 5, problem }]);
  });

  test("the same event twice", () => {
    const twice = "1 FRA <> DEU AGREE actual\n1 DEU <> FRA AGREE actual // who with whom does not matter";
    expect(compile("One.\n", head + twice).complaints).toEqual([{ line: 6, problem: "the same event stands above" }]);
  });
});
