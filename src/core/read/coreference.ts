/** Resolves the pronouns and descriptions of a sentence: "he", "its", "both sides", "the two leaders", "the president", "the kingdom". */
import { before, findCountry, findPerson, type PronounCase } from "./antecedents.ts";
import { describe } from "./descriptions.ts";
import { type Context, isSubject, type MentionDraft } from "./drafts.ts";
import { gazetteer } from "./gazetteer.ts";
import { findGroup, findMembers, findNumber, isPluralBetween, peopleBefore } from "./groups.ts";
import { isPossessive, type OfficePhrase } from "./offices.ts";
import { hasTitle, holderOf, type Person } from "./persons.ts";
import type { Scan } from "./scan.ts";
import { resolveSpeaker } from "./speech.ts";

/** Everything that one sentence's resolution needs. */
export interface Resolver {
  readonly context: Context;
  readonly people: ReadonlyMap<string, Person>;
  readonly byOwner: ReadonlyMap<string, readonly Person[]>;
  /** The sentence's office phrases. */
  readonly offices: readonly OfficePhrase[];
  readonly year: number;
  /** Description → the one that it meant when it was last used. */
  readonly described: Map<string, string>;
  /** Whether the article names a country or body anywhere. */
  readonly isNamed: (id: string) => boolean;
}

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

/** The office phrase that a possessive pronoun owns: "his foreign minister", "their armies". */
const ownedBy = (resolver: Resolver, i: number) =>
  resolver.offices.find(
    (phrase) => phrase.ownerPronoun === i && !phrase.former && phrase.office !== "other" && phrase.office !== "peer",
  );

/** A phrase whose owner a pronoun told: its holder where the article names one, else the country. */
function ownedMention({ byOwner }: Resolver, scan: Scan, phrase: OfficePhrase, i: number, owner: string): MentionDraft {
  const single = !phrase.plural && /^(head|minister|envoy|general)$/.test(phrase.office);
  const holder = single ? holderOf(byOwner.get(owner) ?? [], phrase.words) : undefined;
  return {
    from: i,
    to: phrase.to,
    actors: [holder?.role === "leader" ? holder.id : owner],
    naming: phrase.office === "body" || phrase.office === "force" ? "organ" : "title",
    place: false,
    attributive: isPossessive(scan.sentence.tokens[phrase.to]),
    rule: `${phrase.words} of the one before`,
    ...(single && { person: holder?.id ?? `?${owner} ${phrase.words}` }),
  };
}

const HOMELAND = /^(country|nation|homeland|people|kingdom|state|republic)$/;

function resolvePerson(resolver: Resolver, scan: Scan, i: number, gender: "he" | "she"): MentionDraft | undefined {
  const { context, people } = resolver;
  const { tokens, index } = scan.sentence;
  const word = tokens[i]?.lower ?? "";
  const next = tokens[i + 1];
  const possessive = word === "his" || (word === "her" && /NOUN|ADJ|PROPN|NUM/.test(next?.pos ?? ""));
  const form: PronounCase = possessive ? "possessive" : word === "him" || word === "her" ? "object" : "subject";
  const fits = (id: string) => (people.get(id)?.pronoun ?? gender) === gender;
  const antecedent = findPerson(context, index, i, form, fits) ?? personAhead(context, index, i, fits);
  if (antecedent?.person === undefined) return undefined;
  const actor = antecedent.actors[0];
  const phrase = possessive && actor ? ownedBy(resolver, i) : undefined;
  if (phrase && actor) return ownedMention(resolver, scan, phrase, i, context.countryOf(actor));
  if (possessive && actor && HOMELAND.test(next?.lower ?? "")) {
    const rule = `${word} ${next?.lower}: the country of the person before`;
    const owner = context.countryOf(actor);
    return {
      from: i,
      to: i + 2,
      actors: [owner],
      naming: "description",
      place: false,
      attributive: isPossessive(tokens[i + 2]),
      rule,
    };
  }
  const { person, actors } = antecedent;
  return {
    from: i,
    to: i + 1,
    actors,
    naming: "pronoun",
    place: false,
    attributive: possessive,
    rule: "pronoun: the person before",
    person,
  };
}

/** "Before his trip, Lee said": nobody stands before, somebody soon after. */
function personAhead(context: Context, sentence: number, i: number, fits: (id: string) => boolean): MentionDraft | undefined {
  return context.mentions[sentence]?.find((m) => m.from > i && m.from < i + 8 && m.person !== undefined && fits(m.person));
}

function resolveIt(resolver: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { context } = resolver;
  const { tokens, index } = scan.sentence;
  const possessive = tokens[i]?.lower === "its";
  const next = tokens[i + 1];
  const verb = next?.pos === "VERB" || next?.pos === "AUX" || next?.pos === "ADV";
  const given =
    tokens[i - 1]?.pos === "VERB" &&
    next?.pos === "VERB" &&
    !/^(say|claim|insist|think|believe|hope|warn|announce|declare|add|deny|fear|argue|maintain)$/.test(
      tokens[i - 1]?.lemma ?? "",
    );
  const form: PronounCase = possessive ? "possessive" : verb && !given ? "subject" : "object";
  // "It is said that", "it was raining" name no actor; "it condemned" may.
  const idle = /^(be|seem|appear|happen|remain|take|come|turn|mean|matter)$/.test(next?.lemma ?? "");
  if (
    form === "subject" &&
    idle &&
    !/^(ready|willing|prepared|determined|going|withholding)$/.test(tokens[i + 2]?.lower ?? "") &&
    !tokens[i + 2]?.lower.endsWith("ing")
  )
    return undefined;
  const antecedent = findCountry(context, index, i, form, i <= 2 && form !== "object" ? 1 : 0);
  const actor = antecedent?.actors[0];
  if (!actor) return undefined;
  const phrase = possessive ? ownedBy(resolver, i) : undefined;
  if (phrase) return ownedMention(resolver, scan, phrase, i, actor);
  const counterpart = possessive ? relative(context, scan, i, context.countryOf(actor)) : undefined;
  if (counterpart) return counterpart;
  return {
    from: i,
    to: i + 1,
    actors: [actor],
    naming: "pronoun",
    place: false,
    attributive: possessive,
    rule: "pronoun: the state or body before",
  };
}

