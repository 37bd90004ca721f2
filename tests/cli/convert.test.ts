/** The command line converts: there and back, from other programs, from event data; and says what is wrong. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { validateDossier } from "../../src/core/dossier/validate.ts";
import type { Dossier } from "../../src/core/model.ts";
import { weaveRelations } from "../../src/core/weave/relations.ts";
import { gdeltRow, rowAt } from "../core/exchange/event-file.ts";
import { LIBRARY } from "../library.ts";
import { runCommand } from "./run.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-convert-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const SLOW = 60_000;

function opened(path: string): Dossier {
  const verdict = validateDossier(JSON.parse(readFileSync(path, "utf8")));
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.complaints));
  return verdict.dossier;
}
const weights = (dossier: Dossier) =>
  weaveRelations(dossier, "actors").flatMap((r) => (r.weight > 0 ? [`${r.id} ${r.weight.toFixed(6)}`] : []));

describe("there and back", () => {
  const [name, dossier] = [...LIBRARY][0] as [string, Dossier];
  test.each([
    ["x.gexf", "x.gexf"],
    ["x.graphml", "x.graphml"],
    ["x.csv", "x.events.csv"],
    ["x.graph.json", "x.graph.json"],
    ["x.jsonld", "x.jsonld"],
  ])(
    "%s",
    (to, from) => {
      const out = runCommand("convert", `graph-data/dossiers/${name}.json`, join(scratch, to), "--view", "actors");
      expect(out).toEqual({ code: 0, said: "", complained: "" });
      const back = join(scratch, `${to}.back.json`);
      expect(runCommand("convert", join(scratch, from), back)).toEqual({ code: 0, said: "", complained: "" });
      expect(weights(opened(back))).toEqual(weights(dossier));
    },
    SLOW,
  );
});

test(
  "event data are added up, and what is left out is told",
  () => {
    const [from, to] = [join(scratch, "day.export.CSV"), join(scratch, "day.json")];
    writeFileSync(from, Array.from({ length: 500 }, (_, n) => gdeltRow(rowAt(n), n)).join(""));
    const { code, complained } = runCommand("convert", from, to);
    expect(code).toBe(0);
    expect(complained).toMatch(/rows lack source or target; they were left out\./);
    expect(opened(to).title).toBe("day");
  },
  SLOW,
);

test.each([
  [["nobody.json", "x.gexf"], /ENOENT: no such file/],
  [["README.md", "x.gexf"], /README\.md: line 1: the first line has only one column/],
  [["package.json", "x.gexf"], /package\.json: .*: this is no sound dossier/],
  [["graph-data/dossiers/aukus.json", "x.docx"], /x\.docx: no format has this ending\.\n\nUsage/],
  [["one"], /convert needs two files.*\n\nUsage/],
  [["a", "b.gexf", "--view", "moon"], /--view moon: expected countries or actors/],
])(
  "%j is refused in words",
  (args, words) => {
    const { code, said, complained } = runCommand("convert", ...args);
    expect([code, said]).toEqual([2, ""]);
    expect(complained).toMatch(words);
  },
  SLOW,
);
