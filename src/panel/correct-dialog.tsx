/** Corrects an article: its text, title, date, source and address. Evidence follows the text; what no longer stands there is flagged. */
import { useSignal } from "@preact/signals";
import { changeArticle } from "../core/dossier/edits-articles.ts";
import { correctText } from "../core/dossier/edits-text.ts";
import type { Article } from "../core/model.ts";
import { apply } from "../session/editing.ts";
import { ArticleFields } from "./article-fields.tsx";
import { useBusy } from "./busy.ts";
import { ModalDialog } from "./dialog.tsx";
import { undoAloud } from "./undo.ts";
import { WORDING } from "./wording.ts";
import { useDesk } from "./world.tsx";

export function CorrectDialog() {
  const { session } = useDesk();
  const article =
    session.dossier.value.articles.find((a) => a.id === session.correcting.value) ?? session.dossier.value.articles[0];
  return (
    <ModalDialog name="correct" title={WORDING.correct.title} sturdy>
      {article && <CorrectForm key={article.id} article={article} />}
    </ModalDialog>
  );
}

function CorrectForm({ article }: { article: Article }) {
  const { session, splitSentences, codeAgain } = useDesk();
  const { text, title, date, source, address = "" } = article;
  const form = useSignal({ text, title, date, source, address });
  const { isBusy, trouble, attempt } = useBusy();
  const change = (part: Partial<typeof form.value>) => {
    form.value = { ...form.value, ...part };
  };
  const save = (again: boolean) =>
    attempt(async () => {
      const { text: newText, ...fields } = form.value;
      if (newText !== text) {
        const sentences = await splitSentences(newText);
        apply(
          session,
          correctText(article.id, newText, () => sentences),
        );
        session.notice.value = { text: session.canUndo.value ?? "", way: { name: WORDING.undo, go: () => undoAloud(session) } };
      }
      apply(session, changeArticle(article.id, fields));
      if (again) await codeAgain(article.id);
      session.dialog.value = "none";
    });
  return (
    <form
      class="new-article"
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <label class="stack">
        <span class="field-name">{WORDING.newArticle.text}</span>
        <textarea
          class="words"
          data-first
          rows={13}
          required
          value={form.value.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <ArticleFields fields={form.value} onChange={change} />
      <p class="note">{WORDING.correct.note}</p>
      {trouble.value && (
        <p class="trouble-text" role="alert">
          {trouble.value}
        </p>
      )}
      <div class="form-deeds">
        <button type="submit" class="primary" disabled={isBusy.value}>
          {WORDING.correct.save}
        </button>
        <button type="button" class="quiet" disabled={isBusy.value} onClick={() => save(true)}>
          {WORDING.correct.saveAndCode}
        </button>
      </div>
    </form>
  );
}
