/** The import, step by step: a file is looked at, its columns are explained, its sums chosen, and at the end there is a new dossier. */
import { type Signal, signal } from "@preact/signals";
import type { CellComplaint, MappingCheck } from "../../core/exchange/check-mapping.ts";
import type { Imported } from "../../core/exchange/import-dyads.ts";
import type { EventChoice, EventSummary, Weighed } from "../../core/exchange/import-events.ts";
import type { Mapping } from "../../core/exchange/mapping.ts";
import type { FoundEvents, FoundPairs } from "../../core/exchange/tasks.ts";
import type { ExchangeDesk } from "./desk.ts";

export type Explained = FoundPairs | FoundEvents;

/** Where one is. */
export type Step =
  | { readonly at: "drop" }
  | { readonly at: "looking"; readonly file: string }
  | { readonly at: "explain"; readonly found: Explained }
  | { readonly at: "reading"; readonly found: Explained; readonly controller: AbortController }
  | { readonly at: "choose"; readonly found: Explained; readonly summary: EventSummary };

export interface ImportState {
  readonly step: Signal<Step>;
  readonly trouble: Signal<unknown>;
  readonly mapping: Signal<Mapping>;
  /** Rows are relations of their own, or events to be added up. */
  readonly mode: Signal<"rows" | "events">;
  /** What the mapping makes of the file; null until that is known. */
  readonly check: Signal<MappingCheck | null>;
  /** Pairs to keep; null for as many as are readable. */
  readonly mostPairs: Signal<number | null>;
  readonly progress: Signal<{ readonly share: number; readonly rows: number }>;
  readonly choice: Signal<EventChoice>;
  readonly weighed: Signal<Weighed | null>;
  readonly isBusy: Signal<boolean>;
  readonly wasStopped: Signal<boolean>;
}

const NO_MAPPING: Mapping = { columns: {}, otherwise: "cooperation", neutral: null, isDirected: false };
/** Sentences that still open at once. */
export const MANY_SENTENCES = 20_000;
const FEW_PAIRS = 100;

/** @param opened tells that a dossier was made and is open @param load brings the desk when it is first needed */
export function createImport(
  load: () => Promise<ExchangeDesk>,
  opened: (imported: Imported, isOwn: boolean, undo: () => Promise<void>) => void,
) {
  const state: ImportState = {
    step: signal<Step>({ at: "drop" }),
    trouble: signal(null),
    mapping: signal(NO_MAPPING),
    mode: signal<"rows" | "events">("rows"),
    check: signal(null),
    mostPairs: signal(null),
    progress: signal({ share: 0, rows: 0 }),
    choice: signal({}),
    weighed: signal(null),
    isBusy: signal(false),
    wasStopped: signal(false),
  };
  const { step, trouble, mapping, mode, check, mostPairs, progress, choice, weighed, isBusy, wasStopped } = state;
  let files: readonly File[] = [];
  /** Only the latest answer counts. */
  let asked = 0;

  /** Does something; what goes wrong is shown, and nothing else has happened. */
  async function attempt(deed: () => Promise<void>): Promise<void> {
    trouble.value = null;
    wasStopped.value = false;
    isBusy.value = true;
    try {
      await deed();
    } catch (error) {
      trouble.value = error;
      if (step.value.at === "looking") step.value = { at: "drop" };
    } finally {
      isBusy.value = false;
    }
  }

  async function open(imported: Imported, isOwn: boolean): Promise<void> {
    const desk = await load();
    const undo = await desk.open(imported.dossier);
    step.value = { at: "drop" };
    opened(imported, isOwn, undo);
  }

  const look = (chosen: readonly File[]) =>
    attempt(async () => {
      files = chosen;
      step.value = { at: "looking", file: chosen[0]?.name ?? "" };
      const found = await (await load()).ask("look", { files });
      if (found.kind === "dossier") return open({ dossier: found.dossier, notices: found.notices }, true);
      mapping.value = found.mapping;
      mode.value = found.kind === "events" || found.looksLikeEvents ? "events" : "rows";
      mostPairs.value = null;
      check.value = null;
      step.value = { at: "explain", found };
      await tryMapping();
    });

  /** Asks what the mapping makes of the file; an older question's answer is not heard. */
  async function tryMapping(): Promise<void> {
    const current = step.value;
    if (current.at !== "explain" || (current.found.kind === "events" && current.found.layout)) return;
    const mine = ++asked;
    try {
      const answer = await (await load()).ask("check", { mapping: mapping.value });
      if (mine === asked) check.value = answer;
    } catch (error) {
      if (mine === asked) trouble.value = error;
    }
  }

  /** Sums with as few pairs as needed for all to open at once. */
  async function startChoice(summary: EventSummary): Promise<void> {
    const desk = await load();
    let pairs = Math.min(FEW_PAIRS, summary.pairs);
    let found = await desk.ask("weigh", { pairs });
    while (found.sums > MANY_SENTENCES && pairs > 10) {
      pairs = Math.ceil(pairs / 2);
      found = await desk.ask("weigh", { pairs });
    }
    choice.value = { pairs };
    weighed.value = found;
  }

  return {
    ...state,
    look,
    reset() {
      step.value = { at: "drop" };
      trouble.value = null;
      wasStopped.value = false;
    },
    changeMapping(change: Partial<Mapping>) {
      mapping.value = { ...mapping.value, ...change };
      void tryMapping();
    },
    importPairs: () =>
      attempt(async () => {
        const desk = await load();
        const most = keptPairs(state);
        await open(await desk.ask("importPairs", { mapping: mapping.value, today: desk.today(), mostPairs: most }), false);
      }),
    addUp: () =>
      attempt(async () => {
        const current = step.value;
        if (current.at !== "explain") return;
        const controller = new AbortController();
        progress.value = { share: 0, rows: 0 };
        step.value = { at: "reading", found: current.found, controller };
        try {
          const desk = await load();
          const summary = await desk.ask(
            "addUp",
            { mapping: mapping.value },
            {
              signal: controller.signal,
              onProgress: ({ share, rows = 0 }) => {
                progress.value = { share, rows };
              },
            },
          );
          await startChoice(summary);
          step.value = { at: "choose", found: current.found, summary };
        } catch (error) {
          step.value = current;
          if (!controller.signal.aborted) throw error;
          // The worker that was stopped knows nothing any more.
          await (await load()).ask("look", { files });
          wasStopped.value = true;
        }
      }),
    stop() {
      if (step.value.at === "reading") step.value.controller.abort();
    },
    async choose(change: Partial<EventChoice>) {
      choice.value = { ...choice.value, ...change };
      const mine = ++asked;
      const answer = await (await load()).ask("weigh", choice.value);
      if (mine === asked) weighed.value = answer;
    },
    importSums: () => attempt(async () => open(await (await load()).ask("importSums", choice.value), false)),
  };
}

export type Import = ReturnType<typeof createImport>;

/** How many pairs will be kept; undefined for all. */
export function keptPairs({ mostPairs, check }: Pick<ImportState, "mostPairs" | "check">): number | undefined {
  const pairs = check.value?.pairs ?? 0;
  const wished = mostPairs.value ?? check.value?.swift ?? pairs;
  return wished < pairs ? wished : undefined;
}

/** Do cells speak against the mapping that nobody has agreed to leave out? */
export const isSpokenAgainst = (complaints: readonly CellComplaint[], { leavesUnreadable }: Mapping): boolean =>
  complaints.length > 0 && !leavesUnreadable;
