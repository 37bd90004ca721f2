/** Names the type of an event whose two parties are known: the coder's own cues, roles and deeds, weighed by how well they tie the two together. */
import { type EventType, type Polarity, polarityOf, type Status } from "../codebook.ts";
import type { Range } from "../model.ts";
import type { Roles, Scene } from "./cast.ts";
import { parse } from "./clauses.ts";
import { containerOf, holdersOf } from "./containment.ts";
import { type Cue, findCues } from "./cues.ts";
import { deedOf } from "./deeds.ts";
import { formOf, singular } from "./forms.ts";
import { readTimes } from "./history.ts";
import { getLexicon } from "./lexicon.ts";
import { actorsOf } from "./parties.ts";
import type { Mention, SentenceTokens } from "./reading.ts";
import { findRoles } from "./roles.ts";
import { readSentences } from "./sentences.ts";
import { findStatus } from "./status.ts";

export interface Classified {
  readonly type: EventType;
  readonly polarity: Polarity;
  readonly status: Status;
  /** 0…1. */
  readonly confidence: number;
  /** The words that decided; absent where nothing did. */
  readonly cue?: Range;
  readonly entry?: string;
}

const SOURCE = "source";
const TARGET = "target";

function mentionOf(sentence: SentenceTokens, [start, end]: Range, actor: string): Mention | undefined {
  const first = sentence.tokens.findIndex((token) => token.end > start);
  if (first < 0 || sentence.tokens[first]!.start >= end) return undefined;
  let last = first + 1;
  while (last < sentence.tokens.length && sentence.tokens[last]!.start < end) last++;
  const next = sentence.tokens[last];
  const owner = next !== undefined && (next.pos === "NOUN" || /^['’]s?$/.test(next.text));
  return {
    start,
    end,
    sentence: sentence.index,
    tokens: [first, last],
    actors: [actor],
    naming: "name",
    place: false,
    attributive: owner,
    rule: "marked by hand",
  };
}

/** How well a cue's roles tie the two parties together. */
function tie(roles: Roles, cue: Cue): number {
  const sources = new Set(actorsOf(roles.sources));
  const targets = new Set(actorsOf(roles.targets));
  const nearest =
    (roles.sourceRule === "nearest before" ? 0.8 : 0) +
    (roles.targetRule === "nearest behind" || roles.targetRule === "loose phrase" ? 0.5 : 0);
  if (roles.mutual) for (const target of targets) sources.add(target);
  if (roles.mutual)
    return sources.has(SOURCE) && sources.has(TARGET)
      ? 3.2 - nearest
      : sources.has(SOURCE) || sources.has(TARGET)
        ? 1 - nearest / 2
        : 0;
  if (sources.has(SOURCE) && targets.has(TARGET)) return 3.2 - nearest;
  if (sources.has(TARGET) && targets.has(SOURCE)) return 1.4 - nearest / 2;
  if (sources.has(SOURCE)) return 1.6 - nearest / 2;
  if (targets.has(TARGET)) return 1.3 - nearest / 2;
  return cue.frame.kind === "verb" ? 0 : -0.2;
}

/** PLOVER's way with what has not happened yet: a deed that is only announced is AGREE, or THREATEN. It has no status beside the type. */
function announced(type: EventType, status: Status): EventType {
  if (status !== "intended") return type;
  if (polarityOf(type) === "cooperation") return "AGREE";
  return type === "REQUEST" || type === "REJECT" || type === "ACCUSE" ? type : "THREATEN";
}

/** Words of the lexicon that stand in the sentence although their entries do not fit: a last resort. */
function byWordsAlone(sentence: SentenceTokens, from: number, to: number): EventType | undefined {
  const { verbs, nouns } = getLexicon();
  const votes = new Map<EventType, number>();
  sentence.tokens.forEach((token, i) => {
    const verb = verbs.get(formOf(token.lower)?.lemma ?? "");
    const frames = verb ?? nouns.get(singular(token.lower));
    if (!frames) return;
    const between = i >= from && i < to ? 2 : 1;
    const types = new Set(frames.map((frame) => frame.type));
    for (const type of types) votes.set(type, (votes.get(type) ?? 0) + between / types.size);
  });
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Names the event between two spans of a text. Spans are [start, end) in UTF-16 code units and stand in one sentence. */
export function classifyDyad(text: string, source: Range, target: Range, date = "9999-12-31"): Classified {
  const sentences = readSentences(text);
  const sentence = sentences.find((s) => source[0] >= s.start && source[0] < s.end) ?? sentences[0];
  if (!sentence) return { type: "CONSULT", polarity: "cooperation", status: "actual", confidence: 0 };
  const mentions = [mentionOf(sentence, source, SOURCE), mentionOf(sentence, target, TARGET)].filter((m) => m !== undefined);
  const parsed = parse(sentence, mentions);
  const scene: Scene = { parse: parsed, tokens: sentence.tokens, mentions };
  const times = readTimes(sentence.tokens, text.slice(sentence.start, sentence.end).toLowerCase(), date, parsed.classes.length);
  let best: { score: number; type: EventType; status: Status; cue: Cue } | undefined;
  let second = 0;
  const cues = findCues(parsed, sentence.tokens);
  const holders = holdersOf(cues);
  const held = new Map<Cue, number>();
  for (const cue of cues) {
    const holder = containerOf(cue.clause, holders);
    if (holder) held.set(holder, Math.max(held.get(holder) ?? 0, tie(findRoles(scene, cue), cue) - 0.4));
  }
  for (const cue of cues) {
    if (containerOf(cue.clause, holders)) continue;
    const deed = deedOf(sentence.tokens, cue, parsed.clauses);
    const roles = findRoles(scene, cue);
    const { status } = findStatus(sentence.tokens, times, cue, deed);
    let score =
      Math.max(tie(roles, cue), held.get(cue) ?? 0) +
      0.25 * cue.frame.near.length +
      (cue.frame.kind === "verb" ? 0.3 : 0) +
      (cue.clause.index === 0 ? 0.3 : 0);
    if (cue.clause.kind === "relative" || cue.clause.kind === "aside") score -= 0.7;
    if (cue.clause.kind === "adverbial") score -= 0.4;
    if (
      (cue.clause.kind === "infinitive" || cue.clause.kind === "gerund" || cue.clause.kind === "participle") &&
      deed.operators.length === 0
    )
      score -= 0.5;
    score -= 0.02 * cue.start;
    if (!best || score > best.score) {
      second = best?.score ?? 0;
      best = { score, type: announced(deed.type, status), status, cue };
    } else if (score > second) second = score;
  }
  const [a, b] = [mentions[0]?.tokens ?? [0, 0], mentions[1]?.tokens ?? [0, 0]];
  const last = best ? undefined : byWordsAlone(sentence, Math.min(a[1], b[1]), Math.max(a[0], b[0]));
  const type = best?.type ?? last ?? "CONSULT";
  return {
    type,
    polarity: polarityOf(type),
    status: best?.status ?? "actual",
    confidence: best ? Math.round(100 / (1 + Math.exp(0.2 - 0.6 * best.score - 0.3 * (best.score - second)))) / 100 : 0.2,
    ...(best && {
      cue: [sentence.tokens[best.cue.start]!.start, sentence.tokens[best.cue.end - 1]!.end] as const,
      entry: best.cue.frame.entry,
    }),
  };
}
