/** Codes and names of actors as files of the field have them. */
import { expect, test } from "vitest";
import { codeLengthOf, idOfName, openActorBook } from "../../../src/core/exchange/actor-names.ts";

test.each([
  ["KOR", "KOR"],
  ["KR", "KOR"],
  ["TW", "TWN"],
  ["ROM", "ROU"],
  ["South Korea", "KOR"],
  ["korea, south", "KOR"],
  ["Iran, Islamic Republic of", "IRN"],
  ["Russian Federation", "RUS"],
  ["Côte d'Ivoire", "CIV"],
  ["United_States", "USA"],
  ["  France ", "FRA"],
  ["Soviet Union", "RUS"],
  ["NATO", "NATO"],
  ["European Union", "EU"],
  ["AFR", undefined],
  ["Valjean", undefined],
  ["", undefined],
])("%j is %s", (name, id) => {
  expect(idOfName(name)).toBe(id);
});

test("AU is Australia among codes of two letters, the African Union among codes of three", () => {
  expect([codeLengthOf(["AU", "US", "FRA"]), codeLengthOf(["AU", "USA", "FRA"])]).toEqual([2, 3]);
  expect([idOfName("AU", 2), idOfName("AU", 3)]).toEqual(["AUS", "AU"]);
});

test("each name has one actor, each actor an id of its own", () => {
  const book = openActorBook();
  const names = ["USA", "United States", "Jean Valjean", "jean valjean!", "習近平", "???", "Jean Valjean"];
  const ids = names.map((name) => book.of(name).id);
  expect(ids).toEqual(["USA", "USA", "jean-valjean", "jean-valjean-2", "習近平", "nobody", "jean-valjean"]);
  expect(book.actors.map((actor) => actor.name)).toEqual(["United States", "Jean Valjean", "jean valjean!", "習近平", "???"]);
  expect(book.unknown).toBe(4);
});
