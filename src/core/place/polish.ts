/** Improves a drawing by small moves, bolder ones first: a body at a time tries places near and far, or trades with another. */
import { type Chance, chanceFrom } from "./chance.ts";
import type { Judge } from "./cost.ts";
import { clampInto, roomOf } from "./fit.ts";
import type { Positions, Problem } from "./problem.ts";

/** Temperatures of the annealing, in the judge's cost: what a bold move may cost at first and at last. */
const HOT = 0.4;
const COLD = 0.01;

/**
 * Moves bodies, in place, by simulated annealing until the effort is spent.
 * @param effort how much to try, in steps of the judge (about 10 ns each)
 */
export function polish(problem: Problem, judge: Judge, positions: Positions, effort: number): void {
  const n = problem.bodies.length;
  if (n < 2) return;
  const chance = chanceFrom(problem.seed * 1000 + 777);
  const { x, y } = positions;
  const room = roomOf(problem);
  const put = (i: number, px: number, py: number) => {
    const place = clampInto(problem, problem.bodies[i]!, px, py);
    x[i] = place.x;
    y[i] = place.y;
  };
  for (let spent = 0; spent < effort; ) {
    const progress = spent / effort;
    const patience = -HOT * (COLD / HOT) ** progress * Math.log(chance() + 1e-12);
    const i = Math.floor(chance() * n);
    const j = chance() < 0.2 ? Math.floor(chance() * n) : i;
    const [xi, yi, xj, yj] = [x[i]!, y[i]!, x[j]!, y[j]!];
    const before = judge.costOf(i, positions) + (j === i ? 0 : judge.costOf(j, positions));
    if (j === i) {
      const wish = stray(xi, yi, room, problem.unit * (0.05 + 1.5 * (1 - progress) ** 2), chance);
      put(i, wish.x, wish.y);
    } else {
      put(i, xj, yj);
      put(j, xi, yi);
    }
    const limit = before + patience;
    let after = judge.costOf(i, positions, limit);
    if (j !== i && after <= limit) after += judge.costOf(j, positions, limit - after);
    if (after > limit) {
      [x[i], y[i]] = [xi, yi];
      [x[j], y[j]] = [xj, yj];
    }
    spent += 2 * (judge.effortOf(i) + (j === i ? 0 : judge.effortOf(j)));
  }
}

/** A place within `reach` of another, or now and then anywhere in the room. */
function stray(x: number, y: number, room: { x: number; y: number }, reach: number, chance: Chance) {
  if (chance() < 0.1) return { x: (chance() * 2 - 1) * room.x, y: (chance() * 2 - 1) * room.y };
  const angle = chance() * 2 * Math.PI;
  const away = chance() * reach;
  const inside = (value: number, most: number) => Math.min(most, Math.max(-most, value));
  return { x: inside(x + Math.cos(angle) * away, room.x), y: inside(y + Math.sin(angle) * away, room.y) };
}
