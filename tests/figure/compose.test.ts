/** Every bundled dossier on every shape of page: all labels stand, on nothing but paper and lines, and nothing leaves the page. */
import { describe, expect, test } from "vitest";
import { composeFigure } from "../../src/figure/figure.ts";
import { pointsAlong } from "../../src/look/curve.ts";
import { boxesOverlap, distanceToBox } from "../../src/look/grid.ts";
import { textWidth } from "../../src/look/measure.ts";
import { LIBRARY } from "../library.ts";
import { figureOf } from "./inputs.ts";

const SIZES = [
  [1920, 1080],
  [1080, 1080],
  [1240, 1754],
] as const;
/** Least size of labels, of a page that counts 1920 × 1080 units: a fortieth of its height. */
const READABLE = 25;

describe.each([...LIBRARY])("%s", (_, dossier) => {
  describe.each(["countries", "actors"] as const)("%s", (view) => {
    test.each(SIZES)("%i × %i", (width, height) => {
      const input = figureOf(dossier, view, { width, height });
      const { actors, labels, lines, frame } = composeFigure(input);
      const relations = input.network.filterEdges((_, edge) => edge.kind === "relation");

      expect([...labels.keys()].sort(), "every actor has its label").toEqual([...input.network.nodes()].sort());
      expect(lines.flatMap((line) => line.relation?.id ?? []).sort(), "every relation is drawn").toEqual(relations.sort());
      const set = [...labels].map(([id, label]) => ({ id, ...label }));
      for (const [i, { id, box, size, lines: words }] of set.entries()) {
        const face = input.actorLooks.get(id)?.face ?? "serif-400";
        expect(Math.max(...words.map((line) => textWidth(line, face, size))), `${id} fits its box`).toBeLessThanOrEqual(
          box.width + 0.01,
        );
        expect(size).toBeGreaterThan(READABLE * (face === "serif-600" ? 1 : 0.85));
        for (const other of set.slice(i + 1)) expect(boxesOverlap(box, other.box), `${id} on ${other.id}`).toBe(false);
        for (const disc of actors)
          expect(distanceToBox(box, disc.x, disc.y), `${id} on the disc of ${disc.id}`).toBeGreaterThanOrEqual(disc.r);
        expect(
          distanceToBox(frame, box.x, box.y) + distanceToBox(frame, box.x + box.width, box.y + box.height),
          `${id} inside`,
        ).toBeLessThan(0.01);
      }
      for (const { id, x, y, r } of actors)
        expect(distanceToBox(frame, x - r, y - r) + distanceToBox(frame, x + r, y + r), `${id} inside`).toBeLessThan(0.01);
      for (const { id, curve, look } of lines)
        for (const { x, y } of pointsAlong(curve, 20))
          expect(distanceToBox(frame, x, y) + (look?.width ?? 0) / 2, `${id} stays off title and legend`).toBeLessThan(20);
    });
  });
});
