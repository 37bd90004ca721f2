/** What the session shows, as the source of figures. */
import type { FigureSource } from "../figure/from.ts";
import { litBy } from "../session/lit.ts";
import type { Session } from "../session/session.ts";

/** The dossier's network and places as the session has them, what the stage shows of them, and who is chosen. */
export function figureSourceOf(session: Session): FigureSource {
  const { dossier, wholeNetwork, network, places, heaviest, scale, selection, relations, sight } = session;
  return {
    dossier: dossier.value,
    network: wholeNetwork.value,
    places: places.value,
    heaviest: heaviest.value,
    scale: scale.value,
    shown: {
      network: network.value,
      lit: litBy(selection.value, relations.value, network.value),
      sight: sight.value ?? undefined,
    },
    chosen: chosenActors(session),
  };
}

/** Whom a selection is about: an actor, both ends of a relation, everybody in a sentence's relations. */
export function chosenActors({ selection, relations, network }: Session): ReadonlySet<string> {
  const choice = selection.value;
  if (choice.kind === "actor") return new Set([choice.id]);
  return litBy(choice, relations.value, network.value)?.actors ?? new Set();
}
