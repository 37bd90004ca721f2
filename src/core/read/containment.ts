/** What a demand, a threat or a protest contains is not coded beside it. Source: CODEBOOK.md, "Evidence". */
import type { EventType } from "../codebook.ts";
import type { Cue } from "./cues.ts";
import { isAdjunct } from "./deeds.ts";
import type { Clause } from "./grammar.ts";

const HOLDING: ReadonlySet<EventType> = new Set(["REQUEST", "THREATEN", "APPEAL", "AGREE", "REJECT", "PROTEST"]);

/** The clauses whose verb holds what hangs on it. */
export function holdersOf(cues: readonly Cue[]): ReadonlyMap<Clause, Cue> {
  const holders = new Map<Clause, Cue>();
  for (const cue of cues)
    if (cue.frame.kind === "verb" && HOLDING.has(cue.frame.type) && cue.clause.verb?.lemma !== "deny")
      holders.set(cue.clause, cue);
  return holders;
}

/** The cue that holds a clause; undefined where the clause stands for itself, as relative and adverbial ones do. */
export function containerOf(clause: Clause, holders: ReadonlyMap<Clause, Cue>): Cue | undefined {
  let at: Clause | undefined = clause;
  for (let depth = 0; at && depth < 5; depth++) {
    if (at.kind !== "infinitive" && at.kind !== "complement" && at.kind !== "gerund" && at.kind !== "joined") return undefined;
    const above: Clause | undefined = at.parent;
    // "would scrap the pact, accusing Seoul of …": an act of its own beside the other
    if (isAdjunct(at)) return undefined;
    const holder = above && holders.get(above);
    if (holder && !(at.kind === "joined" && above === at))
      return at.kind === "joined" && above?.kind === "main" ? undefined : holder;
    at = above;
  }
  return undefined;
}
