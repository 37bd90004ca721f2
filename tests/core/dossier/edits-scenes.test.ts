/** Scenes are added, changed, moved and removed; and they follow what happens to actors and articles. */
import { describe, expect, test } from "vitest";
import type { Edit } from "../../../src/core/dossier/edit.ts";
import { removeArticle } from "../../../src/core/dossier/edits-articles.ts";
import { mergeActors } from "../../../src/core/dossier/edits-merge.ts";
import {
  addScene,
  changeScene,
  duplicateScene,
  hideScene,
  moveScene,
  type NewScene,
  removeScene,
  replaceScenes,
} from "../../../src/core/dossier/edits-scenes.ts";
import { correctText } from "../../../src/core/dossier/edits-text.ts";
import type { Dossier } from "../../../src/core/model.ts";
import { dossierOf } from "../../arbitrary.ts";

const scene = (headline: string): NewScene => ({ kind: "view", headline, view: "countries" });
const lesson = replaceScenes(["One", "Two", "Three"].map(scene))(dossierOf([])).dossier;
const headlines = ({ scenes = [] }: Dossier) => scenes.map(({ headline }) => headline);

describe("the list after", () => {
  test.each<[string, Edit, readonly string[], RegExp]>([
    ["adding at the end", addScene(scene("New")), ["One", "Two", "Three", "New"], /^Add scene “New”/],
    ["adding behind the first", addScene(scene("New"), "s1"), ["One", "New", "Two", "Three"], /^Add/],
    ["moving to the front", moveScene("s3", 0), ["Three", "One", "Two"], /^Move scene “Three” to place 1/],
    ["moving past the end", moveScene("s1", 99), ["Two", "Three", "One"], /place 3/],
    ["moving nowhere", moveScene("s2", 1), ["One", "Two", "Three"], /^Move/],
    ["duplicating", duplicateScene("s1"), ["One", "One", "Two", "Three"], /^Duplicate/],
    ["removing", removeScene("s2"), ["One", "Three"], /^Remove scene “Two”/],
    ["a new headline", changeScene("s2", { headline: "2" }), ["One", "2", "Three"], /^Change scene “2”/],
    ["another lesson", replaceScenes([scene("New")]), ["New"], /^Make a lesson of 1 scene$/],
  ])("%s", (_, edit, expected, name) => {
    const edited = edit(lesson);
    expect(headlines(edited.dossier)).toEqual(expected);
    expect(edited.name).toMatch(name);
  });
});

test("ids are never used again while their scene stands", () => {
  const { made, dossier } = duplicateScene("s1")(lesson);
  expect(made).toBe("s4");
  expect(new Set(dossier.scenes?.map(({ id }) => id)).size).toBe(4);
});

test("words can be taken away, and a hidden scene shown again", () => {
  const noted = changeScene("s1", { notes: "Slowly", caption: "Said", steps: "sentences" })(lesson).dossier;
  expect(noted.scenes?.[0]).toMatchObject({ notes: "Slowly", caption: "Said", steps: "sentences" });
  expect(changeScene("s1", { notes: "", caption: "", steps: undefined })(noted).dossier).toEqual(lesson);
  const hidden = hideScene("s1", true)(lesson).dossier;
  expect(hidden.scenes?.[0]?.hidden).toBe(true);
  expect(hideScene("s1", false)(hidden).dossier).toEqual(lesson);
  expect(hideScene("s1", false)(lesson).dossier).toBe(lesson);
});

test("the last scene takes the list with it", () => {
  const one = replaceScenes([scene("One")])(dossierOf([])).dossier;
  expect("scenes" in removeScene("s1")(one).dossier).toBe(false);
});

test.each<[Edit, RegExp]>([
  [changeScene("s9", { headline: "x" }), /no scene s9/],
  [changeScene("s1", { headline: "x".repeat(501) }), /headline can have at most 500/],
  [changeScene("s1", { notes: "x".repeat(10_001) }), /notes can have at most 10000/],
])("what cannot be, case %#", (edit, why) => {
  expect(() => edit(lesson)).toThrow(why);
});

test("a scene of strangers loses them", () => {
  const { scenes } = addScene({ ...scene("New"), relations: ["AAA~XXX~tension"] })(lesson).dossier;
  expect(scenes?.at(-1)?.relations).toEqual([]);
});

describe("scenes follow", () => {
  const told: NewScene = {
    ...scene("Told"),
    actors: ["AAA", "BBB", "CCC"],
    relations: ["AAA~BBB~tension", "BBB~CCC~cooperation"],
    lit: { actors: ["BBB"], relations: ["AAA~BBB~tension"] },
    ask: { relation: "AAA~BBB~tension", hides: "polarity" },
    until: { article: "a1", sentence: 2 },
    places: ["AAA", "BBB", "CCC"].map((actor, i) => ({ actor, x: i, y: -i })),
    quotes: [
      { article: "a1", start: 10, end: 19 },
      { article: "a2", start: 0, end: 9 },
    ],
  };
  const dossier = addScene(told)(dossierOf([])).dossier;
  const sceneAfter = (edit: Edit) => edit(dossier).dossier.scenes?.[0];

  test("two actors that become one", () => {
    expect(sceneAfter(mergeActors("CCC", "ORG"))).toMatchObject({
      actors: ["AAA", "BBB", "ORG"],
      relations: ["AAA~BBB~tension", "BBB~ORG~cooperation"],
      places: [{ actor: "AAA" }, { actor: "BBB" }, { actor: "ORG", x: 2, y: -2 }],
    });
    const merged = sceneAfter(mergeActors("CCC", "BBB"));
    expect(merged).toMatchObject({ actors: ["AAA", "BBB"], relations: ["AAA~BBB~tension"] });
    expect(merged?.places?.map(({ actor, x }) => [actor, x])).toEqual([
      ["AAA", 0],
      ["BBB", 1],
    ]);
  });

  test("an article that goes, with its quotations", () => {
    const left = sceneAfter(removeArticle("a1"));
    expect(left?.quotes).toEqual([{ article: "a2", start: 0, end: 9 }]);
    expect(left?.until).toBeUndefined();
  });

  test("a text that is corrected", () => {
    const text = dossier.articles[0]?.text ?? "";
    expect(
      sceneAfter(
        correctText("a1", `New words ${text}`, (now) => [...now.matchAll(/.{9}./g)].map(({ index }) => [index, index + 9])),
      )?.quotes?.[0],
    ).toEqual({
      article: "a1",
      start: 20,
      end: 29,
    });
  });
});
