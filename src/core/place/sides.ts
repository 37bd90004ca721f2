/** The two sides: one camp left, the other right, and between them who leans to neither. */
import type { Places } from "../model.ts";
import { judge } from "./cost.ts";
import { clampInto } from "./fit.ts";
import {
  asPlaces,
  type PlaceEdge,
  type PlaceNode,
  type PlaceOptions,
  type Positions,
  type Problem,
  poseProblem,
} from "./problem.ts";
import { separate } from "./separate.ts";
import { tradePlaces } from "./trade.ts";

/** Who leans to a side by less than this share of all that pulls at them stands in the middle. */
const UNDECIDED = 0.2;
const PASSES = 10;
/** Steps of ordering the columns; about 15 ms at most. */
const EFFORT = 1_500_000;

/** Places the nodes in columns: camp, middle, camp; each column in an order with short edges; see `placeSigned`. */
export function placeSides(nodes: readonly PlaceNode[], edges: readonly PlaceEdge[], options: PlaceOptions): Places {
  const problem = poseProblem(nodes, edges, options);
  const sides = findSides(problem);
  const positions = { x: new Float64Array(sides.length), y: new Float64Array(sides.length) };
  const columns = [-1, 0, 1].map((side) => sides.flatMap((s, i) => (s === side ? [i] : [])));
  for (const [c, column] of columns.entries()) seatColumn(problem, positions, column, c - 1);
  tradePlaces(problem, judge(problem), positions, columns, EFFORT);
  separate(problem, positions);
  return asPlaces(problem, positions);
}

/**
 * Splits the bodies so that cooperation stays within a camp and tension runs between camps (least frustration, as structural balance
 * wants it), by greedy improvement from the split that the heaviest tension makes.
 * @returns -1, 0 or 1 for each body; the camp with the first body by id is never on the right
 */
export function findSides({ bodies, bonds }: Problem): number[] {
  const pulls = bonds.map(({ i, j, cooperation, tension, tie }) => ({ i, j, pull: cooperation - tension + (tie ? 0.5 : 0) }));
  const side = bodies.map(() => 0);
  const partners: { other: number; pull: number }[][] = bodies.map(() => []);
  for (const { i, j, pull } of pulls) {
    partners[i]?.push({ other: j, pull });
    partners[j]?.push({ other: i, pull });
  }
  const lean = (i: number) => {
    let sum = 0;
    let all = 0;
    for (const { other, pull } of partners[i] ?? []) {
      sum += pull * (side[other] ?? 0);
      all += Math.abs(pull);
    }
    return { sum, share: all > 0 ? sum / all : 0 };
  };
  const deepest = pulls.reduce((least, bond) => (bond.pull < (least?.pull ?? 0) ? bond : least), pulls[0]);
  if (!deepest) return side;
  side[deepest.i] = -1;
  side[deepest.j] = deepest.pull < 0 ? 1 : -1;
  // Whoever is pulled hardest by those already on a side joins next; only the partners of who has joined feel anything new.
  const sums = bodies.map((_, i) => lean(i).sum);
  for (let left = bodies.length - 2; left > 0; left--) {
    let most = { i: -1, sum: 0 };
    for (const [i, sum] of sums.entries()) if (side[i] === 0 && Math.abs(sum) > Math.abs(most.sum)) most = { i, sum };
    if (most.i < 0) break;
    side[most.i] = Math.sign(most.sum);
    for (const { other } of partners[most.i] ?? []) sums[other] = lean(other).sum;
  }
  for (let pass = 0, changed = true; changed && pass < PASSES; pass++) {
    changed = false;
    for (const i of bodies.keys()) {
      const wanted = Math.sign(lean(i).sum);
      if (wanted !== 0 && wanted !== side[i]) [side[i], changed] = [wanted, true];
    }
  }
  const undecided = bodies.map((_, i) => Math.abs(lean(i).share) < UNDECIDED);
  const first = side.find((s, i) => s !== 0 && !undecided[i]) ?? 0;
  return side.map((s, i) => (undecided[i] ? 0 : first > 0 ? -s : s) || 0);
}

/** Spreads one side's bodies along a bow that is open to the middle; a long column zigzags into the depth of its side. */
function seatColumn(problem: Problem, { x, y }: Positions, column: readonly number[], side: number): void {
  const needed = column.reduce((sum, i) => sum + problem.bodies[i]!.up + problem.bodies[i]!.down, 0);
  const lanes = side === 0 && column.length > 1 ? 2 : 1;
  const deep = Math.max(lanes, Math.min(6, Math.ceil((needed * 1.1) / problem.height)));
  for (const [k, i] of column.entries()) {
    const along = column.length === 1 ? 0 : (k + 0.5) / column.length - 0.5;
    const lane = deep === 1 ? 0 : (k % deep) / (deep - 1) - 0.5;
    const across = side * (0.42 - 0.7 * along * along) + lane * 0.2;
    const place = clampInto(problem, problem.bodies[i]!, across * problem.width, along * problem.height);
    x[i] = place.x;
    y[i] = place.y;
  }
}
