/** The commands as a user calls them: what goes in, what comes out, and what they say when it is wrong. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = (command: string, args: string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `src/cli/${command}.ts`, ...args], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};
let folder = "";
let file = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-cli-"));
  file = join(folder, "article.txt");
  writeFileSync(file, "Russia invaded Ukraine. Rain fell.\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("code", { timeout: 60_000 }, () => {
  test("prints the coded article, and nothing else, on standard output", () => {
    const { status, stdout, stderr } = run("code", [file, "--date", "2022-03-01", "--title", "War"]);
    const coded = JSON.parse(stdout);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "2 sentences, 2 actors, 1 events\n" });
    expect(coded).toMatchObject({ title: "War", date: "2022-03-01", text: readFileSync(file, "utf8") });
    expect(coded.events[0]).toMatchObject({
      source: "RUS",
      target: "UKR",
      type: "ASSAULT",
      status: "actual",
      evidence: [{ start: 0, end: 23 }],
    });
  });

  test.each([
    [[], "which file?"],
    [["a.txt", "b.txt"], "one file at a time"],
    [["a.txt"], "--date is missing"],
    [["a.txt", "--date", "2022-02-30"], "--date must be a day as 2026-01-05, not “2022-02-30”"],
    [["no-such-file.txt", "--date", "2022-02-20"], "no-such-file.txt cannot be read"],
    [["--nonsense"], "--nonsense"],
    [["--jsonl", "a.txt"], "takes no file"],
  ])("%j: says what is wrong", (args, complaint) => {
    const { status, stdout, stderr } = run("code", args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(complaint);
  });

  test("--jsonl codes line by line, hands further fields on, and goes on after bad lines", () => {
    const line = JSON.stringify({ id: 7, text: "Russia invaded Ukraine.", date: "2022-03-01" });
    const { status, stdout, stderr } = run("code", ["--jsonl"], `${line}\nnonsense\n\n{"text":"x","date":"soon"}\n${line}\n`);
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(lines[1]);
    expect(JSON.parse(lines[0]!)).toMatchObject({ id: 7, events: [{ type: "ASSAULT" }] });
    expect(stderr).toContain("line 2: ");
    expect(stderr).toContain('line 4: "date" must be a day as 2026-01-05');
    expect(status).toBe(1);
  });
});

describe("classify", { timeout: 60_000 }, () => {
  test("answers row by row and names bad rows", () => {
    const row = { id: "a", text: "France praised Spain.", source: [0, 6], target: [15, 20] };
    const { status, stdout, stderr } = run(
      "classify",
      [],
      `${JSON.stringify(row)}\n${JSON.stringify({ ...row, target: [15, 99] })}\n`,
    );
    const { confidence, ...answer } = JSON.parse(stdout);
    expect(answer).toEqual({ id: "a", type: "SUPPORT", polarity: "cooperation" });
    expect(confidence).toBeGreaterThan(0.5);
    expect(stderr).toBe('line 2: "target" [15, 99] lies outside the text\n');
    expect(status).toBe(1);
  });
});
