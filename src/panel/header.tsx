/** The page's head: name, which article is open, search, and what applies to everything. */
import type { Dialog } from "../session/presence.ts";
import { Search } from "./search.tsx";
import { ThemeChoice } from "./theme-choice.tsx";
import { redoAloud, undoAloud } from "./undo.ts";
import { WORDING } from "./wording.ts";
import { useDesk } from "./world.tsx";

/** Undo, redo, and whether the dossier is saved. */
function Keeping() {
  const { session, keeping } = useDesk();
  const [back, on] = [session.canUndo.value, session.canRedo.value];
  return (
    <div class="keeping">
      {(back !== null || on !== null) && (
        <>
          <button
            type="button"
            class="quiet icon"
            aria-label={WORDING.undo}
            title={back === null ? WORDING.undo : WORDING.undoStep(back)}
            disabled={back === null}
            onClick={() => undoAloud(session)}
          >
            ↶
          </button>
          <button
            type="button"
            class="quiet icon"
            aria-label={WORDING.redo}
            title={on === null ? WORDING.redo : WORDING.redoStep(on)}
            disabled={on === null}
            onClick={() => redoAloud(session)}
          >
            ↷
          </button>
        </>
      )}
      <span class="kept" role="status">
        {WORDING.keeping[keeping.value]}
      </span>
    </div>
  );
}

export function Header() {
  const { session, present } = useDesk();
  const open = (dialog: Dialog) => () => {
    session.dialog.value = dialog;
  };
  return (
    <header class="head">
      <h1 class="head-name">{WORDING.name}</h1>
      <button type="button" class="head-dossier" aria-haspopup="dialog" title={WORDING.openLibrary} onClick={open("library")}>
        <span class="head-title">{session.dossier.value.title || WORDING.library}</span>
        <span class="chevron" aria-hidden="true" />
      </button>
      <Keeping />
      <Search />
      <div class="head-tools">
        <button type="button" class="primary" onClick={() => present()}>
          {WORDING.present}
        </button>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={open("new-article")}>
          {WORDING.newArticle.open}
        </button>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={open("picture")}>
          {WORDING.savePicture}
        </button>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={open("handout")}>
          {WORDING.handout}
        </button>
        <ThemeChoice />
        <button
          type="button"
          class="quiet"
          aria-haspopup="dialog"
          onClick={open("help")}
          aria-label={WORDING.help}
          title={WORDING.help}
        >
          ?
        </button>
        <button type="button" class="quiet head-about" aria-haspopup="dialog" onClick={open("about")}>
          {WORDING.about}
        </button>
      </div>
    </header>
  );
}
