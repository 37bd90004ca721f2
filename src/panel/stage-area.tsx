/** The stage with what steers it: view, arrangement, filter, zoom, legend, replay. */
import { useEffect, useRef } from "preact/hooks";
import type { NetworkView } from "../core/model.ts";
import { LAYOUTS } from "../core/place/layouts.ts";
import { arrange, showView, wishCamera } from "../session/actions.ts";
import { FilterButton } from "./filter.tsx";
import { Legend } from "./legend.tsx";
import { Replay } from "./replay.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export function StageArea() {
  const { mountStage } = useWorld();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? mountStage(place.current) : undefined), [mountStage]);
  return (
    <section class="stage-area" aria-label={WORDING.stage}>
      <Controls />
      <div class="stage-frame">
        <div class="stage" ref={place} />
      </div>
      <Legend />
      <Replay />
    </section>
  );
}

function Controls() {
  const { session } = useWorld();
  return (
    <div class="controls">
      <fieldset class="choice">
        <legend class="unseen">{WORDING.viewLegend}</legend>
        {(Object.keys(WORDING.views) as NetworkView[]).map((view) => (
          <label key={view}>
            <input
              type="radio"
              name="view"
              checked={session.networkView.value === view}
              onChange={() => showView(session, view)}
            />
            <span>{WORDING.views[view]}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span class="field-name">{WORDING.layout}</span>
        <select value={session.layout.value} onChange={(event) => arrange(session, event.currentTarget.value)}>
          {LAYOUTS.map((layout) => (
            <option key={layout.id} value={layout.id} title={layout.description}>
              {layout.name}
            </option>
          ))}
        </select>
      </label>
      {session.moved.value.size > 0 && (
        <button type="button" class="quiet" onClick={() => arrange(session, session.layout.value)}>
          {WORDING.rearrange}
        </button>
      )}
      <FilterButton />
      <ZoomButtons />
    </div>
  );
}

function ZoomButtons() {
  const { session } = useWorld();
  return (
    <div class="zoom">
      <button type="button" aria-label={WORDING.zoomIn} title={WORDING.zoomIn} onClick={() => wishCamera(session, "zoom-in")}>
        +
      </button>
      <button type="button" aria-label={WORDING.zoomOut} title={WORDING.zoomOut} onClick={() => wishCamera(session, "zoom-out")}>
        −
      </button>
      <button
        type="button"
        class="zoom-fit"
        aria-label={WORDING.fit}
        title={WORDING.fit}
        onClick={() => wishCamera(session, "fit")}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
    </div>
  );
}
