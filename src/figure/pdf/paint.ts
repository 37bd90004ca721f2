/** Draws an SVG into a PDF, element by element: groups, shapes, flags, text. */
import type { Box } from "../../look/curve.ts";
import { boxOf, fitView, innerPoints, inverseOf, numberOf, traceShape, transformsOf } from "./geometry.ts";
import { inOneGroup } from "./group.ts";
import type { Kit, KitStructure, Matrix } from "./kit.ts";
import type { Letters } from "./letters.ts";
import { colourOf, fillRuleOf, numberIn, referenceIn, type Style, setStroke, styleOf } from "./style.ts";
import { elementsIn, isElement, parseSvg, type SvgElement, svgInUri, wordsIn } from "./svg.ts";
import { paintText } from "./text.ts";

/** Where an SVG is drawn. */
export interface Canvas {
  readonly kit: Kit;
  readonly letters: Letters;
  /** The document's structure, to which parts that carry `data-part` are added; none inside such a part. */
  readonly structure?: KitStructure | undefined;
}

interface Scene extends Canvas {
  readonly ids: ReadonlyMap<string, SvgElement>;
  /** How deep references stand in each other. */
  readonly depth: number;
}

/** References deeper than this are left out: an SVG that refers to itself ends. */
const DEEPEST = 12;
/** What is only drawn where something refers to it, or never. */
const UNDRAWN = new Set([
  "defs",
  "clipPath",
  "marker",
  "linearGradient",
  "radialGradient",
  "mask",
  "title",
  "desc",
  "style",
  "metadata",
]);

/** Draws a whole SVG into a box of the page, in points. */
export function paintSvg(canvas: Canvas, svg: SvgElement, box: Box, depth = 0): void {
  const ids = new Map(
    [...elementsIn(svg)].flatMap((element) => (element.attributes.id ? [[element.attributes.id, element]] : [])),
  );
  paintView({ ...canvas, ids, depth }, svg, {}, box);
}

/** An svg element: its view box in its place, and nothing beyond. */
function paintView(scene: Scene, element: SvgElement, style: Style, box: Box): void {
  scene.kit.save().rect(box.x, box.y, box.width, box.height).clip("nonzero");
  scene.kit.transform(...fitView(element, box));
  const about = element.children.filter(isElement).filter(({ name }) => name === "title" || name === "desc");
  const alt = about.map(wordsIn).join(". ");
  asPart(scene, element.attributes.role === "img" ? "Figure" : undefined, alt, (inside) => paintChildren(inside, element, style));
  scene.kit.restore();
}

function paintChildren(scene: Scene, element: SvgElement, outer: Style): void {
  const style = styleOf(element, outer);
  for (const child of element.children) if (isElement(child)) paintElement(scene, child, style);
}

function paintElement(scene: Scene, element: SvgElement, outer: Style): void {
  const { name, attributes } = element;
  if (UNDRAWN.has(name)) return;
  const { kit } = scene;
  const transforms = transformsOf(element);
  const clip = referenceIn(attributes["clip-path"]);
  const opacity = numberOf(element, "opacity", 1);
  const paint = (inside: Scene) => {
    const isPlain = transforms.length === 0 && clip === undefined;
    if (!isPlain) kit.save();
    for (const step of transforms) kit.transform(...step);
    if (clip) clipTo(inside, clip, boxOf(element));
    paintPlain(inside, element, outer);
    if (!isPlain) kit.restore();
  };
  if (opacity < 1) inOneGroup(kit, opacity, () => paint({ ...scene, structure: undefined }));
  else asPart(scene, attributes["data-part"], undefined, paint);
}

