/** All dossiers to choose from: the own ones and the library; and what can be done with the open one as a file or link. */
import { useSignal } from "@preact/signals";
import { changeDossier } from "../core/dossier/edits-articles.ts";
import { dateInWords } from "../look/words.ts";
import { apply } from "../session/editing.ts";
import type { Dialog } from "../session/presence.ts";
import { ModalDialog } from "./dialog.tsx";
import { bringIn } from "./incoming.ts";
import { useTrying } from "./trying.ts";
import { WORDING } from "./wording.ts";
import { type OwnEntry, useDesk } from "./world.tsx";

export function LibraryDialog() {
  return (
    <ModalDialog name="library" title={WORDING.library}>
      <Deeds />
      <OwnDossiers />
      <Library />
    </ModalDialog>
  );
}

/** Names of files that are dossiers, or pages with one inside; any other is looked at. */
const IS_DOSSIER = /\.(entente\.json|html?)$/i;

function Deeds() {
  const { session, openFile, saveFile, copyLink } = useDesk();
  const attempt = useTrying();
  const open = (dialog: Dialog) => () => {
    session.dialog.value = dialog;
  };
  return (
    <div class="deeds">
      <h3>{WORDING.files.bringIn}</h3>
      <div>
        <button type="button" class="primary" onClick={open("new-article")}>
          {WORDING.newArticle.open}
        </button>
        <label class="file">
          <input
            type="file"
            multiple
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              const [file] = files;
              attempt(async () => {
                if (file && IS_DOSSIER.test(file.name)) {
                  await openFile(file);
                  session.dialog.value = "none";
                } else await bringIn(session, files);
              });
            }}
          />
          <span>{WORDING.files.open}</span>
        </label>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={open("import")}>
          {WORDING.files.importData}
        </button>
      </div>
      <h3>{WORDING.files.takeOut}</h3>
      <div>
        <button
          type="button"
          class="quiet"
          onClick={() =>
            attempt(async () => {
              const name = await saveFile();
              return name && WORDING.picture.saved(name);
            })
          }
        >
          {WORDING.files.save}
        </button>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={open("web-page")}>
          {WORDING.files.savePage}
        </button>
        <button type="button" class="quiet" aria-haspopup="dialog" onClick={open("export")}>
          {WORDING.files.exportData}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() =>
            attempt(async () => {
              await copyLink();
              return WORDING.files.linkCopied;
            })
          }
        >
          {WORDING.files.link}
        </button>
      </div>
    </div>
  );
}

function OwnDossiers() {
  const { own } = useDesk();
  return (
    <section>
      <h3>{WORDING.files.own}</h3>
      {own.value.length === 0 && <p class="note">{WORDING.files.noneOwn}</p>}
      <ul class="library">
        {own.value.map((entry) => (
          <OwnDossier key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function OwnDossier({ entry }: { entry: OwnEntry }) {
  const { session, open, duplicate, rename, remove } = useDesk();
  const attempt = useTrying();
  const title = useSignal<string | null>(null);
  const isOpen = session.document.value?.name === entry.id;
  const saveTitle = () => {
    const wanted = title.value?.trim();
    title.value = null;
    if (!wanted || wanted === entry.title) return;
    attempt(async () => {
      if (isOpen) apply(session, changeDossier({ title: wanted }));
      else await rename(entry.id, wanted);
    });
  };
  if (title.value !== null)
    return (
      <li>
        <form
          class="rename"
          onSubmit={(event) => {
            event.preventDefault();
            saveTitle();
          }}
        >
          <input
            type="text"
            aria-label={WORDING.files.rename}
            maxLength={500}
            value={title.value}
            onInput={(event) => {
              title.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="quiet">
            {WORDING.files.rename}
          </button>
        </form>
      </li>
    );
  return (
    <li class="own">
      <button
        type="button"
        class="library-entry"
        aria-current={isOpen ? "true" : undefined}
        onClick={async () => {
          session.dialog.value = "none";
          await open(entry.id);
        }}
      >
        <span class="library-title">{entry.title}</span>
        <time dateTime={new Date(entry.updated).toISOString()}>
          {dateInWords(new Date(entry.updated).toISOString().slice(0, 10))}
        </time>
        <span class="library-description">{WORDING.files.holds(entry.articles, entry.events)}</span>
      </button>
      <div class="own-deeds">
        <button
          type="button"
          class="link"
          aria-label={`${WORDING.files.rename}: ${entry.title}`}
          onClick={() => {
            title.value = entry.title;
          }}
        >
          {WORDING.files.rename}
        </button>
        <button
          type="button"
          class="link"
          aria-label={`${WORDING.files.duplicate}: ${entry.title}`}
          onClick={() => attempt(() => duplicate(entry.id))}
        >
          {WORDING.files.duplicate}
        </button>
        <button
          type="button"
          class="link"
          aria-label={`${WORDING.files.remove}: ${entry.title}`}
          onClick={() =>
            attempt(async () => {
              const putBack = await remove(entry.id);
              session.notice.value = {
                text: WORDING.files.removed(entry.title),
                way: { name: WORDING.undo, go: () => attempt(putBack) },
              };
            })
          }
        >
          {WORDING.files.remove}
        </button>
      </div>
    </li>
  );
}

function Library() {
  const { session, library, open } = useDesk();
  return (
    <section>
      <h3>{WORDING.files.bundled}</h3>
      <p class="note">{WORDING.libraryIntro}</p>
      <ul class="library">
        {library.map((entry) => (
          <li key={entry.name}>
            <button
              type="button"
              class="library-entry"
              aria-current={session.document.value?.name === entry.name ? "true" : undefined}
              onClick={async () => {
                session.dialog.value = "none";
                await open(entry.name);
              }}
            >
              <span class="library-title">{entry.title}</span>
              <time dateTime={entry.date}>{dateInWords(entry.date)}</time>
              <span class="library-description">{entry.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
