/** The presentation at the desk: its scenes as a list to add to, put in order, change, hide and show. */
import "../css/scene-form.css";
import { replaceScenes } from "../../core/dossier/edits-scenes.ts";
import { makeLesson } from "../../core/scenes/lesson.ts";
import { apply } from "../../session/editing.ts";
import type { Session } from "../../session/session.ts";
import { WORDING } from "../wording.ts";
import { SCENE_WORDS as WORDS } from "../wording-scenes.ts";
import { useWorld } from "../world.tsx";
import { addExercise, addQuestion, addView } from "./adding.ts";
import { useAttempt } from "./attempt.ts";
import { ClassSection } from "./class-section.tsx";
import { SceneList } from "./list.tsx";

export function ScenesPane() {
  const { session, present } = useWorld();
  const own = session.dossier.value.scenes ?? [];
  const attempt = useAttempt();
  const deeds: readonly (readonly [name: string, deed: (session: Session) => void])[] = [
    [WORDS.add, addView],
    [WORDS.question, (given) => addQuestion(given)],
    [WORDS.exercise, addExercise],
  ];
  return (
    <div class="sheet scenes">
      <div class="deeds">
        <button type="button" class="primary" onClick={() => present()}>
          {WORDING.present}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => attempt(() => apply(session, replaceScenes(makeLesson(session.dossier.value))))}
        >
          {own.length ? WORDS.again : WORDS.make}
        </button>
      </div>
      <p class="note">{own.length ? WORDS.hint : WORDS.none}</p>
      {own.length > 0 ? (
        <SceneList scenes={own} />
      ) : (
        <ol class="scene-list">
          {session.lesson.value.map((scene, i) => (
            <li key={scene.id} class="scene-row">
              <span class="scene-number">{i + 1}</span>
              <button type="button" class="scene-name" onClick={() => present(scene.id)} title={WORDS.presentFrom}>
                {scene.headline}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div class="deeds">
        {deeds.map(([name, deed]) => (
          <button key={name} type="button" class="quiet" onClick={() => attempt(() => deed(session))}>
            {name}
          </button>
        ))}
      </div>
      <ClassSection />
    </div>
  );
}
