/** The saved web page as text: whatever a dossier holds, it comes back as it was, and none of it is markup. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dossier, Event } from "../../src/core/model.ts";
import { DossierError, readDossierFile } from "../../src/files/parse-dossier.ts";
import { BLOCKS_PLACE, dossierTextIn, embedInPage, TemplateError, TITLE_PLACE } from "../../src/files/web-page/embed.ts";
import { type FlagPart, type FontPart, fitParts, roomBeside, wordsOf } from "../../src/files/web-page/fit.ts";
import type { PageParts } from "../../src/files/web-page/parts.ts";
import { withoutNotes } from "../../src/files/web-page/without-notes.ts";
import { arbitraryDossier } from "../arbitrary.ts";
import { LIBRARY } from "../library.ts";

const TEMPLATE = `<!doctype html><html><head>${TITLE_PLACE}</head><body>\n${BLOCKS_PLACE}\n<script type="module">1</script></body></html>`;
const PARTS: PageParts = { made: "2026-05-04", flags: { kr: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' }, fonts: [] };

/** Words that mean something to HTML, to scripts, to String.replace, or to nobody. */
const POISON = [
  "</script>",
  "<script>",
  "<!--",
  "-->",
  "]]>",
  "<![CDATA[",
  '<script type="application/json" id="entente-dossier">{}</script>',
  TITLE_PLACE,
  BLOCKS_PLACE,
  "$&",
  "$'",
  "&lt;",
  "\u0000",
  "\r",
  "\r\n",
  "\u0085",
  "\u2028",
  "\u2029",
  "\ufeff",
  "\uffff",
  "\ufdd0",
  "\ud800",
  "\udfff",
  "\u202e",
  "\\u003c",
  '"',
  "한국 🇰🇷",
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...POISON), fc.string({ unit: "binary" })), { maxLength: 6 })
  .map((all) => all.join(""));
const poisoned: fc.Arbitrary<Dossier> = fc
  .tuple(arbitraryDossier, words, words, words)
  .map(([dossier, title, description, text]) => ({
    ...dossier,
    title,
    description,
    articles: dossier.articles.map((article) => ({ ...article, title, source: description, text: article.text + text })),
  }));

/** As a disk gives it back: written and read as UTF-8. */
const fromDisk = (html: string) => new TextDecoder().decode(new TextEncoder().encode(html));

test("any dossier comes back from its page as it was", () => {
  fc.assert(
    fc.property(poisoned, (dossier) => {
      const html = fromDisk(embedInPage(TEMPLATE, dossier, PARTS));
      expect(JSON.parse(dossierTextIn(html) ?? "")).toEqual(dossier);
    }),
    { numRuns: 500 },
  );
});

test("none of its words is markup: a page has the same tags, whatever the dossier says", () => {
  const tags = (html: string) => html.match(/<[^>]*>?/g);
  const plain = tags(embedInPage(TEMPLATE, { ...poisonless(), title: "x" }, PARTS));
  fc.assert(
    fc.property(poisoned, (dossier) => {
      expect(tags(fromDisk(embedInPage(TEMPLATE, dossier, PARTS)))).toEqual(plain);
    }),
    { numRuns: 500 },
  );
});

const poisonless = (): Dossier => {
  const [dossier] = LIBRARY.values();
  if (!dossier) throw new Error("the library is empty");
  return dossier;
};

test("a huge article goes in and comes out", () => {
  const dossier = structuredClone(poisonless());
  dossier.articles.push({
    id: "a2",
    title: "Long",
    date: "2020-01-01",
    source: "",
    text: "</script>ß ".repeat(450_000),
    sentences: [],
  });
  expect(JSON.parse(dossierTextIn(embedInPage(TEMPLATE, dossier, PARTS)) ?? "")).toEqual(dossier);
});

test.each(["<html></html>", `${BLOCKS_PLACE}`, TITLE_PLACE])("a template without its places is refused: %s", (template) => {
  expect(() => embedInPage(template, poisonless(), PARTS)).toThrow(TemplateError);
});

