/** How a notice counts: nothing for none, and the right number of the noun. */

/** "1 line joins …" or "12,000 lines join …" as a list of one, so that notices are gathered by spreading; empty for 0. */
export const told = (count: number, one: string, many: string): string[] =>
  count ? [`${count.toLocaleString("en")} ${count === 1 ? one : many}`] : [];
