/** A modal dialog of the page, open while the session says so; focus goes in, and comes back where it was. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Dialog } from "../session/presence.ts";
import { WORDING } from "./wording.ts";
import { useWorld } from "./world.tsx";

interface Props {
  readonly name: Exclude<Dialog, "none">;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function ModalDialog({ name, title, children }: Props) {
  const { session } = useWorld();
  const element = useRef<HTMLDialogElement>(null);
  const isOpen = session.dialog.value === name;
  useEffect(() => {
    const dialog = element.current;
    if (isOpen && !dialog?.open) dialog?.showModal();
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
        if (event.target === element.current) close();
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
        </div>
      )}
    </dialog>
  );
}
