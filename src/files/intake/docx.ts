/** .docx → draft: unpacks the document's text within bounds, so that a zip bomb is refused instead of unpacked. */
import { type Draft, draftOf, IntakeError } from "./draft.ts";

/** Most bytes that the parts we read may unpack to. */
const MAX_UNPACKED = 60_000_000;
const PARTS = ["word/document.xml", "docProps/core.xml"];
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const files = await unpack(bytes);
  const xml = files.get("word/document.xml");
  if (!xml)
    throw new IntakeError("This .docx file holds no document. Open it in a word processor and save it again, or paste its text.");
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror"))
    throw new IntakeError(
      "This .docx file's document is damaged. Open it in a word processor and save it again, or paste its text.",
    );
  const paragraphs = [...document.getElementsByTagNameNS(WORD, "p")].map((paragraph) =>
    [...paragraph.getElementsByTagNameNS(WORD, "*")]
      .map((element) =>
        element.localName === "t"
          ? (element.textContent ?? "")
          : element.localName === "tab"
            ? " "
            : element.localName === "br"
              ? "\n"
              : "",
      )
      .join(""),
  );
  const core = new DOMParser().parseFromString(files.get("docProps/core.xml") ?? "<none/>", "application/xml");
  return draftOf(paragraphs.join("\n\n"), {
    title: core.getElementsByTagName("dc:title")[0]?.textContent ?? "",
    source: core.getElementsByTagName("dc:creator")[0]?.textContent ?? "",
  });
}

/** Unpacks the parts we read, counting bytes as they come, whatever the file's headers say. */
async function unpack(bytes: Uint8Array): Promise<Map<string, string>> {
  const { Unzip, UnzipInflate } = await import("fflate");
  const parts = new Map<string, string>();
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (!PARTS.includes(file.name) || parts.has(file.name)) return;
    const decoder = new TextDecoder("utf-8");
    let text = "";
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > MAX_UNPACKED)
        throw new IntakeError(`This .docx file unpacks to more than ${MAX_UNPACKED / 1_000_000} MB of text; it was not opened.`);
      text += decoder.decode(chunk, { stream: !isLast });
      if (isLast) parts.set(file.name, text);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    const step = 65_536;
    for (let at = 0; at < bytes.length; at += step) unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError(
      "This is no .docx file, or it is damaged. Open it in a word processor and save it again, or paste its text.",
    );
  }
  return parts;
}
