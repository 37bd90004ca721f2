/** Places that a person chose are kept to the last digit; who came later finds one beside them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { completePlaces } from "../../../src/core/place/complete.ts";

const places = fc
  .dictionary(fc.constantFrom("a", "b", "c", "d", "e"), fc.record({ x: fc.integer(), y: fc.integer() }))
  .map((record) => new Map(Object.entries(record)));

test("chosen places stay, nobody is left out, and every number is one", () => {
  fc.assert(
    fc.property(places, places, (chosen, laid) => {
      const all = completePlaces(chosen, laid);
      for (const [id, place] of chosen) expect(all.get(id)).toEqual(place);
      expect([...all.keys()].sort()).toEqual([...new Set([...chosen.keys(), ...laid.keys()])].sort());
      for (const { x, y } of all.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }),
  );
});

test("who is missing comes to where the layout has it among the others", () => {
  const laid = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 100, y: 100 }],
    ["c", { x: 50, y: 25 }],
  ]);
  const chosen = new Map([
    ["a", { x: 10, y: 10 }],
    ["b", { x: 30, y: 50 }],
  ]);
  expect(completePlaces(chosen, laid).get("c")).toEqual({ x: 20, y: 20 });
});
