/** The walk through a lesson: every step forward and every step back, hidden scenes skipped. */
import { expect, test } from "vitest";
import { scenesOf } from "../../../src/core/scenes/lesson.ts";
import { stepsOf } from "../../../src/core/scenes/show.ts";
import { type ScenePlace, walk } from "../../../src/core/scenes/walk.ts";
import { LIBRARY } from "../../library.ts";

test.each([...LIBRARY])("%s: forward to the end and back again, the same places", (_, dossier) => {
  const scenes = scenesOf(dossier);
  const there: ScenePlace[] = [{ id: scenes[0]?.id ?? "", step: 0 }];
  for (let next = walk(dossier, scenes, there[0]!, 1); next !== there.at(-1); next = walk(dossier, scenes, next, 1))
    there.push(next);
  expect(there).toHaveLength(scenes.reduce((sum, scene) => sum + stepsOf(dossier, scene), 0));
  const back: ScenePlace[] = [there.at(-1)!];
  for (let next = walk(dossier, scenes, back[0]!, -1); next !== back.at(-1); next = walk(dossier, scenes, next, -1))
    back.push(next);
  expect(back.reverse()).toEqual(there);
});

test("hidden scenes are skipped, a hidden one that is shown is left again", () => {
  const dossier = LIBRARY.get("lee-xi-beijing")!;
  const scenes = scenesOf(dossier).map((scene, i) => (i === 1 ? { ...scene, hidden: true } : scene));
  expect(walk(dossier, scenes, { id: "m1", step: 0 }, 1)).toEqual({ id: "m3", step: 0 });
  expect(walk(dossier, scenes, { id: "m2", step: 0 }, 1)).toEqual({ id: "m3", step: 0 });
  expect(walk(dossier, scenes, { id: "m3", step: 0 }, -1)).toEqual({ id: "m1", step: 0 });
  expect(walk(dossier, scenes, { id: "gone", step: 4 }, 1)).toEqual({ id: "m1", step: 0 });
});
