/** Resolves pronouns and descriptions of a sentence: "he", "its", "both sides", "the two leaders", "the kingdom", "the Nordic countries". */
import { findCountry, findGroup, findNumber, findPerson } from "./antecedents.ts";
import type { Context, MentionDraft } from "./drafts.ts";
import { gazetteer } from "./gazetteer.ts";
import { isPossessive } from "./offices.ts";
import type { Person } from "./persons.ts";
import type { Scan } from "./scan.ts";

const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };
const STATES = new Set(
  "country nation side government state neighbour neighbor rival power ally enemy foe adversary army capital ministry delegation republic economy giant superpower belligerent antagonist combatant signatory partner party foreign parliament military force camp team people navy kingdom monarchy".split(
    " ",
  ),
);
const PEOPLE = new Set(
  "leader president man woman minister premier chancellor statesman king monarch emperor ruler negotiator envoy ambassador general diplomat chief secretary head".split(
    " ",
  ),
);
const SINGULAR: Readonly<Record<string, "he" | "she">> = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
};
const ONES = new Set(["it", "its", "itself"]);
const MANY = new Set(["they", "their", "them", "theirs", "themselves"]);

/** Everything that one sentence's resolution needs. */
export interface Resolver {
  readonly context: Context;
  readonly people: ReadonlyMap<string, Person>;
  readonly year: number;
  /** How often each country is named in the article. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Adds the resolved mentions of a sentence to `context.mentions`, keeping it in order. */
export function resolveSentence(resolver: Resolver, scan: Scan): void {
  const own = resolver.context.mentions[scan.sentence.index];
  if (!own) return;
  const { tokens } = scan.sentence;
  for (let i = 0; i < tokens.length; i++) {
    const covering = own.find((m) => m.from <= i && i < m.to);
    if (covering) {
      i = covering.to - 1;
      continue;
    }
    const found = resolveAt(resolver, scan, i);
    if (!found) continue;
    const overlap = own.findIndex((m) => m.from < found.to && found.from < m.to);
    if (overlap >= 0) continue;
    const at = own.findIndex((m) => m.from > found.from);
    own.splice(at < 0 ? own.length : at, 0, found);
    i = found.to - 1;
  }
}

function resolveAt(resolver: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens } = scan.sentence;
  const word = tokens[i]?.lower ?? "";
  const gender = SINGULAR[word];
  if (gender) return resolvePerson(resolver, scan, i, gender);
  if (ONES.has(word)) return resolveIt(resolver, scan, i);
  if (MANY.has(word)) return resolveThey(resolver, scan, i);
  if (word in NUMBERS || word === "neither") return resolveNumber(resolver, scan, i);
  if (word === "the" || word === "this" || word === "that") return resolveDescription(resolver, scan, i);
  return undefined;
}

function resolvePerson({ context, people }: Resolver, scan: Scan, i: number, gender: "he" | "she"): MentionDraft | undefined {
  const fits = (id: string) => (people.get(id)?.pronoun ?? gender) === gender;
  const { tokens } = scan.sentence;
  const antecedent = findPerson(context, scan.sentence.index, i, fits) ?? forwardPerson(context, scan, i, fits);
  if (!antecedent || antecedent.person === undefined) return undefined;
  const possessive =
    tokens[i]?.lower === "his" || (tokens[i]?.lower === "her" && /NOUN|ADJ|PROPN/.test(tokens[i + 1]?.pos ?? ""));
  const base = { from: i, place: false, person: antecedent.person };
  if (
    possessive &&
    /^(country|nation|government|homeland|people|kingdom|army|troops|forces|administration|ministry|office)$/.test(
      tokens[i + 1]?.lower ?? "",
    ) &&
    antecedent.actors[0]
  )
    return {
      from: i,
      place: false,
      to: i + 2,
      actors: [context.countryOf(antecedent.actors[0])],
      naming: "description",
      attributive: isPossessive(tokens[i + 2]),
      rule: `${tokens[i]?.lower} ${tokens[i + 1]?.lower}: the country of the person before`,
    };
  return {
    ...base,
    to: i + 1,
    actors: antecedent.actors,
    naming: "pronoun",
    attributive: possessive,
    rule: "pronoun: the person before",
  };
}

/** "Before his trip, Lee said": nobody stands before, somebody soon after. */
function forwardPerson(context: Context, scan: Scan, i: number, fits: (id: string) => boolean): MentionDraft | undefined {
  return context.mentions[scan.sentence.index]?.find(
    (m) => m.from > i && m.from < i + 8 && m.person !== undefined && fits(m.person),
  );
}

function resolveIt({ context }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  const possessive = tokens[i]?.lower === "its";
  const next = tokens[i + 1];
  // "It is said that", "it was raining": no actor; "it condemned" may be one.
  if (
    !possessive &&
    (next?.lemma === "be" || /^(seem|appear|happen|remain|take)$/.test(next?.lemma ?? "")) &&
    !/^(ready|willing|prepared|determined|going)$/.test(tokens[i + 2]?.lower ?? "")
  )
    return undefined;
  const back = i <= 2 ? 1 : 0;
  const antecedent = findCountry(context, index, i, back);
  if (!antecedent || antecedent.actors.length !== 1) return undefined;
  return {
    from: i,
    to: i + 1,
    actors: antecedent.actors,
    naming: "pronoun",
    place: false,
    attributive: possessive,
    rule: "pronoun: the state or body before",
  };
}

