/** Single scenes that a person asks for: a question about any line, an exercise, a sentence that the class reads in two ways. */
import type { Parting } from "../agreement/compare.ts";
import type { NewScene } from "../dossier/edits-scenes.ts";
import { MAX_DESCRIPTION } from "../dossier/limits.ts";
import type { Dossier, NetworkView, Relation } from "../model.ts";
import { bestQuotes, sentenceEvidence } from "./quotes.ts";
import { type Hidden, LESSON_WORDS as WORDS } from "./words.ts";

/** The heaviest line that is not told yet, between two who have no line of the other kind: the one that asks a fair question. */
export function worthAsking(relations: readonly Relation[], told: ReadonlySet<string>): Relation | undefined {
  const lines = new Map<string, number>();
  for (const { id } of relations) lines.set(pairOf(id), (lines.get(pairOf(id)) ?? 0) + 1);
  return relations
    .filter(({ id, status }) => lines.get(pairOf(id)) === 1 && !told.has(id) && status !== "denied")
    .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))[0];
}

/** Asks the class about a line. @param others ids of the lines that stand beside it for orientation; none between the same two */
export function askScene(
  dossier: Dossier,
  relation: Relation,
  { view, hides, others }: { readonly view: NetworkView; readonly hides: Hidden; readonly others: readonly string[] },
): NewScene {
  return {
    kind: "question",
    headline: WORDS.asked[hides],
    caption: WORDS.askedCaption(nameIn(dossier, relation.a), nameIn(dossier, relation.b)).slice(0, MAX_DESCRIPTION),
    notes: WORDS.askedNotes[hides],
    view,
    relations: [...others.filter((id) => pairOf(id) !== pairOf(relation.id)), relation.id],
    quotes: bestQuotes(dossier, relation, 1),
    ask: { relation: relation.id, hides },
  };
}

const pairOf = (relation: string) => relation.slice(0, relation.lastIndexOf("~"));

/** The class codes the article: who is in it, and what to do. */
export const exerciseScene = (): NewScene => ({
  kind: "exercise",
  headline: WORDS.exercise,
  caption: WORDS.exerciseSteps.join("\n"),
  notes: WORDS.exerciseNotes,
  view: "countries",
  relations: [],
});

/** Readings of a sentence that fit beside it. */
const MOST_SIGHTINGS = 6;

/** A sentence that the class's coders read differently, with what they saw in it. */
export function partingScene(dossier: Dossier, article: string, { sentence, sightings, silent }: Parting): NewScene {
  const quote = sentenceEvidence(dossier, article, sentence);
  const seen = sightings.slice(0, MOST_SIGHTINGS).map(({ words, who }) => WORDS.partingSeen(who.length, words));
  const lines = silent.length ? [...seen, WORDS.partingSeen(silent.length, WORDS.partingSilent)] : seen;
  return {
    kind: "exercise",
    headline: WORDS.parting,
    caption: lines.join("\n").slice(0, MAX_DESCRIPTION),
    notes: WORDS.partingNotes,
    view: "countries",
    relations: [],
    ...(quote && { quotes: [quote] }),
  };
}

export const nameIn = ({ actors }: Dossier, id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
