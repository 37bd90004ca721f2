/** A deed of a form that takes its time and may fail. */
import { type Signal, useSignal } from "@preact/signals";
import { messageOf } from "../core/error-message.ts";

export interface Busy {
  readonly isBusy: Signal<boolean>;
  /** Why the last deed failed; empty where it did not. */
  readonly trouble: Signal<string>;
  /** Does it: busy meanwhile, and afterwards either done or in trouble. */
  attempt(deed: () => Promise<unknown>): Promise<void>;
}

export function useBusy(): Busy {
  const isBusy = useSignal(false);
  const trouble = useSignal("");
  return {
    isBusy,
    trouble,
    async attempt(deed) {
      isBusy.value = true;
      trouble.value = "";
      try {
        await deed();
      } catch (error) {
        trouble.value = messageOf(error);
      } finally {
        isBusy.value = false;
      }
    },
  };
}
