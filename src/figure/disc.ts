/** An actor's disc as markup: a flag in a circle, a leader's initials on paper, letters on a neutral disc. */
import type { Actor } from "../core/model.ts";
import type { PlacedActor } from "./compose.ts";
import type { FigureInput } from "./input.ts";
import { BASELINE, textLine } from "./type.ts";
import { element } from "./xml.ts";

/** Cuts a square flag to its circle; measured by the flag's own box, so that one serves all, and twins in one page agree. */
export const DISC_CLIP = element(
  "clipPath",
  { id: "entente-disc", clipPathUnits: "objectBoundingBox" },
  element("circle", { cx: 0.5, cy: 0.5, r: 0.5 }),
);

/** Free ring of paper around the rim, and widths of the rims, in design units. */
const RING = 2;
const FLAG_RIM = 1.25;
const LEADER_RIM = 3;

/** A picture inside the figure's own file. */
const isEmbedded = (address: string) => /^data:image\/[\w.+-]+[;,][^\s"'<>]*$/.test(address);

/** @param scale page units for each design unit */
export function drawDisc({ look, x, y, r }: PlacedActor, actor: Actor, { theme, flags }: FigureInput, scale: number): string {
  const ring = element("circle", { cx: x, cy: y, r: r + RING * scale, fill: theme.paper });
  const flag = look.flag ? flags?.get(look.flag) : undefined;
  if (flag && isEmbedded(flag))
    return (
      ring +
      element("image", {
        x: x - r,
        y: y - r,
        width: 2 * r,
        height: 2 * r,
        href: flag,
        preserveAspectRatio: "xMidYMid slice",
        "clip-path": "url(#entente-disc)",
      }) +
      element("circle", {
        cx: x,
        cy: y,
        r: r - (FLAG_RIM * scale) / 2,
        fill: "none",
        stroke: theme.outline,
        "stroke-width": FLAG_RIM * scale,
      })
    );
  const isLeader = actor.kind === "leader";
  const rim = LEADER_RIM * scale;
  const size = look.lettersSize * scale;
  return (
    ring +
    element("circle", {
      cx: x,
      cy: y,
      r: r - rim / 2,
      fill: isLeader ? theme.paper : look.colour,
      stroke: look.colour,
      "stroke-width": rim,
    }) +
    textLine(look.letters, "sans-600", size, {
      x,
      y: y + size * BASELINE,
      "text-anchor": "middle",
      fill: isLeader ? theme.ink : "#ffffff",
    })
  );
}
