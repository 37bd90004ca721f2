/** What may lie over the wall for a moment: the keys, all scenes at a glance, the number of a jump. */
import { useEffect, useRef } from "preact/hooks";
import { jumpTo, scenesToWalk } from "../session/presenting.ts";
import type { Session } from "../session/session.ts";
import type { WallState } from "./act.ts";
import { SceneFigure } from "./scene-figure.tsx";
import type { WallView } from "./view.ts";
import { PRESENT_KEYS, PRESENT_WORDS } from "./words.ts";

interface Props {
  readonly session: Session;
  readonly state: WallState;
  readonly wall: WallView;
}

export function Overlays(props: Props) {
  switch (props.state.overlay.value) {
    case "help":
      return <Keys {...props} />;
    case "overview":
      return <Overview {...props} />;
    case "jump":
      return (
        <div class="wall-jump" role="status">
          {PRESENT_WORDS.jump(props.state.typed.value)} <small>{PRESENT_WORDS.jumpHint}</small>
        </div>
      );
    case "blocked":
      return (
        <div class="wall-sheet wall-blocked" role="alert">
          <p>{PRESENT_WORDS.blocked}</p>
          <Close state={props.state} />
        </div>
      );
    default:
      return null;
  }
}

function Close({ state }: Pick<Props, "state">) {
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        state.overlay.value = "none";
      }}
    >
      {PRESENT_WORDS.close}
    </button>
  );
}

function Keys({ state }: Props) {
  return (
    <div class="wall-sheet" role="dialog" aria-labelledby="wall-keys">
      <div class="wall-sheet-head">
        <h2 id="wall-keys">{PRESENT_WORDS.help}</h2>
        <Close state={state} />
      </div>
      <dl class="wall-keys">
        {PRESENT_KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Overview({ session, state, wall }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const now = session.scene.value?.id;
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus(), []);
  return (
    <div class="wall-sheet wall-overview" role="dialog" aria-labelledby="wall-overview">
      <div class="wall-sheet-head">
        <h2 id="wall-overview">{PRESENT_WORDS.overview}</h2>
        <Close state={state} />
      </div>
      <ol ref={list}>
        {scenesToWalk(session).map((scene, i) => {
          const view = wall.at({ id: scene.id, step: 0 });
          return (
            <li key={scene.id}>
              <button
                type="button"
                aria-current={scene.id === now ? "true" : undefined}
                onClick={() => {
                  jumpTo(session, i + 1);
                  state.overlay.value = "none";
                }}
              >
                <span class="wall-thumb">
                  {view && <SceneFigure wall={wall} view={view} theme={session.theme.value} room={wall.room.value} later />}
                </span>
                <span class="wall-thumb-name">
                  <b>{i + 1}</b> {scene.headline}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
