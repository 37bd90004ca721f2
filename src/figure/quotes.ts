/** The article's sentences beside their lines: each as near to its line as there is free paper, tied to it by a thin leader. */
import type { Place } from "../core/model.ts";
import { type Box, pointAt } from "../look/curve.ts";
import { distanceToBox } from "../look/grid.ts";
import { UNCHECKED } from "../look/signs.ts";
import type { Composition } from "./compose.ts";
import type { RelationNote } from "./input.ts";
import { crossings, isSegmentFree } from "./leader.ts";
import { BAR, type QuoteText, setQuote } from "./quote-text.ts";
import { createRoom, type Room } from "./room.ts";

/** From a line to the bar of its sentence. */
export interface Leader {
  readonly relation: string;
  readonly from: Place;
  readonly to: Place;
}

export interface PlacedQuote {
  /** Everything but the leaders. */
  readonly box: Box;
  readonly text: QuoteText;
  /** The side of the words on which the bar stands. */
  readonly bar: "left" | "right";
  /** One for each relation that the sentence justifies here. */
  readonly leaders: readonly Leader[];
}

/** Least space around a quote, and between two boxes, page units. */
const GAP = 10;
const CELL = 7;
const STEP = 21;
/** Longest leader: beyond it nobody would see the two as one. */
const LONGEST_LEADER = 250;
/** Where on its line a leader may begin. */
const STARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73] as const;
/** What a leader's crossing of a line costs in page units, and each step from the best width and the middle of the line. */
const COST = { crossing: 90, width: 14, start: 4 } as const;
/** Boxes whose leaders are looked at. */
const MOST_LEADERS = 60;

type Ground = Omit<Composition, "quotes">;
type Start = Place & { readonly cost: number };

/** A sentence in its widths, set once for all tries. */
export type QuoteSetter = (note: RelationNote, size: number) => readonly QuoteText[];

export function createQuoteSetter(): QuoteSetter {
  const set = new Map<string, readonly QuoteText[]>();
  return (note, size) => {
    const key = `${size} ${note.order} ${note.relation}`;
    const known = set.get(key) ?? setQuote(note, size);
    set.set(key, known);
    return known;
  };
}

