/** Finds out who the named people of an article are: leader of a country, head of an organisation, somebody's voice, or nobody here. */
import { fold, slug } from "./fold.ts";
import { gazetteer, type KnownLeader, type OfficeClass } from "./gazetteer.ts";
import { isPossessive, type OfficePhrase } from "./offices.ts";
import type { NameRun, Scan } from "./scan.ts";

/** A person of the article. */
export interface Person {
  /** Slug of the fullest name. */
  id: string;
  /** Fullest name as first given, without honorifics. */
  name: string;
  readonly words: readonly string[];
  /** Country or organisation; absent for people who act for nobody. */
  owner?: string;
  role: "leader" | "stand-in" | "other";
  office?: OfficeClass;
  /** Words of the office, folded: "prime minister". */
  title?: string;
  pronoun?: "he" | "she";
  /** Which rule settled it. */
  rule: string;
}

/** Where a person is named: tokens `[from, to)` of a sentence, with the office phrase that belongs to the name. */
export interface PersonSpan {
  readonly run: NameRun;
  readonly phrase?: OfficePhrase;
}

interface Claim {
  readonly office: OfficeClass;
  readonly title: string;
  readonly owner?: string;
  readonly former: boolean;
  readonly rule: string;
}

interface Draft {
  words: string[];
  name: string;
  first: number;
  claims: Claim[];
  she: number;
  he: number;
  count: number;
}

/** The people of an article, and which run of each sentence names whom. */
export interface People {
  readonly persons: readonly Person[];
  /** Country or organisation → its people who act for it. */
  readonly byOwner: ReadonlyMap<string, readonly Person[]>;
  readonly byRun: ReadonlyMap<NameRun, Person>;
  /** Run → office phrase in apposition or before it. */
  readonly phrases: ReadonlyMap<NameRun, OfficePhrase>;
  /** Phrases that a name explains. */
  readonly named: ReadonlyMap<OfficePhrase, Person>;
}

export function findPeople(scans: readonly Scan[], offices: readonly OfficePhrase[][], year: number): People {
  const drafts: Draft[] = [];
  const byLast = new Map<string, Draft[]>();
  const draftOf = new Map<NameRun, Draft>();
  const phraseOf = new Map<NameRun, OfficePhrase>();
  // Full names first, so that short ones find them wherever they stand.
  for (const wanted of ["full", "short"] as const)
    scans.forEach((scan, s) => {
      for (const run of scan.runs) {
        const full = run.words.length > 1;
        if (full !== (wanted === "full") || run.words.length === 0) continue;
        const draft = findDraft(byLast, run.words) ?? openDraft(drafts, byLast, scan, run, s);
        draft.count++;
        draftOf.set(run, draft);
        const link = linkOffice(scan, run, offices[s] ?? []);
        if (link) {
          phraseOf.set(run, link.phrase);
          draft.claims.push(link.claim);
        }
        const weak = link ? undefined : ownerOfName(scan, run);
        if (weak) draft.claims.push(weak);
        const honorific = fold(scan.sentence.tokens[run.from]?.text ?? "");
        if (/^(mrs|ms|miss|mme|lady|queen|baroness|madame)$/.test(honorific)) draft.she++;
        if (/^(mr|sir|lord|herr|baron|count|king)$/.test(honorific)) draft.he++;
      }
    });
  const settled = new Map<Draft, Person>();
  for (const draft of drafts) {
    const person = settle(draft, scans, year);
    if (person) settled.set(draft, person);
  }
  const byRun = new Map<NameRun, Person>();
  for (const [run, draft] of draftOf) {
    const person = settled.get(draft);
    if (person) byRun.set(run, person);
  }
  const named = new Map<OfficePhrase, Person>();
  for (const [run, phrase] of phraseOf) {
    const person = byRun.get(run);
    if (person) named.set(phrase, person);
  }
  const byOwner = new Map<string, Person[]>();
  for (const person of settled.values())
    if (person.owner && person.role !== "other") {
      const list = byOwner.get(person.owner);
      if (list) list.push(person);
      else byOwner.set(person.owner, [person]);
    }
  return { persons: [...settled.values()], byOwner, byRun, phrases: phraseOf, named };
}

/** Namesakes that are looked at: bounds the work on long texts. */
const MOST_NAMESAKES = 40;

