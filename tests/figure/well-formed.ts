/** A strict little reader of XML, so that tests need no parser: elements close in order, attributes are quoted, single and clean. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text directly inside it, entities resolved. */
  text: string;
}

const TOKEN = /<([a-zA-Z]+(?::[a-zA-Z]+)?)((?: [a-zA-Z][\w:-]*="[^"<>]*")*)(\/?)>|<\/([a-zA-Z:]+)>|([^<>]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
/** Characters that XML 1.0 allows. */
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** All elements in document order. Throws where the text is not one well-formed element. */
export function readXml(xml: string): XmlElement[] {
  if (!ALLOWED.test(xml)) throw new Error("a character that XML does not allow");
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let end = 0;
  for (const [whole, name, attributes = "", closed, closing, text] of xml.matchAll(TOKEN)) {
    if (open.length === 0 && elements.length > 0) throw new Error(`content after the root: ${whole.slice(0, 50)}`);
    end += whole.length;
    if (name) {
      const element = { name, attributes: readAttributes(attributes), text: "" };
      elements.push(element);
      if (!closed) open.push(element);
    } else if (closing) {
      const last = open.pop()?.name;
      if (last !== closing) throw new Error(`</${closing}> closes <${last}>`);
    } else if (text) {
      const around = open.at(-1);
      if (!around) throw new Error("text outside the root");
      around.text += resolve(text);
    }
  }
  if (end !== xml.length) throw new Error(`not XML at ${end}: ${xml.slice(end, end + 60)}`);
  if (open.length || !elements.length) throw new Error("an element is not closed");
  return elements;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, key = "", value = ""] of text.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
    if (key in found) throw new Error(`${key} twice`);
    found[key] = resolve(value);
  }
  return found;
}

const resolve = (text: string) =>
  text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name];
    if (!character || !whole.endsWith(";")) throw new Error(`no entity: ${whole}`);
    return character;
  });
