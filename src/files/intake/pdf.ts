/** .pdf with a text layer → draft: lines joined to paragraphs, words split at line ends joined again. */
import { type Draft, draftOf, IntakeError } from "./draft.ts";

const MAX_PAGES = 300;

export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const { getDocument, GlobalWorkerOptions } = await import("pdfjs-dist");
  const { default: workerAddress } = await import("pdfjs-dist/build/pdf.worker.min.mjs?url");
  GlobalWorkerOptions.workerSrc = workerAddress;
  const task = getDocument({ data: bytes, isEvalSupported: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 });
  try {
    const document = await task.promise.catch((error: unknown) => {
      const isLocked = error instanceof Error && error.name === "PasswordException";
      throw new IntakeError(
        isLocked
          ? "This PDF is locked by a password. Open it, copy the article's text and paste it."
          : "This is no PDF, or it is damaged. Open it in a reader, copy the article's text and paste it.",
      );
    });
    if (document.numPages > MAX_PAGES)
      throw new IntakeError(
        `This PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read. Save the article's pages as a file of their own.`,
      );
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++)
      pages.push(joinLines(linesOf((await (await document.getPage(number)).getTextContent()).items)));
    const text = pages.join("\n\n");
    if (!text.trim())
      throw new IntakeError(
        "This PDF has no text layer: it is a picture of a page. Run text recognition on it first, or type the article.",
      );
    const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Author?: unknown } };
    return draftOf(text, { title: asText(info.Title), source: asText(info.Author) });
  } finally {
    await task.destroy();
  }
}

const asText = (value: unknown) => (typeof value === "string" ? value : "");

interface Line {
  text: string;
  /** Baseline, in PDF points from the bottom. */
  y: number;
  height: number;
}

/** Pieces of text on one baseline are a line. */
function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    if (!("str" in item) || typeof item.str !== "string" || !("transform" in item) || !Array.isArray(item.transform)) continue;
    const y = Number(item.transform[5]);
    const height = "height" in item ? Number(item.height) : 0;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 2) {
      last.text += item.str;
      last.height = Math.max(last.height, height);
    } else if (item.str.trim()) lines.push({ text: item.str, y, height });
  }
  return lines;
}

/** A wider gap, or a smaller or larger type, begins a paragraph; a hyphen at a line's end before a small letter is taken out. */
function joinLines(lines: readonly Line[]): string {
  const gaps = lines
    .slice(1)
    .map((line, i) => (lines[i]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0);
  const usual = gaps.sort((x, y) => x - y)[Math.floor(gaps.length / 2)] ?? 0;
  let text = "";
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before) text = line.text.trim();
    else {
      const gap = before.y - line.y;
      const isNew = gap > usual * 1.35 || gap < 0 || Math.abs(before.height - line.height) > 1.5;
      if (isNew) text += `\n\n${line.text.trim()}`;
      else if (/\p{L}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(line.text.trim())) text = text.slice(0, -1) + line.text.trim();
      else text += ` ${line.text.trim()}`;
    }
  }
  return text;
}
