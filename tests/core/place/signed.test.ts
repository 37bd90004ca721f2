/** The signed layout says who stands with whom. */
import { describe, expect, test } from "vitest";
import type { PlaceEdge, PlaceNode } from "../../../src/core/place/problem.ts";
import { placeSigned } from "../../../src/core/place/signed.ts";
import { DRAWINGS, draw } from "../../drawings.ts";

const room = { width: 860, height: 640 };
const nodesNamed = (ids: string): PlaceNode[] =>
  ids.split(" ").map((id) => ({ id, radius: 20, labelWidth: 70, labelHeight: 18 }));
/** "A+B 9" is cooperation of weight 9, "A-B 9" tension. */
const edgesOf = (text: string): PlaceEdge[] =>
  [...text.matchAll(/(\w+)([+-])(\w+) (\d+)/g)].map(([, a = "", sign, b = "", weight]) => ({
    a,
    b,
    polarity: sign === "+" ? "cooperation" : "tension",
    weight: Number(weight),
  }));

const distance = (nodes: readonly PlaceNode[], edges: string, a: string, b: string, options = room) => {
  const places = placeSigned(nodes, edgesOf(edges), options);
  const [p, q] = [places.get(a), places.get(b)];
  return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Number.NaN;
};

describe("nearer than", () => {
  test.each([
    ["a friend than a foe", "A B C", "A+B 9, A-C 9", "A B", "A C"],
    ["a friend than a stranger", "A B C D", "A+B 9, C+D 9", "A B", "A C"],
    ["a stranger's friend than a foe", "A B C D", "A+B 9, C+D 9, A-C 9, B-D 9, A-D 9", "C D", "A D"],
    ["a close friend than a distant one", "A B C", "A+B 16, A+C 1, B-C 4", "A B", "A C"],
    ["a mild foe than a bitter one", "A B C D", "A-B 1, A-C 25, D+B 4, D+C 4", "A B", "A C"],
    ["a friend with a quarrel than a foe alone", "A B C", "A+B 9, A-B 9, A-C 9", "A B", "A C"],
  ])("%s", (_, ids, edges, near, far) => {
    const nodes = nodesNamed(ids);
    const [a = "", b = ""] = near.split(" ");
    const [c = "", d = ""] = far.split(" ");
    expect(distance(nodes, edges, a, b)).toBeLessThan(distance(nodes, edges, c, d));
  });
});

test("a leader stands nearer to the own country than to any other", () => {
  const nodes = nodesNamed("A B C lead").map((node) => (node.id === "lead" ? { ...node, tiedTo: "B" } : node));
  const edges = "A+B 4, B-C 4, A+C 2, lead+A 6";
  expect(distance(nodes, edges, "lead", "B")).toBeLessThan(distance(nodes, edges, "lead", "C"));
  expect(distance(nodes, edges, "lead", "B")).toBeLessThan(200);
});

test("another seed gives another drawing, the same seed the same", () => {
  const nodes = nodesNamed("A B C D E");
  const edges = edgesOf("A+B 3, B+C 2, C-D 5, D+E 1, A-E 4");
  const drawn = (seed: number) => [...placeSigned(nodes, edges, { ...room, seed })];
  expect(drawn(2)).toEqual(drawn(2));
  expect(drawn(2)).not.toEqual(drawn(3));
});

test.each([
  ["wide", 1280, 720],
  ["tall", 390, 480],
])("a %s room is used along its longer side", (_, width, height) => {
  const nodes = nodesNamed("A B C D E F G H").map((node) => ({ ...node, radius: 14, labelWidth: 50 }));
  const edges = edgesOf("A+B 3, B+C 2, C+D 5, D+E 1, E+F 4, A-F 6, G-A 2, H+B 1");
  const places = [...placeSigned(nodes, edges, { width, height }).values()];
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
  expect(extent(places.map((p) => p.x)) / width).toBeGreaterThan(0.45);
  expect(extent(places.map((p) => p.y)) / height).toBeGreaterThan(0.45);
});

test("in the library foes stand at least a third further apart than friends, all drawings together", { timeout: 60_000 }, () => {
  const lengths = { cooperation: [] as number[], tension: [] as number[] };
  for (const { dossier, view, width, height } of DRAWINGS) {
    const { relations, places } = draw(dossier, view, width, height);
    for (const { a, b, polarity } of relations) {
      const [p, q] = [places.get(a), places.get(b)];
      if (p && q) lengths[polarity].push(Math.hypot(p.x - q.x, p.y - q.y) / Math.sqrt(width * height));
    }
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(lengths.tension) / mean(lengths.cooperation)).toBeGreaterThan(1.33);
});
