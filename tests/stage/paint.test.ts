/** What is lit stands out, what is not fades and stays; nothing lit leaves all as it is. */
import { describe, expect, test } from "vitest";
import { contrast } from "../../src/look/contrast.ts";
import { THEME, THEMES } from "../../src/look/theme.ts";
import type { Lit } from "../../src/session/lit.ts";
import { isActorLit, isEdgeLit, paintTie } from "../../src/stage/paint.ts";

const lit = (actors: string[], relations: string[] = []): Lit => ({
  actors: new Set(actors),
  relations: new Set(relations),
  sentences: new Set(),
});

describe("lit", () => {
  test.each<[string, Lit | null, string, boolean]>([
    ["nothing chosen", null, "A", true],
    ["a sentence without relations", lit([]), "A", true],
    ["an actor of the neighbourhood", lit(["A", "B"]), "A", true],
    ["a stranger", lit(["B"]), "A", false],
  ])("actor: %s", (_, by, id, expected) => {
    expect(isActorLit(by, id)).toBe(expected);
  });

  test.each<[string, Lit | null, string, boolean, boolean]>([
    ["nothing chosen", null, "A~B~tension", false, true],
    ["the chosen relation", lit(["A", "B"], ["A~B~tension"]), "A~B~tension", false, true],
    ["the pair's other relation", lit(["A", "B"], ["A~B~tension"]), "A~B~cooperation", false, false],
    ["a tie between two lit actors", lit(["A", "B"]), "A~B~tie", true, true],
    ["a tie to a stranger", lit(["A"]), "A~B~tie", true, false],
  ])("edge: %s", (_, by, id, isTie, expected) => {
    expect(isEdgeLit(by, id, ["A", "B"], isTie)).toBe(expected);
  });
});

test.each(THEMES)("in the theme %s what is not lit is nearer to the paper and still there", (name) => {
  const theme = THEME[name];
  const line = { from: { x: 0, y: 0 }, control: { x: 5, y: 0 }, to: { x: 10, y: 0 } };
  const shape = { width: 1, whole: line, line };
  const [bright, faded] = [true, false].map((isLit) => contrast(paintTie(shape, theme, isLit).color, theme.paper));
  expect(faded).toBeLessThan(bright ?? 0);
  expect(faded).toBeGreaterThan(1.1);
});
