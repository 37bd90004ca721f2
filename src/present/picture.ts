/** A step of a scene as a figure: the ground with what is shown, and what of it is gone, faded or asked about. */
import type { Relation } from "../core/model.ts";
import type { Shown } from "../core/scenes/show.ts";
import { composeFigure, drawFigure } from "../figure/figure.ts";
import type { FigureInput } from "../figure/input.ts";
import { lookOfRelation, type RelationLook } from "../look/relation.ts";
import type { Theme } from "../look/theme.ts";
import { standIns } from "./flags.ts";
import type { Ground, Room } from "./ground.ts";

/** How a part of the figure stands: lit or as ever, faded, or not there. */
export type Standing = "here" | "faded" | "gone";

export interface Picture {
  /** With stand-ins for the flags. */
  readonly svg: string;
  /** Flags as data URIs, by code. */
  readonly flags: ReadonlyMap<string, string>;
  actor(id: string): Standing;
  relation(id: string): Standing;
  /** The open question's line, in units of the figure's page: where its mark stands, and what must not be read out. */
  readonly asked: { readonly relation: string; readonly x: number; readonly y: number } | null;
}

/** Width of a line whose weight is kept back, in design units. */
const ASKED_WIDTH = 7;

/** Draws a step for the wall or, without labels to read, as a small picture of it. */
export function pictureOf(shown: Shown, ground: Ground, room: Room, theme: Theme, flags: ReadonlyMap<string, string>): Picture {
  const here = new Map(shown.relations.map((relation) => [relation.id, relation]));
  const network = ground.network.copy();
  for (const [id, relation] of here) if (network.hasEdge(id)) network.replaceEdgeAttributes(id, { kind: "relation", relation });
  const looks = new Map(
    shown.ground.map(({ id }, i) => [id, lookFor(here.get(id) ?? (shown.ground[i] as Relation), shown, ground, theme)]),
  );
  const input: FigureInput = {
    network,
    places: ground.places,
    actorLooks: ground.actorLooks,
    relationLooks: looks,
    labels: ground.labels,
    theme,
    size: room,
    legend: false,
    interactive: true,
    flags: standIns(flags),
  };
  const { lit, ask } = shown;
  const standing = (isShown: boolean, isLit: boolean): Standing => (!isShown ? "gone" : !lit || isLit ? "here" : "faded");
  const line = ask && here.has(ask.relation) ? composeFigure(input).lines.find(({ id }) => id === ask.relation) : undefined;
  return {
    svg: drawFigure(input),
    flags,
    actor: (id) => standing(shown.actors.has(id), lit?.actors.has(id) ?? false),
    relation: (id) => standing(here.has(id), lit?.relations.has(id) ?? false),
    asked: line && ask ? { relation: ask.relation, ...middleOf(line.curve) } : null,
  };
}

function lookFor(relation: Relation, { ask }: Shown, { heaviest, scale }: Ground, theme: Theme): RelationLook {
  const look = lookOfRelation(relation, heaviest, theme, scale);
  if (ask?.relation !== relation.id) return look;
  if (ask.hides === "weight") return { ...look, width: ASKED_WIDTH };
  return { width: ASKED_WIDTH, colour: theme.quiet, hollow: false, unchecked: false };
}

/** The middle of a quadratic curve. */
const middleOf = ({ from, control, to }: { readonly from: Point; readonly control: Point; readonly to: Point }): Point => ({
  x: from.x / 4 + control.x / 2 + to.x / 4,
  y: from.y / 4 + control.y / 2 + to.y / 4,
});

interface Point {
  readonly x: number;
  readonly y: number;
}