/** "Iraq accused its neighbour": the bordering country that the article names with it most, else its main partner there. */
function relative(context: Context, scan: Scan, i: number, country: string): MentionDraft | undefined {
  const { tokens } = scan.sentence;
  let k = i + 1;
  while (k < i + 4 && tokens[k]?.pos === "ADJ") k++;
  const noun = tokens[k]?.lower ?? "";
  if (!/^(neighbou?r|rival|foe|enemy|adversary|archrival)$/.test(noun)) return undefined;
  const borders = noun.startsWith("neighb") ? gazetteer().borders[country] : undefined;
  const other = (borders && context.partnerOf(country, borders)) ?? context.partnerOf(country);
  if (other === undefined) return undefined;
  return {
    from: i,
    to: k + 1,
    actors: [other],
    naming: "description",
    place: false,
    attributive: isPossessive(tokens[k + 1]),
    rule: `its ${noun}: the country named with it most`,
  };
}

function resolveThey(resolver: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const { context } = resolver;
  const { tokens, index } = scan.sentence;
  const possessive = tokens[i]?.lower === "their";
  // "none of them", "the largest of them" count things more often than actors.
  if (tokens[i - 1]?.lower === "of" && !possessive) return undefined;
  const actors = pluralBefore(context, index, i) ?? findGroup(context, index, i);
  if (!actors) return undefined;
  const base = { from: i, actors, naming: "pronoun" as const, place: false, rule: "pronoun: the group before" };
  const phrase = possessive ? ownedBy(resolver, i) : undefined;
  if (phrase) {
    const countries = [...new Set(actors.map((id) => context.countryOf(id)))];
    return {
      ...base,
      to: phrase.to,
      actors: countries,
      naming: "title",
      attributive: isPossessive(tokens[phrase.to]),
      rule: `${phrase.words} of the group before`,
    };
  }
  return { ...base, to: i + 1, attributive: possessive };
}

/** "French officials contradicted him; they said": a plural in this sentence that stands for one state, with nothing in the plural after it. */
function pluralBefore(context: Context, sentence: number, position: number): readonly string[] | undefined {
  const tokens = context.sentences[sentence]?.tokens ?? [];
  const mention = (context.mentions[sentence] ?? []).findLast(
    (m) =>
      m.to <= position &&
      (m.actors.length > 1 || (/organ|title|demonym/.test(m.naming) && /(s|men|people)$/.test(tokens[m.to - 1]?.lower ?? ""))),
  );
  if (mention?.actors.length !== 1 || mention.attributive) return undefined;
  return isPluralBetween(context, sentence, mention.to, position) ? undefined : mention.actors;
}

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
function resolveNumber({ context, people: byId }: Resolver, scan: Scan, i: number, n: number): MentionDraft | undefined {
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
  // "China praised both": not itself.
  const subject = described ? undefined : context.mentions[index]?.findLast((m) => m.to <= i && isSubject(tokens, m));
  const object =
    tokens[i - 1]?.pos === "VERB" && subject?.actors.length === 1 ? context.countryOf(subject.actors[0] ?? "") : undefined;
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
    (described || object !== undefined ? undefined : peopleBefore(context, index, i, n)) ??
    ((people && findNumber(context, index, i, n, true)) || findNumber(context, index, i, n, false, object));
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

/** "the president", "the foreign minister": the latest person of that title. */
function resolveTitle({ context, offices, people }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const phrase = offices.find((p) => p.from === i + 1);
  if (!phrase || phrase.owner || phrase.ownerRun || phrase.plural || phrase.former || phrase.to !== phrase.head.to)
    return undefined;
  if (!/^(head|minister|envoy|general|chief)$/.test(phrase.office)) return undefined;
  const { tokens, index } = scan.sentence;
  for (let s = index; s >= 0 && s > index - 30; s--) {
    const holder = context.mentions[s]?.findLast((m) => {
      const person = m.person === undefined ? undefined : people.get(m.person);
      return (s < index || m.to <= i) && person !== undefined && hasTitle(person, phrase.words);
    });
    if (holder) {
      const { actors, person } = holder;
      const rule = `the ${phrase.words}: named before`;
      return {
        from: i + 1,
        to: phrase.to,
        actors,
        naming: "title",
        place: false,
        attributive: isPossessive(tokens[phrase.to]),
        rule,
        ...(person !== undefined && { person }),
      };
    }
  }
  return undefined;
}

/** "the emir": somebody whom the article never names, so that "he" may mean nobody else. */
function blockTitle({ offices }: Resolver, scan: Scan, i: number): MentionDraft | undefined {
  const phrase = offices.find((p) => p.from === i + 1);
  if (!phrase || phrase.owner || phrase.ownerRun || phrase.plural || phrase.former || !/^(head|minister)$/.test(phrase.office))
    return undefined;
  const attributive = isPossessive(scan.sentence.tokens[phrase.to]);
  return {
    from: i + 1,
    to: phrase.to,
    actors: [],
    naming: "title",
    place: false,
    attributive,
    rule: "unnamed, of no known country",
    person: `?${phrase.words}`,
  };
}
