/** The picture in words, for those who do not see it: who is there, and the heaviest relations of each polarity with their weights. */
import { POLARITIES } from "../core/codebook.ts";
import type { Network } from "../core/weave/network.ts";
import type { About } from "./input.ts";
import { relationsOf } from "./notes.ts";
import { FIGURE_WORDS } from "./words.ts";

/** Relations named for each polarity. */
const NAMED = 5;

/** A few sentences: an alternative text, and the description inside a picture file. */
export function describeNetwork(network: Network, about: About): string {
  const words = FIGURE_WORDS.describe;
  const relations = relationsOf(network);
  const nameOf = (id: string) => network.getNodeAttribute(id, "actor").name;
  const listed = POLARITIES.flatMap((polarity) => {
    const all = relations.filter((relation) => relation.polarity === polarity);
    if (!all.length) return [];
    const named = all.slice(0, NAMED).map((relation) => words.relation(relation, nameOf(relation.a), nameOf(relation.b)));
    return [words.relations(polarity, all.length, named)];
  });
  return [words.network(network.order, about), ...listed].join(" ");
}
