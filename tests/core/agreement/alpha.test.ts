/** Alpha and percent against worked examples that were published with their results. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { nominalAlpha, percentAgreement, type Unit } from "../../../src/core/agreement/alpha.ts";

/** Coders as lines of values, a dot where one is missing; columns are units. */
const unitsOf = (...coders: readonly string[]): Unit[] => {
  const rows = coders.map((line) => line.trim().split(/\s+/));
  return (rows[0] ?? []).map((_, i) => rows.map((row) => (row[i] === "." ? undefined : row[i])));
};

test.each<[string, readonly Unit[], number]>([
  // Krippendorff 2011, section A: two observers, binary data, ten units.
  ["two coders, binary", unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095],
  // Krippendorff 2011, section B: two observers, nominal data, twelve units.
  ["two coders, nominal", unitsOf("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.692],
  // Krippendorff 2011, section C: four observers, nominal data with missing values, twelve units.
  [
    "four coders, missing values",
    unitsOf("1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."),
    0.743,
  ],
  ["perfect agreement", unitsOf("a b a", "a b a"), 1],
])("%s", (_, units, alpha) => {
  expect(nominalAlpha(units)).toBeCloseTo(alpha, 3);
});

test.each<[string, readonly Unit[]]>([
  ["nobody", []],
  ["one coder", unitsOf("a b c")],
  ["no variation", unitsOf("a a a", "a a a")],
  ["nothing to pair", unitsOf("a .", ". b")],
])("nothing can be said of %s", (_, units) => {
  expect(nominalAlpha(units)).toBeNull();
});

test("percent counts agreeing pairs, every unit alike", () => {
  expect(percentAgreement(unitsOf("a a b", "a b b"))).toBeCloseTo(2 / 3);
  expect(percentAgreement(unitsOf("a b", "a b", "b ."))).toBeCloseTo((1 / 3 + 1) / 2);
  expect(percentAgreement([])).toBeNull();
});

test("neither the order of coders nor of units matters, and alpha never passes 1", () => {
  const value = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 20 }), (units) => {
      const alpha = nominalAlpha(units);
      const turned = nominalAlpha([...units].reverse().map((unit) => [...unit].reverse()));
      if (alpha === null) expect(turned).toBeNull();
      else {
        expect(turned).toBeCloseTo(alpha, 10);
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
      }
    }),
  );
});
