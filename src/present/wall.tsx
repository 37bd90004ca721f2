/** The wall: the scene at hand, full screen, for the last row; keys, touch and pointer move it. */
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { IconName } from "../look/icons.ts";
import { POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../look/words.ts";
import { goAside, stepScene } from "../session/presenting.ts";
import type { Selection } from "../session/view.ts";
import { act, listenAtWall, type Overlay, type WallState, type WallWindow } from "./act.ts";
import { Fitted } from "./fitted.tsx";
import type { Room } from "./ground.ts";
import { Icon } from "./icon.tsx";
import type { Deed } from "./keys.ts";
import { type Lectern, tellPresenters } from "./link.ts";
import { Overlays } from "./overlays.tsx";
import { SceneFigure } from "./scene-figure.tsx";
import { Line, nameIn, Side } from "./side.tsx";
import { createTimer } from "./timer.ts";
import type { SceneView, WallView } from "./view.ts";
import { keepAwake, openPresenter, toggleFullScreen, useIdle } from "./window.ts";
import { PRESENT_WORDS } from "./words.ts";
import type { PresentWorld } from "./world.ts";

interface Props {
  readonly world: PresentWorld;
  readonly wall: WallView;
  /** Everything under the wall, out of reach while it stands. */
  readonly under: HTMLElement;
}

export function Wall({ world, wall, under }: Props) {
  const view = wall.now.value;
  useEffect(() => {
    under.toggleAttribute("inert", view !== null);
  }, [view === null, under]);
  return view && <Standing world={world} wall={wall} view={view} />;
}

const TOOLS: readonly (readonly [deed: Deed, name: keyof typeof PRESENT_WORDS.tools, icon: IconName])[] = [
  ["back", "back", "back"],
  ["forward", "forward", "forward"],
  ["overview", "overview", "overview"],
  ["notes", "notes", "notes"],
  ["spotlight", "spotlight", "spotlight"],
  ["theme", "theme", "theme"],
  ["full-screen", "full", "full"],
  ["help", "help", "help"],
  ["leave", "leave", "remove"],
];
/** Pixels a finger must move sideways to turn the page. */
const SWIPE = 60;

function Standing({ world: { session }, wall, view }: { world: PresentWorld; wall: WallView; view: SceneView }) {
  const overlay = useSignal<Overlay>("none");
  const typed = useSignal("");
  const spotlight = useSignal(false);
  const home = useRef<HTMLDivElement>(null);
  const state: WallState = useMemo(() => ({ overlay, typed, spotlight }), [overlay, typed, spotlight]);
  const timer = useMemo(() => createTimer(), []);
  const lectern = useRef<Lectern | null>(null);
  const outer: WallWindow = useMemo(
    () => ({
      toggleFullScreen: () => toggleFullScreen(),
      openNotes: () => {
        if (!openPresenter(lectern.current?.window())) overlay.value = "blocked";
      },
      end: () => {
        timer.end();
        if (document.fullscreenElement) void document.exitFullscreen();
      },
    }),
    [overlay, timer],
  );
  // Before the wall is seen, so that no key and no presenter comes too early.
  useLayoutEffect(() => listenAtWall(session, state, outer), [session, state, outer]);
  useLayoutEffect(() => {
    const told = tellPresenters(session, { room: wall.room, timer }, (deed) => act(session, state, outer, deed));
    lectern.current = told;
    return () => told.end();
  }, [session, wall, timer, state, outer]);
  useEffect(() => keepAwake(), []);
  useEffect(() => home.current?.focus(), []);
  const isIdle = useIdle();
  const measure = useMemo(
    () => (room: Room) => {
      wall.room.value = room;
    },
    [wall],
  );
  const pick = useMemo(() => (choice: Selection) => goAside(session, choice), [session]);
  const swipe = useRef<{ x: number; y: number } | null>(null);
  const { scene, shown, number, count, step, aside } = view;
  const headline = headlineOf(view);
  const caption = captionOf(view);
  return (
    <div
      ref={home}
      class={`wall wall-${scene.kind} ${isIdle ? "idle" : ""}`}
      data-scene={scene.id}
      data-step={step}
      tabIndex={-1}
      onKeyDown={(event) => event.stopPropagation()}
      onPointerMove={(event) => {
        home.current?.style.setProperty("--spot-x", `${event.clientX}px`);
        home.current?.style.setProperty("--spot-y", `${event.clientY}px`);
      }}
      onPointerDown={(event) => {
        swipe.current = event.pointerType === "touch" ? { x: event.clientX, y: event.clientY } : null;
      }}
      onPointerUp={(event) => {
        const from = swipe.current;
        swipe.current = null;
        if (!from || session.screen.value !== "shown") return;
        const dx = event.clientX - from.x;
        if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(event.clientY - from.y)) stepScene(session, dx < 0 ? 1 : -1);
      }}
    >
      <main class="wall-page" aria-label={PRESENT_WORDS.wall}>
        <header class="wall-head">
          <Fitted of={view}>
            <h1 class={scene.kind === "title" && aside.kind === "nothing" ? "words" : undefined}>{headline}</h1>
            {caption && <p>{caption}</p>}
          </Fitted>
        </header>
        <div class="wall-network">
          <SceneFigure wall={wall} view={view} theme={session.theme.value} onPick={pick} onMeasure={measure} />
        </div>
        <aside class="wall-side" aria-label={PRESENT_WORDS.side}>
          <Side view={view} />
        </aside>
        <footer class="wall-foot">
          <Legend view={view} />
          <p class="wall-where">
            {shown.steps > 1 && <StepMarks step={step} steps={shown.steps} />}
            <span>{PRESENT_WORDS.where(number, count)}</span>
          </p>
        </footer>
      </main>
      <p class="unseen" aria-live="polite">
        {`${headline}. ${scene.kind === "title" ? "" : caption}`}
      </p>
      <nav class="wall-tools" aria-label={PRESENT_WORDS.toolbar}>
        {TOOLS.map(([deed, name, icon]) => (
          <button
            key={deed}
            type="button"
            aria-label={PRESENT_WORDS.tools[name]}
            title={PRESENT_WORDS.tools[name]}
            onClick={() => act(session, state, outer, deed)}
          >
            <Icon name={icon} />
          </button>
        ))}
      </nav>
      {spotlight.value && <div class="wall-spotlight" aria-hidden="true" />}
      <Overlays session={session} state={state} wall={wall} />
      {session.screen.value !== "shown" && (
        <div class={`wall-cover ${session.screen.value}`} role="status">
          <span class="unseen">{PRESENT_WORDS.covered[session.screen.value]}</span>
        </div>
      )}
    </div>
  );
}

