/**
 * Builds clauses from chunks in one pass from left to right: who is the subject, what are the objects, which prepositional phrases follow.
 * A stack keeps the clauses that are still open, so that a relative clause in mid-sentence hands the sentence back to its subject.
 */
import { type Chunk, chunk, mayBeParticiple } from "./chunks.ts";
import { singular } from "./forms.ts";
import type { Clause, ClauseKind, Group, Parse, Phrase, VerbGroup } from "./grammar.ts";
import type { Mention, SentenceTokens, Token } from "./reading.ts";
import { classesOf } from "./words.ts";

/** Longer sentences are read up to this many tokens, so that a text without full stops costs no more than others. */
export const MAX_TOKENS = 300;

const SPEECH = new Set(
  "say tell announce declare add answer reply note state report warn insist claim argue explain complain suggest hint believe think hope fear know deny confirm admit acknowledge recall write show mean promise pledge swear vow agree demand ask urge propose boast expect predict doubt assure convince inform remark repeat stress decide hold maintain concede contend allege charge understand feel see hear find prove indicate signal disclose reveal threaten order wish want regret emphasize emphasise reaffirm reiterate joke observe proclaim rule retort protest".split(
    " ",
  ),
);
/** Verbs that stand beside what is said: "…, he said, …". */
const ASIDES = new Set(
  "say add explain complain warn insist argue declare note claim think believe write reply answer report announce state observe admit".split(
    " ",
  ),
);
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

interface State {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly phrases: Phrase[];
  readonly clauses: Clause[];
  /** Open clauses, innermost last. */
  readonly stack: Clause[];
  /** The latest noun phrase that something may still be added to. */
  last: Phrase | undefined;
  /** A noun phrase after the verb that may turn out to be the next clause's subject. */
  pending: Phrase | undefined;
  preposition: string;
  prepositionAt: number;
  comma: boolean;
  conjunction: string;
  /** A time stands between the conjunction and here: "and in December Cairo". */
  interrupted: boolean;
  /** Something (verb, comma, conjunction) stands between the latest noun phrase and here. */
  broken: boolean;
}

function open(state: State, kind: ClauseKind, opener: string, parent: Clause | undefined): Clause {
  const clause: Clause = {
    index: state.clauses.length,
    kind,
    opener,
    parent,
    subject: undefined,
    verb: undefined,
    objects: [],
    slots: [],
    fronted: [],
    antecedent: undefined,
    gap: undefined,
    noun: undefined,
  };
  state.clauses.push(clause);
  state.stack.push(clause);
  if (state.stack.length > 12) state.stack.splice(1, 1);
  return clause;
}

const current = (state: State): Clause => state.stack.at(-1)!;

/** Does a finite verb follow this group, perhaps after a list or "of …", so that the group is a subject and not the end of a list? */
function verbFollows(state: State, at: number): boolean {
  const { chunks } = state;
  for (let i = at + 1; i < chunks.length && i < at + 14; i++) {
    const next = chunks[i]!;
    if (next.kind === "noun") continue;
    const before = chunks[i - 1]!;
    if (next.kind === "verb")
      return next.verb.form === "finite" && !(before.kind === "word" && (before.letter === "c" || before.letter === ","));
    const passable =
      next.letter === "," || next.letter === "c" || (next.letter === "i" && next.word === "of") || next.letter === "e";
    if (!passable || /^[;:.]$/.test(next.word)) return false;
    // "by the British and the Americans, and the Japanese went home": behind "and" the list is at its end
    const after = chunks[i + 1];
    if (next.letter === "," && state.conjunction !== "" && after?.kind === "word" && after.letter === "c") return false;
  }
  return false;
}

