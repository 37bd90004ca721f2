/** Text in several voices on lines of one width, as SVG: numbers, sentences, remarks. */
import { escapeXml } from "../../core/xml-text.ts";
import { type Face, textWidth } from "../../look/measure.ts";
import { inOurLetters } from "../alike.ts";
import { fontOf } from "../type.ts";
import { element } from "../xml.ts";

/** How words are set; points. */
export interface Voice {
  readonly face: Face;
  readonly size: number;
  readonly fill: string;
  /** Above the line's baseline. */
  readonly rise?: number;
  /** Free room after the words. */
  readonly gap?: number;
}

/** Words in one voice. Spans stand side by side: only white space in them parts words. */
export interface Span {
  readonly text: string;
  readonly voice: Voice;
}

/** What does not part at the end of a line: pieces of one word. */
interface Word {
  readonly spans: readonly Span[];
  readonly width: number;
  /** The voice of the space before it; none at the beginning, or where a long word was broken. */
  readonly space?: Voice | undefined;
}

export interface TextLine {
  readonly spans: readonly Span[];
  readonly width: number;
}

const widthOf = ({ text, voice }: Span) => textWidth(text, voice.face, voice.size) + (voice.gap ?? 0);
const spaceWidth = (voice: Voice | undefined) => (voice ? textWidth(" ", voice.face, voice.size) : 0);

/** Breaks spans into lines no wider than `width`, points; words that are wider are broken anywhere. */
export function* breakLines(spans: readonly Span[], width: number): Generator<TextLine> {
  let line: Word[] = [];
  let used = 0;
  for (const word of wordsOf(spans, width)) {
    const more = line.length ? spaceWidth(word.space) + word.width : word.width;
    if (line.length && used + more > width) {
      yield joined(line, used);
      line = [];
      used = 0;
    }
    used += line.length ? more : word.width;
    line.push(word);
  }
  if (line.length) yield joined(line, used);
}

/** Words with their spaces; of one that is too wide, pieces. */
function* wordsOf(spans: readonly Span[], width: number): Generator<Word> {
  let word: Span[] = [];
  let space: Voice | undefined;
  const take = function* (): Generator<Word> {
    if (word.length) yield* narrowed({ spans: word, width: word.reduce((sum, span) => sum + widthOf(span), 0), space }, width);
    word = [];
  };
  for (const { text, voice } of spans)
    for (const part of inOurLetters(text).split(/(\s+)/u)) {
      if (!part) continue;
      if (/^\s/u.test(part)) {
        yield* take();
        space = voice;
      } else word.push({ text: part, voice });
    }
  yield* take();
}

function* narrowed(word: Word, width: number): Generator<Word> {
  if (word.width <= width) return yield word;
  let spans: Span[] = [];
  let used = 0;
  let space = word.space;
  for (const { text, voice } of word.spans)
    for (const character of text) {
      const span = { text: character, voice: { ...voice, gap: 0 } };
      const more = widthOf(span);
      if (spans.length && used + more > width) {
        yield { spans, width: used, space };
        [spans, used, space] = [[], 0, undefined];
      }
      spans.push(span);
      used += more;
    }
  yield { spans, width: used, space };
}

/** A line's words as few spans. */
function joined(words: readonly Word[], width: number): TextLine {
  const spans: Span[] = [];
  const add = ({ text, voice }: Span) => {
    const last = spans.at(-1);
    if (last && last.voice === voice && !voice.gap) spans[spans.length - 1] = { text: last.text + text, voice };
    else spans.push({ text, voice });
  };
  for (const [i, { spans: parts, space }] of words.entries()) {
    if (i > 0 && space) add({ text: " ", voice: space });
    for (const part of parts) add(part);
  }
  return { spans, width };
}

/** A line as SVG. @param y of the baseline */
export function drawTextLine({ spans }: TextLine, x: number, y: number, anchor?: "end"): string {
  let [risen, gap] = [0, 0];
  const parts = spans.map(({ text, voice }) => {
    const { name, fallback, weight } = fontOf(voice.face);
    const rise = voice.rise ?? 0;
    const shift = { dx: gap || undefined, dy: risen - rise || undefined };
    [risen, gap] = [rise, voice.gap ?? 0];
    return element(
      "tspan",
      {
        ...shift,
        "font-family": `'${name}', ${fallback}`,
        "font-weight": weight === 400 ? undefined : weight,
        "font-size": voice.size,
        fill: voice.fill,
      },
      escapeXml(text),
    );
  });
  return element("text", { x, y, "text-anchor": anchor }, ...parts);
}

/** Words of one voice as SVG, on one line, cut short where they are wider than `width`. */
export function drawWords(text: string, voice: Voice, x: number, y: number, width: number, anchor?: "end"): string {
  const whole = { text: inOurLetters(text).replace(/\s+/gu, " ").trim().slice(0, 500), voice };
  if (widthOf(whole) <= width) return drawTextLine({ spans: [whole], width }, x, y, anchor);
  const characters = [...whole.text];
  while (characters.length && widthOf({ text: `${characters.join("").trimEnd()}…`, voice }) > width) characters.pop();
  return drawTextLine({ spans: [{ text: `${characters.join("").trimEnd()}…`, voice }], width }, x, y, anchor);
}
