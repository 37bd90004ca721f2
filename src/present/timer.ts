/** When a presentation began: kept by the wall's tab, so that neither a reload nor another presenter window sets the timer back. */
import { type ReadonlySignal, signal } from "@preact/signals-core";

const KEY = "entente-began";

export interface Timer {
  /** Milliseconds since 1970. */
  readonly began: ReadonlySignal<number>;
  /** Begins anew. */
  reset(): void;
  /** The presentation is over: the next one begins at zero. */
  end(): void;
}

/** The timer of this tab: going on where a presentation is under way, else from now. */
export function createTimer(): Timer {
  const began = signal(keep(read() ?? Date.now()));
  return {
    began,
    reset() {
      began.value = keep(Date.now());
    },
    end() {
      store((storage) => storage.removeItem(KEY));
    },
  };
}

function keep(time: number): number {
  store((storage) => storage.setItem(KEY, String(time)));
  return time;
}

/** A time that was kept; undefined for none, for nonsense and for one that is yet to come. */
function read(): number | undefined {
  const kept = store((storage) => Number(storage.getItem(KEY)));
  return kept && kept > 0 && kept <= Date.now() ? kept : undefined;
}

/** Where storage is blocked, the timer lives as long as the page. */
function store<T>(deed: (storage: Storage) => T): T | undefined {
  try {
    return deed(sessionStorage);
  } catch {
    return undefined;
  }
}
