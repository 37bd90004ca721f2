/**
 * Where the labels stand: never on a disc, not on each other, seldom on an edge, inside the frame, and calm while one zooms.
 *
 *   discs, sizes, curves → each label's spots with their price → the important labels choose first → everyone improves in turn
 *   → who still clashes is untangled → boxes
 */
import { chanceFrom } from "../core/place/chance.ts";
import { type Box, type Curve, type Disc, pointsAlong } from "./curve.ts";
import { boxesOverlap, createGrid, distanceToBox } from "./grid.ts";
import { type Align, alignAt, boxAt, SPOTS } from "./spots.ts";

/** A disc that wants a label; lengths in pixels, y downwards. */
export interface LabelledDisc extends Disc {
  readonly id: string;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** The higher, the earlier it chooses; ties in order of id. */
  readonly priority: number;
}

export interface LabelPlace {
  /** Where the label stands. */
  readonly box: Box;
  /** Side of the box at which the text is anchored. */
  readonly align: Align;
  /** Position in the table of spots; hand it back as `previous` next time. */
  readonly spot: number;
  /** It lies on a disc, or on the label of a more important one, since there was no room: better not drawn until there is. */
  readonly clashes: boolean;
}

/** What stands in a label's way costs this; no liking outweighs it. */
const BLOCKED = 1000;
/** For every few pixels of an edge under the label. */
const ON_EDGE = 0.8;
/** What leaving the spot of the last time costs. */
const RESTLESS = 0.9;
/** Free space around a label, pixels. */
const MARGIN = 2;
/** Pixels between two probes of an edge. */
const PROBE = 8;
const SWEEPS = 20;
const UNTANGLING_STEPS = 60;

interface Option {
  readonly spot: number;
  readonly box: Box;
  readonly price: number;
}

/**
 * Places one label for each disc.
 * @param curves   edges as drawn; what of them lies under a disc does no harm
 * @param bounds   frame that labels of discs within it should not leave
 * @param previous spot of each label the last time: kept where it is nearly as good as the best
 * @returns by id; the same for discs and curves in any order
 */
export function placeLabels(
  discs: readonly LabelledDisc[],
  curves: readonly Curve[],
  bounds: Box,
  previous: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, LabelPlace> {
  const ordered = [...discs].sort((p, q) => q.priority - p.priority || (p.id < q.id ? -1 : 1));
  const options = priceOptions(ordered, curves, bounds, previous);
  const rivals = findRivals(options);
  const chosen = options.map(() => -1);

  const clash = (option: Option, j: number) => {
    const other = options[j]?.[chosen[j] ?? -1];
    return other !== undefined && boxesOverlap(option.box, other.box, MARGIN);
  };
  const priceOf = (i: number, option: Option) => {
    let price = option.price;
    for (const j of rivals[i] ?? []) if (clash(option, j)) price += BLOCKED;
    return price;
  };
  /** Gives label `i` its best option as the others stand; a number in `avoid` is not taken. */
  const choose = (i: number, avoid = -1): boolean => {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [o, option] of (options[i] ?? []).entries()) {
      const price = o === avoid ? Number.POSITIVE_INFINITY : priceOf(i, option);
      if (price < least - 1e-9) [best, least] = [o, price];
    }
    const changed = best !== chosen[i];
    if (best >= 0) chosen[i] = best;
    return changed;
  };

  for (const i of options.keys()) choose(i);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (const i of options.keys()) changed = choose(i) || changed;
    if (!changed) break;
  }
  untangle();
  return new Map(
    ordered.map((disc, i) => {
      const option = options[i]?.[chosen[i] ?? 0] as Option;
      const clashes = option.price >= BLOCKED / 2 || (rivals[i] ?? []).some((j) => j < i && clash(option, j));
      const align = alignAt(SPOTS[option.spot] as (typeof SPOTS)[number]);
      return [disc.id, { box: option.box, align, spot: option.spot, clashes }];
    }),
  );

  /** Lets a clashing label insist on another spot and its rivals give way; keeps the best state seen. */
  function untangle() {
    const chance = chanceFrom(1);
    const troubled = () => options.flatMap((_, i) => ((priceNow(i) ?? 0) >= BLOCKED ? [i] : []));
    const priceNow = (i: number) => {
      const option = options[i]?.[chosen[i] ?? -1];
      return option && priceOf(i, option);
    };
    const total = () => options.reduce((sum, _, i) => sum + (priceNow(i) ?? 0), 0);
    let best = { price: total(), chosen: [...chosen] };
    for (let step = 0; step < UNTANGLING_STEPS; step++) {
      const trouble = troubled();
      const i = trouble[Math.floor(chance() * trouble.length)];
      if (i === undefined) break;
      choose(i, chosen[i]);
      for (const j of rivals[i] ?? []) choose(j);
      const price = total();
      if (price < best.price - 1e-9) best = { price, chosen: [...chosen] };
    }
    for (const [i, o] of best.chosen.entries()) chosen[i] = o;
  }
}

