/** The presentation at the desk: its scenes as a list to add to, put in order, change, hide and show. */
import { useSignal } from "@preact/signals";
import type { Edit } from "../core/dossier/edit.ts";
import {
  addScene,
  changeScene,
  duplicateScene,
  hideScene,
  moveScene,
  removeScene,
  replaceScenes,
} from "../core/dossier/edits-scenes.ts";
import type { Scene } from "../core/model.ts";
import { makeLesson } from "../core/scenes/lesson.ts";
import { apply } from "../session/editing.ts";
import { sceneFromView } from "../session/scene-from-view.ts";
import { ClassSection } from "./class-section.tsx";
import { SceneForm } from "./scene-form.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

const WORDS = WORDING.scenes;

export function ScenesPane() {
  const { session, present } = useWorld();
  const own = session.dossier.value.scenes ?? [];
  const scenes = session.lesson.value;
  const attempt = useEditing();
  const makeOwn = () => attempt(replaceScenes(makeLesson(session.dossier.value)));
  return (
    <div class="sheet scenes">
      <div class="deeds">
        <button type="button" class="primary" onClick={() => present()}>
          {WORDING.present}
        </button>
        <button type="button" class="quiet" onClick={makeOwn}>
          {own.length ? WORDS.again : WORDS.make}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => attempt(addScene(sceneFromView(session, headlineFor(session.dossier.value.title, own.length))))}
        >
          {WORDS.add}
        </button>
      </div>
      <p class="note">{own.length ? WORDS.hint : WORDS.none}</p>
      {own.length > 0 ? (
        <SceneList scenes={own} />
      ) : (
        <ol class="scene-list">
          {scenes.map((scene, i) => (
            <li key={scene.id} class="scene-row">
              <span class="scene-number">{i + 1}</span>
              <button type="button" class="scene-name" onClick={() => present(scene.id)} title={WORDS.presentFrom}>
                {scene.headline}
              </button>
            </li>
          ))}
        </ol>
      )}
      <ClassSection />
    </div>
  );
}

const headlineFor = (title: string, scenes: number) => title || WORDS.untitled(scenes + 1);

/** Applies an edit, or tells in words why it cannot be; gives the id of what it made. */
function useEditing(): (edit: Edit) => string | undefined {
  const { session } = useWorld();
  return (edit) => {
    try {
      return apply(session, edit);
    } catch (error) {
      session.notice.value = { text: error instanceof Error ? error.message : String(error) };
      return undefined;
    }
  };
}

function SceneList({ scenes }: { scenes: readonly Scene[] }) {
  const open = useSignal<string | null>(null);
  const dragged = useSignal<string | null>(null);
  const over = useSignal<number | null>(null);
  const attempt = useEditing();
  return (
    <ol class="scene-list">
      {scenes.map((scene, i) => (
        <li
          key={scene.id}
          class={`scene-item ${over.value === i ? "over" : ""}`}
          draggable={open.value !== scene.id}
          onDragStart={() => {
            dragged.value = scene.id;
          }}
          onDragOver={(event) => {
            if (!dragged.value) return;
            event.preventDefault();
            over.value = i;
          }}
          onDragEnd={() => {
            dragged.value = null;
            over.value = null;
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged.value) attempt(moveScene(dragged.value, i));
            dragged.value = null;
            over.value = null;
          }}
        >
          <SceneRow
            scene={scene}
            at={i}
            count={scenes.length}
            isOpen={open.value === scene.id}
            onToggle={() => {
              open.value = open.value === scene.id ? null : scene.id;
            }}
          />
          {open.value === scene.id && <SceneForm scene={scene} onSave={(change) => attempt(changeScene(scene.id, change))} />}
        </li>
      ))}
    </ol>
  );
}

interface RowProps {
  readonly scene: Scene;
  readonly at: number;
  readonly count: number;
  readonly isOpen: boolean;
  onToggle(): void;
}

function SceneRow({ scene, at, count, isOpen, onToggle }: RowProps) {
  const { present } = useWorld();
  const attempt = useEditing();
  const name = scene.headline || WORDS.untitled(at + 1);
  const moveBy = (by: number) => attempt(moveScene(scene.id, at + by));
  const deeds: readonly (readonly [name: string, sign: string, deed: () => void, isOff?: boolean])[] = [
    [WORDS.presentFrom, "▶", () => present(scene.id)],
    [WORDS.up, "↑", () => moveBy(-1), at === 0],
    [WORDS.down, "↓", () => moveBy(1), at === count - 1],
    [WORDS.duplicate, "⧉", () => attempt(duplicateScene(scene.id))],
    [scene.hidden ? WORDS.show : WORDS.hide, scene.hidden ? "◌" : "●", () => attempt(hideScene(scene.id, !scene.hidden))],
    [WORDS.remove, "×", () => attempt(removeScene(scene.id))],
  ];
  return (
    <div class={`scene-row ${scene.hidden ? "hidden-scene" : ""}`}>
      <span class="scene-number">{at + 1}</span>
      <button
        type="button"
        class="scene-name"
        aria-expanded={isOpen}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={onToggle}
        onKeyDown={(event) => {
          const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
          if (!event.altKey || !by) return;
          event.preventDefault();
          moveBy(by);
        }}
      >
        {name}
        {scene.hidden && <span class="tag">{WORDS.hidden}</span>}
      </button>
      <span class="scene-deeds">
        {deeds.map(([what, sign, deed, isOff]) => (
          <button
            key={what}
            type="button"
            class="scene-deed"
            aria-label={`${what}: ${name}`}
            title={what}
            disabled={isOff}
            onClick={deed}
          >
            {sign}
          </button>
        ))}
      </span>
    </div>
  );
}
