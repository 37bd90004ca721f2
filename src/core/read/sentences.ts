/** Reads a text into sentences with their tokens: blocks first, then wink-nlp's boundaries, mended where news prose needs it. */
import { splitBlocks } from "./blocks.ts";
import type { SentenceTokens, Token } from "./reading.ts";
import { tokenizeBlock } from "./tokens.ts";

/** The sentences of a text in reading order; offsets are UTF-16 code units, end exclusive. */
export function readSentences(text: string): SentenceTokens[] {
  const sentences: SentenceTokens[] = [];
  for (const block of splitBlocks(text))
    for (const tokens of mendBoundaries(tokenizeBlock(text, block).flatMap(splitAtWords))) {
      const first = tokens[0];
      const last = tokens[tokens.length - 1];
      if (first && last) sentences.push({ index: sentences.length, start: first.start, end: last.end, tokens });
    }
  return sentences;
}

const CLOSING = new Set(['"', "”", "’", "'", ")", "]", "»", "''"]);
/** After these a capital is no new sentence. */
const ABBREVIATIONS = new Set(
  "mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. cmdr. adm. sgt. sen. rep. gov. hon. rev. st. pres. amb. sec. vs. no. jan. feb. aug. sept. oct. nov. dec.".split(
    " ",
  ),
);

/** Words that wink takes for abbreviations of inch, number, mass, …: with a capital after them they end a sentence. */
const WORDS_NOT_ABBREVIATIONS = new Set(
  "in. no. mass. ill. miss. fig. art. gal. sat. sun. mar. me. pa. id. hi. ok. est. ore. ark. co. inc. corp. ltd. bros. etc. al.".split(
    " ",
  ),
);

function splitAtWords(tokens: Token[]): Token[][] {
  const pieces: Token[][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length - 1; i++) {
    const next = tokens[i + 1] as Token;
    if (
      WORDS_NOT_ABBREVIATIONS.has(tokens[i]?.text ?? "") &&
      /^[\p{Lu}“"‘]/u.test(next.text) &&
      next.start > (tokens[i]?.end ?? 0)
    ) {
      pieces.push(tokens.slice(from, i + 1));
      from = i + 1;
    }
  }
  return from === 0 ? [tokens] : [...pieces, tokens.slice(from)];
}

function mendBoundaries(sentences: Token[][]): Token[][] {
  const mended: Token[][] = [];
  for (const tokens of sentences) {
    const before = mended[mended.length - 1];
    if (before && goesOn(before, tokens)) before.push(...tokens);
    else mended.push(tokens);
  }
  return mended;
}

/** Whether two pieces that wink took for sentences are one. */
function goesOn(before: readonly Token[], after: readonly Token[]): boolean {
  const last = before[before.length - 1];
  const first = after[0];
  if (!last || !first) return false;
  if (/^[\p{Ll}.,;]/u.test(first.text)) return true;
  if (after.every((token) => CLOSING.has(token.text))) return true;
  if (ABBREVIATIONS.has(last.lower)) return true;
  const stop = last.text === "." ? before[before.length - 2] : undefined;
  if (stop && stop.end === last.start && ABBREVIATIONS.has(stop.lower + ".") && first.pos !== "PUNCT" && stop.lower !== "no")
    return true;
  return /^\p{Ll}/u.test(first.text) && /[.…!?]$/.test(last.text);
}
