/** The page's side: the coder behind promises, loaded when it is first asked, stopped when nobody wants the answer any more. */
import type { Reply, Request, TaskName, Tasks } from "./tasks.ts";

export interface Coder {
  /** Does a task. Rejects with an Error when it fails, with an AbortError when the signal says stop. Progress is a share, 0…1. */
  ask<Name extends TaskName>(task: Name, ask: Tasks[Name]["ask"], watch?: Watch): Promise<Tasks[Name]["answer"]>;
}

export interface Watch {
  readonly signal?: AbortSignal;
  onProgress?(share: number): void;
}

interface Waiting {
  resolve(answer: never): void;
  reject(reason: unknown): void;
  onProgress?: ((share: number) => void) | undefined;
}

/** A coder that starts its worker by the given function: once, and again after a task was stopped or the worker died. */
export function createCoder(start: () => Worker): Coder {
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
      else one.reject(new Error(data.failure));
    };
    worker.onerror = (event) =>
      stop(new Error(`The coder could not be loaded (${event.message || "the file is missing"}). Reload the page.`));
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
        running().postMessage({ id, task, ask } as Request);
      });
    },
  };
}
