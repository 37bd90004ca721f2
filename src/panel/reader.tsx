/** The whole article to read, its coded sentences marked by polarity; it lights the stage, and the stage scrolls it. */
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { type ComponentChildren, Fragment, type RefObject } from "preact";
import { useRef } from "preact/hooks";
import { paragraphsOf } from "../core/dossier/paragraphs.ts";
import type { Article } from "../core/model.ts";
import { dateInWords } from "../look/words.ts";
import { sentenceKey } from "../session/lit.ts";
import type { SentencePlace } from "../session/replay.ts";
import { ImportedRows } from "./imported-rows.tsx";
import { SentenceSpan } from "./sentence-span.tsx";
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
  /** The sentence that was last looked for: what is folded opens there. */
  const sought = useSignal<SentencePlace | null>(null);
  useSignalEffect(() => {
    const { selection, relationById, reading } = session;
    const choice = selection.value;
    const first = choice.kind === "relation" ? relationById.value.get(choice.id)?.justifications[0] : undefined;
    const wanted =
      reading.value ??
      (choice.kind === "sentence" ? choice : first ? { article: first.evidence.article, sentence: first.sentence } : null);
    if (!wanted) return;
    sought.value = wanted;
    scrollSoon(root, `[data-sentence="${CSS.escape(sentenceKey(wanted.article, wanted.sentence))}"]`);
  });
  return (
    <div class="reader" ref={root} onKeyDown={(event) => onKey?.(event) || walk(event)} onPointerUp={onPointerUp}>
      {above}
      {session.dossier.value.articles.map((article) => (
        <ArticleText
          key={article.id}
          article={article}
          sought={sought.value?.article === article.id ? sought.value.sentence : undefined}
          besideByline={besideByline}
          underParagraph={underParagraph}
        />
      ))}
      {below}
    </div>
  );
}

/** Pictures that a sentence may take until it stands on the page: what is folded unfolds first. */
const PATIENCE = 20;

/** Scrolls to what matches, as soon as it is there. */
function scrollSoon(root: RefObject<HTMLElement | null>, selector: string, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const found = root.current?.querySelector(selector);
    if (found)
      found.scrollIntoView({
        block: "center",
        behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
      });
    else if (patience > 0) scrollSoon(root, selector, patience - 1);
  });
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
  /** The sentence that was last looked for, if it is here. */
  readonly sought: number | undefined;
}

function ArticleText({ article, sought, besideByline, underParagraph }: TextProps) {
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
  if (article.imported)
    return <ImportedRows article={article} coded={coded.value} sought={sought} underParagraph={underParagraph} />;
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
