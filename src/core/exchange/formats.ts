/** The formats that Entente writes and reads, and what each cannot hold. */

export interface Format {
  readonly id: FormatId;
  /** For the menu. */
  readonly name: string;
  /** Whom it is for, in plain words. */
  readonly purpose: string;
  /** Endings of its files, the first the usual one. */
  readonly endings: readonly string[];
  /** What of a dossier is lost on the way out and back in, in plain words; empty for nothing. */
  readonly loses: readonly string[];
}

export const FORMAT_IDS = ["dossier", "gexf", "graphml", "csv", "graphology", "jsonld"] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** Of every format that holds the network of a view rather than the document. */
const NETWORK_LOSES = [
  "sentences of the articles that carry no line",
  "events that are filtered out, rejected, doubtful or without evidence",
  "in the country view, which leader acted: the country stands for the leader",
  "why the program proposed an event, other readings of it, names that were settled and scenes",
] as const;
const XML_LOSES = [
  ...NETWORK_LOSES,
  "in names and titles, invisible control characters and broken halves of characters",
] as const;

export const FORMATS: readonly Format[] = [
  {
    id: "dossier",
    name: "Entente dossier",
    purpose: "Everything, to open again here.",
    endings: [".entente.json", ".json"],
    loses: [],
  },
  {
    id: "gexf",
    name: "GEXF",
    purpose: "For Gephi and other programs that draw networks.",
    endings: [".gexf"],
    loses: [...XML_LOSES, "where actors stand is written and not read back"],
  },
  {
    id: "graphml",
    name: "GraphML",
    purpose: "For networkx, igraph, yEd and statistics.",
    endings: [".graphml"],
    loses: [...XML_LOSES, "where actors stand is written and not read back"],
  },
  {
    id: "csv",
    name: "Tables (CSV)",
    purpose: "For spreadsheets: actors, relations, and events with their sentences.",
    endings: [".csv", ".tsv"],
    loses: [...NETWORK_LOSES, "the dossier's title and description"],
  },
  {
    id: "graphology",
    name: "Graphology JSON",
    purpose: "For programs in JavaScript; the whole dossier stands inside.",
    endings: [".graph.json"],
    loses: [],
  },
  {
    id: "jsonld",
    name: "JSON-LD",
    purpose: "For archives and annotation tools: every event is an annotation of the article.",
    endings: [".jsonld"],
    loses: ["why the program proposed an event, and what it had proposed before a person changed it"],
  },
];

/** The format of a file's name, undefined where no format has its ending. */
export const formatOfName = (name: string): FormatId | undefined => {
  const lower = name.toLowerCase();
  const fits = FORMATS.flatMap(({ id, endings }) =>
    endings.filter((ending) => lower.endsWith(ending)).map((ending) => [ending.length, id] as const),
  );
  return fits.sort(([a], [b]) => b - a)[0]?.[1];
};
