/**
 * Blocks → columns → pages. No heading stands alone at the foot of a column, no line of a paragraph alone at its head or foot, and the
 * columns of a section's last page end at about the same height.
 */

/** One line of a block, or anything else that is not parted. */
export interface Slice {
  /** Points. */
  readonly height: number;
  /** SVG, from the left upper corner. */
  draw(x: number, y: number): string;
}

/** A heading, a sentence, a paragraph. */
export interface Block {
  /** What it is in the document's structure. */
  readonly part: "H1" | "H2" | "P";
  readonly slices: readonly Slice[];
  /** Free room above it, except at the head of a column; points. */
  readonly before: number;
  /** Stands in one column with what begins the next block. */
  readonly keep?: boolean;
}

/** Slices of a block that stay together at either side of a break. */
const TOGETHER = 2;

/** Where in the blocks a column begins. */
interface Cursor {
  readonly block: number;
  readonly slice: number;
}

/** What stands in a column: pieces of blocks, with their tops from the column's head. */
interface Column {
  readonly pieces: readonly { readonly block: Block; readonly from: number; readonly to: number; readonly top: number }[];
  readonly next: Cursor;
  /** Something stands here that has room in no column of this height. */
  readonly isForced: boolean;
}

/** The height that each page leaves for columns. @param page from 0 */
export type HeightOf = (page: number) => number;

export type Page = readonly Column[];

/** Fills pages with blocks; the last page's columns are evened out. Ends after `most` pages, whatever is left. */
export function flow(blocks: readonly Block[], columns: number, heightOf: HeightOf, most: number): Page[] {
  const pages: Page[] = [];
  let next: Cursor = { block: 0, slice: 0 };
  while (next.block < blocks.length && pages.length < most) {
    const height = heightOf(pages.length);
    const page = fillPage(blocks, next, columns, height);
    const end = page.at(-1)?.next ?? next;
    pages.push(end.block < blocks.length ? page : evened(blocks, next, columns, height));
    next = end;
  }
  return pages;
}

function fillPage(blocks: readonly Block[], start: Cursor, columns: number, height: number): Column[] {
  const page: Column[] = [];
  for (let i = 0; i < columns; i++) page.push(fillColumn(blocks, page.at(-1)?.next ?? start, height));
  return page;
}

/** The last page with columns as low as still hold everything. */
function evened(blocks: readonly Block[], start: Cursor, columns: number, height: number): Page {
  let [low, high] = [0, height];
  let best = fillPage(blocks, start, columns, height);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const page = fillPage(blocks, start, columns, middle);
    const isWhole = (page.at(-1)?.next.block ?? 0) >= blocks.length && page.every(({ isForced }) => !isForced);
    if (isWhole) [best, high] = [page, middle];
    else low = middle;
  }
  return best;
}

/** Where a column's content ends, from its head. */
export const bottomOf = ({ pieces }: Pick<Column, "pieces">): number => {
  const last = pieces.at(-1);
  return last ? last.top + heightOfSlices(last.block, last.from, last.to) : 0;
};

const heightOfSlices = ({ slices }: Block, from: number, to: number) =>
  slices.slice(from, to).reduce((sum, { height }) => sum + height, 0);

function fillColumn(blocks: readonly Block[], start: Cursor, height: number): Column {
  const pieces: Column["pieces"][number][] = [];
  let [at, used, isForced] = [start, 0, false];
  for (let block = blocks[at.block]; block; block = blocks[at.block]) {
    const top = used + (pieces.length ? block.before : 0);
    const to = endIn(blocks, at, height - top);
    // What fits in no column at all is cut by the page rather than lost.
    const isStuck = to === at.slice && pieces.length === 0;
    const end = isStuck ? at.slice + 1 : to;
    isForced ||= isStuck;
    if (end === at.slice) break;
    pieces.push({ block, from: at.slice, to: end, top });
    used = top + heightOfSlices(block, at.slice, end);
    at = end < block.slices.length ? { block: at.block, slice: end } : { block: at.block + 1, slice: 0 };
    if (at.slice > 0) break;
  }
  return { pieces, next: at, isForced };
}

/** How far a block goes in the room that is left: the slice after its last; its first where nothing of it may stand here. */
function endIn(blocks: readonly Block[], at: Cursor, room: number): number {
  const block = blocks[at.block] as Block;
  const count = block.slices.length;
  const whole = heightOfSlices(block, at.slice, count);
  if (whole <= room) return block.keep && !beginsIn(blocks, at.block + 1, room - whole) ? at.slice : count;
  let [end, used] = [at.slice, 0];
  for (; end < count; end++) {
    used += block.slices[end]?.height ?? 0;
    if (used > room) break;
  }
  end = Math.min(end, count - TOGETHER);
  return block.part === "P" && end - at.slice >= TOGETHER ? end : at.slice;
}

/** Is there room for the beginning of a block, and of what it is kept with? */
function beginsIn(blocks: readonly Block[], index: number, room: number): boolean {
  const block = blocks[index];
  if (!block) return true;
  const least = block.keep || block.slices.length < 2 * TOGETHER ? block.slices.length : TOGETHER;
  const left = room - block.before - heightOfSlices(block, 0, least);
  return left >= 0 && (!block.keep || beginsIn(blocks, index + 1, left));
}

/** A page's columns as SVG. @param step from one column's left edge to the next, points */
export function drawPage(page: Page, x: number, y: number, step: number, draw: (block: Block, markup: string) => string): string {
  return page
    .flatMap(({ pieces }, i) =>
      pieces.map(({ block, from, to, top }) => {
        let down = y + top;
        const markup = block.slices.slice(from, to).map((slice) => {
          const drawn = slice.draw(x + i * step, down);
          down += slice.height;
          return drawn;
        });
        return draw(block, markup.join(""));
      }),
    )
    .join("");
}
