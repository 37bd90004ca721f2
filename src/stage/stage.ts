/**
 * The stage: effects carry the session's signals to sigma, hands carry people's wishes back.
 *
 *   network, places, looks → drawing (poses, shapes, graph) → sigma → letters and labels on top
 *   lit, theme → reducers     camera wishes → camera     pointer → actions
 */
import { effect, untracked } from "@preact/signals-core";
import type { Box } from "../look/curve.ts";
import { toDesign } from "../look/sight.ts";
import { hover, moveActor, select } from "../session/actions.ts";
import type { Session } from "../session/session.ts";
import { createCameraman } from "./camera.ts";
import { createDrawing } from "./drawing.ts";
import { createFlagShelf, type FlagSource } from "./flags.ts";
import { createLettering, loadFonts } from "./lettering.ts";
import { pickAt } from "./pick.ts";
import { type Hands, listenToHands } from "./pointer.ts";
import { createRenderer, type Renderer } from "./renderer.ts";
import { watchSize } from "./size.ts";
import { STAGE_WORDS } from "./words.ts";

export type { FlagSource };

/** Milliseconds in which discs find to new places. */
const TRAVEL = 450;
/** Milliseconds between two tries to get a lost context back, and how many tries. */
const RETRY = { wait: 400, tries: 20 } as const;

const prefersCalm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Draws the session's network into `container`, which must be empty, positioned and have a size, and keeps it up to date until destroyed.
 * It tells tests about itself in `data-nodes`, `data-edges` (counts drawn) and `data-settled` ("true" once nothing moves or loads).
 * @throws where there is no WebGL: ask `hasWebGL` first
 */
