/** A file of another program as it came: names and pairs, before anybody has said which column means what. */

export interface ForeignActor {
  /** As the file writes it. */
  readonly id: string;
  readonly label: string;
  /** Further columns. */
  readonly cells: Cells;
}

/** One pair of the file: an edge, or a row. */
export interface Dyad {
  /** Where it stands: "row 3", "edge e5 (line 12)". Every line drawn from it says so. */
  readonly where: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly cells: Cells;
  /** Told by the file itself, where it tells: a graph file does for each edge. */
  readonly isDirected?: boolean | undefined;
}

/** Column → text, empty cells left out. */
export type Cells = ReadonlyMap<string, string>;

export interface Dyads {
  readonly file: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** All columns of the pairs, in the file's order. */
  readonly columns: readonly string[];
  readonly actors: readonly ForeignActor[];
  readonly dyads: readonly Dyad[];
  /** What the file holds and a dossier cannot, in plain words. */
  readonly notices: readonly string[];
}

/** Columns that a graph file has by its nature. */
export const SOURCE_COLUMN = "source";
export const TARGET_COLUMN = "target";

/** Most pairs that a graph file or a table may have; more come as event data, which are added up while they are read. */
export const MOST_DYADS = 100_000;

/** How much a file may hold at all, characters. */
export const MOST_CHARACTERS = 60_000_000;
