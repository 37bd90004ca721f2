/** What is told of an actor and of a relation, column by column: one truth for GEXF, GraphML, CSV and Graphology files. */
import type { ShownActor, ShownRelation } from "./shown.ts";

/** A column of a table, or an attribute of a graph file. */
export interface Column<Thing> {
  readonly name: string;
  readonly type: "string" | "double";
  /** Undefined where there is nothing to tell. */
  of(thing: Thing): string | number | undefined;
}

/** The relation's evidence as JSON, so that Entente reads back what it wrote; `sentences` is for everybody else. */
export const EVIDENCE_COLUMN = "entente_evidence";

export const ACTOR_COLUMNS: readonly Column<ShownActor>[] = [
  { name: "kind", type: "string", of: ({ actor }) => actor.kind },
  { name: "country", type: "string", of: ({ actor }) => (actor.kind === "leader" ? actor.country : undefined) },
  { name: "cooperation", type: "double", of: ({ cooperation }) => cooperation },
  { name: "tension", type: "double", of: ({ tension }) => tension },
];

/** `signed_weight` is negative for tension; `direction` is "source-to-target" where only the source acts. */
export const RELATION_COLUMNS: readonly Column<ShownRelation>[] = [
  { name: "polarity", type: "string", of: ({ relation }) => relation.polarity },
  {
    name: "signed_weight",
    type: "double",
    of: ({ relation: { polarity, weight } }) => (polarity === "tension" ? -weight : weight),
  },
  { name: "status", type: "string", of: ({ relation }) => relation.status },
  { name: "direction", type: "string", of: ({ isOneSided }) => (isOneSided ? "source-to-target" : "both") },
  { name: "types", type: "string", of: ({ relation }) => [...new Set(relation.terms.map((term) => term.type))].join(" ") },
  { name: "first_date", type: "string", of: ({ quotes }) => datesOf(quotes)[0] },
  { name: "last_date", type: "string", of: ({ quotes }) => datesOf(quotes).at(-1) },
  { name: "sentences", type: "string", of: ({ quotes }) => [...new Set(quotes.map((quote) => quote.sentence))].join("\n") },
];

const datesOf = (quotes: ShownRelation["quotes"]) => quotes.map((quote) => quote.date).sort();

/** The last column of graph files. */
export const EVIDENCE: Column<ShownRelation> = {
  name: EVIDENCE_COLUMN,
  type: "string",
  of: ({ quotes }) => JSON.stringify(quotes),
};
