/** A first drawing by forces: cooperation draws together, tension pushes apart, leaders stay near their country. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { chanceFrom } from "./chance.ts";
import type { Bond, Positions, Problem } from "./problem.ts";

const TICKS = 160;

/** Distance that friends of a strength 0…1 like, in `unit`s. */
export const friendly = (strength: number) => 0.95 - 0.25 * strength;
/** Distance that foes of a strength 0…1 keep at least, in `unit`s. */
export const hostile = (strength: number) => 1.7 + 1.1 * strength;

interface Particle extends SimulationNodeDatum {
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/**
 * Runs a fixed number of steps of d3-force from a seeded start.
 * @param start a number that tells one start from another
 */
export function simulate(problem: Problem, start: number): Positions {
  const { bodies, bonds, unit, width, height } = problem;
  const chance = chanceFrom(problem.seed * 1000 + start);
  const stretch = Math.sqrt(width / height);
  const spread = unit * Math.sqrt(bodies.length) * 0.6;
  const particles: Particle[] = bodies.map(() => {
    const angle = chance() * 2 * Math.PI;
    const reach = Math.sqrt(chance()) * spread;
    return { x: Math.cos(angle) * reach * stretch, y: (Math.sin(angle) * reach) / stretch, vx: 0, vy: 0 };
  });
  const springs = bonds
    .filter((bond) => bond.cooperation > 0 || bond.tie)
    .map((bond) => ({ source: bond.i, target: bond.j, bond }));
  const pull = 0.05;
  forceSimulation(particles)
    .randomSource(chance)
    .alphaMin(0)
    .alphaDecay(1 - 0.002 ** (1 / TICKS))
    .force(
      "apart",
      forceManyBody<Particle>()
        .strength(-0.16 * unit * unit)
        .distanceMax(unit * 6),
    )
    .force(
      "friends",
      forceLink<Particle, (typeof springs)[number]>(springs)
        .distance(({ bond }) => restLength(problem, bond))
        .strength(({ bond }) => (bond.tie ? 0.7 : 0.08 + 0.4 * bond.cooperation)),
    )
    .force("foes", pushApart(problem, particles))
    .force("x", forceX<Particle>(0).strength(pull / stretch))
    .force("y", forceY<Particle>(0).strength(pull * stretch))
    .force("collide", forceCollide<Particle>((_, i) => (bodies[i]?.radius ?? 0) + 6).strength(0.6))
    .stop()
    .tick(TICKS);
  return { x: Float64Array.from(particles, (p) => p.x), y: Float64Array.from(particles, (p) => p.y) };
}

/** Length that a bond of cooperation or a tie would like, design units. */
export function restLength({ bodies, unit }: Problem, bond: Bond): number {
  const touching = (bodies[bond.i]?.radius ?? 0) + (bodies[bond.j]?.radius ?? 0);
  return bond.tie ? touching + unit * 0.25 : Math.max(touching * 1.2, unit * friendly(bond.cooperation));
}

/** A force of d3's kind: a spring that only pushes, for pairs at odds. */
function pushApart({ bonds, unit }: Problem, particles: readonly Particle[]) {
  const foes = bonds.filter((bond) => bond.tension > 0);
  return (alpha: number) => {
    for (const { i, j, tension } of foes) {
      const p = particles[i];
      const q = particles[j];
      if (!p || !q) continue;
      const dx = q.x - p.x || 1e-6;
      const dy = q.y - p.y;
      const length = Math.hypot(dx, dy);
      const short = unit * hostile(tension) - length;
      if (short <= 0) continue;
      const push = (short / length) * alpha * (0.08 + 0.3 * tension) * 0.5;
      p.vx -= dx * push;
      p.vy -= dy * push;
      q.vx += dx * push;
      q.vy += dy * push;
    }
  };
}
