/** How a file of event data is laid out: GDELT 1.0 and 2.0 by their numbered columns, everything else by the names in its first line. */
import { guessSeparator, readRows, type Separator } from "./csv-read.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import { guessColumns } from "./headers.ts";
import type { Mapping } from "./mapping.ts";

export interface EventFormat {
  /** In plain words, for the person. */
  readonly name: string;
  readonly separator: Separator;
  readonly hasHeader: boolean;
  /** Positions from 0. */
  readonly source: number;
  readonly target: number;
  readonly date: number;
  /** CAMEO or PLOVER code; -1 for none. */
  readonly code: number;
  /** Goldstein's or another score; -1 for none. */
  readonly score: number;
}

/**
 * GDELT's event tables, which have no first line with names. Source: GDELT Event Database data format codebooks 1.0 (57 columns, 58 with
 * the address since April 2013) and 2.0 (61 columns); the first 31 are the same in all of them.
 */
const GDELT = { separator: "\t", hasHeader: false, source: 7, target: 17, date: 1, code: 26, score: 30 } as const;
const GDELT_WIDTHS: Readonly<Record<number, string>> = { 57: "GDELT 1.0", 58: "GDELT 1.0", 61: "GDELT 2.0" };

/** Finds the layout from a file's first line, or undefined where it is no event data; a header must name source, target, date and a code or score. */
export function guessEventFormat(firstLine: string): EventFormat | undefined {
  const gdelt = firstLine.replace(/\r$/, "").split("\t");
  const version = GDELT_WIDTHS[gdelt.length];
  if (version && /^\d+$/.test(gdelt[0] ?? "") && /^\d{8}$/.test(gdelt[1] ?? "")) return { name: version, ...GDELT };
  const separator = guessSeparator(firstLine);
  const reader = readRows("", separator, true);
  const header = [...reader.feed(`${firstLine}\n`)][0]?.cells.map((cell) => cell.trim()) ?? [];
  return formatOfColumns(header, separator, guessColumns(header));
}

/** The layout of a table whose columns are explained; undefined where source, target, date, or both code and score are missing. */
export function formatOfColumns(
  header: readonly string[],
  separator: Separator,
  { source, target, date, type, weight }: Mapping["columns"],
): EventFormat | undefined {
  if (!source || !target || !date || !(type || weight)) return undefined;
  const at = (column: string | undefined) => (column === undefined ? -1 : header.indexOf(column));
  return {
    name: `a table with the columns ${[source, target, date, type, weight]
      .filter((column) => column !== undefined)
      .map(quoted)
      .join(", ")}`,
    separator,
    hasHeader: true,
    source: at(source),
    target: at(target),
    date: at(date),
    code: at(type),
    score: at(weight),
  };
}

/** The layout. Throws an ExchangeError that says what a file of event data begins with. */
export function eventFormatOf(file: string, firstLine: string): EventFormat {
  const format = guessEventFormat(firstLine);
  if (format) return format;
  throw new ExchangeError(
    file,
    { line: 1 },
    `no event data begin with ${quoted(firstLine)}`,
    "a row of GDELT (57, 58 or 61 columns parted by tabs), or names of columns among them source, target, date and code or score",
  );
}
