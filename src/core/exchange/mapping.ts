/** Which column of a foreign file means what: proposed by the program, settled by the person. */
import type { Polarity } from "../codebook.ts";
import type { Dyads } from "./dyads.ts";
import { type Field, guessColumns } from "./headers.ts";

/** Field → column of the file. Source and target must be there; the rest may be. */
export interface Mapping {
  readonly columns: Partial<Readonly<Record<Field, string>>>;
  /** What a line is that neither sign, polarity nor type tells. */
  readonly otherwise: Polarity;
  /** Does the source act on the target, where the file itself does not say? */
  readonly isDirected: boolean;
}

/** Rows that are looked at to see what a column holds. */
const SAMPLE = 200;

/** A mapping by the columns' names, without those whose cells speak against it. */
export function proposeMapping({ columns, dyads }: Dyads): Mapping {
  const { type, polarity, ...found } = guessColumns(columns);
  const sample = dyads.slice(0, SAMPLE);
  const holds = (column: string | undefined, test: (cell: string) => boolean) =>
    column !== undefined && sample.every(({ cells }) => test(cells.get(column) ?? ""));
  return {
    columns: {
      ...found,
      ...(holds(type, (cell) => !cell || readsAsType(cell)) && { type }),
      ...(holds(polarity, (cell) => !cell || readPolarity(cell) !== undefined) && { polarity }),
    },
    otherwise: "cooperation",
    isDirected: found.source !== undefined && columns.some((column) => /^(actor1|source)\s*country/i.test(column)),
  };
}

const readsAsType = (cell: string) => /^([A-Z]{3,}|\d{2,4})$/.test(cell.trim());

const WORDS: Readonly<Record<Polarity, ReadonlySet<string>>> = {
  cooperation: new Set([
    "cooperation",
    "cooperative",
    "positive",
    "pos",
    "plus",
    "+",
    "friend",
    "friendly",
    "ally",
    "alliance",
    "support",
  ]),
  tension: new Set([
    "tension",
    "conflict",
    "negative",
    "neg",
    "minus",
    "-",
    "−",
    "foe",
    "enemy",
    "rival",
    "rivalry",
    "hostile",
    "oppose",
  ]),
};

/** The polarity that a cell tells, by word or by the sign of a number; undefined where it tells none (0 among them). */
export function readPolarity(cell: string): Polarity | undefined {
  const text = cell.trim().toLowerCase();
  if (WORDS.cooperation.has(text)) return "cooperation";
  if (WORDS.tension.has(text)) return "tension";
  const number = text === "" ? 0 : Number(text.replace("−", "-"));
  return number > 0 ? "cooperation" : number < 0 ? "tension" : undefined;
}
