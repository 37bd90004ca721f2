/** Finds out who the named people of an article are: leader of a country, stand-in for a body or a ministry, or nobody here. */
import type { Claim } from "./claims.ts";
import { slug } from "./fold.ts";
import { gazetteer, type KnownLeader, type OfficeClass } from "./gazetteer.ts";
import { findKnown, isInOffice } from "./known.ts";
import { gatherNames, type NameDraft, ownersOf } from "./names.ts";
import type { OfficePhrase } from "./offices.ts";
import { guessOwner, lastBody } from "./owners.ts";
import type { NameRun } from "./runs.ts";
import type { Scan } from "./scan.ts";

/** A person of the article. */
export interface Person {
  /** Slug of the fullest name. */
  readonly id: string;
  /** Fullest name as first given, without honorifics. */
  readonly name: string;
  /** Country or organisation; absent for people who act for nobody. */
  readonly owner?: string;
  /** A stand-in is coded as its owner: a spokesman, the head of an organisation. */
  readonly role: "leader" | "stand-in" | "other";
  readonly office?: OfficeClass;
  /** Words of the office, folded: "prime minister". */
  readonly title?: string;
  readonly pronoun?: "he" | "she";
  /** Which rule settled it. */
  readonly rule: string;
}

/** The people of an article, and which run of each sentence names whom. */
export interface People {
  readonly persons: readonly Person[];
  /** Country or organisation → its people who act for it. */
  readonly byOwner: ReadonlyMap<string, readonly Person[]>;
  readonly byRun: ReadonlyMap<NameRun, Person>;
  /** Run → office phrases before or beside it. */
  readonly phrases: ReadonlyMap<NameRun, readonly OfficePhrase[]>;
  /** Phrases that a name explains. */
  readonly named: ReadonlySet<OfficePhrase>;
}

export function findPeople(scans: readonly Scan[], offices: readonly (readonly OfficePhrase[])[], year: number): People {
  const phrases = new Map<NameRun, OfficePhrase[]>();
  const ids = new Set(scans.flatMap((scan) => scan.names.map((name) => name.entry.id)));
  const isNamed = (id: string) => ids.has(id);
  const { drafts, draftOf } = gatherNames(scans, offices, year, phrases, isNamed);
  const settled = settleAll(drafts, draftOf, scans, offices, year, isNamed);
  const byRun = new Map<NameRun, Person>();
  const named = new Set<OfficePhrase>();
  for (const [run, draft] of draftOf) {
    const person = settled.get(draft);
    if (!person) continue;
    byRun.set(run, person);
    for (const phrase of phrases.get(run) ?? []) named.add(phrase);
  }
  const byOwner = new Map<string, Person[]>();
  for (const person of settled.values()) {
    if (!person.owner || person.role === "other") continue;
    const list = byOwner.get(person.owner);
    if (list) list.push(person);
    else byOwner.set(person.owner, [person]);
  }
  return { persons: [...settled.values()], byOwner, byRun, phrases, named };
}

/** First those whose country is told or known, then, with their countries taken, those with a title alone. */
function settleAll(
  drafts: readonly NameDraft[],
  draftOf: ReadonlyMap<NameRun, NameDraft>,
  scans: readonly Scan[],
  offices: readonly (readonly OfficePhrase[])[],
  year: number,
  isNamed: (id: string) => boolean,
): Map<NameDraft, Person> {
  const settled = new Map<NameDraft, Person>();
  const open: { draft: NameDraft; claim: Claim; make: (owner: string, rule: string) => Person }[] = [];
  for (const draft of drafts) {
    const verdict = settle(draft, scans, year, isNamed);
    if (!verdict) continue;
    if ("role" in verdict) settled.set(draft, verdict);
    else open.push({ draft, ...verdict });
  }
  if (!open.length) return settled;
  const frequency = new Map<string, number>();
  for (const scan of scans) for (const name of scan.names) frequency.set(name.entry.id, (frequency.get(name.entry.id) ?? 0) + 1);
  for (const { draft, claim, make } of open) {
    const neighbours = scans[draft.where.sentence]?.runs ?? [];
    const beside = claim.beside && draftOf.get(claim.beside);
    const others = claim.beside ? [beside] : neighbours.map((run) => draftOf.get(run)).filter((other) => other !== draft);
    const taken = new Set(others.flatMap((other) => (other && settled.get(other)?.owner) ?? []));
    const possessor = claim.possessor === undefined ? undefined : ownerBefore(scans, draft.where, draftOf, settled);
    const owner = possessor ?? guessOwner(scans, offices, draft.where, claim.title, taken, frequency);
    if (owner) settled.set(draft, make(owner, `${claim.rule}; country from the words around`));
  }
  return settled;
}

/** "His foreign minister, …": the country of the person named last before. */
function ownerBefore(
  scans: readonly Scan[],
  where: NameDraft["where"],
  draftOf: ReadonlyMap<NameRun, NameDraft>,
  settled: ReadonlyMap<NameDraft, Person>,
): string | undefined {
  for (let s = where.sentence; s >= 0 && s >= where.sentence - 2; s--) {
    const runs = (scans[s]?.runs ?? []).filter((run) => s < where.sentence || run.to <= where.from);
    for (let k = runs.length - 1; k >= 0; k--) {
      const draft = draftOf.get(runs[k] as NameRun);
      const owner = draft && settled.get(draft)?.owner;
      if (owner) return owner;
    }
  }
  return undefined;
}

