/** The gazetteer's files: complaints name file and line, and what people write ends up in the table. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildGazetteer } from "../../graph-data/build/gazetteer.ts";

/** Builds the gazetteer with one line added to one file. */
function buildWith(file: string, line: string) {
  const folder = mkdtempSync(join(tmpdir(), "gazetteer-"));
  try {
    cpSync("graph-data/gazetteer", folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, `${readFileSync(path, "utf8").trimEnd()}\n${line}\n`);
    return buildGazetteer(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const BROKEN: readonly [file: string, line: string, complaint: RegExp][] = [
  ["names.txt", "FRX | Frankonia", /names\.txt, line \d+: "FRX" is no ISO 3166-1 alpha-3 code/],
  ["names.txt", "FRA", /names\.txt, line \d+: 1 columns in "FRA"; expected 2/],
  ["names.txt", " | Frankonia", /names\.txt, line \d+: the first column is empty/],
  ["capitals.txt", "FRA | Bordeaux | in 1940", /capitals\.txt, line \d+: "in 1940" is no span of years/],
  ["capitals.txt", "FRA | Bordeaux | 1940 - 1914", /capitals\.txt, line \d+: "1940 - 1914" ends before it begins/],
  ["organisations.txt", "Nordic | Nordic Union", /organisations\.txt, line \d+: "Nordic" is no acronym/],
  ["organisations.txt", "FRA | Frankish Union", /organisations\.txt, line \d+: "FRA" is no acronym/],
  ["offices.txt", "ruler | doge", /offices\.txt, line \d+: "ruler" is no class of office; expected one of head/],
  [
    "leaders.txt",
    "Jan Kos | ATLANTIS | king | 1900 - 1901",
    /leaders\.txt, line \d+: "ATLANTIS" is neither a country's code nor/,
  ],
  ["leaders.txt", "Jan Kos | FRA | king | 1900 - 1901 | her", /leaders\.txt, line \d+: the last column may only be "she"/],
  ["groups.txt", "alpine | CHE; AUX", /groups\.txt, line \d+: "AUX" is neither a country's code nor/],
  ["descriptions.txt", "doge's city | VNX", /descriptions\.txt, line \d+: "VNX" is neither/],
];
test.each(BROKEN)("%s: %s", (file, line, complaint) => {
  expect(() => buildWith(file, line)).toThrow(complaint);
});

test("a new line becomes an entry", () => {
  const { names, leaders } = buildWith("seats.txt", "FRA | Old Mill");
  expect(names).toContainEqual(["seat", "FRA", ["Old Mill"]]);
  expect(leaders.length).toBeGreaterThan(1000);
});
