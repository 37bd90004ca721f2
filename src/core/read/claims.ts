/** Reads what a sentence claims about a name: the office before or beside it, the country that owns it, for whom it speaks. */
import type { OfficeClass } from "./gazetteer.ts";
import { isPossessive, type OfficePhrase } from "./offices.ts";
import type { Token } from "./reading.ts";
import type { NameRun } from "./runs.ts";
import type { Scan } from "./scan.ts";

/** One thing that the article says about a person. */
export interface Claim {
  readonly office: OfficeClass;
  /** Words of the office, folded; empty where only a country is told. */
  readonly title: string;
  readonly owner?: string;
  readonly former: boolean;
  /** Token of a pronoun that tells whose: "his foreign minister". */
  readonly possessor?: number;
  /** "A and B, the two foreign ministers": not of A's country. */
  readonly beside?: NameRun;
  readonly rule: string;
}

/** A claim with the phrase that makes it; the phrase then belongs to the name. */
export interface Link {
  readonly claim: Claim;
  readonly phrase?: OfficePhrase;
}

/** What a sentence says about a run: the title before it, the title beside it, or a country that owns it. */
export function readClaims(scan: Scan, run: NameRun, phrases: readonly OfficePhrase[]): Link[] {
  const { tokens } = scan.sentence;
  const single = phrases.filter((p) => p.office !== "force" && p.office !== "body" && !p.plural);
  const links: Link[] = [];
  const prefix = single.find((p) => p.head.to === run.from);
  if (prefix) links.push(linkPhrase(scan, run, prefix, "title before the name"));
  // "General Brawner, the chief of staff": the second title says more.
  const beside =
    prefix && prefix.office !== "general"
      ? undefined
      : (single.find((p) => isAppositionBefore(tokens, p, run) && !isNamedBefore(scan, p)) ??
        single.find((p) => isAppositionAfter(tokens, p, run)) ??
        single.find((p) => startOf(tokens, p) === run.to + 1 && /^(is|was|became|remains)$/.test(tokens[run.to]?.lower ?? "")));
  if (beside) links.push(linkPhrase(scan, run, beside, "title beside the name"));
  if (links.length) return links;
  const shared = readSharedTitle(scan, run, phrases);
  if (shared) return [{ claim: shared }];
  const owner = readOwner(scan, run);
  return owner ? [{ claim: owner }] : [];
}

function linkPhrase(scan: Scan, run: NameRun, phrase: OfficePhrase, rule: string): Link {
  const owner = phrase.owner?.entry.id ?? countryAfter(scan, run, /^of$/);
  const possessor = phrase.ownerPronoun;
  return {
    phrase,
    claim: {
      office: phrase.office,
      title: phrase.words,
      former: phrase.former,
      rule,
      ...(owner && { owner }),
      ...(possessor !== undefined && { possessor }),
    },
  };
}

const ARTICLE = /^(the|a|an|his|her|its|their|then|two|both)$/;

/** Where a phrase begins with its article. */
function startOf(tokens: readonly Token[], phrase: OfficePhrase): number {
  let start = phrase.from;
  while (ARTICLE.test(tokens[start - 1]?.lower ?? "")) start--;
  return start;
}

/** "Egypt's foreign minister, Mohamed Kamel, resigned". */
function isAppositionBefore(tokens: readonly Token[], phrase: OfficePhrase, run: NameRun): boolean {
  const end = endOfPosting(tokens, phrase);
  if (tokens[end]?.text !== "," || run.from !== end + 1) return false;
  const after = tokens[run.to];
  return !after || /^[,.;:)\u2014\u2013]/.test(after.text) || (run.words.length > 1 && /^(and|who)$/.test(after.lower));
}

/** "China's ambassador to the UN, Qin Huasun": where the posting ends. */
function endOfPosting(tokens: readonly Token[], phrase: OfficePhrase): number {
  if (phrase.office !== "envoy" || !/^(to|in|at)$/.test(tokens[phrase.to]?.lower ?? "")) return phrase.to;
  let end = phrase.to + 1;
  while (end < phrase.to + 6 && /^(DET|ADJ|NOUN|PROPN)$/.test(tokens[end]?.pos ?? "")) end++;
  return end;
}

/** "Ali Shamkhani, the secretary of …, Musaad al-Aiban, …": the office is the first one's. */
function isNamedBefore(scan: Scan, phrase: OfficePhrase): boolean {
  const comma = startOf(scan.sentence.tokens, phrase) - 1;
  return scan.sentence.tokens[comma]?.text === "," && scan.runs.some((run) => run.to === comma);
}

/** "Sameh Shoukry, the Egyptian foreign minister, said". */
function isAppositionAfter(tokens: readonly Token[], phrase: OfficePhrase, run: NameRun): boolean {
  const start = startOf(tokens, phrase);
  if (tokens[run.to]?.text !== "," || start !== run.to + 1) return false;
  return phrase.owner !== undefined || start < phrase.from || /^(NOUN|ADJ)$/.test(tokens[start]?.pos ?? "");
}

