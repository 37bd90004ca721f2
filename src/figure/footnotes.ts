/** The list of numbered sentences under the drawing, in columns, as large as its room allows; what finds no room is left out and told. */
import { textWidth } from "../look/measure.ts";
import type { Theme } from "../look/theme.ts";
import { type Block, NO_BLOCK } from "./block.ts";
import type { RelationNote } from "./input.ts";
import { type Footnote, numberNotes } from "./numbers.ts";
import { fitLines, textLine, textPiece } from "./type.ts";

export interface FootnoteList extends Block {
  /** What it holds. */
  readonly listed: readonly Footnote[];
}

export const NO_FOOTNOTES: FootnoteList = { ...NO_BLOCK, listed: [] };

/** Page units, largest first. */
const SIZES = [18, 17, 16, 15, 14] as const;
const LINE = 1.26;
/** Between two notes, in lines. */
const BETWEEN = 0.28;
const COLUMN_GAP = 34;
/** A column is about so many font sizes wide. */
const COLUMN = { least: 17, most: 42 } as const;
const ORIGIN_SIZE = 0.82;
/** Space before the origin, in font sizes. */
const BEFORE_ORIGIN = 0.5;
/** Lines of one sentence: all it needs, then fewer. */
const MOST_LINES = [12, 4, 3, 2] as const;
/** More would not be read. */
const MOST_NOTES = 200;

/**
 * Lists as many notes as fit, the first before the others.
 * @param notes in order of importance; they are numbered in reading order
 * @param most  height that the list may have, page units
 */
export function listFootnotes(notes: readonly RelationNote[], width: number, most: number, theme: Theme): FootnoteList {
  let [fitting, tooMany] = [NO_FOOTNOTES, Math.min(notes.length, MOST_NOTES) + 1];
  for (let count = tooMany - 1, least = 0; count > least; count = Math.floor((least + tooMany) / 2)) {
    const list = fitList(numberNotes(notes.slice(0, count)), width, most, theme);
    if (list) [fitting, least] = [list, count];
    else tooMany = count;
    if (tooMany - least <= 1) break;
  }
  return fitting;
}

/** The list as large as it fits; undefined where it does not. */
function fitList(footnotes: readonly Footnote[], width: number, most: number, theme: Theme): FootnoteList | undefined {
  for (const lines of MOST_LINES)
    for (const size of lines === MOST_LINES[0] ? SIZES : SIZES.slice(-1)) {
      const [low, high] = [Math.ceil(width / (COLUMN.most * size)), Math.floor(width / (COLUMN.least * size))];
      for (let columns = Math.max(1, low); columns <= Math.max(1, low, high); columns++) {
        const list = setList(footnotes, width, columns, size, lines, theme);
        if (list.height <= most) return list;
      }
    }
  return undefined;
}

interface SetNote {
  readonly footnote: Footnote;
  readonly lines: readonly string[];
  /** The origin follows on the last line; otherwise it has a line of its own. */
  readonly isOneLine: boolean;
  /** In lines. */
  readonly height: number;
}

function setList(
  footnotes: readonly Footnote[],
  width: number,
  columns: number,
  size: number,
  mostLines: number,
  theme: Theme,
): FootnoteList {
  const column = (width - (columns - 1) * COLUMN_GAP) / columns;
  const indent = textWidth(`${footnotes.length} `, "sans-600", size) + size * 0.25;
  const notes = footnotes.map((footnote) => setNote(footnote, column - indent, size, mostLines));
  const filled = fillColumns(notes, columns);
  return {
    height: Math.max(0, ...filled.map(heightOf)) * size * LINE,
    listed: footnotes,
    draw: (x, y) =>
      filled
        .map((some, i) => {
          let at = y + size * 0.95;
          return some
            .map((note) => {
              const markup = drawNote(note, x + i * (column + COLUMN_GAP), at, indent, size, theme);
              at += (note.height + BETWEEN) * size * LINE;
              return markup;
            })
            .join("");
        })
        .join(""),
  };
}

function setNote(footnote: Footnote, width: number, size: number, mostLines: number): SetNote {
  const lines = fitLines(footnote.text, "serif-400", size, width, mostLines, false);
  const last = textWidth(lines.at(-1) ?? "", "serif-400", size) + size * BEFORE_ORIGIN;
  const isOneLine = last + textWidth(footnote.origin, "sans-400", size * ORIGIN_SIZE) <= width;
  return { footnote, lines, isOneLine, height: lines.length + (isOneLine || !footnote.origin ? 0 : 1) };
}

const heightOf = (notes: readonly SetNote[]) =>
  notes.reduce((sum, { height }) => sum + height, 0) + Math.max(0, notes.length - 1) * BETWEEN;

/** One column after another, all about as high. */
function fillColumns(notes: readonly SetNote[], columns: number): SetNote[][] {
  const fill = (most: number): SetNote[][] => {
    const filled: SetNote[][] = [[]];
    for (const note of notes) {
      const last = filled.at(-1)!;
      if (last.length && heightOf([...last, note]) > most) filled.push([note]);
      else last.push(note);
    }
    return filled;
  };
  let [low, high] = [0, Math.max(1, heightOf(notes))];
  for (let i = 0; i < HALVINGS; i++) {
    const tried = (low + high) / 2;
    if (fill(tried).length <= columns) high = tried;
    else low = tried;
  }
  return fill(high);
}
const HALVINGS = 12;

function drawNote(
  { footnote, lines, isOneLine }: SetNote,
  x: number,
  y: number,
  indent: number,
  size: number,
  theme: Theme,
): string {
  const { number, origin } = footnote;
  const step = size * LINE;
  const piece = textPiece(origin, "sans-400", size * ORIGIN_SIZE, isOneLine ? size * BEFORE_ORIGIN : 0, theme.quiet);
  return [
    textLine(String(number), "sans-600", size, { x: x + indent - size * 0.45, y, "text-anchor": "end", fill: theme.ink }),
    ...(isOneLine ? lines : [...lines, ""]).map((line, i, all) =>
      textLine(line, "serif-400", size, { x: x + indent, y: y + i * step, fill: theme.ink }, i === all.length - 1 ? piece : ""),
    ),
  ].join("");
}
