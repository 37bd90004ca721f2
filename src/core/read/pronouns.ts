/** Resolves "he", "its", "their" and what they own: "his foreign minister", "its neighbour", "their armies". */
import { findCountry, findPerson, type PronounCase } from "./antecedents.ts";
import type { Context, MentionDraft } from "./drafts.ts";
import { gazetteer } from "./gazetteer.ts";
import { findGroup, isPluralBetween } from "./groups.ts";
import { isPossessive, type OfficePhrase } from "./offices.ts";
import { holderOf } from "./persons.ts";
import type { Resolver } from "./resolver.ts";
import type { Scan } from "./scan.ts";

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

export function resolvePerson(resolver: Resolver, scan: Scan, i: number, gender: "he" | "she"): MentionDraft | undefined {
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
  const other = possessive && actor ? relative(context, scan, i, [context.countryOf(actor)]) : undefined;
  if (other) return other;
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
  const tokens = context.sentences[sentence]?.tokens ?? [];
  const comma = tokens.slice(i, i + 8).findIndex((token) => token.text === ",");
  if (comma < 0) return undefined;
  return context.mentions[sentence]?.find(
    (m) => m.from > i + comma && m.from < i + comma + 4 && m.person !== undefined && fits(m.person),
  );
}

export function resolveIt(resolver: Resolver, scan: Scan, i: number): MentionDraft | undefined {
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
  const counterpart = possessive ? relative(context, scan, i, [context.countryOf(actor)]) : undefined;
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

/** How much more often the article must name another one beside a country for it to be "its neighbour" although it lies beyond the sea. */
const FAR_MORE = 2;

/** "Iraq accused its neighbour", "the four and their neighbour": the one that the article names with them most, a bordering one before others. */
function relative(context: Context, scan: Scan, i: number, owners: readonly string[]): MentionDraft | undefined {
  const { tokens, index } = scan.sentence;
  let k = i + 1;
  while (k < i + 4 && tokens[k]?.pos === "ADJ") k++;
  const noun = tokens[k]?.lower ?? "";
  const other = /^(neighbou?r|rival|foe|enemy|adversary|archrival)$/.test(noun)
    ? counterpart(context, owners, noun.startsWith("neighb"))
    : /^(guest|host|visitor|interlocutor)s?$/.test(noun)
      ? partnerBefore(context, index, i, owners)
      : undefined;
  if (other === undefined) return undefined;
  return {
    from: i,
    to: k + 1,
    actors: [other],
    naming: "description",
    place: false,
    attributive: isPossessive(tokens[k + 1]),
    rule: `${tokens[i]!.lower} ${noun}: the one named with them`,
  };
}

function counterpart(context: Context, owners: readonly string[], near: boolean): string | undefined {
  const [country] = owners;
  if (country === undefined) return undefined;
  const partner = owners.map((owner) => context.partnerOf(owner)).find((id) => id !== undefined && !owners.includes(id));
  const borders = near && owners.length === 1 ? gazetteer().borders[country] : undefined;
  const neighbour = borders && context.partnerOf(country, borders);
  if (neighbour === undefined || partner === undefined || owners.length > 1) return neighbour ?? partner;
  return context.togetherCount(country, partner) >= FAR_MORE * context.togetherCount(country, neighbour) ? partner : neighbour;
}

/** The one of another country who was named last, a person before a state. */
function partnerBefore(context: Context, sentence: number, position: number, owners: readonly string[]): string | undefined {
  for (let s = sentence; s >= 0 && s >= sentence - 3; s--) {
    const others = (context.mentions[s] ?? []).filter(
      (m) =>
        (s < sentence || m.to <= position) &&
        m.actors.length === 1 &&
        !m.place &&
        !owners.includes(context.countryOf(m.actors[0] ?? "")),
    );
    const found = others.findLast((m) => m.person !== undefined) ?? others.at(-1);
    if (found) return found.actors[0];
  }
  return undefined;
}

export function resolveThey(resolver: Resolver, scan: Scan, i: number): MentionDraft | undefined {
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
  const other = possessive ? relative(context, scan, i, [...new Set(actors.map((id) => context.countryOf(id)))]) : undefined;
  return other ?? { ...base, to: i + 1, attributive: possessive };
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
