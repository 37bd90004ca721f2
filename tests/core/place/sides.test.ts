/** Two sides: who is with whom, and who is between. */
import { describe, expect, test } from "vitest";
import { type PlaceEdge, poseProblem } from "../../../src/core/place/problem.ts";
import { findSides } from "../../../src/core/place/sides.ts";

/** "A+B 9" is cooperation of weight 9, "A-B 9" tension; ids are single letters, in order A, B, C, … */
function sidesOf(ids: string, edges: string): string {
  const problem = poseProblem(
    [...ids].map((id) => ({ id, radius: 10, labelWidth: 40, labelHeight: 12 })),
    [...edges.matchAll(/(\w)([+-])(\w) (\d+)/g)].map(
      ([, a = "", sign, b = "", weight]): PlaceEdge => ({
        a,
        b,
        polarity: sign === "+" ? "cooperation" : "tension",
        weight: Number(weight),
      }),
    ),
    { width: 860, height: 640 },
  );
  const sides = findSides(problem);
  const camp = (side: number) => [...ids].filter((_, i) => sides[i] === side).join("");
  return `${camp(-1)}|${camp(0)}|${camp(1)}`;
}

describe("left | between | right", () => {
  test.each([
    ["nobody", "", "", "||"],
    ["strangers", "AB", "", "|AB|"],
    ["two foes", "AB", "A-B 4", "A||B"],
    ["only friends", "ABC", "A+B 4, B+C 4", "ABC||"],
    ["two camps", "ABCD", "A+B 4, C+D 4, A-C 9, B-D 1", "AB||CD"],
    ["my enemy's enemy", "ABC", "A-B 9, B-C 9", "AC||B"],
    ["who is friends with both", "ABC", "A-B 9, A+C 4, B+C 4", "A|C|B"],
    ["who has no part in it", "ABC", "A-B 9", "A|C|B"],
    ["the heavier polarity of a pair decides", "ABC", "A+B 9, A-B 1, B-C 9", "AB||C"],
  ])("%s", (_, ids, edges, sides) => {
    expect(sidesOf(ids, edges)).toBe(sides);
  });
});
