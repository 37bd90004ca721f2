/** What the stage says to those who do not see it. */

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const STAGE_WORDS = {
  empty: "The network is empty: no sentence says who stands with whom.",
  summary: (actors: number, cooperation: number, tension: number) =>
    `Network of ${many(actors, "actor", "actors")}: ${many(cooperation, "line", "lines")} of cooperation, ` +
    `${many(tension, "line", "lines")} of tension. The table in the sidebar tells the same.`,
};
