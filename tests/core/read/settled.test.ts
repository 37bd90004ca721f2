/** What a person has settled about words holds for the whole article. */
import { expect, test } from "vitest";
import { readArticle } from "../../../src/core/read/read.ts";

const pairs = (text: string, settled: readonly { words: string; actor: string }[]) =>
  readArticle(text, { date: "1951-05-04", settled }).events.map(({ source, target }) => `${source} ${target}`);

test.each([
  ["Korea as the article means it", "Korea condemned Japan on Monday.", [], ["KOR JPN"]],
  ["Korea as the person means it", "Korea condemned Japan on Monday.", [{ words: "Korea", actor: "PRK" }], ["PRK JPN"]],
  ["a word that no gazetteer has", "Ruritania condemned Japan on Monday.", [{ words: "Ruritania", actor: "HUN" }], ["HUN JPN"]],
  ["an actor that is no country", "Korea condemned Japan on Monday.", [{ words: "Korea", actor: "kim" }], ["KOR JPN"]],
])("%s", (_, text, settled, expected) => {
  expect(pairs(text, settled)).toEqual(expected);
});
