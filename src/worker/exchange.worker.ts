/** The exchange in a worker: files are read, tried, added up and written away from the page, which stays awake meanwhile. */
import { checkMapping } from "../core/exchange/check-mapping.ts";
import { type EventSums, sumEvents } from "../core/exchange/event-data.ts";
import { formatOfColumns } from "../core/exchange/event-format.ts";
import { ExchangeError } from "../core/exchange/exchange-error.ts";
import { importDyads } from "../core/exchange/import-dyads.ts";
import { importEvents, summarise, weighChoice } from "../core/exchange/import-events.ts";
import type { Mapping } from "../core/exchange/mapping.ts";
import type { ExchangeTasks } from "../core/exchange/tasks.ts";
import { textOf } from "./decode.ts";
import { type Held, lookAt } from "./look.ts";
import type { Progress } from "./protocol.ts";
import { serve } from "./serve.ts";
import { write } from "./write.ts";

/** The file that was looked at last, and its sums once they are made. */
let held: Held | undefined;
let sums: EventSums | undefined;

function must<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("No file is open here any more. Choose it again.");
  return thing;
}

/** Milliseconds between two words about the progress. */
const PAUSE = 80;

async function addUp(mapping: Mapping, onProgress: (progress: Progress) => void): Promise<EventSums> {
  const { source, encoding, layout, header, separator } = must(held);
  const format = layout ?? (header && separator && formatOfColumns(header, separator, mapping.columns));
  if (!format)
    throw new ExchangeError(source.name, {}, "a column is missing", "columns for source, target, date, and a code or a score");
  let share = 0;
  let told = performance.now();
  const pieces = textOf(source, encoding, (read) => {
    share = read;
  });
  return sumEvents(source.name, pieces, {
    format,
    onProgress(rows) {
      const now = performance.now();
      if (now - told < PAUSE) return;
      told = now;
      onProgress({ share, rows });
    },
  });
}

serve<ExchangeTasks<File>>(
  {
    async look({ files }) {
      sums = undefined;
      held = undefined;
      const looked = await lookAt(files);
      held = looked.held;
      return looked.found;
    },
    check: ({ mapping }) => checkMapping(must(held?.dyads), mapping),
    importPairs: ({ mapping, today, mostPairs }) => importDyads(must(held?.dyads), mapping, today, mostPairs),
    async addUp({ mapping }, onProgress) {
      sums = await addUp(mapping, onProgress);
      return summarise(sums);
    },
    weigh: (choice) => weighChoice(must(sums), choice),
    importSums: (choice) => importEvents(must(held).source.name, must(sums), choice),
    write,
  },
  (error) =>
    error instanceof ExchangeError
      ? { file: error.file, spot: error.spot, wrong: error.wrong, expected: error.expected }
      : undefined,
);
