/** A sentence that was chosen in the article: what it says, and the relations it justifies. */
import { QuotedSentence } from "./quoted-sentence.tsx";
import { RelationRow } from "./relation-row.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export function SentenceSheet({ article, sentence }: { article: string; sentence: number }) {
  const { session } = useWorld();
  const relations = session.relations.value.filter((relation) =>
    relation.justifications.some((j) => j.evidence.article === article && j.sentence === sentence),
  );
  const events = relations.flatMap((relation) =>
    relation.justifications.filter((j) => j.evidence.article === article && j.sentence === sentence).map((j) => j.event),
  );
  return (
    <>
      <h2 class="sheet-title">{WORDING.eventsInSentence}</h2>
      <ol class="quotes">
        <QuotedSentence article={article} sentence={sentence} events={events} />
      </ol>
      {events.length === 0 && <p>{WORDING.noEvents}</p>}
      <ul class="rows">
        {relations.map((relation) => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
      </ul>
    </>
  );
}
