/** Fills in who is not named beside the cue: from the rest of the sentence where it names only two, else from what the article has told. */

import { polarityOf } from "../codebook.ts";
import type { Roles, Scene } from "./cast.ts";
import type { Cue } from "./cues.ts";
import type { Deed } from "./deeds.ts";
import { singular } from "./forms.ts";
import type { Phrase } from "./grammar.ts";
import { type Memory, recall } from "./memory.ts";
import type { Party } from "./parties.ts";
import type { Partners } from "./partners.ts";
import { PRIVATE } from "./private.ts";
import type { Mention, SentenceTokens, Token } from "./reading.ts";

interface Setting {
  readonly scene: Scene;
  readonly sentence: SentenceTokens;
  readonly memory: Memory;
  readonly partners: Partners;
  readonly country: (actor: string) => string;
  /** How many countries the sentence names. */
  readonly crowd: number;
}

/** Completes the roles of a cue; gives them back as they are where nothing can be understood. */
export function complete(roles: Roles, cue: Cue, deed: Deed, setting: Setting): Roles {
  if (roles.closed || allegedHelp(roles, cue, deed) || isBackground(roles, cue, setting.sentence.tokens)) return roles;
  const each = roles.sources.length === 0 ? eachOther(cue, setting) : undefined;
  if (each) return each;
  return roles.mutual ? completeMutual(roles, cue, deed, setting) : completeDirected(roles, cue, deed, setting);
}

/** "throughout the conflict", "since the war": only says when. */
const isBackground = ({ sources, targets }: Roles, { frame, phrase, group }: Cue, tokens: readonly Token[]) =>
  sources.length + targets.length === 0 &&
  frame.kind === "noun" &&
  group !== undefined &&
  /^(the|that|this)$/.test(tokens[group.start]!.lower) &&
  tokens[group.end]?.lower !== "of" &&
  /^(throughout|during|since|after|before|until|amid)$/.test(phrase?.preposition ?? "");

/** "accuses Rwanda of supporting the rebels": what somebody is accused of helped nobody else, unless it says whom. */
function allegedHelp(roles: Roles, { clause }: Cue, deed: Deed): boolean {
  return (
    clause.kind === "gerund" &&
    roles.targets.length === 0 &&
    polarityOf(deed.type) === "cooperation" &&
    /^(accuse|suspect|blame|condemn|criticise|criticize|denounce|convict)$/.test(clause.parent?.verb?.lemma ?? "")
  );
}

const countriesOf = (parties: readonly Party[], setting: Setting) =>
  new Set(parties.flatMap((party) => party.actors.map(setting.country)));

/** What it counts to be named in the clause of the cue, in one above or below it, and elsewhere in the sentence. */
const SAME_CLAUSE = 2;
const NEAR_CLAUSE = 1.2;
const SAME_SENTENCE = 0.5;
/** What the article as a whole says counts at most so much. */
const MOST_TOLD = 3;

/** Whom a deed concerns where nobody stands in the place for it: of those whom the sentence names the likeliest, by where it names them and by what the article tells. */
function otherInSentence(known: ReadonlySet<string>, cue: Cue, deed: Deed, setting: Setting): Party[] {
  const { scene, country, partners, sentence } = setting;
  const told = partners.scores(known, deed.type, sentence.index);
  const names = new Set<string>();
  let best: Party | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const mention of scene.mentions) {
    if (mention.place || isBystander(mention, cue) || isEcho(mention, scene.tokens)) continue;
    const actors = mention.actors.filter((actor) => !known.has(country(actor)));
    if (!actors.length) continue;
    for (const actor of actors) names.add(country(actor));
    const points =
      nearness(mention, cue, scene) + Math.max(...actors.map((actor) => Math.min(MOST_TOLD, told.get(country(actor)) ?? 0)));
    if (points <= most) continue;
    most = points;
    best = { actors, mention, way: "nearest" };
  }
  if (!best) return [];
  return [names.size > 1 ? { ...best, way: "memory" } : best];
}

