/**
 * The ground of all scenes of a view: everybody's place, disc and label on the wall. It depends on the whole dossier and never on the
 * scene, so that nodes keep their places from scene to scene.
 */
import type { Dossier, Places, Relation, Scene } from "../core/model.ts";
import { completePlaces } from "../core/place/complete.ts";
import { layoutNamed } from "../core/place/layouts.ts";
import { type Network, weaveNetwork } from "../core/weave/network.ts";
import { composeFigure } from "../figure/figure.ts";
import type { FigureInput } from "../figure/input.ts";
import type { FigureLabel } from "../figure/label.ts";
import { type ActorLook, LINE_HEIGHT, lookOfActor } from "../look/actor.ts";
import { textWidth } from "../look/measure.ts";
import { lookOfRelation } from "../look/relation.ts";
import { THEME } from "../look/theme.ts";

/** Units of the wall: 1080 of them are its height, whatever its pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface Ground {
  readonly network: Network;
  readonly places: Places;
  readonly actorLooks: ReadonlyMap<string, ActorLook>;
  /** Points of the heaviest relation: what widths are measured by. */
  readonly heaviest: number;
  /** Size of discs and lines. */
  readonly scale: number;
  readonly labels: ReadonlyMap<string, FigureLabel>;
  /** How many labels found no room, or none for a whole word. */
  readonly missing: number;
}

/** Ways to make everything fit, best first: type of the largest labels in units of the wall, and the size of discs. */
const TRIES = [
  { type: 40, discs: 1.15 },
  { type: 36, discs: 1.05 },
  { type: 33, discs: 1 },
  { type: 30, discs: 0.95 },
  { type: 28, discs: 0.85 },
  { type: 26, discs: 0.72 },
  { type: 25, discs: 0.6 },
  { type: 25, discs: 0.48 },
] as const;
/** Share of the room that labels may take: beyond it, one no longer sees which belongs to whom. */
const MOST_LABELS = 0.1;
/** No label is smaller, so that the last row reads it. */
const SMALLEST = 24.2;
/** Type that is tried however many labels there are. */
const ALWAYS_TRIED = 30;
/** Units squared that an actor would like to itself at scale 1. */
const SPACE = 24_000;
const SCALES = [0.58, 1.4] as const;

/** Which ground: of which view, laid out how, or where a person put the actors. */
export type GroundWish = Pick<Scene, "view" | "layout" | "places">;

/** Lays out a view of the dossier for a room. @param relations every line that can be drawn in this view */
export function layGround(
  dossier: Dossier,
  relations: readonly Relation[],
  { view, layout = "signed", places: chosen = [] }: GroundWish,
  room: Room,
): Ground {
  const network = weaveNetwork(dossier, relations, view);
  const here = chosen.filter(({ actor }) => network.hasNode(actor));
  const fixed: Places = new Map(here.map(({ actor, x, y }) => [actor, { x, y }]));
  const heaviest = Math.max(0, ...relations.map((relation) => relation.weight));
  let best: Ground | undefined;
  for (const { type, discs } of TRIES) {
    const scale =
      Math.min(SCALES[1], Math.max(SCALES[0], Math.sqrt((room.width * room.height) / (Math.max(6, network.order) * SPACE)))) *
      discs;
    const rough = withType(looksOf(network, scale), type);
    const labelled = [...rough.values()].reduce((sum, { labelWidth, labelHeight }) => sum + labelWidth * labelHeight, 0);
    if (type > ALWAYS_TRIED && labelled > MOST_LABELS * room.width * room.height) continue;
    const nodes = network.mapNodes((id, { actor }) => {
      const { radius = 0, labelWidth = 0, labelHeight = 0 } = rough.get(id) ?? {};
      return {
        id,
        radius,
        labelWidth,
        labelHeight,
        ...(actor.kind === "leader" && view === "actors" && { tiedTo: actor.country }),
      };
    });
    const laid = nodes.every(({ id }) => fixed.has(id)) ? fixed : layoutNamed(layout).place(nodes, relations, room);
    const places = fixed.size ? completePlaces(fixed, laid) : laid;
    const draft = { network, places, heaviest, scale };
    const { scale: drawn, width } = composeFigure(inputFor({ ...draft, actorLooks: rough }, relations, room));
    // The figure measures its page in units of its own: what a letter must be there to come out in the wished size here.
    const actorLooks = withType(rough, (type * width) / room.width / drawn, (SMALLEST * width) / room.width / drawn);
    const { labels } = composeFigure(inputFor({ ...draft, actorLooks }, relations, room));
    const missing = network.order - [...labels.keys()].filter((id) => isWhole(labels, actorLooks, id)).length;
    if (!best || missing < best.missing) best = { ...draft, actorLooks, labels, missing };
    if (missing === 0) break;
  }
  return best ?? { network, places: new Map(), actorLooks: new Map(), labels: new Map(), heaviest, scale: 1, missing: 0 };
}

/** Does a label stand with all its words whole? */
const isWhole = (labels: Ground["labels"], looks: Ground["actorLooks"], id: string) =>
  labels.get(id)?.lines.join(" ").replaceAll("- ", "-") === looks.get(id)?.label.replaceAll("- ", "-");

/** The ground drawn whole, as a figure in the stage's place. */
const inputFor = (
  ground: Pick<Ground, "network" | "places" | "actorLooks" | "heaviest" | "scale">,
  relations: readonly Relation[],
  room: Room,
): FigureInput => ({
  network: ground.network,
  places: ground.places,
  actorLooks: ground.actorLooks,
  relationLooks: new Map(relations.map((r) => [r.id, lookOfRelation(r, ground.heaviest, THEME.light, ground.scale)])),
  theme: THEME.light,
  size: room,
  legend: false,
  interactive: true,
});

function looksOf(network: Network, scale: number): ReadonlyMap<string, ActorLook> {
  const weights = network.mapNodes((_, { cooperation, tension }) => cooperation + tension);
  const most = Math.max(0, ...weights);
  return new Map(
    network.mapNodes((id, { actor, cooperation, tension }) => [id, lookOfActor(actor, cooperation + tension, most, scale)]),
  );
}

/** Share of a disc's width that its letters may fill. */
const MOST_LETTERS = 0.88;

/** The looks with labels of another size, the largest of `size`, none under `least`; letters on discs too, or none where they do not fit. */
function withType(looks: ReadonlyMap<string, ActorLook>, size: number, least = 0): ReadonlyMap<string, ActorLook> {
  const largest = Math.max(1, ...[...looks.values()].map((look) => look.fontSize));
  return new Map(
    [...looks].map(([id, look]) => {
      const fontSize = Math.max(least, (size * look.fontSize) / largest);
      const lettersSize = Math.max(least, look.lettersSize);
      const isFitting = textWidth(look.letters, "sans-600", lettersSize) <= 2 * look.radius * MOST_LETTERS;
      return [
        id,
        {
          ...look,
          fontSize,
          labelWidth: textWidth(look.label, look.face, fontSize),
          labelHeight: fontSize * LINE_HEIGHT,
          lettersSize,
          letters: isFitting ? look.letters : "",
        },
      ];
    }),
  );
}
