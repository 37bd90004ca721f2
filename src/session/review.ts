/** The review's order and progress. */
import type { Dossier, Event } from "../core/model.ts";

/** Did it come from the program, even if a person has changed it since? */
const isProposal = (event: Event) => event.by === "program" || event.proposed !== undefined;

/** What the program proposed, decided or not, in reading order. */
export function proposalsInOrder(dossier: Dossier): Event[] {
  const order = new Map(dossier.articles.map((article, i) => [article.id, i]));
  const place = (event: Event) => [order.get(event.evidence[0]?.article ?? "") ?? 0, event.evidence[0]?.start ?? 0] as const;
  return dossier.events
    .filter(isProposal)
    .map((event) => ({ event, place: place(event) }))
    .sort((x, y) => x.place[0] - y.place[0] || x.place[1] - y.place[1] || (x.event.id < y.event.id ? -1 : 1))
    .map(({ event }) => event);
}

/** How many of the program's proposals a person has looked at. */
export function reviewProgress(dossier: Dossier): { readonly checked: number; readonly all: number } {
  const proposals = dossier.events.filter(isProposal);
  return { checked: proposals.filter((event) => event.decision).length, all: proposals.length };
}
