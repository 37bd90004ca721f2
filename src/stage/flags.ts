/** Asks for flags and gives them a size, without which no browser makes a texture of an SVG. */

/** A flag's SVG as text; undefined where there is none. @param iso2 ISO 3166-1 alpha-2 in lower case */
export type FlagSource = (iso2: string) => Promise<string | undefined>;

export interface FlagShelf {
  /** Address of a flag that is ready; asking for another fetches it. */
  ready(iso2: string): string | undefined;
  /** There is no such flag, or it could not be fetched: letters must do. */
  isMissing(iso2: string): boolean;
  readonly isFetching: boolean;
  clear(): void;
}

/** Side of a flag in the texture, pixels: enough for the largest disc on a dense screen. */
export const FLAG_PIXELS = 256;

type Flag = { readonly state: "fetching" | "missing" } | { readonly state: "ready"; readonly address: string };

/** @param arrived called when a flag is ready or known to be missing */
export function createFlagShelf(source: FlagSource, arrived: () => void): FlagShelf {
  const flags = new Map<string, Flag>();

  async function fetchFlag(iso2: string): Promise<Flag> {
    const text = await source(iso2);
    if (!text) return { state: "missing" };
    const svg = new DOMParser().parseFromString(text, "image/svg+xml");
    for (const side of ["width", "height"]) svg.documentElement.setAttribute(side, String(FLAG_PIXELS));
    const sized = new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
    return { state: "ready", address: URL.createObjectURL(sized) };
  }

  return {
    ready(iso2) {
      const flag = flags.get(iso2);
      if (flag) return flag.state === "ready" ? flag.address : undefined;
      flags.set(iso2, { state: "fetching" });
      fetchFlag(iso2)
        .catch((): Flag => ({ state: "missing" }))
        .then((fetched) => {
          flags.set(iso2, fetched);
          arrived();
        });
      return undefined;
    },
    isMissing: (iso2) => flags.get(iso2)?.state === "missing",
    get isFetching() {
      return [...flags.values()].some((flag) => flag.state === "fetching");
    },
    clear() {
      for (const flag of flags.values()) if (flag.state === "ready") URL.revokeObjectURL(flag.address);
      flags.clear();
    },
  };
}
