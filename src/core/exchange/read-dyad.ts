/** One pair of a foreign file, read as its mapping says: who, whom, what, how much, when; or why it cannot be read. */
import { type EventType, type Polarity, STATUS_FACTOR, STATUSES, type Status } from "../codebook.ts";
import { readDay } from "./days.ts";
import type { Dyad } from "./dyads.ts";
import { typeOfCode } from "./event-codes.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import type { Field } from "./headers.ts";
import { type Mapping, readNumber, readPolarity } from "./mapping.ts";

/** What a pair says. */
export interface ReadLine {
  /** As the file names them. */
  readonly source: string;
  readonly target: string;
  /** Null where it is neither cooperation nor tension: a mere statement, or what a person calls neither. */
  readonly type: EventType | null;
  readonly status: Status;
  readonly isDirected: boolean;
  /** How much, without its sign; undefined where the file does not say. */
  readonly weight?: number | undefined;
  /** The weight as the file has it, where it is another. */
  readonly given?: number | undefined;
  /** What becomes this weight once the status has taken its share. */
  readonly points?: number | undefined;
  /** ISO day. */
  readonly day?: string | undefined;
  readonly quote?: string | undefined;
  /** The row's other cells: "issue: fish · hostility: 3"; empty for none. */
  readonly rest: string;
}

/** Why a pair cannot be read. */
export interface Unreadable {
  readonly field: Field;
  /** Empty where it is missing. */
  readonly found: string;
  readonly expected: string;
}

/** The types that a line has which tells only its sign. */
const STANDING = { cooperation: "TIES", tension: "STRAIN" } as const satisfies Record<Polarity, EventType>;
/** Longest sentence that is taken over from the file; longest cell, and most of all other cells, that stand beside it. */
const LONGEST_QUOTE = 2000;
const LONGEST_CELL = 80;
const LONGEST_REST = 400;

/** Reads a pair; gives the first of its cells that cannot be read where there is one. */
export function readDyad({ cells, isDirected }: Dyad, mapping: Mapping): ReadLine | Unreadable {
  const { columns, otherwise, neutral, words, isDirected: byMapping } = mapping;
  const cell = (field: Field) => (columns[field] ? (cells.get(columns[field]) ?? "").trim() : "");
  const wrong = (field: Field, expected: string): Unreadable => ({ field, found: cell(field), expected });
  for (const end of ["source", "target"] as const) if (!cell(end)) return wrong(end, "the code or name of an actor");
  const given = cell("weight") === "" ? undefined : readNumber(cell("weight"));
  if (given !== undefined && !Number.isFinite(given)) return wrong("weight", "a number such as 3.5 or -2");
  const code = cell("type") === "" ? undefined : typeOfCode(cell("type"));
  if (cell("type") && code === undefined) return wrong("type", "a type such as SUPPORT or a CAMEO code such as 043");
  const day = cell("date") === "" ? undefined : readDay(cell("date"));
  if (cell("date") && !day) return wrong("date", "a day such as 2026-01-05");
  const status = STATUSES.find((known) => known === cell("status").toLowerCase());
  if (cell("status") && !status) return wrong("status", `one of ${STATUSES.join(", ")}`);
  const polarity = readPolarity(cell("polarity"), words);
  if (cell("polarity") && !polarity) return wrong("polarity", "a word such as cooperation or tension, or a number with its sign");
  const isTold = code !== undefined || polarity !== undefined;
  const signed = given === undefined ? undefined : isTold || neutral === null ? given : given - neutral;
  const weight = signed === undefined ? undefined : Math.abs(signed);
  const bySign = neutral === null || !signed ? otherwise : signed < 0 ? "tension" : "cooperation";
  const told = polarity ?? bySign;
  return {
    source: cell("source"),
    target: cell("target"),
    type: code !== undefined ? code : told === "neither" ? null : STANDING[told],
    status: status ?? "actual",
    isDirected: isDirected ?? byMapping,
    weight,
    given: signed === given ? undefined : given,
    // The file's weight is the line's, so that the status must not lessen it a second time.
    points: weight === undefined ? undefined : weight / (STATUS_FACTOR[status ?? "actual"] || 1),
    day,
    quote: cell("sentence").replace(/\s+/g, " ").slice(0, LONGEST_QUOTE) || undefined,
    rest: restOf(cells, new Set(Object.values(columns))),
  };
}

/** Cells of columns that mean nothing to the mapping: they stay with the line as part of its evidence. */
function restOf(cells: Dyad["cells"], used: ReadonlySet<string>): string {
  const rest: string[] = [];
  for (const [name, text] of cells)
    if (!used.has(name) && text.trim()) rest.push(`${name}: ${text.trim().slice(0, LONGEST_CELL)}`);
  return rest.join(" · ").slice(0, LONGEST_REST);
}

export const isUnreadable = (read: ReadLine | Unreadable): read is Unreadable => "field" in read;

/** The error that stops an import at such a pair. */
export function complaintOf(
  file: string,
  line: number,
  { columns }: Mapping,
  { field, found, expected }: Unreadable,
): ExchangeError {
  const what = found ? `${quoted(found)} is no ${field}` : `the ${field} is missing`;
  return new ExchangeError(file, { line, part: `column ${quoted(columns[field] ?? field)}` }, what, expected);
}
