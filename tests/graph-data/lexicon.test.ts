/** The lexicon: every line is checked, and a bad one is named with its file, its number and what is wrong. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildLexicon } from "../../graph-data/build/lexicon.ts";
import { EVENT_TYPES } from "../../src/core/codebook.ts";
import { linesOf, parseLine } from "../../src/core/read/frames.ts";

const FOLDER = "graph-data/lexicon";
const classes = new Map([["pact", ["treaty", "good-offices"]]]);

describe("a bad line", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "entente-lexicon-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ["types/accuse.txt", "condemn T", "types/accuse.txt:2: the entry must begin with S, T or B, not with “condemn”"],
    ["types/accuse.txt", "S @bad T", "types/accuse.txt:2: a verb or noun must follow S"],
    ["types/accuse.txt", "S sign @nothing", "types/accuse.txt:2: there is no class @nothing in classes.txt"],
    ["types/accuse.txt", "S sign 7", "types/accuse.txt:2: “7” is no word"],
    [
      "types/accuse.txt",
      "S sign with|treaty T",
      "types/accuse.txt:2: “with|treaty” mixes prepositions and other words; write an entry for each",
    ],
    ["classes.txt", "pact treaty", "classes.txt:2: a class begins with @ and its name"],
    ["operators.txt", "maybe hope / hope", "operators.txt:2: “maybe” is no kind of operator"],
    ["operators.txt", "wish hope", "operators.txt:2: a slash must stand between the verbs and the nouns and adjectives"],
    ["irregular.txt", "break broke", "irregular.txt:2: expected three forms: infinitive, past, participle"],
  ])("in %s: %s", (file, line, complaint) => {
    cpSync(FOLDER, folder, { recursive: true });
    writeFileSync(join(folder, file), `# a remark\n${line}\n`);
    expect(() => buildLexicon(folder)).toThrow(complaint);
  });

  test("a type without a file, and a file without a type", () => {
    cpSync(FOLDER, folder, { recursive: true });
    rmSync(join(folder, "types/aid.txt"));
    writeFileSync(join(folder, "types/gossip.txt"), "S gossip about T\n");
    expect(() => buildLexicon(folder)).toThrow(/types\/aid.txt: missing[\s\S]*types\/gossip.txt: there is no such event type/);
  });
});

describe("the notation", () => {
  const read = (line: string) => parseLine(line, "AGREE", classes)[0]!;
  test("a verb with its object words and a preposition", () => {
    const frame = read("S break+off @pact|talks with|to T");
    expect(frame).toMatchObject({ kind: "verb", head: "break", particle: "off", owner: "S", direct: "" });
    expect([...frame.slots]).toEqual([
      ["with", "T"],
      ["to", "T"],
    ]);
    expect([...frame.near[0]!]).toEqual(["treaty", "good offices", "talks"]);
  });
  test("alternatives make an entry each", () =>
    expect(parseLine("S sign|seal T", "AGREE", classes).map((frame) => frame.head)).toEqual(["sign", "seal"]));
  test("an infinitive", () => expect([...read("S ask T to stop|leave").infinitive!]).toEqual(["stop", "leave"]));
  test("a clause", () => expect(read("S say that T must")).toMatchObject({ that: true, must: true }));
  test("a noun of several words", () =>
    expect(read("noun: B peace-treaty with")).toMatchObject({ kind: "noun", head: "treaty", lead: ["peace"] }));
  test("remarks and empty lines are nothing", () =>
    expect(linesOf("# a\n\nS sign T # b\n")).toEqual([{ number: 3, line: "S sign T" }]));
});

test("every type has entries, and none stands twice in one file", () => {
  const { types } = buildLexicon(FOLDER);
  for (const type of EVENT_TYPES) {
    expect(types[type]!.length).toBeGreaterThan(10);
    expect(new Set(types[type]).size, type).toBe(types[type]!.length);
  }
});

test("the README shows entries that the checker accepts", () => {
  const examples = readFileSync(join(FOLDER, "README.txt"), "utf8")
    .split("\n")
    .filter((line) => /^ {2}(S|T|B|noun:|who:) /.test(line))
    .map((line) => line.trim().split(/\s{2,}/)[0]!);
  expect(examples.length).toBeGreaterThan(12);
  const real = new Map(Object.entries(buildLexicon(FOLDER).classes));
  for (const example of examples) expect(() => parseLine(example, "AGREE", real), example).not.toThrow();
});
