/** The head of a saved web page: the dossier's title, search, presenting, and the way back into Entente. */
import type { Dialog } from "../../session/presence.ts";
import { Search } from "../search.tsx";
import { ThemeChoice } from "../theme-choice.tsx";
import { useTrying } from "../trying.ts";
import { WORDING } from "../wording.ts";
import { PAGE_WORDS } from "../wording-page.ts";
import { useWorld } from "../world.tsx";

export function PageHead() {
  const { session, present, saveFile } = useWorld();
  const attempt = useTrying();
  const open = (dialog: Dialog) => () => {
    session.dialog.value = dialog;
  };
  return (
    <header class="head page-head">
      <h1 class="page-title">{session.dossier.value.title || WORDING.name}</h1>
      <Search />
      <div class="head-tools">
        <button type="button" class="primary" title={PAGE_WORDS.presentTitle} onClick={() => present()}>
          {WORDING.present}
        </button>
        <button
          type="button"
          class="quiet"
          title={PAGE_WORDS.saveDossierTitle}
          onClick={() =>
            attempt(async () => {
              const name = await saveFile();
              return name && WORDING.picture.saved(name);
            })
          }
        >
          {PAGE_WORDS.saveDossier}
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
      </div>
    </header>
  );
}