/** Does a group only say what the one before it is: "Le Drian, the foreign minister"? */
function isApposition(state: State, before: Group, group: Group, at: number): boolean {
  const { tokens, chunks } = state;
  const proper = (g: Group) => /^[A-Z]/.test(tokens[g.head]!.text) && tokens[g.head]!.pos === "PROPN";
  const first = tokens[group.start]!.lower;
  const next = chunks[at + 1];
  const closes =
    next === undefined ||
    (next.kind === "word" && (next.letter === "," || next.letter === "." || next.letter === "i" || next.letter === "r"));
  const owned = group.owners.length > 0 && next?.kind === "word" && next.letter === "c";
  if (before.names.length > 0 && group.names.length === 0) {
    const described =
      /^(the|a|an|his|her|its|their|whose|once|then|long|now|one)$/.test(first) ||
      group.owners.length > 0 ||
      /^[a-z]/.test(tokens[group.head]!.text);
    return described && !proper(group) && (closes || owned);
  }
  if (before.names.length > 0 && group.names.length > 0) {
    const same = group.names[0]!.actors.join() === before.names[0]!.actors.join();
    if (same) return true;
    const kind = group.names[0]!.naming;
    return (
      (kind === "description" || kind === "title") &&
      group.names[0]!.actors.length > 1 &&
      before.names[0]!.actors.length === 1 &&
      closes
    );
  }
  // "the builder, Naval Group," or "the French president, Emmanuel Macron,"
  return (
    !proper(before) &&
    proper(group) &&
    closes &&
    /^(the|a|an|its|his|her|their)$/.test(tokens[before.start]!.lower) &&
    before.names.length === 0
  );
}

function addNoun(state: State, piece: Extract<Chunk, { kind: "noun" }>, at: number): void {
  const { group } = piece;
  if (!piece.time && state.tokens[group.start]!.lower === "whose" && state.last) {
    // "the builder, whose ships …": whose it is stands before
    const owner = state.last.groups.at(-1)!;
    open(state, "relative", "whose", current(state));
    state.pending = undefined;
    const preposition = state.preposition;
    settle(state);
    state.preposition = preposition;
    addNoun(state, { ...piece, group: { ...group, start: group.start + 1, owners: [...group.owners, ...owner.names] } }, at);
    return;
  }
  const clause = current(state);
  if (piece.time) {
    // a time says nothing of who acts, but "after three weeks" must not take a subject either
    state.preposition = "";
    state.interrupted ||= state.conjunction !== "";
    return;
  }
  const joins = !state.preposition && state.last !== undefined && (state.comma || state.conjunction !== "");
  const inList = joins && !state.interrupted && !stateHasVerbSince(state);
  const fronted =
    !clause.verb && !clause.subject && state.last?.preposition !== "" && !state.conjunction && verbFollows(state, at);
  if (inList && state.last && !fronted) {
    const host = hostFor(state, group);
    const before = host.groups.at(-1)!;
    // "Pakistan, China's old friend and India's old enemy,"
    const goesOn =
      state.conjunction !== "" && before.appositions.length > 0 && group.names.length === 0 && group.owners.length > 0;
    if (goesOn || (!state.conjunction && isApposition(state, before, group, at))) {
      before.appositions.push(group);
      host.end = Math.max(host.end, group.end);
      settle(state);
      return;
    }
    const startsClause =
      clause.verb !== undefined &&
      !(state.last === state.pending && !clause.objects.includes(state.last)) &&
      verbFollows(state, at) &&
      state.last.clause === clause;
    if (!startsClause && (state.conjunction || listContinues(state, at) || bothNamed(before, group))) {
      host.groups.push(group);
      host.end = group.end;
      state.last = host;
      settle(state);
      return;
    }
  }
  const phrase: Phrase = {
    index: state.phrases.length,
    start: state.preposition ? state.prepositionAt : group.start,
    end: group.end,
    preposition: state.preposition,
    groups: [group],
    attached: state.preposition !== "" && !state.broken && state.last !== undefined,
    clause,
  };
  state.phrases.push(phrase);
  place(state, phrase, clause, piece.pronoun);
  state.last = phrase;
  state.broken = false;
  settle(state);
}

function settle(state: State): void {
  state.preposition = "";
  state.comma = false;
  state.conjunction = "";
  state.interrupted = false;
}

const bothNamed = (a: Group, b: Group) => a.names.length > 0 && b.names.length > 0;

function stateHasVerbSince(state: State): boolean {
  return state.last !== undefined && current(state).verb !== undefined && current(state).verb!.start >= state.last.end;
}

/** Which noun phrase a list goes on: the outer one where names of persons are listed ("X, secretary of Y's council, and Z"), else the nearest. */
function hostFor(state: State, group: Group): Phrase {
  const nearest = state.last!;
  if (!group.names.length) return nearest;
  const person = (g: Group) =>
    g.names.some((m) => m.actors.length === 1 && /[a-z]-?[a-z]/.test(m.actors[0]!) && m.actors[0] === m.actors[0]!.toLowerCase());
  if (!person(group)) return nearest;
  for (let i = nearest.index; i >= 0 && i > nearest.index - 4; i--) {
    const phrase = state.phrases[i]!;
    if (phrase.clause !== nearest.clause) break;
    if (phrase.groups.some(person)) return phrase;
    if (phrase.preposition !== "of" && phrase.preposition !== "for") break;
  }
  return nearest;
}

