/** Improves a drawing by small moves: a body at a time tries places near and far, and trades places with another. */
import { type Chance, chanceFrom } from "./chance.ts";
import type { Judge } from "./cost.ts";
import { clampInto, roomOf } from "./fit.ts";
import type { Positions, Problem } from "./problem.ts";

/**
 * Moves bodies, in place, as long as the effort lasts; only to the better, so the drawing never gets worse.
 * @param effort how much to try, in small steps of the judge (about 10 ns each)
 */
export function polish(problem: Problem, judge: Judge, positions: Positions, effort: number): void {
  const n = problem.bodies.length;
  if (n < 2) return;
  const chance = chanceFrom(problem.seed * 1000 + 777);
  let left = effort;
  while (left > 0) {
    const progress = 1 - left / effort;
    const i = Math.min(n - 1, Math.floor(chance() * n));
    left -= 2 * judge.effortOf(i);
    if (chance() < 0.25) {
      const j = Math.min(n - 1, Math.floor(chance() * n));
      if (j === i) continue;
      left -= 2 * judge.effortOf(j);
      tryTrade(problem, judge, positions, i, j);
    } else tryMove(problem, judge, positions, i, progress, chance);
  }
}

function tryMove(problem: Problem, judge: Judge, at: Positions, i: number, progress: number, chance: Chance): void {
  const room = roomOf(problem);
  const [x, y] = [at.x[i]!, at.y[i]!];
  const before = judge.costOf(i, at);
  const angle = chance() * 2 * Math.PI;
  const reach = problem.unit * (0.04 + 1.6 * (1 - progress) * chance() ** 2);
  const far = chance() < 0.15;
  const wish = far
    ? { x: (chance() * 2 - 1) * room.x, y: (chance() * 2 - 1) * room.y }
    : { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
  const place = clampInto(problem, problem.bodies[i]!, clampTo(wish.x, room.x), clampTo(wish.y, room.y));
  at.x[i] = place.x;
  at.y[i] = place.y;
  if (judge.costOf(i, at) < before) return;
  at.x[i] = x;
  at.y[i] = y;
}

const clampTo = (value: number, most: number) => Math.min(most, Math.max(-most, value));

function tryTrade(problem: Problem, judge: Judge, at: Positions, i: number, j: number): void {
  const [xi, yi, xj, yj] = [at.x[i]!, at.y[i]!, at.x[j]!, at.y[j]!];
  const before = judge.costOf(i, at) + judge.costOf(j, at);
  const p = clampInto(problem, problem.bodies[i]!, xj, yj);
  const q = clampInto(problem, problem.bodies[j]!, xi, yi);
  Object.assign(at.x, { [i]: p.x, [j]: q.x });
  Object.assign(at.y, { [i]: p.y, [j]: q.y });
  if (judge.costOf(i, at) + judge.costOf(j, at) < before) return;
  Object.assign(at.x, { [i]: xi, [j]: xj });
  Object.assign(at.y, { [i]: yi, [j]: yj });
}
