/** Pairs of a foreign file, with its columns explained, become a dossier: every line told by a sentence that names its row. */
import { type EventType, polarityOf, STATUS_FACTOR, TYPES } from "../codebook.ts";
import type { Actor, Dossier } from "../model.ts";
import { TYPE_WORDS } from "../type-words.ts";
import { type ActorBook, codeLengthOf, openActorBook } from "./actor-names.ts";
import { type Dyad, type Dyads, SOURCE_COLUMN, TARGET_COLUMN } from "./dyads.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import { addWeight, heaviestPairs, pairKey } from "./heaviest.ts";
import type { Mapping } from "./mapping.ts";
import { complaintOf, isUnreadable, type ReadLine, readDyad, type Unreadable } from "./read-dyad.ts";
import { told } from "./told.ts";
import { dossierOfLines, type ToldLine } from "./told-lines.ts";

/** A dossier made of a foreign file, and what of the file it does not hold, in plain words. */
export interface Imported {
  readonly dossier: Dossier;
  readonly notices: readonly string[];
}

/** A pair that will be a line. */
export interface SoundLine {
  readonly dyad: Dyad;
  readonly read: ReadLine & { readonly type: EventType };
  readonly source: Actor;
  readonly target: Actor;
}

/** A foreign file read by a mapping. */
export interface ReadLines {
  readonly lines: readonly SoundLine[];
  readonly unreadable: readonly { readonly dyad: Dyad; readonly why: Unreadable }[];
  /** Pairs that make no line, by why. */
  readonly left: Readonly<Record<"self" | "weightless" | "neutral", number>>;
  /** Key of a pair → what its lines weigh. */
  readonly weights: ReadonlyMap<string, number>;
  readonly book: ActorBook;
  /** Names of the file that turned out to be one and the same country or organisation as another. */
  readonly merged: number;
}

/** Reads all pairs. Throws an ExchangeError where no column is the source or the target. */
export function readLines(dyads: Dyads, mapping: Mapping): ReadLines {
  const { source: from, target: to } = mapping.columns;
  for (const field of ["source", "target"] as const)
    if (!mapping.columns[field])
      throw new ExchangeError(
        dyads.file,
        {},
        `no column is the ${field}`,
        `one of ${dyads.columns.slice(0, 20).map(quoted).join(", ")}`,
      );
  const labels = new Map(dyads.actors.map((actor) => [actor.id, actor.label]));
  const isByNode = from === SOURCE_COLUMN && to === TARGET_COLUMN;
  const names = dyads.dyads
    .flatMap(({ cells }) => [cells.get(from ?? ""), cells.get(to ?? "")])
    .filter((name) => name !== undefined);
  const book = openActorBook(codeLengthOf(names));
  const left = { self: 0, weightless: 0, neutral: 0 };
  const lines: SoundLine[] = [];
  const unreadable: { dyad: Dyad; why: Unreadable }[] = [];
  const weights = new Map<string, number>();
  const met = new Set<string>();
  for (const dyad of dyads.dyads) {
    const read = readDyad(dyad, mapping);
    if (isUnreadable(read)) {
      unreadable.push({ dyad, why: read });
      continue;
    }
    const [source, target] = ([read.source, read.target] as const).map((id) => {
      met.add(id);
      return book.of(id, isByNode ? labels.get(id) : undefined);
    }) as [Actor, Actor];
    const { type } = read;
    if (type === null) left.neutral++;
    else if (source.id === target.id) left.self++;
    else if (read.points === 0) left.weightless++;
    else {
      lines.push({ dyad, read: { ...read, type }, source, target });
      addWeight(weights, source.id, target.id, (read.points ?? TYPES[type].intensity) * STATUS_FACTOR[read.status]);
    }
  }
  return { lines, unreadable, left, weights, book, merged: met.size - book.actors.length };
}

/**
 * Makes the dossier. @param today ISO day that undated lines get @param mostPairs only so many pairs, the heaviest
 * Throws an ExchangeError with line and column where a cell does not mean what the mapping says.
 */
