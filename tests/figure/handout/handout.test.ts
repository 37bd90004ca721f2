/** The handout as an independent reader finds it: everything there, in order, under the same numbers, black on white. */
import { describe, expect, test } from "vitest";
import { bringPdf } from "../../../src/cli/assets.ts";
import type { Dossier } from "../../../src/core/model.ts";
import { HandoutError, layOutHandout } from "../../../src/figure/handout/handout.ts";
import { handoutOfDossier } from "../../../src/figure/handout/of-dossier.ts";
import { PAPERS } from "../../../src/figure/handout/paper.ts";
import { HANDOUT_WORDS } from "../../../src/figure/handout/words.ts";
import { relationsOf } from "../../../src/figure/notes.ts";
import { pdfOfHandout } from "../../../src/figure/pdf/handout.ts";
import { dateInWords } from "../../../src/look/words.ts";
import { hasReader } from "../../debian.mjs";
import { LIBRARY } from "../../library.ts";
import { fontsOf, infoOf, pagesOf, pixelsOf, structureOf } from "../../pdf.ts";

const world = await bringPdf();
const SIZES = { a4: "595.28 x 841.89 pts (A4)", letter: "612 x 792 pts (letter)" } as const;

/** Text without what depends on where lines break, and with one sign for every hyphen. */
const squeezed = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/\s+/gu, "");

/** Everything that must be read, in this order. */
function expectedOf(dossier: Dossier): string[] {
  const source = handoutOfDossier(dossier, "actors");
  const [article] = dossier.articles;
  const sentence = (i: number) => article?.text.slice(...(article.sentences[i] ?? [0, 0])) ?? "";
  const nameOf = (id: string) => dossier.actors.find((actor) => actor.id === id)?.name ?? id;
  const relations = [...relationsOf(source.network), ...source.denied];
  return [
    article?.title ?? "",
    article?.source ?? "",
    dateInWords(article?.date ?? ""),
    HANDOUT_WORDS.relations,
    ...relations.flatMap((relation) => [
      `${nameOf(relation.a)} – ${nameOf(relation.b)}`,
      HANDOUT_WORDS.strength(relation),
      ...[...new Set(relation.justifications.map((j) => j.sentence))].map((i) => `${i + 1} ${sentence(i)}`),
    ]),
    article?.title ?? "",
    ...(article?.sentences ?? []).map((_, i) => `${i + 1} ${sentence(i)}`),
  ].map(squeezed);
}

/** The pages' words without running title and foot, which come first on each page. */
function bodyOf(bytes: Uint8Array, dossier: Dossier): string {
  const [article] = dossier.articles;
  const credit = squeezed(`${article?.source}, ${dateInWords(article?.date ?? "")}`);
  return pagesOf(bytes)
    .map((page, i, pages) => {
      const running = (i > 0 ? squeezed(`${article?.title}${HANDOUT_WORDS.credit}`) : "") + credit;
      const chrome = running + squeezed(HANDOUT_WORDS.page(i + 1, pages.length));
      expect(squeezed(page).slice(0, chrome.length)).toBe(chrome);
      return squeezed(page).slice(chrome.length);
    })
    .join("");
}

