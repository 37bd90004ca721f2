/** Any text at all: offsets rejoin to the text, nothing but white space and bullets is lost, mentions lie on token borders and name listed actors. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isSpace } from "../../../src/core/read/blocks.ts";
import { readActors } from "../../../src/core/read/mentions.ts";
import type { Reading } from "../../../src/core/read/reading.ts";

const WORDS =
  "France U.S. Beijing’s the two countries he its they President Lee Jae‑myung South Korean troops Mr. said “We will” . , — - \n \r\n \u2028 • 1. <b>Iran</b> &amp; עברית 中国 🇫🇷 \ud800 \udfff \0 Bei\u00adjing é e\u0301 Erdoğan foreign minister of Peru in Cairo Al-Qaida UN-backed ... ?! constructor __proto__ toString".split(
    " ",
  );
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" "));
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(""));
const noise = fc.string({ unit: "binary", maxLength: 400 });
const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));
const text = fc.oneof(prose, glued, noise, halves);

/** Milliseconds for busy machines; nothing here is about speed. */
const PATIENCE = 60_000;

/** Bullets and numbers that open a list item belong to no sentence. */
const BULLET = /^[•◦▪▫●○■□‣⁃∙·*–—(\-\p{L}\p{N}.)]{1,4}$/u;

function check(reading: Reading, source: string): void {
  expect(reading.text).toBe(source);
  let end = 0;
  for (const sentence of reading.sentences) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    const gap = source.slice(end, sentence.start);
    const kept = [...gap].filter((c) => !isSpace(c.charCodeAt(0)) && !/\p{M}/u.test(c)).join("");
    if (kept) expect(kept).toMatch(BULLET);
    let at = sentence.start;
    for (const token of sentence.tokens) {
      expect(token.start).toBeGreaterThanOrEqual(at);
      expect(token.end).toBeGreaterThan(token.start);
      expect(source.slice(token.start, token.end)).toBe(token.text);
      expect([...source.slice(at, token.start)].filter((c) => !isSpace(c.charCodeAt(0)) && !/\p{M}/u.test(c))).toEqual([]);
      at = token.end;
    }
    expect(at).toBe(sentence.end);
    end = sentence.end;
  }
  const ids = new Set(reading.actors.map((actor) => actor.id));
  for (const mention of reading.mentions) {
    const tokens = reading.sentences[mention.sentence]?.tokens ?? [];
    expect(tokens[mention.tokens[0]]?.start).toBe(mention.start);
    expect(tokens[mention.tokens[1] - 1]?.end).toBe(mention.end);
    expect(mention.actors.length).toBeGreaterThan(0);
    for (const id of mention.actors) expect(ids).toContain(id);
  }
}

test("offsets rejoin to any text", { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(text, (source) => check(readActors(source, "2020-01-01"), source)),
    { numRuns: 300 },
  );
});

test("mentions of a sentence do not overlap and stand in order", { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(prose, (source) => {
      let sentence = -1;
      let end = 0;
      for (const mention of readActors(source, "2020-01-01").mentions) {
        if (mention.sentence !== sentence) end = 0;
        expect(mention.sentence).toBeGreaterThanOrEqual(sentence);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        sentence = mention.sentence;
        end = mention.end;
      }
    }),
    { numRuns: 200 },
  );
});

test("reading is repeatable", { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(prose, (source) => {
      expect(readActors(source, "2020-01-01")).toEqual(readActors(source, "2020-01-01"));
    }),
    { numRuns: 50 },
  );
});

/** Inputs that break careless readers; each must be read to the end, and rejoin. */
const EXTREMES: readonly [name: string, source: string][] = [
  ["empty", ""],
  ["a long run without a space", "a".repeat(50_000)],
  ["a long run of hyphens", "A-".repeat(25_000)],
  ["a long run of full stops", ".".repeat(50_000)],
  ["no full stop", "China and Iran ".repeat(3000)],
  ["CJK", "中国和日本".repeat(5000)],
  ["right to left", "\u200fישראל ומצרים ".repeat(2000)],
  ["control characters", "\u0000\u0001\u001b[31m Iran \u009f".repeat(300)],
  ["HTML", '<p class="x">Iran &amp; Iraq</p>\n'.repeat(300)],
  ["surrogates in a cut", "😀".repeat(9000)],
];
test.each(EXTREMES)("%s", { timeout: PATIENCE }, (_name, source) => check(readActors(source, "2020-01-01"), source));
