/** "Import data": from a file of anybody's to a new dossier, in as few steps as the file needs. */
import "../css/exchange.css";
import { useSignalEffect } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { ModalDialog } from "../dialog.tsx";
import { focusSoon, isFocusLost } from "../focus.ts";
import { incoming } from "../incoming.ts";
import { WORDING } from "../wording.ts";
import { useDesk } from "../world.tsx";
import { DropStep } from "./drop-step.tsx";
import { ExplainStep } from "./explain-step.tsx";
import { FileTrouble } from "./file-trouble.tsx";
import { createImport, type Import } from "./import-state.ts";
import { SumsStep } from "./sums-step.tsx";
import { IMPORT_WORDS as WORDS } from "./wording.ts";

export function ImportDialog() {
  const { session, exchange } = useDesk();
  const work = useMemo(
    () =>
      createImport(exchange, ({ dossier }, isOwn, undo) => {
        session.dialog.value = "none";
        const { order, size } = session.network.value;
        session.notice.value = {
          text: isOwn ? WORDS.openedOwn(dossier.title) : WORDS.opened(order, size),
          way: { name: WORDING.undo, go: () => void undo() },
        };
      }),
    [session, exchange],
  );
  // Files that were dropped or chosen elsewhere are waiting here.
  useSignalEffect(() => {
    if (session.dialog.value !== "import") {
      work.stop();
      return;
    }
    const files = incoming.value;
    if (!files.length) return;
    incoming.value = [];
    void work.look(files);
  });
  return (
    <ModalDialog name="import" title={WORDS.title} sturdy>
      <div class="import">
        {work.trouble.value !== null && <FileTrouble error={work.trouble.value} />}
        {work.wasStopped.value && (
          <p role="status" class="note">
            {WORDS.stopped}
          </p>
        )}
        <CurrentStep work={work} />
      </div>
    </ModalDialog>
  );
}

function CurrentStep({ work }: { work: Import }) {
  const step = work.step.value;
  // The button that led here is gone; who works by key goes on from the step's beginning.
  useEffect(() => {
    const dialog = document.activeElement?.closest("dialog");
    if (isFocusLost() || dialog === document.activeElement) focusSoon(document, ".import [data-first]");
  }, [step.at]);
  switch (step.at) {
    case "drop":
      return <DropStep onFiles={work.look} />;
    case "looking":
      return <p role="status">{WORDS.looking(step.file)}</p>;
    case "explain":
      return <ExplainStep work={work} found={step.found} />;
    case "reading":
      return <Reading work={work} />;
    case "choose":
      return <SumsStep work={work} found={step.found} summary={step.summary} />;
  }
}

/** How far the reading is, and the way out of it. */
function Reading({ work }: { work: Import }) {
  const { share, rows } = work.progress.value;
  return (
    <div class="reading">
      <progress max={1} value={share} aria-label={WORDS.readingLabel} />
      <p>{WORDS.reading(rows, share)}</p>
      <button type="button" class="quiet" data-first onClick={work.stop}>
        {WORDS.stop}
      </button>
    </div>
  );
}
