/** What a stage shows: how it maps design units to its pixels, and where its labels stand. The figure of a view is drawn from it. */
import type { Place } from "../core/model.ts";

/** pixel = origin + zoom × design unit, both with y downwards. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface StageSight extends Sight {
  /** CSS pixels of the stage. */
  readonly width: number;
  readonly height: number;
  /** The spot of each label that has room, by actor id, as a position in spots.ts. */
  readonly spots: ReadonlyMap<string, number>;
}

export const toScreen = ({ x, y, zoom }: Sight, place: Place): Place => ({ x: x + place.x * zoom, y: y + place.y * zoom });
export const toDesign = ({ x, y, zoom }: Sight, pixel: Place): Place => ({ x: (pixel.x - x) / zoom, y: (pixel.y - y) / zoom });
