/** Bytes → text in whatever encoding files come: UTF-8, UTF-16 by its mark, what an XML file says of itself, else Windows-1252. */
import type { Unpacked } from "./unpack.ts";

/** How much is looked at to tell what a file is, bytes. */
const HEAD = 262_144;

/** The first bytes of a file. */
export async function headOf(file: Unpacked): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.open().chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  const head = new Uint8Array(Math.min(length, HEAD));
  let at = 0;
  for (const part of parts) {
    head.set(part.subarray(0, head.length - at), at);
    at += Math.min(part.length, head.length - at);
  }
  return head;
}

/** The name of the encoding that a file's first bytes are in. */
export function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const said = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(String.fromCharCode(...head.subarray(0, 200)))?.[1];
  if (said && isKnown(said)) return said;
  try {
    // The last character may be cut.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

/** The text in pieces. @param onPiece told after each piece how much has been read, 0…1 */
export async function* textOf(file: Unpacked, encoding: string, onPiece?: (share: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const { chunks, share } = file.open();
  for await (const chunk of chunks) {
    yield decoder.decode(chunk, { stream: true });
    onPiece?.(share());
  }
  yield decoder.decode();
}

/** The whole text; undefined as soon as it is more than `most` characters, so that a bomb never bursts. */
export async function wholeTextOf(file: Unpacked, encoding: string, most: number): Promise<string | undefined> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of textOf(file, encoding)) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) return undefined;
  }
  return pieces.join("");
}
