/** Files that cannot be taken in: what is said of each, with its place. A new mistake is a new line. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ExchangeError } from "../../../src/core/exchange/exchange-error.ts";
import { importDyads } from "../../../src/core/exchange/import-dyads.ts";
import { readFile } from "../../../src/core/exchange/read-file.ts";
import { writeFiles } from "../../../src/core/exchange/write-files.ts";
import type { Dossier } from "../../../src/core/model.ts";
import { LIBRARY } from "../../library.ts";

/** Reads as far as it goes. */
function take(name: string, text: string): Dossier {
  const read = readFile({ name, text });
  return read.kind === "dossier" ? read.dossier : importDyads(read.dyads, read.mapping, "2026-01-05").dossier;
}

const gexf = (inside: string) => `<gexf version="1.3">\n<graph>\n${inside}\n</graph>\n</gexf>`;
const nodes = '<nodes><node id="a"/><node id="b"/></nodes>';
const BOMB = `<?xml version="1.0"?>\n<!DOCTYPE gexf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<gexf>&b;</gexf>`;
const OUTSIDE = `<!DOCTYPE graphml SYSTEM "file:///etc/passwd">\n<graphml/>`;

test.each([
  ["x.gexf", "", "x.gexf: the file is empty; expected a first line with the names of the columns."],
  ["x.gexf", "<gexf><graph>", "x.gexf: line 1, column 13, in <graph>: this is no well-formed XML (unclosed tag: graph)."],
  [
    "x.gexf",
    "<gexf>\n<graph></nodes></gexf>",
    "x.gexf: line 2, column 15, in <gexf>: this is no well-formed XML (unexpected close tag).",
  ],
  [
    "x.gexf",
    "<svg/>",
    "x.gexf: line 1, column 6, <svg>: this is another kind of file; expected <gexf> as the outermost element.",
  ],
  ["x.gexf", "<gexf/>", "x.gexf: there is no <graph> in the file; expected <graph> inside <gexf>."],
  [
    "x.gexf",
    BOMB,
    "x.gexf: line 2, column 80, <!DOCTYPE>: a document type can make a small file swell without end, so it is not read; expected a file that begins with <gexf>; remove the line with <!DOCTYPE.",
  ],
  [
    "x.graphml",
    OUTSIDE,
    "x.graphml: line 1, column 46, <!DOCTYPE>: a document type can make a small file swell without end, so it is not read; expected a file that begins with <graphml>; remove the line with <!DOCTYPE.",
  ],
  ["x.gexf", "<gexf>&nbsp;</gexf>", "x.gexf: line 1, column 12, in <gexf>: this is no well-formed XML (undefined entity)."],
  [
    "x.gexf",
    "<gexf>".repeat(300),
    "x.gexf: line 1, column 1206, <gexf>: elements stand in each other 200 deep; expected at most so many.",
  ],
  [
    "x.gexf",
    gexf(`${nodes}<edges><edge source="a" target="c"/></edges>`),
    "x.gexf: line 3, column 79, <edge>: its target “c” is no node of the file; expected the id of a node.",
  ],
  [
    "x.gexf",
    gexf(`${nodes}<edges><edge source="a"/></edges>`),
    'x.gexf: line 3, column 68, <edge>: the attribute “target” is missing; expected target="…".',
  ],
  [
    "x.gexf",
    gexf('<nodes><node id="a"/><node id="a"/></nodes>'),
    "x.gexf: line 3, column 35, <node>: the node “a” stands twice; expected an id of its own for each node.",
  ],
  [
    "x.gexf",
    gexf('<nodes><node id="a"><attvalues><attvalue for="q" value="1"/></attvalues></node></nodes>'),
    "x.gexf: line 3, column 60, <attvalue>: no <attribute> is called “q”; expected the id of an <attribute>.",
  ],
  [
    "x.gexf",
    gexf(`${nodes}<edges><edge source="a" target="b" weight="heavy"/></edges>`),
    "x.gexf: line 3, column “weight”: “heavy” is no weight; expected a number such as 3.5 or -2.",
  ],
  ["x.gexf", gexf(nodes), "x.gexf: no line of the file joins two different actors; expected at least one that does."],
  [
    "x.graphml",
    '<graphml><graph><node id="a"><data key="k">1</data></node></graph></graphml>',
    "x.graphml: line 1, column 43, <data>: no <key> is called “k”; expected the id of a <key>.",
  ],
  [
    "x.csv",
    "only\n1\n",
    "x.csv: line 1: the first line has only one column; expected names of columns, parted by commas, semicolons or tabs.",
  ],
  ["x.csv", "a,a\n1,2\n", "x.csv: line 1: the column “a” stands twice; expected a name of its own for each column."],
  ["x.csv", 'source,target\n"x\ny",z\nonly\n', "x.csv: line 4: the row has 1 cells; expected 2, as many as the first line."],
  [
    "x.csv",
    'source,target\nx,"y\n',
    'x.csv: line 2: a quotation mark is opened and never closed; expected a second " at the end of the cell.',
  ],
  ["x.csv", "who,whom\nUSA,CHN\n", "x.csv: no column is the source; expected one of “who”, “whom”."],
  [
    "x.csv",
    "source,target\nUSA,\n",
    "x.csv: line 2, column “target”: the target is missing; expected the code or name of an actor.",
  ],
  [
    "x.csv",
    "source,target,date\nUSA,CHN,2024-02-30\n",
    "x.csv: line 2, column “date”: “2024-02-30” is no date; expected a day such as 2026-01-05.",
  ],
  [
    "x.csv",
    "source,target,status\nUSA,CHN,maybe\n",
    "x.csv: line 2, column “status”: “maybe” is no status; expected one of actual, intended, possible, past, denied.",
  ],
  [
    "x.csv",
    "source,target,weight\nUSA,CHN,1\nUSA,CHN,2x\n",
    "x.csv: line 3, column “weight”: “2x” is no weight; expected a number such as 3.5 or -2.",
  ],
  [
    "x.csv",
    "Id,Label,kind,country,cooperation,tension\nUSA,USA,country,,1,2\n",
    "x.csv: this is Entente's table of actors, which tells nothing alone; expected the table of events beside it.",
  ],
  ["x.json", '{"a":', "x.json: this is not JSON ("],
  ["x.json", '{"entente":1}', "x.json: title: this is no sound dossier: expected text."],
  [
    "x.json",
    '{"nodes":[{}],"edges":[]}',
    "x.json: nodes.0.key: this is no Graphology graph; expected nodes with a key, edges with source and target.",
  ],
  [
    "x.json",
    '{"nodes":[{"key":"a"}],"edges":[{"source":"a","target":"b"}]}',
    "x.json: edges.0: “b” is no node; expected the key of a node.",
  ],
  [
    "x.jsonld",
    '{"@context":[]}',
    "x.jsonld: title: this is not JSON-LD as Entente writes it; expected articles, actors and annotations.",
  ],
])("%s: %j", (name, text, message) => {
  let said = "nothing";
  try {
    take(name, text);
  } catch (error) {
    expect(error).toBeInstanceOf(ExchangeError);
    said = (error as Error).message;
  }
  expect(said.slice(0, message.length)).toBe(message);
});

