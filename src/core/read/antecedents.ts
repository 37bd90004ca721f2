/** Searches backwards for the one whom a pronoun means. */
import { asideEnd, type Context, isJoined, isOblique, isSubject, type MentionDraft } from "./drafts.ts";
import type { Token } from "./reading.ts";

/** How many sentences back a pronoun may reach. */
const REACH = 3;

/** What a pronoun does in its sentence. */
export type PronounCase = "subject" | "object" | "possessive";

const END = Number.POSITIVE_INFINITY;

/** The mentions of a sentence that end before a position. */
export const before = (context: Context, sentence: number, position: number): MentionDraft[] =>
  (context.mentions[sentence] ?? []).filter((m) => m.to <= position);

/** The person whom "he", "him", "her" means. */
export function findPerson(
  context: Context,
  sentence: number,
  position: number,
  form: PronounCase,
  fits: (person: string) => boolean,
): MentionDraft | undefined {
  let fallback: MentionDraft | undefined;
  for (let s = sentence; s >= 0 && s >= sentence - REACH; s--) {
    const tokens = context.sentences[s]?.tokens ?? [];
    const people = before(context, s, s === sentence ? position : END).filter((m) => m.person !== undefined && fits(m.person));
    const subject = clauseSubject(tokens, people);
    const own =
      s === sentence && form === "object" ? before(context, s, position).findLast((m) => isSubject(tokens, m)) : undefined;
    if (own) {
      // "Biden met Erdogan and thanked him", "Lee said that Xi had met him": not the one who acts.
      const other = people.findLast((m) => m.person !== own.person && !m.attributive);
      if (other) return other;
      continue;
    }
    const free = people.filter((m) => !m.attributive);
    const found = subject ?? free.find((m) => !isOblique(tokens, m.from)) ?? free.at(-1);
    if (found) return found;
    fallback ??= people.at(-1);
    if (fallback && s < sentence) return fallback;
  }
  return fallback;
}

/** The country or body that "it" or "its" means: by clause in this sentence, by main subject `back` sentences before. */
export function findCountry(
  context: Context,
  sentence: number,
  position: number,
  form: PronounCase,
  back: number,
): MentionDraft | undefined {
  for (let s = sentence; s >= 0 && s >= sentence - back; s--) {
    const tokens = context.sentences[s]?.tokens ?? [];
    const named = before(context, s, s === sentence ? position : END).filter((m) => m.actors.length === 1 && !m.place);
    const countries = named.filter((m) => m.person === undefined);
    const subjects = countries.filter(
      (m) => isSubject(tokens, m) && !countries.some((n) => n.to <= m.from && isJoined(tokens, n, m)),
    );
    // "Djibouti, whose port Ethiopia uses, sent its envoy": not the one inside the aside.
    const isInside = (m: MentionDraft, n: MentionDraft) =>
      n.to <= m.from && m.to <= asideEnd(tokens, n) && asideEnd(tokens, n) < position;
    const single = subjects.filter((m) => !subjects.some((n) => isInside(m, n)));
    if (s < sentence) return clauseSubject(tokens, single);
    // "sanctions on Belarus over its support": whose it is stands right before
    if (form === "possessive" && /^(over|for|about)$/.test(tokens[position - 1]?.lower ?? "")) {
      const blamed = countries.findLast((m) => m.to === position - 1 && !m.attributive);
      if (blamed && (isOblique(tokens, blamed.from) || tokens[blamed.from - 1]?.pos === "VERB")) return blamed;
    }
    if (form === "object") {
      const own = named.findLast((m) => isSubject(tokens, m));
      const other = single.findLast((m) => m !== own && m.actors[0] !== own?.actors[0]);
      if (other || own) return other;
      continue;
    }
    const subject = single.at(-1);
    if (subject) return subject;
    const owner =
      form === "possessive" ? countries.findLast((m) => m.naming !== "demonym" && !isOblique(tokens, m.from)) : undefined;
    if (owner) return owner;
  }
  return undefined;
}

/** The first subject, unless a later main clause ("…, but Germany would not") brings its own. */
export function clauseSubject(tokens: readonly Token[], mentions: readonly MentionDraft[]): MentionDraft | undefined {
  let subject: MentionDraft | undefined;
  for (const mention of mentions) {
    if (!isSubject(tokens, mention)) continue;
    const joint = tokens[mention.from - 1]?.lower ?? "";
    const clause = joint === ";" || (/^(but|and|while|whereas|then|yet)$/.test(joint) && tokens[mention.from - 2]?.text === ",");
    if (!subject || clause) subject = mention;
  }
  return subject;
}
