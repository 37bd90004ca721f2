/** The sidebar: relations, article and table as tabs; on a wide page the article has a column of its own. */
import { useRef } from "preact/hooks";
import { showPane } from "../session/actions.ts";
import { reviewProgress } from "../session/review.ts";
import type { Pane } from "../session/view.ts";
import { ArticlePane } from "./article-pane.tsx";
import { RelationsPane } from "./relations-pane.tsx";
import { ReviewPane } from "./review-pane.tsx";
import { ScenesPane } from "./scenes-pane.tsx";
import { TablePane } from "./table-pane.tsx";
import { useWide } from "./wide.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

const PANES: readonly Pane[] = ["relations", "article", "review", "table", "scenes"];

export function Sidebar() {
  const { session } = useWorld();
  const wide = useWide();
  const { checked, all } = reviewProgress(session.dossier.value);
  const open = all - checked;
  const tabs = useRef<HTMLDivElement>(null);
  const panes = wide ? PANES.filter((pane) => pane !== "article") : PANES;
  const shown = wide && session.pane.value === "article" ? "relations" : session.pane.value;
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
          {panes.map((pane) => (
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
              {pane === "review" && open > 0 && <span class="tab-count">{open}</span>}
            </button>
          ))}
        </div>
        <div class="pane" id="pane" role="tabpanel" aria-labelledby={`tab-${shown}`} tabIndex={0}>
          {shown === "relations" && <RelationsPane />}
          {shown === "article" && <ArticlePane />}
          {shown === "review" && <ReviewPane />}
          {shown === "table" && <TablePane />}
          {shown === "scenes" && <ScenesPane />}
        </div>
      </section>
      {wide && (
        <section class="sidebar-article" aria-label={WORDING.panes.article} tabIndex={0}>
          <ArticlePane />
        </section>
      )}
    </div>
  );
}
