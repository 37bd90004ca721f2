/**
 * Events → relations, as CODEBOOK.md says: at most one of cooperation and one of tension for a pair, each weight with its sum open to view.
 *
 * A weight adds, for each article, type and status, intensity × factor × (1 + ½ + ¼ + …), one summand for each distinct sentence:
 * a sentence that says the same thing of the same pair twice is one sentence. So a weight never falls when an event is added.
 * An event that an imported file gives points of its own is a summand of its own, with those points as intensity.
 */
import { polarityOf, REPEAT_FACTOR, STATUS_FACTOR, STATUSES, TYPES } from "../codebook.ts";
import { isHeld } from "../dossier/standing.ts";
import type { Actor, Article, Direction, Dossier, Event, Justification, NetworkView, Relation, Term } from "../model.ts";

/** The name of the relation between two actors. Symmetric in a and b. */
export const relationId = (a: string, b: string, polarity: string) => (a < b ? `${a}~${b}~${polarity}` : `${b}~${a}~${polarity}`);

/** Whom an actor counts for in a view: itself, or the leader's country. */
export const standsFor = (actor: Actor, view: NetworkView) =>
  view === "countries" && actor.kind === "leader" ? actor.country : actor.id;

/**
 * All relations of the given events, in order of id. Events inside one country drop out of the country view.
 * Lost evidence has no sentence and so adds nothing; an event without any other makes no relation.
 */
export function weaveRelations(dossier: Dossier, view: NetworkView, events: readonly Event[] = dossier.events): Relation[] {
  const represented = new Map(dossier.actors.map((actor) => [actor.id, standsFor(actor, view)]));
  const articles = new Map(dossier.articles.map((article) => [article.id, article]));
  const order = new Map(dossier.articles.map((article, i) => [article.id, i]));
  const gathered = new Map<string, { a: string; b: string; justifications: Justification[] }>();
  for (const event of events) {
    const source = represented.get(event.source);
    const target = represented.get(event.target);
    if (source === undefined || target === undefined || source === target) continue;
    const id = relationId(source, target, polarityOf(event.type));
    const [a, b] = source < target ? [source, target] : [target, source];
    const justifications = event.evidence.filter(isHeld).flatMap((evidence) =>
      sentencesOf(articles.get(evidence.article), evidence.start, evidence.end).map((sentence) => ({
        event,
        evidence,
        sentence,
      })),
    );
    if (justifications.length === 0) continue;
    const relation = gathered.get(id) ?? { a, b, justifications: [] };
    gathered.set(id, relation);
    relation.justifications.push(...justifications);
  }
  return [...gathered]
    .map(([id, { a, b, justifications }]) => {
      justifications.sort(
        (x, y) => (order.get(x.evidence.article) ?? 0) - (order.get(y.evidence.article) ?? 0) || x.sentence - y.sentence,
      );
      const terms = sumUp(justifications);
      const first = justifications[0]?.event;
      return {
        id,
        a,
        b,
        polarity: polarityOf(first?.type ?? "AGREE"),
        weight: terms.reduce((sum, term) => sum + term.value, 0),
        terms,
        justifications,
        status: STATUSES.find((status) => justifications.some((j) => j.event.status === status)) ?? "actual",
        direction: directionOf(justifications, (event) => represented.get(event.source) === a),
      } satisfies Relation;
    })
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** Positions of the article's sentences within [start, end). Sentences stand in order, so that the first is found by halving. */
function sentencesOf(article: Article | undefined, start: number, end: number): number[] {
  const sentences = article?.sentences ?? [];
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const positions: number[] = [];
  for (let i = low; (sentences[i]?.[1] ?? Number.POSITIVE_INFINITY) <= end; i++) positions.push(i);
  return positions;
}

/** The sum of a weight: one term for each article, type and status. Largest first. */
function sumUp(justifications: readonly Justification[]): Term[] {
  const groups = new Map<string, { event: Event; article: string; sentences: Set<number> }>();
  for (const { event, evidence, sentence } of justifications) {
    const own = event.points === undefined ? "" : ` ${event.id}`;
    const key = `${evidence.article} ${event.type} ${event.status}${own}`;
    const group = groups.get(key) ?? { event, article: evidence.article, sentences: new Set() };
    groups.set(key, group);
    group.sentences.add(sentence);
  }
  return [...groups.values()]
    .map(({ event: { type, status, points }, article, sentences }) => {
      const intensity = points ?? TYPES[type].intensity;
      const factor = STATUS_FACTOR[status];
      const repeats = (1 - REPEAT_FACTOR ** sentences.size) / (1 - REPEAT_FACTOR);
      return {
        article,
        type,
        status,
        intensity,
        factor,
        sentences: [...sentences].sort((x, y) => x - y),
        value: intensity * factor * repeats,
      };
    })
    .sort((x, y) => y.value - x.value || (orderOf(x) < orderOf(y) ? -1 : 1));
}

/** Settles the order of terms of equal value. */
const orderOf = ({ article, type, status, sentences }: Term) =>
  `${article} ${type} ${status} ${sentences.map((sentence) => String(sentence).padStart(7, "0")).join()}`;

/** Who acts, among the events that are not denied (or among all, where all are). */
function directionOf(justifications: readonly Justification[], isFromA: (event: Event) => boolean): Direction {
  const counted = justifications.filter((j) => j.event.status !== "denied");
  const events = (counted.length ? counted : justifications).map((j) => j.event);
  if (events.every((event) => !event.mutual && isFromA(event))) return "a-to-b";
  if (events.every((event) => !event.mutual && !isFromA(event))) return "b-to-a";
  return "both";
}
