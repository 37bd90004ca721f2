/** How the tables of one network are named as files beside each other: NAME.nodes.csv, NAME.edges.csv, NAME.events.csv. */

export const NODES_PART = ".nodes.csv";
export const EVENTS_PART = ".events.csv";

/** "out.csv" and "nodes" → "out.nodes.csv"; a format of one file keeps its name. */
export const pathOfPart = (path: string, part: string): string => (part ? `${path.replace(/\.csv$/i, "")}.${part}.csv` : path);
