/** Correcting an article's text: sentences are split anew, evidence follows its words, and what has lost its words is flagged. */
import type { Article, Event, Evidence, Range, Reason } from "../model.ts";
import { alike, articleOf, checked, type Edit, mapped, refuse, replaced } from "./edit.ts";
import { EDIT_ERRORS, EDIT_NAMES } from "./edit-words.ts";
import { MAX_LOST, MAX_TEXT } from "./limits.ts";
import { isHeld } from "./standing.ts";
import { compareTexts, piecesLeft, placeNow, type TextChange, wholeLeft } from "./text-change.ts";

/** Evidence torn into more places than this is one stretch from the first to the last. */
const MOST_PLACES = 20;

/** Splits a text into its sentences: in order, without overlap, offsets in UTF-16 code units. */
export type Splitter = (text: string) => readonly Range[];

/** Evidence follows while at least this share of its letters and digits stands unchanged, 0…1; see `sentencesLeft`. */
const SHARE_LEFT = 0.5;

/**
 * Gives an article another text. Evidence follows to the whole sentences that its words stand in now.
 * It is lost, with the words it stood on kept in `lost`, when more than half of its letters are gone, or the word that decided the event
 * is, and the whole of it stands nowhere else. Lost evidence whose words come back as whole sentences is found again.
 */
export const correctText = (id: string, text: string, split: Splitter): Edit =>
  checked((dossier) => {
    const article = articleOf(dossier, id);
    if (text.length > MAX_TEXT) refuse(EDIT_ERRORS.long("text", MAX_TEXT));
    if (text === article.text) return { dossier, name: EDIT_NAMES.correctText(article.title, 0) };
    const next: Article = { ...article, text, sentences: split(text).map(([start, end]) => [start, end]) };
    const correction: Correction = {
      before: article,
      after: next,
      ends: new Set(next.sentences.map((sentence) => sentence[1])),
      change: compareTexts(article.text, text),
    };
    const events = mapped(dossier.events, (event) => followedEvent(event, correction));
    const scenes =
      dossier.scenes &&
      mapped(dossier.scenes, (scene) => {
        if (!scene.quotes?.some((quote) => quote.article === id)) return scene;
        return { ...scene, quotes: followedList(scene.quotes, correction, undefined) };
      });
    const lost = events.filter((event, i) => countLost(event) > countLost(dossier.events[i])).length;
    return {
      dossier: { ...dossier, articles: replaced(dossier.articles, next), events, ...(scenes && { scenes }) },
      name: EDIT_NAMES.correctText(article.title, lost),
    };
  });

const countLost = (event: Event | undefined) => event?.evidence.filter((evidence) => !isHeld(evidence)).length ?? 0;

interface Correction {
  readonly before: Article;
  readonly after: Article;
  /** Where the new sentences end. */
  readonly ends: ReadonlySet<number>;
  readonly change: TextChange;
}

/** The event with evidence, reasons and old proposal where they are now; the very same event where it has nothing in the article. */
function followedEvent(event: Event, correction: Correction): Event {
  const { id } = correction.before;
  const { reason, proposed } = event;
  const concerned = [...event.evidence, ...(proposed?.evidence ?? []), ...(reason ? [reason] : [])];
  if (concerned.every(({ article }) => article !== id)) return event;
  const cue = reason?.article === id ? reason.cue : undefined;
  const next: Event = {
    ...event,
    evidence: followedList(event.evidence, correction, cue),
    ...(proposed && { proposed: { ...proposed, evidence: followedList(proposed.evidence, correction, cue) } }),
  };
  if (reason?.article === id) {
    const left = followedReason(reason, event.evidence, correction);
    if (left) next.reason = left;
    else delete next.reason;
  }
  return alike(next, event) ? event : next;
}

function followedList(list: readonly Evidence[], correction: Correction, cue: Range | undefined): Evidence[] {
  const followed: Evidence[] = [];
  for (const evidence of list)
    for (const next of evidence.article === correction.before.id ? follow(evidence, correction, cue) : [evidence])
      if (!followed.some((other) => alike(other, next))) followed.push(next);
  return followed;
}

