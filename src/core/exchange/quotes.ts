/** A relation's evidence as flat records, each telling all of one sentence and one event: what graph formats and tables carry. */
import type { EventType, Status } from "../codebook.ts";
import type { Dossier, Event, NetworkView, Relation } from "../model.ts";
import { standsFor } from "../weave/relations.ts";

/** One sentence that justifies a relation, with its event and its article, understood without the rest of the file. */
export interface Quote {
  readonly event: string;
  /** Ids of actors of the view: in the country view a leader's country. */
  readonly source: string;
  readonly target: string;
  readonly type: EventType;
  readonly status: Status;
  readonly mutual?: boolean;
  readonly points?: number;
  readonly by?: "person" | "program";
  /** 0…1. */
  readonly confidence?: number;
  readonly decision?: "accepted" | "rejected";
  /** The article's id, title, ISO day, source and address. */
  readonly article: string;
  readonly title: string;
  readonly date: string;
  readonly origin: string;
  readonly address?: string;
  /** The sentence tells a row of a file; no article says it. */
  readonly imported?: boolean;
  /** [start, end) of the sentence in its article, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** What gives a relation's evidence: each sentence once for each event, in reading order. */
export function quoterOf(dossier: Dossier, view: NetworkView): (relation: Relation) => Quote[] {
  const actors = new Map(dossier.actors.map((actor) => [actor.id, standsFor(actor, view)]));
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  return (relation) =>
    relation.justifications.flatMap(({ event, evidence, sentence }): Quote[] => {
      const article = articles.get(evidence.article);
      const [start, end] = article?.sentences[sentence] ?? [];
      if (!article || start === undefined || end === undefined) return [];
      return [
        {
          ...factsOf(event),
          source: actors.get(event.source) ?? event.source,
          target: actors.get(event.target) ?? event.target,
          article: article.id,
          title: article.title,
          date: article.date,
          origin: article.source,
          ...(article.address && { address: article.address }),
          ...(article.imported && { imported: true }),
          start,
          end,
          sentence: article.text.slice(start, end),
        },
      ];
    });
}

/** What an event says beside its actors and its evidence. */
function factsOf({ id, type, status, mutual, points, by, confidence, decision }: Event) {
  return {
    event: id,
    type,
    status,
    ...(mutual && { mutual }),
    ...(points !== undefined && { points }),
    ...(by && { by }),
    ...(confidence !== undefined && { confidence }),
    ...(decision && { decision }),
  };
}
