/** The command line draws: sound pictures with their source inside, the same bytes each time, in the bundled fonts. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import opentype from "opentype.js";
import { afterAll, expect, test } from "vitest";
import { withFontFiles } from "../../src/cli/assets.ts";
import { SUBSETS } from "../../src/figure/fonts.ts";
import { fontOf } from "../../src/figure/type.ts";
import { FACES } from "../../src/look/measure.ts";
import { hasReader } from "../debian.mjs";
import { infoOf, textOf } from "../pdf.ts";
import { runCommand } from "./run.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-figure-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const SLOW = 60_000;
const DOSSIER = "graph-data/dossiers/july-crisis.json";

function draw(name: string, ...args: readonly string[]): Buffer {
  const out = join(scratch, name);
  expect(runCommand("figure", DOSSIER, "-o", out, ...args)).toEqual({ code: 0, said: "", complained: "" });
  return readFileSync(out);
}

test(
  "a PNG has the size asked for, its title inside, and the same bytes each time",
  () => {
    const png = draw("a.png", "--size", "1000x700");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1000, 700]);
    expect(png.includes("Britain at war with Germany")).toBe(true);
    expect(draw("b.png", "--size", "1000x700").equals(png)).toBe(true);
    if (hasReader("pngcheck")) expect(spawnSync("pngcheck", ["-q", join(scratch, "a.png")]).status).toBe(0);
  },
  SLOW,
);

test(
  "view, theme and legend change the picture",
  () => {
    const plain = draw("c.png", "--size", "400x300");
    for (const args of [["--view", "actors"], ["--theme", "dark"], ["--no-legend"]])
      expect(draw("d.png", "--size", "400x300", ...args).equals(plain)).toBe(false);
  },
  SLOW,
);

test(
  "words, sentences and a part of the network, as asked",
  () => {
    const words = ["--title", "Two alliances", "--caption", "Drawn for a class.", "--no-source"];
    const svg = draw("words.svg", ...words, "--around", "SRB", "--quotes", "1", "--footnotes", "all").toString("utf8");
    expect(svg).toContain(">Two alliances</text>");
    expect(svg).toContain(">Drawn for a class.</text>");
    expect(svg).not.toContain(">Luxembourg</text>");
    expect(svg).toMatch(/>sentence \d+</);
    expect(svg).toContain("<dc:title>Britain at war with Germany</dc:title>");
    expect(svg).toMatch(/<dc:source>Written for Entente/);
    expect(svg).not.toMatch(/Written for Entente[^<]*<\/text>/);
  },
  SLOW,
);

test(
  "in print there is no colour",
  () => {
    const svg = draw("print.svg", "--theme", "print", "--no-legend").toString("utf8");
    const colours = [...new Set(svg.match(/#[0-9a-f]{6}\b/g))];
    expect(colours.length).toBeGreaterThan(2);
    for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
    expect(svg).not.toContain("<image");
  },
  SLOW,
);

test(
  "an SVG is well-formed, with real text, its fonts and flags inside",
  () => {
    const svg = draw("a.svg").toString("utf8");
    expect(svg).toMatch(/<title>Britain at war with Germany<\/title>/);
    expect(svg).toMatch(/>Serbia<\/text>/);
    expect(svg).toMatch(/@font-face\{font-family:&#39;Source Serif 4/);
    expect(svg).toMatch(/href="data:image\/svg\+xml;base64,/);
    expect(svg).not.toMatch(/(href|src)="?https?:/);
    if (hasReader("xmllint"))
      expect(spawnSync("xmllint", ["--noout", "--nonet", "--huge", join(scratch, "a.svg")]).status).toBe(0);
  },
  SLOW,
);

test.skipIf(!hasReader("pdftotext"))(
  "a PDF holds its words as text, its title inside, and has the same bytes each time",
  () => {
    const pdf = draw("a.pdf");
    expect(textOf(pdf)).toMatch(/Britain at war with Germany .*Austria-Hungary .*5 August 1914/);
    expect(infoOf(pdf).get("Title")).toBe("Britain at war with Germany");
    expect(draw("b.pdf").equals(pdf)).toBe(true);
  },
  SLOW,
);

test.skipIf(!hasReader("pdftotext"))(
  "a handout is a PDF of several pages on the paper asked for",
  () => {
    const info = infoOf(draw("h.pdf", "--handout", "--paper", "letter"));
    expect(info.get("Page size")).toBe("612 x 792 pts (letter)");
    expect(Number(info.get("Pages"))).toBeGreaterThan(3);
  },
  SLOW,
);

test.each(FACES.flatMap((face) => SUBSETS.map((subset) => [face, subset] as const)))(
  "the renderer's font %s, %s, bears the name it is asked by",
  (face, subset) => {
    const { name: family, weight } = fontOf(face);
    withFontFiles([{ face, subset, family, weight, range: "" }], ([file = ""]) => {
      const bytes = readFileSync(file);
      const { names, numGlyphs } = opentype.parse(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
      ) as unknown as {
        names: { windows: { fontFamily: { en: string } } };
        numGlyphs: number;
      };
      expect(names.windows.fontFamily.en).toBe(weight === 600 ? `${family} SemiBold` : family);
      expect(numGlyphs).toBeGreaterThan(50);
    });
  },
);

test.each([
  [[DOSSIER], /needs a file to read and one to write/],
  [[DOSSIER, "-o", "x.gif"], /x\.gif: expected an ending \.svg, \.png or \.pdf/],
  [[DOSSIER, "-o", "x.png", "--size", "big"], /--size big: expected pixels as 1920x1080/],
  [[DOSSIER, "-o", "x.png", "--handout"], /x\.png: a handout is a \.pdf/],
  [[DOSSIER, "-o", "x.pdf", "--handout", "--paper", "a5"], /--paper a5: expected a4, letter/],
  [[DOSSIER, "-o", "x.png", "--size", "99999x10"], /The width is 99999: expected a whole number of pixels from 200 to 16384/],
  [[DOSSIER, "-o", "x.png", "--size", "8000x1000"], /8000 × 1000 pixels: one side may be at most 6 times the other/],
  [[DOSSIER, "-o", "x.png", "--quotes", "1001"], /quotes “1001”: expected all, a number up to 1000, or ids of relations/],
  [[DOSSIER, "-o", "x.png", "--around", "CHN"], /--around CHN: the network has no such actor/],
  [[DOSSIER, "-o", "x.png", "--theme", "pink"], /theme “pink”: expected light, dark, contrast, print, transparent/],
])(
  "%j is refused in words",
  (args, words) => {
    const { code, complained } = runCommand("figure", ...args);
    expect(code).toBe(2);
    expect(complained).toMatch(words);
  },
  SLOW,
);
