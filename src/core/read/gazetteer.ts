/** The compiled gazetteer (graph-data/gazetteer, readable there) as searchable lists: names, offices, known leaders. */
import data from "../../../graph-data/derived/gazetteer.json" with { type: "json" };
import { fold, wordsOf } from "./fold.ts";
import { PhraseList } from "./phrases.ts";
import type { SettledName } from "./reading.ts";

/** What kind of name an entry is. */
export type NameKind =
  | "name"
  | "demonym"
  | "prefix"
  | "people"
  | "capital"
  | "city"
  | "seat"
  | "weakSeat"
  | "past"
  | "pastDemonym"
  | "organisation"
  | "trap";

/** One meaning of a name. */
export interface NameEntry {
  readonly kind: NameKind;
  /** ISO 3166-1 alpha-3 code, or an organisation's acronym; empty for a trap. */
  readonly id: string;
  /** The form as the gazetteer writes it. */
  readonly form: string;
  /** First and last year in which it held. */
  readonly from: number;
  readonly to: number;
}

/** Classes of offices and organs; see graph-data/gazetteer/offices.txt. */
export type OfficeClass = "head" | "minister" | "envoy" | "general" | "voice" | "chief" | "body" | "force" | "peer" | "other";

/** A person of the table of known leaders, in one office. */
export interface KnownLeader {
  readonly name: string;
  /** Folded words of each form of the name. */
  readonly foldedNames: readonly (readonly string[])[];
  readonly country: string;
  readonly office: string;
  readonly from: number;
  readonly to: number;
  readonly she: boolean;
}

interface Gazetteer {
  readonly names: PhraseList<NameEntry>;
  readonly offices: PhraseList<OfficeClass>;
  /** Folded last word of a name, or a whole short form → leaders. */
  readonly leaders: ReadonlyMap<string, readonly KnownLeader[]>;
  /** Usual name of each country and organisation. */
  readonly display: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly organisations: Readonly<Record<string, string>>;
  /** States that are gone, where only one of them has its code at a time. */
  readonly pastNames: readonly NameEntry[];
  /** "kingdom" → what it may mean. */
  readonly descriptions: PhraseList<Description>;
  /** Name → words of the other meaning, words of the country. */
  readonly ambiguous: Readonly<Record<string, readonly [readonly string[], readonly string[]]>>;
  /** Country → countries that it borders on land. */
  readonly borders: Readonly<Record<string, readonly string[] | undefined>>;
  /** "nordic" → members. */
  readonly groups: PhraseList<readonly string[]>;
}

/** A common noun's meaning in some years. */
export interface Description {
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Names that a person has settled, as a list to be searched before the gazetteer's own; those of leaders are left out. */
export function settledNames(settled: readonly SettledName[]): PhraseList<NameEntry> | undefined {
  const { display } = gazetteer();
  const list = new PhraseList<NameEntry>();
  const known = settled.filter(({ actor }) => actor in display);
  for (const { words, actor } of known) list.add(words, { kind: "name", id: actor, form: words, from: 0, to: 9999 });
  return known.length ? list : undefined;
}

let loaded: Gazetteer | undefined;

/** Built at first use, then kept. */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

function load(): Gazetteer {
  const names = new PhraseList<NameEntry>();
  for (const row of data.names as [NameKind, string, string[], number?, number?][]) {
    const [kind, id, forms, from = 0, to = 9999] = row;
    for (const form of forms) names.add(form, { kind, id, form, from, to });
  }
  const past = (data.names as [NameKind, string, string[], number?, number?][]).flatMap(
    ([kind, id, forms, from = 0, to = 9999]) => (kind === "past" ? [{ kind, id, form: forms[0] ?? id, from, to }] : []),
  );
  const pastNames = past.filter((a) => !past.some((b) => b !== a && b.id === a.id && b.from < a.to && a.from < b.to));
  const offices = new PhraseList<OfficeClass>();
  for (const [kind, words] of Object.entries(data.offices) as [OfficeClass, string[]][])
    for (const word of words) {
      offices.add(word, kind);
      offices.add(pluralOf(word), kind);
    }
  const leaders = new Map<string, KnownLeader[]>();
  for (const [forms, country, office, from, to, pronoun] of data.leaders as [
    string[],
    string,
    string,
    number,
    number,
    string?,
  ][]) {
    const foldedNames = forms.map((form) =>
      wordsOf(form)
        .map(fold)
        .filter((word) => word !== "jr" && word !== "sr"),
    );
    const leader = { name: forms[0] ?? "", foldedNames, country, office, from, to, she: pronoun === "she" };
    const keys = new Set(foldedNames.flat());
    for (const key of keys) leaders.set(key, [...(leaders.get(key) ?? []), leader]);
  }
  const descriptions = new PhraseList<Description>();
  for (const [nouns, ids, from = 0, to = 9999] of data.descriptions as [string[], string[], number?, number?][])
    for (const noun of nouns) descriptions.add(noun, { ids, from, to });
  const groups = new PhraseList<readonly string[]>();
  for (const [word, ids] of Object.entries(data.groups)) groups.add(word, ids);
  return {
    names,
    offices,
    leaders,
    descriptions,
    groups,
    display: { ...data.countries, ...data.organisations },
    countries: data.countries,
    organisations: data.organisations,
    ambiguous: data.ambiguous as unknown as Gazetteer["ambiguous"],
    borders: data.borders as Record<string, string[]>,
    pastNames,
  };
}

/** "prime minister" → "prime ministers", "secretary of state" → "secretaries of state". */
function pluralOf(phrase: string): string {
  const words = phrase.split(" ");
  const of = words.indexOf("of");
  const head = of > 0 ? of - 1 : words.length - 1;
  const word = words[head] ?? "";
  words[head] = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  return words.join(" ");
}
