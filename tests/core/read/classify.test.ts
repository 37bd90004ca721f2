/** The type of an event between two marked parties. Source in [brackets], target in {braces}. Extend by a line. */
import { describe, expect, test } from "vitest";
import { classifyDyad } from "../../../src/core/read/classify.ts";

function mark(marked: string) {
  const text = marked.replace(/[[\]{}]/g, "");
  const span = (open: string, close: string): [number, number] => {
    const before = (at: number) => marked.slice(0, at).replace(/[[\]{}]/g, "").length;
    return [before(marked.indexOf(open)), before(marked.indexOf(close))];
  };
  return { text, source: span("[", "]"), target: span("{", "}") };
}

describe("classifyDyad", () => {
  test.each([
    ["[Rebels] attacked {the army} in the north.", "ASSAULT"],
    ["{The minister} was praised by [the union].", "SUPPORT"],
    ["[Students] marched against {the government}.", "PROTEST"],
    ["[The rebels] and {the government} signed a truce.", "AGREE"],
    ["[The company] refused to pay {the workers}.", "REJECT"],
    ["[Norway] will send food to {Malawi}.", "AGREE"],
    ["[The general] threatened to bomb {the town}.", "THREATEN"],
    ["[The court] opened an investigation into {the bank}.", "ACCUSE"],
    ["[Police] arrested {the leader} of the party.", "COERCE"],
  ])("%s is %s", (marked, type) => {
    const { text, source, target } = mark(marked);
    expect(classifyDyad(text, source, target).type).toBe(type);
  });

  test("says that it does not know", () => expect(classifyDyad("Ada, Bob.", [0, 3], [5, 8]).confidence).toBeLessThan(0.3));
});
