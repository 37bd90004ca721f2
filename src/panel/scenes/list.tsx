/** The scenes of one's own as a list: in order by mouse and by key, one of them open for changing. */
import { useSignal } from "@preact/signals";
import { changeScene, duplicateScene, hideScene, moveScene, removeScene } from "../../core/dossier/edits-scenes.ts";
import type { Scene } from "../../core/model.ts";
import type { IconName } from "../../look/icons.ts";
import { Icon } from "../icon.tsx";
import { SCENE_WORDS as WORDS } from "../wording-scenes.ts";
import { useWorld } from "../world.tsx";
import { useEdit } from "./attempt.ts";
import { SceneForm } from "./form.tsx";

export function SceneList({ scenes }: { scenes: readonly Scene[] }) {
  const { sceneAtHand } = useWorld().session;
  const dragged = useSignal<string | null>(null);
  const over = useSignal<number | null>(null);
  const edit = useEdit();
  const letGo = () => {
    dragged.value = null;
    over.value = null;
  };
  return (
    <ol class="scene-list">
      {scenes.map((scene, i) => (
        <li
          key={scene.id}
          class={`scene-item ${over.value === i ? "over" : ""}`}
          draggable={sceneAtHand.value !== scene.id}
          onDragStart={() => {
            dragged.value = scene.id;
          }}
          onDragOver={(event) => {
            if (!dragged.value) return;
            event.preventDefault();
            over.value = i;
          }}
          onDragEnd={letGo}
          onDrop={(event) => {
            if (!dragged.value) return;
            event.preventDefault();
            edit(moveScene(dragged.value, i));
            letGo();
          }}
        >
          <SceneRow scene={scene} at={i} count={scenes.length} />
          {sceneAtHand.value === scene.id && <SceneForm scene={scene} onSave={(change) => edit(changeScene(scene.id, change))} />}
        </li>
      ))}
    </ol>
  );
}

function SceneRow({ scene, at, count }: { scene: Scene; at: number; count: number }) {
  const { session, present } = useWorld();
  const edit = useEdit();
  const isOpen = session.sceneAtHand.value === scene.id;
  const name = scene.headline || WORDS.untitled(at + 1);
  const moveBy = (by: number) => edit(moveScene(scene.id, at + by));
  const deeds: readonly (readonly [name: string, icon: IconName, deed: () => void, isOff?: boolean])[] = [
    [WORDS.presentFrom, "play", () => present(scene.id)],
    [WORDS.up, "up", () => moveBy(-1), at === 0],
    [WORDS.down, "down", () => moveBy(1), at === count - 1],
    [WORDS.duplicate, "copy", () => edit(duplicateScene(scene.id))],
    [scene.hidden ? WORDS.show : WORDS.hide, scene.hidden ? "hidden" : "shown", () => edit(hideScene(scene.id, !scene.hidden))],
    [WORDS.remove, "remove", () => edit(removeScene(scene.id))],
  ];
  return (
    <div class={`scene-row ${scene.hidden ? "hidden-scene" : ""}`}>
      <span class="scene-number">{at + 1}</span>
      <button
        type="button"
        class="scene-name"
        data-scene-row={scene.id}
        aria-expanded={isOpen}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => {
          session.sceneAtHand.value = isOpen ? null : scene.id;
        }}
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
        {deeds.map(([what, icon, deed, isOff]) => (
          <button
            key={what}
            type="button"
            class="scene-deed"
            aria-label={`${what}: ${name}`}
            title={what}
            disabled={isOff}
            onClick={deed}
          >
            <Icon name={icon} />
          </button>
        ))}
      </span>
    </div>
  );
}
