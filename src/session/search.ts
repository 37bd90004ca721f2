/** Search over actors and the article's sentences. */
import type { Actor, Dossier } from "../core/model.ts";

export type Found =
  | { readonly kind: "actor"; readonly actor: Actor }
  | { readonly kind: "sentence"; readonly article: string; readonly sentence: number; readonly text: string };

const MOST = { actor: 6, sentence: 8 } as const;

/** Letters without case or marks, so that "erdogan" finds Erdoğan; one character for each code unit, so that offsets hold. */
const plain = (text: string) =>
  [...text]
    .map((c) => {
      const bare = c.normalize("NFD")[0] ?? c;
      return (bare.length === c.length ? bare : c).toLowerCase().slice(0, c.length).padEnd(c.length);
    })
    .join("");

/** Actors whose name begins a word with the query, then sentences that hold it, in reading order. Empty for fewer than two letters. */
export function searchDossier(dossier: Dossier, query: string): Found[] {
  const wanted = plain(query.trim());
  if (wanted.length < 2) return [];
  const actors = dossier.actors
    .filter(
      (actor) =>
        ` ${plain(actor.name).replaceAll("-", " ")}`.includes(` ${wanted.replaceAll("-", " ")}`) || plain(actor.id) === wanted,
    )
    .slice(0, MOST.actor)
    .map((actor): Found => ({ kind: "actor", actor }));
  const sentences: Found[] = [];
  for (const article of dossier.articles)
    for (const [sentence, [start, end]] of article.sentences.entries()) {
      if (sentences.length >= MOST.sentence) break;
      const text = article.text.slice(start, end);
      if (plain(text).includes(wanted)) sentences.push({ kind: "sentence", article: article.id, sentence, text });
    }
  return [...actors, ...sentences];
}