/** Where a piece of evidence is after a correction: at one or more places, or lost. */
function follow(evidence: Evidence, correction: Correction, cue: Range | undefined): Evidence[] {
  const { before, after, change } = correction;
  const { article, start, end, lost } = evidence;
  const words = lost ?? before.text.slice(start, end);
  const at = ([from, to]: Range): Evidence => ({ article, start: from, end: to });
  if (lost === undefined) {
    const cueStands = !cue || cue[0] < start || cue[1] > end || wholeLeft(change, cue) !== undefined;
    const places = cueStands ? sentencesLeft(change, before.text, [start, end], after) : [];
    if (places.length) return places.map(at);
  }
  const elsewhere = findWhole(correction, words);
  if (elsewhere) return [at(elsewhere)];
  const place = placeNow(change, start);
  return [{ article, start: place, end: Math.max(place, placeNow(change, end)), lost: (lost ?? words).slice(0, MAX_LOST) }];
}

const letters = (text: string, [start, end]: Range) => text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * The new sentences that [start, end) of the old text stands in, neighbours joined; none where too little of it is left.
 * A sentence counts where half of its letters come from the old words, or where it holds half of them: a stray "the" moves no evidence.
 */
function sentencesLeft(change: TextChange, text: string, [start, end]: Range, after: Article): Range[] {
  const pieces = piecesLeft(change, [start, end]);
  const wanted = SHARE_LEFT * letters(text, [start, end]);
  const runs: [number, number][] = [];
  let left = 0;
  const [from, to] = [pieces[0]?.[0] ?? 0, pieces[pieces.length - 1]?.[1] ?? 0];
  let last = -2;
  for (let i = firstAfter(after.sentences, from); i < after.sentences.length; i++) {
    const sentence = after.sentences[i];
    if (!sentence || sentence[0] >= to) break;
    const held = pieces
      .filter(([from, to]) => from < sentence[1] && sentence[0] < to)
      .reduce((sum, [from, to]) => sum + letters(after.text, [Math.max(from, sentence[0]), Math.min(to, sentence[1])]), 0);
    if (held === 0 || (held < wanted && held < SHARE_LEFT * letters(after.text, sentence))) continue;
    const run = runs[runs.length - 1];
    if (run && last === i - 1) run[1] = sentence[1];
    else runs.push([...sentence]);
    last = i;
    left += held;
  }
  if (left < wanted) return [];
  return runs.length > MOST_PLACES ? [[runs[0]?.[0] ?? 0, runs[runs.length - 1]?.[1] ?? 0]] : runs;
}

/** Position of the first sentence that ends after a place. */
function firstAfter(sentences: readonly Range[], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one place where the words stand as whole sentences; undefined where there is none or more than one. */
function findWhole({ after: { text, sentences }, ends }: Correction, words: string): Range | undefined {
  const found = sentences.filter(([start]) => ends.has(start + words.length) && text.startsWith(words, start));
  return found.length === 1 && found[0] ? [found[0][0], found[0][0] + words.length] : undefined;
}

/** The reasons whose words still stand, where they stand now: as they were, or moved with their whole evidence. */
function followedReason(reason: Reason, evidence: readonly Evidence[], correction: Correction): Reason | undefined {
  const { before, change } = correction;
  const move = (range: [number, number] | undefined): [number, number] | undefined => {
    if (!range) return undefined;
    const stands = wholeLeft(change, range);
    if (stands) return stands;
    const home = evidence.find((e) => e.article === before.id && isHeld(e) && e.start <= range[0] && range[1] <= e.end);
    const moved = home && findWhole(correction, before.text.slice(home.start, home.end));
    return home && moved && [range[0] - home.start + moved[0], range[1] - home.start + moved[0]];
  };
  const [source, target, cue] = [move(reason.source), move(reason.target), move(reason.cue)];
  const { source: _, target: __, cue: ___, ...rest } = reason;
  const left = { ...rest, ...(source && { source }), ...(target && { target }), ...(cue && { cue }) };
  return Object.keys(left).length > 1 ? left : undefined;
}
