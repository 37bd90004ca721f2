/** Which old event a new proposal repeats, so that coding again disturbs nothing that a person has settled. */
import type { Event } from "../model.ts";
import { alike } from "./edit.ts";
import { isHeld } from "./standing.ts";

/** What an event says, whoever says it. */
export type Claim = Pick<Event, "source" | "target" | "type" | "status" | "mutual" | "evidence">;

/** Do two claims say the same of the same sentences, status and all? */
const isSame = (x: Claim, y: Claim) =>
  x.status === y.status &&
  x.source === y.source &&
  x.target === y.target &&
  !x.mutual === !y.mutual &&
  alike(x.evidence, y.evidence);

/** Do two claims of one type about one pair say much the same: in a shared sentence, and not in opposite directions? */
const isMuchTheSame = (x: Claim, y: Claim) =>
  (x.mutual || y.mutual || x.source === y.source) &&
  x.evidence.some((a) =>
    y.evidence.some((b) => isHeld(a) && isHeld(b) && a.article === b.article && a.start < b.end && b.start < a.end),
  );

const keyOf = ({ type, source, target }: Claim) => `${type} ${source < target ? `${source} ${target}` : `${target} ${source}`}`;

/** Hands out proposals, each at most once, to the claims that they repeat. */
export interface Proposals<P extends Claim> {
  /** Takes the first proposal left that says the very same. */
  takeSame(claim: Claim): P | undefined;
  /** Takes the first proposal left that says much the same; its status may be another. */
  takeSimilar(claim: Claim): P | undefined;
  /** What nobody has taken, in order. */
  left(): P[];
}

export function proposalsToTake<P extends Claim>(proposals: readonly P[]): Proposals<P> {
  const left = new Set(proposals);
  const byKey = new Map<string, P[]>();
  for (const proposal of proposals) byKey.set(keyOf(proposal), [...(byKey.get(keyOf(proposal)) ?? []), proposal]);
  const take = (claim: Claim, matches: (x: Claim, y: Claim) => boolean) => {
    const found = byKey.get(keyOf(claim))?.find((proposal) => left.has(proposal) && matches(claim, proposal));
    if (found) left.delete(found);
    return found;
  };
  return {
    takeSame: (claim) => take(claim, isSame),
    takeSimilar: (claim) => take(claim, isMuchTheSame),
    left: () => [...left],
  };
}
