/** Columns and pages: nothing lost, nothing twice, nothing alone. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, bottomOf, flow } from "../../../src/figure/handout/flow.ts";

const slice = (height: number) => ({ height, draw: () => "" });
const LINE = 14;

const paragraph = fc
  .record({ lines: fc.integer({ min: 1, max: 12 }), before: fc.integer({ min: 0, max: 20 }) })
  .map(({ lines, before }): Block => ({ part: "P", before, slices: Array.from({ length: lines }, () => slice(LINE)) }));
const heading = fc
  .integer({ min: 1, max: 3 })
  .map((lines): Block => ({ part: "H2", before: 15, keep: true, slices: Array.from({ length: lines }, () => slice(18)) }));
const blocks = fc.array(fc.oneof({ weight: 3, arbitrary: paragraph }, heading), { maxLength: 40 });
const height = fc.integer({ min: 200, max: 700 });

const columnsOf = (content: readonly Block[], high: number) => flow(content, 2, () => high, 1000).flat();

describe("columns", () => {
  test("hold every line once, in order", () => {
    fc.assert(
      fc.property(blocks, height, (content, high) => {
        const laid = columnsOf(content, high).flatMap(({ pieces }) =>
          pieces.flatMap(({ block, from, to }) => block.slices.slice(from, to)),
        );
        expect(laid.map((one, i) => one === content.flatMap(({ slices }) => slices)[i])).toEqual(
          content.flatMap(({ slices }) => slices).map(() => true),
        );
      }),
    );
  });

  test("are never fuller than their height", () => {
    fc.assert(
      fc.property(blocks, height, (content, high) => {
        for (const column of columnsOf(content, high)) expect(bottomOf(column)).toBeLessThanOrEqual(high);
      }),
    );
  });

  test("end in no heading that something follows, and part no paragraph so that one line is alone", () => {
    fc.assert(
      fc.property(blocks, height, (content, high) => {
        for (const { pieces, isForced } of columnsOf(content, high)) {
          // four headings in a row that are higher than the page with the text below them
          if (isForced) continue;
          const last = pieces.at(-1);
          if (last?.block.keep) expect(content.indexOf(last.block)).toBeGreaterThanOrEqual(lastText(content));
          for (const { block, from, to } of pieces) {
            const count = block.slices.length;
            if (from > 0) expect(count - from).toBeGreaterThanOrEqual(2);
            if (to < count) expect(to - from).toBeGreaterThanOrEqual(2);
            if (block.keep) expect([from, to]).toEqual([0, count]);
          }
        }
      }),
    );
  });

  test("of the last page end at about the same height", () => {
    const lines = Array.from({ length: 30 }, (): Block => ({ part: "P", before: 0, slices: [slice(LINE)] }));
    const [left, right] = flow(lines, 2, () => 600, 10).at(-1) ?? [];
    expect(left && bottomOf(left)).toBe(15 * LINE);
    expect(right && bottomOf(right)).toBe(15 * LINE);
  });
});

/** Where the headings at the end begin, which nothing follows. */
const lastText = (content: readonly Block[]) => content.findLastIndex(({ keep }) => !keep) + 1;

test("a line that is higher than the page is laid all the same", () => {
  const [page] = flow([{ part: "P", before: 0, slices: [slice(5000), slice(10)] }], 2, () => 300, 10);
  expect(page?.map(({ pieces }) => pieces.map(({ to }) => to))).toEqual([[1], [2]]);
});

test("pages end where they are enough", () => {
  const endless = Array.from({ length: 500 }, (): Block => ({ part: "P", before: 0, slices: [slice(200)] }));
  expect(flow(endless, 2, () => 300, 7)).toHaveLength(7);
});
