/** Every relation with its sentences, as blocks: who, how strong, and under each sentence what it says. */
import { standingOf } from "../../core/dossier/standing.ts";
import type { Dossier, Event, Relation } from "../../core/model.ts";
import type { RelationLook } from "../../look/relation.ts";
import { drawLine, type LineSigns } from "../line.ts";
import type { Block, Slice } from "./flow.ts";
import { sentenceNumbers } from "./numbering.ts";
import { breakLines, drawTextLine, type Span } from "./rich.ts";
import { baselineIn, slicesOf } from "./slices.ts";
import { LEADING, VOICES } from "./voices.ts";
import { HANDOUT_WORDS } from "./words.ts";

/** Room for a sentence's number, left of it; points. */
const HANG = 22;
/** The piece of line beside a heading: its length, the room after it, and how thick the thickest is; points. */
const SAMPLE = { length: 36, gap: 8, thickest: 4.5 } as const;
/** What a sentence says stays with its last line, up to so many lines. */
const MOST_KEPT = 12;

/** @param width of a column, points */
export function* relationBlocks(
  dossier: Dossier,
  relations: readonly Relation[],
  looks: ReadonlyMap<string, RelationLook>,
  width: number,
): Generator<Block> {
  const numberOf = sentenceNumbers(dossier);
  const names = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const texts = new Map(dossier.articles.map((article) => [article.id, article]));
  const scale = SAMPLE.thickest / Math.max(1, ...[...looks.values()].map((look) => look.width));
  for (const relation of relations) {
    const look = looks.get(relation.id);
    yield headingOf(relation, names, look && sampleOf(look, scale), width);
    for (const { article: id, sentence, events } of sentencesOf(relation)) {
      const article = texts.get(id);
      const [start = 0, end = 0] = article?.sentences[sentence] ?? [];
      const words = { text: article?.text.slice(start, end) ?? "", voice: VOICES.sentence };
      const said = events.map((event) => saidBy(event, names));
      yield { part: "P", before: 5, slices: sentenceSlices(numberOf(id, sentence), words, said, width) };
    }
  }
}

function headingOf(relation: Relation, names: ReadonlyMap<string, string>, sample: LineSigns | undefined, width: number): Block {
  const nameOf = (id: string) => names.get(id) ?? id;
  const pair = { text: `${nameOf(relation.a)} – ${nameOf(relation.b)}`, voice: VOICES.pair };
  const isUnchecked = relation.justifications.every(({ event }) => standingOf(event) === "unchecked");
  const strength: Span[] = [{ text: HANDOUT_WORDS.strength(relation), voice: VOICES.strength }];
  if (isUnchecked) strength.push({ text: ` ${HANDOUT_WORDS.unchecked}`, voice: VOICES.doubt });
  const hang = sample ? SAMPLE.length + SAMPLE.gap : 0;
  const [first, ...more] = [...breakLines(strength, width - hang)];
  const height = VOICES.strength.size * LEADING.note;
  const sampled: Slice = {
    height,
    draw: (x, y) =>
      (sample ? drawSample(sample, x, y + height / 2) : "") +
      (first ? drawTextLine(first, x + hang, y + baselineIn(height, VOICES.strength.size)) : ""),
  };
  return {
    part: "H2",
    before: 15,
    keep: true,
    slices: [
      ...slicesOf([pair], width, LEADING.tight),
      sampled,
      ...more.flatMap((line) => slicesOf(line.spans, width, LEADING.note)),
    ],
  };
}

/** A relation's line as the figure draws it, in another size. */
const sampleOf = ({ width, colour, dash, hollow }: RelationLook, scale: number): LineSigns => ({
  width: width * scale,
  colour,
  dash: dash && [dash[0] * scale, dash[1] * scale],
  hollow,
});

const drawSample = (signs: LineSigns, x: number, y: number) =>
  drawLine({ from: { x, y }, control: { x: x + SAMPLE.length / 2, y }, to: { x: x + SAMPLE.length, y } }, signs);

/** A relation's sentences in reading order, each with the events it carries. */
function sentencesOf(relation: Relation): { article: string; sentence: number; events: Event[] }[] {
  const found = new Map<string, { article: string; sentence: number; events: Event[] }>();
  for (const { evidence, sentence, event } of relation.justifications) {
    const key = `${evidence.article} ${sentence}`;
    const entry = found.get(key) ?? { article: evidence.article, sentence, events: [] };
    if (!entry.events.includes(event)) entry.events.push(event);
    found.set(key, entry);
  }
  return [...found.values()];
}

const saidBy = (event: Event, names: ReadonlyMap<string, string>): string => {
  const nameOf = (id: string) => names.get(id) ?? id;
  return HANDOUT_WORDS.event(event, nameOf(event.source), nameOf(event.target), standingOf(event) === "unchecked");
};

/** The sentence beside its number; below it, and never without its last line, what it says. */
function sentenceSlices(number: string, words: Span, said: readonly string[], width: number): Slice[] {
  const inner = width - HANG;
  const shifted = (slices: readonly Slice[]) =>
    slices.map(({ height, draw }): Slice => ({ height, draw: (x, y) => draw(x + HANG, y) }));
  const lines = shifted(slicesOf([words], inner, LEADING.text));
  const remarks = shifted(said.flatMap((text) => slicesOf([{ text, voice: VOICES.event }], inner, LEADING.note)));
  const [first] = lines;
  if (!first) return remarks;
  lines[0] = {
    height: first.height,
    draw: (x, y) =>
      drawTextLine(
        { spans: [{ text: number, voice: VOICES.number }], width: HANG },
        x,
        y + baselineIn(first.height, VOICES.sentence.size),
      ) + first.draw(x, y),
  };
  const kept = remarks.splice(0, MOST_KEPT);
  return [...lines.slice(0, -1), stacked([...lines.slice(-1), ...kept]), ...remarks];
}

/** Slices as one. */
const stacked = (slices: readonly Slice[]): Slice => ({
  height: slices.reduce((sum, { height }) => sum + height, 0),
  draw(x, y) {
    let down = y;
    return slices
      .map(({ height, draw }) => {
        const drawn = draw(x, down);
        down += height;
        return drawn;
      })
      .join("");
  },
});
