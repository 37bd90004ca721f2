/** The nouns of the light parse: what a sentence looks like once its words are grouped into phrases and clauses. */
import type { Mention } from "./reading.ts";

/** One noun with what stands before it: "the Saudi national security adviser". Token positions, end exclusive. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** Position of the noun that the group is about. */
  readonly head: number;
  /** Mentions that the whole group is: "the United States", "the two rivals". */
  readonly names: readonly Mention[];
  /** Mentions that only tell whose it is: "Seoul's deployment", "Chinese tariffs". */
  readonly owners: readonly Mention[];
  /** Mentions of appositions that name the same thing: "Le Drian, the foreign minister". */
  readonly appositions: Group[];
  /** Its noun names others by their owner: "Ukraine's allies" are not Ukraine. */
  readonly relational: boolean;
  /** Says that there is none: "no agreement", "neither". */
  readonly negative: boolean;
}

/** One or more groups in a list, with the preposition before them, if any: "to the United States and Australia". */
export interface Phrase {
  readonly index: number;
  /** Position of its first token, preposition included. */
  readonly start: number;
  end: number;
  readonly preposition: string;
  readonly groups: Group[];
  /** Follows the phrase before it without a verb or a comma between, so that it may belong to its noun. */
  readonly attached: boolean;
  /** The clause it stands in. */
  clause: Clause | undefined;
}

export type VerbForm = "finite" | "infinitive" | "participle" | "gerund";

/** Auxiliaries, negation and verb: "has not yet declared". */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  /** Position of the main verb, or of the copula. */
  readonly head: number;
  /** Dictionary form of the main verb. */
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negative: boolean;
  /** "no longer" */
  readonly ceased: boolean;
  /** will, may, could, must, "be to"; empty where none. */
  readonly modal: string;
  /** had + participle. */
  readonly pluperfect: boolean;
  /** In the present tense: states and habits. */
  readonly present: boolean;
}

export type ClauseKind =
  | "main"
  | "joined"
  | "complement"
  | "relative"
  | "adverbial"
  | "infinitive"
  | "participle"
  | "gerund"
  | "aside";

/** One verb with those who take part in it. */
export interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  /** if, after, when, that, …; empty where none. */
  readonly opener: string;
  readonly parent: Clause | undefined;
  subject: Phrase | undefined;
  verb: VerbGroup | undefined;
  readonly objects: Phrase[];
  /** Prepositional phrases after the verb. */
  readonly slots: Phrase[];
  /** Prepositional phrases before the verb. */
  readonly fronted: Phrase[];
  /** What a relative clause is about. */
  antecedent: Phrase | undefined;
  /** The antecedent stands for an object or a prepositional phrase of this clause, not for its subject. */
  gap: string | undefined;
  /** The noun phrase that the infinitive hangs on: "intent to defend". */
  noun: Phrase | undefined;
}

/** A sentence, parsed. */
export interface Parse {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** Words class by class, one letter a token; see words.ts. */
  readonly classes: string;
  /** Each token in lower case, and in the singular; empty for names, which are no cues. */
  readonly words: readonly string[];
  readonly singulars: readonly string[];
}
