/** How far the places are spread over the page, and how large type, discs and lines are then. */
import type { Place, Places } from "../core/model.ts";
import type { Box } from "../look/curve.ts";
import type { FigureInput } from "./input.ts";

export interface Spread {
  /** Shares of the frame's sides that the discs fill, 0…1; the rest is room for labels. */
  readonly across: number;
  readonly down: number;
  /** Page units for each design unit of discs and lines. */
  readonly scale: number;
  /** Size of the largest labels, page units. */
  readonly type: number;
  /** How good it is, if everything finds room; > 0. */
  readonly worth: number;
}

/** Largest first. At 1920 × 1080 pixels, labels of 29 are readable from the last row, of 17 from the middle of the room. */
const TYPES = [29, 27, 25, 23, 21, 19.5, 18, 16.5, 15] as const;
const SHARES = [0.97, 0.92, 0.87, 0.82, 0.75, 0.68] as const;
/** And where quotes want to stand beside the network. */
const ROOMY_SHARES = [0.97, 0.87, 0.78, 0.7, 0.62, 0.54, 0.46] as const;
/** What half the type costs against half the spread. */
const TYPE_MATTERS = 1.6;
/** Beyond this many candidates the rest looks much the same. */
const MOST_TRIES = 160;
/** Tries × (actors and edges) stay about below this, so that a large network does not wait; and so many there are at least. */
const MOST_EFFORT = 12_000;
const FEWEST_TRIES = 4;
/** Quotes take longer to be placed than labels: so much more effort, and so many tries at most. */
const WITH_QUOTES = { effort: 2.4, tries: 24 } as const;
/** No disc of a picture is larger than this radius, page units. */
const LARGEST_DISC = 54;
/** How much further the places may be stretched one way than the other: enough to fill a page of another shape than the stage. */
const MOST_UNEVEN = 1.5;
/** How much further places may be spread than discs grow, where few actors have a large page. */
const MOST_APART = 1.7;
const STAND_IN_SHARE = 0.86;

/** Spreads worth trying, best first. @param isRoomy leaves room for quotes */
export function candidates(input: FigureInput, frame: Box, isRoomy = false): Spread[] {
  const shares = isRoomy ? ROOMY_SHARES : SHARES;
  const found: Spread[] = [];
  for (const type of TYPES)
    for (const across of shares)
      for (const down of shares) {
        const scale = scaleAt(input, frame, across, down);
        found.push({ across, down, scale, type, worth: type ** TYPE_MATTERS * across * down });
      }
  const { order, size } = input.network;
  const [most, effort] = isRoomy ? [WITH_QUOTES.tries, WITH_QUOTES.effort] : [MOST_TRIES, 1];
  const tries = Math.max(FEWEST_TRIES, Math.min(most, MOST_EFFORT / effort / Math.max(1, order + size)));
  const sorted = found.sort((p, q) => q.worth - p.worth || q.type - p.type || q.across - p.across);
  // Few tries still reach down to the smallest type.
  const step = Math.max(1, Math.floor(sorted.length / tries));
  return sorted.filter((_, i) => i % step === 0 || i === sorted.length - 1);
}

/** The spread of a figure that stands in for the stage: it depends on the places alone, so that filtering moves nobody. */
export function standInSpread(input: FigureInput, frame: Box): Spread {
  const scale = fittingScale(input, frame, STAND_IN_SHARE, STAND_IN_SHARE);
  const type = Math.max(0, ...[...input.actorLooks.values()].map((look) => look.fontSize)) * scale;
  return { across: STAND_IN_SHARE, down: STAND_IN_SHARE, scale, type, worth: 1 };
}

/** Actors whose places decide the extent. */
const counted = ({ network, places, interactive }: FigureInput): (readonly [string, Place])[] =>
  [...places].filter(([id]) => interactive || network.hasNode(id));

interface Extent {
  readonly middle: Place;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

function extentOf(input: FigureInput): Extent {
  const places = counted(input).map(([, place]) => place);
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [x0, x1, y0, y1] = places.length ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] : [0, 0, 0, 0];
  const radius = Math.max(1, ...[...input.actorLooks.values()].map((look) => look.radius));
  return { middle: { x: (x0 + x1) / 2, y: (y0 + y1) / 2 }, width: x1 - x0, height: y1 - y0, radius };
}

function fittingScale(input: FigureInput, frame: Box, across: number, down: number): number {
  const { width, height, radius } = extentOf(input);
  return Math.min((frame.width * across) / (width + 2 * radius), (frame.height * down) / (height + 2 * radius));
}

const scaleAt = (input: FigureInput, frame: Box, across: number, down: number) =>
  Math.min(fittingScale(input, frame, across, down), LARGEST_DISC / extentOf(input).radius);

/** The places in units of the page, their extent's middle in the frame's middle. */
export function spreadOver(input: FigureInput, frame: Box, { across, down, scale }: Spread): Places {
  const { middle, width, height, radius } = extentOf(input);
  const room = (side: number, extent: number) => (extent > 0 ? (side - 2 * radius * scale) / extent : Number.POSITIVE_INFINITY);
  const wished = { x: room(frame.width * across, width), y: room(frame.height * down, height) };
  const most = Math.min(Math.min(wished.x, wished.y) * MOST_UNEVEN, scale * MOST_APART * MOST_UNEVEN);
  const x = Math.min(wished.x, most);
  const y = Math.min(wished.y, most);
  return new Map(
    counted(input).map(([id, place]) => [
      id,
      {
        x: frame.x + frame.width / 2 + (place.x - middle.x) * x,
        y: frame.y + frame.height / 2 + (place.y - middle.y) * y,
      },
    ]),
  );
}
