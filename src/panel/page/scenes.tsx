/** The scenes of a saved web page: to begin presenting at any of them, and their notes to read. */
import { useSignal } from "@preact/signals";
import { walkable } from "../../core/scenes/walk.ts";
import { PAGE_WORDS } from "../wording-page.ts";
import { useWorld } from "../world.tsx";

const WORDS = PAGE_WORDS.scenes;

export function PageScenes() {
  const { session, present } = useWorld();
  const withNotes = useSignal(false);
  const scenes = walkable(session.lesson.value, null);
  const hasNotes = scenes.some(({ notes }) => notes);
  return (
    <div class="sheet scenes">
      <p class="note">
        {WORDS.hint} {hasNotes && WORDS.hintNotes}
      </p>
      {hasNotes && (
        <label class="tick">
          <input
            type="checkbox"
            checked={withNotes.value}
            onChange={() => {
              withNotes.value = !withNotes.value;
            }}
          />
          <span>{WORDS.withNotes}</span>
        </label>
      )}
      <ol class="scene-list">
        {scenes.map((scene, i) => (
          <li key={scene.id}>
            <div class="scene-row">
              <span class="scene-number">{i + 1}</span>
              <button type="button" class="scene-name" onClick={() => present(scene.id)} title={WORDS.presentFrom}>
                {scene.headline}
              </button>
            </div>
            {withNotes.value && scene.notes && <p class="page-notes">{scene.notes}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
