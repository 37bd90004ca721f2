/** Reads GEXF 1.1 to 1.3, by whatever program: nodes, edges, attributes with their defaults; what changes over time is named and left. */
import type { Dyads } from "./dyads.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import { buildGraph } from "./graph-build.ts";
import { attributeOf, type Element, readXml, spotOf } from "./xml-read.ts";

interface Declared {
  readonly title: string;
  readonly byDefault?: string | undefined;
  /** Values that it may have; empty for any. */
  readonly options: readonly string[];
}

const DYNAMIC = "The file tells how the network changes over time; it was taken as a whole, without that.";
const DRAWN = "Where the actors stand in the file, and their colours and sizes, are not kept; Entente draws them its own way.";
const HIERARCHY = "Some nodes stand inside others; they were taken side by side.";
const WHOLE = new Set(["attributes", "node", "edge", "meta"]);
const IN_TIME = new Set(["spells", "slices", "timestamps", "intervals"]);
/** Attributes of an edge itself that a person may want as columns. */
const OWN = ["weight", "label", "kind", "start", "end"] as const;

/** The file's nodes and edges. Throws an ExchangeError with line, column and element for what is no GEXF. */
export function readGexf(file: string, text: string): Dyads {
  const graph = buildGraph(file);
  const nodes: Element[] = [];
  const edges: Element[] = [];
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  let about: { readonly title?: string; readonly description?: string } = {};
  let edgeType: string | undefined;
  readXml(file, text, "gexf", {
    whole: WHOLE,
    open({ name, prefix, attributes }, path) {
      if (prefix) {
        if (prefix === "viz") graph.notice(DRAWN);
        return;
      }
      if (name === "graph") edgeType = attributes.defaultedgetype ?? "undirected";
      if (attributes.mode === "dynamic" || IN_TIME.has(name)) graph.notice(DYNAMIC);
      if (name === "node" && (attributes.pid || path.some((open, i) => open.name === "node" && i < path.length - 1)))
        graph.notice(HIERARCHY);
    },
    close(element) {
      if (element.name === "node") nodes.push(element);
      else if (element.name === "edge") edges.push(element);
      else if (element.name === "meta") about = aboutOf(element);
      else declare(element);
    },
  });
  if (edgeType === undefined) throw new ExchangeError(file, {}, "there is no <graph> in the file", "<graph> inside <gexf>");
  for (const node of nodes) graph.node(node, node.attributes.label ?? "", valuesOf(node, declared.node));
  for (const edge of edges) {
    const own = OWN.flatMap((name) => (edge.attributes[name] ? [[name, edge.attributes[name]] as const] : []));
    graph.edge(edge, (edge.attributes.type ?? edgeType) === "directed", new Map([...own, ...valuesOf(edge, declared.edge)]));
  }
  return graph.finish(about.title ?? about.description ?? "", about.title === undefined ? undefined : about.description);

  function declare(element: Element): void {
    const owner = element.attributes.class;
    if (owner !== "node" && owner !== "edge") return;
    for (const attribute of named(element, "attribute")) {
      const id = attributeOf(file, attribute, "id");
      const options = named(attribute, "options")[0]?.text ?? "";
      declared[owner].set(id, {
        title: attribute.attributes.title ?? id,
        byDefault: named(attribute, "default")[0]?.text.trim(),
        options: options
          .split(/[|;,]/)
          .map((option) => option.replace(/[[\]]/g, "").trim())
          .filter(Boolean),
      });
    }
  }

  function valuesOf(element: Element, attributes: ReadonlyMap<string, Declared>): Map<string, string> {
    const cells = new Map<string, string>();
    for (const { title: name, byDefault } of attributes.values()) if (byDefault) cells.set(name, byDefault);
    for (const list of named(element, "attvalues"))
      for (const attvalue of named(list, "attvalue")) {
        // GEXF 1.0 and 1.1 say id where later ones say for.
        const key = attvalue.attributes.for ?? attvalue.attributes.id ?? attributeOf(file, attvalue, "for");
        const known = attributes.get(key);
        if (!known)
          throw new ExchangeError(file, spotOf(attvalue), `no <attribute> is called ${quoted(key)}`, "the id of an <attribute>");
        const value = attributeOf(file, attvalue, "value");
        if (known.options.length && !known.options.includes(value))
          graph.notice(`A value of ${quoted(known.title)} is none of its options; it was taken as it stands.`);
        if (value) cells.set(known.title, value);
      }
    return cells;
  }
}

const named = (element: Element, name: string) => element.children.filter((child) => child.name === name && !child.prefix);

/** Title (from GEXF 1.3 on) and description, where they are told. */
function aboutOf(meta: Element): { readonly title?: string; readonly description?: string } {
  // Some programs write <Title>.
  const told = meta.children.map((child) => [child.name.toLowerCase(), child.text.trim()] as const);
  return Object.fromEntries(told.filter(([name]) => name === "title" || name === "description"));
}
