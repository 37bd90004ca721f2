/** The worker's side: does what the page asks, one task by name, and sends back what came of it. */
import { messageOf } from "../core/error-message.ts";
import type { Failure, Progress, Reply, Request, TasksOf } from "./protocol.ts";

/** What does each task. */
export type Doers<Tasks extends TasksOf<Tasks>> = {
  readonly [Name in keyof Tasks]: (
    ask: Tasks[Name]["ask"],
    onProgress: (progress: Progress) => void,
  ) => Tasks[Name]["answer"] | Promise<Tasks[Name]["answer"]>;
};

/** Listens from now on. @param told what of an error goes over as plain data beside its message */
export function serve<Tasks extends TasksOf<Tasks>>(
  doers: Doers<Tasks>,
  told: (error: unknown) => unknown = () => undefined,
): void {
  const reply = (message: Reply) => postMessage(message);
  addEventListener("message", async ({ data: { id, task, ask } }: MessageEvent<Request>) => {
    try {
      const answer = await doers[task as keyof Tasks](ask, (progress) => reply({ id, progress }));
      reply({ id, answer });
    } catch (error) {
      const failure: Failure = { message: messageOf(error), known: told(error) };
      reply({ id, failure });
    }
  });
}
