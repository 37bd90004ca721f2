/** An article of a dossier as CODEBOOK.md's coded article. */
import type { Dossier } from "../model.ts";
import type { ReadActor } from "../read/reading.ts";
import { articleOf } from "./edit.ts";
import type { CodedEvent, Coding } from "./from-coded.ts";
import { isHeld, standingOf } from "./standing.ts";

/**
 * The coding of one article: its sentences, the actors of its events, and its events that count: not the rejected, the doubtful,
 * nor those whose evidence is lost. What a person has settled has no confidence and no reason. Throws an EditError for an unknown article.
 */
export function toCoded(dossier: Dossier, id: string): Coding {
  const { title, date, text, sentences } = articleOf(dossier, id);
  const events = dossier.events.flatMap((event): CodedEvent[] => {
    const evidence = event.evidence.filter((piece) => piece.article === id && isHeld(piece));
    const standing = standingOf(event);
    if (evidence.length === 0 || standing === "rejected" || standing === "doubtful") return [];
    const { source, target, type, status, mutual, optional, types, statuses, by, confidence } = event;
    return [
      {
        source,
        target,
        type,
        status,
        ...(mutual && { mutual }),
        evidence: evidence.map(({ start, end }) => ({ start, end })),
        ...(optional && { optional }),
        ...(types && { types }),
        ...(statuses && { statuses }),
        ...(by === "program" && confidence !== undefined && { confidence }),
      },
    ];
  });
  return { title, date, text, sentences, actors: actorsOf(dossier, events), events };
}

/** The actors that events name, and the countries of leaders among them, in the dossier's order. */
function actorsOf(dossier: Dossier, events: readonly CodedEvent[]): ReadActor[] {
  const named = new Set(events.flatMap(({ source, target }) => [source, target]));
  for (const actor of dossier.actors) if (actor.kind === "leader" && named.has(actor.id)) named.add(actor.country);
  return dossier.actors.filter((actor) => named.has(actor.id));
}
