/** The layouts that the interface lists, as data. */
import type { Places } from "../model.ts";
import { placeCircle } from "./circle.ts";
import type { PlaceEdge, PlaceNode, PlaceOptions } from "./problem.ts";
import { placeSides } from "./sides.ts";
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

const CIRCLE: Layout = {
  id: "circle",
  name: "Circle",
  description: "All actors on a ring, friends side by side: good for following single lines.",
  place: placeCircle,
};

const SIDES: Layout = {
  id: "sides",
  name: "Two sides",
  description: "The two camps face each other, left and right; who leans to neither stands between them.",
  place: placeSides,
};

/** In the order of the menu; the first is the default. */
export const LAYOUTS: readonly Layout[] = [SIGNED, CIRCLE, SIDES];

/** The layout of an id; the default for an id that no layout has (an old link). */
export const layoutNamed = (id: string): Layout => LAYOUTS.find((layout) => layout.id === id) ?? SIGNED;
