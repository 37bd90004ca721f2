/** What a mapping makes of a file, before anything is imported: how many lines of what kind, and which cells speak against it. */
import { polarityOf } from "../codebook.ts";
import type { Dyads } from "./dyads.ts";
import { ExchangeError } from "./exchange-error.ts";
import type { Field } from "./headers.ts";
import { swiftPairs } from "./heaviest.ts";
import { noticesOf, type ReadLines, readLines } from "./import-dyads.ts";
import { type Mapping, type PolarityWord, readPolarity } from "./mapping.ts";

/** Cells of one column that cannot be read as what they should mean. */
export interface CellComplaint {
  readonly field: Field;
  readonly rows: number;
  /** Of the first such row. `found` is empty where the cell is. */
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

export interface MappingCheck {
  readonly complaints: readonly CellComplaint[];
  /** Lines by polarity; rows that cannot be read are none. */
  readonly cooperation: number;
  readonly tension: number;
  readonly pairs: number;
  /** How many of the heaviest pairs still open swiftly. */
  readonly swift: number;
  readonly actors: number;
  /** The words of the polarity's column where there are few, the commonest first; `means` undefined where nobody knows. */
  readonly words: readonly { readonly word: string; readonly rows: number; readonly means: PolarityWord | undefined }[];
  /** What a dossier will not hold, in plain words. */
  readonly notices: readonly string[];
  /** Why nothing can be imported by this mapping; undefined where something can. */
  readonly trouble?: string | undefined;
}

/** More words than this are no kinds of relations. */
const MOST_WORDS = 24;

/** Looks at every row. */
export function checkMapping(dyads: Dyads, mapping: Mapping): MappingCheck {
  const words = wordsOf(dyads, mapping);
  try {
    const read = readLines(dyads, mapping);
    const cooperation = read.lines.filter((line) => polarityOf(line.read.type) === "cooperation").length;
    return {
      complaints: complaintsOf(read),
      cooperation,
      tension: read.lines.length - cooperation,
      pairs: read.weights.size,
      swift: swiftPairs(read.weights),
      actors: new Set([...read.weights.keys()].flatMap((key) => key.split("~"))).size,
      words,
      notices: noticesOf(dyads, read, mapping),
    };
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    return {
      complaints: [],
      cooperation: 0,
      tension: 0,
      pairs: 0,
      swift: 0,
      actors: 0,
      words,
      notices: [],
      trouble: error.wrong,
    };
  }
}

/** One complaint for each column, the most frequent first. */
function complaintsOf({ unreadable }: ReadLines): CellComplaint[] {
  const byField = new Map<Field, CellComplaint & { rows: number }>();
  for (const { dyad, why } of unreadable) {
    const complaint = byField.get(why.field);
    if (complaint) complaint.rows++;
    else byField.set(why.field, { ...why, rows: 1, line: dyad.line });
  }
  return [...byField.values()].sort((x, y) => y.rows - x.rows);
}

function wordsOf({ dyads }: Dyads, { columns: { polarity }, words: said }: Mapping): MappingCheck["words"] {
  if (!polarity) return [];
  const rows = new Map<string, number>();
  for (const { cells } of dyads) {
    const word = (cells.get(polarity) ?? "").trim().toLowerCase();
    if (word) rows.set(word, (rows.get(word) ?? 0) + 1);
    if (rows.size > MOST_WORDS) return [];
  }
  return [...rows]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word, count]) => ({ word, rows: count, means: readPolarity(word, said) }));
}
