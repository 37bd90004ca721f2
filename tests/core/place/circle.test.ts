/** The circle: friends sit together. */
import { expect, test } from "vitest";
import { orderRing } from "../../../src/core/place/circle.ts";
import { type PlaceEdge, poseProblem } from "../../../src/core/place/problem.ts";

test.each([
  ["two pairs of friends", "ABCD", ["AC", "BD"], ["AC", "BD"]],
  ["three", "ABCDEF", ["AD", "DF", "BC", "CE"], ["AD", "DF", "BC", "CE"]],
])("%s sit side by side", (_, ids, friends, together) => {
  const edges = friends.map(([a = "", b = ""]): PlaceEdge => ({ a, b, polarity: "cooperation", weight: 4 }));
  const problem = poseProblem(
    [...ids].map((id) => ({ id, radius: 10, labelWidth: 40, labelHeight: 12 })),
    edges,
    { width: 860, height: 640 },
  );
  const ring = orderRing(problem).map((i) => ids[i]);
  for (const [a, b] of together) {
    const gap = Math.abs(ring.indexOf(a) - ring.indexOf(b));
    expect(Math.min(gap, ids.length - gap)).toBe(1);
  }
});
