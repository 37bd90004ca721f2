/** The last word of every layout: no disc lies on another. */
import { clampInto } from "./fit.ts";
import { openNeighbours } from "./neighbours.ts";
import type { Positions, Problem } from "./problem.ts";

const ROUNDS = 120;
/** From so many bodies on, who may touch whom is looked up in a grid instead of asking every pair. */
const CROWD = 250;
/** Free space between two rims, design units. */
export const RIM_GAP = 8;
/** Golden angle: turning by it, a spiral visits a disc evenly (Vogel 1979). */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Pushes discs apart, in place: gently at first, all at once; then whoever still overlaps takes the nearest free place.
 * Where the room is too small for all discs, the rest stand outside it rather than on each other.
 */
export function separate(problem: Problem, positions: Positions): void {
  for (const [i, body] of problem.bodies.entries()) {
    const place = clampInto(problem, body, positions.x[i]!, positions.y[i]!);
    positions.x[i] = place.x;
    positions.y[i] = place.y;
  }
  for (let round = 0; round < ROUNDS; round++) if (!pushOnce(problem, positions)) return;
  seatTheRest(problem, positions);
}

/** Side of a grid's cell in which whoever may touch is found. */
const cellOf = ({ bodies }: Problem) => Math.max(1, ...bodies.map((body) => 2 * body.radius)) + RIM_GAP;

/** Which later bodies may touch a body: all of few, those near by of many. */
function pairing(problem: Problem, { x, y }: Positions): (i: number) => Iterable<number> {
  const n = problem.bodies.length;
  if (n < CROWD) {
    const all = Array.from({ length: n }, (_, i) => i);
    return (i) => all.slice(i + 1);
  }
  const grid = openNeighbours(cellOf(problem));
  for (let i = 0; i < n; i++) grid.add(i, x[i]!, y[i]!);
  return (i) => {
    const near: number[] = [];
    grid.some(x[i]!, y[i]!, (j) => {
      if (j > i) near.push(j);
      return false;
    });
    return near;
  };
}

/** One round of pushing every overlapping pair half way each. @returns whether anything overlapped */
function pushOnce(problem: Problem, positions: Positions): boolean {
  const { x, y } = positions;
  const others = pairing(problem, positions);
  const { bodies } = problem;
  let pushed = false;
  for (let i = 0; i < bodies.length; i++)
    for (const j of others(i)) {
      const least = bodies[i]!.radius + bodies[j]!.radius + RIM_GAP;
      let dx = x[j]! - x[i]!;
      let dy = y[j]! - y[i]!;
      let length = Math.hypot(dx, dy);
      if (length >= least - 1e-6) continue;
      pushed = true;
      if (length < 1e-6) [dx, dy, length] = [Math.cos(i + j * GOLDEN), Math.sin(i + j * GOLDEN), 1];
      const push = Math.max(0.02, ((least - Math.min(length, least)) / length) * 0.52);
      const p = clampInto(problem, bodies[i]!, x[i]! - dx * push, y[i]! - dy * push);
      const q = clampInto(problem, bodies[j]!, x[j]! + dx * push, y[j]! + dy * push);
      x[i] = p.x;
      y[i] = p.y;
      x[j] = q.x;
      y[j] = q.y;
    }
  return pushed;
}

/** Seats the discs one by one, largest first, each at the free place nearest to where it stands. */
function seatTheRest(problem: Problem, { x, y }: Positions): void {
  const { bodies, width, height } = problem;
  const order = bodies.map((_, i) => i).sort((i, j) => bodies[j]!.radius - bodies[i]!.radius || i - j);
  const seated = openNeighbours(cellOf(problem));
  const reach = Math.hypot(width, height);
  const isFree = (i: number, px: number, py: number, gap: number) =>
    !seated.some(px, py, (j) => Math.hypot(x[j]! - px, y[j]! - py) < bodies[i]!.radius + bodies[j]!.radius + gap);
  // A crowd goes out of the room at once: looking all over a full room, disc by disc, would take minutes.
  const ways = bodies.length < CROWD ? [false, true] : [true];
  for (const i of order) {
    const body = bodies[i]!;
    const [x0, y0] = [x[i]!, y[i]!];
    const step = Math.max(4, body.radius * (bodies.length < CROWD ? 0.35 : 1));
    search: for (const mayLeave of ways)
      for (const gap of [RIM_GAP, 1])
        for (let k = 0; ; k++) {
          const away = step * Math.sqrt(k);
          if (away > reach && !mayLeave) break;
          const [wx, wy] = [x0 + Math.cos(k * GOLDEN) * away, y0 + Math.sin(k * GOLDEN) * away];
          const wish = mayLeave ? { x: wx, y: wy } : clampInto(problem, body, wx, wy);
          if (!isFree(i, wish.x, wish.y, gap)) continue;
          x[i] = wish.x;
          y[i] = wish.y;
          break search;
        }
    seated.add(i, x[i]!, y[i]!);
  }
}
