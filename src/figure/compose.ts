/**
 * Fits the network into its frame: everything as large as it can be with no label on another, on a disc, or outside.
 *
 *   places, looks, frame → largest type and spread → discs and curves → labels; if they do not fit, a little smaller, and again
 */
import type { Place, Relation } from "../core/model.ts";
import type { ActorLook } from "../look/actor.ts";
import { type Box, type Curve, curveOf, relationCurve, reversed, trim } from "../look/curve.ts";
import type { RelationLook } from "../look/relation.ts";
import { RING } from "../look/signs.ts";
import type { FigureInput } from "./input.ts";
import { type FigureLabel, labelActors } from "./label.ts";
import { candidates, type Spread, spreadOver, standInSpread } from "./spread.ts";

/** An actor's disc, in units of the page. */
export interface PlacedActor extends Place {
  readonly id: string;
  readonly look: ActorLook;
  readonly r: number;
}

/** A curve between two rims; it runs toward the one who is acted upon where there is an arrow. */
export interface PlacedLine {
  readonly id: string;
  readonly curve: Curve;
  /** Relation and look; a tie has neither. */
  readonly relation?: Relation;
  readonly look?: RelationLook;
}

export interface Composition {
  readonly actors: readonly PlacedActor[];
  /** In order of drawing: ties, then relations from the heaviest, so that the thin ones stay visible. */
  readonly lines: readonly PlacedLine[];
  /** By actor id; an actor whose label found no room anywhere has none. */
  readonly labels: ReadonlyMap<string, FigureLabel>;
  /** Page units for each design unit of discs and lines. */
  readonly scale: number;
}

/** Composes the network within `frame`, centred. */
export function composeNetwork(input: FigureInput, frame: Box): Composition {
  let best: { composition: Composition; missing: number } | undefined;
  const spreads = input.interactive ? [standInSpread(input, frame)] : candidates(input, frame);
  for (const spread of spreads) {
    const composition = compose(input, frame, spread);
    const missing = composition.actors.length - composition.labels.size;
    if (!best || missing < best.missing) best = { composition, missing };
    if (missing === 0) break;
  }
  const { composition } = best ?? { composition: { actors: [], lines: [], labels: new Map(), scale: 1 } };
  return input.interactive ? composition : centre(composition, frame);
}

function compose(input: FigureInput, frame: Box, spread: Spread): Composition {
  const places = spreadOver(input, frame, spread);
  const actors = input.network
    .mapNodes((id) => id)
    .flatMap((id): PlacedActor[] => {
      const look = input.actorLooks.get(id);
      const place = places.get(id);
      return look && place ? [{ id, look, ...place, r: look.radius * spread.scale }] : [];
    });
  const lines = traceLines(input, new Map(actors.map((actor) => [actor.id, actor])), spread.scale);
  const curves = lines.map((line) => line.curve);
  const labels = input.labels ?? labelActors(input.network, actors, curves, frame, spread.type, spread.scale);
  return { actors, lines, labels, scale: spread.scale };
}

/** The edges between actors that are drawn, bent as on the stage. */
function traceLines(
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

/** Moves everything so that equal room is left on opposite sides. */
function centre(composition: Composition, frame: Box): Composition {
  const { actors, lines, labels } = composition;
  const boxes: Box[] = [
    ...actors.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
    ...[...labels.values()].map((label) => label.box),
  ];
  if (boxes.length === 0) return composition;
  const middle = (least: number, most: number) => (least + most) / 2;
  const dx = frame.x + frame.width / 2 - middle(Math.min(...boxes.map((b) => b.x)), Math.max(...boxes.map((b) => b.x + b.width)));
  const dy =
    frame.y + frame.height / 2 - middle(Math.min(...boxes.map((b) => b.y)), Math.max(...boxes.map((b) => b.y + b.height)));
  const moved = <T extends Place>(at: T): T => ({ ...at, x: at.x + dx, y: at.y + dy });
  return {
    ...composition,
    actors: actors.map(moved),
    lines: lines.map((line) => ({
      ...line,
      curve: { from: moved(line.curve.from), control: moved(line.curve.control), to: moved(line.curve.to) },
    })),
    labels: new Map([...labels].map(([id, label]) => [id, { ...label, box: moved(label.box) }])),
  };
}
