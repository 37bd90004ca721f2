/** Unpacks WOFF 1.0 fonts, which are packed OpenType, for readers that want the latter. Source: W3C, WOFF File Format 1.0. */
import { unzlibSync } from "fflate";

const HEADER = 44;
const ENTRY = 20;
const SIGNATURE = 0x774f4646;
/** Bytes that a reader may look ahead in an empty last glyph: the head of one, all zero, is a glyph without outline. */
const AHEAD = 16;

/** The font as OpenType. Throws an Error for what is no WOFF 1.0. */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const read = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.length < HEADER || read.getUint32(0) !== SIGNATURE) throw new Error("This is no WOFF 1.0 font.");
  const count = read.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = HEADER + i * ENTRY;
    const [offset, packed, length] = [read.getUint32(at + 4), read.getUint32(at + 8), read.getUint32(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: read.getUint32(at),
      checksum: read.getUint32(at + 16),
      data: packed < length ? unzlibSync(bytes) : bytes,
    };
  });
  const start = 12 + 16 * count;
  // Tables begin at multiples of four.
  const roomOf = ({ length }: Uint8Array) => Math.ceil((length + AHEAD) / 4) * 4;
  const font = new Uint8Array(tables.reduce((sum, { data }) => sum + roomOf(data), start));
  const write = new DataView(font.buffer);
  write.setUint32(0, read.getUint32(4));
  write.setUint16(4, count);
  const power = 2 ** Math.floor(Math.log2(Math.max(1, count)));
  write.setUint16(6, 16 * power);
  write.setUint16(8, Math.log2(power));
  write.setUint16(10, 16 * (count - power));
  let offset = start;
  for (const [i, { tag, checksum, data }] of tables.entries()) {
    const at = 12 + 16 * i;
    write.setUint32(at, tag);
    write.setUint32(at + 4, checksum);
    write.setUint32(at + 8, offset);
    write.setUint32(at + 12, data.length);
    font.set(data, offset);
    offset += roomOf(data);
  }
  return font;
}
