/** Reads separated values as they come, chunk by chunk: RFC 4180 with any separator, any line ending, rows known by their line. */
import { ExchangeError } from "./exchange-error.ts";

/** One row and where it begins. */
export interface Row {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

export const SEPARATORS = [",", ";", "\t", "|"] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Longest cell, characters: a quotation mark that nobody closes must not swallow the file. */
const LONGEST_CELL = 1_000_000;

export interface RowReader {
  /** The rows that have ended with this piece of text. */
  feed(text: string): Row[];
  /** The last row. Throws an ExchangeError where a quotation mark is still open. */
  end(): Row[];
}

/**
 * Reads rows from text that comes in pieces, broken anywhere. Rows without any text are left out.
 * Tab-separated files know no quotation marks unless `isQuoted`: event data have lone ones in names.
 */
export function readRows(file: string, separator: Separator, isQuoted = separator !== "\t"): RowReader {
  let cells: string[] = [];
  let cell = "";
  /** Within quotation marks; just after one that may end them; or plain. */
  let state: "plain" | "inside" | "after" = "plain";
  let line = 1;
  let rowLine = 1;
  let isFirst = true;
  let sawReturn = false;

  function feed(text: string): Row[] {
    const rows: Row[] = [];
    let from = 0;
    if (isFirst && text) {
      isFirst = false;
      if (text.charCodeAt(0) === 0xfeff) from = 1;
    }
    for (let i = from; i < text.length; i++) {
      const c = text[i];
      if (state === "inside") {
        if (c === '"') {
          cell += text.slice(from, i);
          from = i + 1;
          state = "after";
        } else if (c === "\n") line++;
        if (i - from + cell.length > LONGEST_CELL) throw tooLong();
        continue;
      }
      if (state === "after" && c === '"') {
        state = "inside";
        from = i;
        continue;
      }
      if (c === "\n" && sawReturn) {
        sawReturn = false;
        from = i + 1;
        continue;
      }
      sawReturn = false;
      if (c === separator) {
        cells.push(cell + text.slice(from, i));
        cell = "";
        from = i + 1;
        state = "plain";
      } else if (c === "\n" || c === "\r") {
        sawReturn = c === "\r";
        endRow(text.slice(from, i), rows);
        from = i + 1;
      } else if (c === '"' && isQuoted && state === "plain" && cell === "" && from === i) {
        state = "inside";
        from = i + 1;
      }
    }
    cell += text.slice(from);
    if (cell.length > LONGEST_CELL) throw tooLong();
    return rows;
  }

  function endRow(rest: string, rows: Row[]): void {
    cells.push(cell + rest);
    if (cells.length > 1 || cells[0] !== "") rows.push({ cells, line: rowLine });
    cells = [];
    cell = "";
    state = "plain";
    line++;
    rowLine = line;
  }

  const tooLong = () =>
    new ExchangeError(
      file,
      { line: rowLine },
      `a cell is longer than ${LONGEST_CELL} characters`,
      "a closing quotation mark before that",
    );

  return {
    feed,
    end() {
      if (state === "inside")
        throw new ExchangeError(
          file,
          { line: rowLine },
          "a quotation mark is opened and never closed",
          'a second " at the end of the cell',
        );
      const rows: Row[] = [];
      endRow("", rows);
      return rows;
    },
  };
}

/** The separator that the first line has most of. */
export function guessSeparator(firstLine: string): Separator {
  const bare = firstLine.replace(/"[^"]*"/g, "");
  const count = (separator: string) => bare.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}
