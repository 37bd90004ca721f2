/** Random edits for property tests: of every kind, about half of them such that they cannot apply. */
import fc from "fast-check";
import { EVENT_TYPES, STATUSES } from "../src/core/codebook.ts";
import { type Edit, EditError, type Edited } from "../src/core/dossier/edit.ts";
import { addActor, changeKind, removeActor, removeAlias, renameActor, setAlias } from "../src/core/dossier/edits-actors.ts";
import { addArticle, changeArticle, changeDossier, removeArticle } from "../src/core/dossier/edits-articles.ts";
import {
  acceptAbove,
  acceptEvent,
  addEvent,
  changeEvent,
  reattachEvidence,
  rejectEvent,
  removeEvent,
  removeEvidence,
} from "../src/core/dossier/edits-events.ts";
import { mergeActors, splitActor } from "../src/core/dossier/edits-merge.ts";
import { recodeArticle } from "../src/core/dossier/edits-recode.ts";
import {
  addScene,
  changeScene,
  duplicateScene,
  hideScene,
  moveScene,
  removeScene,
  replaceScenes,
} from "../src/core/dossier/edits-scenes.ts";
import { correctText } from "../src/core/dossier/edits-text.ts";
import type { Article, Dossier, Event, Evidence } from "../src/core/model.ts";
import type { CodedArticle, ReadEvent } from "../src/core/read/reading.ts";
import { makeLesson } from "../src/core/scenes/lesson.ts";

/** Sentences end at full stops; spaces around them belong to none. */
export const splitAtStops = (text: string): [number, number][] =>
  [...text.matchAll(/[^.\s][^.]*\.?/gu)].map((match): [number, number] => [match.index, match.index + match[0].trimEnd().length]);

const unit = fc.nat(999).map((n) => n / 1000);
/** An item of a list that is known only when the edit is applied. */
const pick = <T>(list: readonly T[], share: number): T | undefined => list[Math.floor(share * list.length)];

/** Random whole sentences of a random article; undefined where there are none. */
function someEvidence(dossier: Dossier, x: number, y: number): Evidence | undefined {
  const article = pick(dossier.articles, x);
  const sentence = pick(article?.sentences ?? [], y);
  return article && sentence && { article: article.id, start: sentence[0], end: sentence[1] };
}

/** A text with one stretch taken out and a few words put in its place. */
export function corrupt(text: string, x: number, y: number, words: string): string {
  const start = Math.floor(x * text.length);
  return `${text.slice(0, start)}${words}${text.slice(start + Math.floor(y * y * 40))}`;
}

export const someWords = fc.constantFrom("", "", " and", " Beland", " again. Then he left", ".", "x", " 例え");

/** A coding of an article that a coder might have made: random events on its sentences, by the program. */
export function someCoding(article: Article, seeds: readonly number[]): CodedArticle {
  const events = seeds.flatMap((seed, i): ReadEvent[] => {
    const share = (n: number) => (seed * 7919 * (n + 1)) % 1;
    const [source, target] = [pick(ACTED, share(1)), pick(ACTED, share(2))];
    const sentence = pick(article.sentences, share(3));
    const [type, status] = [pick(EVENT_TYPES.slice(0, 6), share(4)), pick(STATUSES, share(5))];
    if (!source || !target || source.id === target.id || !sentence || !type || !status) return [];
    return [
      {
        source: source.id,
        target: target.id,
        type,
        status,
        ...(share(6) < 0.3 && { mutual: true }),
        evidence: [{ start: sentence[0], end: sentence[1] }],
        confidence: share(7),
        reason: { cue: [sentence[0], sentence[0] + 1], entry: `entry ${i}`, roles: "active", status: "plain" },
      },
    ];
  });
  return { title: article.title, date: article.date, text: article.text, sentences: article.sentences, actors: ACTED, events };
}

/** Whom the random coder knows: partly the random dossiers' actors, partly others, under the coder's own names. */
const ACTED = [
  { id: "AAA", kind: "country", name: "Aland" },
  { id: "BBB", kind: "country", name: "The Beland Republic" },
  { id: "CCC", kind: "country", name: "Celand" },
  { id: "DDD", kind: "country", name: "Deland" },
  { id: "ann", kind: "leader", name: "Ann A.", country: "AAA" },
  { id: "dan", kind: "leader", name: "Dan D.", country: "DDD" },
] as const;

/** An edit that is made only when the dossier is known. */
export type Draft = (dossier: Dossier) => Edit | undefined;

const draft = (make: (dossier: Dossier, x: number, y: number, z: number) => Edit | undefined) =>
  fc.tuple(unit, unit, unit).map(
    ([x, y, z]): Draft =>
      (dossier) =>
        make(dossier, x, y, z),
  );

const onEvent = (make: (event: Event, dossier: Dossier, y: number, z: number) => Edit | undefined) =>
  draft((dossier, x, y, z) => {
    const event = pick(dossier.events, x);
    return event && make(event, dossier, y, z);
  });

const id = (things: readonly { readonly id: string }[], share: number) => pick(things, share)?.id ?? "nobody";