/** A place for every quote that finds one, the first before the others. @param size of the words, page units */
export function placeQuotes(
  notes: readonly RelationNote[],
  ground: Ground,
  frame: Box,
  size: number,
  setter: QuoteSetter,
): PlacedQuote[] {
  if (notes.length === 0) return [];
  const room = roomAround(ground, frame);
  const placed: (PlacedQuote & { readonly order: number })[] = [];
  for (const note of notes) {
    const starts = startsOn(note.relation, ground, frame);
    const same = placed.findIndex(({ order }) => order === note.order);
    const twin = placed[same];
    const shared = twin && bestLeader([{ box: twin.box, bars: [twin.bar] }], note.relation, starts, ground, placed, twin);
    if (twin && shared) {
      placed[same] = { ...twin, leaders: [...twin.leaders, shared.leader] };
      blockLeader(room, shared.leader);
      continue;
    }
    const offers = setter(note, size).flatMap((text, i) =>
      freeBoxes(text, starts, frame, room).map((box) => ({ box, text, bars: ["left", "right"] as const, cost: i * COST.width })),
    );
    const best = bestLeader(offers, note.relation, starts, ground, placed);
    if (!best) continue;
    const { offer, bar, leader } = best;
    placed.push({ box: offer.box, text: offer.text, bar, leaders: [leader], order: note.order });
    room.block(grown(offer.box, GAP));
    blockLeader(room, leader);
  }
  return placed.map(({ order: _, ...quote }) => quote);
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** No later quote may lie on a leader. */
const blockLeader = (room: Room, { from, to }: Leader) =>
  room.blockCurve({ from, control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to }, GAP);

function roomAround({ actors, labels, lines, numbers }: Ground, frame: Box): Room {
  const room = createRoom(frame, CELL);
  for (const { box } of labels.values()) room.block(grown(box, GAP));
  for (const { curve, look } of lines) room.blockCurve(curve, (look?.width ?? 0) + 2 * GAP);
  for (const disc of [...actors, ...numbers]) room.blockDisc({ ...disc, r: disc.r + GAP });
  return room;
}

/** Where leaders may begin on a relation's line: in the frame, clear of its question mark. */
function startsOn(relation: string, { lines, doubts }: Ground, frame: Box): Start[] {
  const line = lines.find(({ id }) => id === relation);
  if (!line) return [];
  const hidden = line.look?.unchecked ? UNCHECKED.radius * doubts : 0;
  const middle = pointAt(line.curve, 0.5);
  return STARTS.map((t, i) => ({ ...pointAt(line.curve, t), cost: i * COST.start })).filter(
    ({ x, y }) => Math.hypot(x - middle.x, y - middle.y) >= hidden && distanceToBox(frame, x, y) === 0,
  );
}

/** Free boxes for a text on a lattice, no further from the starts than a leader reaches. */
function freeBoxes({ width, height }: QuoteText, starts: readonly Start[], frame: Box, room: Room): Box[] {
  const [xs, ys] = [starts.map(({ x }) => x), starts.map(({ y }) => y)];
  const from = (least: number, side: number, edge: number) =>
    edge + STEP * Math.max(0, Math.ceil((least - LONGEST_LEADER - side - edge) / STEP));
  const right = Math.min(frame.x + frame.width - width, Math.max(...xs) + LONGEST_LEADER);
  const below = Math.min(frame.y + frame.height - height, Math.max(...ys) + LONGEST_LEADER);
  const boxes: Box[] = [];
  for (let y = from(Math.min(...ys), height, frame.y); y <= below; y += STEP)
    for (let x = from(Math.min(...xs), width, frame.x); x <= right; x += STEP) {
      const box = { x, y, width, height };
      if (room.isFree(box)) boxes.push(box);
    }
  return boxes;
}

interface Offer {
  readonly box: Box;
  readonly bars: readonly PlacedQuote["bar"][];
  readonly cost?: number;
}

/** Of some boxes the one with the best leader, which meets nothing on its way but lines. */
function bestLeader<O extends Offer>(
  offers: readonly O[],
  relation: string,
  starts: readonly Start[],
  ground: Ground,
  others: readonly PlacedQuote[],
  own?: PlacedQuote,
): { readonly offer: O; readonly bar: PlacedQuote["bar"]; readonly leader: Leader } | undefined {
  const near = offers
    .flatMap((offer) => nearestBar(offer, starts) ?? [])
    .sort((p, q) => p.cost - q.cost)
    .slice(0, MOST_LEADERS);
  const obstacles = {
    discs: [...ground.actors, ...ground.numbers],
    boxes: [...ground.labels.values(), ...others.filter((other) => other !== own)].map(({ box }) => box),
  };
  const curves = ground.lines.filter(({ id }) => id !== relation).map(({ curve }) => curve);
  const leaders = others.flatMap((other) => other.leaders);
  let best: ((typeof near)[number] & { readonly whole: number }) | undefined;
  for (const way of near) {
    if (best && way.cost >= best.whole) break;
    if (!isSegmentFree(way.from, way.to, obstacles)) continue;
    const whole = way.cost + COST.crossing * crossings(way.from, way.to, curves, leaders);
    if (!best || whole < best.whole) best = { ...way, whole };
  }
  if (!best) return undefined;
  const { offer, bar, from, to } = best;
  return { offer, bar, leader: { relation, from: { x: from.x, y: from.y }, to } };
}

/** The shortest way from one of the starts to one of a box's bars; undefined where it is too long. */
function nearestBar<O extends Offer>(offer: O, starts: readonly Start[]) {
  const { box, bars, cost = 0 } = offer;
  let best: { readonly from: Start; readonly bar: PlacedQuote["bar"]; readonly cost: number } | undefined;
  for (const bar of bars)
    for (const from of starts) {
      const to = endOn(box, bar, from);
      const distance = Math.hypot(to.x - from.x, to.y - from.y);
      if (distance <= LONGEST_LEADER && distance + from.cost + cost < (best?.cost ?? Number.POSITIVE_INFINITY))
        best = { from, bar, cost: distance + from.cost + cost };
    }
  return best && { offer, ...best, to: endOn(box, best.bar, best.from) };
}

const endOn = ({ x, y, width, height }: Box, bar: PlacedQuote["bar"], from: Place): Place => ({
  x: bar === "left" ? x + BAR.width / 2 : x + width - BAR.width / 2,
  y: Math.min(y + height, Math.max(y, from.y)),
});
