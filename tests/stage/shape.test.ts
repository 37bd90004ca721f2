/** Edges as drawn: from rim to rim, a pair's two apart, the arrowhead at who is acted upon. */
import { expect, test } from "vitest";
import { EMPTY_DOSSIER } from "../../src/core/dossier/empty.ts";
import type { Relation } from "../../src/core/model.ts";
import { weaveNetwork } from "../../src/core/weave/network.ts";
import { pointAt } from "../../src/look/curve.ts";
import { lookOfRelation } from "../../src/look/relation.ts";
import { RING } from "../../src/look/signs.ts";
import { THEME } from "../../src/look/theme.ts";
import { shapeEdges } from "../../src/stage/shape.ts";

const actors = ["A", "B"].map((id) => ({ kind: "country" as const, id, name: id }));
const dossier = { ...EMPTY_DOSSIER, actors };
const relation = (polarity: Relation["polarity"], direction: Relation["direction"]): Relation => ({
  id: `A~B~${polarity}`,
  a: "A",
  b: "B",
  polarity,
  weight: 5,
  terms: [],
  justifications: [],
  status: "actual",
  direction,
});

/** The shapes of relations between a disc at -200 of radius 30 and one of radius 10, `apart` to its right. */
function shapesOf(relations: readonly Relation[], apart = 400) {
  const network = weaveNetwork(dossier, relations, "countries");
  const looks = new Map(relations.map((each) => [each.id, lookOfRelation(each, 10, THEME.light)]));
  return shapeEdges(
    network,
    looks,
    new Map([
      ["A", { x: -200, y: 0, r: 30 }],
      ["B", { x: apart - 200, y: 0, r: 10 }],
    ]),
  );
}

test("a pair's two edges run on opposite sides", () => {
  const shapes = shapesOf([relation("cooperation", "both"), relation("tension", "both")]);
  const [cooperation, tension] = ["A~B~cooperation", "A~B~tension"].map((id) => pointAt(shapes.get(id)!.whole, 0.5).y);
  expect(cooperation).toBeLessThan(-10);
  expect(tension).toBeGreaterThan(10);
});

test.each([
  ["a-to-b", { x: 200, r: 10 }],
  ["b-to-a", { x: -200, r: 30 }],
] as const)("%s: the arrow's tip stands at the rim of who is acted upon", (direction, { x, r }) => {
  const { arrow, line } = shapesOf([relation("tension", direction)]).get("A~B~tension")!;
  expect(Math.hypot(arrow!.tip.x - x, arrow!.tip.y)).toBeCloseTo(r + RING, 3);
  expect(line.to).toEqual(arrow!.base);
});

test("who act on each other have no arrow", () => {
  expect(shapesOf([relation("tension", "both")]).get("A~B~tension")?.arrow).toBeUndefined();
});

test("between discs that touch there is no line", () => {
  expect(shapesOf([relation("tension", "both")], 40).size).toBe(0);
});
