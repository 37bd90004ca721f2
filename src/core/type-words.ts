/** Every event type as a sixteen-year-old reads it; in core, because the names of edits use it too. */
import type { EventType } from "./codebook.ts";

/** What one event of a type says, as verb after its source, and when both do it. */
export interface TypeWords {
  /** The kind of event, as a thing: "criticism". */
  readonly noun: string;
  /** "South Korea *criticises* North Korea". */
  readonly verb: string;
  /** "Lee and Xi *meet*". */
  readonly together: string;
  /** What the type covers, for the legend and the tooltip. */
  readonly means: string;
}

export const TYPE_WORDS: Readonly<Record<EventType, TypeWords>> = {
  APPEAL: {
    noun: "appeal",
    verb: "appeals to",
    together: "appeal to each other",
    means: "asks for help, dialogue or a settlement",
  },
  AGREE: { noun: "agreement or promise", verb: "agrees with", together: "agree", means: "agrees, promises, proposes, invites" },
  CONSULT: {
    noun: "meeting or talks",
    verb: "talks with",
    together: "meet",
    means: "meets, visits, phones, negotiates, mediates",
  },
  TIES: {
    noun: "closeness",
    verb: "is close to",
    together: "are close",
    means: "a standing good relation: allies, partners, friends",
  },
  CONCEDE: {
    noun: "concession",
    verb: "yields to",
    together: "yield to each other",
    means: "lifts a ban, apologises, releases, accepts a demand",
  },
  SUPPORT: {
    noun: "support",
    verb: "backs or praises",
    together: "support each other",
    means: "praises, backs, recognises, restores relations",
  },
  RETREAT: {
    noun: "withdrawal",
    verb: "withdraws before",
    together: "withdraw from each other",
    means: "withdraws forces, ceases fire, hands over territory or arms",
  },
  COOPERATE: {
    noun: "work together",
    verb: "works with",
    together: "work together",
    means: "trades, exercises, shares, extradites",
  },
  AID: { noun: "help", verb: "helps", together: "help each other", means: "gives money, arms, goods, refuge or peacekeepers" },
  REQUEST: {
    noun: "demand",
    verb: "demands of",
    together: "make demands of each other",
    means: "demands or orders a change of conduct",
  },
  REJECT: {
    noun: "refusal",
    verb: "refuses",
    together: "refuse each other",
    means: "refuses, vetoes, rules out, breaks off an agreement",
  },
  ACCUSE: {
    noun: "criticism",
    verb: "criticises",
    together: "criticise each other",
    means: "criticises, condemns, blames, complains, sues",
  },
  STRAIN: {
    noun: "strain",
    verb: "is at odds with",
    together: "are at odds",
    means: "a standing bad relation: dispute, rivalry, anger, distrust",
  },
  THREATEN: { noun: "threat", verb: "threatens", together: "threaten each other", means: "warns of or threatens a harmful act" },
  PROTEST: {
    noun: "protest",
    verb: "protests against",
    together: "protest against each other",
    means: "an official protest or boycott",
  },
  MOBILIZE: {
    noun: "show of force",
    verb: "shows force against",
    together: "show force against each other",
    means: "missile tests, troop build-up, exercises aimed at someone",
  },
  SANCTION: {
    noun: "punishment",
    verb: "punishes",
    together: "punish each other",
    means: "cuts, bans, tariffs, expels diplomats, recalls an envoy",
  },
  COERCE: {
    noun: "coercion",
    verb: "coerces",
    together: "coerce each other",
    means: "seizes, detains, blockades, hacks, occupies without a fight",
  },
  ASSAULT: { noun: "attack or fighting", verb: "attacks", together: "fight", means: "uses armed force, fights, bombs, kills" },
};
