/** Labels: clear of discs and of each other in every bundled dossier, calm, and the same for any order of the input. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, curveOf } from "../../src/look/curve.ts";
import { boxesOverlap, distanceToBox } from "../../src/look/grid.ts";
import { placeLabels } from "../../src/look/labels.ts";
import type { LabelledDisc } from "../../src/look/prices.ts";
import { DRAWINGS, draw } from "../drawings.ts";

const frame: Box = { x: 0, y: 0, width: 600, height: 400 };
const disc = (id: string, x: number, y: number, change: Partial<LabelledDisc> = {}): LabelledDisc => ({
  id,
  x,
  y,
  r: 20,
  labelWidth: 80,
  labelHeight: 18,
  priority: 1,
  ...change,
});

/** What is wrong with labels, in words. */
function faults(discs: readonly LabelledDisc[], labels: ReturnType<typeof placeLabels>): string[] {
  const all = [...labels];
  return [
    ...all.flatMap(([id, { box }]) =>
      discs.filter((d) => distanceToBox(box, d.x, d.y) < d.r - 1e-9).map((d) => `label of ${id} on disc ${d.id}`),
    ),
    ...all.flatMap(([p, { box }], i) =>
      all.slice(i + 1).flatMap(([q, other]) => (boxesOverlap(box, other.box) ? [`label of ${p} on label of ${q}`] : [])),
    ),
    ...all.flatMap(([id, label]) => (label.clashes ? [`label of ${id} gives up`] : [])),
  ];
}

test.each(DRAWINGS)("$dossier, $view, $width × $height: every label is clear", ({ dossier, view, width, height }) => {
  const { discs, curves, frame } = draw(dossier, view, width, height);
  const labels = placeLabels(discs, curves, frame);
  expect(labels.size).toBe(discs.length);
  expect(faults(discs, labels)).toEqual([]);
});

test("at the frame's corners, labels stay inside", () => {
  const corners = [
    disc("A", 22, 22),
    disc("B", 578, 22, { labelWidth: 400 }),
    disc("C", 22, 378),
    disc("D", 578, 378, { labelWidth: 400 }),
  ];
  for (const { box } of placeLabels(corners, [], frame).values()) {
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
    expect(box.y + box.height).toBeLessThanOrEqual(frame.height);
  }
});

test("a lone label stands below its disc, in the middle", () => {
  const label = placeLabels([disc("A", 300, 200)], [], frame).get("A");
  expect(label?.align).toBe("middle");
  expect(label?.box).toEqual({ x: 260, y: 223, width: 80, height: 18 });
});

describe("a label leaves the spot below", () => {
  test.each([
    ["for a disc there", [disc("A", 300, 200), disc("B", 300, 245)], []],
    ["at the lower edge of the frame", [disc("A", 300, 375)], []],
    ["for an edge that runs down", [disc("A", 300, 200)], [curveOf({ x: 300, y: 220 }, { x: 300, y: 400 }, 0)]],
    ["for the label of a more important disc", [disc("A", 300, 200), disc("B", 360, 200, { priority: 2 })], []],
  ])("%s", (_, discs, curves) => {
    const labels = placeLabels(discs, curves, frame);
    expect(labels.get("A")?.box).not.toEqual(placeLabels([disc("A", 300, 200)], [], frame).get("A")?.box);
    expect(faults(discs, labels)).toEqual([]);
  });
});

test("a label stays where it was while that is nearly as good", () => {
  const before = placeLabels([disc("A", 300, 200)], [], frame, new Map([["A", 1]])).get("A");
  expect(before?.spot).toBe(1);
  const blocked = placeLabels([disc("A", 300, 200), disc("B", 350, 200)], [], frame, new Map([["A", 1]])).get("A");
  expect(blocked?.spot).not.toBe(1);
});

test("where there is no room, the less important label gives up", () => {
  const crowd = Array.from({ length: 40 }, (_, i) =>
    disc(`n${i}`, 300 + (i % 7) * 41, 200 + Math.floor(i / 7) * 41, { priority: -i }),
  );
  const labels = placeLabels(crowd, [], frame);
  const drawn = new Map([...labels].filter(([, label]) => !label.clashes));
  expect(drawn.size).toBeLessThan(crowd.length);
  expect(drawn.size).toBeGreaterThan(0);
  expect(faults(crowd, drawn)).toEqual([]);
});

test("on a drawing that has not changed, no label moves", () => {
  const { discs, curves, frame } = draw("nordic-nato", "actors", 860, 640);
  const before = placeLabels(discs, curves, frame);
  const spots = new Map([...before].map(([id, label]) => [id, label.spot]));
  expect(placeLabels(discs, curves, frame, spots)).toEqual(before);
});

const arbitraryDiscs = fc
  .array(fc.tuple(fc.nat(600), fc.nat(400), fc.nat(30), fc.nat(120), fc.nat(9)), { maxLength: 25 })
  .map((list) => list.map(([x, y, r, labelWidth, priority], i) => disc(`n${i}`, x, y, { r, labelWidth, priority })));

test("labels that do not give up are clear of all discs and of each other", () => {
  fc.assert(
    fc.property(arbitraryDiscs, (discs) => {
      const labels = placeLabels(discs, [], frame);
      expect(faults(discs, new Map([...labels].filter(([, label]) => !label.clashes)))).toEqual([]);
    }),
  );
});

test("the order of discs and curves does not matter", () => {
  fc.assert(
    fc.property(
      arbitraryDiscs.chain((discs) => fc.tuple(fc.constant(discs), fc.shuffledSubarray(discs, { minLength: discs.length }))),
      ([discs, others]) => {
        const curves = discs.slice(1).map((d, i) => curveOf(discs[i] ?? d, d, 0.1));
        const labels = placeLabels(discs, curves, frame);
        expect(placeLabels(others, [...curves].reverse(), frame)).toEqual(labels);
      },
    ),
  );
});
