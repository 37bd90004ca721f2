/** The numbers that sentences have in a handout: alike in the article and under the relations. */
import type { Dossier } from "../../core/model.ts";

/** 0 → "A", 25 → "Z", 26 → "AA". */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

/** Names a sentence, by the article's id and its position from 0: "4", and "B4" where there are several articles. */
export function sentenceNumbers({ articles }: Dossier): (article: string, sentence: number) => string {
  const letters = new Map(articles.map(({ id }, i) => [id, articles.length > 1 ? letterOf(i) : ""]));
  return (article, sentence) => `${letters.get(article) ?? ""}${sentence + 1}`;
}
