/** Which column of a foreign file means what: proposed by the program, settled by the person. */
import type { Polarity } from "../codebook.ts";
import type { Dyads } from "./dyads.ts";
import { type Field, guessColumns } from "./headers.ts";

/** Field → column of the file. Source and target must be there; the rest may be. */
export interface Mapping {
  readonly columns: Partial<Readonly<Record<Field, string>>>;
  /** What a line is that neither sign, polarity nor type tells. */
  readonly otherwise: Polarity;
  /**
   * The weight that is neither: heavier is cooperation, lighter is tension, and how far from it is how much. Null where a weight tells
   * only how much. Type and polarity, where a line has them, tell more than its weight.
   */
  readonly neutral: number | null;
  /** What words of the polarity's column mean, in small letters, where a person has said so. */
  readonly words?: Readonly<Record<string, PolarityWord>> | undefined;
  /** Does the source act on the target, where the file itself does not say? */
  readonly isDirected: boolean;
  /** A person has agreed that rows which cannot be read are left out; otherwise the first of them stops the import. */
  readonly leavesUnreadable?: boolean | undefined;
}

/** "neither": lines with this word are left out. */
export type PolarityWord = Polarity | "neither";

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
    neutral: dyads.some(({ cells }) => readNumber(cells.get(found.weight ?? "") ?? "") < 0) ? 0 : null,
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

/** What a cell tells by a person's word, by a known word or by the sign of a number; undefined where it tells nothing (0 among them). */
export function readPolarity(cell: string, words: Mapping["words"] = {}): PolarityWord | undefined {
  const text = cell.trim().toLowerCase();
  if (Object.hasOwn(words, text)) return words[text];
  if (WORDS.cooperation.has(text)) return "cooperation";
  if (WORDS.tension.has(text)) return "tension";
  const number = text === "" ? 0 : Number(text.replace("−", "-"));
  return number > 0 ? "cooperation" : number < 0 ? "tension" : undefined;
}

/** Also with a decimal comma, which tables of half the world have; 0 for an empty cell, NaN for what is no number. */
export const readNumber = (text: string) => Number(text.replace("−", "-").replace(/^([+-]?\d+),(\d+)$/, "$1.$2"));
