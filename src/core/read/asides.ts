/** Recognises a speech verb that stands beside what is said: "…, he said, …". */
import type { Chunk } from "./chunks.ts";
import type { Phrase, VerbGroup } from "./grammar.ts";
import { current, isSpeech, open, type State, settle, wordOf } from "./parser.ts";

/** Verbs that stand beside what is said: "…, he said, …". */
const ASIDES = new Set(
  "say add explain complain warn insist argue declare note claim think believe write reply answer report announce state observe admit".split(
    " ",
  ),
);

/** "…, he said, …": a speech verb between commas or quotation marks, with its speaker before or behind. */
export function isAside(state: State, at: number): boolean {
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

export function addAside(state: State, at: number, verb: VerbGroup): number {
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
