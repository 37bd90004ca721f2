/** Turns a block of text into sentences of tokens with wink-nlp's English lite model, and puts every token back at its exact place. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItsHelpers, type WinkMethods } from "wink-nlp";
import type { Range } from "../model.ts";
import { isSpace } from "./blocks.ts";
import { fold } from "./fold.ts";
import type { Token } from "./reading.ts";

/** wink keeps every unknown word for ever: after so many characters it is loaded anew, so that millions of articles fit in memory. */
const RENEW_AFTER = 8_000_000;
/** Longer runs without a space are shown to wink in pieces: its patterns slow down with the square of the run. */
const LONGEST_RUN = 80;

let wink: WinkMethods | undefined;
let its: ItsHelpers;
let seen = 0;

function loadWink(characters: number): WinkMethods {
  seen += characters;
  if (!wink || seen > RENEW_AFTER) {
    wink = winkNLP(model, ["sbd", "pos"]);
    its = wink.its;
    seen = characters;
  }
  return wink;
}

/** The sentences of `text[from, to)`, each as its tokens. Together the tokens cover everything but white space, in order, without overlap. */
export function tokenizeBlock(text: string, [from, to]: Range): Token[][] {
  const shown = showToWink(text, from, to);
  const doc = loadWink(to - from).readDoc(shown.text);
  const all = doc.tokens();
  const values = all.out(its.value);
  const tags = all.out(its.pos);
  // wink's types leave out that a word's lemma needs nothing but the word.
  const lemmas = all.out(its.lemma as unknown as typeof its.value);
  const sentences: Token[][] = [];
  let k = 0;
  let cursor = 0;
  const place = (at: number) => (shown.places ? (shown.places[at] ?? to) : from + at);
  doc.sentences().each((sentence: ItemSentence) => {
    const tokens: Token[] = [];
    for (let n = sentence.tokens().length(); n > 0; n--, k++) {
      const value = values[k] ?? "";
      if (value.trim() === "") continue;
      let at = cursor;
      while (isSpace(shown.text.charCodeAt(at)) && at < shown.text.length) at++;
      if (!shown.text.startsWith(value, at)) {
        at = shown.text.indexOf(value, at);
        if (at < 0) continue;
      }
      // What wink swallowed becomes a token of its own kind, so that nothing is lost.
      fillGap(text, place(cursor), place(at), tokens);
      cursor = at + value.length;
      const start = place(at);
      const end = place(cursor - 1) + 1;
      const token = {
        start,
        end,
        text: text.slice(start, end),
        lower: value.toLowerCase(),
        lemma: lemmas[k] ?? value,
        pos: tags[k] ?? "X",
      };
      if (isGlued(value) && value.length === end - start) tokens.push(...unglue(token));
      else tokens.push(token);
    }
    if (tokens.length) sentences.push(tokens);
  });
  const rest: Token[] = [];
  fillGap(text, place(cursor), to, rest);
  if (rest.length) sentences.push(rest);
  return sentences;
}

/** "UN-backed" and "Lee's" before a full stop, which wink leaves in one piece. */
const isGlued = (value: string): boolean =>
  value.length > 2 &&
  ((value.endsWith("s") && /.['’]s$/.test(value)) || (value.includes("-") && /^[A-Z.]{2,}-[a-z]/.test(value)));

function unglue(token: Token): Token[] {
  const possessive = /['\u2019]s$/.test(token.text);
  const at = possessive ? token.text.length - 2 : token.text.indexOf("-");
  const cuts = possessive ? [0, at, token.text.length] : [0, at, at + 1, token.text.length];
  const pos = possessive ? ["PROPN", "PART"] : ["PROPN", "PUNCT", "VERB"];
  return pos.map((tag, i) => {
    const [from = 0, to = 0] = cuts.slice(i);
    const piece = token.text.slice(from, to);
    return {
      start: token.start + from,
      end: token.start + to,
      text: piece,
      lower: piece.toLowerCase(),
      lemma: piece.toLowerCase(),
      pos: tag,
    };
  });
}

/** Words between two places that no token covers yet. */
function fillGap(text: string, from: number, to: number, tokens: Token[]): void {
  let start = -1;
  for (let i = from; i <= to; i++) {
    const space = i === to || isSpace(text.charCodeAt(i));
    if (!space && start < 0) start = i;
    if (space && start >= 0) {
      const word = text.slice(start, i);
      tokens.push({ start, end: i, text: word, lower: word.toLowerCase(), lemma: word.toLowerCase(), pos: "X" });
      start = -1;
    }
  }
}

/** The text as wink sees it, and for each of its characters the place in the original (absent where they are the same). */
interface Shown {
  readonly text: string;
  readonly places?: Int32Array;
}

const ODD = /[^\x20-\x7e]/;
const EVERY_ODD = /[^\x20-\x7e]/g;
const LONG = new RegExp(`\\S{${LONGEST_RUN}}`);
/** Marks without width, which may stand inside a word. */
const INVISIBLE = /[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

function showToWink(text: string, from: number, to: number): Shown {
  const slice = text.slice(from, to);
  if (!ODD.test(slice)) return LONG.test(slice) ? cutRuns(slice, from) : { text: slice };
  const plain = slice.replace(EVERY_ODD, showOdd);
  return INVISIBLE.test(plain) || LONG.test(plain) ? cutRuns(plain, from) : { text: plain };
}

/** One code unit for one: dashes, apostrophes, letters and spaces that wink does not know, control characters, half surrogate pairs. */
function showOdd(c: string, at: number, whole: string): string {
  const code = c.charCodeAt(0);
  if (code === 0x2019 || code === 0x2bc || code === 0xff07)
    return /[\p{L}\p{N}.]/u.test(whole.charAt(at - 1)) && /\p{L}/u.test(whole.charAt(at + 1)) ? "'" : c;
  if ((code >= 0x2010 && code <= 0x2012) || code === 0x2212) return "-";
  if (isSpace(code)) return INVISIBLE.test(c) ? c : " ";
  // wink cuts a word at a letter that it does not know: "Erdoğan" is shown as "Erdogan".
  if ((code >= 0x100 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) return plainLetter(c);
  if (code >= 0xd800 && code <= 0xdbff) return /[\udc00-\udfff]/.test(whole.charAt(at + 1)) ? c : "\ufffd";
  if (code >= 0xdc00 && code <= 0xdfff) return /[\ud800-\udbff]/.test(whole.charAt(at - 1)) ? c : "\ufffd";
  return c;
}

/** The ASCII letter under the accents, where there is one. */
function plainLetter(letter: string): string {
  const plain = fold(letter.toLowerCase()).charAt(0) || letter;
  return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
}

/** Leaves out invisible marks and puts a space into every run that is too long. */
function cutRuns(slice: string, from: number): Shown {
  const parts: string[] = [];
  const places: number[] = [];
  let run = 0;
  for (let i = 0; i < slice.length; i++) {
    const c = slice.charAt(i);
    if (INVISIBLE.test(c)) continue;
    run = c === " " ? 0 : run + 1;
    const low = c >= "\udc00" && c <= "\udfff";
    if (run > LONGEST_RUN && !low) {
      parts.push(" ");
      places.push(from + i);
      run = 1;
    }
    parts.push(c);
    places.push(from + i);
  }
  places.push(from + slice.length);
  return { text: parts.join(""), places: Int32Array.from(places) };
}
