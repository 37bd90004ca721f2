/** A table of separated values: rows as pairs, or, where Entente has written it, its own three tables. */
import { guessSeparator, type Row, readRows } from "./csv-read.ts";
import { type Dyad, type Dyads, MOST_DYADS } from "./dyads.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";

/** A table with its header taken off. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a whole table. Throws an ExchangeError with the line where a row has another number of cells than the header. */
export function readTable(file: string, text: string): Table {
  const firstLine = /^\uFEFF?[^\r\n]*/.exec(text)?.[0] ?? "";
  const reader = readRows(file, guessSeparator(firstLine));
  const [header, ...rows] = [...reader.feed(text), ...reader.end()];
  if (!header) throw new ExchangeError(file, {}, "the file is empty", "a first line with the names of the columns");
  const columns = header.cells.map((cell) => cell.trim());
  const double = columns.find((column, i) => column && columns.indexOf(column) !== i);
  if (double)
    throw new ExchangeError(
      file,
      { line: header.line },
      `the column ${quoted(double)} stands twice`,
      "a name of its own for each column",
    );
  if (columns.length < 2)
    throw new ExchangeError(
      file,
      { line: header.line },
      "the first line has only one column",
      "names of columns, parted by commas, semicolons or tabs",
    );
  for (const { cells, line } of rows)
    if (cells.length !== columns.length)
      throw new ExchangeError(
        file,
        { line },
        `the row has ${cells.length} cells`,
        `${columns.length}, as many as the first line`,
      );
  return { file, columns, rows };
}

/** The rows of a table as pairs. A column Type (Gephi) or direction (Entente) tells whether they are directed. */
export function dyadsOfTable({ file, columns, rows }: Table): Dyads {
  if (rows.length > MOST_DYADS)
    throw new ExchangeError(
      file,
      {},
      `the table has ${rows.length} rows`,
      `at most ${MOST_DYADS}; larger ones can be read as event data`,
    );
  const tells = columns.flatMap((column, at) =>
    /^(type|direction)$/i.test(column) && rows.every(({ cells }) => DIRECTIONS.has(directionIn(cells[at]))) ? [at] : [],
  );
  // Entente's own table has Gephi's Type, which is always undirected, and its own direction, which tells more: the later column.
  const decisive = tells.at(-1) ?? -1;
  return {
    file,
    title: "",
    columns: columns.filter((column, i) => column && !tells.includes(i)),
    actors: [],
    dyads: rows.map(({ cells, line }, i): Dyad => {
      const told = columns.flatMap((column, at) =>
        column && cells[at] && !tells.includes(at) ? [[column, cells[at]] as const] : [],
      );
      return { where: `row ${i + 1}`, line, cells: new Map(told), isDirected: DIRECTIONS.get(directionIn(cells[decisive])) };
    }),
    notices: [],
  };
}

const directionIn = (cell = "") => cell.trim().toLowerCase();
/** Whether a pair is directed, by Gephi's words and by Entente's. */
const DIRECTIONS: ReadonlyMap<string, boolean> = new Map([
  ["directed", true],
  ["undirected", false],
  ["source-to-target", true],
  ["both", false],
]);
