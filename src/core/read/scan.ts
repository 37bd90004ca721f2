/** First look at a sentence: which tokens name a place or a body, which an office, and which may be somebody's name. */
import { foldLower } from "./fold.ts";
import { gazetteer, type NameEntry, type OfficeClass } from "./gazetteer.ts";
import type { Found, PhraseList } from "./phrases.ts";
import type { SentenceTokens, Token } from "./reading.ts";
import { BORNE, isNameWord, type NameRun, runEnd, runWords } from "./runs.ts";

export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly entry: NameEntry;
}

export interface OfficeHit {
  readonly from: number;
  readonly to: number;
  readonly office: OfficeClass;
}

export interface Scan {
  readonly sentence: SentenceTokens;
  readonly folded: readonly string[];
  /** Never overlap; in order. */
  readonly names: readonly NameHit[];
  readonly offices: readonly OfficeHit[];
  readonly runs: readonly NameRun[];
}

/**
 * @param year    year of the article: some names held for a time only
 * @param settled names that a person has settled; they win over all others
 */
export function scanSentence(sentence: SentenceTokens, year: number, settled?: PhraseList<NameEntry>): Scan {
  const { tokens } = sentence;
  const { names: nameList, offices: officeList } = gazetteer();
  const folded = tokens.map((token) => foldLower(token.lower));
  const names: NameHit[] = [];
  const offices: OfficeHit[] = [];
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    if (token.pos === "PUNCT") {
      i++;
      continue;
    }
    const own = settled?.findAt(tokens, folded, i);
    if (own?.values[0]) {
      names.push({ from: i, to: own.to, entry: own.values[0] });
      i = own.to;
      continue;
    }
    const found = nameList.findAt(tokens, folded, i);
    const entry = found && choose(found, year);
    if (found && entry && isWhole(tokens, found.to, entry) && !isPartOfPerson(tokens, folded, found)) {
      if (entry.kind !== "trap") names.push({ from: i, to: found.to, entry });
      i = found.to;
      continue;
    }
    if (token.lower === "one" && names.at(-1)?.to === i && names.at(-1)?.entry.kind.endsWith("emonym")) {
      // "the American delegate challenged the Soviet one"
      offices.push({ from: i, to: i + 1, office: "peer" });
      i++;
      continue;
    }
    const office = officeList.findAt(tokens, folded, i);
    if (office) {
      offices.push({ from: i, to: office.to, office: office.values[0] as OfficeClass });
      i = office.to;
      continue;
    }
    const end = runEnd(tokens, folded, i);
    if (end > i) {
      runs.push({ from: i, to: end, words: runWords(tokens, folded, i, end) });
      i = end;
      continue;
    }
    i++;
  }
  return { sentence, folded, names, offices, runs };
}

/** Of several meanings the one that holds in the article's year; a state of the past may be told of at any time. */
function choose(found: Found<NameEntry>, year: number): NameEntry | undefined {
  const valid = found.values.filter((e) => e.kind === "past" || e.kind === "pastDemonym" || (e.from <= year && year <= e.to));
  return (
    valid.find((e) => e.kind === "trap") ??
    valid.find((e) => e.kind.startsWith("past") && e.from <= year && year <= e.to) ??
    valid.find((e) => e.kind === "name") ??
    valid[0]
  );
}

/** "Franco-German": a prefix counts only before a hyphen. */
const isWhole = (tokens: readonly Token[], to: number, entry: NameEntry): boolean =>
  entry.kind !== "prefix" ||
  (tokens[to]?.text === "-" && tokens[to]?.start === tokens[to - 1]?.end) ||
  tokens[to]?.text === "\u2011";

/** "Michael Jordan", "Israel Katz": the place's name within a person's. */
function isPartOfPerson(tokens: readonly Token[], folded: readonly string[], found: Found<NameEntry>): boolean {
  if (found.to !== found.from + 1 || !BORNE.has(folded[found.from] ?? "")) return false;
  const after = tokens[found.to];
  if (
    after &&
    isNameWord(after) &&
    !gazetteer().offices.findAt(tokens, folded, found.to) &&
    !gazetteer().names.findAt(tokens, folded, found.to)
  )
    return true;
  const before = tokens[found.from - 1];
  return (
    before !== undefined &&
    found.from > 1 &&
    isNameWord(before) &&
    !gazetteer().offices.findAt(tokens, folded, found.from - 1) &&
    !gazetteer().names.findAt(tokens, folded, found.from - 1)
  );
}
