/** Under a relation: a question to the class about it, as a scene of the presentation. */
import type { Relation } from "../core/model.ts";
import { useTrying } from "./trying.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export function AskClass({ relation }: { relation: Relation }) {
  const { session } = useWorld();
  const attempt = useTrying();
  return (
    <div class="deeds">
      <button
        type="button"
        class="quiet"
        onClick={() => attempt(async () => (await import("./scenes/adding.ts")).addQuestion(session, relation.id))}
      >
        {WORDING.askClass}
      </button>
    </div>
  );
}
