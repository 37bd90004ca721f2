/** "Why 9.4?": the sum of a relation's weight, term by term. */

import type { Relation } from "../core/model.ts";
import { TYPE_WORDS } from "../core/type-words.ts";
import { STATUS_WORDS, weightInWords } from "../look/words.ts";
import { WORDING } from "./wording.ts";

export function Sum({ relation }: { relation: Relation }) {
  return (
    <>
      <p class="note">{WORDING.sumIntro}</p>
      <table class="sum">
        <thead>
          <tr>
            {WORDING.sumHead.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {relation.terms.map((term) => (
            <tr key={`${term.article} ${term.type} ${term.status} ${term.sentences.join()}`}>
              <th scope="row">{TYPE_WORDS[term.type].noun}</th>
              <td>{term.intensity}</td>
              <td>
                {STATUS_WORDS[term.status]}
                {term.factor !== 1 && ` × ${term.factor}`}
              </td>
              <td title={term.sentences.map((sentence) => WORDING.sentenceNumber(sentence + 1)).join(", ")}>
                {halvesInWords(term.sentences.length)}
              </td>
              <td>{weightInWords(term.value)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {WORDING.sumTotal}
            </th>
            <td>{weightInWords(relation.weight)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

/** 1 → "1", 2 → "1 + ½", 5 → "1 + ½ + … + 1⁄16". */
function halvesInWords(sentences: number): string {
  const fraction = (k: number) => (k === 0 ? "1" : k === 1 ? "½" : k === 2 ? "¼" : `1⁄${2 ** k}`);
  if (sentences <= 3) return Array.from({ length: sentences }, (_, k) => fraction(k)).join(" + ");
  return `1 + ½ + … + ${fraction(sentences - 1)}`;
}
