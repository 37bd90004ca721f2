/** Keeps every label at its spot while discs move and the camera zooms, and looks for better spots only when asked. */
import type { Box, Curve, Disc } from "../look/curve.ts";
import { type LabelledDisc, placeLabels } from "../look/labels.ts";
import { type LabelText, labelAt } from "../look/lettering.ts";
import type { Align } from "../look/spots.ts";

export interface PlacedLabel extends LabelText {
  readonly box: Box;
  readonly align: Align;
  /** There is no room for it. */
  readonly clashes: boolean;
}

export interface LabelKeeper {
  /** Looks for the best spots, calmly: a label that stands well stays. Everything in CSS pixels. */
  settle(discs: readonly LabelledDisc[], curves: readonly Curve[], frame: Box): void;
  /** Where a label stands beside its disc as it is now; null before its first spot is found. */
  place(id: string, disc: Disc, text: LabelText): PlacedLabel | null;
  /** The spots of the labels that have room, as positions in the table. */
  spots(): ReadonlyMap<string, number>;
}

export function createLabelKeeper(): LabelKeeper {
  let kept: ReadonlyMap<string, { readonly spot: number; readonly clashes: boolean }> = new Map();
  return {
    settle(discs, curves, frame) {
      kept = placeLabels(discs, curves, frame, new Map([...kept].map(([id, { spot }]) => [id, spot])));
    },
    place(id, disc, text) {
      const label = kept.get(id);
      const at = label && labelAt(label.spot, disc, text);
      return at ? { ...text, ...at, clashes: label.clashes } : null;
    },
    spots: () => new Map([...kept].flatMap(([id, { spot, clashes }]) => (clashes ? [] : [[id, spot] as const]))),
  };
}
