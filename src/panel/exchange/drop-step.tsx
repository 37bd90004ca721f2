/** Where a file is dropped or chosen, and what kinds of files can be read. */
import { useSignal } from "@preact/signals";
import { IMPORT_WORDS as WORDS } from "./wording.ts";

/** What a file picker should offer. */
const ENDINGS = ".gexf,.graphml,.xml,.csv,.tsv,.tab,.txt,.json,.jsonld,.zip,.gz";

export function DropStep({ onFiles }: { onFiles(files: readonly File[]): void }) {
  const isOver = useSignal(false);
  return (
    <>
      <div
        class={`drop${isOver.value ? " over" : ""}`}
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
          const files = [...(event.dataTransfer?.files ?? [])];
          if (files.length) onFiles(files);
        }}
      >
        <span>{WORDS.drop}</span>
        <label class="file">
          <input
            type="file"
            multiple
            data-first
            accept={ENDINGS}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              if (files.length) onFiles(files);
            }}
          />
          <span>{WORDS.choose}</span>
        </label>
      </div>
      <dl class="readable">
        {WORDS.readable.map(([name, formats, what]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {formats}
              <span class="note"> {what}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">
        {WORDS.packed} {WORDS.private}
      </p>
    </>
  );
}
