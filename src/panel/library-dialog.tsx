/** The library: the bundled dossiers to choose from. */
import { dateInWords } from "../look/words.ts";
import { ModalDialog } from "./dialog.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

export function LibraryDialog() {
  const { session, library, openFromLibrary } = useWorld();
  const open = async (name: string) => {
    session.dialog.value = "none";
    await openFromLibrary(name);
  };
  return (
    <ModalDialog name="library" title={WORDING.library}>
      <p class="note">{WORDING.libraryIntro}</p>
      <ul class="library">
        {library.map((entry) => (
          <li key={entry.name}>
            <button
              type="button"
              class="library-entry"
              aria-current={session.document.value?.name === entry.name ? "true" : undefined}
              onClick={() => open(entry.name)}
            >
              <span class="library-title">{entry.title}</span>
              <time dateTime={entry.date}>{dateInWords(entry.date)}</time>
              <span class="library-description">{entry.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </ModalDialog>
  );
}
