/** What a scene asks the class: about which of its lines, and what it keeps back until the next step. */
import { SCENE_HIDES } from "../../core/dossier/limits.ts";
import { choicesOf } from "../../core/scenes/pick.ts";
import { POLARITY_WORDS } from "../../look/words.ts";
import { useNames } from "../names.ts";
import { SCENE_WORDS as WORDS } from "../wording-scenes.ts";
import { useWorld } from "../world.tsx";
import type { SceneFieldProps } from "./form.tsx";

export function AskField({ scene, onSave }: SceneFieldProps) {
  const { session } = useWorld();
  const nameOf = useNames();
  const { relations } = choicesOf(session.dossier.value, scene);
  const lines = relations.filter(({ isShown }) => isShown).map(({ of }) => of);
  const asked = scene.ask?.relation ?? scene.lit?.relations[0] ?? lines[0]?.id;
  if (!asked) return null;
  return (
    <fieldset class="scene-ask">
      <legend>{WORDS.ask}</legend>
      <label>
        <span>{WORDS.askHides}</span>
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
      {scene.ask && (
        <label>
          <span>{WORDS.askLine}</span>
          <select
            value={asked}
            onChange={({ currentTarget: { value } }) => {
              // Its sentence was the answer to the question before.
              if (scene.ask) onSave({ ask: { ...scene.ask, relation: value }, quotes: undefined });
            }}
          >
            {lines.map(({ id, a, b, polarity }) => (
              <option key={id} value={id}>
                {nameOf(a)} – {nameOf(b)}, {POLARITY_WORDS[polarity].toLowerCase()}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