export function createStage(container: HTMLElement, session: Session, flags: FlagSource): { destroy(): void } {
  let renderer: Renderer | null = null;
  let fontsReady = false;
  let retry = 0;
  let isDestroyed = false;

  const shelf = createFlagShelf(flags, () => renderer?.sigma.scheduleRefresh());
  const drawing = createDrawing(session, shelf, (isNew) => {
    if (!renderer) return;
    if (isNew) renderer.sigma.setGraph(drawing.graph);
    else renderer.sigma.scheduleRefresh();
  });
  const lettering = createLettering(session, drawing, shelf, () => renderer?.sigma.scheduleRender());

  const cameraman = createCameraman(() => renderer, lettering);
  /** What decides where everybody stands, dragging aside. */
  const arrangement = () => ({
    dossier: session.document.value?.name,
    view: session.networkView.value,
    layout: session.layout.value,
    room: session.stageSize.value,
  });
  let arranged: ReturnType<typeof arrangement> | null = null;

  function tell(): void {
    const atlas = renderer?.textures.getAtlas() ?? {};
    const images = [...drawing.actorLooks.values()].flatMap(({ flag }) => (flag && shelf.ready(flag)) || []);
    const isSettled =
      renderer !== null &&
      fontsReady &&
      !drawing.motion.isMoving &&
      !renderer.sigma.getCamera().isAnimated() &&
      lettering.isSettled &&
      !shelf.isFetching &&
      images.every((image) => image in atlas);
    if (isSettled && renderer) session.sight.value = { ...renderer.sight(), ...renderer.size(), spots: lettering.spots() };
    container.dataset.nodes = String(drawing.graph.order);
    container.dataset.edges = String(drawing.shapes.size);
    container.dataset.settled = String(isSettled);
  }

  const hands: Hands = {
    pick(point) {
      if (!renderer) return { kind: "nothing" };
      const sight = renderer.sight();
      const relations = [...drawing.shapes].filter(([id]) => drawing.network.getEdgeAttribute(id, "kind") === "relation");
      return pickAt(toDesign(sight, point), sight.zoom, drawing.motion.poses, relations);
    },
    hover: (choice) => hover(session, choice),
    choose: (choice) => select(session, choice),
    drag(id, by) {
      const pose = drawing.motion.poses.get(id);
      const zoom = renderer?.sight().zoom ?? 1;
      if (pose) drawing.motion.put(id, { ...pose, x: pose.x + by.x / zoom, y: pose.y + by.y / zoom });
    },
    drop(id) {
      const pose = drawing.motion.poses.get(id);
      if (pose) moveActor(session, id, { x: pose.x, y: pose.y });
    },
  };

  function build(): void {
    const fresh = createRenderer(container, drawing, () => boundsOf(drawing.motion.targets.values()), prefersCalm(), rebuild);
    renderer = fresh;
    listenToHands(fresh.sigma, hands, (cursor) => {
      container.style.cursor = cursor;
    });
    fresh.textures.on("newTexture", () => fresh.sigma.scheduleRender());
    fresh.sigma.on("afterRender", () => {
      lettering.draw(fresh);
      tell();
      // A camera that is held back at the edge moves no more and yet is under way; its end must be told.
      if (fresh.sigma.getCamera().isAnimated()) fresh.sigma.scheduleRender();
    });
    fresh.sigma.scheduleRender();
  }

  /** A lost context leaves wrong pixels behind when it is merely refreshed: everything is made anew, and the camera put back. */
  function rebuild(): void {
    if (!renderer || isDestroyed) return;
    const camera = renderer.sigma.getCamera().getState();
    renderer.kill();
    renderer = null;
    tell();
    const attempt = () => {
      if (isDestroyed) return;
      try {
        build();
        renderer?.sigma.getCamera().setState(camera);
        retry = 0;
      } catch (error) {
        // The browser may need a moment before it gives contexts out again.
        if (++retry > RETRY.tries) throw error;
        setTimeout(attempt, RETRY.wait);
      }
    };
    setTimeout(attempt);
  }

  container.setAttribute("role", "img");
  const unwatch = watchSize(container, session, () => renderer?.resize());
  untracked(() => drawing.follow(0));
  build();
  loadFonts().then(() => {
    fontsReady = true;
    renderer?.sigma.scheduleRender();
  });

  const endings = [
    effect(() => {
      const next = arrangement();
      const isOther = next.dossier !== arranged?.dossier;
      drawing.follow(prefersCalm() ? 0 : TRAVEL);
      lettering.resettle();
      untracked(() => {
        container.setAttribute("aria-label", describe());
        if (JSON.stringify(next) !== JSON.stringify(arranged))
          cameraman.goHome({ must: isOther, isCalm: isOther || prefersCalm() });
      });
      arranged = next;
    }),
    effect(() => {
      session.lit.value;
      session.theme.value;
      session.selection.value;
      renderer?.sigma.scheduleRefresh();
    }),
    effect(() => {
      const wish = session.camera.value?.wish;
      if (wish) untracked(() => cameraman.obey(wish, prefersCalm()));
    }),
  ];

  function describe(): string {
    const { network } = drawing;
    if (network.order === 0) return STAGE_WORDS.empty;
    const count = (polarity: string) =>
      network.filterEdges((_, edge) => edge.kind === "relation" && edge.relation.polarity === polarity).length;
    return STAGE_WORDS.summary(network.order, count("cooperation"), count("tension"));
  }

  return {
    destroy() {
      isDestroyed = true;
      for (const end of endings) end();
      unwatch();
      drawing.motion.stop();
      lettering.stop();
      session.sight.value = null;
      renderer?.kill();
      renderer = null;
      shelf.clear();
    },
  };
}

/** The box around discs. */
function boundsOf(discs: Iterable<{ readonly x: number; readonly y: number; readonly r: number }>): Box {
  let [x0, y0, x1, y1] = [0, 0, 0, 0];
  for (const { x, y, r } of discs)
    [x0, y0, x1, y1] = [Math.min(x0, x - r), Math.min(y0, y - r), Math.max(x1, x + r), Math.max(y1, y + r)];
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}
