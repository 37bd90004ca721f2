/** Event data: every layout that is known, against a plain sum; stopped, wrong and odd files. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { polarityOf, TYPES } from "../../../src/core/codebook.ts";
import { typeOfCode } from "../../../src/core/exchange/event-codes.ts";
import { Cancelled, sumEvents } from "../../../src/core/exchange/event-data.ts";
import { importEvents } from "../../../src/core/exchange/import-events.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { type EventRow, gdeltRow, inPieces, rowAt } from "./event-file.ts";

const gdelt1 = (row: EventRow, n: number) => `${gdeltRow(row, n).split("\t").slice(0, 57).join("\t")}\n`;
const day = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;

/** Layout → header and rows. */
const LAYOUTS: Readonly<Record<string, readonly [header: string, row: (row: EventRow, n: number) => string, separator: string]>> =
  {
    "GDELT 1.0": ["", gdelt1, "\t"],
    "GDELT 2.0": ["", gdeltRow, "\t"],
    ICEWS: [
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\n",
      (r, n) =>
        `${n}\t${day(r.day)}\tSomebody "of note\t(Government)\t${r.source}\tSay\t${r.code}\t${r.score}\tSomebody\t\t${r.target}\n`,
      "\t",
    ],
    "a plain table": [
      '"source","target","date","code","score"\n',
      (r) => `"${r.source}",${r.target},${day(r.day)},${r.code},${r.score}\r\n`,
      ",",
    ],
    "a table with semicolons": [
      "Date;Actor1;Actor2;EventCode;Goldstein\n",
      (r) => `${r.day};${r.source};${r.target};${r.code};${r.score}\n`,
      ";",
    ],
  };

const ROWS = Array.from({ length: 3000 }, (_, n) => rowAt(n));
const ID: Readonly<Record<string, string>> = { ROM: "ROU" };

/** "CHN>USA 2020-01 ACCUSE" → count and size, added up as plainly as can be. */
function plainSums(rows: readonly EventRow[]) {
  const sums = new Map<string, [count: number, size: number]>();
  for (const { source, target, day: date, code, score } of rows) {
    const type = typeOfCode(code);
    if (!source || !target || source === target || !type) continue;
    const key = `${ID[source] ?? source}>${ID[target] ?? target} ${date.slice(0, 4)}-${date.slice(4, 6)} ${type}`;
    const [count, size] = sums.get(key) ?? [0, 0];
    sums.set(key, [count + 1, Math.round((size + Math.abs(score)) * 10) / 10]);
  }
  return sums;
}

describe.each(Object.entries(LAYOUTS))("%s", (name, [header, row]) => {
  const text = header + ROWS.map((r, n) => row(r, n)).join("");

  test("is known and added up rightly, however the file is cut", async () => {
    for (const length of [17, 4096, text.length]) {
      const sums = await sumEvents("events", inPieces(text, length));
      if (name.startsWith("GDELT")) expect(sums.format.name).toBe(name);
      expect(sums.rows).toBe(ROWS.length);
      const found = sums.tally.sums().map((s): [string, [number, number]] => {
        const id = (actor: string) => (actor === "afr" ? "AFR" : actor);
        return [`${id(s.source.id)}>${id(s.target.id)} ${s.month} ${s.type}`, [s.count, Math.round(s.size * 10) / 10]];
      });
      expect(new Map(found)).toEqual(plainSums(ROWS));
    }
  });
});

test("POLECAT's types are taken as they are", async () => {
  const header = "Event ID\tEvent Date\tEvent Type\tIntensity\tActor Name\tActor Country\tRecipient Name\tRecipient Country\n";
  const { tally } = await sumEvents("polecat.txt", inPieces(`${header}1\t2023-02-01\tACCUSE\t-3\tMoscow\tRUS\tKyiv\tUKR\n`, 999));
  expect(tally.sums().map(({ source, target, type, score }) => [source.name, target.name, type, score])).toEqual([
    ["Russia", "Ukraine", "ACCUSE", -3],
  ]);
});

