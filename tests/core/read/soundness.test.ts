/** Whatever the coder makes of an article is a sound dossier: every id known, every leader with a country, every evidence whole sentences. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dossierFromCoded } from "../../../src/core/dossier/from-coded.ts";
import { validateDossier } from "../../../src/core/dossier/validate.ts";
import { readArticle } from "../../../src/core/read/read.ts";
import { LIBRARY } from "../../library.ts";

const FOLDER = "tests/articles/dev-own";
const ARTICLES: readonly [string, { text: string; date: string; title: string }][] = [
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json"))
    .map(
      (file) =>
        [file, JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"))] as [string, { text: string; date: string; title: string }],
    ),
  ...[...LIBRARY].flatMap(([name, { articles }]) => articles.map((article) => [name, article] as [string, typeof article])),
];

describe("the coder's dossier", () => {
  test.each(ARTICLES)("%s is sound", (_, { text, date, title }) => {
    const coded = readArticle(text, { date, title, proposals: true });
    const verdict = validateDossier(dossierFromCoded(coded, { source: "" }));
    expect(verdict.ok ? [] : verdict.complaints).toEqual([]);
  });

  test("a leader brings a country that the text does not name", () => {
    const coded = readArticle("President Francois Mitterrand met King Hussein of Jordan on Monday.", { date: "1990-08-10" });
    expect(coded.actors.map((actor) => actor.id)).toEqual(expect.arrayContaining(["FRA", "JOR"]));
  });
});
