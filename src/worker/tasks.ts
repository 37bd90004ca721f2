/** What the page may ask the worker, and what comes back. */
import type { EventType } from "../core/codebook.ts";
import type { Range } from "../core/model.ts";
import type { CodedArticle, SettledName } from "../core/read/reading.ts";

export interface Tasks {
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

export type TaskName = keyof Tasks;

/** A task on its way to the worker. */
export type Request = {
  [Name in TaskName]: { readonly id: number; readonly task: Name; readonly ask: Tasks[Name]["ask"] };
}[TaskName];

/** What the worker says of a task: how far it is, what came out, or why nothing did. */
export type Reply =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly answer: Tasks[TaskName]["answer"] }
  | { readonly id: number; readonly failure: string };
