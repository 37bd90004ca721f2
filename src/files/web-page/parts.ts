/** What a saved web page carries beside the program: the dossier in a block of its own, and what the page needs to show it. */

/** Ids of the blocks of JSON in the page. */
export const DOSSIER_BLOCK = "entente-dossier";
export const PARTS_BLOCK = "entente-parts";

/** A font file for some of the letters. */
export interface PageFont {
  readonly family: string;
  readonly weight: number;
  /** CSS unicode-range. */
  readonly range: string;
  /** WOFF2, base64. */
  readonly base64: string;
}

export interface PageParts {
  /** The day on which the page was made, ISO 8601. */
  readonly made: string;
  /** ISO 3166-1 alpha-2 in lower case → SVG text. */
  readonly flags: Readonly<Record<string, string>>;
  readonly fonts: readonly PageFont[];
}
