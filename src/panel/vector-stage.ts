/** The figure in the stage's place, for browsers without WebGL: still clickable, still by keyboard. */
import { effect } from "@preact/signals-core";
import { drawFigure } from "../figure/figure.ts";
import { hover, select } from "../session/actions.ts";
import type { Session } from "../session/session.ts";
import { NOTHING, type Selection } from "../session/view.ts";
import { bareFigureOf } from "./figure-input.ts";

/** Draws into the element and follows the session until the returned function is called. */
export function mountVectorStage(element: HTMLElement, session: Session): () => void {
  const measure = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = element;
    if (width > 0 && height > 0) session.stageSize.value = { width: step(width), height: step(height) };
  });
  measure.observe(element);
  const stop = effect(() => {
    const focused = element.contains(document.activeElement) ? choiceOf(document.activeElement) : NOTHING;
    // The figure is our own markup with every word escaped; it is parsed as XML, in which no script of a page runs.
    const drawn = new DOMParser().parseFromString(drawFigure(bareFigureOf(session)), "image/svg+xml").documentElement;
    drawn.setAttribute("class", "vector-stage");
    element.dataset.settled = "true";
    element.dataset.nodes = String(session.network.value.order);
    element.dataset.edges = String(session.network.value.filterEdges((_, edge) => edge.kind === "relation").length);
    element.replaceChildren(document.importNode(drawn, true));
    if (focused.kind === "actor" || focused.kind === "relation")
      element.querySelector<SVGElement>(`[data-${focused.kind}="${CSS.escape(focused.id)}"]`)?.focus();
  });
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    click: (event) => select(session, choiceOf(event.target)),
    keydown: (event) => {
      if (!(event instanceof KeyboardEvent) || !["Enter", " "].includes(event.key)) return;
      event.preventDefault();
      select(session, choiceOf(event.target));
    },
    pointerover: (event) => hover(session, choiceOf(event.target)),
    pointerleave: () => hover(session, NOTHING),
  };
  for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener);
  return () => {
    stop();
    measure.disconnect();
    for (const [name, listener] of Object.entries(listeners)) element.removeEventListener(name, listener);
    element.replaceChildren();
  };
}

const step = (length: number) => Math.round(length / 20) * 20;

function choiceOf(target: EventTarget | null): Selection {
  const part = target instanceof Element ? target.closest<SVGElement>("[data-actor], [data-relation]") : null;
  if (part?.dataset.actor) return { kind: "actor", id: part.dataset.actor };
  if (part?.dataset.relation) return { kind: "relation", id: part.dataset.relation };
  return NOTHING;
}
