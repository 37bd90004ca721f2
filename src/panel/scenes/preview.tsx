/** A scene as the wall will show it, small, step by step, while one changes it. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Scene } from "../../core/model.ts";
import { stepsOf } from "../../core/scenes/show.ts";
import { Icon } from "../icon.tsx";
import { SCENE_WORDS as WORDS } from "../wording-scenes.ts";
import { useDesk } from "../world.tsx";

export function ScenePreview({ scene }: { scene: Scene }) {
  const { session, mountSlide } = useDesk();
  const home = useRef<HTMLDivElement>(null);
  const wanted = useSignal(0);
  const steps = stepsOf(session.dossier.value, scene);
  const step = Math.min(wanted.value, steps - 1);
  useEffect(() => (home.current ? mountSlide(home.current, { id: scene.id, step }) : undefined), [mountSlide, scene.id, step]);
  const turn = (by: number) => () => {
    wanted.value = step + by;
  };
  return (
    <div class="scene-preview" role="group" aria-label={WORDS.preview}>
      {/* Everything in the picture stands in the form as words. */}
      <div class="slide-home" ref={home} aria-hidden="true" />
      {steps > 1 && (
        <p>
          <button type="button" class="quiet" aria-label={WORDS.stepBack} disabled={step === 0} onClick={turn(-1)}>
            <Icon name="back" />
          </button>
          <span aria-live="polite">{WORDS.previewStep(step + 1, steps)}</span>
          <button type="button" class="quiet" aria-label={WORDS.stepOn} disabled={step === steps - 1} onClick={turn(1)}>
            <Icon name="forward" />
          </button>
        </p>
      )}
    </div>
  );
}
