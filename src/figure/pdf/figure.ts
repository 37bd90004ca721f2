/** A figure as a PDF of one page. */
import { drawFigure } from "../figure.ts";
import type { FigureInput } from "../input.ts";
import { aboutOf } from "../metadata.ts";
import { type Pdf, type PdfWorld, writePdf } from "./pdf.ts";
import { PDF_WORDS } from "./words.ts";

/** As PNGs say: 300 pixels an inch, so that a page of 3508 × 2480 is an A4. */
const POINTS_PER_PIXEL = 72 / 300;

/** Draws a figure that has its flags; fonts are embedded by themselves. */
export function pdfOfFigure(input: FigureInput, world: PdfWorld): Promise<Pdf> {
  const { description = "", size } = input;
  const { title, source, date = "" } = aboutOf(input);
  const page = {
    svg: drawFigure({ ...input, fonts: [] }),
    width: size.width * POINTS_PER_PIXEL,
    height: size.height * POINTS_PER_PIXEL,
  };
  return writePdf([page], { title, author: source, subject: description, language: PDF_WORDS.language, date }, world);
}
