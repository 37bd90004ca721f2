/** Turns the names, offices and people of one sentence into mentions that do not overlap, longest first. */
import type { MentionDraft } from "./drafts.ts";
import { isAcronym } from "./fold.ts";
import { isPossessive, type OfficePhrase } from "./offices.ts";
import { holderOf, type People, type Person } from "./persons.ts";
import { areListed, findPlaces } from "./places.ts";
import type { Naming, Token } from "./reading.ts";
import type { NameRun } from "./runs.ts";
import type { NameHit, Scan } from "./scan.ts";

const NAMING: Readonly<Record<string, Naming>> = {
  name: "name",
  past: "name",
  organisation: "name",
  demonym: "demonym",
  prefix: "demonym",
  people: "demonym",
  pastDemonym: "demonym",
  capital: "capital",
  city: "capital",
  seat: "seat",
  weakSeat: "seat",
};

/** The mentions by name, in order of position. */
export function nameMentions(scan: Scan, phrases: readonly OfficePhrase[], people: People): MentionDraft[] {
  const places = findPlaces(scan);
  const wide = [
    ...scan.runs.flatMap((run) => mentionPerson(scan, run, people, phrases) ?? []),
    ...phrases.flatMap((phrase) => (people.named.has(phrase) ? [] : (mentionOffice(scan, phrase, people, places) ?? []))),
  ];
  const chosen: MentionDraft[] = [];
  const taken = new Uint8Array(scan.sentence.tokens.length);
  const take = (draft: MentionDraft): void => {
    for (let k = draft.from; k < draft.to; k++) if (taken[k]) return;
    taken.fill(1, draft.from, draft.to);
    chosen.push(draft);
  };
  for (const draft of wide.sort(
    (a, b) => Number(b.person !== undefined) - Number(a.person !== undefined) || b.to - b.from - (a.to - a.from),
  ))
    take(draft);
  for (const hit of scan.names) if (!taken[hit.from] && !isLanguage(scan, hit)) take(mentionName(scan, hit, places, people));
  return chosen.sort((a, b) => a.from - b.from);
}

/** A person with title and apposition: "South Korean President Lee Jae-myung", "Sameh Shoukry, the Egyptian foreign minister". */
function mentionPerson(scan: Scan, run: NameRun, people: People, phrases: readonly OfficePhrase[]): MentionDraft | undefined {
  const { tokens } = scan.sentence;
  const person = people.byRun.get(run);
  // "Lee's office", "Biden's administration": the phrase is the mention.
  if (person?.owner && phrases.some((p) => p.ownerRun === run && p.office !== "other" && p.office !== "peer")) return undefined;
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
  const own = people.phrases.get(run) ?? [];
  let from = Math.min(run.from, ...own.map((phrase) => phrase.from));
  let to = Math.max(run.to, ...own.map((phrase) => phrase.to));
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
    naming: own.some((phrase) => phrase.from < run.from) ? "title" : "name",
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
  const named = phrase.plural || office === "force" || office === "body" || office === "voice" ? undefined : phrase;
  const holder =
    named && (office === "peer" ? peerOf(scan, people, owner, phrase) : holderOf(people.byOwner.get(owner) ?? [], named.words));
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
  const inside = /^(in|at|inside|before)$/.test(
    tokens[phrase.from - (phrase.definite || tokens[phrase.from - 1]?.pos === "DET" ? 2 : 1)]?.lower ?? "",
  );
  const place =
    office === "body" &&
    (inside ||
      (phrase.owner !== undefined &&
        phrase.owner.from >= phrase.from &&
        phrase.owner.to < phrase.head.to &&
        places.has(phrase.owner)));
  // Somebody without a name, whom "he" may mean.
  const somebody = naming === "title" && !phrase.plural ? { person: `?${owner} ${phrase.words}` } : {};
  return { ...base, ...somebody, actors: [owner], naming, place, rule: `unnamed ${phrase.words}` };
}

