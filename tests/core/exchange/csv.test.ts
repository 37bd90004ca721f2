/** Separated values: RFC 4180 and its cousins cell by cell, and formulas made harmless. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { guessSeparator, readRows, type Separator } from "../../../src/core/exchange/csv-read.ts";
import { defuse, restore } from "../../../src/core/exchange/csv-write.ts";

const rows = (text: string, separator: Separator = ",", pieceLength = text.length || 1) => {
  const reader = readRows("x.csv", separator);
  const found = [];
  for (let at = 0; at < text.length; at += pieceLength) found.push(...reader.feed(text.slice(at, at + pieceLength)));
  return [...found, ...reader.end()];
};

test.each([
  [
    "plain",
    "a,b\nc,d",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "carriage returns and line feeds",
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "carriage returns alone",
    "a,b\rc,d\r",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "empty cells",
    ",\n,,",
    [
      ["", ""],
      ["", "", ""],
    ],
  ],
  ["separators and line ends in quotation marks", '"a,\r\nb",c', [["a,\r\nb", "c"]]],
  ["doubled quotation marks", '"say ""no""",""', [['say "no"', ""]]],
  ["a quotation mark amid a cell", 'a "b" c,d', [['a "b" c', "d"]]],
  ["a byte order mark", "\ufeffa,b", [["a", "b"]]],
  [
    "lines without anything",
    "a,b\n\n\r\nc,d\n\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
] as const)("%s", (_, text, cells) => {
  for (const length of [1, 2, 3, 100]) expect(rows(text, ",", length).map((row) => row.cells)).toEqual(cells);
});

test("rows know their line", () => {
  expect(rows('a,b\r\n"x\ny",c\n\nd,e').map((row) => row.line)).toEqual([1, 2, 5]);
});

test.each([
  ["a,b;c,d", ","],
  ["a;b;c,d", ";"],
  ["a\tb", "\t"],
  ["a|b|c", "|"],
  ['"a;b;c",d', ","],
  ["one", ","],
] as const)("the separator of %j is %j", (line, separator) => {
  expect(guessSeparator(line)).toBe(separator);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-x", "'-x"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\rx", "'\rx"],
  ["'=1", "''=1"],
  ["-3.5", "-3.5"],
  ["'tis", "'tis"],
  ["a=b", "a=b"],
  ["", ""],
])("%j is written as %j", (text, written) => {
  expect(defuse(text)).toBe(written);
});

test("what is defused begins no formula, and comes back as it was", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("", "=", "+", "-", "@", "\t", "\r", "'", "'="), (text, start) => {
      const word = start + text;
      expect(restore(defuse(word))).toBe(word);
      if (Number.isNaN(Number(defuse(word)))) expect(defuse(word)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
