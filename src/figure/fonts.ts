/** Which font files a figure's text needs, a face only where a letter of it is set; and how they stand in the SVG. */
import { escapeXml } from "../core/xml-text.ts";
import type { Face } from "../look/measure.ts";
import { UNCHECKED } from "../look/signs.ts";
import type { EmbeddedFont, FigureInput } from "./input.ts";
import { fontOf } from "./type.ts";
import { FIGURE_WORDS } from "./words.ts";
import { element } from "./xml.ts";

export const SUBSETS = ["latin", "latin-ext"] as const;
/** A part of a font that comes as a file of its own. */
export type Subset = (typeof SUBSETS)[number];

/** A font file that the figure wants. */
export interface FontNeed {
  readonly face: Face;
  readonly subset: Subset;
  /** As fonts name themselves. */
  readonly family: string;
  readonly weight: 400 | 600;
  /** CSS unicode-range of the subset. */
  readonly range: string;
}

/** What the two subsets hold. Source: unicode.json of @fontsource/source-serif-4 and source-sans-3, which agree. */
const RANGES: Readonly<Record<Subset, string>> = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF",
};

/** The files that a figure needs. */
export const neededFonts = (input: FigureInput): FontNeed[] => fontsFor(wordsByFace(input));

/** The files for what is set in each face, in a fixed order; letters beyond both subsets fall back to the system's fonts. */
export function fontsFor(words: Readonly<Record<Face, string>>): FontNeed[] {
  return (Object.keys(words) as Face[]).flatMap((face) => {
    const { name, weight } = fontOf(face);
    return SUBSETS.filter((subset) => holdsAny(RANGES[subset], words[face], subset)).map((subset) => ({
      face,
      subset,
      family: name,
      weight,
      range: RANGES[subset],
    }));
  });
}

/** All that is set in each face, or more. */
function wordsByFace({
  network,
  actorLooks,
  relationLooks,
  title = "",
  subtitle = "",
  source = "",
  date = "",
  legend,
  caption = "",
  quotes = [],
  footnotes = [],
}: FigureInput): Record<Face, string> {
  const words: Record<Face, string> = {
    "serif-400": "",
    "serif-600": title,
    "sans-400": subtitle + source + caption,
    "sans-600": "",
  };
  for (const { text, origin } of [...quotes, ...footnotes]) {
    words["serif-400"] += text;
    words["sans-400"] += origin;
    words["sans-600"] += "0123456789";
  }
  if (legend) words["sans-400"] += Object.values(FIGURE_WORDS.legend).join("");
  if (date) words["sans-400"] += "January 0123456789";
  if ([...relationLooks.values()].some((look) => look.unchecked)) words["sans-600"] += UNCHECKED.sign;
  if (source || date || legend || title || subtitle || caption || quotes.length || footnotes.length)
    words["sans-600"] += FIGURE_WORDS.credit.toUpperCase();
  network.forEachNode((id) => {
    const look = actorLooks.get(id);
    if (!look) return;
    words[look.face] += look.label;
    words["sans-600"] += look.letters;
  });
  return words;
}

/** Is a letter of the text in the range? Combining marks stand in both; only the plain subset counts them. */
function holdsAny(range: string, text: string, subset: Subset): boolean {
  const spans = range.split(",").map((span) => {
    const [first = "", last = first] = span.slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isMark = code >= 0x0300 && code < 0x0370;
    return !(isMark && subset !== "latin") && spans.some(([first, last]) => code >= first && code <= last);
  });
}

/** The fonts as a style sheet; what is no font inside a data URI is left out. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  const rules = fonts
    .filter(({ dataUri, family, range = "" }) =>
      [
        /^data:(font|application)\/[\w.+-]+;base64,[\w+/=]*$/.test(dataUri),
        /^[\w ]+$/.test(family),
        /^[\w+\-, ?]*$/.test(range),
      ].every(Boolean),
    )
    .map(
      ({ family, weight, dataUri, range }) =>
        `@font-face{font-family:'${family}';font-weight:${Math.round(weight)};src:url(${dataUri}) format('woff2')${range ? `;unicode-range:${range}` : ""}}`,
    );
  return rules.length ? element("style", {}, escapeXml(rules.join(""))) : "";
}