/** "Macron called his Egyptian counterpart": the one of that country who holds the same kind of office. */
function peerOf(scan: Scan, people: People, owner: string, phrase: OfficePhrase): Person | undefined {
  const run = scan.runs.findLast((r) => r.to <= phrase.from && people.byRun.get(r)?.office !== undefined);
  const office = run && people.byRun.get(run)?.office;
  if (!office) return undefined;
  const peers = (people.byOwner.get(owner) ?? []).filter((person) => person.role === "leader" && person.office === office);
  return peers.length === 1 ? peers[0] : undefined;
}

/** "told the Assembly in English": a tongue, no actor. */
function isLanguage(scan: Scan, hit: NameHit): boolean {
  if (!/emonym$|people/.test(hit.entry.kind)) return false;
  const { tokens } = scan.sentence;
  return /^(in|into|speak|speaks|spoke|speaking|fluent)$/.test(tokens[hit.from - 1]?.lower ?? "") && !isNounLike(tokens[hit.to]);
}

/** "the Venezuelan had gone behind his back": the country's leader, if the article has one. */
function namedByDemonym(scan: Scan, hit: NameHit, people: People): Person | undefined {
  const { tokens } = scan.sentence;
  const word = tokens[hit.to - 1]?.lower ?? "";
  if (!/emonym$/.test(hit.entry.kind) || tokens[hit.from - 1]?.lower !== "the" || /(ese|sh|ch|ss|s)$/.test(word))
    return undefined;
  if (!/^(VERB|AUX|ADV|CCONJ)$/.test(tokens[hit.to]?.pos ?? "")) return undefined;
  const heads = (people.byOwner.get(hit.entry.id) ?? []).filter((person) => person.role === "leader" && person.office === "head");
  return heads.length === 1 ? heads[0] : undefined;
}

function mentionName(scan: Scan, hit: NameHit, places: ReadonlySet<NameHit>, people: People): MentionDraft {
  const { tokens } = scan.sentence;
  const { kind, id } = hit.entry;
  const next = tokens[hit.to];
  // "shelled the Serbian capital": the city for its state.
  const adjective = kind === "demonym" || kind === "pastDemonym";
  const joined = next !== undefined && next.text === "-" && next.start === tokens[hit.to - 1]?.end;
  const attributive =
    isPossessive(next) || joined || (adjective && isNounLike(next)) || (!adjective && kind !== "people" && isCompound(scan, hit));
  const person = namedByDemonym(scan, hit, people);
  if (person)
    return {
      from: hit.from,
      to: hit.to,
      actors: [person.id],
      naming: "demonym",
      place: false,
      attributive: false,
      rule: "the leader by demonym",
      person: person.id,
    };
  if (adjective && next?.lower === "capital")
    return {
      from: hit.from,
      to: hit.to + 1,
      actors: [id],
      naming: "capital",
      place: places.has(hit),
      attributive: isPossessive(tokens[hit.to + 1]),
      rule: "a state's capital",
    };
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

/** Adverbs of time that wink takes for nouns. */
const TIME =
  /^(yesterday|today|tomorrow|tonight|last|this|next|earlier|later|late|early|again|both|all|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

const isNounLike = (token: Token | undefined) =>
  token !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(token.pos) && /^[\p{L}\p{N}]/u.test(token.text) && !TIME.test(token.lower);

/** "U.S. policy", "Kremlin sources": a name before a noun; not "if the Knesset votes against", which wink takes for one. */
function isCompound(scan: Scan, hit: NameHit): boolean {
  const { tokens } = scan.sentence;
  const next = tokens[hit.to];
  if (next?.pos !== "NOUN" || !/^\p{L}/u.test(next.text) || TIME.test(next.lower)) return false;
  // "sold Honduras ammunition"
  if (tokens[hit.from - 1]?.pos === "VERB") return false;
  const acronym = isAcronym(tokens[hit.from]?.text ?? "");
  const after = tokens[hit.to + 1];
  if (!acronym && next.lower.endsWith("s") && next.lemma !== next.lower && /^(DET|PRON|ADP|SCONJ|PART)$/.test(after?.pos ?? ""))
    return false;
  return !scan.names.some((name) => name.from > hit.to && areListed(tokens, hit, name));
}
