/**
 * Fits the network into its frame: everything as large as it can be with no label on another, on a disc, or outside.
 *
 *   places, looks, frame → largest type and spread → discs and curves → labels → numbers and quotes on what is left;
 *   if they do not fit, a little smaller, and again
 */
import type { Place } from "../core/model.ts";
import type { ActorLook } from "../look/actor.ts";
import type { Box } from "../look/curve.ts";
import { composeAsStage } from "./as-stage.ts";
import type { FigureInput, RelationNote } from "./input.ts";
import { type FigureLabel, labelActors } from "./label.ts";
import { type Footnote, type PlacedNumber, placeNumbers } from "./numbers.ts";
import { createQuoteSetter, type PlacedQuote, placeQuotes, type QuoteSetter } from "./quotes.ts";
import { candidates, type Spread, spreadOver, standInSpread } from "./spread.ts";
import { type PlacedLine, traceLines } from "./trace.ts";

/** An actor's disc, in units of the page. */
export interface PlacedActor extends Place {
  readonly id: string;
  readonly look: ActorLook;
  readonly r: number;
}

/** Discs, lines and labels, before the article's sentences come to them. */
export interface Drawing {
  readonly actors: readonly PlacedActor[];
  /** In order of drawing. */
  readonly lines: readonly PlacedLine[];
  /** By actor id; an actor whose label found no room anywhere has none. */
  readonly labels: ReadonlyMap<string, FigureLabel>;
  /** Page units for each design unit of discs and lines. */
  readonly scale: number;
  /** The same for question marks, which on a stage stay as large under any zoom. */
  readonly doubts: number;
}

export interface Composition extends Drawing {
  readonly numbers: readonly PlacedNumber[];
  readonly quotes: readonly PlacedQuote[];
}

/** Sentences for the drawing: beside lines, and as numbers on them. */
export interface Notes {
  readonly quotes: readonly RelationNote[];
  readonly footnotes: readonly Footnote[];
}

/**
 * What is left of a spread's worth for each quote or number that finds no room. For a quote the network may get smaller, but not tiny:
 * it can still become a footnote. A footnote without its number is lost.
 */
const NOTE_MATTERS = { quote: 0.55, number: 0.4 } as const;
/** Beyond these, the words of quotes grow no further; page units. */
const QUOTE_SIZES = [15.5, 19] as const;
const QUOTE_SHARE = 0.7;
const NUMBER_SHARE = 0.44;
const LEAST_NUMBER = 10.5;

/** Composes the network within `frame`, centred. */
export function composeNetwork(input: FigureInput, frame: Box, notes: Notes = { quotes: [], footnotes: [] }): Composition {
  const setter = createQuoteSetter();
  if (input.sight) {
    const drawing = composeAsStage(input, frame, input.sight);
    return annotate(drawing, notes, frame, AS_STAGE_TYPE * drawing.doubts, setter);
  }
  const spreads = input.interactive ? [standInSpread(input, frame)] : candidates(input, frame, notes.quotes.length > 0);
  const wanted = notes.footnotes.reduce((sum, { relations }) => sum + relations.length, 0);
  let best: { readonly composition: Composition; readonly labelless: number; readonly worth: number } | undefined;
  for (const spread of spreads) {
    // They come best first: no later one can be worth more than it would be if everything found room.
    if (best?.labelless === 0 && spread.worth <= best.worth) break;
    const drawing = compose(input, frame, spread);
    const labelless = drawing.actors.length - drawing.labels.size;
    if (best && labelless > best.labelless) continue;
    const composition = annotate(drawing, notes, frame, spread.type, setter);
    const quoted = composition.quotes.reduce((sum, { leaders }) => sum + leaders.length, 0);
    const lost = { quotes: notes.quotes.length - quoted, numbers: wanted - composition.numbers.length };
    const worth = spread.worth * NOTE_MATTERS.quote ** lost.quotes * NOTE_MATTERS.number ** lost.numbers;
    if (!best || labelless < best.labelless || worth > best.worth) best = { composition, labelless, worth };
  }
  const { composition } = best ?? { composition: NOTHING };
  return input.interactive ? composition : centre(composition, frame);
}

const NOTHING: Composition = { actors: [], lines: [], labels: new Map(), scale: 1, doubts: 1, numbers: [], quotes: [] };
/** Size of type on the stage, CSS pixels. */
const AS_STAGE_TYPE = 17;

/** Puts the article's sentences on what paper is left. @param type size of the largest labels, page units */
function annotate(drawing: Drawing, { quotes, footnotes }: Notes, frame: Box, type: number, setter: QuoteSetter): Composition {
  const numbers = placeNumbers(footnotes, drawing, frame, Math.max(LEAST_NUMBER, type * NUMBER_SHARE));
  const size = Math.min(QUOTE_SIZES[1], Math.max(QUOTE_SIZES[0], type * QUOTE_SHARE));
  return { ...drawing, numbers, quotes: placeQuotes(quotes, { ...drawing, numbers }, frame, size, setter) };
}

function compose(input: FigureInput, frame: Box, spread: Spread): Drawing {
  const places = spreadOver(input, frame, spread);
  const actors = input.network
    .mapNodes((id) => id)
    .flatMap((id): PlacedActor[] => {
      const look = input.actorLooks.get(id);
      const place = places.get(id);
      return look && place ? [{ id, look, ...place, r: look.radius * spread.scale }] : [];
    });
  const lines = traceLines(input, new Map(actors.map((actor) => [actor.id, actor])), spread.scale);
  const curves = lines.map((line) => line.curve);
  const labels = input.labels ?? labelActors(input.network, actors, curves, frame, spread.type, spread.scale);
  return { actors, lines, labels, scale: spread.scale, doubts: spread.scale };
}

/** Moves everything so that equal room is left on opposite sides. */
function centre(composition: Composition, frame: Box): Composition {
  const { actors, lines, labels, numbers, quotes } = composition;
  const boxes: Box[] = [
    ...actors.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })),
    ...[...labels.values(), ...quotes].map(({ box }) => box),
  ];
  if (boxes.length === 0) return composition;
  const middle = (least: number, most: number) => (least + most) / 2;
  const dx = frame.x + frame.width / 2 - middle(Math.min(...boxes.map((b) => b.x)), Math.max(...boxes.map((b) => b.x + b.width)));
  const dy =
    frame.y + frame.height / 2 - middle(Math.min(...boxes.map((b) => b.y)), Math.max(...boxes.map((b) => b.y + b.height)));
  const moved = <T extends Place>(at: T): T => ({ ...at, x: at.x + dx, y: at.y + dy });
  return {
    ...composition,
    actors: actors.map(moved),
    lines: lines.map((line) => ({
      ...line,
      curve: { from: moved(line.curve.from), control: moved(line.curve.control), to: moved(line.curve.to) },
    })),
    numbers: numbers.map(moved),
    quotes: quotes.map((quote) => ({
      ...quote,
      box: moved(quote.box),
      leaders: quote.leaders.map((leader) => ({ ...leader, from: moved(leader.from), to: moved(leader.to) })),
    })),
    labels: new Map([...labels].map(([id, label]) => [id, { ...label, box: moved(label.box) }])),
  };
}
