/** Turns the names, offices and people of one sentence into mentions that do not overlap, longest first. */
import type { MentionDraft } from "./drafts.ts";
import { isPossessive, type OfficePhrase } from "./offices.ts";
import type { People, Person } from "./persons.ts";
import { areListed, findPlaces } from "./places.ts";
import type { Naming, Token } from "./reading.ts";
import type { NameHit, NameRun, Scan } from "./scan.ts";

const NAMING: Readonly<Record<string, Naming>> = {
  name: "name",
  past: "name",
  organisation: "name",
  demonym: "demonym",
  people: "demonym",
  pastDemonym: "demonym",
  capital: "capital",
  seat: "seat",
};

/** The mentions by name, in order of position. */
export function nameMentions(scan: Scan, phrases: readonly OfficePhrase[], people: People): MentionDraft[] {
  const places = findPlaces(scan);
  const wide = [
    ...scan.runs.flatMap((run) => mentionPerson(scan, run, people) ?? []),
    ...phrases.flatMap((phrase) => (people.named.has(phrase) ? [] : (mentionOffice(scan, phrase, people, places) ?? []))),
  ];
  const chosen: MentionDraft[] = [];
  const free = (from: number, to: number) => !chosen.some((m) => m.from < to && from < m.to);
  for (const draft of wide.sort(
    (a, b) => Number(b.person !== undefined) - Number(a.person !== undefined) || b.to - b.from - (a.to - a.from),
  ))
    if (free(draft.from, draft.to)) chosen.push(draft);
  for (const hit of scan.names) if (free(hit.from, hit.to)) chosen.push(mentionName(scan, hit, places));
  return chosen.sort((a, b) => a.from - b.from);
}

/** A person with title and apposition: "South Korean President Lee Jae-myung", "Sameh Shoukry, the Egyptian foreign minister". */
function mentionPerson(scan: Scan, run: NameRun, people: People): MentionDraft | undefined {
  const { tokens } = scan.sentence;
  const person = people.byRun.get(run);
  if (!person)
    return looksLikePerson(scan, run)
      ? {
          from: run.from,
          to: run.to,
          actors: [],
          naming: "name",
          place: false,
          attributive: false,
          rule: "unknown person",
          person: run.words.join(" "),
        }
      : undefined;
  const phrase = people.phrases.get(run);
  let from = Math.min(run.from, phrase?.from ?? run.from);
  let to = Math.max(run.to, phrase?.to ?? run.to);
  const of =
    tokens[run.to]?.lower === "of" ? scan.names.find((name) => name.from <= run.to + 2 && name.from > run.to) : undefined;
  if (of && of.entry.id === person.owner) to = Math.max(to, of.to);
  const weak =
    person.rule.startsWith("name after") ||
    (scan.names.some((name) => name.to === run.from - 1 && name.entry.id === person.owner) && isPossessive(tokens[run.from - 1]));
  const owner = weak ? scan.names.find((name) => name.to === run.from - 1) : undefined;
  if (owner) from = Math.min(from, owner.from);
  const actors = person.role === "leader" ? [person.id] : person.role === "stand-in" && person.owner ? [person.owner] : [];
  return {
    from,
    to,
    actors,
    naming: phrase && phrase.from < run.from ? "title" : "name",
    place: false,
    attributive: isPossessive(tokens[to]),
    rule: person.rule,
    person: person.id,
  };
}

/** Two or more proper names in a row that no table knows: somebody, or something; it may be whom "he" means. */
function looksLikePerson(scan: Scan, run: NameRun): boolean {
  const { tokens } = scan.sentence;
  if (run.words.length < 2 || tokens[run.from - 1]?.lower === "the") return false;
  for (let i = run.from; i < run.to; i++) if (!/^(PROPN|PUNCT)$/.test(tokens[i]?.pos ?? "")) return false;
  return true;
}

/** An office or organ without a name: its holder where the article names one, else its country. */
function mentionOffice(scan: Scan, phrase: OfficePhrase, people: People, places: ReadonlySet<NameHit>): MentionDraft | undefined {
  if (phrase.former) return undefined;
  const { tokens } = scan.sentence;
  const ownerPerson = phrase.ownerRun && people.byRun.get(phrase.ownerRun);
  const owner = phrase.owner?.entry.id ?? ownerPerson?.owner;
  const { office } = phrase;
  if (office === "other") return undefined;
  if (!owner) return undefined;
  const holder =
    phrase.plural || office === "force" || office === "body" || office === "voice"
      ? undefined
      : holderOf(people.persons, owner, phrase);
  const base = { from: phrase.from, to: phrase.to, attributive: isPossessive(tokens[phrase.to]) };
  if (holder)
    return {
      ...base,
      actors: holder.role === "leader" ? [holder.id] : [owner],
      naming: "title",
      place: false,
      rule: `unnamed ${phrase.words}: named elsewhere`,
      person: holder.id,
    };
  const naming: Naming = office === "body" || office === "force" ? "organ" : "title";
  const place = office === "body" && phrase.owner !== undefined && places.has(phrase.owner);
  return { ...base, actors: [owner], naming, place, rule: `unnamed ${phrase.words}` };
}

/** The person whom the article names elsewhere as holder of this office. */
function holderOf(persons: readonly Person[], owner: string, phrase: OfficePhrase): Person | undefined {
  const holders = persons.filter((person) => person.owner === owner && person.role === "leader");
  const exact = holders.filter(
    (person) =>
      person.title === phrase.words ||
      person.title?.endsWith(` ${phrase.words}`) ||
      phrase.words.endsWith(` ${person.title ?? "?"}`),
  );
  if (exact.length) return exact.length === 1 ? exact[0] : undefined;
  if (phrase.words !== "leader" && phrase.words !== "ruler") return undefined;
  const heads = holders.filter((person) => person.office === "head");
  return heads.length === 1 ? heads[0] : undefined;
}

function mentionName(scan: Scan, hit: NameHit, places: ReadonlySet<NameHit>): MentionDraft {
  const { tokens } = scan.sentence;
  const { kind, id } = hit.entry;
  const next = tokens[hit.to];
  const adjective = kind === "demonym" || kind === "pastDemonym";
  const joined = next !== undefined && next.text === "-" && next.start === tokens[hit.to - 1]?.end;
  const attributive =
    isPossessive(next) || joined || (adjective && isNounLike(next)) || (!adjective && kind !== "people" && isCompound(scan, hit));
  return {
    from: hit.from,
    to: hit.to,
    actors: [id],
    naming: NAMING[kind] ?? "name",
    place: places.has(hit),
    attributive,
    rule: `gazetteer: ${kind}`,
  };
}

const isNounLike = (token: Token | undefined) =>
  token !== undefined && /^(NOUN|PROPN|ADJ|NUM|ADV)$/.test(token.pos) && /^[\p{L}\p{N}]/u.test(token.text);

/** "U.S. troops", "Kremlin policy": a name before a noun. */
function isCompound(scan: Scan, hit: NameHit): boolean {
  const next = scan.sentence.tokens[hit.to];
  if (!next || next.pos !== "NOUN" || !/^\p{L}/u.test(next.text)) return false;
  return !scan.names.some((name) => name.from > hit.to && areListed(scan.sentence.tokens, hit, name));
}
