/** The page's side of a worker: tasks behind promises; the worker is loaded when it is first asked, and ended when nobody wants the answer. */
import type { Failure, Progress, Reply, Request, TasksOf } from "./protocol.ts";

export interface Asker<Tasks extends TasksOf<Tasks>> {
  /** Does a task. Rejects with an Error when it fails, with an AbortError when the signal says stop. */
  ask<Name extends keyof Tasks>(task: Name, ask: Tasks[Name]["ask"], watch?: Watch): Promise<Tasks[Name]["answer"]>;
}

export interface Watch {
  readonly signal?: AbortSignal | undefined;
  onProgress?(progress: Progress): void;
}

interface Waiting {
  resolve(answer: never): void;
  reject(reason: unknown): void;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * An asker that starts its worker by the given function: once, and again after a task was stopped or the worker died.
 * @param whose "The coder": who could not be loaded, where it cannot
 * @param revive what is thrown for a failure; a plain Error where nothing else is known
 */
export function createAsker<Tasks extends TasksOf<Tasks>>(
  start: () => Worker,
  whose: string,
  revive: (failure: Failure) => Error = ({ message }) => new Error(message),
): Asker<Tasks> {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();

  const stop = (reason: unknown) => {
    worker?.terminate();
    worker = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(reason);
  };
  const running = () => {
    if (worker) return worker;
    worker = start();
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const one = waiting.get(data.id);
      if (!one) return;
      if ("progress" in data) {
        one.onProgress?.(data.progress);
        return;
      }
      waiting.delete(data.id);
      if ("answer" in data) one.resolve(data.answer as never);
      else one.reject(revive(data.failure));
    };
    worker.onerror = (event) =>
      stop(new Error(`${whose} could not be loaded (${event.message || "the file is missing"}). Reload the page.`));
    return worker;
  };
  return {
    ask(task, ask, { signal, onProgress } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const id = ++last;
        waiting.set(id, { resolve, reject, onProgress });
        // A worker in the middle of a long text hears nothing: stopping it is ending it.
        signal?.addEventListener("abort", () => waiting.has(id) && stop(signal.reason), { once: true });
        running().postMessage({ id, task: String(task), ask } satisfies Request);
      });
    },
  };
}
