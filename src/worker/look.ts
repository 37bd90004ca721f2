/** Finds out what a file is and reads as much of it as is needed to ask the person about it. */
import { dyadsOfTable, readTable } from "../core/exchange/csv-dyads.ts";
import { guessSeparator, readRows, type Separator } from "../core/exchange/csv-read.ts";
import { type Dyads, MOST_CHARACTERS, MOST_DYADS } from "../core/exchange/dyads.ts";
import { type EventFormat, guessEventFormat } from "../core/exchange/event-format.ts";
import { ExchangeError } from "../core/exchange/exchange-error.ts";
import { type Mapping, proposeMapping } from "../core/exchange/mapping.ts";
import { isNodeTable, isOwnTable } from "../core/exchange/own-quotes.ts";
import { readFile } from "../core/exchange/read-file.ts";
import type { Found, Sample } from "../core/exchange/tasks.ts";
import { encodingOf, headOf, wholeTextOf } from "./decode.ts";
import { type Unpacked, unpack } from "./unpack.ts";

/** What is kept of a file between two questions about it. */
export interface Held {
  readonly source: Unpacked;
  readonly encoding: string;
  /** All pairs, or those of the sample. */
  readonly dyads?: Dyads | undefined;
  /** Columns and separator of a table. */
  readonly header?: readonly string[] | undefined;
  readonly separator?: Separator | undefined;
  /** A layout that needs no mapping. */
  readonly layout?: EventFormat | undefined;
}

/** Tables with more characters than this are added up while they are read. */
const LARGE = 20_000_000;
/** Most files of one archive or one drop that are looked at. */
const MOST_FILES = 20;
/** Rows that are looked at of a table that is not read whole; rows that a person is shown. */
const SAMPLE = 500;
const SHOWN = 6;
/** More rows than this, each with a date, are rather events than relations. */
const MANY_ROWS = 5000;

/** Looks at the files of one drop: at the one with a network; of Entente's own tables at all. */
export async function lookAt(files: readonly File[]): Promise<{ found: Found; held: Held }> {
  const all = (await Promise.all(files.slice(0, MOST_FILES).map(unpack))).flat().slice(0, MOST_FILES);
  const heads = await Promise.all(all.map(glance));
  const [own, nodes] = [
    heads.find(({ table }) => table && isOwnTable(table)),
    heads.find(({ table }) => table && isNodeTable(table)),
  ];
  const chosen = own ?? heads.find((head) => head !== nodes) ?? heads[0];
  if (!chosen) throw new ExchangeError(files[0]?.name ?? "", {}, "there is no file", "one file");
  const read = new Set([chosen, ...(own && nodes ? [nodes] : [])]);
  // Entente's table of relations says nothing that its table of events does not.
  const passed = own ? [] : heads.filter((head) => !read.has(head)).map((head) => head.source.name);
  const notices = [
    ...(passed.length ? [`Only ${chosen.source.name} was read, not ${passed.join(", ")} beside it.`] : []),
    ...(chosen.encoding === "windows-1252"
      ? ["Its letters were taken for Windows-1252; see that names with accents are right."]
      : []),
  ];
  const { found, held } = await (own ? lookAtOwn(own, nodes) : lookInto(chosen));
  return { found: { ...found, notices: [...notices, ...found.notices] }, held };
}

interface Glance {
  readonly source: Unpacked;
  readonly encoding: string;
  readonly head: string;
  /** Columns, where it may be a table. */
  readonly table?: { readonly file: string; readonly columns: readonly string[]; readonly rows: readonly [] } | undefined;
}

