/** Gives each verb group its clause: the one that waits for a verb, a joined one, a complement, an infinitive, a participle. */
import { type Chunk, mayBeParticiple } from "./chunks.ts";
import { isUnchanging } from "./forms.ts";
import type { Clause, ClauseKind, Phrase, VerbGroup } from "./grammar.ts";
import { current, isSpeech, open, type State, stateHasVerbSince } from "./parser.ts";

/** Verbs whose object does what follows: "accused Iran of arming", "stopped ships from entering". */
const OBJECT_CONTROL = new Set(
  "accuse suspect convict stop prevent keep charge blame condemn criticise criticize denounce thank praise punish dissuade deter".split(
    " ",
  ),
);

/** Verbs whose object does the infinitive that follows: "urged both nations to resolve". */
const TOLD = new Set(
  "urge ask tell order press push allow permit persuade force invite help want encourage call appeal exhort advise command instruct beg request pressure lobby compel oblige cause drive lead enable authorise authorize warn require expect direct challenge".split(
    " ",
  ),
);

const MEASURES = /^(after|before|since|until|till|as|when|while|once)$/;

/** Attaches a finite verb: to the open clause that waits for one, to a new joined clause, or to a complement. */
function addFinite(state: State, verb: VerbGroup): void {
  const clause = current(state);
  if (!clause.verb) {
    attach(clause, verb);
    return;
  }
  if (state.conjunction && !stateHasNounSinceConjunction(state)) {
    // "met Xi and signed": same subject; a comma before "and" leads back to the outer clause
    let host = clause;
    if (state.comma && host.kind === "relative" && host.parent?.verb) host = leave(state, host);
    // "Japan holds that the treaty settled all claims, and accuses …": back to the verb of the same tense
    const sameTense = (c: Clause) => c.verb?.present === verb.present;
    while (
      state.comma &&
      (host.kind === "complement" || host.kind === "adverbial") &&
      host.parent?.verb &&
      !sameTense(host) &&
      sameTense(host.parent)
    )
      host = leave(state, host);
    while ((host.kind === "infinitive" || host.kind === "gerund" || host.kind === "participle") && host.parent)
      host = leave(state, host);
    const joined = open(state, "joined", host.opener, host.parent ?? host);
    joined.subject = host.subject;
    joined.antecedent = host.antecedent;
    joined.gap = host.gap;
    joined.verb = verb;
    return;
  }
  if (
    clause.verb.modal &&
    clause.verb.head === clause.verb.end - 1 &&
    clause.verb.lemma === "be" &&
    /^(will|would|should|may|might|could|can|must)$/.test(state.tokens[clause.verb.head]!.lower)
  ) {
    // "would not, it said, bring"
    clause.verb = {
      ...verb,
      modal: clause.verb.modal,
      negative: clause.verb.negative || verb.negative,
      start: clause.verb.start,
    };
    return;
  }
  const inSeries =
    state.comma && state.last !== undefined && (clause.objects.includes(state.last) || clause.slots.includes(state.last));
  if (inSeries && !state.stack.some((open) => !open.verb && open.subject)) {
    // "banned apps, held up investments and gave no visas"
    const joined = open(state, "joined", clause.opener, clause.parent ?? clause);
    joined.subject = clause.subject;
    joined.antecedent = clause.antecedent;
    joined.gap = clause.gap;
    joined.verb = verb;
    return;
  }
  // "Israel, to which Germany sent arms, was silent": a comma before the verb hands the sentence back
  if (state.comma && handBack(state, verb)) return;
  const subject = lateSubject(state, clause) ?? state.pending;
  if (subject && subject === state.last) {
    const from = clause.objects.indexOf(subject);
    if (from >= 0) clause.objects.splice(from, 1);
    const slot = clause.slots.indexOf(subject);
    if (slot >= 0) clause.slots.splice(slot, 1);
    const complement = clause.verb !== undefined && isSpeech(clause.verb) && from >= 0;
    const temporal = slot >= 0;
    const kind: ClauseKind = complement ? "complement" : temporal ? "adverbial" : "main";
    if (kind === "main") while (state.stack.length > 1) state.stack.pop();
    const next = open(state, kind, temporal ? subject.preposition : "", kind === "main" ? undefined : clause);
    next.subject = temporal ? { ...subject, preposition: "" } : subject;
    subject.clause = next;
    // "Luxembourg had been occupied and Belgium told to …"
    const elliptic =
      clause.verb.passive && verb.head === verb.start && !verb.present && kind === "main" && state.clauses.at(-2) === clause;
    next.verb = elliptic ? { ...verb, passive: true } : verb;
    state.pending = undefined;
    return;
  }
  if (handBack(state, verb)) return;
  const next = open(state, "main", "", undefined);
  next.subject = state.pending ?? (state.last?.preposition === "" ? state.last : undefined) ?? clause.subject;
  next.verb = verb;
  state.pending = undefined;
}