/** "recalled its ambassador, as did Chile": Chile does the same, nothing was done to it. */
function isEcho(mention: Mention, tokens: readonly Token[]): boolean {
  const at = mention.tokens[0] - (tokens[mention.tokens[0] - 1]?.lower === "the" ? 2 : 1);
  return /^(did|do|does|has|have|had)$/.test(tokens[at]?.lower ?? "") && /^(as|so|nor)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "complained to the Council about …": the Council stands where the entry says that it does not matter. */
function isBystander(mention: Mention, { clause, frame }: Cue): boolean {
  const holds = (phrase: Phrase) => phrase.start <= mention.tokens[0] && mention.tokens[0] < phrase.end;
  return (
    clause.slots.some((phrase) => frame.slots.get(phrase.preposition) === "O" && holds(phrase)) ||
    (frame.direct === "O" && clause.objects.some(holds))
  );
}

function nearness(mention: Mention, cue: Cue, scene: Scene): number {
  const at = mention.tokens[0];
  const clause = scene.parse.phrases.find((phrase) => phrase.start <= at && at < phrase.end)?.clause;
  if (clause === cue.clause) return SAME_CLAUSE - Math.abs(at - cue.start) / 100;
  const related = clause && (clause.parent === cue.clause || cue.clause.parent === clause);
  return (related ? NEAR_CLAUSE : SAME_SENTENCE) - Math.abs(at - cue.start) / 100;
}

/** The other party that goes without saying; empty where the article tells of none. */
function unsaid(known: ReadonlySet<string>, deed: Deed, { partners, sentence }: Setting): Party[] {
  const party = partners.other(known, deed.type, sentence.index);
  return party ? [party] : [];
}

const otherRule = (found: readonly Party[]) => (found[0]?.way === "memory" ? "the main other one" : "the only other one");

function completeMutual(roles: Roles, cue: Cue, deed: Deed, setting: Setting): Roles {
  const known = countriesOf([...roles.sources, ...roles.targets], setting);
  if (known.size > 1) return roles;
  if (known.size === 0) {
    // "will be argued over for years": by whomever
    if (cue.frame.kind === "who" || (cue.frame.kind === "verb" && cue.clause.verb?.passive && deed.type === "STRAIN"))
      return roles;
    if (setting.crowd !== 0) return setting.crowd === 2 ? onlyTwo(roles, cue, deed, setting) : roles;
    const pair = setting.memory.lastPair(setting.sentence.index);
    return pair.length < 2
      ? roles
      : { ...roles, sources: pair, rule: "both: the two of the sentence before", sourceRule: "the last two", targetRule: "" };
  }
  if (withSomethingElse(cue)) return roles;
  const other = otherInSentence(known, cue, deed, setting).filter((party) => party.way !== "memory");
  if (other.length)
    return {
      ...roles,
      sources: [...roles.sources, ...other],
      targetRule: otherRule(other),
      rule: `${roles.rule}, with ${otherRule(other)}`,
    };
  if (setting.crowd > 1 || meetsByItself(cue)) return roles;
  const topic = unsaid(known, deed, setting);
  return topic.length
    ? {
        ...roles,
        sources: [...roles.sources, ...topic],
        targetRule: "the other party of before",
        rule: `${roles.rule}, with the other party of before`,
      }
    : roles;
}

/** "whose council meets on Tuesday", "the delegation met": a body by itself. */
function meetsByItself({ clause, frame }: Cue): boolean {
  return frame.kind === "verb" && frame.type === "CONSULT" && frame.near.length === 0 && !clause.objects.length && !clause.gap;
}

/** "speaks with two voices", "met with disaster": what stands behind "with" is nobody. */
function withSomethingElse({ clause, frame }: Cue): boolean {
  return (
    frame.kind === "verb" &&
    clause.slots.some(
      (phrase) => phrase.preposition === "with" && phrase.groups.every((group) => !group.names.length && !group.owners.length),
    )
  );
}

/** Nobody found, but the sentence names just two. */
function onlyTwo(roles: Roles, cue: Cue, deed: Deed, setting: Setting): Roles {
  const mentions = setting.scene.mentions.filter((mention) => !mention.place && mention.actors.length === 1);
  const first = mentions[0];
  if (!first) return roles;
  const source: Party = { actors: first.actors, mention: first, way: "nearest" };
  const other = otherInSentence(countriesOf([source], setting), cue, deed, setting);
  if (!other.length) return roles;
  return {
    ...roles,
    sources: roles.mutual ? [source, ...other] : [source],
    targets: roles.mutual ? [] : other,
    rule: "the only two",
    sourceRule: "the only two",
    targetRule: "the only two",
  };
}

/** "Pierre Poilievre called on Trudeau", "demonstrators pelted the embassy": somebody stands there who is no actor. */
function hasStranger({ clause, frame }: Cue, deed: Deed, tokens: readonly Token[]): boolean {
  if (frame.kind !== "verb" || clause.verb?.passive || !clause.subject || clause.kind === "relative") return false;
  // PLOVER counts a crowd's protest for the state in which it gathers; that is left as a proposal of little confidence
  if (deed.type === "PROTEST") return false;
  return clause.subject.groups.every(
    (group) =>
      !group.names.length &&
      (!group.owners.length || PRIVATE.has(singular(tokens[group.head]!.lower))) &&
      /^(NOUN|PROPN)$/.test(tokens[group.head]!.pos),
  );
}

/** Deeds that answer what another did. */
const ANSWERED = new Set(["ACCUSE", "PROTEST"]);

/** Deeds that one can also do to oneself, where nobody else is meant. */
const SELFLESS = new Set(["SUPPORT", "AID", "ACCUSE", "REQUEST", "APPEAL"]);

function completeDirected(roles: Roles, cue: Cue, deed: Deed, setting: Setting): Roles {
  const { sentence, memory, country, crowd } = setting;
  const acting = countriesOf(roles.sources, setting);
  const undergoing = countriesOf(roles.targets, setting);
  const named = [...undergoing].some((name) => !acting.has(name));
  if (cue.frame.kind === "who" && !named) return roles;
  // "would defend its right to life": what one does to oneself concerns no other
  if (
    acting.size === 1 &&
    undergoing.size > 0 &&
    !named &&
    SELFLESS.has(deed.type) &&
    cue.frame.direct === "T" &&
    !cue.clause.verb?.passive
  )
    return { ...roles, targets: [] };
  if (!acting.size) {
    if (!undergoing.size) return crowd === 2 && cue.frame.kind === "verb" ? onlyTwo(roles, cue, deed, setting) : roles;
    if (hasStranger(cue, deed, sentence.tokens)) return roles;
    const source = otherInSentence(undergoing, cue, deed, setting);
    if (source.length)
      return {
        ...roles,
        sources: source,
        sourceRule: otherRule(source),
        rule: `source: ${otherRule(source)}; target: ${roles.targetRule}`,
      };
    if (crowd > undergoing.size || hasStranger(cue, deed, sentence.tokens)) return roles;
    const topic = unsaid(undergoing, deed, setting);
    return topic.length
      ? {
          ...roles,
          sources: topic,
          sourceRule: "the other party of before",
          rule: `source: the other party of before; target: ${roles.targetRule}`,
        }
      : roles;
  }
  if (acting.size > 1 && isReciprocal(cue, sentence.tokens))
    return { ...roles, targets: [], mutual: true, rule: `both: ${roles.sourceRule}, each other`, targetRule: "each other" };
  if (named && roles.targetRule !== "nearest behind") return roles;
  if (
    !named &&
    crowd <= acting.size &&
    cue.frame.kind === "verb" &&
    setting.partners.amongThemselves(acting, deed.type, sentence.index)
  )
    return deed.type === "AID"
      ? roles
      : {
          ...roles,
          targets: [],
          mutual: true,
          rule: `both: ${roles.sourceRule}, among themselves`,
          targetRule: "among themselves",
        };
  const mentions = roles.sources.map((party) => party.mention);
  let found = recall(memory, cue, deed, sentence.tokens, sentence.index, mentions, country);
  if (found.refers && !named && ANSWERED.has(deed.type))
    // "condemned the raid": whoever the article tells did it, though others are named beside
    found = { parties: unsaid(acting, deed, setting), rule: "what the noun points back to" };
  if (
    !found.parties.length &&
    crowd <= acting.size &&
    cue.frame.kind === "verb" &&
    (cue.frame.near.length > 0 || cue.clause.objects.length === 0)
  )
    found = { parties: unsaid(acting, deed, setting), rule: "the other party of the sentence before" };
  if (!found.parties.length && !named) {
    const other = otherInSentence(acting, cue, deed, setting);
    if (other.length) found = { parties: other, rule: otherRule(other) };
    else if (crowd <= acting.size) found = { parties: unsaid(acting, deed, setting), rule: "the other party of before" };
  }
  if (!found.parties.length) return roles;
  return { ...roles, targets: found.parties, targetRule: found.rule, rule: `source: ${roles.sourceRule}; target: ${found.rule}` };
}

/** "accused each other", "fired on one another". */
function isReciprocal({ clause }: Cue, tokens: readonly Token[]): boolean {
  const word = (at: number) => tokens[at]?.lower ?? "";
  return [...clause.objects, ...clause.slots].some(
    (phrase) =>
      /^(each|one)$/.test(word(phrase.preposition ? phrase.start + 1 : phrase.start)) &&
      /^(other|another)$/.test(word(phrase.end - 1)),
  );
}

/** "Each government blamed the other", "pulled back from one another": nobody is named, so the last two are meant. */
function eachOther(cue: Cue, { sentence, memory }: Setting): Roles | undefined {
  if (cue.frame.kind !== "verb") return undefined;
  const { clause } = cue;
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  const first = clause.subject ? word(clause.subject.start) : "";
  if (!isReciprocal(cue, sentence.tokens) && !/^(each|both|neither)$/.test(first)) return undefined;
  const pair = memory.lastPair(sentence.index);
  if (pair.length < 2) return undefined;
  return {
    sources: pair,
    targets: [],
    mutual: true,
    rule: "both: the two of the sentence before",
    sourceRule: "the last two",
    targetRule: "each other",
  };
}
