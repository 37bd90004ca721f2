/** Resolves "both nations", "the two leaders", "the three Nile states", "the two Koreas", "neither". */
import { before } from "./antecedents.ts";
import { type Context, isJoined, isSubject, type MentionDraft } from "./drafts.ts";
import { gazetteer } from "./gazetteer.ts";
import { findMembers, findNumber, peopleBefore } from "./groups.ts";
import { isPossessive } from "./offices.ts";
import { hasTitle } from "./persons.ts";
import type { Resolver } from "./resolver.ts";
import type { Scan } from "./scan.ts";

const STATES = new Set(
  "country nation side government state neighbour neighbor rival power ally enemy foe adversary army capital ministry delegation republic economy giant superpower belligerent signatory partner party parliament military force camp team navy kingdom monarchy".split(
    " ",
  ),
);
const PEOPLE = new Set(
  "leader president man woman minister premier chancellor statesman king monarch emperor ruler negotiator envoy ambassador general diplomat chief secretary head".split(
    " ",
  ),
);
const isGroupNoun = (lemma: string) => STATES.has(lemma) || PEOPLE.has(lemma);

/** "Both nations", "the two leaders", "the two", "the three Nile states", "neither side". */
export function resolveNumber({ context, people: byId }: Resolver, scan: Scan, i: number, n: number): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  const word = tokens[i]?.lower ?? "";
  const free = word === "both" || word === "neither";
  if (!free && !/^(the|these|those|between|our|all)$/.test(tokens[i - 1]?.lower ?? "")) return undefined;
  let k = i + 1;
  if (free && /^(the|of)$/.test(tokens[k]?.lower ?? "")) k += tokens[k + 1]?.lower === "the" ? 2 : 1;
  const { groups } = gazetteer();
  const namedAt = (at: number) => {
    // "the two Koreas"
    const group = groups.findAt(tokens, scan.folded, at);
    return group && tokens[group.to - 1]?.lower.endsWith("s") && group.values[0]?.length === n ? group : undefined;
  };
  while (k < i + 5 && !namedAt(k) && !isGroupNoun(tokens[k]?.lemma ?? "") && /^(ADJ|NOUN|PROPN)$/.test(tokens[k]?.pos ?? "")) k++;
  const noun = tokens[k]?.lemma ?? "";
  const named = namedAt(k);
  if (named)
    return {
      from: i,
      to: named.to,
      actors: named.values[0] ?? [],
      naming: "description",
      place: false,
      attributive: isPossessive(tokens[named.to]),
      rule: "description: a group by name",
    };
  const described = isGroupNoun(noun);
  if (!described) {
    // "the two have fought", "relations between the two;", "to both."
    const after = tokens[i + 1];
    const alone = !after || /^(VERB|AUX|PUNCT|ADP|CCONJ|PART)$/.test(after.pos) || (word === "neither" && after.pos === "ADV");
    if (!alone || (free && tokens.slice(i + 1, i + 7).some((token) => /^(and|nor)$/.test(token.lower)))) return undefined;
  }
  const people = described && PEOPLE.has(noun);
  const doers = actingOn(context, index, i);
  const group = groups.findAt(tokens, scan.folded, i + 1);
  const members = group && group.to === k ? findMembers(context, index, i, n, new Set(group.values[0])) : undefined;
  const titled = people
    ? holdersOf(
        context,
        index,
        i,
        n,
        scan.folded
          .slice(i + 1, k)
          .concat(noun)
          .join(" "),
        byId,
      )
    : undefined;
  const actors =
    titled ??
    members ??
    (described || doers.size ? undefined : peopleBefore(context, index, i, n)) ??
    ((people && findNumber(context, index, i, n, true)) || findNumber(context, index, i, n, false, doers));
  if (!actors) return undefined;
  const to = described ? k + 1 : i + 1;
  const rule = `${described ? "description" : "pronoun"}: ${n} actors named before`;
  return {
    from: i,
    to,
    actors,
    naming: described ? "description" : "pronoun",
    place: false,
    attributive: isPossessive(tokens[to]),
    rule,
  };
}

/** "China praised both", "Wang, who called on both sides": the countries of those who act. */
function actingOn(context: Context, sentence: number, i: number): ReadonlySet<string> {
  const tokens = context.sentences[sentence]?.tokens ?? [];
  let verb = i - 1;
  if (/^(the|these|those|all)$/.test(tokens[verb]?.lower ?? "")) verb--;
  if (tokens[verb]?.pos === "ADP" && tokens[verb]?.lower !== "by") verb--;
  if (tokens[verb]?.pos !== "VERB") return new Set();
  const before = (context.mentions[sentence] ?? []).filter((m) => m.to <= verb);
  const who = tokens.slice(0, verb).findLastIndex((token) => /^(who|which)$/.test(token.lower));
  let subject =
    (who > verb - 5 && before.findLast((m) => m.to === who || (m.to === who - 1 && tokens[m.to]?.text === ","))) ||
    before.findLast((m) => isSubject(tokens, m));
  const found = new Set<string>();
  // "the British and the French handed both sides": the whole list
  for (let at = before.length - 1; at >= 0 && subject; at--) {
    if (before[at] !== subject) continue;
    for (const actor of subject.actors) found.add(context.countryOf(actor));
    const previous = before[at - 1];
    subject = previous && isJoined(tokens, previous, subject) ? previous : undefined;
  }
  return found;
}

/** "the two prime ministers": the n people of that title who were named last, if the article has just n of them so far. */
function holdersOf(
  context: Context,
  sentence: number,
  position: number,
  n: number,
  title: string,
  people: Resolver["people"],
): readonly string[] | undefined {
  const found = new Set<string>();
  for (let s = sentence; s >= 0 && s > sentence - 20; s--)
    for (const mention of before(context, s, s === sentence ? position : Number.POSITIVE_INFINITY)) {
      const person = mention.person === undefined ? undefined : people.get(mention.person);
      if (person?.role === "leader" && (title === "leader" ? person.office === "head" : hasTitle(person, title)))
        found.add(person.id);
    }
  return found.size === n ? [...found] : undefined;
}
