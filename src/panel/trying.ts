/** Does something that may fail, and tells the person how it went. */
import { messageOf } from "../core/error-message.ts";
import { useWorld } from "./world.tsx";

/** A function that runs a deed and shows what it returns, or why it failed, as a notice. */
export function useTrying(): (deed: () => Promise<unknown>) => void {
  const { session } = useWorld();
  return (deed) => {
    deed().then(
      (text) => {
        if (typeof text === "string") session.notice.value = { text };
      },
      (error: unknown) => {
        session.notice.value = { text: messageOf(error) };
      },
    );
  };
}
