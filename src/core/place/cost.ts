/**
 * What makes a drawing worse, as one number: crossings, edges through discs, friends far apart, foes close, crowding.
 * The idea of one weighed sum that small moves improve is Davidson and Harel's (Drawing graphs nicely using simulated annealing, 1996).
 * Written with plain loops over typed arrays: one layout asks it millions of times.
 */
import { curvatureOf, standOff } from "./bend.ts";
import { hostile, restLength } from "./force.ts";
import type { Positions, Problem } from "./problem.ts";

/** What one unit of each evil costs. */
const COST = {
  crossing: 3,
  tieCrossing: 1,
  through: 5,
  far: 1.4,
  close: 1.4,
  tie: 3,
  crowd: 0.15,
  discs: 12,
  rooms: 5,
  narrow: 1.5,
  lopsided: 10,
} as const;
/** What an edge close beside a disc costs, as a share of one that touches it. */
const BESIDE = 0.3;
/** Sine of the angle below which two edges of one disc leave it too close together; about 15°. */
const NARROW = 0.25;

/** A judge of one problem's drawings. */
export interface Judge {
  /**
   * What is bad about where body `i` stands: all that would change if it alone moved.
   * @param limit beyond it the sum may be left unfinished
   */
  costOf(i: number, positions: Positions, limit?: number): number;
  /** The cost of the whole drawing. */
  total(positions: Positions): number;
  /** Size of one call of `costOf` for body `i`, in steps of about 10 ns. */
  effortOf(i: number): number;
}

