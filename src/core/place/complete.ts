/** Completes places that a person chose with those of a layout, for actors who came later. */
import type { Place, Places } from "../model.ts";

/** `chosen`, and for everybody whom it lacks the place in `laid`, moved and scaled so that both cover the same ground. */
export function completePlaces(chosen: Places, laid: Places): Places {
  const missing = [...laid].filter(([id]) => !chosen.has(id));
  if (missing.length === 0) return chosen;
  const [to, from] = [extentOf(chosen), extentOf(laid)];
  const share = (length: number, whole: number) => (whole > 0 ? length / whole : 1);
  const [x, y] = [share(to.width, from.width), share(to.height, from.height)];
  const moved = ({ x: px, y: py }: Place): Place => ({ x: to.x + (px - from.x) * x, y: to.y + (py - from.y) * y });
  return new Map([...chosen, ...missing.map(([id, place]) => [id, moved(place)] as const)]);
}

/** Left, top, width and height of places; zeros where there are none. */
function extentOf(places: Places) {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