/** A person whose name contains these words in order. */
function findDraft(byWord: ReadonlyMap<string, Draft[]>, words: readonly string[]): Draft | undefined {
  const last = words[words.length - 1] ?? "";
  const candidates = (byWord.get(last) ?? []).slice(-MOST_NAMESAKES);
  const within = candidates.filter((draft) => isSubsequence(words, draft.words) || isSubsequence(draft.words, words));
  // The latest of several namesakes whose last or first word it is.
  return within.findLast((d) => d.words.at(-1) === last || d.words[0] === last) ?? within.at(-1);
}

const isSubsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let k = 0;
  for (const word of whole) if (word === part[k]) k++;
  return k === part.length;
};

function openDraft(drafts: Draft[], byWord: Map<string, Draft[]>, scan: Scan, run: NameRun, first: number): Draft {
  const { tokens } = scan.sentence;
  let from = run.from;
  const firstWord = run.words[0];
  while (from < run.to - 1 && scan.folded[from] !== firstWord) from++;
  let name = "";
  for (let i = from; i < run.to; i++) {
    const token = tokens[i];
    if (!token) continue;
    const gap = i > from && token.start > (tokens[i - 1]?.end ?? 0) ? " " : "";
    name += gap + token.text.replace(/[\u2010\u2011]/g, "-");
  }
  const draft: Draft = { words: [...run.words], name, first, claims: [], she: 0, he: 0, count: 0 };
  drafts.push(draft);
  for (const word of new Set(run.words)) {
    const list = byWord.get(word);
    if (list) list.push(draft);
    else byWord.set(word, [draft]);
  }
  return draft;
}

/** The office phrase that tells who a name is: before it, beside it after a comma, or after "is". */
function linkOffice(scan: Scan, run: NameRun, all: readonly OfficePhrase[]): { phrase: OfficePhrase; claim: Claim } | undefined {
  const { tokens } = scan.sentence;
  const phrases = all.filter((p) => p.office !== "force" && p.office !== "body" && !p.plural);
  const found =
    phrases.find((p) => p.head.to === run.from) ??
    phrases.find((p) => isAppositionBefore(tokens, p, run) && !isNamedBefore(scan, p)) ??
    phrases.find((p) => isAppositionAfter(tokens, p, run)) ??
    phrases.find(
      (p) =>
        p.from - articleBefore(tokens, p.from) === run.to + 1 && /^(is|was|became|remains)$/.test(tokens[run.to]?.lower ?? ""),
    );
  if (!found) return undefined;
  const owner = found.owner?.entry.id ?? ownerAfter(scan, run);
  const rule = found.head.to === run.from ? "title before the name" : "title beside the name";
  return {
    phrase: found,
    claim: { office: found.office, title: found.words, former: found.former, rule, ...(owner && { owner }) },
  };
}

const articleBefore = (tokens: Scan["sentence"]["tokens"], from: number): number =>
  /^(the|a|an|his|her|its|their|then)$/.test(tokens[from - 1]?.lower ?? "") ? 1 : 0;

/** "Egypt's foreign minister, Mohamed Kamel, resigned". */
function isAppositionBefore(tokens: Scan["sentence"]["tokens"], phrase: OfficePhrase, run: NameRun): boolean {
  if (tokens[phrase.to]?.text !== "," || run.from !== phrase.to + 1) return false;
  const after = tokens[run.to];
  return (
    !after ||
    /^[,.;:)\u2014\u2013]/.test(after.text) ||
    (run.words.length > 1 && (after.lower === "and" || after.lower === "who"))
  );
}

/** "Ali Shamkhani, the secretary of …, Musaad al-Aiban, …": the office is the first one's. */
function isNamedBefore(scan: Scan, phrase: OfficePhrase): boolean {
  const { tokens } = scan.sentence;
  const comma = phrase.from - articleBefore(tokens, phrase.from) - 1;
  return tokens[comma]?.text === "," && scan.runs.some((run) => run.to === comma);
}

/** "Sameh Shoukry, the Egyptian foreign minister, said". */
function isAppositionAfter(tokens: Scan["sentence"]["tokens"], phrase: OfficePhrase, run: NameRun): boolean {
  const start = phrase.from - articleBefore(tokens, phrase.from);
  return (
    tokens[run.to]?.text === "," &&
    start === run.to + 1 &&
    (phrase.owner !== undefined ||
      phrase.definite ||
      start < phrase.from ||
      tokens[start]?.pos === "NOUN" ||
      tokens[start]?.pos === "ADJ")
  );
}

/** "President Ebrahim Raisi of Iran". */
function ownerAfter(scan: Scan, run: NameRun): string | undefined {
  const { tokens } = scan.sentence;
  if (tokens[run.to]?.lower !== "of") return undefined;
  const at = tokens[run.to + 1]?.lower === "the" ? run.to + 2 : run.to + 1;
  return scan.names.find((name) => name.from === at)?.entry.id;
}

