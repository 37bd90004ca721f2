/** A sentence in the article: marked by what it justifies, lit with the stage, to be chosen by pointer and key. */
import { hover, select } from "../session/actions.ts";
import { sentenceKey } from "../session/lit.ts";
import { NOTHING } from "../session/view.ts";
import { useWorld } from "./world.tsx";

interface SentenceProps {
  readonly article: string;
  readonly sentence: number;
  /** Offset of its first character in the article. */
  readonly start: number;
  readonly text: string;
  readonly polarities: ReadonlySet<string> | undefined;
  /** The one that Tab reaches; the arrow keys go on from there. */
  readonly isFirst: boolean;
}

export function SentenceSpan({ article, sentence, start, text, polarities, isFirst }: SentenceProps) {
  const { session } = useWorld();
  const key = sentenceKey(article, sentence);
  const until = session.until.value;
  const isUnsaid = until !== null && until.article === article && sentence > until.sentence;
  const state = `${session.lit.value?.sentences.has(key) ? " lit" : ""}${isUnsaid ? " unsaid" : ""}`;
  const choice = { kind: "sentence", article, sentence } as const;
  return (
    <span
      class={`sentence ${polarities ? `coded ${[...polarities].join(" ")}` : ""}${state}`}
      data-sentence={key}
      data-start={start}
      role="button"
      tabIndex={isFirst ? 0 : -1}
      onPointerEnter={() => hover(session, choice)}
      onPointerLeave={() => hover(session, NOTHING)}
      onFocus={() => hover(session, choice)}
      onBlur={() => hover(session, NOTHING)}
      onClick={() => document.getSelection()?.isCollapsed && select(session, choice)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        select(session, choice);
      }}
    >
      {text}
    </span>
  );
}
