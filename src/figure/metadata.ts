/** What an SVG says of itself to programs: title, source, day and description, as Dublin Core in RDF. */
import { escapeXml } from "../core/xml-text.ts";
import type { FigureInput } from "./input.ts";
import { element } from "./xml.ts";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** The article of a figure: as it says itself, else as it stands on the page. */
export const aboutOf = ({ about, title = "", source = "", date }: FigureInput) => about ?? { title, source, date };

/** A metadata element; empty where there is nothing to say. */
export function drawMetadata(input: FigureInput): string {
  const { title, source, date = "" } = aboutOf(input);
  const told = Object.entries({ title, source, date, description: input.description ?? "" })
    .filter(([, words]) => words)
    .map(([name, words]) => element(`dc:${name}`, {}, escapeXml(words)));
  if (!told.length) return "";
  const description = element("rdf:Description", { "rdf:about": "" }, ...told);
  return element("metadata", {}, element("rdf:RDF", { "xmlns:rdf": RDF, "xmlns:dc": DUBLIN_CORE }, description));
}
