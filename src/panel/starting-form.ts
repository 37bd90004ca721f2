/** Where the form of a new event begins: the marked sentence, the actors that the words name, the type that they suggest. */
import type { EventType } from "../core/codebook.ts";
import type { Session } from "../session/session.ts";
import type { EventForm } from "./event-editor.tsx";
import type { Marked } from "./new-event.tsx";

/** What the coder found in the marked words. */
interface Found {
  readonly actors: readonly string[];
  readonly type: EventType;
}

export function startingForm(session: Session, { article: id, sentence }: Marked, { actors, type }: Found): EventForm {
  const { dossier } = session;
  const range = dossier.value.articles.find((article) => article.id === id)?.sentences[sentence] ?? [0, 0];
  const known = [...new Set(actors.map((actor) => meant(session, actor)))].filter((actor) => actor !== undefined);
  return {
    source: known[0] ?? "",
    target: known[1] ?? "",
    type,
    status: "actual",
    mutual: false,
    evidence: [{ article: id, start: range[0], end: range[1] }],
  };
}

/** The dossier's actor for the coder's id: itself, or what a person has merged it into. */
function meant(session: Session, id: string): string | undefined {
  const { mergers = [] } = session.dossier.value;
  const actor = mergers.find((merger) => merger.id === id)?.into ?? id;
  return session.actors.value.has(actor) ? actor : undefined;
}
