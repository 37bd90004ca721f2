/** The replay: the article from its first to its last sentence, or an imported file month by month, while the network grows. */
import type { Dossier } from "../core/model.ts";
import { replayUntil } from "./actions.ts";
import type { Session } from "./session.ts";

/** A sentence of the dossier by article and position. */
export interface SentencePlace {
  readonly article: string;
  readonly sentence: number;
}

/** Where a replay can stand still, in reading order: after each sentence, but of an imported month only after all its rows. */
export const stopsOf = (dossier: Dossier): SentencePlace[] =>
  dossier.articles.flatMap(({ id, sentences, imported }) =>
    imported ? [{ article: id, sentence: sentences.length - 1 }] : sentences.map((_, sentence) => ({ article: id, sentence })),
  );

/** How many stops count now, from 0 to all: those not after the sentence where the replay stands. */
export function replayPosition(session: Session): number {
  const { articles } = session.dossier.value;
  const all = stopsOf(session.dossier.value);
  const until = session.until.value;
  if (!until) return all.length;
  const order = new Map(articles.map(({ id }, i) => [id, i]));
  const here = order.get(until.article) ?? 0;
  return all.filter(({ article, sentence }) => {
    const place = order.get(article) ?? 0;
    return place < here || (place === here && sentence <= until.sentence);
  }).length;
}

/** Lets the first `count` stops count; all of them, or more, end the replay. */
export function replayTo(session: Session, count: number): void {
  const all = stopsOf(session.dossier.value);
  replayUntil(session, count >= all.length ? null : (all[Math.max(0, count - 1)] ?? null));
}

/** One stop on or back. */
export const stepReplay = (session: Session, step: number) => replayTo(session, Math.max(1, replayPosition(session) + step));
