/** `npm run -s code`: articles in, coded articles as JSON out. One file, or a stream of lines for pipes, parallel and Spark. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { isDay } from "../core/day.ts";
import { readArticle, refuseTooLong } from "../core/read/read.ts";
import { fail } from "./arguments.ts";

const USAGE = `Usage: npm run -s code -- FILE.txt --date 2026-01-05 [--title TITLE] [--all]
       npm run -s code -- --jsonl [--all] < articles.jsonl > coded.jsonl
Codes an article of news: who does what to whom, with the sentences that say so.
  --date   the day the article appeared; it decides what is past
  --title  the headline
  --all    also give proposals, the events the coder is not sure of
  --long   code a text of more than 2,000,000 characters, however long it takes
  --jsonl  read one article a line, {"text": …, "date": …, "title": …}, and write one coded article a line`;

/** Codes one line of a stream; further fields of the line are handed on. */
function codeLine(line: string, proposals: boolean, long: boolean): string {
  const data = JSON.parse(line) as Record<string, unknown>;
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new Error("not an object");
  const { text, date, title } = data;
  if (typeof text !== "string") throw new Error('"text" is missing or no text');
  if (typeof date !== "string" || !isDay(date)) throw new Error('"date" must be a day as 2026-01-05');
  if (title !== undefined && typeof title !== "string") throw new Error('"title" is no text');
  if (!long) refuseTooLong(text);
  return JSON.stringify({ ...data, ...readArticle(text, { date, title: title ?? "", proposals }) });
}

async function codeStream(proposals: boolean, long: boolean): Promise<void> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    try {
      const coded = `${codeLine(line, proposals, long)}\n`;
      if (!process.stdout.write(coded)) await new Promise((resolve) => process.stdout.once("drain", resolve));
    } catch (error) {
      bad++;
      console.error(`line ${number}: ${(error as Error).message}`);
    }
  }
  if (bad) {
    console.error(`${bad} of ${number} lines could not be coded`);
    process.exitCode = 1;
  }
}

function codeFile(file: string, date: string, title: string, proposals: boolean, long: boolean): void {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    fail(`${file} cannot be read`);
    return;
  }
  try {
    if (!long) refuseTooLong(text);
  } catch (error) {
    fail(`${file}: ${(error as Error).message} With --long it is coded all the same.`);
    return;
  }
  const coded = readArticle(text.replace(/^\uFEFF/, ""), { date, title, proposals });
  console.error(`${coded.sentences.length} sentences, ${coded.actors.length} actors, ${coded.events.length} events`);
  process.stdout.write(`${JSON.stringify(coded, null, 1)}\n`);
}

async function main(): Promise<void> {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    return fail((error as Error).message, USAGE);
  }
  const { values, positionals } = parsed;
  const proposals = values.all ?? false;
  const long = values.long ?? false;
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.jsonl) {
    if (positionals.length) return fail("--jsonl reads from standard input and takes no file", USAGE);
    return codeStream(proposals, long);
  }
  if (positionals.length !== 1) return fail(positionals.length ? "one file at a time, or --jsonl" : "which file?", USAGE);
  if (!values.date) return fail("--date is missing: the day the article appeared, as 2026-01-05", USAGE);
  if (!isDay(values.date)) return fail(`--date must be a day as 2026-01-05, not “${values.date}”`, USAGE);
  codeFile(positionals[0]!, values.date, values.title ?? "", proposals, long);
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      date: { type: "string" },
      title: { type: "string" },
      all: { type: "boolean" },
      long: { type: "boolean" },
      jsonl: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}

await main();
