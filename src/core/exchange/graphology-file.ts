/** The network as a Graphology graph's own JSON, with the whole dossier among the graph's attributes; and any such JSON as pairs. */
import * as z from "zod/mini";
import type { Dossier } from "../model.ts";
import { ACTOR_COLUMNS, type Column, EVIDENCE_COLUMN, RELATION_COLUMNS } from "./columns.ts";
import { type Dyad, type Dyads, MOST_DYADS, SOURCE_COLUMN, TARGET_COLUMN } from "./dyads.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import type { Shown } from "./shown.ts";

/** The file as a JSON value: what `graph.export()` gives, nothing else, so that `Graph.from` reads it. */
export function writeGraphology(dossier: Dossier, { title, view, actors, relations }: Shown): object {
  return {
    attributes: { title, view, dossier },
    options: { type: "undirected", multi: true, allowSelfLoops: false },
    nodes: actors.map((shown) => ({
      key: shown.actor.id,
      attributes: {
        label: shown.actor.name,
        ...told(ACTOR_COLUMNS, shown),
        ...(shown.place && { x: shown.place.x, y: -shown.place.y }),
      },
    })),
    edges: relations.map((shown) => ({
      key: shown.relation.id,
      source: shown.source,
      target: shown.target,
      attributes: { weight: shown.relation.weight, ...told(RELATION_COLUMNS, shown), [EVIDENCE_COLUMN]: shown.quotes },
    })),
  };
}

const told = <Thing>(columns: readonly Column<Thing>[], thing: Thing) =>
  Object.fromEntries(columns.flatMap((column) => [[column.name, column.of(thing)]]).filter(([, value]) => value !== undefined));

const attributes = z.optional(z.record(z.string(), z.unknown()));
const key = z.union([z.string(), z.number()]);
const graphSchema = z.object({
  attributes,
  options: z.optional(z.looseObject({ type: z.optional(z.string()) })),
  nodes: z.array(z.object({ key, attributes })),
  edges: z.array(z.object({ source: key, target: key, undirected: z.optional(z.boolean()), attributes })),
});

/** Is this JSON a Graphology graph? */
export const isGraphology = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "nodes" in json && "edges" in json && Array.isArray(json.nodes);

/** The dossier inside a graph that Entente has written, unchecked; undefined for another's. */
export function dossierInside(json: unknown): unknown {
  const parsed = z.safeParse(graphSchema, json);
  return parsed.success ? parsed.data.attributes?.dossier : undefined;
}

/** Another program's graph as pairs. Throws an ExchangeError that names the field. */
export function dyadsOfGraphology(file: string, json: unknown): Dyads {
  const parsed = z.safeParse(graphSchema, json);
  if (!parsed.success)
    throw new ExchangeError(
      file,
      { part: parsed.error.issues[0]?.path.map(String).join(".") },
      "this is no Graphology graph",
      "nodes with a key, edges with source and target",
    );
  const { options, nodes, edges, attributes: about } = parsed.data;
  if (edges.length > MOST_DYADS)
    throw new ExchangeError(file, {}, `the graph has ${edges.length} edges`, `at most ${MOST_DYADS}`);
  const known = new Set(nodes.map((node) => String(node.key)));
  const columns = new Set([SOURCE_COLUMN, TARGET_COLUMN]);
  const dyads = edges.map(({ source, target, undirected, attributes: cells }, i): Dyad => {
    for (const end of [source, target])
      if (!known.has(String(end)))
        throw new ExchangeError(file, { part: `edges.${i}` }, `${quoted(String(end))} is no node`, "the key of a node");
    const all = new Map([[SOURCE_COLUMN, String(source)], [TARGET_COLUMN, String(target)], ...cellsOf(cells)]);
    for (const name of all.keys()) columns.add(name);
    return { where: `edge ${i + 1}`, line: 0, cells: all, isDirected: !(undirected ?? options?.type === "undirected") };
  });
  return {
    file,
    title: String(about?.title ?? about?.name ?? ""),
    columns: [...columns],
    actors: nodes.map((node) => ({
      id: String(node.key),
      label: String(node.attributes?.label ?? node.key),
      cells: new Map(cellsOf(node.attributes)),
    })),
    dyads,
    notices: [],
  };
}

const cellsOf = (cells: Readonly<Record<string, unknown>> = {}): [string, string][] =>
  Object.entries(cells).flatMap(([name, value]) =>
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [[name, String(value)]] : [],
  );
