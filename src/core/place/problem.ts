/** What every layout is asked, in an order of its own: nodes by id, one bond for each pair, weights made sane. */
import type { Polarity } from "../codebook.ts";
import type { Places } from "../model.ts";

/** The room that a layout has. */
export interface PlaceOptions {
  /** Design units (CSS pixels at zoom 1), > 0. */
  readonly width: number;
  readonly height: number;
  /** Chooses among drawings of equal worth; any number, 1 where none is given. */
  readonly seed?: number;
}

/** An actor as a layout sees it; lengths in design units, ≥ 0. */
export interface PlaceNode {
  readonly id: string;
  /** Radius of its disc. */
  readonly radius: number;
  /** Space that its label wants. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** A leader's country, in the actor view. */
  readonly tiedTo?: string;
}

/** A relation as a layout sees it. */
export interface PlaceEdge {
  readonly a: string;
  readonly b: string;
  readonly polarity: Polarity;
  /** Points; what is not finite and positive counts 0. */
  readonly weight: number;
}

/** A disc and the room that it wants around its centre: a rectangle that holds the disc and a label below it. */
export interface Body {
  readonly id: string;
  readonly radius: number;
  /** From the centre to the left and to the right. */
  readonly half: number;
  readonly up: number;
  readonly down: number;
}

/** All that ties two nodes, by position in `bodies`, i < j. */
export interface Bond {
  readonly i: number;
  readonly j: number;
  /** Strengths 0…1: square root of the weight as a share of the heaviest. */
  readonly cooperation: number;
  readonly tension: number;
  /** A leader and the leader's country. */
  readonly tie: boolean;
}

export interface Problem {
  readonly width: number;
  readonly height: number;
  readonly seed: number;
  readonly bodies: readonly Body[];
  readonly bonds: readonly Bond[];
  /** A pleasant distance of two neighbours, design units. */
  readonly unit: number;
}

/** Where the bodies stand, by their position in `bodies`; centred on 0, 0. */
export interface Positions {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** A disc needs so many times the square around it, or there is no place to push it to; with more discs than that, the room grows. */
const SLACK = 2.5;
/** Free space between a disc and its label, and around both. */
const GAP = 5;
const sane = (value: number) => (Number.isFinite(value) && value > 0 ? Math.min(value, 1e9) : 0);

/**
 * Reads nodes and edges in whatever order into one problem. Edges of unknown nodes and loops are left out. The problem's room is the
 * given one, or as much larger as the discs need.
 */
export function poseProblem(nodes: readonly PlaceNode[], edges: readonly PlaceEdge[], options: PlaceOptions): Problem {
  const needed = nodes.reduce((sum, node) => sum + (2 * sane(node.radius) + 2 * GAP) ** 2, 0) * SLACK;
  const given = Math.max(1, sane(options.width)) * Math.max(1, sane(options.height));
  const growth = Math.max(1, Math.sqrt(needed / given));
  const width = Math.max(1, sane(options.width)) * growth;
  const height = Math.max(1, sane(options.height)) * growth;
  const sorted = [...new Map(nodes.map((node) => [node.id, node])).values()].sort((x, y) => (x.id < y.id ? -1 : 1));
  const bodies = sorted.map((node): Body => {
    const radius = sane(node.radius);
    const label = sane(node.labelHeight);
    return {
      id: node.id,
      radius,
      half: Math.max(radius, Math.min(sane(node.labelWidth) / 2, width * 0.3)) + GAP,
      up: radius + GAP,
      down: radius + GAP + label,
    };
  });
  const index = new Map(bodies.map((body, i) => [body.id, i]));
  const bonds = gatherBonds(sorted, edges, index);
  const mean = bodies.reduce((sum, body) => sum + body.half + body.down, 0) / Math.max(1, bodies.length);
  const share = Math.sqrt((width * height) / Math.max(1, bodies.length));
  return { width, height, seed: sane(options.seed ?? 1), bodies, bonds, unit: Math.min(0.8 * share, 2.6 * mean) };
}

function gatherBonds(nodes: readonly PlaceNode[], edges: readonly PlaceEdge[], index: ReadonlyMap<string, number>): Bond[] {
  const bonds = new Map<number, { i: number; j: number; cooperation: number; tension: number; tie: boolean }>();
  const bondOf = (a: string, b: string | undefined) => {
    const p = index.get(a);
    const q = b === undefined ? undefined : index.get(b);
    if (p === undefined || q === undefined || p === q) return undefined;
    const [i, j] = p < q ? [p, q] : [q, p];
    const bond = bonds.get(i * nodes.length + j) ?? { i, j, cooperation: 0, tension: 0, tie: false };
    bonds.set(i * nodes.length + j, bond);
    return bond;
  };
  for (const { a, b, polarity, weight } of edges) {
    const bond = bondOf(a, b);
    // Adding in whatever order must give the same sum to the last bit, so parallel edges keep the heaviest only.
    if (bond) bond[polarity] = Math.max(bond[polarity], sane(weight));
  }
  for (const node of nodes) {
    const bond = bondOf(node.id, node.tiedTo);
    if (bond) bond.tie = true;
  }
  const heaviest = [...bonds.values()].reduce((most, bond) => Math.max(most, bond.cooperation, bond.tension), 0);
  const strength = (weight: number) => (weight > 0 ? Math.sqrt(weight / heaviest) : 0);
  return [...bonds.values()]
    .map((bond) => ({ ...bond, cooperation: strength(bond.cooperation), tension: strength(bond.tension) }))
    .sort((x, y) => x.i - y.i || x.j - y.j);
}

/** Positions as the rest of the program knows them. */
export const asPlaces = (problem: Problem, { x, y }: Positions): Places =>
  new Map(problem.bodies.map((body, i) => [body.id, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
