/** Scores the naming of an event whose two parties are given: polarity, quad class and root type, by macro-F1. */
import { readFileSync } from "node:fs";
import type { EventType } from "../../core/codebook.ts";
import type { Range } from "../../core/model.ts";
import { classifyDyad } from "../../core/read/classify.ts";

interface DyadRow {
  readonly id: string;
  readonly text: string;
  readonly source: Range;
  readonly target: Range;
  readonly type: string;
}

/** PLOVER's quad classes: verbal and material cooperation, verbal and material conflict. */
const QUAD: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  CONCEDE: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};
/** Public sets know only PLOVER's types. */
const PLAIN: Readonly<Partial<Record<EventType, string>>> = { APPEAL: "REQUEST", TIES: "AGREE", STRAIN: "ACCUSE" };

const VIEWS: Readonly<Record<string, (type: string) => string>> = {
  binary: (type) => ((QUAD[type] ?? 0) <= 2 ? "cooperation" : "tension"),
  quad: (type) => String(QUAD[type]),
  root: (type) => type,
};

/** Macro-F1, 0…1, for each view of a file of rows {id, text, source, target, type}. */
export function scoreDyads(file: string): { rows: number; f1: Record<string, number> } {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DyadRow);
  const yields = rows.some((row) => row.type === "YIELD");
  const answers = rows.map((row) => {
    const { type } = classifyDyad(row.text, row.source, row.target);
    return yields && (type === "CONCEDE" || type === "RETREAT") ? "YIELD" : (PLAIN[type] ?? type);
  });
  const f1: Record<string, number> = {};
  for (const [name, view] of Object.entries(VIEWS)) {
    const pairs = rows.map((row, i) => [view(row.type), view(answers[i]!)] as const);
    const classes = [...new Set(pairs.map(([want]) => want))];
    const each = classes.map((c) => {
      const hit = pairs.filter(([want, have]) => want === c && have === c).length;
      const missed = pairs.filter(([want, have]) => want === c && have !== c).length;
      const extra = pairs.filter(([want, have]) => want !== c && have === c).length;
      return (2 * hit) / (2 * hit + missed + extra || 1);
    });
    f1[name] = each.reduce((a, b) => a + b, 0) / classes.length;
  }
  return { rows: rows.length, f1 };
}
