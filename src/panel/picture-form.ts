/** What a person has filled into "Save picture": what is remembered, what belongs to the open dossier, and the options that follow. */
import { complaintsAbout, DEFAULT_OPTIONS, type Extent, type FigureOptions, type OptionComplaint } from "../figure/options.ts";
import { SIZE_NAMES, SIZES, type SizeName } from "../figure/sizes.ts";
import { FIGURE_THEMES, type FigureThemeName } from "../figure/themes.ts";
import type { Session } from "../session/session.ts";

/** Remembered between visits. */
export interface KeptWishes {
  readonly size: SizeName | "own";
  /** Pixels of the own size, as they were typed. */
  readonly width: string;
  readonly height: string;
  readonly theme: FigureThemeName;
  readonly legend: boolean;
  readonly source: boolean;
  readonly footnotes: boolean;
}

/** Belongs to a dossier, for as long as the page is open. */
interface DossierWishes {
  readonly extent: Extent;
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  /** Ids of the relations whose sentence stands beside their line. */
  readonly quotes: readonly string[];
}

export type PictureForm = KeptWishes & DossierWishes;

/** What was filled in for each dossier during this visit. */
const filledIn = new Map<string, DossierWishes>();

/** What the form begins with. @param kept as it was read; what is wrong in it counts as absent */
export function startForm(session: Session, kept: Readonly<Record<string, unknown>>): PictureForm {
  const { articles, title } = session.dossier.peek();
  const isLess =
    session.network.peek().order < session.wholeNetwork.peek().order ||
    session.network.peek().size < session.wholeNetwork.peek().size;
  const own = filledIn.get(session.document.peek()?.name ?? "") ?? {
    title: (articles.length === 1 ? articles[0]?.title : undefined) ?? title,
    subtitle: "",
    caption: "",
    quotes: [],
  };
  return { ...readKept(session, kept), ...own, extent: isLess ? "view" : "whole" };
}

/** Remembers what belongs to the open dossier; gives back what is to be remembered between visits. */
export function keepForm(session: Session, form: PictureForm): KeptWishes {
  const { size, width, height, theme, legend, source, footnotes, ...own } = form;
  filledIn.set(session.document.peek()?.name ?? "", own);
  return { size, width, height, theme, legend, source, footnotes };
}

function readKept(session: Session, kept: Readonly<Record<string, unknown>>): KeptWishes {
  const tick = (name: string, fallback: boolean) => (typeof kept[name] === "boolean" ? kept[name] : fallback);
  const digits = (name: string, fallback: number) =>
    /^\d{1,5}$/.test(String(kept[name])) ? String(kept[name]) : String(fallback);
  return {
    size: kept.size === "own" ? "own" : (SIZE_NAMES.find((name) => name === kept.size) ?? "slide-4k"),
    width: digits("width", DEFAULT_OPTIONS.width),
    height: digits("height", DEFAULT_OPTIONS.height),
    theme: FIGURE_THEMES.find((name) => name === kept.theme) ?? session.themeName.peek(),
    legend: tick("legend", true),
    source: tick("source", true),
    footnotes: tick("footnotes", false),
  };
}

/** The options of a form, or what is wrong with them. */
export function optionsOf(form: PictureForm): {
  readonly options?: FigureOptions;
  readonly complaints: readonly OptionComplaint[];
} {
  const { size, width, height, footnotes, ...rest } = form;
  const pixels = size === "own" ? { width: wholeOf(width), height: wholeOf(height) } : SIZES[size];
  const wishes = { ...rest, ...pixels, footnotes: footnotes ? "all" : 0 } as const;
  const complaints = complaintsAbout(wishes);
  return complaints.length ? { complaints } : { options: wishes as FigureOptions, complaints };
}

/** Digits as a number; anything else stays as it was typed, to be told back. */
const wholeOf = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text.trim());
