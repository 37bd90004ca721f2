/** Which fonts a figure embeds: only the faces and subsets that its words need. */
import { expect, test } from "vitest";
import { neededFonts } from "../../src/figure/fonts.ts";
import type { FigureInput } from "../../src/figure/input.ts";
import { smallFigure } from "./inputs.ts";

const WITHOUT_NETWORK = { network: smallFigure().network.nullCopy() };
const BARE = { ...WITHOUT_NETWORK, legend: false, title: "", subtitle: "", source: "", date: "" };

test.each([
  ["nothing at all", BARE, []],
  ["a title, and the credit under it", { ...BARE, title: "Peace" }, ["serif-600 latin", "sans-600 latin"]],
  [
    "a title with letters of both subsets",
    { ...BARE, title: "Erdoğan" },
    ["serif-600 latin", "serif-600 latin-ext", "sans-600 latin"],
  ],
  ["a title in letters that no bundled font has", { ...BARE, title: "平和" }, ["sans-600 latin"]],
  ["a date", { ...BARE, date: "2026-01-06" }, ["sans-400 latin", "sans-600 latin"]],
  ["a leader", {}, ["serif-400 latin", "serif-600 latin", "sans-400 latin", "sans-600 latin"]],
] satisfies [string, Partial<FigureInput>, string[]][])("%s", (_, change, files) => {
  expect(neededFonts(smallFigure(change)).map(({ face, subset }) => `${face} ${subset}`)).toEqual(files);
});
