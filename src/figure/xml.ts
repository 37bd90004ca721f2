/** Writes XML that is well-formed whatever the words in it are; numbers to two decimals, so that equal input gives equal bytes. */
import { escapeXml } from "../core/xml-text.ts";

/** Attributes by name; undefined ones are left out, numbers are rounded. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number to two decimals, without a negative zero; what is not finite becomes 0. */
export const short = (value: number): string => String(Number.isFinite(value) ? Math.round(value * 100) / 100 || 0 : 0);

/**
 * One element.
 * @param name     an element name that the caller vouches for
 * @param children markup, already escaped
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? "" : ` ${key}="${typeof value === "number" ? short(value) : escapeXml(value).replace(/\s/g, " ")}"`,
    )
    .join("");
  const inner = children.join("");
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}