test("the dossier weighs what the file scores, and every line has its sentence", async () => {
  const text = ROWS.map(gdeltRow).join("");
  const { dossier, notices } = importEvents("gdelt.csv", await sumEvents("gdelt.csv", inPieces(text, 5000)));
  const weights = new Map<string, number>();
  for (const [key, [, size]] of plainSums(ROWS)) {
    const [pair = "", , type = "ACCUSE"] = key.replaceAll("AFR", "afr").split(" ");
    const id = `${pair.split(">").sort().join("~")}~${polarityOf(type as keyof typeof TYPES)}`;
    weights.set(id, (weights.get(id) ?? 0) + size);
  }
  const relations = weaveRelations(dossier, "countries");
  expect(relations.map((r) => [r.id, r.weight.toFixed(3)])).toEqual(
    [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, weight]) => [id, weight.toFixed(3)]),
  );
  for (const { justifications } of relations) expect(justifications.length).toBeGreaterThan(0);
  expect(dossier.articles[0]?.text.split("\n")[0]).toMatch(
    /^\S.* → .*, January 2020: .* \(\w+, \w+\), \d+ events?, score -?[\d.]+ in all \(lines? \d+.* of gdelt\.csv\)\.$/,
  );
  expect(notices).toEqual([
    expect.stringMatching(/lack source or target/),
    expect.stringMatching(/to itself/),
    expect.stringMatching(/mere statement/),
    "1 name is neither a country nor an organisation that Entente knows; it stands as a neutral disc.",
  ]);
});

test("without scores, an event has the points of its type", async () => {
  const { dossier } = importEvents(
    "t.csv",
    await sumEvents("t.csv", inPieces("source,target,date,code\nUSA,CHN,2020-01-01,190\nUSA,CHN,2020-01-09,190\n", 9)),
  );
  expect(weaveRelations(dossier, "countries").map((r) => r.weight)).toEqual([2 * TYPES.ASSAULT.intensity]);
});

test("can be stopped, and tells how far it is", async () => {
  const signal = { aborted: false };
  const seen: number[] = [];
  const reading = sumEvents("g", inPieces(ROWS.map(gdeltRow).join(""), 20_000), {
    signal,
    onProgress: (rows) => {
      seen.push(rows);
      if (rows > 500) signal.aborted = true;
    },
  });
  await expect(reading).rejects.toThrow(Cancelled);
  expect(seen.every((rows, i) => rows >= (seen[i - 1] ?? 0))).toBe(true);
  expect(seen.at(-1)).toBeLessThan(ROWS.length);
});

const good = "source,target,date,code,score\nUSA,CHN,2020-01-01,042,1\n";
test.each([
  ["", "e.csv: the file is empty; expected rows of event data."],
  ["a,b\n1,2\n", "e.csv: line 1: no event data begin with “a,b”; expected a row of GDELT"],
  [`${good.slice(0, 30)}USA,CHN,yesterday,042,1\n`, "e.csv: line 2, date: “yesterday” is no date; expected a day such as"],
  [`${good.slice(0, 30)}USA,CHN,2020-01-01,XYZ,1\n`, "e.csv: line 2, code: “XYZ” is no code; expected a CAMEO code"],
  [`${good.slice(0, 30)}USA,CHN\n`, "e.csv: line 2, date: the row ends before its date"],
  [`${good.slice(0, 30)},CHN,2020-01-01,042,1\n`, "e.csv: none of its 1 rows tells what one actor does to another"],
  [`${good}USA,"CHN,2020`, "e.csv: line 3: a quotation mark is opened and never closed"],
  [good + "USA,CHN,2020-13-01,042,1\n".repeat(30), "e.csv: line 3, date: “2020-13-01” is no date"],
])("a wrong file %#", async (text, message) => {
  await expect(sumEvents("e.csv", inPieces(text, 7))).rejects.toThrow(message);
});

test.each([
  ["043", "CONSULT"],
  ["43", "CONSULT"],
  ["0871", "RETREAT"],
  ["08", "CONCEDE"],
  ["190", "ASSAULT"],
  ["1", null],
  ["011", null],
  ["consult", "CONSULT"],
  ["9999", undefined],
  ["21", "APPEAL"],
  ["", undefined],
] as const)("code %s is %s", (code, type) => {
  expect(typeOfCode(code)).toBe(type);
});

test("anything at all gives sums or an error in words", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(good, gdeltRow(rowAt(3), 3), ""),
      fc.string({ unit: "binary" }),
      fc.nat(60),
      async (start, noise, length) => {
        const reading = sumEvents("e", inPieces(start + noise, length + 1));
        await reading.catch((error: Error) => expect(error.name).toBe("ExchangeError"));
      },
    ),
    { numRuns: 200 },
  );
});
