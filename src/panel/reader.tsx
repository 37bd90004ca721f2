/** The whole article to read, its coded sentences marked by polarity; it lights the stage, and the stage scrolls it. */
import { useComputed, useSignalEffect } from "@preact/signals";
import { type ComponentChildren, Fragment, type RefObject } from "preact";
import { useRef } from "preact/hooks";
import { paragraphsOf } from "../core/dossier/paragraphs.ts";
import type { Article } from "../core/model.ts";
import { dateInWords } from "../look/words.ts";
import { hover, select } from "../session/actions.ts";
import { sentenceKey } from "../session/lit.ts";
import { NOTHING } from "../session/view.ts";
import { useWorld } from "./world.tsx";

interface Props {
  /** Set to the reader's element. */
  readonly top?: RefObject<HTMLDivElement | null>;
  /** Hears keys first; true where the key was for it. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  readonly onPointerUp?: () => void;
  /** What stands beside an article's byline. */
  readonly besideByline?: (article: Article) => ComponentChildren;
  /** What stands under a paragraph that has these sentences, by position. */
  readonly underParagraph?: (article: Article, sentences: readonly number[]) => ComponentChildren;
  /** What stands above and below all articles. */
  readonly above?: ComponentChildren;
  readonly below?: ComponentChildren;
}

export function Reader({ top, onKey, onPointerUp, besideByline, underParagraph, above, below }: Props) {
  const { session } = useWorld();
  const own = useRef<HTMLDivElement>(null);
  const root = top ?? own;
  useSignalEffect(() => {
    const { selection, relationById, reading } = session;
    const choice = selection.value;
    const first = choice.kind === "relation" ? relationById.value.get(choice.id)?.justifications[0] : undefined;
    const wanted =
      reading.value ??
      (choice.kind === "sentence" ? choice : first ? { article: first.evidence.article, sentence: first.sentence } : null);
    if (!wanted) return;
    requestAnimationFrame(() =>
      root.current
        ?.querySelector(`[data-sentence="${CSS.escape(sentenceKey(wanted.article, wanted.sentence))}"]`)
        ?.scrollIntoView({
          block: "center",
          behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
        }),
    );
  });
  return (
    <div class="reader" ref={root} onKeyDown={(event) => onKey?.(event) || walk(event)} onPointerUp={onPointerUp}>
      {above}
      {session.dossier.value.articles.map((article) => (
        <ArticleText key={article.id} article={article} besideByline={besideByline} underParagraph={underParagraph} />
      ))}
      {below}
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

interface TextProps extends Pick<Props, "besideByline" | "underParagraph"> {
  readonly article: Article;
}

function ArticleText({ article, besideByline, underParagraph }: TextProps) {
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
        <time dateTime={article.date}>{dateInWords(article.date)}</time> · {article.source} {besideByline?.(article)}
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
          {underParagraph?.(
            article,
            paragraph.flatMap((piece) => piece.sentence ?? []),
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
