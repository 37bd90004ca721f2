/** A dossier → the input of its figure, without session or page: events → relations → network → looks and places. */
import type { Dossier, NetworkView } from "../core/model.ts";
import { layoutNamed } from "../core/place/layouts.ts";
import { drawable, filterEvents, NO_FILTER } from "../core/weave/filter.ts";
import { weaveNetwork } from "../core/weave/network.ts";
import { weaveRelations } from "../core/weave/relations.ts";
import { coarseRoom, heaviestOf, looksOfActors, placeNodesOf, scaleFor } from "../look/arrangement.ts";
import { type FigureSource, figureFrom } from "./from.ts";
import type { FigureInput } from "./input.ts";
import { type FigureOptions, resolveOptions } from "./options.ts";

/** The room in which a session arranges before it knows its window, so that page and command line place alike. */
const DESK = { width: 860, height: 640 } as const;

/** What every figure of a dossier in a view is drawn from. */
export function sourceOfDossier(dossier: Dossier, view: NetworkView): FigureSource {
  const counted = weaveRelations(dossier, view, filterEvents(dossier, NO_FILTER));
  const network = weaveNetwork(dossier, drawable(counted, NO_FILTER), view);
  // With proposals that are no edges yet, as on the stage, where deciding about them moves nobody.
  const possible = drawable(weaveRelations(dossier, view), NO_FILTER);
  const whole = weaveNetwork(dossier, possible, view);
  const room = coarseRoom(DESK);
  const scale = scaleFor(room, whole.order);
  const heaviest = heaviestOf(network, counted);
  const nodes = placeNodesOf(whole, looksOfActors(whole, heaviest.actor, scale), view);
  return { dossier, network, places: layoutNamed("").place(nodes, possible, room), heaviest, scale };
}

/** The figure of a dossier; what is not wished has its default. Throws a FigureOptionsError. */
export const figureOfDossier = (dossier: Dossier, view: NetworkView, wishes: Partial<FigureOptions> = {}): FigureInput =>
  figureFrom(sourceOfDossier(dossier, view), resolveOptions(wishes));
