/** Gathers nodes and edges of a graph file in whatever order they come, and checks at the end that each edge has its two ends. */
import { type Cells, type Dyad, type Dyads, type ForeignActor, MOST_DYADS, SOURCE_COLUMN, TARGET_COLUMN } from "./dyads.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import { attributeOf, type Element, spotOf } from "./xml-read.ts";

export interface GraphBuilder {
  node(element: Element, label: string, cells: Cells): void;
  /** @param cells further columns, weight among them */
  edge(element: Element, isDirected: boolean, cells: Cells): void;
  /** Once each, however often it is told. */
  notice(words: string): void;
  finish(title: string, description?: string): Dyads;
}

export function buildGraph(file: string): GraphBuilder {
  const actors = new Map<string, ForeignActor>();
  const edges: { readonly element: Element; readonly dyad: Dyad }[] = [];
  const columns = new Set([SOURCE_COLUMN, TARGET_COLUMN]);
  const notices = new Set<string>();
  return {
    node(element, label, cells) {
      const id = attributeOf(file, element, "id");
      if (actors.has(id))
        throw new ExchangeError(file, spotOf(element), `the node ${quoted(id)} stands twice`, "an id of its own for each node");
      actors.set(id, { id, label: label.trim() ? label : id, cells });
    },
    edge(element, isDirected, cells) {
      if (edges.length >= MOST_DYADS)
        throw new ExchangeError(file, spotOf(element), "there are too many edges", `at most ${MOST_DYADS}`);
      const ends = [
        [SOURCE_COLUMN, attributeOf(file, element, "source")],
        [TARGET_COLUMN, attributeOf(file, element, "target")],
      ] as const;
      const all = new Map([...ends, ...cells]);
      for (const name of all.keys()) columns.add(name);
      const id = element.attributes.id;
      const where = id ? `edge ${id.slice(0, 80)}, line ${element.line}` : `edge in line ${element.line}`;
      edges.push({ element, dyad: { where, line: element.line, cells: all, isDirected } });
    },
    notice: (words) => notices.add(words),
    finish(title, description) {
      for (const { element, dyad } of edges)
        for (const end of [SOURCE_COLUMN, TARGET_COLUMN]) {
          const id = dyad.cells.get(end) ?? "";
          if (!actors.has(id))
            throw new ExchangeError(file, spotOf(element), `its ${end} ${quoted(id)} is no node of the file`, "the id of a node");
        }
      return {
        file,
        title,
        description,
        columns: [...columns],
        actors: [...actors.values()],
        dyads: edges.map((edge) => edge.dyad),
        notices: [...notices],
      };
    },
  };
}
