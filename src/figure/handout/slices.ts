/** Text as slices: a line each. */
import type { Slice } from "./flow.ts";
import { breakLines, drawTextLine, type Span } from "./rich.ts";

/** @param leading from baseline to baseline, in sizes of the largest voice */
export function slicesOf(spans: readonly Span[], width: number, leading: number): Slice[] {
  const size = spans.reduce((largest, { voice }) => Math.max(largest, voice.size), 0);
  const height = size * leading;
  const baseline = baselineIn(height, size);
  return [...breakLines(spans, width)].map((line) => ({ height, draw: (x, y) => drawTextLine(line, x, y + baseline) }));
}

/** From the head of a line to its baseline: capitals stand in the middle of the line's height, a little above it for the descenders. */
export const baselineIn = (height: number, size: number) => height / 2 + size * 0.28;
