/** Reads office and organ phrases: "Egypt's foreign minister", "the Chinese army", "president of Iran", and whose office it is. */
import { isCapitalized } from "./fold.ts";
import type { OfficeClass } from "./gazetteer.ts";
import type { Token } from "./reading.ts";
import type { NameRun } from "./runs.ts";
import type { NameHit, OfficeHit, Scan } from "./scan.ts";

export interface OfficePhrase {
  /** Token positions of the whole phrase with its owner, without an article. */
  readonly from: number;
  readonly to: number;
  /** Positions of the office's own words. */
  readonly head: OfficeHit;
  readonly office: OfficeClass;
  /** The office's words with what tells it from others, folded: "foreign minister", "deputy defence minister". */
  readonly words: string;
  /** Country or organisation that the phrase itself names. */
  readonly owner?: NameHit;
  /** Person whose office it is: "Lee's office". */
  readonly ownerRun?: NameRun;
  /** Token of a possessive pronoun: "his foreign minister". */
  readonly ownerPronoun?: number;
  readonly definite: boolean;
  readonly plural: boolean;
  /** Former, ousted, would-be: acts for nobody. */
  readonly former: boolean;
}

const MODIFIERS = new Set(
  "visiting ruling reigning foreign prime vice deputy acting interim senior top chief high federal royal imperial national general special new own then outgoing incoming newly first second permanent assistant under state long-time longtime veteran hawkish conservative socialist communist hard-line hardline military naval defense defence supreme lord crown joint army security intelligence trade finance interior justice economy energy oil water transport labour labor health press elected current respective armed ground border nuclear surface".split(
    " ",
  ),
);
const FORMER = new Set(
  "former ex late ousted deposed exiled retired onetime erstwhile opposition jailed overthrown toppled rebel rival would-be self-proclaimed self-styled slain assassinated once sometime".split(
    " ",
  ),
);
/** Modifiers that stand before the owner too: "the acting American ambassador". */
const AHEAD = new Set("acting deputy vice interim new senior top outgoing incoming".split(" "));
/** Modifiers that change nothing about which office it is. */
const PASSING = new Set(
  "new own then outgoing incoming newly current elected long-time longtime veteran - hawkish hard-line hardline conservative socialist communist".split(
    " ",
  ),
);
const POSSESSIVE_PRONOUNS = new Set(["his", "her", "its", "their"]);

/** The phrases of a sentence, in order. A phrase may contain a name of scan.names (its owner). */
export function readOffices(scan: Scan): OfficePhrase[] {
  return scan.offices.filter((hit) => !isModifierOnly(scan, hit)).map((hit) => readOffice(scan, hit));
}

/** "missile defence system", "government officials": an organ's word that only modifies the next noun. */
function isModifierOnly(scan: Scan, hit: OfficeHit): boolean {
  if (hit.office !== "force" && hit.office !== "body") return false;
  const next = scan.sentence.tokens[hit.to];
  if (
    next?.pos !== "NOUN" ||
    !/^\p{L}/u.test(next.text) ||
    /^(yesterday|today|tomorrow|chief|head|spokes\w+|officials?)$/.test(next.lower)
  )
    return false;
  const after = scan.sentence.tokens[hit.to + 1];
  // "the army talks to", which wink takes for two nouns.
  return !(next.lower.endsWith("s") && next.lemma !== next.lower && /^(DET|PRON|SCONJ|PART)$/.test(after?.pos ?? ""));
}

function readOffice(scan: Scan, hit: OfficeHit): OfficePhrase {
  const { tokens } = scan.sentence;
  let from = hit.from;
  let former = false;
  let steps = 0;
  while (from > 0 && steps < 6 && isModifier(scan, from - 1)) {
    from--;
    steps++;
    former ||= FORMER.has(scan.folded[from] ?? "");
  }
  // "France's Europe minister": a capitalised field of office.
  const field = scan.runs.find((run) => run.to === from && run.to - run.from < 3);
  if (field && (isPossessive(scan.sentence.tokens[field.from - 1]) || scan.names.some((name) => name.to === field.from)))
    from = field.from;
  const start = from;
  const before = from - 1;
  let owner = ownerBefore(scan, before);
  let ownerRun: NameRun | undefined;
  let definite = false;
  let ownerPronoun: number | undefined;
  if (owner) from = owner.from;
  else if (isPossessive(tokens[before])) {
    owner = scan.names.find((name) => name.to === before);
    ownerRun = owner ? undefined : scan.runs.find((run) => run.to === before);
    const start = owner ?? ownerRun;
    if (start) from = start.from;
    // "the organisation's secretary-general"
    else if (tokens[before - 1]?.pos === "NOUN") from = before - 1;
  } else if (tokens[before]?.lower === "whose") {
    const end = tokens[before - 1]?.text === "," ? before - 1 : before;
    owner = scan.names.find((name) => name.to === end);
    ownerRun = owner ? undefined : scan.runs.find((run) => run.to === end);
  } else if (POSSESSIVE_PRONOUNS.has(tokens[before]?.lower ?? "")) ownerPronoun = before;
  // "the acting American deputy secretary", "the former French president"
  while (
    owner &&
    from > 0 &&
    (AHEAD.has(scan.folded[from - 1] ?? "") || FORMER.has(scan.folded[from - 1] ?? "")) &&
    !isCapitalized(tokens[from - 1]?.text ?? "")
  ) {
    from--;
    former ||= FORMER.has(scan.folded[from] ?? "");
  }
  definite = /^(the|this|that|these|those)$/.test(tokens[from - 1]?.lower ?? "");
  former ||= FORMER.has(scan.folded[from - 1] ?? "") || (tokens[from - 1]?.text === "-" && scan.folded[from - 2] === "ex");
  const own = scan.folded.slice(hit.from, hit.to).join(" ");
  if (!owner && !ownerRun && definite && GOVERNING.test(own)) owner = seatAhead(scan, hit.from);
  const complement = readComplement(scan, hit.to, hit.office, own);
  if (!owner && complement.owner) owner = complement.owner;
  const words = scan.folded
    .slice(start, hit.from)
    .filter((word) => !PASSING.has(word))
    .concat(own)
    .join(" ");
  const last = tokens[hit.to - 1];
  const plural = last !== undefined && /s$|men$|people$/.test(last.lower) && last.lemma !== last.lower;
  return {
    from,
    to: complement.to,
    head: hit,
    office: hit.office,
    words,
    definite,
    plural,
    former,
    ...(owner && { owner }),
    ...(ownerRun && { ownerRun }),
    ...(ownerPronoun !== undefined && { ownerPronoun }),
  };
}

