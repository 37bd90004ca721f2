/** Labels: broken evenly where they are long, growing gently with the zoom, staying where they stand. */
import { describe, expect, test } from "vitest";
import { lookOfActor } from "../../src/look/actor.ts";
import { setLabel } from "../../src/look/lettering.ts";
import { createLabelKeeper } from "../../src/stage/label-keeper.ts";

const lookNamed = (name: string) => lookOfActor({ kind: "country", id: "XXX", name }, 5, 10);

describe("setting", () => {
  test.each<[string, number, readonly string[]]>([
    ["Japan", 390, ["Japan"]],
    ["United Arab Emirates", 390, ["United Arab", "Emirates"]],
    ["United Arab Emirates", 1400, ["United Arab Emirates"]],
    ["Democratic Republic of the Congo", 860, ["Democratic Republic", "of the Congo"]],
    [
      "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
      390,
      ["Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"],
    ],
  ])("%s on a stage %d wide", (name, stage, lines) => {
    expect(setLabel(lookNamed(name), 1, stage).lines).toEqual(lines);
  });

  test.each([
    [0.25, 12.5],
    [1, 17],
    [4, 29.6],
  ])("at zoom %d the type is %d pixels high", (zoom, size) => {
    expect(setLabel(lookNamed("Japan"), zoom, 2000).size).toBeCloseTo(size, 1);
  });
});

describe("keeping", () => {
  const text = setLabel(lookNamed("Japan"), 1, 860);
  const disc = { x: 400, y: 300, r: 20 };
  const frame = { x: 0, y: 0, width: 860, height: 640 };
  const asked = { ...disc, id: "JPN", labelWidth: text.width, labelHeight: text.height, priority: 1 };

  test("before it was ever settled a label stands nowhere", () => {
    expect(createLabelKeeper().place("JPN", disc, text)).toBeNull();
  });

  test("a label travels with its disc", () => {
    const keeper = createLabelKeeper();
    keeper.settle([asked], [], frame);
    const [here, there] = [disc, { ...disc, x: 500 }].map((at) => keeper.place("JPN", at, text)?.box);
    expect((there?.x ?? 0) - (here?.x ?? 0)).toBeCloseTo(100);
    expect(there?.y).toBe(here?.y);
  });

  test("a label that stands well stays when others come", () => {
    const keeper = createLabelKeeper();
    keeper.settle([asked], [], frame);
    const before = keeper.place("JPN", disc, text)?.box;
    keeper.settle([asked, { ...asked, id: "KOR", x: 200, priority: 9 }], [], frame);
    expect(keeper.place("JPN", disc, text)?.box).toEqual(before);
  });
});
