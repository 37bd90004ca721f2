/** The fields of "Save picture" for the article's sentences: which stand beside their line, and whether the others are numbered. */
import type { FigureInput } from "../figure/input.ts";
import { relationsOf } from "../figure/notes.ts";
import { POLARITY_WORDS } from "../look/words.ts";
import type { FieldsProps } from "./picture-fields.tsx";
import { PICTURE_WORDS as WORDS } from "./wording-picture.ts";

export function SentenceFields({ form, change, input }: FieldsProps & { readonly input: FigureInput | null }) {
  const relations = input ? relationsOf(input.network) : [];
  const nameOf = (id: string) => input?.network.getNodeAttribute(id, "actor").name ?? id;
  const quoted = new Set(form.quotes);
  const shown = relations.filter(({ id }) => quoted.has(id)).length;
  const toggle = (id: string) =>
    change({ quotes: quoted.has(id) ? form.quotes.filter((other) => other !== id) : [...form.quotes, id] });
  return (
    <fieldset class="picture-part">
      <legend>{WORDS.sentences}</legend>
      <details class="picture-quotes">
        <summary>
          {WORDS.quotes} <span class="note">{WORDS.ticked(shown)}</span>
        </summary>
        <p class="note">{relations.length ? WORDS.quotesNote : WORDS.none}</p>
        <ul>
          {relations.map(({ id, a, b, polarity }) => (
            <li key={id}>
              <label class="tick">
                <input type="checkbox" checked={quoted.has(id)} onChange={() => toggle(id)} />
                <span>
                  {nameOf(a)} – {nameOf(b)}, <span class={`${polarity}-text`}>{POLARITY_WORDS[polarity].toLowerCase()}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <label class="tick">
        <input type="checkbox" checked={form.footnotes} onChange={() => change({ footnotes: !form.footnotes })} />
        <span>{WORDS.footnotes}</span>
      </label>
    </fieldset>
  );
}
