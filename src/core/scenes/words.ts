/** What a lesson says of its own accord, for sixteen-year-olds; a teacher changes every word of it. */
import type { Polarity } from "../codebook.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const LESSON_WORDS = {
  who: "Who is who",
  whoNotes: "Let the class say what they know of each before the first line appears.",
  titleNotes: "Who has heard of this? Ask for one sentence each, then read the headline together.",
  strongest: (polarity: Polarity, a: string, b: string) =>
    polarity === "cooperation" ? `Closest: ${a} and ${b}` : `Most at odds: ${a} and ${b}`,
  strongestCaption: {
    cooperation: "The strongest line of cooperation in the article",
    tension: "The strongest line of tension in the article",
  } satisfies Record<Polarity, string>,
  strongestNotes: "Read the sentence aloud. Which words make it what it is?",
  between: (actor: string) => `${actor}, caught between`,
  betweenCaption: (actor: string, a: string, b: string) =>
    `${actor} works with both ${a} and ${b}, who are at odds with each other.`,
  betweenNotes: "A friend of two rivals is under pressure: to choose, to mediate, or to keep quiet. What does the article say?",
  asked: "Cooperation or tension?",
  askedCaption: (a: string, b: string) => `${a} and ${b}: what does the article say? Vote, then see its sentence.`,
  askedNotes: "One hand for cooperation, two for tension. The next step shows line and sentence.",
  story: "As the article tells it",
  storyCaption: "Sentence by sentence",
  storyNotes: "One step a sentence. Stop where the class disagrees.",
  whole: "The whole picture",
  wholeCaption: (actors: number, cooperation: number, tension: number) =>
    `${count(actors, "actor", "actors")}; ${count(cooperation, "line", "lines")} of cooperation, ${tension} of tension`,
  wholeNotes: "Any line opens to its sentences: click it, or press its number of the scene to go back.",
  discussion: "Questions for discussion",
  questions: {
    cooperation: (a: string, b: string) => `What does each gain from it: ${a} and ${b}?`,
    tension: (a: string, b: string) => `What would have to change between ${a} and ${b}?`,
    between: (actor: string) => `Imagine that you decide for ${actor}. Whom do you stand with, and what does it cost?`,
    planned: "Which lines are only planned or possible? What if nothing comes of them?",
    voice: "Who is spoken about, and never speaks? What would they say?",
  },
  discussionNotes: "Ask for a sentence of the article with every answer.",
} as const;
