/** A paste or a file of any readable kind → draft. What cannot be read is refused with a reason and a way out. */
import { dossierTextIn } from "../web-page/embed.ts";
import { type Draft, draftOf, IntakeError, MAX_BYTES } from "./draft.ts";

/** What a file picker should offer. */
export const READABLE = ".txt,.md,.html,.htm,.docx,.pdf";

/** Reads a file by its content, then by its name's ending. Throws an IntakeError in words for the person. */
export async function readFile(file: File): Promise<Draft> {
  if (file.size > MAX_BYTES)
    throw new IntakeError(
      `${file.name} has ${Math.round(file.size / 1_000_000)} MB; files up to ${MAX_BYTES / 1_000_000} MB are read. Copy the article's text and paste it.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new IntakeError(`${file.name} is empty.`);
  const starts = (...codes: number[]) => codes.every((code, i) => bytes[i] === code);
  if (starts(0x25, 0x50, 0x44, 0x46)) return (await import("./pdf.ts")).readPdf(bytes);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return (await import("./docx.ts")).readDocx(bytes);
  const ending = /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? "";
  if (ending === "doc" || starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new IntakeError(`${file.name} is an old Word file. Save it as .docx, or paste its text.`);
  const text = decodeText(bytes, file.name);
  if (dossierTextIn(text) !== undefined)
    throw new IntakeError(
      `${file.name} is a web page that Entente saved, with a dossier inside. Open it with “Open a file”, above your dossiers.`,
    );
  if (/^html?$|^xhtml$/.test(ending) || /^\s*(?:<!doctype html|<html)\b/i.test(text))
    return (await import("./html.ts")).readPage(text);
  if (/^(?:md|markdown)$/.test(ending)) return readMarkdown(text);
  return draftOf(text);
}

/** Reads what was pasted: rich text where the clipboard has it, else plain. */
export async function readPaste(clipboard: { readonly plain: string; readonly html: string }): Promise<Draft> {
  if (/<body\b/i.test(clipboard.html) && /<(?:nav|header|footer|aside)\b/i.test(clipboard.html))
    return (await import("./html.ts")).readPage(clipboard.html);
  if (clipboard.html.trim()) {
    const { readRichText } = await import("./html.ts");
    const text = readRichText(clipboard.html);
    if (text.trim()) return draftOf(text);
  }
  return draftOf(clipboard.plain);
}

/** Settings at the head of a Markdown file, between two lines of three hyphens. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

async function readMarkdown(whole: string): Promise<Draft> {
  const head = FRONT_MATTER.exec(whole);
  const text = head ? whole.slice(head[0].length) : whole;
  const said = (key: string) => new RegExp(`^${key}:\\s*["']?(.*?)["']?\\s*$`, "im").exec(head?.[1] ?? "")?.[1] ?? "";
  const known = {
    title: said("title"),
    date: said("date").slice(0, 10),
    source: said("source") || said("author"),
    address: said("url"),
  };
  const [{ marked }, { readRichText }] = await Promise.all([import("marked"), import("./html.ts")]);
  return draftOf(readRichText(await marked.parse(text, { async: true })), known);
}

/** UTF-8, or UTF-16 by its mark, or else Windows-1252; a file of bytes that are no text is refused. */
function decodeText(bytes: Uint8Array, name: string): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return refuseBinary(new TextDecoder("utf-8", { fatal: true }).decode(bytes), name);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    return refuseBinary(new TextDecoder("windows-1252").decode(bytes), name);
  }
}

function refuseBinary(text: string, name: string): string {
  const head = text.slice(0, 4000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell a picture from a text
  const odd = head.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (head.includes("\u0000") || odd > head.length / 50)
    throw new IntakeError(`${name} is no text. Files that are read: ${READABLE.replaceAll(",", ", ")}.`);
  return text;
}
