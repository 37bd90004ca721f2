/**
 * The handout: the figure, then every relation with its numbered sentences, then the article with the same numbers; black on white,
 * laid out here and nowhere else, so that print and PDF are one.
 *
 *   source → figure, blocks → columns → pages as SVG → the browser's printer, or a PDF
 */
import type { NetworkView, Relation } from "../../core/model.ts";
import { lookOfRelation } from "../../look/relation.ts";
import { dateInWords } from "../../look/words.ts";
import { drawFigure } from "../figure.ts";
import { type FigureSource, figureFrom } from "../from.ts";
import { legendBlock } from "../legend.ts";
import { relationsOf } from "../notes.ts";
import { resolveOptions } from "../options.ts";
import { themeOf } from "../themes.ts";
import { fitLines } from "../type.ts";
import { element, short } from "../xml.ts";
import { arrangedFor } from "./arrange.ts";
import { articleBlocks } from "./article.ts";
import { type Block, drawPage, flow, type Slice } from "./flow.ts";
import { sentenceNumbers } from "./numbering.ts";
import { CHROME, COLUMNS, MARGIN, PAPER, type PaperName } from "./paper.ts";
import { relationBlocks } from "./relations.ts";
import { drawWords, type Voice } from "./rich.ts";
import { slicesOf } from "./slices.ts";
import { LEADING, VOICES } from "./voices.ts";
import { HANDOUT_WORDS } from "./words.ts";

export interface HandoutPage {
  /** A standalone SVG document, its units points, in the bundled fonts. */
  readonly svg: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** What a handout is made of. */
export interface HandoutSource extends FigureSource {
  readonly view: NetworkView;
  /** Id of the layout that arranges the actors on the page; null where a person has arranged them, whose places are kept. */
  readonly layout: string | null;
  /** Relations that weigh nothing, because the article only denies them. */
  readonly denied: readonly Relation[];
}

/** A handout that cannot be made; the message says why, for the person. */
export class HandoutError extends Error {
  override readonly name = "HandoutError";
}

/** More pages than anybody copies; a dossier of imported event data could have thousands. */
const MOST_PAGES = 200;
/** More characters than a page holds, of the narrowest letters. */
const MOST_A_PAGE = 10_000;

/** What stands on one page before its place is known, and what on the next ones. */
interface Section {
  /** Over both columns. */
  readonly head: readonly Slice[];
  readonly blocks: readonly Block[];
}

/** Lays the handout out. The same source and paper give the same pages. Throws a HandoutError where it would be too long. */
export function layOutHandout(source: HandoutSource, paperName: PaperName): HandoutPage[] {
  const paper = PAPER[paperName];
  const { dossier } = source;
  if (dossier.articles.reduce((sum, { text }) => sum + text.length, 0) > MOST_PAGES * MOST_A_PAGE)
    throw new HandoutError(HANDOUT_WORDS.tooLong(MOST_PAGES));
  const inner = paper.width - 2 * MARGIN.side;
  const title = (dossier.articles.length === 1 ? dossier.articles[0]?.title : "") || dossier.title;
  const credit = dossier.articles.map(({ source: by, date }) => [by, dateInWords(date)].filter(Boolean).join(", ")).join("; ");
  const bodies = [coverOf(source, title, credit, inner, textHeight(paper.height))];
  for (const section of sectionsOf(source, inner)) bodies.push(...pagesOf(section, paper.height, inner));
  if (bodies.length > MOST_PAGES) throw new HandoutError(HANDOUT_WORDS.tooLong(MOST_PAGES));
  return bodies.map((body, i) => {
    const chrome = drawChrome({ title: i > 0 ? title : "", credit, page: HANDOUT_WORDS.page(i + 1, bodies.length) }, paper);
    const svg = element(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width: paper.width,
        height: paper.height,
        viewBox: `0 0 ${paper.width} ${paper.height}`,
      },
      chrome,
      body,
    );
    return { svg, ...paper };
  });
}

const TOP = MARGIN.top + CHROME.head;
const textHeight = (height: number) => height - TOP - MARGIN.bottom - CHROME.foot;
const asPart = ({ part }: Pick<Block, "part">, markup: string) => (markup ? element("g", { "data-part": part }, markup) : "");

/** The first page: title, where the article is from, the figure as large as the page allows, and its signs explained. */
function coverOf(source: HandoutSource, title: string, credit: string, width: number, height: number): string {
  const top = TOP - CHROME.head;
  const head = titleSlices(title, VOICES.title, width);
  const byline = slicesOf([{ text: credit, voice: VOICES.byline }], width, LEADING.note).slice(0, 3);
  const figureTop = top + heightOf(head) + 6 + heightOf(byline) + 14;
  const options = { width: Math.floor(width), theme: "print", title: "", source: false, legend: false };
  const legend = legendBlock(figureFrom(source, resolveOptions(options)), width / LEGEND_SCALE);
  const legendTop = TOP + height - legend.height * LEGEND_SCALE;
  const size = { width: options.width, height: Math.floor(legendTop - figureTop - 8) };
  const arranged = source.layout === null ? source : arrangedFor(source, source.view, source.layout, size);
  const figure = figureFrom(arranged, resolveOptions({ ...options, ...size }));
  return [
    asPart({ part: "H1" }, drawDown(head, MARGIN.side, top)),
    asPart({ part: "P" }, drawDown(byline, MARGIN.side, top + heightOf(head) + 6)),
    element("g", { transform: `translate(${MARGIN.side} ${short(figureTop)})` }, drawFigure(figure)),
    element(
      "g",
      { transform: `translate(${MARGIN.side} ${short(legendTop)}) scale(${LEGEND_SCALE})`, "data-part": "P" },
      legend.draw(0, 0),
    ),
  ].join("");
}

