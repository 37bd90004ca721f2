/** Opens files for the commands: any format that Entente reads becomes a dossier, however large a file of event data is. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { sumEvents } from "../core/exchange/event-data.ts";
import { guessEventFormat } from "../core/exchange/event-format.ts";
import { type Imported, importDyads } from "../core/exchange/import-dyads.ts";
import { importEvents } from "../core/exchange/import-events.ts";
import { readFile } from "../core/exchange/read-file.ts";
import { EVENTS_PART, NODES_PART } from "./parts.ts";

/** Tables with more bytes than this are added up as event data, when that is what they are. */
const LARGE = 20_000_000;
/** Rows between two words about the progress. */
const STEP = 1_000_000;

/**
 * Reads a file. Beside an Entente table of events, its table of nodes is looked for.
 * @param today ISO day for what has no date
 * Throws an ExchangeError in words, or Node's own error where there is no such file.
 */
export async function openFile(path: string, today: string): Promise<Imported> {
  const name = basename(path);
  if (await isEventData(path)) {
    let told = 0;
    const onProgress = (rows: number) => {
      if (rows - told < STEP) return;
      told = rows;
      console.error(`${name}: ${rows} rows …`);
    };
    return importEvents(name, await sumEvents(name, textOf(path), { onProgress }));
  }
  const nodes = path.endsWith(EVENTS_PART) ? `${path.slice(0, -EVENTS_PART.length)}${NODES_PART}` : "";
  const beside = nodes && existsSync(nodes) ? { name: basename(nodes), text: readFileSync(nodes, "utf8") } : undefined;
  const read = readFile({ name, text: readFileSync(path, "utf8") }, beside);
  return read.kind === "dossier" ? { dossier: read.dossier, notices: [] } : importDyads(read.dyads, read.mapping, today);
}

const textOf = (path: string, end?: number): AsyncIterable<string> =>
  createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 18, ...(end !== undefined && { end }) });

/** GDELT by its look; other tables of event data only where they are too large to be taken row by row. */
async function isEventData(path: string): Promise<boolean> {
  let head = "";
  for await (const piece of textOf(path, 65_535)) head += piece;
  const format = guessEventFormat(/^\uFEFF?([^\r\n]*)/.exec(head)?.[1] ?? "");
  return format !== undefined && (!format.hasHeader || statSync(path).size > LARGE);
}
