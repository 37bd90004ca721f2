/** The present view as a scene: what is shown, what is chosen, and the sentences that say it. */
import type { NewScene } from "../core/dossier/edits-scenes.ts";
import type { Evidence } from "../core/model.ts";
import { bestQuotes, sentenceEvidence } from "../core/scenes/quotes.ts";
import { type Filter, isFiltering } from "../core/weave/filter.ts";
import type { Session } from "./session.ts";

/** Sentences that a chosen relation brings along. */
const QUOTES = 2;

export function sceneFromView(session: Session, headline: string): NewScene {
  const { networkView, layout, filter, until, selection, lit, network } = session;
  const chosen = selection.value.kind === "nothing" ? null : lit.value;
  const narrowed = isFiltering(filter.value) || until.value !== null;
  const quotes = quotesOf(session);
  return {
    kind: "view",
    headline,
    view: networkView.value,
    ...(layout.value !== "signed" && { layout: layout.value }),
    ...(session.moved.value.size > 0 && { places: placesOf(session) }),
    ...(narrowed && { actors: network.value.nodes() }),
    ...(isFiltering(filter.value) && { filter: filterData(filter.value) }),
    ...(until.value && { until: until.value }),
    ...(chosen && { lit: { actors: [...chosen.actors], relations: [...chosen.relations] } }),
    ...(quotes.length > 0 && { quotes }),
  };
}

/** Where everybody stands, once a person has moved somebody. */
function placesOf({ places, actors }: Session): NonNullable<NewScene["places"]> {
  // No minus zero: a file would not keep it.
  const tenth = (length: number) => Math.round(length * 10) / 10 || 0;
  return [...places.value].flatMap(([actor, { x, y }]) => (actors.value.has(actor) ? { actor, x: tenth(x), y: tenth(y) } : []));
}

/** The sentences of what is chosen: a relation's best, a sentence itself, the replay's last. */
function quotesOf({ selection, until, relationById, dossier }: Session): Evidence[] {
  const choice = selection.value;
  const sentence = choice.kind === "sentence" ? choice : choice.kind === "nothing" ? until.value : null;
  if (sentence) return [sentenceEvidence(dossier.value, sentence.article, sentence.sentence) ?? []].flat();
  const relation = choice.kind === "relation" ? relationById.value.get(choice.id) : undefined;
  return relation ? bestQuotes(dossier.value, relation, QUOTES) : [];
}

/** A filter as the dossier keeps it: only what it leaves out. */
const filterData = (filter: Filter): NonNullable<NewScene["filter"]> => ({
  ...(filter.withoutPolarities.size > 0 && { withoutPolarities: [...filter.withoutPolarities] }),
  ...(filter.withoutStatuses.size > 0 && { withoutStatuses: [...filter.withoutStatuses] }),
  ...(filter.withoutTypes.size > 0 && { withoutTypes: [...filter.withoutTypes] }),
  ...(filter.withoutKinds.size > 0 && { withoutKinds: [...filter.withoutKinds] }),
  ...(filter.minimumWeight > 0 && { minimumWeight: filter.minimumWeight }),
});
