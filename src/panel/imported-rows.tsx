/**
 * The rows of an imported file, in Entente's words and its sans letters, since no article says them. Months are folded until one looks
 * for something in them, and of many rows only some stand on the page.
 */
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Article } from "../core/model.ts";
import { SentenceSpan } from "./sentence-span.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

interface Props {
  readonly article: Article;
  /** Sentence → the polarities that it justifies. */
  readonly coded: ReadonlyMap<number, ReadonlySet<string>>;
  /** The row that was last looked for, if it is here. */
  readonly sought: number | undefined;
  readonly underParagraph: ((article: Article, sentences: readonly number[]) => ComponentChildren) | undefined;
}

/** Rows on the page at once, and how many stand before one that was looked for. */
const ROWS = 200;
const BEFORE = 50;

export function ImportedRows({ article, coded, sought, underParagraph }: Props) {
  const { session } = useWorld();
  const isAlone = session.dossier.value.articles.length === 1;
  const isOpen = useSignal(isAlone);
  const from = useSignal(0);
  useEffect(() => {
    if (sought === undefined) return;
    isOpen.value = true;
    if (sought < from.peek() || sought >= from.peek() + ROWS) from.value = Math.max(0, sought - BEFORE);
  }, [sought, from, isOpen]);
  const all = article.sentences.length;
  const to = Math.min(all, from.value + ROWS);
  const turn = (by: number) => () => {
    from.value = Math.min(Math.max(0, all - ROWS), Math.max(0, from.value + by));
  };
  return (
    <details
      class="imported"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>
        <h2>{article.title}</h2> <span class="note">{WORDING.imported.rows(all)}</span>
      </summary>
      {isOpen.value && (
        <>
          <p class="note">{WORDING.imported.why}</p>
          {from.value > 0 && (
            <button type="button" class="link" onClick={turn(-ROWS)}>
              {WORDING.imported.earlier}
            </button>
          )}
          {article.sentences.slice(from.value, to).map(([start, end], i) => {
            const sentence = from.value + i;
            return (
              <div key={start}>
                <p>
                  <SentenceSpan
                    article={article.id}
                    sentence={sentence}
                    start={start}
                    text={article.text.slice(start, end)}
                    polarities={coded.get(sentence)}
                    isFirst={i === 0}
                  />
                </p>
                {underParagraph?.(article, [sentence])}
              </div>
            );
          })}
          {to < all && (
            <button type="button" class="link" onClick={turn(ROWS)}>
              {WORDING.imported.later(from.value + 1, to, all)}
            </button>
          )}
        </>
      )}
    </details>
  );
}
