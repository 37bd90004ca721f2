/** A first version of a lesson from any dossier: who is who, the strongest lines with their sentences, a question, the story, the whole. */
import type { NewScene } from "../dossier/edits-scenes.ts";
import { MAX_DESCRIPTION, MAX_SHORT } from "../dossier/limits.ts";
import type { Dossier, Relation, Scene } from "../model.ts";
import { crossPressured, strongest, summarise } from "../weave/analysis.ts";
import { drawable, filterEvents, NO_FILTER } from "../weave/filter.ts";
import { relationId, weaveRelations } from "../weave/relations.ts";
import { askScene, nameIn, worthAsking } from "./make.ts";
import { bestQuotes } from "./quotes.ts";
import { LESSON_WORDS as WORDS } from "./words.ts";

/** Scenes that a dossier can carry; a part for which it has nothing to tell is left out. */
export function makeLesson(dossier: Dossier): NewScene[] {
  const relations = drawable(weaveRelations(dossier, "countries", filterEvents(dossier, NO_FILTER)), NO_FILTER);
  const told: string[] = [];
  /** The lines so far, in order: each scene keeps what the ones before it have shown. */
  const telling = (...ids: readonly string[]) => {
    for (const id of ids) if (!told.includes(id)) told.push(id);
    return [...told];
  };
  const main = strongestScenes(dossier, relations, telling);
  return [
    titleScene(dossier),
    ...(relations.length ? [whoScene()] : []),
    ...main,
    ...betweenScene(dossier, relations, telling),
    ...questionScene(dossier, relations, told),
    ...(relations.length ? [storyScene(), wholeScene(dossier, relations), discussionScene(dossier, relations)] : []),
  ].map(clipped);
}

/** The dossier's own scenes, else a lesson made for it, under ids that stay the same while the dossier does. */
export const scenesOf = (dossier: Dossier): readonly Scene[] =>
  dossier.scenes?.length ? dossier.scenes : makeLesson(dossier).map((scene, i) => ({ ...scene, id: `m${i + 1}` }));

function titleScene({ title, description, articles }: Dossier): NewScene {
  const [article] = articles;
  return {
    kind: "title",
    headline: (articles.length === 1 && article?.title) || title,
    ...(description && { caption: description }),
    notes: WORDS.titleNotes,
    view: "countries",
    relations: [],
  };
}

const whoScene = (): NewScene => ({
  kind: "who",
  headline: WORDS.who,
  notes: WORDS.whoNotes,
  view: "countries",
  relations: [],
});

function strongestScenes(dossier: Dossier, relations: readonly Relation[], telling: (id: string) => string[]): NewScene[] {
  return (["cooperation", "tension"] as const).flatMap((polarity): NewScene[] => {
    const [relation] = strongest(relations, polarity, 1);
    if (!relation) return [];
    const { id, a, b } = relation;
    return [
      {
        kind: polarity,
        headline: WORDS.strongest(polarity, nameIn(dossier, a), nameIn(dossier, b)),
        caption: WORDS.strongestCaption[polarity],
        notes: WORDS.strongestNotes,
        view: "countries",
        relations: telling(id),
        lit: { actors: [a, b], relations: [id] },
        quotes: bestQuotes(dossier, relation, 1),
      },
    ];
  });
}

function betweenScene(dossier: Dossier, relations: readonly Relation[], telling: (...ids: string[]) => string[]): NewScene[] {
  const [pressed] = crossPressured(relations);
  if (!pressed) return [];
  const { actor, between } = pressed;
  const [a, b] = between;
  const ids = [relationId(actor, a, "cooperation"), relationId(actor, b, "cooperation"), relationId(a, b, "tension")];
  const [name, nameA, nameB] = [actor, a, b].map((id) => nameIn(dossier, id));
  return [
    {
      kind: "between",
      headline: WORDS.between(name ?? actor),
      caption: WORDS.betweenCaption(name ?? actor, nameA ?? a, nameB ?? b),
      notes: WORDS.betweenNotes,
      view: "countries",
      relations: telling(...ids),
      lit: { actors: [actor], relations: ids },
      steps: "relations",
    },
  ];
}

/** Asks about a line that no scene has told yet. */
function questionScene(dossier: Dossier, relations: readonly Relation[], told: readonly string[]): NewScene[] {
  const asked = worthAsking(relations, new Set(told));
  if (!asked) return [];
  return [askScene(dossier, asked, { view: "countries", hides: "polarity", others: told })];
}

const storyScene = (): NewScene => ({
  kind: "story",
  headline: WORDS.story,
  caption: WORDS.storyCaption,
  notes: WORDS.storyNotes,
  view: "countries",
  steps: "sentences",
});

function wholeScene(dossier: Dossier, relations: readonly Relation[]): NewScene {
  const summary = summarise(dossier, relations);
  return {
    kind: "whole",
    headline: WORDS.whole,
    caption: WORDS.wholeCaption(summary.actors, summary.relations.cooperation, summary.relations.tension),
    notes: WORDS.wholeNotes,
    view: "countries",
  };
}

function discussionScene(dossier: Dossier, relations: readonly Relation[]): NewScene {
  const pair = (polarity: "cooperation" | "tension") => {
    const [relation] = strongest(relations, polarity, 1);
    return relation ? [WORDS.questions[polarity](nameIn(dossier, relation.a), nameIn(dossier, relation.b))] : [];
  };
  const [pressed] = crossPressured(relations);
  const isPlanned = relations.some(({ status }) => status === "intended" || status === "possible");
  const questions = [
    ...pair("cooperation"),
    ...pair("tension"),
    ...(pressed ? [WORDS.questions.between(nameIn(dossier, pressed.actor))] : []),
    ...(isPlanned ? [WORDS.questions.planned] : []),
    WORDS.questions.voice,
  ];
  return {
    kind: "discussion",
    headline: WORDS.discussion,
    caption: questions.join("\n"),
    notes: WORDS.discussionNotes,
    view: "countries",
  };
}

/** Names may be long; a headline may not. */
const clipped = (scene: NewScene): NewScene => ({
  ...scene,
  headline: scene.headline.slice(0, MAX_SHORT),
  ...(scene.caption && { caption: scene.caption.slice(0, MAX_DESCRIPTION) }),
});
