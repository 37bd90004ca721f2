/**
 * Where the labels stand: never on a disc, not on each other, seldom on an edge, inside the frame, and calm while one zooms.
 *
 *   discs, sizes, curves → what each spot costs each label → the important labels choose first → everyone improves in turn
 *   → who still clashes is untangled → boxes
 */
import { chanceFrom } from "../core/place/chance.ts";
import type { Box, Curve } from "./curve.ts";
import { boxesOverlap, createGrid, distanceToBox } from "./grid.ts";
import { BLOCKED, grown, type LabelledDisc, MARGIN, type Offer, OUTSIDE, priceSpots } from "./prices.ts";
import { type Align, alignAt, boxAt, SPOTS } from "./spots.ts";

export type { LabelledDisc };

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

const SWEEPS = 20;
/** Steps of untangling, at most, and steps × labels: large crowds must not make zooming wait. */
const UNTANGLING_STEPS = 80;
const UNTANGLING_EFFORT = 4000;
/** Of larger crowds only so many look for a place, the important ones in the frame: nobody reads more, and zooming must not wait. */
const MOST_LABELS = 300;
/** A label in trouble insists on one of so many spots that would be its cheapest if it were alone. */
const WISHES = 5;

/**
 * Places one label for each disc.
 * @param curves   edges as drawn; what of them lies under a disc does no harm
 * @param frame    what is visible; labels of discs within it should not leave it
 * @param previous spot of each label the last time: kept where it is nearly as good as the best
 * @returns by id; the same for discs and curves in any order
 */
export function placeLabels(
  discs: readonly LabelledDisc[],
  curves: readonly Curve[],
  frame: Box,
  previous: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, LabelPlace> {
  const ordered = [...discs].sort((p, q) => q.priority - p.priority || (p.id < q.id ? -1 : 1));
  const isCrowd = ordered.length > MOST_LABELS;
  const seated = isCrowd ? ordered.filter(({ x, y }) => distanceToBox(frame, x, y) === 0).slice(0, MOST_LABELS) : ordered;
  const offers = priceSpots(seated, ordered, curves, frame, previous);
  const table = createTable(offers, findRivals(offers));
  table.settle();
  table.untangle();
  const places = new Map(
    seated.map((disc, i): [string, LabelPlace] => {
      const { box, spot } = table.taken(i);
      return [disc.id, { box, spot, align: alignAt(SPOTS[spot]!), clashes: table.clashes(i) }];
    }),
  );
  if (isCrowd) for (const disc of ordered) if (!places.has(disc.id)) places.set(disc.id, standing(disc));
  return places;
}

/** Whoever found no seat at the table stands at the first spot: to be drawn only when somebody asks for it. */
const standing = (disc: LabelledDisc): LabelPlace => {
  const spot = SPOTS[0]!;
  return { box: boxAt(spot, disc, disc.labelWidth, disc.labelHeight), spot: 0, align: alignAt(spot), clashes: true };
};

/** The labels around a table, each with an offer taken; they are numbered from the most important. */
function createTable(offers: readonly (readonly Offer[])[], rivals: readonly (readonly number[])[]) {
  const chosen = offers.map(() => -1);
  /** Something near has changed since the label last chose. */
  const restless = offers.map(() => true);

  const collides = (offer: Offer, j: number) => {
    const other = offers[j]![chosen[j]!];
    return other !== undefined && boxesOverlap(offer.box, other.box, MARGIN);
  };
  const priceOf = (i: number, offer: Offer) => {
    let price = offer.price;
    for (const j of rivals[i]!) if (collides(offer, j)) price += BLOCKED;
    return price;
  };
  const take = (i: number, o: number) => {
    if (chosen[i] === o) return;
    chosen[i] = o;
    for (const j of rivals[i]!) restless[j] = true;
  };
  /** The label takes its cheapest offer as the others stand. */
  const choose = (i: number) => {
    restless[i] = false;
    let best = chosen[i]!;
    let least = Number.POSITIVE_INFINITY;
    for (const [o, offer] of offers[i]!.entries()) {
      if (offer.price >= least) continue;
      const price = priceOf(i, offer);
      if (price < least - 1e-9) [best, least] = [o, price];
    }
    take(i, best);
  };
  const taken = (i: number): Offer => offers[i]![Math.max(0, chosen[i]!)]!;
  const sum = () => offers.reduce((total, _, i) => total + priceOf(i, taken(i)), 0);

  return {
    taken,
    /** On a disc, or on a more important label. */
    clashes: (i: number) => taken(i).blocked || rivals[i]!.some((j) => j < i && collides(taken(i), j)),
    /** Everyone chooses, the important first, until nobody wants to change. */
    settle() {
      for (let sweep = 0; sweep < SWEEPS && restless.includes(true); sweep++)
        for (const i of offers.keys()) if (restless[i]) choose(i);
    },
    /** A label in trouble insists on a spot that it likes and its rivals give way, some times over; the best state is kept. */
    untangle() {
      const chance = chanceFrom(1);
      let best = { price: sum(), chosen: [...chosen] };
      for (let step = 0; step < Math.min(UNTANGLING_STEPS, UNTANGLING_EFFORT / offers.length); step++) {
        const troubled = [...offers.keys()].filter((i) => priceOf(i, taken(i)) >= OUTSIDE);
        const i = troubled[Math.floor(chance() * troubled.length)];
        if (i === undefined) break;
        const wishes = [...offers[i]!.keys()].sort((p, q) => offers[i]![p]!.price - offers[i]![q]!.price || p - q);
        take(i, wishes[Math.floor(chance() * WISHES)]!);
        for (const j of rivals[i]!) choose(j);
        const price = sum();
        if (price < best.price - 1e-9) best = { price, chosen: [...chosen] };
      }
      for (const [i, o] of best.chosen.entries()) chosen[i] = o;
    },
  };
}

/** For each label the others that it could ever clash with. */
function findRivals(offers: readonly (readonly Offer[])[]): number[][] {
  const reaches = offers.map((list) => {
    const x = Math.min(...list.map(({ box }) => box.x));
    const y = Math.min(...list.map(({ box }) => box.y));
    return {
      x,
      y,
      width: Math.max(...list.map(({ box }) => box.x + box.width)) - x,
      height: Math.max(...list.map(({ box }) => box.y + box.height)) - y,
    };
  });
  const grid = createGrid<number>(1 + reaches.reduce((most, reach) => Math.max(most, reach.width / 2), 32));
  for (const [i, reach] of reaches.entries()) grid.insert(reach, i);
  return reaches.map((reach, i) =>
    grid
      .near(grown(reach, MARGIN))
      .filter((j) => j !== i && boxesOverlap(reach, reaches[j]!, MARGIN))
      .sort((p, q) => p - q),
  );
}
