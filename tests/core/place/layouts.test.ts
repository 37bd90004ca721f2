/** Every layout: finite, without overlap, inside the room, the same for any order of its input. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Places } from "../../../src/core/model.ts";
import { LAYOUTS, layoutNamed } from "../../../src/core/place/layouts.ts";
import type { PlaceEdge, PlaceNode } from "../../../src/core/place/problem.ts";
import { DRAWINGS, draw } from "../../drawings.ts";

const room = { width: 860, height: 640 };
const RUNS = { numRuns: 15 };
/** Milliseconds that a property may take on a busy machine; hundreds of layouts run in it. */
const PATIENCE = 60_000;

const node = (id: string, change: Partial<PlaceNode> = {}): PlaceNode => ({
  id,
  radius: 20,
  labelWidth: 80,
  labelHeight: 18,
  ...change,
});

/** Nodes that fill at most about a fifth of the room, and edges of any weight, some to nobody. */
const arbitraryProblem = fc
  .record({
    radii: fc.array(fc.double({ min: 2, max: 36, noNaN: true }), { maxLength: 14 }),
    ends: fc.array(
      fc.record({
        a: fc.nat(15),
        b: fc.nat(15),
        polarity: fc.constantFrom("cooperation" as const, "tension" as const),
        weight: fc.oneof(
          fc.double({ min: 0, max: 100, noNaN: true }),
          fc.constantFrom(0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1e300, 5e-324),
        ),
      }),
      { maxLength: 40 },
    ),
    leaders: fc.array(fc.nat(15), { maxLength: 5 }),
  })
  .map(({ radii, ends, leaders }) => ({
    nodes: radii.map((radius, i) => node(`n${i}`, { radius, ...(leaders[i] !== undefined && { tiedTo: `n${leaders[i]}` }) })),
    edges: ends.map(({ a, b, polarity, weight }): PlaceEdge => ({ a: `n${a}`, b: `n${b}`, polarity, weight })),
  }));

const apart = (places: Places, a: string, b: string) => {
  const [p, q] = [places.get(a), places.get(b)];
  return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Number.NaN;
};

/** Pairs of discs that overlap, in words. */
const overlaps = (nodes: readonly { id: string; radius: number }[], places: Places) =>
  nodes.flatMap((p, i) =>
    nodes
      .slice(i + 1)
      .filter((q) => !(apart(places, p.id, q.id) >= p.radius + q.radius))
      .map((q) => `${p.id} on ${q.id}`),
  );

const outside = (nodes: readonly { id: string; radius: number }[], places: Places, width: number, height: number) =>
  nodes.filter(({ id, radius }) => {
    const place = places.get(id);
    return !place || !(Math.abs(place.x) + radius <= width / 2 && Math.abs(place.y) + radius <= height / 2);
  });

describe.each(LAYOUTS.map((layout) => [layout.id, layout.place] as const))("%s", { timeout: PATIENCE }, (id, place) => {
  test("keeps any network inside the room, without overlap", () => {
    fc.assert(
      fc.property(arbitraryProblem, ({ nodes, edges }) => {
        const places = place(nodes, edges, room);
        expect([...places.keys()].sort()).toEqual(nodes.map((n) => n.id).sort());
        expect(overlaps(nodes, places)).toEqual([]);
        expect(outside(nodes, places, room.width, room.height)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("gives the same places for any order of nodes and edges", () => {
    fc.assert(
      fc.property(
        arbitraryProblem.chain(({ nodes, edges }) =>
          fc.record({
            nodes: fc.constant(nodes),
            edges: fc.constant(edges),
            otherNodes: fc.shuffledSubarray(nodes, { minLength: nodes.length }),
            otherEdges: fc.shuffledSubarray(edges, { minLength: edges.length }),
          }),
        ),
        ({ nodes, edges, otherNodes, otherEdges }) => {
          expect([...place(otherNodes, otherEdges, room)]).toEqual([...place(nodes, edges, room)]);
        },
      ),
      RUNS,
    );
  });

  test("puts far too many discs beside each other rather than on each other", () => {
    const crowd = Array.from({ length: 60 }, (_, i) => node(`n${String(i).padStart(2, "0")}`, { radius: 30 }));
    const places = place(crowd, [{ a: "n00", b: "n01", polarity: "tension", weight: 3 }], { width: 390, height: 440 });
    expect(overlaps(crowd, places)).toEqual([]);
  });

  test("finds a place for each of a thousand", () => {
    const crowd = Array.from({ length: 1000 }, (_, i) => node(`n${i}`, { radius: 9 + (i % 7) }));
    const edges = crowd.map(
      ({ id }, i): PlaceEdge => ({
        a: id,
        b: `n${(i * i) % 997}`,
        polarity: i % 3 ? "cooperation" : "tension",
        weight: 1 + (i % 5),
      }),
    );
    expect(overlaps(crowd, place(crowd, edges, room))).toEqual([]);
  });

  test.each([
    ["nobody", 0],
    ["one", 1],
    ["two", 2],
  ])("manages %s", (_, count) => {
    const nodes = Array.from({ length: count }, (_, i) => node(`n${i}`));
    const places = place(nodes, [], room);
    expect(places.size).toBe(count);
    expect(outside(nodes, places, room.width, room.height)).toEqual([]);
  });

  test.each(DRAWINGS)("$dossier, $view, $width × $height: all inside, nothing overlaps", ({ dossier, view, width, height }) => {
    const { discs, places } = draw(dossier, view, width, height, id);
    const nodes = discs.map((disc) => ({ id: disc.id, radius: disc.r }));
    expect(overlaps(nodes, places)).toEqual([]);
    expect(outside(nodes, places, width, height)).toEqual([]);
  });
});

test("an id that no layout has gives the default", () => {
  expect(layoutNamed("spiral")).toBe(LAYOUTS[0]);
  expect(layoutNamed("circle").id).toBe("circle");
});

test("every layout says in plain words what it does", () => {
  expect(new Set(LAYOUTS.map((layout) => layout.id)).size).toBe(LAYOUTS.length);
  for (const { name, description } of LAYOUTS) expect(`${name} ${description}`).toMatch(/^[A-Z].+ [A-Z].+\.$/);
});
