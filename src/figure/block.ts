/** What a page is stacked of. */

/** A part of the page that knows its height before it knows its place. */
export interface Block {
  /** Page units. */
  readonly height: number;
  /** Markup, from the left upper corner. */
  draw(x: number, y: number): string;
}

export const NO_BLOCK: Block = { height: 0, draw: () => "" };
