/** Every word that the figure says of its own accord. */
import type { Polarity } from "../core/codebook.ts";
import type { Actor, Relation } from "../core/model.ts";
import { KIND_WORDS, POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../look/words.ts";

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
  relation: ({ polarity, weight, status, direction }: Relation, a: string, b: string) => {
    const pair = direction === "a-to-b" ? `${a} toward ${b}` : direction === "b-to-a" ? `${b} toward ${a}` : `${a} and ${b}`;
    return `${pair}: ${points(polarity, weight)}${status === "actual" ? "" : `, ${STATUS_WORDS[status]}`}`;
  },
} as const;

const points = (polarity: Polarity, weight: number) => `${POLARITY_WORDS[polarity].toLowerCase()} ${weightInWords(weight)}`;
