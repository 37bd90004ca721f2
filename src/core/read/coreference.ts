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

type Resolve = (resolver: Resolver, scan: Scan, i: number) => MentionDraft | undefined;

const resolveHe: Resolve = (resolver, scan, i) => resolvePerson(resolver, scan, i, "he");
const resolveShe: Resolve = (resolver, scan, i) => resolvePerson(resolver, scan, i, "she");
const resolveWe: Resolve = ({ context }, scan, i) => resolveSpeaker(context, scan, i);
const resolveThe: Resolve = (resolver, scan, i) =>
  resolveTitle(resolver, scan, i) ?? describe(resolver, scan, i) ?? blockTitle(resolver, scan, i);
const resolveMany =
  (n: number): Resolve =>
  (resolver, scan, i) =>
    resolveNumber(resolver, scan, i, n);

/** Word → how it is resolved. */
const RESOLVERS: ReadonlyMap<string, Resolve> = new Map([
  ...["he", "him", "his"].map((word) => [word, resolveHe] as const),
  ...["she", "her"].map((word) => [word, resolveShe] as const),
  ...["it", "its"].map((word) => [word, resolveIt] as const),
  ...["they", "their", "them"].map((word) => [word, resolveThey] as const),
  ...["i", "my", "me", "we", "our", "us"].map((word) => [word, resolveWe] as const),
  ...["the", "this", "that"].map((word) => [word, resolveThe] as const),
  ...["both", "neither", "two"].map((word) => [word, resolveMany(2)] as const),
  ["three", resolveMany(3)],
  ["four", resolveMany(4)],
]);

function resolveAt(resolver: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  return RESOLVERS.get(scan.sentence.tokens[i]?.lower ?? "")?.(resolver, scan, i);
}
