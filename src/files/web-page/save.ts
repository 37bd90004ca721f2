/** Saves a dossier as one page: the template from the app's own origin, with dossier, flags and fonts put inside. */

import { fileNameOf } from "../../core/file-name.ts";
import type { Dossier } from "../../core/model.ts";
import { fontsFor } from "../../figure/fonts.ts";
import { lookOfActor } from "../../look/actor.ts";
import { AssetError, loadFonts } from "../assets.ts";
import { fetchFlag } from "../flags.ts";
import { saveText } from "../save-text.ts";
import { embedInPage } from "./embed.ts";
import { type FlagPart, fitParts, roomBeside, wordsOf } from "./fit.ts";
import { smallFlag } from "./small-flag.ts";
import { withoutNotes } from "./without-notes.ts";

const ENDING = ".html";

export interface PageWish {
  /** With a presenter's notes and hidden scenes; without them for others to read. */
  readonly forPresenter: boolean;
  /** ISO 8601 day. */
  readonly today: string;
}

/**
 * Saves the page. Gives the file's name; undefined where the person thought better of it.
 * Throws an AssetError where a part of it cannot be loaded.
 * @param templateAddress where the template is
 */
export async function saveWebPage(dossier: Dossier, templateAddress: string, wish: PageWish): Promise<string | undefined> {
  const page = await webPageOf(wish.forPresenter ? dossier : withoutNotes(dossier), await fetchText(templateAddress), wish.today);
  return saveText(fileNameOf(dossier.title, ENDING), page, { type: "text/html", ending: ENDING });
}

async function webPageOf(dossier: Dossier, template: string, made: string): Promise<string> {
  const [fonts, flags] = await Promise.all([loadFonts(fontsFor(wordsOf(dossier))), flagsOf(dossier)]);
  const fontParts = fonts.map(({ subset, family, weight, range, dataUri }) => ({
    subset,
    font: { family, weight, range, base64: dataUri.slice(dataUri.indexOf(",") + 1) },
  }));
  return embedInPage(template, dossier, { made, ...fitParts(fontParts, flags, roomBeside(template, dossier)) });
}

/** Flags of the dossier's countries that can be had, small. */
async function flagsOf({ actors }: Dossier): Promise<FlagPart[]> {
  const codes = new Set(actors.flatMap((actor) => lookOfActor(actor, 0, 1).flag ?? []));
  const flags = await Promise.all(
    [...codes].sort().map(async (code) => {
      const svg = await fetchFlag(code).catch(() => undefined);
      return svg ? ([[code, await smallFlag(svg)]] as const) : [];
    }),
  );
  return flags.flat();
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new AssetError(`The web page could not be made: its template could not be loaded (${String(error)}).`);
  });
  if (!response.ok)
    throw new AssetError(
      `The web page could not be made: its template could not be loaded (${response.status} ${response.statusText}).`,
    );
  return response.text();
}
