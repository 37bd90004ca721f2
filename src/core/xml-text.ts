/** Text as XML 1.0 can hold it, for figures and graph files alike. */

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

/** The same with tabs and line breaks as references, which every reader would otherwise make spaces in an attribute. */
export const escapeExactly = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
