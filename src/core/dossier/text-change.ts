/** What a correction left of a text: which stretches stand unchanged, and where they stand now. */
import { diffArrays } from "diff";
import type { Range } from "../model.ts";

/** A stretch that both texts have: from `old` in the one, from `now` in the other. UTF-16 code units. */
interface Kept {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** The unchanged stretches in reading order. */
export type TextChange = readonly Kept[];

/**
 * Past this many words removed and added, what lies between the first and the last difference counts as rewritten whole:
 * to compare further takes time that grows with its square.
 */
const MOST_DIFFERENCES = 2000;

/** Words whole, scripts without spaces by character, everything else by character. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** Compares two versions of a text word by word (Myers 1986, by jsdiff). */
export function compareTexts(before: string, after: string): TextChange {
  const [old, now] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const same = (i: number, j: number) => old[i] === now[j];
  let first = 0;
  while (first < old.length && first < now.length && same(first, first)) first++;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && same(old.length - 1 - last, now.length - 1 - last)) last++;
  const head = lengthOf(old.slice(0, first));
  const tail = lengthOf(old.slice(old.length - last));
  const kept: Kept[] = head ? [{ old: 0, now: 0, length: head }] : [];
  const parts = diffArrays(old.slice(first, old.length - last), now.slice(first, now.length - last), {
    maxEditLength: MOST_DIFFERENCES,
  });
  const at = { old: head, now: head };
  for (const { added, removed, value } of parts ?? []) {
    const length = lengthOf(value);
    if (!added && !removed) kept.push({ ...at, length });
    if (!added) at.old += length;
    if (!removed) at.now += length;
  }
  if (tail) kept.push({ old: before.length - tail, now: after.length - tail, length: tail });
  return kept;
}

const lengthOf = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + token.length, 0);

/** What stands unchanged of [start, end), as pieces of the new text in order. */
export function piecesLeft(change: TextChange, [start, end]: Range): Range[] {
  const pieces: Range[] = [];
  for (let i = firstEndingAfter(change, start); i < change.length; i++) {
    const kept = change[i];
    if (!kept || kept.old >= end) break;
    const shift = kept.now - kept.old;
    pieces.push([Math.max(start, kept.old) + shift, Math.min(end, kept.old + kept.length) + shift]);
  }
  return pieces;
}

/** Where [start, end) stands now, if all of it does and nothing has come between; else undefined. */
export function wholeLeft(change: TextChange, [start, end]: Range): [number, number] | undefined {
  const pieces = piecesLeft(change, [start, end]);
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  const length = pieces.reduce((sum, [from, to]) => sum + to - from, 0);
  return first && last && length === end - start && last[1] - first[0] === length ? [first[0], last[1]] : undefined;
}

/** About where a place of the old text is in the new one: where what stood before it ends. */
export function placeNow(change: TextChange, place: number): number {
  const next = firstEndingAfter(change, place);
  const kept = change[next];
  if (kept && kept.old <= place) return place + kept.now - kept.old;
  const before = change[next - 1];
  return before ? before.now + before.length : 0;
}

/** Position of the first stretch that ends after a place of the old text. */
function firstEndingAfter(change: TextChange, place: number): number {
  let [low, high] = [0, change.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const kept = change[middle];
    if (kept && kept.old + kept.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
