/**
 * What makes a drawing worse, as one number: crossings, edges through discs, friends far apart, foes close, crowding.
 * The idea of one weighed sum that small moves improve is Davidson and Harel's (Drawing graphs nicely using simulated annealing, 1996).
 */
import { curvatureOf, standOff } from "./bend.ts";
import { hostile, restLength } from "./force.ts";
import type { Bond, Positions, Problem } from "./problem.ts";

/** What one unit of each evil costs. */
const COST = { crossing: 1, through: 2.5, far: 1.4, close: 1.4, tie: 3, crowd: 0.1, discs: 12, rooms: 2.5 } as const;
/** Free space that an edge should leave beside a disc it does not end at, design units. */
const CLEAR = 9;

/** A judge of one problem's drawings. */
export interface Judge {
  /** What is bad about where body `i` stands: all that would change if it alone moved. */
  costOf(i: number, positions: Positions): number;
  /** Bonds that cross, and edges that run through discs. */
  count(positions: Positions): { readonly crossings: number; readonly through: number };
  total(positions: Positions): number;
  /** Size of one call of `costOf` for body `i`, in small steps. */
  effortOf(i: number): number;
}

export function judge(problem: Problem): Judge {
  const { bodies, bonds, unit } = problem;
  const bondsOf: Bond[][] = bodies.map(() => []);
  for (const bond of bonds) {
    bondsOf[bond.i]!.push(bond);
    bondsOf[bond.j]!.push(bond);
  }
  const rest = new Map(bonds.map((bond) => [bond, restLength(problem, bond)]));

  const lengthCost = (bond: Bond, { x, y }: Positions) => {
    const length = Math.hypot(x[bond.i]! - x[bond.j]!, y[bond.i]! - y[bond.j]!);
    const far = Math.max(0, length - rest.get(bond)!) / unit;
    const close = Math.max(0, hostile(bond.tension) - length / unit);
    return (
      (bond.tie ? COST.tie * far * far : 0) +
      COST.far * bond.cooperation * far * far +
      (bond.tension > 0 ? COST.close * bond.tension * close * close : 0)
    );
  };

  const crowdCost = (i: number, j: number, { x, y }: Positions) => {
    const [p, q] = [bodies[i]!, bodies[j]!];
    const [dx, dy] = [x[j]! - x[i]!, y[j]! - y[i]!];
    const length = Math.hypot(dx, dy) + 1e-6;
    const lap = p.radius + q.radius + CLEAR - length;
    const wide = p.half + q.half - Math.abs(dx);
    const tall = dy > 0 ? p.down + q.up - dy : q.down + p.up + dy;
    const near = unit / length;
    return (
      COST.crowd * Math.min(4, near * near) +
      (lap > 0 ? COST.discs * (0.2 + lap / (p.radius + q.radius + CLEAR)) : 0) +
      (wide > 0 && tall > 0
        ? (COST.rooms * wide * tall) / (Math.min(p.half, q.half) * Math.min(p.up + p.down, q.up + q.down) * 2)
        : 0)
    );
  };

  const crossCost = (e: Bond, f: Bond, at: Positions) =>
    e.i !== f.i && e.i !== f.j && e.j !== f.i && e.j !== f.j && cross(e, f, at) ? (e.tie || f.tie ? 0.6 : 1) : 0;

  /** 0 where the bond's edges pass clear of the disc, 1 and more where one runs through it. */
  const throughCost = (bond: Bond, k: number, { x, y }: Positions) => {
    const [ax, ay] = [x[bond.i]!, y[bond.i]!];
    const [dx, dy] = [x[bond.j]! - ax, y[bond.j]! - ay];
    const square = dx * dx + dy * dy;
    const [px, py] = [x[k]! - ax, y[k]! - ay];
    const t = (px * dx + py * dy) / square;
    if (!(t > 0 && t < 1)) return 0;
    const length = Math.sqrt(square);
    const off = (px * dy - py * dx) / length;
    const radius = bodies[k]!.radius;
    if (Math.abs(off) > radius + CLEAR + 0.15 * length) return 0;
    let distance = bond.tie ? Math.abs(off) : Number.POSITIVE_INFINITY;
    for (const polarity of ["cooperation", "tension"] as const)
      if (bond[polarity] > 0) distance = Math.min(distance, Math.abs(off - standOff(t, curvatureOf(polarity, length), length)));
    if (distance >= radius + CLEAR) return 0;
    return (distance < radius ? 1 : 0.3) + (radius + CLEAR - distance) / (radius + CLEAR);
  };

  const costOf = (i: number, at: Positions) => {
    let sum = 0;
    for (let j = 0; j < bodies.length; j++) if (j !== i) sum += crowdCost(i, j, at);
    for (const mine of bondsOf[i]!) {
      sum += lengthCost(mine, at);
      for (const other of bonds) sum += COST.crossing * crossCost(mine, other, at);
      for (let k = 0; k < bodies.length; k++) if (k !== mine.i && k !== mine.j) sum += COST.through * throughCost(mine, k, at);
    }
    for (const other of bonds) if (other.i !== i && other.j !== i) sum += COST.through * throughCost(other, i, at);
    return sum;
  };

  const sumOverBonds = (crossing: (e: Bond, f: Bond) => number, through: (e: Bond, k: number) => number) => {
    const sum = { crossings: 0, through: 0 };
    for (const [n, e] of bonds.entries()) {
      for (let m = n + 1; m < bonds.length; m++) sum.crossings += crossing(e, bonds[m]!);
      for (let k = 0; k < bodies.length; k++) if (k !== e.i && k !== e.j) sum.through += through(e, k);
    }
    return sum;
  };

  return {
    costOf,
    effortOf: (i) => bodies.length + bonds.length + bondsOf[i]!.length * (bodies.length + bonds.length),
    count: (at) =>
      sumOverBonds(
        (e, f) => (crossCost(e, f, at) > 0 ? 1 : 0),
        (e, k) => (throughCost(e, k, at) >= 1 ? 1 : 0),
      ),
    total: (at) => {
      const drawn = sumOverBonds(
        (e, f) => crossCost(e, f, at),
        (e, k) => throughCost(e, k, at),
      );
      let sum = COST.crossing * drawn.crossings + COST.through * drawn.through;
      for (const bond of bonds) sum += lengthCost(bond, at);
      for (let i = 0; i < bodies.length; i++) for (let j = i + 1; j < bodies.length; j++) sum += crowdCost(i, j, at);
      return sum;
    },
  };
}

/** Do the chords of two bonds cross? */
function cross(e: Bond, f: Bond, { x, y }: Positions): boolean {
  const side = (a: number, b: number, c: number) => (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
  return side(e.i, e.j, f.i) > 0 !== side(e.i, e.j, f.j) > 0 && side(f.i, f.j, e.i) > 0 !== side(f.i, f.j, e.j) > 0;
}
