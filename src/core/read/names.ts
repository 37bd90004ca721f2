/** Gathers the names of an article: which runs are one name, full or short, and what the article claims about it. */
import { type Claim, readClaims } from "./claims.ts";
import { fold } from "./fold.ts";
import { findKnown, isSubsequence } from "./known.ts";
import type { OfficePhrase } from "./offices.ts";
import type { NameRun } from "./runs.ts";
import type { Scan } from "./scan.ts";

/** Everything that the article says about one name. */
export interface NameDraft {
  readonly words: readonly string[];
  readonly name: string;
  /** Where it stands first. */
  readonly where: { readonly sentence: number; readonly from: number };
  readonly claims: Claim[];
  /** Sentences that name it. */
  readonly sentences: number[];
  she: number;
  he: number;
}

/** One draft for each name of the article; full names first, so that short ones find them wherever they stand. */
export function gatherNames(
  scans: readonly Scan[],
  offices: readonly (readonly OfficePhrase[])[],
  year: number,
  phrases: Map<NameRun, OfficePhrase[]>,
  isNamed: (id: string) => boolean,
): { drafts: NameDraft[]; draftOf: Map<NameRun, NameDraft> } {
  const drafts: NameDraft[] = [];
  const draftOf = new Map<NameRun, NameDraft>();
  const byWord = new Map<string, NameDraft[]>();
  const isKnown = (draft: NameDraft) => findKnown(draft.words, new Set(), false, year, isNamed) !== undefined;
  for (const full of [true, false])
    scans.forEach((scan, s) => {
      for (const run of scan.runs) {
        if (run.words.length === 0 || run.words.length > 1 !== full) continue;
        const links = readClaims(scan, run, offices[s] ?? []);
        const owner = links.find((link) => link.claim.owner)?.claim.owner;
        let draft = findDraft(byWord, run.words, isKnown);
        // "King Hussein of Jordan" is not Saddam Hussein.
        if (draft && owner && disagrees(draft, owner, year, isNamed)) draft = undefined;
        draft ??= openDraft(drafts, byWord, scan, run, s);
        draft.sentences.push(s);
        draftOf.set(run, draft);
        for (const link of links) {
          draft.claims.push(link.claim);
          if (link.phrase) phrases.set(run, [...(phrases.get(run) ?? []), link.phrase]);
        }
        const honorific = fold(scan.sentence.tokens[run.from]?.text ?? "");
        if (/^(mrs|ms|miss|mme|lady|queen|baroness|madame)$/.test(honorific)) draft.she++;
        if (/^(mr|sir|lord|herr|baron|count|king)$/.test(honorific)) draft.he++;
      }
    });
  return { drafts, draftOf };
}

/** Whether a name is already known to act for another country. */
function disagrees(draft: NameDraft, owner: string, year: number, isNamed: (id: string) => boolean): boolean {
  const owners = ownersOf(draft);
  if (owners.size) return !owners.has(owner);
  const known = findKnown(draft.words, owners, false, year, isNamed);
  return known !== undefined && known.country !== owner;
}

export const ownersOf = (draft: NameDraft): Set<string> => new Set(draft.claims.flatMap((claim) => claim.owner ?? []));

/** Namesakes that are looked at: bounds the work on long texts. */
const MOST_NAMESAKES = 40;

/** The name that contains these words in order, or that they contain; of several the latest. */
function findDraft(
  byWord: ReadonlyMap<string, NameDraft[]>,
  words: readonly string[],
  isKnown: (draft: NameDraft) => boolean,
): NameDraft | undefined {
  const last = words.at(-1) ?? "";
  const candidates = (byWord.get(last) ?? []).slice(-MOST_NAMESAKES);
  const within = candidates.filter((draft) => isSubsequence(words, draft.words) || isSubsequence(draft.words, words));
  const close = within.filter((d) => d.words.at(-1) === last || d.words[0] === last);
  // "Mr. Reagan" after "Nancy Reagan": the one about whom something is known.
  return close.findLast((d) => d.claims.length > 0 || isKnown(d)) ?? close.at(-1) ?? within.at(-1);
}

function openDraft(drafts: NameDraft[], byWord: Map<string, NameDraft[]>, scan: Scan, run: NameRun, sentence: number): NameDraft {
  const { tokens } = scan.sentence;
  let from = run.from;
  while (from < run.to - 1 && scan.folded[from] !== run.words[0]) from++;
  let name = "";
  for (let i = from; i < run.to; i++) {
    const token = tokens[i];
    if (!token) continue;
    const gap = i > from && token.start > (tokens[i - 1]?.end ?? 0) ? " " : "";
    name += gap + token.text.replace(/[\u2010\u2011]/g, "-");
  }
  const draft: NameDraft = {
    words: run.words,
    name: name.slice(0, 200),
    where: { sentence, from: run.from },
    claims: [],
    sentences: [],
    she: 0,
    he: 0,
  };
  drafts.push(draft);
  for (const word of new Set(run.words)) {
    const list = byWord.get(word);
    if (list) list.push(draft);
    else byWord.set(word, [draft]);
  }
  return draft;
}
