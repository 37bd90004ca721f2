/** Finds the words that decide: verbs and nouns of the lexicon that stand in a sentence with all that their entry asks for. */
import { polarityOf } from "../codebook.ts";
import { singular } from "./forms.ts";
import { type Frame, PREPOSITIONS } from "./frames.ts";
import type { Clause, Group, Parse, Phrase } from "./grammar.ts";
import { getLexicon } from "./lexicon.ts";
import { hanging } from "./parties.ts";
import type { Token } from "./reading.ts";

/** An entry found at its place in a sentence. */
export interface Cue {
  readonly frame: Frame;
  /** Token positions of the deciding words, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The clause of the verb, or the clause in which the noun stands. */
  readonly clause: Clause;
  /** The noun's phrase and group; absent for verbs. */
  readonly phrase?: Phrase;
  readonly group?: Group;
  /** Positions of other words that the entry used up. */
  readonly used: readonly number[];
}

/** Cues beyond this number in one sentence are not read. */
const MAX_CUES = 40;

/** Position after the last token that belongs to a clause's own words after its verb. */
export function reachOf(parse: Parse, clause: Clause, loose = false): number {
  const from = clause.verb!.end;
  let reach = parse.classes.length;
  for (const other of parse.clauses) {
    if (other.kind === "participle" && other.parent === clause) continue;
    if (other === clause || other.kind === "aside") continue;
    if (
      loose &&
      (other.kind === "gerund" || other.kind === "infinitive" || other.kind === "participle" || other.kind === "relative")
    )
      continue;
    const start = other.verb!.start;
    if (start >= from && start < reach) reach = start;
    const subject = other.subject;
    if (subject && subject.clause === other && subject.start >= from && subject.start < reach) reach = subject.start;
  }
  return reach;
}

const LATER = new Set([
  "after",
  "before",
  "within",
  "since",
  "until",
  "despite",
  "during",
  "amid",
  "because",
  "although",
  "while",
  "unless",
  "if",
]);

const pairs = new WeakMap<ReadonlySet<string>, boolean>();

/** Does one of the words consist of two? Found out once for each set. */
function holdsPairs(wanted: ReadonlySet<string>): boolean {
  let known = pairs.get(wanted);
  if (known === undefined) {
    known = [...wanted].some((word) => word.includes(" "));
    pairs.set(wanted, known);
  }
  return known;
}

/** Position of a token between two positions that is one of the words, singular or as it stands, or begins one of two words; −1 where none. */
function findNear({ words, singulars }: Parse, wanted: ReadonlySet<string>, from: number, to: number): number {
  const last = Math.min(to, words.length);
  const paired = holdsPairs(wanted);
  for (let i = Math.max(0, from); i < last; i++) {
    const word = words[i]!;
    if (word === "") continue;
    // "cancelled a visit after a state of siege": what stands behind "after" belongs to something else
    if (i > from && LATER.has(word)) return -1;
    if (wanted.has(word) || wanted.has(singulars[i]!)) return i;
    if (!paired) continue;
    const behind = words[i + 1] === "-" ? i + 2 : i + 1;
    if (behind < words.length && (wanted.has(`${word} ${words[behind]}`) || wanted.has(`${word} ${singulars[behind]}`))) return i;
  }
  return -1;
}

/** A noun stands at most so many tokens behind its preposition. */
const FAR_BEHIND = 6;

function nearWords(parse: Parse, clause: Clause, frame: Frame, reach: number): number[] | undefined {
  const used: number[] = [];
  const verb = clause.verb!;
  for (const [i, words] of frame.near.entries()) {
    let at = findNear(parse, words, verb.end, Math.min(reach, verb.end + 14));
    // "called the flight a violation of its independence" is no call for independence
    const prepositions = frame.behind[i];
    if (
      at >= 0 &&
      prepositions &&
      !parse.words.slice(Math.max(verb.end, at - FAR_BEHIND), at).some((word) => prepositions.includes(word))
    )
      return undefined;
    if (at < 0 && clause.subject && (verb.passive || clause.kind === "participle"))
      at = findNear(parse, words, clause.subject.start, clause.subject.end);
    if (at < 0 && clause.gap && clause.antecedent) at = findNear(parse, words, clause.antecedent.start, clause.antecedent.end);
    if (at < 0) return undefined;
    used.push(at);
    if (!words.has(parse.words[at]!) && !words.has(parse.singulars[at]!))
      used.push(parse.words[at + 1] === "-" ? at + 2 : at + 1);
  }
  return used;
}

function particleAt(tokens: readonly Token[], clause: Clause, particle: string, reach: number): number {
  const [first, second] = particle.split(" ");
  const end = clause.verb!.end;
  for (let i = end; i < Math.min(reach, end + 6); i++)
    if (tokens[i]?.lower === first && (!second || tokens[i + 1]?.lower === second)) return i;
  return -1;
}

