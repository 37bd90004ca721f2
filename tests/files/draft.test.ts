/** Drafts: tidy text and guesses that a person then corrects. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOf, guessDate, MAX_CHARACTERS, tidyText } from "../../src/files/intake/draft.ts";

describe("a date near the beginning", () => {
  test.each([
    ["SEOUL, January 5, 2026 (Agency) —", "2026-01-05"],
    ["Paris, 18 September 2021. France has", "2021-09-18"],
    ["Published 2023-03-11 by", "2023-03-11"],
    ["Mar. 3rd, 1999", "1999-03-03"],
    ["on the 2nd May 1982", "1982-05-02"],
    ["in January 2026", ""],
    ["31 February 2020", ""],
    ["May 2026 may bring", ""],
  ])("%s", (text, day) => {
    expect(guessDate(text)).toBe(day);
  });
});

describe("tidy text", () => {
  test.each([
    ["line ends of all kinds", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["control characters and bidirectional overrides", "a\u0000b\u202ec\u0007", "abc"],
    ["lone surrogates", "a\ud800b", "ab"],
    ["emoji stay", "a😀b", "a😀b"],
    ["heaps of empty lines", "a\n\n\n\n\nb  \n", "a\n\nb"],
    ["non-breaking hyphens stay", "Lee Jae\u2011myung", "Lee Jae\u2011myung"],
  ])("%s", (_, raw, tidy) => {
    expect(tidyText(raw)).toBe(tidy);
  });

  test("tidying twice changes nothing more", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => tidyText(tidyText(text)) === tidyText(text)));
  });

  test("more than can be coded is refused with its size", () => {
    expect(() => tidyText("a".repeat(MAX_CHARACTERS + 1))).toThrow(/2,000,001 characters; at most 2,000,000/);
  });
});

test("what the file knows wins over what the text suggests; what is no address is dropped", () => {
  expect(draftOf("A headline\n\nText of 5 May 2020.", { date: "2021-01-01", address: "javascript:alert(1)" })).toEqual({
    text: "A headline\n\nText of 5 May 2020.",
    title: "A headline",
    date: "2021-01-01",
    source: "",
    address: "",
  });
});
