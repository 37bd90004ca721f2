/** The part of a network that a figure draws: all of it, what the stage shows, or what is chosen with its neighbours. */
import type { Network } from "../core/weave/network.ts";
import type { FigureSource } from "./from.ts";
import type { FigureInput } from "./input.ts";
import type { Extent } from "./options.ts";

type Part = Pick<FigureInput, "network" | "lit" | "sight">;

/** A part that is not there, because there is no stage or nothing is chosen, is the whole. */
export function partOf({ network, shown, chosen = new Set() }: FigureSource, extent: Extent): Part {
  if (extent === "view" && shown) return shown;
  const around = new Set([...chosen].filter((id) => network.hasNode(id)));
  return { network: extent === "selection" && around.size ? neighbourhood(network, around) : network };
}

/** The chosen actors, everybody who has an edge to one of them, and those edges. */
function neighbourhood(network: Network, chosen: ReadonlySet<string>): Network {
  const part = network.copy();
  const near = new Set([...chosen, ...[...chosen].flatMap((id) => network.neighbors(id))]);
  for (const id of network.nodes()) if (!near.has(id)) part.dropNode(id);
  for (const id of part.edges())
    if (part.getEdgeAttribute(id, "kind") === "relation" && !part.extremities(id).some((end) => chosen.has(end)))
      part.dropEdge(id);
  return part;
}
