/** Which old event a new proposal repeats, so that coding again disturbs nothing that a person has settled. */
import type { Event } from "../model.ts";
import { alike } from "./edit.ts";
import { isHeld } from "./standing.ts";

/** What an event says, whoever says it, and why. */
export type Claim = Pick<Event, "source" | "target" | "type" | "status" | "mutual" | "evidence" | "reason">;

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

/** How close a proposal must come to a claim, closest first: also in its reasons, in all that it says, in all but its status. */
export const CLOSENESS = [(x: Claim, y: Claim) => isSame(x, y) && alike(x.reason, y.reason), isSame, isMuchTheSame] as const;

/** Hands out proposals, each at most once, to the claims that they repeat. */
export interface Proposals<P extends Claim> {
  /** Takes the first proposal left that comes so close to the claim. */
  take(claim: Claim, isClose: (x: Claim, y: Claim) => boolean): P | undefined;
  /** What nobody has taken, in order. */
  left(): P[];
}

export function proposalsToTake<P extends Claim>(proposals: readonly P[]): Proposals<P> {
  const left = new Set(proposals);
  const byKey = new Map<string, P[]>();
  for (const proposal of proposals) byKey.set(keyOf(proposal), [...(byKey.get(keyOf(proposal)) ?? []), proposal]);
  return {
    take: (claim, isClose) => {
      const found = byKey.get(keyOf(claim))?.find((proposal) => left.has(proposal) && isClose(claim, proposal));
      if (found) left.delete(found);
      return found;
    },
    left: () => [...left],
  };
}
