/** The handout's type: the article's words in serif, Entente's in sans, all in black for a photocopier; points. */
import type { Voice } from "./rich.ts";

const INK = "#000000";
/** Dark enough to survive a copy of a copy. */
const QUIET = "#3a3a3a";

export const VOICES = {
  title: { face: "serif-600", size: 23, fill: INK },
  byline: { face: "sans-400", size: 10.5, fill: QUIET },
  section: { face: "sans-600", size: 15, fill: INK },
  article: { face: "serif-600", size: 17, fill: INK },
  note: { face: "sans-400", size: 9, fill: QUIET },
  pair: { face: "serif-600", size: 12, fill: INK },
  strength: { face: "sans-400", size: 9.5, fill: INK },
  doubt: { face: "sans-600", size: 9.5, fill: INK },
  sentence: { face: "serif-400", size: 10.5, fill: INK },
  /** Before a sentence under a relation. */
  number: { face: "sans-600", size: 9.5, fill: INK },
  event: { face: "sans-400", size: 9, fill: INK },
  /** In the running text: raised, bold where the sentence stands under a relation. */
  mark: { face: "sans-600", size: 8, fill: INK, rise: 2.5, gap: 2 },
  quietMark: { face: "sans-400", size: 8, fill: QUIET, rise: 2.5, gap: 2 },
  running: { face: "sans-400", size: 8.5, fill: QUIET },
} as const satisfies Record<string, Voice>;

/** From one baseline to the next, in font sizes. */
export const LEADING = { tight: 1.18, text: 1.4, note: 1.3 } as const;
