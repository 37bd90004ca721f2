/**
 * Krippendorff's alpha for nominal data: how much coders agree beyond chance, with any number of coders and missing values.
 * Source: Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. University of Pennsylvania, Annenberg School, section C and D.
 */

/** What each coder made of one unit; undefined where a coder has no value for it. */
export type Unit = readonly (string | undefined)[];

/**
 * Alpha, at most 1: 1 is perfect agreement, 0 what chance would give, below 0 worse than chance.
 * Null where it cannot be said: fewer than two values that can be paired, or no variation at all among them.
 */
export function nominalAlpha(units: readonly Unit[]): number | null {
  const totals = new Map<string, number>();
  let pairable = 0;
  /** Sum over units of disagreeing pairs, each unit weighed by its number of coders less one. */
  let observed = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) continue;
    pairable += values.length;
    const counts = countOf(values);
    for (const [value, count] of counts) totals.set(value, (totals.get(value) ?? 0) + count);
    const agreeing = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
    observed += (values.length * (values.length - 1) - agreeing) / (values.length - 1);
  }
  if (pairable < 2) return null;
  const expected = pairable * pairable - [...totals.values()].reduce((sum, count) => sum + count * count, 0);
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected;
}

/** Share of pairs of coders that agree, 0…1, every unit counting alike; null where nothing can be paired. */
export function percentAgreement(units: readonly Unit[]): number | null {
  const shares = units.flatMap((unit) => {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) return [];
    const agreeing = [...countOf(values).values()].reduce((sum, count) => sum + count * (count - 1), 0);
    return [agreeing / (values.length * (values.length - 1))];
  });
  return shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
}

function countOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
