/** An article with its sentences numbered, as blocks. */
import { paragraphsOf } from "../../core/dossier/paragraphs.ts";
import type { Article } from "../../core/model.ts";
import type { Block } from "./flow.ts";
import type { Span } from "./rich.ts";
import { slicesOf } from "./slices.ts";
import { LEADING, VOICES } from "./voices.ts";

/**
 * @param numberOf the number of a sentence, by its position from 0
 * @param isUsed   does it stand under a relation?
 * @param width    of a column, points
 */
export function* articleBlocks(
  article: Article,
  numberOf: (sentence: number) => string,
  isUsed: (sentence: number) => boolean,
  width: number,
): Generator<Block> {
  for (const paragraph of paragraphsOf(article)) {
    const spans = paragraph.flatMap(({ text, sentence }): Span[] => {
      const words = { text, voice: VOICES.sentence };
      if (sentence === undefined) return [words];
      return [{ text: numberOf(sentence), voice: isUsed(sentence) ? VOICES.mark : VOICES.quietMark }, words];
    });
    yield { part: "P", before: 6, slices: slicesOf(spans, width, LEADING.text) };
  }
}
