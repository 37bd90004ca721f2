/** The address bar keeps dossier, selection and view; back and forward walk through what was chosen. */
import { effect } from "@preact/signals-core";
import { addressOf, dossierIn, followAddress } from "../session/address.ts";
import type { Session } from "../session/session.ts";

/** The part of the address after `#`. */
export const currentAddress = () => location.hash.slice(1);

/**
 * Keeps session and address bar in step until the returned function is called.
 * A new choice or dossier is a step in the browser's history; changes of filter, replay and layout only rewrite the present one.
 */
export function bindAddressBar(session: Session, open: (name: string) => Promise<void>): () => void {
  let lastStep = stepOf(session);
  /** While the session follows the address, the address does not follow the session. */
  let isFollowing = false;
  const stop = effect(() => {
    const address = addressOf(session);
    const step = stepOf(session);
    if (isFollowing || !session.document.value || address === currentAddress()) {
      lastStep = step;
      return;
    }
    if (step === lastStep) history.replaceState(null, "", `#${address}`);
    else history.pushState(null, "", `#${address}`);
    lastStep = step;
  });
  const follow = async () => {
    const address = currentAddress();
    const name = dossierIn(address);
    isFollowing = true;
    try {
      if (name && name !== session.document.value?.name) await open(name);
      followAddress(session, address);
    } finally {
      isFollowing = false;
    }
  };
  addEventListener("popstate", follow);
  return () => {
    stop();
    removeEventListener("popstate", follow);
  };
}

/** What counts as a step of its own. */
const stepOf = (session: Session) =>
  JSON.stringify([session.document.value?.name, session.selection.value, session.networkView.value, session.pane.value]);
