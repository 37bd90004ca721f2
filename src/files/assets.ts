/** Flags and fonts as data URIs, from the page's own origin: a picture made of the figure sees nothing else. */
import { sizedFlag } from "../figure/flag.ts";
import { flagAddress } from "./flags.ts";

/** A font file by the name of its package: "source-serif-4", "latin", 600. */
export interface FontFile {
  readonly family: string;
  readonly subset: string;
  readonly weight: number;
}

const FONTS = import.meta.glob<string>(
  "../../node_modules/@fontsource/{source-serif-4,source-sans-3}/files/*-{latin,latin-ext}-{400,600}-normal.woff2",
  { query: "?url", import: "default", eager: true },
);

/** An asset that could not be loaded. */
export class AssetError extends Error {
  override readonly name = "AssetError";
}

/** Address → data URI; a failed load is forgotten, so that the next try asks again. */
const loaded = new Map<string, Promise<string>>();

/**
 * The flags as `data:image/svg+xml` by ISO 3166-1 alpha-2 in lower case. A flag that cannot be had is left out: the figure then
 * shows the country's letters.
 */
export async function loadFlags(
  codes: Iterable<string>,
  addressOf: (iso2: string) => string = flagAddress,
): Promise<ReadonlyMap<string, string>> {
  const entries = await Promise.all(
    [...new Set(codes)].sort().map(async (code) => {
      const address = addressOf(code);
      const dataUri = address && (await load(address, "image/svg+xml").catch(() => ""));
      return dataUri ? ([[code, dataUri]] as const) : [];
    }),
  );
  return new Map(entries.flat());
}

/** The fonts with their data URIs, in the order asked. Throws an AssetError where one cannot be loaded. */
export const loadFonts = <Need extends FontFile>(needs: readonly Need[]): Promise<(Need & { readonly dataUri: string })[]> =>
  Promise.all(
    needs.map(async (need) => {
      const folder = need.family.toLowerCase().replaceAll(" ", "-");
      const file = `${folder}/files/${folder}-${need.subset}-${need.weight}-normal.woff2`;
      const address = FONTS[`../../node_modules/@fontsource/${file}`];
      if (!address) throw new AssetError(`The font ${need.family} ${need.weight} (${need.subset}) is not bundled.`);
      return { ...need, dataUri: await load(address, "font/woff2") };
    }),
  );

function load(address: string, type: string): Promise<string> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = fetchAsDataUri(address, type);
  loaded.set(address, loading);
  loading.catch(() => loaded.delete(address));
  return loading;
}

async function fetchAsDataUri(address: string, type: string): Promise<string> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new AssetError(`A part of the picture could not be loaded (${String(error)}).`);
  });
  if (!response.ok)
    throw new AssetError(`A part of the picture could not be loaded (${response.status} ${response.statusText}).`);
  const isFlag = type === "image/svg+xml";
  const bytes = isFlag
    ? new TextEncoder().encode(sizedFlag(await response.text()))
    : new Uint8Array(await response.arrayBuffer());
  return `data:${type};base64,${base64Of(bytes)}`;
}

/** Bytes at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}
