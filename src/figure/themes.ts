/** The colours of a figure: those of the page, and two that only paper needs: black and white, and no ground at all. */
import type { ActorLook } from "../look/actor.ts";
import { THEME, THEMES, type Theme } from "../look/theme.ts";

export const FIGURE_THEMES = [...THEMES, "print", "transparent"] as const;
export type FigureThemeName = (typeof FIGURE_THEMES)[number];

/** Greys only: both polarities in one black, so that dashes alone tell tension, and one grey for what is planned or possible. */
const PRINT_SHADES = { line: "#000000", faint: "#6e6e6e", text: "#000000", wash: "#ebebeb" } as const;
const PRINT: Theme = {
  paper: "#ffffff",
  shade: "#f4f4f4",
  ink: "#000000",
  quiet: "#454545",
  hairline: "#b4b4b4",
  outline: "#7a7a7a",
  focus: "#000000",
  polarity: { cooperation: PRINT_SHADES, tension: PRINT_SHADES },
};
/** Discs without flag, on which white letters stand out. */
const PRINT_DISC = "#3c3c3c";

/** The colours by their name; a transparent figure has those of light paper, and is to be laid on such. */
export const themeOf = (name: FigureThemeName): Theme =>
  name === "print" ? PRINT : name === "transparent" ? THEME.light : THEME[name];

/**
 * The looks of actors under a theme. In print no disc has a flag: many flags are told apart by hue alone, letters are not.
 */
export function looksUnder(name: FigureThemeName, looks: ReadonlyMap<string, ActorLook>): ReadonlyMap<string, ActorLook> {
  if (name !== "print") return looks;
  return new Map([...looks].map(([id, { flag: _, ...look }]) => [id, { ...look, colour: PRINT_DISC }]));
}
