/** Searches backwards for the several whom "they", "both sides", "the two countries" mean. */
import { before } from "./antecedents.ts";
import { type Context, isJoined, isOblique, isSubject, type MentionDraft } from "./drafts.ts";
import type { Token } from "./reading.ts";

/** How many sentences back "the two countries" may reach. */
const REACH = 5;
/** How many sentences back "the three countries" may reach: lists of three are rarer and mean what they meant. */
const FAR_REACH = 15;
const END = Number.POSITIVE_INFINITY;
/** What it costs that one of them would act upon itself. */
const UNLIKELY = 1.6;
const NOBODY: ReadonlySet<string> = new Set();

interface Group {
  readonly actors: readonly string[];
  readonly subject: boolean;
}

/** The group that "they" means: a list of actors in this sentence or the one before, or one mention that already names several. */
export function findGroup(context: Context, sentence: number, position: number): readonly string[] | undefined {
  if (pluralNounBefore(context, sentence, position)) {
    const object = context.sentences[sentence]?.tokens[position]?.lower === "them";
    return object ? undefined : groupsOf(context, sentence, position, false).findLast((g) => g.subject)?.actors;
  }
  const here = groupsOf(context, sentence, position, false).at(-1);
  if (here) return here.actors;
  const them = context.sentences[sentence]?.tokens[position]?.lower === "them";
  if (them && sentence > 0 && pluralNounBefore(context, sentence - 1, END)) return undefined;
  const groups = sentence > 0 ? groupsOf(context, sentence - 1, END, false) : [];
  return (groups.find((g) => g.subject) ?? groups.at(-1))?.actors;
}

/** Whether somebody or something else in the plural stands nearer than the last group: "the rebels", "thirty allies". */
export function pluralNounBefore(context: Context, sentence: number, position: number): boolean {
  const last = (context.mentions[sentence] ?? []).findLast((m) => m.to <= position && m.actors.length > 1)?.to ?? 0;
  return isPluralBetween(context, sentence, last, position);
}

/** Whether a noun in the plural that is no mention stands between two positions. */
export function isPluralBetween(context: Context, sentence: number, from: number, position: number): boolean {
  const mentions = context.mentions[sentence] ?? [];
  const tokens = context.sentences[sentence]?.tokens ?? [];
  for (let i = Math.min(position, tokens.length) - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.pos !== "NOUN" || !/(s|men|people)$/.test(token.lower) || token.lemma === token.lower || TIMES.test(token.lemma))
      continue;
    if (!mentions.some((m) => m.from <= i && i < m.to)) return true;
  }
  return false;
}

/** "called on Brezhnev and then on Carter, and moved neither": the n people of this sentence, if it names no country beside them. */
export function peopleBefore(context: Context, sentence: number, position: number, n: number): readonly string[] | undefined {
  const named = before(context, sentence, position).filter((m) => m.actors.length > 0 && !m.place && !m.attributive);
  const people = [...new Set(named.filter((m) => m.person !== undefined).flatMap((m) => m.actors))];
  return people.length === n && named.every((m) => m.person !== undefined) ? people : undefined;
}

const TIMES = /^(year|month|week|day|hour|minute|decade|century|talk|relation|tie|time|mile|kilometre|kilometer|term|word|step)$/;

/** Lists of actors in a sentence; with `countries` the leaders count for their countries. */
function groupsOf(context: Context, sentence: number, position: number, countries: boolean): Group[] {
  const tokens = context.sentences[sentence]?.tokens ?? [];
  const mentions = before(context, sentence, position).filter((m) => m.actors.length > 0 && !m.place);
  const groups: Group[] = [];
  let chain: MentionDraft[] = [];
  const close = () => {
    const actors = [...new Set(chain.flatMap((m) => m.actors).map((id) => (countries ? context.countryOf(id) : id)))];
    const first = chain[0];
    if (actors.length > 1 && first) groups.push({ actors, subject: !isOblique(tokens, first.from) });
    chain = [];
  };
  for (const mention of mentions) {
    const last = chain.at(-1);
    if (last && (!isJoined(tokens, last, mention) || beginsClause(tokens, chain[0]!, mention))) close();
    chain.push(mention);
  }
  close();
  return groups;
}

