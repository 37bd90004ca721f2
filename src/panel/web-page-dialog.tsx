/** "Save as web page": what one gets, and whether the presenter's notes go along. */
import { useSignal } from "@preact/signals";
import { useBusy } from "./busy.ts";
import { ModalDialog } from "./dialog.tsx";
import { WORDING } from "./wording.ts";
import { PAGE_WORDS } from "./wording-page.ts";
import { useDesk } from "./world.tsx";

const WORDS = PAGE_WORDS.saving;

export function WebPageDialog() {
  return (
    <ModalDialog name="web-page" title={WORDS.title}>
      <WebPageForm />
    </ModalDialog>
  );
}

function WebPageForm() {
  const { session, saveWebPage } = useDesk();
  const forPresenter = useSignal(false);
  const { isBusy, trouble, attempt } = useBusy();
  const hasSecrets = (session.dossier.value.scenes ?? []).some(({ notes, hidden }) => notes || hidden);
  const save = () =>
    attempt(async () => {
      const name = await saveWebPage(forPresenter.value);
      if (!name) return;
      session.notice.value = { text: WORDING.picture.saved(name) };
      session.dialog.value = "none";
    });
  return (
    <form
      class="web-page"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {WORDS.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {hasSecrets && (
        <fieldset class="web-page-notes">
          <legend>{WORDS.notes}</legend>
          {([false, true] as const).map((choice) => (
            <label key={String(choice)} class="tick">
              <input
                type="radio"
                name="notes"
                checked={forPresenter.value === choice}
                onChange={() => {
                  forPresenter.value = choice;
                }}
              />
              <span>{choice ? WORDS.withNotes : WORDS.withoutNotes}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="form-deeds">
        <button type="submit" class="primary" data-first disabled={isBusy.value}>
          {isBusy.value ? WORDS.busy : WORDS.save}
        </button>
        <span role="alert" class="trouble-text">
          {trouble.value}
        </span>
      </div>
    </form>
  );
}
