/** The network as GEXF, for Gephi and its kin. Source: the GEXF 1.3 and 1.2draft schemas, gexf.net. */
import { escapeExactly, escapeXml } from "../xml-text.ts";
import { ACTOR_COLUMNS, type Column, EVIDENCE, RELATION_COLUMNS } from "./columns.ts";
import type { Shown, ShownActor, ShownRelation } from "./shown.ts";

export const GEXF_VERSIONS = ["1.3", "1.2"] as const;
/** 1.3 is what Gephi writes today; 1.2 is for readers that know no newer one (networkx 2.8). */
export type GexfVersion = (typeof GEXF_VERSIONS)[number];

const NAMESPACES: Readonly<Record<GexfVersion, string>> = { "1.3": "http://gexf.net/1.3", "1.2": "http://www.gexf.net/1.2draft" };

/** The file's text. Edges are undirected: a relation gathers what both do; its attribute `direction` tells where only one acts. */
export function writeGexf(shown: Shown, version: GexfVersion = "1.3"): string {
  const namespace = NAMESPACES[version];
  const relationColumns = [...RELATION_COLUMNS, EVIDENCE];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<gexf xmlns="${namespace}" xmlns:viz="${namespace}/viz" version="${version}">`,
    "<meta>",
    "<creator>Entente</creator>",
    ...(version === "1.3" ? [`<title>${escapeXml(shown.title)}</title>`] : []),
    `<description>${escapeXml(version === "1.3" ? shown.description : shown.title)}</description>`,
    "</meta>",
    `<graph defaultedgetype="undirected" mode="static">`,
    ...declared("node", ACTOR_COLUMNS),
    ...declared("edge", relationColumns),
    "<nodes>",
    ...shown.actors.map((actor) => node(actor, shown)),
    "</nodes>",
    "<edges>",
    ...shown.relations.map((relation) => edge(relation, relationColumns, shown)),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

const declared = <Thing>(kind: "node" | "edge", columns: readonly Column<Thing>[]): string[] => [
  `<attributes class="${kind}" mode="static">`,
  ...columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`),
  "</attributes>",
];

function values<Thing>(columns: readonly Column<Thing>[], thing: Thing): string {
  const told = columns.flatMap((column) => {
    const value = column.of(thing);
    return value === undefined ? [] : [`<attvalue for="${column.name}" value="${escapeExactly(String(value))}"/>`];
  });
  return `<attvalues>${told.join("")}</attvalues>`;
}

function node(shown: ShownActor, { paint }: Shown): string {
  const { actor, place } = shown;
  return [
    `<node id="${escapeExactly(actor.id)}" label="${escapeExactly(actor.name)}">`,
    values(ACTOR_COLUMNS, shown),
    colour(paint?.actors.get(actor.id)),
    // GEXF's y grows upwards.
    place ? `<viz:position x="${place.x}" y="${-place.y}" z="0"/>` : "",
    "</node>",
  ].join("");
}

function edge(shown: ShownRelation, columns: readonly Column<ShownRelation>[], { paint }: Shown): string {
  const { relation, source, target } = shown;
  return [
    `<edge id="${escapeExactly(relation.id)}" source="${escapeExactly(source)}" target="${escapeExactly(target)}"`,
    ` type="undirected" weight="${relation.weight}">`,
    values(columns, shown),
    colour(paint?.polarity[relation.polarity]),
    "</edge>",
  ].join("");
}

/** @param hex #rrggbb; anything else is left out */
function colour(hex: string | undefined): string {
  if (!hex || !/^#[\da-f]{6}$/i.test(hex)) return "";
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `<viz:color r="${r}" g="${g}" b="${b}"/>`;
}
