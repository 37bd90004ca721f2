/** Places for the paper: a page is another shape than a screen, and the same dossier gives the same page whatever the window. */
import type { NetworkView } from "../../core/model.ts";
import { layoutNamed } from "../../core/place/layouts.ts";
import { coarseRoom, looksOfActors, placeNodesOf, scaleFor } from "../../look/arrangement.ts";
import type { FigureSource } from "../from.ts";
import { relationsOf } from "../notes.ts";

/** Design units squared that actors have on paper: as many as on a desk, so that discs and lines are as large against them. */
const AREA = 550_000;

/** The source with actors arranged for a frame of this shape. @param layout id of a layout */
export function arrangedFor(
  source: FigureSource,
  view: NetworkView,
  layout: string,
  { width, height }: { readonly width: number; readonly height: number },
): FigureSource {
  const { network, heaviest } = source;
  const unit = Math.sqrt(AREA / (width * height));
  const room = coarseRoom({ width: width * unit, height: height * unit });
  const scale = scaleFor(room, network.order);
  const nodes = placeNodesOf(network, looksOfActors(network, heaviest.actor, scale), view);
  return { ...source, scale, places: layoutNamed(layout).place(nodes, relationsOf(network), room) };
}
