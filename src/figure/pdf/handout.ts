/** A handout as a PDF. */
import { type HandoutSource, layOutHandout } from "../handout/handout.ts";
import type { PaperName } from "../handout/paper.ts";
import { type Pdf, type PdfWorld, writePdf } from "./pdf.ts";
import { PDF_WORDS } from "./words.ts";

/** Throws a HandoutError where it would be too long. */
export function pdfOfHandout(source: HandoutSource, paper: PaperName, world: PdfWorld): Promise<Pdf> {
  const { articles, title, description } = source.dossier;
  const authors = [...new Set(articles.map((article) => article.source))].filter(Boolean).join("; ");
  const metadata = {
    title: (articles.length === 1 && articles[0]?.title) || title,
    author: authors,
    subject: description,
    language: PDF_WORDS.language,
    date:
      articles
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? "",
  };
  return writePdf(layOutHandout(source, paper), metadata, world);
}
