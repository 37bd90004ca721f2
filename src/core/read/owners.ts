/** Guesses whose minister somebody is when the article gives a title without a country. */
import { gazetteer } from "./gazetteer.ts";
import type { OfficePhrase } from "./offices.ts";
import type { Scan } from "./scan.ts";

/** Offices that only some states have. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  "foreign secretary": ["GBR", "IND", "PHL", "PAK", "BGD"],
  "home secretary": ["GBR", "IND"],
  "defence secretary": ["GBR"],
  "defense secretary": ["USA", "PHL"],
  "secretary of state": ["USA", "VAT"],
  "secretary of defense": ["USA"],
  "treasury secretary": ["USA"],
  "vice president": ["USA", "IND", "IRN", "CHN", "IDN", "VEN", "PHL"],
  chancellor: ["DEU", "AUT"],
  kaiser: ["DEU"],
  tsar: ["RUS", "BGR"],
  czar: ["RUS"],
  taoiseach: ["IRL"],
  pope: ["VAT"],
  shah: ["IRN"],
  duce: ["ITA"],
  emperor: ["JPN", "AUT", "DEU", "ETH", "RUS", "CHN"],
  "supreme leader": ["IRN", "PRK"],
  ayatollah: ["IRN"],
};

/**
 * The country that the words around a first naming point to: those named in the sentence before the name weigh most, then the sentences before,
 * then the rest of the article; countries of other people in the sentence (`taken`) are left out.
 */
export function guessOwner(
  scans: readonly Scan[],
  offices: readonly (readonly OfficePhrase[])[],
  where: { readonly sentence: number; readonly from: number },
  title: string,
  taken: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
): string | undefined {
  const usual = USUAL[title];
  const scores = new Map<string, number>();
  const add = (id: string, score: number) => {
    if (!taken.has(id) && id in gazetteer().countries) scores.set(id, (scores.get(id) ?? 0) + score);
  };
  for (let back = 0; back <= 2; back++) {
    const s = where.sentence - back;
    const others = new Set((offices[s] ?? []).map((phrase) => phrase.owner));
    for (const name of scans[s]?.names ?? []) {
      if (back === 0 && others.has(name)) continue;
      add(name.entry.id, back === 0 ? (name.from < where.from ? 3 : 1.5) : 2 / back);
    }
  }
  const all = Math.max(1, ...frequency.values());
  for (const [id, count] of frequency) add(id, (2 * count) / all);
  let best: string | undefined;
  let most = 0;
  for (const [id, score] of scores) {
    const weight = usual ? (usual.includes(id) ? score + 10 : 0) : score;
    if (weight > most) {
      most = weight;
      best = id;
    }
  }
  // "The secretary of state" needs no country in the article where only one has such an office.
  return best ?? (usual?.length === 1 ? usual[0] : undefined);
}

/** The organisation named last at or before a sentence: whose secretary-general. */
export function lastBody(scans: readonly Scan[], sentence: number): string | undefined {
  const { organisations } = gazetteer();
  for (let s = sentence; s >= 0 && s > sentence - 10; s--) {
    const hit = scans[s]?.names.findLast((name) => name.entry.id in organisations);
    if (hit) return hit.entry.id;
  }
  return undefined;
}
