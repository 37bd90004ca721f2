/** Keeps every label at its spot while discs move and the camera zooms, and looks for better spots only when asked. */
import { type ActorLook, LINE_HEIGHT } from "../look/actor.ts";
import type { Box, Curve, Disc } from "../look/curve.ts";
import { type LabelledDisc, placeLabels } from "../look/labels.ts";
import { textWidth, wrapEvenly } from "../look/measure.ts";
import { RING } from "../look/signs.ts";
import { type Align, alignAt, boxAt, SPOTS } from "../look/spots.ts";

/** A label as set at some zoom; lengths in CSS pixels. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends LabelText {
  readonly box: Box;
  readonly align: Align;
  /** There is no room for it. */
  readonly clashes: boolean;
}

const SMALLEST = 12.5;
/** Labels grow with the zoom to this power: much less than discs. */
const GROWTH = 0.4;
/** A label wider than this share of the stage is broken into lines. */
const WIDEST = 0.22;
const LEAST_WIDTH = 124;

/** Sets a label for a zoom. @param stage width of the stage in CSS pixels */
export function setLabel(look: ActorLook, zoom: number, stage: number): LabelText {
  const size = Math.max(SMALLEST, look.fontSize * zoom ** GROWTH);
  const lines = wrapEvenly(look.label, look.face, size, Math.max(LEAST_WIDTH, stage * WIDEST));
  return {
    lines,
    size,
    width: Math.max(0, ...lines.map((line) => textWidth(line, look.face, size))),
    height: lines.length * size * LINE_HEIGHT,
  };
}

export interface LabelKeeper {
  /** Looks for the best spots, calmly: a label that stands well stays. Everything in CSS pixels. */
  settle(discs: readonly LabelledDisc[], curves: readonly Curve[], frame: Box): void;
  /** Where a label stands beside its disc as it is now; null before its first spot is found. */
  place(id: string, disc: Disc, text: LabelText): PlacedLabel | null;
}

/** A disc as labels see it: its ring of paper stays free. */
export const ringed = ({ x, y, r }: Disc): Disc => ({ x, y, r: r + RING });

export function createLabelKeeper(): LabelKeeper {
  let kept: ReadonlyMap<string, { readonly spot: number; readonly clashes: boolean }> = new Map();
  return {
    settle(discs, curves, frame) {
      kept = placeLabels(discs, curves, frame, new Map([...kept].map(([id, { spot }]) => [id, spot])));
    },
    place(id, disc, text) {
      const label = kept.get(id);
      const spot = label && SPOTS[label.spot];
      if (!spot) return null;
      return { ...text, box: boxAt(spot, ringed(disc), text.width, text.height), align: alignAt(spot), clashes: label.clashes };
    },
  };
}
