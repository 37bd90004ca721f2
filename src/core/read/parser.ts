/** Where the clause parser stands in a sentence: what is open, what came last, what may still turn out to be a subject. */
import type { Chunk } from "./chunks.ts";
import type { Clause, ClauseKind, Phrase, VerbGroup } from "./grammar.ts";
import type { Token } from "./reading.ts";

const SPEECH = new Set(
  "say tell announce declare add answer reply note state report warn insist claim argue explain complain suggest hint believe think hope fear know deny confirm admit acknowledge recall write show mean promise pledge swear vow agree demand ask urge propose boast expect predict doubt assure convince inform remark repeat stress decide hold maintain concede contend allege charge understand feel see hear find prove indicate signal disclose reveal threaten order wish want regret emphasize emphasise reaffirm reiterate joke observe proclaim rule retort protest".split(
    " ",
  ),
);

export interface State {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** Words class by class; see words.ts. */
  readonly classes: string;
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

export function open(state: State, kind: ClauseKind, opener: string, parent: Clause | undefined): Clause {
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

export const current = (state: State): Clause => state.stack.at(-1)!;

export function settle(state: State): void {
  state.preposition = "";
  state.comma = false;
  state.conjunction = "";
  state.interrupted = false;
}

export function stateHasVerbSince(state: State): boolean {
  return state.last !== undefined && current(state).verb !== undefined && current(state).verb!.start >= state.last.end;
}

export const isSpeech = (verb: VerbGroup) => SPEECH.has(verb.lemma);

export const wordOf = (piece: Chunk | undefined) => (piece?.kind === "word" ? piece.word : "");
