/** A scene at a step as the wall has it, small: for the presenter, and at the desk. */
import type { Session } from "../session/session.ts";
import { Fitted } from "./fitted.tsx";
import { SceneFigure } from "./scene-figure.tsx";
import { Side } from "./side.tsx";
import type { SceneView, WallView } from "./view.ts";
import { captionOf, headlineOf } from "./wall.tsx";

interface Props {
  readonly view: SceneView;
  readonly wall: WallView;
  readonly session: Session;
}

export function Slide({ view, wall, session }: Props) {
  return (
    <div class={`slide wall-${view.scene.kind}`}>
      <header class="slide-head">
        <Fitted of={view}>
          <h3>{headlineOf(view)}</h3>
          <p>{captionOf(view)}</p>
        </Fitted>
      </header>
      <div class="slide-network">
        <SceneFigure wall={wall} view={view} theme={session.theme.value} room={wall.room.value} later />
      </div>
      <div class="slide-side">
        <Side view={view} />
      </div>
    </div>
  );
}
