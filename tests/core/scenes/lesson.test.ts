/** One click makes a lesson from every dossier: sound, in order, each line with a sentence that says it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaceScenes } from "../../../src/core/dossier/edits-scenes.ts";
import { EMPTY_DOSSIER } from "../../../src/core/dossier/empty.ts";
import { makeLesson, scenesOf } from "../../../src/core/scenes/lesson.ts";
import { showScene, stepsOf } from "../../../src/core/scenes/show.ts";
import { arbitraryDossier } from "../../arbitrary.ts";
import { LIBRARY } from "../../library.ts";

describe.each([...LIBRARY])("%s", (_, dossier) => {
  const lesson = scenesOf(dossier);

  test("has every part, in order", () => {
    expect(lesson.map(({ kind }) => kind)).toEqual([
      "title",
      "who",
      "cooperation",
      "tension",
      "between",
      "question",
      "story",
      "whole",
      "discussion",
    ]);
  });

  test("is sound, and the same each time", () => {
    const { scenes } = replaceScenes(makeLesson(dossier))(dossier).dossier;
    expect(scenes?.map(({ id }) => id)).toEqual(lesson.map((_, i) => `s${i + 1}`));
    expect(makeLesson(dossier)).toEqual(makeLesson(dossier));
  });

  test("what is lit is shown, and what is quoted says it", () => {
    for (const scene of lesson)
      for (let step = 0; step < stepsOf(dossier, scene); step++) {
        const { lit, relations, actors, quotes, ask } = showScene(dossier, scene, step);
        const shown = new Map(relations.map((relation) => [relation.id, relation]));
        for (const id of lit?.relations ?? []) expect(shown.has(id)).toBe(true);
        for (const id of lit?.actors ?? []) expect(actors.has(id)).toBe(true);
        if (!lit?.relations.size || ask) continue;
        expect(quotes.length).toBeGreaterThan(0);
        const says = [...lit.relations].flatMap((id) => shown.get(id)?.justifications ?? []);
        for (const { article, start, end } of quotes)
          expect(says.some(({ evidence: e }) => e.article === article && e.start <= start && end <= e.end)).toBe(true);
      }
  });
});

test("any dossier has a lesson that keeps to the schema, an empty one a title", () => {
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => {
      const { dossier: taught } = replaceScenes(makeLesson(dossier))(dossier);
      for (const scene of taught.scenes ?? []) expect(stepsOf(taught, scene)).toBeGreaterThan(0);
    }),
  );
  expect(makeLesson(EMPTY_DOSSIER).map(({ kind }) => kind)).toEqual(["title"]);
});
