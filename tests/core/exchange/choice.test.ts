/** What a mapping makes of a table, and what a choice makes of event data: a new case is a new line. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkMapping, type MappingCheck } from "../../../src/core/exchange/check-mapping.ts";
import { sumEvents } from "../../../src/core/exchange/event-data.ts";
import { addWeight, heaviestPairs, pairKey, swiftPairs } from "../../../src/core/exchange/heaviest.ts";
import { importDyads } from "../../../src/core/exchange/import-dyads.ts";
import { type EventChoice, importEvents, summarise, weighChoice } from "../../../src/core/exchange/import-events.ts";
import type { Mapping } from "../../../src/core/exchange/mapping.ts";
import { readFile } from "../../../src/core/exchange/read-file.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { gdeltRow, inPieces, rowAt } from "./event-file.ts";

const TABLE = [
  "a,b,score,kind,when,code",
  "FRA,DEU,4,good,2024-01-05,042",
  "DEU,FRA,2,good,2024-02-05,010",
  "FRA,RUS,-3,bad,2024-02-30,190",
  "ITA,RUS,x,odd,2024-03-01,zzz",
  "ITA,ITA,1,good,2024-03-01,042",
].join("\n");

function open(text = TABLE) {
  const read = readFile({ name: "t.csv", text });
  if (read.kind !== "dyads") throw new Error("t.csv is a dossier");
  return read.dyads;
}
const ends = { source: "a", target: "b" } as const;
const mapping = (change: Partial<Mapping> = {}): Mapping => ({
  columns: ends,
  otherwise: "cooperation",
  neutral: null,
  isDirected: false,
  ...change,
});

/** Mapping → lines of cooperation and tension, fields complained of with rows and first line. */
const CHECKS: readonly (readonly [string, Partial<Mapping>, Pick<MappingCheck, "cooperation" | "tension">, ...string[]])[] = [
  ["only who and whom", {}, { cooperation: 4, tension: 0 }],
  ["all are tension", { otherwise: "tension" }, { cooperation: 0, tension: 4 }],
  ["a number by its sign", { columns: { ...ends, weight: "score" }, neutral: 0 }, { cooperation: 2, tension: 1 }, "weight 1 5 x"],
  [
    "a number by a threshold",
    { columns: { ...ends, weight: "score" }, neutral: 3 },
    { cooperation: 1, tension: 2 },
    "weight 1 5 x",
  ],
  [
    "a number that is neither",
    { columns: { ...ends, weight: "score" }, neutral: 4 },
    { cooperation: 0, tension: 2 },
    "weight 1 5 x",
  ],
  ["a number without sign", { columns: { ...ends, weight: "score" } }, { cooperation: 3, tension: 0 }, "weight 1 5 x"],
  ["words nobody knows", { columns: { ...ends, polarity: "kind" } }, { cooperation: 0, tension: 0 }, "polarity 5 2 good"],
  [
    "words that are explained",
    { columns: { ...ends, polarity: "kind" }, words: { good: "cooperation", bad: "tension", odd: "neither" } },
    { cooperation: 2, tension: 1 },
  ],
  ["codes, one of them a statement", { columns: { ...ends, type: "code" } }, { cooperation: 1, tension: 1 }, "type 1 5 zzz"],
  ["days", { columns: { ...ends, date: "when" } }, { cooperation: 3, tension: 0 }, "date 1 4 2024-02-30"],
];

test.each(CHECKS.map(([name, change, lines, ...complaints]) => ({ name, change, lines, complaints })))(
  "$name",
  ({ change, lines, complaints }) => {
    const check = checkMapping(open(), mapping(change));
    expect(check).toMatchObject(lines);
    expect(check.complaints.map(({ field, rows, line, found }) => `${field} ${rows} ${line} ${found}`)).toEqual(complaints);
  },
);

test("a check without who and whom says so instead of throwing", () => {
  expect(checkMapping(open(), mapping({ columns: {} })).trouble).toBe("no column is the source");
});

test("words of the polarity's column are counted and guessed", () => {
  const check = checkMapping(open(), mapping({ columns: { ...ends, polarity: "kind" }, words: { bad: "tension" } }));
  expect(check.words).toEqual([
    { word: "good", rows: 3, means: undefined },
    { word: "bad", rows: 1, means: "tension" },
    { word: "odd", rows: 1, means: undefined },
  ]);
});

describe("rows that cannot be read", () => {
  const dates = mapping({ columns: { ...ends, weight: "score", date: "when" }, neutral: 0 });

  test("stop the import with their place", () => {
    expect(() => importDyads(open(), dates, "2026-01-05")).toThrow("t.csv: line 4, column “when”: “2024-02-30” is no date");
  });

  test("are left out, and told of, once a person has agreed", () => {
    const { dossier, notices } = importDyads(open(), { ...dates, leavesUnreadable: true }, "2026-01-05");
    expect(dossier.events).toHaveLength(2);
    expect(notices[0]).toBe("2 rows could not be read; they were left out.");
  });
});

