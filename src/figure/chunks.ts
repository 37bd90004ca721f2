/** PNG's chunks: reading, writing, and text in them. Source: PNG specification, third edition (W3C 2025), sections 5 and 11. */
import { crc32 } from "../core/crc.ts";
import { encodeUtf8 } from "./utf8.ts";

export interface PngChunk {
  /** Four Latin letters, as "IHDR". */
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE: readonly number[] = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length, type and checksum around a chunk's data, bytes. */
const AROUND = 12;

/** The chunks of a PNG; empty for anything that is none, and up to the break for one that is cut off. */
export function readPng(bytes: Uint8Array): PngChunk[] {
  if (SIGNATURE.some((byte, i) => bytes[i] !== byte)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = SIGNATURE.length; at + AROUND <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + AROUND + length;
    if (end > bytes.length) break;
    const type = [...bytes.subarray(at + 4, at + 8)].map((code) => String.fromCharCode(code)).join("");
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at = end;
  }
  return chunks;
}

/** A PNG of the given chunks, with their checksums. */
export function writePng(chunks: readonly PngChunk[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { data }) => sum + AROUND + data.length, SIGNATURE.length));
  const view = new DataView(bytes.buffer);
  bytes.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    for (let i = 0; i < 4; i++) bytes[at + 4 + i] = type.charCodeAt(i);
    bytes.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
    at += AROUND + data.length;
  }
  return bytes;
}

/**
 * International text, uncompressed, without language.
 * @param keyword 1…79 Latin letters; the specification names Title, Description, Source, Software
 * @param text    what PNG cannot hold (NUL, lone surrogates) is left out
 */
export function textChunk(keyword: string, text: string): PngChunk {
  // After the keyword: end of keyword, not compressed, method 0, no language, no translated keyword.
  const head = encodeUtf8(`${keyword}\u0000\u0000\u0000\u0000\u0000`);
  const body = encodeUtf8(text.replaceAll("\u0000", ""));
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return { type: "iTXt", data };
}
