/** Mentions in the making: found by name first, by pronoun and description later. */
import type { Naming, SentenceTokens, Token } from "./reading.ts";

/** A mention before it is frozen into a Reading; token positions of one sentence. */
export interface MentionDraft {
  readonly from: number;
  readonly to: number;
  /** Actor ids. */
  readonly actors: readonly string[];
  readonly naming: Naming;
  readonly place: boolean;
  readonly attributive: boolean;
  readonly rule: string;
  /** Names a person, even one who acts for nobody (then without actors). */
  readonly person?: string;
}

/** Where the reader stands: what was said before decides what "they" means. */
export interface Context {
  readonly sentences: readonly SentenceTokens[];
  /** By sentence, in order of position; grows as pronouns are resolved. */
  readonly mentions: MentionDraft[][];
  /** The two countries that the article names together most often; undefined where it never names two. */
  readonly mainPair?: readonly string[];
  /** How many sentences name both countries. */
  readonly togetherCount: (a: string, b: string) => number;
  /** The country that the article names together with one most often; `among` narrows the choice. */
  readonly partnerOf: (id: string, among?: readonly string[]) => string | undefined;
  /** 0…1: how firmly the article names these countries together. */
  readonly together: (ids: readonly string[]) => number;
  readonly isCountry: (id: string) => boolean;
  /** The country of an actor: itself, or a leader's. */
  readonly countryOf: (id: string) => string;
}

const OBLIQUE = new Set(
  "in at on of to from with by for against near over under about toward towards between among into through after before during despite without behind than as via like around".split(
    " ",
  ),
);

/** Whether a preposition stands before a mention (articles and adjectives aside). */
export function isOblique(tokens: readonly Token[], from: number): boolean {
  let k = from - 1;
  while (k >= 0 && /^(the|a|an|both|his|her|its|their)$/.test(tokens[k]?.lower ?? "")) k--;
  return OBLIQUE.has(tokens[k]?.lower ?? "");
}

/** Longest apposition or relative clause between a subject and its verb, in tokens. */
const ASIDE = 18;

/** Whether a verb follows a mention, also after an aside between commas: it is a subject, as far as word order tells. */
export function isSubject(tokens: readonly Token[], draft: MentionDraft): boolean {
  if (draft.attributive) return false;
  const verb = hasVerbAt(tokens, draft.to);
  // "a day after Turkey had dropped": a clause, no phrase.
  if (isOblique(tokens, draft.from))
    return verb && /^(after|before|since|until|as|than)$/.test(tokens[draft.from - 1]?.lower ?? "");
  return verb || asideEnd(tokens, draft) > 0;
}

/** Position of the comma that ends an aside after a mention ("Ghana, which borders Togo, said"), where a verb follows it; 0 for none. */
export function asideEnd(tokens: readonly Token[], draft: MentionDraft): number {
  if (!/^[,(\u2013\u2014]$/.test(tokens[draft.to]?.text ?? "")) return 0;
  for (let k = draft.to + 1; k < tokens.length && k < draft.to + ASIDE; k++) {
    const text = tokens[k]?.text ?? "";
    if (/^[,)\u2013\u2014]$/.test(text) && hasVerbAt(tokens, k + 1)) return k;
    if (/^[.;:!?]$/.test(text)) return 0;
  }
  return 0;
}

function hasVerbAt(tokens: readonly Token[], at: number): boolean {
  for (let k = at; k < tokens.length && k < at + 3; k++) {
    const token = tokens[k] as Token;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
    if (token.pos !== "ADV" && !/^(itself|himself|herself|themselves|both|all)$/.test(token.lower)) return false;
  }
  return false;
}

/** Whether a mention stands in a list with the one before ("Egypt and Sudan", "Korea-China"). */
export function isJoined(tokens: readonly Token[], a: MentionDraft, b: MentionDraft): boolean {
  if (b.from < a.to || b.from - a.to > 4) return false;
  // "China, Pakistan's friend,"
  if (b.attributive && !a.attributive && b.from - a.to === 1 && tokens[a.to]?.text === ",") return false;
  let joint = false;
  for (let i = a.to; i < b.from; i++) {
    const text = tokens[i]?.lower ?? "";
    if (!/^(,|and|&|the|-|\u2010|\u2011|\u2013|as|well|president|leader|prime|minister)$/.test(text)) return false;
    joint ||= /^(and|&|,|-|\u2010|\u2011|\u2013)$/.test(text);
  }
  return joint;
}
