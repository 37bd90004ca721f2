/** How long the reader takes beside wink-nlp's own pass over the same text: the ratio is what counts, machines differ. */

import { bench, describe } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readActors } from "../../../src/core/read/mentions.ts";
import { readArticle } from "../../../src/core/read/read.ts";
import { readSentences } from "../../../src/core/read/sentences.ts";
import { LIBRARY } from "../../library.ts";

const articles = [...LIBRARY.values()].flatMap((dossier) => dossier.articles);
const wink = winkNLP(model, ["sbd", "pos"]);

describe("nine articles", () => {
  bench("wink-nlp alone", () => {
    for (const article of articles) wink.readDoc(article.text);
  });
  bench("sentences and tokens", () => {
    for (const article of articles) readSentences(article.text);
  });
  bench("mentions and actors", () => {
    for (const article of articles) readActors(article.text, article.date);
  });
  bench("the whole coder", () => {
    for (const article of articles) readArticle(article.text, { date: article.date });
  });
});
