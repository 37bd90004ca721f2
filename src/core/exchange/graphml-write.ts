/** The network as GraphML, for networkx, igraph, yEd and their kin. Source: the GraphML 1.0 specification, graphml.graphdrawing.org. */
import { escapeExactly } from "../xml-text.ts";
import { ACTOR_COLUMNS, type Column, EVIDENCE, RELATION_COLUMNS } from "./columns.ts";
import type { Shown, ShownActor, ShownRelation } from "./shown.ts";

const NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

const NODES: readonly Column<ShownActor>[] = [{ name: "label", type: "string", of: ({ actor }) => actor.name }, ...ACTOR_COLUMNS];
/** Only where there are places: igraph would lay out by the nothing that it puts in their stead. */
const PLACED: readonly Column<ShownActor>[] = [
  ...NODES,
  { name: "x", type: "double", of: ({ place }) => place?.x },
  { name: "y", type: "double", of: ({ place }) => place?.y },
];
const EDGES: readonly Column<ShownRelation>[] = [
  { name: "weight", type: "double", of: ({ relation }) => relation.weight },
  ...RELATION_COLUMNS,
  EVIDENCE,
];
const GRAPH: readonly Column<Shown>[] = [
  { name: "title", type: "string", of: ({ title }) => title },
  { name: "description", type: "string", of: ({ description }) => description },
  { name: "view", type: "string", of: ({ view }) => view },
];

/** The file's text. Edges are undirected: a relation gathers what both do; its datum `direction` tells where only one acts. */
export function writeGraphml(shown: Shown): string {
  const nodes = shown.actors.some((actor) => actor.place) ? PLACED : NODES;
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<graphml xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`,
    ` xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/1.0/graphml.xsd">`,
    ...keys("graph", "g", GRAPH),
    ...keys("node", "n", nodes),
    ...keys("edge", "e", EDGES),
    `<graph id="G" edgedefault="undirected">`,
    data("g", GRAPH, shown),
    ...shown.actors.map((actor) => `<node id="${escapeExactly(actor.actor.id)}">${data("n", nodes, actor)}</node>`),
    ...shown.relations.map(
      (shownRelation) =>
        `<edge id="${escapeExactly(shownRelation.relation.id)}" source="${escapeExactly(shownRelation.source)}" target="${escapeExactly(shownRelation.target)}">${data("e", EDGES, shownRelation)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

const keys = <Thing>(owner: string, letter: string, columns: readonly Column<Thing>[]): string[] =>
  columns.map(({ name, type }) => `<key id="${letter}_${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`);

const data = <Thing>(letter: string, columns: readonly Column<Thing>[], thing: Thing): string =>
  columns
    .map((column) => {
      const value = column.of(thing);
      return value === undefined ? "" : `<data key="${letter}_${column.name}">${escapeExactly(String(value))}</data>`;
    })
    .join("");
