/** Reads an SVG as a tree: our own figures, and the flags in them. */
import { strFromU8 } from "fflate";
import { SaxesParser } from "saxes";

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}
export type SvgNode = SvgElement | string;

export const isElement = (node: SvgNode): node is SvgElement => typeof node !== "string";

/** The root element. Throws an Error where the text is no well-formed XML. */
export function parseSvg(text: string): SvgElement {
  const parser = new SaxesParser({ xmlns: false });
  const root: { children: SvgNode[] } = { children: [] };
  const open: { children: SvgNode[] }[] = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (words) => open.at(-1)?.children.push(words));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const svg = root.children.find(isElement);
  if (!svg) throw new Error("This is no SVG.");
  return svg;
}

/** All elements, outer before inner. */
export function* elementsIn(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* elementsIn(child);
}

/** The words in an element, in order. */
export const wordsIn = (element: SvgElement): string =>
  element.children.map((child) => (isElement(child) ? wordsIn(child) : child)).join("");

/** The SVG in a data URI; undefined for any other address. */
export function svgInUri(address: string): string | undefined {
  const [, base64, data = ""] = /^data:image\/svg\+xml[^,]*?(;base64)?,(.*)$/s.exec(address) ?? [];
  if (!data) return undefined;
  return base64 ? strFromU8(bytesOfBase64(data)) : decodeURIComponent(data);
}

const DIGITS = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].map((digit, i) => [digit, i]));

function bytesOfBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.replace(/=+$/, "").length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const digit of text) {
    const value = DIGITS.get(digit);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}
