/** What a hover or a selection lights: an actor's neighbourhood, a relation with its ends, a sentence with its relations. */
import type { Relation } from "../core/model.ts";
import type { Network } from "../core/weave/network.ts";
import type { Selection } from "./view.ts";

export interface Lit {
  readonly actors: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** Keys as `sentenceKey` makes them. */
  readonly sentences: ReadonlySet<string>;
}

/** The name of a sentence of a dossier: article id and position from 0. */
export const sentenceKey = (article: string, sentence: number) => `${article}#${sentence}`;

/** What the given choice lights among what is shown; null where it chooses nothing that is shown. */
export function litBy(choice: Selection, relations: readonly Relation[], network: Network): Lit | null {
  const chosen = relations.filter((relation) => isMeant(choice, relation));
  const drawn = chosen.filter((relation) => network.hasEdge(relation.id));
  const actors = new Set(drawn.flatMap((relation) => [relation.a, relation.b]));
  if (choice.kind === "actor" && network.hasNode(choice.id)) {
    actors.add(choice.id);
    for (const neighbour of network.neighbors(choice.id)) actors.add(neighbour);
  }
  const sentences = new Set(
    choice.kind === "sentence"
      ? [sentenceKey(choice.article, choice.sentence)]
      : chosen.flatMap((relation) => relation.justifications.map((j) => sentenceKey(j.evidence.article, j.sentence))),
  );
  if (actors.size === 0 && sentences.size === 0) return null;
  return { actors, relations: new Set(drawn.map((relation) => relation.id)), sentences };
}

function isMeant(choice: Selection, relation: Relation): boolean {
  switch (choice.kind) {
    case "nothing":
      return false;
    case "actor":
      return relation.a === choice.id || relation.b === choice.id;
    case "relation":
      return relation.id === choice.id;
    case "sentence":
      return relation.justifications.some((j) => j.evidence.article === choice.article && j.sentence === choice.sentence);
  }
}
