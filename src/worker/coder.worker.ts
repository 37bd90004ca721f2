/** The worker's side: loads the event coder once and does one task after another. */
import { classifyDyad } from "../core/read/classify.ts";
import { readActors } from "../core/read/mentions.ts";
import { readArticle } from "../core/read/read.ts";
import { readSentences } from "../core/read/sentences.ts";
import type { Reply, Request, Tasks } from "./tasks.ts";

const answer = (request: Request, onProgress: (share: number) => void): Tasks[keyof Tasks]["answer"] => {
  switch (request.task) {
    case "code": {
      const { text, ...about } = request.ask;
      return readArticle(text, { ...about, proposals: true, onProgress });
    }
    case "split":
      return readSentences(request.ask.text).map(({ start, end }) => [start, end] as const);
    case "propose":
      return propose(request.ask);
  }
};

/** The first two actors that the marked words name; the type that the words around them make most likely. */
function propose({ text, date, settled, marked: [from, to] }: Tasks["propose"]["ask"]): Tasks["propose"]["answer"] {
  const mentions = readActors(text, date, settled).mentions.filter((mention) => mention.end > from && mention.start < to);
  const actors = [...new Set(mentions.flatMap((mention) => mention.actors))];
  const [first, second] = [actors[0], actors[1]].map((actor) =>
    mentions.find((mention) => actor !== undefined && mention.actors.includes(actor)),
  );
  if (!first || !second || first === second) return { actors, type: "CONSULT" };
  const start = Math.min(from, first.start);
  const near = text.slice(start, Math.max(to, second.end));
  const within = ({ start: s, end: e }: { start: number; end: number }) => [s - start, e - start] as const;
  return { actors, type: classifyDyad(near, within(first), within(second), date).type };
}

addEventListener("message", ({ data: request }: MessageEvent<Request>) => {
  const reply = (message: Reply) => postMessage(message);
  const onProgress = (progress: number) => reply({ id: request.id, progress });
  onProgress(0.1);
  try {
    reply({ id: request.id, answer: answer(request, onProgress) });
  } catch (error) {
    reply({ id: request.id, failure: error instanceof Error ? error.message : String(error) });
  }
});
