/** Everything on the stage's own layers, drawn after each of sigma's pictures: letters, labels, the marks of what is chosen. */
import { mixed } from "../look/contrast.ts";
import { type Box, type Curve, type Disc, pointAt } from "../look/curve.ts";
import { ringed, setLabel } from "../look/lettering.ts";
import { FACES } from "../look/measure.ts";
import { type Sight, toScreen } from "../look/sight.ts";
import { discColours, UNLIT } from "../look/signs.ts";
import type { Session } from "../session/session.ts";
import type { Drawing } from "./drawing.ts";
import type { FlagShelf } from "./flags.ts";
import { drawDoubt, drawHalo, drawLabel, drawLetters, drawRing, fontOf, wipe } from "./ink.ts";
import { createLabelKeeper } from "./label-keeper.ts";
import type { Pose } from "./motion.ts";
import { isActorLit } from "./paint.ts";
import type { Renderer } from "./renderer.ts";
import { type Shape, shapeEdges } from "./shape.ts";
import type { Size } from "./sight.ts";

export interface Lettering {
  readonly isSettled: boolean;
  /** Labels look for new spots with the next picture. */
  resettle(): void;
  /** Finds spots now, as they would be at a sight. */
  settle(sight: Sight, size: Size): void;
  draw(renderer: Renderer): void;
  /** The spots of the labels that have room, by actor id. */
  spots(): ReadonlyMap<string, number>;
  /** Discs and labels in CSS pixels at a zoom, 0,0 in the middle of the drawing. */
  boxesAt(zoom: number, size: Size): Box[];
  stop(): void;
}

/** Labels look for new spots when the zoom has changed by this factor, and when the camera has rested this long (milliseconds). */
const ZOOM_STEP = 1.12;
const REST = 160;
/** With more edges than this they look only then: finding spots takes longer than a picture may. */
const MOST_LIVELY = 400;
/** Labels keep this far from the stage's edge, CSS pixels. */
const EDGE = 4;
/** Two names on one line are this much farther apart than labels must be, so that nobody reads them as one; CSS pixels. */
const APART = 7;

const discAt = (sight: Sight, { r, ...place }: Pose): Disc => ({ ...toScreen(sight, place), r: r * sight.zoom });

const onScreen = (shapes: ReadonlyMap<string, Shape>, sight: Sight): Curve[] =>
  [...shapes.values()].map(({ whole: { from, control, to } }) => ({
    from: toScreen(sight, from),
    control: toScreen(sight, control),
    to: toScreen(sight, to),
  }));

