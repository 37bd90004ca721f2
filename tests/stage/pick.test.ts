/** What the pointer meets: discs before edges, the nearer of two edges, comfortable targets at every zoom. */
import { describe, expect, test } from "vitest";
import type { Place } from "../../src/core/model.ts";
import { relationCurve } from "../../src/look/curve.ts";
import { pickAt } from "../../src/stage/pick.ts";
import type { Shape } from "../../src/stage/shape.ts";

const A = { x: -200, y: 0, r: 30 };
const B = { x: 200, y: 0, r: 6 };
const poses = new Map([
  ["A", A],
  ["B", B],
]);
const shape = (polarity: "cooperation" | "tension", width: number): Shape => {
  const whole = relationCurve(A, B, polarity);
  return { width, whole, line: whole };
};
// Each bends 40 × ½ = 20 units off the chord: cooperation above it (to the left of its way), tension below.
const shapes = new Map([
  ["A~B~cooperation", shape("cooperation", 2)],
  ["A~B~tension", shape("tension", 2)],
]);
const NAME = { nothing: "nothing", sentence: "nothing" } as const;

function nameAt(point: Place, zoom = 1): string {
  const picked = pickAt(point, zoom, poses, shapes);
  return picked.kind === "actor" || picked.kind === "relation" ? picked.id : NAME[picked.kind];
}

describe("under the pointer", () => {
  test.each<[string, Place, number, string]>([
    ["a disc", { x: -200, y: 29 }, 1, "A"],
    ["just beside a disc", { x: -200, y: 31 }, 1, "nothing"],
    ["beside a disc too small to hit", { x: 200, y: 13 }, 1, "B"],
    ["cooperation", { x: 0, y: -20 }, 1, "A~B~cooperation"],
    ["tension", { x: 0, y: 20 }, 1, "A~B~tension"],
    ["six pixels beside a thin line", { x: 0, y: -26 }, 1, "A~B~cooperation"],
    ["six pixels on its other side", { x: 0, y: 14 }, 1, "A~B~tension"],
    ["between the two lines", { x: 0, y: 0 }, 1, "nothing"],
    ["the same place seen from afar, where lines are close", { x: 0, y: -12 }, 0.4, "A~B~cooperation"],
    ["far from everything", { x: 0, y: 200 }, 1, "nothing"],
  ])("%s", (_, point, zoom, name) => {
    expect(nameAt(point, zoom)).toBe(name);
  });

  test("the target of a thin line is at least twelve pixels wide at every zoom", () => {
    for (const zoom of [0.25, 0.5, 1, 2, 5]) {
      expect(nameAt({ x: 0, y: -20 - 6 / zoom }, zoom)).toBe("A~B~cooperation");
      expect(nameAt({ x: 0, y: 20 + 6 / zoom }, zoom)).toBe("A~B~tension");
    }
  });
});
