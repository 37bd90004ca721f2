/** What the confidence model sees of an event: the rules that made it, how far apart its words stand, how crowded the sentence is. */
import { polarityOf } from "../codebook.ts";
import type { Roles } from "./cast.ts";
import type { Cue } from "./cues.ts";
import type { Deed } from "./deeds.ts";
import { singular } from "./forms.ts";
import type { Party } from "./parties.ts";
import { PRIVATE } from "./private.ts";
import type { Mention, Token } from "./reading.ts";
import type { Verdict } from "./status.ts";

function isPrivate(cue: Cue, tokens: readonly Token[]): boolean {
  const group = cue.clause.subject?.groups[0];
  return group !== undefined && !cue.group && group.names.length === 0 && PRIVATE.has(singular(tokens[group.head]!.lower));
}

/** Where a noun stands in its clause. */
function nounUse(cue: Cue, tokens: readonly Token[]): string {
  const { clause, phrase, group } = cue;
  if (!phrase || !group) return "";
  if (phrase.groups.every((g) => g !== group)) return "apposition";
  if (clause.subject === phrase) return "subject";
  if (clause.objects.includes(phrase)) return "object";
  return `behind ${/^(of|in|on|for|after|during|over|to|from|with|against|by|as|since|before)$/.test(phrase.preposition) ? phrase.preposition : tokens[phrase.start] ? "other" : "none"}`;
}

/** A noun with "the" or "this" only refers back, more often than not. */
function isPlain(cue: Cue, tokens: readonly Token[]): boolean {
  return !/^(the|this|that|these|those|such)$/.test(tokens[cue.group!.start]!.lower);
}

function near(mention: Mention, cue: Cue): number {
  return mention.tokens[0] >= cue.end
    ? mention.tokens[0] - cue.end
    : cue.start >= mention.tokens[1]
      ? cue.start - mention.tokens[1]
      : 0;
}

const bucket = (distance: number) =>
  distance <= 1 ? "0-1" : distance <= 4 ? "2-4" : distance <= 9 ? "5-9" : distance <= 16 ? "10-16" : "far";

/** How many ties between the two other sentences state: of the event's polarity, and of the other. */
export interface Told {
  readonly same: number;
  readonly other: number;
}

/** What the confidence model sees of an event. */
export function featuresOf(
  cue: Cue,
  roles: Roles,
  deed: Deed,
  verdict: Verdict,
  a: Party,
  b: Party,
  crowd: number,
  listed: number,
  tokens: readonly Token[],
  told: Told,
): string[] {
  const plain = (rule: string) => rule.replace(/“[^”]*”/g, "…").replace(/\(.*\)/, "");
  return [
    `type ${deed.type}`,
    `kind ${cue.frame.kind}`,
    `kind ${cue.frame.kind} ${polarityOf(deed.type)}`,
    `source ${plain(roles.sourceRule)}`,
    `target ${plain(roles.targetRule)}`,
    `status ${verdict.status}`,
    `way ${a.way}`,
    `other way ${b.way}`,
    `naming ${a.mention.naming}`,
    `other naming ${b.mention.naming}`,
    `distance ${bucket(Math.max(near(a.mention, cue), near(b.mention, cue)))}`,
    `crowd ${Math.min(crowd, 6)}`,
    `listed ${Math.min(listed, 4)}`,
    `clause ${cue.clause.kind}`,
    `told ${Math.min(told.same, 3)}`,
    ...(told.other > told.same ? [`told otherwise ${Math.min(told.other - told.same, 3)}`] : []),
    `operators ${Math.min(deed.operators.length, 2)}`,
    `asks ${cue.frame.near.length + (cue.frame.particle ? 1 : 0)}`,
    ...(a.mention.place || b.mention.place ? ["place"] : []),
    ...(roles.mutual ? ["mutual"] : []),
    ...(cue.group ? [`noun ${nounUse(cue, tokens)}`, ...(isPlain(cue, tokens) ? [] : ["noun the"])] : []),
    ...(isPrivate(cue, tokens) ? ["private"] : []),
  ];
}
