/** Gives each noun group its place: in a list, as an apposition, as subject, object or behind a preposition. */
import type { Chunk } from "./chunks.ts";
import type { Clause, Group, Phrase } from "./grammar.ts";
import { current, open, type State, settle, stateHasVerbSince } from "./parser.ts";

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

export function addNoun(state: State, piece: Extract<Chunk, { kind: "noun" }>, at: number): void {
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
    // "between Israel and Egypt have stalled": two stand behind "between"
    const pair = host.preposition === "between" && host.groups.length === 1;
    const startsClause =
      !pair &&
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

const bothNamed = (a: Group, b: Group) => a.names.length > 0 && b.names.length > 0;

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
