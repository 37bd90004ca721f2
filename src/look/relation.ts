/** How a relation is drawn: width by weight, colour by polarity, dashes for tension, hollow for the past, an arrowhead where one side acts. */
import { scaleSqrt } from "d3-scale";
import { standingOf } from "../core/dossier/standing.ts";
import type { Relation } from "../core/model.ts";
import { lineColour, type Theme } from "./theme.ts";

/** A relation's line, in design units (CSS pixels at zoom 1). */
export interface RelationLook {
  readonly width: number;
  readonly colour: string;
  /** Lengths of dash and gap; none for cooperation. Tension is dashed, so that colour is never the only sign. */
  readonly dash?: readonly [number, number];
  /** Told as history: the line is drawn as its two rims only. */
  readonly hollow: boolean;
  /** Nobody has looked at any of its events yet: it carries a question mark. */
  readonly unchecked?: boolean;
  /** The actor at whom the arrowhead points, where only one side acts. */
  readonly toward?: string;
}

const WIDTHS = [2.25, 10] as const;

/**
 * The look of a relation.
 * @param heaviest weight of the network's heaviest relation, in points
 * @param scale    size of the drawing: 1 on a desk, less on a phone
 */
export function lookOfRelation(relation: Relation, heaviest: number, theme: Theme, scale = 1): RelationLook {
  const widest = scaleSqrt()
    .domain([0, Math.max(1, heaviest)])
    .range(WIDTHS)
    .clamp(true)(relation.weight);
  const hollow = relation.status === "past";
  const width = Math.max(hollow ? 4.5 : 2, widest * scale);
  return {
    width,
    colour: lineColour(theme, relation.polarity, relation.status),
    ...(relation.polarity === "tension" && { dash: [5 + width * 1.2, 4 + width * 0.7] as const }),
    hollow,
    ...(relation.justifications.every(({ event }) => standingOf(event) === "unchecked") && { unchecked: true }),
    ...(relation.direction === "a-to-b" ? { toward: relation.b } : relation.direction === "b-to-a" ? { toward: relation.a } : {}),
  };
}
