/** A document's metadata as XML beside the plain ones; PDFKit's own leaves "&" as it is, and such XML nobody can read. */
import { strToU8 } from "fflate";
import { escapeXml } from "../../core/xml-text.ts";
import type { Kit } from "./kit.ts";

/** What the file says about itself. */
export interface Metadata {
  readonly title: string;
  /** Who wrote or published the article. */
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 day of the article: the file's date too, since the same input must give the same bytes. */
  readonly date: string;
}

const list = (kind: "Alt" | "Seq" | "Bag", words: string) =>
  `<rdf:${kind}><rdf:li${kind === "Alt" ? ' xml:lang="x-default"' : ""}>${escapeXml(words)}</rdf:li></rdf:${kind}>`;

/** Writes the metadata into the document when it ends. */
export function describe(kit: Kit, { title, author, subject, language }: Metadata): void {
  const xml = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>${list("Alt", title)}</dc:title>
<dc:creator>${list("Seq", author)}</dc:creator>
<dc:description>${list("Alt", subject)}</dc:description>
<dc:language>${list("Bag", language)}</dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  kit.endMetadata = () => {
    const stream = kit.ref({ Type: "Metadata", Subtype: "XML" });
    stream.compress = false;
    stream.end(strToU8(xml));
    kit._root.data.Metadata = stream;
  };
}
