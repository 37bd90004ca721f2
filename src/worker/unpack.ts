/** A file from outside as streams of bytes: plain, .gz, or each file in a .zip; unpacked as it is read, never held whole. */
import { crc32 } from "../core/crc.ts";
import { ExchangeError } from "../core/exchange/exchange-error.ts";
import { entriesOf } from "./zip.ts";

/** One stream of bytes in a file. */
export interface Unpacked {
  readonly name: string;
  /** Bytes as stored. */
  readonly bytes: number;
  /** Begins anew with each call. */
  open(): Opened;
}

export interface Opened {
  /** Throws an ExchangeError where the packed bytes are damaged. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** How much has been read, 0…1. */
  share(): number;
}

/** What is in a file. Throws an ExchangeError for an archive that cannot be read. */
export async function unpack(file: File): Promise<readonly Unpacked[]> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (head[0] === 0x1f && head[1] === 0x8b)
    return [stored(file.name, file.name.replace(/\.gz$/i, "") || file.name, file, file.size, "gzip")];
  if (head[0] !== 0x50 || head[1] !== 0x4b) return [stored(file.name, file.name, file, file.size)];
  return (await entriesOf(file)).map(({ name, bytes, isPacked, sum, data }) =>
    stored(file.name, name, data, bytes, isPacked ? "deflate-raw" : undefined, sum),
  );
}

function stored(outer: string, name: string, data: Blob, bytes: number, packing?: CompressionFormat, sum?: number): Unpacked {
  return {
    name,
    bytes,
    open() {
      let read = 0;
      const counted = data.stream().pipeThrough(
        new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
          transform(chunk, controller) {
            read += chunk.length;
            controller.enqueue(chunk);
          },
        }),
      );
      const stream = packing ? counted.pipeThrough(new DecompressionStream(packing)) : counted;
      const chunks = chunksOf(outer, stream);
      return {
        chunks: sum === undefined ? chunks : summed(outer, chunks, sum),
        share: () => (bytes ? Math.min(1, read / bytes) : 1),
      };
    },
  };
}

/** Streams cannot be iterated everywhere. Whoever stops early stops the reading too. */
async function* chunksOf(file: string, stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new ExchangeError(
          file,
          {},
          `it could not be read to its end (${error instanceof Error ? error.message : error})`,
          "an undamaged file",
        );
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** A .zip's files are packed without a check of their own; a wrong sum at the end means that a byte was lost on the way. */
async function* summed(file: string, chunks: AsyncIterable<Uint8Array>, sum: number): AsyncGenerator<Uint8Array> {
  let found = 0;
  for await (const chunk of chunks) {
    found = crc32(chunk, found);
    yield chunk;
  }
  if (found !== sum) throw new ExchangeError(file, {}, "its checksum is wrong: the archive is damaged", "an undamaged file");
}
