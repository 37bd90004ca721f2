/** The composition of import and export, loaded when it is first wanted: the worker that reads and writes, the shelf, downloads. */
import { ExchangeError, type Spot } from "./core/exchange/exchange-error.ts";
import type { ExchangeTasks } from "./core/exchange/tasks.ts";
import { offerDownload } from "./files/download.ts";
import type { Keeper } from "./files/keeper.ts";
import type { ExchangeDesk } from "./panel/exchange/desk.ts";
import { showPane } from "./session/actions.ts";
import type { Session } from "./session/session.ts";
import { createAsker } from "./worker/asker.ts";
import type { Failure } from "./worker/protocol.ts";

interface Outside {
  readonly session: Session;
  readonly keeper: Keeper;
  readonly today: () => string;
  /** Opens a dossier of the library or the shelf. */
  open(name: string): Promise<void>;
}

/** Milliseconds between two downloads: browsers drop the second of two that come at once. */
const BETWEEN = 300;

/** What came over from the worker of an ExchangeError. */
interface Told {
  readonly file: string;
  readonly spot: Spot;
  readonly wrong: string;
  readonly expected?: string | undefined;
}

const revive = ({ message, known }: Failure): Error => {
  const told = known as Told | undefined;
  return told ? new ExchangeError(told.file, told.spot, told.wrong, told.expected) : new Error(message);
};

export function createExchange({ session, keeper, today, open }: Outside): ExchangeDesk {
  const { ask } = createAsker<ExchangeTasks<File>>(
    () => new Worker(new URL("./worker/exchange.worker.ts", import.meta.url), { type: "module" }),
    "What reads and writes files",
    revive,
  );
  return {
    ask,
    save(files) {
      for (const [i, { name, type, data }] of files.entries()) setTimeout(() => offerDownload(name, [data], type), i * BETWEEN);
    },
    async open(dossier) {
      const before = session.document.value?.name;
      await keeper.add(dossier);
      const name = session.document.value?.name;
      showPane(session, "relations");
      return async () => {
        if (before) await open(before);
        if (name) await keeper.remove(name);
      };
    },
    today,
  };
}
