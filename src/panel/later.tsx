/** A dialog whose code is loaded when it is first opened, so that the desk opens without it. */
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