const [dossier] = [...LIBRARY.values()];
const fixture = (name: string) => [name, readFileSync(`tests/core/exchange/foreign/${name}`, "utf8")] as const;
/** Sound files, ours and others', to be broken. */
const SOUND: readonly (readonly [name: string, text: string])[] = [
  ...(["gexf", "graphml", "graphology", "jsonld", "dossier"] as const).map(
    (format) =>
      [
        `own.${format === "graphology" || format === "dossier" ? "json" : format}`,
        writeFiles(dossier as Dossier, format)[0]?.text ?? "",
      ] as const,
  ),
  ...writeFiles(dossier as Dossier, "csv").map(({ part, text }) => [`${part}.csv`, text] as const),
  ...["gephi.gexf", "old-nested-dynamic.gexf", "network.graphml", "dyads.csv", "signed.tsv", "small.graph.json"].map(fixture),
];

const NASTY = [
  "<",
  ">",
  '"',
  "'",
  "&",
  "&#0;",
  "\u0000",
  "\ud800",
  "]]>",
  "<!--",
  "<!DOCTYPE x>",
  "\r",
  "\n",
  ",",
  "{",
  "}",
  "null",
  "1e999",
  "-",
  "=",
  "<graph>",
  "</node>",
  "__proto__",
];

test("a thousand broken files import or say why not, in words", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SOUND),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(40),
          fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "binary" })),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      ([name, text], wounds) => {
        const broken = wounds.reduce((whole, [where, length, words]) => {
          const at = Math.floor(where * whole.length);
          return whole.slice(0, at) + words + whole.slice(at + length);
        }, text);
        try {
          expect(take(name, broken).entente).toBe(1);
        } catch (error) {
          if (!(error instanceof ExchangeError)) throw error;
          expect(error.message.startsWith(`${name}: `)).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
}, 60_000);
