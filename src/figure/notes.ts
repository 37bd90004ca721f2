/** The article's sentences in a figure: for each chosen relation the one that its weight owes most to. */
import type { Dossier, Relation } from "../core/model.ts";
import { bestQuotes } from "../core/scenes/quotes.ts";
import type { Network } from "../core/weave/network.ts";
import type { RelationNote } from "./input.ts";
import type { FigureOptions, RelationChoice } from "./options.ts";
import { FIGURE_WORDS } from "./words.ts";

/** Relations of a network, the heaviest first. */
export const relationsOf = (network: Network): Relation[] =>
  network
    .mapEdges((_, edge) => (edge.kind === "relation" ? edge.relation : undefined))
    .filter((relation) => relation !== undefined)
    .sort((p, q) => q.weight - p.weight || (p.id < q.id ? -1 : 1));

/** Both from the heaviest relation on; a relation that is quoted has no footnote. */
export function notesOf(
  dossier: Dossier,
  network: Network,
  { quotes, footnotes }: Pick<FigureOptions, "quotes" | "footnotes">,
): { readonly quotes: readonly RelationNote[]; readonly footnotes: readonly RelationNote[] } {
  const relations = relationsOf(network);
  const quoted = chosenOf(relations, quotes);
  const noted = chosenOf(relations, footnotes).filter((relation) => !quoted.includes(relation));
  const noteOf = (relation: Relation): RelationNote[] => {
    const [evidence] = bestQuotes(dossier, relation, 1);
    const at = dossier.articles.findIndex(({ id }) => id === evidence?.article);
    const article = dossier.articles[at];
    if (!article || !evidence) return [];
    const sentence = article.sentences.findIndex(([start]) => start === evidence.start);
    return [
      {
        relation: relation.id,
        text: article.text.slice(evidence.start, evidence.end).replace(/\s+/gu, " ").trim(),
        origin: FIGURE_WORDS.origin(sentence + 1, dossier.articles.length > 1 ? article.title : ""),
        order: at * MOST_SENTENCES + sentence,
      },
    ];
  };
  return { quotes: quoted.flatMap(noteOf), footnotes: noted.flatMap(noteOf) };
}

/** Of one article; MAX_TEXT of the dossier's schema allows no more. */
const MOST_SENTENCES = 5_000_000;

/** @param relations the heaviest first */
function chosenOf(relations: readonly Relation[], choice: RelationChoice): readonly Relation[] {
  if (choice === "all") return relations;
  if (typeof choice === "number") return relations.slice(0, choice);
  const ids = new Set(choice);
  return relations.filter(({ id }) => ids.has(id));
}
