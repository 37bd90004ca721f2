/** Is a file data or an article? Told by its name and its beginning, without reading it. */
import { guessSeparator } from "./csv-read.ts";
import { guessEventFormat } from "./event-format.ts";
import { guessColumns } from "./headers.ts";

/** Endings of files that hold data whatever is in them. */
const DATA = /\.(gexf|graphml|csv|tsv|tab|json|jsonld|gz|zip)$/i;
/** Endings of files that may hold either. */
const EITHER = /\.(xml|txt)$|^[^.]+$/i;

/** @param head the file's first characters */
export function looksLikeData(name: string, head: string): boolean {
  if (DATA.test(name)) return true;
  if (!EITHER.test(name)) return false;
  const start = head.replace(/^\uFEFF/, "").trimStart();
  if (/<(\w+:)?(gexf|graphml)[\s>]/.test(start)) return true;
  const line = /^[^\r\n]*/.exec(start)?.[0] ?? "";
  if (guessEventFormat(line)) return true;
  const { source, target } = guessColumns(line.split(guessSeparator(line)));
  return source !== undefined && target !== undefined;
}
