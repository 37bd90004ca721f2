/** The numbers that lines carry, under which sentences stand below the drawing; one sentence has one number on all its lines. */
import type { Place } from "../core/model.ts";
import { type Box, boundsOf, type Curve, type Disc, distanceTo, pointAt } from "../look/curve.ts";
import { distanceToBox } from "../look/grid.ts";
import { UNCHECKED } from "../look/signs.ts";
import type { Drawing } from "./compose.ts";
import type { RelationNote } from "./input.ts";
import { isInside } from "./label.ts";

/** A sentence below the drawing. */
export interface Footnote {
  /** From 1, in reading order. */
  readonly number: number;
  readonly text: string;
  readonly origin: string;
  /** The relations that it justifies. */
  readonly relations: readonly string[];
}

/** A number on its line: a disc of paper, page units. */
export interface PlacedNumber extends Disc {
  readonly relation: string;
  readonly number: number;
}

/** Numbers sentences in reading order; notes of the same sentence become one. */
export function numberNotes(notes: readonly RelationNote[]): Footnote[] {
  const bySentence = new Map<number, RelationNote[]>();
  for (const note of notes) bySentence.set(note.order, [...(bySentence.get(note.order) ?? []), note]);
  return [...bySentence]
    .sort(([p], [q]) => p - q)
    .flatMap(([, same], i) => {
      const [{ text, origin } = { text: "", origin: "" }] = same;
      return [{ number: i + 1, text, origin, relations: same.map(({ relation }) => relation) }];
    });
}

/** Where along its line a number may stand, best first. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86] as const;
/** What standing beside the line costs, in places of the list above. */
const ASIDE = 9;
/** On the line, or touching it at its left or right; best first. */
const SPOTS = ALONG.flatMap((t, i) => [
  { t, side: 0, dislike: i },
  { t, side: 1, dislike: i + ASIDE },
  { t, side: -1, dislike: i + ASIDE },
]).sort((p, q) => p.dislike - q.dislike);
/** A point at a distance to the left of a curve's way. */
function beside(curve: Curve, t: number, distance: number): Place {
  const at = pointAt(curve, t);
  const [back, on] = [pointAt(curve, Math.max(0, t - 0.01)), pointAt(curve, Math.min(1, t + 0.01))];
  const length = Math.hypot(on.x - back.x, on.y - back.y) || 1;
  return { x: at.x + ((on.y - back.y) / length) * distance, y: at.y - ((on.x - back.x) / length) * distance };
}

/** Least space around a number, page units. */
const GAP = 2;
/** What another line under the number costs, in places of the list above. */
const ON_LINE = 2.5;

/**
 * A place for every number that finds room on its line, clear of discs, labels, question marks and each other.
 * @param r radius of a number's disc
 */
export function placeNumbers(
  footnotes: readonly Footnote[],
  { actors, labels, lines, doubts, scale }: Drawing,
  frame: Box,
  r: number,
): PlacedNumber[] {
  const placed: PlacedNumber[] = [];
  const marks = lines.flatMap(({ curve, look }): Disc[] =>
    look?.unchecked ? [{ ...pointAt(curve, 0.5), r: UNCHECKED.radius * doubts }] : [],
  );
  const boxes = [...labels.values()].map(({ box }) => box);
  const isClearOf = (discs: readonly Disc[], { x, y }: Place) =>
    discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) >= disc.r + r + GAP);
  const isFree = (at: Place) =>
    isInside({ x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r }, frame) &&
    isClearOf(actors, at) &&
    isClearOf(marks, at) &&
    isClearOf(placed, at) &&
    boxes.every((box) => distanceToBox(box, at.x, at.y) >= r + GAP);
  const bounded = lines.map(({ curve }) => ({ curve, bounds: boundsOf(curve) }));
  const crossed = (own: Curve, at: Place) =>
    bounded.filter(
      ({ curve, bounds }) => curve !== own && distanceToBox(bounds, at.x, at.y) < r + GAP && distanceTo(curve, at) < r + GAP,
    ).length;

  for (const { number, relations } of footnotes)
    for (const relation of relations) {
      const line = lines.find(({ id }) => id === relation);
      if (!line) continue;
      const { curve, look } = line;
      let best: { readonly at: Place; readonly cost: number } | undefined;
      const aside = r + GAP + (look?.width ?? 0) * (scale / 2);
      for (const { t, side, dislike } of SPOTS) {
        if (best && dislike >= best.cost) break;
        const at = beside(curve, t, side * aside);
        if (!isFree(at)) continue;
        const cost = dislike + ON_LINE * crossed(curve, at);
        if (!best || cost < best.cost) best = { at, cost };
      }
      if (best) placed.push({ relation, number, ...best.at, r });
    }
  return placed;
}
