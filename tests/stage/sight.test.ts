/** The camera's arithmetic: a design unit is a pixel at zoom 1, and the drawing cannot be lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDesign, toScreen } from "../../src/look/sight.ts";
import { cameraAt, centreOf, fitCamera, keepInSight, type Size, sightOf } from "../../src/stage/sight.ts";

const sizes = fc.record({ width: fc.integer({ min: 50, max: 4000 }), height: fc.integer({ min: 50, max: 4000 }) });
const numbers = fc.double({ min: -2000, max: 2000, noNaN: true });
const places = fc.record({ x: numbers, y: numbers });
const zooms = fc.double({ min: 0.25, max: 5, noNaN: true });

describe("a sight", () => {
  test.each<[Size, { x: number; y: number }, { x: number; y: number }]>([
    [
      { width: 860, height: 640 },
      { x: 0, y: 0 },
      { x: 430, y: 320 },
    ],
    [
      { width: 860, height: 640 },
      { x: 100, y: -20 },
      { x: 530, y: 300 },
    ],
    [
      { width: 390, height: 844 },
      { x: -195, y: 422 },
      { x: 0, y: 844 },
    ],
  ])("from home, on %o, shows %o at %o", (size, place, pixel) => {
    const sight = sightOf({ x: 0.5, y: 0.5, ratio: 1 }, size);
    expect(sight.zoom).toBe(1);
    expect(toScreen(sight, place)).toEqual(pixel);
  });

  test("is undone by looking back", () => {
    fc.assert(
      fc.property(sizes, places, zooms, places, (size, centre, zoom, place) => {
        const sight = sightOf(cameraAt(centre, zoom, size), size);
        const back = toDesign(sight, toScreen(sight, place));
        expect(back.x).toBeCloseTo(place.x, 6);
        expect(back.y).toBeCloseTo(place.y, 6);
      }),
    );
  });

  test("has its camera's centre in the middle of the stage, whatever the stage's size", () => {
    fc.assert(
      fc.property(sizes, places, zooms, (size, centre, zoom) => {
        const camera = cameraAt(centre, zoom, size);
        const middle = toScreen(sightOf(camera, size), centre);
        expect(middle.x).toBeCloseTo(size.width / 2, 6);
        expect(middle.y).toBeCloseTo(size.height / 2, 6);
        expect(centreOf(camera, size).x).toBeCloseTo(centre.x, 6);
        expect(centreOf(camera, size).y).toBeCloseTo(centre.y, 6);
      }),
    );
  });
});

test("the middle of the stage never leaves the drawing", () => {
  const drawing = { x: -300, y: -100, width: 500, height: 250 };
  fc.assert(
    fc.property(sizes, places, zooms, (size, centre, zoom) => {
      const kept = centreOf(keepInSight(cameraAt(centre, zoom, size), drawing, size), size);
      expect(kept.x).toBeGreaterThanOrEqual(-300 - 1e-6);
      expect(kept.x).toBeLessThanOrEqual(200 + 1e-6);
      expect(kept.y).toBeGreaterThanOrEqual(-100 - 1e-6);
      expect(kept.y).toBeLessThanOrEqual(150 + 1e-6);
    }),
  );
});

test("framing brings every box onto the stage, though labels keep their size", () => {
  const labelled = fc.array(fc.record({ x: numbers, y: numbers, r: fc.integer({ min: 5, max: 40 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(labelled, (discs) => {
      const size = { width: 1200, height: 900 };
      const boxesAt = (zoom: number) =>
        discs.map(({ x, y, r }) => ({ x: x * zoom - 30, y: y * zoom - r * zoom, width: 60, height: 2 * r * zoom }));
      const camera = fitCamera(boxesAt, size, 1.6);
      const sight = sightOf(camera, size);
      // Beyond the farthest zoom nothing can be done.
      if (camera.ratio > 3.99) return;
      for (const box of boxesAt(sight.zoom)) {
        expect(sight.x + box.x).toBeGreaterThanOrEqual(0);
        expect(sight.y + box.y).toBeGreaterThanOrEqual(0);
        expect(sight.x + box.x + box.width).toBeLessThanOrEqual(size.width);
        expect(sight.y + box.y + box.height).toBeLessThanOrEqual(size.height);
      }
    }),
  );
});
