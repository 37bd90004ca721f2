/** The worker's side: loads the event coder once and does one task after another. */
import { classifyDyad } from "../core/read/classify.ts";
import { readActors } from "../core/read/mentions.ts";
import { readArticle, refuseTooLong } from "../core/read/read.ts";
import { readSentences } from "../core/read/sentences.ts";
import { serve } from "./serve.ts";
import type { CoderTasks } from "./tasks.ts";

/** The first two actors that the marked words name; the type that the words around them make most likely. */
function propose({ text, date, settled, marked: [from, to] }: CoderTasks["propose"]["ask"]): CoderTasks["propose"]["answer"] {
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

serve<CoderTasks>({
  code({ text, ...about }, tell) {
    refuseTooLong(text);
    const onProgress = (share: number) => tell({ share });
    onProgress(0.1);
    return readArticle(text, { ...about, proposals: true, onProgress });
  },
  split: ({ text }) => readSentences(text).map(({ start, end }) => [start, end] as const),
  propose,
});
