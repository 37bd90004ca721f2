/** Coding an article again: the program's new proposals take the place of its old ones, and what a person has settled stays. */
import type { Article, Dossier, Event, Range } from "../model.ts";
import type { CodedArticle } from "../read/reading.ts";
import { CLOSENESS, type Claim, proposalsToTake } from "./claims.ts";
import { alike, articleOf, checked, type Edit, idMaker, refuse, replaced } from "./edit.ts";
import { EDIT_ERRORS, EDIT_NAMES } from "./edit-words.ts";
import { meantActors, proposalsOf, withActors } from "./from-coded.ts";
import { isUndecided } from "./standing.ts";

type Proposal = Omit<Event, "id">;

/**
 * Takes over a new coding of an article. Events that a person made, changed, accepted or rejected stay as they are, and a proposal that
 * repeats one of them is left out: the rejected does not come back, the accepted does not stand twice. Undecided proposals are replaced;
 * one that says much the same as before keeps its id. Actors keep names, kinds and mergers that a person gave them; new ones come
 * only with events. Throws an EditError where the coding is of another text than the article has now.
 */
export const recodeArticle = (id: string, coded: CodedArticle): Edit =>
  checked((dossier) => {
    const article = articleOf(dossier, id);
    if (coded.text !== article.text) refuse(EDIT_ERRORS.otherText());
    const isSplit = article.sentences.length > 0 || coded.sentences.length === 0;
    const sentences: Article["sentences"] = isSplit ? article.sentences : coded.sentences.map(([start, end]) => [start, end]);
    const meant = meantActors(dossier, coded.actors);
    const proposals = proposalsOf(coded, id, meant).flatMap((proposal) => onSentences(proposal, sentences));
    const { next, fresh } = settle(dossier.events, id, proposals);
    const makeId = idMaker("e", dossier.events);
    const events = [...next, ...fresh.map((proposal) => ({ id: makeId(), ...proposal }))];
    const before = new Map(dossier.events.map((event) => [event.id, event]));
    const counts = {
      added: fresh.length,
      changed: next.filter((event) => before.get(event.id) !== event).length,
      removed: dossier.events.length - next.length,
    };
    const name = EDIT_NAMES.recode(article.title, counts);
    if (counts.added + counts.changed + counts.removed === 0 && sentences === article.sentences) return { dossier, name };
    const articles = sentences === article.sentences ? dossier.articles : replaced(dossier.articles, { ...article, sentences });
    return { dossier: { ...withNamed(dossier, coded, meant, events), articles, events }, name };
  });

/** The old events as they stand after a coding, in their order, and the proposals that are new. */
function settle(events: readonly Event[], article: string, proposals: readonly Proposal[]): { next: Event[]; fresh: Proposal[] } {
  const concerned = events.filter((event) => event.evidence.some((evidence) => evidence.article === article));
  const [undecided, settled] = [concerned.filter(isUndecided), concerned.filter((event) => !isUndecided(event))];
  const claims: Claim[] = settled.flatMap((event) => (event.proposed ? [event.proposed, event] : [event]));
  const open = proposalsToTake(proposals);
  const answered = new Set<Claim>();
  const renewed = new Map<string, Proposal>();
  for (const isClose of CLOSENESS) {
    for (const claim of claims) if (!answered.has(claim) && open.take(claim, isClose)) answered.add(claim);
    for (const event of undecided) {
      const proposal = renewed.has(event.id) ? undefined : open.take(event, isClose);
      if (proposal) renewed.set(event.id, proposal);
    }
  }
  const replaceable = new Set(undecided);
  const next = events.flatMap((event) => {
    if (!replaceable.has(event)) return [event];
    const proposal = renewed.get(event.id);
    if (!proposal) return [];
    const changed = { id: event.id, ...proposal };
    return [alike(changed, event) ? event : changed];
  });
  return { next, fresh: open.left() };
}

/** The proposal with evidence drawn out to the article's own sentences; nothing where it touches none of them. */
function onSentences(proposal: Proposal, sentences: readonly Range[]): Proposal[] {
  const evidence = proposal.evidence.flatMap(({ article, start, end }) => {
    const touched = sentences.filter((sentence) => sentence[0] < end && start < sentence[1]);
    const [first, last] = [touched[0], touched[touched.length - 1]];
    return first && last ? [{ article, start: first[0], end: last[1] }] : [];
  });
  return evidence.length ? [{ ...proposal, evidence }] : [];
}

/** The dossier with those actors of a coding that the events name and it lacks, and the countries of leaders among them. */
function withNamed(dossier: Dossier, coded: CodedArticle, meant: ReadonlyMap<string, string>, events: readonly Event[]): Dossier {
  const named = new Set(events.flatMap(({ source, target }) => [source, target]));
  for (const actor of coded.actors) if (actor.kind === "leader" && named.has(actor.id)) named.add(actor.country);
  return withActors(
    dossier,
    coded.actors.filter(({ id }) => named.has(id)),
    meant,
  );
}