/** "India's Ajit Doval": two capitalised words that may be a person's name, owned by a country. */
function ownerOfName(scan: Scan, run: NameRun): Claim | undefined {
  const { tokens } = scan.sentence;
  if (run.words.length < 2 || run.words.length > 4 || !isPossessive(tokens[run.from - 1])) return undefined;
  const owner = scan.names.find((name) => name.to === run.from - 1);
  if (!owner || owner.entry.kind === "people" || run.words.some((word) => NO_NAME.has(word))) return undefined;
  for (let i = run.from; i < run.to; i++) if (!/^(PROPN|NOUN|PUNCT|VERB|ADJ)$/.test(tokens[i]?.pos ?? "")) return undefined;
  return { office: "minister", title: "", owner: owner.entry.id, former: false, rule: "name after a country's possessive" };
}

/** Words that name things, never people. */
const NO_NAME = new Set(
  "group party council court bank sea bay river valley street strait straits island islands mountain mountains ocean desert peninsula university institute agency ministry department committee commission union league front army corps guard guards act treaty pact agreement accord accords war battle plan airlines airport airways times post news tv television radio company corp corporation inc ltd motor motors oil gas petroleum energy steel cup games olympics stadium museum palace square house church cathedral mosque temple day week province state city district region county exchange book paper initiative forum summit conference congress parliament assembly senate program programme project fund foundation association federation organization organisation service force forces navy fleet command club team school college hospital tower bridge canal dam gate road highway railway station port harbour harbor base camp heights hills plateau coast border line zone belt silk north south east west northern southern eastern western central upper lower new old great grand supreme national international federal royal constitution revolution republic empire kingdom crown throne policy doctrine declaration resolution charter white red black blue green".split(
    " ",
  ),
);

const LEADING: ReadonlySet<OfficeClass> = new Set(["head", "minister", "envoy", "general", "peer"]);

/** What the claims and the table make of a person; undefined for a name about which nothing is known. */
function settle(draft: Draft, scans: readonly Scan[], year: number): Person | undefined {
  const known = findKnown(draft, year);
  const base = { id: slug(draft.name), name: draft.name, words: draft.words };
  const she =
    known?.she ||
    draft.she > draft.he ||
    draft.claims.some((claim) => /\b(queen|empress|spokeswoman|princess|tsarina)\b/.test(claim.title));
  const pronoun = she ? { pronoun: "she" as const } : draft.he || known ? { pronoun: "he" as const } : {};
  const current = draft.claims.filter((claim) => !claim.former);
  const titled = current.filter((claim) => LEADING.has(claim.office) && claim.title);
  const best = titled.find((claim) => claim.owner) ?? titled[0];
  const other = current.find((claim) => claim.office === "other");
  if (draft.claims.some((claim) => claim.former) && !current.length && !(known && isInOffice(known, year)))
    return { ...base, ...pronoun, role: "other", rule: "former or opposed" };
  const chief = current.find((claim) => claim.office === "chief");
  const voice = current.find((claim) => claim.office === "voice");
  if (best?.owner && !other?.owner) return asLeader(best.owner, best);
  if (known && (!other || isInOffice(known, year))) {
    const title = best?.title || known.office;
    return asLeader(known.country, {
      office: best?.office ?? officeOf(known.office),
      title,
      former: false,
      rule: `known leader: ${known.name}, ${known.office}`,
    });
  }
  if (other) return { ...base, ...pronoun, role: "other", rule: `no actor: ${other.title}` };
  if (chief) {
    const owner = chief.owner ?? nearestOwner(scans, draft.first, (kind) => kind === "organisation");
    return owner ? asLeader(owner, chief) : undefined;
  }
  if (voice) {
    const owner = voice.owner;
    return owner
      ? { ...base, ...pronoun, role: "stand-in", owner, office: "voice", title: voice.title, rule: `speaks for ${owner}` }
      : { ...base, ...pronoun, role: "other", rule: "speaks for nobody known" };
  }
  if (best) {
    if (
      best.office === "general" ||
      /^(leader|chairman|prince|secretary|speaker|representative|adviser|advisor|commander|delegate|chief executive|ruler|khan|rais|negotiator|diplomat)$/.test(
        best.title,
      )
    )
      return { ...base, ...pronoun, role: "other", rule: `title without a country: ${best.title}` };
    const owner = nearestOwner(scans, draft.first, (kind) => kind !== "organisation");
    return owner ? asLeader(owner, { ...best, rule: `${best.rule}; country from the words around` }) : undefined;
  }
  const weak = current.find((claim) => claim.owner && !claim.title);
  return weak?.owner ? asLeader(weak.owner, weak) : undefined;

  function asLeader(owner: string, claim: Omit<Claim, "owner">): Person {
    const country = /^[A-Z]{3}$/.test(owner) && owner in gazetteer().countries;
    return {
      ...base,
      ...pronoun,
      role: country ? "leader" : "stand-in",
      owner,
      office: claim.office,
      title: claim.title,
      rule: claim.rule,
    };
  }
}

