/** The edges between actors that are drawn, bent as on the stage. */
import type { Relation } from "../core/model.ts";
import { type Curve, curveOf, relationCurve, reversed, trim } from "../look/curve.ts";
import type { RelationLook } from "../look/relation.ts";
import { RING } from "../look/signs.ts";
import type { PlacedActor } from "./compose.ts";
import type { FigureInput } from "./input.ts";

/** A curve between two rims; it runs toward the one who is acted upon where there is an arrow. */
export interface PlacedLine {
  readonly id: string;
  readonly curve: Curve;
  /** Relation and look; a tie has neither. */
  readonly relation?: Relation;
  readonly look?: RelationLook;
}

/** In order of drawing: ties, then relations from the heaviest, so that the thin ones stay visible. @param scale page units for each design unit */
export function traceLines(
  { network, relationLooks }: FigureInput,
  actors: ReadonlyMap<string, PlacedActor>,
  scale: number,
): PlacedLine[] {
  const ties: PlacedLine[] = [];
  const relations: (PlacedLine & { readonly relation: Relation })[] = [];
  network.forEachEdge((id, edge, source, target) => {
    const relation = edge.kind === "relation" ? edge.relation : undefined;
    const look = relation && relationLooks.get(relation.id);
    const from = actors.get(relation?.a ?? source);
    const to = actors.get(relation?.b ?? target);
    if (!from || !to || (relation && !look)) return;
    const whole = relation ? relationCurve(from, to, relation.polarity, scale) : curveOf(from, to, 0);
    const [start, end, run] = relation && look?.toward === relation.a ? [to, from, reversed(whole)] : [from, to, whole];
    const curve = trim(run, start.r, end.r + (look?.toward ? RING * scale : 0));
    if (!curve) return;
    if (relation && look) relations.push({ id, relation, look, curve });
    else ties.push({ id, curve });
  });
  relations.sort((p, q) => q.relation.weight - p.relation.weight || (p.id < q.id ? -1 : 1));
  return [...ties.sort((p, q) => (p.id < q.id ? -1 : 1)), ...relations];
}
