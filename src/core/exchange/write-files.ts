/** A dossier's network as files of a format: the one way out, for the page and the command line. */
import type { Dossier, Event, NetworkView } from "../model.ts";
import { drawable, type Filter, filterEvents, NO_FILTER } from "../weave/filter.ts";
import { weaveNetwork } from "../weave/network.ts";
import { weaveRelations } from "../weave/relations.ts";
import { writeCsv } from "./csv-write.ts";
import type { FormatId } from "./formats.ts";
import { type GexfVersion, writeGexf } from "./gexf-write.ts";
import { writeGraphml } from "./graphml-write.ts";
import { writeGraphology } from "./graphology-file.ts";
import { writeJsonLd } from "./json-ld-write.ts";
import { type Drawn, gatherShown } from "./shown.ts";

export interface WriteOptions extends Drawn {
  readonly view?: NetworkView | undefined;
  /** What is shown; dossier, Graphology and JSON-LD hold everything all the same. */
  readonly filter?: Filter | undefined;
  /** Of these events only, as a replay that stands still shows them; all that pass the filter where absent. */
  readonly events?: readonly Event[] | undefined;
  readonly gexf?: GexfVersion | undefined;
}

/** One file. `part` tells the tables of a CSV apart: "nodes", "edges", "events"; empty where a format is one file. */
export interface WrittenFile {
  readonly part: string;
  readonly type: string;
  readonly text: string;
}

/** The files of a format. The same dossier gives the same bytes. */
export function writeFiles(dossier: Dossier, format: FormatId, options: WriteOptions = {}): WrittenFile[] {
  const { view = "countries", filter = NO_FILTER } = options;
  const relations = drawable(weaveRelations(dossier, view, filterEvents(dossier, filter, options.events)), filter);
  const shown = gatherShown(dossier, weaveNetwork(dossier, relations, view), view, options);
  const one = (type: string, text: string): WrittenFile[] => [{ part: "", type, text }];
  const json = (value: object, type = "application/json") => one(type, `${JSON.stringify(value, null, 1)}\n`);
  switch (format) {
    case "dossier":
      return json(dossier);
    case "gexf":
      return one("application/gexf+xml", writeGexf(shown, options.gexf));
    case "graphml":
      return one("application/graphml+xml", writeGraphml(shown));
    case "graphology":
      return json(writeGraphology(dossier, shown));
    case "jsonld":
      return json(writeJsonLd(dossier, relations, view), "application/ld+json");
    case "csv":
      return Object.entries(writeCsv(shown)).map(([part, text]) => ({ part, type: "text/csv", text }));
  }
}
