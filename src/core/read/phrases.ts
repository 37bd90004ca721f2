/** Finds the phrases of a word list in a sentence's tokens in one pass: longest match first, hyphens inside a phrase passed over. */
import { fold, isAcronym, isCapitalized, wordsOf } from "./fold.ts";
import type { Token } from "./reading.ts";

interface Entry<T> {
  readonly words: readonly string[];
  /** What each word's case must be: capital first, all capitals, or any. */
  readonly cases: readonly ("capital" | "acronym" | "any")[];
  readonly values: T[];
}

/** A phrase found at `tokens[from, to)`, with everything that its entries mean. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** A word list that can be searched: first word → entries that begin with it, longest first. */
export class PhraseList<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();

  /** A phrase in lower case finds any case; a capital in it must be there. */
  add(phrase: string, value: T): void {
    this.addWords(wordsOf(phrase), value);
    // wink leaves some words with a hyphen whole ("vice-president").
    if (/[a-z]-[a-z]/.test(phrase)) this.addWords(phrase.split(" "), value);
  }

  private addWords(raw: readonly string[], value: T): void {
    const words = raw.map(fold);
    const first = words[0];
    if (first === undefined) return;
    const cases = raw.map((word) =>
      isAcronym(word) && word.length > 1 ? ("acronym" as const) : isCapitalized(word) ? ("capital" as const) : ("any" as const),
    );
    const list = this.byFirst.get(first) ?? [];
    if (!list.length) this.byFirst.set(first, list);
    const same = list.find((entry) => entry.words.join(" ") === words.join(" ") && entry.cases.join() === cases.join());
    if (same) {
      if (!same.values.includes(value)) same.values.push(value);
      return;
    }
    list.push({ words, cases, values: [value] });
    list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at a token. */
  findAt(tokens: readonly Token[], folded: readonly string[], at: number): Found<T> | undefined {
    const entries = this.byFirst.get(folded[at] ?? "");
    if (!entries) return undefined;
    for (const entry of entries) {
      const to = matchEntry(entry, tokens, folded, at);
      if (to > 0) return { from: at, to, values: entry.values };
    }
    return undefined;
  }
}

/** One past the last token of a match; 0 for none. */
function matchEntry(entry: Entry<unknown>, tokens: readonly Token[], folded: readonly string[], at: number): number {
  let k = at;
  for (let w = 0; w < entry.words.length; w++) {
    if (w > 0 && isHyphenBetween(tokens, k)) k++;
    const token = tokens[k];
    if (!token || folded[k] !== entry.words[w]) return 0;
    const wanted = entry.cases[w];
    if (wanted === "capital" && !isCapitalized(token.text)) return 0;
    if (wanted === "acronym" && token.text.toUpperCase() !== token.text) return 0;
    k++;
  }
  return k;
}

function isHyphenBetween(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  return token !== undefined && (token.text === "-" || token.text === "\u2011" || token.text === "\u2010" || token.text === "–");
}
