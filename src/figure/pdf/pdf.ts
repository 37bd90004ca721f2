/** SVG pages → one PDF: vectors, real text in embedded fonts, tagged for screen readers, the same bytes for the same pages. */
import { FACES, type Face } from "../../look/measure.ts";
import type { Kit, KitConstructor } from "./kit.ts";
import { type LoadFont, loadLetters } from "./letters.ts";
import { paintSvg } from "./paint.ts";
import { type Style, styleOf } from "./style.ts";
import { isElement, parseSvg, type SvgElement } from "./svg.ts";
import { faceOf } from "./text.ts";
import { describe, type Metadata } from "./xmp.ts";

export interface PdfPage {
  readonly svg: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** What the outer world brings. */
export interface PdfWorld {
  /** PDFKit as it is built for browsers, also in Node: the build for Node packs with another library, into other bytes. */
  readonly PDFDocument: KitConstructor;
  readonly loadFont: LoadFont;
}

export interface Pdf {
  readonly bytes: Uint8Array;
  /** Letters that no bundled font has, each once: boxes stand for them. */
  readonly missing: readonly string[];
}

const MAKER = "Entente";

/** Draws the pages. Throws what `loadFont` throws, and an Error where a page is no SVG. */
export async function writePdf(pages: readonly PdfPage[], metadata: Metadata, { PDFDocument, loadFont }: PdfWorld): Promise<Pdf> {
  const { title, author, subject, language, date } = metadata;
  const day = new Date(`${date}T00:00:00Z`);
  const kit: Kit = new PDFDocument({
    autoFirstPage: false,
    font: null,
    pdfVersion: "1.7",
    tagged: true,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: MAKER,
      Producer: `${MAKER}, PDFKit`,
      CreationDate: Number.isNaN(day.getTime()) ? new Date(0) : day,
    },
  });
  describe(kit, metadata);
  const drawn = pages.map((page) => ({ ...page, root: parseSvg(page.svg) }));
  const letters = await loadLetters(kit, textsByFace(drawn.map(({ root }) => root)), loadFont);
  const bytes = collect(kit);
  const structure = kit.struct("Document", {});
  kit.addStructure(structure);
  for (const { root, width, height } of drawn) {
    kit.addPage({ size: [width, height], margin: 0 });
    paintSvg({ kit, letters, structure }, root, { x: 0, y: 0, width, height });
  }
  structure.end();
  kit.end();
  return { bytes: await bytes, missing: [...letters.missing] };
}

/** All words of the pages, by the face that sets them. */
function textsByFace(roots: readonly SvgElement[]): ReadonlyMap<Face, string> {
  const texts = new Map<Face, string>(FACES.map((face) => [face, ""]));
  const gather = (element: SvgElement, outer: Style) => {
    const style = styleOf(element, outer);
    for (const child of element.children) {
      if (isElement(child)) gather(child, style);
      else if (element.name === "text" || element.name === "tspan")
        texts.set(faceOf(style), (texts.get(faceOf(style)) ?? "") + child);
    }
  };
  for (const root of roots) gather(root, {});
  return texts;
}

function collect(kit: Kit): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  return new Promise((resolve) => {
    kit.on("data", (piece) => pieces.push(piece));
    kit.on("end", () => {
      const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const piece of pieces) {
        whole.set(piece, at);
        at += piece.length;
      }
      resolve(whole);
    });
  });
}
