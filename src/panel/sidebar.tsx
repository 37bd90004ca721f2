/** The sidebar: panes as tabs; on a wide page the article has a column of its own. */
import type { ComponentType } from "preact";
import { useRef } from "preact/hooks";
import { showPane } from "../session/actions.ts";
import type { Pane } from "../session/view.ts";
import { useWide } from "./wide.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export interface PanePart {
  readonly id: Pane;
  readonly Content: ComponentType;
  /** Stands on the tab, beside its name. */
  readonly Mark?: ComponentType;
}

/** @param parts in the order of their tabs; "relations" is among them */
export function Sidebar({ parts }: { parts: readonly PanePart[] }) {
  const { session } = useWorld();
  const wide = useWide();
  const tabs = useRef<HTMLDivElement>(null);
  const part = (pane: Pane) => parts.find(({ id }) => id === pane);
  const panes = parts.map(({ id }) => id).filter((pane) => !wide || pane !== "article");
  const shown = panes.find((pane) => pane === session.pane.value) ?? "relations";
  const [Shown, Article] = [part(shown)?.Content, wide && part("article")?.Content];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = panes[(panes.indexOf(shown) + step + panes.length) % panes.length];
    if (!step || !next) return;
    showPane(session, next);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="sidebar" id="sidebar">
      <section class="sidebar-main" aria-label={WORDING.sidebar}>
        <div class="tabs" role="tablist" ref={tabs} onKeyDown={onKeyDown}>
          {panes.map((pane) => {
            const Mark = part(pane)?.Mark;
            return (
              <button
                key={pane}
                id={`tab-${pane}`}
                type="button"
                role="tab"
                class="tab"
                aria-selected={pane === shown}
                aria-controls="pane"
                tabIndex={pane === shown ? 0 : -1}
                onClick={() => showPane(session, pane)}
              >
                {WORDING.panes[pane]}
                {Mark && <Mark />}
              </button>
            );
          })}
        </div>
        <div class="pane" id="pane" role="tabpanel" aria-labelledby={`tab-${shown}`} tabIndex={0}>
          {Shown && <Shown />}
        </div>
      </section>
      {Article && (
        <section class="sidebar-article" aria-label={WORDING.panes.article} tabIndex={0}>
          <Article />
        </section>
      )}
    </div>
  );
}
