/**
 * Compiles the gazetteer that people write (graph-data/gazetteer/*.txt) and the package world-countries into the one table that the reader loads.
 * A line that breaks its file's rules stops the build with file, line and what was expected.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import countries from "world-countries";
import { parseTable, type Row } from "./table.ts";

/** [kind, id, forms, first year?, last year?] */
export type NameRow = [kind: string, id: string, forms: string[], from?: number, to?: number];
/** [forms of the name, the full one first, country or organisation, office, first and last year, "she" where known]. */
export type LeaderRow = [names: string[], country: string, office: string, from: number, to: number, pronoun?: "she"];

export interface GazetteerData {
  /** Usual names: id → name. */
  countries: Record<string, string>;
  organisations: Record<string, string>;
  names: NameRow[];
  /** Class of office → words. */
  offices: Record<string, string[]>;
  leaders: LeaderRow[];
  /** [nouns, ids, first year?, last year?] */
  descriptions: [nouns: string[], ids: string[], from?: number, to?: number][];
  /** Name → [words of the other meaning, words of the country]. */
  ambiguous: Record<string, [other: string[], country: string[]]>;
  /** Country → countries that it borders on land. */
  borders: Record<string, string[]>;
  /** Adjective → ids. */
  groups: Record<string, string[]>;
}

/** Territories that act in world politics; the others are only places. */
const TERRITORIES = new Set(["PSE", "TWN", "XKX", "HKG", "GRL", "PRI", "ESH", "VAT", "BMU", "FRO", "MAC"]);
/** Capitals that are far more often a person, a word or another town. */
const WEAK_CAPITALS = new Set(["Victoria", "Kingston", "Nassau", "Malé", "Saint John's", "Georgetown", "St. George's", "Majuro", "Kingstown", "Cape Town", "Bloemfontein", "Sucre", "Lobamba", "Djibouti", "Singapore", "Luxembourg", "Monaco", "San Marino", "City of San Marino", "Vatican City", "Washington D.C.", "Santo Domingo", "Jamestown"]); // biome-ignore format: one list
/** Their demonym is also a larger neighbour's, which is meant far more often. */
const SHARED_DEMONYM = new Set(["DMA", "COG"]);
const OFFICE_CLASSES = ["head", "minister", "envoy", "general", "voice", "chief", "body", "force", "peer", "other"];

