/** Scenes follow every edit: actors made one become one in them too, and what is gone from the dossier goes from them. */
import type { Article, Dossier, Evidence, Scene } from "../model.ts";
import { relationId } from "../weave/relations.ts";
import { isHeld } from "./standing.ts";

/** What makes a scene name only what the dossier has. */
export function sceneMender(dossier: Dossier): (scene: Scene) => Scene {
  const ground = groundOf(dossier);
  return (scene) => soundScene(scene, ground);
}

/** What scenes may name. */
interface Ground {
  /** The actor that an id means now; undefined where there is none any more. */
  meant(id: string): string | undefined;
  readonly articles: ReadonlyMap<string, Article>;
}

function groundOf({ actors, mergers = [], articles }: Dossier): Ground {
  const known = new Set(actors.map(({ id }) => id));
  const into = new Map(mergers.map((merger) => [merger.id, merger.into]));
  return {
    meant: (id) => (known.has(id) ? id : into.get(id)),
    articles: new Map(articles.map((article) => [article.id, article])),
  };
}

function soundScene(scene: Scene, ground: Ground): Scene {
  const { actors, relations, places, lit, ask, until, quotes, ...rest } = scene;
  const asked = ask && soundRelation(ask.relation, ground);
  return {
    ...rest,
    ...(actors && { actors: soundActors(actors, ground) }),
    ...(relations && { relations: soundRelations(relations, ground) }),
    ...(places && { places: soundPlaces(places, ground) }),
    ...(lit && { lit: { actors: soundActors(lit.actors, ground), relations: soundRelations(lit.relations, ground) } }),
    ...(ask && asked && { ask: { ...ask, relation: asked } }),
    ...(until && ground.articles.get(until.article)?.sentences[until.sentence] && { until }),
    ...(quotes && { quotes: quotes.filter((quote) => isSound(quote, ground)) }),
  };
}

const soundActors = (ids: readonly string[], { meant }: Ground) => [...new Set(ids.flatMap((id) => meant(id) ?? []))];

const soundRelations = (ids: readonly string[], ground: Ground) => [
  ...new Set(ids.flatMap((id) => soundRelation(id, ground) ?? [])),
];

/** Of actors that have become one, the first place counts. */
function soundPlaces(places: NonNullable<Scene["places"]>, { meant }: Ground): NonNullable<Scene["places"]> {
  const sound = new Map<string, (typeof places)[number]>();
  for (const place of places) {
    const actor = meant(place.actor);
    if (actor && !sound.has(actor)) sound.set(actor, { ...place, actor });
  }
  return [...sound.values()];
}

function soundRelation(id: string, { meant }: Ground): string | undefined {
  const [first = "", second = "", polarity = ""] = id.split("~");
  const [a, b] = [meant(first), meant(second)];
  return a && b && a !== b ? relationId(a, b, polarity) : undefined;
}

/** Does a quotation stand on whole sentences, or remember that it once did? */
function isSound(quote: Evidence, { articles }: Ground): boolean {
  const article = articles.get(quote.article);
  if (!article) return false;
  if (!isHeld(quote)) return quote.end <= article.text.length;
  return (
    article.sentences.some(([start]) => start === quote.start) && article.sentences.some((sentence) => sentence[1] === quote.end)
  );
}
