/** Which sentences speak for a relation: the ones that its weight owes most to. */
import { STATUS_FACTOR, TYPES } from "../codebook.ts";
import type { Dossier, Evidence, Justification, Relation } from "../model.ts";

/** Characters past which a sentence is hard to read from the last row; longer ones are quoted only where there is no other. */
const COMFORTABLE = 260;

/** Points that a justification brings, and half of them where its evidence is long. */
function worthOf({ event, evidence }: Justification): number {
  const points = TYPES[event.type].intensity * STATUS_FACTOR[event.status];
  const long = evidence.end - evidence.start > COMFORTABLE;
  return points * (long ? 0.5 : 1) * (event.optional ? 0.7 : 1);
}

/** The sentences that best justify a relation, at most `most`, best first, as evidence of one sentence each. */
export function bestQuotes(dossier: Dossier, relation: Relation, most: number): Evidence[] {
  const ranked = [...relation.justifications].sort((x, y) => worthOf(y) - worthOf(x) || x.sentence - y.sentence);
  const quotes: Evidence[] = [];
  for (const { evidence, sentence } of ranked) {
    const quote = sentenceEvidence(dossier, evidence.article, sentence);
    if (quote && !quotes.some((other) => other.article === quote.article && other.start === quote.start)) quotes.push(quote);
    if (quotes.length >= most) break;
  }
  return quotes;
}

/** A sentence as evidence; undefined where the dossier has none such. */
export function sentenceEvidence({ articles }: Dossier, article: string, sentence: number): Evidence | undefined {
  const range = articles.find(({ id }) => id === article)?.sentences[sentence];
  return range && { article, start: range[0], end: range[1] };
}
