/** What one does with the picture: save it in a format, copy it, copy its words; with progress, and what went wrong. */
import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { messageOf } from "../core/error-message.ts";
import type { FigureInput } from "../figure/input.ts";
import { PDF_WORDS } from "../figure/pdf/words.ts";
import { WORDING } from "./wording.ts";
import { PICTURE_WORDS as WORDS } from "./wording-picture.ts";
import { type PictureFormat, type Pictures, useDesk } from "./world.tsx";

interface Props {
  readonly maker: Pictures;
  /** Null while the wishes cannot be met. */
  readonly input: FigureInput | null;
  readonly trouble: Signal<string>;
}

/** In this order; the first is the one that stands out. */
const FORMATS: readonly (readonly [format: PictureFormat, words: string])[] = [
  ["png", WORDS.savePng],
  ["svg", WORDS.saveSvg],
  ["pdf", WORDS.savePdf],
];

export function PictureDeeds({ maker, input, trouble }: Props) {
  const { session } = useDesk();
  /** Share done of what is being drawn; null while nothing is. */
  const share = useSignal<number | null>(null);
  const stop = useRef(new AbortController());
  // Closing the dialog stops the drawing.
  useEffect(() => () => stop.current.abort(), []);
  const attempt = async (deed: (work: { signal: AbortSignal; onProgress(share: number): void }) => Promise<string>) => {
    const { signal } = stop.current;
    share.value = 0;
    trouble.value = "";
    try {
      const onProgress = (done: number) => {
        share.value = done;
      };
      session.notice.value = { text: await deed({ signal, onProgress }) };
      return true;
    } catch (error) {
      if (!signal.aborted) trouble.value = messageOf(error);
      return false;
    } finally {
      share.value = null;
    }
  };
  const save = async (format: PictureFormat) => {
    if (!input) return;
    const isDone = await attempt(async (work) => {
      const { name, missing } = await maker.savePicture(input, format, session.networkView.peek(), work);
      return [WORDING.picture.saved(name), ...PDF_WORDS.missing(missing)].join(". ");
    });
    if (isDone && session.dialog.peek() === "picture") session.dialog.value = "none";
  };
  const copy = () =>
    input &&
    attempt(async (work) => {
      await maker.copyPicture(input, work);
      return WORDS.copied;
    });
  const isIdle = input !== null && share.value === null;
  return (
    <div class="picture-deeds">
      <p role="alert" class="trouble-text">
        {trouble.value}
      </p>
      {share.value !== null && (
        <label class="picture-progress">
          <span>{WORDS.busy}</span>
          <progress value={share.value} max={1} aria-label={WORDS.progress} />
        </label>
      )}
      <div class="picture-buttons">
        {FORMATS.map(([format, words], i) => (
          <button key={format} type="button" class={i ? "quiet" : "primary"} disabled={!isIdle} onClick={() => save(format)}>
            {words}
          </button>
        ))}
        <button type="button" class="quiet" disabled={!isIdle} onClick={copy}>
          {WORDS.copy}
        </button>
      </div>
    </div>
  );
}

/** The picture in words, to be read and copied. */
export function Alternative({ text, trouble }: { text: string; trouble: Signal<string> }) {
  const { session } = useDesk();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      session.notice.value = { text: WORDS.alternativeCopied };
    } catch {
      trouble.value = WORDS.clipboardClosed;
    }
  };
  return (
    <details class="picture-part picture-alternative">
      <summary>{WORDS.alternative}</summary>
      <p class="note">{WORDS.alternativeNote}</p>
      <p class="picture-alternative-text">{text}</p>
      <button type="button" class="link" onClick={copy}>
        {WORDS.copyAlternative}
      </button>
    </details>
  );
}
