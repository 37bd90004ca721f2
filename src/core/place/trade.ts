/** Improves who stands where among given places: bodies trade places as long as the drawing gets better. */
import type { Judge } from "./cost.ts";
import { clampInto } from "./fit.ts";
import type { Positions, Problem } from "./problem.ts";

const PASSES = 8;

/**
 * Trades places, in place, within each group; only to the better.
 * @param effort at most this many steps of the judge
 */
export function tradePlaces(
  problem: Problem,
  judge: Judge,
  positions: Positions,
  groups: readonly (readonly number[])[],
  effort: number,
): void {
  const { x, y } = positions;
  const put = (i: number, px: number, py: number) => {
    const place = clampInto(problem, problem.bodies[i]!, px, py);
    x[i] = place.x;
    y[i] = place.y;
  };
  let left = effort;
  for (let pass = 0, improved = true; improved && pass < PASSES; pass++) {
    improved = false;
    for (const group of groups)
      for (const [k, i] of group.entries())
        for (const j of group.slice(k + 1)) {
          left -= 2 * (judge.effortOf(i) + judge.effortOf(j));
          if (left < 0) return;
          const [xi, yi, xj, yj] = [x[i]!, y[i]!, x[j]!, y[j]!];
          const before = judge.costOf(i, positions) + judge.costOf(j, positions);
          put(i, xj, yj);
          put(j, xi, yi);
          if (judge.costOf(i, positions) + judge.costOf(j, positions) < before - 1e-9) improved = true;
          else [x[i], y[i], x[j], y[j]] = [xi, yi, xj, yj];
        }
  }
}
