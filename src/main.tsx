/** The composition root of the app: beside page.tsx the only file that knows all parts. */
import { messageOf } from "./core/error-message.ts";
import "@preact/signals";
import "./panel/fonts.ts";
import "./panel/style.ts";
import { effect } from "@preact/signals-core";
import { render } from "preact";
import { exerciseOf } from "./core/agreement/exercise.ts";
import { addArticle } from "./core/dossier/edits-articles.ts";
import { recodeArticle } from "./core/dossier/edits-recode.ts";
import { dossierFromCoded } from "./core/dossier/from-coded.ts";
import { bindAddressBar, currentAddress } from "./files/address-bar.ts";
import { loadFlags } from "./files/assets.ts";
import { saveDossierFile } from "./files/dossier-file.ts";
import { fetchFlag, flagAddress } from "./files/flags.ts";
import { READABLE, readFile, readPaste } from "./files/intake/intake.ts";
import { createKeeper, OWN } from "./files/keeper.ts";
import { fetchFromLibrary, LIBRARY } from "./files/library.ts";
import { isLink, packLink, unpackLink } from "./files/link.ts";
import { readDossierFile } from "./files/parse-dossier.ts";
import { rememberSettings } from "./files/settings.ts";
import { awaitWall, slideMounter, stageMounter, standPresenter } from "./mounting.ts";
import { App } from "./panel/app.tsx";
import type { ExchangeDesk } from "./panel/exchange/desk.ts";
import { startingForm } from "./panel/starting-form.ts";
import { applyTheme } from "./panel/theme-style.ts";
import { WORDING } from "./panel/wording.ts";
import type { Desk } from "./panel/world.tsx";
import { fillScreen, PRESENTER } from "./present/window.ts";
import type { PresentWorld } from "./present/world.ts";
import { openDocument, showPane } from "./session/actions.ts";
import { dossierIn, followAddress } from "./session/address.ts";
import { apply } from "./session/editing.ts";
import { present } from "./session/presenting.ts";
import { createSession } from "./session/session.ts";
import { createAsker } from "./worker/asker.ts";
import type { CoderTasks } from "./worker/tasks.ts";

const session = createSession();
const tell = (text: string) => {
  session.notice.value = { text };
};
const keeper = createKeeper(session, WORDING.files, tell);
const coder = createAsker<CoderTasks>(
  () => new Worker(new URL("./worker/coder.worker.ts", import.meta.url), { type: "module" }),
  "The coder",
);
rememberSettings(session);
applyTheme(session, document.documentElement);

/** Opens a dossier of the library or the shelf; on trouble the open one stays. */
async function open(name: string): Promise<void> {
  try {
    if (name.startsWith(OWN)) await keeper.open(name);
    else {
      await keeper.flush();
      openDocument(session, { name, dossier: await fetchFromLibrary(name) });
    }
  } catch (error) {
    session.trouble.value = messageOf(error);
  }
}

/** The day here, ISO 8601. */
const today = () => new Intl.DateTimeFormat("sv-SE").format(new Date());

let exchange: ExchangeDesk | undefined;

const articleOf = (id: string) => session.dossier.value.articles.find((article) => article.id === id);

