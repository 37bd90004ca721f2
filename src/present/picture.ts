/** A step of a scene as a figure: the ground with what is shown, and what of it is gone, faded or asked about. */
import type { Place, Relation } from "../core/model.ts";
import type { Shown } from "../core/scenes/show.ts";
import type { Composition } from "../figure/compose.ts";
import { composeFigure, drawComposed } from "../figure/figure.ts";
import type { FigureInput } from "../figure/input.ts";
import { type Box, type Curve, pointAt } from "../look/curve.ts";
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

/** Size of the question mark on an asked line, page units. */
export const MARK = { radius: 36, type: 48 } as const;
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
  const figure = composeFigure(input);
  const line = ask && here.has(ask.relation) ? figure.lines.find(({ id }) => id === ask.relation) : undefined;
  return {
    svg: drawComposed(input, figure),
    flags,
    actor: (id) => standing(shown.actors.has(id), lit?.actors.has(id) ?? false),
    relation: (id) => standing(here.has(id), lit?.relations.has(id) ?? false),
    asked: line && ask ? { relation: ask.relation, ...markPlace(line.curve, figure) } : null,
  };
}

function lookFor(relation: Relation, { ask }: Shown, { heaviest, scale }: Ground, theme: Theme): RelationLook {
  const look = lookOfRelation(relation, heaviest, theme, scale);
  if (ask?.relation !== relation.id) return look;
  if (ask.hides === "weight") return { ...look, width: ASKED_WIDTH };
  return { width: ASKED_WIDTH, colour: theme.quiet, hollow: false, unchecked: false };
}

/** Where along a line a question mark may stand, best first, as shares of the line. */
const MARK_PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68] as const;

/** The place on an asked line, near its middle, where its mark covers least of labels and discs. */
function markPlace(curve: Curve, { labels, actors }: Pick<Composition, "labels" | "actors">): Place {
  const boxes: Box[] = [
    ...[...labels.values()].map(({ box }) => box),
    ...actors.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
  ];
  const covered = ({ x, y }: Place) =>
    boxes.reduce(
      (sum, box) =>
        sum +
        Math.max(0, Math.min(box.x + box.width, x + MARK.radius) - Math.max(box.x, x - MARK.radius)) *
          Math.max(0, Math.min(box.y + box.height, y + MARK.radius) - Math.max(box.y, y - MARK.radius)),
      0,
    );
  const places = MARK_PLACES.map((share) => pointAt(curve, share));
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}
