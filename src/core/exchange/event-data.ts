/**
 * Event data of any size → sums by pair, month and type. The file comes in pieces and is never held whole:
 *
 *   text → first line → layout → rows → codes → tally; what becomes of the tally, import-events.ts says
 */
import { readDay } from "./days.ts";
import { typeOfCode } from "./event-codes.ts";
import { type EventFormat, eventFormatOf } from "./event-format.ts";
import { splitEventRows } from "./event-rows.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import { openTally, type Tally } from "./tally.ts";

export interface EventDataOptions {
  /** The layout, where the person knows better than the first line. */
  readonly format?: EventFormat | undefined;
  /** Told after each piece: rows and characters so far. */
  readonly onProgress?: ((rows: number, characters: number) => void) | undefined;
  /** An AbortSignal or anything like it. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** The person has stopped the reading; nothing was imported. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** What a file of event data comes to. */
export interface EventSums {
  readonly format: EventFormat;
  readonly rows: number;
  readonly tally: Tally;
  /** Rows that made no event, by why. */
  readonly left: { withoutActors: number; self: number; statements: number; unreadable: number };
}

/** Unreadable rows are borne up to this share of all, and a few of them in any case. */
const BORNE = { share: 0.01, rows: 20 } as const;

/**
 * Adds up a file's events. @param pieces the file's text, broken anywhere, as a TextDecoderStream or a file stream of Node gives it
 * Throws an ExchangeError with the line for what is no event data, a Cancelled once `signal` is aborted.
 */
export async function sumEvents(file: string, pieces: AsyncIterable<string>, options: EventDataOptions = {}): Promise<EventSums> {
  const tally = openTally(file);
  const left = { withoutActors: 0, self: 0, statements: 0, unreadable: 0 };
  let worst: ExchangeError | undefined;
  let rows = 0;
  let characters = 0;
  let format = options.format;
  let head = "";
  let reader: ReturnType<typeof splitEventRows> | undefined;

  const days = cached((text) => readDay(text));
  const types = cached((text) => typeOfCode(text));
  function take([source = "", target = "", date = "", code = "", score = ""]: readonly string[], line: number): void {
    rows++;
    const day = days(date);
    const number = score.trim() === "" ? 0 : Number(score);
    const type = format && format.code >= 0 ? types(code) : number < 0 ? "STRAIN" : "TIES";
    if (day === undefined) unreadable(line, "date", date, "a day such as 20260105 or 2026-01-05");
    else if (type === undefined) unreadable(line, "code", code, "a CAMEO code such as 043 or a PLOVER type such as CONSULT");
    else if (!Number.isFinite(number)) unreadable(line, "score", score, "a number");
    else if (!source.trim() || !target.trim()) left.withoutActors++;
    else if (source === target) left.self++;
    else if (type === null) left.statements++;
    else tally.add(source, target, Number(day.slice(0, 4)), Number(day.slice(5, 7)), type, number, line);
  }
  function unreadable(line: number, what: string, found: string, expected: string): void {
    left.unreadable++;
    const wrong = found.includes("\u0000") ? `the row ends before its ${what}` : `${quoted(found)} is no ${what}`;
    worst ??= new ExchangeError(file, { line, part: what }, wrong, expected);
    if (left.unreadable > BORNE.rows && left.unreadable > rows * BORNE.share) throw worst;
  }
  function begin(text: string): void {
    const firstLine = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? "";
    if (!text.trim()) throw new ExchangeError(file, {}, "the file is empty", "rows of event data");
    format ??= eventFormatOf(file, firstLine);
    reader = splitEventRows(file, format, take);
    reader.feed(text.replace(/^\uFEFF/, ""));
  }

  for await (const piece of pieces) {
    if (options.signal?.aborted) throw new Cancelled("The reading was stopped; nothing was imported.");
    characters += piece.length;
    if (reader) reader.feed(piece);
    else {
      head += piece;
      if (/[\r\n]/.test(head) || head.length > 1_000_000) begin(head);
    }
    options.onProgress?.(rows, characters);
  }
  if (!reader) begin(head);
  reader?.end();
  if (worst && left.unreadable > rows / 2) throw worst;
  if (tally.size === 0)
    throw (
      worst ??
      new ExchangeError(
        file,
        {},
        `none of its ${rows} rows tells what one actor does to another`,
        "a source and a target in at least one row",
      )
    );
  return { format: format as EventFormat, rows, tally, left };
}

/** Answers of a function by its text, for columns of which few values differ. */
function cached<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (answers.has(text)) return answers.get(text) as Answer;
    const answer = compute(text);
    if (answers.size < 50_000) answers.set(text, answer);
    return answer;
  };
}
