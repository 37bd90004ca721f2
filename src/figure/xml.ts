/** Writes XML that is well-formed whatever the words in it are; numbers to two decimals, so that equal input gives equal bytes. */

/** Attributes by name; undefined ones are left out, numbers are rounded. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * What XML 1.0 cannot hold even escaped: control characters other than tab and line breaks, lone surrogates, U+FFFE and U+FFFF.
 * The `u` flag reads pairs as one character, so that only lone surrogates match.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in an element or in a quoted attribute. */
export const escapeXml = (text: string): string =>
  text.replace(UNSPEAKABLE, "").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");

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
