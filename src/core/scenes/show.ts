/**
 * What a scene shows at one of its steps: scene + dossier + step → who is there, which lines, what is lit, which sentences.
 * Presenting is an index into scenes; everything on the wall follows from here.
 */
import { isHeld } from "../dossier/standing.ts";
import type { Dossier, Evidence, NetworkView, Relation, Scene } from "../model.ts";
import { drawable, eventsUntil, type Filter, filterEvents, NO_FILTER } from "../weave/filter.ts";
import { weaveNetwork } from "../weave/network.ts";
import { weaveRelations } from "../weave/relations.ts";
import { keptFor } from "./kept.ts";
import { bestQuotes, sentenceEvidence } from "./quotes.ts";

/** What stands on the wall. */
export interface Shown {
  readonly view: NetworkView;
  /** Everybody who has a place in this view of the dossier, and every line that can be drawn; the ground of all its scenes. */
  readonly ground: readonly Relation[];
  /** Ids of the actors shown. */
  readonly actors: ReadonlySet<string>;
  /** The lines shown, with the weight they have here. */
  readonly relations: readonly Relation[];
  /** What stands out; null while all are equal. */
  readonly lit: { readonly actors: ReadonlySet<string>; readonly relations: ReadonlySet<string> } | null;
  readonly quotes: readonly Evidence[];
  /** The question that is still open at this step. */
  readonly ask: Scene["ask"] | undefined;
  /** Of how many steps, ≥ 1. */
  readonly steps: number;
}

/** How many steps a scene has, ≥ 1. */
export const stepsOf = (dossier: Dossier, scene: Scene): number => unfold(dossier, scene).length;

/** What a scene shows at a step, from 0; a step that it lacks counts as its last. */
export function showScene(dossier: Dossier, scene: Scene, step: number): Shown {
  const steps = unfold(dossier, scene);
  const at = steps[Math.min(Math.max(0, Math.floor(step)), steps.length - 1)] ?? {};
  const ground = groundOf(dossier, scene.view);
  const relations = relationsOf(dossier, scene, at.until ?? scene.until).filter(
    ({ id }) => !(at.ask?.hides === "edge" && at.ask.relation === id),
  );
  const lit = at.lit ?? scene.lit;
  const drawn = new Set(relations.map(({ id }) => id));
  const litRelations = new Set(lit?.relations.filter((id) => drawn.has(id)));
  const litActors = new Set([
    ...(lit?.actors ?? []),
    ...relations.flatMap(({ id, a, b }) => (litRelations.has(id) ? [a, b] : [])),
  ]);
  return {
    view: scene.view,
    ground,
    actors: actorsOf(dossier, scene, ground, relations),
    relations,
    lit: lit && litActors.size ? { actors: litActors, relations: litRelations } : null,
    quotes: (at.quotes ?? scene.quotes ?? []).filter(isHeld),
    ask: at.ask,
    steps: steps.length,
  };
}

/** What one step has of its own; the rest is the scene's. */
interface Step {
  readonly lit?: { readonly actors: readonly string[]; readonly relations: readonly string[] };
  readonly quotes?: readonly Evidence[];
  readonly until?: { readonly article: string; readonly sentence: number };
  readonly ask?: Scene["ask"];
}

const unfold = keptFor((dossier, scene: Scene): Step[] => {
  if (scene.ask) return questionSteps(dossier, scene, scene.ask);
  if (scene.steps === "relations") return relationSteps(dossier, scene);
  if (scene.steps === "sentences") return sentenceSteps(dossier, scene);
  return [{}];
});

/** Every line that can be drawn in a view. */
export const groundOf = keptFor((dossier, view: NetworkView) =>
  drawable(weaveRelations(dossier, view, filterEvents(dossier, NO_FILTER)), NO_FILTER),
);

