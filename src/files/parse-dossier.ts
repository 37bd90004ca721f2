/** A dossier from outside, as text or file, checked at the border. */
import { validateDossier } from "../core/dossier/validate.ts";
import { messageOf } from "../core/error-message.ts";
import type { Dossier } from "../core/model.ts";
import { dossierTextIn } from "./web-page/embed.ts";

/** A dossier that could not be opened; the message says which file, which field, and what was expected. */
export class DossierError extends Error {
  override readonly name = "DossierError";
}

/** Largest dossier file, in bytes. */
const MAX_BYTES = 60_000_000;
/** The most complaints that one message lists. */
const LISTED = 4;

/** Reads a dossier file's text. Throws a DossierError that names file, field and what was expected. */
export function parseDossier(file: string, text: string): Dossier {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DossierError(`${file}: is not JSON (${messageOf(error)}).`);
  }
  const verdict = validateDossier(json);
  if (verdict.ok) return verdict.dossier;
  const listed = verdict.complaints
    .slice(0, LISTED)
    .map(({ field, expected }) => `${file}: ${field || "whole file"}: ${expected}.`);
  const more = verdict.complaints.length - LISTED;
  throw new DossierError([...listed, ...(more > 0 ? [`… and ${more} more.`] : [])].join("\n"));
}

/** Reads a dossier file. Throws a DossierError that names file, field and what was expected. */
export async function readDossierFile(file: File): Promise<Dossier> {
  if (file.size > MAX_BYTES)
    throw new DossierError(
      `${file.name}: has ${Math.round(file.size / 1_000_000)} MB; dossiers have at most ${MAX_BYTES / 1_000_000}.`,
    );
  const text = await file.text();
  return parseDossier(file.name, isPage(file.name, text) ? dossierInPage(file.name, text) : text);
}

const isPage = (name: string, text: string) => /\.html?$/i.test(name) || /^\s*<!doctype html/i.test(text);

/** The dossier's JSON in a web page that Entente saved. Throws a DossierError where it is another page, or was cut off. */
function dossierInPage(name: string, html: string): string {
  const text = dossierTextIn(html);
  if (text === undefined)
    throw new DossierError(
      `${name}: is no web page that Entente saved, or was cut off. To code an article from a web page, use “New article”.`,
    );
  return text;
}
