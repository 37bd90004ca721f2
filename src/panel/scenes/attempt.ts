/** Deeds on scenes that may not be possible: then the person is told why, in words. */
import type { Edit } from "../../core/dossier/edit.ts";
import { messageOf } from "../../core/error-message.ts";
import { apply } from "../../session/editing.ts";
import { useWorld } from "../world.tsx";

/** Does something, or tells in words why it cannot be. */
export function useAttempt(): (deed: () => unknown) => void {
  const { session } = useWorld();
  return (deed) => {
    try {
      deed();
    } catch (error) {
      session.notice.value = { text: messageOf(error) };
    }
  };
}

/** Applies an edit as one step to undo, or tells why it cannot be. */
export function useEdit(): (edit: Edit) => void {
  const { session } = useWorld();
  const attempt = useAttempt();
  return (edit) => attempt(() => apply(session, edit));
}