/** A name directly before the office: "Chinese leader", "U.S. president", "Kremlin spokesman"; not "in Japan President Lee". */
function ownerBefore(scan: Scan, before: number): NameHit | undefined {
  const name = scan.names.find((hit) => hit.to === before + 1);
  if (!name) return undefined;
  const { tokens } = scan.sentence;
  const adjective = /emonym$|^seat$|^organisation$/.test(name.entry.kind);
  if (!adjective && /^(in|at|to|from|near|with|by|on)$/.test(tokens[name.from - 1]?.lower ?? "")) {
    const next = tokens[name.to];
    if (next && isCapitalized(next.text)) return undefined;
  }
  return name;
}

/** Organs that sit in their own capital, as embassies do not. */
const GOVERNING =
  /^(government|administration|regime|junta|cabinet|parliament|leadership|authority|court|foreign ministry|defen[cs]e ministry)$/;

/** "In Belgrade the government declared": the capital with which the sentence begins. */
function seatAhead(scan: Scan, at: number): NameHit | undefined {
  const name = scan.names[0];
  const ahead =
    name?.entry.kind === "capital" && name.from <= 2 && name.to < at && /^(in|at|from)$/.test(scan.folded[name.from - 1] ?? "");
  return ahead ? name : undefined;
}

/** "minister of foreign affairs of Japan", "president of the European Commission", "secretary of Iran's Supreme Council". */
function readComplement(scan: Scan, at: number, office: OfficeClass, words: string): { to: number; owner?: NameHit } {
  const { tokens } = scan.sentence;
  let to = at;
  for (let round = 0; round < 3; round++) {
    const joint = tokens[to]?.lower;
    const city = scan.names.find((name) => name.from === to + 1 && /^(capital|name)$/.test(name.entry.kind));
    // "the government in Belgrade", "officials in Washington".
    if (joint === "in" && city && (office === "voice" || GOVERNING.test(words) || (office === "general" && /s$/.test(words))))
      return { to: city.to, owner: city };
    if (joint !== "of" && !(joint === "for" && (office === "minister" || office === "chief") && round < 2)) return { to };
    let k = to + 1;
    if (tokens[k]?.lower === "the") k++;
    const owner = scan.names.find((name) => name.from === k && !/emonym$/.test(name.entry.kind));
    if (owner) return { to: endOfBody(scan, owner.to), owner };
    if (office === "force") return { to };
    let end = k;
    while (end < k + 4 && isDomainWord(scan, end)) end++;
    if (end === k) return { to };
    to = end;
  }
  return { to };
}

/** "the secretary of Iran's Supreme National Security Council": the body belongs to the phrase. */
function endOfBody(scan: Scan, at: number): number {
  if (!isPossessive(scan.sentence.tokens[at])) return at;
  const body = scan.offices.find((hit) => hit.office === "body" && hit.from > at && hit.from <= at + 4);
  return body ? body.to : at;
}

function isDomainWord(scan: Scan, k: number): boolean {
  const token = scan.sentence.tokens[k];
  if (!token || scan.names.some((name) => name.from <= k && k < name.to)) return false;
  return token.lower === "and"
    ? /^(NOUN|ADJ|PROPN)$/.test(scan.sentence.tokens[k + 1]?.pos ?? "") && !scan.runs.some((run) => run.from === k + 1)
    : /^(NOUN|ADJ)$/.test(token.pos) ||
        /^(State|Foreign|Affairs|Defen[cs]e|War|Water|Trade|Finance|Interior|Exchequer|Commons|Staff)$/.test(token.text);
}

function isModifier(scan: Scan, k: number): boolean {
  const token = scan.sentence.tokens[k];
  if (!token) return false;
  const word = scan.folded[k] ?? "";
  if (
    scan.names.some((name) => name.from <= k && k < name.to) ||
    scan.runs.some((run) => run.from <= k && k < run.to && !MODIFIERS.has(word) && !FORMER.has(word))
  )
    return false;
  if (MODIFIERS.has(word) || FORMER.has(word)) return true;
  if (scan.offices.some((hit) => hit.from <= k && k < hit.to && (hit.office === "body" || hit.office === "force"))) return true;
  if (token.text === "-" && k > 0 && FORMER.has(scan.folded[k - 1] ?? "")) return true;
  return (
    token.pos === "ADJ" &&
    !isCapitalized(token.text) &&
    !/^(many|several|few|some|other|more|most|such|last|next|same|both|all|each|every|any)$/.test(word)
  );
}

/** "'s", or the bare apostrophe after a plural. */
export const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (/^['\u2019]s$/i.test(token.text) || /^['\u2019]$/.test(token.text));
