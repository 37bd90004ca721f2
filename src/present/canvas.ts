/**
 * Puts figures into the page, one in the place of the other. Parts are matched by actor and relation; a part that is drawn as before
 * stays the element that it is, so that a step costs only what it changes and the focus stays where it was.
 */
import { DISC_CLIP_ID } from "../figure/disc.ts";
import { hangFlags, takeStandIns } from "./flags.ts";
import { glide } from "./glide.ts";
import { MARK, type Picture, type Standing } from "./picture.ts";

const SVG = "http://www.w3.org/2000/svg";
const PARTS = "[data-actor], [data-relation], [data-tie]";

const prefersCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The markup that a part, or the page around the parts, was made of. */
const madeOf = new WeakMap<Element, string>();

/** Shows a picture in an element, in the place of the one before. @param isLive parts can be focused and clicked, and move smoothly */
export function showPicture(home: Element, picture: Picture, label: string, isLive: boolean): void {
  const fresh = parse(withOwnId(home, picture.svg));
  fresh.setAttribute("preserveAspectRatio", "xMidYMid meet");
  if (isLive) fresh.setAttribute("aria-label", label);
  else fresh.setAttribute("aria-hidden", "true");
  const old = home.firstElementChild;
  const known = new Map([...(old?.querySelectorAll(PARTS) ?? [])].map((part) => [keyOf(part), part]));
  const isPatch = old !== null && madeOf.get(old) === madeOf.get(fresh) && groupsOf(old).length === groupsOf(fresh).length;
  const pairs = [...fresh.querySelectorAll(PARTS)].map((part) => [known.get(keyOf(part)), part] as const);
  const changed = pairs.filter(([before, part]) => !isPatch || !before || madeOf.get(before) !== madeOf.get(part));
  const focused = old?.contains(document.activeElement) ? keyOf(document.activeElement as Element) : null;
  const swap = () => {
    hangFlags(changed, picture.flags);
    const figure = isPatch ? patch(old, fresh, changed) : fresh;
    if (!isPatch) home.replaceChildren(fresh);
    dress(figure, picture, isLive);
    if (focused && !figure.contains(document.activeElement)) partOf(figure, focused)?.focus();
  };
  if (old && isLive && !prefersCalm()) glide(changed, swap);
  else swap();
}

/** Numbers of the elements that figures are shown in. */
const numbers = new WeakMap<Element, number>();
let homes = 0;

/** The markup with an id of its own for the clip of discs: were it another figure's, the flags would vanish when that one is hidden. */
function withOwnId(home: Element, svg: string): string {
  const number = numbers.get(home) ?? ++homes;
  numbers.set(home, number);
  const id = `${DISC_CLIP_ID}-${number}`;
  // Within quotes, which no words of a person have in a figure.
  return svg.replace(`"${DISC_CLIP_ID}"`, `"${id}"`).replaceAll(`"url(#${DISC_CLIP_ID})"`, `"url(#${id})"`);
}

/** A figure's markup as elements of this page, none of them in it yet. */
function parse(svg: string): Element {
  // The figure is our own markup with every word escaped; it is parsed as XML, in which no script of a page runs.
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  takeStandIns(parsed);
  const fresh = document.importNode(parsed, true);
  for (const part of fresh.querySelectorAll(PARTS)) madeOf.set(part, part.outerHTML);
  madeOf.set(fresh, `${fresh.getAttribute("viewBox")} ${fresh.querySelector(":scope > rect")?.outerHTML}`);
  return fresh;
}

const keyOf = (part: Element) =>
  part.getAttribute("data-actor") ?? part.getAttribute("data-relation") ?? part.getAttribute("data-tie");

const partOf = (figure: Element, key: string) =>
  figure.querySelector<SVGElement>(`[data-actor="${CSS.escape(key)}"], [data-relation="${CSS.escape(key)}"]`);

/** The groups that hold a figure's parts, in the order of drawing. */
const groupsOf = (figure: Element): Element[] => [
  ...new Set([...figure.querySelectorAll(PARTS)].flatMap(({ parentElement }) => parentElement ?? [])),
];

/** Puts the changed parts into the old figure, takes out what the new one lacks, and orders both alike. */
function patch(
  old: Element,
  fresh: Element,
  changed: readonly (readonly [before: Element | undefined, part: Element])[],
): Element {
  const groups = groupsOf(old);
  const order = groupsOf(fresh).map((group) => [...group.children].map(keyOf));
  for (const [before, part] of changed) before?.replaceWith(part);
  const now = new Map([...changed.map(([, part]) => part), ...old.querySelectorAll(PARTS)].map((part) => [keyOf(part), part]));
  for (const [i, group] of groups.entries()) {
    const wanted = (order[i] ?? []).flatMap((key) => now.get(key) ?? []);
    for (const part of [...group.children]) if (!wanted.includes(part)) part.remove();
    for (const [at, part] of wanted.entries())
      if (group.children[at] !== part) group.insertBefore(part, group.children[at] ?? null);
  }
  return old;
}

/** Marks every part as it stands, and keeps what is gone out of reach. */
function dress(figure: Element, picture: Picture, isLive: boolean): void {
  for (const part of figure.querySelectorAll(PARTS)) {
    const standing = standingOf(part, picture);
    const isOut = standing === "gone" || !isLive;
    part.setAttribute("class", `part ${standing}`);
    if (isOut) part.setAttribute("aria-hidden", "true");
    else part.removeAttribute("aria-hidden");
    if (isOut) part.removeAttribute("tabindex");
    else if (part.hasAttribute("role")) part.setAttribute("tabindex", "0");
  }
  for (const mark of figure.querySelectorAll(":scope > .question-mark")) mark.remove();
  const { asked } = picture;
  const part = asked && partOf(figure, asked.relation);
  if (!asked || !part) return;
  part.setAttribute("aria-label", "?");
  // What it is must not stay unsaid when it is known.
  madeOf.delete(part);
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
