/**
 * The dossier as JSON-LD: each event an annotation of the W3C's Web Annotation model on the articles' texts, its evidence as quotation
 * and as position. Source: Web Annotation Data Model, W3C Recommendation 2017, sections 4.2.4 and 4.2.5 (positions count characters,
 * not code units).
 */

import { isHeld } from "../dossier/standing.ts";
import type { Article, Dossier, Event, NetworkView, Relation } from "../model.ts";
import { type Offsets, offsetsOf } from "./code-points.ts";

/** What the words mean that are not the W3C's. A name, no address: nothing is fetched from it. */
export const VOCABULARY = "urn:entente:";

/** Characters of the text before and after a quotation, so that it is found again in a changed text. */
const CONTEXT = 32;

/** The document as a JSON value. Relations are those of the view at hand, for readers that want no sums of their own. */
export function writeJsonLd(dossier: Dossier, relations: readonly Relation[], view: NetworkView): object {
  const offsets = new Map(dossier.articles.map((article) => [article.id, offsetsOf(article.text)]));
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const { entente: _, title, description, articles: __, actors: ___, events: ____, ...settled } = dossier;
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { "@vocab": VOCABULARY }],
    id: `${VOCABULARY}dossier`,
    type: "Dossier",
    title,
    description,
    view,
    articles: dossier.articles.map((article) => articleNode(article, offsets.get(article.id))),
    actors: dossier.actors.map(({ id, ...actor }) => ({ id: iri("actor", id), type: "Actor", ...actor })),
    relations: relations.map(({ id, a, b, polarity, weight, status, direction }) => ({
      id: iri("relation", id),
      type: "Relation",
      between: [iri("actor", a), iri("actor", b)],
      polarity,
      weight,
      status,
      direction,
    })),
    // Names and scenes that a person has settled, as a dossier has them; their offsets count code units.
    settled,
    annotations: dossier.events.map((event) => annotation(event, articles, offsets)),
  };
}

/** Name of a thing of the dossier; ids are letters, digits, dots and hyphens, and relations join them with tildes. */
const iri = (kind: string, id: string) => `${VOCABULARY}${kind}:${id}`;

const articleNode = ({ id, text, sentences, ...about }: Article, offsets: Offsets | undefined) => ({
  id: iri("article", id),
  type: "Article",
  ...about,
  format: "text/plain",
  value: text,
  sentences: sentences.map((sentence) => sentence.map((at) => offsets?.toCharacters(at) ?? at)),
});

function annotation(
  { id, source, target, evidence, reason: _, proposed: __, ...facts }: Event,
  articles: ReadonlyMap<string, Article>,
  offsets: ReadonlyMap<string, Offsets>,
) {
  const { type, ...said } = facts;
  return {
    id: iri("event", id),
    type: "Annotation",
    motivation: "classifying",
    body: { type: "Event", source: iri("actor", source), target: iri("actor", target), eventType: type, ...said },
    target: evidence.map((piece) => {
      const { article, start, end } = piece;
      const text = articles.get(article)?.text ?? "";
      const at = offsets.get(article);
      return {
        source: iri("article", article),
        ...(!isHeld(piece) && { lost: true }),
        selector: [
          {
            type: "TextQuoteSelector",
            exact: piece.lost ?? text.slice(start, end),
            prefix: text.slice(Math.max(0, start - CONTEXT), start),
            suffix: text.slice(end, end + CONTEXT),
          },
          { type: "TextPositionSelector", start: at?.toCharacters(start) ?? start, end: at?.toCharacters(end) ?? end },
        ],
      };
    }),
  };
}
