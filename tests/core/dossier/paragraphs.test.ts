/** The article's text as paragraphs: nothing lost but the line ends. */
import { expect, test } from "vitest";
import { paragraphsOf } from "../../../src/core/dossier/paragraphs.ts";
import { LIBRARY } from "../../library.ts";

test.each([...LIBRARY])("%s keeps every word and every sentence", (_, dossier) => {
  for (const article of dossier.articles) {
    const paragraphs = paragraphsOf(article);
    const bare = (text: string) => text.replace(/\s+/gu, "");
    expect(
      bare(
        paragraphs
          .flat()
          .map((piece) => piece.text)
          .join(""),
      ),
    ).toBe(bare(article.text));
    expect(paragraphs.flat().filter((piece) => piece.sentence !== undefined)).toHaveLength(article.sentences.length);
    expect(paragraphs.length).toBeGreaterThan(1);
  }
});