/** After a comma: do more groups follow, the last behind "and"? */
function listContinues(state: State, at: number): boolean {
  const { chunks } = state;
  for (let i = at + 1; i < chunks.length && i < at + 14; i++) {
    const next = chunks[i]!;
    if (next.kind === "verb") return false;
    if (next.kind === "word") {
      if (next.letter === "c") return chunks[i + 1]?.kind === "noun";
      if (next.letter !== "," && !(next.letter === "i" && next.word === "of") && next.letter !== "-") return false;
    }
  }
  return false;
}

/** Gives a new noun phrase its place in the clause. */
function place(state: State, phrase: Phrase, clause: Clause, pronoun: boolean): void {
  if (phrase.preposition) {
    if (clause.verb) clause.slots.push(phrase);
    else clause.fronted.push(phrase);
    return;
  }
  if (!clause.verb) {
    if (!clause.subject || !state.comma || pronoun) clause.subject = phrase;
    else state.pending = phrase;
    return;
  }
  if (!state.comma && !state.conjunction) clause.objects.push(phrase);
  state.pending = phrase;
}

const isSpeech = (verb: VerbGroup) => SPEECH.has(verb.lemma);

const wordOf = (piece: Chunk | undefined) => (piece?.kind === "word" ? piece.word : "");

/** "…, he said, …": a speech verb between commas or quotation marks, with its speaker before or behind. */
function isAside(state: State, at: number): boolean {
  const piece = state.chunks[at]!;
  if (piece.kind !== "verb" || !isSpeech(piece.verb) || piece.verb.form !== "finite") return false;
  const boundary = (c: Chunk | undefined) =>
    c === undefined || (c.kind === "word" && (c.letter === "," || c.letter === '"' || c.letter === "."));
  const before = state.chunks[at - 1];
  if (!ASIDES.has(piece.verb.lemma)) return false;
  const waiting = current(state).verb === undefined && current(state).subject !== undefined;
  const behind = state.chunks[at + 1];
  if (
    boundary(before) &&
    before !== undefined &&
    behind?.kind === "noun" &&
    (behind.group.names.length > 0 || behind.group.owners.length > 0)
  )
    return !waiting || /^["“”]/.test(wordOf(before));
  // "…, Niinistö said."
  return (
    before?.kind === "noun" &&
    boundary(state.chunks[at - 2]) &&
    state.chunks[at - 2] !== undefined &&
    !/^[;:.]$/.test(wordOf(state.chunks[at - 2])) &&
    boundary(state.chunks[at + 1])
  );
}

function addAside(state: State, at: number, verb: VerbGroup): number {
  const clause = open(state, "aside", "", undefined);
  state.stack.pop();
  clause.verb = verb;
  const before = state.chunks[at - 1]!;
  const inverted = before.kind !== "noun";
  const speaker = inverted ? state.chunks[at + 1]! : before;
  if (speaker.kind !== "noun") return at;
  if (!inverted && state.last && state.last.groups.at(-1) === speaker.group) {
    const phrase = state.last;
    const owner = phrase.clause;
    if (phrase.groups.length > 1) {
      phrase.groups.pop();
      const own: Phrase = {
        ...phrase,
        index: state.phrases.length,
        groups: [speaker.group],
        start: speaker.group.start,
        preposition: "",
        attached: false,
        clause,
      };
      state.phrases.push(own);
      clause.subject = own;
      return at;
    }
    if (owner) {
      const at2 = owner.objects.indexOf(phrase);
      if (at2 >= 0) owner.objects.splice(at2, 1);
      if (owner.subject === phrase) owner.subject = undefined;
    }
    phrase.clause = clause;
    clause.subject = phrase;
    if (state.pending === phrase) state.pending = undefined;
    return at;
  }
  const phrase: Phrase = {
    index: state.phrases.length,
    start: speaker.group.start,
    end: speaker.group.end,
    preposition: "",
    groups: [speaker.group],
    attached: false,
    clause,
  };
  state.phrases.push(phrase);
  clause.subject = phrase;
  state.last = phrase;
  state.broken = false;
  settle(state);
  return inverted ? at + 1 : at;
}

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

/** A past form without auxiliary: does it hang on the noun before it ("missiles fired from the island would bring")? */
function hangsOnNoun(state: State, at: number, verb: VerbGroup): boolean {
  if (!mayBeParticiple(verb, state.tokens)) return false;
  if (verb.form === "participle") return true;
  if (state.conjunction) return false;
  const clause = current(state);
  const next = state.chunks[at + 1];
  if (next?.kind === "word" && next.word === "by" && !/^(stand|go|come|lie|sit|live|pass|stop|fall)$/.test(verb.lemma))
    return true;
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

function addVerb(state: State, at: number, verb: VerbGroup): void {
  const clause = current(state);
  const broken = state.broken;
  state.broken = true;
  if (verb.form === "infinitive") {
    const sibling = state.conjunction === "" ? undefined : state.stack.findLast((open) => open.kind === "infinitive");
    const joined = sibling?.parent ?? clause;
    const next = open(state, "infinitive", "to", joined);
    const told =
      joined.verb !== undefined && TOLD.has(joined.verb.lemma) && !joined.verb.passive ? joined.objects.at(-1) : undefined;
    next.subject = told ?? joined.subject;
    next.verb = verb;
    if (state.last && !stateHasVerbSince(state) && !state.conjunction) next.noun = state.last;
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

function addWord(state: State, letter: string, word: string, at: number): void {
  if (letter === "i") {
    state.preposition = state.preposition && state.prepositionAt === at - 1 && word !== "of" ? word : state.preposition || word;
    state.prepositionAt = state.preposition === word ? at : state.prepositionAt;
    state.preposition = word;
    return;
  }
  if (letter === "," || letter === ".") {
    state.comma = true;
    state.broken = true;
    if (/^[;:.]$/.test(word)) {
      state.stack.length = 1;
      if (current(state).verb) {
        state.stack.length = 0;
        open(state, "main", "", undefined);
      }
      state.pending = undefined;
      state.last = undefined;
      state.conjunction = "";
    }
    return;
  }
  if (letter === "c") {
    state.conjunction = word;
    return;
  }
  if (letter === "s") {
    const clause = open(state, word === "that" || word === "whether" ? "complement" : "adverbial", word, current(state));
    if (state.last && !stateHasVerbSince(state) && word === "that" && !state.comma) clause.noun = state.last;
    state.pending = undefined;
    settle(state);
    return;
  }
  if (letter === "r") {
    const host = state.last;
    const clause = open(state, "relative", word, current(state));
    clause.antecedent = word === "where" ? undefined : host;
    if (state.preposition) {
      clause.gap = state.preposition;
      clause.antecedent = host;
    } else if (word === "where") clause.gap = "in";
    state.pending = undefined;
    settle(state);
  }
}

/** Parses one sentence. Cost grows with the number of its tokens, at most MAX_TOKENS. */
export function parse(sentence: SentenceTokens, mentions: readonly Mention[]): Parse {
  const classes = classesOf(sentence, mentions, MAX_TOKENS);
  const tokens = sentence.tokens;
  const chunks = chunk(tokens, classes, mentions);
  const state: State = {
    tokens,
    chunks,
    phrases: [],
    clauses: [],
    stack: [],
    last: undefined,
    pending: undefined,
    preposition: "",
    prepositionAt: -1,
    comma: false,
    conjunction: "",
    interrupted: false,
    broken: true,
  };
  open(state, "main", "", undefined);
  for (let at = 0; at < chunks.length; at++) {
    const piece = chunks[at]!;
    if (piece.kind === "noun") addNoun(state, piece, at);
    else if (piece.kind === "word") addWord(state, piece.letter, piece.word, piece.at);
    else if (isAside(state, at)) at = addAside(state, at, piece.verb);
    else {
      addVerb(state, at, piece.verb);
      settle(state);
      state.pending = undefined;
    }
  }
  const words = tokens
    .slice(0, classes.length)
    .map((token, i) => (i > 0 && token.text !== token.lower && isCapital(token.text) ? "" : token.lower));
  return {
    phrases: state.phrases,
    clauses: state.clauses.filter((clause) => clause.verb),
    classes,
    words,
    singulars: words.map(singular),
  };
}

/** Does a word begin with a capital letter A to Z? */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90;
}