/** "between Poland and Ukraine, and Germany appealed": what follows the comma is the next clause's subject. */
function beginsClause(tokens: readonly Token[], first: MentionDraft, mention: MentionDraft): boolean {
  let at = mention.from - 1;
  if (tokens[at]?.lower === "the") at--;
  return (
    tokens[at]?.lower === "and" && tokens[at - 1]?.text === "," && isOblique(tokens, first.from) && isSubject(tokens, mention)
  );
}

/**
 * The n actors that "the two countries", "both leaders", "the three governments" mean. Every list of n and every sentence that names just n
 * is a candidate; a list weighs more, nearness weighs, and so does how often the article names the candidate together. Undefined for none.
 * @param people leaders are wanted, not their countries.
 * @param doers countries that act on them, and so are hardly among them: "China praised both".
 */
export function findNumber(
  context: Context,
  sentence: number,
  position: number,
  n: number,
  people: boolean,
  doers: ReadonlySet<string> = NOBODY,
): readonly string[] | undefined {
  const tokens = context.sentences[sentence]?.tokens ?? [];
  // "were thanked by both sides": not those who were thanked.
  const agent = tokens[position - 1]?.lower === "by" || tokens[position - 2]?.lower === "by";
  // "Haig offered to mediate between the two": not himself.
  const mediated = tokens.slice(0, position).some((token) => /^(mediat|broker|arbitrat)/.test(token.lower));
  const mediator = mediated ? before(context, sentence, position)[0]?.actors[0] : undefined;
  let best: readonly string[] | undefined;
  let most = 0;
  const offer = (actors: readonly string[], weight: number) => {
    if (mediator !== undefined && actors.some((id) => context.countryOf(id) === context.countryOf(mediator))) return;
    const acts = actors.some((id) => doers.has(context.countryOf(id)));
    const score = weight + 1.5 * context.together(actors) - (acts ? UNLIKELY : 0);
    if (score > most) {
      most = score;
      best = actors;
    }
  };
  const near: string[] = [];
  const reach = n > 2 ? FAR_REACH : REACH;
  for (let s = sentence; s >= 0 && s >= sentence - reach; s--) {
    const end = s === sentence ? position : END;
    const distance = (2 / reach) * (sentence - s);
    if (!(agent && s === sentence)) {
      const groups = groupsOf(context, s, end, !people).filter(
        (g) => g.actors.length === n && (!people || allPeople(context, s, g.actors)),
      );
      for (const group of groups) offer(group.actors, 3 - distance);
      const all = distinct(context, s, end, people);
      if (doers.size) {
        const others = all.filter((id) => !doers.has(context.countryOf(id)));
        if (others.length === n) offer(others, 1.5 - distance);
      }
      if (all.length === n) offer(all, 1.5 - distance);
      for (const id of all) if (near.length < n && !near.includes(id)) near.push(id);
    }
    if (near.length === n && s < sentence) offer([...near], 0.8 - distance);
  }
  if (n === 2 && !people && context.mainPair) offer(context.mainPair, 1);
  return best;
}

/** The n members of a group of states that were named last: "the three Nile states". */
export function findMembers(
  context: Context,
  sentence: number,
  position: number,
  n: number,
  ids: ReadonlySet<string>,
): readonly string[] | undefined {
  const found = new Set<string>();
  for (let s = sentence; s >= 0 && s > sentence - FAR_REACH; s--)
    for (const mention of before(context, s, s === sentence ? position : END).toReversed())
      for (const actor of mention.actors) {
        const id = context.countryOf(actor);
        if (ids.has(id)) found.add(id);
        if (found.size === n) return [...found].reverse();
      }
  return undefined;
}

const allPeople = (context: Context, sentence: number, actors: readonly string[]) =>
  actors.every(
    (id) =>
      context.countryOf(id) !== id && context.mentions[sentence]?.some((m) => m.person !== undefined && m.actors.includes(id)),
  );

function distinct(context: Context, sentence: number, position: number, people: boolean): string[] {
  const mentions = before(context, sentence, position).filter(
    (m) => m.actors.length > 0 && !m.place && (!people || m.person !== undefined),
  );
  const ids = new Set(mentions.flatMap((m) => m.actors).map((id) => (people ? id : context.countryOf(id))));
  return [...ids].filter((id) => (people ? context.countryOf(id) !== id : context.isCountry(id)));
}
