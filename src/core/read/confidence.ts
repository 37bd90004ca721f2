/** How sure the coder is of an event, 0…1: a small linear model over the rules that made it, trained by graph-data/build/train.ts on this repository's codings. */

import model from "../../../graph-data/derived/confidence.json" with { type: "json" };
import { PROPOSAL_THRESHOLD } from "../codebook.ts";

/** Events under this confidence are proposals for a person to decide, not edges. Chosen on the codings in the repository; see tests/articles/EVAL.md. */
export const THRESHOLD = PROPOSAL_THRESHOLD;

const weights = new Map(Object.entries(model.weights as Record<string, number>));

/** Probability that an event with these features is right. Features that the training never met count nothing. */
export function confidenceOf(features: readonly string[]): number {
  let sum = model.bias;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
