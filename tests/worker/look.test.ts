/** What files turn out to be, packed and encoded in whatever way: a new kind of file is a new line. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { ExchangeError } from "../../src/core/exchange/exchange-error.ts";
import { writeFiles } from "../../src/core/exchange/write-files.ts";
import { lookAt } from "../../src/worker/look.ts";
import { gdeltRow, rowAt } from "../core/exchange/event-file.ts";
import { LIBRARY } from "../library.ts";

type Bytes = string | Uint8Array;
const file = (name: string, bytes: Bytes) => new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]).buffer);

const PAIRS = "source;target;weight\nCôte d'Ivoire;France;3\nFrance;Germany;-2\n";
const GEXF = `<gexf version="1.3"><graph><nodes><node id="a" label="Perú"/><node id="b" label="Chile"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>`;
const GDELT = Array.from({ length: 500 }, (_, n) => gdeltRow(rowAt(n), n)).join("");
const NAMED = "who,whom,on,what\nFRA,DEU,2024-01-05,042\n";
const dossier = LIBRARY.get("aukus");
if (!dossier) throw new Error("The library has no aukus.");
const own = (format: "csv" | "gexf" | "graphml" | "graphology" | "jsonld" | "dossier") => writeFiles(dossier, format);
const table = (part: string) => own("csv").find((one) => one.part === part)?.text ?? "";

/** Files → kind, what was chosen, rows or columns, what the person is told. */
const KINDS: Readonly<Record<string, readonly [files: readonly File[], expected: object, notice?: RegExp]>> = {
  "a table in UTF-8": [[file("a.csv", PAIRS)], { kind: "pairs", file: "a.csv", rows: 2, isGraph: false }],
  "a table in Windows-1252": [[file("a.csv", latin1(PAIRS))], { kind: "pairs", rows: 2 }, /Windows-1252/],
  "a table in UTF-16": [[file("a.csv", utf16(PAIRS))], { kind: "pairs", rows: 2 }],
  "a table with a byte order mark": [[file("a.csv", `\uFEFF${PAIRS}`)], { kind: "pairs", rows: 2 }],
  "a packed table": [[file("a.csv.gz", gzipSync(PAIRS))], { kind: "pairs", file: "a.csv", rows: 2 }],
  "a graph": [[file("a.gexf", GEXF)], { kind: "pairs", isGraph: true, actors: 2, rows: 1 }],
  "a graph that says its encoding": [
    [file("a.gexf", latin1(`<?xml version="1.0" encoding="ISO-8859-1"?>${GEXF}`))],
    { kind: "pairs", sample: { columns: ["source", "target"], rows: [["Perú", "Chile"]] } },
  ],
  GDELT: [[file("a.export.CSV", GDELT)], { kind: "events", layout: "GDELT 2.0" }],
  "GDELT as it is offered": [
    [file("a.export.CSV.zip", zipSync({ "a.export.CSV": strToU8(GDELT) }))],
    { kind: "events", layout: "GDELT 2.0", file: "a.export.CSV" },
  ],
  "an archive of one file that is stored as it is": [
    [file("a.zip", zipSync({ "a.csv": [strToU8(PAIRS), { level: 0 }] }))],
    { kind: "pairs", file: "a.csv", rows: 2 },
  ],
  "an archive with what systems leave beside": [
    [file("a.zip", zipSync({ "__MACOSX/._a.csv": strToU8("x"), "data/a.csv": strToU8(PAIRS) }))],
    { kind: "pairs", file: "a.csv" },
  ],
  "two tables, of which one is read": [
    [file("a.csv", PAIRS), file("b.csv", PAIRS)],
    { kind: "pairs", file: "a.csv" },
    /Only a\.csv was read, not b\.csv/,
  ],
  "a small table of events": [[file("a.csv", "source,target,date,code\nFRA,DEU,2024-01-05,042\n")], { looksLikeEvents: true }],
  "a table with unknown columns": [[file("a.csv", NAMED)], { kind: "pairs", looksLikeEvents: false }],
  "Entente's three tables": [
    [file("a.zip", zipSync(Object.fromEntries(own("csv").map(({ part, text }) => [`a.${part}.csv`, strToU8(text)]))))],
    { kind: "dossier", notices: [] },
  ],
  "Entente's events beside its actors": [
    [file("a.nodes.csv", table("nodes")), file("a.events.csv", table("events"))],
    { kind: "dossier", file: "a.events.csv" },
  ],
  "Entente's relations alone": [[file("a.edges.csv", table("edges"))], { kind: "pairs" }],
  "Entente's GEXF": [[file("a.gexf", own("gexf")[0]?.text ?? "")], { kind: "dossier" }],
  "Entente's JSON-LD": [[file("a.jsonld", own("jsonld")[0]?.text ?? "")], { kind: "dossier" }],
  "a dossier": [[file("a.entente.json", own("dossier")[0]?.text ?? "")], { kind: "dossier" }],
};

