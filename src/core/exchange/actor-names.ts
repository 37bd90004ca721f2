/** Which country or organisation a file means by a code or a name; what is neither stands as itself. */
import countries from "../../../graph-data/derived/countries.json" with { type: "json" };
import gazetteer from "../../../graph-data/derived/gazetteer.json" with { type: "json" };
import { MAX_NAME } from "../dossier/limits.ts";
import type { Actor } from "../model.ts";
import { fold, slug } from "../read/fold.ts";

/** Codes of CAMEO and of the Correlates of War that are not the country's ISO code of today. Source: CAMEO codebook 1.1b3, appendix of countries. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  ROM: "ROU",
  ZAR: "COD",
  TMP: "TLS",
  KSV: "XKX",
  KOS: "XKX",
  UNK: "XKX",
  PAL: "PSE",
  UKG: "GBR",
  GMY: "DEU",
  GFR: "DEU",
  SUN: "RUS",
  YUG: "SRB",
  SCG: "SRB",
};
/** ISO 3166-1 alpha-2 codes of territories, which have no flag in the table. */
const TERRITORIES: Readonly<Record<string, string>> = {
  TW: "TWN",
  XK: "XKX",
  HK: "HKG",
  MO: "MAC",
  GL: "GRL",
  EH: "ESH",
  PR: "PRI",
};

type NameRow = readonly [kind: string, id: string, forms: readonly string[]];
const NAMED = new Set(["name", "past", "organisation"]);

const keyOf = (name: string) => fold(name.trim().replace(/[\s_]+/g, " "));

/** Folded name → id; today's names win over those of past states. */
const byName = new Map<string, string>();
for (const row of gazetteer.names as unknown as readonly NameRow[])
  if (NAMED.has(row[0]))
    for (const form of row[2]) if (row[0] !== "past" || !byName.has(keyOf(form))) byName.set(keyOf(form), row[1]);
for (const [id, name] of Object.entries(gazetteer.countries)) byName.set(keyOf(name), id);

const byTwoLetters = new Map(Object.entries(TERRITORIES));
for (const [id, country] of Object.entries(countries as Record<string, { flag?: string }>))
  if (country.flag) byTwoLetters.set(country.flag.toUpperCase(), id);

const usual: Readonly<Record<string, string>> = { ...gazetteer.countries, ...gazetteer.organisations };

/** Which code of a country a file has: AU is Australia among codes of two letters, the African Union among others. */
export type CodeLength = 2 | 3;

/** What most of a file's codes are. */
export function codeLengthOf(names: Iterable<string>): CodeLength {
  let balance = 0;
  for (const name of names) balance += /^[A-Z]{2}$/.test(name) ? 1 : /^[A-Z]{3}$/.test(name) ? -1 : 0;
  return balance > 0 ? 2 : 3;
}

/** The country (ISO 3166-1 alpha-3) or organisation (acronym) of a code or name; undefined where it is neither. */
export function idOfName(name: string, codes: CodeLength = 3): string | undefined {
  const text = name.trim();
  if (/^[A-Z]{2}$/.test(text)) {
    const country = byTwoLetters.get(text);
    const other = usual[text] ? text : byName.get(keyOf(text));
    return codes === 2 ? (country ?? other) : (other ?? country);
  }
  if (/^[A-Z][A-Z\d]+$/.test(text)) {
    const id = OTHER_CODES[text] ?? text;
    if (usual[id]) return id;
  }
  // Lists of the United Nations and the World Bank write "Korea, South" and "Iran, Islamic Republic of".
  const turned = text.replace(/^([^,]+), *([^,]+)$/, "$2 $1");
  return byName.get(keyOf(text)) ?? byName.get(keyOf(turned));
}

/** Gives each name of a file its actor, each actor an id of its own. */
export interface ActorBook {
  /** @param label what to call it, where the file has a better name than its id */
  of(id: string, label?: string): Actor;
  readonly actors: readonly Actor[];
  /** How many names are neither country nor organisation. */
  readonly unknown: number;
}

/**
 * Countries and organisations are recognised by id, then by label, and bear the name that the file gives, unless that is a mere code.
 * Everything else becomes an organisation, which is drawn as a neutral disc.
 */
export function openActorBook(codes: CodeLength = 3): ActorBook {
  const byId = new Map<string, Actor>();
  const given = new Map<string, Actor>();
  let unknown = 0;
  function admit(id: string, label: string): Actor {
    const known = idOfName(id, codes) ?? idOfName(label, codes);
    const name = (label.trim().replace(/\s+/g, " ") || id).slice(0, MAX_NAME);
    if (known) {
      const isCode = /^[A-Z\d]{2,5}$/.test(name);
      const kind = known in gazetteer.countries ? ("country" as const) : ("organisation" as const);
      return byId.get(known) ?? { id: known, kind, name: isCode ? (usual[known] ?? name) : name };
    }
    unknown++;
    const base = slug(name);
    let free = base;
    for (let n = 2; byId.has(free); n++) free = `${base}-${n}`;
    return { id: free, kind: "organisation", name };
  }
  return {
    of(id, label = id) {
      const before = given.get(id);
      if (before) return before;
      const actor = admit(id, label);
      byId.set(actor.id, actor);
      given.set(id, actor);
      return actor;
    },
    get actors() {
      return [...byId.values()];
    },
    get unknown() {
      return unknown;
    },
  };
}
