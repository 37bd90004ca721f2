/** Where the bundled flags are, and fetching one. */
const ADDRESSES = import.meta.glob<string>("../../node_modules/flag-icons/flags/1x1/??.svg", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Address of a flag's SVG on the page's own origin. @param iso2 ISO 3166-1 alpha-2 in lower case */
export const flagAddress = (iso2: string): string => ADDRESSES[`../../node_modules/flag-icons/flags/1x1/${iso2}.svg`] ?? "";

/** A flag's SVG as text; undefined where there is none. Throws where it cannot be fetched. */
export async function fetchFlag(iso2: string): Promise<string | undefined> {
  const address = flagAddress(iso2);
  const response = address ? await fetch(address) : undefined;
  return response?.ok ? response.text() : undefined;
}
