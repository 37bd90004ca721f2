/** Independent readers find in our files what we wrote: networkx, igraph, xmllint, and a CSV reader. Skipped where they are not installed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { FormatId } from "../../../src/core/exchange/formats.ts";
import { type WriteOptions, writeFiles } from "../../../src/core/exchange/write-files.ts";
import type { Dossier } from "../../../src/core/model.ts";
import { drawable, filterEvents, NO_FILTER } from "../../../src/core/weave/filter.ts";
import { weaveNetwork } from "../../../src/core/weave/network.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { hasReader } from "../../debian.mjs";
import { LIBRARY } from "../../library.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-readers-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function save(name: string, dossier: Dossier, format: FormatId, options: WriteOptions, part = ""): string {
  const path = join(scratch, name);
  writeFileSync(path, writeFiles(dossier, format, options).find((file) => file.part === part)?.text ?? "");
  return path;
}

/** Runs a program; its output. Throws with what it complained of. */
function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 50_000_000 });
  if (error || status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr}`);
  return stdout;
}

interface Found {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
  readonly graph: Readonly<Record<string, unknown>>;
}

/** What a reader should find of actors and relations. */
function expected(dossier: Dossier) {
  const relations = drawable(weaveRelations(dossier, "actors", filterEvents(dossier, NO_FILTER)), NO_FILTER);
  const network = weaveNetwork(dossier, relations, "actors");
  return {
    nodes: network.mapNodes((id, { actor, cooperation, tension }) => [id, actor.name, actor.kind, cooperation, tension]),
    edges: relations.map(({ id, a, b, polarity, weight, status }) => [
      id,
      a,
      b,
      polarity,
      weight,
      polarity === "tension" ? -weight : weight,
      status,
    ]),
    sentences: relations.map(({ justifications }) => {
      const articles = new Map(dossier.articles.map((article) => [article.id, article]));
      const said = justifications.map(({ evidence, sentence }) => {
        const article = articles.get(evidence.article);
        return article?.text.slice(...(article.sentences[sentence] ?? [0, 0]));
      });
      return [...new Set(said)].join("\n");
    }),
  };
}

const byId = (x: readonly unknown[], y: readonly unknown[]) => (String(x[0]) < String(y[0]) ? -1 : 1);

const FILES = [
  ["networkx", "graphml", {}],
  ["networkx", "gexf", { gexf: "1.2" }],
  ["networkx", "gexf", { gexf: "1.3" }],
  ["igraph", "graphml", {}],
] as const satisfies readonly (readonly ["networkx" | "igraph", FormatId, WriteOptions])[];

describe.each(FILES)("%s reads %s %o", (reader, format, options) => {
  test.skipIf(!hasReader(reader)).each([...LIBRARY])("%s", (name, dossier) => {
    const path = save(`${name}.${format}`, dossier, format, { ...options, view: "actors" });
    const found = JSON.parse(run("/usr/bin/python3", "tests/core/exchange/readers.py", reader, path)) as Found;
    const { nodes, edges, sentences } = expected(dossier);
    expect(
      Object.entries(found.nodes)
        .map(([id, node]) => [id, node.label, node.kind, node.cooperation, node.tension])
        .sort(byId),
    ).toEqual(nodes.sort(byId));
    const found_ = [...found.edges].sort((x, y) => (String(x.id) < String(y.id) ? -1 : 1));
    expect(
      found_.map((edge) => [edge.id, ...(edge.ends as string[]), edge.polarity, edge.weight, edge.signed_weight, edge.status]),
    ).toEqual(edges);
    expect(found_.map((edge) => edge.sentences)).toEqual(sentences);
    if (format === "graphml") expect(found.graph.title).toBe(dossier.title);
  });
});

describe.skipIf(!hasReader("xmllint"))("xmllint finds well-formed", () => {
  test.each([...LIBRARY])("%s", (name, dossier) => {
    for (const [format, options] of [
      ["gexf", { gexf: "1.3" }],
      ["gexf", { gexf: "1.2" }],
      ["graphml", {}],
    ] as const)
      expect(run("xmllint", "--noout", "--nonet", save(`${name}.${format}`, dossier, format, options))).toBe("");
  });
});

/** Python with networkx is there on every machine that has the readers; its csv is its own. */
describe.skipIf(!hasReader("networkx"))("a CSV reader finds", () => {
  test.each([...LIBRARY])("%s", (name, dossier) => {
    const read = (part: string) =>
      JSON.parse(
        run(
          "/usr/bin/python3",
          "tests/core/exchange/csv_reader.py",
          save(`${name}-${part}.csv`, dossier, "csv", { view: "actors" }, part),
        ),
      ) as string[][];
    const { nodes, edges } = expected(dossier);
    const [header, ...rows] = read("edges");
    expect(header?.slice(0, 5)).toEqual(["Source", "Target", "Type", "Id", "Weight"]);
    expect(rows.map((row) => [row[3], Number(row[4])])).toEqual(edges.map(([id, , , , weight]) => [id, weight]));
    expect(
      read("nodes")
        .slice(1)
        .map(([id, label]) => [id, label]),
    ).toEqual(nodes.map(([id, label]) => [id, label]));
    const [names = [], ...events] = read("events");
    for (const row of events) {
      const cell = (name: string) => row[names.indexOf(name)];
      const text = dossier.articles.find(({ id }) => id === cell("article"))?.text;
      expect(cell("sentence")).toBe(text?.slice(Number(cell("start")), Number(cell("end"))));
    }
  });
});
