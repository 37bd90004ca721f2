/** SVG's numbers, transforms, boxes and shapes as PDFKit wants them. */
import svgpath from "svgpath";
import type { Box } from "../../look/curve.ts";
import type { Kit, Matrix } from "./kit.ts";
import type { SvgElement } from "./svg.ts";

export const numbersIn = (text: string): number[] => (text.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);

/** An attribute as a number; percentages and what is none give the fallback. */
export function numberOf({ attributes }: SvgElement, name: string, fallback = 0): number {
  const value = Number.parseFloat(attributes[name] ?? "");
  return Number.isFinite(value) && !attributes[name]?.includes("%") ? value : fallback;
}

export const boxOf = (element: SvgElement, width = 0, height = 0): Box => ({
  x: numberOf(element, "x"),
  y: numberOf(element, "y"),
  width: numberOf(element, "width", width),
  height: numberOf(element, "height", height),
});

/** The steps of a transform attribute, the outermost first. */
export function transformsOf({ attributes }: SvgElement): Matrix[] {
  return [...(attributes.transform ?? "").matchAll(/(\w+)\s*\(([^)]*)\)/g)].map(([, name, list = ""]) => {
    const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = numbersIn(list);
    if (name === "translate") return [1, 0, 0, 1, a, b ?? 0];
    if (name === "scale") return [a, 0, 0, b ?? a, 0, 0];
    if (name === "matrix") return [a, b ?? 0, c, d, e, f];
    if (name === "rotate") return turned(a, b ?? 0, c);
    return [1, 0, 0, 1, 0, 0];
  });
}

/** Turned clockwise about a point. @param degrees of the turn */
function turned(degrees: number, x: number, y: number): Matrix {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
}

/** The inverse; of a flat matrix, the identity. */
export function inverseOf([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c;
  return size ? [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size] : [1, 0, 0, 1, 0, 0];
}

/** Puts a view box into a box: whole and in the middle, or filling it where the aspect ratio says "slice". */
export function fitView(element: SvgElement, box: Box): Matrix {
  const [x = 0, y = 0, width = box.width, height = box.height] = numbersIn(element.attributes.viewBox ?? "");
  const scales = [box.width / (width || 1), box.height / (height || 1)] as const;
  const scale = element.attributes.preserveAspectRatio?.includes("slice") ? Math.max(...scales) : Math.min(...scales);
  return [
    scale,
    0,
    0,
    scale,
    box.x + (box.width - width * scale) / 2 - x * scale,
    box.y + (box.height - height * scale) / 2 - y * scale,
  ];
}

/** Begins the path of a shape; false for what is no shape. */
export function traceShape(kit: Kit, element: SvgElement): boolean {
  const at = (name: string, fallback = 0) => numberOf(element, name, fallback);
  const { x, y, width, height } = boxOf(element);
  switch (element.name) {
    case "path":
      // PDFKit takes the wrong control points for shorthand curves after other curves.
      kit.path(
        svgpath(element.attributes.d ?? "")
          .unshort()
          .toString(),
      );
      return true;
    case "rect":
      if (at("rx", at("ry"))) kit.roundedRect(x, y, width, height, at("rx", at("ry")));
      else kit.rect(x, y, width, height);
      return true;
    case "circle":
      kit.ellipse(at("cx"), at("cy"), at("r"), at("r"));
      return true;
    case "ellipse":
      kit.ellipse(at("cx"), at("cy"), at("rx"), at("ry"));
      return true;
    case "line":
      kit.moveTo(at("x1"), at("y1")).lineTo(at("x2"), at("y2"));
      return true;
    default:
      return false;
  }
}

/** The points between a path's segments, without the first and the last: where SVG sets its markers. */
export function innerPoints(data: string): (readonly [number, number])[] {
  const points: [number, number][] = [];
  svgpath(data)
    .abs()
    .iterate((_, index, x, y) => {
      if (index > 1) points.push([x, y]);
    });
  return points;
}