/** @param redraw asks for another picture soon */
export function createLettering(session: Session, drawing: Drawing, flags: FlagShelf, redraw: () => void): Lettering {
  const keeper = createLabelKeeper();
  let settledAt: Sight | null = null;
  let lastSight: Sight | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;

  /** Labels are placed around the discs where they will stand, so that they travel along and arrive well. */
  function settle(sight: Sight, size: Size): void {
    const { network, actorLooks, motion } = drawing;
    const discs = [...motion.targets].flatMap(([id, pose]) => {
      const look = actorLooks.get(id);
      if (!look || !network.hasNode(id)) return [];
      const text = setLabel(look, sight.zoom, size.width);
      const { cooperation, tension } = network.getNodeAttributes(id);
      const disc = ringed(discAt(sight, pose));
      return [{ ...disc, id, labelWidth: text.width + APART, labelHeight: text.height, priority: cooperation + tension }];
    });
    const shapes = motion.isMoving ? shapeEdges(network, session.relationLooks.peek(), motion.targets) : drawing.shapes;
    keeper.settle(discs, onScreen(shapes, sight), {
      x: EDGE,
      y: EDGE,
      width: size.width - 2 * EDGE,
      height: size.height - 2 * EDGE,
    });
    settledAt = sight;
  }

  /** Spots are looked for anew in steps while the zoom changes, and once more when the camera rests. */
  function follow(sight: Sight, size: Size): void {
    const change = settledAt ? Math.abs(Math.log(sight.zoom / settledAt.zoom)) : Number.POSITIVE_INFINITY;
    const mayWait = settledAt !== null && drawing.shapes.size > MOST_LIVELY;
    if (change > Math.log(ZOOM_STEP) && !mayWait) settle(sight, size);
    const hasMoved = lastSight && (lastSight.x !== sight.x || lastSight.y !== sight.y || lastSight.zoom !== sight.zoom);
    lastSight = sight;
    if (!hasMoved) return;
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = undefined;
      settledAt = null;
      redraw();
    }, REST);
  }

  function drawBelow(context: CanvasRenderingContext2D, sight: Sight): void {
    const selection = session.selection.peek();
    const shape = selection.kind === "relation" ? drawing.shapes.get(selection.id) : undefined;
    if (shape) drawHalo(context, shape.whole, shape.width, sight, session.theme.peek().focus);
  }

  function drawAbove(context: CanvasRenderingContext2D, sight: Sight, size: Size): void {
    const theme = session.theme.peek();
    const lit = session.lit.peek();
    const selection = session.selection.peek();
    const { network, actorLooks, motion } = drawing;
    const order = [...motion.poses].sort(([p], [q]) => Number(isActorLit(lit, p)) - Number(isActorLit(lit, q)));
    const looks = session.relationLooks.peek();
    for (const [id, { whole }] of drawing.shapes) {
      if (!looks.get(id)?.unchecked || (lit && !lit.relations.has(id))) continue;
      drawDoubt(context, toScreen(sight, pointAt(whole, 0.5)), theme.paper, theme.ink);
    }
    const labels: (() => void)[] = [];
    for (const [id, pose] of order) {
      const look = actorLooks.get(id);
      if (!look || !network.hasNode(id)) continue;
      const isLit = isActorLit(lit, id);
      const ink = (colour: string) => (isLit ? colour : mixed(colour, theme.paper, UNLIT * 2));
      const disc = discAt(sight, pose);
      const hasFlag = look.flag !== undefined && !flags.isMissing(look.flag);
      const { letters } = discColours(network.getNodeAttribute(id, "actor").kind, look, theme);
      if (!hasFlag) drawLetters(context, look.letters, look.lettersSize * (disc.r / look.radius), disc, ink(letters));
      if (selection.kind === "actor" && selection.id === id) drawRing(context, disc, theme.focus);
      const label = keeper.place(id, disc, setLabel(look, sight.zoom, size.width));
      const isWanted = label && (!label.clashes || (lit && isLit) || (selection.kind === "actor" && selection.id === id));
      if (isWanted) labels.push(() => drawLabel(context, label, look.face, ink(theme.ink), theme.paper));
    }
    for (const write of labels) write();
  }

  return {
    get isSettled() {
      return rest === undefined && settledAt !== null;
    },
    resettle() {
      settledAt = null;
    },
    settle,
    spots: keeper.spots,
    draw({ layers, sight: see, size: measure }) {
      const [sight, size] = [see(), measure()];
      follow(sight, size);
      wipe(layers.below, size.width, size.height);
      wipe(layers.above, size.width, size.height);
      drawBelow(layers.below, sight);
      drawAbove(layers.above, sight, size);
    },
    boxesAt(zoom, size) {
      return [...drawing.motion.targets].flatMap(([id, pose]) => {
        const look = drawing.actorLooks.get(id);
        const { x, y, r } = discAt({ x: 0, y: 0, zoom }, pose);
        const disc = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
        const label = look && keeper.place(id, { x, y, r }, setLabel(look, zoom, size.width));
        return label ? [disc, label.box] : [disc];
      });
    },
    stop: () => clearTimeout(rest),
  };
}

/** The bundled fonts, before which labels would be written in others. */
export const loadFonts = () => Promise.allSettled(FACES.map((face) => document.fonts.load(fontOf(face, 16))));
