/** The whole article, its coded sentences marked by polarity; it lights the stage, and the stage scrolls it. */
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { Fragment } from "preact";
import { useRef } from "preact/hooks";
import type { Article } from "../core/model.ts";
import { dateInWords } from "../look/words.ts";
import { hover, select } from "../session/actions.ts";
import { sentenceKey } from "../session/lit.ts";
import { NOTHING } from "../session/view.ts";
import { focusSoon } from "./focus.ts";
import { type Marked, markedSentence, NewEvent, readSelection } from "./new-event.tsx";
import { paragraphsOf } from "./paragraphs.ts";
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
  useSignalEffect(() => {
    const { selection, relationById, reading } = session;
    const choice = selection.value;
    const first = choice.kind === "relation" ? relationById.value.get(choice.id)?.justifications[0] : undefined;
    const wanted =
      reading.value ??
      (choice.kind === "sentence" ? choice : first ? { article: first.evidence.article, sentence: first.sentence } : null);
    if (!wanted) return;
    requestAnimationFrame(() =>
      top.current
        ?.querySelector(`[data-sentence="${CSS.escape(sentenceKey(wanted.article, wanted.sentence))}"]`)
        ?.scrollIntoView({
          block: "center",
          behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
        }),
    );
  });
  return (
    <div
      class="reader"
      ref={top}
      onKeyDown={(event) => {
        if (event.key === "n" && !event.ctrlKey && !event.metaKey) {
          const focused = markedSentence(event.target);
          if (!focused) return;
          event.preventDefault();
          event.stopPropagation();
          marked.value = focused;
        } else walk(event);
      }}
      onPointerUp={() => {
        selected.value = readSelection(top.current);
      }}
    >
      {selected.value && !marked.value && (
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
      )}
      {session.dossier.value.articles.map((article) => (
        <ArticleText key={article.id} article={article} marked={marked.value} onDone={finish} />
      ))}
      <p class="note">{WORDING.editor.markHint}</p>
    </div>
  );
}

/** Up and down go from one sentence to the next. */
function walk(event: KeyboardEvent): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (!step || !(event.currentTarget instanceof HTMLElement)) return;
  const sentences = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="button"]')];
  const next = sentences[sentences.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface TextProps {
  readonly article: Article;
  /** What a new event is being made from: its form stands under that paragraph. */
  readonly marked: Marked | null;
  onDone(): void;
}

function ArticleText({ article, marked, onDone }: TextProps) {
  const { session } = useWorld();
  /** Sentence → which polarities it justifies, among what is shown. */
  const coded = useComputed(() => {
    const marks = new Map<number, Set<string>>();
    for (const relation of session.relations.value)
      for (const { evidence, sentence, event } of relation.justifications)
        if (evidence.article === article.id)
          marks.set(sentence, (marks.get(sentence) ?? new Set()).add(event.status === "denied" ? "denied" : relation.polarity));
    return marks;
  });
  return (
    <article class="words article">
      <h2>{article.title}</h2>
      <p class="byline">
        <time dateTime={article.date}>{dateInWords(article.date)}</time> · {article.source}{" "}
        <button
          type="button"
          class="link correct"
          onClick={() => {
            session.correcting.value = article.id;
            session.dialog.value = "correct";
          }}
        >
          {WORDING.correct.open}
        </button>
      </p>
      {paragraphsOf(article).map((paragraph) => (
        <Fragment key={paragraph[0]?.start}>
          <p>
            {paragraph.map((piece) =>
              piece.sentence === undefined ? (
                piece.text
              ) : (
                <SentenceSpan
                  key={piece.start}
                  article={article.id}
                  sentence={piece.sentence}
                  start={piece.start}
                  text={piece.text}
                  polarities={coded.value.get(piece.sentence)}
                  isFirst={piece.sentence === 0}
                />
              ),
            )}
          </p>
          {marked?.article === article.id && paragraph.some((piece) => piece.sentence === marked.sentence) && (
            <NewEvent key={marked.range.join()} marked={marked} onDone={onDone} />
          )}
        </Fragment>
      ))}
    </article>
  );
}

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

function SentenceSpan({ article, sentence, start, text, polarities, isFirst }: SentenceProps) {
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