/** How well an entry fits a verb here; −1 where something it asks for is missing. */
function weigh(
  parse: Parse,
  tokens: readonly Token[],
  clause: Clause,
  frame: Frame,
  reach: number,
): { score: number; used: number[] } | undefined {
  const used: number[] = [];
  let score = 0;
  if (frame.particle) {
    const at = particleAt(tokens, clause, frame.particle, reach);
    if (at < 0) return undefined;
    used.push(at);
    score += at === clause.verb!.end ? 3 : 2;
  }
  if (frame.near.length) {
    const found = nearWords(parse, clause, frame, reach);
    if (!found) return undefined;
    used.push(...found);
    score += 3 * found.length;
  }
  if (frame.infinitive) {
    const child = parse.clauses.find((c) => c.kind === "infinitive" && c.parent === clause);
    if (!child) return undefined;
    if (frame.infinitive.size) {
      const heads = parse.clauses.filter((c) => c.kind === "infinitive" && (c.parent === clause || c.parent === child));
      if (!heads.some((c) => frame.infinitive!.has(c.verb!.lemma))) return undefined;
      score += 3;
    } else score += 1;
    if (frame.not && !child.verb!.negative) return undefined;
  }
  if (frame.that) {
    const complement = parse.clauses.find((c) => c.kind === "complement" && c.parent === clause);
    if (!complement) return undefined;
    if (frame.must && !/^(must|should|ought|be to)$/.test(complement.verb!.modal)) return undefined;
    score += 1.5;
  }
  const people = new Set((clause.subject?.groups ?? []).flatMap((g) => [...g.names, ...g.owners]).flatMap((m) => m.actors)).size;
  const hasNamed = (phrase: Phrase) => phrase.groups.some((g) => g.names.length || g.owners.length);
  const passive = clause.verb!.passive;
  if (frame.owner === "B") {
    const withOther =
      clause.slots.some((p) => /^(with|between|among|alongside)$/.test(p.preposition) && hasNamed(p)) ||
      /^(with|between|among)$/.test(clause.gap ?? "");
    if (!frame.near.length && !withOther && clause.objects.some(hasNamed) && frame.direct === "") score -= 2;
    score += people >= 2 ? 1.2 : withOther ? 1 : clause.objects.some(hasNamed) ? 0.2 : -0.8;
  }
  if (frame.direct) {
    const objects = passive
      ? clause.subject
        ? [clause.subject]
        : []
      : clause.gap === "object" && clause.antecedent
        ? [clause.antecedent]
        : clause.objects;
    const behindParticle =
      PREPOSITIONS.has(frame.particle) &&
      clause.slots.some((p) => p.preposition === frame.particle && (hasNamed(p) || hanging(parse, p).some(hasNamed)));
    // "withdraw O from T" needs its O, "stand by T" its T
    const stands = frame.that || frame.infinitive || passive || clause.gap ? true : objects.length > 0;
    const needs = frame.direct === "O" || (frame.direct === "T" && PREPOSITIONS.has(frame.particle) && !behindParticle);
    if (needs && !stands) return undefined;
    if (objects.some(hasNamed) || behindParticle) score += 1.6;
    else if (objects.length) score += frame.near.length ? 0 : 0.6;
    else if (frame.direct === "S" || frame.direct === "T")
      score -= parse.clauses.some((c) => c.kind === "complement" && c.parent === clause) ? 2.5 : 1;
  } else if (clause.objects.length && !frame.near.length && frame.owner !== "B") score -= 0.7;
  if (frame.slots.size) {
    const phrases = [...clause.slots, ...clause.objects.flatMap((o) => parse.phrases.slice(o.index + 1, o.index + 3))];
    let hit = phrases.some((p) => frame.slots.has(p.preposition) && hasNamed(p));
    if (!hit && clause.gap && frame.slots.has(clause.gap)) hit = true;
    const missing = (preposition: string) =>
      !phrases.some((p) => p.preposition === preposition) &&
      clause.gap !== preposition &&
      !parse.clauses.some((c) => c.kind === "gerund" && c.parent === clause && c.opener === preposition);
    const asked = [...frame.slots].filter(([, role]) => role === "O");
    if (asked.length && asked.every(([preposition]) => missing(preposition))) return undefined;
    if (hit) score += 1.5;
    else if (phrases.some((p) => frame.slots.has(p.preposition))) score += 0.5;
    else {
      score -= frame.near.length || frame.particle ? 0 : 1.2;
    }
  }
  return { score, used };
}

function verbCue(parse: Parse, clause: Clause, tokens: readonly Token[]): Cue | undefined {
  const verb = clause.verb!;
  const { verbs } = getLexicon();
  const frames = verbs.get(verb.lemma) ?? [];
  const reach = reachOf(parse, clause);
  let best: { frame: Frame; score: number; used: number[]; clause: Clause } | undefined;
  for (const frame of frames) {
    const found = weigh(parse, tokens, clause, frame, reach);
    if (found && (!best || found.score > best.score)) best = { frame, ...found, clause };
  }
  if (verb.passive && !clause.slots.some((slot) => slot.preposition === "by")) {
    // "is opposed to": a participle that only describes, so that the subject is the one who acts or feels
    const stative: Clause = { ...clause, verb: { ...verb, passive: false, lemma: "be", end: verb.head } };
    for (const frame of verbs.get("be") ?? []) {
      if (!frame.near.some((words) => words.has(parse.words[verb.head]!))) continue;
      const found = weigh(parse, tokens, stative, frame, reach);
      if (found && (!best || found.score > best.score)) best = { frame, ...found, clause: stative };
    }
  }
  if (!best || best.score < -1.1) return undefined;
  return { frame: best.frame, start: verb.head, end: verb.head + 1, clause: best.clause, used: best.used };
}