test.each(Object.entries(KINDS))("%s", async (_, [files, expected, notice]) => {
  const { found } = await lookAt(files);
  expect(found).toMatchObject(expected);
  if (notice) expect(found.notices.join(" ")).toMatch(notice);
});

test("a table of more rows than pairs are taken is read as events", async () => {
  const text = `a1,a2,when,score\n${"FRA,DEU,2024-01-05,1\n".repeat(100_001)}`;
  const { found } = await lookAt([file("long.csv", text)]);
  expect(found).toMatchObject({ kind: "events", sample: { columns: ["a1", "a2", "when", "score"] } });
});

const damaged = zipSync({ "a.csv": strToU8(PAIRS.repeat(40)) });
damaged[40] = (damaged[40] ?? 0) ^ 0xff;
const locked = zipSync({ "a.csv": strToU8(PAIRS) });
// Flag of encryption in the directory's entry.
locked[new TextDecoder("latin1").decode(locked).indexOf("PK\u0001\u0002") + 8] = 1;

test.each([
  ["no archive", "a.zip", Buffer.from("PK\u0003\u0004 and nothing more"), "a.zip: this is no whole .zip archive"],
  ["an empty archive", "a.zip", zipSync({}), "a.zip: the archive is empty"],
  ["a damaged archive", "a.zip", damaged, /could not be read to its end|checksum is wrong/],
  ["a locked archive", "a.zip", locked, "a.csv in it is locked with a password"],
  ["a cut .gz", "a.csv.gz", gzipSync(PAIRS.repeat(99)).subarray(0, 50), "could not be read to its end"],
  ["Entente's actors alone", "a.nodes.csv", table("nodes"), "Entente's table of actors"],
  ["a graph that swells", "a.gexf.gz", gzipSync(`<gexf>${" ".repeat(61_000_000)}`), "has more than 60 million characters"],
])("%s", async (_, name, bytes, message) => {
  await expect(lookAt([file(name, bytes)])).rejects.toThrow(message);
});

/** Sound files, to be broken. */
const SOUND: readonly (readonly [string, Uint8Array])[] = [
  ["a.csv", strToU8(PAIRS)],
  ["a.gexf", strToU8(GEXF)],
  ["a.csv.gz", gzipSync(PAIRS.repeat(9))],
  ["a.zip", zipSync({ "a.csv": strToU8(PAIRS.repeat(9)), "b.gexf": strToU8(GEXF) })],
  ["a.export.CSV", strToU8(GDELT.slice(0, 2000))],
  ["a.json", strToU8(own("graphology")[0]?.text ?? "")],
];

test("whatever the bytes, a file is found to be something or refused in words", async () => {
  const wounds = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 6 })), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SOUND),
      wounds,
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      async ([name, sound], hits, share) => {
        const bytes = sound.slice(0, Math.ceil(sound.length * share));
        for (const [at, noise] of hits)
          bytes.set(noise.subarray(0, bytes.length), Math.floor(at * Math.max(0, bytes.length - noise.length)));
        await lookAt([file(name, bytes)]).catch((error: Error) => {
          if (!(error instanceof ExchangeError)) throw error;
          expect(error.message).toMatch(/^\S+: .+\.$/s);
        });
      },
    ),
    { numRuns: 400 },
  );
});
