/** Who a noun phrase stands for: the actor that it names, else the one that owns it, else one that hangs on it ("the government in Belgrade"). */
import type { Group, Parse, Phrase } from "./grammar.ts";
import type { Mention, Token } from "./reading.ts";

/** How a party was found; the confidence model learns how far to trust each way. */
export type Way = "name" | "owner" | "by" | "of" | "hanging" | "place" | "nearest" | "topic" | "memory";

export interface Party {
  readonly actors: readonly string[];
  readonly mention: Mention;
  readonly way: Way;
}

/** Prepositions that tie a second noun to the first closely enough to say whose it is. */
const TIES_TO_NOUN = new Set([
  "of",
  "by",
  "from",
  "in",
  "between",
  "among",
  "at",
  "near",
  "against",
  "on",
  "to",
  "with",
  "for",
  "over",
]);

function ownParties(group: Group, places: boolean): Party[] {
  const found: Party[] = [];
  for (const mention of group.names) if (!mention.place) found.push({ actors: mention.actors, mention, way: "name" });
  if (found.length === 0 && !group.relational)
    for (const mention of group.owners)
      if (!mention.place || places) found.push({ actors: mention.actors, mention, way: "owner" });
  if (found.length === 0 && places)
    for (const mention of group.names) found.push({ actors: mention.actors, mention, way: "place" });
  if (found.length === 0)
    for (const apposition of group.appositions)
      for (const mention of apposition.names) found.push({ actors: mention.actors, mention, way: "name" });
  return found;
}

/** The phrases that hang on a phrase's last noun, nearest first. */
export function hanging(parse: Parse, phrase: Phrase): Phrase[] {
  const found: Phrase[] = [];
  for (let i = phrase.index + 1; i < parse.phrases.length && i < phrase.index + 5; i++) {
    const next = parse.phrases[i]!;
    if (!next.attached) break;
    found.push(next);
  }
  return found;
}

export interface PartyOptions {
  /** Mere places count too: an attack in a country, a visit to a capital. */
  readonly places?: boolean;
  /** Look at what hangs on the noun when the noun itself names nobody. */
  readonly deep?: boolean;
  /** Only these prepositions may tie what hangs on the noun. */
  readonly only?: ReadonlySet<string>;
}

/** Everybody a phrase stands for; empty where nobody. */
export function partiesOf(parse: Parse, phrase: Phrase | undefined, options: PartyOptions = {}): Party[] {
  if (!phrase) return [];
  const found: Party[] = [];
  // what stands without a preposition is no mere place
  for (const group of phrase.groups) found.push(...ownParties(group, options.places || phrase.preposition === ""));
  if (found.length) {
    // "the presidents of Colombia, Ecuador and Venezuela": the list goes on behind "of"
    const next = parse.phrases[phrase.index + 1];
    if (
      next?.attached &&
      next.preposition === "of" &&
      next.groups.length > 1 &&
      found.some(({ mention }) => mention.tokens[1] > next.start)
    )
      for (const group of next.groups.slice(1)) found.push(...ownParties(group, true));
    return found;
  }
  if (options.deep === false) return found;
  for (const next of hanging(parse, phrase)) {
    if (!TIES_TO_NOUN.has(next.preposition)) break;
    if (options.only && !options.only.has(next.preposition)) continue;
    for (const group of next.groups)
      for (const party of ownParties(group, options.places ?? false))
        found.push({ ...party, way: next.preposition === "by" ? "by" : next.preposition === "of" ? "of" : "hanging" });
    if (found.length) break;
  }
  return found;
}

/** Distinct actor ids of some parties, in order. */
export function actorsOf(parties: readonly Party[]): string[] {
  const ids = new Set<string>();
  for (const party of parties) for (const id of party.actors) ids.add(id);
  return [...ids];
}

/** The actor mention nearest to a token on one side, within the sentence; times and mere places do not count. */
export function nearestParty(
  mentions: readonly Mention[],
  at: number,
  side: "before" | "after",
  reach: number,
): Party | undefined {
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (mention.place) continue;
    const distance = side === "before" ? at - mention.tokens[1] : mention.tokens[0] - at;
    if (distance < 0 || distance > reach) continue;
    if (!best || (side === "before" ? mention.tokens[1] > best.tokens[1] : mention.tokens[0] < best.tokens[0])) best = mention;
  }
  return best && { actors: best.actors, mention: best, way: "nearest" };
}

/** The words of a phrase in lower case, for matching. */
export const wordsOf = (tokens: readonly Token[], start: number, end: number): string[] =>
  tokens.slice(start, end).map((token) => token.lower);
