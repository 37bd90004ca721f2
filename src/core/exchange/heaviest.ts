/** Which pairs are kept where a file has more than one can look at: the heaviest, and only as many actors as a dossier has room for. */

/** Most actors of an import; a dossier holds a few more, so that a person can add to them. */
export const MOST_ACTORS = 4900;

/** The same for both directions. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** Adds up what pairs weigh. */
export function addWeight(weights: Map<string, number>, a: string, b: string, weight: number): void {
  const key = pairKey(a, b);
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

/** Pairs and actors that still open within seconds and can be moved about in; more only for whoever asks for them. */
const SWIFT = { pairs: 10_000, actors: 2000 } as const;

/** How many of the heaviest pairs still open swiftly. */
export function swiftPairs(weights: ReadonlyMap<string, number>): number {
  const actors = new Set<string>();
  let pairs = 0;
  for (const [key] of byWeight(weights)) {
    for (const id of key.split("~")) actors.add(id);
    if (actors.size > SWIFT.actors || pairs >= SWIFT.pairs) break;
    pairs++;
  }
  return pairs;
}

const byWeight = (weights: ReadonlyMap<string, number>) => [...weights].sort(([, x], [, y]) => y - x);

/** Keys of the heaviest pairs, at most `most`; of equal ones, those that came first. A pair whose actors find no room is passed over. */
export function heaviestPairs(weights: ReadonlyMap<string, number>, most: number): ReadonlySet<string> {
  const kept = new Set<string>();
  const actors = new Set<string>();
  for (const [key] of byWeight(weights)) {
    if (kept.size >= most) break;
    const fresh = key.split("~").filter((id) => !actors.has(id));
    if (actors.size + fresh.length > MOST_ACTORS) continue;
    for (const id of fresh) actors.add(id);
    kept.add(key);
  }
  return kept;
}
