/** An article's text as paragraphs of sentences, nothing lost between them. */
import type { Article } from "../model.ts";

/** A sentence, or what stands between two. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  /** Position of the sentence, from 0; absent for what is no sentence. */
  readonly sentence?: number;
}

/** Breaks where a line ends between two sentences. Empty paragraphs are left out. */
export function paragraphsOf(article: Article): TextPiece[][] {
  const paragraphs: TextPiece[][] = [[]];
  const between = (start: number, end: number) => {
    const gap = article.text.slice(start, end);
    if (/[\r\n\u2028\u2029]/u.test(gap)) paragraphs.push([]);
    if (gap.trim() || (gap && !/[\r\n]/u.test(gap))) paragraphs.at(-1)?.push({ start, text: gap });
  };
  let at = 0;
  for (const [sentence, [start, end]] of article.sentences.entries()) {
    between(at, start);
    paragraphs.at(-1)?.push({ start, text: article.text.slice(start, end), sentence });
    at = end;
  }
  between(at, article.text.length);
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
