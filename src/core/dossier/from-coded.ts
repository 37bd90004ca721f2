/** CODEBOOK.md's coded article becomes a dossier, or one more article of a dossier. */
import type { Article, Dossier, Event } from "../model.ts";
import type { CodedArticle, ReadActor, ReadEvent } from "../read/reading.ts";
import { sameWords } from "./contradictions.ts";
import { idMaker } from "./edit.ts";
import { withActor } from "./edits-actors.ts";
import { mergedId } from "./edits-merge.ts";
import { EMPTY_DOSSIER } from "./empty.ts";
import { MAX_NAME, MAX_SHORT } from "./limits.ts";

/** An event as CODEBOOK.md writes it: with a confidence when it is the program's, without when a person coded it. */
export type CodedEvent = Omit<ReadEvent, "confidence" | "reason"> &
  Partial<Pick<ReadEvent, "confidence" | "reason">> &
  Pick<Event, "types" | "statuses" | "optional">;

/** A coded article, by the program or by hand. The coder's own `CodedArticle` is one. */
export type Coding = Omit<CodedArticle, "events"> & { readonly events: readonly CodedEvent[] };

/** Where an article comes from, which no coding knows. */
export type Provenance = Pick<Article, "source" | "address">;

/** A new dossier of one article, under the article's title. Its ids are a1, e1, e2, … */
export const dossierFromCoded = (coding: Coding, provenance: Provenance): Dossier =>
  withCoding({ ...EMPTY_DOSSIER, title: clipped(coding.title) }, coding, provenance).dossier;

/** A dossier with one more article and its events; `events` tells how many came with it. */
export function withCoding(
  dossier: Dossier,
  coding: Coding,
  { source, address }: Provenance,
): { readonly dossier: Dossier; readonly article: string; readonly events: number } {
  const id = idMaker("a", dossier.articles)();
  const article: Article = {
    id,
    title: clipped(coding.title),
    date: coding.date,
    source,
    ...(address && { address }),
    text: coding.text,
    sentences: coding.sentences.map(([start, end]) => [start, end]),
  };
  const meant = meantActors(dossier, coding.actors);
  const makeId = idMaker("e", dossier.events);
  const events = proposalsOf(coding, id, meant).map((event) => ({ ...event, id: makeId() }));
  const peopled = withActors(dossier, coding.actors, meant);
  return {
    dossier: { ...peopled, articles: [...dossier.articles, article], events: [...dossier.events, ...events] },
    article: id,
    events: events.length,
  };
}

/** Coding's id → this dossier's: after the person's mergers, by the person's words for actors, else as it is. */
export function meantActors(dossier: Dossier, actors: readonly ReadActor[]): ReadonlyMap<string, string> {
  const byWords = new Map((dossier.aliases ?? []).map(({ words, actor }) => [sameWords(words), actor]));
  return new Map(actors.map(({ id, name }) => [id, byWords.get(sameWords(name)) ?? mergedId(dossier, id)]));
}

/** The dossier with those of coding's actors that it lacks; what a person made of the others stays. */
export function withActors(dossier: Dossier, actors: readonly ReadActor[], meant: ReadonlyMap<string, string>): Dossier {
  const known = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  /** Whom a new leader acts for: where a person made that country a leader, whom this one acts for. */
  const homeOf = (country: string) => {
    const home = known.get(meant.get(country) ?? country);
    return home?.kind === "leader" ? home.country : (home?.id ?? meant.get(country) ?? country);
  };
  const missing = actors.filter(({ id }) => (meant.get(id) ?? id) === id && !known.has(id));
  return missing.reduce((grown, actor) => {
    const name = actor.name.slice(0, MAX_NAME);
    return withActor(
      grown,
      actor.kind === "leader"
        ? { id: actor.id, kind: "leader", name, country: homeOf(actor.country) }
        : { id: actor.id, kind: actor.kind, name },
    );
  }, dossier);
}

/** The events of a coding in this dossier's words, without ids. Those that mergers have made self-relations are left out. */
export function proposalsOf(coding: Coding, article: string, meant: ReadonlyMap<string, string>): Omit<Event, "id">[] {
  return coding.events.flatMap((coded) => {
    const source = meant.get(coded.source) ?? coded.source;
    const target = meant.get(coded.target) ?? coded.target;
    if (source === target) return [];
    const { type, status, mutual, evidence, optional, types, statuses, confidence, reason } = coded;
    return [
      {
        source,
        target,
        type,
        status,
        ...(mutual && { mutual }),
        evidence: evidence.map(({ start, end }) => ({ article, start, end })),
        ...(optional && { optional }),
        ...(types && { types }),
        ...(statuses && { statuses }),
        ...(confidence === undefined ? { by: "person" as const } : { by: "program" as const, confidence }),
        ...(reason && { reason: reasonIn(article, reason) }),
      },
    ];
  });
}

const reasonIn = (article: string, { source, target, cue, entry, roles, status }: ReadEvent["reason"]) => ({
  article,
  ...(source && { source: [source[0], source[1]] as [number, number] }),
  ...(target && { target: [target[0], target[1]] as [number, number] }),
  cue: [cue[0], cue[1]] as [number, number],
  entry: clipped(entry),
  roles: clipped(roles),
  status: clipped(status),
});

const clipped = (text: string) => text.slice(0, MAX_SHORT);