/** One random edit of any kind. */
export const arbitraryDraft: fc.Arbitrary<Draft> = fc.oneof(
  draft((d, x, y, z) => {
    const evidence = someEvidence(d, z, x);
    return (
      evidence &&
      addEvent({ source: id(d.actors, x), target: id(d.actors, y), type: "AID", status: "past", evidence: [evidence] })
    );
  }),
  onEvent((e, d, y, z) => changeEvent(e.id, { target: id(d.actors, y), ...(z < 0.5 && { mutual: !e.mutual }) })),
  onEvent((e, _, y, z) => changeEvent(e.id, { type: pick(EVENT_TYPES, y), status: pick(STATUSES, z) })),
  onEvent((e) => acceptEvent(e.id)),
  onEvent((e) => rejectEvent(e.id)),
  onEvent((e) => removeEvent(e.id)),
  onEvent((e) => removeEvidence(e.id, 0)),
  onEvent((e, d, y, z) => {
    const evidence = someEvidence(d, y, z);
    return evidence && reattachEvidence(e.id, 0, evidence);
  }),
  draft((_, x) => acceptAbove(x)),
  draft((d, x, y) => addActor({ kind: "leader", name: `Person ${Math.floor(x * 50)}`, country: id(d.actors, y) })),
  draft((_, x) => addActor({ kind: "country", name: `Land ${Math.floor(x * 50)}`, id: x < 0.2 ? "BBB" : undefined })),
  draft((d, x, y) => renameActor(id(d.actors, x), y < 0.1 ? "  " : `Name ${Math.floor(y * 9)}`)),
  draft((d, x, y, z) =>
    changeKind(id(d.actors, x), pick(["country", "organisation", "leader"], y) ?? "country", id(d.actors, z)),
  ),
  draft((d, x, y) => mergeActors(id(d.actors, x), id(d.actors, y))),
  onEvent((e, _, y, z) =>
    splitActor(
      y < 0.5 ? e.source : e.target,
      { kind: "country", name: `Half ${Math.floor(z * 9)}` },
      [e.id],
      z < 0.3 ? ["half"] : [],
    ),
  ),
  draft((d, x) => removeActor(id(d.actors, x))),
  draft((d, x, y) => setAlias(pick(["Korea", "korea ", "the isle", "Deland"], x) ?? "", id(d.actors, y))),
  draft((d, x) => removeAlias(pick(d.aliases ?? [], x)?.words ?? "nothing")),
  draft((_, x) => changeDossier({ title: `Title ${Math.floor(x * 5)}` })),
  draft((d, x, y) =>
    changeArticle(id(d.articles, x), y < 0.5 ? { date: y < 0.2 ? "2020-02-30" : "2021-03-04" } : { address: "" }),
  ),
  draft((d, x, y) => {
    const [article, words] = [pick(d.articles, x), "Ann A. met Dan D. in Celand. They talked. Nobody left."];
    if (d.articles.length > 4) return removeArticle(article?.id ?? "");
    const blank = { id: "", title: "New", date: "2020-02-02", source: "", text: words, sentences: splitAtStops(words) };
    return addArticle(someCoding(blank, [x, y, x * y]), { source: "A test" });
  }),
  draft((d, x, y) => (y < 0.2 ? removeArticle(id(d.articles, x)) : undefined)),
  draft((d) => replaceScenes(makeLesson(d))),
  draft((d, x, y, z) => {
    const quote = someEvidence(d, y, z);
    return addScene({
      kind: "view",
      headline: `Scene ${Math.floor(x * 9)}`,
      view: x < 0.5 ? "countries" : "actors",
      actors: [id(d.actors, x)],
      quotes: quote ? [quote] : [],
      places: z < 0.3 ? d.actors.map(({ id: actor }, i) => ({ actor, x: i * y, y: 1 - z })) : undefined,
      until: y < 0.5 && quote ? { article: quote.article, sentence: 0 } : undefined,
    });
  }),
  draft((d, x, y) =>
    changeScene(id(d.scenes ?? [], x), { headline: `Headline ${Math.floor(y * 5)}`, caption: y < 0.3 ? "" : "Said" }),
  ),
  draft((d, x, y) => hideScene(id(d.scenes ?? [], x), y < 0.5)),
  draft((d, x) => duplicateScene(id(d.scenes ?? [], x))),
  draft((d, x, y) => moveScene(id(d.scenes ?? [], x), y * 12)),
  draft((d, x) => removeScene(id(d.scenes ?? [], x))),
  fc.tuple(unit, unit, unit, someWords).map(
    ([x, y, z, words]): Draft =>
      (d) => {
        const article = pick(d.articles, x);
        return article && correctText(article.id, corrupt(article.text, y, z, words), splitAtStops);
      },
  ),
  fc.tuple(unit, fc.array(unit, { maxLength: 8 })).map(
    ([x, seeds]): Draft =>
      (d) => {
        const article = pick(d.articles, x);
        return article && recodeArticle(article.id, someCoding(article, seeds));
      },
  ),
);

/** What a draft makes of a dossier; null where it refuses to, in words. Anything else that it throws is a defect. */
export function tryDraft(make: Draft, dossier: Dossier): Edited | null {
  try {
    return make(dossier)?.(dossier) ?? null;
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}
