/** Resolves the pronouns and descriptions of a sentence: "he", "its", "both sides", "the two leaders", "the president", "the kingdom". */
import { describe } from "./descriptions.ts";
import type { MentionDraft } from "./drafts.ts";
import { resolveNumber } from "./numbers.ts";
import { resolveIt, resolvePerson, resolveThey } from "./pronouns.ts";
import type { Resolver } from "./resolver.ts";
import type { Scan } from "./scan.ts";
import { resolveSpeaker } from "./speech.ts";
import { blockTitle, resolveTitle } from "./titles.ts";

/** Adds the resolved mentions of a sentence to `context.mentions`, keeping it in order. */
export function resolveSentence(resolver: Resolver, scan: Scan): void {
  const own = resolver.context.mentions[scan.sentence.index];
  if (!own) return;
  const { tokens } = scan.sentence;
  // `next` is the first mention that ends behind position i.
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (next < own.length && (own[next] as MentionDraft).to <= i) next++;
    const ahead = own[next];
    if (ahead && ahead.from <= i) {
      i = ahead.to - 1;
      continue;
    }
    const found = resolveAt(resolver, scan, i);
    if (!found || (ahead && ahead.from < found.to)) continue;
    own.splice(next, 0, found);
    i = found.to - 1;
  }
}

const SINGULAR: Readonly<Record<string, "he" | "she">> = { he: "he", him: "he", his: "he", she: "she", her: "she" };
const OURS = new Set(["i", "my", "me", "we", "our", "us"]);
const MANY = new Set(["they", "their", "them"]);
const NUMBERS: Readonly<Record<string, number>> = { both: 2, neither: 2, two: 2, three: 3, four: 4 };

function resolveAt(resolver: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const word = scan.sentence.tokens[i]?.lower ?? "";
  if (OURS.has(word)) return resolveSpeaker(resolver.context, scan, i);
  const gender = SINGULAR[word];
  if (gender) return resolvePerson(resolver, scan, i, gender);
  if (word === "it" || word === "its") return resolveIt(resolver, scan, i);
  if (MANY.has(word)) return resolveThey(resolver, scan, i);
  if (word in NUMBERS) return resolveNumber(resolver, scan, i, NUMBERS[word] ?? 0);
  if (word === "the" || word === "this" || word === "that")
    return resolveTitle(resolver, scan, i) ?? describe(resolver, scan, i) ?? blockTitle(resolver, scan, i);
  return undefined;
}
