/** File names of pictures: title, date and view, fit for Windows, macOS and Linux. */
import type { NetworkView } from "../core/model.ts";
import { encodeUtf8 } from "./utf8.ts";

/** What a file is named after. */
export interface FigureName {
  readonly title: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly view: NetworkView;
}

/** Characters of the whole name with its ending, and bytes of it in UTF-8 (Linux takes 255). */
const MOST_CHARACTERS = 100;
const MOST_BYTES = 240;
const VIEW_WORDS: Readonly<Record<NetworkView, string>> = { countries: "countries", actors: "with-leaders" };

/**
 * A name as "south-koreas-president-meets-xi-jinping-2026-01-06-countries.png": small letters of any script, digits and hyphens.
 * The title is cut at a word; view and date stay whole, so that no name is one that Windows keeps for itself.
 * @param extension without the dot
 * @param kind      of file, where it is no figure: a word of small letters
 */
export function nameFigure({ title, date, view }: FigureName, extension: "png" | "svg" | "pdf", kind = ""): string {
  const ending = [slug(date), VIEW_WORDS[view], kind].filter(Boolean).join("-").slice(-60);
  const words = slug(title).split("-");
  const rest = (count: number) => [...words.slice(0, count), ending].filter(Boolean).join("-") + "." + extension;
  let count = words.length;
  while (count > 1 && !fits(rest(count))) count--;
  while (!fits(rest(1))) words[0] = [...(words[0] ?? "")].slice(0, -1).join("");
  return rest(count);
}

const fits = (name: string) => name.length <= MOST_CHARACTERS && encodeUtf8(name).length <= MOST_BYTES;

/** Latin letters lose their accents, apostrophes vanish, everything else between words becomes one hyphen. */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .normalize("NFC")
    .replace(/['’ʼ‘`]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