function resolveThey({ context }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  const actors = findGroup(context, index, i) ?? pluralBefore(context, index, i);
  if (!actors) return undefined;
  return {
    from: i,
    to: i + 1,
    actors,
    naming: "pronoun",
    place: false,
    attributive: tokens[i]?.lower === "their",
    rule: "pronoun: the group before",
  };
}

/** "French officials contradicted him; they said": a plural that stands for one state. */
function pluralBefore(context: Context, sentence: number, position: number): readonly string[] | undefined {
  const tokens = context.sentences[sentence]?.tokens ?? [];
  const mention = (context.mentions[sentence] ?? []).findLast(
    (m) =>
      m.to <= position &&
      m.actors.length === 1 &&
      /s$/.test(tokens[m.to - 1]?.lower ?? "") &&
      /organ|title|demonym/.test(m.naming),
  );
  return mention?.actors;
}

/** "Both nations", "the two leaders", "the two", "the three Nile states". */
function resolveNumber({ context }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  const word = tokens[i]?.lower ?? "";
  const n = word === "neither" ? 2 : (NUMBERS[word] ?? 0);
  const definite = /^(the|these|those|between|our|all)$/.test(tokens[i - 1]?.lower ?? "");
  if (word !== "both" && word !== "neither" && !definite) return undefined;
  let k = i + 1;
  while (
    k < i + 4 &&
    /^(ADJ|NOUN|PROPN)$/.test(tokens[k]?.pos ?? "") &&
    !isGroupNoun(tokens[k]?.lemma ?? "") &&
    /^(ADJ|NOUN|PROPN)$/.test(tokens[k + 1]?.pos ?? "")
  )
    k++;
  const noun = tokens[k]?.lemma ?? "";
  let to = k + 1;
  let people = PEOPLE.has(noun);
  if (!isGroupNoun(noun)) {
    // "the two have fought", "between both", "relations between the two;"
    const after = tokens[i + 1];
    const alone = !after || /^(VERB|AUX|PUNCT|ADP|CCONJ)$/.test(after.pos) || after.lower === "sides";
    if (!alone || (word === "both" && after !== undefined && tokens.slice(i + 1, i + 6).some((t) => t.lower === "and")))
      return undefined;
    to = i + 1;
    people = false;
  }
  const actors = (people && findNumber(context, index, i, n, true)) || findNumber(context, index, i, n, false);
  if (!actors) return undefined;
  return {
    from: i,
    to,
    actors,
    naming: to === i + 1 ? "pronoun" : "description",
    place: false,
    attributive: isPossessive(tokens[to]),
    rule: `description: ${n} actors named before`,
  };
}

const isGroupNoun = (lemma: string) => STATES.has(lemma) || PEOPLE.has(lemma);

/** "the kingdom", "the alliance", "the sides", "the Nordic countries". */
function resolveDescription({ context, year, frequency }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  const { descriptions, groups } = gazetteer();
  const noun = descriptions.findAt(tokens, scan.folded, i + 1);
  if (noun && !/^(NOUN|PROPN)$/.test(tokens[noun.to]?.pos ?? "")) {
    const ids = new Set(noun.values.filter((d) => d.from <= year && year <= d.to).flatMap((d) => d.ids));
    const actor = latestOf(context, index, i, ids);
    if (actor)
      return {
        from: i + 1,
        to: noun.to,
        actors: [actor],
        naming: "description",
        place: /^(in|on|at|near|off|around|across|from)$/.test(tokens[i - 1]?.lower ?? ""),
        attributive: isPossessive(tokens[noun.to]),
        rule: `description: ${noun.values.length ? "the one of its kind named before" : ""}`,
      };
  }
  const group = groups.findAt(tokens, scan.folded, i + 1);
  if (group && STATES.has(tokens[group.to]?.lemma ?? "")) {
    const actors = (group.values[0] ?? []).filter((id) => (frequency.get(id) ?? 0) > 0);
    if (actors.length > 1 && actors.length < 6)
      return {
        from: i + 1,
        to: group.to + 1,
        actors,
        naming: "description",
        place: false,
        attributive: isPossessive(tokens[group.to + 1]),
        rule: "description: members of the group that the article names",
      };
  }
  if (/^(sides|neighbours|neighbors|rivals|adversaries|foes)$/.test(tokens[i + 1]?.lower ?? "")) {
    const actors = findNumber(context, index, i, 2, false);
    if (actors)
      return {
        from: i + 1,
        to: i + 2,
        actors,
        naming: "description",
        place: false,
        attributive: isPossessive(tokens[i + 2]),
        rule: "description: 2 actors named before",
      };
  }
  return undefined;
}

/** The latest of these ids named before a place in the article. */
function latestOf(context: Context, sentence: number, position: number, ids: ReadonlySet<string>): string | undefined {
  for (let s = sentence; s >= 0; s--) {
    const mentions = (context.mentions[s] ?? []).filter((m) => s < sentence || m.to <= position);
    for (let k = mentions.length - 1; k >= 0; k--) {
      const id = mentions[k]?.actors.map((actor) => context.countryOf(actor)).find((actor) => ids.has(actor));
      if (id) return id;
    }
  }
  return undefined;
}
