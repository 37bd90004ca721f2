/** The circle: everyone on one ring, friends side by side, foes across. */
import type { Places } from "../model.ts";
import { judge } from "./cost.ts";
import { clampInto } from "./fit.ts";
import { asPlaces, type PlaceEdge, type PlaceNode, type PlaceOptions, type Problem, poseProblem } from "./problem.ts";
import { RIM_GAP, separate } from "./separate.ts";
import { tradePlaces } from "./trade.ts";

/** Passes over the ring while it still improves; each costs about bodies² × bonds of a body. */
const PASSES = 12;
/** Beyond this many bodies a pass looks only at near neighbours on the ring. */
const FAR_SIGHTED = 60;
/** Steps of trading seats for fewer crossings; about 15 ms at most. */
const EFFORT = 1_500_000;

/** Places the nodes on an ellipse that fills the room, in an order that keeps friends near and edges short; see `placeSigned`. */
export function placeCircle(nodes: readonly PlaceNode[], edges: readonly PlaceEdge[], options: PlaceOptions): Places {
  const problem = poseProblem(nodes, edges, options);
  const ring = orderRing(problem);
  const n = ring.length;
  const half = Math.max(0, ...problem.bodies.map((body) => body.half));
  const tall = Math.max(0, ...problem.bodies.map((body) => body.down));
  const rx = Math.max(problem.width / 4, problem.width / 2 - half);
  const ry = Math.max(problem.height / 4, problem.height / 2 - tall);
  const angles = evenAngles(n, rx, ry);
  // A ring too short for its discs becomes two or three, one inside the other.
  const needed = problem.bodies.reduce((sum, body) => sum + 2 * body.radius + RIM_GAP, 0);
  const rings = Math.max(1, Math.min(4, Math.ceil(needed / perimeter(rx, ry))));
  const positions = { x: new Float64Array(n), y: new Float64Array(n) };
  for (const [k, i] of ring.entries()) {
    const share = 1 - (k % rings) / (rings + 1);
    const angle = angles[k] ?? 0;
    const place = clampInto(
      problem,
      problem.bodies[i]!,
      n === 1 ? 0 : Math.cos(angle) * rx * share,
      n === 1 ? 0 : Math.sin(angle) * ry * share,
    );
    positions.x[i] = place.x;
    positions.y[i] = place.y;
  }
  tradePlaces(problem, judge(problem), positions, [ring], EFFORT);
  separate(problem, positions);
  return asPlaces(problem, positions);
}

/** The bodies in the order of the ring: moving any one of them elsewhere would make it no better. */
export function orderRing({ bodies, bonds }: Problem): number[] {
  const n = bodies.length;
  const partners: { other: number; pull: number }[][] = bodies.map(() => []);
  for (const { i, j, cooperation, tension, tie } of bonds) {
    // A foe is drawn in a little as well, as long edges cross more.
    const pull = cooperation - 0.6 * tension + 0.15 + (tie ? 2 : 0);
    partners[i]?.push({ other: j, pull });
    partners[j]?.push({ other: i, pull });
  }
  const seat = bodies.map((_, i) => i);
  const ring = bodies.map((_, i) => i);
  const apart = (p: number, q: number) => Math.min(Math.abs(p - q), n - Math.abs(p - q));
  const cost = (i: number) => {
    let sum = 0;
    for (const { other, pull } of partners[i] ?? []) sum += pull * Math.sqrt(apart(seat[i]!, seat[other]!));
    return sum;
  };
  const trade = (p: number, q: number) => {
    const [i, j] = [ring[p]!, ring[q]!];
    [ring[p], ring[q], seat[i], seat[j]] = [j, i, q, p];
  };
  const sight = n > FAR_SIGHTED ? 12 : n;
  for (let pass = 0, improved = true; improved && pass < PASSES; pass++) {
    improved = false;
    for (let p = 0; p < n; p++)
      for (let step = 1; step < sight; step++) {
        const q = (p + step) % n;
        const [i, j] = [ring[p]!, ring[q]!];
        if (i === j) continue;
        const before = cost(i) + cost(j);
        trade(p, q);
        if (cost(i) + cost(j) < before - 1e-9) improved = true;
        else trade(p, q);
      }
  }
  return ring;
}

const STEPS = 720;

/** Angles of `n` points at even distances along an ellipse, from its right end clockwise. */
function evenAngles(n: number, rx: number, ry: number): number[] {
  const whole = perimeter(rx, ry);
  const angles: number[] = [];
  let walked = 0;
  for (let step = 0; step < STEPS && angles.length < n; step++) {
    if (walked >= (whole * angles.length) / n - 1e-9) angles.push((2 * Math.PI * step) / STEPS);
    walked += arc(step, rx, ry);
  }
  while (angles.length < n) angles.push((2 * Math.PI * angles.length) / n);
  return angles;
}

const perimeter = (rx: number, ry: number) => {
  let sum = 0;
  for (let step = 0; step < STEPS; step++) sum += arc(step, rx, ry);
  return sum;
};

/** Length of one of `STEPS` pieces of the ellipse. */
const arc = (step: number, rx: number, ry: number) => {
  const [s, t] = [(2 * Math.PI * step) / STEPS, (2 * Math.PI * (step + 1)) / STEPS];
  return Math.hypot((Math.cos(t) - Math.cos(s)) * rx, (Math.sin(t) - Math.sin(s)) * ry);
};
