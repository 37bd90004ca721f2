/**
 * The well-known sample files of Gephi, in their manner and size but with made-up names: every node and line is found, whatever dialect
 * the file speaks. A new dialect is a new entry.
 */
import { describe, expect, test } from "vitest";
import { checkMapping } from "../../../src/core/exchange/check-mapping.ts";
import { importDyads } from "../../../src/core/exchange/import-dyads.ts";
import { readFile } from "../../../src/core/exchange/read-file.ts";
import { weaveNetwork } from "../../../src/core/weave/network.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";

interface Kind {
  readonly nodes: number;
  readonly edges: number;
  readonly title: string;
  /** Of the columns that a person may choose from. */
  readonly columns: readonly string[];
  head(): string;
  node(i: number): string;
  edge(i: number, from: number, to: number): string;
  readonly lost: readonly RegExp[];
}

const VIZ = `<viz:size value="22.714287"/>\n<viz:color b="45" g="72" r="216"/>\n<viz:position x="268.72385" y="91.18155" z="0.0"/>`;

const KINDS: Readonly<Record<string, Kind>> = {
  "Les Misérables: GEXF 1.1 with a title in capitals, numbers as ids, weights": {
    nodes: 77,
    edges: 254,
    title: "Coappearance",
    columns: ["source", "target", "weight"],
    head: () =>
      `<gexf version="1.1" xmlns="http://www.gexf.net/1.1draft" xmlns:viz="http:///www.gexf.net/1.1draft/viz">\n<meta lastmodifieddate="2010-05-29+01:27"><Creator>somebody</Creator><Title>Coappearance</Title></meta>\n<graph defaultedgetype="undirected" idtype="string" type="static">\n<attributes class="node" mode="static"><attribute id="authority" title="Authority" type="float"/><attribute id="hub" title="Hub" type="float"/></attributes>\n<nodes count="77">`,
    node: (i) =>
      `<node id="${i}.0" label="Figure${i}"><attvalues><attvalue for="authority" value="0.0188"/><attvalue for="hub" value="0.0188"/></attvalues>${VIZ}</node>`,
    edge: (i, from, to) =>
      `<edge id="${i}" source="${from}.0" target="${to}.0"${i % 3 ? ` weight="${1 + (i % 7)}.0"` : ""}><attvalues/></edge>`,
    lost: [/colours and sizes/, /“Authority”, “Hub”/],
  },
  "airlines: GEXF 1.2 with many attributes and no weights": {
    nodes: 235,
    edges: 1297,
    title: "",
    columns: ["source", "target"],
    head: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2" xmlns:viz="http://www.gexf.net/1.2draft/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd">\n<meta lastmodifieddate="2011-09-05"><creator>Gephi 0.8</creator><description></description></meta>\n<graph defaultedgetype="undirected" mode="static">\n<attributes class="node" mode="static">\n<attribute id="tooltip" title="tooltip" type="string"></attribute><attribute id="latitude" title="latitude" type="double"></attribute><attribute id="longitude" title="longitude" type="double"></attribute></attributes>\n<nodes>`,
    node: (i) =>
      `<node id="${i}" label="Airport ${i} &amp; Field"><attvalues><attvalue for="tooltip" value="a &quot;small&quot; one"></attvalue><attvalue for="latitude" value="${i / 10}"></attvalue></attvalues>${VIZ}</node>`,
    edge: (i, from, to) => `<edge id="${i}" source="${from}" target="${to}"><attvalues></attvalues></edge>`,
    lost: [/colours and sizes/, /“tooltip”, “latitude”/, /all lines were taken alike/],
  },
  "arctic: GEXF without a version, values by id, directed": {
    nodes: 1715,
    edges: 6676,
    title: "",
    columns: ["source", "target"],
    head: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gephi.org/gexf" xmlns:viz="http://www.gephi.org/gexf/viz">\n<graph type="static" defaultedgetype="directed">\n<attributes class="node" type="static"><attribute id="0" title="nodedef" type="string"/><attribute id="1" title="label" type="string"/><attribute id="2" title="occurrences" type="integer"/></attributes>\n<nodes>`,
    node: (i) =>
      `<node id="${i}" label="Thing ${i}">${VIZ}<attvalues><attvalue id="0" value="n${i}"/><attvalue id="1" value="Thing ${i}"/><attvalue id="2" value="3"/></attvalues></node>`,
    edge: (i, from, to) => `<edge id="${i}" source="${from}" target="${to}"/>`,
    lost: [/colours and sizes/, /“nodedef”, “occurrences”/],
  },
};

/** Pairs of different nodes, each once; every node in at least one. */
function pairsOf(nodes: number, edges: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let step = 1; pairs.length < edges; step++)
    for (let i = 0; i < nodes && pairs.length < edges; i++) pairs.push([i, (i + step) % nodes]);
  return pairs;
}

describe.each(Object.entries(KINDS))("%s", (_, kind) => {
  const nodes = Array.from({ length: kind.nodes }, (_, i) => kind.node(i));
  const edges = pairsOf(kind.nodes, kind.edges).map(([from, to], i) => kind.edge(i, from, to));
  const text = `${kind.head()}\n${nodes.join("\n")}\n</nodes>\n<edges count="${edges.length}">\n${edges.join("\n")}\n</edges>\n</graph>\n</gexf>\n`;
  const read = readFile({ name: "sample.gexf", text });
  if (read.kind !== "dyads") throw new Error("It was taken for Entente's own.");

  test("is read with all its nodes, lines and columns", () => {
    expect([read.dyads.actors.length, read.dyads.dyads.length]).toEqual([kind.nodes, kind.edges]);
    expect(read.dyads.title).toBe(kind.title);
    expect(read.dyads.columns).toEqual(kind.columns);
  });

  test("becomes a network of as many actors and relations, and what is lost is told", () => {
    const check = checkMapping(read.dyads, read.mapping);
    expect(check).toMatchObject({ complaints: [], actors: kind.nodes, pairs: kind.edges, cooperation: kind.edges, tension: 0 });
    const { dossier, notices } = importDyads(read.dyads, read.mapping, "2026-01-05");
    const relations = weaveRelations(dossier, "countries");
    const network = weaveNetwork(dossier, relations, "countries");
    expect([network.order, relations.length]).toEqual([kind.nodes, kind.edges]);
    for (const lost of kind.lost) expect(notices.join("\n")).toMatch(lost);
  });
});
