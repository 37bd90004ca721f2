/** Dialogs and panes whose code is loaded when they are first opened, so that the desk opens without it. */
import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import type { Dialog } from "../session/presence.ts";
import { useTrying } from "./trying.ts";
import { useWorld } from "./world.tsx";

interface Props {
  readonly name: Exclude<Dialog, "none">;
  /** Loads the dialog's component. */
  readonly load: () => Promise<ComponentType>;
}

export function LaterDialog({ name, load }: Props) {
  const { session } = useWorld();
  const attempt = useTrying();
  const loaded = useSignal<{ readonly Content: ComponentType } | null>(null);
  const isWanted = session.dialog.value === name;
  useEffect(() => {
    if (isWanted && !loaded.peek())
      attempt(async () => {
        loaded.value = { Content: await load() };
      });
  }, [isWanted]);
  const Content = loaded.value?.Content;
  return Content ? <Content /> : null;
}

/** A pane that is loaded when it is first shown. */
export function laterPane(load: () => Promise<ComponentType>): ComponentType {
  let kept: ComponentType | undefined;
  return function Later() {
    const attempt = useTrying();
    const loaded = useSignal<{ readonly Content: ComponentType } | null>(kept ? { Content: kept } : null);
    useEffect(() => {
      if (!loaded.peek())
        attempt(async () => {
          kept = await load();
          loaded.value = { Content: kept };
        });
    }, []);
    const Content = loaded.value?.Content;
    return Content ? <Content /> : null;
  };
}
