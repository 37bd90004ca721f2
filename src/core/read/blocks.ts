/** Cuts a text into blocks (paragraphs, headlines, list items) that no sentence crosses, whatever its newlines look like. */
import type { Range } from "../model.ts";

/** Longest block handed to the tokenizer, in UTF-16 code units: keeps memory small and growth linear. */
const MAX_BLOCK = 4000;
/** A line this long that breaks off without a full stop was wrapped by a program, not ended by its author. */
const WRAPPED = 55;

const NEWLINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const BULLET = /^(?:[•◦▪▫●○■□‣⁃∙·*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+/u;
const TERMINAL = /[.!?…:;。！？]["'”’»)\]]*\s*$/u;
const LIMP_START = /^\s*[\p{Ll},;]/u;

/** Blocks in reading order, without the white space and bullets around them. */
export function splitBlocks(text: string): Range[] {
  const blocks: Range[] = [];
  let start = -1;
  let end = -1;
  for (const [from, to] of lines(text)) {
    const trimmed = trim(text, from, to);
    if (!trimmed) {
      if (start >= 0) pushBlock(text, start, end, blocks);
      start = -1;
      continue;
    }
    if (start >= 0 && !continues(text, start, end, trimmed)) {
      pushBlock(text, start, end, blocks);
      start = -1;
    }
    if (start < 0) start = trimmed[0] + bulletLength(text, trimmed);
    end = trimmed[1];
  }
  if (start >= 0) pushBlock(text, start, end, blocks);
  return blocks;
}

function* lines(text: string): Generator<Range> {
  let from = 0;
  for (const match of text.matchAll(NEWLINE)) {
    yield [from, match.index];
    from = match.index + match[0].length;
  }
  yield [from, text.length];
}

/** Whether a line goes on with the sentence of the line before (hard-wrapped mail, copied columns). */
function continues(text: string, start: number, end: number, line: Range): boolean {
  const lineStart = Math.max(start, text.lastIndexOf("\n", end - 1) + 1, end - 400);
  const before = text.slice(lineStart, end);
  const here = text.slice(line[0], Math.min(line[1], line[0] + 40));
  if (BULLET.test(here)) return false;
  if (LIMP_START.test(here)) return !TERMINAL.test(before);
  return before.length >= WRAPPED && before.length <= 120 && !TERMINAL.test(before);
}

function bulletLength(text: string, [from, to]: Range): number {
  const match = BULLET.exec(text.slice(from, Math.min(to, from + 8)));
  return match && match[0].length < to - from ? match[0].length : 0;
}

function trim(text: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? [start, end] : undefined;
}

/** White space, control characters and marks without width. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Adds a block, cut into pieces where it is too long: after a sentence's end, else at a space, else anywhere but inside a surrogate pair. */
function pushBlock(text: string, start: number, end: number, blocks: Range[]): void {
  let from = start;
  while (end - from > MAX_BLOCK) {
    let cut = lastStop(text, from + 1, from + MAX_BLOCK);
    if (cut < 0) cut = text.lastIndexOf(" ", from + MAX_BLOCK - 1) + 1;
    if (cut <= from) cut = from + MAX_BLOCK;
    if (isLow(text.charCodeAt(cut)) && cut > from + 1) cut--;
    const piece = trim(text, from, cut);
    if (piece) blocks.push(piece);
    from = cut;
  }
  const rest = trim(text, from, end);
  if (rest) blocks.push(rest);
}

/** Position after the last full stop before `to` that a space and a capital follow; -1 for none. */
function lastStop(text: string, from: number, to: number): number {
  for (let i = to - 3; i > from; i--) {
    if (text[i + 1] !== " " || !".!?".includes(text.charAt(i))) continue;
    const next = text.charAt(i + 2);
    if (next !== next.toLowerCase()) return i + 1;
  }
  return -1;
}

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
