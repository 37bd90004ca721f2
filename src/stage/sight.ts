/** What the camera sees: sigma's camera as a plain map from design units to CSS pixels, and the cameras that people wish for. Pure. */
import type { Place } from "../core/model.ts";
import type { Box } from "../look/curve.ts";
import type { Sight } from "../look/sight.ts";

/** Size of the stage in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sigma's camera: its centre in the framed graph (0.5 is the middle, y upwards), and design units for each pixel. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** How far people may zoom: ratio of the camera. */
export const RATIOS = [0.2, 4] as const;

/**
 * Side of the square that sigma is told to be the graph's bounding box, around 0,0, in design units: with it, and for a square only,
 * one unit is one CSS pixel at camera ratio 1, for sigma's own pinch arithmetic too.
 */
export const frameSide = ({ width, height }: Size) => Math.max(1, Math.min(width, height));

export function sightOf(camera: CameraPlace, size: Size): Sight {
  const side = frameSide(size) / camera.ratio;
  return {
    x: size.width / 2 + (0.5 - camera.x) * side,
    y: size.height / 2 + (camera.y - 0.5) * side,
    zoom: 1 / camera.ratio,
  };
}

/** The camera that has a design point in the middle of the stage. */
export function cameraAt(centre: Place, zoom: number, size: Size): CameraPlace {
  const side = frameSide(size);
  return { x: 0.5 + centre.x / side, y: 0.5 - centre.y / side, ratio: 1 / zoom };
}

/** The design point in the middle of the stage. */
export function centreOf(camera: CameraPlace, size: Size): Place {
  const side = frameSide(size);
  return { x: (camera.x - 0.5) * side, y: (0.5 - camera.y) * side };
}

/** Do all boxes lie on a stage, as a camera sees it that is where it was at the beginning? @param boxes around 0,0 */
export const isAllOnStage = (boxes: readonly Box[], { width, height }: Size) =>
  boxes.every(
    ({ x, y, width: w, height: h }) => x >= -width / 2 && y >= -height / 2 && x + w <= width / 2 && y + h <= height / 2,
  );

/** Brings a camera back whose middle has left the drawing, so that the drawing cannot be lost. @param drawing in design units */
export function keepInSight(camera: CameraPlace, drawing: Box, size: Size): CameraPlace {
  const centre = centreOf(camera, size);
  const x = Math.min(drawing.x + drawing.width, Math.max(drawing.x, centre.x));
  const y = Math.min(drawing.y + drawing.height, Math.max(drawing.y, centre.y));
  return x === centre.x && y === centre.y ? camera : cameraAt({ x, y }, 1 / camera.ratio, size);
}

/** Free space between what is framed and the stage's edge, CSS pixels. */
const MARGIN = 8;
const STEPS = 24;

/**
 * The camera that frames boxes whose size depends on the zoom, because labels do not grow as discs do.
 * @param boxesAt the boxes in pixels for a sight whose origin is 0,0 and that has the zoom
 * @param closest greatest zoom
 */
export function fitCamera(boxesAt: (zoom: number) => readonly Box[], size: Size, closest: number): CameraPlace {
  const extentAt = (zoom: number) => {
    const boxes = boxesAt(zoom);
    const x0 = Math.min(...boxes.map((box) => box.x));
    const y0 = Math.min(...boxes.map((box) => box.y));
    const x1 = Math.max(...boxes.map((box) => box.x + box.width));
    const y1 = Math.max(...boxes.map((box) => box.y + box.height));
    return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0 };
  };
  if (boxesAt(1).length === 0) return cameraAt({ x: 0, y: 0 }, 1, size);
  let [low, high] = [1 / RATIOS[1], closest];
  for (let i = 0; i < STEPS; i++) {
    const zoom = (low + high) / 2;
    const extent = extentAt(zoom);
    if (extent.width <= size.width - 2 * MARGIN && extent.height <= size.height - 2 * MARGIN) low = zoom;
    else high = zoom;
  }
  const extent = extentAt(low);
  return cameraAt({ x: extent.x / low, y: extent.y / low }, low, size);
}
