/** JSON-LD that Entente has written becomes a dossier again. */

import * as z from "zod/mini";
import { DOSSIER_VERSION } from "../dossier/limits.ts";
import type { Dossier } from "../model.ts";
import { offsetsOf } from "./code-points.ts";
import { ExchangeError, quoted } from "./exchange-error.ts";
import { VOCABULARY } from "./json-ld-write.ts";
import { checked } from "./told-lines.ts";

const text = z.string();
const position = z.object({ type: z.literal("TextPositionSelector"), start: z.number(), end: z.number() });
const quotation = z.object({ type: z.literal("TextQuoteSelector"), exact: text });
const documentSchema = z.object({
  title: text,
  description: text,
  articles: z.array(z.looseObject({ id: text, value: text, sentences: z.array(z.tuple([z.number(), z.number()])) })),
  actors: z.array(z.looseObject({ id: text })),
  settled: z.optional(z.looseObject({})),
  annotations: z.array(
    z.object({
      id: text,
      body: z.looseObject({ source: text, target: text, eventType: text }),
      target: z.array(
        z.object({ source: text, lost: z.optional(z.boolean()), selector: z.array(z.union([position, quotation])) }),
      ),
    }),
  ),
});

/** Is this JSON-LD of the kind that Entente writes? */
export const isJsonLd = (json: unknown): boolean => typeof json === "object" && json !== null && "@context" in json;

/** Throws an ExchangeError that names the field where it is not what Entente writes. */
export function readJsonLd(file: string, json: unknown): Dossier {
  const parsed = z.safeParse(documentSchema, json);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
    throw new ExchangeError(
      file,
      { part: field },
      "this is not JSON-LD as Entente writes it",
      "articles, actors and annotations",
    );
  }
  const { title, description, articles, actors, annotations, settled } = parsed.data;
  const offsets = new Map(articles.map(({ id, value }) => [id, offsetsOf(value)]));
  /** "urn:entente:actor:KOR" → "KOR". */
  const idIn = (kind: string, iri: string) => {
    const start = `${VOCABULARY}${kind}:`;
    if (!iri.startsWith(start)) throw new ExchangeError(file, {}, `${quoted(iri)} is no ${kind}`, `${start}…`);
    return iri.slice(start.length);
  };
  const units = (article: string, at: number) => offsets.get(article)?.toUnits(at) ?? at;
  // Whatever is not right in it, the dossier's own check finds and names.
  const dossier: unknown = {
    ...settled,
    entente: DOSSIER_VERSION,
    title,
    description,
    articles: articles.map(({ id, type: _, format: __, value, sentences, ...about }) => ({
      ...about,
      id: idIn("article", id),
      text: value,
      sentences: sentences.map((sentence) => sentence.map((at) => units(id, at))),
    })),
    actors: actors.map(({ id, type: _, ...actor }) => ({ ...actor, id: idIn("actor", id) })),
    events: annotations.map(({ id, body: { type: _, source, target, eventType, ...said }, target: places }) => ({
      ...said,
      id: idIn("event", id),
      source: idIn("actor", source),
      target: idIn("actor", target),
      type: eventType,
      evidence: places.map(({ source: article, lost, selector }) => {
        const place = selector.find((part) => part.type === "TextPositionSelector");
        const words = selector.find((part) => part.type === "TextQuoteSelector");
        return {
          article: idIn("article", article),
          start: units(article, place?.start ?? 0),
          end: units(article, place?.end ?? 0),
          ...(lost && { lost: words?.exact ?? "" }),
        };
      }),
    })),
  };
  return checked(file, dossier as Dossier);
}
