/** Brings positions into the room: turned so that the longer side lies along the longer side, stretched to fill, nothing outside. */
import type { Body, Positions, Problem } from "./problem.ts";

const TURNS = 16;
/** How much more one direction may be stretched than the other; stretching keeps crossings but changes distances. */
const MOST_UNEVEN = 1.6;

/** Half the room that few nodes need; they stand together rather than in the corners. */
export function roomOf({ width, height, unit, bodies }: Problem): { readonly x: number; readonly y: number } {
  const share = Math.min(1, (unit * Math.sqrt(bodies.length) * 1.3) / Math.sqrt(width * height));
  return { x: (width / 2) * share, y: (height / 2) * share };
}

/** Keeps one body's room inside the whole width and height; where that is too small, in the middle. */
export function clampInto(problem: Problem, body: Body, x: number, y: number): { readonly x: number; readonly y: number } {
  const left = body.half - problem.width / 2;
  const top = body.up - problem.height / 2;
  const bottom = problem.height / 2 - body.down;
  return {
    x: left > 0 ? 0 : Math.min(-left, Math.max(left, x)),
    y: top > bottom ? (top + bottom) / 2 : Math.min(bottom, Math.max(top, y)),
  };
}

/** Turns and stretches positions, in place, until they fill the room. */
export function fitInto(problem: Problem, { x, y }: Positions): void {
  const room = roomOf(problem);
  const n = problem.bodies.length;
  if (n === 0) return;
  let best = { angle: 0, uneven: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < TURNS; turn++) {
    const angle = (turn * Math.PI) / TURNS;
    const box = boxOf(problem, turned({ x, y }, angle));
    const uneven = Math.abs(Math.log((box.width || 1) / room.x / ((box.height || 1) / room.y)));
    if (uneven < best.uneven - 1e-9) best = { angle, uneven };
  }
  const turnedBest = turned({ x, y }, best.angle);
  const box = boxOf(problem, turnedBest);
  // The margins are taken for the average body; the clamp afterwards sees to each.
  const half = problem.bodies.reduce((sum, body) => sum + body.half, 0) / n;
  const tall = problem.bodies.reduce((sum, body) => sum + body.up + body.down, 0) / n / 2;
  let stretchX = (2 * Math.max(room.x * 0.2, room.x - half)) / (box.width || 1);
  let stretchY = (2 * Math.max(room.y * 0.2, room.y - tall)) / (box.height || 1);
  stretchX = Math.min(stretchX, stretchY * MOST_UNEVEN);
  stretchY = Math.min(stretchY, stretchX * MOST_UNEVEN);
  for (const [i, body] of problem.bodies.entries()) {
    const moved = clampInto(
      problem,
      body,
      ((turnedBest.x[i] ?? 0) - box.x) * stretchX,
      ((turnedBest.y[i] ?? 0) - box.y) * stretchY,
    );
    x[i] = moved.x;
    y[i] = moved.y;
  }
}

function turned({ x, y }: Positions, angle: number): Positions {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: x.map((v, i) => v * cos - (y[i] ?? 0) * sin), y: y.map((v, i) => (x[i] ?? 0) * sin + v * cos) };
}

function boxOf(problem: Problem, { x, y }: Positions) {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < problem.bodies.length; i++) {
    x0 = Math.min(x0, x[i] ?? 0);
    x1 = Math.max(x1, x[i] ?? 0);
    y0 = Math.min(y0, y[i] ?? 0);
    y1 = Math.max(y1, y[i] ?? 0);
  }
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0 };
}
