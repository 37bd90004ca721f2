/** JSON-LD as annotation tools read it: quotations and positions point at the words, counted in characters. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offsetsOf } from "../../../src/core/exchange/code-points.ts";
import { writeFiles } from "../../../src/core/exchange/write-files.ts";
import { LIBRARY } from "../../library.ts";

interface Document {
  readonly "@context": readonly unknown[];
  readonly articles: readonly { readonly id: string; readonly value: string }[];
  readonly annotations: readonly {
    readonly target: readonly {
      readonly source: string;
      readonly selector: readonly Readonly<Record<string, string | number>>[];
    }[];
  }[];
}

describe.each([...LIBRARY])("%s", (_, dossier) => {
  const document = JSON.parse(writeFiles(dossier, "jsonld")[0]?.text ?? "") as Document;

  test("begins with the W3C's context", () => {
    expect(document["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld");
  });

  test("each quotation stands at its position, between its prefix and its suffix", () => {
    const texts = new Map(document.articles.map(({ id, value }) => [id, [...value]]));
    const targets = document.annotations.flatMap((annotation) => annotation.target);
    expect(targets.length).toBeGreaterThan(0);
    for (const { source, selector } of targets) {
      const text = texts.get(source) ?? [];
      const [quote, position] = selector;
      const [start, end] = [Number(position?.start), Number(position?.end)];
      expect([quote?.type, position?.type]).toEqual(["TextQuoteSelector", "TextPositionSelector"]);
      expect(text.slice(start, end).join("")).toBe(quote?.exact);
      expect(text.slice(0, start).join("").endsWith(String(quote?.prefix))).toBe(true);
      expect(text.slice(end).join("").startsWith(String(quote?.suffix))).toBe(true);
    }
  });
});

test("characters and code units are each other's way back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const { toCharacters, toUnits } = offsetsOf(text);
      let units = 0;
      for (const [count, character] of [...text].entries()) {
        expect([toCharacters(units), toUnits(count)]).toEqual([count, units]);
        units += character.length;
      }
      expect([toCharacters(units), toUnits([...text].length)]).toEqual([[...text].length, units]);
    }),
  );
});
