/** Pairs of a foreign file, with its columns explained, become a dossier: every line told by a sentence that names its row. */
import { type EventType, polarityOf, STATUS_FACTOR, STATUSES, type Status } from "../codebook.ts";
import type { Actor, Dossier } from "../model.ts";
import { TYPE_WORDS } from "../type-words.ts";
import { type ActorBook, codeLengthOf, openActorBook } from "./actor-names.ts";
import { readDay } from "./days.ts";
import { type Dyad, type Dyads, SOURCE_COLUMN, TARGET_COLUMN } from "./dyads.ts";
import { typeOfCode } from "./event-codes.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import type { Field } from "./headers.ts";
import { type Mapping, readPolarity } from "./mapping.ts";
import { dossierOfLines, type ToldLine } from "./told-lines.ts";

/** A dossier made of a foreign file, and what of the file it does not hold, in plain words. */
export interface Imported {
  readonly dossier: Dossier;
  readonly notices: readonly string[];
}

/** The types that a line has which tells only its sign. */
const STANDING = { cooperation: "TIES", tension: "STRAIN" } as const satisfies Record<string, EventType>;
/** Longest sentence that is taken over from the file. */
const LONGEST_QUOTE = 2000;

/**
 * Makes the dossier. @param today ISO day that undated lines get
 * Throws an ExchangeError, with line and column, for a cell that cannot mean what the mapping says; nothing is then imported.
 */
export function importDyads(dyads: Dyads, mapping: Mapping, today: string): Imported {
  const { file } = dyads;
  for (const field of ["source", "target"] as const)
    if (!mapping.columns[field])
      throw new ExchangeError(
        file,
        {},
        `no column is the ${field}`,
        `one of ${dyads.columns.slice(0, 20).map(quoted).join(", ")}`,
      );
  const labels = new Map(dyads.actors.map((actor) => [actor.id, actor.label]));
  const isByNode = mapping.columns.source === SOURCE_COLUMN && mapping.columns.target === TARGET_COLUMN;
  const { source: from, target: to } = mapping.columns;
  const names = dyads.dyads
    .flatMap(({ cells }) => [cells.get(from ?? ""), cells.get(to ?? "")])
    .filter((name) => name !== undefined);
  const book = openActorBook(codeLengthOf(names));
  const left = { self: 0, weightless: 0, neutral: 0 };
  const lines = dyads.dyads.flatMap((dyad): ToldLine[] => {
    const line = readDyad(file, dyad, mapping);
    const [source, target] = [line.source, line.target].map((id) => book.of(id, isByNode ? labels.get(id) : undefined));
    if (!source || !target) return [];
    if (line.type === null) left.neutral++;
    else if (source.id === target.id) left.self++;
    else if (line.points === 0) left.weightless++;
    else return [toldLine(file, dyad, { ...line, type: line.type }, source, target)];
    return [];
  });
  if (lines.length === 0)
    throw new ExchangeError(file, {}, "no line of the file joins two different actors", "at least one that does");
  const dossier = dossierOfLines(lines, {
    file,
    title: dyads.title.trim() || file.replace(/\.[^.]+$/, ""),
    description: `Imported from ${file}: ${lines.length} lines. The sentences were written by Entente from the file's rows; they are no article's words.`,
    actors: book.actors,
    today,
  });
  return { dossier, notices: [...dyads.notices, ...noticesOf(left, book, mapping)] };
}

function noticesOf(
  left: Readonly<Record<"self" | "weightless" | "neutral", number>>,
  book: ActorBook,
  { columns }: Mapping,
): string[] {
  const told = (count: number, words: string) => (count ? [`${count} ${words}`] : []);
  const isSigned = columns.weight ?? columns.polarity ?? columns.type;
  return [
    ...told(left.self, "lines join an actor to itself; they were left out."),
    ...told(left.weightless, "lines weigh nothing; they were left out."),
    ...told(
      left.neutral,
      "lines tell a mere statement (CAMEO 01), which is neither cooperation nor tension; they were left out.",
    ),
    ...told(book.unknown, "names are neither countries nor organisations that Entente knows; they stand as neutral discs."),
    ...(isSigned ? [] : ["No column tells cooperation from tension, or a weight; all lines were taken alike."]),
  ];
}

