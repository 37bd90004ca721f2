/** One relation as a row: the pair, its line as drawn, its weight. */
import type { Relation } from "../core/model.ts";
import { POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../look/words.ts";
import { select } from "../session/actions.ts";
import { lights } from "./lights.ts";
import { LineSample } from "./line-sample.tsx";
import { useNames } from "./names.ts";
import { useWorld } from "./world.tsx";

export function RelationRow({ relation }: { relation: Relation }) {
  const { session } = useWorld();
  const nameOf = useNames();
  return (
    <li>
      <button
        type="button"
        class="row"
        onClick={() => select(session, { kind: "relation", id: relation.id })}
        {...lights(session, { kind: "relation", id: relation.id })}
      >
        <span class="words">
          {nameOf(relation.a)} – {nameOf(relation.b)}
        </span>
        {relation.status !== "actual" && <span class="tag">{STATUS_WORDS[relation.status]}</span>}
        <LineSample relation={relation} />
        <span class="figure-number">
          <span class="unseen">{POLARITY_WORDS[relation.polarity]} </span>
          {weightInWords(relation.weight)}
        </span>
      </button>
    </li>
  );
}
