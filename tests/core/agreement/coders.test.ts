/** Files that come in for a class: the same once, others of the same name beside each other. */
import { expect, test } from "vitest";
import { withCoder } from "../../../src/core/agreement/coders.ts";
import type { Coder } from "../../../src/core/agreement/compare.ts";
import { dossierOf } from "../../arbitrary.ts";

const coding = (title: string) => ({ ...dossierOf([]), title });
const after = (files: readonly (readonly [name: string, title: string])[]) =>
  files.reduce<Coder[]>((coders, [name, title]) => withCoder(coders, name, coding(title)), []).map(({ name }) => name);

test.each([
  [[["ann", "a"]], ["ann"]],
  [
    [
      ["ann", "a"],
      ["ann", "a"],
    ],
    ["ann"],
  ],
  [
    [
      ["article", "a"],
      ["article", "b"],
      ["article", "c"],
      ["article", "b"],
    ],
    ["article", "article (2)", "article (3)"],
  ],
  [
    [
      ["ann", "a"],
      ["bob", "a"],
    ],
    ["ann", "bob"],
  ],
  [
    [
      ["ann (2)", "b"],
      ["ann", "a"],
      ["ann", "c"],
    ],
    ["ann (2)", "ann", "ann (3)"],
  ],
] as const)("%j come in as %j", (files, names) => {
  expect(after(files)).toEqual(names);
});
