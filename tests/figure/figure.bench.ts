/** How long a figure takes: the largest bundled dossier in the view with leaders. */
import { bench } from "vitest";
import { drawFigure } from "../../src/figure/figure.ts";
import { LIBRARY } from "../library.ts";
import { figureOf } from "./inputs.ts";

const [largest] = [...LIBRARY.values()].sort((x, y) => y.events.length - x.events.length);
if (!largest) throw new Error("The library is empty.");

for (const [width, height] of [
  [1920, 1080],
  [1240, 1754],
] as const) {
  const input = figureOf(largest, "actors", { width, height });
  bench(`${width} × ${height}`, () => {
    drawFigure(input);
  });
}
