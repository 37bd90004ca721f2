/** Decides how real the article says a deed is: actual, intended, possible, past or denied. */
import type { Status } from "../codebook.ts";
import type { Cue } from "./cues.ts";
import { type Deed, UTTERED } from "./deeds.ts";
import type { Clause } from "./grammar.ts";
import { findHistory, type Times } from "./history.ts";
import type { Token } from "./reading.ts";

export interface Verdict {
  readonly status: Status;
  /** The rule that decided, in plain words. */
  readonly rule: string;
}

const POSSIBLE = /^(may|might|could|can)$/;
const FUTURE = /^(will|shall|'ll|’ll|wo|be to)$/;
const HEDGES = new Set([
  "reportedly",
  "possibly",
  "perhaps",
  "potential",
  "possible",
  "potentially",
  "alleged",
  "allegedly",
  "feared",
  "likely",
  "would-be",
  "rumoured",
  "supposed",
  "supposedly",
  "hypothetical",
  "eventual",
]);
const PLANS = new Set([
  "planned",
  "forthcoming",
  "upcoming",
  "future",
  "promised",
  "scheduled",
  "proposed",
  "intended",
  "pledged",
  "impending",
]);
/** Nothing, nobody, no envoy: the clause says that it is not so. */
function isNegated(cue: Cue): boolean {
  const { clause, group } = cue;
  if (group?.negative) return true;
  if (cue.frame.kind === "who" && cue.phrase && !clause.objects.includes(cue.phrase)) return false;
  const { verb } = clause;
  if (verb?.negative) return true;
  const parent = clause.kind === "complement" ? clause.parent : undefined;
  if (parent && (parent.verb?.negative || parent.subject?.groups.some((g) => g.negative)) && cue.frame.kind !== "who")
    return true;
  if (clause.subject?.groups.some((g) => g.negative)) return true;
  return !cue.phrase && clause.objects.some((object) => object.groups[0]!.negative);
}

function hedgeNear(tokens: readonly Token[], cue: Cue): string {
  for (let i = Math.max(0, cue.start - 3); i < cue.start; i++) {
    const word = tokens[i]!.lower;
    if (HEDGES.has(word)) return word;
  }
  return "";
}

/** Speech that reports somebody's hint, belief or denial, above the clause. */
function above(clause: Clause): "denied" | "possible" | "" {
  const parent = clause.kind === "complement" ? clause.parent?.verb : undefined;
  if (!parent) return "";
  if (parent.lemma === "deny" && !parent.negative) return "denied";
  if (/^(hint|suggest|fear|doubt|claim|allege|suspect|speculate|rumour|imply|predict|wonder|hope)$/.test(parent.lemma))
    return "possible";
  return "";
}

/** The verdict for one deed. */
export function findStatus(tokens: readonly Token[], times: Times, cue: Cue, deed: Deed): Verdict {
  const { clause, frame } = cue;
  const { verb } = clause;
  const standing = frame.type === "TIES" || frame.type === "STRAIN";
  if (deed.reality === "denied") return { status: "denied", rule: `“${deed.operators.join(" ")}”` };
  if (deed.reality !== "uttered" && isNegated(cue)) return { status: "denied", rule: "negated" };
  const history = FUTURE.test(verb?.modal ?? "") && frame.kind === "verb" ? "" : findHistory(times, cue);
  if (history && !(standing && verb?.present)) return { status: "past", rule: history };
  const upper = above(clause);
  if (upper === "denied") return { status: "denied", rule: "behind “deny”" };
  if (deed.reality === "possible") return { status: "possible", rule: `“${deed.operators.join(" ")}”` };
  if (deed.reality === "uttered") return { status: "actual", rule: "done by saying it" };
  const isVerb = frame.kind === "verb";
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 3; depth++) {
    const modal = at.verb?.modal ?? "";
    if (POSSIBLE.test(modal)) return { status: "possible", rule: `“${modal}”` };
    if (at.opener === "if" || at.opener === "should" || at.opener === "unless" || at.opener === "whether" || at.opener === "lest")
      return { status: "possible", rule: `behind “${at.opener}”` };
    if (at.kind !== "infinitive" && at.kind !== "gerund" && at.kind !== "joined") break;
    at = at.parent;
  }
  const hedge = hedgeNear(tokens, cue);
  if (hedge) return { status: "possible", rule: `“${hedge}”` };
  for (let i = Math.max(0, cue.start - 2); i < cue.start; i++)
    if (PLANS.has(tokens[i]!.lower)) return { status: "intended", rule: `“${tokens[i]!.lower}”` };
  if (upper === "possible" && isVerb) return { status: "possible", rule: "behind a guess" };
  if (deed.reality === "intended") return { status: "intended", rule: `“${deed.operators.join(" ")}”` };
  const modal = verb?.modal ?? "";
  const { phrase } = cue;
  // "will travel to Ankara for talks": the talks are as far off as the journey
  const purpose = phrase !== undefined && phrase.preposition === "for" && clause.slots.includes(phrase);
  const carried = isVerb || (phrase !== undefined && (purpose || clause.objects.includes(phrase) || clause.subject === phrase));
  if (carried && !standing) {
    if (FUTURE.test(modal))
      return UTTERED.has(deed.type) && isVerb && deed.type !== "AGREE"
        ? { status: "actual", rule: "said of the future" }
        : { status: "intended", rule: `“${modal}”` };
    if (/^(would|should|'d|’d)$/.test(modal)) return { status: "intended", rule: `“${modal}”` };
  }
  return { status: "actual", rule: verb?.present ? "stands now" : "told as done" };
}
