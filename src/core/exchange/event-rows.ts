/** Splits a stream of text into the few cells of each row that event data are read from, without touching the rest. */
import { readRows } from "./csv-read.ts";
import type { EventFormat } from "./event-format.ts";
import { ExchangeError } from "./exchange-error.ts";

/** Cells in the order asked for, empty for columns not asked for; `width` is how many columns were seen, at least the last asked for. */
export type TakeRow = (cells: readonly string[], line: number) => void;

export interface EventRows {
  feed(text: string): void;
  end(): void;
}

const TAB = 9;
/** Longest line of a file without quotation marks, characters. */
const LONGEST_LINE = 1_000_000;

/** @param take called for each row with source, target, date, code and score; rows too short for them give undefined cells */
export function splitEventRows(file: string, format: EventFormat, take: TakeRow): EventRows {
  const wanted = [format.source, format.target, format.date, format.code, format.score];
  return format.separator === "\t" && !format.hasHeader ? splitBare(file, wanted, take) : splitQuoted(file, format, wanted, take);
}

/** Files with names of columns: quotation marks may hold anything. */
function splitQuoted(file: string, format: EventFormat, wanted: readonly number[], take: TakeRow): EventRows {
  const reader = readRows(file, format.separator, format.separator !== "\t");
  let isHeader = format.hasHeader;
  const hand = (rows: ReturnType<typeof reader.feed>) => {
    for (const { cells, line } of rows) {
      if (!isHeader)
        take(
          wanted.map((at) => (at < 0 ? "" : (cells[at] ?? "\u0000"))),
          line,
        );
      isHeader = false;
    }
  };
  return { feed: (text) => hand(reader.feed(text)), end: () => hand(reader.end()) };
}

/** GDELT: tabs and line ends only, a million rows in seconds. */
function splitBare(file: string, wanted: readonly number[], take: TakeRow): EventRows {
  const order = wanted
    .map((at, i) => [at, i] as const)
    .filter(([at]) => at >= 0)
    .sort(([a], [b]) => a - b);
  let rest = "";
  let line = 0;
  function takeLine(text: string, from: number, to: number): void {
    line++;
    if (to <= from) return;
    const cells: string[] = ["", "", "", "", ""];
    let start = from;
    let column = 0;
    let next = 0;
    // By character code: asking for the next tab thirty times a row costs more.
    for (let at = from; at <= to && next < order.length; at++) {
      if (at < to && text.charCodeAt(at) !== TAB) continue;
      for (; order[next]?.[0] === column; next++) cells[order[next]?.[1] ?? 0] = text.slice(start, at);
      start = at + 1;
      column++;
    }
    for (; next < order.length; next++) cells[order[next]?.[1] ?? 0] = "\u0000";
    take(cells, line);
  }
  return {
    feed(more) {
      const text = rest + more;
      let from = 0;
      for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
        takeLine(text, from, text[end - 1] === "\r" ? end - 1 : end);
        from = end + 1;
      }
      rest = text.slice(from);
      if (rest.length > LONGEST_LINE)
        throw new ExchangeError(
          file,
          { line: line + 1 },
          `a line is longer than ${LONGEST_LINE} characters`,
          "rows of event data",
        );
    },
    end() {
      if (rest) takeLine(rest, 0, rest.length);
      rest = "";
    },
  };
}
