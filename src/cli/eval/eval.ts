/**
 * `npm run eval`: how well the coder codes. Scores the codings in the repository; further sets are given by path:
 * `npm run eval -- --articles DIR --sentences DIR --dyads FILE`. With `--write` the table goes to tests/articles/EVAL.md.
 */
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { THRESHOLD } from "../../core/read/confidence.ts";
import { isEdge, readArticle } from "../../core/read/read.ts";
import { type Band, countBands, emptyBands } from "./calibration.ts";
import { scoreDyads } from "./dyads.ts";
import { type Coding, readCodings } from "./reference.ts";
import { COUNTED, emptyScore, rates, type Score, SHARED, scoreArticle } from "./scoring.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
/** Sets that are part of the repository. */
const OWN: readonly (readonly [string, string])[] = [
  ["library", "graph-data/dossiers"],
  ["dev-own", "tests/articles/dev-own"],
  ["blind", "tests/articles/blind"],
];

const percent = (x: number) => (100 * x).toFixed(1).padStart(5);

function scoreSet(codings: readonly Coding[]): { score: Score; bands: Band[] } {
  const score = emptyScore();
  const bands = emptyBands();
  for (const reference of codings) {
    const coded: Coding = {
      name: reference.name,
      ...readArticle(reference.text, { date: reference.date, title: reference.title, proposals: true }),
    };
    countBands(bands, reference, coded);
    scoreArticle(score, reference, {
      ...coded,
      events: coded.events.filter((event) => isEdge({ confidence: event.confidence ?? 1 })),
    });
  }
  return { score, bands };
}

function row(name: string, articles: number, score: Score): string {
  const counted = COUNTED.map((measure) => {
    const { precision, recall, f1 } = rates(score[measure]);
    return `${percent(precision)} / ${percent(recall)} / **${percent(f1).trim()}**`;
  });
  const shared = SHARED.map((measure) => (score[measure].of ? percent(score[measure].right / score[measure].of) : "–"));
  return `| ${[name, String(articles), ...counted, ...shared].join(" | ")} |`;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", multiple: true },
      sentences: { type: "string", multiple: true },
      dyads: { type: "string", multiple: true },
      write: { type: "boolean" },
    },
  });
  const sets: [string, string][] = [
    ...OWN.map(([name, path]): [string, string] => [name, join(root, path)]),
    ...[...(values.articles ?? []), ...(values.sentences ?? [])].map((path): [string, string] => [path, path]),
  ];
  const lines = [
    "# How well the coder codes",
    "",
    `Made by \`npm run eval -- --write\`. Events of confidence ${THRESHOLD} and more count; measures as in src/cli/eval/scoring.ts, in per cent.`,
    "The coder's developers have read the articles of the library and of dev-own, and its confidence is trained on them; nobody of them has read those of blind.",
    "",
    `| set | articles | ${COUNTED.map((measure) => `${measure} P / R / **F1**`).join(" | ")} | ${SHARED.join(" | ")} |`,
    `|${"---|".repeat(2 + COUNTED.length + SHARED.length)}`,
  ];
  const calibration: string[] = [
    "",
    "## What confidence means",
    "",
    "Events of all confidences, right where the reference has one of that polarity between the pair in that sentence.",
    "",
    `| set | ${emptyBands()
      .map(({ from }) => `≥ ${from}`)
      .join(" | ")} |`,
    `|${"---|".repeat(1 + emptyBands().length)}`,
  ];
  for (const [name, path] of sets) {
    if (!existsSync(path)) {
      console.error(`${path}: no such folder, left out`);
      continue;
    }
    const codings = readCodings(path);
    if (!codings.length) continue;
    const { score, bands } = scoreSet(codings);
    const shown = OWN.some(([own]) => own === name) || !values.write ? name : "";
    if (shown) {
      lines.push(row(shown, codings.length, score));
      calibration.push(
        `| ${[shown, ...bands.map(({ events, right }) => (events ? `${percent(right / events).trim()} of ${events}` : "–"))].join(" | ")} |`,
      );
    }
  }
  const dyads = (values.dyads ?? []).map((file) => {
    const { rows, f1 } = scoreDyads(file);
    return `${file}: ${rows} rows, macro-F1 ${Object.entries(f1)
      .map(([view, value]) => `${view} ${percent(value).trim()}`)
      .join(", ")}`;
  });
  const table = `${[...lines, ...calibration].join("\n")}\n`;
  if (values.write) writeFileSync(join(root, "tests/articles/EVAL.md"), table);
  console.log([table, ...dyads].join("\n"));
}

main();
