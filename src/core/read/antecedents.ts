/** Searches backwards for what a pronoun or a description means. */
import { type Context, isJoined, isOblique, isSubject, type MentionDraft } from "./drafts.ts";

/** How many sentences back a pronoun may reach. */
const REACH = 3;
/** How many sentences back "the two countries" may reach. */
const GROUP_REACH = 5;

const before = (context: Context, sentence: number, position: number) =>
  (context.mentions[sentence] ?? []).filter((m) => m.to <= position);

/** The person whom "he" or "she" means. */
export function findPerson(
  context: Context,
  sentence: number,
  position: number,
  fits: (person: string) => boolean,
): MentionDraft | undefined {
  for (let s = sentence; s >= 0 && s >= sentence - REACH; s--) {
    const tokens = context.sentences[s]?.tokens ?? [];
    const people = before(context, s, s === sentence ? position : Number.POSITIVE_INFINITY).filter(
      (m) => m.person !== undefined && fits(m.person),
    );
    const subject =
      lastClauseSubject(tokens, people) ?? people.find((m) => !isOblique(tokens, m.from) && !m.attributive) ?? people.at(-1);
    if (subject) return subject;
  }
  return undefined;
}

/** The country or body that "it" means: the subject of this sentence so far, else of the one before. */
export function findCountry(context: Context, sentence: number, position: number, back: number): MentionDraft | undefined {
  for (let s = sentence; s >= 0 && s >= sentence - back; s--) {
    const tokens = context.sentences[s]?.tokens ?? [];
    const countries = before(context, s, s === sentence ? position : Number.POSITIVE_INFINITY).filter(
      (m) => m.person === undefined && m.actors.length === 1 && !m.place,
    );
    const subjects = countries.filter(
      (m, i) => isSubject(tokens, m) && !countries.some((n, k) => k < i && isJoined(tokens, n, m)),
    );
    const subject = lastClauseSubject(tokens, subjects);
    if (subject) return subject;
    const owner = s === sentence ? countries.findLast((m) => m.naming !== "demonym" && !isOblique(tokens, m.from)) : undefined;
    if (owner) return owner;
  }
  return undefined;
}

/** The first subject, unless a later main clause ("…, but Germany would not") brings its own. */
function lastClauseSubject(
  tokens: Context["sentences"][number]["tokens"],
  mentions: readonly MentionDraft[],
): MentionDraft | undefined {
  let subject: MentionDraft | undefined;
  for (const mention of mentions) {
    if (!isSubject(tokens, mention)) continue;
    const clause =
      /^(but|and|while|whereas|then|;|yet)$/.test(tokens[mention.from - 1]?.lower ?? "") &&
      /^[,;]$/.test(tokens[mention.from - 2]?.text ?? tokens[mention.from - 1]?.text ?? "");
    if (!subject || clause || tokens[mention.from - 1]?.text === ";") subject = mention;
  }
  return subject;
}

/** The group that "they" means: a list of actors, or one mention that already names several. */
export function findGroup(context: Context, sentence: number, position: number): readonly string[] | undefined {
  for (let s = sentence; s >= 0 && s >= sentence - 1; s--) {
    const groups = groupsOf(context, s, s === sentence ? position : Number.POSITIVE_INFINITY, false);
    const group = s === sentence ? groups.at(-1) : (groups.find((g) => g.subject) ?? groups.at(-1));
    if (group) return group.actors;
  }
  return undefined;
}

interface Group {
  readonly actors: readonly string[];
  readonly subject: boolean;
}

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
    if (last && !isJoined(tokens, last, mention)) close();
    chain.push(mention);
  }
  close();
  return groups;
}

/**
 * The n actors that "the two countries", "both leaders", "the three governments" mean: the nearest list of n, else the n that the
 * last sentences name, else undefined.
 */
export function findNumber(
  context: Context,
  sentence: number,
  position: number,
  n: number,
  people: boolean,
): readonly string[] | undefined {
  for (let s = sentence; s >= 0 && s >= sentence - GROUP_REACH; s--) {
    const at = s === sentence ? position : Number.POSITIVE_INFINITY;
    const groups = groupsOf(context, s, at, !people).filter((g) => g.actors.length === n);
    const group = s === sentence ? groups.at(-1) : groups[0];
    if (group) return group.actors;
    const all = distinct(context, s, at, people);
    if (all.length === n) return all;
  }
  const seen: string[] = [];
  for (let s = sentence; s >= 0 && s >= sentence - GROUP_REACH; s--) {
    for (const id of distinct(context, s, s === sentence ? position : Number.POSITIVE_INFINITY, people))
      if (!seen.includes(id)) seen.push(id);
    if (seen.length >= n) return seen.length === n ? seen : undefined;
  }
  return undefined;
}

function distinct(context: Context, sentence: number, position: number, people: boolean): string[] {
  const mentions = before(context, sentence, position).filter(
    (m) => m.actors.length > 0 && !m.place && (!people || m.person !== undefined),
  );
  return [...new Set(mentions.flatMap((m) => m.actors).map((id) => (people ? id : context.countryOf(id))))];
}
