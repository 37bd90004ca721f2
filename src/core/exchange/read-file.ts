/** A file of any format → a dossier, or the pairs of a foreign file whose columns a person must explain first: the one way in. */
import { dossierFromCoded } from "../dossier/from-coded.ts";
import { type Verdict, validateDossier } from "../dossier/validate.ts";
import { messageOf } from "../error-message.ts";
import type { Actor, Dossier } from "../model.ts";
import { idOfName, openActorBook } from "./actor-names.ts";
import { dyadsOfTable, readTable, type Table } from "./csv-dyads.ts";
import { type Dyads, MOST_CHARACTERS } from "./dyads.ts";
import { ExchangeError } from "./exchange-error.ts";
import { readGexf } from "./gexf-read.ts";
import { readGraphml } from "./graphml-read.ts";
import { dossierInside, dyadsOfGraphology, isGraphology } from "./graphology-file.ts";
import { isJsonLd, readJsonLd } from "./json-ld-read.ts";
import { type Mapping, proposeMapping } from "./mapping.ts";
import { dossierOfGraph, dossierOfTables, isNodeTable, isOwnGraph, isOwnTable } from "./own-quotes.ts";

/** What a file turns out to be. */
export type FileRead =
  | { readonly kind: "dossier"; readonly dossier: Dossier }
  | { readonly kind: "dyads"; readonly dyads: Dyads; readonly mapping: Mapping };

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file by what stands in it. @param beside Entente's table of nodes, where a table of events comes with it
 * Throws an ExchangeError that tells what is wrong, where, and what was expected.
 */
export function readFile({ name, text }: TextFile, beside?: TextFile): FileRead {
  if (text.length > MOST_CHARACTERS)
    throw new ExchangeError(
      name,
      {},
      `the file has ${Math.round(text.length / 1e6)} million characters`,
      `at most ${MOST_CHARACTERS / 1e6} million; larger ones can be read as event data`,
    );
  const bare = text.replace(/^\uFEFF/, "");
  const start = bare.slice(0, 4000).trimStart();
  if (start.startsWith("<")) return readGraphFile(name, bare, start);
  if (/^[[{]/.test(start) && /json|ld$/i.test(name)) return readJsonFile(name, bare);
  return readTableFile(readTable(name, bare), beside && readTable(beside.name, beside.text));
}

const foreign = (dyads: Dyads): FileRead => ({ kind: "dyads", dyads, mapping: proposeMapping(dyads) });

function readGraphFile(name: string, text: string, start: string): FileRead {
  const isGraphml = /<(\w+:)?graphml[\s>]/.test(start) || (!/<(\w+:)?gexf[\s>]/.test(start) && /\.graphml$/i.test(name));
  const dyads = isGraphml ? readGraphml(name, text) : readGexf(name, text);
  return isOwnGraph(dyads) ? { kind: "dossier", dossier: dossierOfGraph(dyads) } : foreign(dyads);
}

function readJsonFile(name: string, text: string): FileRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ExchangeError(name, {}, `this is not JSON (${messageOf(error)})`);
  }
  if (isJsonLd(json)) return { kind: "dossier", dossier: readJsonLd(name, json) };
  if (!isGraphology(json)) return { kind: "dossier", dossier: validated(name, json) };
  const inside = dossierInside(json);
  return inside === undefined ? foreign(dyadsOfGraphology(name, json)) : { kind: "dossier", dossier: validated(name, inside) };
}

/** A dossier, or CODEBOOK.md's coded article. */
function validated(name: string, json: unknown): Dossier {
  const verdict = validateDossier(json);
  if (verdict.ok) return verdict.dossier;
  const coded = validatedCoding(json);
  if (coded?.ok) return coded.dossier;
  const [first] = (coded ?? verdict).complaints;
  throw new ExchangeError(name, { part: first?.field }, `this is no sound dossier: ${first?.expected ?? ""}`);
}

/** The verdict on a coded article; undefined for anything else. */
function validatedCoding(json: unknown): Verdict | undefined {
  if (!isCoded(json)) return undefined;
  try {
    return validateDossier(dossierFromCoded(json, { source: "" }));
  } catch {
    // Its lists hold other things than a coding's.
    return undefined;
  }
}

/** Has it the parts of a coded article? What is in them, validation checks. */
function isCoded(json: unknown): json is Parameters<typeof dossierFromCoded>[0] {
  if (typeof json !== "object" || json === null || "entente" in json) return false;
  const lists = ["sentences", "actors", "events"].every((part) => Array.isArray((json as Record<string, unknown>)[part]));
  return lists && ["title", "date", "text"].every((part) => typeof (json as Record<string, unknown>)[part] === "string");
}

function readTableFile(table: Table, beside: Table | undefined): FileRead {
  if (isOwnTable(table)) return { kind: "dossier", dossier: dossierOfTables(table, beside, nameless) };
  if (isNodeTable(table))
    throw new ExchangeError(
      table.file,
      {},
      "this is Entente's table of actors, which tells nothing alone",
      "the table of events beside it",
    );
  return foreign(dyadsOfTable(table));
}

/** An actor of whom only the id is known. */
const nameless = (id: string): Actor => (idOfName(id) ? openActorBook().of(id) : { id, kind: "organisation", name: id });
