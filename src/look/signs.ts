/** The fixed signs of the drawing, in design units: arrowheads, hollow lines, ties, rims; and the colours of a disc. One truth for stage and figure. */
import type { ActorKind } from "../core/model.ts";
import type { ActorLook } from "./actor.ts";
import { contrast } from "./contrast.ts";
import type { Theme } from "./theme.ts";

/** Size of an arrowhead by its line's width; never smaller than one sees. */
export const arrowLength = (width: number) => 8 + 1.9 * width;
export const arrowWidth = (width: number) => 8 + 1.7 * width;

/** Width of each rim of a hollow line. */
export const hollowRim = (width: number) => Math.max(1.8, width * 0.26);

/** The neutral line of a leader to a country. */
export const TIE_WIDTH = 1.5;
export const tieColour = (theme: Theme) => theme.outline;

/** Free ring of paper around a disc, so that lines end before it. */
export const RING = 2;
/** Rim of a flag, which keeps white edges from the paper. */
const FLAG_RIM = 1.25;
const DISC_RIM = 3;

/** What stays of a colour that is not lit, 0…1; the rest is paper. */
export const UNLIT = 0.2;

export interface DiscColours {
  readonly fill: string;
  readonly rim: string;
  readonly rimWidth: number;
  readonly letters: string;
}

/** Least contrast of rims with the paper and of letters with the disc. */
const LEAST = { rim: 3, letters: 4.5 } as const;

/** Rim, ground and letters of an actor's disc; a colour that the paper would swallow gives way to one of the theme. */
export function discColours(kind: ActorKind, look: ActorLook, theme: Theme): DiscColours {
  const rim = contrast(look.colour, theme.paper) >= LEAST.rim ? look.colour : theme.outline;
  if (look.flag) return { fill: theme.paper, rim: theme.outline, rimWidth: FLAG_RIM, letters: theme.ink };
  if (kind !== "leader") return { fill: look.colour, rim, rimWidth: DISC_RIM, letters: "#ffffff" };
  const letters = contrast(look.colour, theme.paper) >= LEAST.letters ? look.colour : theme.ink;
  return { fill: theme.paper, rim, rimWidth: DISC_RIM, letters };
}

/** The question mark on a relation that nobody has checked: radius of its disc and size of its letter, design units. */
export const UNCHECKED = { radius: 8, letter: 12, sign: "?" } as const;
