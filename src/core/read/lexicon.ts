/** The compiled lexicon, indexed by the verb or noun that opens the door to an entry. Built once, on first use. */
import compiled from "../../../graph-data/derived/lexicon.json" with { type: "json" };
import type { EventType } from "../codebook.ts";
import { type Frame, parseLine } from "./frames.ts";

/** What a word does to the deed that follows it; see graph-data/lexicon/operators.txt. */
export type Operator =
  | "refusal"
  | "promise"
  | "threat"
  | "plan"
  | "wish"
  | "failure"
  | "end"
  | "light"
  | "hint"
  | "denial"
  | "readiness";

export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  /** By the singular of the last word. */
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  /** By verb or noun; "carry out" with its particle. */
  readonly operators: ReadonlyMap<string, Operator>;
}

let lexicon: Lexicon | undefined;

export function getLexicon(): Lexicon {
  if (lexicon) return lexicon;
  const classes = new Map(Object.entries(compiled.classes as Record<string, string[]>));
  const verbs = new Map<string, Frame[]>();
  const nouns = new Map<string, Frame[]>();
  for (const [type, lines] of Object.entries(compiled.types as Record<string, string[]>))
    for (const line of lines)
      for (const frame of parseLine(line, type as EventType, classes)) {
        const index = frame.kind === "verb" ? verbs : nouns;
        const list = index.get(frame.head);
        if (list) list.push(frame);
        else index.set(frame.head, [frame]);
      }
  const operators = new Map<string, Operator>();
  for (const [kind, words] of Object.entries(compiled.operators as Record<string, string[]>))
    for (const word of words) if (!operators.has(word)) operators.set(word.replace("+", " "), kind as Operator);
  lexicon = { verbs, nouns, operators };
  return lexicon;
}
