/** What the dialogs for import and export need from the world outside the panel. */
import type { ExchangeTasks, NamedFile } from "../../core/exchange/tasks.ts";
import type { Dossier } from "../../core/model.ts";

export interface Watched {
  readonly signal?: AbortSignal | undefined;
  onProgress?(progress: { readonly share: number; readonly rows?: number | undefined }): void;
}

export interface ExchangeDesk {
  /**
   * Does a step of import or export. Rejects with an ExchangeError for a file that cannot be taken in, with an AbortError when the
   * signal says stop: then the file that was looked at is forgotten too.
   */
  ask<Name extends keyof ExchangeTasks<File>>(
    task: Name,
    ask: ExchangeTasks<File>[Name]["ask"],
    watched?: Watched,
  ): Promise<ExchangeTasks<File>[Name]["answer"]>;
  /** Hands files to the browser. */
  save(files: readonly NamedFile[]): void;
  /** Puts a dossier onto the shelf and opens it; the returned function takes it off again and opens what was open before. */
  open(dossier: Dossier): Promise<() => Promise<void>>;
  /** The day here, ISO 8601. */
  today(): string;
}
