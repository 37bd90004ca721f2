/** What must hold for every figure, asked of its composition and of its markup: nothing on another, nothing off the page. */
import { expect } from "vitest";
import { drawComposed, type Figure } from "../../src/figure/figure.ts";
import type { FigureInput } from "../../src/figure/input.ts";
import { isSegmentFree } from "../../src/figure/leader.ts";
import { type Box, type Disc, pointsAlong } from "../../src/look/curve.ts";
import { boxesOverlap, distanceToBox } from "../../src/look/grid.ts";
import { type Face, textWidth } from "../../src/look/measure.ts";
import { readXml } from "./well-formed.ts";

/** A hundredth of a unit, to which markup is rounded, and a little for sums of such. */
const ROUNDED = 0.03;
/** Share of its size that a line of text reaches above and below its baseline, as its small letters and capitals do. */
const ASCENT = 0.7;
const DESCENT = 0.2;

interface Named extends Box {
  readonly name: string;
}

const boxOf = ({ x, y, r }: Disc): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
const isWithin = (box: Box, frame: Box) =>
  box.x >= frame.x - ROUNDED &&
  box.y >= frame.y - ROUNDED &&
  box.x + box.width <= frame.x + frame.width + ROUNDED &&
  box.y + box.height <= frame.y + frame.height + ROUNDED;

/** Discs, labels, numbers and quotes stand apart, inside their frame, and every sentence is said or told to be missing. */
export function expectSoundComposition(input: FigureInput, figure: Figure): void {
  const { actors, labels, lines, numbers, quotes, frame, unsaid } = figure;
  const boxes: Named[] = [
    ...[...labels].map(([id, { box }]) => ({ name: `label of ${id}`, ...box })),
    ...quotes.map(({ box, leaders }) => ({ name: `quote of ${leaders[0]?.relation}`, ...box })),
  ];
  const discs = [
    ...actors.map(({ id, ...disc }) => ({ name: `disc of ${id}`, ...disc })),
    ...numbers.map(({ relation, ...disc }) => ({ name: `number of ${relation}`, ...disc })),
  ];
  for (const box of [...boxes, ...(input.sight ? [] : discs.map((disc) => ({ name: disc.name, ...boxOf(disc) })))])
    expect(isWithin(box, frame), `${box.name} inside`).toBe(true);
  for (const [i, box] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other), `${box.name} on ${other.name}`).toBe(false);
    for (const disc of discs)
      expect(distanceToBox(box, disc.x, disc.y), `${box.name} on ${disc.name}`).toBeGreaterThanOrEqual(disc.r - ROUNDED);
  }
  for (const number of numbers)
    for (const disc of [...actors, ...numbers.filter((other) => other !== number)])
      expect(Math.hypot(disc.x - number.x, disc.y - number.y), `number of ${number.relation}`).toBeGreaterThan(disc.r + number.r);
  for (const { box, leaders } of quotes) {
    for (const { curve, look } of lines)
      for (const { x, y } of pointsAlong(curve, 40))
        expect(distanceToBox(box, x, y), `quote of ${leaders[0]?.relation} on a line`).toBeGreaterThan((look?.width ?? 0) / 2);
    for (const { from, to } of leaders) {
      const others = boxes.filter(({ x, y }) => x !== box.x || y !== box.y);
      expect(isSegmentFree(from, to, { discs: actors, boxes: others }), `leader of ${leaders[0]?.relation}`).toBe(true);
    }
  }
  const said = [...quotes.flatMap(({ leaders }) => leaders), ...numbers].map(({ relation }) => relation);
  const wanted = [...(input.quotes ?? []), ...(input.footnotes ?? [])].map(({ relation }) => relation);
  expect([...said, ...unsaid].sort(), "each sentence once").toEqual(wanted.sort());
  for (const { relations, number } of figure.listed)
    expect(
      numbers.some((placed) => placed.number === number && relations.includes(placed.relation)),
      `footnote ${number} belongs to a line`,
    ).toBe(true);
}

/** Every line of text stands on the page, and none on another. */
export function expectSoundMarkup(input: FigureInput, figure: Figure): string {
  const svg = drawComposed(input, figure);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|\d\.\d{3}/);
  const texts = textsOf(svg).filter((text) => text.width > 0);
  // Letters in discs that a stage shows in part are cut as the discs are.
  const page = { x: 0, y: 0, width: figure.width, height: figure.height };
  if (!input.sight) for (const text of texts) expect(isWithin(text, page), `“${text.name}” on the page`).toBe(true);
  for (const [i, text] of texts.entries())
    for (const other of texts.slice(i + 1))
      expect(boxesOverlap(text, other, -0.5), `“${text.name}” on “${other.name}”`).toBe(false);
  return svg;
}

function textsOf(svg: string): Named[] {
  const texts: { name: string; x: number; y: number; size: number; width: number; anchor: string }[] = [];
  for (const { name, attributes, text } of readXml(svg)) {
    if ((name !== "text" && name !== "tspan") || attributes.fill === "none") continue;
    const face = `${attributes["font-family"]?.includes("Serif") ? "serif" : "sans"}-${attributes["font-weight"] ?? "400"}`;
    const size = Number(attributes["font-size"]);
    const spacing = Number(attributes["letter-spacing"] ?? 0) * text.length;
    const width = textWidth(text, face as Face, size) + spacing + Number(attributes.dx ?? 0);
    const last = texts.at(-1);
    if (name === "tspan" && last) {
      last.width += width;
      last.name += ` ${text}`;
      last.size = Math.max(last.size, size);
    } else {
      const { x, y, "text-anchor": anchor = "start" } = attributes;
      texts.push({ name: text, x: Number(x), y: Number(y), size, width, anchor });
    }
  }
  return texts.map(({ name, x, y, size, width, anchor }) => ({
    name,
    x: x - ({ middle: 0.5, end: 1 }[anchor] ?? 0) * width,
    y: y - ASCENT * size,
    width,
    height: (ASCENT + DESCENT) * size,
  }));
}
