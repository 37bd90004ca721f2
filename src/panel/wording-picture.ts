/** Every word of "Save picture"; it is loaded with its dialog. */
import type { Extent } from "../figure/options.ts";
import type { SizeName } from "../figure/sizes.ts";
import type { FigureThemeName } from "../figure/themes.ts";

export const PICTURE_WORDS = {
  title: "Save picture",
  preview: "Preview of the picture",
  waiting: "Drawing the preview…",
  pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  extent: "What is drawn",
  extents: {
    whole: "The whole network",
    view: "What the stage shows now",
    selection: "What is chosen, with its neighbours",
  } satisfies Record<Extent, string>,
  nothingChosen: "Choose a country or a line on the stage to draw only what is around it.",
  size: "Size",
  sizes: {
    slide: "Slide",
    "slide-4k": "Slide, 4K",
    "a4-landscape": "A4, landscape",
    "a4-portrait": "A4, upright",
    "letter-landscape": "Letter, landscape",
    "letter-portrait": "Letter, upright",
    square: "Square",
    "a1-landscape": "A1 poster, landscape",
    "a1-portrait": "A1 poster, upright",
    poster: "Largest poster",
  } satisfies Record<SizeName, string>,
  ownSize: "Own size",
  width: "Width",
  height: "Height",
  theme: "Colours",
  themes: {
    light: "Light",
    dark: "Dark",
    contrast: "High contrast",
    print: "Black and white, for print",
    transparent: "Without background",
  } satisfies Record<FigureThemeName, string>,
  themeNotes: {
    print: "Tension is told by dashes alone, and countries by their letters.",
    transparent: "Made to lie on white or light paper.",
  } as Partial<Record<FigureThemeName, string>>,
  words: "Words",
  heading: "Title",
  subtitle: "Subtitle",
  caption: "Caption",
  legend: "Legend",
  source: "Source and date",
  sentences: "Sentences",
  quotes: "Quote beside the line",
  quotesNote: "For each relation you tick, the sentence that its weight owes most to.",
  footnotes: "Number the other lines, and list their sentences below",
  ticked: (n: number) => (n ? `${n} quoted` : ""),
  none: "There are no relations to quote.",
  unsaid: (pairs: readonly string[]) =>
    `No room for ${pairs.length === 1 ? "the sentence" : "the sentences"} about ${listed(pairs)}: choose fewer, or a taller page.`,
  unnamed: (names: readonly string[]) => `No room for the ${names.length === 1 ? "name" : "names"} of ${listed(names)}.`,
  savePng: "Save PNG",
  saveSvg: "Save SVG",
  savePdf: "Save PDF",
  copy: "Copy picture",
  copied: "The picture is copied.",
  alternative: "Alternative text",
  alternativeNote: "The picture in words, for those who do not see it. It is inside the saved file too.",
  copyAlternative: "Copy this text",
  alternativeCopied: "The alternative text is copied.",
  clipboardClosed: "The browser did not let the text onto the clipboard. Mark it and copy it by hand.",
  busy: "Drawing…",
  progress: "How much is drawn",
} as const;

/** "China and Japan", "China, Japan and 3 more". */
function listed(words: readonly string[]): string {
  const [named, rest] = [words.slice(0, MOST_LISTED), words.length - MOST_LISTED];
  if (rest > 0) return `${named.join(", ")} and ${rest} more`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
const MOST_LISTED = 3;
