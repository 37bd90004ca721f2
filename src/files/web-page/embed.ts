/**
 * Puts a dossier into the template of the web page, and finds it again in a saved one. Both are texts here: nothing is parsed or run.
 * JSON inside a page is written so that no word of a dossier can end its block or begin a comment.
 */
import type { Dossier } from "../../core/model.ts";
import { escapeXml } from "../../core/xml-text.ts";
import { DOSSIER_BLOCK, PARTS_BLOCK, type PageParts } from "./parts.ts";

/** Where the template wants the dossier's title, and the blocks. */
export const TITLE_PLACE = "<title>Entente</title>";
export const BLOCKS_PLACE = "<!--blocks-->";

/** A template that is none: the program and its template do not fit together. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** The page as HTML. Throws a TemplateError where the template lacks a place. */
export function embedInPage(template: string, dossier: Dossier, parts: PageParts): string {
  const blocks = [block(PARTS_BLOCK, parts), block(DOSSIER_BLOCK, dossier)].join("\n");
  const titled = putAt(template, TITLE_PLACE, `<title>${escapeXml(dossier.title)} · Entente</title>`);
  return putAt(titled, BLOCKS_PLACE, blocks);
}

/** The JSON text of the dossier in a saved page; undefined where there is none. */
export function dossierTextIn(html: string): string | undefined {
  // What stands last cannot be feigned by the words before it: in the blocks every "<" is escaped.
  const start = html.lastIndexOf(opening(DOSSIER_BLOCK));
  if (start < 0) return undefined;
  const from = start + opening(DOSSIER_BLOCK).length;
  const end = html.indexOf("</script>", from);
  return end < 0 ? undefined : html.slice(from, end);
}

const opening = (id: string) => `<script type="application/json" id="${id}">`;

const block = (id: string, content: unknown) => `${opening(id)}${jsonForPage(content)}</script>`;

/**
 * JSON whose characters mean nothing to HTML, and that any way of writing a file leaves as they are: also no control, no line end of
 * Unicode, no byte order mark, no character that is none. Lone surrogates JSON.stringify escapes itself.
 */
export const jsonForPage = (content: unknown) =>
  JSON.stringify(content).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufeff\ufdd0-\ufdef\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Puts words in the place of a mark; unlike String.replace it reads no "$" in them. */
function putAt(text: string, mark: string, words: string): string {
  const at = text.indexOf(mark);
  if (at < 0) throw new TemplateError(`The template of the web page has no place ${mark}. Load Entente anew and try again.`);
  return text.slice(0, at) + words + text.slice(at + mark.length);
}