const officeOf = (office: string): OfficeClass =>
  /minister|secretary|adviser/.test(office) && !/^prime|general$/.test(office)
    ? "minister"
    : /envoy|ambassador/.test(office)
      ? "envoy"
      : "head";

const isInOffice = (leader: KnownLeader, year: number): boolean => leader.from <= year && year <= leader.to;

/** Words that are surnames of known leaders and much else: alone they need a title. */
const COMMON_WORDS = new Set(
  "may brown ford bush king long major hope grey gray home law short rice powell young bird good black white green day price marshal gore rush hill park pitt ball ruby church cook hull knox root mao do so to an li he ho yi case".split(
    " ",
  ),
);

/** States whose names put the family first: "Xi" is Xi Jinping. */
const FAMILY_FIRST = new Set(["CHN", "TWN", "KOR", "PRK", "VNM", "KHM", "LAO", "SGP", "HUN", "ETH", "IDN"]);

/** Whether the article's words may be short for a known name: the surname alone, or several of its words in order. */
function fitsName(words: readonly string[], name: readonly string[], country: string): boolean {
  if (words.length > 1) return isSubsequence(words, name) || (name.length > 1 && isSubsequence(name, words));
  const word = words[0];
  if (!word || /^[ivx]+$/.test(word)) return false;
  return name.at(-1) === word || (FAMILY_FIRST.has(country) && name[0] === word);
}

/** The entry of the table of known leaders: by full name at any time, by surname in their years of office. */
function findKnown(draft: Draft, year: number): KnownLeader | undefined {
  const { leaders } = gazetteer();
  const last = draft.words.at(-1) ?? "";
  const first = draft.words[0] ?? "";
  const candidates = [...(leaders.get(last) ?? []), ...(last === first ? [] : (leaders.get(first) ?? []))];
  const fitting = candidates.filter((leader) => leader.foldedNames.some((name) => fitsName(draft.words, name, leader.country)));
  const owners = new Set(draft.claims.map((claim) => claim.owner).filter(Boolean));
  const agreeing = fitting.filter((leader) => owners.size === 0 || owners.has(leader.country));
  const inOffice = agreeing.filter((leader) => isInOffice(leader, year));
  if (draft.words.length > 1) return inOffice[0] ?? nearestTerm(agreeing, year);
  if (COMMON_WORDS.has(first) && !draft.claims.length) return undefined;
  return inOffice[0] ?? (draft.claims.length ? nearestTerm(agreeing, year) : undefined);
}

const nearestTerm = (list: readonly KnownLeader[], year: number): KnownLeader | undefined =>
  list
    .filter((leader) => leader.from <= year)
    .reduce<KnownLeader | undefined>((best, leader) => (!best || leader.to > best.to ? leader : best), undefined);

/** The country (or organisation) that the words around a first naming point to: before it in the sentence, then after it, then in the sentence before. */
function nearestOwner(scans: readonly Scan[], sentence: number, wanted: (kind: string) => boolean): string | undefined {
  for (const s of [sentence, sentence - 1, sentence - 2]) {
    const names = scans[s]?.names.filter((name) => wanted(name.entry.kind));
    if (names?.length) return names[0]?.entry.id;
  }
  return undefined;
}

/** The leader whom the article names as holder of an office of a country: by the same words, or the only head for "leader". */
export function holderOf(holders: readonly Person[], words: string): Person | undefined {
  const exact = holders.filter((person) => hasTitle(person, words));
  if (exact.length) return exact.length === 1 ? exact[0] : undefined;
  if (words !== "leader" && words !== "ruler") return undefined;
  const heads = holders.filter((person) => person.office === "head");
  return heads.length === 1 ? heads[0] : undefined;
}

/** Whether a person's title is these words, or ends in them ("vice president" is no "president"). */
export function hasTitle(person: Person, words: string): boolean {
  const { title } = person;
  if (!title) return false;
  if (title === words) return true;
  return words === "minister" || words === "secretary" || words === "general" ? title.endsWith(` ${words}`) : false;
}
