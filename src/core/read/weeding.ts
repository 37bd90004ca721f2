/** Drops names that mean something else in the article at hand: "Congress" without America, Georgia beside Atlanta, Jordan the player. */
import { gazetteer } from "./gazetteer.ts";
import type { NameHit, Scan } from "./scan.ts";

/** The scans without the names that the rest of the article speaks against. */
export function weedNames(scans: readonly Scan[]): Scan[] {
  const weeds = [weakSeats(scans), ambiguousNames(scans), surnames(scans)].flatMap((rule) => rule ?? []);
  if (!weeds.length) return [...scans];
  const isFirm = (hit: NameHit) => !weeds.some((rule) => rule(hit));
  return scans.map((scan) => (scan.names.every(isFirm) ? scan : { ...scan, names: scan.names.filter(isFirm) }));
}

type Rule = ((hit: NameHit) => boolean) | undefined;

/** "Congress" is America's only where the article names America otherwise. */
function weakSeats(scans: readonly Scan[]): Rule {
  const weak = scans.some((scan) => scan.names.some(({ entry }) => entry.kind === "weakSeat"));
  if (!weak) return undefined;
  const named = new Set(scans.flatMap((scan) => scan.names.flatMap(({ entry }) => (entry.kind === "weakSeat" ? [] : entry.id))));
  return ({ entry }) => entry.kind === "weakSeat" && !named.has(entry.id);
}

/** Names of which graph-data/gazetteer/ambiguous.txt tells what speaks for and against them. */
function ambiguousNames(scans: readonly Scan[]): Rule {
  const { ambiguous } = gazetteer();
  const doubted = new Set(
    scans.flatMap((scan) => scan.names.flatMap(({ entry }) => (Object.hasOwn(ambiguous, entry.form) ? entry.form : []))),
  );
  if (!doubted.size) return undefined;
  const words = new Set(scans.flatMap((scan) => scan.sentence.tokens.map((token) => token.text)));
  const dropped = [...doubted].filter((form) => {
    const [other = [], country = []] = ambiguous[form] ?? [];
    return other.some((word) => words.has(word)) && !country.some((word) => words.has(word));
  });
  return dropped.length ? ({ entry }) => entry.kind === "name" && dropped.includes(entry.form) : undefined;
}

/** After "Michael Jordan", "Jordan" alone is he, unless the article names the country by another word too. */
function surnames(scans: readonly Scan[]): Rule {
  const names = scans.flatMap((scan) => scan.names);
  const borne = new Set(
    scans.flatMap((scan) => scan.runs.flatMap((run) => (run.words.length > 1 ? (run.words.at(-1) ?? []) : []))),
  );
  const isBorne = (form: string) => borne.has(form.toLowerCase());
  if (!names.some(({ entry }) => isBorne(entry.form))) return undefined;
  const firm = new Set(names.flatMap(({ entry }) => (isBorne(entry.form) ? [] : entry.id)));
  return ({ entry }) => isBorne(entry.form) && !firm.has(entry.id);
}
