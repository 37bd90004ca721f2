/** The composition root of a saved web page: one dossier, inside the page, to read and to present; no network, no shelf, no coder. */
import "@preact/signals";
import "./panel/style.ts";
import "./panel/css/page.css";
import { render } from "preact";
import { bindAddressBar, currentAddress } from "./files/address-bar.ts";
import { saveDossierFile } from "./files/dossier-file.ts";
import { rememberSettings } from "./files/settings.ts";
import { addFonts, flagsOf, readPage } from "./files/web-page/inside.ts";
import { dateInWords } from "./look/words.ts";
import { awaitWall, stageMounter, standPresenter } from "./mounting.ts";
import { SavedPage } from "./panel/page/page.tsx";
import { applyTheme } from "./panel/theme-style.ts";
import { WORDING } from "./panel/wording.ts";
import { PAGE_WORDS } from "./panel/wording-page.ts";
import type { World } from "./panel/world.tsx";
import { fillScreen, PRESENTER } from "./present/window.ts";
import type { PresentWorld } from "./present/world.ts";
import { openDocument } from "./session/actions.ts";
import { followAddress } from "./session/address.ts";
import { present } from "./session/presenting.ts";
import { createSession } from "./session/session.ts";

const home = document.querySelector<HTMLElement>("#app");
const wallHome = document.querySelector("#wall");
if (home && wallHome) open(home, wallHome);

function open(home: HTMLElement, wallHome: Element): void {
  const inside = readPage(document);
  if (!inside) {
    home.textContent = PAGE_WORDS.damaged;
    return;
  }
  const { dossier, parts } = inside;
  const session = createSession();
  const flags = flagsOf(parts);
  rememberSettings(session);
  applyTheme(session, document.documentElement);
  addFonts(document, parts);

  const presentWorld: PresentWorld = { session, loadFlags: flags.load };
  if (currentAddress() === PRESENTER) {
    home.replaceChildren();
    void standPresenter(home, presentWorld);
    return;
  }
  const world: World = {
    session,
    flag: flags.address,
    saveFile: () => saveDossierFile(dossier),
    present(id) {
      fillScreen();
      present(session, id);
    },
    mountStage: stageMounter(session, flags.text, WORDING.noWebGl),
  };
  openDocument(session, { name: "page", dossier });
  home.replaceChildren();
  render(<SavedPage world={world} made={dateInWords(parts.made)} />, home);
  awaitWall(wallHome, presentWorld, home);
  followAddress(session, currentAddress());
  // There is only one dossier here, whatever an address names.
  bindAddressBar(session, async () => {});
}
