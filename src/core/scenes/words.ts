/** What a lesson says of its own accord, for sixteen-year-olds; a teacher changes every word of it. */
import type { Polarity } from "../codebook.ts";
import type { SCENE_HIDES } from "../dossier/limits.ts";

/** What a question can keep back. */
export type Hidden = (typeof SCENE_HIDES)[number];

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Names of countries and organisations before which a sentence says "the": by their last word, or by what they are the … of. */
const TAKES_THE = [
  /\b(states|kingdom|nations|union|republic|federation|confederation|emirates|empire|islands|philippines|netherlands|maldives|bahamas|gambia|comoros|league|alliance|organi[sz]ation|community|commission|council|agency|fund|court|parliament|assembly|coalition|commonwealth|vatican|holy see|red cross|taliban|kremlin)$/i,
  /\b(organi[sz]ation|union|league|community|council|association|commonwealth|court|republic|kingdom|federation|bank) (of|for) /i,
];

/** A name as it stands inside a sentence: "the United States", "France". */
const named = (name: string) => (!/^the /i.test(name) && TAKES_THE.some((pattern) => pattern.test(name)) ? `the ${name}` : name);

/** The same where a sentence begins with it. */
const begun = (name: string) => named(name).replace(/^the /, "The ");

export const LESSON_WORDS = {
  who: "Who is who",
  whoNotes: "Let the class say what they know of each before the first line appears.",
  titleNotes: "Who has heard of this? Ask for one sentence each, then read the headline together.",
  strongest: (polarity: Polarity, a: string, b: string) =>
    `${polarity === "cooperation" ? "Closest" : "Most at odds"}: ${named(a)} and ${named(b)}`,
  strongestCaption: {
    cooperation: "The strongest line of cooperation in the article",
    tension: "The strongest line of tension in the article",
  } satisfies Record<Polarity, string>,
  strongestNotes: "Read the sentence aloud. Which words make it what it is?",
  between: (actor: string) => `${begun(actor)}, caught between`,
  betweenCaption: (actor: string, a: string, b: string) =>
    `${begun(actor)} works with both ${named(a)} and ${named(b)}, who are at odds with each other.`,
  betweenNotes: "A friend of two rivals is under pressure: to choose, to mediate, or to keep quiet. What does the article say?",
  asked: {
    polarity: "Cooperation or tension?",
    weight: "How strong is it?",
    edge: "Is there a line between them?",
  } satisfies Record<Hidden, string>,
  askedCaption: (a: string, b: string) => `${begun(a)} and ${named(b)}: what does the article say? Vote, then see its sentence.`,
  askedNotes: {
    polarity: "One hand for cooperation, two for tension. The next step shows line and sentence.",
    weight: "Let them show with their hands how thick the line will be. The next step shows line and sentence.",
    edge: "Hands up for a line. The next step shows it, with its sentence.",
  } satisfies Record<Hidden, string>,
  story: "As the article tells it",
  storyCaption: "Sentence by sentence",
  storyNotes: "One step a sentence. Stop where the class disagrees.",
  whole: "The whole picture",
  wholeCaption: (actors: number, cooperation: number, tension: number) =>
    `${count(actors, "actor", "actors")}; ${count(cooperation, "line", "lines")} of cooperation, ${tension} of tension`,
  wholeNotes: "Any line opens to its sentences: click it. One key forward, one back or Backspace returns.",
  discussion: "Questions for discussion",
  questions: {
    cooperation: (a: string, b: string) => `What does each gain from it: ${named(a)} and ${named(b)}?`,
    tension: (a: string, b: string) => `What would have to change between ${named(a)} and ${named(b)}?`,
    between: (actor: string) => `Imagine that you decide for ${named(actor)}. Whom do you stand with, and what does it cost?`,
    planned: "Which lines are only planned or possible? What if nothing comes of them?",
    voice: "Who is spoken about, and never speaks? What would they say?",
  },
  exercise: "Now you: code the article",
  exerciseSteps: [
    "Open the exercise file in Entente.",
    "Find a sentence in which one country does something to another, and mark its words.",
    "Say who, toward whom, what, and how real it is.",
    "Save the dossier as a file under your name, and hand it in.",
  ],
  exerciseNotes:
    "Save the exercise for the class under “Scenes” and hand it out. Two coders to a screen argue best. Drop their files in there afterwards: it shows the sentences to talk about.",
  parting: "What does this sentence say?",
  partingSeen: (n: number, words: string) => `${n} ${n === 1 ? "sees" : "see"}: ${words}`,
  partingSilent: "nothing between countries",
  partingNotes: "Let one of each side point at the word that decides it for them.",
  discussionNotes: "Ask for a sentence of the article with every answer.",
} as const;