/** "Nikos Kotzias and Nikola Dimitrov, the two foreign ministers". */
function readSharedTitle(scan: Scan, run: NameRun, phrases: readonly OfficePhrase[]): Claim | undefined {
  const { tokens } = scan.sentence;
  const at = scan.runs.indexOf(run);
  const [a, b] = tokens[run.to]?.lower === "and" ? [run, scan.runs[at + 1]] : [scan.runs[at - 1], run];
  if (!a || !b || a.to + 1 !== b.from || tokens[a.to]?.lower !== "and") return undefined;
  const plural = phrases.filter((p) => p.plural && /^(head|minister|envoy)$/.test(p.office));
  const behind = tokens[b.to]?.text === "," ? plural.find((p) => startOf(tokens, p) === b.to + 1) : undefined;
  // "The German delegates, Hermann Müller and Johannes Bell, signed"
  const phrase = behind ?? plural.find((p) => p.owner && p.to + 1 === a.from && tokens[p.to]?.text === ",");
  if (!phrase) return undefined;
  const owner = phrase.owner?.entry.id;
  const title = phrase.words.replace(/ies$/, "y").replace(/s$/, "");
  const rule = "title beside two names";
  return { office: phrase.office, title, former: phrase.former, beside: run === a ? b : a, rule, ...(owner && { owner }) };
}

/** The country after a run: "President Ebrahim Raisi of Iran", "Wang Yi for China". */
function countryAfter(scan: Scan, run: NameRun, joint: RegExp): string | undefined {
  const { tokens } = scan.sentence;
  if (!joint.test(tokens[run.to]?.lower ?? "")) return undefined;
  const at = tokens[run.to + 1]?.lower === "the" ? run.to + 2 : run.to + 1;
  const name = scan.names.find((hit) => hit.from === at);
  return name && /^(name|past|seat|organisation)$/.test(name.entry.kind) ? name.entry.id : undefined;
}

/** "India's Ajit Doval", "Knut Frydenlund of Norway", "W. W. Yen, who spoke for China": a person by the looks of the name, with a country. */
function readOwner(scan: Scan, run: NameRun): Claim | undefined {
  const { tokens } = scan.sentence;
  if (run.words.length < 2 || run.words.length > 4 || run.words.some((word) => NO_NAME.has(word))) return undefined;
  for (let i = run.from; i < run.to; i++) if (!/^(PROPN|NOUN|PUNCT|VERB|ADJ)$/.test(tokens[i]?.pos ?? "")) return undefined;
  const claim = (owner: string, rule: string): Claim => ({ office: "minister", title: "", owner, former: false, rule });
  if (isPossessive(tokens[run.from - 1])) {
    const hit = scan.names.find((name) => name.to === run.from - 1);
    return hit && hit.entry.kind !== "people" ? claim(hit.entry.id, "name after a country's possessive") : undefined;
  }
  if (tokens[run.from - 1]?.lower === "the") return undefined;
  const after = countryAfter(scan, run, /^(of|for)$/);
  if (after) return claim(after, "name with its country");
  // "…, who signed for Chile"
  if (tokens[run.to]?.text !== "," || tokens[run.to + 1]?.lower !== "who") return undefined;
  if (!/^(speak|sign|act|answer|negotiate)$/.test(tokens[run.to + 2]?.lemma ?? "") || tokens[run.to + 3]?.lower !== "for")
    return undefined;
  const hit = scan.names.find(
    (name) => name.from === run.to + 4 || (name.from === run.to + 5 && tokens[run.to + 4]?.lower === "the"),
  );
  return hit && claim(hit.entry.id, "speaks for its country");
}

/** Words that name things, never people. */
const NO_NAME = new Set(
  "group party council court bank sea bay river valley street strait straits island islands mountain mountains ocean desert peninsula university institute agency ministry department committee commission union league front army corps guard guards act treaty pact agreement accord accords war battle plan airlines airport airways times post news tv television radio company corp corporation inc ltd motor motors oil gas petroleum energy steel cup games olympics stadium museum palace square house church cathedral mosque temple day week province state city district region county exchange book paper initiative forum summit conference congress parliament assembly senate program programme project fund foundation association federation organization organisation service force forces navy fleet command club team school college hospital tower bridge canal dam gate road highway railway station port harbour harbor base camp heights hills plateau coast border line zone belt silk north south east west northern southern eastern western central upper lower new old great grand supreme national international federal royal constitution revolution republic empire kingdom crown throne policy doctrine declaration resolution charter white red black blue green journal gazette herald tribune daily business chamber world".split(
    " ",
  ),
);
