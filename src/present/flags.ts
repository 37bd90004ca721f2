/**
 * Flags in the figures of a presentation. They are long pictures and there are many steps: a figure is drawn with a short stand-in for
 * each, and the picture itself is hung into the page once and goes on from figure to figure.
 */

/** What stands for a flag while a figure is markup; the flag's code follows. */
const STAND_IN = "data:image/svg+xml,";

/** A short stand-in for every flag, by the same code. */
export const standIns = (flags: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...flags.keys()].map((code) => [code, STAND_IN + code]));

/** Takes the stand-ins out of a parsed figure, before a page would try to load them; each picture keeps its flag's code. */
export function takeStandIns(figure: Element): void {
  for (const image of figure.querySelectorAll("image")) {
    const name = ["href", "xlink:href"].find((each) => image.getAttribute(each)?.startsWith(STAND_IN));
    if (!name) continue;
    image.setAttribute("data-flag", image.getAttribute(name)?.slice(STAND_IN.length) ?? "");
    image.removeAttribute(name);
  }
}

const PLACE = ["x", "y", "width", "height"] as const;

/** Hangs the flags of new parts: the picture of the part before goes on in the new one, only what it lacked is loaded. */
export function hangFlags(
  pairs: readonly (readonly [before: Element | undefined, part: Element])[],
  flags: ReadonlyMap<string, string>,
): void {
  for (const [before, part] of pairs)
    for (const image of part.querySelectorAll("image[data-flag]")) {
      const code = image.getAttribute("data-flag") ?? "";
      const kept = before?.querySelector(`image[data-flag="${CSS.escape(code)}"]`);
      if (kept) {
        for (const name of PLACE) kept.setAttribute(name, image.getAttribute(name) ?? "0");
        image.replaceWith(kept);
      } else image.setAttribute("href", flags.get(code) ?? "");
    }
}
