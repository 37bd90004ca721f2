/** Choosing what a scene shows and lights, line by line: the scene then shows just that, and every choice can be taken back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addScene, changeScene, type SceneChange } from "../../../src/core/dossier/edits-scenes.ts";
import type { Dossier, Scene } from "../../../src/core/model.ts";
import { choicesOf, lightActor, lightRelation, pickActor, pickRelation } from "../../../src/core/scenes/pick.ts";
import { showScene } from "../../../src/core/scenes/show.ts";
import { arbitraryDossier } from "../../arbitrary.ts";
import { LIBRARY } from "../../library.ts";

const summit = LIBRARY.get("lee-xi-beijing")!;
const whole: Scene = { id: "s1", kind: "view", headline: "All", view: "countries" };
const seoul = "CHN~KOR~cooperation";

/** The scene after a change, as the dossier keeps it. */
function changed(dossier: Dossier, scene: Scene, change: SceneChange): Scene {
  const { id: _, ...given } = scene;
  const { dossier: with_, made = "" } = addScene(given)({ ...dossier, scenes: undefined });
  return changeScene(made, change)(with_).dossier.scenes!.at(-1)!;
}
const shownIn = (scene: Scene) => {
  const { relations, actors, lit } = showScene(summit, scene, 0);
  return { relations: relations.map(({ id }) => id), actors: [...actors].sort(), lit };
};

describe("in a scene that shows everything", () => {
  test("a line taken away is gone, its ends stay; shown again, all are shown as before", () => {
    const less = changed(summit, whole, pickRelation(summit, whole, seoul, false));
    expect(shownIn(less).relations).not.toContain(seoul);
    expect(shownIn(less).actors).toEqual(shownIn(whole).actors);
    expect(changed(summit, less, pickRelation(summit, less, seoul, true))).toEqual(whole);
  });

  test("an actor taken away takes its lines along; shown again, it comes without them", () => {
    const less = changed(summit, whole, pickActor(summit, whole, "JPN", false));
    expect(shownIn(less).actors).not.toContain("JPN");
    expect(shownIn(less).relations.filter((id) => id.includes("JPN"))).toEqual([]);
    const again = changed(summit, less, pickActor(summit, less, "JPN", true));
    expect(shownIn(again).actors).toEqual(shownIn(whole).actors);
    expect(again.actors).toBeUndefined();
    expect(shownIn(again).relations).toEqual(shownIn(less).relations);
  });

  test("a line that is lit lights its ends; put out, nothing is lit any more", () => {
    const lit = changed(summit, whole, lightRelation(summit, whole, seoul, true));
    expect(shownIn(lit).lit).toEqual({ actors: new Set(["CHN", "KOR"]), relations: new Set([seoul]) });
    expect(changed(summit, lit, lightRelation(summit, lit, seoul, false))).toEqual(whole);
  });
});

describe("in a scene of one line", () => {
  const one: Scene = {
    ...whole,
    actors: ["CHN", "KOR"],
    relations: [seoul],
    lit: { actors: ["CHN", "KOR"], relations: [seoul] },
  };

  test("lighting another shows it too, and who it joins", () => {
    const two = changed(summit, one, lightRelation(summit, one, "CHN~JPN~tension", true));
    expect(shownIn(two).relations).toEqual(["CHN~JPN~tension", seoul]);
    expect(shownIn(two).actors).toEqual(["CHN", "JPN", "KOR"]);
  });

  test("lighting an actor shows it", () => {
    const two = changed(summit, one, lightActor(summit, one, "TWN", true));
    expect(shownIn(two).actors).toEqual(["CHN", "KOR", "TWN"]);
    expect(shownIn(two).lit?.actors).toEqual(new Set(["CHN", "KOR", "TWN"]));
  });

  test("taking the lit line away puts out its ends", () => {
    expect(changed(summit, one, pickRelation(summit, one, seoul, false)).lit).toBeUndefined();
  });

  test("an end that another lit line needs stays lit", () => {
    const two = changed(summit, one, lightRelation(summit, one, "CHN~JPN~tension", true));
    const left = changed(summit, two, lightRelation(summit, two, seoul, false));
    expect(shownIn(left).lit?.actors).toEqual(new Set(["CHN", "JPN"]));
  });
});

test("lines that the scene's filter keeps out are counted, not offered", () => {
  const { relations, keptOut } = choicesOf(summit, { ...whole, filter: { withoutPolarities: ["tension"] } });
  expect(relations.every(({ of }) => of.polarity === "cooperation")).toBe(true);
  expect(keptOut).toBe(choicesOf(summit, whole).relations.length - relations.length);
  expect(keptOut).toBeGreaterThan(0);
});

test("after any choices in any dossier, the list says what the scene shows", () => {
  const deeds = [pickRelation, lightRelation, pickActor, lightActor] as const;
  const choice = fc.tuple(fc.nat(3), fc.nat(30), fc.boolean());
  fc.assert(
    fc.property(arbitraryDossier, fc.array(choice, { maxLength: 12 }), (dossier, choices) => {
      let scene = whole;
      for (const [deed, at, isOn] of choices) {
        const { relations, actors } = choicesOf(dossier, scene);
        const list = deed < 2 ? relations : actors;
        const id = list[at % Math.max(1, list.length)]?.of.id;
        if (id) scene = { ...changed(dossier, scene, deeds[deed]!(dossier, scene, id, isOn)), id: "s1" };
        const offered = choicesOf(dossier, scene);
        const shown = showScene(dossier, scene, 0);
        const ids = (all: readonly { readonly of: { readonly id: string } }[]) => all.map(({ of }) => of.id).sort();
        expect(ids(offered.relations.filter(({ isShown }) => isShown))).toEqual(shown.relations.map((r) => r.id).sort());
        expect(ids(offered.actors.filter(({ isShown }) => isShown))).toEqual([...shown.actors].sort());
        for (const { of, isLit } of offered.relations) if (isLit) expect(shown.lit?.relations.has(of.id)).toBe(true);
      }
    }),
  );
});
