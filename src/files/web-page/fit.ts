/** What of flags and fonts goes into a page: the page must stay within its size, whatever dossier comes. */
import type { Dossier } from "../../core/model.ts";
import type { Face } from "../../look/measure.ts";
import { jsonForPage } from "./embed.ts";
import type { PageFont, PageParts } from "./parts.ts";

/** Bytes of a saved page without the articles' own text, at most. */
export const MOST_BYTES = 700_000;
/** Of these, at most so many are kept free for what is coded: actors, events, scenes; who codes more has a larger page. */
const MOST_CODING = 60_000;

/** Bytes left for flags and fonts beside a template and what is coded. */
export function roomBeside(template: string, dossier: Dossier): number {
  const coded = { ...dossier, articles: dossier.articles.map((article) => ({ ...article, text: "" })) };
  return MOST_BYTES - MARKUP - bytesIn(template) - Math.min(MOST_CODING, bytesIn(jsonForPage(coded)));
}

/** For the blocks' own tags and names, with room to spare. */
const MARKUP = 1000;

/** The words of a dossier by the face that sets them; each letter once. Entente's own words are plain Latin ones. */
export function wordsOf({ title, description, articles, actors, scenes = [] }: Dossier): Record<Face, string> {
  const told = new Set(articles.flatMap((article) => [article.title, article.text]).join(""));
  const names = actors.map(({ name }) => name).join("");
  const ours = [
    ...[title, description, ...articles.map(({ source }) => source)],
    ...scenes.flatMap(({ headline, caption = "", notes = "" }) => [headline, caption, notes]),
  ].join("");
  const serif = distinct(`Aa${[...told].join("")}${names}`);
  const sans = distinct(`Aa${ours}${names}`);
  return { "serif-400": serif, "serif-600": serif, "sans-400": sans, "sans-600": sans };
}

const distinct = (text: string) => [...new Set(text)].join("");

/** A font for the page, and which letters it has. */
export interface FontPart {
  readonly subset: "latin" | "latin-ext";
  readonly font: PageFont;
}

/** A flag for the page: ISO 3166-1 alpha-2 in lower case, and SVG. */
export type FlagPart = readonly [code: string, svg: string];

/**
 * As much as has room, in this order: fonts of the common letters, flags from the smallest on, fonts of rare letters. For a font that is
 * left out, the browser's own stands in; for a flag, the country's letters.
 */
export function fitParts(fonts: readonly FontPart[], flags: readonly FlagPart[], room: number): Omit<PageParts, "made"> {
  const fontItems = (wanted: FontPart["subset"]) =>
    fonts.flatMap(({ subset, font }) => (subset === wanted ? [{ font, size: bytesIn(jsonForPage(font)) }] : []));
  const flagItems = flags
    .map((flag) => ({ flag, size: bytesIn(jsonForPage(flag)) }))
    .sort((x, y) => x.size - y.size || (x.flag[0] < y.flag[0] ? -1 : 1));
  let left = room;
  const chosen = [...fontItems("latin"), ...flagItems, ...fontItems("latin-ext")].filter(({ size }) => {
    if (size > left) return false;
    left -= size;
    return true;
  });
  return {
    fonts: chosen.flatMap((item) => ("font" in item ? item.font : [])),
    flags: Object.fromEntries(chosen.flatMap((item) => ("flag" in item ? [item.flag] : []))),
  };
}

const bytesIn = (text: string) => new TextEncoder().encode(text).length;
