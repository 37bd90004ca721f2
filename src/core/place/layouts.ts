/** The layouts that the interface lists, as data. */
import type { Places } from "../model.ts";
import type { PlaceEdge, PlaceNode, PlaceOptions } from "./problem.ts";
import { placeSigned } from "./signed.ts";

/** A way to arrange the actors. */
export interface Layout {
  /** Stands in the address bar; never changes. */
  readonly id: string;
  /** Plain words for the menu. */
  readonly name: string;
  /** What one sees in it, in a sentence. */
  readonly description: string;
  place(nodes: readonly PlaceNode[], edges: readonly PlaceEdge[], options: PlaceOptions): Places;
}

const SIGNED: Layout = {
  id: "signed",
  name: "Friends close, rivals apart",
  description: "Cooperation draws actors together, tension pushes them apart.",
  place: placeSigned,
};

/** In the order of the menu; the first is the default. */
export const LAYOUTS: readonly Layout[] = [SIGNED];

/** The layout of an id; the default for an id that no layout has (an old link). */
export const layoutNamed = (id: string): Layout => LAYOUTS.find((layout) => layout.id === id) ?? SIGNED;
