/** The figure in the stage's place, for browsers without WebGL: still clickable, still by keyboard. */
import { effect, signal } from "@preact/signals-core";
import { drawFigure } from "../figure/figure.ts";
import { svgAddress } from "../figure/svg-address.ts";
import { hover, select } from "../session/actions.ts";
import type { Session } from "../session/session.ts";
import { NOTHING, type Selection } from "../session/view.ts";
import { bareFigureOf } from "./figure-input.ts";

/**
 * Draws into the element and follows the session until the returned function is called.
 * @param fetchFlag a flag's SVG as text, by ISO 3166-1 alpha-2 in lower case; for those that cannot be had, letters stand
 */
export function mountVectorStage(
  element: HTMLElement,
  session: Session,
  fetchFlag: (iso2: string) => Promise<string | undefined>,
): () => void {
  const flags = signal<ReadonlyMap<string, string>>(new Map());
  const asked = new Set<string>();
  const stopAsking = effect(() => {
    const missing = [...session.actorLooks.value.values()].flatMap(({ flag }) => (flag && !asked.has(flag) ? flag : []));
    for (const code of missing) asked.add(code);
    Promise.all(missing.map(async (code) => [code, await fetchFlag(code).catch(() => undefined)] as const)).then((fetched) => {
      const found = fetched.flatMap(([code, svg]) => (svg ? [[code, svgAddress(svg)] as const] : []));
      if (found.length > 0) flags.value = new Map([...flags.peek(), ...found]);
    });
  });
  const measure = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = element;
    if (width > 0 && height > 0) session.stageSize.value = { width: step(width), height: step(height) };
  });
  measure.observe(element);
  const stop = effect(() => {
    const focused = element.contains(document.activeElement) ? choiceOf(document.activeElement) : NOTHING;
    // The figure is our own markup with every word escaped; it is parsed as XML, in which no script of a page runs.
    const drawn = new DOMParser().parseFromString(
      drawFigure({ ...bareFigureOf(session), flags: flags.value }),
      "image/svg+xml",
    ).documentElement;
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
    stopAsking();
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