/** Hands the sentence back to the innermost open clause that still waits for its verb. */
function handBack(state: State, verb: VerbGroup): boolean {
  for (let i = state.stack.length - 2; i >= 0; i--) {
    const waiting = state.stack[i]!;
    if (waiting.verb || !waiting.subject) continue;
    state.stack.length = i + 1;
    attach(waiting, verb);
    return true;
  }
  return false;
}

function leave(state: State, clause: Clause): Clause {
  const at = state.stack.indexOf(clause);
  if (at > 0) state.stack.length = at;
  return clause.parent!;
}

const stateHasNounSinceConjunction = (state: State) => state.conjunction === "";

/** "after Berlin had let": a phrase behind a word that also opens clauses. */
function lateSubject(state: State, clause: Clause): Phrase | undefined {
  const { last } = state;
  return last && clause.slots.at(-1) === last && MEASURES.test(last.preposition) && !state.broken ? last : undefined;
}

function attach(clause: Clause, verb: VerbGroup): void {
  clause.verb = verb;
  if (!clause.subject && clause.kind === "adverbial" && clause.parent?.subject) {
    // "although tied to Germany"
    clause.subject = clause.parent.subject;
    if (verb.head === verb.end - 1 && verb.start === verb.head && !verb.present && !verb.modal)
      clause.verb = { ...verb, passive: true };
  }
  if (!clause.subject && clause.antecedent) clause.subject = clause.antecedent;
  else if (clause.antecedent && clause.subject !== clause.antecedent && !clause.gap) clause.gap = "object";
  if (!clause.subject && clause.fronted.length) {
    const temporal = clause.fronted.at(-1)!;
    if (MEASURES.test(temporal.preposition)) clause.subject = temporal;
  }
}

const SAID = /^(say|hope|insist|argue|add|reply|vow|warn|complain|boast|think|reckon|contend|agree|seem|appear)$/;

/** Verbs that keep an object in the passive: "given asylum", "called the Treaty of …". */
const GIVEN = new Set(
  "give grant offer send pay sell lend award deny refuse promise call name elect appoint leave make dub charge allow permit ask tell teach show hand bring accord assign allot owe assure".split(
    " ",
  ),
);

/** A name, a pronoun, or a noun with its article: surely an object. */
function isDefinite(state: State, { group, pronoun }: Extract<Chunk, { kind: "noun" }>): boolean {
  return pronoun || group.names.length > 0 || group.owners.length > 0 || /^[dh]$/.test(state.classes[group.start] ?? "");
}

/** A past form without auxiliary: does it hang on the noun before it ("missiles fired from the island would bring")? */
function hangsOnNoun(state: State, at: number, verb: VerbGroup): boolean {
  if (!mayBeParticiple(verb, state.tokens)) return false;
  if (verb.form === "participle") return true;
  if (state.conjunction) return false;
  const clause = current(state);
  const next = state.chunks[at + 1];
  if (next?.kind === "word" && next.word === "by" && !/^(stand|go|come|lie|sit|live|pass|stop|fall)$/.test(verb.lemma))
    return true;
  // "North Korea said on Friday it would scrap": never "a Korea that was said"
  if (SAID.test(verb.lemma)) return false;
  // "Israel hit Iran", but "ships hit by mines"
  if (isUnchanging(state.tokens[verb.head]!.lower)) return false;
  // "since Ottawa accused Delhi", "the decision to arm Kyiv angered Moscow": what undergoes a deed has no object, gifts aside
  if (next?.kind === "noun" && !next.time && !GIVEN.has(verb.lemma) && isDefinite(state, next)) return false;
  if (clause.verb && state.last && !state.broken) {
    if (isSpeech(clause.verb) && clause.objects.at(-1) === state.last) return false;
    return !(state.pending === state.last && !clause.objects.includes(state.last));
  }
  if (clause.verb || !clause.subject) return false;
  if (clause.kind === "relative" && clause.subject) return false;
  // another finite verb must follow before the clause ends
  if (next?.kind === "noun" && !next.time) return false;
  for (let i = at + 1; i < state.chunks.length && i < at + 12; i++) {
    const later = state.chunks[i]!;
    if (later.kind === "verb")
      return later.verb.form === "finite" && state.chunks[i - 1]?.kind !== "word"
        ? later.verb.present || later.verb.end - later.verb.start > 1
        : later.verb.form === "finite" && later.verb.end - later.verb.start > 1;
    if (later.kind === "word" && (later.letter === "," || later.letter === "c" || later.letter === "s" || later.letter === "r"))
      return false;
  }
  return false;
}

