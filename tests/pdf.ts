/** PDFs as poppler's programs read them, for tests that must not believe the writer. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Gives the bytes to a program as a file; "-" among the arguments is where its name goes. Throws where the program complains. */
function ask(program: string, bytes: Uint8Array, ...args: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "entente-pdf-"));
  try {
    const file = join(folder, "a.pdf");
    writeFileSync(file, bytes);
    return execFileSync(program, [...args.slice(0, -1), file, ...args.slice(-1)].filter(Boolean), {
      maxBuffer: 1 << 29,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All words in the order of the file, spaces and line breaks as one space. */
export const textOf = (bytes: Uint8Array): string => ask("pdftotext", bytes, "-raw", "-").toString("utf8").replace(/\s+/gu, " ");

/** The words of each page, in the order of the file. */
export const pagesOf = (bytes: Uint8Array): string[] =>
  ask("pdftotext", bytes, "-raw", "-").toString("utf8").split("\f").slice(0, -1);

/** The structure that screen readers follow: an element a line, those inside it indented. */
export const structureOf = (bytes: Uint8Array): string => ask("pdfinfo", bytes, "-struct", "").toString("utf8");

/** What pdfinfo says, by its own names: "Title", "Pages", "Page size" … */
export const infoOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    ask("pdfinfo", bytes, "")
      .toString("utf8")
      .split("\n")
      .flatMap((line) => {
        const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
        return name ? [[name, value ?? ""] as const] : [];
      }),
  );

/** Name, whether it is embedded, and whether letters can be found by it, of every font. */
export const fontsOf = (bytes: Uint8Array): { name: string; isEmbedded: boolean; hasLetters: boolean }[] =>
  ask("pdffonts", bytes, "")
    .toString("utf8")
    .split("\n")
    .slice(2)
    .filter(Boolean)
    .map((line) => {
      const [, name = "", embedded, , unicode] = /^(\S+)\s.*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line) ?? [];
      return { name, isEmbedded: embedded === "yes", hasLetters: unicode === "yes" };
    });

/** Three bytes a pixel, rows from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Every page as pixels. @param width of each, pixels */
export function pixelsOf(bytes: Uint8Array, width: number, height: number): Pixels[] {
  const ppm = ask("pdftoppm", bytes, "-scale-to-x", String(width), "-scale-to-y", String(height), "");
  const pages: Pixels[] = [];
  for (let at = 0; at < ppm.length; ) {
    const [head = "", w, h] = /^P6\n(\d+) (\d+)\n255\n/.exec(ppm.subarray(at, at + 40).toString("latin1")) ?? [];
    const page = { width: Number(w), height: Number(h) };
    const start = at + head.length;
    at = start + 3 * page.width * page.height;
    pages.push({ ...page, data: ppm.subarray(start, at) });
  }
  return pages;
}

/**
 * How far two pictures of the same size are apart, 0…1 of full contrast: the mean over squares of the given side, and the worst square.
 * A square's colours are averaged first, because renderers smooth edges in their own ways.
 */
export function distance(one: Pixels, other: Pixels, side: number): { mean: number; worst: number } {
  const { width, height } = one;
  const [across, down] = [Math.floor(width / side), Math.floor(height / side)];
  const sums = new Float64Array(3 * across * down);
  for (let y = 0; y < down * side; y++)
    for (let x = 0; x < across * side; x++)
      for (let channel = 0; channel < 3; channel++) {
        const at = 3 * (y * width + x) + channel;
        const square = 3 * (Math.floor(y / side) * across + Math.floor(x / side)) + channel;
        sums[square] = (sums[square] ?? 0) + (one.data[at] ?? 0) - (other.data[at] ?? 0);
      }
  const off = sums.map((sum) => Math.abs(sum) / (side * side * 255));
  return { mean: off.reduce((sum, value) => sum + value, 0) / Math.max(1, off.length), worst: Math.max(0, ...off) };
}

/** An SVG's pixels on white, by an independent renderer. */
export function pixelsOfSvg(svg: string, width: number): Pixels {
  const options = { fitTo: { mode: "width", value: width }, background: "#ffffff", font: { loadSystemFonts: false } } as const;
  const drawn = new Resvg(svg, options).render();
  return { width: drawn.width, height: drawn.height, data: Uint8Array.from(drawn.pixels.filter((_, at) => at % 4 !== 3)) };
}

/** A PNG's pixels. */
export function pixelsOfPng(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${Buffer.from(png).toString("base64")}"/>`;
  return pixelsOfSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${image}</svg>`, width);
}