const LEADING: ReadonlySet<OfficeClass> = new Set(["head", "minister", "envoy", "general", "peer"]);
/** Titles that private people bear as often. */
const WEAK_TITLE =
  /^(leader|chairman|prince|secretary|speaker|representative|adviser|advisor|commander|delegate|chief executive|ruler|khan|rais|negotiator|diplomat|counterpart|colleague|host|visitor|one|major|colonel|chief|head|director)$/;

/** What the claims and the table make of a person; an open verdict where only the country is missing; undefined where nothing is known. */
function settle(
  draft: NameDraft,
  scans: readonly Scan[],
  year: number,
  isNamed: (id: string) => boolean,
): Person | { claim: Claim; make: (owner: string, rule: string) => Person } | undefined {
  const current = draft.claims.filter((claim) => !claim.former);
  const known = findKnown(draft.words, ownersOf(draft), draft.claims.length + draft.he + draft.she > 0, year, isNamed);
  const base = { id: slug(draft.name), name: draft.name, ...pronounOf(draft, known) };
  const nobody = (rule: string): Person => ({ ...base, role: "other", rule });
  const act = (owner: string, office: OfficeClass, title: string, rule: string): Person => {
    const role = owner in gazetteer().countries && office !== "voice" ? "leader" : "stand-in";
    return { ...base, role, owner, office, title, rule };
  };
  const inOffice = known !== undefined && isInOffice(known, year);
  if (draft.claims.length && !current.length && !inOffice) return nobody("former or opposed");
  const titled = current.filter((claim) => LEADING.has(claim.office) && claim.title);
  const best = titled.find((claim) => claim.owner) ?? titled.find((claim) => claim.office !== "general") ?? titled[0];
  const other = current.find((claim) => claim.office === "other");
  if (best?.owner && !other?.owner) return act(best.owner, best.office, best.title, best.rule);
  // "Kim Young-sam sneered" seven years after he left: no actor, unless the sentence tells of his years ("in 1966 de Gaulle …").
  if (known && !inOffice && !best && year > known.to + 1 && !isToldOf(draft, scans, known))
    return nobody(`left office in ${known.to}`);
  if (known && (!other || inOffice)) {
    const title = best?.title || (inOffice ? known.office : "");
    return act(known.country, best?.office ?? officeOf(known.office), title, `known leader: ${known.name}, ${known.office}`);
  }
  if (other) return nobody(`no actor: ${other.title}`);
  const chief = current.find((claim) => claim.office === "chief");
  const body = chief && (chief.owner ?? lastBody(scans, draft.where.sentence));
  if (chief && body) return act(body, "chief", chief.title, chief.rule);
  const voice = current.find((claim) => claim.office === "voice");
  // "its spokesman, Hong Lei": the pronoun will tell.
  if (voice && !voice.owner && voice.possessor !== undefined) return undefined;
  if (voice)
    return voice.owner ? act(voice.owner, "voice", voice.title, `speaks for ${voice.owner}`) : nobody("speaks for nobody known");
  if (best) {
    if (WEAK_TITLE.test(best.title) || (best.office === "general" && draft.sentences.length < 2))
      return nobody(`title without a country: ${best.title}`);
    return { claim: best, make: (owner, rule) => act(owner, best.office, best.title, rule) };
  }
  const weak = current.find((claim) => claim.owner);
  return weak?.owner ? act(weak.owner, weak.office, "", weak.rule) : undefined;
}

/** Whether a sentence that names somebody names a year of the time in office too. */
function isToldOf(draft: NameDraft, scans: readonly Scan[], known: KnownLeader): boolean {
  return draft.sentences.some((s) =>
    scans[s]?.sentence.tokens.some((token) => {
      const year = /^(1[89]|20)\d\d/.test(token.text) ? Number(token.text.slice(0, 4)) : 0;
      return year >= known.from - 1 && year <= known.to + 1;
    }),
  );
}

function pronounOf(draft: NameDraft, known: KnownLeader | undefined): { pronoun?: "he" | "she" } {
  const titled = draft.claims.some((claim) => /\b(queen|empress|spokeswoman|princess|tsarina)\b/.test(claim.title));
  if (known?.she || draft.she > draft.he || titled) return { pronoun: "she" };
  return draft.he || known ? { pronoun: "he" } : {};
}

/** The class of an office of the table of known leaders. */
function officeOf(office: string): OfficeClass {
  if (office.startsWith("spokes")) return "voice";
  if (/envoy|ambassador|negotiator|mediator/.test(office)) return "envoy";
  return /minister|secretary|adviser|councillor/.test(office) && !/^prime|general$|general secretary/.test(office)
    ? "minister"
    : "head";
}

/** The one whom the article names as holder of an office: by the same words, or the only head for "leader". */
export function holderOf(holders: readonly Person[], words: string): Person | undefined {
  const exact = holders.filter((person) => hasTitle(person, words));
  if (exact.length) return exact.length === 1 ? exact[0] : undefined;
  if (words !== "leader" && words !== "ruler") return undefined;
  const heads = holders.filter((person) => person.office === "head");
  return heads.length === 1 ? heads[0] : undefined;
}

/** Whether a person's title is these words; "the minister" may be a foreign minister, "the president" is no vice president. */
export function hasTitle(person: Person, words: string): boolean {
  const { title } = person;
  if (!title) return false;
  return title === words || (/^(minister|secretary|general)$/.test(words) && title.endsWith(` ${words}`));
}
