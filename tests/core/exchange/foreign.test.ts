/** Files of other programs: what they come to, line by line. A new file is a new entry. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importDyads } from "../../../src/core/exchange/import-dyads.ts";
import { readFile } from "../../../src/core/exchange/read-file.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";

const open = (name: string) => {
  const read = readFile({ name, text: readFileSync(`tests/core/exchange/foreign/${name}`, "utf8") });
  if (read.kind !== "dyads") throw new Error(`${name} is a dossier`);
  return { ...read, ...importDyads(read.dyads, read.mapping, "2026-01-05") };
};

interface Expected {
  readonly actors: readonly string[];
  /** Relation, weight, direction. */
  readonly relations: readonly string[];
  readonly notices: readonly RegExp[];
}

const FILES: Readonly<Record<string, Expected>> = {
  "gephi.gexf": {
    actors: ["DEU country Germany", "FRA country France", "RUS country Soviet Union", "ruritania organisation Ruritania"],
    relations: ["DEU~FRA~cooperation 2.5 both", "DEU~RUS~tension 4 both", "RUS~ruritania~cooperation 3 a-to-b"],
    notices: [
      /colours and sizes, are not kept/,
      /none of its options/,
      /^1 line joins an actor to itself/,
      /^1 name is neither/,
      /not kept: “Modularity Class”, “bloc”\./,
    ],
  },
  "old-nested-dynamic.gexf": {
    actors: ["ESP country Spain", "EU organisation European Union", "ITA country Italy"],
    relations: ["ESP~ITA~cooperation 3 b-to-a", "EU~ITA~cooperation 7 both"],
    notices: [/changes over time/, /side by side/],
  },
  "network.graphml": {
    actors: ["GBR country United Kingdom", "NATO organisation NATO", "NOR country Norway", "n3 organisation n3"],
    relations: ["GBR~NATO~cooperation 4 a-to-b", "NATO~NOR~tension 1.5 both", "NOR~n3~cooperation 1.5 both"],
    notices: [/nodes were taken side by side/, /hyperedge/, /how the file draws/i, /^1 name is neither/, /not kept: “remark”/],
  },
  "dyads.csv": {
    actors: [
      "CHN country China",
      "JPN country Japan",
      "KOR country Korea, South",
      "RUS country Russia",
      "UKR country Ukraine",
      "USA country United States",
      "XKX country Kosovo",
      "atlantis organisation Atlantis",
    ],
    relations: [
      "CHN~JPN~tension 1.25 both",
      "KOR~USA~cooperation 3.5 both",
      "RUS~UKR~tension 9 both",
      "XKX~atlantis~cooperation 3 both",
    ],
    notices: [/^1 name is neither/],
  },
  "signed.tsv": {
    actors: ["ARG country Argentina", "BRA country Brazil", "CHL country Chile"],
    relations: ["ARG~BRA~cooperation 2 both", "BRA~CHL~tension 3 a-to-b"],
    notices: [],
  },
  "small.graph.json": {
    actors: ["CHL country Chile", "PER country Peru"],
    relations: ["CHL~PER~tension 2 b-to-a"],
    notices: [],
  },
};

describe.each(Object.entries(FILES))("%s", (name, expected) => {
  const { dossier, notices } = open(name);

  test("has the right actors", () => {
    expect(dossier.actors.map(({ id, kind, name: called }) => `${id} ${kind} ${called}`).sort()).toEqual(expected.actors);
  });

  test("has the right relations, weights and directions", () => {
    const lines = weaveRelations(dossier, "countries").map((r) => `${r.id} ${r.weight} ${r.direction}`);
    expect(lines).toEqual(expected.relations);
  });

  test("says what it left out", () => {
    expect(notices).toHaveLength(expected.notices.length);
    for (const [i, notice] of expected.notices.entries()) expect(notices[i]).toMatch(notice);
  });

  test("has a sentence for every line that names its place in the file", () => {
    for (const event of dossier.events)
      for (const { article, start, end } of event.evidence)
        expect(dossier.articles.find(({ id }) => id === article)?.text.slice(start, end)).toMatch(
          new RegExp(`\\((row|edge) .* of ${name.replaceAll(".", "\\.")}\\)`),
        );
  });
});

test("dated rows stand in articles of their months, at their ends", () => {
  const { dossier } = open("dyads.csv");
  expect(dossier.articles.map(({ date, sentences }) => `${date} ${sentences.length}`)).toEqual([
    "2026-01-05 1",
    "2024-01-31 1",
    "2024-02-29 2",
  ]);
});

test("a quoted headline comes along in the sentence", () => {
  const { dossier } = open("dyads.csv");
  expect(dossier.articles[1]?.text).toBe(
    'United States – Korea, South, 2024-01-05: cooperation, weight 3.5 (row 1 of dyads.csv): “Washington, Seoul sign "pact"”',
  );
});

test("a mapping may say otherwise than proposed", () => {
  const { dyads, mapping } = open("dyads.csv");
  const { polarity: _, ...columns } = mapping.columns;
  const { dossier } = importDyads(dyads, { ...mapping, columns, otherwise: "tension", isDirected: true }, "2026-01-05");
  expect(weaveRelations(dossier, "countries").map((r) => `${r.id} ${r.direction}`)).toEqual([
    "CHN~JPN~tension b-to-a",
    "KOR~USA~tension b-to-a",
    "RUS~UKR~tension a-to-b",
    "XKX~atlantis~tension a-to-b",
  ]);
});
