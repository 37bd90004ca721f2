/** Every word of the dialog that makes a handout; what stands in it has its words in figure/handout/words.ts. */

export const HANDOUT_DIALOG = {
  title: "Handout",
  what: "The drawing, then every relation with its sentences, then the article. Each sentence keeps its number throughout. In black and white, fit for a copier.",
  paper: "Paper",
  papers: { a4: "A4", letter: "Letter" },
  pages: (n: number) => `${n} ${n === 1 ? "page" : "pages"}`,
  more: (n: number) => `and ${n} more`,
  preview: "Preview of the pages",
  print: "Print",
  save: "Save PDF",
  busy: "Writing…",
  laying: "Laying out…",
} as const;
