/** What may be wished: defaults, complaints in words, and for nine dossiers that no wish puts one thing on another or off the page. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NetworkView } from "../../src/core/model.ts";
import { composeFigure, drawFigure } from "../../src/figure/figure.ts";
import { type FigureSource, figureFrom } from "../../src/figure/from.ts";
import { sourceOfDossier } from "../../src/figure/of-dossier.ts";
import { complaintsAbout, DEFAULT_OPTIONS, type FigureOptions, resolveOptions } from "../../src/figure/options.ts";
import { SIZES } from "../../src/figure/sizes.ts";
import { FIGURE_THEMES, themeOf } from "../../src/figure/themes.ts";
import { contrast } from "../../src/look/contrast.ts";
import { LIBRARY } from "../library.ts";
import { smallSource } from "./inputs.ts";
import { expectSoundComposition, expectSoundMarkup } from "./sound.ts";

test("nothing wished is everything by default", () => {
  expect(resolveOptions()).toEqual(DEFAULT_OPTIONS);
  expect(resolveOptions({ title: undefined, legend: false })).toEqual({ ...DEFAULT_OPTIONS, legend: false });
  expect(resolveOptions({ nonsense: 1 } as object)).toEqual(DEFAULT_OPTIONS);
});

test.each([
  [{ width: 199 }, "The width is 199: expected a whole number of pixels from 200 to 16384."],
  [{ height: 16_385 }, "The height is 16385: expected a whole number of pixels from 200 to 16384."],
  [{ width: 800.5 }, "The width is 800.5: expected a whole number of pixels from 200 to 16384."],
  [{ width: "" }, "The width is missing: expected a whole number of pixels from 200 to 16384."],
  [{ width: 7000, height: 1000 }, "7000 × 1000 pixels: one side may be at most 6 times the other."],
  [{ theme: "pink" }, "theme “pink”: expected light, dark, contrast, print, transparent."],
  [{ extent: "half" }, "extent “half”: expected whole, view, selection."],
  [{ title: "x".repeat(301) }, "The title is too long: at most 300 characters."],
  [{ caption: "x".repeat(1001) }, "The caption is too long: at most 1000 characters."],
  [{ legend: "no" }, "legend “no”: expected yes or no."],
  [{ quotes: -1 }, "quotes “-1”: expected all, a number up to 1000, or ids of relations."],
  [{ footnotes: [1] }, "footnotes “1”: expected all, a number up to 1000, or ids of relations."],
])("%j is refused in words", (wishes, message) => {
  expect(complaintsAbout(wishes).map((complaint) => complaint.message)).toEqual([message]);
  expect(() => resolveOptions(wishes)).toThrow(message);
});

test("what cannot be told in a word is refused all the same", () => {
  for (const option of ["width", "theme", "extent", "title"] as const)
    expect(complaintsAbout({ [option]: { toString: "" } })).toMatchObject([{ option }]);
});

test("any wishes are met or refused, never anything else", () => {
  const keys = Object.keys(DEFAULT_OPTIONS) as (keyof FigureOptions)[];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), fc.anything()), (wishes) => {
      const complaints = complaintsAbout(wishes);
      if (complaints.length) expect(() => resolveOptions(wishes)).toThrow(complaints[0]?.message ?? "");
      else expect(Object.keys(resolveOptions(wishes)).sort()).toEqual([...keys].sort());
    }),
  );
});

test.each(Object.entries(SIZES))("the size %s can be had", (_, size) => {
  expect(complaintsAbout(size)).toEqual([]);
});

describe.each(FIGURE_THEMES)("%s", (name) => {
  const theme = themeOf(name);
  test.each([
    ["ink", theme.ink, 7],
    ["quiet", theme.quiet, 4.5],
    ["cooperation", theme.polarity.cooperation.line, 4.2],
    ["tension", theme.polarity.tension.line, 4.2],
    ["planned cooperation", theme.polarity.cooperation.faint, 3],
    ["planned tension", theme.polarity.tension.faint, 3],
  ])("%s stands out on the paper", (_, colour, least) => {
    expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(least);
  });
});

describe("in print", () => {
  const figureIn = (theme: FigureOptions["theme"]) => figureFrom(smallSource(), resolveOptions({ theme }));
  const looksOf = (theme: FigureOptions["theme"]) => {
    const { network, relationLooks } = figureIn(theme);
    return [...relationLooks].map(([id, look]) => {
      const edge = network.getEdgeAttributes(id);
      return { ...look, polarity: edge.kind === "relation" ? edge.relation.polarity : undefined };
    });
  };
  test("tension is dashed and cooperation is not, in the same black or grey", () => {
    for (const { polarity, dash } of looksOf("print")) expect(dash !== undefined).toBe(polarity === "tension");
    const coloursOf = (polarity: string) =>
      new Set(looksOf("print").flatMap((look) => (look.polarity === polarity ? look.colour : [])));
    expect(coloursOf("tension")).toEqual(coloursOf("cooperation"));
  });
  test("everything is grey", () => {
    for (const colour of drawFigure(figureIn("print")).match(/#[0-9a-f]{6}\b/g) ?? []) expect(colour).toMatch(/^#(..)\1\1$/);
  });
});

const WORDS = {
  title: "What was said in Geneva, and what was heard in Moscow, Washington and everywhere else: a very long title",
  subtitle: "As the newspapers told it on the morning after, before anybody had read the protocol",
  caption:
    "Drawn from one article. A caption may go on over several lines, and then it has to leave room for the network. ".repeat(4),
};
/** Pixels, and what is wished besides; a reader may add lines. */
const WISHES: readonly Partial<FigureOptions>[] = [
  { width: 1920, height: 1080, quotes: 3 },
  { width: 1920, height: 1080, footnotes: "all" },
  { width: 2480, height: 3508, quotes: 5, footnotes: "all", ...WORDS },
  { width: 2160, height: 2160, quotes: "all" },
  { width: 3000, height: 600, footnotes: 4, ...WORDS },
  { width: 500, height: 2000, quotes: 2, footnotes: 3, theme: "print", subtitle: WORDS.subtitle },
  { width: 800, height: 600, title: "", legend: false, source: false },
];

