/** What a file of another program is made of: the network as a view shows it, each relation with its evidence. */
import type { Polarity } from "../codebook.ts";
import type { Actor, Dossier, NetworkView, Place, Places, Relation } from "../model.ts";
import type { Network } from "../weave/network.ts";
import { type Quote, quoterOf } from "./quotes.ts";

export interface ShownActor {
  readonly actor: Actor;
  /** Points of all its relations together, ≥ 0. */
  readonly cooperation: number;
  readonly tension: number;
  readonly place?: Place | undefined;
}

export interface ShownRelation {
  readonly relation: Relation;
  /** The two actors; where only one acts, it is the source. */
  readonly source: string;
  readonly target: string;
  readonly isOneSided: boolean;
  readonly quotes: readonly Quote[];
}

/** The network of a view, ready to be written. */
export interface Shown {
  readonly title: string;
  readonly description: string;
  readonly view: NetworkView;
  readonly actors: readonly ShownActor[];
  readonly relations: readonly ShownRelation[];
  readonly paint?: Paint | undefined;
}

/** Colours as #rrggbb, for programs that draw what they read. */
export interface Paint {
  readonly actors: ReadonlyMap<string, string>;
  readonly polarity: Readonly<Record<Polarity, string>>;
}

/** How the network is drawn, where anybody knows. */
export interface Drawn {
  readonly places?: Places | undefined;
  readonly paint?: Paint | undefined;
}

/** Gathers what a network shows of its dossier, in order of id. Ties of leaders are no relations: a leader names its country instead. */
export function gatherShown(dossier: Dossier, network: Network, view: NetworkView, { places, paint }: Drawn = {}): Shown {
  const quotesOf = quoterOf(dossier, view);
  return {
    title: dossier.title,
    description: dossier.description,
    view,
    paint,
    actors: network.mapNodes((id, { actor, cooperation, tension }) => ({ actor, cooperation, tension, place: places?.get(id) })),
    relations: network.reduceEdges<ShownRelation[]>((shown, _, edge) => {
      if (edge.kind === "relation") shown.push(shownRelation(edge.relation, quotesOf(edge.relation)));
      return shown;
    }, []),
  };
}

function shownRelation(relation: Relation, quotes: readonly Quote[]): ShownRelation {
  const { a, b, direction } = relation;
  const [source, target] = direction === "b-to-a" ? [b, a] : [a, b];
  return { relation, source, target, isOneSided: direction !== "both", quotes };
}