function paintPlain(scene: Scene, element: SvgElement, outer: Style): void {
  const { name, attributes } = element;
  const style = styleOf(element, outer);
  if (name === "g") paintChildren(scene, element, outer);
  else if (name === "svg") paintView(scene, element, style, boxOf(element));
  else if (name === "text") paintText(scene.kit, scene.letters, element, style, scene.ids);
  else if (name === "use") paintUse(scene, element, style);
  else if (name === "image") {
    const flag = scene.depth < DEEPEST && svgInUri(attributes["xlink:href"] ?? attributes.href ?? "");
    if (flag) paintSvg({ ...scene, structure: undefined }, parseSvg(flag), boxOf(element), scene.depth + 1);
  } else paintShape(scene, element, style);
}

function paintUse(scene: Scene, element: SvgElement, style: Style): void {
  const target = scene.ids.get((element.attributes["xlink:href"] ?? element.attributes.href ?? "").slice(1));
  if (!target || scene.depth >= DEEPEST) return;
  const { x, y } = boxOf(element);
  scene.kit.save().transform(1, 0, 0, 1, x, y);
  paintElement({ ...scene, depth: scene.depth + 1 }, target, style);
  scene.kit.restore();
}

function paintShape(scene: Scene, element: SvgElement, style: Style): void {
  const { kit, ids } = scene;
  const fill = colourOf(style.fill ?? "#000000", ids);
  const stroke = numberIn(style, "stroke-width", 1) > 0 ? colourOf(style.stroke, ids) : undefined;
  paintMarkers(scene, element);
  if (!fill && !stroke) return;
  const [fillOpacity, strokeOpacity] = [numberIn(style, "fill-opacity", 1), numberIn(style, "stroke-opacity", 1)];
  const isClear = fillOpacity < 1 || strokeOpacity < 1;
  if (isClear) kit.save().fillOpacity(fillOpacity).strokeOpacity(strokeOpacity);
  if (stroke) setStroke(kit, style);
  if (traceShape(kit, element)) {
    if (fill && stroke) kit.fillAndStroke(fill, stroke, fillRuleOf(style));
    else if (fill) kit.fillColor(fill).fill(fillRuleOf(style));
    else if (stroke) kit.strokeColor(stroke).stroke();
  }
  if (isClear) kit.restore();
}

/** Fifty stars are the corners of one invisible line. */
function paintMarkers(scene: Scene, { attributes }: SvgElement): void {
  const marker = scene.ids.get(referenceIn(attributes["marker-mid"]) ?? "");
  if (!marker || scene.depth >= DEEPEST) return;
  for (const [x, y] of innerPoints(attributes.d ?? "")) {
    scene.kit.save().transform(1, 0, 0, 1, x, y);
    paintChildren({ ...scene, depth: scene.depth + 1 }, marker, {});
    scene.kit.restore();
  }
}

/** Cuts all that follows to a clip path. @param box of the element that is cut, where the path is measured by it */
function clipTo({ kit, ids }: Scene, name: string, box: Box): void {
  const path = ids.get(name);
  const shape = path?.children.find(isElement);
  if (!path || !shape) return;
  const units: Matrix[] =
    path.attributes.clipPathUnits === "objectBoundingBox" ? [[box.width, 0, 0, box.height, box.x, box.y]] : [];
  const steps = [...units, ...transformsOf(path), ...transformsOf(shape)];
  for (const step of steps) kit.transform(...step);
  if (traceShape(kit, shape)) kit.clip(shape.attributes["clip-rule"] === "evenodd" ? "evenodd" : "nonzero");
  for (const step of steps.reverse()) kit.transform(...inverseOf(step));
}

/** Draws as a part of the document's structure, or beside it where the part is an artifact. */
function asPart(scene: Scene, part: string | undefined, alt: string | undefined, paint: (inside: Scene) => void): void {
  const { kit, structure } = scene;
  const inside = { ...scene, structure: undefined };
  if (!part || !structure) paint(scene);
  else if (part === "Artifact") {
    kit.markContent("Artifact");
    paint(inside);
    kit.endMarkedContent();
  } else structure.add(kit.struct(part, alt ? { alt } : {}, [() => paint(inside)]));
}
