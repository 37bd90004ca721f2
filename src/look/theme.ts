/** The colours, designed for each theme: one truth for page, stage and figure. */
import type { Polarity, Status } from "../core/codebook.ts";

export const THEMES = ["light", "dark", "contrast"] as const;
export type ThemeName = (typeof THEMES)[number];

/** Shades of one polarity. */
export interface PolarityShades {
  /** Lines of what is actual; contrast with the paper at least 4.5. */
  readonly line: string;
  /** Lines of what is planned or possible; at least 3. */
  readonly faint: string;
  /** Words; at least 4.5 on paper and on `wash`. */
  readonly text: string;
  /** Background of marked sentences. */
  readonly wash: string;
}

export interface Theme {
  readonly paper: string;
  /** Second surface: the sidebar's bars, fields. */
  readonly shade: string;
  readonly ink: string;
  /** Second voice; at least 4.5 on paper and shade. */
  readonly quiet: string;
  readonly hairline: string;
  /** Outlines of controls and discs; at least 3. */
  readonly outline: string;
  /** Focus ring and selection. */
  readonly focus: string;
  readonly polarity: Readonly<Record<Polarity, PolarityShades>>;
}

/** Deep blue-green and vermilion: apart for every common colour vision, and dark against middling in grey. */
export const THEME: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: "#ffffff",
    shade: "#f5f4f0",
    ink: "#1b1d21",
    quiet: "#575c66",
    hairline: "#dcdad3",
    outline: "#868b94",
    focus: "#1a4fd0",
    polarity: {
      cooperation: { line: "#00606b", faint: "#4e98a0", text: "#00565f", wash: "#dff0f0" },
      tension: { line: "#d8431f", faint: "#e0704f", text: "#a92c0c", wash: "#fde8e0" },
    },
  },
  dark: {
    paper: "#15171b",
    shade: "#1e2126",
    ink: "#f0eee8",
    quiet: "#a9adb6",
    hairline: "#33373e",
    outline: "#7d838e",
    focus: "#8db4ff",
    polarity: {
      cooperation: { line: "#3fa3ad", faint: "#2f7a84", text: "#79cdd4", wash: "#123337" },
      tension: { line: "#ff9d7e", faint: "#c4664a", text: "#ffa489", wash: "#43211a" },
    },
  },
  contrast: {
    paper: "#ffffff",
    shade: "#ffffff",
    ink: "#000000",
    quiet: "#2a2a2a",
    hairline: "#000000",
    outline: "#000000",
    focus: "#0000d0",
    polarity: {
      cooperation: { line: "#00454d", faint: "#006d78", text: "#00454d", wash: "#d3f1f3" },
      tension: { line: "#c42a00", faint: "#e0512c", text: "#8f1a00", wash: "#ffe3d9" },
    },
  },
};

/** The colour of a relation's line. */
export const lineColour = (theme: Theme, polarity: Polarity, status: Status) =>
  status === "actual" || status === "past" ? theme.polarity[polarity].line : theme.polarity[polarity].faint;
