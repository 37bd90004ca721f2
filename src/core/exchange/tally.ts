/** Adds up events by pair, month and type: memory grows with what is different, never with the number of rows. */
import { EVENT_TYPES, type EventType } from "../codebook.ts";
import type { Actor } from "../model.ts";
import { openActorBook } from "./actor-names.ts";
import { ExchangeError } from "./exchange-error.ts";

/** All events of one type from one actor toward another in one month. */
export interface Sum {
  readonly source: Actor;
  readonly target: Actor;
  /** "2026-01". */
  readonly month: string;
  readonly type: EventType;
  readonly count: number;
  /** Sum of the scores, with their signs, and of their sizes. */
  readonly score: number;
  readonly size: number;
  /** The first lines in the file, at most three, and the last. */
  readonly first: readonly number[];
  readonly last: number;
}

export interface Tally {
  /** @param year 0…9999 @param month 1…12 @param score 0 where the file has none */
  add(source: string, target: string, year: number, month: number, type: EventType, score: number, line: number): void;
  /** How many different sums there are. */
  readonly size: number;
  /** In the order in which they were first met. */
  sums(): readonly Sum[];
  readonly actors: readonly Actor[];
  readonly unknown: number;
}

/** Most different sums and names: some hundred megabytes. */
const MOST_SUMS = 1_000_000;
const MOST_NAMES = 32_768;
const MONTHS = 120_000;
/** How many lines of a sum are remembered beside its last. */
const FIRSTS = 3;
const TYPES = 32;

export function openTally(file: string): Tally {
  const book = openActorBook();
  /** Name as written → number of the actor. */
  const numbers = new Map<string, number>();
  const actors: Actor[] = [];
  const byId = new Map<string, number>();
  const types = new Map(EVENT_TYPES.map((type, i) => [type, i]));
  /** Pair, month and type as one whole number below 2^53 → position in the columns below. */
  const places = new Map<number, number>();
  const keys: number[] = [];
  const counts: number[] = [];
  const scores: number[] = [];
  const sizes: number[] = [];
  /** Three to a sum, 0 for none. */
  const firsts: number[] = [];
  const lasts: number[] = [];
  /** All of it as objects, made when it is first asked for after a change. */
  let told: readonly Sum[] | undefined;

  function numberOf(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (numbers.size >= MOST_NAMES)
      throw new ExchangeError(
        file,
        {},
        `there are more than ${MOST_NAMES} names of actors`,
        "columns with codes or names of countries",
      );
    const actor = book.of(name);
    const number = byId.get(actor.id) ?? actors.length;
    if (number === actors.length) {
      actors.push(actor);
      byId.set(actor.id, number);
    }
    numbers.set(name, number);
    return number;
  }

  return {
    add(source, target, year, month, type, score, line) {
      told = undefined;
      const pair = numberOf(source) * MOST_NAMES + numberOf(target);
      const key = (pair * MONTHS + year * 12 + month - 1) * TYPES + (types.get(type) ?? 0);
      const place = places.get(key);
      if (place === undefined) {
        if (places.size >= MOST_SUMS)
          throw new ExchangeError(
            file,
            { line },
            `there are more than ${MOST_SUMS} different pairs, months and types`,
            "a part of the file",
          );
        places.set(key, keys.length);
        keys.push(key);
        counts.push(1);
        scores.push(score);
        sizes.push(Math.abs(score));
        firsts.push(line, 0, 0);
        lasts.push(line);
        return;
      }
      const count = counts[place] ?? 0;
      if (count < FIRSTS) firsts[place * FIRSTS + count] = line;
      counts[place] = count + 1;
      scores[place] = (scores[place] ?? 0) + score;
      sizes[place] = (sizes[place] ?? 0) + Math.abs(score);
      lasts[place] = line;
    },
    get size() {
      return keys.length;
    },
    sums() {
      told ??= keys.flatMap((key, i): Sum[] => {
        const months = Math.floor(key / TYPES) % MONTHS;
        const pair = Math.floor(key / TYPES / MONTHS);
        const [source, target] = [actors[Math.floor(pair / MOST_NAMES)], actors[pair % MOST_NAMES]];
        const type = EVENT_TYPES[key % TYPES];
        if (!source || !target || !type) return [];
        return [
          {
            source,
            target,
            month: `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}`,
            type,
            count: counts[i] ?? 0,
            score: scores[i] ?? 0,
            size: sizes[i] ?? 0,
            first: firsts.slice(i * FIRSTS, (i + 1) * FIRSTS).filter((line) => line > 0),
            last: lasts[i] ?? 0,
          },
        ];
      });
      return told;
    },
    get actors() {
      return actors;
    },
    get unknown() {
      return book.unknown;
    },
  };
}
