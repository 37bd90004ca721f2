/** An actor's disc as markup: a flag in a circle, a leader's initials on paper, letters on a neutral disc. */
import type { Actor } from "../core/model.ts";
import { discColours, RING } from "../look/signs.ts";
import type { PlacedActor } from "./compose.ts";
import type { FigureInput } from "./input.ts";
import { BASELINE, textLine } from "./type.ts";
import { element, short } from "./xml.ts";

/** Id of the clip that cuts flags to discs; it can be another where several figures share a page. */
export const DISC_CLIP_ID = "entente-disc";

/**
 * Cuts a flag of one unit to its circle. One serves all flags, each in units of its own, and twins in one page agree; Inkscape cannot
 * measure a clip by the box of what it clips.
 */
export const DISC_CLIP = element("clipPath", { id: DISC_CLIP_ID }, element("circle", { cx: 0.5, cy: 0.5, r: 0.5 }));

/** A picture inside the figure's own file. */
const isEmbedded = (address: string) => /^data:image\/[\w.+-]+[;,][^\s"'<>]*$/.test(address);

/** @param scale page units for each design unit */
export function drawDisc({ look, x, y, r }: PlacedActor, actor: Actor, { theme, flags }: FigureInput, scale: number): string {
  const flag = look.flag ? flags?.get(look.flag) : undefined;
  const isFlag = flag !== undefined && isEmbedded(flag);
  // Without its flag a country is a disc with letters, as one that has none.
  const { flag: _, ...flagless } = look;
  const colours = discColours(actor.kind, isFlag ? look : flagless, theme);
  const rim = colours.rimWidth * scale;
  const size = look.lettersSize * scale;
  return [
    element("circle", { cx: x, cy: y, r: r + RING * scale, fill: theme.paper }),
    isFlag &&
      element(
        "g",
        { transform: `translate(${short(x - r)} ${short(y - r)}) scale(${short(2 * r)})` },
        element("image", {
          width: 1,
          height: 1,
          // Not the newer href, which Inkscape does not know on pictures.
          "xlink:href": flag,
          preserveAspectRatio: "xMidYMid slice",
          "clip-path": `url(#${DISC_CLIP_ID})`,
        }),
      ),
    element("circle", {
      cx: x,
      cy: y,
      r: r - rim / 2,
      fill: isFlag ? "none" : colours.fill,
      stroke: colours.rim,
      "stroke-width": rim,
    }),
    !isFlag &&
      textLine(look.letters, "sans-600", size, {
        x,
        y: y + size * BASELINE,
        "text-anchor": "middle",
        fill: colours.letters,
      }),
  ]
    .filter((part) => part !== false)
    .join("");
}
