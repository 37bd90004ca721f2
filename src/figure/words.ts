/** Every word that the figure says of its own accord. */
import type { Polarity } from "../core/codebook.ts";
import type { Actor, Relation } from "../core/model.ts";
import { dateInWords, KIND_WORDS, POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../look/words.ts";
import type { About } from "./input.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const pairOf = ({ direction }: Relation, a: string, b: string) =>
  direction === "a-to-b" ? `${a} toward ${b}` : direction === "b-to-a" ? `${b} toward ${a}` : `${a} and ${b}`;

export const FIGURE_WORDS = {
  credit: "Entente",
  legend: {
    cooperation: "cooperation",
    tension: "tension",
    planned: "planned or possible",
    past: "past",
    width: "thicker: the article says more",
    arrow: "only one side acts",
    unchecked: "?: not checked by a person yet",
    tie: "leader of the country",
  },
  /** What a screen reader says of an actor: "China, country: cooperation 12.0, tension 3.1". */
  actor: (actor: Actor, cooperation: number, tension: number) =>
    `${actor.name}, ${KIND_WORDS[actor.kind][0].toLowerCase()}: ${points("cooperation", cooperation)}, ${points("tension", tension)}`,
  /** What it says of a relation: "South Korea toward North Korea: tension 3.5, planned". */
  relation: (relation: Relation, a: string, b: string) => {
    const { polarity, weight, status } = relation;
    return `${pairOf(relation, a, b)}: ${points(polarity, weight)}${status === "actual" ? "" : `, ${STATUS_WORDS[status]}`}`;
  },
  /** Where a quoted sentence stands: its number, and its article where there are several. */
  origin: (sentence: number, article: string) => [article, `sentence ${sentence}`].filter(Boolean).join(", "),
  /** The picture in words. */
  describe: {
    network: (actors: number, { title, source, date }: About) => {
      const credit = [source, date && dateInWords(date)].filter(Boolean).join(", ");
      return `A network of ${count(actors, "actor", "actors")}${title && ` from “${title}”`}${credit && ` (${credit})`}.`;
    },
    relations: (polarity: Polarity, all: number, named: readonly string[]) =>
      `${count(all, "relation", "relations")} of ${polarity}${all > named.length ? ", the strongest" : ""}: ${named.join("; ")}.`,
    relation: (relation: Relation, a: string, b: string) =>
      `${pairOf(relation, a, b)} (${[weightInWords(relation.weight), relation.status !== "actual" && STATUS_WORDS[relation.status]].filter(Boolean).join(", ")})`,
  },
} as const;

const points = (polarity: Polarity, weight: number) => `${POLARITY_WORDS[polarity].toLowerCase()} ${weightInWords(weight)}`;
