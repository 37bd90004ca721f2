/** Every key that a remote or a habit sends, and that a covered wall only listens to what uncovers it. */
import { expect, test } from "vitest";
import { deedOf, typedAfter } from "../../src/present/keys.ts";

test.each([
  ["PageDown", "forward", undefined],
  ["ArrowRight", "forward", undefined],
  [" ", "forward", undefined],
  ["n", "forward", undefined],
  ["N", "forward", undefined],
  ["PageUp", "back", undefined],
  ["ArrowLeft", "back", undefined],
  ["P", "back", undefined],
  ["Home", "first", undefined],
  ["End", "last", undefined],
  ["b", "black", "black"],
  [".", "black", "black"],
  ["W", "white", "white"],
  ["f", "full-screen", undefined],
  ["G", "jump", undefined],
  ["o", "overview", undefined],
  ["?", "help", undefined],
  ["Backspace", "return", undefined],
  ["Escape", "leave", "leave"],
  ["x", undefined, undefined],
  ["Tab", undefined, undefined],
  ["constructor", undefined, undefined],
])("%j means %s, and %s while the wall is covered", (key, deed, covered) => {
  expect(deedOf(key, false)).toBe(deed);
  expect(deedOf(key, true)).toBe(covered);
});

test.each([
  ["", "1", "1"],
  ["1", "2", "12"],
  ["", "0", ""],
  ["123", "4", "123"],
  ["12", "Backspace", "1"],
  ["12", "Enter", undefined],
  ["12", "n", undefined],
])("%j and then %s is %j", (typed, key, next) => {
  expect(typedAfter(typed, key)).toBe(next);
});
