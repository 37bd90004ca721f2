/** What the article has told so far, for deeds whose other party is only understood: "welcomed the agreement", "refused within hours". */
import { type EventType, polarityOf } from "../codebook.ts";
import type { Cue } from "./cues.ts";
import type { Deed } from "./deeds.ts";
import { singular } from "./forms.ts";
import type { Party } from "./parties.ts";
import type { Mention, Token } from "./reading.ts";

/** An event already found, as far as later sentences may refer to it. */
export interface Remembered {
  readonly sentence: number;
  readonly source: Party;
  readonly target: Party;
  readonly type: EventType;
  readonly mutual: boolean;
  /** The sentence names both; neither is only understood. */
  readonly firm: boolean;
}

/** How many sentences back a noun may point. */
const FAR_REACH = 60;
/** How many sentences back a party may be understood without any word for it. */
const SHORT_REACH = 3;
const KEPT = 150;

/** Nouns that point back to an earlier event, and the types it may have. */
const REFERENCES = new Map<string, readonly EventType[]>();
const refer = (words: string, ...types: EventType[]) => {
  for (const word of words.split(" ")) REFERENCES.set(word, types);
};
refer(
  "agreement deal pact accord treaty truce ceasefire settlement memorandum declaration news arrangement alliance détente detente rapprochement reconciliation",
  "AGREE",
  "SUPPORT",
  "RETREAT",
  "COOPERATE",
);
refer("talk talks round meeting summit negotiation mediation visit conference", "CONSULT");
refer("launch launches test missile exercise manoeuvre drill deployment buildup build-up", "MOBILIZE");
refer(
  "attack war invasion strike raid bombing offensive massacre killing operation assault shelling bombardment shooting",
  "ASSAULT",
  "COERCE",
);
refer("accusation charge allegation criticism complaint claim", "ACCUSE");
refer("demand ultimatum note point request condition deadline appeal call", "REQUEST", "THREATEN", "APPEAL", "ACCUSE");
refer("proposal offer invitation plan", "AGREE", "CONSULT");
refer("blockade quarantine occupation annexation seizure siege", "COERCE", "SANCTION");
refer("sanction embargo ban tariff expulsion recall", "SANCTION");
refer("boycott protest", "PROTEST", "SANCTION");
refer("withdrawal retreat", "RETREAT");
refer("threat warning", "THREATEN");
/** What "rejected it" may mean. */
const OFFERS: readonly EventType[] = ["AGREE", "REQUEST", "APPEAL", "ACCUSE", "THREATEN"];
const PRONOUN = /^(it|this|that|them|these|those)$/;
const ANY = /^(decision|move|step|action|act|measure|speech|it|this|that|response|reply)$/;

export class Memory {
  private readonly events: Remembered[] = [];
  private readonly country: (actor: string) => string;

  constructor(country: (actor: string) => string) {
    this.country = country;
  }

  add(event: Remembered): void {
    this.events.push(event);
    if (this.events.length > KEPT) this.events.shift();
  }

  private involves(event: Remembered, side: "source" | "target", countries: ReadonlySet<string>): boolean {
    return event[side].actors.some((actor) => countries.has(this.country(actor)));
  }

  /** The events of the latest sentence that has one that fits. */
  private latest(sentence: number, reach: number, fits: (event: Remembered) => boolean): Remembered[] {
    for (let i = this.events.length - 1; i >= 0; i--) {
      const event = this.events[i]!;
      if (sentence - event.sentence > reach) break;
      if (fits(event))
        return this.events.filter((other) => other.sentence === event.sentence && other.type === event.type && fits(other));
    }
    return [];
  }

