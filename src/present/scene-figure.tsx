/** A step of a scene as a figure in the page: large and clickable on the wall, small and still elsewhere. */
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Theme } from "../look/theme.ts";
import type { Selection } from "../session/view.ts";
import { showPicture } from "./canvas.ts";
import type { Room } from "./ground.ts";
import { pictureOf } from "./picture.ts";
import type { SceneView, WallView } from "./view.ts";
import { afterPaint } from "./window.ts";
import { PRESENT_WORDS } from "./words.ts";

interface Props {
  readonly wall: WallView;
  readonly view: SceneView;
  readonly theme: Theme;
  /** Units of the wall; where it is absent, the element is measured. */
  readonly room?: Room;
  readonly onMeasure?: (room: Room) => void;
  /** Words first: the figure follows when they have been shown. */
  readonly later?: boolean;
  /** Someone clicked an actor, a relation, or nothing of them. Without it the figure is only looked at. */
  readonly onPick?: (choice: Selection) => void;
}

/** Rooms come in steps, so that a small change of the window moves nobody. */
const STEP = 20;
const HEIGHT = 1080;

export function SceneFigure({ wall, view, theme, room, later = false, onMeasure, onPick }: Props) {
  const home = useRef<HTMLDivElement>(null);
  const measured = useSignal<Room | null>(null);
  useEffect(() => {
    const element = home.current;
    if (!element || room) return;
    const watch = new ResizeObserver(() => {
      const unit = Number.parseFloat(getComputedStyle(element).getPropertyValue("font-size")) / 24 || innerHeight / HEIGHT;
      const [width, height] = [element.clientWidth / unit, element.clientHeight / unit].map(
        (side) => Math.floor(side / STEP) * STEP,
      );
      if (width && height && (measured.value?.width !== width || measured.value.height !== height))
        measured.value = { width, height };
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [room, measured]);
  const size = room ?? measured.value;
  useEffect(() => {
    if (size) onMeasure?.(size);
  }, [size, onMeasure]);
  const flags = wall.flags.value;
  useLayoutEffect(() => {
    const element = home.current;
    if (!element || !size) return;
    const draw = () => {
      const picture = pictureOf(view.shown, wall.ground(view, size), size, theme, flags);
      showPicture(element, picture, PRESENT_WORDS.network, onPick !== undefined);
    };
    if (later) return afterPaint(draw);
    draw();
  }, [view, size, theme, flags, wall, later, onPick]);
  return (
    <div
      class="scene-figure"
      ref={home}
      onClick={onPick && ((event) => onPick(choiceOf(event.target)))}
      onKeyDown={
        onPick &&
        ((event) => {
          const choice = choiceOf(event.target);
          if (event.key !== "Enter" || choice.kind === "nothing") return;
          event.stopPropagation();
          onPick(choice);
        })
      }
    />
  );
}

function choiceOf(target: EventTarget | null): Selection {
  const part = target instanceof Element ? target.closest<SVGElement>("[data-actor], [data-relation]") : null;
  if (part?.dataset.actor) return { kind: "actor", id: part.dataset.actor };
  if (part?.dataset.relation) return { kind: "relation", id: part.dataset.relation };
  return { kind: "nothing" };
}
