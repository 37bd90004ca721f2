/** The sheets that a handout is printed on; points, 72 an inch. */

export const PAPERS = ["a4", "letter"] as const;
export type PaperName = (typeof PAPERS)[number];

export interface Paper {
  readonly width: number;
  readonly height: number;
}

export const PAPER: Readonly<Record<PaperName, Paper>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** Free room around the text: no copier's edge cuts into it, and there is room to punch holes. */
export const MARGIN = { side: 51, top: 40, bottom: 40 } as const;
/** Of the running title and the foot, from the text. */
export const CHROME = { head: 26, foot: 26 } as const;
export const COLUMNS = { count: 2, gutter: 23 } as const;

/** The paper that is usual where this language is spoken. @param language BCP 47, as "en-US" */
export const paperFor = (language: string): PaperName =>
  /-(US|CA|MX|PH|CL|CO|VE|GT|CR|PA|DO|SV|NI|PR)$/i.test(language) ? "letter" : "a4";
