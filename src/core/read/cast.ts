/** Those who take part in a deed, as the rules find them, before they are paired. */
import type { Parse } from "./grammar.ts";
import type { Party } from "./parties.ts";
import type { Mention, Token } from "./reading.ts";

/** Those who take part, before they are paired. For a mutual deed all stand in `sources`. */
export interface Roles {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly mutual: boolean;
  /** Which rules found source and target, in plain words, for "why?". */
  readonly rule: string;
  readonly sourceRule: string;
  readonly targetRule: string;
  /** Somebody who is no actor stands where the target would: nobody else is meant. */
  readonly closed?: boolean;
}

export interface Scene {
  readonly parse: Parse;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** Parties with the rule that found them. */
export interface Found {
  readonly parties: readonly Party[];
  readonly rule: string;
}

export const NONE: readonly Party[] = [];

export const NOBODY: Found = { parties: NONE, rule: "" };

export function directed(source: Found, target: Found): Roles {
  return {
    sources: source.parties,
    targets: target.parties,
    mutual: false,
    rule: `source: ${source.rule || "none"}; target: ${target.rule || "none"}`,
    sourceRule: source.rule,
    targetRule: target.rule,
  };
}

export function distinct(parties: readonly Party[]): number {
  return new Set(parties.flatMap((party) => party.actors)).size;
}
