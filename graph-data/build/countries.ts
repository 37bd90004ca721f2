/** Derives the table of countries for the drawing (name, flag, colour) from world-countries and flag-icons. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import countries from "world-countries";

/** Side in pixels at which a flag is sampled for its colour. */
const SAMPLE = 48;
/** Members of the United Nations carry their flag, and so do its two observer states; territories stay neutral. */
const OBSERVERS = new Set(["PSE", "VAT"]);

/** Territories, and flags without a strong colour. */
const NEUTRAL = "#5a6068";

export interface CountryLook {
  /** Flag file of flag-icons (ISO 3166-1 alpha-2, lower case); absent for territories. */
  flag?: string;
  name: string;
  /** Dark enough for white text: contrast at least 4.5. */
  colour: string;
}

/** ISO 3166-1 alpha-3 code → how the country is drawn. */
export function buildCountries(packages: string): Record<string, CountryLook> {
  const table: [string, CountryLook][] = countries.map((country) => {
    const id = country.cca3 === "UNK" ? "XKX" : country.cca3;
    const iso2 = country.cca2.toLowerCase();
    const file = join(packages, "flag-icons/flags/1x1", `${iso2}.svg`);
    const sovereign = country.unMember || OBSERVERS.has(id);
    const colour = sovereign && existsSync(file) ? flagColour(readFileSync(file, "utf8")) : NEUTRAL;
    return [id, { ...(sovereign && existsSync(file) && { flag: iso2 }), name: country.name.common, colour }];
  });
  return Object.fromEntries(table.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The flag's most frequent strong colour, darkened until white letters stand out on it. */
function flagColour(svg: string): string {
  const pixels = new Resvg(svg, { fitTo: { mode: "width", value: SAMPLE } }).render().pixels;
  const votes = new Map<string, number>();
  for (let i = 0; i < pixels.length; i += 4) {
    const [r, g, b] = [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    const saturation = Math.max(r, g, b) - Math.min(r, g, b);
    if (saturation < 60) continue;
    // Yellow and pale hues turn to mud when darkened: they count half.
    const key = [r, g, b].map((c) => Math.round(c / 16) * 16).join();
    votes.set(key, (votes.get(key) ?? 0) + (r > 180 && g > 150 ? 0.5 : 1));
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (!best) return NEUTRAL;
  let rgb = best.split(",").map((c) => Math.min(255, Number(c)));
  while (contrastWithWhite(rgb) < 4.5) rgb = rgb.map((c) => c * 0.95);
  return `#${rgb.map((c) => Math.round(c).toString(16).padStart(2, "0")).join("")}`;
}

/** WCAG 2.2 contrast ratio with white, 1…21. */
function contrastWithWhite(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
