/** How edges bend: as @sigma/edge-curve draws them, both edges of a pair apart. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { controlPoint, curvatureOf, standOff } from "../../../src/core/place/bend.ts";

/** The middle of the curve's control polygon as the vertex shader of @sigma/edge-curve computes it, y upwards. */
function shaderControl(source: readonly [number, number], target: readonly [number, number], curvature: number) {
  const [dx, dy] = [target[0] - source[0], target[1] - source[1]];
  const length = Math.hypot(dx, dy);
  const unitNormal = [-dy / length, dx / length] as const;
  return [
    (source[0] + target[0]) / 2 + unitNormal[0] * length * curvature,
    (source[1] + target[1]) / 2 + unitNormal[1] * length * curvature,
  ] as const;
}

const coordinate = fc.integer({ min: -500, max: 500 });

test("the control point is the shader's, turned upside down", () => {
  fc.assert(
    fc.property(
      coordinate,
      coordinate,
      coordinate,
      coordinate,
      fc.double({ min: -0.3, max: 0.3, noNaN: true }),
      (x1, y1, x2, y2, c) => {
        fc.pre(x1 !== x2 || y1 !== y2);
        const [sx, sy] = shaderControl([x1, -y1], [x2, -y2], c);
        const ours = controlPoint({ x: x1, y: y1 }, { x: x2, y: y2 }, c);
        expect(ours.x).toBeCloseTo(sx, 6);
        expect(ours.y).toBeCloseTo(-sy, 6);
      },
    ),
  );
});

test("from left to right, cooperation bends up and tension down", () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  expect(controlPoint(a, b, curvatureOf("cooperation", 100)).y).toBeLessThan(0);
  expect(controlPoint(a, b, curvatureOf("tension", 100)).y).toBeGreaterThan(0);
});

test.each([
  [0, 0],
  [20, 0.3],
  [100, 0.22],
  [400, 0.1],
  [1600, 0.07],
])("an edge %d long bends by %d of its length", (length, curvature) => {
  expect(curvatureOf("cooperation", length)).toBeCloseTo(curvature, 10);
  expect(curvatureOf("tension", length)).toBeCloseTo(-curvature, 10);
});

test("the two edges of a pair are at least 15 apart in the middle, once it is 70 long", () => {
  fc.assert(
    fc.property(fc.double({ min: 70, max: 3000, noNaN: true }), (length) => {
      expect(2 * standOff(0.5, curvatureOf("cooperation", length), length)).toBeGreaterThan(15);
    }),
  );
});
