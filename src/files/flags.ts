/** Where the bundled flags are. */
const ADDRESSES = import.meta.glob<string>("../../node_modules/flag-icons/flags/1x1/??.svg", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Address of a flag's SVG on the page's own origin. @param iso2 ISO 3166-1 alpha-2 in lower case */
export const flagAddress = (iso2: string): string => ADDRESSES[`../../node_modules/flag-icons/flags/1x1/${iso2}.svg`] ?? "";
