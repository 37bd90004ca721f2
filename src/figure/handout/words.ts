/** Every word that the handout says of its own accord. */
import { STATUS_FACTOR } from "../../core/codebook.ts";
import type { Event, Relation } from "../../core/model.ts";
import { TYPE_WORDS } from "../../core/type-words.ts";
import { POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../../look/words.ts";

const bracketed = (remarks: readonly (string | false)[]) => {
  const said = remarks.filter((remark) => remark !== false);
  return said.length ? ` (${said.join(", ")})` : "";
};

export const HANDOUT_WORDS = {
  credit: "Entente",
  relations: "The relations and their sentences",
  relationsNote:
    "The strongest first. The number before a sentence is its number in the article. The weight adds up what the sentences say.",
  none: "This article has no relations between countries yet.",
  denied: "What the article denies",
  deniedNote: "Said not to be so: not drawn, and never counted.",
  articleNote: (first: string, last: string) => `Sentences ${first} to ${last}. Those with a bold number stand under a relation.`,
  uncheckedNote: "? Proposed by the program; no person has checked it yet.",
  unchecked: "? not checked yet",
  /** "Cooperation 15.2, planned". */
  strength: ({ polarity, weight, status }: Relation) =>
    `${POLARITY_WORDS[polarity]} ${weight > 0 ? weightInWords(weight) : ""}${status === "actual" ? "" : `, ${STATUS_WORDS[status]}`}`,
  /** "South Korea backs or praises China (planned)". */
  event: (event: Event, source: string, target: string, isUnchecked: boolean) => {
    const { verb, together } = TYPE_WORDS[event.type];
    const deed = event.mutual ? `${source} and ${target} ${together}` : `${source} ${verb} ${target}`;
    const status = event.status !== "actual" && STATUS_WORDS[event.status];
    return deed + bracketed([status, STATUS_FACTOR[event.status] === 0 && "not counted", isUnchecked && "?"]);
  },
  page: (page: number, pages: number) => `${page} of ${pages}`,
  tooLong: (most: number) =>
    `This would be a handout of more than ${most} pages. Make one of fewer articles, or save the figure alone.`,
} as const;
