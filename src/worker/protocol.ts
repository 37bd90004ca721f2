/** How page and worker talk: a task with its number goes out; progress, an answer or a failure with that number comes back. */

/** Task → what is asked, what is answered. */
export type TasksOf<Tasks> = { readonly [Name in keyof Tasks]: { readonly ask: unknown; readonly answer: unknown } };

export interface Request {
  readonly id: number;
  readonly task: string;
  readonly ask: unknown;
}

/** How far a task is. */
export interface Progress {
  /** 0…1. */
  readonly share: number;
  /** Rows read so far, of tasks that read rows. */
  readonly rows?: number | undefined;
}

/** Why a task has no answer. */
export interface Failure {
  /** In words for the person. */
  readonly message: string;
  /** What else its error knows, as plain data. */
  readonly known?: unknown;
}

export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: Failure };
