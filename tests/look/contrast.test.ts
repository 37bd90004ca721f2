/** Colours: contrast as WCAG counts it, and mixing. */
import { expect, test } from "vitest";
import { contrast, mixed } from "../../src/look/contrast.ts";

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#777777", "#ffffff", 4.48],
  ["#ffffff", "#777777", 4.48],
])("%s on %s has %d", (x, y, ratio) => {
  expect(contrast(x, y)).toBeCloseTo(ratio, 2);
});

test.each([
  ["#ff0000", "#ffffff", 1, "#ff0000"],
  ["#ff0000", "#ffffff", 0, "#ffffff"],
  ["#102030", "#304050", 0.5, "#203040"],
  ["#000000", "#ffffff", 0.999, "#000000"],
])("%s with %s at %d is %s", (colour, ground, share, mix) => {
  expect(mixed(colour, ground, share)).toBe(mix);
});
