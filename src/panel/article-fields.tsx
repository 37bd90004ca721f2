/** What stands beside an article's text: title, date, source and address, in the form of a new article and of a correction. */
import { WORDING } from "./wording.ts";
import type { DraftArticle } from "./world.tsx";

type Fields = Omit<DraftArticle, "text">;

interface Props {
  readonly fields: Fields;
  onChange(part: Partial<Fields>): void;
}

export function ArticleFields({ fields, onChange }: Props) {
  return (
    <div class="new-article-fields">
      <label class="stack">
        <span class="field-name">{WORDING.newArticle.name}</span>
        <input
          type="text"
          name="title"
          required
          maxLength={500}
          value={fields.title}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
      </label>
      <label class="stack">
        <span class="field-name">{WORDING.newArticle.date}</span>
        <input
          type="date"
          name="date"
          required
          value={fields.date}
          onInput={(event) => onChange({ date: event.currentTarget.value })}
        />
      </label>
      <label class="stack">
        <span class="field-name">{WORDING.newArticle.source}</span>
        <input
          type="text"
          name="source"
          maxLength={500}
          value={fields.source}
          onInput={(event) => onChange({ source: event.currentTarget.value })}
        />
      </label>
      <label class="stack">
        <span class="field-name">{WORDING.newArticle.address}</span>
        <input
          type="url"
          name="address"
          maxLength={2000}
          value={fields.address}
          onInput={(event) => onChange({ address: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}
