/**
 * Smooth changes of a figure in the page: who stays glides to the new place, who comes or goes fades. A change that interrupts another
 * begins from what is seen.
 */

/** Milliseconds of a glide or a fade; the fade of parts that stay themselves is in wall.css. */
const GLIDE = 520;
const EASE = "cubic-bezier(.4,0,.2,1)";
/** Pixels that are not worth a glide. */
const NEAR = 12;

/** How a part is seen at a moment, in the middle of a glide or not. */
interface Sight {
  readonly box: DOMRect;
  readonly opacity: string;
  /** CSS `d` of its paths. */
  readonly paths: readonly string[];
}

const sightOf = (part: Element): Sight => ({
  box: part.getBoundingClientRect(),
  opacity: getComputedStyle(part).opacity,
  paths: [...part.querySelectorAll("path")].map((path) => getComputedStyle(path).getPropertyValue("d")),
});

/**
 * Lets every new part go on from where the one in its place was seen.
 * @param pairs the old part, if there was any, and the new one
 * @param swap  puts the new parts into the page
 */
export function glide(pairs: readonly (readonly [old: Element | undefined, fresh: Element])[], swap: () => void): void {
  const before = pairs.map(([old]) => old && sightOf(old));
  swap();
  const after = pairs.map(([, fresh]) => sightOf(fresh));
  for (const [i, [, part]] of pairs.entries()) {
    const [was, now] = [before[i], after[i]];
    if (!now) continue;
    const from = was?.opacity ?? "0";
    if (from !== now.opacity) part.animate([{ opacity: from }, { opacity: now.opacity }], { duration: GLIDE, easing: "ease" });
    if (!was) continue;
    if (part.hasAttribute("data-actor")) slide(part, was.box, now.box);
    else bend(part, was.paths, now.paths);
  }
}

/** Lets an actor slide from where it was seen to where it stands now. */
function slide(part: Element, from: DOMRect, to: DOMRect): void {
  const matrix = part instanceof SVGGraphicsElement ? part.getScreenCTM() : null;
  const [dx, dy] = [from.x + from.width / 2 - to.x - to.width / 2, from.y + from.height / 2 - to.y - to.height / 2];
  if (!matrix || Math.hypot(dx, dy) < NEAR) return;
  const start = `translate(${dx / matrix.a}px, ${dy / matrix.d}px)`;
  part.animate([{ transform: start }, { transform: "none" }], { duration: GLIDE, easing: EASE });
}

/** Lets a line follow its ends, in browsers that can move paths. */
function bend(part: Element, from: readonly string[], to: readonly string[]): void {
  for (const [i, path] of [...part.querySelectorAll("path")].entries()) {
    const [start, end] = [from[i], to[i]];
    if (start && end && start !== end) path.animate([{ d: start }, { d: end }] as Keyframe[], { duration: GLIDE, easing: EASE });
  }
}
