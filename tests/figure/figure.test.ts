/** The figure as markup: a golden with every sign, well-formed whatever the words, the same bytes each time, nothing from outside. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawFigure } from "../../src/figure/figure.ts";
import { figureFrom } from "../../src/figure/from.ts";
import type { FigureInput } from "../../src/figure/input.ts";
import { type FigureOptions, resolveOptions } from "../../src/figure/options.ts";
import { THEME } from "../../src/look/theme.ts";
import { expectGolden } from "../golden.ts";
import { SMALL_FLAGS, smallFigure, smallSource } from "./inputs.ts";
import { readXml } from "./well-formed.ts";

const LIT = { actors: new Set(["CHN", "KOR"]), relations: new Set(["CHN~KOR~cooperation"]) };
const onLines = (svg: string) => `${svg.replaceAll("><", ">\n<")}\n`;

test.each([
  ["small", {}],
  [
    "small-stand-in",
    { interactive: true, lit: LIT, legend: false, title: undefined, subtitle: undefined, source: undefined, date: undefined },
  ],
  ["small-portrait-dark", { theme: THEME.dark, size: { width: 1240, height: 1754 } }],
] satisfies [string, Partial<FigureInput>][])("%s", (name, change) => {
  expectGolden(`figure/${name}.golden.svg`, onLines(drawFigure(smallFigure(change))));
});

/** What the stage might show of the small network, a little larger than it is. */
const SIGHT = {
  ...{ x: 380, y: 300, zoom: 1.1, width: 860, height: 600 },
  spots: new Map([
    ["CHN", 0],
    ["KOR", 1],
    ["TWN", 3],
    ["NATO", 0],
    ["lee", 4],
  ]),
};

test.each([
  ["options-quotes", { quotes: 2, caption: "Drawn for a test.", subtitle: "Two quotations" }],
  ["options-footnotes", { footnotes: "all", theme: "print", title: "In black and white" }],
  ["options-transparent", { theme: "transparent", legend: false, source: false, title: "" }],
  ["options-selection", { extent: "selection", quotes: ["CHN~TWN~tension"], footnotes: "all", width: 2480, height: 3508 }],
  ["options-as-stage", { extent: "view", quotes: 1, width: 1200, height: 1200 }],
] satisfies [string, Partial<FigureOptions>][])("%s", (name, wishes) => {
  const source = smallSource();
  const shown = { network: source.network, lit: LIT, sight: SIGHT };
  const input = figureFrom({ ...source, shown, chosen: new Set(["TWN"]) }, resolveOptions(wishes));
  expectGolden(`figure/${name}.golden.svg`, onLines(drawFigure({ ...input, flags: SMALL_FLAGS })));
});

/** Everything that people or files can put words into. */
function hostileFigure(words: string, interactive: boolean): FigureInput {
  const figure = smallFigure({
    title: words,
    subtitle: words,
    source: words,
    date: words,
    caption: words,
    description: words,
    about: { title: words, source: words, date: words },
    quotes: [{ relation: "CHN~KOR~cooperation", text: words, origin: words, order: 0 }],
    footnotes: [{ relation: "CHN~KOR~tension", text: words, origin: words, order: 1 }],
    interactive,
  });
  return {
    ...figure,
    actorLooks: new Map(
      [...figure.actorLooks].map(([id, look]) => [id, { ...look, label: words, letters: words, colour: words }]),
    ),
    flags: new Map([["kr", words]]),
    fonts: [{ family: words, weight: 400, dataUri: words, range: words }],
  };
}

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom("<", ">", "&", '"', "'", "]]>", "\u0000", "\ud800", "\udc00", "\ufffe", "\u001b", "\n", "é", "𝕏"),
  }),
  fc.constantFrom("</text><script>alert(1)</script>", "javascript:alert(1)", "https://example.org/x.png", "data:text/html,<b>"),
);