/** Brings the legend's type to nine points. */
const LEGEND_SCALE = 0.43;
const MOST_TITLE_LINES = 4;

/** A title on lines of about one length. */
const titleSlices = (title: string, voice: Voice, width: number): Slice[] =>
  fitLines(title, voice.face, voice.size, width, MOST_TITLE_LINES).flatMap((text) =>
    slicesOf([{ text, voice }], width, LEADING.tight),
  );

/** The relations, what is denied, and each article. */
function* sectionsOf(source: HandoutSource, inner: number): Generator<Section> {
  const { dossier, heaviest, scale } = source;
  const width = (inner - COLUMNS.gutter) / COLUMNS.count;
  const relations = relationsOf(source.network);
  const looks = new Map(
    [...relations].map((relation) => [relation.id, lookOfRelation(relation, heaviest.relation, themeOf("print"), scale)]),
  );
  const hasUnchecked = [...looks.values()].some((look) => look.unchecked);
  const note = relations.length ? HANDOUT_WORDS.relationsNote : HANDOUT_WORDS.none;
  yield {
    head: headOf(HANDOUT_WORDS.relations, [note, ...(hasUnchecked ? [HANDOUT_WORDS.uncheckedNote] : [])], inner),
    blocks: collected(
      (function* () {
        yield* relationBlocks(dossier, relations, looks, width);
        if (source.denied.length === 0) return;
        yield { part: "H1", before: 26, keep: true, slices: headOf(HANDOUT_WORDS.denied, [HANDOUT_WORDS.deniedNote], width) };
        yield* relationBlocks(dossier, source.denied, new Map(), width);
      })(),
    ),
  };
  const numberOf = sentenceNumbers(dossier);
  const used = new Set(
    [...relations, ...source.denied].flatMap(({ justifications }) =>
      justifications.map(({ evidence, sentence }) => numberOf(evidence.article, sentence)),
    ),
  );
  for (const article of dossier.articles) {
    const { id, title, source: by, date, address, sentences } = article;
    const number = (sentence: number) => numberOf(id, sentence);
    const numbers = sentences.length > 0 && HANDOUT_WORDS.articleNote(number(0), number(sentences.length - 1));
    const about = [[by, dateInWords(date)].filter(Boolean).join(", "), address, numbers].filter((note) => !!note) as string[];
    yield {
      head: headOf(title, about, inner, VOICES.article),
      blocks: collected(articleBlocks(article, number, (sentence) => used.has(number(sentence)), width)),
    };
  }
}

function headOf(title: string, notes: readonly string[], width: number, voice: Voice = VOICES.section): Slice[] {
  return [
    ...titleSlices(title, voice, width),
    ...notes.flatMap((text) => slicesOf([{ text, voice: VOICES.note }], width, LEADING.note)),
  ];
}

/** All blocks; throws a HandoutError as soon as they are too many, before they are laid out. */
function collected(blocks: Iterable<Block>): Block[] {
  const all: Block[] = [];
  let left = MOST_PAGES * COLUMNS.count * textHeight(PAPER.a4.height);
  for (const block of blocks) {
    left -= heightOf(block.slices);
    if (left < 0) throw new HandoutError(HANDOUT_WORDS.tooLong(MOST_PAGES));
    all.push(block);
  }
  return all;
}

/** Between a section's head and its columns. */
const UNDER_HEAD = 14;

function pagesOf({ head, blocks }: Section, paperHeight: number, inner: number): string[] {
  const height = textHeight(paperHeight);
  const headHeight = heightOf(head) + UNDER_HEAD;
  const step = (inner + COLUMNS.gutter) / COLUMNS.count;
  const pages = flow(blocks, COLUMNS.count, (page) => (page === 0 ? height - headHeight : height), MOST_PAGES + 1);
  return (pages.length ? pages : [[]]).map((page, i) => {
    const columns = drawPage(page, MARGIN.side, TOP + (i === 0 ? headHeight : 0), step, asPart);
    return (i === 0 ? asPart({ part: "H1" }, drawDown(head, MARGIN.side, TOP)) : "") + columns;
  });
}

const heightOf = (slices: readonly Slice[]) => slices.reduce((sum, { height }) => sum + height, 0);

function drawDown(slices: readonly Slice[], x: number, y: number): string {
  let down = y;
  return slices
    .map(({ height, draw }) => {
      const drawn = draw(x, down);
      down += height;
      return drawn;
    })
    .join("");
}

/** The running title, and at the foot where the words are from and which page this is; no part of the text. */
function drawChrome(
  { title, credit, page }: { readonly title: string; readonly credit: string; readonly page: string },
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const [left, right] = [MARGIN.side, width - MARGIN.side];
  const foot = height - MARGIN.bottom;
  const rule = (y: number) => element("line", { x1: left, x2: right, y1: y, y2: y, stroke: "#000000", "stroke-width": 0.5 });
  const headline = title && drawWords(title, VOICES.running, left, MARGIN.top + 4, right - left - 70) + rule(MARGIN.top + 11);
  return element(
    "g",
    { "data-part": "Artifact" },
    element("rect", { x: 0, y: 0, width, height, fill: "#ffffff" }),
    headline && headline + drawWords(HANDOUT_WORDS.credit, VOICES.running, right, MARGIN.top + 4, 70, "end"),
    rule(foot - 13),
    drawWords(credit, VOICES.running, left, foot, right - left - 70),
    drawWords(page, VOICES.running, right, foot, 60, "end"),
  );
}