describe.skipIf(!hasReader("pdftotext")).each([...LIBRARY])("the handout of %s", async (_, dossier) => {
  const { bytes, missing } = await pdfOfHandout(handoutOfDossier(dossier, "actors"), "a4", world);

  test("has everything, in order, under the same numbers", () => {
    const body = bodyOf(bytes, dossier);
    let at = 0;
    for (const words of expectedOf(dossier)) {
      const found = body.indexOf(words, at);
      expect(found, `“${words}” after “${body.slice(at - 60, at)}”`).toBeGreaterThanOrEqual(0);
      at = found + words.length;
    }
    expect(missing).toEqual([]);
  });

  test("has its fonts inside", () => {
    for (const font of fontsOf(bytes)) expect(font).toMatchObject({ isEmbedded: true, hasLetters: true });
  });

  test("is black and white", () => {
    for (const { data } of pixelsOf(bytes, 300, 424))
      for (let i = 0; i < data.length; i += 3) {
        const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
        if (r !== g || g !== b) throw new Error(`pixel ${i / 3} is ${r} ${g} ${b}`);
      }
  });

  test("has the same bytes each time", async () => {
    expect(Buffer.from((await pdfOfHandout(handoutOfDossier(dossier, "actors"), "a4", world)).bytes).equals(bytes)).toBe(true);
  });

  test.each(PAPERS)("on %s says its size, title and source", async (paper) => {
    const info = infoOf((await pdfOfHandout(handoutOfDossier(dossier, "countries"), paper, world)).bytes);
    expect(info.get("Page size")).toBe(SIZES[paper]);
    expect(info.get("Title")).toBe(dossier.articles[0]?.title);
    expect(info.get("Author")).toBe(dossier.articles[0]?.source);
  });
});

const summit = LIBRARY.get("lee-xi-beijing") as Dossier;
const wordsOf = async (dossier: Dossier) =>
  pagesOf((await pdfOfHandout(handoutOfDossier(dossier, "countries"), "a4", world)).bytes)
    .join(" ")
    .replace(/\s+/gu, " ");

describe.skipIf(!hasReader("pdftotext"))("the handout", () => {
  test("tells a screen reader what is heading, sentence and picture", async () => {
    const { bytes } = await pdfOfHandout(handoutOfDossier(summit, "countries"), "a4", world);
    const structure = structureOf(bytes);
    for (const part of ["H1", "H2", "P", "Figure"]) expect(structure).toMatch(new RegExp(`^ {2}${part}\\b`, "m"));
  });

  test("marks what no person has checked", async () => {
    const events = summit.events.map((event) => ({ ...event, by: "program" as const, confidence: 0.9 }));
    const words = await wordsOf({ ...summit, events });
    expect(words).toContain(HANDOUT_WORDS.uncheckedNote);
    expect(words).toContain(`Cooperation 20.9 ${HANDOUT_WORDS.unchecked}`);
    expect(words).toContain("South Korea and China agree (?)");
    expect(await wordsOf(summit)).not.toContain("?");
  });

  test("lists what the article only denies, apart", async () => {
    const events = summit.events.filter(({ type }) => type !== "AGREE").map((event) => ({ ...event, status: "denied" as const }));
    const words = await wordsOf({ ...summit, events });
    expect(words).toContain(HANDOUT_WORDS.none);
    expect(words.indexOf(HANDOUT_WORDS.denied)).toBeLessThan(words.indexOf("denied, not counted"));
  });

  test("names the article in its sentences' numbers where there are several", async () => {
    const [first] = summit.articles;
    const second = { ...first, id: "second", title: "Another", source: "Elsewhere" } as Dossier["articles"][number];
    const words = await wordsOf({ ...summit, articles: [...summit.articles, second] });
    expect(words).toMatch(/A2 Lee said he wanted/);
    expect(words).toMatch(/B2 ?Lee said he wanted/);
    expect(words).toContain("Elsewhere, 6 January 2026");
  });

  test("of nothing says so", async () => {
    expect(await wordsOf({ ...summit, events: [] })).toContain(HANDOUT_WORDS.none);
    expect(layOutHandout(handoutOfDossier({ ...summit, events: [], actors: [], articles: [] }, "actors"), "a4")).toHaveLength(2);
  });

  test.each([120_000, 380_000])("of more than anybody copies is refused, here of %i sentences", (count) => {
    const text = "Ann met Bob. ".repeat(count);
    const sentences = Array.from({ length: count }, (_, i): [number, number] => [13 * i, 13 * i + 12]);
    const long = { ...summit, events: [], articles: summit.articles.map((article) => ({ ...article, text, sentences })) };
    expect(() => layOutHandout(handoutOfDossier(long, "countries"), "a4")).toThrow(HandoutError);
  });
});