interface ReadLine {
  readonly source: string;
  readonly target: string;
  readonly type: EventType | null;
  readonly status: Status;
  readonly isDirected: boolean;
  /** As the file gives it, without its sign. */
  readonly weight?: number | undefined;
  /** What becomes this weight once the status has taken its share. */
  readonly points?: number | undefined;
  readonly day?: string | undefined;
  readonly quote?: string | undefined;
}

/** What a pair says by the mapping. */
function readDyad(
  file: string,
  { cells, line, isDirected }: Dyad,
  { columns, otherwise, isDirected: byMapping }: Mapping,
): ReadLine {
  const cell = (field: Field) => (columns[field] ? (cells.get(columns[field]) ?? "").trim() : "");
  const wrong = (field: Field, expected: string): never => {
    const found = cell(field);
    const what = found ? `${quoted(found)} is no ${field}` : `the ${field} is missing`;
    throw new ExchangeError(file, { line, part: `column ${quoted(columns[field] ?? field)}` }, what, expected);
  };
  const must = (field: Field) => cell(field) || wrong(field, "the code or name of an actor");
  const weight = cell("weight") === "" ? undefined : readNumber(cell("weight"));
  if (weight !== undefined && !Number.isFinite(weight)) wrong("weight", "a number such as 3.5 or -2");
  const code = cell("type") === "" ? undefined : typeOfCode(cell("type"));
  if (cell("type") && code === undefined) wrong("type", "a type such as SUPPORT or a CAMEO code such as 043");
  const day = cell("date") === "" ? undefined : readDay(cell("date"));
  if (cell("date") && !day) wrong("date", "a day such as 2026-01-05");
  const status = STATUSES.find((known) => known === cell("status").toLowerCase());
  if (cell("status") && !status) wrong("status", `one of ${STATUSES.join(", ")}`);
  const sign = weight !== undefined && weight < 0 ? "tension" : undefined;
  const polarity = readPolarity(cell("polarity"));
  if (cell("polarity") && !polarity) wrong("polarity", "a word such as cooperation or tension, or a number with its sign");
  return {
    source: must("source"),
    target: must("target"),
    type: code === null ? null : (code ?? STANDING[polarity ?? sign ?? otherwise]),
    status: status ?? "actual",
    isDirected: isDirected ?? byMapping,
    // The file's weight is the line's, so that the status must not lessen it a second time.
    points: weight === undefined ? undefined : Math.abs(weight) / (STATUS_FACTOR[status ?? "actual"] || 1),
    weight: weight === undefined ? undefined : Math.abs(weight),
    day,
    quote: cell("sentence").replace(/\s+/g, " ").slice(0, LONGEST_QUOTE) || undefined,
  };
}

/** Also with a decimal comma, which tables of half the world have; NaN for what is no number. */
const readNumber = (text: string) => Number(text.replace("−", "-").replace(/^([+-]?\d+),(\d+)$/, "$1.$2"));

/** "South Korea → China, 2026-01-05: closeness, weight 3.5 (row 7 of trade.csv)." */
function toldLine(
  file: string,
  { where }: Dyad,
  { type, status, weight, points, day, isDirected, quote }: ReadLine & { readonly type: EventType },
  source: Actor,
  target: Actor,
): ToldLine {
  const pair = `${source.name} ${isDirected ? "→" : "–"} ${target.name}${day ? `, ${day}` : ""}`;
  const kind = [polarityOf(type), type === "TIES" || type === "STRAIN" ? "" : TYPE_WORDS[type].noun].filter(Boolean).join(", ");
  const said = `${pair}: ${kind}${weight === undefined ? "" : `, weight ${weight}`} (${where} of ${file})`;
  return {
    event: {
      source: source.id,
      target: target.id,
      type,
      status,
      ...(!isDirected && { mutual: true }),
      ...(points !== undefined && { points }),
    },
    sentence: `${said}${quote ? `: “${quote}”` : "."}`.replace(/\s+/g, " "),
    day,
  };
}
