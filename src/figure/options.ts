/**
 * What a person may wish of a figure, for dialog, command line, PDF and handout alike.
 *
 *   wishes (anything at all) → complaints in words, or options with every default filled in → figureFrom (from.ts) → FigureInput
 */
import { MOST_PIXELS_A_SIDE } from "./png.ts";
import { FIGURE_THEMES, type FigureThemeName } from "./themes.ts";

/**
 * What of the network is drawn. "whole": all of it, as large as the page allows. "view": what the stage shows now, with its filter, its
 * framing and what is lit; where there is no stage, the whole. "selection": the chosen actors or relation with their neighbours.
 */
export const EXTENTS = ["whole", "view", "selection"] as const;
export type Extent = (typeof EXTENTS)[number];

/** Relations of the figure: all, so many of the heaviest, or those with these ids (`CHN~KOR~cooperation`). */
export type RelationChoice = "all" | number | readonly string[];

export interface FigureOptions {
  /** Pixels, whole, each 200…16384, one at most six times the other. Type grows with the page: only its shape changes the picture. */
  readonly width: number;
  readonly height: number;
  readonly theme: FigureThemeName;
  readonly extent: Extent;
  /** Above the drawing; undefined for the article's own title (of several articles: the dossier's), empty for none. At most 300 characters. */
  readonly title: string | undefined;
  /** Under the title; at most 300 characters, empty for none. */
  readonly subtitle: string;
  /** Under the drawing, in the person's own words; at most 1000 characters, empty for none. */
  readonly caption: string;
  readonly legend: boolean;
  /** Source and date of the articles, under the drawing. */
  readonly source: boolean;
  /** Relations whose best sentence stands beside their line; one that finds no room there becomes a footnote. */
  readonly quotes: RelationChoice;
  /** Relations that carry a number, under which their best sentence stands below the drawing; those quoted already carry none. */
  readonly footnotes: RelationChoice;
}

export const DEFAULT_OPTIONS: FigureOptions = {
  width: 3840,
  height: 2160,
  theme: "light",
  extent: "whole",
  title: undefined,
  subtitle: "",
  caption: "",
  legend: true,
  source: true,
  quotes: 0,
  footnotes: 0,
};

export const LEAST_SIDE = 200;
export const MOST_SIDE = MOST_PIXELS_A_SIDE;
/** The longer side in shorter ones. */
export const LONGEST_SHAPE = 6;
/** Longest texts, characters. */
export const LONGEST = { title: 300, subtitle: 300, caption: 1000 } as const;
/** Most ids in a choice. */
const MOST_CHOSEN = 1000;

/** One thing wrong with the wishes, in words for the person. */
export interface OptionComplaint {
  readonly option: keyof FigureOptions;
  readonly message: string;
}

/** Wishes that cannot be met; the message names all of them. */
export class FigureOptionsError extends Error {
  override readonly name = "FigureOptionsError";
  readonly complaints: readonly OptionComplaint[];
  constructor(complaints: readonly OptionComplaint[]) {
    super(complaints.map(({ message }) => message).join(" "));
    this.complaints = complaints;
  }
}

/** Wishes → options. What is not wished, or undefined, has its default; what is no option is left out. Throws a FigureOptionsError. */
export function resolveOptions(wishes: Partial<Readonly<Record<keyof FigureOptions, unknown>>> = {}): FigureOptions {
  const complaints = complaintsAbout(wishes);
  if (complaints.length) throw new FigureOptionsError(complaints);
  const known = Object.keys(DEFAULT_OPTIONS) as (keyof FigureOptions)[];
  const wished = known.flatMap((key) => (wishes[key] === undefined ? [] : [[key, wishes[key]]]));
  return { ...DEFAULT_OPTIONS, ...(Object.fromEntries(wished) as Partial<FigureOptions>) };
}

/** Everything wrong with wishes; empty where they can be met. */
export function complaintsAbout(wishes: Partial<Readonly<Record<keyof FigureOptions, unknown>>>): OptionComplaint[] {
  const complaints: OptionComplaint[] = [];
  const check = (option: keyof FigureOptions, isRight: boolean, message: string) => {
    if (wishes[option] !== undefined && !isRight) complaints.push({ option, message });
  };
  const oneOf = (option: "theme" | "extent", names: readonly string[]) =>
    check(
      option,
      names.some((name) => name === wishes[option]),
      `${option} “${told(wishes[option])}”: expected ${names.join(", ")}.`,
    );
  for (const side of ["width", "height"] as const)
    check(
      side,
      isWhole(wishes[side], LEAST_SIDE, MOST_SIDE),
      `The ${side} is ${told(wishes[side])}: expected a whole number of pixels from ${LEAST_SIDE} to ${MOST_SIDE}.`,
    );
  const { width = DEFAULT_OPTIONS.width, height = DEFAULT_OPTIONS.height } = wishes;
  if (complaints.length === 0 && typeof width === "number" && typeof height === "number")
    if (Math.max(width, height) > LONGEST_SHAPE * Math.min(width, height))
      complaints.push({
        option: width > height ? "height" : "width",
        message: `${width} × ${height} pixels: one side may be at most ${LONGEST_SHAPE} times the other.`,
      });
  oneOf("theme", FIGURE_THEMES);
  oneOf("extent", EXTENTS);
  for (const text of ["title", "subtitle", "caption"] as const)
    check(
      text,
      typeof wishes[text] === "string" && wishes[text].length <= LONGEST[text],
      `The ${text} is too long: at most ${LONGEST[text]} characters.`,
    );
  for (const tick of ["legend", "source"] as const)
    check(tick, typeof wishes[tick] === "boolean", `${tick} “${told(wishes[tick])}”: expected yes or no.`);
  for (const choice of ["quotes", "footnotes"] as const)
    check(
      choice,
      isChoice(wishes[choice]),
      `${choice} “${told(wishes[choice])}”: expected all, a number up to ${MOST_CHOSEN}, or ids of relations.`,
    );
  return complaints;
}

const isWhole = (value: unknown, least: number, most: number) =>
  typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;

const isChoice = (value: unknown): value is RelationChoice =>
  value === "all" ||
  isWhole(value, 0, MOST_CHOSEN) ||
  (Array.isArray(value) && value.length <= MOST_CHOSEN && value.every((id) => typeof id === "string"));

/** A wrong value, short enough to be read. */
const told = (value: unknown) => {
  const words = (Array.isArray(value) ? value : [value]).map((one) =>
    typeof one === "object" ? "no number or word" : String(one),
  );
  const text = value === "" ? "missing" : words.join(", ");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
