/** From a network to the sizes and places of its discs: what session and command line arrange alike. */
import type { NetworkView, Relation } from "../core/model.ts";
import type { PlaceNode, PlaceOptions } from "../core/place/problem.ts";
import type { Network } from "../core/weave/network.ts";
import { type ActorLook, lookOfActor } from "./actor.ts";

/** What sizes and widths are measured by, in points. */
export interface Heaviest {
  readonly actor: number;
  readonly relation: number;
}

/** Design units squared that an actor would like to itself at scale 1. */
const ROOM = 24_000;
/** Steps of the room for the layout, design units. */
const STEP = 80;
const coarse = (length: number) => Math.max(STEP, Math.floor(length / STEP) * STEP);
const SCALES = [0.58, 1.4] as const;
/** As few actors as this still leave each no more room than that many would. */
const FEWEST = 6;

/** The room for a drawing, in coarse steps, so that a small change of the window does not arrange everybody anew. */
export const coarseRoom = ({ width, height }: PlaceOptions): PlaceOptions => ({ width: coarse(width), height: coarse(height) });

/** Size of discs and lines for so many actors in a room: 1 on a desk with about twenty. */
export function scaleFor({ width, height }: PlaceOptions, actors: number): number {
  const wished = Math.sqrt((width * height) / (Math.max(FEWEST, actors) * ROOM));
  return Math.min(SCALES[1], Math.max(SCALES[0], wished));
}

/** The heaviest weight of an actor and of a relation; 0 where there is none. */
export const heaviestOf = (network: Network, relations: readonly Relation[]): Heaviest => ({
  actor: network.reduceNodes((most, _, node) => Math.max(most, node.cooperation + node.tension), 0),
  relation: relations.reduce((most, relation) => Math.max(most, relation.weight), 0),
});

/** The looks of a network's actors. @param heaviest points of the heaviest actor */
export const looksOfActors = (network: Network, heaviest: number, scale: number): ReadonlyMap<string, ActorLook> =>
  new Map(
    network.mapNodes((id, { actor, cooperation, tension }) => [id, lookOfActor(actor, cooperation + tension, heaviest, scale)]),
  );

/** What a layout must know of a network's actors. */
export const placeNodesOf = (network: Network, looks: ReadonlyMap<string, ActorLook>, view: NetworkView): PlaceNode[] =>
  network.mapNodes((id, { actor }) => {
    const look = looks.get(id);
    return {
      id,
      radius: look?.radius ?? 0,
      labelWidth: look?.labelWidth ?? 0,
      labelHeight: look?.labelHeight ?? 0,
      ...(actor.kind === "leader" && view === "actors" && { tiedTo: actor.country }),
    };
  });
