/** A modal dialog of the page, open while the session says so; focus goes in, and comes back where it was. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Dialog } from "../session/presence.ts";
import { NoticeBar } from "./notice.tsx";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

interface Props {
  readonly name: Exclude<Dialog, "none">;
  readonly title: string;
  /** Holds what a person has written: a click beside it does not close it. */
  readonly sturdy?: boolean;
  readonly children: ComponentChildren;
}

export function ModalDialog({ name, title, sturdy = false, children }: Props) {
  const { session } = useWorld();
  const element = useRef<HTMLDialogElement>(null);
  const isOpen = session.dialog.value === name;
  useEffect(() => {
    const dialog = element.current;
    if (isOpen && !dialog?.open) {
      dialog?.showModal();
      dialog?.querySelector<HTMLElement>("[data-first]")?.focus();
    }
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);
  const close = () => {
    if (session.dialog.value === name) session.dialog.value = "none";
  };
  return (
    <dialog
      ref={element}
      class={`dialog dialog-${name}`}
      aria-labelledby={`dialog-${name}-title`}
      onClose={close}
      onClick={(event) => {
        if (event.target === element.current && !sturdy) close();
      }}
    >
      {isOpen && (
        <div class="dialog-body">
          <header class="dialog-head">
            <h2 id={`dialog-${name}-title`}>{title}</h2>
            <button type="button" class="quiet" onClick={close}>
              {WORDING.close}
            </button>
          </header>
          {children}
          <NoticeBar />
        </div>
      )}
    </dialog>
  );
}
