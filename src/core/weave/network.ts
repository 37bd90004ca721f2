/** Relations → the Graphology network: actors as nodes, relations as edges, leaders tied to their country by a neutral line. */
import { MultiUndirectedGraph } from "graphology";
import type { Actor, Dossier, NetworkView, Relation } from "../model.ts";

/** What a node of the network knows. */
export interface NodeAttributes {
  actor: Actor;
  /** Points of all its relations together, ≥ 0. */
  cooperation: number;
  tension: number;
}

/** A relation's edge, or the neutral tie of a leader to the leader's country, which has no weight. */
export type EdgeAttributes = { kind: "relation"; relation: Relation } | { kind: "tie" };

export type Network = MultiUndirectedGraph<NodeAttributes, EdgeAttributes>;

/**
 * Builds the network of a view. Actors appear when a relation names them; in the actor view a leader brings the leader's country.
 * Nodes and edges stand in order of id, so that the same relations give the same network whatever the order of events.
 */
export function weaveNetwork(dossier: Dossier, relations: readonly Relation[], view: NetworkView): Network {
  const network: Network = new MultiUndirectedGraph<NodeAttributes, EdgeAttributes>({ allowSelfLoops: false });
  const actors = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const named = new Set(relations.flatMap((relation) => [relation.a, relation.b]));
  if (view === "actors")
    for (const id of [...named]) {
      const actor = actors.get(id);
      if (actor?.kind === "leader" && actors.has(actor.country)) named.add(actor.country);
    }
  for (const id of [...named].sort()) {
    const actor = actors.get(id);
    if (actor) network.addNode(id, { actor, cooperation: 0, tension: 0 });
  }
  for (const relation of relations) {
    network.addEdgeWithKey(relation.id, relation.a, relation.b, { kind: "relation", relation });
    for (const end of [relation.a, relation.b])
      network.updateNodeAttribute(end, relation.polarity, (points) => (points ?? 0) + relation.weight);
  }
  if (view === "actors")
    network.forEachNode((id, { actor }) => {
      if (actor.kind === "leader" && network.hasNode(actor.country))
        network.addEdgeWithKey(`${id}~${actor.country}~tie`, id, actor.country, { kind: "tie" });
    });
  return network;
}
