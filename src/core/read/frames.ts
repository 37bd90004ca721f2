/**
 * Reads the lines of the lexicon (graph-data/lexicon, whose README explains the notation) into frames:
 * which verb or noun it is, what must stand near it, and where its source and its target stand.
 */
import type { EventType } from "../codebook.ts";

/** S source, T target, B both, O somebody who does not matter; empty where nobody stands. */
export type Role = "S" | "T" | "B" | "O" | "";

export interface Frame {
  readonly type: EventType;
  readonly kind: "verb" | "noun" | "who";
  /** Verb in the infinitive or noun in the singular; the last word where it has several. */
  readonly head: string;
  /** Words right before the head of a noun of several words: "good" of "good offices". */
  readonly lead: readonly string[];
  /** "off" of "break off". */
  readonly particle: string;
  /** Who stands before the verb, or owns the noun. */
  readonly owner: Role;
  /** Who stands behind the verb without a preposition. */
  readonly direct: Role;
  /** Preposition → who stands behind it. */
  readonly slots: ReadonlyMap<string, Role>;
  /** Words of which one must stand near, for each set. */
  readonly near: readonly ReadonlySet<string>[];
  /** For each of `near` the prepositions behind which it must stand: "call for a halt"; undefined where any place will do. */
  readonly behind: readonly (readonly string[] | undefined)[];
  /** Verbs of which one must follow as infinitive ("to stop"); empty set: any. */
  readonly infinitive: ReadonlySet<string> | undefined;
  /** The target is the subject of the clause after "that". */
  readonly that: boolean;
  /** That clause says what the target must or should do. */
  readonly must: boolean;
  /** The infinitive must be negated: "told him not to". */
  readonly not: boolean;
  /** The line as it stands in the lexicon, with this entry's own head. */
  readonly entry: string;
}

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of to in on at by for with from against toward towards into onto upon over about between among as around near off along under before behind through across inside outside after within without past beyond".split(
    " ",
  ),
);
const ROLES = new Set(["S", "T", "B", "O"]);

export type Classes = ReadonlyMap<string, readonly string[]>;

/** Reads one line; throws an Error that says what is wrong with it. */
export function parseLine(line: string, type: EventType, classes: Classes): Frame[] {
  const words = line.trim().split(/\s+/);
  const marker = words[0] === "noun:" ? "noun" : words[0] === "who:" ? "who" : "verb";
  if (marker !== "verb") words.shift();
  const owner = words.shift() ?? "";
  if (!ROLES.has(owner)) throw new Error(`the entry must begin with S, T or B, not with “${owner}”`);
  const heads = words.shift();
  if (!heads || ROLES.has(heads) || heads.startsWith("@")) throw new Error(`a verb or noun must follow ${owner}`);
  let direct: Role = "";
  const slots = new Map<string, Role>();
  const near: Set<string>[] = [];
  const behind: (readonly string[] | undefined)[] = [];
  let infinitive: Set<string> | undefined;
  let that = false;
  let not = false;
  let must = false;
  let prepositions: string[] = [];
  for (const word of words) {
    if (ROLES.has(word)) {
      if (prepositions.length) for (const preposition of prepositions) slots.set(preposition, word as Role);
      else direct = word as Role;
      prepositions = [];
      continue;
    }
    if (word === "that" || word === "not" || word === "a" || word === "must") {
      if (word === "that") that = true;
      if (word === "not") {
        not = true;
        infinitive ??= new Set();
      }
      if (word === "must") must = true;
      continue;
    }
    const choices = word.split("|");
    if (choices.every((choice) => PREPOSITIONS.has(choice))) {
      prepositions = choices;
      continue;
    }
    if (choices.some((choice) => PREPOSITIONS.has(choice)))
      throw new Error(`“${word}” mixes prepositions and other words; write an entry for each`);
    const set = new Set<string>();
    for (const choice of choices) {
      if (!choice.startsWith("@")) {
        if (ROLES.has(choice)) continue;
        if (!/^[\p{L}][\p{L}+-]*$/u.test(choice)) throw new Error(`“${choice}” is no word`);
        set.add(choice.replaceAll("-", " ").replaceAll("+", " "));
        continue;
      }
      const members = classes.get(choice.slice(1));
      if (!members) throw new Error(`there is no class ${choice} in classes.txt`);
      for (const member of members) set.add(member.replaceAll("-", " "));
    }
    if (prepositions.length === 1 && prepositions[0] === "to" && (marker === "verb" || owner)) infinitive = set;
    else {
      near.push(set);
      behind.push(prepositions.length ? prepositions : undefined);
    }
    prepositions = [];
  }
  if (prepositions.length === 1 && prepositions[0] === "to") infinitive = new Set();
  else if (prepositions.length) for (const preposition of prepositions) slots.set(preposition, "O");
  const rest = line
    .trim()
    .split(/\s+/)
    .slice(marker === "verb" ? 2 : 3)
    .join(" ");
  return heads.split("|").map((head) => {
    if (!/^[\p{L}][\p{L}+-]*$/u.test(head)) throw new Error(`“${head}” is no word`);
    const [verb, particle = ""] = head.split("+");
    const parts = marker === "verb" ? [verb!] : verb!.split("-");
    return {
      type,
      kind: marker,
      head: parts.at(-1)!,
      lead: parts.slice(0, -1),
      particle: head.split("+").slice(1).join(" ") || particle,
      owner: owner as Role,
      direct,
      slots,
      near,
      behind,
      infinitive,
      that,
      must,
      not,
      entry: `${marker === "verb" ? "" : `${marker}: `}${owner} ${head} ${rest}`.trim(),
    };
  });
}

/** The entries of a lexicon file: line number (from 1) and text, without remarks and empty lines. */
export function linesOf(text: string): { number: number; line: string }[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((raw, i) => ({ number: i + 1, line: raw.replace(/(^|\s)#.*$/, "").trim() }))
    .filter(({ line }) => line !== "");
}
