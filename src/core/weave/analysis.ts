/** What the article says in numbers, and who stands between two camps. */
import type { Polarity } from "../codebook.ts";
import type { Dossier, Relation } from "../model.ts";

export interface Summary {
  readonly sentences: number;
  /** Sentences that carry at least one event. */
  readonly codedSentences: number;
  readonly events: number;
  readonly actors: number;
  /** Relations with a weight, by polarity. */
  readonly relations: Readonly<Record<Polarity, number>>;
}

/** Counts what a dossier holds; relations as the view at hand weaves them. */
export function summarise(dossier: Dossier, relations: readonly Relation[]): Summary {
  const coded = new Set(relations.flatMap((r) => r.justifications.map((j) => `${j.evidence.article} ${j.sentence}`)));
  const weighty = relations.filter((relation) => relation.weight > 0);
  return {
    sentences: dossier.articles.reduce((sum, article) => sum + article.sentences.length, 0),
    codedSentences: coded.size,
    events: new Set(relations.flatMap((r) => r.justifications.map((j) => j.event.id))).size,
    actors: new Set(weighty.flatMap((r) => [r.a, r.b])).size,
    relations: {
      cooperation: weighty.filter((r) => r.polarity === "cooperation").length,
      tension: weighty.filter((r) => r.polarity === "tension").length,
    },
  };
}

/** The heaviest relations of a polarity, heaviest first; ties in order of id. */
export const strongest = (relations: readonly Relation[], polarity: Polarity, count: number) =>
  relations
    .filter((r) => r.polarity === polarity && r.weight > 0)
    .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))
    .slice(0, count);

/** An actor who cooperates with two others who are at odds. */
export interface CrossPressure {
  readonly actor: string;
  /** The friends at odds, the pair with the most at stake. */
  readonly between: readonly [string, string];
  /** Sum over its unbalanced triads of the weakest of their three weights, in points, > 0. */
  readonly pressure: number;
}

/**
 * Actors under cross-pressure, strongest first: a triad of two cooperations and one tension is unbalanced, and it pulls at the actor
 * who shares both cooperations. Source: structural balance (Heider 1946; Cartwright and Harary 1956).
 */
export function crossPressured(relations: readonly Relation[]): CrossPressure[] {
  const friends = new Map<string, Map<string, number>>();
  for (const { a, b, polarity, weight } of relations)
    if (polarity === "cooperation" && weight > 0)
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        const ofX = friends.get(x) ?? new Map<string, number>();
        friends.set(x, ofX.set(y, weight));
      }
  const found = new Map<string, { pressure: number; most: number; between: readonly [string, string] }>();
  for (const { a, b, polarity, weight } of relations) {
    if (polarity !== "tension" || weight <= 0) continue;
    for (const [actor, withA] of friends.get(a) ?? []) {
      const withB = friends.get(b)?.get(actor);
      if (withB === undefined) continue;
      const stake = Math.min(withA, withB, weight);
      const entry = found.get(actor) ?? { pressure: 0, most: 0, between: [a, b] as const };
      if (stake > entry.most) Object.assign(entry, { most: stake, between: [a, b] as const });
      entry.pressure += stake;
      found.set(actor, entry);
    }
  }
  return [...found]
    .map(([actor, { pressure, between }]) => ({ actor, pressure, between }))
    .sort((x, y) => y.pressure - x.pressure || (x.actor < y.actor ? -1 : 1));
}