describe("opening a page in Entente", () => {
  const page = embedInPage(TEMPLATE, poisonless(), PARTS);
  const open = (text: string, name = "lesson.html") => readDossierFile(new File([text], name));

  test.each([...LIBRARY])("%s comes back, checked", async (_, dossier) => {
    expect(await open(embedInPage(TEMPLATE, dossier, PARTS))).toEqual(dossier);
  });

  test("the name does not matter", async () => {
    expect(await open(page, "lesson.txt")).toEqual(poisonless());
  });

  test.each([
    [
      "another web page",
      "<!doctype html><title>News</title><p>Hello",
      /^lesson\.html: is no web page that Entente saved.*“New article”/,
    ],
    ["a page that was cut off", page.slice(0, page.lastIndexOf("</script>\n") - 40), /^lesson\.html: is no web page/],
    ["a page whose dossier was cut", page.replace('"actors":[', '"actors":'), /^lesson\.html: is not JSON/],
    ["a page whose dossier is wrong", page.replace('"entente":1', '"entente":"1"'), /^lesson\.html: entente: expected/],
    ["a page of a newer Entente", page.replace('"entente":1', '"entente":99'), /^lesson\.html: entente: .*newer/],
  ])("%s is refused in words", async (_, text, words) => {
    const refusal = await open(text).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DossierError);
    expect((refusal as Error).message).toMatch(words);
  });
});

describe("what goes into a page", () => {
  const font = (subset: FontPart["subset"], bytes: number): FontPart => ({
    subset,
    font: { family: "F", weight: 400, range: "U+0-FF", base64: "A".repeat(bytes) },
  });
  const flag = (code: string, bytes: number): FlagPart => [code, "f".repeat(bytes)];
  const chosenFor = (room: number) => {
    const { fonts, flags } = fitParts([font("latin-ext", 400), font("latin", 1000)], [flag("es", 900), flag("jp", 100)], room);
    return [fonts.map(({ base64 }) => base64.length), Object.keys(flags)];
  };

  test.each([
    [0, [], []],
    [1100, [1000], []],
    [1300, [1000], ["jp"]],
    [1900, [1000, 400], ["jp"]],
    [2300, [1000], ["jp", "es"]],
    [3000, [1000, 400], ["jp", "es"]],
  ])("in %i bytes: common letters, then flags from the smallest, then rare letters", (room, fonts, flags) => {
    expect(chosenFor(room)).toEqual([fonts, flags]);
  });

  test("never more than there is room for", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000)), fc.array(fc.nat(2000)), fc.nat(9000), (fonts, flags, room) => {
        const parts = fitParts(
          fonts.map((bytes) => font("latin", bytes)),
          flags.map((bytes, i) => flag(`f${i}`, bytes)),
          room,
        );
        const size = [...parts.fonts, ...Object.entries(parts.flags)].reduce((sum, part) => sum + JSON.stringify(part).length, 0);
        expect(size).toBeLessThanOrEqual(room);
      }),
    );
  });

  test("the room is what template and coding leave; the article's text takes none, a huge coding not all", () => {
    const dossier = poisonless();
    const [article] = dossier.articles;
    if (!article) throw new Error("the dossier has no article");
    const room = (template: string, change: Partial<Dossier> = {}) => roomBeside(template, { ...dossier, ...change });
    expect(room("é".repeat(1000)) - room("")).toBe(-2000);
    expect(room("", { articles: [{ ...article, text: "long ".repeat(100_000) }] })).toBe(room(""));
    expect(room("", { description: "<" }) - room("", { description: "" })).toBe(-6);
    const many = Array.from({ length: 9000 }, (_, i) => ({ ...(dossier.events[0] as Event), id: `e${i}` }));
    expect(room("", { events: many })).toBeGreaterThan(600_000);
  });

  test("rare letters are asked for only in the faces that set them", () => {
    const dossier = structuredClone(poisonless());
    dossier.articles.push({ id: "a2", title: "Ğ", date: "2020-01-01", source: "", text: "", sentences: [] });
    const words = wordsOf(dossier);
    expect([words["serif-400"].includes("Ğ"), words["sans-400"].includes("Ğ")]).toEqual([true, false]);
  });

  test("notes and hidden scenes stay at home where the page is for others", () => {
    const scene = { kind: "view", headline: "H", view: "countries" } as const;
    const dossier: Dossier = {
      ...poisonless(),
      scenes: [
        { ...scene, id: "s1", notes: "Secret" },
        { ...scene, id: "s2", hidden: true },
      ],
    };
    expect(withoutNotes(dossier).scenes).toEqual([{ ...scene, id: "s1" }]);
    expect(withoutNotes(poisonless())).toBe(poisonless());
  });
});
