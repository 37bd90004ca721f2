/** What the event coder knows about a text on its way from characters to events: tokens, mentions, and the coded article at the end. */
import type { EventType, Status } from "../codebook.ts";
import type { Range } from "../model.ts";

/** One word or punctuation mark. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, DET, PRON, PART, NUM, SCONJ, CCONJ, PUNCT, … */
  readonly pos: string;
}

/** One sentence with its tokens. */
export interface SentenceTokens {
  /** Position in the article, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** How the words name the actor. */
export type Naming = "name" | "demonym" | "capital" | "seat" | "organ" | "title" | "pronoun" | "description" | "acronym";

/** A span of text that names one actor or a group of them. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Positions of its first token and one past its last, in the sentence's tokens. */
  readonly tokens: Range;
  /** Actor ids; several for "the two countries", "both sides", "they". */
  readonly actors: readonly string[];
  readonly naming: Naming;
  /** A mere place ("met in Beijing"), no actor. */
  readonly place: boolean;
  /** Stands as an adjective or possessive before a noun ("Chinese use of force", "Seoul's deployment"). */
  readonly attributive: boolean;
  /** Which rule of the reader found it, in plain words, for "why?". */
  readonly rule: string;
}

/** An actor as the article gives it: as in CODEBOOK.md. */
export type ReadActor =
  | { readonly id: string; readonly kind: "country" | "organisation"; readonly name: string }
  | { readonly id: string; readonly kind: "leader"; readonly name: string; readonly country: string };

/** What a person has settled: these words name that country or organisation throughout. */
export interface SettledName {
  readonly words: string;
  readonly actor: string;
}

/** The text after the first half of the coder: who is named where. */
export interface Reading {
  readonly text: string;
  /** ISO 8601 day of the article. */
  readonly date: string;
  readonly sentences: readonly SentenceTokens[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly ReadActor[];
}

/** An event as the coder proposes it, with everything that decided it. */
export interface ReadEvent {
  readonly source: string;
  readonly target: string;
  readonly type: EventType;
  readonly status: Status;
  readonly mutual?: boolean;
  readonly evidence: readonly { readonly start: number; readonly end: number }[];
  /** How sure the coder is, 0…1. */
  readonly confidence: number;
  readonly reason: {
    readonly source?: Range;
    readonly target?: Range;
    readonly cue: Range;
    /** Lexicon entry that the cue matched. */
    readonly entry: string;
    readonly roles: string;
    readonly status: string;
  };
}

/** CODEBOOK.md's coded article, as the command line prints it. */
export interface CodedArticle {
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly actors: readonly ReadActor[];
  readonly events: readonly ReadEvent[];
}
