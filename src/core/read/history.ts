/** What a sentence says of times long gone: years, "decades ago", old wars. Read once a sentence, asked for each cue. */
import type { Cue } from "./cues.ts";
import type { Token } from "./reading.ts";

/** Events older than this many years are background. Source: CODEBOOK.md, "past". */
const YEARS_TO_HISTORY = 5;
/** A year further than this from a cue, in tokens, says nothing of it. */
const FAR = 22;

const OLD_WARS =
  /\b(world war|great war|cold war days|crimean war|civil war of|the war of|middle ages|nineteenth century|19th century|eighteenth century|napoleonic)\b/;
const WORD_NUMBERS = new Map<string, number>(
  "six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, i) => [word, i < 15 ? i + 6 : (i - 12) * 10]),
);

export interface Times {
  readonly years: readonly { readonly at: number; readonly year: number; readonly before: string }[];
  /** Words like "decades ago", where they stand and what they say. */
  readonly spans: readonly { readonly at: number; readonly rule: string; readonly evenNow: boolean }[];
  readonly oldWar: boolean;
  /** The year of the article. */
  readonly now: number;
}

/** Reads the times of a sentence. `text` is the sentence in lower case, `date` the day of the article. */
export function readTimes(tokens: readonly Token[], text: string, date: string, limit: number): Times {
  const years: { at: number; year: number; before: string }[] = [];
  const spans: { at: number; rule: string; evenNow: boolean }[] = [];
  const last = Math.min(limit, tokens.length);
  for (let at = 0; at < last; at++) {
    const word = tokens[at]!.lower;
    if (word.length === 4 && /^(1[5-9]|20)\d\d$/.test(word))
      years.push({ at, year: Number(word), before: tokens[at - 1]?.lower ?? "" });
    else if (word === "century") {
      if (tokens[at - 1]?.lower !== "this") spans.push({ at, rule: "an earlier century", evenNow: false });
    } else if (word === "years" || word === "centuries" || word === "decades" || word === "generations") {
      if (!/^(ago|earlier|before)$/.test(tokens[at + 1]?.lower ?? "")) continue;
      const count =
        word === "years"
          ? Number(tokens[at - 1]?.lower) || WORD_NUMBERS.get(tokens[at - 1]?.lower ?? "") || 0
          : Number.POSITIVE_INFINITY;
      if (count > YEARS_TO_HISTORY) spans.push({ at, rule: `“${word} ago”`, evenNow: true });
    }
  }
  return { years, spans, oldWar: OLD_WARS.test(text), now: Number(date.slice(0, 4)) };
}

/** Why a cue's deed is history; empty where it is not. */
export function findHistory(times: Times, cue: Cue): string {
  const { verb } = cue.clause;
  let near: { year: number; before: string; distance: number } | undefined;
  for (const { at, year, before } of times.years) {
    // a year behind the cue belongs to it more readily than one before
    const distance = at >= cue.end ? at - cue.end : (cue.start - at) * 1.3;
    if (distance < FAR && (!near || distance < near.distance)) near = { year, before, distance };
  }
  const standing = verb?.present && cue.frame.kind !== "noun" && verb.lemma === "be";
  if (near && times.now - near.year >= YEARS_TO_HISTORY && near.before !== "since" && near.before !== "from" && !standing)
    return `the year ${near.year} lies ${times.now - near.year} years back`;
  if (near && near.before !== "since") return "";
  for (const { at, rule, evenNow } of times.spans)
    if (at >= cue.start - 12 && at < cue.end + 14 && (evenNow || !verb?.present)) return rule;
  return times.oldWar && !verb?.present ? "told as history" : "";
}
