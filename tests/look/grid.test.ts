/** The two quick ways to ask what lies under a box give what the slow ways give. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, curveOf } from "../../src/look/curve.ts";
import { boxesOverlap, createGrid } from "../../src/look/grid.ts";
import { inkOf } from "../../src/look/ink.ts";

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.nat(200),
  height: fc.nat(200),
});

test("a grid finds every box that overlaps, once", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), box, fc.integer({ min: 5, max: 300 }), (boxes, asked, cell) => {
      const grid = createGrid<number>(cell);
      for (const [i, b] of boxes.entries()) grid.insert(b, i);
      const found = grid.near(asked);
      expect(new Set(found).size).toBe(found.length);
      for (const [i, b] of boxes.entries()) if (boxesOverlap(asked, b)) expect(found).toContain(i);
    }),
  );
});

const frame: Box = { x: -200, y: -100, width: 400, height: 200 };
const level = curveOf({ x: -150, y: 0 }, { x: 150, y: 0 }, 0);

test.each([
  ["all of an edge", frame, 39],
  ["its left half, with the probe in the middle", { x: -200, y: -20, width: 201, height: 40 }, 20],
  ["nothing beside it", { x: -200, y: 20, width: 400, height: 40 }, 0],
  ["nothing outside the frame", { x: 300, y: -20, width: 400, height: 40 }, 0],
])("ink counts %s", (_, asked, probes) => {
  expect(inkOf([level], frame)(asked)).toBe(probes);
});

test("ink never shrinks when the box grows, and adds up over edges", () => {
  fc.assert(
    fc.property(box, fc.nat(60), (asked, by) => {
      const ink = inkOf([level], frame);
      const more = { x: asked.x - by, y: asked.y - by, width: asked.width + 2 * by, height: asked.height + 2 * by };
      expect(ink(more)).toBeGreaterThanOrEqual(ink(asked));
      expect(inkOf([level, level], frame)(asked)).toBe(2 * ink(asked));
    }),
  );
});