function nounCues(parse: Parse, tokens: readonly Token[], taken: ReadonlySet<number>): Cue[] {
  const found: Cue[] = [];
  const { nouns } = getLexicon();
  for (const phrase of parse.phrases)
    for (const group of [...phrase.groups, ...phrase.groups.flatMap((g) => g.appositions)]) {
      for (let at = group.head; at >= group.start && at > group.head - 2; at--) {
        if (taken.has(at) || group.names.some((m) => m.naming !== "description" && m.tokens[0] <= at && at < m.tokens[1]))
          continue;
        const word = tokens[at]!.lower;
        if (PLURALS.has(word)) continue;
        const one = singular(word);
        const frames = [...(nouns.get(word) ?? []), ...((one !== word && nouns.get(one)) || [])];
        if (!frames.length || !phrase.clause) continue;
        let best: Frame | undefined;
        for (const frame of frames) {
          if (frame.kind === "who" && at !== group.head) continue;
          const lead = frame.lead;
          let i = at - 1;
          let fits = true;
          for (let k = lead.length - 1; k >= 0 && fits; k--) {
            if (tokens[i]?.lower === "-") i--;
            fits = tokens[i]?.lower === lead[k];
            i--;
          }
          // "their Cold War thinking": a name
          const first = tokens[at - lead.length];
          if (
            !fits ||
            (lead.length > 0 && at - lead.length > 0 && /^[A-Z]/.test(first?.text ?? "") && /^[A-Z]/.test(tokens[at]!.text))
          )
            continue;
          if (frame.near.length && frame.near.some((words) => findNear(parse, words, at + 1, at + 8) < 0)) continue;
          if (
            !best ||
            lead.length > best.lead.length ||
            (frame.near.length > best.near.length && lead.length === best.lead.length)
          )
            best = frame;
        }
        if (!best) continue;
        // "peace treaty": an event noun that only modifies another names nothing by itself
        if (
          at !== group.head &&
          !(
            at === group.head - 1 &&
            /^(drafts?|effort|efforts|process|mission|initiative|policy|plan|plans)$/.test(tokens[group.head]!.lower)
          )
        )
          continue;
        found.push({ frame: best, start: at - best.lead.length, end: at + 1, clause: phrase.clause, phrase, group, used: [] });
        break;
      }
    }
  return found;
}

/** "agreed to restore", "refused to sign": where the verb below has a cue of its own, the one above only works on it. */
function prune(cues: readonly Cue[]): Cue[] {
  const { operators } = getLexicon();
  return cues.filter((cue) => {
    const { verb } = cue.clause;
    // "hinted that it might send pandas" is no threat
    if (
      cue.frame.that &&
      cue.frame.type === "THREATEN" &&
      cues.some(
        (other) =>
          other.clause.parent === cue.clause &&
          other.clause.kind === "complement" &&
          polarityOf(other.frame.type) === "cooperation",
      )
    )
      return false;
    if (
      !verb ||
      (cue.frame.near.length && verb.lemma !== "be") ||
      cue.frame.owner === "B" ||
      cue.frame.direct === "T" ||
      cue.frame.that
    )
      return true;
    const works = operators.has(verb.lemma) || verb.lemma === "be";
    return (
      !works ||
      !cues.some((other) => other !== cue && other.clause.kind === "infinitive" && other.clause.parent?.verb?.head === verb.head)
    );
  });
}

/** Plurals that mean things where the singular means a deed: colonies, batteries. */
const PLURALS = new Set(["settlements", "defences", "defenses"]);

/** All cues of a sentence: verbs first, then nouns that no verb has used up. */
export function findCues(parse: Parse, tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  const taken = new Set<number>();
  for (const clause of parse.clauses) {
    const cue = verbCue(parse, clause, tokens);
    if (!cue) continue;
    cues.push(cue);
    for (const at of cue.used) taken.add(at);
    if (cues.length >= MAX_CUES) return cues;
  }
  const verbs = prune(cues);
  cues.length = 0;
  cues.push(...verbs);
  for (const cue of nounCues(parse, tokens, taken)) {
    // "ties have been strained": the verb says what the ties are
    const standing = cue.frame.kind === "noun" && cue.frame.type === "TIES";
    if (standing && cue.clause.subject === cue.phrase && verbs.some((verb) => verb.clause.verb?.head === cue.clause.verb?.head))
      continue;
    cues.push(cue);
    if (cues.length >= MAX_CUES) break;
  }
  return cues;
}