export function importDyads(dyads: Dyads, mapping: Mapping, today: string, mostPairs = Number.POSITIVE_INFINITY): Imported {
  const { file } = dyads;
  const read = readLines(dyads, mapping);
  const [worst] = read.unreadable;
  if (worst && !mapping.leavesUnreadable) throw complaintOf(file, worst.dyad.line, mapping, worst.why);
  if (read.lines.length === 0)
    throw new ExchangeError(file, {}, "no line of the file joins two different actors", "at least one that does");
  const pairs = heaviestPairs(read.weights, mostPairs);
  const kept = read.lines.filter(({ source, target }) => pairs.has(pairKey(source.id, target.id)));
  const named = new Set(kept.flatMap(({ source, target }) => [source.id, target.id]));
  const dossier = dossierOfLines(
    kept.map((line) => toldLine(file, line)),
    {
      file,
      title: dyads.title.trim() || file.replace(/\.[^.]+$/, ""),
      description: `Imported from ${file}: ${kept.length.toLocaleString("en")} lines. The sentences were written by Entente from the file's rows; they are no article's words.`,
      actors: read.book.actors.filter((actor) => named.has(actor.id)),
      today,
    },
  );
  return { dossier, notices: [...noticesOf(dyads, read, mapping), ...leftPairs(read, kept.length, pairs.size)] };
}

function leftPairs({ lines, weights }: ReadLines, kept: number, pairs: number): string[] {
  const why = `of the ${weights.size - pairs} lightest pairs`;
  return told(lines.length - kept, `line ${why} was left out.`, `lines ${why} were left out.`);
}

/** What of the file a dossier will not hold, whatever the choice of pairs. */
export function noticesOf(dyads: Dyads, { unreadable, left, book, merged }: ReadLines, { columns }: Mapping): string[] {
  const isSigned = columns.weight ?? columns.polarity ?? columns.type;
  const nodes = new Set(dyads.actors.map((actor) => actor.id));
  for (const { cells } of dyads.dyads)
    for (const end of ["source", "target"] as const) nodes.delete(cells.get(columns[end] ?? "") ?? "");
  const ofNodes = [...new Set(dyads.actors.flatMap((actor) => [...actor.cells.keys()]))].filter(
    (name) => !/^(label|name)$/i.test(name),
  );
  return [
    ...dyads.notices,
    ...told(unreadable.length, "row could not be read; it was left out.", "rows could not be read; they were left out."),
    ...told(left.self, "line joins an actor to itself; it was left out.", "lines join an actor to itself; they were left out."),
    ...told(left.weightless, "line weighs nothing; it was left out.", "lines weigh nothing; they were left out."),
    ...told(
      left.neutral,
      "line is neither cooperation nor tension (CAMEO 01, or as you said); it was left out.",
      "lines are neither cooperation nor tension (CAMEO 01, or as you said); they were left out.",
    ),
    ...told(nodes.size, "actor has no line; it was left out.", "actors have no line; they were left out."),
    ...told(
      merged,
      "name means a country or organisation that another name means too; they stand as one.",
      "names mean a country or organisation that another name means too; they stand as one.",
    ),
    ...told(book.unknown, ...UNKNOWN),
    ...(ofNodes.length ? [`What the file tells of the actors beside their names is not kept: ${listed(ofNodes)}.`] : []),
    ...(isSigned ? [] : ["No column tells cooperation from tension, or a weight; all lines were taken alike."]),
  ];
}

/** One name and many that Entente does not know. */
export const UNKNOWN = [
  "name is neither a country nor an organisation that Entente knows; it stands as a neutral disc.",
  "names are neither countries nor organisations that Entente knows; they stand as neutral discs.",
] as const;

const listed = (names: readonly string[]) =>
  `${names.slice(0, 12).map(quoted).join(", ")}${names.length > 12 ? ` and ${names.length - 12} more` : ""}`;

/** "South Korea → China, 2026-01-05: closeness, weight 3.5 (row 7 of trade.csv)." */
function toldLine(file: string, { dyad: { where }, read, source, target }: SoundLine): ToldLine {
  const { type, status, weight, given, points, day, isDirected, quote, rest } = read;
  const pair = `${source.name} ${isDirected ? "→" : "–"} ${target.name}${day ? `, ${day}` : ""}`;
  const kind = [polarityOf(type), type === "TIES" || type === "STRAIN" ? "" : TYPE_WORDS[type].noun].filter(Boolean).join(", ");
  const much = weight === undefined ? "" : `, weight ${rounded(weight)}${given === undefined ? "" : ` (${given} in the file)`}`;
  const said = `${pair}: ${kind}${much} (${where} of ${file})${quote ? `: “${quote}”` : ""}`;
  return {
    event: {
      source: source.id,
      target: target.id,
      type,
      status,
      ...(!isDirected && { mutual: true }),
      ...(points !== undefined && { points }),
    },
    sentence: `${said}${rest ? ` · ${rest}` : ""}${quote || rest ? "" : "."}`.replace(/\s+/g, " "),
    day,
  };
}

const rounded = (weight: number) => Math.round(weight * 1e6) / 1e6;
