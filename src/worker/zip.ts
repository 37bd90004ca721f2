/**
 * The directory of a .zip, read from the file's end without reading the rest, so that one file of a large archive can be streamed.
 * Source: PKWARE's .ZIP File Format Specification 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { ExchangeError } from "../core/exchange/exchange-error.ts";

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes as stored. */
  readonly bytes: number;
  /** Deflated, rather than as it is. */
  readonly isPacked: boolean;
  /** CRC-32 of what it unpacks to. */
  readonly sum: number;
  readonly data: Blob;
}

/** Signatures of the end of the directory, of an entry in it, and of a file's own head. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEAD = 0x04034b50;
/** The end of the directory with the longest comment. */
const LONGEST_END = 22 + 65_535;
/** Most entries and bytes of a directory: an archive is no library. */
const MOST_ENTRIES = 1000;
const LONGEST_DIRECTORY = 1_000_000;

/** The files in an archive, without folders and what systems leave beside files. Throws an ExchangeError where it cannot be read. */
export async function entriesOf(file: File): Promise<ZipEntry[]> {
  const wrong = (what: string, expected = "a plain .zip, or the file from inside it") =>
    new ExchangeError(file.name, {}, what, expected);
  const tail = await viewOf(file.slice(Math.max(0, file.size - LONGEST_END)));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw wrong("this is no whole .zip archive");
  const [count, length, start] = [tail.getUint16(end + 10, true), tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (count === 0xffff || start === 0xffffffff) throw wrong("the archive is larger than 4 GB");
  if (count > MOST_ENTRIES || length > LONGEST_DIRECTORY) throw wrong(`the archive holds ${count} files`);
  const directory = await viewOf(file.slice(start, start + length));
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.byteLength; ) {
    if (directory.getUint32(at, true) !== ENTRY) throw wrong("the archive's directory is damaged");
    const [flags, method] = [directory.getUint16(at + 8, true), directory.getUint16(at + 10, true)];
    const sum = directory.getUint32(at + 16, true);
    const [bytes, nameLength] = [directory.getUint32(at + 20, true), directory.getUint16(at + 28, true)];
    const [extra, comment] = [directory.getUint16(at + 30, true), directory.getUint16(at + 32, true)];
    const head = directory.getUint32(at + 42, true);
    const name = new TextDecoder().decode(
      new Uint8Array(directory.buffer, at + 46, Math.min(nameLength, directory.byteLength - at - 46)),
    );
    at += 46 + nameLength + extra + comment;
    const base = name.split("/").at(-1) ?? "";
    if (!base || base.startsWith(".") || name.startsWith("__MACOSX/")) continue;
    if (flags & 1) throw wrong(`${base} in it is locked with a password`);
    if (method !== 0 && method !== 8) throw wrong(`${base} in it is packed in a way that browsers do not know`);
    const own = await viewOf(file.slice(head, head + 30));
    if (own.byteLength < 30 || own.getUint32(0, true) !== HEAD) throw wrong("the archive's directory is damaged");
    const from = head + 30 + own.getUint16(26, true) + own.getUint16(28, true);
    entries.push({ name: base, bytes, isPacked: method === 8, sum, data: file.slice(from, from + bytes) });
  }
  if (entries.length === 0) throw wrong("the archive is empty");
  return entries;
}

const viewOf = async (blob: Blob) => new DataView(await blob.arrayBuffer());