describe("any words", () => {
  test("give well-formed XML without scripts or references to the outside", () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (words, interactive) => {
        const elements = readXml(drawFigure(hostileFigure(words, interactive)));
        expect(elements.filter(({ name }) => ["script", "style", "foreignObject", "a", "use"].includes(name))).toEqual([]);
        for (const { attributes } of elements)
          for (const [key, value] of Object.entries(attributes)) {
            expect(key).not.toMatch(/^on/);
            if (key === "href" || key === "xlink:href") expect(value).toMatch(/^data:image\//);
            if (key !== "clip-path" && key !== "fill" && key !== "stroke" && key !== "aria-label")
              expect(value).not.toMatch(/url\(/);
          }
      }),
      { numRuns: 150 },
    );
  });

  test("arrive as they were written, but for what XML cannot hold", () => {
    const elements = readXml(drawFigure(smallFigure({ title: "A <b> & \"c\"\u0000 'd'\ud800 \u202fé" })));
    expect(elements.find(({ name }) => name === "title")?.text).toBe("A <b> & \"c\" 'd' \u202fé");
  });
});

test("the same input gives the same bytes, whatever the order of places and looks", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 5000 }),
      fc.integer({ min: 200, max: 5000 }),
      fc.boolean(),
      (width, height, legend) => {
        const figure = smallFigure({ size: { width, height }, legend });
        const turned = {
          ...figure,
          places: new Map([...figure.places].reverse()),
          actorLooks: new Map([...figure.actorLooks].reverse()),
          relationLooks: new Map([...figure.relationLooks].reverse()),
        };
        const svg = drawFigure(figure);
        expect(drawFigure(turned)).toBe(svg);
        expect(svg).not.toMatch(/NaN|Infinity|undefined|\d\.\d{3}/);
      },
    ),
    { numRuns: 40 },
  );
});

test("twice the pixels give the same picture", () => {
  const bySize = (width: number, height: number) =>
    drawFigure(smallFigure({ size: { width, height } })).replace(/width="\d+" height="\d+"/, "");
  expect(bySize(3840, 2160)).toBe(bySize(1920, 1080));
});

describe("the stand-in for the stage", () => {
  const svg = drawFigure(smallFigure({ interactive: true }));
  const elements = readXml(svg);

  test("lets every actor and relation be found and focused, with words for a screen reader", () => {
    const { network } = smallFigure();
    const buttons = elements.filter(({ attributes }) => attributes.role === "button");
    expect(buttons.flatMap(({ attributes }) => attributes["data-actor"] ?? []).sort()).toEqual([...network.nodes()].sort());
    expect(buttons.flatMap(({ attributes }) => attributes["data-relation"] ?? []).sort()).toEqual(
      network.filterEdges((_, edge) => edge.kind === "relation").sort(),
    );
    for (const { attributes } of buttons)
      expect(attributes).toMatchObject({ tabindex: "0", "aria-label": expect.stringMatching(/\w/) });
    expect(buttons.map(({ attributes }) => attributes["aria-label"])).toContain("China toward Taiwan: tension 1.4, possible");
  });

  test("stands still when actors are filtered out", () => {
    const whole = smallFigure({ interactive: true });
    const network = whole.network.copy();
    network.dropNode("TWN");
    const discAt = (input: FigureInput) =>
      /data-actor="NATO".*?<circle[^>]*>/.exec(drawFigure(input))?.[0].match(/c[xy]="[^"]*"/g);
    expect(discAt({ ...whole, network })).toEqual(discAt(whole));
  });
});

test("fonts are embedded as they were given", () => {
  const font = { family: "Source Serif 4", weight: 600, dataUri: "data:font/woff2;base64,AAAA", range: "U+0000-00FF" };
  const style = readXml(drawFigure(smallFigure({ fonts: [font] }))).find(({ name }) => name === "style");
  expect(style?.text).toBe(
    "@font-face{font-family:'Source Serif 4';font-weight:600;src:url(data:font/woff2;base64,AAAA) format('woff2');unicode-range:U+0000-00FF}",
  );
});
