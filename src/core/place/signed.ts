/**
 * The default layout: friends close, foes apart.
 *
 *   nodes, edges → problem → forces from several starts → each fitted into the room → the best of them → polished by small moves
 *   → discs separated → places
 *
 * The same actors and relations in whatever order give the same places; nothing depends on time or on unseeded chance.
 */
import type { Places } from "../model.ts";
import { judge } from "./cost.ts";
import { fitInto } from "./fit.ts";
import { simulate } from "./force.ts";
import { polish } from "./polish.ts";
import { asPlaces, type PlaceEdge, type PlaceNode, type PlaceOptions, type Positions, poseProblem } from "./problem.ts";
import { separate } from "./separate.ts";

/** Starts × bodies is about this, so that large networks do not wait long. */
const STARTED_BODIES = 120;
const MOST_STARTS = 2;
/** Larger drawings are not polished: a single step would take longer than all of it may. */
const MOST_POLISHED = 400;
/** Steps of polishing, about 10 ns each: some 40 ms. */
const EFFORT = 3_200_000;

/**
 * Places the nodes so that cooperation draws together and tension pushes apart, both by the square root of their weight; tied leaders
 * stay near their country. Discs never overlap; they and room for a label below each stay within ±width/2 and ±height/2 as long as
 * there is room at all.
 * @returns places in order of id, y downwards, centred on 0, 0
 */
export function placeSigned(nodes: readonly PlaceNode[], edges: readonly PlaceEdge[], options: PlaceOptions): Places {
  const problem = poseProblem(nodes, edges, options);
  const n = problem.bodies.length;
  const quality = judge(problem);
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.round(STARTED_BODIES / Math.max(1, n))));
  let best: { positions: Positions; cost: number } | undefined;
  for (let start = 0; start < starts; start++) {
    const positions = simulate(problem, start);
    fitInto(problem, positions);
    const cost = starts > 1 ? quality.total(positions) : 0;
    if (!best || cost < best.cost) best = { positions, cost };
  }
  if (!best) return new Map();
  if (n <= MOST_POLISHED) polish(problem, quality, best.positions, EFFORT);
  separate(problem, best.positions);
  return asPlaces(problem, best.positions);
}
