/** The article at the desk: to read, to correct, and to mark words in for events of one's own. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { sentenceKey } from "../session/lit.ts";
import { focusSoon } from "./focus.ts";
import { type Marked, markedSentence, NewEvent, readSelection } from "./new-event.tsx";
import { Reader } from "./reader.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export function ArticlePane() {
  const { session } = useWorld();
  const top = useRef<HTMLDivElement>(null);
  /** What is selected with the pointer, and what a new event is being made from. */
  const selected = useSignal<Marked | null>(null);
  const marked = useSignal<Marked | null>(null);
  const finish = () => {
    const from = marked.value;
    marked.value = null;
    selected.value = null;
    if (from) focusSoon(top.current, `[data-sentence="${CSS.escape(sentenceKey(from.article, from.sentence))}"]`);
  };
  return (
    <Reader
      top={top}
      onKey={(event) => {
        const focused = event.key === "n" && !event.ctrlKey && !event.metaKey ? markedSentence(event.target) : null;
        if (!focused) return false;
        event.preventDefault();
        event.stopPropagation();
        marked.value = focused;
        return true;
      }}
      onPointerUp={() => {
        selected.value = readSelection(top.current);
      }}
      besideByline={({ id }) => (
        <button
          type="button"
          class="link correct"
          onClick={() => {
            session.correcting.value = id;
            session.dialog.value = "correct";
          }}
        >
          {WORDING.correct.open}
        </button>
      )}
      underParagraph={({ id }, sentences) =>
        marked.value?.article === id &&
        sentences.includes(marked.value.sentence) && (
          <NewEvent key={marked.value.range.join()} marked={marked.value} onDone={finish} />
        )
      }
      above={
        selected.value &&
        !marked.value && (
          <div class="mark-bar">
            <button
              type="button"
              class="primary"
              onClick={() => {
                marked.value = selected.value;
              }}
            >
              {WORDING.editor.mark}
            </button>
          </div>
        )
      }
      below={<p class="note">{WORDING.editor.markHint}</p>}
    />
  );
}
