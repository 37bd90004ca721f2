/** The presenter window: the scene at hand and the next as figures, notes, clock and timer; also on a phone's width. */
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { walk } from "../core/scenes/walk.ts";
import type { Session } from "../session/session.ts";
import { deedOf } from "./keys.ts";
import { type Attendance, attendWall } from "./link.ts";
import { Slide } from "./slide.tsx";
import type { SceneView, WallView } from "./view.ts";
import { StepMarks } from "./wall.tsx";
import { useAfterPaint, windowName } from "./window.ts";
import { PRESENT_WORDS } from "./words.ts";
import type { PresentWorld } from "./world.ts";

const WORDS = PRESENT_WORDS.presenter;

export function Presenter({ world: { session }, wall }: { world: PresentWorld; wall: WallView }) {
  const isAlive = useSignal(false);
  const began = useSignal(Date.now());
  const attendance = useMemo(
    () => attendWall(session, { room: wall.room, began, isAlive }, windowName()),
    [session, wall, began, isAlive],
  );
  useEffect(() => () => attendance.end(), [attendance]);
  useEffect(() => listenAtDesk(session, attendance), [session, attendance]);
  const view = wall.now.value;
  return (
    <main class="presenter" data-scene={view?.scene.id} data-step={view?.step}>
      <header class="presenter-head">
        <h1>{WORDS.title}</h1>
        <Times began={began} onReset={() => attendance.wish("reset-timer")} />
      </header>
      {!isAlive.value && (
        <p class="presenter-alone" role="status">
          {view ? WORDS.gone : WORDS.waiting}
        </p>
      )}
      {view && <Scenes view={view} wall={wall} session={session} attendance={attendance} />}
    </main>
  );
}

interface ScenesProps {
  readonly view: SceneView;
  readonly wall: WallView;
  readonly session: Session;
  readonly attendance: Attendance;
}

function Scenes({ view, wall, session, attendance }: ScenesProps) {
  const { scene, step, shown, number, count } = view;
  const deed = (name: "forward" | "back" | "black" | "white") => () => attendance.wish(name);
  // Number, steps and notes turn at once; pictures take longer.
  const pictured = useAfterPaint(view);
  const next = nextOf(pictured, wall, session);
  return (
    <>
      <section class="presenter-now" aria-labelledby="presenter-now">
        <h2 id="presenter-now">
          {WORDS.now} <span class="presenter-where">{PRESENT_WORDS.where(number, count)}</span>
          {shown.steps > 1 && <StepMarks step={step} steps={shown.steps} />}
        </h2>
        <Slide view={pictured} wall={wall} session={session} />
      </section>
      <section class="presenter-next" aria-labelledby="presenter-next">
        <h2 id="presenter-next">{WORDS.next}</h2>
        {next ? <Slide view={next} wall={wall} session={session} /> : <p class="note">{WORDS.end}</p>}
      </section>
      <section class="presenter-notes" aria-labelledby="presenter-notes" tabIndex={0}>
        <h2 id="presenter-notes">{WORDS.notes}</h2>
        <p>{scene.notes || WORDS.noNotes}</p>
      </section>
      <div class="presenter-deeds">
        <button type="button" class="quiet" onClick={deed("back")}>
          ← {PRESENT_WORDS.tools.back}
        </button>
        <button type="button" class="primary" onClick={deed("forward")}>
          {PRESENT_WORDS.tools.forward} →
        </button>
        <button type="button" class="quiet" aria-pressed={session.screen.value === "black"} onClick={deed("black")}>
          {WORDS.black}
        </button>
        <button type="button" class="quiet" aria-pressed={session.screen.value === "white"} onClick={deed("white")}>
          {WORDS.white}
        </button>
        <span role="status">{WORDS.shown[session.screen.value]}</span>
      </div>
    </>
  );
}

/** What one key forward shows; null at the end. */
function nextOf({ dossier, scene, step }: SceneView, wall: WallView, session: Session): SceneView | null {
  const place = { id: scene.id, step };
  const next = walk(dossier, session.lesson.value, place, 1);
  return next === place ? null : wall.at(next);
}

const SECOND = 1000;

/** The time of day, and how long it has been going on. */
function Times({ began, onReset }: { began: ReadonlySignal<number>; onReset: () => void }) {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, SECOND);
    return () => clearInterval(timer);
  }, [now]);
  const passed = Math.max(0, Math.floor((now.value - began.value) / SECOND));
  const two = (n: number) => String(n).padStart(2, "0");
  const hours = Math.floor(passed / 3600);
  const date = new Date(now.value);
  return (
    <div class="presenter-times">
      <span>
        <span class="unseen">{WORDS.clock} </span>
        {two(date.getHours())}:{two(date.getMinutes())}
      </span>
      <span>
        <span class="unseen">{WORDS.timer} </span>
        {hours > 0 && `${hours}:`}
        {two(Math.floor(passed / 60) % 60)}:{two(passed % 60)}
      </span>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          onReset();
          now.value = Date.now();
        }}
      >
        {WORDS.reset}
      </button>
    </div>
  );
}

/** The wall's keys work here too. What only the wall's window can do stays there. */
function listenAtDesk(session: Session, attendance: Attendance): () => void {
  const OWN_WINDOW: ReadonlySet<string> = new Set(["full-screen", "notes", "leave", "jump"]);
  const listener = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if ([" ", "Enter"].includes(event.key) && event.target instanceof HTMLButtonElement) return;
    const deed = deedOf(event.key, session.screen.value !== "shown");
    if (!deed || OWN_WINDOW.has(deed)) return;
    event.preventDefault();
    attendance.wish(deed);
  };
  addEventListener("keydown", listener);
  return () => removeEventListener("keydown", listener);
}