  /** Parties that a noun points back to ("the launches"), without those of the acting countries. */
  byReference(noun: string, deed: EventType, sentence: number, acting: ReadonlySet<string>, both: boolean): Party[] {
    const types =
      REFERENCES.get(noun) ?? REFERENCES.get(singular(noun)) ?? (deed === "REJECT" && PRONOUN.test(noun) ? OFFERS : undefined);
    if (!types && !ANY.test(noun)) return [];
    const polarity = polarityOf(deed);
    // an agreement is between two, where one is told of
    const shared = types?.includes("AGREE") && this.events.some((event) => event.mutual && types.includes(event.type));
    const fits =
      (firm: boolean) =>
      (event: Remembered): boolean =>
        event.firm === firm &&
        (!shared || event.mutual) &&
        (types ? types.includes(event.type) : polarityOf(event.type) === polarity && !this.involves(event, "source", acting)) &&
        !(event.mutual && this.involves(event, "source", acting) && this.involves(event, "target", acting));
    const reach = types ? FAR_REACH : SHORT_REACH + 1;
    const firm = this.latest(sentence, reach, fits(true));
    const events = firm.length ? firm : this.latest(sentence, reach, fits(false));
    const parties = events.flatMap((event) =>
      both || event.mutual
        ? [event.source, event.target]
        : this.involves(event, "source", acting) || event.type === deed
          ? [event.target]
          : [event.source],
    );
    return this.recalled(parties, acting);
  }

  /** Who last addressed the acting country with one of these types. */
  byAddress(sentence: number, acting: ReadonlySet<string>, types: readonly EventType[]): Party[] {
    const events = this.latest(
      sentence,
      SHORT_REACH,
      (event) => types.includes(event.type) && this.involves(event, "target", acting),
    );
    return this.recalled(
      events.map((event) => event.source),
      acting,
    );
  }

  /** The two countries that the article last spoke of together. */
  lastPair(sentence: number): Party[] {
    const event = this.latest(sentence, SHORT_REACH, () => true)[0];
    return event ? [event.source, event.target].map((party): Party => ({ ...party, way: "memory" })) : [];
  }

  private recalled(parties: readonly Party[], acting: ReadonlySet<string>): Party[] {
    const found: Party[] = [];
    const seen = new Set<string>();
    for (const party of parties) {
      const actors = party.actors.filter((actor) => !acting.has(this.country(actor)) && !seen.has(this.country(actor)));
      for (const actor of actors) seen.add(this.country(actor));
      if (actors.length) found.push({ ...party, actors, way: "memory" });
    }
    return found;
  }
}

const ANSWERS: ReadonlySet<EventType> = new Set(["REJECT", "CONCEDE", "AGREE"]);
const CALLS: readonly EventType[] = ["REQUEST", "THREATEN", "APPEAL", "AGREE", "ACCUSE"];

/** The noun that a cue's object is about; "" where it has none. */
function objectNoun(cue: Cue, tokens: readonly Token[]): string {
  const { clause } = cue;
  const object = clause.verb?.passive
    ? clause.subject
    : (clause.objects[0] ??
      (clause.gap === "object" ? clause.antecedent : undefined) ??
      clause.slots.find((slot) => slot.preposition === "to" || slot.preposition === "on"));
  const group = object?.groups[0];
  if (!group || cue.used.includes(group.head)) return "";
  if (group.names.length && tokens[group.head]!.lower !== "it") return "";
  return tokens[group.head]!.lower;
}

/** Finds the unnamed target of a deed in what the article has told; empty where nothing fits. */
export function recall(
  memory: Memory,
  cue: Cue,
  deed: Deed,
  tokens: readonly Token[],
  sentence: number,
  sources: readonly Mention[],
  country: (actor: string) => string,
): { parties: Party[]; rule: string; refers?: boolean } {
  const acting = new Set(sources.flatMap((mention) => mention.actors.map(country)));
  const noun = cue.frame.kind === "verb" ? objectNoun(cue, tokens) : "";
  if (noun) {
    const parties = memory.byReference(noun, deed.type, sentence, acting, deed.type === "CONSULT" || deed.type === "AID");
    if (parties.length) return { parties, rule: "what the noun points back to" };
    if (REFERENCES.has(noun) || REFERENCES.has(singular(noun))) return { parties, rule: "", refers: true };
  }
  const bare = cue.clause.objects.length === 0 && cue.clause.slots.length === 0 && cue.frame.kind === "verb";
  if (bare && (ANSWERS.has(deed.type) || deed.type === "ACCUSE")) {
    const parties = memory.byAddress(sentence, acting, CALLS);
    if (parties.length) return { parties, rule: "the one who asked" };
  }
  return { parties: [], rule: "" };
}
