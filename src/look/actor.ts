/** How an actor is drawn: size of its disc, flag or letters, label. */
import { scaleSqrt } from "d3-scale";
import countries from "../../graph-data/derived/countries.json" with { type: "json" };
import pastStates from "../../graph-data/derived/past-states.json" with { type: "json" };
import type { Actor } from "../core/model.ts";
import { type Face, textWidth, wrapEvenly } from "./measure.ts";

/** An actor's disc and label, in design units (CSS pixels at zoom 1). */
export interface ActorLook {
  /** Radius of the disc. */
  readonly radius: number;
  /** File name of the flag, ISO 3166-1 alpha-2 in lower case; territories, organisations, past states and leaders have none. */
  readonly flag?: string;
  /** Letters on a disc without flag: initials, acronym or ISO code. */
  readonly letters: string;
  readonly lettersSize: number;
  /** Colour of the rim and the letters; white stands out on it. */
  readonly colour: string;
  readonly label: string;
  readonly face: Face;
  readonly fontSize: number;
  /** Room that the label wants, broken into lines where it is long. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

const NEUTRAL = "#5a6068";
const RADII = { country: [17, 36], organisation: [16, 32], leader: [14, 23] } as const;
const FONT_SIZES = { country: 17, organisation: 16, leader: 15 } as const;
export const LABEL_FACES = { country: "serif-600", organisation: "serif-600", leader: "serif-400" } as const;
/** A label wider than this many times its font size is broken into lines. */
const WIDEST = 10;
/** Height of a line of text as a share of its font size. */
export const LINE_HEIGHT = 1.2;

const table: Readonly<Record<string, { name: string; colour: string; flag?: string }>> = countries;
const past: ReadonlySet<string> = new Set(pastStates);

/** ISO code of the country whose colour an actor carries. */
const homeOf = (actor: Actor) => (actor.kind === "leader" ? actor.country : actor.id);

/**
 * The look of an actor.
 * @param weight points of all its relations, ≥ 0, at most `heaviest`
 * @param scale  size of the drawing: 1 on a desk, less on a phone
 */
export function lookOfActor(actor: Actor, weight: number, heaviest: number, scale = 1): ActorLook {
  const radius =
    scaleSqrt()
      .domain([0, Math.max(1, heaviest)])
      .range(RADII[actor.kind])
      .clamp(true)(weight) * scale;
  const country = table[homeOf(actor)];
  const flag = actor.kind === "country" && !past.has(actor.name) ? country?.flag : undefined;
  const letters = lettersOf(actor);
  const face = LABEL_FACES[actor.kind];
  const fontSize = Math.max(12.5, FONT_SIZES[actor.kind] * (0.5 + scale / 2));
  const lines = wrapEvenly(actor.name, face, fontSize, fontSize * WIDEST);
  return {
    radius,
    ...(flag && { flag }),
    letters,
    lettersSize: Math.min(radius * 0.85, (radius * 1.5) / Math.max(1, textWidth(letters, "sans-600", 1))),
    // Territories, past states and organisations are nobody's colour.
    colour: actor.kind === "leader" || flag ? (country?.colour ?? NEUTRAL) : NEUTRAL,
    label: actor.name,
    face,
    fontSize,
    labelWidth: Math.max(0, ...lines.map((line) => textWidth(line, face, fontSize))),
    labelHeight: lines.length * fontSize * LINE_HEIGHT,
  };
}

/** "Lee Jae-myung" → LJ, "NATO" → NATO, Taiwan → TWN. */
function lettersOf(actor: Actor): string {
  if (actor.kind !== "leader" && !past.has(actor.name) && /^[A-Z\d]+$/.test(actor.id)) return actor.id.slice(0, 5);
  const words = actor.name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const first = words[0] ?? actor.name;
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map((word) => (word ? [...word][0] : "")).join("");
}
