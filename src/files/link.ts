/** A dossier in the address: packed after `#link=`, so that it never reaches a server; unpacked within bounds. */
import type { Dossier } from "../core/model.ts";
import { DossierError, parseDossier } from "./parse-dossier.ts";

/** Longest link in characters; mail programs and messengers cut longer ones. */
export const MAX_LINK = 60_000;
/** Most bytes that a link may unpack to. */
const MAX_UNPACKED = 20_000_000;
const PREFIX = "link=";

/** The part of an address after `#` that holds the dossier. Throws a DossierError where it would be too long. */
export async function packLink(dossier: Dossier): Promise<string> {
  const packed = await deflate(new TextEncoder().encode(JSON.stringify(dossier)));
  const link = PREFIX + toBase64Url(packed);
  if (link.length > MAX_LINK)
    throw new DossierError(
      `This dossier makes a link of ${link.length.toLocaleString("en")} characters; more than ${MAX_LINK.toLocaleString("en")} get lost on the way. Save it as a file and send that.`,
    );
  return link;
}

export const isLink = (address: string) => address.startsWith(PREFIX);

/** The dossier that an address holds. Throws a DossierError where it is cut off or broken. */
export async function unpackLink(address: string): Promise<Dossier> {
  try {
    const bytes = await inflate(fromBase64Url(address.slice(PREFIX.length)));
    return parseDossier("link", new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof DossierError) throw error;
    throw new DossierError("link: it is cut off or damaged. Ask for the dossier as a file.");
  }
}

const deflate = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > MAX_UNPACKED) {
      await reader.cancel();
      throw new DossierError("link: it unpacks to more than 20 MB; it was not opened.");
    }
    chunks.push(step.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const toBase64Url = (bytes: Uint8Array) => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
