/** A relation: its weight with its sum, and every sentence behind it. */
import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { Polarity } from "../core/codebook.ts";
import type { Justification, Relation } from "../core/model.ts";
import { relationId } from "../core/weave/relations.ts";
import { POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../look/words.ts";
import { select } from "../session/actions.ts";
import { lights } from "./lights.ts";
import { useNames } from "./names.ts";
import { QuotedSentence } from "./quoted-sentence.tsx";
import { Sum } from "./sum.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

/** More sentences than about this are shown only on demand. */
const MOST_QUOTES = 60;

/** @param Foot what stands under the sentences */
export function RelationSheet({ id, Foot }: { id: string; Foot?: ComponentType<{ relation: Relation }> | undefined }) {
  const { session } = useWorld();
  const nameOf = useNames();
  const relation = session.relationById.value.get(id);
  if (!relation) return <p>{WORDING.nothingLeft}</p>;
  const otherPolarity: Polarity = relation.polarity === "cooperation" ? "tension" : "cooperation";
  const other = session.relationById.value.get(relationId(relation.a, relation.b, otherPolarity));
  return (
    <>
      <h2 class="words pair">
        <ActorLink id={relation.a} /> – <ActorLink id={relation.b} />
      </h2>
      <p class={`kind ${relation.polarity}-text`}>
        {POLARITY_WORDS[relation.polarity]} <b class="figure-number">{weightInWords(relation.weight)}</b>
        {relation.status !== "actual" && <span class="tag">{STATUS_WORDS[relation.status]}</span>}
      </p>
      <details class="why">
        <summary>{WORDING.why(weightInWords(relation.weight))}</summary>
        <Sum relation={relation} />
      </details>
      <Quotes key={id} relation={relation} />
      {other && (
        <button
          type="button"
          class="row"
          onClick={() => select(session, { kind: "relation", id: other.id })}
          {...lights(session, { kind: "relation", id: other.id })}
        >
          {WORDING.alsoOther[otherPolarity]} <span class="figure-number">{weightInWords(other.weight)}</span>
          <span class="unseen">
            {nameOf(other.a)} – {nameOf(other.b)}
          </span>
        </button>
      )}
      {Foot && <Foot relation={relation} />}
    </>
  );
}

/** The sentences; of the many rows of an import, the first until one wants all. */
function Quotes({ relation }: { relation: Relation }) {
  const isWhole = useSignal(false);
  const all = bySentence(relation);
  const shown = isWhole.value || all.length <= MOST_QUOTES * 1.5 ? all : all.slice(0, MOST_QUOTES);
  return (
    <>
      <ol class="quotes">
        {shown.map(({ article, sentence, justifications }) => (
          <QuotedSentence
            key={`${article}#${sentence}`}
            article={article}
            sentence={sentence}
            events={justifications.map((j) => j.event)}
          />
        ))}
      </ol>
      {shown.length < all.length && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {WORDING.imported.more(all.length)}
        </button>
      )}
    </>
  );
}

function ActorLink({ id }: { id: string }) {
  const { session } = useWorld();
  const nameOf = useNames();
  return (
    <button type="button" class="link" onClick={() => select(session, { kind: "actor", id })}>
      {nameOf(id)}
    </button>
  );
}

/** A relation's sentences in reading order, each with the events it carries. */
function bySentence(relation: Relation): { article: string; sentence: number; justifications: Justification[] }[] {
  const groups = new Map<string, { article: string; sentence: number; justifications: Justification[] }>();
  for (const justification of relation.justifications) {
    const key = `${justification.evidence.article}#${justification.sentence}`;
    const group = groups.get(key) ?? {
      article: justification.evidence.article,
      sentence: justification.sentence,
      justifications: [],
    };
    group.justifications.push(justification);
    groups.set(key, group);
  }
  return [...groups.values()];
}
