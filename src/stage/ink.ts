/** Writes and draws on the stage's own two layers: the halo of a chosen edge below everything, letters, rings and labels above. */
import type { Place } from "../core/model.ts";
import { LINE_HEIGHT } from "../look/actor.ts";
import type { Curve, Disc } from "../look/curve.ts";
import type { Face } from "../look/measure.ts";
import type { Sight } from "../look/sight.ts";
import { UNCHECKED } from "../look/signs.ts";
import type { PlacedLabel } from "./label-keeper.ts";

const FAMILIES = {
  serif: '"Source Serif 4", Georgia, "Times New Roman", serif',
  sans: '"Source Sans 3", "Helvetica Neue", Arial, sans-serif',
} as const;
/** From the middle of a line to its baseline, as a share of the font size. */
const BASELINE = 0.33;
/** Width of the paper around words, as a share of their size. */
const HALO = 0.28;
/** Ring around the chosen disc and halo of the chosen edge, CSS pixels. */
const RING_GAP = 3;
const RING_WIDTH = 3;
const EDGE_HALO = 5;
const EDGE_HALO_SHARE = 0.3;

export const fontOf = (face: Face, size: number) => {
  const [family, weight] = face.split("-") as ["serif" | "sans", string];
  return `${weight} ${size}px ${FAMILIES[family]}`;
};

/** Clears a layer and sizes it for the screen's density; everything after is in CSS pixels. */
export function wipe(context: CanvasRenderingContext2D, width: number, height: number): void {
  const density = window.devicePixelRatio || 1;
  const [w, h] = [Math.round(width * density), Math.round(height * density)];
  const { canvas } = context;
  if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
}

/** A broad translucent line under an edge. Curve and width in design units. */
export function drawHalo(
  context: CanvasRenderingContext2D,
  curve: Curve,
  width: number,
  { x, y, zoom }: Sight,
  colour: string,
): void {
  const { from, control, to } = curve;
  context.beginPath();
  context.moveTo(x + from.x * zoom, y + from.y * zoom);
  context.quadraticCurveTo(x + control.x * zoom, y + control.y * zoom, x + to.x * zoom, y + to.y * zoom);
  context.lineWidth = width * zoom + 2 * EDGE_HALO;
  context.lineCap = "round";
  context.strokeStyle = colour;
  context.globalAlpha = EDGE_HALO_SHARE;
  context.stroke();
  context.globalAlpha = 1;
}

/** Letters in the middle of a disc. Everything in CSS pixels. */
export function drawLetters(context: CanvasRenderingContext2D, letters: string, size: number, disc: Disc, colour: string): void {
  context.font = fontOf("sans-600", size);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = colour;
  context.fillText(letters, disc.x, disc.y + size * BASELINE);
}

/** The ring around a chosen disc. */
export function drawRing(context: CanvasRenderingContext2D, { x, y, r }: Disc, colour: string): void {
  context.beginPath();
  context.arc(x, y, r + RING_GAP + RING_WIDTH / 2, 0, 2 * Math.PI);
  context.lineWidth = RING_WIDTH;
  context.strokeStyle = colour;
  context.stroke();
}

/** A label with paper around its words, so that no line cuts them. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  label: PlacedLabel,
  face: Face,
  colour: string,
  paper: string,
): void {
  const { box, align, lines, size } = label;
  context.font = fontOf(face, size);
  context.textAlign = align === "middle" ? "center" : align;
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  context.lineWidth = size * HALO;
  context.strokeStyle = paper;
  context.fillStyle = colour;
  const x = box.x + { start: 0, middle: 0.5, end: 1 }[align] * box.width;
  const baseline = (i: number) => box.y + (i + 0.5) * size * LINE_HEIGHT + size * BASELINE;
  for (const [i, line] of lines.entries()) context.strokeText(line, x, baseline(i));
  for (const [i, line] of lines.entries()) context.fillText(line, x, baseline(i));
}

/** The question mark on an edge that nobody has checked. CSS pixels: it stays as large under any zoom. */
export function drawDoubt(context: CanvasRenderingContext2D, { x, y }: Place, paper: string, ink: string): void {
  context.beginPath();
  context.arc(x, y, UNCHECKED.radius, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.font = fontOf("sans-600", UNCHECKED.letter);
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  context.fillStyle = ink;
  context.fillText(UNCHECKED.sign, x, y + UNCHECKED.letter * BASELINE);
}
