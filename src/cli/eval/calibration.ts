/** Does a confidence of 0.9 mean that nine of ten are right? Counts the coder's events against the reference, by bands of confidence. */
import { polarityOf } from "../../core/codebook.ts";
import type { CodedEvent, Coding } from "./reference.ts";
import { type Row, rowsOf } from "./scoring.ts";

export interface Band {
  /** Lower bound of confidence. */
  readonly from: number;
  events: number;
  right: number;
}

export const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0] as const;

export const emptyBands = (): Band[] => BANDS.map((from) => ({ from, events: 0, right: 0 }));

const key = (row: Row) =>
  `${[row.from, row.to].sort().join("|")} ${polarityOf(row.event.type)} ${row.sentence} ${row.event.status === "denied"}`;

/** Right means: the reference has an event of that polarity between that pair of countries in that sentence, denied where it is denied. */
export function rightEvents(reference: Coding, coded: Coding): Map<CodedEvent, boolean> {
  const gold = new Set(rowsOf(reference, reference.sentences).map(key));
  return new Map(rowsOf(coded, reference.sentences).map((row) => [row.event, gold.has(key(row))]));
}

export function countBands(bands: readonly Band[], reference: Coding, coded: Coding): void {
  for (const [event, right] of rightEvents(reference, coded)) {
    const band = bands.find(({ from }) => (event.confidence ?? 1) >= from);
    if (!band) continue;
    band.events++;
    if (right) band.right++;
  }
}
