/** Fills in who is not named beside the cue: from the rest of the sentence where it names only two, else from what the article has told. */
import type { Cue } from "./cues.ts";
import type { Deed } from "./deeds.ts";
import { type Memory, recall } from "./memory.ts";
import type { Party } from "./parties.ts";
import type { SentenceTokens } from "./reading.ts";
import type { Roles, Scene } from "./roles.ts";

interface Setting {
  readonly scene: Scene;
  readonly sentence: SentenceTokens;
  readonly memory: Memory;
  readonly country: (actor: string) => string;
  /** How many countries the sentence names. */
  readonly crowd: number;
}

/** Completes the roles of a cue; gives them back as they are where nothing can be understood. */
export function complete(roles: Roles, cue: Cue, deed: Deed, setting: Setting): Roles {
  const each = roles.sources.length === 0 ? eachOther(cue, setting) : undefined;
  if (each) return each;
  return roles.mutual ? completeMutual(roles, cue, setting) : completeDirected(roles, cue, deed, setting);
}

const countriesOf = (parties: readonly Party[], setting: Setting) =>
  new Set(parties.flatMap((party) => party.actors.map(setting.country)));

/** The one other country that the sentence names, by the mention nearest to the cue. */
function otherInSentence(known: ReadonlySet<string>, cue: Cue, { scene, country }: Setting): Party[] {
  const others = scene.mentions.filter((mention) => !mention.place && mention.actors.some((actor) => !known.has(country(actor))));
  const names = new Set(others.flatMap((mention) => mention.actors.map(country)).filter((name) => !known.has(name)));
  if (names.size !== 1) return [];
  const distance = (at: number) => Math.abs(at - cue.start);
  const nearest = others.reduce((a, b) => (distance(b.tokens[0]) < distance(a.tokens[0]) ? b : a));
  return [{ actors: nearest.actors.filter((actor) => !known.has(country(actor))), mention: nearest, way: "nearest" }];
}

function completeMutual(roles: Roles, cue: Cue, setting: Setting): Roles {
  const known = countriesOf([...roles.sources, ...roles.targets], setting);
  if (known.size > 1) return roles;
  if (known.size === 0) {
    if (setting.crowd !== 0) return setting.crowd === 2 ? onlyTwo(roles, cue, setting) : roles;
    const pair = setting.memory.lastPair(setting.sentence.index);
    return pair.length < 2
      ? roles
      : { ...roles, sources: pair, rule: "both: the two of the sentence before", sourceRule: "the last two", targetRule: "" };
  }
  const other = otherInSentence(known, cue, setting);
  if (other.length)
    return {
      ...roles,
      sources: [...roles.sources, ...other],
      targetRule: "the only other one",
      rule: `${roles.rule}, with the only other one`,
    };
  if (setting.crowd > 1) return roles;
  const topic = setting.memory.byTopic(setting.sentence.index, known);
  return topic.length
    ? {
        ...roles,
        sources: [...roles.sources, ...topic],
        targetRule: "the other party of before",
        rule: `${roles.rule}, with the other party of before`,
      }
    : roles;
}

/** Nobody found, but the sentence names just two. */
function onlyTwo(roles: Roles, cue: Cue, setting: Setting): Roles {
  const mentions = setting.scene.mentions.filter((mention) => !mention.place && mention.actors.length === 1);
  const first = mentions[0];
  if (!first) return roles;
  const source: Party = { actors: first.actors, mention: first, way: "nearest" };
  const other = otherInSentence(countriesOf([source], setting), cue, setting);
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

function completeDirected(roles: Roles, cue: Cue, deed: Deed, setting: Setting): Roles {
  const { sentence, memory, country, crowd } = setting;
  const acting = countriesOf(roles.sources, setting);
  const undergoing = countriesOf(roles.targets, setting);
  const named = [...undergoing].some((name) => !acting.has(name));
  if (!acting.size) {
    if (!undergoing.size) return crowd === 2 && cue.frame.kind === "verb" ? onlyTwo(roles, cue, setting) : roles;
    const source = otherInSentence(undergoing, cue, setting);
    if (source.length)
      return {
        ...roles,
        sources: source,
        sourceRule: "the only other one",
        rule: `source: the only other one; target: ${roles.targetRule}`,
      };
    if (crowd > 1) return roles;
    const topic = memory.byTopic(sentence.index, undergoing);
    return topic.length
      ? {
          ...roles,
          sources: topic,
          sourceRule: "the other party of before",
          rule: `source: the other party of before; target: ${roles.targetRule}`,
        }
      : roles;
  }
  if (named && roles.targetRule !== "nearest behind") return roles;
  const mentions = roles.sources.map((party) => party.mention);
  let found = recall(memory, cue, deed, sentence.tokens, sentence.index, mentions, country, crowd < 2);
  if (!found.parties.length && !named) {
    const other = otherInSentence(acting, cue, setting);
    if (other.length) found = { parties: other, rule: "the only other one" };
    else if (crowd < 2) found = { parties: memory.byTopic(sentence.index, acting), rule: "the other party of before" };
  }
  if (!found.parties.length) return roles;
  return { ...roles, targets: found.parties, targetRule: found.rule, rule: `source: ${roles.sourceRule}; target: ${found.rule}` };
}

/** "Each government blamed the other", "pulled back from one another": nobody is named, so the last two are meant. */
function eachOther(cue: Cue, { sentence, memory }: Setting): Roles | undefined {
  if (cue.frame.kind !== "verb") return undefined;
  const { clause } = cue;
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  const first = clause.subject ? word(clause.subject.start) : "";
  const reciprocal = [...clause.objects, ...clause.slots].some(
    (phrase) =>
      /^(each|one)$/.test(word(phrase.preposition ? phrase.start + 1 : phrase.start)) &&
      /^(other|another)$/.test(word(phrase.end - 1)),
  );
  if (!reciprocal && !/^(each|both|neither)$/.test(first)) return undefined;
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
