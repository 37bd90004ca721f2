/** The words of a scene, and how it unfolds: saved when a field is left, one step to undo each. */
import type { SceneChange } from "../core/dossier/edits-scenes.ts";
import { MAX_DESCRIPTION, MAX_NOTES, MAX_SHORT, SCENE_HIDES } from "../core/dossier/limits.ts";
import type { Scene } from "../core/model.ts";
import { WORDING } from "./wording.ts";

const WORDS = WORDING.scenes;

export function SceneForm({ scene, onSave }: { scene: Scene; onSave: (change: SceneChange) => void }) {
  const asked = scene.ask?.relation ?? (scene.lit?.relations.length === 1 ? scene.lit.relations[0] : undefined);
  return (
    <form class="scene-form" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{WORDS.headline}</span>
        <input
          type="text"
          maxLength={MAX_SHORT}
          value={scene.headline}
          onChange={(event) => onSave({ headline: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{WORDS.caption}</span>
        <textarea
          rows={3}
          maxLength={MAX_DESCRIPTION}
          value={scene.caption ?? ""}
          onChange={(event) => onSave({ caption: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{WORDS.notes}</span>
        <textarea
          rows={4}
          maxLength={MAX_NOTES}
          value={scene.notes ?? ""}
          onChange={(event) => onSave({ notes: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{WORDS.steps}</span>
        <select
          value={scene.steps ?? ""}
          onChange={(event) => onSave({ steps: (event.currentTarget.value || undefined) as Scene["steps"] })}
        >
          <option value="">{WORDS.stepNames.none}</option>
          <option value="relations">{WORDS.stepNames.relations}</option>
          <option value="sentences">{WORDS.stepNames.sentences}</option>
        </select>
      </label>
      {asked && (
        <label>
          <span>{WORDS.ask}</span>
          <select
            value={scene.ask?.hides ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const hides = SCENE_HIDES.find((each) => each === value);
              onSave({ ask: hides && { relation: asked, hides } });
            }}
          >
            <option value="">{WORDS.askNames.nothing}</option>
            {SCENE_HIDES.map((hides) => (
              <option key={hides} value={hides}>
                {WORDS.askNames[hides]}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}
