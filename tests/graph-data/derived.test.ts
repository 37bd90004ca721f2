/** What graph-data/ derives from packages and data is what stands there; `npm run data` mends a difference. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deriveAll } from "../../graph-data/build/build.ts";
import { gatherExamples, modelFile } from "../../graph-data/build/confidence.ts";

test.each(Object.entries(deriveAll()))("graph-data/%s is current", (file, text) => {
  expect(readFileSync(`graph-data/${file}`, "utf8")).toBe(text);
});

test("graph-data/derived/confidence.json is what training gives; `npm run train` mends it", () => {
  expect(readFileSync("graph-data/derived/confidence.json", "utf8")).toBe(modelFile(gatherExamples().examples));
});
