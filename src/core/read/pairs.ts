/** Counts how often an article names countries together: the pair that it is about helps to tell whom "the two" means. */
import type { Context, MentionDraft } from "./drafts.ts";

/** Sentences that are counted: enough for any article, bounded for any text. */
const MOST_SENTENCES = 2000;
/** Countries of a sentence that are paired. */
const MOST_COUNTRIES = 6;
/** So many sentences together count as firm. */
const FIRM = 5;

/** `mainPair`, `partnerOf` and `together` of a Context. */
export function pairUp(
  mentions: readonly (readonly MentionDraft[])[],
  countryOf: (id: string) => string,
  isCountry: (id: string) => boolean,
): Pick<Context, "mainPair" | "partnerOf" | "togetherCount" | "together"> {
  const sets = mentions
    .slice(0, MOST_SENTENCES)
    .map((list) => new Set(list.flatMap((m) => (m.place ? [] : m.actors.map(countryOf)))));
  const counts = new Map<string, number>();
  let main: string | undefined;
  for (const set of sets) {
    const ids = [...set].filter(isCountry).slice(0, MOST_COUNTRIES);
    for (let a = 0; a < ids.length; a++)
      for (let b = a + 1; b < ids.length; b++) {
        const pair = [ids[a], ids[b]].sort().join("|");
        const count = (counts.get(pair) ?? 0) + 1;
        counts.set(pair, count);
        if (main === undefined || count > (counts.get(main) ?? 0)) main = pair;
      }
  }
  const known = new Map<string, number>();
  const together = (ids: readonly string[]): number => {
    const countries = ids.map(countryOf);
    const key = countries.join("|");
    const firm = known.get(key) ?? measure(sets, countries);
    known.set(key, firm);
    return firm;
  };
  const partnerOf = (id: string, among?: readonly string[]): string | undefined => {
    let best: string | undefined;
    let most = 0;
    for (const [pair, count] of counts) {
      const [a, b] = pair.split("|");
      const other = a === id ? b : b === id ? a : undefined;
      if (other === undefined || count <= most || (among && !among.includes(other))) continue;
      most = count;
      best = other;
    }
    return best;
  };
  const togetherCount = (a: string, b: string): number => counts.get([a, b].sort().join("|")) ?? 0;
  const found = { partnerOf, togetherCount, together };
  return main === undefined ? found : { ...found, mainPair: main.split("|") };
}

/** Half how many sentences name all, half what share they are of those that name any. */
function measure(sets: readonly ReadonlySet<string>[], countries: readonly string[]): number {
  let any = 0;
  let all = 0;
  for (const set of sets) {
    if (!countries.some((id) => set.has(id))) continue;
    any++;
    if (countries.every((id) => set.has(id))) all++;
  }
  return any ? 0.5 * (all / any) + 0.5 * Math.min(1, all / FIRM) : 0;
}