/** Every label's spots with what disc, frame, edges and habit make them cost. */
function priceOptions(
  discs: readonly LabelledDisc[],
  curves: readonly Curve[],
  bounds: Box,
  previous: ReadonlyMap<string, number>,
): Option[][] {
  const cell = 1 + discs.reduce((most, disc) => Math.max(most, disc.labelWidth, disc.labelHeight, disc.r), 32);
  const discGrid = createGrid<Disc>(cell);
  for (const disc of discs) discGrid.insert(around(disc.x, disc.y, disc.r), disc);
  const probes = createGrid<{ readonly x: number; readonly y: number }>(cell / 2);
  for (const curve of curves) {
    const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    for (const point of pointsAlong(curve, Math.min(200, Math.max(4, Math.ceil(length / PROBE)))))
      probes.insert({ ...point, width: 0, height: 0 }, point);
  }
  return discs.map((disc) => {
    const framed = distanceToBox(bounds, disc.x, disc.y) === 0;
    return SPOTS.map((spot, position) => {
      const box = boxAt(spot, disc, disc.labelWidth, disc.labelHeight);
      let price = spot.dislike;
      if (previous.has(disc.id) && previous.get(disc.id) !== position) price += RESTLESS;
      for (const other of discGrid.near(grown(box, MARGIN)))
        if (other !== disc && distanceToBox(box, other.x, other.y) < other.r + MARGIN) price += BLOCKED;
      for (const point of probes.near(box)) if (distanceToBox(box, point.x, point.y) <= MARGIN) price += ON_EDGE;
      if (framed) price += (outside(box, bounds) / (disc.labelWidth + disc.labelHeight || 1)) * BLOCKED;
      return { spot: position, box, price };
    });
  });
}

const around = (x: number, y: number, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** How far a box sticks out of a frame, left, right, above and below together. */
const outside = (box: Box, frame: Box): number =>
  Math.max(0, frame.x - box.x) +
  Math.max(0, box.x + box.width - frame.x - frame.width) +
  Math.max(0, frame.y - box.y) +
  Math.max(0, box.y + box.height - frame.y - frame.height);

/** For each label the others that it could ever clash with. */
function findRivals(options: readonly (readonly Option[])[]): number[][] {
  const reaches = options.map((list) => {
    const x = Math.min(...list.map((o) => o.box.x));
    const y = Math.min(...list.map((o) => o.box.y));
    return {
      x,
      y,
      width: Math.max(...list.map((o) => o.box.x + o.box.width)) - x,
      height: Math.max(...list.map((o) => o.box.y + o.box.height)) - y,
    };
  });
  const grid = createGrid<number>(1 + reaches.reduce((most, reach) => Math.max(most, reach.width / 2), 32));
  for (const [i, reach] of reaches.entries()) grid.insert(reach, i);
  return reaches.map((reach, i) =>
    grid
      .near(grown(reach, MARGIN))
      .filter((j) => j !== i && boxesOverlap(reach, reaches[j] as Box, MARGIN))
      .sort((p, q) => p - q),
  );
}