const presentWorld: PresentWorld = { session, loadFlags };
const desk: Desk = {
  session,
  library: LIBRARY,
  own: keeper.entries,
  keeping: keeper.keeping,
  open,
  duplicate: keeper.duplicate,
  rename: keeper.rename,
  async remove(name) {
    const wasOpen = session.document.value?.name === name;
    const putBack = await keeper.remove(name);
    if (wasOpen) await open(LIBRARY[0]?.name ?? "");
    return async () => {
      await putBack();
      if (wasOpen) await open(name);
    };
  },
  async openFile(file) {
    await keeper.add(await readDossierFile(file));
  },
  async saveExercise() {
    const { CLASS_WORDS } = await import("./panel/wording-scenes.ts");
    const exercise = exerciseOf(session.dossier.value);
    return saveDossierFile({ ...exercise, title: CLASS_WORDS.fileOf(exercise.title) });
  },
  readDossier: readDossierFile,
  saveFile: () => saveDossierFile(session.dossier.value),
  async saveWebPage(forPresenter) {
    const [{ saveWebPage }, template] = await Promise.all([import("./files/web-page/save.ts"), import("virtual:page-template")]);
    return saveWebPage(session.dossier.value, template.default, { forPresenter, today: today() });
  },
  async copyLink() {
    const { origin, pathname } = location;
    await navigator.clipboard.writeText(`${origin}${pathname}#${await packLink(session.dossier.value)}`);
  },
  readable: READABLE,
  readFile,
  readPaste,
  async codeArticle({ text, title, date, source, address }, joins, { signal, onProgress }) {
    const settled = joins ? (session.dossier.value.aliases ?? []) : [];
    const coded = await coder.ask(
      "code",
      { text, title, date, settled },
      { signal, onProgress: ({ share }) => onProgress(share) },
    );
    const provenance = { source, ...(address && { address }) };
    if (joins) apply(session, addArticle(coded, provenance));
    else await keeper.add(dossierFromCoded(coded, provenance));
    showPane(session, "review");
    // What could not be saved matters more than what was found.
    if (keeper.keeping.value !== "unsaved")
      tell(coded.events.length ? WORDING.newArticle.done(coded.events.length) : WORDING.newArticle.noneFound);
  },
  async codeAgain(id) {
    const article = articleOf(id);
    if (!article) return;
    const { text, title, date } = article;
    const coded = await coder.ask("code", { text, title, date, settled: session.dossier.value.aliases ?? [] });
    apply(session, recodeArticle(id, coded));
  },
  splitSentences: (text) => coder.ask("split", { text }),
  async proposeEvent(marked) {
    const article = articleOf(marked.article);
    const { text = "", date = "" } = article ?? {};
    return startingForm(
      session,
      marked,
      await coder.ask("propose", { text, date, marked: marked.range, settled: session.dossier.value.aliases ?? [] }),
    );
  },
  flag: flagAddress,
  pictures: async () => ({ ...(await import("./files/picture.ts")), ...(await import("./files/picture-wishes.ts")) }),
  handouts: () => import("./files/handout.ts"),
  async exchange() {
    exchange ??= (await import("./exchange.ts")).createExchange({ session, keeper, open, today });
    return exchange;
  },
  present(id) {
    fillScreen();
    present(session, id);
  },
  mountStage: stageMounter(session, fetchFlag, WORDING.noWebGl),
  mountSlide: slideMounter(presentWorld),
};

const home = document.querySelector<HTMLElement>("#app");
const wallHome = document.querySelector("#wall");
const isPresenter = currentAddress() === PRESENTER;
if (home && isPresenter) void standPresenter(home, presentWorld);
else if (home && wallHome) {
  render(<App desk={desk} />, home);
  awaitWall(wallHome, presentWorld, home);
}

/** What the address asks for when the page opens; else the first dossier of the library. */
async function arrive(): Promise<void> {
  const address = currentAddress();
  const first = LIBRARY[0]?.name ?? "";
  if (isLink(address))
    try {
      await keeper.add(await unpackLink(address));
      tell(WORDING.files.fromLink);
    } catch (error) {
      session.trouble.value = messageOf(error);
    }
  else await open(dossierIn(address) ?? first);
  if (!session.document.value) {
    const trouble = session.trouble.value;
    await open(first);
    session.trouble.value = trouble;
  }
  followAddress(session, address);
  bindAddressBar(session, open);
}

effect(() => {
  const title = session.dossier.value.title;
  document.title = title ? `${title} · ${WORDING.name}` : WORDING.name;
});
if (!isPresenter) await arrive();
