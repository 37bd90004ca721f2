/**
 * Builds clauses from chunks in one pass from left to right: who is the subject, what are the objects, which prepositional phrases follow.
 * A stack keeps the clauses that are still open, so that a relative clause in mid-sentence hands the sentence back to its subject.
 */
import { addAside, isAside } from "./asides.ts";
import { chunk } from "./chunks.ts";
import { singular } from "./forms.ts";
import type { Parse } from "./grammar.ts";
import { addNoun } from "./noun-phrases.ts";
import { current, open, type State, settle, stateHasVerbSince } from "./parser.ts";
import type { Mention, SentenceTokens } from "./reading.ts";
import { addVerb } from "./verb-phrases.ts";
import { classesOf } from "./words.ts";

/** Longer sentences are read up to this many tokens, so that a text without full stops costs no more than others. */
export const MAX_TOKENS = 300;

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
    // "to let grain out, its missiles": no preposition of what follows
    if (state.prepositionAt === at - 1) state.preposition = "";
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
    classes,
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
    .map((token, i) =>
      i > 0 && token.text !== token.lower && isCapital(token.text) && !COURT.has(token.lower) ? "" : token.lower,
    );
  return {
    phrases: state.phrases,
    clauses: state.clauses.filter((clause) => clause.verb),
    classes,
    words,
    singulars: words.map(singular),
  };
}

/** Names are no cues, but that somebody is taken to a court is one. */
const COURT = new Set(["court", "tribunal"]);

/** Does a word begin with a capital letter A to Z? */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90;
}