export function buildGazetteer(folder: string): GazetteerData {
  const read = (file: string, columns: number, rest = 0) =>
    parseTable(file, readFileSync(join(folder, file), "utf8"), columns, rest);
  const ids = new Set(countries.map((country) => (country.cca3 === "UNK" ? "XKX" : country.cca3)));
  const usual: Record<string, string> = {};
  const organisations: Record<string, string> = {};
  const names: NameRow[] = [];
  const add = (kind: string, id: string, forms: readonly string[], years?: readonly [number, number]) => {
    const kept = [...new Set(forms.filter(Boolean))];
    if (kept.length) names.push(years ? [kind, id, kept, ...years] : [kind, id, kept]);
  };
  const country = (row: Row): string => {
    const id = row.cells[0] ?? "";
    if (!ids.has(id)) throw new Error(`${row.where}: "${id}" is no ISO 3166-1 alpha-3 code; expected one such as FRA or XKX.`);
    return id;
  };
  for (const entry of countries) {
    const id = entry.cca3 === "UNK" ? "XKX" : entry.cca3;
    usual[id] = id === "TUR" ? "Turkey" : entry.name.common;
    if (!entry.unMember && !TERRITORIES.has(id)) continue;
    add("name", id, [entry.name.common, entry.name.official]);
    const demonyms = SHARED_DEMONYM.has(id) ? [] : (entry.demonyms?.eng?.m ?? "").split(/, | or /).filter(Boolean);
    add("demonym", id, demonyms);
    add("people", id, demonyms.flatMap(pluralize));
    add(
      "capital",
      id,
      (entry.capital ?? []).filter((c) => !WEAK_CAPITALS.has(c)),
    );
  }
  for (const row of read("names.txt", 2)) add("name", country(row), row.list(1));
  for (const row of read("demonyms.txt", 2, 1)) {
    add("demonym", country(row), row.list(1));
    add("people", country(row), row.list(2).flatMap(pluralize));
  }
  for (const row of read("prefixes.txt", 2)) add("prefix", country(row), row.list(1));
  for (const row of read("capitals.txt", 2, 1)) add("capital", country(row), row.list(1), row.years(2));
  for (const row of read("cities.txt", 2)) add("city", country(row), row.list(1));
  for (const row of read("seats.txt", 2)) {
    const [weak, firm] = [true, false].map((wanted) => row.list(1).filter((word) => word.endsWith("?") === wanted));
    add("seat", country(row), firm ?? []);
    add(
      "weakSeat",
      country(row),
      (weak ?? []).map((word) => word.slice(0, -1)),
    );
  }
  for (const row of read("past-states.txt", 4)) {
    add("past", country(row), row.list(1), row.years(3));
    add(
      "pastDemonym",
      country(row),
      row.list(2).flatMap((word) => [word, `${word}s`]),
      row.years(3),
    );
  }
  for (const row of read("organisations.txt", 2, 1)) {
    const id = row.cells[0] ?? "";
    if (!/^[A-Z][A-Z0-9]+$/.test(id) || ids.has(id))
      throw new Error(`${row.where}: "${id}" is no acronym of an organisation; expected capitals that are no country's code.`);
    const forms = row.list(1);
    organisations[id] = forms[0] ?? id;
    add("organisation", id, forms, row.years(2));
  }
  add(
    "trap",
    "",
    read("traps.txt", 1).map((row) => row.cells[0] ?? ""),
  );
  const offices: Record<string, string[]> = {};
  for (const row of read("offices.txt", 2)) {
    const kind = row.cells[0] ?? "";
    if (!OFFICE_CLASSES.includes(kind))
      throw new Error(`${row.where}: "${kind}" is no class of office; expected one of ${OFFICE_CLASSES.join(", ")}.`);
    offices[kind] = [...(offices[kind] ?? []), ...row.list(1)];
  }
  const leaders = read("leaders.txt", 4, 1).map((row): LeaderRow => {
    const id = row.cells[1] ?? "";
    if (!ids.has(id) && !(id in organisations))
      throw new Error(`${row.where}: "${id}" is neither a country's code nor an organisation of organisations.txt.`);
    const [from, to] = row.years(3) ?? [1900, 2100];
    const she = row.cells[4];
    if (she !== undefined && she !== "she") throw new Error(`${row.where}: the last column may only be "she", not "${she}".`);
    const office = row.cells[2] ?? "";
    return she ? [row.list(0), id, office, from, to, she] : [row.list(0), id, office, from, to];
  });
  const known = (row: Row, column: number): string[] => {
    const list = row.list(column);
    const odd = list.find((id) => !ids.has(id) && !(id in organisations));
    if (odd) throw new Error(`${row.where}: "${odd}" is neither a country's code nor an organisation of organisations.txt.`);
    return list;
  };
  const descriptions = read("descriptions.txt", 2, 1).map((row): GazetteerData["descriptions"][number] => {
    const years = row.years(2);
    return years ? [row.list(0), known(row, 1), ...years] : [row.list(0), known(row, 1)];
  });
  const groups = Object.fromEntries(read("groups.txt", 2).flatMap((row) => row.list(0).map((word) => [word, known(row, 1)])));
  const borders = Object.fromEntries(
    countries.flatMap(({ cca3, borders: list }) =>
      list.length ? [[cca3 === "UNK" ? "XKX" : cca3, list.map((id) => (id === "UNK" ? "XKX" : id))]] : [],
    ),
  );
  const ambiguous = Object.fromEntries(
    read("ambiguous.txt", 3).map((row): [string, [string[], string[]]] => [row.cells[0] ?? "", [row.list(1), row.list(2)]]),
  );
  return { ambiguous, borders, countries: usual, organisations, names, offices, leaders, descriptions, groups };
}

/** "Dane" → "Danes", "Chinese" → "Chinese", "Frenchmen" stays. */
function pluralize(word: string): string[] {
  if (/(ese|men|ss|tch|nch|sh)$/.test(word)) return [word];
  return [word, word.endsWith("y") && !/[aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`];
}
