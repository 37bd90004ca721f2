/** All of a scene that a person can change: words, steps, what is shown and lit, sentences, a question; each change one step to undo. */
import { useEffect, useRef } from "preact/hooks";
import type { SceneChange } from "../../core/dossier/edits-scenes.ts";
import { MAX_DESCRIPTION, MAX_NOTES, MAX_SHORT } from "../../core/dossier/limits.ts";
import type { Scene } from "../../core/model.ts";
import { sceneFromView } from "../../session/scene-from-view.ts";
import { isFocusLost } from "../focus.ts";
import { SCENE_WORDS as WORDS } from "../wording-scenes.ts";
import { useWorld } from "../world.tsx";
import { AskField } from "./ask.tsx";
import { LinesField } from "./lines.tsx";
import { ScenePreview } from "./preview.tsx";
import { QuotesField } from "./quotes.tsx";

export interface SceneFieldProps {
  readonly scene: Scene;
  readonly onSave: (change: SceneChange) => void;
}

export function SceneForm({ scene, onSave }: SceneFieldProps) {
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const item = root.current?.parentElement;
    item?.scrollIntoView({ block: "start" });
    if (isFocusLost()) item?.querySelector<HTMLElement>("[data-scene-row]")?.focus({ preventScroll: true });
  }, []);
  return (
    <form ref={root} class="scene-form" onSubmit={(event) => event.preventDefault()}>
      <ScenePreview scene={scene} />
      <Words scene={scene} onSave={onSave} />
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
      <LinesField scene={scene} onSave={onSave} />
      <QuotesField scene={scene} onSave={onSave} />
      <AskField scene={scene} onSave={onSave} />
      <FromDesk scene={scene} onSave={onSave} />
    </form>
  );
}

function Words({ scene, onSave }: SceneFieldProps) {
  const caption =
    scene.kind === "discussion" ? WORDS.caption.questions : scene.kind === "exercise" ? WORDS.caption.steps : WORDS.caption.words;
  return (
    <>
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
        <span>{caption}</span>
        <textarea
          rows={scene.kind === "discussion" || scene.kind === "exercise" ? 6 : 2}
          maxLength={MAX_DESCRIPTION}
          value={scene.caption ?? ""}
          onChange={(event) => onSave({ caption: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{WORDS.notes}</span>
        <textarea
          rows={3}
          maxLength={MAX_NOTES}
          value={scene.notes ?? ""}
          onChange={(event) => onSave({ notes: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

/** The scene keeps its words and takes everything else from the desk. */
function FromDesk({ scene, onSave }: SceneFieldProps) {
  const { session } = useWorld();
  const take = () => {
    const { kind: _, headline: __, ...shown } = sceneFromView(session, scene.headline);
    const { id, kind, headline, caption, notes, hidden, steps, ...given } = scene;
    const cleared = Object.fromEntries(Object.keys(given).map((key) => [key, undefined]));
    onSave({ ...cleared, ...shown });
  };
  return (
    <div>
      <button type="button" class="quiet" onClick={take}>
        {WORDS.fromDesk}
      </button>
      <p class="note">{WORDS.fromDeskWhy}</p>
    </div>
  );
}
