/** What every disc and edge looks like now, under what is lit and chosen; sigma's reducers ask here, so hover never touches the graph. Pure. */
import type { ActorKind } from "../core/model.ts";
import type { ActorLook } from "../look/actor.ts";
import { mixed } from "../look/contrast.ts";
import type { RelationLook } from "../look/relation.ts";
import { discColours, hollowRim, RING, tieColour, UNLIT } from "../look/signs.ts";
import type { Theme } from "../look/theme.ts";
import type { Lit } from "../session/lit.ts";
import type { DiscPaint } from "./disc-program.ts";
import type { EdgePaint } from "./edge-program.ts";
import type { Shape } from "./shape.ts";

export const isActorLit = (lit: Lit | null, id: string) => lit === null || lit.actors.size === 0 || lit.actors.has(id);

/** A relation that is lit itself; a tie between two actors that are. */
export const isEdgeLit = (lit: Lit | null, id: string, ends: readonly [string, string], isTie: boolean) =>
  lit === null || lit.actors.size === 0 || (isTie ? ends.every((end) => lit.actors.has(end)) : lit.relations.has(id));

/** @param radius as it is now, growing discs included, design units */
export function paintDisc(
  kind: ActorKind,
  look: ActorLook,
  radius: number,
  theme: Theme,
  isLit: boolean,
): Omit<DiscPaint, "image"> {
  const { fill, rim, rimWidth } = discColours(kind, look, theme);
  const size = radius + RING;
  return {
    size,
    color: fill,
    paper: theme.paper,
    rimColor: rim,
    ringShare: RING / size,
    rimShare: Math.min(rimWidth, radius) / size,
    veil: isLit ? "rgba(0, 0, 0, 0)" : veilOf(theme.paper),
  };
}

/** Paper with its alpha multiplied in, as sigma's blending wants it. */
function veilOf(paper: string): string {
  const share = 1 - UNLIT;
  const [r, g, b] = [1, 3, 5].map((i) => Math.round(Number.parseInt(paper.slice(i, i + 2), 16) * share));
  return `rgba(${r}, ${g}, ${b}, ${share})`;
}

export const paintRelation = (look: RelationLook, shape: Shape, theme: Theme, isLit: boolean): EdgePaint => ({
  shape,
  color: isLit ? look.colour : mixed(look.colour, theme.paper, UNLIT),
  dash: look.dash,
  rim: look.hollow ? hollowRim(look.width) : 0,
});

export const paintTie = (shape: Shape, theme: Theme, isLit: boolean): EdgePaint => ({
  shape,
  color: isLit ? tieColour(theme) : mixed(tieColour(theme), theme.paper, UNLIT * 2),
  rim: 0,
});