/** "a charge the Kremlin denied", "a step that Beijing calls": two nouns side by side and a verb without object make a relative clause without its word. */
function opensRelative(state: State, at: number, verb: VerbGroup): boolean {
  const subject = state.last;
  const next = state.chunks[at + 1];
  if (!subject || subject.preposition || subject.groups.length !== 1 || verb.passive || subject.end !== verb.start) return false;
  if (next?.kind === "noun" && !next.time) return false;
  const group = subject.groups[0]!;
  if (!group.names.length && !group.owners.length && state.classes[group.start] !== "o") return false;
  const noun = state.phrases
    .slice(-4)
    .flatMap((phrase) => phrase.groups.flatMap((g) => [g, ...g.appositions].map((one) => ({ one, phrase }))))
    .find(({ one }) => one.end === subject.start && one !== group);
  if (!noun || noun.one.names.length || !/^(a|an|the|another|any|every|no|one)$/.test(state.tokens[noun.one.start]!.lower))
    return false;
  const clause = current(state);
  // "told reporters Russia had left": what is said
  if (clause.verb && isSpeech(clause.verb) && clause.objects.includes(noun.phrase)) return false;
  const taken = clause.objects.indexOf(subject);
  if (taken >= 0) clause.objects.splice(taken, 1);
  const relative = open(state, "relative", "", clause);
  relative.antecedent = noun.phrase;
  relative.gap = "object";
  relative.subject = subject;
  relative.verb = { ...verb, form: "finite" };
  subject.clause = relative;
  state.pending = undefined;
  return true;
}

export function addVerb(state: State, at: number, verb: VerbGroup): void {
  const clause = current(state);
  const broken = state.broken;
  state.broken = true;
  if (verb.form === "infinitive") {
    const sibling = state.conjunction === "" ? undefined : state.stack.findLast((open) => open.kind === "infinitive");
    const joined = sibling?.parent ?? clause;
    const noun = state.last && !stateHasVerbSince(state) && !state.conjunction ? state.last : undefined;
    const next = open(state, "infinitive", "to", joined);
    next.noun = noun;
    const told =
      joined.verb !== undefined && TOLD.has(joined.verb.lemma) && !joined.verb.passive ? joined.objects.at(-1) : undefined;
    next.subject = told ?? joined.subject;
    next.verb = verb;
    return;
  }
  if (verb.form === "gerund") {
    const preposition = state.preposition;
    const host = clause;
    const next = open(state, "gerund", preposition, host);
    const controlled = /^(of|from|for|with)$/.test(preposition) && host.verb !== undefined && OBJECT_CONTROL.has(host.verb.lemma);
    if (controlled) next.subject = host.verb!.passive ? host.subject : (host.objects.at(-1) ?? host.subject);
    else
      next.subject =
        !preposition && !state.comma && state.last && !stateHasVerbSince(state) && host.verb && !state.conjunction
          ? state.last
          : host.subject;
    next.verb = verb;
    if (preposition && state.last && !stateHasVerbSince(state)) next.noun = state.last;
    state.preposition = "";
    return;
  }
  state.broken = broken;
  if (opensRelative(state, at, verb)) {
    state.broken = true;
    return;
  }
  if (hangsOnNoun(state, at, verb)) {
    const next = open(state, "participle", "", clause);
    next.subject = state.last;
    next.verb = { ...verb, form: "participle", passive: true };
    state.broken = true;
    return;
  }
  addFinite(state, { ...verb, form: "finite" });
  state.broken = true;
}
