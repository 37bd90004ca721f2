/** Turns mouse and touch into hovering, choosing and dragging; panning, wheel and pinch stay with sigma. */
import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import type { Place } from "../core/model.ts";
import { NOTHING, type Selection } from "../session/view.ts";

/** What hands do to the stage. Points in CSS pixels of the stage. */
export interface Hands {
  pick(point: Place): Selection;
  hover(choice: Selection): void;
  choose(choice: Selection): void;
  /** An actor follows the hand, and is let go. */
  drag(id: string, by: Place): void;
  drop(id: string): void;
}

/** Farther than this a press is no click, CSS pixels. */
const CLICK_REACH = 4;

interface Preventable {
  preventSigmaDefault(): void;
}

/** Listens until the renderer is killed. @param cursor called with the CSS cursor that fits */
export function listenToHands(sigma: Sigma, hands: Hands, cursor: (name: string) => void): void {
  let pressed: { readonly choice: Selection; readonly at: Place } | null = null;
  let last: Place = { x: 0, y: 0 };
  let isDragging = false;
  let hasMoved = false;

  const press = (point: Coordinates) => {
    pressed = { choice: hands.pick(point), at: point };
    last = point;
    isDragging = false;
    hasMoved = false;
  };
  const move = (point: Coordinates, event: Preventable) => {
    if (!pressed) return;
    hasMoved ||= Math.hypot(point.x - pressed.at.x, point.y - pressed.at.y) > CLICK_REACH;
    if (pressed.choice.kind !== "actor") return;
    // An actor under the hand is held: the ground does not move.
    event.preventSigmaDefault();
    if (!hasMoved) return;
    isDragging = true;
    cursor("grabbing");
    hands.drag(pressed.choice.id, { x: point.x - last.x, y: point.y - last.y });
    last = point;
  };
  const release = () => {
    if (isDragging && pressed?.choice.kind === "actor") {
      hands.drop(pressed.choice.id);
      cursor("pointer");
    }
    pressed = null;
    isDragging = false;
  };
  const look = (point: Coordinates) => {
    if (pressed && hasMoved) return;
    const choice = hands.pick(point);
    hands.hover(choice);
    cursor(choice.kind === "nothing" ? "default" : "pointer");
  };
  const choose = (point: Coordinates) => {
    if (!hasMoved) hands.choose(hands.pick(point));
  };

  const mouse = sigma.getMouseCaptor();
  mouse.on("mousedown", (event) => {
    if ((event.original as MouseEvent).button === 0) press(event);
  });
  mouse.on("mousemovebody", (event) => move(event, event));
  mouse.on("mousemove", look);
  mouse.on("mouseup", release);
  mouse.on("mouseleave", () => {
    if (!isDragging) hands.hover(NOTHING);
  });
  mouse.on("click", choose);
  // The second click of two is a click, never a zoom.
  mouse.on("doubleClick", (event) => {
    event.preventSigmaDefault();
    choose(event);
  });

  const touch = sigma.getTouchCaptor();
  touch.on("touchdown", ({ touches }) => {
    const [first, second] = touches;
    if (first && !second) press(first);
    else release();
  });
  touch.on("touchmove", (event) => {
    if (event.touches[0]) move(event.touches[0], event);
  });
  touch.on("touchup", release);
  touch.on("tap", ({ touches, previousTouches }) => {
    const point = touches[0] ?? previousTouches[0];
    if (point) choose(point);
  });
  touch.on("doubletap", (event) => {
    event.preventSigmaDefault();
    const point = event.touches[0] ?? event.previousTouches[0];
    if (point) choose(point);
  });
}
