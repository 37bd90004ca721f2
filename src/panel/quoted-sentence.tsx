/** One sentence, verbatim, with actors and deciding words marked, and what it says in plain words. */
import type { Event } from "../core/model.ts";
import { markSentence } from "../core/weave/marks.ts";
import { showPane } from "../session/actions.ts";
import { EventLine } from "./event-line.tsx";
import { lights } from "./lights.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

interface Props {
  readonly article: string;
  /** Position in the article, from 0. */
  readonly sentence: number;
  readonly events: readonly Event[];
  /** Only the sentence, without its events: they stand elsewhere. */
  readonly bare?: boolean;
}

export function QuotedSentence({ article: id, sentence, events, bare = false }: Props) {
  const { session } = useWorld();
  const article = session.dossier.value.articles.find((a) => a.id === id);
  const range = article?.sentences[sentence];
  if (!article || !range) return null;
  const { onPointerEnter, onPointerLeave } = lights(session, { kind: "sentence", article: id, sentence });
  return (
    <li class="quote" onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
      <blockquote class={article.imported ? "imported" : "words"}>
        {markSentence(article.text, range, events, session.actors.value).map((piece, i) =>
          piece.mark ? (
            <mark key={i} class={`mark-${piece.mark}`}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </blockquote>
      {!bare && (
        <ul class="event-lines">
          {events.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </ul>
      )}
      <button
        type="button"
        class="link quote-place"
        onClick={() => {
          showPane(session, "article");
          session.reading.value = { article: id, sentence };
        }}
      >
        {article.imported ? (
          WORDING.imported.show
        ) : (
          <>
            {WORDING.sentenceNumber(sentence + 1)}
            <span class="unseen">: {WORDING.showInArticle}</span>
          </>
        )}
      </button>
    </li>
  );
}
