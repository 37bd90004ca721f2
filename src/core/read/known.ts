/** Looks a name up in the table of known leaders, minding the article's year. */
import { gazetteer, type KnownLeader } from "./gazetteer.ts";

export const isInOffice = (leader: KnownLeader, year: number): boolean => leader.from <= year && year <= leader.to;

/** Whether the words of one name stand in another, in order. */
export const isSubsequence = (part: readonly string[], whole: readonly string[]): boolean => {
  let k = 0;
  for (const word of whole) if (word === part[k]) k++;
  return k === part.length;
};

/** Words that are surnames of known leaders and much else: alone they need a title. */
const COMMON_WORDS = new Set(
  "may brown ford bush king long major hope grey gray home law short rice powell young bird good black white green day price marshal gore rush hill park pitt ball ruby church cook hull knox root mao do so to an li he ho yi case franco castro martin".split(
    " ",
  ),
);

/** Numbers of kings and popes; "xi" is a name. */
const NUMERALS = /^(i{1,3}|iv|vi{0,3}|ix|x|xi{2,3}|xiv|xvi{0,2})$/;

/** States whose names put the family first: "Xi" is Xi Jinping. */
const FAMILY_FIRST = new Set(["CHN", "TWN", "KOR", "PRK", "VNM", "KHM", "LAO", "SGP", "HUN", "ETH", "IDN"]);

/**
 * Whether the article's words may be a known name: the surname alone, several of its words in order with the surname, more words around it,
 * or another spelling of the first name ("Mohamed" for "Mohammed").
 */
function fitsName(words: readonly string[], name: readonly string[], country: string, titled: boolean): boolean {
  const last = words[words.length - 1] ?? "";
  const first = words[0] ?? "";
  if (words.length === 1 && NUMERALS.test(last)) return false;
  const surname = name[name.length - 1] === last || (FAMILY_FIRST.has(country) && name[0] === first);
  // "King Edward" is Edward VII; "Edward" alone is anybody.
  if (words.length === 1) return surname || (titled && name.length === 2 && name[0] === last && NUMERALS.test(name[1] ?? ""));
  if (surname && isSubsequence(words, name)) return true;
  if (name.length < 2) return false;
  if (isSubsequence(name, words)) return true;
  return name[name.length - 1] === last && first.length > 3 && name[0]?.slice(0, 3) === first.slice(0, 3);
}

/**
 * The entry of the table for a name: by full name at any time, by surname alone only in the years of office.
 * @param isNamed whether the article names a country.
 * @param owners countries that the article's titles give this person; empty where it gives none.
 */
export function findKnown(
  words: readonly string[],
  owners: ReadonlySet<string>,
  titled: boolean,
  year: number,
  isNamed: (id: string) => boolean,
): KnownLeader | undefined {
  const { leaders } = gazetteer();
  const last = words.at(-1) ?? "";
  const first = words[0] ?? "";
  const candidates = [...(leaders.get(last) ?? []), ...(last === first ? [] : (leaders.get(first) ?? []))];
  const fitting = candidates.filter(
    (leader) =>
      (owners.size === 0 || owners.has(leader.country)) &&
      leader.foldedNames.some((name) => fitsName(words, name, leader.country, titled)),
  );
  const inOffice = fitting.find(
    (leader) =>
      isInOffice(leader, year) && (words.length > 1 || owners.size > 0 || !isCrowned(leader) || isNamed(leader.country)),
  );
  if (words.length > 1) return inOffice ?? nearestTerm(fitting, year);
  if (COMMON_WORDS.has(first) && !titled) return undefined;
  return (
    inOffice ??
    (titled
      ? nearestTerm(
          fitting.filter((leader) => !isCrowned(leader) || isNamed(leader.country)),
          year,
        )
      : undefined)
  );
}

/** Known by a given name, as many others are: the article must name the country too. */
const isCrowned = (leader: KnownLeader): boolean =>
  /^(king|queen|crown prince|prince|emir|sultan|emperor|tsar|shah)$/.test(leader.office);

/** The latest of those who had taken office by then. */
const nearestTerm = (list: readonly KnownLeader[], year: number): KnownLeader | undefined =>
  list
    .filter((leader) => leader.from <= year)
    .reduce<KnownLeader | undefined>((best, leader) => (!best || leader.to > best.to ? leader : best), undefined);
