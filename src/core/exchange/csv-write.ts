/** The network as three tables of comma-separated values: nodes and edges as Gephi names their columns, and events with their sentences. */
import { ACTOR_COLUMNS, type Column, RELATION_COLUMNS } from "./columns.ts";
import type { Quote } from "./quotes.ts";
import type { Shown, ShownActor, ShownRelation } from "./shown.ts";

export interface CsvTables {
  readonly nodes: string;
  readonly edges: string;
  /** One row for each sentence of each event. */
  readonly events: string;
}

const NODES: readonly Column<ShownActor>[] = [
  { name: "Id", type: "string", of: ({ actor }) => actor.id },
  { name: "Label", type: "string", of: ({ actor }) => actor.name },
  ...ACTOR_COLUMNS,
];
const EDGES: readonly Column<ShownRelation>[] = [
  { name: "Source", type: "string", of: ({ source }) => source },
  { name: "Target", type: "string", of: ({ target }) => target },
  { name: "Type", type: "string", of: () => "Undirected" },
  { name: "Id", type: "string", of: ({ relation }) => relation.id },
  { name: "Weight", type: "double", of: ({ relation }) => relation.weight },
  ...RELATION_COLUMNS,
];
/** Columns of the table of events, in order. */
export const QUOTE_COLUMNS = [
  "event",
  "source",
  "target",
  "type",
  "status",
  "mutual",
  "points",
  "by",
  "confidence",
  "decision",
  "article",
  "title",
  "date",
  "origin",
  "address",
  "imported",
  "start",
  "end",
  "sentence",
] as const satisfies readonly (keyof Quote)[];

/** The three tables: RFC 4180, header first, UTF-8 without byte order mark. */
export function writeCsv({ actors, relations }: Shown): CsvTables {
  const quotes = relations.flatMap((relation) => relation.quotes);
  return {
    nodes: table(NODES, actors),
    edges: table(EDGES, relations),
    events: rows([[...QUOTE_COLUMNS], ...quotes.map((quote) => QUOTE_COLUMNS.map((name) => quote[name]))]),
  };
}

const table = <Thing>(columns: readonly Column<Thing>[], things: readonly Thing[]): string =>
  rows([columns.map((column) => column.name), ...things.map((thing) => columns.map((column) => column.of(thing)))]);

const rows = (cells: readonly (readonly (string | number | boolean | undefined)[])[]): string =>
  cells.map((row) => `${row.map((cell) => writeCell(cell)).join(",")}\r\n`).join("");

/** A cell, quoted where it must be, and defused. */
function writeCell(value: string | number | boolean | undefined): string {
  const text = value === undefined ? "" : typeof value === "string" ? defuse(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would take for a formula; a plain number is none. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Puts an apostrophe before text that a spreadsheet would run. Source: OWASP, CSV Injection. */
export const defuse = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** Takes away the apostrophe that `defuse` has put there, and no other. */
export const restore = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
