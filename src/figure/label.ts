/** The actors' names beside their discs: broken where they are long, placed by the same rule as on the stage. */
import type { Network } from "../core/weave/network.ts";
import { type ActorLook, LINE_HEIGHT } from "../look/actor.ts";
import type { Box, Curve, Disc } from "../look/curve.ts";
import { placeLabels } from "../look/labels.ts";
import { textWidth } from "../look/measure.ts";
import { RING } from "../look/signs.ts";
import type { Theme } from "../look/theme.ts";
import { BASELINE, fitLines, textLine } from "./type.ts";

export interface FigureLabel {
  readonly box: Box;
  readonly align: "start" | "middle" | "end";
  readonly lines: readonly string[];
  readonly size: number;
}

/** A label wider than this share of the frame is broken into lines. */
const WIDEST = 0.26;
const MOST_LINES = 3;
/** Width of the paper-coloured edge around letters, as a share of their size. */
const HALO = 0.28;

/**
 * A place for every label that finds room, by actor id.
 * @param type  size of the largest labels, page units
 * @param scale page units for each design unit
 */
export function labelActors(
  network: Network,
  actors: readonly (Disc & { readonly id: string; readonly look: ActorLook })[],
  curves: readonly Curve[],
  frame: Box,
  type: number,
  scale: number,
): ReadonlyMap<string, FigureLabel> {
  const largest = Math.max(1, ...actors.map(({ look }) => look.fontSize));
  const set = new Map(
    actors.map(({ id, look }) => {
      const size = (type * look.fontSize) / largest;
      return [id, { size, lines: fitLines(look.label, look.face, size, frame.width * WIDEST, MOST_LINES) }] as const;
    }),
  );
  const placed = placeLabels(
    actors.map(({ id, x, y, r, look }) => {
      const { lines = [], size = 0 } = set.get(id) ?? {};
      const { cooperation, tension } = network.getNodeAttributes(id);
      return {
        id,
        x,
        y,
        r: r + RING * scale,
        labelWidth: Math.max(0, ...lines.map((line) => textWidth(line, look.face, size))),
        labelHeight: lines.length * size * LINE_HEIGHT,
        priority: cooperation + tension,
      };
    }),
    curves,
    frame,
  );
  return new Map(
    [...placed].flatMap(([id, { box, align, clashes }]) => {
      const { lines = [], size = 0 } = set.get(id) ?? {};
      return clashes || !isInside(box, frame) ? [] : [[id, { box, align, lines, size }] as const];
    }),
  );
}

/** Does a box lie in a frame? */
export const isInside = (box: Box, frame: Box) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** A label as markup. Its halo is a text of its own: not every program paints a stroke below its letters. */
export function drawLabel({ box, align, lines, size }: FigureLabel, { face }: ActorLook, theme: Theme): string {
  const x = box.x + { start: 0, middle: 0.5, end: 1 }[align] * box.width;
  const halo = { fill: "none", stroke: theme.paper, "stroke-width": size * HALO, "stroke-linejoin": "round" };
  return [halo, { fill: theme.ink }]
    .flatMap((paint) =>
      lines.map((line, i) =>
        textLine(line, face, size, {
          x,
          y: box.y + (i + 0.5) * size * LINE_HEIGHT + size * BASELINE,
          "text-anchor": align === "start" ? undefined : align,
          ...paint,
        }),
      ),
    )
    .join("");
}
