/** The replay: the article from its first to its last sentence, while the network grows. */
import type { Dossier } from "../core/model.ts";
import { replayUntil } from "./actions.ts";
import type { Session } from "./session.ts";

/** A sentence of the dossier by article and position. */
export interface SentencePlace {
  readonly article: string;
  readonly sentence: number;
}

/** All sentences of a dossier in reading order. */
export const sentencesOf = (dossier: Dossier): SentencePlace[] =>
  dossier.articles.flatMap((article) => article.sentences.map((_, sentence) => ({ article: article.id, sentence })));

/** How many sentences count now, from 1 to all. */
export function replayPosition(session: Session): number {
  const all = sentencesOf(session.dossier.value);
  const until = session.until.value;
  if (!until) return all.length;
  return all.findIndex((place) => place.article === until.article && place.sentence === until.sentence) + 1;
}

/** Lets the first `count` sentences count; all of them, or more, end the replay. */
export function replayTo(session: Session, count: number): void {
  const all = sentencesOf(session.dossier.value);
  replayUntil(session, count >= all.length ? null : (all[Math.max(0, count - 1)] ?? null));
}

/** One sentence on or back. */
export const stepReplay = (session: Session, step: number) => replayTo(session, Math.max(1, replayPosition(session) + step));