describe.each([...LIBRARY])("%s", (_, dossier) => {
  describe.each(["countries", "actors"] satisfies NetworkView[])("%s", (view) => {
    const source = sourceOfDossier(dossier, view);
    test.each(WISHES)("%j: nothing on another, nothing off the page, the same bytes again", (wishes) => {
      const draw = () => {
        const input = figureFrom(source, resolveOptions(wishes));
        const figure = composeFigure(input);
        return { input, figure };
      };
      const { input, figure } = draw();
      expectSoundComposition(input, figure);
      const svg = expectSoundMarkup(input, figure);
      if (wishes === WISHES[0]) {
        const again = draw();
        expect(expectSoundMarkup(again.input, again.figure)).toBe(svg);
        expect(figure.unsaid, "three sentences find room on a slide").toEqual([]);
      }
    });
  });
});

test("as on a stage: whatever it shows, labels stand apart, inside their frame", () => {
  const whole: FigureSource = sourceOfDossier(LIBRARY.get("july-crisis")!, "actors");
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 300, max: 1600 }),
      fc.integer({ min: 300, max: 1200 }),
      fc.boolean(),
      (zoom, x, y, width, height, isBare) => {
        const spots = new Map(whole.network.nodes().map((id, i) => [id, i % 4]));
        const sight = { x: width / 2 + x, y: height / 2 + y, zoom, width, height, spots };
        const shown = { network: whole.network, lit: null, sight };
        const bare = { title: "", legend: false, source: false } as const;
        const wishes = { width: 1600, height: 1000, extent: "view", ...(isBare && bare) } as const;
        const input = figureFrom({ ...whole, shown }, resolveOptions(wishes));
        const figure = composeFigure(input);
        const frame = { x: 0, y: 0, width: figure.width, height: figure.height };
        if (isBare) expect(figure.frame).toEqual(frame);
        for (const { box } of figure.labels.values()) {
          expect(box.x).toBeGreaterThanOrEqual(figure.frame.x);
          expect(box.x + box.width).toBeLessThanOrEqual(figure.frame.x + figure.frame.width);
        }
        expect(figure.actors.length).toBe(whole.network.order);
      },
    ),
    { numRuns: 60 },
  );
});