/** First the question without its sentence, then the answer with it. */
function questionSteps(dossier: Dossier, scene: Scene, ask: NonNullable<Scene["ask"]>): Step[] {
  const ends = ask.relation.split("~").slice(0, 2);
  const lit = { actors: ends, relations: [ask.relation] };
  const answer = relationsOf(dossier, scene, scene.until).find(({ id }) => id === ask.relation);
  if (!answer) return [{}];
  return [
    { lit, quotes: [], ask },
    { lit, quotes: scene.quotes ?? bestQuotes(dossier, answer, 1) },
  ];
}

/** One lit relation after another, each with its own sentence; what was lit stays. */
function relationSteps(dossier: Dossier, scene: Scene): Step[] {
  const shown = new Map(relationsOf(dossier, scene, scene.until).map((relation) => [relation.id, relation]));
  const wanted = scene.lit?.relations ?? [...shown.values()].sort((x, y) => y.weight - x.weight).map(({ id }) => id);
  const relations = wanted.flatMap((id) => shown.get(id) ?? []);
  if (relations.length === 0) return [{}];
  return relations.map((relation, i) => {
    const own = scene.quotes?.filter((quote) => speaksFor(relation, quote)) ?? [];
    return {
      lit: { actors: scene.lit?.actors ?? [], relations: relations.slice(0, i + 1).map(({ id }) => id) },
      quotes: own.length ? own.slice(0, 1) : bestQuotes(dossier, relation, 1),
    };
  });
}

const speaksFor = (relation: Relation, quote: Evidence) =>
  relation.justifications.some(
    ({ evidence }) => evidence.article === quote.article && evidence.start < quote.end && quote.start < evidence.end,
  );

/** The article's sentences that say something about those shown, in reading order. */
function sentenceSteps(dossier: Dossier, scene: Scene): Step[] {
  const said = new Map<string, string[]>();
  for (const { id, justifications } of relationsOf(dossier, scene, scene.until))
    for (const { evidence, sentence } of justifications) {
      const key = JSON.stringify([evidence.article, sentence]);
      said.set(key, [...(said.get(key) ?? []), id]);
    }
  const steps = dossier.articles.flatMap(({ id: article, sentences }) =>
    sentences.flatMap((_, sentence): Step[] => {
      const relations = said.get(JSON.stringify([article, sentence]));
      const quote = relations && sentenceEvidence(dossier, article, sentence);
      return quote ? [{ lit: { actors: [], relations }, quotes: [quote], until: { article, sentence } }] : [];
    }),
  );
  return steps.length ? steps : [{}];
}

/** The lines of a scene as they are when the article is read up to a sentence, in order of id. */
function relationsOf(dossier: Dossier, scene: Scene, until: Step["until"]): Relation[] {
  const chosen = scene.relations && new Set(scene.relations);
  return linesOf(dossier, scene, until).filter(({ id }) => !chosen || chosen.has(id));
}

/** The lines that a scene may choose from: those that pass its filter, read up to a sentence; in order of id. */
export function linesOf(dossier: Dossier, scene: Scene, until: Scene["until"] = scene.until): Relation[] {
  const filter = filterOf(scene);
  const events = until ? eventsUntil(dossier, until.article, until.sentence) : dossier.events;
  return drawable(weaveRelations(dossier, scene.view, filterEvents(dossier, filter, events)), filter);
}

/** Those the scene names, else all of the view; and always the ends of its lines. */
function actorsOf(dossier: Dossier, scene: Scene, ground: readonly Relation[], relations: readonly Relation[]): Set<string> {
  const filter = filterOf(scene);
  const all = weaveNetwork(dossier, ground, scene.view);
  const named = scene.actors ?? all.filterNodes((_, { actor }) => !filter.withoutKinds.has(actor.kind));
  return new Set([...named, ...relations.flatMap(({ a, b }) => [a, b])].filter((id) => all.hasNode(id)));
}

/** A scene's filter as the weave knows it. */
export function filterOf({ filter }: Scene): Filter {
  return {
    withoutPolarities: new Set(filter?.withoutPolarities),
    withoutStatuses: new Set(filter?.withoutStatuses),
    withoutTypes: new Set(filter?.withoutTypes),
    withoutKinds: new Set(filter?.withoutKinds),
    minimumWeight: filter?.minimumWeight ?? 0,
  };
}
