/** The legend: exactly the signs that occur in the drawing, each as a piece of line with its words. */
import type { Relation } from "../core/model.ts";
import { textWidth } from "../look/measure.ts";
import { TIE_WIDTH, tieColour } from "../look/signs.ts";
import { lineColour, type Theme } from "../look/theme.ts";
import type { Block } from "./block.ts";
import type { FigureInput } from "./input.ts";
import { drawLine, type LineSigns } from "./line.ts";
import { textLine } from "./type.ts";
import { FIGURE_WORDS } from "./words.ts";
import { element } from "./xml.ts";

interface Sign {
  readonly words: string;
  /** Pieces of line, one above the other. */
  readonly lines: readonly LineSigns[];
}

const SIZE = 21;
const SAMPLE = 50;
const SAMPLE_GAP = 12;
const SIGN_GAP = 38;
/** Words get more room than they need, so that they stay apart in a wider font where ours is missing. */
const SPARE = 1.14;
const ROW = 36;
const WIDTH = 6;
const DASH = [13, 8] as const;

/** The legend of a figure, in as many rows as it needs. @param k makes it smaller */
export function legendBlock(input: FigureInput, width: number, k = 1): Block {
  const rows = intoRows(signsOf(input), width / k);
  return {
    height: rows.length * ROW * k,
    draw: (x, y) =>
      rows
        .flatMap((row, i) =>
          row.map(({ sign, offset }) => drawSign(sign, x + offset * k, y + (i + 0.5) * ROW * k, k, input.theme)),
        )
        .join(""),
  };
}

/** Every sign that at least one line of the network carries. */
function signsOf({ network, relationLooks, theme }: FigureInput): Sign[] {
  const relations = network
    .mapEdges((_, edge) => (edge.kind === "relation" ? edge.relation : undefined))
    .filter((relation): relation is Relation => relation !== undefined && relationLooks.has(relation.id));
  const words = FIGURE_WORDS.legend;
  const polarities = (["cooperation", "tension"] as const).filter((p) => relations.some((r) => r.polarity === p));
  const sample = (polarity: "cooperation" | "tension", colour: string): LineSigns => ({
    width: WIDTH,
    colour,
    ...(polarity === "tension" && { dash: DASH }),
    hollow: false,
  });
  const planned = polarities.filter((p) =>
    relations.some((r) => r.polarity === p && (r.status === "intended" || r.status === "possible")),
  );
  const widths = relations.map((r) => relationLooks.get(r.id)?.width ?? 0);
  const signs: (Sign | false)[] = [
    ...polarities.map((p): Sign => ({ words: words[p], lines: [sample(p, lineColour(theme, p, "actual"))] })),
    planned.length > 0 && { words: words.planned, lines: planned.map((p) => sample(p, lineColour(theme, p, "possible"))) },
    relations.some((r) => relationLooks.get(r.id)?.hollow) && {
      words: words.past,
      lines: [{ width: WIDTH + 3, colour: theme.quiet, hollow: true }],
    },
    Math.max(...widths) > Math.min(...widths) * 1.2 && {
      words: words.width,
      lines: [2, 5, 9].map((w) => ({ width: w, colour: theme.quiet, hollow: false })),
    },
    relations.some((r) => relationLooks.get(r.id)?.toward) && {
      words: words.arrow,
      lines: [{ width: 4, colour: theme.quiet, hollow: false, arrow: true }],
    },
    relations.some((r) => relationLooks.get(r.id)?.unchecked) && { words: words.unchecked, lines: [] },
    network.someEdge((_, edge) => edge.kind === "tie") && {
      words: words.tie,
      lines: [{ width: TIE_WIDTH * 1.3, colour: tieColour(theme), hollow: false }],
    },
  ];
  return signs.filter((sign) => sign !== false);
}

function intoRows(signs: readonly Sign[], width: number): { readonly sign: Sign; readonly offset: number }[][] {
  const rows: { sign: Sign; offset: number }[][] = [];
  let offset = Number.POSITIVE_INFINITY;
  for (const sign of signs) {
    const wide = (sign.lines.length ? SAMPLE + SAMPLE_GAP : 0) + textWidth(sign.words, "sans-400", SIZE) * SPARE;
    if (offset + wide > width) {
      rows.push([]);
      offset = 0;
    }
    rows.at(-1)?.push({ sign, offset });
    offset += wide + SIGN_GAP;
  }
  return rows;
}

function drawSign({ words, lines }: Sign, x: number, middle: number, k: number, theme: Theme): string {
  const step = (lines.length > 2 ? 11 : 10) * k;
  const [sample, size] = [SAMPLE * k, SIZE * k];
  return element(
    "g",
    {},
    ...lines.map((line, i) => {
      const y = middle + (i - (lines.length - 1) / 2) * step;
      return drawLine({ from: { x, y }, control: { x: x + sample / 2, y }, to: { x: x + sample, y } }, line, k);
    }),
    textLine(words, "sans-400", size, {
      x: x + (lines.length ? sample + SAMPLE_GAP * k : 0),
      y: middle + size * 0.32,
      fill: theme.ink,
    }),
  );
}
