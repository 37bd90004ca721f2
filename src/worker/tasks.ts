/** What the page may ask the coder's worker, and what comes back. */
import type { EventType } from "../core/codebook.ts";
import type { Range } from "../core/model.ts";
import type { CodedArticle, SettledName } from "../core/read/reading.ts";

export interface CoderTasks {
  /** Codes an article, proposals included. */
  code: {
    ask: { readonly text: string; readonly date: string; readonly title: string; readonly settled?: readonly SettledName[] };
    answer: CodedArticle;
  };
  /** Splits a text into its sentences. */
  split: { ask: { readonly text: string }; answer: readonly Range[] };
  /** Names the actors in a marked stretch of a text, and the type of event that its first two make. */
  propose: {
    ask: { readonly text: string; readonly date: string; readonly marked: Range; readonly settled?: readonly SettledName[] };
    answer: { readonly actors: readonly string[]; readonly type: EventType };
  };
}
