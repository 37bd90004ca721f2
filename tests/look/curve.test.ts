/** The geometry of edges: rims, arrows, hits. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { standOff } from "../../src/core/place/bend.ts";
import {
  arrowAt,
  boundsOf,
  type Curve,
  curveOf,
  distanceTo,
  partOf,
  pathOf,
  pointAt,
  pointsAlong,
  relationCurve,
  reversed,
  trim,
} from "../../src/look/curve.ts";

const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
const place = fc.record({ x: coordinate, y: coordinate });
const arbitraryCurve: fc.Arbitrary<Curve> = fc
  .tuple(place, place, fc.double({ min: -0.3, max: 0.3, noNaN: true }))
  .filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 60)
  .map(([a, b, curvature]) => curveOf(a, b, curvature));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const straight = curveOf({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);

describe("trimming", () => {
  test("ends on both rims", () => {
    fc.assert(
      fc.property(
        arbitraryCurve,
        fc.double({ min: 1, max: 29, noNaN: true }),
        fc.double({ min: 1, max: 29, noNaN: true }),
        (curve, p, q) => {
          const drawn = trim(curve, p, q);
          expect(Math.hypot((drawn?.from.x ?? 0) - curve.from.x, (drawn?.from.y ?? 0) - curve.from.y)).toBeCloseTo(p, 3);
          expect(Math.hypot((drawn?.to.x ?? 0) - curve.to.x, (drawn?.to.y ?? 0) - curve.to.y)).toBeCloseTo(q, 3);
        },
      ),
    );
  });

  test("leaves nothing between discs that touch", () => {
    expect(trim(straight, 50, 50)).toBeNull();
    expect(trim(straight, 80, 80)).toBeNull();
    expect(trim(curveOf({ x: 0, y: 0 }, { x: 0, y: 0 }, 0.1), 0, 0)).toBeNull();
  });
});

test("a part runs along the whole", () => {
  fc.assert(
    fc.property(arbitraryCurve, share, share, share, (curve, s, t, u) => {
      const [t0, t1] = [Math.min(s, t), Math.max(s, t)];
      const onPart = pointAt(partOf(curve, t0, t1), u);
      const onWhole = pointAt(curve, t0 + (t1 - t0) * u);
      expect(onPart.x).toBeCloseTo(onWhole.x, 6);
      expect(onPart.y).toBeCloseTo(onWhole.y, 6);
    }),
  );
});

test("the layout's reckoning of how far a curve stands off its chord is the curve", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 50, max: 900, noNaN: true }),
      fc.double({ min: -0.3, max: 0.3, noNaN: true }),
      share,
      (length, c, t) => {
        const point = pointAt(curveOf({ x: 0, y: 0 }, { x: length, y: 0 }, c), t);
        expect(point.x).toBeCloseTo(t * length, 6);
        expect(-point.y).toBeCloseTo(standOff(t, c, length), 6);
      },
    ),
  );
});

test("bounds hold the whole curve and no more", () => {
  fc.assert(
    fc.property(arbitraryCurve, (curve) => {
      const { x, y, width, height } = boundsOf(curve);
      const points = pointsAlong(curve, 200);
      const near = Math.max(width, height) / 100 + 1e-6;
      expect(Math.abs(Math.min(...points.map((p) => p.x)) - x)).toBeLessThan(near);
      expect(Math.abs(Math.max(...points.map((p) => p.x)) - x - width)).toBeLessThan(near);
      expect(Math.abs(Math.min(...points.map((p) => p.y)) - y)).toBeLessThan(near);
      expect(Math.abs(Math.max(...points.map((p) => p.y)) - y - height)).toBeLessThan(near);
    }),
  );
});

describe("distance", () => {
  test("is nearly none on the curve, and grows beside it", () => {
    fc.assert(
      fc.property(arbitraryCurve, share, (curve, t) => {
        expect(distanceTo(curve, pointAt(curve, t))).toBeLessThan(1.5);
      }),
    );
    expect(distanceTo(straight, { x: 40, y: 7 })).toBeCloseTo(7, 6);
    expect(distanceTo(straight, { x: 103, y: 4 })).toBeCloseTo(5, 6);
  });

  test("tells the two edges of a pair apart", () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
    ];
    const above = { x: 100, y: -14 };
    expect(distanceTo(relationCurve(a, b, "cooperation"), above)).toBeLessThan(1);
    expect(distanceTo(relationCurve(a, b, "tension"), above)).toBeGreaterThan(20);
  });
});

test("an arrow has its tip at the rim and its base across the line", () => {
  const { arrow, line } = arrowAt(straight, 10, 8);
  expect(arrow.tip).toEqual({ x: 100, y: 0 });
  expect(arrow.base.x).toBeCloseTo(90, 3);
  expect(line.to).toEqual(arrow.base);
  expect([arrow.left.x, arrow.left.y]).toEqual([expect.closeTo(90, 3), expect.closeTo(-4, 3)]);
  expect([arrow.right.x, arrow.right.y]).toEqual([expect.closeTo(90, 3), expect.closeTo(4, 3)]);
});

test("zooming keeps the form", () => {
  const near = relationCurve({ x: 0, y: 0 }, { x: 100, y: 40 }, "tension");
  const far = relationCurve({ x: 0, y: 0 }, { x: 300, y: 120 }, "tension", 3);
  expect(far.control.x).toBeCloseTo(near.control.x * 3, 6);
  expect(far.control.y).toBeCloseTo(near.control.y * 3, 6);
});

test("reversed twice is the same", () => {
  expect(reversed(reversed(straight))).toEqual(straight);
  expect(reversed(straight).from).toEqual(straight.to);
});

test("the path is short and has no negative zero", () => {
  expect(pathOf(curveOf({ x: -0.001, y: 0 }, { x: 10.125, y: 20.5 }, 0.1))).toBe("M0,0Q7.11,9.24 10.13,20.5");
});
