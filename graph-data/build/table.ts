/** Reads the plain tables that people write: one entry a line, columns parted by " | ", several words in a column by ";", "#" for remarks. */

/** One line of a table. */
export interface Row {
  /** File and line, for complaints. */
  readonly where: string;
  readonly cells: readonly string[];
  /** The words of a column; empty for a missing column. */
  list(column: number): string[];
  /** A column such as "1914 - 1991", as two years; undefined for a missing column. A single year, or an open end ("2019 -"), is allowed. */
  years(column: number): [number, number] | undefined;
}

/** Year that stands for "still". */
const OPEN = 2100;

/**
 * @param columns number of columns that every line must have; `rest` more are allowed.
 * @throws Error with file, line, what stands there and what was expected.
 */
export function parseTable(file: string, text: string, columns: number, rest = 0): Row[] {
  const rows: Row[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (/^\s*(#|$)/.test(line)) return;
    const where = `${file}, line ${i + 1}`;
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length < columns || cells.length > columns + rest) {
      const wanted = rest ? `${columns} to ${columns + rest}` : `${columns}`;
      throw new Error(`${where}: ${cells.length} columns in "${line}"; expected ${wanted}, parted by "|".`);
    }
    if (cells[0] === "") throw new Error(`${where}: the first column is empty in "${line}".`);
    rows.push({
      where,
      cells,
      list: (column) =>
        (cells[column] ?? "")
          .split(";")
          .map((word) => word.trim())
          .filter(Boolean),
      years: (column) => parseYears(where, cells[column]),
    });
  });
  return rows;
}

function parseYears(where: string, cell: string | undefined): [number, number] | undefined {
  if (cell === undefined || cell === "") return undefined;
  const match = /^(\d{4})(?:\s*-\s*(\d{4})?)?$/.exec(cell);
  if (!match) throw new Error(`${where}: "${cell}" is no span of years; expected one such as "1914 - 1918" or "2019 -".`);
  const from = Number(match[1]);
  const to = match[2] ? Number(match[2]) : cell.includes("-") ? OPEN : from;
  if (to < from) throw new Error(`${where}: "${cell}" ends before it begins.`);
  return [from, to];
}