/** The scene's headline; off the script, what one has picked. */
export function headlineOf({ scene, shown, aside, dossier }: SceneView): string {
  if (aside.kind === "actor") return nameIn(dossier, aside.id);
  if (aside.kind !== "relation") return scene.headline;
  const [a = "", b = ""] = aside.id.split("~");
  const relation = shown.relations.find(({ id }) => id === aside.id);
  const status = relation && relation.status !== "actual" ? `, ${STATUS_WORDS[relation.status]}` : "";
  const weight = relation
    ? `: ${POLARITY_WORDS[relation.polarity].toLowerCase()} ${weightInWords(relation.weight)}${status}`
    : "";
  return `${nameIn(dossier, a)} and ${nameIn(dossier, b)}${weight}`;
}

export function captionOf({ scene, aside }: SceneView): string {
  if (aside.kind !== "nothing") return PRESENT_WORDS.asideHint;
  return scene.kind === "title" || scene.kind === "discussion" || scene.kind === "exercise" ? "" : (scene.caption ?? "");
}

/** Past so many steps, marks would be too small to count. */
const MOST_MARKS = 24;

export function StepMarks({ step, steps }: { step: number; steps: number }) {
  const words = PRESENT_WORDS.step(step + 1, steps);
  if (steps > MOST_MARKS) return <span class="wall-steps">{words}</span>;
  return (
    <span class="wall-steps">
      <span class="unseen">{words}</span>
      {Array.from({ length: steps }, (_, i) => (
        <i key={i} class={i <= step ? "done" : undefined} />
      ))}
    </span>
  );
}

/** What the lines on the wall mean; only those that are there. */
function Legend({ view: { shown } }: { view: SceneView }) {
  const relations = shown.relations.filter(({ id }) => id !== shown.ask?.relation);
  const has = (polarity: string) => relations.some((relation) => relation.polarity === polarity);
  const isPlanned = relations.some(({ status }) => status === "intended" || status === "possible");
  const isPast = relations.some(({ status }) => status === "past");
  return (
    <ul class="wall-legend">
      {has("cooperation") && (
        <li>
          <Line polarity="cooperation" /> {PRESENT_WORDS.legend.cooperation}
        </li>
      )}
      {has("tension") && (
        <li>
          <Line polarity="tension" /> {PRESENT_WORDS.legend.tension}
        </li>
      )}
      {isPlanned && (
        <li>
          <span class="wall-pale" aria-hidden="true" /> {PRESENT_WORDS.legend.planned}
        </li>
      )}
      {isPast && (
        <li>
          <span class="wall-hollow" aria-hidden="true" /> {PRESENT_WORDS.legend.past}
        </li>
      )}
    </ul>
  );
}
