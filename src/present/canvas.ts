/**
 * Puts figures into the page so that they change smoothly: parts are matched by actor and relation, who stays glides to the new place,
 * who comes or goes fades. A change that interrupts another begins from what is seen.
 */
import type { Picture, Standing } from "./picture.ts";

const SVG = "http://www.w3.org/2000/svg";
/** Milliseconds of a glide or a fade. */
const GLIDE = 520;
/** Size of the question mark's disc, page units. */
const MARK = { radius: 34, type: 46 } as const;

const prefersCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Shows a picture in an element, in the place of the one before. @param isLive parts can be focused and clicked */
export function showPicture(home: Element, picture: Picture, label: string, isLive: boolean): void {
  // The figure is our own markup with every word escaped; it is parsed as XML, in which no script of a page runs.
  const parsed = new DOMParser().parseFromString(picture.svg, "image/svg+xml").documentElement;
  const fresh = document.importNode(parsed, true);
  fresh.setAttribute("preserveAspectRatio", "xMidYMid meet");
  if (isLive) fresh.setAttribute("aria-label", label);
  else fresh.setAttribute("aria-hidden", "true");
  dress(fresh, picture, isLive);
  const old = home.firstElementChild;
  if (!old) home.replaceChildren(fresh);
  else if (prefersCalm() || !isLive) old.replaceWith(fresh);
  else glide(old, fresh);
}

const keyOf = (part: Element) =>
  part.getAttribute("data-actor") ?? part.getAttribute("data-relation") ?? part.getAttribute("data-tie");

/** Marks every part as it stands, and keeps what is gone out of reach. */
function dress(figure: Element, picture: Picture, isLive: boolean): void {
  for (const part of figure.querySelectorAll(PARTS)) {
    const standing = standingOf(part, picture);
    part.setAttribute("class", `part ${standing}`);
    if (standing === "gone" || !isLive) {
      part.removeAttribute("tabindex");
      part.setAttribute("aria-hidden", "true");
    }
  }
  const { asked } = picture;
  if (!asked) return;
  const part = figure.querySelector(`[data-relation="${CSS.escape(asked.relation)}"]`);
  part?.setAttribute("aria-label", "?");
  figure.append(questionMark(asked.x, asked.y));
}

function standingOf(part: Element, picture: Picture): Standing {
  const [actor, relation, tie] = ["data-actor", "data-relation", "data-tie"].map((name) => part.getAttribute(name));
  if (actor) return picture.actor(actor);
  if (relation) return picture.relation(relation);
  const ends = (tie ?? "").split("~").slice(0, 2).map(picture.actor);
  return ends.includes("gone") ? "gone" : ends.includes("faded") ? "faded" : "here";
}

function questionMark(x: number, y: number): Element {
  const mark = document.createElementNS(SVG, "g");
  mark.setAttribute("class", "question-mark");
  mark.setAttribute("aria-hidden", "true");
  const disc = document.createElementNS(SVG, "circle");
  for (const [name, value] of Object.entries({ cx: x, cy: y, r: MARK.radius })) disc.setAttribute(name, String(value));
  const sign = document.createElementNS(SVG, "text");
  const place = { x, y: y + MARK.type * 0.35, "text-anchor": "middle", "font-size": MARK.type };
  for (const [name, value] of Object.entries(place)) sign.setAttribute(name, String(value));
  sign.textContent = "?";
  mark.append(disc, sign);
  return mark;
}

const PARTS = "[data-actor], [data-relation], [data-tie]";
const EASE = "cubic-bezier(.4,0,.2,1)";

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

/** Puts the new figure in the old one's place and lets every part go on from where it was seen. */
function glide(old: Element, fresh: Element): void {
  const before = new Map([...old.querySelectorAll(PARTS)].map((part) => [keyOf(part), sightOf(part)]));
  const focused = old.contains(document.activeElement) ? keyOf(document.activeElement as Element) : null;
  old.replaceWith(fresh);
  const parts = [...fresh.querySelectorAll(PARTS)].map((part) => ({ part, now: sightOf(part), was: before.get(keyOf(part)) }));
  for (const { part, now, was } of parts) {
    const from = was?.opacity ?? "0";
    if (from !== now.opacity) part.animate([{ opacity: from }, { opacity: now.opacity }], { duration: GLIDE, easing: "ease" });
    if (!was) continue;
    if (part.hasAttribute("data-actor")) slide(part, was.box, now.box);
    else bend(part, was.paths, now.paths);
  }
  if (focused)
    fresh.querySelector<SVGElement>(`[data-actor="${CSS.escape(focused)}"], [data-relation="${CSS.escape(focused)}"]`)?.focus();
}

/** Pixels that are not worth a glide: a label that found a better side. */
const NEAR = 12;

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
