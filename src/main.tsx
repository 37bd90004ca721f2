/** The composition root: the only file that knows all parts. */
import "@preact/signals";
import "./panel/style.ts";
import { render } from "preact";
import { bindAddressBar, currentAddress } from "./files/address-bar.ts";
import { flagAddress } from "./files/flags.ts";
import { fetchFromLibrary, LIBRARY } from "./files/library.ts";
import { rememberSettings } from "./files/settings.ts";
import { App } from "./panel/app.tsx";
import { applyTheme } from "./panel/theme-style.ts";
import { mountVectorStage } from "./panel/vector-stage.ts";
import type { World } from "./panel/world.tsx";
import { openDocument } from "./session/actions.ts";
import { dossierIn, followAddress } from "./session/address.ts";
import { createSession } from "./session/session.ts";

const session = createSession();
rememberSettings(session);
applyTheme(session, document.documentElement);

/** Opens a dossier of the library; on trouble the open one stays. */
async function openFromLibrary(name: string): Promise<void> {
  try {
    openDocument(session, { name, dossier: await fetchFromLibrary(name) });
  } catch (error) {
    session.trouble.value = error instanceof Error ? error.message : String(error);
  }
}

const world: World = {
  session,
  library: LIBRARY,
  openFromLibrary,
  flag: flagAddress,
  previewPicture: async () => "<svg xmlns='http://www.w3.org/2000/svg'/>",
  savePicture: async () => "",
  mountStage: (element) => mountVectorStage(element, session),
};

const home = document.querySelector("#app");
if (home) render(<App world={world} />, home);

const first = LIBRARY[0]?.name ?? "";
const arrival = currentAddress();
await openFromLibrary(dossierIn(arrival) ?? first);
if (!session.document.value) await openFromLibrary(first);
followAddress(session, arrival);
bindAddressBar(session, openFromLibrary);