test("other cells of a row stay with its line, and imported articles say what they are", () => {
  const { dossier } = importDyads(
    open("a,b,w,remark\nFRA,DEU,2,fish\n"),
    mapping({ columns: { ...ends, weight: "w" } }),
    "2026-01-05",
  );
  expect(dossier.articles).toMatchObject([
    { imported: true, text: "France – Germany: cooperation, weight 2 (row 1 of t.csv) · remark: fish" },
  ]);
});

test("the heaviest pairs are kept, and what is left out is told", () => {
  const { dossier, notices } = importDyads(
    open("a,b,w\nFRA,DEU,2\nDEU,FRA,2\nFRA,ITA,3\nITA,DEU,1\n"),
    mapping({ columns: { ...ends, weight: "w" } }),
    "2026-01-05",
    1,
  );
  expect(weaveRelations(dossier, "countries").map((relation) => [relation.id, relation.weight])).toEqual([
    ["DEU~FRA~cooperation", 4],
  ]);
  expect(notices).toContain("2 lines of the 2 lightest pairs were left out.");
  expect(dossier.actors.map((actor) => actor.id)).toEqual(["FRA", "DEU"]);
});

test("kept pairs are never lighter than those left out, as long as there is room for their actors", () => {
  const pair = fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 50 })).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), fc.nat(70), (pairs, most) => {
      const weights = new Map<string, number>();
      for (const [a, b, weight] of pairs) addWeight(weights, `n${a}`, `n${b}`, weight);
      const kept = heaviestPairs(weights, most);
      expect(kept.size).toBe(Math.min(most, weights.size));
      const least = Math.min(...[...kept].map((key) => weights.get(key) ?? 0));
      for (const [key, weight] of weights) if (!kept.has(key) && kept.size) expect(weight).toBeLessThanOrEqual(least);
      expect(swiftPairs(weights)).toBe(weights.size);
    }),
  );
});

test("of pairs with too many actors, as many are swift as have 2,000", () => {
  const weights = new Map(Array.from({ length: 3000 }, (_, i) => [pairKey(`a${i}`, `b${i}`), 3000 - i]));
  expect(swiftPairs(weights)).toBe(1000);
});

const ROWS = Array.from({ length: 4000 }, (_, n) => rowAt(n));
const text = ROWS.map(gdeltRow).join("");
const sums = () => sumEvents("g.csv", inPieces(text, 9000));

/** Choice → what it comes to, asked of what is imported. */
const CHOICES: Readonly<Record<string, EventChoice>> = {
  everything: {},
  "one month": { from: "2020-03", to: "2020-03" },
  "from a month on": { from: "2021-06" },
  "three pairs": { pairs: 3 },
  "two actors": { actors: ["USA", "CHN"] },
  "two pairs of some actors in a year": { from: "2020-01", to: "2020-12", actors: ["USA", "CHN", "RUS", "IRN"], pairs: 2 },
};

test.each(Object.entries(CHOICES))("a choice of %s comes to what was foretold", async (_, choice) => {
  const all = await sums();
  const foretold = weighChoice(all, choice);
  const { dossier } = importEvents("g.csv", all, choice);
  const pairs = new Set(dossier.events.map((event) => pairKey(event.source, event.target)));
  expect({ sums: dossier.events.length, pairs: pairs.size, actors: dossier.actors.length }).toEqual({
    sums: foretold.sums,
    pairs: foretold.pairs,
    actors: foretold.actors,
  });
  for (const { date } of dossier.articles)
    expect(date.slice(0, 7) >= (choice.from ?? "") && date.slice(0, 7) <= (choice.to ?? "9999")).toBe(true);
  if (choice.pairs) expect(pairs.size).toBeLessThanOrEqual(choice.pairs);
  if (choice.actors) for (const { id } of dossier.actors) expect(choice.actors).toContain(id);
});

test("a choice that leaves nothing is refused", async () => {
  const all = await sums();
  expect(() => importEvents("g.csv", all, { from: "2030-01" })).toThrow("the choice leaves nothing");
  expect(weighChoice(all, { from: "2030-01" })).toEqual({ pairs: 0, sums: 0, actors: 0, events: 0 });
});

test("a summary counts every event once, and its months are in order", async () => {
  const all = await sums();
  const { events, months, actors, rows, pairs } = summarise(all);
  expect(rows).toBe(ROWS.length);
  expect(months.reduce((sum, month) => sum + month.events, 0)).toBe(events);
  expect(actors.reduce((sum, actor) => sum + actor.events, 0)).toBe(2 * events);
  expect(months.map(({ month }) => month)).toEqual([...months.map(({ month }) => month)].sort());
  expect(weighChoice(all, {})).toMatchObject({ events, pairs });
});

test("a sum names its first lines and its last", async () => {
  const row = "FRA,DEU,2024-01-05,042,1\n";
  const all = await sumEvents("e.csv", inPieces(`source,target,date,code,score\n${row.repeat(5)}`, 99));
  expect(importEvents("e.csv", all).dossier.articles[0]?.text).toBe(
    "France → Germany, January 2024: meeting or talks (CONSULT, cooperation), 5 events, score 5 in all (lines 2, 3, 4 … 6 of e.csv).",
  );
});
