/** The filter: which events and relations are shown. It never changes a weight's rule, only which events are asked. */
import { type EventType, type Polarity, polarityOf, type Status } from "../codebook.ts";
import { standingOf } from "../dossier/standing.ts";
import type { Actor, ActorKind, Dossier, Event, Relation } from "../model.ts";

/** What is left out; empty sets and zero leave out nothing. */
export interface Filter {
  readonly withoutPolarities: ReadonlySet<Polarity>;
  readonly withoutStatuses: ReadonlySet<Status>;
  readonly withoutTypes: ReadonlySet<EventType>;
  readonly withoutKinds: ReadonlySet<ActorKind>;
  /** Relations lighter than this are not shown; ≥ 0, in points. */
  readonly minimumWeight: number;
}

export const NO_FILTER: Filter = {
  withoutPolarities: new Set(),
  withoutStatuses: new Set(),
  withoutTypes: new Set(),
  withoutKinds: new Set(),
  minimumWeight: 0,
};

/** Does the filter leave anything out at all? */
export const isFiltering = (filter: Filter) =>
  filter.minimumWeight > 0 ||
  filter.withoutPolarities.size + filter.withoutStatuses.size + filter.withoutTypes.size + filter.withoutKinds.size > 0;

/** Standings whose events are no edges: what a person rejected, and what the program itself doubts until a person accepts it. */
const NO_EDGE: ReadonlySet<string> = new Set(["rejected", "doubtful"]);

/** The events that pass, of a dossier or of a part of its events. Rejected and doubtful proposals never pass. */
export function filterEvents(dossier: Dossier, filter: Filter, events: readonly Event[] = dossier.events): Event[] {
  const kinds = new Map(dossier.actors.map((actor: Actor) => [actor.id, actor.kind]));
  const hidden = (id: string) => {
    const kind = kinds.get(id);
    return kind === undefined || filter.withoutKinds.has(kind);
  };
  return events.filter(
    (event) =>
      !NO_EDGE.has(standingOf(event)) &&
      !filter.withoutPolarities.has(polarityOf(event.type)) &&
      !filter.withoutStatuses.has(event.status) &&
      !filter.withoutTypes.has(event.type) &&
      !hidden(event.source) &&
      !hidden(event.target),
  );
}

/** The relations heavy enough to be drawn. A relation that the article only denies weighs nothing and is never an edge. */
export const drawable = (relations: readonly Relation[], filter: Filter) =>
  relations.filter((relation) => relation.weight > 0 && relation.weight >= filter.minimumWeight);

/** The events said no later than the given sentence; the replay's view of the dossier. Articles before `article` count whole. */
export function eventsUntil(dossier: Dossier, article: string, sentence: number): Event[] {
  const order = new Map(dossier.articles.map((a, i) => [a.id, i]));
  const here = order.get(article) ?? 0;
  const end = dossier.articles[here]?.sentences[sentence]?.[1] ?? 0;
  return dossier.events.flatMap((event) => {
    const evidence = event.evidence.filter((e) => {
      const place = order.get(e.article) ?? 0;
      return place < here || (place === here && e.end <= end);
    });
    return evidence.length === event.evidence.length ? [event] : evidence.length ? [{ ...event, evidence }] : [];
  });
}