export function judge(problem: Problem): Judge {
  const { bodies, bonds, unit } = problem;
  /** Free space that an edge, or another disc, should leave beside a disc, design units. */
  const room = 6 + 0.08 * unit;
  const n = bodies.length;
  const m = bonds.length;
  const radius = Float64Array.from(bodies, (body) => body.radius);
  const half = Float64Array.from(bodies, (body) => body.half);
  const up = Float64Array.from(bodies, (body) => body.up);
  const down = Float64Array.from(bodies, (body) => body.down);
  const from = Int32Array.from(bonds, (bond) => bond.i);
  const to = Int32Array.from(bonds, (bond) => bond.j);
  const cooperation = Float64Array.from(bonds, (bond) => bond.cooperation);
  const tension = Float64Array.from(bonds, (bond) => bond.tension);
  const tie = Float64Array.from(bonds, (bond) => (bond.tie ? 1 : 0));
  const rest = Float64Array.from(bonds, (bond) => restLength(problem, bond));
  const gathered: number[][] = bodies.map(() => []);
  for (const [e, bond] of bonds.entries()) for (const end of [bond.i, bond.j]) gathered[end]?.push(e);
  const bondsOf = gathered.map((of) => Int32Array.from(of));

  function lengthCost(e: number, x: Float64Array, y: Float64Array): number {
    const dx = x[from[e]!]! - x[to[e]!]!;
    const dy = y[from[e]!]! - y[to[e]!]!;
    const length = Math.sqrt(dx * dx + dy * dy);
    const far = Math.max(0, length - rest[e]!) / unit;
    const close = tension[e]! > 0 ? Math.max(0, hostile(tension[e]!) - length / unit) : 0;
    return (COST.tie * tie[e]! + COST.far * cooperation[e]!) * far * far + COST.close * tension[e]! * close * close;
  }

  function crowdCost(i: number, j: number, x: Float64Array, y: Float64Array): number {
    const dx = Math.abs(x[j]! - x[i]!);
    const dy = y[j]! - y[i]!;
    const square = dx * dx + dy * dy + 1e-6;
    let cost = COST.crowd * Math.min(4, (unit * unit) / square);
    const touch = radius[i]! + radius[j]! + room;
    if (square < touch * touch) cost += COST.discs * (1.2 - Math.sqrt(square) / touch);
    const wide = half[i]! + half[j]! - dx;
    const tall = dy > 0 ? down[i]! + up[j]! - dy : down[j]! + up[i]! + dy;
    if (wide > 0 && tall > 0)
      cost += (COST.rooms * wide * tall) / (2 * Math.min(half[i]!, half[j]!) * Math.min(up[i]! + down[i]!, up[j]! + down[j]!));
    return cost;
  }

  /** Two edges of one disc that leave it in nearly the same direction are hard to tell apart. */
  function narrowCost(e: number, f: number, x: Float64Array, y: Float64Array): number {
    if (e === f) return 0;
    const hub = from[e] === from[f] || from[e] === to[f] ? from[e]! : to[e]!;
    const p = from[e]! + to[e]! - hub;
    const q = from[f]! + to[f]! - hub;
    const px = x[p]! - x[hub]!;
    const py = y[p]! - y[hub]!;
    const qx = x[q]! - x[hub]!;
    const qy = y[q]! - y[hub]!;
    const along = px * qx + py * qy;
    if (along <= 0) return 0;
    const across = px * qy - py * qx;
    const sine = Math.abs(across) / Math.sqrt(along * along + across * across + 1e-9);
    return sine < NARROW ? COST.narrow * (1 - sine / NARROW) ** 2 : 0;
  }

  function crossCost(e: number, f: number, x: Float64Array, y: Float64Array): number {
    const a = from[e]!;
    const b = to[e]!;
    const c = from[f]!;
    const d = to[f]!;
    if (a === c || a === d || b === c || b === d) return narrowCost(e, f, x, y);
    const abx = x[b]! - x[a]!;
    const aby = y[b]! - y[a]!;
    if (abx * (y[c]! - y[a]!) > aby * (x[c]! - x[a]!) === abx * (y[d]! - y[a]!) > aby * (x[d]! - x[a]!)) return 0;
    const cdx = x[d]! - x[c]!;
    const cdy = y[d]! - y[c]!;
    if (cdx * (y[a]! - y[c]!) > cdy * (x[a]! - x[c]!) === cdx * (y[b]! - y[c]!) > cdy * (x[b]! - x[c]!)) return 0;
    return tie[e]! + tie[f]! > 0 ? COST.tieCrossing : COST.crossing;
  }

  /** 0 where the bond's edges pass clear of disc `k`; a step more where one runs through it. */
  function throughCost(e: number, k: number, x: Float64Array, y: Float64Array): number {
    const a = from[e]!;
    const b = to[e]!;
    if (k === a || k === b) return 0;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const px = x[k]! - x[a]!;
    const py = y[k]! - y[a]!;
    const square = dx * dx + dy * dy;
    const along = px * dx + py * dy;
    if (along <= 0 || along >= square) return 0;
    const clear = radius[k]! + room;
    const side = px * dy - py * dx;
    const length = Math.sqrt(square);
    const off = side / length;
    if (Math.abs(off) > clear + 0.15 * length) return 0;
    let distance = tie[e]! > 0 ? Math.abs(off) : clear;
    if (cooperation[e]! > 0)
      distance = Math.min(distance, Math.abs(off - standOff(along / square, curvatureOf("cooperation", length), length)));
    if (tension[e]! > 0)
      distance = Math.min(distance, Math.abs(off - standOff(along / square, curvatureOf("tension", length), length)));
    if (distance >= clear) return 0;
    if (distance < radius[k]!) return COST.through * (2 - distance / radius[k]!);
    return (COST.through * BESIDE * (clear - distance)) / room;
  }

  /** A drawing whose bodies stand to one side leaves the other side empty. */
  function lopsidedCost(x: Float64Array, y: Float64Array): number {
    let sumX = 0;
    let sumY = 0;
    for (let i = 0; i < n; i++) {
      sumX += x[i]!;
      sumY += y[i]!;
    }
    return COST.lopsided * ((sumX / n / (problem.width / 2)) ** 2 + (sumY / n / (problem.height / 2)) ** 2);
  }

  function costOf(i: number, { x, y }: Positions, limit = Number.POSITIVE_INFINITY): number {
    let sum = lopsidedCost(x, y);
    for (let j = 0; j < n; j++) if (j !== i) sum += crowdCost(i, j, x, y);
    const mine = bondsOf[i]!;
    for (let b = 0; b < mine.length; b++) {
      if (sum > limit) return sum;
      const e = mine[b]!;
      sum += lengthCost(e, x, y);
      // A pair of the body's own bonds is counted once.
      for (let f = 0; f < m; f++) if (f > e || (from[f] !== i && to[f] !== i)) sum += crossCost(e, f, x, y);
      for (let k = 0; k < n; k++) sum += throughCost(e, k, x, y);
    }
    // For the body's own bonds this adds nothing: an edge never runs through its own ends.
    for (let f = 0; f < m; f++) sum += throughCost(f, i, x, y);
    return sum;
  }

  function total({ x, y }: Positions): number {
    let sum = lopsidedCost(x, y);
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) sum += crowdCost(i, j, x, y);
    for (let e = 0; e < m; e++) {
      sum += lengthCost(e, x, y);
      for (let f = e + 1; f < m; f++) sum += crossCost(e, f, x, y);
      for (let k = 0; k < n; k++) sum += throughCost(e, k, x, y);
    }
    return sum;
  }

  return { costOf, total, effortOf: (i) => n + m + bondsOf[i]!.length * (n + m) };
}
