/** `npm run -s classify`: names the event between two marked parties, one row in and one out. */
import { createInterface } from "node:readline";
import type { Range } from "../core/model.ts";
import { classifyDyad } from "../core/read/classify.ts";
import { fail } from "./arguments.ts";

const USAGE = `Usage: npm run -s classify < rows.jsonl > answers.jsonl
Reads rows {"id": …, "text": …, "source": [start, end], "target": [start, end]}, offsets in UTF-16 code units, end exclusive,
and answers {"id", "type", "polarity", "confidence"} for each. What is only announced is AGREE or THREATEN, as in PLOVER.`;

function readRange(value: unknown, name: string, text: string): Range {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isInteger))
    throw new Error(`"${name}" must be [start, end]`);
  const [start, end] = value as [number, number];
  if (start < 0 || end <= start || end > text.length) throw new Error(`"${name}" [${start}, ${end}] lies outside the text`);
  return [start, end];
}

function classifyLine(line: string): string {
  const row = JSON.parse(line) as Record<string, unknown>;
  if (typeof row !== "object" || row === null) throw new Error("not an object");
  if (typeof row.text !== "string") throw new Error('"text" is missing or no text');
  const { type, polarity, confidence } = classifyDyad(
    row.text,
    readRange(row.source, "source", row.text),
    readRange(row.target, "target", row.text),
  );
  return JSON.stringify({ id: row.id, type, polarity, confidence });
}

async function main(): Promise<void> {
  if (process.argv.length > 2) {
    if (process.argv[2] === "--help" || process.argv[2] === "-h") console.log(USAGE);
    else fail(`unknown argument ${process.argv[2]}`, USAGE);
    return;
  }
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    try {
      process.stdout.write(`${classifyLine(line)}\n`);
    } catch (error) {
      bad++;
      console.error(`line ${number}: ${(error as Error).message}`);
    }
  }
  if (bad) process.exitCode = 1;
}

await main();
