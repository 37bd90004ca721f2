/** Tells a place from an actor: "met in Beijing" and "in the Chinese capital" name where, "Beijing protested" names who. */

import { isPossessive } from "./offices.ts";
import type { Token } from "./reading.ts";
import type { NameHit, Scan } from "./scan.ts";

const INSIDE = new Set("in at near inside within across throughout around outside off via through beyond along".split(" "));
const MOTION = new Set(
  "fly flew go went travel return arrive depart head come came rush sail drive drove move hurry leave left land".split(" "),
);
const SITES = new Set(
  "city capital street streets outskirts front heart middle north south east west suburb suburbs port centre center siege fall battle occupation town outside treaty streets airport university bombing".split(
    " ",
  ),
);
/** "the Madrid summit": what is named for the place where it was held. */
const VENUE =
  /^(summit|conference|forum|agreement|accord|accords|talks|meeting|treaty|declaration|round|olympics|games|airport|stadium)$/;
const LOCALITY = new Set(
  "city capital town village border frontier coast port soil territory airspace waters province region island islands mountains coastline city-state resort district side port embassy exile".split(
    " ",
  ),
);

/** Positions (in scan.names) of the names that are mere places. */
export function findPlaces(scan: Scan): ReadonlySet<NameHit> {
  const places = new Set<NameHit>();
  const dateline = datelineEnd(scan.sentence.tokens);
  let before: NameHit | undefined;
  for (const hit of scan.names) {
    if (
      hit.to <= dateline ||
      isPlace(scan, hit) ||
      (before && places.has(before) && before.entry.kind === hit.entry.kind && areListed(scan.sentence.tokens, before, hit))
    )
      places.add(hit);
    before = hit;
  }
  return places;
}

function isPlace(scan: Scan, hit: NameHit): boolean {
  const { tokens } = scan.sentence;
  const { kind } = hit.entry;
  const next = tokens[hit.to];
  if (kind === "people") return false;
  if (kind === "city") return true;
  if ((kind === "capital" || kind === "organisation") && VENUE.test(next?.lower ?? "")) return true;
  let at = hit.from - 1;
  if (
    /^(northern|southern|eastern|western|central|north|south|east|west|nearby|occupied|neighbouring|neighboring)$/.test(
      tokens[at]?.lower ?? "",
    )
  )
    at--;
  if (/^(the|a|an)$/.test(tokens[at]?.lower ?? "")) at--;
  const preposition = tokens[at]?.lower ?? "";
  if (kind === "organisation") return /^(in|at|before|inside|within)$/.test(preposition) && !isPossessive(next);
  if (kind === "demonym" || kind === "pastDemonym")
    return LOCALITY.has(next?.lower ?? "") && (INSIDE.has(preposition) || /^(to|from|on|into|over|off)$/.test(preposition));
  if (isPossessive(next)) {
    const owned = tokens[hit.to + 1]?.lower ?? "";
    return INSIDE.has(preposition) && LOCALITY.has(owned);
  }
  // "hit back at Hungary": nobody is at a country
  if (preposition === "at" && kind === "name") return false;
  if (INSIDE.has(preposition)) return true;
  const city = kind === "capital" || kind === "seat" || kind === "weakSeat";
  if (!city) return false;
  const earlier = tokens[at - 1];
  if (preposition === "as") return /^(north|south|east|west|far|away|close)$/.test(earlier?.lower ?? "");
  if (preposition === "of") return SITES.has(earlier?.lower ?? "");
  if (preposition === "from") return at === 0 || MOTION.has(earlier?.lemma ?? "");
  if (/^(to|for|into|towards?)$/.test(preposition))
    return [1, 2, 3].some((back) => MOTION.has(tokens[at - back]?.lemma ?? "") || MOTION.has(tokens[at - back]?.lower ?? ""));
  return false;
}

/** "Paris, London and Rome": only commas and a conjunction between two names. */
export function areListed(tokens: readonly Token[], a: { readonly to: number }, b: { readonly from: number }): boolean {
  if (b.from <= a.to || b.from - a.to > 3) return false;
  for (let i = a.to; i < b.from; i++) if (!/^(,|and|or|&|the|-|\u2011|\u2013)$/i.test(tokens[i]?.text ?? "")) return false;
  return true;
}

/** One past the dash of "SEOUL, Jan. 5 (Agency) —"; 0 where there is no dateline. */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0]?.text ?? "";
  const dashes = tokens.filter((token) => /^(\u2014|\u2013|--)$/.test(token.text)).length;
  if (!/^\p{Lu}[\p{Lu}.'\u2019-]+$/u.test(first) && !/^[,(]$/.test(tokens[1]?.text ?? "") && dashes !== 1) return 0;
  const limit = Math.min(tokens.length, 14);
  for (let i = 1; i < limit; i++) {
    const text = tokens[i]?.text ?? "";
    if (/^(\u2014|\u2013|--|-)$/.test(text) && tokens[i - 1]?.end !== tokens[i]?.start) return i + 1;
    if (!/^(\p{Lu}[\p{L}.'\u2019]*|[\p{N}.,]+|[,()/.:]|and)$/u.test(text)) return 0;
  }
  return 0;
}
