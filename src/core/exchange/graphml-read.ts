/** Reads GraphML, by whatever program: nodes, edges, data with the defaults of their keys; what is only drawing is left. */
import type { Dyads } from "./dyads.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import { buildGraph } from "./graph-build.ts";
import { attributeOf, type Element, readXml, spotOf } from "./xml-read.ts";

interface Key {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly byDefault?: string | undefined;
}

const NESTED = "Some graphs stand inside nodes; their nodes were taken side by side.";
const DRAWN = "How the file draws its nodes and lines is not kept; Entente draws them its own way.";
const HYPEREDGES = "Lines between more than two nodes (<hyperedge>) were left out.";
const WHOLE = new Set(["key", "node", "edge"]);
const OWNERS = new Set(["node", "edge", "all"]);

/** The file's nodes and edges. Throws an ExchangeError with line, column and element for what is no GraphML. */
export function readGraphml(file: string, text: string): Dyads {
  const graph = buildGraph(file);
  const keys = new Map<string, Key>();
  const nodes: Element[] = [];
  /** Each with whether it is directed. */
  const edges: [Element, boolean][] = [];
  const about = new Map<string, string>();
  let graphs = 0;
  const directed: boolean[] = [];
  readXml(file, text, "graphml", {
    whole: new Set([...WHOLE, "data"]),
    open({ name, attributes }, path) {
      if (name === "hyperedge") graph.notice(HYPEREDGES);
      if (name !== "graph") return;
      graphs++;
      directed.length = path.filter((open) => open.name === "graph").length - 1;
      directed.push(attributes.edgedefault === "directed");
      if (directed.length > 1) graph.notice(NESTED);
    },
    close(element, path) {
      const parent = path.at(-2);
      if (element.name === "key") {
        const { for: owner = "all", "attr.name": name } = element.attributes;
        const id = attributeOf(file, element, "id");
        keys.set(id, { id, name: name ?? id, owner, byDefault: named(element, "default")[0]?.text.trim() });
      } else if (element.name === "node") nodes.push(element);
      else if (element.name === "edge") edges.push([element, isDirected(element, path)]);
      else if (parent?.name === "graph") about.set(keys.get(element.attributes.key ?? "")?.name ?? "", element.text);
    },
  });
  if (graphs === 0) throw new ExchangeError(file, {}, "there is no <graph> in the file", "<graph> inside <graphml>");
  for (const node of nodes) {
    const cells = valuesOf(node, "node");
    graph.node(node, cells.get("label") ?? cells.get("Label") ?? cells.get("name") ?? drawnLabel(node), cells);
  }
  for (const [edge, goesOneWay] of edges) graph.edge(edge, goesOneWay, valuesOf(edge, "edge"));
  return graph.finish(about.get("title") ?? "", about.get("description"));

  function isDirected({ attributes }: Element, path: readonly Element[]): boolean {
    if (attributes.directed !== undefined) return attributes.directed === "true";
    return directed[path.filter((open) => open.name === "graph").length - 1] ?? false;
  }

  function valuesOf(element: Element, owner: "node" | "edge"): Map<string, string> {
    const cells = new Map<string, string>();
    for (const key of keys.values())
      if (key.byDefault && OWNERS.has(key.owner) && (key.owner === owner || key.owner === "all"))
        cells.set(key.name, key.byDefault);
    for (const datum of named(element, "data")) {
      const id = attributeOf(file, datum, "key");
      const key = keys.get(id);
      if (!key) throw new ExchangeError(file, spotOf(datum), `no <key> is called ${quoted(id)}`, "the id of a <key>");
      // Data with elements inside are drawings (yEd); their text, if any, is not a value.
      if (datum.children.length) graph.notice(DRAWN);
      else if (datum.text.trim()) cells.set(key.name, datum.text);
    }
    return cells;
  }
}

/** yEd has a node's name only in its drawing. */
const drawnLabel = (element: Element): string =>
  element.name === "NodeLabel" ? element.text.trim() : (element.children.map(drawnLabel).find(Boolean) ?? "");

const named = (element: Element, name: string) => element.children.filter((child) => child.name === name && !child.prefix);