async function glance(source: Unpacked): Promise<Glance> {
  const bytes = await headOf(source);
  const encoding = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes, { stream: true }).replace(/^\uFEFF/, "");
  const isTable = !/^\s*[<[{]/.test(head);
  const columns = isTable ? (firstRows(source.name, head)[0] ?? []) : [];
  return { source, encoding, head, ...(isTable && { table: { file: source.name, columns, rows: [] } }) };
}

/** The rows in a table's beginning that are surely whole, trimmed of blanks. */
function firstRows(file: string, head: string): string[][] {
  const whole = head.length > 200_000 ? head.slice(0, head.lastIndexOf("\n") + 1) : `${head}\n`;
  try {
    return readRows(file, guessSeparator(firstLineOf(head)))
      .feed(whole)
      .slice(0, SAMPLE + 1)
      .map((row) => row.cells.map((cell) => cell.trim()));
  } catch {
    // A cell without end; who reads the file whole says so with its line.
    return [];
  }
}

const firstLineOf = (head: string) => /^[^\r\n]*/.exec(head)?.[0] ?? "";

async function lookAtOwn(events: Glance, nodes: Glance | undefined): Promise<{ found: Found; held: Held }> {
  const text = async ({ source, encoding }: Glance) => ({ name: source.name, text: await readWhole(source, encoding) });
  const read = readFile(await text(events), nodes && (await text(nodes)));
  if (read.kind !== "dossier") throw new ExchangeError(events.source.name, {}, "this is no table of events");
  return { found: { kind: "dossier", file: events.source.name, notices: [], dossier: read.dossier }, held: events };
}

async function lookInto({ source, encoding, head, table }: Glance): Promise<{ found: Found; held: Held }> {
  const name = source.name;
  if (!table) {
    const read = readFile({ name: jsonName(name, head), text: await readWhole(source, encoding) });
    if (read.kind === "dossier")
      return { found: { kind: "dossier", file: name, notices: [], dossier: read.dossier }, held: { source, encoding } };
    return { found: foundPairs(read.dyads, read.mapping, !isJson(head), false), held: { source, encoding, dyads: read.dyads } };
  }
  const layout = guessEventFormat(firstLineOf(head));
  if (layout && !layout.hasHeader) return { found: foundLayout(source, head, layout), held: { source, encoding, layout } };
  const separator = guessSeparator(firstLineOf(head));
  const text = await wholeTextOf(source, encoding, LARGE);
  const whole = text === undefined ? undefined : readTable(name, text);
  if (whole && whole.rows.length <= MOST_DYADS) {
    if (isNodeTable(whole)) readFile({ name, text: text ?? "" });
    const dyads = dyadsOfTable(whole);
    const mapping = proposeMapping(dyads);
    const { date, type } = mapping.columns;
    const looksLikeEvents = date !== undefined && (type !== undefined || whole.rows.length > MANY_ROWS);
    return {
      found: foundPairs(dyads, mapping, false, looksLikeEvents),
      held: { source, encoding, dyads, header: whole.columns, separator },
    };
  }
  const [header = [], ...rows] = firstRows(name, head);
  const fits = rows.filter((cells) => cells.length === header.length);
  const dyads = dyadsOfTable({ file: name, columns: header, rows: fits.map((cells, i) => ({ cells, line: i + 2 })) });
  return {
    found: {
      kind: "events",
      file: name,
      notices: [],
      bytes: source.bytes,
      sample: { columns: header, rows: fits.slice(0, SHOWN) },
      mapping: proposeMapping(dyads),
    },
    held: { source, encoding, dyads, header, separator },
  };
}

const isJson = (head: string) => /^\s*[[{]/.test(head);
/** JSON is known by its ending; a file that looks like it gets one. */
const jsonName = (name: string, head: string) => (isJson(head) && !/json|ld$/i.test(name) ? `${name}.json` : name);

async function readWhole({ name, ...source }: Unpacked, encoding: string): Promise<string> {
  const text = await wholeTextOf({ name, ...source }, encoding, MOST_CHARACTERS);
  if (text !== undefined) return text;
  const most = `${MOST_CHARACTERS / 1e6} million`;
  throw new ExchangeError(
    name,
    {},
    `the file has more than ${most} characters`,
    `at most so many; a table of events may be larger`,
  );
}

function foundPairs(dyads: Dyads, mapping: Mapping, isGraph: boolean, looksLikeEvents: boolean): Found {
  const labels = new Map(dyads.actors.map((actor) => [actor.id, actor.label]));
  const cellsOf = (column: string, text: string) =>
    isGraph && /^(source|target)$/.test(column) ? (labels.get(text) ?? text) : text;
  return {
    kind: "pairs",
    file: dyads.file,
    notices: [],
    isGraph: dyads.actors.length > 0,
    title: dyads.title,
    actors: dyads.actors.length,
    rows: dyads.dyads.length,
    sample: {
      columns: dyads.columns,
      rows: dyads.dyads
        .slice(0, SHOWN)
        .map(({ cells }) => dyads.columns.map((column) => cellsOf(column, cells.get(column) ?? ""))),
    },
    mapping,
    looksLikeEvents,
  };
}

function foundLayout(source: Unpacked, head: string, layout: EventFormat): Found {
  const wanted = { source: layout.source, target: layout.target, date: layout.date, code: layout.code, score: layout.score };
  const rows = head
    .split(/\r?\n/)
    .slice(0, SHOWN)
    .map((line) => line.split(layout.separator));
  const sample: Sample = {
    columns: Object.keys(wanted),
    rows: rows.map((cells) => Object.values(wanted).map((at) => cells[at] ?? "")),
  };
  const columns = { source: "source", target: "target", date: "date", type: "code", weight: "score" } as const;
  const mapping: Mapping = { columns, otherwise: "cooperation", neutral: null, isDirected: true };
  return { kind: "events", file: source.name, notices: [], layout: layout.name, bytes: source.bytes, sample, mapping };
}
