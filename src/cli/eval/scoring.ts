/**
 * Measures how far a coding agrees with the reference.
 *
 * actors     precision, recall, F1 of the actors found; leaders match on country and a word of the name
 * edges      of (unordered country pair, polarity): the edges of the country view; denied events make none
 * evidence   of (unordered country pair, polarity, sentence)
 * actorEdges of (unordered actor pair, polarity)
 * type, status, direction: accuracy over the evidence that both have
 * silence    share of the reference's sentences without event that the coder leaves silent too
 *
 * Optional events of the reference are neither rewarded nor punished.
 */
import { polarityOf } from "../../core/codebook.ts";
import type { CodedEvent, Coding } from "./reference.ts";

export const COUNTED = ["actors", "edges", "evidence", "actorEdges"] as const;
export const SHARED = ["type", "status", "direction", "silence"] as const;

export interface Tally {
  hit: number;
  missed: number;
  extra: number;
}
export interface Share {
  right: number;
  of: number;
}
export type Score = Record<(typeof COUNTED)[number], Tally> & Record<(typeof SHARED)[number], Share>;

export function emptyScore(): Score {
  const tally = (): Tally => ({ hit: 0, missed: 0, extra: 0 });
  const share = (): Share => ({ right: 0, of: 0 });
  return {
    actors: tally(),
    edges: tally(),
    evidence: tally(),
    actorEdges: tally(),
    type: share(),
    status: share(),
    direction: share(),
    silence: share(),
  };
}

const PARTICLES = new Set("bin ben ibn bint abu al el de da di do van von der den le la du".split(" "));
const nameWords = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\s-]/gu, "")
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .filter((word) => word.length > 1 && !PARTICLES.has(word));

/** Actor ids made comparable: countries and organisations by id, leaders by country and a shared word of the name. */
function align(reference: Coding, coded: Coding): (id: string) => string {
  const twins = new Map<string, string>();
  for (const actor of coded.actors) {
    if (actor.kind !== "leader") continue;
    const words = new Set(nameWords(actor.name));
    const twin = reference.actors.find(
      (other) =>
        other.kind === "leader" && other.country === actor.country && nameWords(other.name).some((word) => words.has(word)),
    );
    twins.set(actor.id, twin?.id ?? `?${actor.country}/${actor.id}`);
  }
  return (id) => twins.get(id) ?? id;
}

/** One sentence that carries one event. */
export interface Row {
  readonly event: CodedEvent;
  readonly sentence: number;
  /** Countries, or organisations, of source and target. */
  readonly from: string;
  readonly to: string;
  readonly fromActor: string;
  readonly toActor: string;
}

/** Every (sentence, event) of a coding; evidence counts for the reference sentence that it overlaps most. */
export function rowsOf(coding: Coding, sentences: Coding["sentences"], aligned: (id: string) => string = (id) => id): Row[] {
  const country = new Map(
    coding.actors.map((actor) => [actor.id, actor.kind === "leader" ? (actor.country ?? actor.id) : actor.id]),
  );
  const rows: Row[] = [];
  for (const event of coding.events)
    for (const { start, end } of event.evidence) {
      let sentence = -1;
      let most = 0;
      sentences.forEach(([from, to], i) => {
        const overlap = Math.min(to, end) - Math.max(from, start);
        if (overlap > most) {
          most = overlap;
          sentence = i;
        }
      });
      rows.push({
        event,
        sentence,
        from: country.get(event.source) ?? event.source,
        to: country.get(event.target) ?? event.target,
        fromActor: aligned(event.source),
        toActor: aligned(event.target),
      });
    }
  return rows;
}

const pair = (a: string, b: string) => [a, b].sort().join("|");
const counts = (row: Row) => row.event.status !== "denied";
const KEYS = {
  edges: (row: Row) => (row.from !== row.to && counts(row) ? `${pair(row.from, row.to)} ${polarityOf(row.event.type)}` : ""),
  evidence: (row: Row) =>
    row.from !== row.to && counts(row) ? `${pair(row.from, row.to)} ${polarityOf(row.event.type)} #${row.sentence + 1}` : "",
  actorEdges: (row: Row) =>
    row.fromActor !== row.toActor && counts(row) ? `${pair(row.fromActor, row.toActor)} ${polarityOf(row.event.type)}` : "",
};

function grouped(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    if (name) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** Adds what one article says to the score. */
export function scoreArticle(score: Score, reference: Coding, coded: Coding): void {
  const aligned = align(reference, coded);
  const gold = rowsOf(reference, reference.sentences);
  const got = rowsOf(coded, reference.sentences, aligned);
  const needed = new Set(reference.events.filter((event) => !event.optional).flatMap((event) => [event.source, event.target]));
  const known = new Set(reference.actors.map((actor) => actor.id));
  const found = new Set(coded.actors.map((actor) => aligned(actor.id)));
  for (const actor of needed) found.has(actor) ? score.actors.hit++ : score.actors.missed++;
  for (const actor of found) if (!known.has(actor)) score.actors.extra++;
  for (const name of ["edges", "evidence", "actorEdges"] as const) {
    const want = grouped(gold, KEYS[name]);
    const have = grouped(got, KEYS[name]);
    for (const [key, rows] of want)
      if (rows.some((row) => !row.event.optional)) have.has(key) ? score[name].hit++ : score[name].missed++;
    for (const key of have.keys()) if (!want.has(key)) score[name].extra++;
  }
  const have = grouped(got, KEYS.evidence);
  for (const [key, want] of grouped(gold, KEYS.evidence)) {
    const rows = have.get(key);
    if (!rows) continue;
    const any = (agree: (mine: Row, theirs: Row) => boolean) =>
      rows.some((mine) => want.some((theirs) => agree(mine, theirs))) ? 1 : 0;
    for (const name of ["type", "status", "direction"] as const) score[name].of++;
    score.type.right += any((mine, theirs) => (theirs.event.types ?? [theirs.event.type]).includes(mine.event.type));
    score.status.right += any((mine, theirs) => (theirs.event.statuses ?? [theirs.event.status]).includes(mine.event.status));
    score.direction.right += any((mine, theirs) =>
      theirs.event.mutual ? mine.event.mutual === true : !mine.event.mutual && theirs.from === mine.from,
    );
  }
  const loud = new Set(gold.map((row) => row.sentence));
  const loudGot = new Set(got.map((row) => row.sentence));
  reference.sentences.forEach((_, i) => {
    if (loud.has(i)) return;
    score.silence.of++;
    if (!loudGot.has(i)) score.silence.right++;
  });
}

/** Precision, recall and F1 of a tally, 0…1. */
export function rates({ hit, missed, extra }: Tally): { precision: number; recall: number; f1: number } {
  const precision = hit / (hit + extra || 1);
  const recall = hit / (hit + missed || 1);
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
