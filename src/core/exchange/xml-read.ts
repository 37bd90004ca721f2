/** Reads XML as a stream of elements with their lines; anything that could grow by being read (a DTD, endless depth) is refused. */
import { SaxesParser } from "saxes";
import { ExchangeError, quoted, type Spot } from "./exchange-error.ts";

export interface Element {
  /** Without prefix. */
  readonly name: string;
  /** "viz" of viz:color; empty for none. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
  /** Its own text, without that of elements inside it. */
  text: string;
  /** Elements inside it, where it stands in or is one that the reader takes whole. */
  readonly children: Element[];
}

/** What is done with a file's elements. */
export interface XmlHandler {
  /** Names of elements that are given whole, with all that is in them, when they end; the rest is not kept. */
  readonly whole: ReadonlySet<string>;
  /** An element begins; `path` are the open ones, the outermost first, itself last. */
  open?(element: Element, path: readonly Element[]): void;
  /** A whole element has ended. */
  close(element: Element, path: readonly Element[]): void;
}

/** Deepest nesting of elements. */
const DEEPEST = 200;

/** Reads a whole file. Throws an ExchangeError with line and column where it is no XML, or its outermost element is another. */
export function readXml(file: string, text: string, root: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const path: Element[] = [];
  const here = (part?: string): Spot => ({ line: parser.line, column: Math.max(1, parser.column), part });
  parser.on("error", (error) => {
    const last = path.at(-1);
    throw new ExchangeError(file, here(last && `in <${last.name}>`), `this is no well-formed XML (${plain(error.message)})`);
  });
  parser.on("doctype", () => {
    throw new ExchangeError(
      file,
      here("<!DOCTYPE>"),
      "a document type can make a small file swell without end, so it is not read",
      `a file that begins with <${root}>; remove the line with <!DOCTYPE`,
    );
  });
  parser.on("opentag", ({ name: full, attributes }) => {
    const [prefix, name] = full.includes(":")
      ? [full.slice(0, full.indexOf(":")), full.slice(full.indexOf(":") + 1)]
      : ["", full];
    if (path.length === 0 && name !== root)
      throw new ExchangeError(file, here(`<${full}>`), "this is another kind of file", `<${root}> as the outermost element`);
    if (path.length >= DEEPEST)
      throw new ExchangeError(file, here(`<${full}>`), `elements stand in each other ${DEEPEST} deep`, "at most so many");
    const element = { name, prefix, attributes, line: parser.line, column: Math.max(1, parser.column), text: "", children: [] };
    path.push(element);
    handler.open?.(element, path);
  });
  const addText = (more: string) => {
    const last = path.at(-1);
    if (last) last.text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = path.at(-1);
    if (!element) return;
    if (handler.whole.has(element.name) && !element.prefix) handler.close(element, path);
    path.pop();
    if (path.some((open) => handler.whole.has(open.name))) path.at(-1)?.children.push(element);
  });
  if (!text.trim()) throw new ExchangeError(file, {}, "the file is empty", `<${root}>`);
  parser.write(text).close();
}

/** A parser's message without its own line and column. */
const plain = (message: string) => message.replace(/^(undefined:)?\d+:\d+:\s*/, "").replace(/\.$/, "");

/** An attribute that must be there. Throws an ExchangeError with the element's place. */
export function attributeOf(file: string, element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined)
    throw new ExchangeError(file, spotOf(element), `the attribute ${quoted(name)} is missing`, `${name}="…"`);
  return value;
}

export const spotOf = ({ line, column, name }: Element): Spot => ({ line, column, part: `<${name}>` });
