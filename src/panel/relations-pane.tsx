/** The pane of relations: overview, or the actor, relation or sentence that is chosen. */
import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Actor, Relation } from "../core/model.ts";
import { select } from "../session/actions.ts";
import { NOTHING } from "../session/view.ts";
import { ActorSheet } from "./actor-sheet.tsx";
import { isFocusLost } from "./focus.ts";
import { Overview } from "./overview.tsx";
import { RelationSheet } from "./relation-sheet.tsx";
import { SentenceSheet } from "./sentence-sheet.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

interface Props {
  /** What stands under an actor's sheet. */
  readonly ActorFoot?: ComponentType<{ actor: Actor }>;
  /** What stands under a relation's sheet. */
  readonly RelationFoot?: ComponentType<{ relation: Relation }>;
}

export function RelationsPane({ ActorFoot, RelationFoot }: Props) {
  const { session } = useWorld();
  const selection = session.selection.value;
  const top = useRef<HTMLDivElement>(null);
  /** The focus was in here: when what had it goes away, the new sheet takes it over. */
  const hadFocus = useRef(false);
  const key = JSON.stringify(selection);
  useEffect(() => {
    top.current?.closest(".pane")?.scrollTo(0, 0);
    const heading = top.current?.querySelector<HTMLElement>("h2");
    if (selection.kind === "nothing" || !heading || !hadFocus.current || !isFocusLost()) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [key]);
  return (
    <div
      class="sheet"
      ref={top}
      onFocusCapture={() => {
        hadFocus.current = true;
      }}
    >
      {selection.kind !== "nothing" && (
        <button type="button" class="back" onClick={() => select(session, NOTHING)}>
          {WORDING.back}
        </button>
      )}
      {selection.kind === "nothing" && <Overview />}
      {selection.kind === "actor" && <ActorSheet key={key} id={selection.id} Foot={ActorFoot} />}
      {selection.kind === "relation" && <RelationSheet key={key} id={selection.id} Foot={RelationFoot} />}
      {selection.kind === "sentence" && <SentenceSheet key={key} article={selection.article} sentence={selection.sentence} />}
    </div>
  );
}
