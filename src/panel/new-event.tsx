/** Words selected in the article → a new event with that sentence as evidence: actors from the selection, the type proposed by the coder. */
import { useSignal, useSignalEffect } from "@preact/signals";
import { addEvent } from "../core/dossier/edits-events.ts";
import type { Range } from "../core/model.ts";
import { apply } from "../session/editing.ts";
import { EventEditor, type EventForm } from "./event-editor.tsx";
import { WORDING } from "./wording.ts";
import { useDesk } from "./world.tsx";

/** What the person has marked in an article. */
export interface Marked {
  readonly article: string;
  /** Position of the first sentence of the selection. */
  readonly sentence: number;
  readonly range: Range;
}

/** Reads the browser's selection within the article; null where it is empty or lies elsewhere. */
export function readSelection(root: HTMLElement | null): Marked | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.isCollapsed || !selection.anchorNode || !root.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const span = elementOf(range.startContainer)?.closest<HTMLElement>("[data-sentence]");
  const [article = "", number = ""] = (span?.dataset.sentence ?? "").split("#");
  const start = Number(span?.dataset.start);
  if (!span || !article || !Number.isInteger(start)) return null;
  const before = document.createRange();
  before.setStart(span, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = start + before.toString().length;
  return { article, sentence: Number(number), range: [from, from + range.toString().length] };
}

/** The sentence that has the focus, as if all its words were selected. */
export function markedSentence(target: EventTarget | null): Marked | null {
  const span = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-sentence]") : null;
  const [article = "", number = ""] = (span?.dataset.sentence ?? "").split("#");
  const start = Number(span?.dataset.start);
  if (!span || !article) return null;
  return { article, sentence: Number(number), range: [start, start + (span.textContent ?? "").length] };
}

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

/** The form for a new event, under the sentence's text. */
export function NewEvent({ marked, onDone }: { marked: Marked; onDone(): void }) {
  const { session, proposeEvent } = useDesk();
  const start = useSignal<EventForm | null>(null);
  useSignalEffect(() => {
    let isCurrent = true;
    proposeEvent(marked).then((form) => {
      if (isCurrent) start.value = form;
    });
    return () => {
      isCurrent = false;
    };
  });
  const article = session.dossier.value.articles.find((a) => a.id === marked.article);
  if (!start.value || !article) return <p class="note">{WORDING.editor.thinking}</p>;
  return (
    <div
      class="new-event"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone();
      }}
    >
      <h2>{WORDING.editor.newEvent(marked.sentence + 1)}</h2>
      <blockquote class="words">{article.text.slice(...marked.range)}</blockquote>
      <EventEditor
        start={start.value}
        action={WORDING.editor.add}
        onSave={(form) => {
          apply(session, addEvent({ ...form, evidence: [...form.evidence] }));
          onDone();
        }}
        onCancel={onDone}
      />
    </div>
  );
}
