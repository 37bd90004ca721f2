/** Writes a network as files with names: one, several tables, or these in one .zip. */
import { strToU8, zipSync } from "fflate";
import { FORMATS } from "../core/exchange/formats.ts";
import type { ExchangeTasks, NamedFile } from "../core/exchange/tasks.ts";
import { writeFiles } from "../core/exchange/write-files.ts";

type Write = ExchangeTasks<File>["write"];

/** The day that files in an archive bear, so that the same dossier gives the same bytes; the first that a .zip knows. */
const NO_DAY = "1980-01-01";

/** The files; tables are NAME.nodes.csv, NAME.edges.csv and NAME.events.csv. */
export function write({ dossier, format, options, name, asZip }: Write["ask"]): Write["answer"] {
  const ending = FORMATS.find(({ id }) => id === format)?.endings[0] ?? "";
  const files = writeFiles(dossier, format, options).map(
    ({ part, type, text }): NamedFile => ({ name: `${name}${part && `.${part}`}${ending}`, type, data: text }),
  );
  if (!asZip || files.length < 2) return files;
  const inside = Object.fromEntries(
    files.map((file) => [file.name, typeof file.data === "string" ? strToU8(file.data) : file.data]),
  );
  // At noon, so that no time zone makes it the day before.
  const data = zipSync(inside, { mtime: `${NO_DAY}T12:00:00` });
  return [{ name: `${name}.zip`, type: "application/zip", data }];
}
