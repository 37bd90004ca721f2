/** All relations as a table: the stage's equal for those who read rather than see. */
import { useSignal } from "@preact/signals";
import type { Relation } from "../core/model.ts";
import { POLARITY_WORDS, STATUS_WORDS, weightInWords } from "../look/words.ts";
import { select } from "../session/actions.ts";
import { lights } from "./lights.ts";
import { useNames } from "./names.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

type Column = keyof typeof WORDING.tableHead;
const COLUMNS = Object.keys(WORDING.tableHead) as Column[];

export function TablePane() {
  const { session } = useWorld();
  const nameOf = useNames();
  const order = useSignal<{ column: Column; descending: boolean }>({ column: "weight", descending: true });
  const pairInWords = ({ a, b, direction }: Relation) =>
    direction === "b-to-a" ? `${nameOf(b)} → ${nameOf(a)}` : `${nameOf(a)} ${direction === "both" ? "↔" : "→"} ${nameOf(b)}`;
  const cell = (relation: Relation, column: Column): string | number => {
    switch (column) {
      case "pair":
        return pairInWords(relation);
      case "polarity":
        return POLARITY_WORDS[relation.polarity];
      case "weight":
        return relation.weight;
      case "status":
        return STATUS_WORDS[relation.status];
      case "sentences":
        return new Set(relation.justifications.map((j) => `${j.evidence.article} ${j.sentence}`)).size;
    }
  };
  const { column, descending } = order.value;
  const rows = [...session.relations.value].sort((x, y) => {
    const [p, q] = [cell(x, column), cell(y, column)];
    const less = typeof p === "number" && typeof q === "number" ? p - q : String(p).localeCompare(String(q), "en");
    return (descending ? -less : less) || (x.id < y.id ? -1 : 1);
  });
  return (
    <div class="table-scroll">
      <table class="relations">
        <caption>{WORDING.tableCaption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((c) => (
              <th key={c} scope="col" aria-sort={c === column ? (descending ? "descending" : "ascending") : "none"}>
                <button
                  type="button"
                  class="sort"
                  onClick={() => {
                    order.value = { column: c, descending: c === column ? !descending : c === "weight" || c === "sentences" };
                  }}
                >
                  {WORDING.tableHead[c]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((relation) => (
            <tr key={relation.id} class={session.lit.value?.relations.has(relation.id) ? "lit" : undefined}>
              <th scope="row" class="words">
                <button
                  type="button"
                  class="link"
                  onClick={() => select(session, { kind: "relation", id: relation.id })}
                  {...lights(session, { kind: "relation", id: relation.id })}
                >
                  {pairInWords(relation)}
                </button>
              </th>
              <td class={`${relation.polarity}-text`}>{POLARITY_WORDS[relation.polarity]}</td>
              <td class="figure-number">{weightInWords(relation.weight)}</td>
              <td>{STATUS_WORDS[relation.status]}</td>
              <td class="figure-number">{cell(relation, "sentences")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
