/** A new article: paste or drop it, correct what was guessed about it, and have it coded. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { messageOf } from "../core/error-message.ts";
import { NO_DRAFT } from "../session/presence.ts";
import { ArticleFields } from "./article-fields.tsx";
import { ModalDialog } from "./dialog.tsx";
import { incoming } from "./incoming.ts";
import { WORDING } from "./wording.ts";
import { type DraftArticle, useDesk } from "./world.tsx";

export function NewArticleDialog() {
  return (
    <ModalDialog name="new-article" title={WORDING.newArticle.title} sturdy>
      <NewArticleForm />
    </ModalDialog>
  );
}

function NewArticleForm() {
  const { session, readFile, readPaste, readable, codeArticle } = useDesk();
  const { draft } = session;
  const trouble = useSignal("");
  const busy = useSignal<{ share: number; controller: AbortController } | null>(null);
  const joins = useSignal(false);
  const isOver = useSignal(false);
  const change = (part: Partial<DraftArticle>) => {
    draft.value = { ...draft.value, ...part, written: new Set([...draft.value.written, ...Object.keys(part)]) };
  };
  /** Takes a reading over; what the person has written about the article stays, what was only guessed does not. */
  const take = async (reading: Promise<DraftArticle>, text?: string) => {
    trouble.value = "";
    try {
      const found = await reading;
      const old = draft.value;
      // A field that the person is in must not change under their hands.
      const busyWith = document.activeElement?.getAttribute("name");
      const kept = (field: keyof DraftArticle) =>
        (old.written.has(field) && old[field]) || busyWith === field ? old[field] : found[field];
      const today = new Date().toISOString().slice(0, 10);
      draft.value = {
        text: text ?? found.text,
        title: kept("title"),
        date: kept("date") || (busyWith === "date" ? "" : today),
        source: kept("source"),
        address: kept("address"),
        written: old.written,
      };
    } catch (error) {
      trouble.value = inWords(error);
    }
  };
  useEffect(() => {
    const [file] = incoming.peek();
    incoming.value = [];
    if (file) take(readFile(file));
  }, []);
  useEffect(() => () => busy.peek()?.controller.abort(), [busy]);
  const code = async () => {
    const controller = new AbortController();
    busy.value = { share: 0, controller };
    trouble.value = "";
    try {
      await codeArticle(draft.value, joins.value, {
        signal: controller.signal,
        onProgress: (share) => {
          if (busy.value) busy.value = { ...busy.value, share };
        },
      });
      session.draft.value = NO_DRAFT;
      session.dialog.value = "none";
    } catch (error) {
      if (!controller.signal.aborted) trouble.value = inWords(error);
    } finally {
      busy.value = null;
    }
  };
  const canJoin = session.document.value !== null && session.dossier.value.articles.length > 0;
  const words = draft.value.text.trim() ? draft.value.text.trim().split(/\s+/u).length : 0;
  return (
    <form
      class={`new-article${isOver.value ? " over" : ""}`}
      onSubmit={(event) => {
        event.preventDefault();
        code();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        isOver.value = false;
        const file = event.dataTransfer?.files[0];
        const data = event.dataTransfer;
        if (file) take(readFile(file));
        else if (data) take(readPaste({ plain: data.getData("text/plain"), html: data.getData("text/html") }));
      }}
    >
      <label class="stack">
        <span class="field-name">{WORDING.newArticle.text}</span>
        <textarea
          class="words"
          rows={11}
          required
          data-first
          placeholder={WORDING.newArticle.placeholder}
          value={draft.value.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
          onBlur={() => {
            const text = draft.value.text;
            if (text.trim()) take(readPaste({ plain: text, html: "" }), text);
          }}
          onPaste={(event) => {
            const data = event.clipboardData;
            if (!data || draft.value.text.trim()) return;
            event.preventDefault();
            take(readPaste({ plain: data.getData("text/plain"), html: data.getData("text/html") }));
          }}
        />
      </label>
      <div class="new-article-line">
        <label class="file">
          <input
            type="file"
            accept={readable}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) take(readFile(file));
            }}
          />
          <span>{WORDING.newArticle.file}</span>
        </label>
        <span class="note">{WORDING.newArticle.words(words)}</span>
      </div>
      <ArticleFields fields={draft.value} onChange={change} />
      <p class="note">{WORDING.newArticle.why}</p>
      {canJoin && (
        <label class="tick">
          <input
            type="checkbox"
            checked={joins.value}
            onChange={() => {
              joins.value = !joins.value;
            }}
          />
          <span>{WORDING.newArticle.joins(session.dossier.value.title)}</span>
        </label>
      )}
      {trouble.value && (
        <p class="trouble-text" role="alert">
          {trouble.value}
        </p>
      )}
      {busy.value ? (
        <div class="form-deeds">
          <progress max={1} value={busy.value.share} aria-label={WORDING.newArticle.busy} />
          <span>{WORDING.newArticle.busy}</span>
          <button type="button" class="quiet" onClick={() => busy.value?.controller.abort()}>
            {WORDING.cancel}
          </button>
        </div>
      ) : (
        <div class="form-deeds">
          <button type="submit" class="primary">
            {WORDING.newArticle.code}
          </button>
        </div>
      )}
    </form>
  );
}

const inWords = (error: unknown) => messageOf(error);
