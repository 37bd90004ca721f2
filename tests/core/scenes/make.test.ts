/** Scenes made one by one: a question never gives its answer away, an exercise shows nothing coded, names read as English. */
import { describe, expect, test } from "vitest";
import { compareCodings } from "../../../src/core/agreement/compare.ts";
import { addScene, addToLesson } from "../../../src/core/dossier/edits-scenes.ts";
import { makeLesson } from "../../../src/core/scenes/lesson.ts";
import { askScene, exerciseScene, partingScene } from "../../../src/core/scenes/make.ts";
import { showScene } from "../../../src/core/scenes/show.ts";
import { LESSON_WORDS } from "../../../src/core/scenes/words.ts";
import { drawable, filterEvents, NO_FILTER } from "../../../src/core/weave/filter.ts";
import { weaveRelations } from "../../../src/core/weave/relations.ts";
import { LIBRARY } from "../../library.ts";

describe.each([...LIBRARY])("%s", (_, dossier) => {
  const relations = drawable(weaveRelations(dossier, "countries", filterEvents(dossier, NO_FILTER)), NO_FILTER);
  const others = relations.map(({ id }) => id);

  test.each(["polarity", "weight", "edge"] as const)("a question about the %s of any line", (hides) => {
    for (const relation of relations) {
      const scene = askScene(dossier, relation, { view: "countries", hides, others });
      const { dossier: asked } = addScene(scene)(dossier);
      const [first, last] = [0, 1].map((step) => showScene(asked, asked.scenes!.at(-1)!, step));
      expect(first?.quotes).toEqual([]);
      expect(first?.relations.some(({ a, b, id }) => id !== relation.id && a === relation.a && b === relation.b)).toBe(false);
      expect(first?.relations.some(({ id }) => id === relation.id)).toBe(hides !== "edge");
      expect(last?.ask).toBeUndefined();
      expect(last?.relations.some(({ id }) => id === relation.id)).toBe(true);
      expect(last?.quotes.length).toBe(1);
    }
  });

  test("an exercise shows everybody and no line", () => {
    const { dossier: taught } = addScene(exerciseScene())(dossier);
    const shown = showScene(taught, taught.scenes!.at(-1)!, 0);
    expect(shown.relations).toEqual([]);
    expect(shown.actors.size).toBe(new Set(relations.flatMap(({ a, b }) => [a, b])).size);
  });

  test("a sentence that coders read differently brings what each saw", () => {
    const [article] = dossier.articles;
    const [event, ...rest] = dossier.events;
    const doubt = { ...dossier, events: [{ ...event!, status: "denied" as const, statuses: undefined }, ...rest] };
    const coders = [dossier, doubt, { ...dossier, events: rest }].map((coding, i) => ({ name: `c${i}`, dossier: coding }));
    const [parting] = compareCodings(coders, article!).partings;
    const scene = partingScene(dossier, article!.id, parting!);
    expect(scene.caption).toMatch(/^1 sees: /m);
    const [quote] = scene.quotes ?? [];
    expect(article!.sentences[parting!.sentence]).toEqual([quote?.start, quote?.end]);
  });
});

test("adding to a dossier without scenes of its own adds to the lesson that it shows", () => {
  const dossier = LIBRARY.get("aukus")!;
  const { dossier: taught, name, made } = addToLesson(exerciseScene(), makeLesson)(dossier);
  expect(taught.scenes).toHaveLength(10);
  expect(taught.scenes?.at(-1)?.id).toBe(made);
  expect(name).toMatch(/^Add scene “Now you/);
  const { dossier: more } = addToLesson(exerciseScene(), makeLesson, "s2")(taught);
  expect(more.scenes?.map(({ kind }) => kind).indexOf("exercise")).toBe(2);
});

test.each([
  ["France", "France"],
  ["United States", "the United States"],
  ["The Gambia", "The Gambia"],
  ["Soviet Union", "the Soviet Union"],
  ["United Nations", "the United Nations"],
  ["Organization of American States", "the Organization of American States"],
  ["Democratic Republic of the Congo", "the Democratic Republic of the Congo"],
  ["NATO", "NATO"],
  ["South Korea", "South Korea"],
  ["Austria-Hungary", "Austria-Hungary"],
  ["Philippines", "the Philippines"],
])("inside a sentence, %s is %s", (name, inside) => {
  expect(LESSON_WORDS.questions.between(name)).toContain(`decide for ${inside}.`);
  expect(LESSON_WORDS.between(name)[0]).toMatch(/\p{Lu}/u);
});
